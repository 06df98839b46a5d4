/* XLSX: one sheet a table, numbers as numbers. */
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
	PAPER_A4 = 9
};

struct xlsx {
	lxw_workbook *book;
	lxw_worksheet *sheet;
	struct sheet_names names;
	lxw_row_t row;	   /* the next one */
	lxw_row_t heading; /* where the column labels stand */
	size_t *widths;
	lxw_format *head, *wrap;
	lxw_format *number[DIGITS];
	struct xlsx_paper *paper;   /* the tables are parts of it */
	struct xlsx_report *report; /* the tables are its */
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

	x->head = format(x, NULL);
	x->wrap = format(x, NULL);
	for (int i = 0; i < DIGITS; i++)
		x->number[i] = format(x, numbers[i]);
	if (x->head == NULL || x->wrap == NULL || x->number[DIGITS - 1] == NULL)
		return false;
	format_set_bold(x->head);
	format_set_bottom(x->head, LXW_BORDER_THIN);
	format_set_text_wrap(x->wrap);
	format_set_align(x->wrap, LXW_ALIGN_VERTICAL_TOP);
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

static lxw_worksheet *add_sheet(struct out *out, const char *title)
{
	struct xlsx *x = out->state;
	const char *name = sheet_name_new(&x->names, "", title);

	return name != NULL ? workbook_add_worksheet(x->book, name) : NULL;
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

/* ---- a list ------------------------------------------------------------ */

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
	worksheet_freeze_panes(x->sheet, x->heading + 1, 0);
	return code;
}

static enum ks_code begin_sheet(struct out *out)
{
	struct xlsx *x = out->state;
	const struct ks_table_head *h = &out->head;

	free(x->widths);
	x->widths = calloc(h->ncolumns + 1, sizeof(*x->widths));
	x->sheet = add_sheet(out, h->title != NULL ? h->title : "");
	if (x->widths == NULL || x->sheet == NULL)
		return no_memory(out);
	x->row = 0;
	worksheet_set_paper(x->sheet, PAPER_A4);
	return write_heading(out);
}

static enum ks_code xlsx_paper(struct out *out, const struct ks_paper *paper)
{
	enum ks_code code = open_book(out);
	struct xlsx *x = out->state;

	if (code != KS_OK)
		return code;
	x->sheet = add_sheet(out, paper->title);
	if (x->sheet == NULL)
		return no_memory(out);
	return xlsx_paper_new(out, x->book, x->sheet, paper, &x->paper);
}

static enum ks_code begin_report(struct out *out)
{
	struct xlsx *x = out->state;

	if (x->report == NULL)
		x->report = xlsx_report_new(x->book, &x->names);
	return x->report != NULL ? xlsx_report_begin(out, x->report)
				 : no_memory(out);
}

static enum ks_code xlsx_begin(struct out *out)
{
	enum ks_code code = KS_OK;

	if (out->paper)
		return xlsx_paper_begin(
			out, ((struct xlsx *)out->state)->paper);
	if (out->head.ncolumns > COLUMNS_MAX)
		return out_fail(out, KS_IO,
			"表計算の列の上限を超えます。csv で出してください");
	if (out->state == NULL)
		code = open_book(out);
	if (code != KS_OK)
		return code;
	return out->head.report ? begin_report(out) : begin_sheet(out);
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

static enum ks_code xlsx_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	struct xlsx *x = out->state;
	enum ks_code code = KS_OK;

	if (x->paper != NULL)
		return xlsx_paper_row(out, x->paper, cells, n);
	if (x->report != NULL)
		return xlsx_report_row(out, x->report, cells, n);
	if (x->row >= ROWS_MAX)
		return out_fail(out, KS_IO,
			"表計算の行の上限(1,048,576行)を超えます。"
			"csv で出すか、期間を分けてください");
	for (size_t i = 0; i < n && i < out->head.ncolumns && code == KS_OK;
		i++)
		code = write_cell(out, i, &cells[i]);
	x->row++;
	return code;
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
	struct xlsx *x = out->state;

	if (out->paper)
		return xlsx_paper_end(out, x->paper);
	if (x->report != NULL)
		return xlsx_report_end(out, x->report);
	set_widths(out);
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
	if (x->report != NULL && xlsx_report_finish(out, x->report) != KS_OK)
		return out->err.code;
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
	xlsx_report_free(x->report);
	sheet_names_release(&x->names);
	free(x->widths);
	free(x);
	out->state = NULL;
}

const struct printer printer_xlsx = { xlsx_begin, xlsx_row, xlsx_end,
	xlsx_finish, xlsx_drop, xlsx_paper };
