/* From a printed figure back to the cases it was counted from. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asof.h"
#include "date.h"
#include "err.h"
#include "ledger.h"
#include "pairs.h"
#include "report.h"
#include "sight.h"

/* A case, or a record that belongs to none. */
struct origin {
	int64_t case_id, record;
	int64_t year, serial;
};

struct trace {
	struct ks_run run;
	struct ks_layout layout;
	struct ks_hits hits;
	struct origin *origins;
	size_t n;
	struct ks_arena arena;
	struct ks_error *err;
	struct ks_heldback held;
	const char *table, *row, *column; /* the words of the cell */
	const char *note;		  /* of --as-of, or "" */
};

/* "T11:ひきこもり:件数": a label may hold a colon, an id and the last word
 * seldom do, so the first and the last part them. */
static enum ks_code split_cell(struct trace *trace, const char *cell)
{
	const char *first = strchr(cell, ':'), *last = strrchr(cell, ':');

	if (!first || first == last)
		return ks__fail(trace->err, KS_USAGE,
			"たどる数字は「T11:ひきこもり:件数」のように、"
			"表番号:行:列で書いてください。");
	trace->table =
		ks__arena_copy(&trace->arena, cell, (size_t)(first - cell));
	trace->row = ks__arena_copy(
		&trace->arena, first + 1, (size_t)(last - first - 1));
	trace->column =
		ks__arena_copy(&trace->arena, last + 1, strlen(last + 1));
	return trace->arena.failed ? ks__nomem(trace->err) : KS_OK;
}

/* Pairs have their labels made here, as when they are printed. */
static const char *label_of(struct trace *trace, struct ks_scale **scales,
	const struct ks_line *line)
{
	const struct ks_scale *scale = scales[line->block];

	return scale && scale->view == KS_VIEW_PAIRS
		? ks__scale_label(&trace->arena, scale, line->bin)
		: line->label;
}

static const struct ks_line *find_line(struct trace *trace,
	struct ks_scale **scales, const struct ks_line *lines, size_t n,
	const char *word)
{
	const char **labels =
		ks__arena_take(&trace->arena, (n + 1) * sizeof(*labels));
	const char *near;

	for (size_t i = 0; labels && i < n; i++) {
		labels[i] = label_of(trace, scales, &lines[i]);
		if (strcmp(labels[i], word) == 0)
			return &lines[i];
	}
	near = labels ? ks_text_nearest(word, labels, n) : NULL;
	if (near)
		ks__fail(trace->err, KS_USAGE,
			"%sに「%s」はありません。「%s」のことですか。",
			trace->table, word, near);
	else
		ks__fail(trace->err, KS_USAGE,
			"%sに「%s」はありません。表を出して、"
			"行と列の名前を確かめてください。",
			trace->table, word);
	return NULL;
}

static enum ks_code find_hits(struct trace *trace)
{
	const struct ks_grid *grid = trace->layout.grid;
	const struct ks_line *row, *column;
	struct ks_hit *hits = NULL;
	enum ks_code code;

	row = find_line(trace, grid->row_scales, trace->layout.rows,
		trace->layout.nrows, trace->row);
	if (!row)
		return KS_USAGE;
	column = find_line(trace, grid->column_scales, trace->layout.columns,
		trace->layout.ncolumns, trace->column);
	if (!column)
		return KS_USAGE;
	code = ks__layout_hits(
		&trace->layout, row, column, &hits, &trace->hits.n, trace->err);
	trace->hits.hits = hits;
	return code;
}

/* ---- collecting ------------------------------------------------------ */

static enum ks_code keep_origin(void *ctx, int64_t record, int64_t case_id)
{
	struct trace *trace = ctx;
	struct origin *origin = ks__arena_push(
		&trace->arena, &trace->origins, &trace->n, sizeof(*origin));

	if (!origin)
		return ks__nomem(trace->err);
	*origin = (struct origin){ .case_id = case_id,
		.record = case_id ? 0 : record };
	return KS_OK;
}

static int compare(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int by_id(const void *a, const void *b)
{
	const struct origin *x = a, *y = b;
	int order = compare(x->case_id, y->case_id);

	return order ? order : compare(x->record, y->record);
}

/* Case numbers as numbers, then the records without a case. */
static int by_number(const void *a, const void *b)
{
	const struct origin *x = a, *y = b;
	int order = compare(!x->case_id, !y->case_id);

	if (!order)
		order = compare(x->year, y->year);
	if (!order)
		order = compare(x->serial, y->serial);
	return order ? order : compare(x->record, y->record);
}

static void drop_doubles(struct trace *trace)
{
	size_t n = 0;

	if (!trace->n)
		return;
	qsort(trace->origins, trace->n, sizeof(*trace->origins), by_id);
	for (size_t i = 1; i < trace->n; i++)
		if (by_id(&trace->origins[n], &trace->origins[i]) != 0)
			trace->origins[++n] = trace->origins[i];
	trace->n = n + 1;
}

static enum ks_code read_number(
	struct ks_db *db, struct origin *origin, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		db, "select number_year, serial from cases where id = ?1", err);
	enum ks_code code;

	if (!st)
		return err ? err->code : KS_CORRUPT;
	ks__bind_int(st, 1, origin->case_id);
	code = ks__step(st, err);
	if (code == KS_OK) {
		origin->year = ks__col_int(st, 0);
		origin->serial = ks__col_int(st, 1);
	}
	ks__reset(st);
	return code == KS_NOT_FOUND ? KS_OK : code;
}

/* A trace's first member is its run, which is what the reading hands on. */
static enum ks_code collect(
	struct ks_run *run, struct ks_db *db, struct ks_error *err)
{
	struct trace *trace = (struct trace *)(void *)run;
	enum ks_code code = ks__report_scales(run, db, err);

