/* Days, eras, ages and the clock. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "date.h"
#include "tsv.h"

enum { FIRST_DAY = 18681023, LAST_DAY = 21001231 };

static const char *form_name(enum ks_date_form form)
{
	static const char *const names[] = { "読めない", "読める", "注意" };

	return names[form];
}

/* Every line of the table reads as it says. */
static void reads_every_form(void **state)
{
	struct tsv t;
	long cases = 0;

	(void)state;
	assert_true(tsv_open(&t, "tests/data/date.tsv"));
	while (tsv_next(&t)) {
		const char *in = t.field[0];
		bool partial = strcmp(t.field[1], "○") == 0;
		int ymd = 0;
		enum ks_date_form form =
			ks__date_parse(in, strlen(in), partial, &ymd);
		char iso[11];

		ks__date_iso(ymd, iso);
		if (strcmp(iso, t.field[2]) != 0 ||
			strcmp(form_name(form), t.field[3]) != 0)
			fail_msg("date.tsv:%ld: %s: got \"%s\" %s", t.line, in,
				iso, form_name(form));
		cases++;
	}
	assert_true(cases >= 300);
}

/* What cannot be read leaves the caller's day alone. */
static void bad_date_changes_nothing(void **state)
{
	int ymd = 12345678;

	(void)state;
	assert_int_equal(
		ks__date_parse("2025-02-30", 10, false, &ymd), KS_DATE_BAD);
	assert_int_equal(
		ks__date_parse("R7.2.30", 7, false, &ymd), KS_DATE_BAD);
	assert_int_equal(ymd, 12345678);
}

/* The length decides, not a NUL; bytes beyond it are not looked at. */
static void reads_only_its_length(void **state)
{
	static const char era[] = "令和7年4月1日";
	int ymd = 0;

	(void)state;
	assert_int_equal(
		ks__date_parse("2025-04-015", 10, false, &ymd), KS_DATE_GOOD);
	assert_int_equal(ymd, 20250401);
	assert_int_equal(
		ks__date_parse("R7.4.12", 6, false, &ymd), KS_DATE_GOOD);
	assert_int_equal(ymd, 20250401);
	for (size_t len = 0; len < sizeof(era) - 1; len++)
		assert_int_equal(
			ks__date_parse(era, len, false, &ymd), KS_DATE_BAD);
	assert_int_equal(
		ks__date_parse("2025\0-4-1", 9, false, &ymd), KS_DATE_BAD);
}

static int parse_good(const char *s, bool partial)
{
	int ymd = 0;

	if (ks__date_parse(s, strlen(s), partial, &ymd) != KS_DATE_GOOD)
		fail_msg("%s is not read", s);
	return ymd;
}

static int next_day(int ymd)
{
	int next = ymd + 1;

	while (!ks__date_valid(next, false))
		next++;
	return next;
}

/* Each day from Meiji on comes back from each form it is written in. */
static void every_day_round_trips(void **state)
{
	int days = ks__date_days(FIRST_DAY);

	(void)state;
	for (int ymd = FIRST_DAY; ymd <= LAST_DAY; ymd = next_day(ymd)) {
		char text[64];
		int back = 0;

		ks__date_wareki(ymd, text, sizeof(text));
		assert_int_equal(parse_good(text, false), ymd);
		ks__date_iso(ymd, text);
		assert_int_equal(parse_good(text, false), ymd);
		assert_true(ks__date_from_iso(text, strlen(text), &back));
		assert_int_equal(back, ymd);
		snprintf(text, sizeof(text), "%d", ymd);
		assert_int_equal(parse_good(text, false), ymd);
		assert_int_equal(ks__date_days(ymd), days);
		assert_int_equal(ks__date_from_days(days), ymd);
		days++;
	}
}

/* Each month and year of the same time, partial. */
static void every_month_round_trips(void **state)
{
	(void)state;
	for (int year = 1868; year <= 2100; year++) {
		for (int month = 0; month <= 12; month++) {
			int ymd = year * 10000 + month * 100, back = 0;
			char text[64];

			ks__date_wareki(ymd, text, sizeof(text));
			assert_int_equal(parse_good(text, true), ymd);
			ks__date_iso(ymd, text);
			assert_int_equal(parse_good(text, true), ymd);
			assert_true(
				ks__date_from_iso(text, strlen(text), &back));
			assert_int_equal(back, ymd);
			assert_int_equal(ks__date_parse(text, strlen(text),
						 false, &back),
				KS_DATE_BAD);
		}
	}
}

