/* XLSX of a paper: boxes to read and to write in, on A4. */
#include "out.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

#include "out_paper.h"
#include "out_xlsx.h"

/* The grid: GRID columns of UNIT characters fill the width of a page.  Words
 * longer than ENOUGH run on in further lines. */
enum {
	GRID = 24,
	UNIT = 4,
	LABEL = 4,
	LINE = 14,
	PAPER_A4 = 9,
	LEAST = 2,
	ENOUGH = 44
};

struct xlsx_paper {
	lxw_workbook *book;
	lxw_worksheet *sheet;
	lxw_format *title, *heading, *head, *cell, *plain;
	lxw_row_t row;
	/* the table being gathered: cells row by row */
	char **cells;
	size_t ncells, room;
};

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

/* ---- looks ------------------------------------------------------------------ */

static lxw_format *format(struct xlsx_paper *p, double size, bool box)
{
	lxw_format *f = workbook_add_format(p->book);

	if (f == NULL)
		return NULL;
	format_set_font_name(f, "Yu Gothic");
	format_set_font_size(f, size);
	format_set_text_wrap(f);
	format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
	if (box)
		format_set_border(f, LXW_BORDER_THIN);
	return f;
}

static bool make_formats(struct xlsx_paper *p)
{
	p->title = format(p, 16, false);
	p->heading = format(p, 10.5, false);
	p->head = format(p, 9, true);
	p->cell = format(p, 10, true);
	p->plain = format(p, 9, false);
	if (p->title == NULL || p->heading == NULL || p->head == NULL ||
		p->cell == NULL || p->plain == NULL)
		return false;
	format_set_align(p->title, LXW_ALIGN_CENTER);
	format_set_bold(p->heading);
	format_set_align(p->heading, LXW_ALIGN_VERTICAL_BOTTOM);
	format_set_bg_color(p->head, 0xEEEEEE);
	return true;
}

/* & begins a command in a page's header. */
static void header_text(const char *from, char *to, size_t size)
{
	size_t at = 0;

	for (; *from != '\0' && at + 3 < size; from++) {
		if (*from == '&')
			to[at++] = '&';
		to[at++] = *from;
	}
	to[at] = '\0';
}

/* Every page says what it is, for whom, and which of how many. */
static void set_page(struct xlsx_paper *p, const struct ks_paper *paper)
{
	struct paper_fact facts[PAPER_FACTS];
	char whom[96], title[96], header[240];

	paper_facts(paper, facts);
	header_text(facts[0].text, whom, sizeof(whom));
	header_text(paper->title, title, sizeof(title));
	snprintf(header, sizeof(header),
		"&L&\"Yu Gothic,Bold\"%s&C%s&R宛先: %s", PAPER_MARK, title,
		whom);
	worksheet_set_paper(p->sheet, PAPER_A4);
	worksheet_set_margins(p->sheet, 0.5, 0.5, 0.8, 0.6);
	worksheet_set_header(p->sheet, header);
	worksheet_set_footer(p->sheet, "&R&P / &N");
	worksheet_fit_to_pages(p->sheet, 1, 0);
	worksheet_gridlines(p->sheet, LXW_HIDE_ALL_GRIDLINES);
	worksheet_set_column(p->sheet, 0, GRID - 1, UNIT - 0.6, NULL);
}

/* ---- cells -------------------------------------------------------------------- */

/* Lines the words need in a box of so many grid columns. */
static size_t lines_of(const char *s, size_t span)
{
	size_t width = span * UNIT - 1, lines = 0;

	do {
		size_t n = strcspn(s, "\n"), fit = 0, line = 1;

		while (n > 0 && (fit = ks_text_fit(s, width)) < n) {
			if (fit == 0)
				fit = n;
			line++;
			s += fit;
			n -= fit;
		}
		lines += line;
		s += n;
	} while (*s++ == '\n');
	return lines;
}

