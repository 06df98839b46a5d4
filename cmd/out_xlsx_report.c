/*
 * The report as a workbook: a list of its tables, a sheet each with what it
 * says above, its figures, and its chart below them, and last the figures of
 * charts that show a choice of rows.
 */
#include "out.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

#include "chart.h"
#include "out_xlsx.h"
#include "sheet_name.h"
#include "out_xlsx_chart.h"
#include "out_xlsx_looks.h"

/* Widths and heights in pixels, as spreadsheets reckon. */
enum {
	PX_UNIT = 7, /* of a column of text */
	PX_PADDING = 14,
	PX_LABEL = 90, /* least width of the first column */
	PX_COLUMN = 48,
	PX_SHEET = 660, /* least width of what is printed */
	PX_CHART = 860,
	PX_BESIDE = 620,
	FACT_ROWS = 10,
	PX_NEXT = 64, /* of columns beyond the table */
	LABEL_MOST = 44,
	HEAD_MOST = 14, /* columns of text in a line of a heading */
	CHOICE_COLUMNS = 64
};
#define ROW_PX 22

/* A4 less its margins, and the smallest print that is read. */
static const double page_long = 978, page_short = 698, page_wide = 1026,
		    page_low = 640, least_scale = 0.55, good_scale = 0.75,
		    matrix_scale = 0.4;

struct xlsx_report {
	lxw_workbook *book;
	struct sheet_names *names;
	lxw_worksheet *contents, *sheet;
	lxw_row_t contents_row;
	struct held held;
	struct held choice; /* rows of the last sheet; headings are totals */
	const char *choice_name;
	const char *name;  /* of the sheet */
	lxw_row_t row;	   /* the next one */
	lxw_row_t heading; /* where the column labels stand */
	size_t *widths;
	size_t print_px; /* how wide what is printed is */
	lxw_col_t print_last;
	bool beside; /* the chart stands to the right of the table */
	struct xlsx_looks looks;
};

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

static double least(double a, double b, double c)
{
	double m = a < b ? a : b;

	return m < c ? m : c;
}

/* How large a page that holds it all is printed, the better way round. */
static double scale_of(double width, double height, bool *lying)
{
	double upright = least(1, page_short / width, page_long / height);
	double across = least(1, page_wide / width, page_low / height);

	*lying = across > upright;
	return *lying ? across : upright;
}

/* Table and chart on one page.  Where that is too small to read, a long table
 * goes on over pages, its heading again on each. */
static void fit_page(struct xlsx_report *r, lxw_row_t last)
{
	double width = (double)r->print_px;
	bool lying;
	bool one =
		scale_of(width, (double)last * ROW_PX, &lying) >= least_scale;
	lxw_row_t breaks[] = { r->row + 1, 0 };

	if (one ? lying : page_short / width < least_scale)
		worksheet_set_landscape(r->sheet);
	if (page_wide / width < matrix_scale) {
		/* no page takes so wide a table: it goes on to the right */
		worksheet_set_print_scale(
			r->sheet, (uint16_t)(least_scale * 100));
		worksheet_repeat_columns(r->sheet, 0, 0);
	} else {
		worksheet_fit_to_pages(r->sheet, 1, one ? 1 : 0);
	}
	if (!one && !r->beside && last > r->row)
		worksheet_set_h_pagebreaks(r->sheet, breaks);
	worksheet_repeat_rows(r->sheet, r->heading, r->heading);
	worksheet_print_area(r->sheet, 0, 0, last, r->print_last);
}

/* ---- the sheet of contents ----------------------------------------------------------- */

static lxw_worksheet *add_sheet(struct xlsx_report *r, const char *id,
	const char *title, const char **name)
{
	*name = sheet_name_new(r->names, id, title);
	return *name != NULL ? workbook_add_worksheet(r->book, *name) : NULL;
}

static enum ks_code begin_contents(struct out *out, struct xlsx_report *r)
{
	static const char *const labels[] = { "番号", "表", "単位", "母数" };
	const char *name,
		*lines[4] = { "重層的支援体制整備事業 事業報告書", out->town,
			out->head.period != NULL ? out->head.period : "" };
	char made[128] = "";
	enum ks_code code = KS_OK;