	if (code == KS_OK)
		code = ks__run_cells(run, err);
	if (code == KS_OK)
		code = ks__layout_lines(
			run, &run->grids[0], &trace->layout, err);
	if (code == KS_OK)
		code = find_hits(trace);
	for (size_t i = 0; code == KS_OK && i < run->nfeeds; i++)
		code = ks__count_trace(
			run, &run->feeds[i], db, &trace->hits, err);
	drop_doubles(trace);
	for (size_t i = 0; code == KS_OK && i < trace->n; i++)
		if (trace->origins[i].case_id)
			code = read_number(db, &trace->origins[i], err);
	return code;
}

/* ---- the document ---------------------------------------------------- */

static enum ks_code send_origin(
	const struct origin *origin, const struct ks_sink *sink)
{
	char text[48], year[8];
	struct ks_cell cell = {
		.kind = KS_CELL_TEXT, .text = text, .base = -1
	};

	if (origin->case_id) {
		ks__fiscal_label((int)origin->year, year);
		snprintf(text, sizeof(text), "%s-%05lld", year,
			(long long)origin->serial);
	} else {
		snprintf(text, sizeof(text), "%lld", (long long)origin->record);
	}
	return sink->row(sink->ctx, &cell, 1);
}

/* The number of a case that lists leave out is left out here, and counted:
 * as they do today, whatever day the figures are of. */
static enum ks_code sift(struct trace *trace, struct ks_ledger *ledger)
{
	size_t n = 0;
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < trace->n; i++) {
		enum ks_sight_level level = KS_SIGHT_ALL;
		struct ks_heldback held = { { 0 } };

		if (trace->origins[i].case_id)
			code = ks__sight_case_row(ledger,
				trace->origins[i].case_id, &level, &held,
				trace->err);
		if (level == KS_SIGHT_NONE)
			trace->held.n[KS_HELD_RESTRICTED]++;
		else
			trace->origins[n++] = trace->origins[i];
	}
	trace->n = n;
	return code;
}

static enum ks_code send_origins(
	struct trace *trace, const char *cell, const struct ks_sink *sink)
{
	static const struct ks_column column = { "ケース番号", false, NULL };
	struct ks_buf note = KS_BUF_INIT;
	struct ks_table_head head = { .id = trace->table,
		.title = cell,
		.period = trace->run.report->period.label,
		.columns = &column,
		.ncolumns = 1 };
	enum ks_code code;

	ks__buf_adds(&note, trace->note);
	ks__held_words(&trace->held, &note);
	if (note.len)
		head.note = ks__buf_str(&note);
	code = sink->begin(sink->ctx, &head);

	if (trace->n)
		qsort(trace->origins, trace->n, sizeof(*trace->origins),
			by_number);
	for (size_t i = 0; code == KS_OK && i < trace->n; i++)
		code = send_origin(&trace->origins[i], sink);
	ks__buf_release(&note);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

/* Words have no cases behind them, and last year is asked by its year. */
static enum ks_code check_counted(struct trace *trace)
{
	const struct ks_table *table = trace->run.grids[0].table;

	if (table->appraisal)
		return ks__fail(trace->err, KS_USAGE,
			"%sは言葉の表で、たどるケースがありません。"
			"kasane appraisal list で記録を見てください。",
			table->id);
	if (strstr(trace->column, "前年度") || strstr(trace->column, "増減"))
		return ks__fail(trace->err, KS_USAGE,
			"前年度の数は、--year などでその年を示し、"
			"今年度の列の名でたどってください。");
	return KS_OK;
}

/* The pass must read which record and which case it is at. */
static void read_origins(struct ks_run *run)
{
	for (size_t i = 0; i < run->nfeeds; i++) {
		const struct ks_source *source = run->feeds[i].source;

		ks__feed_slot(run, &run->feeds[i],
			ks__source_field(source, KS_SRC_RECORD));
		ks__feed_slot(run, &run->feeds[i],
			ks__source_field(source, KS_SRC_CASE));
	}
}

enum ks_code ks_report_trace(struct ks_ledger *ledger,
	const struct ks_report *report, const char *cell, struct ks_sink *sink,
	struct ks_error *err)
{
	struct trace trace = { .err = err };
	struct ks_report one = *report;
	struct ks_buf note = KS_BUF_INIT;
	struct ks_ledger *then = NULL;
	enum ks_code code = split_cell(&trace, cell);

	trace.hits.tell = keep_origin;
	trace.hits.ctx = &trace;
	one.tables = &trace.table;
	one.ntables = 1;
	if (code == KS_OK)
		code = ks__asof_ledger(ledger, report, &then, &note, err);
	trace.note = ks__buf_str(&note);
	if (code == KS_OK)
		code = ks__report_open(then ? then : ledger, &one, &trace.arena,
			&trace.run, err);
	if (code == KS_OK)
		code = check_counted(&trace);
	if (code == KS_OK)
		code = ks__pairs_fill(then ? then : ledger, &trace.run, err);
	if (code == KS_OK) {
		read_origins(&trace.run);
		code = trace.arena.failed
			? ks__nomem(err)
			: ks__report_reading(
				  ks__ledger_db(then ? then : ledger),
				  &trace.run, collect, err);
	}
	if (code == KS_OK)
		code = sift(&trace, ledger);
	if (code == KS_OK)
		code = send_origins(&trace, cell, sink);
	if (code == KS_OK)
		code = ks__sight_tell(ledger, &trace.held, err);
	ks_ledger_close(then);
	ks__buf_release(&note);
	ks__arena_release(&trace.arena);
	return code;
}
