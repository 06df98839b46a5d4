/* Contacts and community work of the demo city. */
#include "city_words.h"

#include <stdio.h>
#include <string.h>

/* More contacts than this a case never has. */
enum { CONTACTS_MAX = 400 };

/* The last day a case is worked on. */
static int worked_until(const struct city_params *params, long index,
	const struct city_key *key)
{
	struct city_dice dice = city_dice_at(params, CITY_CONTACT_COUNT, index);
	int last = city_last_day(params);
	struct city_course course;

	city_course_at(params, index, &course);
	if (course.ended_on)
		return course.ended_on;
	if (course.screening &&
		(strstr(course.screening, "のみで終了") ||
			strstr(course.screening, "判断前")))
		return course.screened_on ? course.screened_on
					  : key->received_on;
	int open = city_ymd(
		city_days(key->received_on) + 20 + city_below(&dice, 480));

	return open < last ? open : last;
}

int city_contact_count(const struct city_params *params, long index)
{
	/* Per cent of the mean; few cases take most of the time. */
	static const int share[10] = { 0, 20, 40, 65, 90, 120, 150, 200, 260,
		405 };
	struct city_dice dice = city_dice_at(params, CITY_CONTACT_COUNT, index);
	struct city_key key;

	city_key_at(params, index, &key);
	int days = city_days(worked_until(params, index, &key)) -
		city_days(key.received_on);

	city_below(&dice, 480);
	int n = (params->contacts_per_case * share[city_below(&dice, 10)] +
			50) /
		100;
	int most = 1 + days / 2;

	if (n > most)
		n = most;
	return n < CONTACTS_MAX ? n : CONTACTS_MAX;
}

/* Close together at first, further apart later, never past the end. */
static int contact_day(
	struct city_dice *dice, int from, int until, int k, int n)
{
	int days = city_days(until) - city_days(from);
	int at = (int)((int64_t)days * k * k / ((int64_t)n * n)) +
		city_below(dice, 4);

	if (at > days)
		at = days;
	int day = city_workday(city_ymd(city_days(from) + at));

	return day < from ? from : day > until ? until : day;
}

/* 総合相談窓口 and 包括 number every record, 障害 every other one. */
static void number_record(struct city_contact *out, int k)
{
	bool numbered = out->author < 2 || (out->author == 2 && k % 2 == 0);

	if (numbered)
		snprintf(out->record, sizeof(out->record), "%d%02d%07ld%03d",
			out->of.agency + 1, out->of.year % 100, out->of.number,
			k + 1);
}

static void fill_way(struct city_dice *dice, struct city_contact *out)
{
	const char *method = city_pick(dice, city_methods);
	int blank = city_below(dice, 100), at = city_below(dice, 100);

	if (blank < 8)
		return;
	out->method = method;
	if (!strstr(method, "会議") && at < 88)
		out->direction = at < 40 ? "受信" : "発信";
	if (strcmp(method, "訪問") != 0 && strcmp(method, "同行") != 0)
		return;
	out->outreach = at < 50 ? "家庭訪問"
		: at < 70	? "関係性構築"
		: at < 80	? "同行支援"
				: NULL;
	if (out->outreach)
		out->met = at % 5 == 0 ? "会えない" : "会えた";
}

static void fill_party(struct city_dice *dice, struct city_contact *out)
{
	const char *label = city_pick(dice, city_party_kinds);

	if (city_chance(dice, 85))
		out->party_kind = label;
	if (strcmp(label, "その他") == 0)
		snprintf(out->party, sizeof(out->party), "%s",
			city_pick(dice, city_firms));
	else if (strcmp(label, "関係機関") == 0)
		snprintf(out->party, sizeof(out->party), "%s",
			city_pick(dice, city_partners));
	if (city_chance(dice, 15))
		out->with.item[out->with.n++] = city_pick(dice, city_partners);
	if (city_chance(dice, 40))
		out->place = city_pick(dice, city_places);
	if (city_chance(dice, 60))
		out->scope = city_pick(dice, city_scopes);
}

static void fill_effort(struct city_dice *dice, struct city_contact *out)
{
	out->agency = city_agency_label[out->author];
	if (city_chance(dice, 92))
		out->staff = city_staff[city_below(dice, CITY_STAFF)];
	if (city_chance(dice, 78))
		out->minutes = 5 * (1 + city_below(dice, 24));
	if (city_chance(dice, 50))
		out->time = 100 * (9 + city_below(dice, 8));
	if (out->time)
		out->time += 5 * city_below(dice, 12);
	if (city_chance(dice, 20)) {
		out->approach = city_pick(dice, city_approaches);
		out->intent = city_pick(dice, city_intents);
		out->result = city_pick(dice, city_results);
	}
}

static struct city_dice contact_dice(const struct city_params *params,
	enum city_stream stream, long index, int k)
{
	return city_dice_at(params, stream, index * CONTACTS_MAX + k);
}

static void first_hand(const struct city_params *params, long index, int k,
	struct city_contact *out)
{
	struct city_dice dice = contact_dice(params, CITY_CONTACT, index, k);

	memset(out, 0, sizeof(*out));
	city_key_at(params, index, &out->of);
	out->of_agency = city_agency_label[out->of.agency];
	out->on = contact_day(&dice, out->of.received_on,
		worked_until(params, index, &out->of), k,
		city_contact_count(params, index));
	out->author = city_chance(&dice, 75) ? out->of.agency
					     : city_below(&dice, CITY_AGENCIES);
	int kind = city_below(&dice, 100);

	out->kind = kind < 45 ? NULL : kind < 96 ? "個別支援" : "地域支援";
	fill_effort(&dice, out);
	fill_way(&dice, out);
	fill_party(&dice, out);
	number_record(out, k);
	dice = contact_dice(params, CITY_CONTACT_WRITING, index, k);
	city_write_contact(&dice, out);
}

/* Two calls of one day written down in the same words: a true double. */
static bool doubled(const struct city_params *params, long index, int k)
{
	struct city_dice dice =
		contact_dice(params, CITY_CONTACT_COUNT, index, k);

	return k > 0 && city_below(&dice, 250) == 0;
}

void city_contact_at(const struct city_params *params, long index, int k,
	struct city_contact *out)
{
	if (doubled(params, index, k) && !doubled(params, index, k - 1)) {
		first_hand(params, index, k - 1, out);
		if (!*out->record)
			return;
	}
	first_hand(params, index, k, out);
}

void city_activity_at(
	const struct city_params *params, long n, struct city_contact *out)
{
	static const int author[8] = { 4, 4, 4, 4, 1, 0, 3, 2 };
	struct city_dice dice = city_dice_at(params, CITY_ACTIVITY, n);
	long a_year = (params->activities + params->years - 1) / params->years;

	memset(out, 0, sizeof(*out));
	out->of.agency = -1;
	out->on = city_day_of_year(
		params->first_year + (int)(n / a_year), n % a_year, a_year);
	out->author = author[city_below(&dice, 8)];
	out->kind = "地域支援";
	fill_effort(&dice, out);
	if (city_chance(&dice, 92))
		out->method = city_pick(&dice, city_activity_methods);
	if (city_chance(&dice, 30))
		out->direction = city_chance(&dice, 50) ? "受信" : "発信";
	if (out->author < 2)
		snprintf(out->record, sizeof(out->record), "9%010ld", n + 1);
	snprintf(out->content, sizeof(out->content), "%s",
		city_pick(&dice, city_activity_words));
}
