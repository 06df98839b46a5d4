#include "answer.h"

#include <string.h>

#include "asof.h"
#include "beside.h"
#include "cell.h"
#include "err.h"
#include "ledger.h"
#include "pairs.h"
#include "publish.h"

struct answer {
	struct ks_arena arena;
	struct ks_ledger *ledger;
	const struct ks_report *report;
	const struct ks_tableset *set;
	const struct ks_table **chosen; /* to be sent */
	size_t nchosen;
	struct ks_side now, then; /* then: of what is set beside */
	bool beside;
	struct ks_appraised appraised;
	const struct ks_sink *sink;
	struct ks_error *err;
};

/* ---- figures of a side ------------------------------------------------- */

static const struct ks_layout *layout_of(
	const struct ks_side *side, const char *table)
{
	for (size_t i = 0; i < side->run.ngrids; i++)
		if (strcmp(side->run.grids[i].table->id, table) == 0)
			return &side->layouts[i];
	return NULL;
}

static const struct ks_line *line_of(
	const struct ks_line *lines, size_t n, const char *label)
{
	for (size_t i = 0; i < n; i++)
		if (!label || strcmp(lines[i].label, label) == 0)
			return &lines[i];
	return NULL;
}

bool ks__side_cell(const struct ks_side *side, const char *table,
	const char *row, const char *column, struct ks_cell *out)
{
	const struct ks_layout *layout = layout_of(side, table);
	const struct ks_line *r, *c;
	const struct ks_figure *figure;

	*out = (struct ks_cell){ .base = -1 };
	if (!layout)
		return false;
	r = line_of(layout->rows, layout->nrows, row);
	c = line_of(layout->columns, layout->ncolumns, column);
	if (!r || !c)
		return false;
	figure = &layout->figures[r->at * layout->ncolumns + c->at];
	if (figure->hidden) {
		out->kind = KS_CELL_HIDDEN;
	} else if (!figure->empty) {
		ks__cell_int(out, figure->number);
		out->digits = figure->digits;
	}
	out->base = figure->base;
	return true;
}

/* ---- what is counted ----------------------------------------------------- */

static bool has_table(
	const struct ks_table *const *tables, size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(tables[i]->id, id) == 0)
			return true;
	return false;
}

static enum ks_code want_table(struct answer *a, const char *id,
	const struct ks_table ***tables, size_t *n)
{
	for (size_t i = 0; i < a->set->n; i++) {
		const struct ks_table **slot;

		if (strcmp(a->set->tables[i].id, id) != 0 ||
			has_table(*tables, *n, id))
			continue;
		slot = ks__arena_push(&a->arena, tables, n, sizeof(**tables));
		if (!slot)
			return ks__nomem(a->err);
		*slot = &a->set->tables[i];
	}
	return KS_OK;
}

/* Words stand beside figures of other tables: those are counted with them. */
static enum ks_code want_indicators(
	struct answer *a, const struct ks_table ***tables, size_t *n)
{
	enum ks_code code = want_table(a, KS_TABLE_INDICATORS, tables, n);

	for (size_t i = 0; code == KS_OK && i < a->appraised.n; i++) {
		const char *said = a->appraised.rows[i].indicator;
		const char *table, *row, *column;

		if (said &&
			ks__appraised_split(
				&a->arena, said, &table, &row, &column))
			code = want_table(a, table, tables, n);
	}
	return code;
}

static enum ks_code tables_now(
	struct answer *a, const struct ks_table ***tables, size_t *n)
{
	bool words = false;
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < a->nchosen; i++) {
		code = want_table(a, a->chosen[i]->id, tables, n);
		words = words || a->chosen[i]->appraisal;
	}
	return code == KS_OK && words ? want_indicators(a, tables, n) : code;
}

static bool is_beside(const struct answer *a, const struct ks_table *table)
{
	return !table->appraisal && (a->report->previous || table->beside);
}

static enum ks_code tables_then(
	struct answer *a, const struct ks_table ***tables, size_t *n)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < a->nchosen; i++)
		if (is_beside(a, a->chosen[i]))
			code = want_table(a, a->chosen[i]->id, tables, n);
	a->beside = *n > 0;
	return code;
}

static enum ks_code open_side(struct answer *a, struct ks_side *side,
	const struct ks_table *const *tables, size_t n)
{
	return ks__report_open_tables(a->ledger, &side->report, &a->arena,
		tables, n, &side->run, a->err);
}

static enum ks_code open_sides(struct answer *a)
{
	const struct ks_table **now = NULL, **then = NULL;
	size_t nnow = 0, nthen = 0;
	enum ks_code code = tables_now(a, &now, &nnow);

	a->now.report = a->then.report = *a->report;
	if (code == KS_OK)
		code = tables_then(a, &then, &nthen);
	if (code == KS_OK)
		code = open_side(a, &a->now, now, nnow);
	if (code != KS_OK || !a->beside)
		return code;
	/* --by may mean nothing to the few set beside */
	if (!a->report->previous)
		a->then.report.by = NULL;
	code = ks__beside_period(
		&a->report->period, &a->then.report.period, a->err);
	return code == KS_OK ? open_side(a, &a->then, then, nthen) : code;
}

