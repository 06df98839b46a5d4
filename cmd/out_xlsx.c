/* XLSX: one sheet a table, numbers as numbers.  libxlsxwriter only here. */
#include "out.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "out_xlsx.h"
#include "sheet_name.h"

enum {
	DIGITS = 4,
	COLUMN_MAX = 60,
	COLUMN_MIN = 6,
	ROWS_MAX = 1048576,
	COLUMNS_MAX = 16384,
	SERIES_MAX = 8,
	FACT_WIDTH = 88, /* columns of text in a line above a table */
	LABELS_ACROSS = 12,
	PAPER_A4 = 9,
	PAGE_ROWS = 32
};

struct xlsx {
	lxw_workbook *book;
	lxw_worksheet *contents; /* 目次, of a report */
	lxw_row_t contents_row;
	lxw_worksheet *sheet;
	struct sheet_names names;
	const char *name;  /* of the sheet */
	lxw_row_t row;	   /* the next one */
	lxw_row_t heading; /* where the column labels stand */
	lxw_row_t total;   /* first row of totals, or 0 */
	size_t *widths;
	lxw_format *bold, *head, *wrap, *link;
	lxw_format *number[DIGITS];
	struct xlsx_paper *paper; /* the tables are parts of it */
};

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

static lxw_format *format(struct xlsx *x, const char *number)
{
	lxw_format *f = workbook_add_format(x->book);

	if (f != NULL && number != NULL)
		format_set_num_format(f, number);
	return f;
}

static bool make_formats(struct xlsx *x)
{
	static const char *const numbers[DIGITS] = { "#,##0", "#,##0.0",
		"#,##0.00", "#,##0.000" };

	x->bold = format(x, NULL);
	x->head = format(x, NULL);
	x->wrap = format(x, NULL);
	x->link = format(x, NULL);
	for (int i = 0; i < DIGITS; i++)
		x->number[i] = format(x, numbers[i]);
	if (x->bold == NULL || x->head == NULL || x->wrap == NULL ||
		x->link == NULL || x->number[DIGITS - 1] == NULL)
		return false;
	format_set_bold(x->bold);
	format_set_bold(x->head);
	format_set_bottom(x->head, LXW_BORDER_THIN);
	format_set_text_wrap(x->wrap);
	format_set_align(x->wrap, LXW_ALIGN_VERTICAL_TOP);
	format_set_underline(x->link, LXW_UNDERLINE_SINGLE);
	format_set_font_color(x->link, LXW_COLOR_BLUE);
	return true;
}

/* A list of records may be long: its rows go to a file as they come. */
static bool new_book(struct out *out, struct xlsx *x, const char *temp)
{
	lxw_workbook_options options = {
		.constant_memory =
			out->head.report || out->paper ? LXW_FALSE : LXW_TRUE,
		.tmpdir = out->dir,
	};
	lxw_doc_properties about = {
		.created = (time_t)out->created,
		.title = (char *)(out->head.report ? "事業報告"
				: out->paper	   ? "用紙"
						   : "台帳"),
	};

	x->book = workbook_new_opt(temp, &options);
	return x->book != NULL &&
		workbook_set_properties(x->book, &about) == LXW_NO_ERROR &&
		make_formats(x);
}

static enum ks_code open_book(struct out *out)
{
	struct xlsx *x = calloc(1, sizeof(*x));
	const struct out_file *file;

	out->state = x;
	if (x == NULL)
		return no_memory(out);
	file = out_file_new(out, out->stream ? NULL : out->target);
	if (file == NULL)
		return out->err.code;
	return new_book(out, x, file->temp) ? KS_OK : no_memory(out);
}

static lxw_worksheet *add_sheet(
	struct out *out, const char *id, const char *title, const char **name)
{
	struct xlsx *x = out->state;

	*name = sheet_name_new(&x->names, id, title);
	return *name != NULL ? workbook_add_worksheet(x->book, *name) : NULL;
}

