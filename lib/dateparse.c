/*
 * Reading dates as offices write them.
 *
 * The text is first folded to a short string with one byte a character, in
 * which full and half width, 昭和, 昭, S and ㍼ are the same; then a small
 * grammar reads that.  Nothing is allocated: this runs for every date of
 * every row.
 */
#include <string.h>

#include "date.h"
#include "era.h"

/* ---- folding --------------------------------------------------------- */

/*
 * Folded bytes: digits and - / . : as they are, ' ' for white space, 'Y' 'M'
 * 'D' for 年 月 日, 'G' for 元, 'a' to 'e' for the eras.  The letter T is 'b',
 * 大正, and also what stands before the time in ISO 8601.
 */
enum { FOLD_MAX = 48 };

static char fold_ascii(uint32_t c)
{
	switch (c) {
	case 'm':
	case 'M':
		return 'a';
	case 't':
	case 'T':
		return 'b';
	case 's':
	case 'S':
		return 'c';
	case 'h':
	case 'H':
		return 'd';
	case 'r':
	case 'R':
		return 'e';
	case '\t':
	case '\n':
	case '\r':
		return ' ';
	}
	return memchr("0123456789-/.: ", (int)c, 15) ? (char)c : '\0';
}

/* Characters beyond ASCII that stand in a date, '\0' for all others. */
static char fold_wide(uint32_t c)
{
	if (c >= 0xff01 && c <= 0xff5e)
		return fold_ascii(c - 0xff01 + '!');
	if (c >= 0x2010 && c <= 0x2015)
		return '-';
	switch (c) {
	case 0x5e74:
		return 'Y';
	case 0x6708:
		return 'M';
	case 0x65e5:
		return 'D';
	case 0x5143:
		return 'G';
	case 0x3000:
		return ' ';
	case 0x2212: /* minus */
	case 0x30fc: /* ー, typed for a hyphen */
	case 0xff70:
		return '-';
	case 0x337e: /* ㍾ ㍽ ㍼ ㍻ ㋿ */
		return 'a';
	case 0x337d:
		return 'b';
	case 0x337c:
		return 'c';
	case 0x337b:
		return 'd';
	case 0x32ff:
		return 'e';
	default:
		return '\0';
	}
}

/* The era whose kanji begin at s, one or both of them; *used their bytes. */
static char fold_era(const char *s, size_t len, size_t *used)
{
	for (int i = 0; i < KS_ERAS; i++) {
		const char *name = ks__eras[i].name;

		if (memcmp(s, name, 3) != 0)
			continue;
		*used = len >= 6 && memcmp(s, name, 6) == 0 ? 6 : 3;
		return (char)('a' + i);
	}
	return '\0';
}

