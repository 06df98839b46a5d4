/* Records of the demo city as each office would write them. */
#include "city_csv.h"
#include "city_style.h"
#include "city_words.h"

#include <stdio.h>
#include <string.h>

enum { KODOMO = 3 };

/* ---- bytes ------------------------------------------------------------- */

static void put(struct city_row *row, const char *s)
{
	size_t len = strlen(s);

	if (row->len + len >= sizeof(row->text))
		return;
	memcpy(row->text + row->len, s, len + 1);
	row->len += len;
}

/* A cell, quoted where it must be. */
static void put_cell(struct city_row *row, const char *s)
{
	if (!strpbrk(s, ",\"\r\n")) {
		put(row, s);
		return;
	}
	put(row, "\"");
	for (; *s; s++) {
		char one[3] = { *s, *s == '"' ? '"' : '\0', '\0' };

		put(row, one);
	}
	put(row, "\"");
}

/* "12月" as "１２月". */
static void put_wide(struct city_row *row, const char *s)
{
	for (; *s; s++) {
		char one[4] = { *s, '\0', '\0', '\0' };

		if (*s >= '0' && *s <= '9')
			memcpy(one,
				(char[]){ '\xef', '\xbc',
					(char)(0x90 + (*s - '0')) },
				3);
		put(row, one);
	}
}

static void put_number(
	struct city_row *row, const struct city_style *style, const char *s)
{
	if (style->wide)
		put_wide(row, s);
	else
		put_cell(row, s);
}

/* Katakana as hiragana, for the office that asks for ふりがな. */
static void put_hiragana(struct city_row *row, const char *s)
{
	while (*s) {
		const unsigned char *u = (const unsigned char *)s;
		int step = *u < 0x80 ? 1 : *u < 0xe0 ? 2 : *u < 0xf0 ? 3 : 4;
		char one[5] = "";
		int c = (u[0] & 15) << 12 | (u[1] & 63) << 6 | (u[2] & 63);

		memcpy(one, s, (size_t)step);
		if (step == 3 && c >= 0x30a1 && c <= 0x30f6) {
			c -= 0x60;
			one[1] = (char)(0x80 | (c >> 6 & 63));
			one[2] = (char)(0x80 | (c & 63));
		}
		put(row, one);
		s += step;
	}
}

/* ---- dates ------------------------------------------------------------- */

struct era {
	int first;
	const char *name, *letter;
};

static const struct era *era_of(int ymd)
{
	static const struct era eras[] = { { 20190501, "令和", "R" },
		{ 19890108, "平成", "H" }, { 19261225, "昭和", "S" },
		{ 19120730, "大正", "T" }, { 0, "明治", "M" } };
	const struct era *e = eras;

	while (ymd < e->first)
		e++;
	return e;
}

/* A partial birth date counts as the era its year ends in. */
static void era_date(char *out, size_t size, int ymd, bool letters)
{
	int m = ymd / 100 % 100, d = ymd % 100;
	const struct era *e =
		era_of(ymd / 10000 * 10000 + (m ? m : 12) * 100 + (d ? d : 31));
	int y = ymd / 10000 - e->first / 10000 + 1;
	char year[8];

	snprintf(year, sizeof(year), "%d", y);
	if (letters && d)
		snprintf(out, size, "%s%d.%d.%d", e->letter, y, m, d);
	else if (letters && !m)
		snprintf(out, size, "%s%d", e->letter, y);
	else if (d)
		snprintf(out, size, "%s%s年%d月%d日", e->name,
			y == 1 ? "元" : year, m, d);
	else if (m)
		snprintf(out, size, "%s%s年%d月", e->name, y == 1 ? "元" : year,
			m);
	else
		snprintf(out, size, "%s%s年", e->name, y == 1 ? "元" : year);
}

static void west_date(char *out, size_t size, int ymd, enum city_date form)
{
	int y = ymd / 10000, m = ymd / 100 % 100, d = ymd % 100;

	if (!m)
		snprintf(out, size, "%d", y);
	else if (!d)
		snprintf(out, size, "%d-%02d", y, m);
	else if (form == CITY_DATE_ISO)
		snprintf(out, size, "%d-%02d-%02d", y, m, d);
	else if (form == CITY_DATE_SLASH)
		snprintf(out, size, "%d/%d/%d", y, m, d);
	else
		snprintf(out, size, "%d年%d月%d日", y, m, d);
}

static void put_date(
	struct city_row *row, const struct city_style *style, int ymd)
{
	char text[48];
	bool partial = ymd % 100 == 0;