	if (out->day[0] != '\0')
		snprintf(made, sizeof(made),
			"%sまでに台帳に記入されたものによる", out->day);
	lines[3] = made;
	r->contents = add_sheet(r, "", "目次", &name);
	if (r->contents == NULL)
		return no_memory(out);
	xlsx_set_page(out, r->contents);
	for (size_t i = 0; i < 4 && code == KS_OK; i++)
		if (lines[i][0] != '\0')
			code = xlsx_put_text(out, r->contents,
				r->contents_row++, 0, lines[i],
				i == 0 ? r->looks.title : r->looks.text);
	worksheet_set_row(r->contents, 0, 26, NULL);
	r->contents_row++;
	for (size_t i = 0; i < 4 && code == KS_OK; i++)
		code = xlsx_put_text(out, r->contents, r->contents_row, i,
			labels[i], r->looks.head);
	worksheet_fit_to_pages(r->contents, 1, 0);
	worksheet_repeat_rows(r->contents, r->contents_row, r->contents_row);
	worksheet_set_column(r->contents, 0, 0, 9, NULL);
	worksheet_set_column(r->contents, 1, 1, 42, NULL);
	worksheet_set_column(r->contents, 2, 2, 8, NULL);
	worksheet_set_column(r->contents, 3, 3, 46, NULL);
	worksheet_freeze_panes(r->contents, ++r->contents_row, 0);
	return code;
}

static enum ks_code list_in_contents(struct out *out, struct xlsx_report *r,
	const char *name, const char *cells[4])
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; i < 4 && code == KS_OK; i++)
		code = xlsx_put_text(out, r->contents, r->contents_row, i,
			cells[i] != NULL ? cells[i] : "", r->looks.label);
	if (code == KS_OK)
		code = xlsx_put_link(out, &r->looks, r->contents,
			r->contents_row, 1, name, cells[1]);
	r->contents_row++;
	return code;
}

/* ---- a table -------------------------------------------------------------------------- */

static size_t lines_of(const char *s, size_t width)
{
	size_t lines = 1, w = ks_text_width(s);

	if (w > width)
		lines = (w + width - 1) / width;
	return lines;
}

/* Widths that fit the figures, and headings in lines. */
static void measure(struct out *out, struct xlsx_report *r)
{
	char buf[48];

	r->print_px = 0;
	for (size_t c = 0; c < r->held.ncolumns; c++) {
		size_t most = c == 0 ? LABEL_MOST : HEAD_MOST;
		size_t widest = ks_text_width(out->head.columns[c].label);

		widest = widest < most ? widest : most;
		for (size_t i = 0; i < r->held.nrows; i++) {
			const struct ks_cell *cell = held_row(&r->held, i) + c;
			bool number = cell->kind == KS_CELL_NUMBER;
			size_t w = ks_text_width(number
					? out_number(cell, true, buf)
					: out_text(cell));
			w = number || w < LABEL_MOST ? w : LABEL_MOST;
			widest = w > widest ? w : widest;
		}
		r->widths[c] = widest * PX_UNIT + PX_PADDING;
		most = c == 0 ? PX_LABEL : PX_COLUMN;
		r->widths[c] = r->widths[c] > most ? r->widths[c] : most;
		r->print_px += r->widths[c];
		worksheet_set_column_pixels(r->sheet, (lxw_col_t)c,
			(lxw_col_t)c, (uint32_t)r->widths[c], NULL);
	}
	r->print_last = (lxw_col_t)(r->held.ncolumns - 1);
}

/* The chart stands below the table, beside a long one where the page is then
 * printed larger; what is printed is as wide as both need. */
