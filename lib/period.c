#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "date.h"
#include "era.h"
#include "err.h"
#include "text.h"

/* ---- fiscal years ---------------------------------------------------- */

static bool starts(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

/* The era s begins with: *s goes behind it, its year 0 comes back; 0 where
 * there is none. */
static int take_era(const char **s)
{
	for (size_t i = 0; i < KS_ERAS; i++) {
		const struct ks_era *era = &ks__eras[i];
		bool named = starts(*s, era->name);

		if (!named && **s != era->letter &&
			**s != era->letter - 'A' + 'a')
			continue;
		*s += named ? strlen(era->name) : 1;
		return era->first / 10000 - 1;
	}
	return 0;
}

/* 元 or up to four digits; 0 where there is none. */
static int take_number(const char **s)
{
	int n = 0, digits = 0;

	if (starts(*s, "元")) {
		*s += strlen("元");
		return 1;
	}
	while (**s >= '0' && **s <= '9' && digits++ < 4)
		n = n * 10 + (*(*s)++ - '0');
	return n;
}

/* "年度", "年" or nothing, and then the end. */
static bool at_year_end(const char *s)
{
	if (starts(s, "年"))
		s += strlen("年");
	if (starts(s, "度"))
		s += strlen("度");
	return *s == '\0';
}

static int read_year(const char *s)
{
	int before = take_era(&s);
	int n = take_number(&s);

	if (!n || !at_year_end(s))
		return 0;
	if (before)
		return n <= 99 ? before + n : 0;
	return n >= 1868 && n <= 2999 ? n : 0;
}

/* Full-width digits and letters made narrow, blanks off both ends. */
static bool narrow(const char *text, char *out, size_t size)
{
	struct ks_buf buf = KS_BUF_INIT;
	size_t len = strlen(text);
	const char *s = ks__text_trim(text, &len);
	bool fits;

	ks__text_narrow(s, len, &buf);
	fits = !buf.failed && buf.len < size;
	if (fits)
		memcpy(out, ks__buf_str(&buf), buf.len + 1);
	ks__buf_release(&buf);
	return fits;
}

int ks_fiscal_year(const char *text)
{
	char s[48];

	return narrow(text, s, sizeof(s)) ? read_year(s) : 0;
}

/* ---- days ------------------------------------------------------------ */

static int last_of_month(int year, int month)
{
	int next = month == 12 ? (year + 1) * 10000 + 101
			       : year * 10000 + (month + 1) * 100 + 1;

	return ks__date_from_days(ks__date_days(next) - 1);
}

/* The calendar year a month of a fiscal year lies in. */
static int year_of_month(int fiscal, int month)
{
	return month >= 4 ? fiscal : fiscal + 1;
}

static void set_months(struct ks_period *out, int fiscal, int first, int months)
{
	int last = (first + months - 2) % 12 + 1;

	out->from = year_of_month(fiscal, first) * 10000 + first * 100 + 1;
	out->to = last_of_month(year_of_month(fiscal, last), last);
}

/* "2025年4月1日〜2026年3月31日" */
static void add_gregorian(struct ks_buf *label, const struct ks_period *out)
{
	ks__buf_addf(label, "%d年%d月%d日〜%d年%d月%d日", out->from / 10000,
		out->from / 100 % 100, out->from % 100, out->to / 10000,
		out->to / 100 % 100, out->to % 100);
}

static enum ks_code set_label(
	struct ks_period *out, const char *words, struct ks_error *err)
{
	struct ks_buf label = KS_BUF_INIT;
	bool fits;

	ks__buf_addf(&label, "%s(", words);
	add_gregorian(&label, out);
	ks__buf_addc(&label, ')');
	fits = !label.failed && label.len < sizeof(out->label);
	if (fits)
		memcpy(out->label, ks__buf_str(&label), label.len + 1);
	ks__buf_release(&label);
	return fits ? KS_OK : ks__nomem(err);
}

/* ---- the kinds of period --------------------------------------------- */

static enum ks_code from_to(const struct ks_period_words *words,
	struct ks_period *out, struct ks_error *err)
{
	char from[40], to[40], label[96];

	if (!words->from || !words->to)
		return ks__fail(err, KS_USAGE,
			"期間は --from と --to の両方で指定してください。");
	if (words->year || words->half || words->quarter || words->month)
		return ks__fail(err, KS_USAGE,
			"--from と --to は、年度・半期・四半期・月と一緒には"
			"使えません。どちらかにしてください。");
	if (ks__date_parse(words->from, strlen(words->from), false,
		    &out->from) == KS_DATE_BAD)
		return ks__fail(err, KS_USAGE,
			"--from の「%s」は日付として読めません。"
			"「2025-04-01」のように書いてください。",
			words->from);
	if (ks__date_parse(words->to, strlen(words->to), false, &out->to) ==
		KS_DATE_BAD)
		return ks__fail(err, KS_USAGE,
			"--to の「%s」は日付として読めません。"
			"「2026-03-31」のように書いてください。",
			words->to);
	if (out->from > out->to)
		return ks__fail(err, KS_USAGE,
			"期間の終わりが始まりより前です。"
			"--from と --to を入れ替えてください。");
	ks__date_wareki(out->from, from, sizeof(from));
	ks__date_wareki(out->to, to, sizeof(to));
	snprintf(label, sizeof(label), "%s〜%s", from, to);
	return set_label(out, label, err);
}

static const struct {
	const char *word;
	int number;
} halves[] = {
	{ "上", 1 },
	{ "上半期", 1 },
	{ "1", 1 },
	{ "下", 2 },
	{ "下半期", 2 },
	{ "2", 2 },
};

static enum ks_code by_half(const char *word, int fiscal, struct ks_period *out,
	struct ks_error *err)
{
	char name[32], label[64], s[32] = "";
	int half = 0;

	narrow(word, s, sizeof(s));
	for (size_t i = 0; i < sizeof(halves) / sizeof(halves[0]); i++)
		if (strcmp(s, halves[i].word) == 0)
			half = halves[i].number;
	if (!half)
		return ks__fail(err, KS_USAGE,
			"半期「%s」が読めません。"
			"「上」か「下」と書いてください。",
			word);
	set_months(out, fiscal, half == 1 ? 4 : 10, 6);
	ks__fiscal_name(fiscal, name, sizeof(name));
	snprintf(label, sizeof(label), "%s%s半期", name,
		half == 1 ? "上" : "下");
	return set_label(out, label, err);
}

static enum ks_code by_quarter(const char *word, int fiscal,
	struct ks_period *out, struct ks_error *err)
{
	static const int first[] = { 4, 7, 10, 1 };
	char name[32], label[64], s[32] = "";

	narrow(word, s, sizeof(s));
	if (s[0] < '1' || s[0] > '4' || s[1])
		return ks__fail(err, KS_USAGE,
			"四半期「%s」が読めません。"
			"1から4(1は4月から6月)で書いてください。",
			word);
	set_months(out, fiscal, first[s[0] - '1'], 3);
	ks__fiscal_name(fiscal, name, sizeof(name));
	snprintf(label, sizeof(label), "%s第%c四半期", name, s[0]);
	return set_label(out, label, err);
}

/* "4", "4月": a month of the fiscal year.  0 where it is none. */
static int month_alone(const char *s)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (end == s || *s < '0' || *s > '9' || n < 1 || n > 12)
		return 0;
	return *end == '\0' || strcmp(end, "月") == 0 ? (int)n : 0;
}