	if (!ymd)
		return;
	if (style->date == CITY_DATE_ERA || style->date == CITY_DATE_LETTER ||
		(partial && style->date == CITY_DATE_WORDS))
		era_date(text, sizeof(text), ymd,
			style->date == CITY_DATE_LETTER);
	else
		west_date(text, sizeof(text), ymd, style->date);
	put_number(row, style, text);
}

static void put_year(
	struct city_row *row, const struct city_style *style, int year)
{
	char text[32];

	if (style->date == CITY_DATE_ERA)
		snprintf(text, sizeof(text), "令和%d年度", year - 2018);
	else if (style->date == CITY_DATE_LETTER)
		snprintf(text, sizeof(text), "R%d", year - 2018);
	else
		snprintf(text, sizeof(text), "%d", year);
	put_number(row, style, text);
}

/* ---- cells ------------------------------------------------------------- */

static const void *at(const void *record, const struct city_column *column)
{
	return (const char *)record + column->offset;
}

static void put_list(struct city_row *row, const struct city_style *style,
	const struct city_column *column, const struct city_list *list)
{
	struct city_row cell;
	const char *between = column->kind == CITY_LINES ? style->line_between
							 : style->between;

	cell.len = 0;
	cell.text[0] = '\0';
	for (int i = 0; i < list->n; i++) {
		if (i)
			put(&cell, between);
		put(&cell,
			city_spelt(
				style->agency, column->heading, list->item[i]));
	}
	put_cell(row, cell.text);
}

static void put_issue_mark(struct city_row *row,
	const struct city_column *column, const struct city_intake *intake)
{
	const struct city_issues_heading *h =
		&city_kodomo_issues[column->offset];

	for (int i = 0; i < intake->issues.n; i++)
		if (strcmp(intake->issues.item[i], h->ours) == 0)
			put(row,
				intake->main_issue == intake->issues.item[i]
					? "◎"
					: "○");
}

static void put_long(struct city_row *row, const struct city_style *style,
	int digits, long value)
{
	char text[32];

	snprintf(text, sizeof(text), "%0*ld", digits, value);
	put_number(row, style, text);
}

static void put_key(struct city_row *row, const struct city_style *style,
	enum city_kind kind, const struct city_key *key)
{
	if (key->agency < 0)
		return;
	if (kind == CITY_NUMBER)
		put_long(row, style, style->digits, key->number);
	else if (kind == CITY_YEAR)
		put_year(row, style, key->year);
	else
		put_date(row, style, key->received_on);
}

static void put_time(
	struct city_row *row, const struct city_style *style, int hhmm)
{
	char text[16];

	if (!hhmm)
		return;
	snprintf(text, sizeof(text), "%d:%02d", hhmm / 100, hhmm % 100);
	put_number(row, style, text);
}

static void put_label(struct city_row *row, const struct city_style *style,
	const struct city_column *column, const char *label)
{
	if (label)
		put_cell(
			row, city_spelt(style->agency, column->heading, label));
}

static void put_value(struct city_row *row, const struct city_style *style,
	const struct city_column *column, const void *record)
{
	const void *p =
		column->kind == CITY_ISSUE_MARK ? record : at(record, column);

	switch (column->kind) {
	case CITY_LABEL:
		put_label(row, style, column, *(const char *const *)p);
		break;
	case CITY_TEXT_CELL:
		put_cell(row, p);
		break;
	case CITY_KANA:
		if (style->wide)
			put_hiragana(row, p);
		else
			put_cell(row, p);
		break;
	case CITY_LIST:
	case CITY_LINES:
		put_list(row, style, column, p);
		break;
	case CITY_DATE:
		put_date(row, style, *(const int *)p);
		break;
	case CITY_TIME:
		put_time(row, style, *(const int *)p);
		break;
	case CITY_LONG:
		if (*(const long *)p)
			put_long(row, style, 1, *(const long *)p);
		break;
	case CITY_MARK:
		if (*(const bool *)p)
			put(row, "○");
		break;
	case CITY_NUMBER:
	case CITY_YEAR:
	case CITY_RECEIVED:
		put_key(row, style, column->kind, p);
		break;
	case CITY_ISSUE_MARK:
		put_issue_mark(row, column, p);
		break;
	}
}

/* ---- files ------------------------------------------------------------- */

static void put_row(const struct city_writer *writer, const void *record,
	struct city_row *row)
{
	const struct city_style *style = &city_styles[writer->agency];

