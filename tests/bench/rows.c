/*
 * Rows for measuring: `rows intake N` prints N receptions of one fiscal year,
 * `rows contact N K` about K contacts for each of them, under the headings of
 * kasane-csv(5).  The same seed gives the same bytes everywhere.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "city.h"

static int column; /* of the line being written */

static void text(const char *s)
{
	if (column++ > 0)
		(void)putchar(',');
	if (s == NULL)
		return;
	if (strpbrk(s, "\",\r\n") == NULL) {
		(void)fputs(s, stdout);
		return;
	}
	(void)putchar('"');
	for (; *s != '\0'; s++) {
		if (*s == '"')
			(void)putchar('"');
		(void)putchar(*s);
	}
	(void)putchar('"');
}

static void number(long n)
{
	char s[24] = "";
	if (n != 0)
		(void)snprintf(s, sizeof(s), "%ld", n);
	text(s);
}

/* 00 for an unknown day or month leaves them out. */
static void day(int ymd)
{
	char s[32] = "";
	if (ymd % 10000 == 0 && ymd != 0)
		(void)snprintf(s, sizeof(s), "%04d", ymd / 10000);
	else if (ymd % 100 == 0 && ymd != 0)
		(void)snprintf(s, sizeof(s), "%04d-%02d", ymd / 10000,
			ymd / 100 % 100);
	else if (ymd != 0)
		(void)snprintf(s, sizeof(s), "%04d-%02d-%02d", ymd / 10000,
			ymd / 100 % 100, ymd % 100);
	text(s);
}

static void list(const struct city_list *values)
{
	char s[1024] = "";
	size_t len = 0;
	for (int i = 0; i < values->n && len < sizeof(s) - 1; i++)
		len += (size_t)snprintf(s + len, sizeof(s) - len, "%s%s",
			i > 0 ? ";" : "", values->item[i]);
	text(s);
}

static void end_line(void)
{
	(void)putchar('\n');
	column = 0;
}

static const char intake_head[] =
	"受付番号,受付日,受付機関,受付者,圏域,相談者,本人との関係,相談経路,"
	"相談方法,氏名,フリガナ,性別,生年月日,年代,住所,電話,世帯番号,世帯類型,"
	"属性,課題,主たる課題,相談内容,重層理由,スクリーニング結果,"
	"スクリーニング日,緊急度,本人同意,同意日,主担当機関,終結日,終結理由\n";

static void intake_line(const struct city_intake *r)
{
	number(r->key.number);
	day(r->key.received_on);
	text(r->agency);
	text(r->receiver);
	text(r->district);
	text(r->consulter);
	text(r->relation);
	text(r->route);
	text(r->way);
	text(r->name);
	text(r->kana);
	text(r->sex);
	day(r->birth);
	text(r->birth == 0 ? r->band : "");
	text(r->address);
	text(r->phone);
	text(r->household);
	text(r->household_type);
	list(&r->attributes);
	list(&r->issues);
	text(r->main_issue);
	text(r->content);
	list(&r->reasons);
	text(r->screening);
	day(r->screened_on);
	text(r->urgency);
	text(r->consent);
	day(r->consent_on);
	text(r->lead_agency);
	day(r->ended_on);
	text(r->end_reason);
	end_line();
}

static const char contact_head[] =
	"受付機関,受付番号,受付年度,対応日,対応機関,担当者,対応方法,支援区分,"
	"方向,相手先区分,アウトリーチ区分,面会,所要分,内容,働きかけ,結果\n";

static void contact_line(const struct city_contact *c)
{
	text(c->of_agency);
	number(c->of.number);
	number(c->of.year);
	day(c->on);
	text(c->agency);
	text(c->staff);
	text(c->method);
	text(c->kind);
	text(c->direction);
	text(c->party_kind);
	text(c->outreach);
	text(c->met);
	number(c->minutes);
	text(c->content);
	text(c->approach);
	text(c->result);
	end_line();
}

static void intakes(const struct city_params *params)
{
	struct city_intake *row = malloc(sizeof(*row));
	if (row == NULL)
		return;
	(void)fputs(intake_head, stdout);
	for (long i = 0; i < params->intakes; i++) {
		city_intake_at(params, i, row);
		intake_line(row);
	}
	free(row);
}

static void contacts(const struct city_params *params)
{
	struct city_contact *row = malloc(sizeof(*row));
	if (row == NULL)
		return;
	(void)fputs(contact_head, stdout);
	for (long i = 0; i < params->intakes; i++) {
		int n = city_contact_count(params, i);
		for (int k = 0; k < n; k++) {
			city_contact_at(params, i, k, row);
			contact_line(row);
		}
	}
	free(row);
}

int main(int argc, char **argv)
{
	struct city_params params = city_default();
	params.first_year = 2025;
	params.years = 1;
	params.growth = 0;
	params.activities = 0;
	params.sentences = 0;
	if (argc > 2)
		params.intakes = strtol(argv[2], NULL, 10);
	if (argc > 3)
		params.contacts_per_case = (int)strtol(argv[3], NULL, 10);
	if (argc > 2 && strcmp(argv[1], "intake") == 0)
		intakes(&params);
	else if (argc > 3 && strcmp(argv[1], "contact") == 0)
		contacts(&params);
	else
		return 2;
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
