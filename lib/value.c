/* Reading one cell into a value, and showing a value to a person. */
#include "record.h"

#include <stdio.h>
#include <string.h>

#include "date.h"
#include "text.h"

/* People, minutes, ordinal numbers: a million of them is a slip. */
enum { INT_FIELD_MAX = 999999 };

/* No office of today has records of these days: the year was mistyped. */
static bool out_of_range(const struct ks_field *field, int ymd)
{
	if (field->type == KS_PARTDATE)
		return ymd < 18500000;
	return ymd < 19500101 || ymd > 21991231;
}

static void read_date(const struct ks_field *field, const char *s, size_t len,
	struct ks_arena *arena, struct ks_value *v, struct ks_reading *out)
{
	int ymd;

	switch (ks__date_parse(s, len, field->type == KS_PARTDATE, &ymd)) {
	case KS_DATE_BAD:
		out->wrong = KS_RULE_DATE_UNREADABLE;
		return;
	case KS_DATE_ERA_NOTE:
		out->note = KS_RULE_DATE_ERA;
		ks__date_iso(ymd, out->one);
		if (field->flags & KS_PERSONAL)
			snprintf(out->one, sizeof(out->one), "%s", "(伏字)");
		break;
	case KS_DATE_GOOD:
		break;
	}
	if (out_of_range(field, ymd)) {
		out->wrong = KS_RULE_VALUE_RANGE;
		out->note = -1;
		snprintf(out->one, sizeof(out->one), "%s",
			field->type == KS_PARTDATE
				? "1850年より前です"
				: "1950年から2199年までの日付ではありません");
		return;
	}
	ks__value_set_date(v, arena, ymd);
	if (ymd > ks__today() && out->note < 0 && !(field->flags & KS_PLANNED))
		out->note = KS_RULE_DATE_FUTURE;
}

/* 1月2日, 1-Feb, 1.23E+11: what spreadsheets make of numbers. */
static bool damaged_number(const char *s)
{
	return strstr(s, "月") || strstr(s, "E+") || strstr(s, "e+") ||
		strstr(s, "#REF") || strstr(s, "####");
}

static bool digits(const char *s, int64_t *n)
{
	*n = 0;
	if (!*s)
		return false;
	for (; *s; s++) {
		if (*s == ',')
			continue;
		if (*s < '0' || *s > '9' || *n > 99999999999)
			return false;
		*n = *n * 10 + (*s - '0');
	}
	return true;
}

/* People are numbered and counted from 1. */
static bool counted(const struct ks_field *field)
{
	return strcmp(field->id, "no") == 0 ||
		strcmp(field->id, "member_no") == 0 ||
		strcmp(field->id, "household_size") == 0;
}

static void read_int(const struct ks_field *field, const char *s, size_t len,
	struct ks_arena *arena, struct ks_value *v, struct ks_reading *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	int64_t n;

	ks__text_narrow(s, len, &narrow);
	if (digits(ks__buf_str(&narrow), &n) && n > INT_FIELD_MAX) {
		out->wrong = KS_RULE_VALUE_RANGE;
		snprintf(out->one, sizeof(out->one), "%s", "大きすぎます");
	} else if (digits(ks__buf_str(&narrow), &n) && !n && counted(field)) {
		out->wrong = KS_RULE_VALUE_RANGE;
		snprintf(out->one, sizeof(out->one), "%s", "1から数えます");
	} else if (digits(ks__buf_str(&narrow), &n)) {
		ks__value_set_int(v, arena, n);
	} else {
		out->wrong = KS_RULE_NUMBER_UNREADABLE;
		if (damaged_number(ks__buf_str(&narrow))) {
			out->note = KS_RULE_CELL_DAMAGED;
			snprintf(out->one, sizeof(out->one), "%s",
				"数の列が日付や指数になっています");
		}
	}
	ks__buf_release(&narrow);
}

/* A fiscal year in words: the only whole number that has other spellings. */
static void read_year(const char *s, size_t len, struct ks_arena *arena,
	struct ks_value *v, struct ks_reading *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	int year;

	ks__text_narrow(s, len, &narrow);
	year = ks_fiscal_year(ks__buf_str(&narrow));
	if (!year)
		out->wrong = KS_RULE_YEAR_UNREADABLE;
	else
		ks__value_set_int(v, arena, year);
	ks__buf_release(&narrow);
}

