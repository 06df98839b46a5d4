/*
 * What a finished file says of its ledger: when it was made, which is when the
 * journal's last entry was, so that equal ledgers give equal bytes; and whose
 * it is.
 */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

/* 2000-01-01: for what comes from no ledger. */
static const int64_t no_ledger = 946684800;

/* POSIX's "Seconds Since the Epoch" of a day of the calendar. */
static int64_t day_seconds(int year, int month, int day)
{
	static const int before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243,
		273, 304, 334 };
	int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	int64_t y = year - 1;
	int64_t days = y * 365 + y / 4 - y / 100 + y / 400 - 719162;

	days += before[month - 1] + (leap && month > 2) + day - 1;
	return days * 86400;
}

static bool read_time(const char *s, int64_t *out)
{
	int y, mon, d, h, min, sec;

	if (sscanf(s, "%4d-%2d-%2dT%2d:%2d:%2d", &y, &mon, &d, &h, &min,
		    &sec) != 6 ||
		y < 1980 || mon < 1 || mon > 12)
		return false;
	*out = day_seconds(y, mon, d) + h * 3600 + min * 60 + sec;
	return true;
}

static enum ks_code begin(void *ctx, const struct ks_table_head *head)
{
	(void)ctx;
	(void)head;
	return KS_OK;
}

static enum ks_code anchor_row(void *ctx, const struct ks_cell *cells, size_t n)
{
	struct out *out = ctx;

	for (size_t i = 0; i < n; i++) {
		if (cells[i].kind != KS_CELL_TEXT ||
			!read_time(cells[i].text, &out->created))
			continue;
		ks_day_words(cells[i].text, out->day, sizeof(out->day));
		break;
	}
	return KS_OK;
}

static enum ks_code setting_row(
	void *ctx, const struct ks_cell *cells, size_t n)
{
	struct out *out = ctx;

	if (n > 1 && strcmp(out_text(&cells[0]), "市町村名") == 0)
		snprintf(out->town, sizeof(out->town), "%s",
			out_text(&cells[1]));
	return KS_OK;
}

static enum ks_code end(void *ctx)
{
	(void)ctx;
	return KS_OK;
}

void out_set_time(struct call *call)
{
	struct out *out = &call->out;
	struct ks_sink sink = {
		.begin = begin, .row = anchor_row, .end = end, .ctx = out
	};

	out->created = no_ledger;
	if ((out->printer != &printer_xlsx && out->printer != &printer_html) ||
		call->ledger == NULL)
		return;
	(void)ks_log_anchor(call->ledger, &sink, NULL);
	sink.row = setting_row;
	(void)ks_setting_list(call->ledger, &sink, NULL);
}