static enum ks_code write_text(struct out *out, lxw_worksheet *sheet,
	lxw_row_t row, size_t column, const char *s, lxw_format *f)
{
	lxw_error e;

	if (!ks_text_valid(s, strlen(s)))
		return out_fail(out, KS_CORRUPT,
			"%s: 文字の壊れた値があります。"
			"kasane verify で確かめてください",
			out->head.id);
	if (s[0] == '\0')
		return KS_OK;
	e = worksheet_write_string(sheet, row, (lxw_col_t)column, s, f);
	if (e == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
		return out_fail(out, KS_IO,
			"%s: 表計算の一つのセルに入らない長さの値があります。"
			"csv で出してください",
			out->head.id);
	return e == LXW_NO_ERROR ? KS_OK : no_memory(out);
}

/* ---- the sheet of contents --------------------------------------------- */

static enum ks_code begin_contents(struct out *out)
{
	static const char *const labels[] = { "表", "名称", "期間" };
	struct xlsx *x = out->state;
	const char *name;
	enum ks_code code = KS_OK;

	x->contents = add_sheet(out, "", "目次", &name);
	if (x->contents == NULL)
		return no_memory(out);
	for (size_t i = 0; i < 3 && code == KS_OK; i++)
		code = write_text(out, x->contents, 0, i, labels[i], x->head);
	worksheet_set_paper(x->contents, PAPER_A4);
	worksheet_fit_to_pages(x->contents, 1, 0);
	worksheet_set_column(x->contents, 0, 0, 10, NULL);
	worksheet_set_column(x->contents, 1, 2, 48, NULL);
	worksheet_freeze_panes(x->contents, 1, 0);
	x->contents_row = 1;
	return code;
}

static enum ks_code list_in_contents(struct out *out)
{
	struct xlsx *x = out->state;
	const struct ks_table_head *h = &out->head;
	char url[256];
	enum ks_code code;

	sheet_name_link(x->name, url, sizeof(url));
	if (worksheet_write_url_opt(x->contents, x->contents_row, 0, url,
		    x->link, h->id, NULL) != LXW_NO_ERROR)
		return no_memory(out);
	code = write_text(out, x->contents, x->contents_row, 1,
		h->title != NULL ? h->title : "", NULL);
	if (code == KS_OK)
		code = write_text(out, x->contents, x->contents_row, 2,
			h->period != NULL ? h->period : "", NULL);
	x->contents_row++;
	return code;
}

/* ---- a table ------------------------------------------------------------ */

/* Words run on to the right over empty cells, a line a row: neither merged
 * cells nor one that is higher than the page. */
static enum ks_code fact(struct out *out, const char *name, const char *text)
{
	struct xlsx *x = out->state;
	enum ks_code code;

	if (text == NULL || text[0] == '\0')
		return KS_OK;
	code = write_text(out, x->sheet, x->row, 0, name, NULL);
	while (code == KS_OK && *text != '\0') {
		size_t n = ks_text_fit(text, FACT_WIDTH);
		char *line = strndup(text, n > 0 ? n : strlen(text));

		if (line == NULL)
			return no_memory(out);
		code = write_text(out, x->sheet, x->row++, 1, line, NULL);
		text += strlen(line);
		free(line);
	}
	return code;
}

/* What stands above a report table; a list stays importable as it is. */
static enum ks_code write_facts(struct out *out)
{
	struct xlsx *x = out->state;
	const struct ks_table_head *h = &out->head;
	const struct {
		const char *name, *text;
	} facts[] = { { "期間", h->period }, { "定義", h->definition },
		{ "単位", h->unit }, { "母数", h->base }, { "注", h->note } };
	enum ks_code code = write_text(out, x->sheet, x->row++, 0,
		h->title != NULL ? h->title : "", x->bold);

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		if (code == KS_OK)
			code = fact(out, facts[i].name, facts[i].text);
	x->row++;
	return code;
}

static void widen(struct xlsx *x, size_t column, size_t width)
{
	if (width > x->widths[column])
		x->widths[column] = width;
}

static enum ks_code write_heading(struct out *out)
{
	struct xlsx *x = out->state;
	enum ks_code code = KS_OK;

	x->heading = x->row++;
	for (size_t i = 0; i < out->head.ncolumns && code == KS_OK; i++) {
		const char *label = out->head.columns[i].label;
		code = write_text(out, x->sheet, x->heading, i, label, x->head);
		widen(x, i, ks_text_width(label));
	}
	worksheet_freeze_panes(
		x->sheet, x->heading + 1, out->head.report ? 1 : 0);
	return code;
}

static enum ks_code begin_sheet(struct out *out)
{
	struct xlsx *x = out->state;
	const struct ks_table_head *h = &out->head;
	bool report = h->report && h->id != NULL;
	enum ks_code code = KS_OK;

	free(x->widths);
	x->widths = calloc(h->ncolumns + 1, sizeof(*x->widths));
	x->sheet = add_sheet(out, report ? h->id : "",
		h->title != NULL ? h->title : "", &x->name);
	if (x->widths == NULL || x->sheet == NULL)
		return no_memory(out);
	x->row = x->total = 0;
	worksheet_set_paper(x->sheet, PAPER_A4);
	if (h->report)
		code = write_facts(out);
	return code == KS_OK ? write_heading(out) : code;
}

static enum ks_code xlsx_paper(struct out *out, const struct ks_paper *paper)
{
	enum ks_code code = open_book(out);
	struct xlsx *x = out->state;
	const char *name;

	if (code != KS_OK)
		return code;
	x->sheet = add_sheet(out, "", paper->title, &name);
	if (x->sheet == NULL)
		return no_memory(out);
	return xlsx_paper_new(out, x->book, x->sheet, paper, &x->paper);
}

static enum ks_code xlsx_begin(struct out *out)
{
	struct xlsx *x;
	enum ks_code code = KS_OK;

	if (out->paper)
		return xlsx_paper_begin(
			out, ((struct xlsx *)out->state)->paper);
	if (out->head.ncolumns > COLUMNS_MAX)
		return out_fail(out, KS_IO,
			"表計算の列の上限を超えます。csv で出してください");
	if (out->state == NULL)
		code = open_book(out);
	x = out->state;
	if (code == KS_OK && out->head.report && x->contents == NULL)
		code = begin_contents(out);
	if (code == KS_OK)
		code = begin_sheet(out);
	if (code == KS_OK && x->contents != NULL)
		code = list_in_contents(out);
	return code;
}

static enum ks_code write_number(
	struct out *out, size_t column, const struct ks_cell *cell)
{
	struct xlsx *x = out->state;
	int digits = cell->digits < DIGITS ? cell->digits : DIGITS - 1;
	double value = (double)cell->number;
	char buf[48];

	for (int i = 0; i < cell->digits; i++)
		value /= 10;
	widen(x, column, ks_text_width(out_number(cell, true, buf)));
	if (worksheet_write_number(x->sheet, x->row, (lxw_col_t)column, value,
		    x->number[digits]) != LXW_NO_ERROR)
		return no_memory(out);
	return KS_OK;
}

static enum ks_code write_cell(
	struct out *out, size_t column, const struct ks_cell *cell)
{
	struct xlsx *x = out->state;
	const char *s = out_text(cell);

	if (cell->kind == KS_CELL_NUMBER)
		return write_number(out, column, cell);
	widen(x, column, ks_text_width(s));
	return write_text(out, x->sheet, x->row, column, s,
		strchr(s, '\n') != NULL ? x->wrap : NULL);
}

/* Totals follow the rows they sum: a chart ends before the first. */
static void note_total(struct out *out, const struct ks_cell *first)
{
	struct xlsx *x = out->state;
	const char *s = out_text(first);

	if (x->total == 0 && (strcmp(s, "計") == 0 || strcmp(s, "延べ計") == 0))
		x->total = x->row;
}

static enum ks_code xlsx_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	struct xlsx *x = out->state;
	enum ks_code code = KS_OK;

	if (x->paper != NULL)
		return xlsx_paper_row(out, x->paper, cells, n);
	if (x->row >= ROWS_MAX)
		return out_fail(out, KS_IO,
			"表計算の行の上限(1,048,576行)を超えます。"
			"csv で出すか、期間を分けてください");
	if (n > 0)
		note_total(out, &cells[0]);
	for (size_t i = 0; i < n && i < out->head.ncolumns && code == KS_OK;
		i++)
		code = write_cell(out, i, &cells[i]);
	x->row++;
	return code;
}

