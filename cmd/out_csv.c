/* CSV: the table as it is printed, or tidy, one row a cell. */
#include "out.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct csv {
	bool tidy_head; /* its heading row is written */
	long row;	/* of this table, for messages */
	size_t column;
};

static struct csv *state(struct out *out)
{
	if (out->state == NULL)
		out->state = calloc(1, sizeof(struct csv));
	return out->state;
}

static const char *line_end(const struct out *out)
{
	return out->excel || out->cp932 ? "\r\n" : "\n";
}

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

/* A character as it stands and its number: one may not be displayable. */
static void character(uint32_t c, char out[5])
{
	size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const unsigned char lead[] = { 0, 0, 0xc0, 0xe0, 0xf0 };

	for (size_t i = n; i-- > 1; c >>= 6)
		out[i] = (char)(0x80 | (c & 0x3f));
	out[0] = (char)(lead[n] | c);
	out[n] = '\0';
}

static const char *column_label(const struct out *out, size_t column)
{
	return column < out->head.ncolumns ? out->head.columns[column].label
					   : "";
}

static enum ks_code cannot_encode(struct out *out, uint32_t bad)
{
	const struct csv *csv = out->state;
	char text[5];

	character(bad, text);
	return out_fail(out, KS_ENCODING,
		"%s %ld行目 %s: 「%s」(U+%04X)はcp932で書けません。"
		"--substitute 〓 を付けるか、utf-8で出してください",
		out->head.id != NULL ? out->head.id : "", csv->row,
		column_label(out, csv->column), text, (unsigned)bad);
}

/* Text to a spool in the wanted encoding. */
static enum ks_code put(struct out *out, struct spool *spool, const char *s)
{
	char *bytes;
	size_t len;
	uint32_t bad = 0;
	enum ks_code code;

	if (!out->cp932) {
		spool_puts(spool, s);
		return KS_OK;
	}
	code = ks_text_to_cp932(
		s, strlen(s), out->substitute, &bytes, &len, &bad);
	if (code == KS_ENCODING)
		return cannot_encode(out, bad);
	if (code != KS_OK)
		return no_memory(out);
	spool_add(spool, bytes, len);
	free(bytes);
	return KS_OK;
}

/* Nothing in it needs a quote or a guard: the most common cell. */
static bool is_plain(const char *s)
{
	unsigned char first = (unsigned char)s[0];

	return s[strcspn(s, "\",\r\n'")] == '\0' && first > ' ' &&
		strchr("=+-@", first) == NULL;
}

static enum ks_code put_cell(
	struct out *out, struct spool *spool, const char *s)
{
	char *quoted;
	enum ks_code code;

	if (s[0] == '\0')
		return KS_OK;
	if (is_plain(s))
		return put(out, spool, s);
	code = ks_csv_cell(s, out->excel || out->cp932, &quoted);
	if (code != KS_OK)
		return no_memory(out);
	code = put(out, spool, quoted);
	free(quoted);
	return code;
}

/* The next cell of a row; NULL is an empty one. */
static enum ks_code add_text(struct out *out, const char *s)
{
	struct csv *csv = out->state;

	if (csv->column > 0)
		spool_add(&out->spool, ",", 1);
	if (s != NULL && put_cell(out, &out->spool, s) != KS_OK)
		return out->err.code;
	csv->column++;
	return KS_OK;
}

static enum ks_code add_cell(struct out *out, const struct ks_cell *cell)
{
	struct csv *csv = out->state;
	char buf[48];

	if (cell->kind != KS_CELL_NUMBER)
		return add_text(out, out_text(cell));
	if (csv->column > 0)
		spool_add(&out->spool, ",", 1);
	spool_puts(&out->spool, out_number(cell, false, buf));
	csv->column++;
	return KS_OK;
}

static void end_row(struct out *out)
{
	struct csv *csv = out->state;

	spool_puts(&out->spool, line_end(out));
	csv->row++;
	csv->column = 0;
}

static void byte_order_mark(struct out *out)
{
	if (out->excel && !out->cp932 && spool_size(&out->prefix) == 0)
		spool_puts(&out->prefix, "\xef\xbb\xbf");
}

static enum ks_code heading(struct out *out)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; i < out->head.ncolumns && code == KS_OK; i++)
		code = add_text(out, out->head.columns[i].label);
	end_row(out);
	return code;
}

/*
 * One table alone has no title; whether it is alone shows only when a second
 * one begins.  So the first title waits before the spool, out of sight.
 */
struct title {
	struct csv csv;
	char *first;
};

static enum ks_code title_line(
	struct out *out, struct spool *spool, const char *title)
{
	enum ks_code code = put_cell(out, spool, title);

	spool_puts(spool, line_end(out));
	return code;
}

static char *title_of(const struct ks_table_head *head)
{
	const char *id = head->report && head->id != NULL ? head->id : "";
	const char *title = head->title != NULL ? head->title : "";
	size_t size = strlen(id) + strlen(title) + 2;
	char *text = malloc(size);

	if (text != NULL)
		snprintf(text, size, "%s%s%s", id,
			id[0] != '\0' && title[0] != '\0' ? " " : "", title);
	return text;
}