	row->len = 0;
	row->text[0] = '\0';
	for (int i = 0; i < writer->n; i++) {
		if (i)
			put(row, ",");
		put_value(row, style, writer->columns[i], record);
	}
	put(row, style->end);
}

void city_write_intake_row(const struct city_writer *writer,
	const struct city_intake *intake, struct city_row *row)
{
	put_row(writer, intake, row);
}

void city_write_contact_row(const struct city_writer *writer,
	const struct city_contact *contact, struct city_row *row)
{
	put_row(writer, contact, row);
}

void city_write_head(
	const struct city_writer *writer, int year, struct city_row *row)
{
	const struct city_style *style = &city_styles[writer->agency];
	char title[64];

	row->len = 0;
	row->text[0] = '\0';
	put(row, style->bom);
	if (writer->agency == KODOMO && writer->file == CITY_FILE_INTAKE) {
		snprintf(title, sizeof(title), "令和%d年度　相談受付一覧",
			year - 2018);
		put_wide(row, title);
		put(row, style->end);
		put(row, CITY_NAME "　こども家庭センター");
		put(row, style->end);
	}
	for (int i = 0; i < writer->n; i++) {
		if (i)
			put(row, ",");
		put_cell(row, writer->headings[i]);
	}
	put(row, style->end);
}

static void add_column(struct city_writer *writer,
	const struct city_column *column, const char *heading)
{
	writer->columns[writer->n] = column;
	writer->headings[writer->n++] = heading;
}

static void kodomo_columns(struct city_writer *writer)
{
	for (const struct city_heading *h = city_kodomo_headings; h->ours; h++)
		if (h->theirs)
			add_column(writer,
				city_column_of(CITY_FILE_INTAKE, h->ours),
				h->theirs);
		else
			for (int i = 0; i < CITY_KODOMO_ISSUES; i++)
				add_column(writer, &city_kodomo_marks[i],
					city_kodomo_issues[i].theirs);
}

void city_writer_init(
	struct city_writer *writer, int agency, enum city_file file)
{
	const struct city_style *style = &city_styles[agency];
	const char *const *order =
		file == CITY_FILE_INTAKE ? style->intake : style->contact;

	memset(writer, 0, sizeof(*writer));
	writer->agency = agency;
	writer->file = file;
	if (!order)
		kodomo_columns(writer);
	else
		for (; *order; order++)
			add_column(
				writer, city_column_of(file, *order), *order);
}

static void profile_line(struct city_row *row, const char *kind,
	const char *from, const char *to, const char *value)
{
	const char *cells[4] = { kind, from, to, value };

	for (int i = 0; i < 4; i++) {
		if (i)
			put(row, ",");
		put_cell(row, cells[i]);
	}
	put(row, "\n");
}

void city_write_profile(struct city_row *row)
{
	row->len = 0;
	profile_line(row, "種別", "元", "先", "値");
	profile_line(row, "設定", "スキップ行数", "", "2");
	profile_line(row, "固定", "", "受付機関", "こども家庭センター");
	for (const struct city_heading *h = city_kodomo_headings; h->ours; h++)
		if (h->theirs)
			profile_line(row, "見出し", h->theirs, h->ours, "");
	for (int i = 0; i < CITY_KODOMO_ISSUES; i++)
		profile_line(row, "丸", city_kodomo_issues[i].theirs, "課題",
			city_kodomo_issues[i].ours);
	for (const struct city_spelling *s = city_spellings; s->ours; s++)
		if (s->agency == KODOMO)
			profile_line(row, "値", s->heading, s->theirs, s->ours);
}

/* Each with the 町丁目 that lie in it, so that an address can tell it. */
static void district_line(struct city_row *row, int n, const char *district)
{
	char code[16], order[16];
	bool first = true;

	snprintf(code, sizeof(code), "D%03d,", n * 10);
	snprintf(order, sizeof(order), ",%d,,", n * 10);
	put(row, code);
	put(row, district);
	put(row, order);
	for (int i = 0; i < CITY_TOWNS; i++) {
		if (strcmp(city_towns[i].district, district) != 0)
			continue;
		if (!first)
			put(row, ";");
		put(row, city_towns[i].name);
		first = false;
	}
	put(row, "\n");
}

void city_write_districts(struct city_row *row)
{
	static const char *const districts[] = { "東部", "西部", "南部", "北部",
		"中央" };

	row->len = 0;
	put(row, "コード,名称,並び順,上位圏域,町丁目\n");
	for (int i = 0; i < 5; i++)
		district_line(row, i + 1, districts[i]);
}