/* ---- the chart ----------------------------------------------------------- */

static bool same_unit(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* The 計 column alone where there is one, else all of the first one's unit. */
static bool is_series(const struct ks_table_head *h, size_t column,
	bool has_total, size_t first)
{
	const struct ks_column *c = &h->columns[column];

	if (has_total)
		return strcmp(c->label, "計") == 0;
	return c->number && same_unit(c->unit, h->columns[first].unit);
}

static bool find_series(
	const struct ks_table_head *h, bool *has_total, size_t *first)
{
	*first = 0;
	*has_total = false;
	for (size_t i = h->ncolumns; i-- > 1;) {
		if (h->columns[i].number)
			*first = i;
		if (strcmp(h->columns[i].label, "計") == 0)
			*has_total = true;
	}
	return *first > 0;
}

static void add_series(
	struct xlsx *x, lxw_chart *chart, size_t column, lxw_row_t end)
{
	lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
	lxw_col_t c = (lxw_col_t)column;

	if (series == NULL)
		return;
	chart_series_set_categories(
		series, x->name, x->heading + 1, 0, end - 1, 0);
	chart_series_set_values(series, x->name, x->heading + 1, c, end - 1, c);
	chart_series_set_name_range(series, x->name, x->heading, c);
}

/* Many labels stand one below the other, where they can be read. */
static bool lies_down(const char *kind, lxw_row_t labels)
{
	return strcmp(kind, "line") != 0 && labels > LABELS_ACROSS;
}

static lxw_chart *new_chart(struct xlsx *x, const char *kind, lxw_row_t labels)
{
	bool down = lies_down(kind, labels);
	lxw_chart *chart = workbook_add_chart(x->book,
		strcmp(kind, "line") == 0 ? LXW_CHART_LINE
			: down		  ? LXW_CHART_BAR
					  : LXW_CHART_COLUMN);

	if (chart != NULL && down) {
		chart_axis_set_reverse(chart->y_axis);
		chart_axis_set_interval_unit(chart->y_axis, 1);
	}
	return chart;
}

/* Under the table, so that a page is as wide as the table. */
static void place_chart(struct xlsx *x, lxw_row_t labels, lxw_chart *chart)
{
	lxw_chart_options options = { .x_scale = 1.6, .y_scale = 1.2 };

	if (labels > LABELS_ACROSS)
		options.y_scale = 0.3 + 0.055 * (double)labels;
	worksheet_insert_chart_opt(x->sheet, x->row + 1, 0, chart, &options);
}

/* A4: a short table and its chart on one page, a long one's chart on a page
 * of its own, so that none is cut in two. */
static void set_page(struct xlsx *x)
{
	lxw_row_t breaks[] = { x->row + 1, 0 };
	bool is_long = x->row > PAGE_ROWS;

	worksheet_fit_to_pages(x->sheet, 1, is_long ? 0 : 1);
	if (is_long)
		worksheet_set_h_pagebreaks(x->sheet, breaks);
	worksheet_repeat_rows(x->sheet, x->heading, x->heading);
}

static void write_chart(struct out *out)
{
	struct xlsx *x = out->state;
	const struct ks_table_head *h = &out->head;
	lxw_row_t end = x->total > 0 ? x->total : x->row;
	bool has_total;
	size_t first, n = 0;
	lxw_chart *chart;

	if (h->chart == NULL || end <= x->heading + 1 ||
		!find_series(h, &has_total, &first))
		return;
	chart = new_chart(x, h->chart, end - x->heading - 1);
	if (chart == NULL)
		return;
	for (size_t i = 1; i < h->ncolumns && n < SERIES_MAX; i++) {
		if (is_series(h, i, has_total, first)) {
			add_series(x, chart, i, end);
			n++;
		}
	}
	chart_title_set_name(chart, h->title != NULL ? h->title : h->id);
	if (n == 1)
		chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
	place_chart(x, end - x->heading - 1, chart);
}

static void set_widths(struct out *out)
{
	struct xlsx *x = out->state;

	for (size_t i = 0; i < out->head.ncolumns; i++) {
		size_t w = x->widths[i] + 2;
		w = w > COLUMN_MAX ? COLUMN_MAX : w;
		w = w < COLUMN_MIN ? COLUMN_MIN : w;
		worksheet_set_column(
			x->sheet, (lxw_col_t)i, (lxw_col_t)i, (double)w, NULL);
	}
}

static enum ks_code xlsx_end(struct out *out)
{
	if (out->paper)
		return xlsx_paper_end(out, ((struct xlsx *)out->state)->paper);
	set_widths(out);
	if (out->head.report)
		set_page(out->state);
	write_chart(out);
	return KS_OK;
}

/* The library tells of a full disk in English, on standard error, by itself;
 * what there is to say is said here. */
static lxw_error close_quietly(lxw_workbook *book)
{
	int kept, nowhere;
	lxw_error e;

	fflush(stderr);
	kept = dup(STDERR_FILENO);
	nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
	if (kept >= 0 && nowhere >= 0)
		dup2(nowhere, STDERR_FILENO);
	e = workbook_close(book);
	fflush(stderr);
	if (kept >= 0 && nowhere >= 0)
		dup2(kept, STDERR_FILENO);
	if (nowhere >= 0)
		close(nowhere);
	if (kept >= 0)
		close(kept);
	return e;
}

static enum ks_code xlsx_finish(struct out *out)
{
	struct xlsx *x = out->state;
	lxw_workbook *book;
	lxw_error e;

	if (x == NULL)
		return out_fail(out, KS_NOT_FOUND, "出力する表がありません");
	if (x->paper != NULL)
		xlsx_paper_finish(x->paper);
	book = x->book;
	x->book = NULL;
	e = close_quietly(book);
	if (e == LXW_NO_ERROR)
		return KS_OK;
	return e == LXW_ERROR_MEMORY_MALLOC_FAILED
		? no_memory(out)
		: out_fail(out, KS_IO, "%sに書けません: %s",
			  out->path != NULL ? out->path : "標準出力",
			  "ディスクの空きとフォルダの権限を見てください");
}

static void xlsx_drop(struct out *out)
{
	struct xlsx *x = out->state;

	if (x == NULL)
		return;
	if (x->book != NULL)
		lxw_workbook_free(x->book);
	xlsx_paper_free(x->paper);
	sheet_names_release(&x->names);
	free(x->widths);
	free(x);
	out->state = NULL;
}

const struct printer printer_xlsx = { xlsx_begin, xlsx_row, xlsx_end,
	xlsx_finish, xlsx_drop, xlsx_paper };