static enum ks_code later_title(
	struct out *out, struct title *title, const char *text)
{
	if (title->first != NULL) {
		enum ks_code code = title_line(out, &out->prefix, title->first);
		free(title->first);
		title->first = NULL;
		if (code != KS_OK)
			return code;
	}
	spool_puts(&out->spool, line_end(out));
	return title_line(out, &out->spool, text);
}

static enum ks_code csv_begin(struct out *out)
{
	struct title *title = out->state;
	char *text;
	enum ks_code code = KS_OK;

	if (title == NULL)
		out->state = title = calloc(1, sizeof(*title));
	if (title == NULL)
		return no_memory(out);
	title->csv = (struct csv){ 0 };
	byte_order_mark(out);
	text = out->folder ? NULL : title_of(&out->head);
	if (!out->folder && text == NULL)
		return no_memory(out);
	if (out->tables > 1 && !out->folder)
		code = later_title(out, title, text);
	else
		title->first = text;
	if (title->first != text)
		free(text);
	return code == KS_OK ? heading(out) : code;
}

static enum ks_code csv_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; i < n && code == KS_OK; i++)
		code = add_cell(out, &cells[i]);
	end_row(out);
	return code;
}

/* A folder gets T03.csv; no id of ours holds a slash, a foreign one may. */
static enum ks_code own_file(struct out *out)
{
	char path[4096];
	int n = snprintf(
		path, sizeof(path), "%s/%s.csv", out->path, out->head.id);

	if (n < 0 || (size_t)n >= sizeof(path) ||
		strchr(out->head.id, '/') != NULL)
		return out_fail(out, KS_IO, "%s: ファイルの名前にできません",
			out->head.id);
	return out_spool_file(out, path);
}

static enum ks_code csv_end(struct out *out)
{
	return out->folder ? own_file(out) : KS_OK;
}

static enum ks_code csv_finish(struct out *out)
{
	if (out->tables > 1 && !out->folder)
		spool_puts(&out->spool, line_end(out));
	return KS_OK;
}

static void csv_drop(struct out *out)
{
	struct title *title = out->state;

	if (title != NULL)
		free(title->first);
	free(title);
	out->state = NULL;
}

const struct printer printer_csv = { csv_begin, csv_row, csv_end, csv_finish,
	csv_drop, NULL };

/* ---- tidy --------------------------------------------------------------- */

static enum ks_code add_list(
	struct out *out, const char *const *texts, size_t n)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; i < n && code == KS_OK; i++)
		code = add_text(out, texts[i]);
	return code;
}

static enum ks_code tidy_begin(struct out *out)
{
	static const char *const names[] = { "表番号", "表名", "期間", "行",
		"列", "値", "単位", "母数", "文" };
	struct csv *csv = state(out);
	enum ks_code code = KS_OK;

	if (csv == NULL)
		return no_memory(out);
	if (!out->head.report)
		return out_fail(out, KS_USAGE,
			"tidy は報告の表だけの形式です。csv を使ってください");
	byte_order_mark(out);
	if (!csv->tidy_head) {
		code = add_list(out, names, sizeof(names) / sizeof(names[0]));
		if (code == KS_OK && out->head.suppressed)
			code = add_text(out, "秘匿");
		end_row(out);
	}
	csv->tidy_head = true;
	csv->row = 0;
	return code;
}

static enum ks_code tidy_cell(struct out *out, const char *row,
	const struct ks_column *column, const struct ks_cell *cell)
{
	const struct ks_table_head *h = &out->head;
	bool words = cell->kind == KS_CELL_TEXT ||
		(cell->kind == KS_CELL_EMPTY && !column->number);
	bool hidden = cell->kind == KS_CELL_HIDDEN;
	char buf[48];
	struct ks_cell n = { .kind = KS_CELL_NUMBER, .number = cell->base };
	const char *place[] = { h->id, h->title, h->period, row,
		column->label };
	const char *about[] = { words	       ? NULL
			: column->unit != NULL ? column->unit
					       : h->unit,
		cell->base >= 0 ? out_number(&n, false, buf) : NULL,
		words ? out_text(cell) : NULL };
	struct ks_cell none = { .kind = KS_CELL_EMPTY };
	enum ks_code code = add_list(out, place, 5);

	if (code == KS_OK)
		code = add_cell(out, words || hidden ? &none : cell);
	if (code == KS_OK)
		code = add_list(out, about, 3);
	if (code == KS_OK && h->suppressed)
		code = add_text(out, hidden ? OUT_HIDDEN : NULL);
	end_row(out);
	return code;
}

static enum ks_code tidy_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	char number[48];
	const char *label;
	enum ks_code code = KS_OK;

	if (n == 0)
		return KS_OK;
	label = cells[0].kind == KS_CELL_NUMBER
		? out_number(&cells[0], false, number)
		: out_text(&cells[0]);
	for (size_t i = 1; i < n && i < out->head.ncolumns && code == KS_OK;
		i++)
		code = tidy_cell(out, label, &out->head.columns[i], &cells[i]);
	return code;
}

static enum ks_code nothing(struct out *out)
{
	(void)out;
	return KS_OK;
}

static void tidy_drop(struct out *out)
{
	free(out->state);
	out->state = NULL;
}

const struct printer printer_tidy = { tidy_begin, tidy_row, nothing, nothing,
	tidy_drop, NULL };