/* "2025-04", "R7.4", 令和7年4月: yyyymm, 0 where it is none. */
static int month_of_year(const char *s)
{
	static const char *const tails[] = { "", "1日", "-1", ".1", "/1" };

	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		char whole[64];
		int ymd;

		snprintf(whole, sizeof(whole), "%s%s", s, tails[i]);
		if (ks__date_parse(whole, strlen(whole), i == 0, &ymd) !=
				KS_DATE_BAD &&
			ymd % 10000 != 0 && (i > 0 || ymd % 100 == 0))
			return ymd / 100;
	}
	return 0;
}

static enum ks_code by_month(const struct ks_period_words *words, int fiscal,
	struct ks_period *out, struct ks_error *err)
{
	char s[48] = "", wareki[40], label[64];
	int month, whole = 0;
	char *day;

	narrow(words->month, s, sizeof(s));
	month = month_alone(s);
	if (!month)
		whole = month_of_year(s);
	if (!month && !whole)
		return ks__fail(err, KS_USAGE,
			"月「%s」が読めません。「4」「2025-04」「R7.4」の"
			"ように書いてください。",
			words->month);
	if (whole) {
		month = whole % 100;
		if (words->year && ks__fiscal_year(whole * 100 + 1) != fiscal)
			return ks__fail(err, KS_USAGE,
				"月「%s」は指定した年度にありません。"
				"どちらかを直してください。",
				words->month);
		fiscal = ks__fiscal_year(whole * 100 + 1);
	}
	set_months(out, fiscal, month, 1);
	ks__date_wareki(out->from, wareki, sizeof(wareki));
	/* "令和7年4月1日" without its day */
	day = strstr(wareki, "月");
	snprintf(label, sizeof(label), "%.*s月", day ? (int)(day - wareki) : 0,
		wareki);
	return set_label(out, label, err);
}

enum ks_code ks_period_parse(const struct ks_period_words *words,
	struct ks_period *out, struct ks_error *err)
{
	int fiscal = ks__fiscal_year(ks_today());
	int parts = !!words->half + !!words->quarter + !!words->month;
	char name[32];

	memset(out, 0, sizeof(*out));
	if (words->from || words->to)
		return from_to(words, out, err);
	if (parts > 1)
		return ks__fail(err, KS_USAGE,
			"半期・四半期・月は、"
			"どれか一つだけ指定してください。");
	if (words->year && !(fiscal = ks_fiscal_year(words->year)))
		return ks__fail(err, KS_USAGE,
			"年度「%s」が読めません。「R7」「令和7年度」"
			"「2025」のように書いてください。",
			words->year);
	if (words->half)
		return by_half(words->half, fiscal, out, err);
	if (words->quarter)
		return by_quarter(words->quarter, fiscal, out, err);
	if (words->month)
		return by_month(words, fiscal, out, err);
	set_months(out, fiscal, 4, 12);
	ks__fiscal_name(fiscal, name, sizeof(name));
	return set_label(out, name, err);
}

void ks_day_words(const char *iso, char *out, size_t size)
{
	int y, m, d;
	char wareki[40];

	out[0] = '\0';
	if (sscanf(iso, "%4d-%2d-%2d", &y, &m, &d) != 3 ||
		!ks__date_valid(y * 10000 + m * 100 + d, false))
		return;
	ks__date_wareki(y * 10000 + m * 100 + d, wareki, sizeof(wareki));
	snprintf(out, size, "%s(%d年%d月%d日)", wareki, y, m, d);
}
