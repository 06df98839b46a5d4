/*
 * Civil days in Japan.  A day is yyyymmdd; a partial birth date has 00 for
 * what is unknown (19500000, 19500300).
 */
#ifndef KS_DATE_H
#define KS_DATE_H

#include "kasane.h"

enum ks_date_form {
	KS_DATE_BAD, /* cannot be read, or impossible */
	KS_DATE_GOOD,
	KS_DATE_ERA_NOTE /* read, but outside its era: 平成36年,
				   平成31年5月1日, 昭和1年1月1日 */
};

/*
 * Read one date in any form of domain.md §2 (full-width digits, eras with
 * 元年, R7.4.1, R07/4/1, 5-07-04-01, ISO, 2025/4/1, 2025年4月1日, 20250401;
 * a time of day after an ISO date, as spreadsheets write, is dropped when it
 * is 00:00).  partial allows 1950, 1950-03, 昭和25年, S25, 昭和25年3月.
 */
enum ks_date_form ks__date_parse(
	const char *s, size_t len, bool partial, int *ymd);
/* Is it a real day of the calendar (or, where partial, a real month/year)? */
bool ks__date_valid(int ymd, bool partial);
/* "2025-04-01", "1950-03", "1950" into out[11]. */
void ks__date_iso(int ymd, char out[11]);
/* The inverse of ks__date_iso; false if it is not of that form. */
bool ks__date_from_iso(const char *s, size_t len, int *ymd);
/* "令和7年4月1日", with 元年; before Meiji the Gregorian form. */
void ks__date_wareki(int ymd, char *out, size_t size);

/* The fiscal year (1 April to 31 March) a day lies in. */
int ks__fiscal_year(int ymd);
/* "R7" as case numbers have it; 令和元年度 is "R1", 2018 is "H30". */
void ks__fiscal_label(int year, char out[8]);
/* "令和7年度" (令和元年度). */
void ks__fiscal_name(int year, char *out, size_t size);

/* Days since 1970-01-01 (negative before) and back. */
int ks__date_days(int ymd);
int ks__date_from_days(int days);
/* The same day `months` later, the last day of the month where it lacks it. */
int ks__date_add_months(int ymd, int months);

/*
 * Whole years from birth to day, -1 if birth is 0 or after day.  A birthday
 * itself counts; 29 February becomes 1 March.  A partial birth date is taken
 * as 1 July of its year or the 1st of its month; *estimated says so.
 */
int ks__age(int birth, int day, bool *estimated);

/* Today and now at +09:00; KASANE_NOW (ISO date or date-time) fixes both. */
int ks__today(void);
int64_t ks__now(void); /* seconds since the epoch */
/* When a day begins in Japan. */
int64_t ks__day_begins(int ymd);
/* "2026-11-20T16:07:43+09:00" into out[26]. */
void ks__time_iso(int64_t seconds, char out[26]);

#endif
