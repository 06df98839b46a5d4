/*
 * Days and fiscal years as the Japanese calendar names them.
 *
 * Meiji is taken from the day it was proclaimed, 23 October 1868, and days
 * before 1873 are counted in the Gregorian calendar like all others.
 */
#include "era.h"

#include <stdio.h>

#include "date.h"

const struct ks_era ks__eras[KS_ERAS] = {
	{ "明治", 'M', 18681023, 19120730 },
	{ "大正", 'T', 19120730, 19261225 },
	{ "昭和", 'S', 19261225, 19890107 },
	{ "平成", 'H', 19890108, 20190430 },
	{ "令和", 'R', 20190501, 99991231 },
};

/* The era whose days have begun on ymd, NULL before Meiji. */
static const struct ks_era *era_of(int ymd)
{
	for (int i = KS_ERAS - 1; i >= 0; i--)
		if (ymd >= ks__eras[i].first)
			return &ks__eras[i];
	return NULL;
}

/*
 * A partial date that an era's change cuts in two (1989, 1926-12) has no one
 * name and stays Gregorian.
 */
static const struct ks_era *era_of_all(int ymd)
{
	int last = ymd;

	if (ymd / 100 % 100 == 0)
		last = ymd + 1231;
	else if (ymd % 100 == 0)
		last = ymd + 31;
	return era_of(ymd) == era_of(last) ? era_of(ymd) : NULL;
}

/*
 * "令和7年" or "令和元年" or "1950年" into out[32].  9999, which some systems
 * write for "no end", is no year of an era.
 */
static void year_name(const struct ks_era *era, int year, char out[32])
{
	int n = era == NULL ? 0 : year - era->first / 10000 + 1;

	if (n == 1)
		snprintf(out, 32, "%s元年", era->name);
	else if (n > 1 && n < 1000)
		snprintf(out, 32, "%s%d年", era->name, n);
	else
		snprintf(out, 32, "%d年", year);
}

void ks__date_wareki(int ymd, char *out, size_t size)
{
	int month = ymd / 100 % 100, day = ymd % 100;
	char year[32];

	if (ymd <= 0) {
		snprintf(out, size, "%s", "");
		return;
	}
	year_name(era_of_all(ymd), ymd / 10000, year);
	if (month == 0)
		snprintf(out, size, "%s", year);
	else if (day == 0)
		snprintf(out, size, "%s%d月", year, month);
	else
		snprintf(out, size, "%s%d月%d日", year, month, day);
}

int ks__fiscal_year(int ymd)
{
	return (ymd / 100 - 4) / 100;
}

/*
 * 2019 is 令和元年度 though its April was 平成31年: offices name the fiscal
 * year after the era that began in it.  1926 began an era in its last quarter
 * and 1912 in its second; they are named by the same rule.
 */
static const struct ks_era *fiscal_era(int year)
{
	for (int i = KS_ERAS - 1; i >= 0; i--)
		if (year >= ks__eras[i].first / 10000)
			return &ks__eras[i];
	return NULL;
}

void ks__fiscal_label(int year, char out[8])
{
	const struct ks_era *era = fiscal_era(year);

	if (era == NULL)
		snprintf(out, 8, "%d", year % 10000);
	else
		snprintf(out, 8, "%c%d", era->letter,
			(year - era->first / 10000 + 1) % 10000);
}

void ks__fiscal_name(int year, char *out, size_t size)
{
	char name[32];

	year_name(fiscal_era(year), year, name);
	snprintf(out, size, "%s度", name);
}