static void assert_wareki(int ymd, const char *expected)
{
	char text[64];

	ks__date_wareki(ymd, text, sizeof(text));
	assert_string_equal(text, expected);
}

static void names_days_by_era(void **state)
{
	(void)state;
	assert_wareki(20250401, "令和7年4月1日");
	assert_wareki(20190501, "令和元年5月1日");
	assert_wareki(20190430, "平成31年4月30日");
	assert_wareki(19890108, "平成元年1月8日");
	assert_wareki(19890107, "昭和64年1月7日");
	assert_wareki(19261225, "昭和元年12月25日");
	assert_wareki(19261224, "大正15年12月24日");
	assert_wareki(19120730, "大正元年7月30日");
	assert_wareki(19120729, "明治45年7月29日");
	assert_wareki(18681023, "明治元年10月23日");
	assert_wareki(18681022, "1868年10月22日");
	assert_wareki(19500300, "昭和25年3月");
	assert_wareki(19500000, "昭和25年");
	assert_wareki(19890000, "1989年");
	assert_wareki(19890100, "1989年1月");
	assert_wareki(19890200, "平成元年2月");
	assert_wareki(99991231, "9999年12月31日");
	assert_wareki(0, "");
}

static void knows_real_days(void **state)
{
	(void)state;
	assert_true(ks__date_valid(20240229, false));
	assert_true(ks__date_valid(20000229, false));
	assert_false(ks__date_valid(19000229, false));
	assert_false(ks__date_valid(20250229, true));
	assert_false(ks__date_valid(20250431, false));
	assert_false(ks__date_valid(20251301, false));
	assert_false(ks__date_valid(20250001, true));
	assert_false(ks__date_valid(20250400, false));
	assert_true(ks__date_valid(20250400, true));
	assert_true(ks__date_valid(20250000, true));
	assert_false(ks__date_valid(0, true));
	assert_false(ks__date_valid(-20250401, true));
	assert_false(ks__date_valid(100000101, false));
}

static void iso_is_strict(void **state)
{
	static const char *const bad[] = { "", "195", "1950-", "1950-3",
		"1950-00", "1950-03-00", "1950-03-1", "1950/03", "1950-03/10",
		"1950-13", "2025-02-29", "2025-04-01 ", " 2025-04-01",
		"+950-03-10", "0205-04-01" };
	int ymd = 7;
	char iso[11];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (ks__date_from_iso(bad[i], strlen(bad[i]), &ymd))
			fail_msg("\"%s\" was taken", bad[i]);
	assert_int_equal(ymd, 7);
	ks__date_iso(0, iso);
	assert_string_equal(iso, "");
	ks__date_iso(10000102, iso);
	assert_string_equal(iso, "1000-01-02");
}

static void counts_days_and_months(void **state)
{
	(void)state;
	assert_int_equal(ks__date_days(19700101), 0);
	assert_int_equal(ks__date_days(19691231), -1);
	assert_int_equal(ks__date_days(20000301), 11017);
	assert_int_equal(
		ks__date_days(20260401) - ks__date_days(20250401), 365);
	assert_int_equal(ks__date_add_months(20250131, 1), 20250228);
	assert_int_equal(ks__date_add_months(20240131, 1), 20240229);
	assert_int_equal(ks__date_add_months(20250331, -1), 20250228);
	assert_int_equal(ks__date_add_months(20251130, 3), 20260228);
	assert_int_equal(ks__date_add_months(20250401, 0), 20250401);
	assert_int_equal(ks__date_add_months(20250401, 60), 20300401);
	assert_int_equal(ks__date_add_months(20250401, -4), 20241201);
	assert_int_equal(ks__date_add_months(20250115, -1), 20241215);
	assert_int_equal(ks__date_add_months(20240229, 12), 20250228);
}

/* Whole years, told against a day by day count of birthdays. */
static void ages_agree_with_birthdays(void **state)
{
	static const int births[] = { 20000229, 20000228, 20000301, 20010101,
		19991231, 20040229 };

	(void)state;
	for (size_t i = 0; i < sizeof(births) / sizeof(*births); i++) {
		int birth = births[i], age = 0;
		bool leap = birth % 10000 == 229;

		for (int day = birth; day < 20130101; day = next_day(day)) {
			/* 29 February becomes 1 March in a year without it */
			int today = day % 10000;
			bool birthday = today == birth % 10000 ||
				(leap && today == 301 &&
					!ks__date_valid(
						day / 10000 * 10000 + 229,
						false));

			if (birthday && day != birth)
				age++;
			assert_int_equal(ks__age(birth, day, NULL), age);
		}
	}
}