/* ---- counting and laying out ------------------------------------------------ */

static enum ks_code lay(struct answer *a, struct ks_side *side)
{
	struct ks_run *run = &side->run;
	enum ks_code code = KS_OK;

	side->layouts = ks__arena_take(
		&a->arena, (run->ngrids + 1) * sizeof(*side->layouts));
	if (!side->layouts)
		return ks__nomem(a->err);
	for (size_t i = 0; code == KS_OK && i < run->ngrids; i++) {
		code = ks__layout_lines(
			run, &run->grids[i], &side->layouts[i], a->err);
		if (code == KS_OK)
			code = ks__layout_fill(&side->layouts[i], a->err);
	}
	return code;
}

static struct ks_layout *layout_here(struct ks_side *side, const char *id)
{
	for (size_t i = 0; i < side->run.ngrids; i++)
		if (strcmp(side->run.grids[i].table->id, id) == 0)
			return &side->layouts[i];
	return NULL;
}

static void align(struct answer *a)
{
	for (size_t i = 0; i < a->then.run.ngrids; i++) {
		struct ks_layout *then = &a->then.layouts[i];
		struct ks_layout *now =
			layout_here(&a->now, then->grid->table->id);

		if (now)
			ks__beside_align(now, then);
	}
}

/* All tables of a side before the first is sent: what one hides another may
 * tell. */
static enum ks_code publish(struct answer *a, struct ks_side *side)
{
	return a->report->suppress ? ks__publish(&side->run, side->layouts,
					     side->run.ngrids, a->err)
				   : KS_OK;
}

static enum ks_code count(struct answer *a)
{
	struct ks_db *db = ks__ledger_db(a->ledger);
	enum ks_code code = open_sides(a);

	if (code == KS_OK)
		code = ks__pairs_fill(a->ledger, &a->now.run, a->err);
	if (code == KS_OK)
		code = ks__report_count(&a->now.run, db, a->err);
	if (code == KS_OK && a->beside)
		code = ks__report_count(&a->then.run, db, a->err);
	if (code == KS_OK)
		code = lay(a, &a->now);
	if (code == KS_OK && a->beside)
		code = lay(a, &a->then);
	if (code == KS_OK && a->beside)
		align(a);
	if (code == KS_OK)
		code = publish(a, &a->now);
	if (code == KS_OK && a->beside)
		code = publish(a, &a->then);
	return code;
}

/* ---- sending ------------------------------------------------------------- */

static enum ks_code send_table(struct answer *a, const struct ks_table *table)
{
	const struct ks_layout *now = layout_of(&a->now, table->id);

	if (table->appraisal)
		return ks__appraisal_send(&a->now, table, &a->appraised,
			a->sink, &a->arena, a->err);
	if (is_beside(a, table))
		return ks__beside_send(now, layout_of(&a->then, table->id),
			&a->appraised, a->sink, a->err);
	return ks__layout_send(now, a->sink, a->err);
}

/* All tables answer from one state of the ledger. */
static enum ks_code answer_all(struct answer *a)
{
	struct ks_db *db = ks__ledger_db(a->ledger);
	bool own = !ks__db_in_transaction(db);
	enum ks_code code = own ? ks__db_exec(db, "begin", a->err) : KS_OK;

	if (code != KS_OK)
		return code;
	code = ks__appraised_read(
		&a->arena, db, &a->report->period, &a->appraised, a->err);
	if (code == KS_OK)
		code = count(a);
	if (own)
		ks__db_rollback(db);
	for (size_t i = 0; code == KS_OK && i < a->nchosen; i++)
		code = send_table(a, a->chosen[i]);
	return code;
}

enum ks_code ks__answer(struct ks_ledger *ledger,
	const struct ks_report *report, const struct ks_tableset *set,
	const struct ks_sink *sink, struct ks_error *err)
{
	struct answer a = { .ledger = ledger,
		.report = report,
		.set = set,
		.sink = sink,
		.err = err };
	enum ks_code code = ks__tableset_chosen(
		&a.arena, set, report, &a.chosen, &a.nchosen, err);

	if (code == KS_OK)
		code = answer_all(&a);
	ks__arena_release(&a.arena);
	return code;
}

enum ks_code ks_report_run(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_report noted = *report;
	struct ks_tableset set;
	struct ks_buf note = KS_BUF_INIT;
	struct ks_ledger *then = NULL;
	enum ks_code code = ks__tableset_load(&arena, report, &set, err);

	if (code == KS_OK)
		code = ks__asof_ledger(ledger, report, &then, &note, err);
	if (code == KS_OK && note.failed)
		code = ks__nomem(err);
	if (note.len)
		noted.note = ks__buf_str(&note);
	if (code == KS_OK)
		code = ks__answer(
			then ? then : ledger, &noted, &set, sink, err);
	ks_ledger_close(then);
	ks__buf_release(&note);
	ks__arena_release(&arena);
	return code;
}
