/* JSON: an array of tables, one line a row, numbers as numbers. */
#include "out.h"

#include <stdio.h>
#include <string.h>

static void put_string(struct spool *spool, const char *s)
{
	const char *plain = s;

	spool_add(spool, "\"", 1);
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;
		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f)
			continue;
		spool_add(spool, plain, (size_t)(s - plain));
		plain = s + 1;
		if (c == '"' || c == '\\')
			spool_printf(spool, "\\%c", c);
		else
			spool_printf(spool, "\\u%04x", c);
	}
	spool_add(spool, plain, (size_t)(s - plain));
	spool_add(spool, "\"", 1);
}

static void put_or_null(struct spool *spool, const char *key, const char *s)
{
	spool_printf(spool, "\"%s\":", key);
	if (s != NULL)
		put_string(spool, s);
	else
		spool_puts(spool, "null");
	spool_puts(spool, ",");
}

static void put_column(struct spool *spool, const struct ks_column *column)
{
	spool_puts(spool, "{");
	put_or_null(spool, "label", column->label);
	put_or_null(spool, "unit", column->unit);
	spool_printf(
		spool, "\"number\":%s}", column->number ? "true" : "false");
}

static enum ks_code json_begin(struct out *out)
{
	const struct ks_table_head *h = &out->head;
	struct spool *s = &out->spool;

	spool_puts(s, out->tables > 1 ? ",\n{" : "[\n{");
	put_or_null(s, "id", h->id);
	put_or_null(s, "title", h->title);
	put_or_null(s, "period", h->period);
	put_or_null(s, "definition", h->definition);
	put_or_null(s, "unit", h->unit);
	put_or_null(s, "base", h->base);
	put_or_null(s, "note", h->note);
	spool_puts(s, "\"columns\":[");
	for (size_t i = 0; i < h->ncolumns; i++) {
		if (i > 0)
			spool_puts(s, ",");
		put_column(s, &h->columns[i]);
	}
	spool_puts(s, "],\"rows\":[");
	out->state = NULL;
	return KS_OK;
}

static void put_cell(struct spool *spool, const struct ks_cell *cell)
{
	char buf[48];

	if (cell->kind == KS_CELL_EMPTY)
		spool_puts(spool, "null");
	else if (cell->kind == KS_CELL_HIDDEN)
		spool_puts(spool, "{\"value\":null,\"suppressed\":true}");
	else if (cell->kind == KS_CELL_NUMBER)
		spool_puts(spool, out_number(cell, false, buf));
	else
		put_string(spool, out_text(cell));
}

static enum ks_code json_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	struct spool *s = &out->spool;

	/* state only says whether a row came before this one */
	spool_puts(s, out->state != NULL ? ",\n[" : "\n[");
	out->state = out;
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			spool_puts(s, ",");
		put_cell(s, &cells[i]);
	}
	spool_puts(s, "]");
	return KS_OK;
}

static enum ks_code json_end(struct out *out)
{
	spool_puts(&out->spool, "\n]}");
	return KS_OK;
}

static enum ks_code json_finish(struct out *out)
{
	spool_puts(&out->spool, out->tables > 0 ? "\n]\n" : "[]\n");
	return KS_OK;
}

static void json_drop(struct out *out)
{
	out->state = NULL;
}

const struct printer printer_json = { json_begin, json_row, json_end,
	json_finish, json_drop, NULL };