static void arrange(struct xlsx_report *r, const struct chart *chart)
{
	double table = (double)r->print_px;
	double below = table > PX_SHEET ? table : PX_SHEET;
	double rows = (double)(r->held.nrows + FACT_ROWS) * ROW_PX;
	double high = xlsx_chart_height(chart, below);
	double with = table + PX_NEXT + PX_BESIDE;
	bool lying;
	double scale = scale_of(below, rows + high, &lying);
	double wider = scale_of(with, rows > high ? rows : high, &lying);

	r->beside =
		chart->nmarks > 0 && scale < good_scale && wider > scale * 1.15;
	if (r->beside)
		below = with;
	for (; (double)r->print_px < below; r->print_px += PX_NEXT)
		r->print_last++;
}

/* No line begins with a mark that closes what was said. */
static size_t line_bytes(const char *text, size_t width)
{
	static const char *const marks[] = { "、", "。", "」", ")", "%", "・" };
	size_t n = ks_text_fit(text, width);

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (strncmp(text + n, marks[i], strlen(marks[i])) == 0)
			return n + strlen(marks[i]);
	return n;
}

/* Words run on to the right over empty cells, a line a row: neither merged
 * cells nor one that is higher than the page. */
static enum ks_code put_fact(struct out *out, struct xlsx_report *r,
	const char *name, const char *text)
{
	size_t width = (r->print_px - r->widths[0]) / PX_UNIT;
	enum ks_code code;

	if (text == NULL || text[0] == '\0')
		return KS_OK;
	code = xlsx_put_text(out, r->sheet, r->row, 0, name, r->looks.text);
	while (code == KS_OK && *text != '\0') {
		size_t n = line_bytes(text, width);
		char *line = strndup(text, n > 0 ? n : strlen(text));

		if (line == NULL)
			return no_memory(out);
		code = xlsx_put_text(
			out, r->sheet, r->row++, 1, line, r->looks.text);
		text += strlen(line);
		free(line);
	}
	return code;
}

static enum ks_code put_facts(struct out *out, struct xlsx_report *r)
{
	const struct ks_table_head *h = &out->head;
	const struct {
		const char *name, *text;
	} facts[] = { { "期間", h->period }, { "定義", h->definition },
		{ "単位", h->unit }, { "母数", h->base }, { "注", h->note } };
	enum ks_code code = xlsx_put_text(out, r->sheet, r->row++, 0,
		h->title != NULL ? h->title : "", r->looks.title);

	worksheet_set_row(r->sheet, 0, 24, NULL);
	if (code == KS_OK)
		code = xlsx_put_link(out, &r->looks, r->sheet, r->row++, 0,
			"目次", "目次へ戻る");
	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		if (code == KS_OK)
			code = put_fact(out, r, facts[i].name, facts[i].text);
	r->row++;
	return code;
}

static enum ks_code put_heading(struct out *out, struct xlsx_report *r)
{
	size_t most = 1;
	enum ks_code code = KS_OK;

	r->heading = r->row++;
	for (size_t i = 0; i < out->head.ncolumns && code == KS_OK; i++) {
		const char *label = out->head.columns[i].label;
		size_t lines =
			lines_of(label, (r->widths[i] - PX_PADDING) / PX_UNIT);

		most = lines > most ? lines : most;
		code = xlsx_put_text(
			out, r->sheet, r->heading, i, label, r->looks.head);
	}
	worksheet_set_row(
		r->sheet, r->heading, XLSX_ROW_POINTS * (double)most + 3, NULL);
	worksheet_freeze_panes(r->sheet, r->heading + 1, 1);
	return code;
}

static enum ks_code put_rows(struct out *out, struct xlsx_report *r)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; i < r->held.nrows; i++, r->row++) {
		const struct ks_cell *cells = held_row(&r->held, i);
		size_t lines = lines_of(out_text(&cells[0]), LABEL_MOST);

		if (lines > 1)
			worksheet_set_row(r->sheet, r->row,
				XLSX_ROW_POINTS * (double)lines, NULL);
		for (size_t c = 0; c < r->held.ncolumns && code == KS_OK; c++)
			code = xlsx_put_cell(out, &r->looks, r->sheet, r->row,
				c, &cells[c], cells[0].total);
	}
	return code;
}

/* ---- the chart ---------------------------------------------------------------------------- */