static enum ks_code put(struct out *out, struct xlsx_paper *p, size_t at,
	size_t span, const char *s, lxw_format *f)
{
	lxw_col_t from = (lxw_col_t)at, to = (lxw_col_t)(at + span - 1);
	lxw_error e = LXW_NO_ERROR;

	if (!ks_text_valid(s, strlen(s)))
		return out_fail(out, KS_CORRUPT,
			"%s: 文字の壊れた値があります。"
			"kasane verify で確かめてください",
			out->head.id);
	if (span > 1)
		e = worksheet_merge_range(
			p->sheet, p->row, from, p->row, to, "", f);
	if (e == LXW_NO_ERROR)
		e = s[0] != '\0'
			? worksheet_write_string(p->sheet, p->row, from, s, f)
			: worksheet_write_blank(p->sheet, p->row, from, f);
	if (e == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
		return out_fail(out, KS_IO,
			"%s: 表計算の一つのセルに入らない長さの値があります。"
			"html で出してください",
			out->head.id);
	return e == LXW_NO_ERROR ? KS_OK : no_memory(out);
}

/* Merged cells do not grow by themselves. */
static void next_row(struct xlsx_paper *p, size_t lines, size_t least)
{
	size_t n = lines > least ? lines : least;

	worksheet_set_row(p->sheet, p->row, (double)(n * LINE + 3), NULL);
	p->row++;
}

static enum ks_code put_line(
	struct out *out, struct xlsx_paper *p, const char *s, lxw_format *f)
{
	enum ks_code code = put(out, p, 0, GRID, s, f);

	next_row(p, lines_of(s, GRID), 1);
	return code;
}

static enum ks_code put_head(
	struct out *out, struct xlsx_paper *p, const struct ks_paper *paper)
{
	struct paper_fact facts[PAPER_FACTS];
	enum ks_code code = put(out, p, 0, GRID, paper->title, p->title);

	next_row(p, 2, 2);
	paper_facts(paper, facts);
	for (size_t i = 0; i < PAPER_FACTS && code == KS_OK; i++) {
		const char *text = facts[i].text;
		if (text == NULL || text[0] == '\0')
			continue;
		code = put(out, p, 0, LABEL, facts[i].name, p->plain);
		if (code == KS_OK)
			code = put(out, p, LABEL, GRID - LABEL, text, p->plain);
		next_row(p, lines_of(text, GRID - LABEL), 1);
	}
	return code;
}

enum ks_code xlsx_paper_new(struct out *out, struct lxw_workbook *book,
	struct lxw_worksheet *sheet, const struct ks_paper *paper,
	struct xlsx_paper **made)
{
	struct xlsx_paper *p = calloc(1, sizeof(*p));

	*made = p;
	if (p == NULL)
		return no_memory(out);
	p->book = book;
	p->sheet = sheet;
	if (!make_formats(p))
		return no_memory(out);
	set_page(p, paper);
	return put_head(out, p, paper);
}

/* ---- a table -------------------------------------------------------------------- */

static void forget(struct xlsx_paper *p)
{
	for (size_t i = 0; i < p->ncells; i++)
		free(p->cells[i]);
	p->ncells = 0;
}

enum ks_code xlsx_paper_begin(struct out *out, struct xlsx_paper *p)
{
	forget(p);
	if (out->head.ncolumns > GRID)
		return out_fail(out, KS_IO,
			"表の列が多すぎます。html で出してください");
	if (out->head.title == NULL)
		return KS_OK;
	return put_line(out, p, out->head.title, p->heading);
}

static bool keep(struct xlsx_paper *p, const char *s)
{
	if (p->ncells == p->room) {
		size_t room = p->room > 0 ? p->room * 2 : 64;
		char **cells = realloc(p->cells, room * sizeof(*cells));

		if (cells == NULL)
			return false;
		p->cells = cells;
		p->room = room;
	}
	p->cells[p->ncells] = strdup(s);
	return p->cells[p->ncells] != NULL && ++p->ncells > 0;
}

enum ks_code xlsx_paper_row(struct out *out, struct xlsx_paper *p,
	const struct ks_cell *cells, size_t n)
{
	static const struct ks_cell none;
	char buf[48];

	for (size_t i = 0; i < out->head.ncolumns; i++) {
		const struct ks_cell *cell = i < n ? &cells[i] : &none;

		if (!keep(p,
			    cell->kind == KS_CELL_NUMBER
				    ? out_number(cell, true, buf)
				    : out_text(cell)))
			return no_memory(out);
	}
	return KS_OK;
}

static size_t wanted(
	const struct out *out, const struct xlsx_paper *p, size_t column)
{
	size_t widest = ks_text_width(out->head.columns[column].label);

	for (size_t i = column; i < p->ncells; i += out->head.ncolumns) {
		size_t w = ks_text_width(p->cells[i]);
		widest = w > widest ? w : widest;
	}
	return (widest < ENOUGH ? widest : ENOUGH) + 2;
}

/* Give each column what it needs, a unit at a time to the neediest. */
static void share(
	const struct out *out, const struct xlsx_paper *p, size_t spans[GRID])
{
	size_t n = out->head.ncolumns, want[GRID];
	size_t least = n * LEAST <= GRID ? LEAST : 1;

	for (size_t i = 0; i < n; i++) {
		spans[i] = least;
		want[i] = wanted(out, p, i);
	}
	for (size_t left = GRID - n * least; left > 0; left--) {
		size_t best = n - 1;
		for (size_t i = 0; i < n; i++)
			if (want[i] * spans[best] > want[best] * spans[i])
				best = i;
		spans[best]++;
	}
}

static enum ks_code put_across(struct out *out, struct xlsx_paper *p,
	const size_t *spans, size_t first, bool labels)
{
	size_t at = 0, most = 1;
	enum ks_code code = KS_OK;

	for (size_t i = 0; i < out->head.ncolumns && code == KS_OK; i++) {
		const char *s = labels ? out->head.columns[i].label
				       : p->cells[first + i];
		size_t lines = lines_of(s, spans[i]);

		code = put(out, p, at, spans[i], s, labels ? p->head : p->cell);
		most = lines > most ? lines : most;
		at += spans[i];
	}
	next_row(p, most, 1);
	return code;
}

static enum ks_code put_table(struct out *out, struct xlsx_paper *p)
{
	size_t spans[GRID];
	enum ks_code code;

	share(out, p, spans);
	code = put_across(out, p, spans, 0, true);
	if (code == KS_OK && p->ncells == 0)
		code = put_line(out, p, "記録なし", p->cell);
	for (size_t i = 0; i < p->ncells && code == KS_OK;
		i += out->head.ncolumns)
		code = put_across(out, p, spans, i, false);
	return code;
}

static enum ks_code put_pair(struct out *out, struct xlsx_paper *p, size_t at,
	size_t span, size_t first)
{
	enum ks_code code = put(out, p, at, LABEL, p->cells[first], p->head);

	return code == KS_OK ? put(out, p, at + LABEL, span - LABEL,
				       p->cells[first + 1], p->cell)
			     : code;
}

/* Two short pairs share a row. */
static enum ks_code put_fields(struct out *out, struct xlsx_paper *p)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; i + 1 < p->ncells && code == KS_OK; i += 2) {
		bool two = i + 3 < p->ncells &&
			paper_is_short(p->cells[i + 1]) &&
			paper_is_short(p->cells[i + 3]);
		size_t span = two ? GRID / 2 : GRID, lines;