static void assert_age(int birth, int day, int expected, bool estimated)
{
	bool told = !estimated;

	assert_int_equal(ks__age(birth, day, &told), expected);
	assert_int_equal(told, estimated);
}

static void ages_of_partial_births(void **state)
{
	(void)state;
	assert_age(19500000, 20250630, 74, true);
	assert_age(19500000, 20250701, 75, true);
	assert_age(19500300, 20250228, 74, true);
	assert_age(19500300, 20250301, 75, true);
	assert_age(19500310, 20250309, 74, false);
	assert_age(19500310, 20250310, 75, false);
	assert_age(20250401, 20250401, 0, false);
	assert_age(20250402, 20250401, -1, false);
	assert_age(20250000, 20250401, 0, true);
	assert_age(20260000, 20250401, -1, true);
	assert_age(0, 20250401, -1, false);
}

static void assert_fiscal(int year, const char *label, const char *name)
{
	char text[64];

	ks__fiscal_label(year, text);
	assert_string_equal(text, label);
	ks__fiscal_name(year, text, sizeof(text));
	assert_string_equal(text, name);
}

static void names_fiscal_years(void **state)
{
	(void)state;
	assert_int_equal(ks__fiscal_year(20250401), 2025);
	assert_int_equal(ks__fiscal_year(20260331), 2025);
	assert_int_equal(ks__fiscal_year(20250331), 2024);
	assert_int_equal(ks__fiscal_year(20251231), 2025);
	assert_int_equal(ks__fiscal_year(20250101), 2024);
	assert_fiscal(2025, "R7", "令和7年度");
	assert_fiscal(2019, "R1", "令和元年度");
	assert_fiscal(2018, "H30", "平成30年度");
	assert_fiscal(1989, "H1", "平成元年度");
	assert_fiscal(1988, "S63", "昭和63年度");
	assert_fiscal(1927, "S2", "昭和2年度");
	assert_fiscal(1867, "1867", "1867年度");
}

static void assert_now(const char *fixed, const char *expected)
{
	char text[26];

	setenv("KASANE_NOW", fixed, 1);
	ks__time_iso(ks__now(), text);
	assert_string_equal(text, expected);
}

static void clock_can_be_fixed(void **state)
{
	(void)state;
	assert_now("2026-11-20", "2026-11-20T00:00:00+09:00");
	assert_int_equal(ks__today(), 20261120);
	assert_int_equal(ks_today(), 20261120);
	assert_now("2026-11-20T16:07:43+09:00", "2026-11-20T16:07:43+09:00");
	assert_now("2026-11-20T23:59:59", "2026-11-20T23:59:59+09:00");
	assert_int_equal(ks__today(), 20261120);
	assert_now("2026-11-20T15:00:00Z", "2026-11-21T00:00:00+09:00");
	assert_int_equal(ks__today(), 20261121);
	assert_now("1969-12-31 12:00:00", "1969-12-31T12:00:00+09:00");
	unsetenv("KASANE_NOW");
}

static void clock_is_japans(void **state)
{
	char text[26];

	(void)state;
	ks__time_iso(0, text);
	assert_string_equal(text, "1970-01-01T09:00:00+09:00");
	ks__time_iso(-32401, text);
	assert_string_equal(text, "1969-12-31T23:59:59+09:00");
	/* Not a time: the real clock, which is after this was written. */
	setenv("KASANE_NOW", "2001-13-01", 1);
	assert_true(ks__today() >= 20250101);
	setenv("KASANE_NOW", "2001-01-01T24:00:00", 1);
	assert_true(ks__today() >= 20250101);
	unsetenv("KASANE_NOW");
	assert_true(ks__today() >= 20250101);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_every_form),
		cmocka_unit_test(bad_date_changes_nothing),
		cmocka_unit_test(reads_only_its_length),
		cmocka_unit_test(every_day_round_trips),
		cmocka_unit_test(every_month_round_trips),
		cmocka_unit_test(names_days_by_era),
		cmocka_unit_test(knows_real_days),
		cmocka_unit_test(iso_is_strict),
		cmocka_unit_test(counts_days_and_months),
		cmocka_unit_test(ages_agree_with_birthdays),
		cmocka_unit_test(ages_of_partial_births),
		cmocka_unit_test(names_fiscal_years),
		cmocka_unit_test(clock_can_be_fixed),
		cmocka_unit_test(clock_is_japans),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
