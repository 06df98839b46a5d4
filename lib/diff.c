/* What changed since a report was frozen. */
#include <string.h>

#include "answer.h"
#include "asof.h"
#include "cell.h"
#include "diffwho.h"
#include "err.h"
#include "frozen.h"

struct diff {
	const struct ks_sink *sink;
	const struct ks_doc_table *now, *then;
	int64_t n;
	enum ks_code code;
};

/* A figure that is not there and one that is 0 say the same. */
static bool says_nothing(const struct ks_cell *cell)
{
	return !cell || cell->kind == KS_CELL_EMPTY ||
		(cell->kind == KS_CELL_NUMBER && cell->number == 0);
}

static bool same(const struct ks_cell *a, const struct ks_cell *b)
{
	if (!a || !b)
		return says_nothing(a) && says_nothing(b);
	if (a->kind != b->kind)
		return false;
	if (a->kind == KS_CELL_TEXT)
		return strcmp(a->text, b->text) == 0;
	return a->kind == KS_CELL_EMPTY ||
		(a->number == b->number && a->digits == b->digits);
}

static const struct ks_cell *cell_at(
	const struct ks_doc_table *table, const char *row, const char *column)
{
	size_t r = table ? ks__doc_row(table, row) : SIZE_MAX;
	size_t c = table ? ks__doc_column(table, column) : SIZE_MAX;

	return r == SIZE_MAX || c == SIZE_MAX ? NULL : &table->rows[r][c];
}

static struct ks_cell shown(const struct ks_cell *cell)
{
	struct ks_cell none = { .base = -1 };

	if (cell)
		none = *cell;
	none.base = -1;
	return none;
}

static void tell(struct diff *d, const struct ks_doc_table *table,
	const char *row, const char *column)
{
	struct ks_cell cells[6];

	ks__cell_text(&cells[0], table->head.id);
	ks__cell_text(&cells[1], table->head.title);
	ks__cell_text(&cells[2], row);
	ks__cell_text(&cells[3], column);
	cells[4] = shown(cell_at(d->then, row, column));
	cells[5] = shown(cell_at(d->now, row, column));
	d->code = d->sink->row(d->sink->ctx, cells, 6);
	d->n++;
}

/* The cells of one of the two; those of the other again only where it lacks
 * them. */
static void compare(struct diff *d, const struct ks_doc_table *table,
	const struct ks_doc_table *told)
{
	for (size_t r = 0; r < table->nrows; r++)
		for (size_t c = 1; d->code == KS_OK && c < table->head.ncolumns;
			c++) {
			const char *row = table->rows[r][0].text;
			const char *column = table->head.columns[c].label;

			if ((!told || !cell_at(told, row, column)) &&
				!same(cell_at(d->then, row, column),
					cell_at(d->now, row, column)))
				tell(d, table, row, column);
		}
}

static enum ks_code compare_all(const struct ks_frozen *frozen,
	const struct ks_doc *now, const struct ks_sink *sink, int64_t *n)
{
	static const struct ks_column columns[] = {
		{ "表番号", false, NULL },
		{ "表名", false, NULL },
		{ "行", false, NULL },
		{ "列", false, NULL },
		{ "凍結時", true, NULL },
		{ "現在", true, NULL },
	};
	const struct ks_table_head head = { .id = "diff",
		.title = "凍結した報告との違い",
		.period = frozen->report.period.label,
		.columns = columns,
		.ncolumns = 6 };
	struct diff d = { .sink = sink };

	d.code = sink->begin(sink->ctx, &head);
	for (size_t i = 0; d.code == KS_OK && i < frozen->doc.n; i++) {
		d.then = &frozen->doc.tables[i];
		d.now = ks__doc_table(now, d.then->head.id);
		compare(&d, d.then, NULL);
		if (d.now)
			compare(&d, d.now, d.then);
	}
	*n = d.n;
	return d.code == KS_OK ? sink->end(sink->ctx) : d.code;
}

static enum ks_code entries(struct ks_ledger *ledger,
	const struct ks_frozen *frozen, const struct ks_report *report,
	const struct ks_sink *sink, struct ks_error *err)
{
	struct ks_ledger *then = NULL;
	enum ks_code code =
		ks__asof_open(ledger, frozen->seq, report, &then, err);

	if (code == KS_OK)
		code = ks__diff_entries(ledger, then, frozen, sink, err);
	ks_ledger_close(then);
	return code;
}

enum ks_code ks_report_diff(struct ks_ledger *ledger, const char *ref,
	const struct ks_report *report, struct ks_sink *sink, int64_t *n,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_doc now = { .arena = &arena };
	struct ks_frozen frozen;
	struct ks_sink record;
	enum ks_code code = ks__frozen_read(ledger, ref, &arena, &frozen, err);

	*n = 0;
	ks__doc_sink(&now, &record);
	if (code == KS_OK)
		code = ks__answer(
			ledger, &frozen.report, &frozen.set, &record, err);
	if (code == KS_OK)
		code = compare_all(&frozen, &now, sink, n);
	if (code == KS_OK && *n)
		code = entries(ledger, &frozen, report, sink, err);
	ks__arena_release(&arena);
	return code;
}
