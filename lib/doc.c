#include "doc.h"

#include <string.h>

static const char *keep(struct ks_arena *arena, const char *s)
{
	return s ? ks__arena_copy(arena, s, strlen(s)) : NULL;
}

static enum ks_code begin(void *ctx, const struct ks_table_head *head)
{
	struct ks_doc *doc = ctx;
	struct ks_arena *arena = doc->arena;
	struct ks_doc_table *table =
		ks__arena_push(arena, &doc->tables, &doc->n, sizeof(*table));
	struct ks_column *columns =
		ks__arena_take(arena, (head->ncolumns + 1) * sizeof(*columns));

	if (!table || !columns)
		return KS_NOMEM;
	*table = (struct ks_doc_table){ .head = *head };
	table->head.id = keep(arena, head->id);
	table->head.title = keep(arena, head->title);
	table->head.period = keep(arena, head->period);
	table->head.definition = keep(arena, head->definition);
	table->head.unit = keep(arena, head->unit);
	table->head.base = keep(arena, head->base);
	table->head.note = keep(arena, head->note);
	table->head.chart = keep(arena, head->chart);
	if (head->drawn)
		table->head.drawn = (const void *)ks__arena_copy(arena,
			(const char *)head->drawn,
			head->ncolumns * sizeof(*head->drawn));
	for (size_t i = 0; i < head->ncolumns; i++) {
		columns[i] = head->columns[i];
		columns[i].label = keep(arena, head->columns[i].label);
		columns[i].unit = keep(arena, head->columns[i].unit);
	}
	table->head.columns = columns;
	return arena->failed ? KS_NOMEM : KS_OK;
}

static enum ks_code row(void *ctx, const struct ks_cell *cells, size_t n)
{
	struct ks_doc *doc = ctx;
	struct ks_doc_table *table = &doc->tables[doc->n - 1];
	size_t want = table->head.ncolumns;
	struct ks_cell *copy =
		ks__arena_take(doc->arena, (want + 1) * sizeof(*copy));
	struct ks_cell **slot = ks__arena_push(
		doc->arena, &table->rows, &table->nrows, sizeof(*slot));

	if (!copy || !slot)
		return KS_NOMEM;
	*slot = copy;
	for (size_t i = 0; i < want; i++) {
		copy[i].base = -1;
		if (i >= n)
			continue;
		copy[i] = cells[i];
		copy[i].text = cells[i].kind == KS_CELL_TEXT
			? keep(doc->arena, cells[i].text)
			: NULL;
	}
	return doc->arena->failed ? KS_NOMEM : KS_OK;
}

static enum ks_code end(void *ctx)
{
	(void)ctx;
	return KS_OK;
}

void ks__doc_sink(struct ks_doc *doc, struct ks_sink *sink)
{
	*sink = (struct ks_sink){ begin, row, end, doc, NULL };
}

enum ks_code ks__doc_send(
	const struct ks_doc_table *table, const struct ks_sink *sink)
{
	enum ks_code code = sink->begin(sink->ctx, &table->head);

	for (size_t i = 0; code == KS_OK && i < table->nrows; i++)
		code = sink->row(
			sink->ctx, table->rows[i], table->head.ncolumns);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

const struct ks_doc_table *ks__doc_table(
	const struct ks_doc *doc, const char *id)
{
	for (size_t i = 0; i < doc->n; i++)
		if (strcmp(doc->tables[i].head.id, id) == 0)
			return &doc->tables[i];
	return NULL;
}

size_t ks__doc_row(const struct ks_doc_table *table, const char *label)
{
	for (size_t i = 0; i < table->nrows; i++)
		if (table->rows[i][0].text &&
			strcmp(table->rows[i][0].text, label) == 0)
			return i;
	return SIZE_MAX;
}

size_t ks__doc_column(const struct ks_doc_table *table, const char *label)
{
	for (size_t i = 1; i < table->head.ncolumns; i++)
		if (strcmp(table->head.columns[i].label, label) == 0)
			return i;
	return SIZE_MAX;
}