/* "9:30", "14時05分", "1405" as hhmm. */
static void read_time(const char *s, size_t len, struct ks_arena *arena,
	struct ks_value *v, struct ks_reading *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	int part[2] = { 0, 0 };
	int at = 0, ndigits = 0;

	ks__text_narrow(s, len, &narrow);
	for (const char *p = ks__buf_str(&narrow); *p; p++) {
		if (*p >= '0' && *p <= '9') {
			part[at] = part[at] * 10 + (*p - '0');
			if (++ndigits > 2)
				at = 2;
		} else if ((*p == ':' || strncmp(p, "時", 3) == 0) && !at &&
			ndigits) {
			p += *p == ':' ? 0 : 2;
			at = 1;
			ndigits = 0;
		} else if (strcmp(p, "分") == 0 && at == 1 && ndigits) {
			p += 2;
		} else {
			at = 2;
		}
		if (at == 2)
			break;
	}
	if (at != 1 || part[0] > 23 || part[1] > 59)
		out->wrong = KS_RULE_TIME_UNREADABLE;
	else
		ks__value_set_int(v, arena, part[0] * 100 + part[1]);
	ks__buf_release(&narrow);
}

static bool one_of(const char *s, size_t len, const char *const *words)
{
	for (; *words; words++)
		if (strlen(*words) == len && memcmp(*words, s, len) == 0)
			return true;
	return false;
}

static void read_mark(const char *s, size_t len, struct ks_arena *arena,
	struct ks_value *v, struct ks_reading *out)
{
	static const char *const yes[] = { "○", "〇", "◯", "◎", "●", "1", "１",
		"☑", "✓", "✔", "レ", "有", "はい", "TRUE", "true", "yes",
		NULL };
	static const char *const no[] = { "×", "0", "０", "☐", "□", "無",
		"いいえ", "FALSE", "false", "no", "-", "－", NULL };

	if (one_of(s, len, yes))
		ks__value_set_int(v, arena, 1);
	else if (!one_of(s, len, no))
		out->wrong = KS_RULE_MARK_UNREADABLE;
}

static const struct ks_code_row *find_code(const struct ks_codes *codes,
	const struct ks_field *field, const char *s, size_t len,
	struct ks_arena *arena, struct ks_reading *out)
{
	const struct ks_code_list *list = ks__codes_list(codes, field->list);
	const struct ks_code_row *row =
		list ? ks__code_find(list, s, len) : NULL;
	const char *near;

	if (row && !row->retired)
		return row;
	out->word = ks__arena_copy(arena, s, len);
	snprintf(out->one, sizeof(out->one), "%s", field->list);
	if (row) {
		out->note = KS_RULE_CODE_RETIRED;
		return row;
	}
	out->wrong = KS_RULE_CODE_UNKNOWN;
	near = list && out->word ? ks__code_nearest(list, out->word) : NULL;
	if (near)
		snprintf(out->two, sizeof(out->two), "。「%s」ではありませんか",
			near);
	return NULL;
}

/* The length of a separator of several values at s, or 0. */
static size_t separator(const char *s, size_t len)
{
	static const char *const wide[] = { "；", "、", "｜" };

	if (*s == ';' || *s == '|' || *s == '\n' || *s == '\r')
		return 1;
	if (len >= 3 && (unsigned char)*s >= 0xe3)
		for (size_t i = 0; i < 3; i++)
			if (memcmp(s, wide[i], 3) == 0)
				return 3;
	return 0;
}

/* Labels themselves may hold 、 or a bar: the whole cell is tried first. */
static void read_codes(const struct ks_codes *codes,
	const struct ks_field *field, const char *s, size_t len,
	struct ks_arena *arena, struct ks_value *v, struct ks_reading *out)
{
	const struct ks_code_list *list = ks__codes_list(codes, field->list);
	const struct ks_code_row *whole =
		list ? ks__code_find(list, s, len) : NULL;
	size_t from = 0, at = 0;

	if (whole && !whole->retired) {
		ks__value_add_code(v, arena, whole);
		return;
	}
	while (at <= len && out->wrong < 0) {
		size_t sep = at < len ? separator(s + at, len - at) : 1;
		const struct ks_code_row *row;
		const char *word;
		size_t n;

		if (!sep) {
			at++;
			continue;
		}
		n = at - from;
		word = ks__text_trim(s + from, &n);
		row = n ? find_code(codes, field, word, n, arena, out) : NULL;
		if (row)
			ks__value_add_code(v, arena, row);
		at += sep;
		from = at;
	}
}

static void read_members(const char *s, size_t len, struct ks_arena *arena,
	struct ks_value *v, struct ks_reading *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	struct ks_buf framed = KS_BUF_INIT;
	size_t ndigits = 0;

	ks__text_narrow(s, len, &narrow);
	ks__buf_addc(&framed, ' ');
	for (size_t i = 0; i < narrow.len && out->wrong < 0;) {
		size_t sep = separator(narrow.p + i, narrow.len - i);
		char c = narrow.p[i];

		if (c >= '0' && c <= '9' && ++ndigits < 10) {
			ks__buf_addc(&framed, c);
		} else if (sep || c == ',' || c == ' ') {
			if (ndigits)
				ks__buf_addc(&framed, ' ');
			ndigits = 0;
		} else {
			out->wrong = KS_RULE_NUMBER_UNREADABLE;
		}
		i += sep ? sep : 1;
	}
	if (ndigits)
		ks__buf_addc(&framed, ' ');
	if (framed.len > 1)
		ks__value_set_text(v, arena, framed.p, framed.len);
	ks__buf_release(&narrow);
	ks__buf_release(&framed);
}