static bool choose(struct xlsx_report *r, const struct ks_cell *cells, size_t n)
{
	return held_add(&r->choice, cells, n);
}

/* The figures of a chart that is no range of its table. */
static bool keep_choice(struct xlsx_report *r, const struct chart *chart,
	struct xlsx_range *range)
{
	struct ks_cell row[CHOICE_COLUMNS] = { { .kind = KS_CELL_TEXT } };
	char title[512];
	size_t n = chart->nseries < CHOICE_COLUMNS - 1 ? chart->nseries
						       : CHOICE_COLUMNS - 1;

	if (r->choice_name == NULL) {
		r->choice_name = sheet_name_new(r->names, "", "グラフの値");
		held_begin(&r->choice, CHOICE_COLUMNS);
	}
	chart_title(chart, title, sizeof(title));
	row[0].text = title;
	if (r->choice_name == NULL || !choose(r, row, 1))
		return false;
	row[0] = (struct ks_cell){ .kind = KS_CELL_TEXT,
		.total = true,
		.text = chart->flow ? "流れ" : chart->head->columns[0].label };
	for (size_t s = 0; s < n; s++) {
		row[s + 1] = row[0];
		row[s + 1].text = chart_series_name(chart, s);
		range->columns[s] = (uint16_t)(s + 1);
	}
	range->sheet = r->choice_name;
	range->heading = (uint32_t)r->choice.nrows;
	range->first = range->heading + 1;
	if (!choose(r, row, n + 1))
		return false;
	for (size_t i = 0; i < chart->nmarks; i++) {
		row[0] = (struct ks_cell){ .kind = KS_CELL_TEXT,
			.text = chart->marks[i].label };
		for (size_t s = 0; s < n; s++) {
			const struct ks_cell *cell = chart_cell(chart, i, s);
			row[s + 1] =
				cell != NULL ? *cell : (struct ks_cell){ 0 };
		}
		if (!choose(r, row, n + 1))
			return false;
	}
	return choose(r, row, 0);
}

static bool find_range(struct xlsx_report *r, const struct chart *chart,
	struct xlsx_range *range)
{
	size_t first;

	if (!chart_is_range(chart, &first))
		return keep_choice(r, chart, range);
	range->sheet = r->name;
	range->first = r->heading + 1 + (lxw_row_t)first;
	range->heading = r->heading;
	for (size_t s = 0; s < chart->nseries; s++)
		range->columns[s] = (uint16_t)chart->columns[s];
	return true;
}

/* Nothing lies on another: below the last row, or right of the last column. */
static bool place(
	struct xlsx_report *r, const struct chart *chart, lxw_row_t *last)
{
	struct xlsx_range range = { .columns = calloc(chart->nseries + 1,
					    sizeof(*range.columns)) };
	struct xlsx_place place = { .row = r->row + 1 };
	bool good = range.columns != NULL && find_range(r, chart, &range);

	place.width = (double)r->print_px - 8;
	if (place.width > PX_CHART)
		place.width = PX_CHART;
	if (r->beside) {
		place.row = r->heading + 1;
		place.column = (uint16_t)r->held.ncolumns;
		place.width = PX_BESIDE;
	}
	good = good &&
		xlsx_chart_insert(r->book, r->sheet, &place, chart, &range);
	free(range.columns);
	place.row +=
		1 + (lxw_row_t)(xlsx_chart_height(chart, place.width) / ROW_PX);
	*last = place.row > *last ? place.row : *last;
	return good;
}

static enum ks_code put_chart(
	struct out *out, struct xlsx_report *r, const struct chart *chart)
{
	lxw_row_t last = r->row > 0 ? r->row - 1 : 0;

	if (chart->nmarks > 0 && !place(r, chart, &last))
		return no_memory(out);
	fit_page(r, last);
	return KS_OK;
}

/* ---- for out_xlsx.c ------------------------------------------------------------------------- */

struct xlsx_report *xlsx_report_new(
	struct lxw_workbook *book, struct sheet_names *names)
{
	struct xlsx_report *r = calloc(1, sizeof(*r));