		code = put_pair(out, p, 0, span, i);
		lines = lines_of(p->cells[i + 1], span - LABEL);
		if (lines < lines_of(p->cells[i], LABEL))
			lines = lines_of(p->cells[i], LABEL);
		if (two && code == KS_OK) {
			i += 2;
			code = put_pair(out, p, GRID / 2, GRID / 2, i);
			if (lines < lines_of(p->cells[i], LABEL))
				lines = lines_of(p->cells[i], LABEL);
		}
		next_row(p, lines, 1);
	}
	return code;
}

static enum ks_code put_prose(struct out *out, struct xlsx_paper *p)
{
	enum ks_code code = KS_OK;

	if (p->ncells == 0 && !keep(p, ""))
		return no_memory(out);
	for (size_t i = 0; i < p->ncells && code == KS_OK; i++) {
		code = put(out, p, 0, GRID, p->cells[i], p->cell);
		next_row(p, lines_of(p->cells[i], GRID), 2);
	}
	return code;
}

enum ks_code xlsx_paper_end(struct out *out, struct xlsx_paper *p)
{
	enum ks_code code;

	if (out->head.form == KS_FORM_FIELDS)
		code = put_fields(out, p);
	else if (out->head.form == KS_FORM_PROSE)
		code = put_prose(out, p);
	else
		code = put_table(out, p);
	if (code == KS_OK && out->head.note != NULL)
		code = put_line(out, p, out->head.note, p->plain);
	return code;
}

void xlsx_paper_finish(struct xlsx_paper *p)
{
	worksheet_print_area(
		p->sheet, 0, 0, p->row > 0 ? p->row - 1 : 0, GRID - 1);
}

void xlsx_paper_free(struct xlsx_paper *p)
{
	if (p == NULL)
		return;
	forget(p);
	free(p->cells);
	free(p);
}