/* A telephone number that lost its leading 0 in a spreadsheet. */
static void note_phone(const struct ks_field *field, const char *s, size_t len,
	struct ks_reading *out)
{
	size_t ndigits = 0;

	if (strcmp(field->id, "phone") != 0)
		return;
	for (size_t i = 0; i < len; i++)
		if (s[i] >= '0' && s[i] <= '9')
			ndigits++;
		else
			return;
	if (*s != '0' && (ndigits == 9 || ndigits == 10)) {
		out->note = KS_RULE_CELL_DAMAGED;
		snprintf(out->one, sizeof(out->one), "%s",
			"先頭の0がありません");
	}
}

static void read_text(const struct ks_field *field, const char *s, size_t len,
	struct ks_arena *arena, struct ks_value *v, struct ks_reading *out)
{
	ks__value_set_text(v, arena, s, len);
	note_phone(field, s, len, out);
	if (ks__text_suspicious(s, len))
		out->note = KS_RULE_TEXT_SUSPICIOUS;
	else if (len < 24 && len > 4 && *s >= '0' && *s <= '9' &&
		strstr(v->text, "E+")) {
		out->note = KS_RULE_CELL_DAMAGED;
		snprintf(out->one, sizeof(out->one), "%s",
			"指数表示になっています");
	}
}

void ks__value_read(const struct ks_codes *codes, const struct ks_field *field,
	const char *cell, size_t len, struct ks_arena *arena,
	struct ks_value *v, struct ks_reading *out)
{
	size_t n = len;
	const char *word;
	const struct ks_code_row *row;

	out->wrong = out->note = -1;
	out->one[0] = out->two[0] = '\0';
	out->word = NULL;
	v->given = true;
	word = ks__text_trim(cell, &n);
	if (!n)
		return; /* blanks alone say nothing */
	/* names and free text are kept byte for byte */
	if (field->type != KS_TEXT || !(field->flags & KS_PERSONAL)) {
		cell = word;
		len = n;
	}
	switch (field->type) {
	case KS_TEXT:
		read_text(field, cell, len, arena, v, out);
		break;
	case KS_DATE:
	case KS_PARTDATE:
		read_date(field, cell, len, arena, v, out);
		break;
	case KS_TIME:
		read_time(cell, len, arena, v, out);
		break;
	case KS_CODE:
		row = find_code(codes, field, cell, len, arena, out);
		if (row)
			ks__value_set_code(v, row);
		break;
	case KS_CODES:
		read_codes(codes, field, cell, len, arena, v, out);
		break;
	case KS_MARK:
		read_mark(cell, len, arena, v, out);
		break;
	case KS_MEMBERS:
		read_members(cell, len, arena, v, out);
		break;
	case KS_YEAR:
		read_year(cell, len, arena, v, out);
		break;
	case KS_INT:
	case KS_REF:
		read_int(field, cell, len, arena, v, out);
		break;
	}
	v->unreadable = out->wrong >= 0;
}

static void show_codes(
	const struct ks_codes *codes, const char *column, struct ks_buf *out)
{
	bool first = true;
	int64_t id;

	while (column && (id = ks__codes_next(&column)) != 0) {
		const struct ks_code_row *row = ks__code_by_id(codes, id);

		if (!first)
			ks__buf_adds(out, ";");
		ks__buf_adds(out, row ? row->label : "?");
		first = false;
	}
}

/* " 1 3 " as "1;3". */
static void show_members(const char *framed, struct ks_buf *out)
{
	bool first = true;
	int64_t no;

	while ((no = ks__codes_next(&framed)) != 0) {
		ks__buf_addf(out, "%s%lld", first ? "" : ";", (long long)no);
		first = false;
	}
}

void ks__value_show(const struct ks_codes *codes, const struct ks_field *field,
	const struct ks_value *v, struct ks_buf *out)
{
	const struct ks_code_row *row;

	if (ks__empty(v))
		return;
	switch (field->type) {
	case KS_CODE:
		row = ks__code_by_id(codes, v->number);
		ks__buf_adds(out, row ? row->label : "?");
		break;
	case KS_CODES:
		show_codes(codes, v->column, out);
		break;
	case KS_MARK:
		ks__buf_adds(out, v->number ? "○" : "");
		break;
	case KS_MEMBERS:
		show_members(v->text, out);
		break;
	case KS_TIME:
		ks__buf_addf(out, "%02d:%02d", (int)v->number / 100,
			(int)v->number % 100);
		break;
	default:
		ks__buf_add(out, v->text, v->len);
		break;
	}
}