	if (r == NULL)
		return NULL;
	r->book = book;
	r->names = names;
	if (xlsx_looks_make(&r->looks, book))
		return r;
	free(r);
	return NULL;
}

enum ks_code xlsx_report_begin(struct out *out, struct xlsx_report *r)
{
	held_begin(&r->held, out->head.ncolumns);
	return r->contents == NULL ? begin_contents(out, r) : KS_OK;
}

enum ks_code xlsx_report_row(struct out *out, struct xlsx_report *r,
	const struct ks_cell *cells, size_t n)
{
	return held_add(&r->held, cells, n) ? KS_OK : no_memory(out);
}

static enum ks_code put_table(
	struct out *out, struct xlsx_report *r, const struct chart *chart)
{
	const struct ks_table_head *h = &out->head;
	const char *line[4] = { h->id, h->title, h->unit, h->base };
	enum ks_code code;

	r->row = 0;
	xlsx_set_page(out, r->sheet);
	measure(out, r);
	arrange(r, chart);
	code = list_in_contents(out, r, r->name, line);
	if (code == KS_OK)
		code = put_facts(out, r);
	if (code == KS_OK)
		code = put_heading(out, r);
	if (code == KS_OK)
		code = put_rows(out, r);
	return code == KS_OK ? put_chart(out, r, chart) : code;
}

enum ks_code xlsx_report_end(struct out *out, struct xlsx_report *r)
{
	const struct ks_table_head *h = &out->head;
	struct chart chart;
	enum ks_code code;

	free(r->widths);
	r->widths = calloc(h->ncolumns + 1, sizeof(*r->widths));
	r->sheet = add_sheet(r, h->id != NULL ? h->id : "",
		h->title != NULL ? h->title : "", &r->name);
	if (r->widths == NULL || r->sheet == NULL)
		return no_memory(out);
	code = chart_make(&chart, h, &r->held) ? put_table(out, r, &chart)
					       : no_memory(out);
	chart_release(&chart);
	return code;
}

/* A title, a heading or the values of a mark. */
static enum ks_code put_choice_row(
	struct out *out, struct xlsx_report *r, size_t row)
{
	const struct ks_cell *cells = held_row(&r->choice, row);
	lxw_row_t at = (lxw_row_t)row;
	size_t n = CHOICE_COLUMNS;
	enum ks_code code = KS_OK;

	while (n > 0 && cells[n - 1].kind == KS_CELL_EMPTY)
		n--;
	if (n == 1)
		return xlsx_put_text(out, r->sheet, at, 0, out_text(&cells[0]),
			r->looks.text);
	for (size_t c = 0; c < n && code == KS_OK; c++)
		code = cells[0].total
			? xlsx_put_text(out, r->sheet, at, c,
				  out_text(&cells[c]), r->looks.head)
			: xlsx_put_cell(out, &r->looks, r->sheet, at, c,
				  &cells[c], false);
	return code;
}

static enum ks_code put_choice(struct out *out, struct xlsx_report *r)
{
	const char *line[4] = { "", r->choice_name, "",
		"行の多い表のグラフに描いた値" };
	enum ks_code code = list_in_contents(out, r, r->choice_name, line);

	r->sheet = workbook_add_worksheet(r->book, r->choice_name);
	if (r->sheet == NULL)
		return no_memory(out);
	xlsx_set_page(out, r->sheet);
	worksheet_set_column(r->sheet, 0, 0, 50, NULL);
	worksheet_set_column(r->sheet, 1, CHOICE_COLUMNS - 1, 13, NULL);
	worksheet_fit_to_pages(r->sheet, 1, 0);
	for (size_t i = 0; i < r->choice.nrows && code == KS_OK; i++)
		code = put_choice_row(out, r, i);
	return code;
}

enum ks_code xlsx_report_finish(struct out *out, struct xlsx_report *r)
{
	return r->choice_name != NULL ? put_choice(out, r) : KS_OK;
}

void xlsx_report_free(struct xlsx_report *r)
{
	if (r == NULL)
		return;
	held_release(&r->held);
	held_release(&r->choice);
	free(r->widths);
	free(r);
}
