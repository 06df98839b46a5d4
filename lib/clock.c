/*
 * Today and now in Japan.  The offset is added by hand: the machine's own
 * time zone is set wrongly often enough, and Japan has had one since 1951.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "date.h"

enum { DAY = 86400, JST = 9 * 3600 };

/* Two digits at s and the byte after them; -1 if it is not so. */
static int two_digits(const char *s, char after)
{
	if (s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' ||
		s[2] != after)
		return -1;
	return (s[0] - '0') * 10 + (s[1] - '0');
}

/* "16:07:43", "16:07:43+09:00" or "16:07:43Z" as seconds from 0:00 JST. */
static bool read_time(const char *s, int64_t *seconds)
{
	int hour, minute, second;
	const char *zone;

	if (strlen(s) < 8)
		return false;
	zone = s + 8;
	hour = two_digits(s, ':');
	minute = two_digits(s + 3, ':');
	second = two_digits(s + 6, *zone);
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
		second > 59)
		return false;
	*seconds = hour * 3600 + minute * 60 + second;
	if (strcmp(zone, "Z") == 0)
		*seconds += JST;
	else if (*zone != '\0' && strcmp(zone, "+09:00") != 0)
		return false;
	return true;
}

/* An ISO day, or a day and a time, as seconds since the epoch. */
static bool read_fixed(const char *s, int64_t *seconds)
{
	size_t len = strlen(s);
	int64_t time_of_day = 0;
	int ymd;

	if (len < 10 || !ks__date_from_iso(s, 10, &ymd))
		return false;
	if (len > 10) {
		if (s[10] != 'T' && s[10] != ' ')
			return false;
		if (!read_time(s + 11, &time_of_day))
			return false;
	}
	*seconds = (int64_t)ks__date_days(ymd) * DAY + time_of_day - JST;
	return true;
}

int64_t ks__day_begins(int ymd)
{
	return (int64_t)ks__date_days(ymd) * DAY - JST;
}

int64_t ks__now(void)
{
	const char *fixed = getenv("KASANE_NOW");
	int64_t seconds;

	if (fixed != NULL && read_fixed(fixed, &seconds))
		return seconds;
	return (int64_t)time(NULL);
}

/* Split into the day in Japan and the second of that day. */
static int day_and_second(int64_t seconds, int *second)
{
	int64_t local = seconds + JST, days = local / DAY;

	if (local % DAY < 0)
		days--;
	*second = (int)(local - days * DAY);
	return ks__date_from_days((int)days);
}

int ks__today(void)
{
	int second;

	return day_and_second(ks__now(), &second);
}

int ks_today(void)
{
	return ks__today();
}

void ks__time_iso(int64_t seconds, char out[26])
{
	int second, ymd = day_and_second(seconds, &second);
	unsigned n = (unsigned)second;
	char day[11];

	ks__date_iso(ymd, day);
	snprintf(out, 26, "%sT%02u:%02u:%02u+09:00", day, n / 3600 % 24,
		n / 60 % 60, n % 60);
}
