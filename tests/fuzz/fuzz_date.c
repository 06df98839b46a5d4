/*
 * Any bytes as a date.  The first byte says whether partial dates are taken.
 * What was read is a real day, and reads the same from each form it is
 * written in; what is read as a whole day is read as one where partial dates
 * are taken too.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool held)
{
	if (!held)
		abort();
}

static void reads_back(const char *text, bool partial, int ymd)
{
	int back = 0;

	must(ks__date_parse(text, strlen(text), partial, &back) ==
		KS_DATE_GOOD);
	must(back == ymd);
}

static void check_day(int ymd)
{
	int days = ks__date_days(ymd);

	must(ks__date_from_days(days) == ymd);
	must(ks__age(ymd, ymd, NULL) == 0);
	/* The first and last year have no month before or after them. */
	if (ymd > 10010000 && ymd < 99990000) {
		must(ks__date_valid(ks__date_add_months(ymd, -1), false));
		must(ks__date_valid(ks__date_add_months(ymd, 11), false));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	bool partial = size > 0 && (data[0] & 1) != 0;
	const char *s = (const char *)data + (size > 0);
	int ymd = -1, whole = -1;
	char iso[11], wareki[64];
	enum ks_date_form form;

	if (size > 0)
		size--;
	form = ks__date_parse(s, size, partial, &ymd);
	if (form == KS_DATE_BAD) {
		must(ymd == -1);
		return 0;
	}
	must(ks__date_valid(ymd, partial));
	ks__date_iso(ymd, iso);
	reads_back(iso, partial, ymd);
	must(ks__date_from_iso(iso, strlen(iso), &whole) && whole == ymd);
	ks__date_wareki(ymd, wareki, sizeof(wareki));
	reads_back(wareki, partial, ymd);
	if (ymd % 100 != 0) {
		check_day(ymd);
		must(ks__date_parse(s, size, !partial, &whole) == form);
		must(whole == ymd);
	}
	return 0;
}
