/* The Gregorian calendar: what days there are, how far apart, how old. */
#include "date.h"

enum {
	FIRST_YEAR = 1000, /* four digits: 0205 is a slip of the hand */
	LAST_YEAR = 9999,
	EPOCH = 719162 /* days from 0001-01-01 to 1970-01-01 */
};

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_days(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };

	return days[month - 1] + (month == 2 && is_leap(year));
}

bool ks__date_valid(int ymd, bool partial)
{
	int year = ymd / 10000, month = ymd / 100 % 100, day = ymd % 100;

	if (year < FIRST_YEAR || year > LAST_YEAR || month > 12)
		return false;
	if (month == 0)
		return partial && day == 0;
	if (day == 0)
		return partial;
	return day <= month_days(year, month);
}

/* ---- ISO text -------------------------------------------------------- */

static char *put_digits(char *out, int value, int digits)
{
	for (int i = digits - 1; i >= 0; i--) {
		out[i] = (char)('0' + value % 10);
		value /= 10;
	}
	return out + digits;
}

void ks__date_iso(int ymd, char out[11])
{
	char *p = out;

	if (ymd > 0) {
		p = put_digits(p, ymd / 10000, 4);
		if (ymd / 100 % 100 != 0) {
			*p++ = '-';
			p = put_digits(p, ymd / 100, 2);
		}
		if (ymd % 100 != 0) {
			*p++ = '-';
			p = put_digits(p, ymd, 2);
		}
	}
	*p = '\0';
}

/* The number of exactly `digits` digits at s, or -1. */
static int get_digits(const char *s, int digits)
{
	int value = 0;

	for (int i = 0; i < digits; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

bool ks__date_from_iso(const char *s, size_t len, int *ymd)
{
	int year, month = 0, day = 0, found;

	if (len != 4 && len != 7 && len != 10)
		return false;
	year = get_digits(s, 4);
	if (len >= 7)
		month = s[4] == '-' ? get_digits(s + 5, 2) : -1;
	if (len == 10)
		day = s[7] == '-' ? get_digits(s + 8, 2) : -1;
	if (year < 0 || month < 0 || day < 0)
		return false;
	/* 2025-00 and 2025-04-00 are not what ks__date_iso writes. */
	if ((len >= 7 && month == 0) || (len == 10 && day == 0))
		return false;
	found = year * 10000 + month * 100 + day;
	if (!ks__date_valid(found, true))
		return false;
	*ymd = found;
	return true;
}

/* ---- days and months ------------------------------------------------- */

/* Days from 0001-01-01 to 1 January of year. */
static int days_before_year(int year)
{
	int whole = year - 1;

	return whole * 365 + whole / 4 - whole / 100 + whole / 400;
}

int ks__date_days(int ymd)
{
	int year = ymd / 10000, month = ymd / 100 % 100;
	int days = days_before_year(year) + ymd % 100 - 1 - EPOCH;

	for (int m = 1; m < month && m <= 12; m++)
		days += month_days(year, m);
	return days;
}

int ks__date_from_days(int days)
{
	int since = days + EPOCH;
	/* 146,097 days in 400 years; the guess is a year off at most. */
	int year = (int)((int64_t)since * 400 / 146097) + 1;
	int month = 1;

	if (days_before_year(year) > since)
		year--;
	else if (days_before_year(year + 1) <= since)
		year++;
	since -= days_before_year(year);
	while (month < 12 && since >= month_days(year, month)) {
		since -= month_days(year, month);
		month++;
	}
	return year * 10000 + month * 100 + since + 1;
}

int ks__date_add_months(int ymd, int months)
{
	int total = ymd / 10000 * 12 + ymd / 100 % 100 - 1 + months;
	int year = total / 12, month = total % 12 + 1, day = ymd % 100;

	if (day > month_days(year, month))
		day = month_days(year, month);
	return year * 10000 + month * 100 + day;
}

/* ---- ages ------------------------------------------------------------ */

/* The day a partial birth date stands for. */
static int assumed_birth(int birth)
{
	if (birth / 100 % 100 == 0)
		return birth + 701;
	return birth % 100 == 0 ? birth + 1 : birth;
}

int ks__age(int birth, int day, bool *estimated)
{
	int assumed = assumed_birth(birth);

	if (estimated != NULL)
		*estimated = birth != 0 && assumed != birth;
	if (birth == 0 || birth > day)
		return -1;
	/* Born some time this year: a child of 0, not one yet unborn. */
	return assumed > day ? 0 : (day - assumed) / 10000;
}
