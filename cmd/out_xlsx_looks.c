/* How the sheets of a report look. */
#include "out.h"

#include <stdio.h>
#include <string.h>
#include <xlsxwriter.h>

#include "out_xlsx_looks.h"
#include "sheet_name.h"

enum { PAPER_A4 = 9 };

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

/* ---- looks ---------------------------------------------------------------------- */

static lxw_format *format(lxw_workbook *book, double size, bool box)
{
	lxw_format *f = workbook_add_format(book);

	if (f == NULL)
		return NULL;
	format_set_font_name(f, "Yu Gothic");
	format_set_font_size(f, size);
	format_set_align(f, LXW_ALIGN_VERTICAL_CENTER);
	if (box) {
		format_set_border(f, LXW_BORDER_THIN);
		format_set_border_color(f, 0x9A9A9A);
	}
	return f;
}

static bool make_numbers(lxw_workbook *book, lxw_format **formats, bool sum)
{
	static const char *const numbers[XLSX_DIGITS] = { "#,##0", "#,##0.0",
		"#,##0.00", "#,##0.000" };

	for (int i = 0; i < XLSX_DIGITS; i++) {
		formats[i] = format(book, 10, true);
		if (formats[i] == NULL)
			return false;
		format_set_num_format(formats[i], numbers[i]);
		if (!sum)
			continue;
		format_set_bold(formats[i]);
		format_set_bg_color(formats[i], 0xF2F2F2);
	}
	return true;
}

bool xlsx_looks_make(struct xlsx_looks *looks, lxw_workbook *book)
{
	looks->title = format(book, 14, false);
	looks->text = format(book, 10, false);
	looks->link = format(book, 10, false);
	looks->head = format(book, 10, true);
	looks->label = format(book, 10, true);
	looks->sum = format(book, 10, true);
	looks->other = format(book, 10, true);
	if (looks->title == NULL || looks->text == NULL ||
		looks->link == NULL || looks->head == NULL ||
		looks->label == NULL || looks->sum == NULL ||
		looks->other == NULL ||
		!make_numbers(book, looks->number, false) ||
		!make_numbers(book, looks->sum_number, true))
		return false;
	format_set_bold(looks->title);
	format_set_underline(looks->link, LXW_UNDERLINE_SINGLE);
	format_set_font_color(looks->link, 0x0B4F9E);
	format_set_bold(looks->head);
	format_set_bg_color(looks->head, 0xE4E9F0);
	format_set_align(looks->head, LXW_ALIGN_CENTER);
	format_set_text_wrap(looks->head);
	format_set_text_wrap(looks->label);
	format_set_text_wrap(looks->sum);
	format_set_bold(looks->sum);
	format_set_bg_color(looks->sum, 0xF2F2F2);
	format_set_align(looks->other, LXW_ALIGN_RIGHT);
	return true;
}

/* ---- cells ----------------------------------------------------------------------- */

enum ks_code xlsx_put_text(struct out *out, lxw_worksheet *sheet, lxw_row_t row,
	size_t column, const char *s, lxw_format *f)
{
	lxw_error e;

	if (!ks_text_valid(s, strlen(s)))
		return out_fail(out, KS_CORRUPT,
			"%s: 文字の壊れた値があります。"
			"kasane verify で確かめてください",
			out->head.id);
	e = s[0] == '\0'
		? worksheet_write_blank(sheet, row, (lxw_col_t)column, f)
		: worksheet_write_string(sheet, row, (lxw_col_t)column, s, f);
	if (e == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
		return out_fail(out, KS_IO,
			"%s: 表計算の一つのセルに入らない長さの値があります。"
			"csv で出してください",
			out->head.id);
	return e == LXW_NO_ERROR ? KS_OK : no_memory(out);
}

enum ks_code xlsx_put_link(struct out *out, const struct xlsx_looks *looks,
	lxw_worksheet *sheet, lxw_row_t row, size_t column, const char *to,
	const char *s)
{
	char url[256];

	sheet_name_link(to, url, sizeof(url));
	return worksheet_write_url_opt(sheet, row, (lxw_col_t)column, url,
		       looks->link, s, NULL) == LXW_NO_ERROR
		? KS_OK
		: no_memory(out);
}

enum ks_code xlsx_put_cell(struct out *out, const struct xlsx_looks *looks,
	lxw_worksheet *sheet, lxw_row_t row, size_t column,
	const struct ks_cell *cell, bool sum)
{
	int digits =
		cell->digits < XLSX_DIGITS ? cell->digits : XLSX_DIGITS - 1;
	double value = (double)cell->number;

	if (cell->kind != KS_CELL_NUMBER)
		return xlsx_put_text(out, sheet, row, column, out_text(cell),
			column > 0    ? looks->other
				: sum ? looks->sum
				      : looks->label);
	for (int i = 0; i < cell->digits; i++)
		value /= 10;
	return worksheet_write_number(sheet, row, (lxw_col_t)column, value,
		       sum ? looks->sum_number[digits]
			   : looks->number[digits]) == LXW_NO_ERROR
		? KS_OK
		: no_memory(out);
}

/* ---- a page ----------------------------------------------------------------------- */

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

void xlsx_set_page(struct out *out, lxw_worksheet *sheet)
{
	char town[160], header[255];
	size_t n = ks_text_fit(out->town, 60);
	char cut[160];

	snprintf(cut, sizeof(cut), "%.*s", (int)n, out->town);
	header_text(cut, town, sizeof(town));
	snprintf(header, sizeof(header),
		"&L&\"Yu Gothic\"&9&A&R&\"Yu Gothic\"&9%s 事業報告書", town);
	worksheet_set_paper(sheet, PAPER_A4);
	worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.6);
	worksheet_set_header(sheet, header);
	worksheet_set_footer(sheet, "&R&\"Yu Gothic\"&9&P / &N");
	worksheet_set_default_row(sheet, XLSX_ROW_POINTS, LXW_FALSE);
}