/* One character at s, of *used bytes; '\0' if it stands in no date. */
static char fold_one(const char *s, size_t len, size_t *used)
{
	const unsigned char *u = (const unsigned char *)s;
	char c;

	*used = 1;
	if (u[0] < 0x80)
		return fold_ascii(u[0]);
	/* A no-break space, as copied from web pages. */
	if (len >= 2 && u[0] == 0xc2 && u[1] == 0xa0) {
		*used = 2;
		return ' ';
	}
	if (len < 3 || (u[0] & 0xf0) != 0xe0 || (u[1] & 0xc0) != 0x80 ||
		(u[2] & 0xc0) != 0x80)
		return '\0';
	*used = 3;
	c = fold_wide((uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 |
		(uint32_t)(u[2] & 63));
	return c != '\0' ? c : fold_era(s, len, used);
}

static bool fold(const char *s, size_t len, char out[FOLD_MAX])
{
	size_t n = 0, used;

	for (size_t i = 0; i < len; i += used) {
		char c = fold_one(s + i, len - i, &used);

		if (c == '\0' || n + 1 >= FOLD_MAX)
			return false;
		out[n++] = c;
	}
	out[n] = '\0';
	return true;
}

/* ---- the grammar ----------------------------------------------------- */

struct reading {
	const char *p; /* what is left of the folded text */
	int era;       /* index into ks__eras, or -1 */
	int year, month, day;
};

static void skip_spaces(struct reading *r)
{
	while (*r->p == ' ')
		r->p++;
}

/* Take c, with spaces around it, if it is next. */
static bool take(struct reading *r, char c)
{
	skip_spaces(r);
	if (*r->p != c)
		return false;
	r->p++;
	skip_spaces(r);
	return true;
}

static bool at_end(struct reading *r)
{
	skip_spaces(r);
	return *r->p == '\0';
}

/* A run of digits into *value; how many they are, 0 if none or over eight. */
static int number(struct reading *r, int *value)
{
	int n = 0;

	*value = 0;
	while (*r->p >= '0' && *r->p <= '9') {
		if (++n > 8)
			return 0;
		*value = *value * 10 + (*r->p++ - '0');
	}
	return n;
}

/* A month or a day: one or two digits, and 00 is none. */
static bool part(struct reading *r, int *value)
{
	int n = number(r, value);

	return (n == 1 || n == 2) && *value > 0;
}

/* After 年: month and day in kanji, or nothing. */
static bool kanji_rest(struct reading *r)
{
	if (at_end(r))
		return true;
	if (!part(r, &r->month) || !take(r, 'M'))
		return false;
	if (at_end(r))
		return true;
	return part(r, &r->day) && take(r, 'D');
}

/* After the year: the rest between equal signs, or nothing. */
static bool rest(struct reading *r)
{
	char sign;

	if (at_end(r))
		return true;
	sign = *r->p;
	if (take(r, 'Y'))
		return kanji_rest(r);
	if (sign != '-' && sign != '/' && sign != '.')
		return false;
	if (!take(r, sign) || !part(r, &r->month))
		return false;
	if (at_end(r))
		return true;
	return take(r, sign) && part(r, &r->day);
}

/* Make the year of an era, as counted, a Gregorian one. */
static void count_from_era(struct reading *r)
{
	r->year += ks__eras[r->era].first / 10000 - 1;
}

/* 昭和25, S25, R.7, 平成元: three digits since 昭和100年 is 2025. */
static bool era_date(struct reading *r)
{
	int n;

	r->era = *r->p++ - 'a';
	take(r, '.');
	skip_spaces(r);
	if (take(r, 'G')) {
		r->year = 1;
	} else {
		n = number(r, &r->year);
		if (n < 1 || n > 3 || r->year == 0)
			return false;
	}
	count_from_era(r);
	return rest(r);
}

/* 5-07-04-01 with the first digit read: always a whole day. */
static bool coded_date(struct reading *r, int code)
{
	if (code < 1 || code > KS_ERAS)
		return false;
	r->era = code - 1;
	if (!take(r, '-') || !part(r, &r->year))
		return false;
	count_from_era(r);
	return take(r, '-') && part(r, &r->month) && take(r, '-') &&
		part(r, &r->day);
}

/* 2025… or 20250401.  Five digits are a spreadsheet's serial: no date. */
static bool plain_date(struct reading *r)
{
	int value;

	switch (number(r, &value)) {
	case 1:
		return coded_date(r, value);
	case 4:
		r->year = value;
		return rest(r);
	case 8:
		r->year = value / 10000;
		r->month = value / 100 % 100;
		r->day = value % 100;
		return r->month != 0 && r->day != 0;
	default:
		return false;
	}
}

/* Nothing more, or a midnight: 0:00, T00:00:00, 00:00:00.000. */
static bool midnight(struct reading *r)
{
	int value, n;

	if (at_end(r))
		return true;
	take(r, 'b');
	n = number(r, &value);
	if (n < 1 || n > 2 || value != 0 || *r->p != ':')
		return false;
	while (*r->p == ':' || *r->p == '.') {
		r->p++;
		if (number(r, &value) == 0 || value != 0)
			return false;
	}
	return at_end(r);
}

static bool read_folded(struct reading *r)
{
	skip_spaces(r);
	if (*r->p >= 'a' && *r->p < 'a' + KS_ERAS) {
		if (!era_date(r))
			return false;
	} else if (!plain_date(r)) {
		return false;
	}
	return r->day == 0 ? at_end(r) : midnight(r);
}

/* ---- judging what was read ------------------------------------------- */

/* A partial date is inside its era if one of its days can be. */
static bool inside_era(int era, int ymd)
{
	int first = ymd, last = ymd;

	if (ymd / 100 % 100 == 0) {
		first += 101;
		last += 1231;
	} else if (ymd % 100 == 0) {
		first += 1;
		last += 31;
	}
	return last >= ks__eras[era].first && first <= ks__eras[era].last;
}

enum ks_date_form ks__date_parse(
	const char *s, size_t len, bool partial, int *ymd)
{
	char folded[FOLD_MAX];
	struct reading r = { .p = folded, .era = -1 };
	int found;

	if (len == 10 && ks__date_from_iso(s, len, ymd))
		return KS_DATE_GOOD;
	if (!fold(s, len, folded) || !read_folded(&r))
		return KS_DATE_BAD;
	found = r.year * 10000 + r.month * 100 + r.day;
	if (!ks__date_valid(found, partial))
		return KS_DATE_BAD;
	*ymd = found;
	if (r.era >= 0 && !inside_era(r.era, found))
		return KS_DATE_ERA_NOTE;
	return KS_DATE_GOOD;
}
