#include "report.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "ledger.h"
#include "sqlgen.h"

/* ---- setting up a run ------------------------------------------------ */

/* --by must mean something to one of the tables at least. */
static enum ks_code check_by(const struct ks_report *report,
	const struct ks_table *const *tables, size_t n, struct ks_error *err)
{
	const char *words[16];
	size_t nwords = 0;
	const char *near;

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < tables[i]->nby; j++) {
			if (strcmp(tables[i]->by[j], report->by) == 0)
				return KS_OK;
			if (nwords < 16)
				words[nwords++] = tables[i]->by[j];
		}
	near = nwords ? ks_text_nearest(report->by, words, nwords) : NULL;
	if (near)
		return ks__fail(err, KS_USAGE,
			"--by「%s」で分けられる表がありません。"
			"「%s」のことですか。",
			report->by, near);
	return ks__fail(err, KS_USAGE, "--by「%s」で分けられる表がありません。",
		report->by);
}

static enum ks_code check_options(const struct ks_report *report,
	const struct ks_table *const *tables, size_t n, struct ks_error *err)
{
	if (report->percent_digits < 0 || report->percent_digits > 3)
		return ks__fail(err, KS_USAGE,
			"割合のけた数は0から3までにしてください。");
	if (report->suppress &&
		(report->suppress < KS_SUPPRESS_LEAST ||
			report->suppress > KS_SUPPRESS_MOST))
		return ks__fail(err, KS_USAGE,
			"--suppress は%dから%dまでの整数にしてください"
			"(5なら1〜4を伏せます)。",
			KS_SUPPRESS_LEAST, KS_SUPPRESS_MOST);
	if (report->period.from > report->period.to)
		return ks__fail(err, KS_USAGE,
			"期間の終わりが始まりより前です。"
			"日付を入れ替えてください。");
	return report->by ? check_by(report, tables, n, err) : KS_OK;
}

/* Only a ledger in which something was joined or moved pays for asking. */
static enum ks_code ask_motion(
	struct ks_ledger *ledger, bool *motion, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select exists (select 1 from joining where voided is null) or "
		"exists (select 1 from residence)",
		err);
	enum ks_code code = st ? ks__step(st, err) : err->code;

	if (code == KS_OK)
		*motion = ks__col_int(st, 0) != 0;
	if (st)
		ks__reset(st);
	return code;
}

enum ks_code ks__report_open(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_arena *arena,
	struct ks_run *out, struct ks_error *err)
{
	struct ks_tableset *set = ks__arena_take(arena, sizeof(*set));
	const struct ks_table **tables = NULL;
	size_t n = 0;
	enum ks_code code;

	code = set ? ks__tableset_load(arena, report, set, err)
		   : ks__nomem(err);
	if (code == KS_OK)
		code = ks__tableset_chosen(
			arena, set, report, &tables, &n, err);
	return code == KS_OK ? ks__report_open_tables(ledger, report, arena,
				       tables, n, out, err)
			     : code;
}

enum ks_code ks__report_open_tables(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_arena *arena,
	const struct ks_table *const *tables, size_t n, struct ks_run *out,
	struct ks_error *err)
{
	enum ks_code code = check_options(report, tables, n, err);

	*out = (struct ks_run){ .arena = arena,
		.report = report,
		.codes = ks__ledger_codes(ledger) };
	if (code == KS_OK)
		code = ask_motion(ledger, &out->motion, err);
	for (size_t i = 0; code == KS_OK && i < n; i++)
		code = ks__run_add(out, tables[i], err);
	return code;
}

/* ---- texts as labels ------------------------------------------------- */

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static enum ks_code read_texts(struct ks_run *run, struct ks_stmt *st,
	const char ***texts, size_t *n, struct ks_error *err)
{
	enum ks_code code;

	while ((code = ks__step(st, err)) == KS_OK) {
		const char *text = ks__col_str(st, 0);
		const char **slot;

		if (!text || !*text)
			continue;
		slot = ks__arena_push(run->arena, texts, n, sizeof(**texts));
		if (!slot)
			return ks__nomem(err);
		*slot = ks__arena_copy(run->arena, text, strlen(text));
	}
	return code == KS_NOT_FOUND ? KS_OK : code;
}

/* Byte order is C's: databases differ in theirs. */
static enum ks_code fill_texts(struct ks_run *run, struct ks_db *db,
	const struct ks_source *source, struct ks_scale *scale,
	struct ks_error *err)
{
	struct ks_feed feed = { .source = source,
		.motion = run->motion,
		.fields = &scale->texts,
		.nfields = 1 };
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st = NULL;
	const char **texts = NULL;
	size_t n = 0;
	enum ks_code code = KS_OK;

	ks__count_sql(&feed, &run->report->period, &sql);
	ks__buf_adds(&sql, "\ngroup by 1");
	if (sql.failed)
		code = ks__nomem(err);
	else if (!(st = ks__db_made(db, ks__buf_str(&sql), err)))
		code = err ? err->code : KS_CORRUPT;
	else
		code = read_texts(run, st, &texts, &n, err);
	ks__db_made_free(st);
	ks__buf_release(&sql);
	if (code == KS_OK && n)
		qsort(texts, n, sizeof(*texts), compare_texts);
	return code == KS_OK ? ks__scale_texts(run->arena, scale, texts, n, err)
			     : code;
}

enum ks_code ks__report_scales(
	struct ks_run *run, struct ks_db *db, struct ks_error *err)
{
	enum ks_code code = KS_OK;

	for (size_t s = 0; s < run->nscales; s++) {
		struct ks_scale *scale = run->scales[s];

		for (size_t f = 0;
			scale->texts && code == KS_OK && f < run->nfeeds; f++) {
			const struct ks_source *source = run->feeds[f].source;

			if (ks__source_field(source, scale->texts->name) ==
				scale->texts)
				code = fill_texts(run, db, source, scale, err);
		}
	}
	return code;
}

/* ---- counting -------------------------------------------------------- */

enum ks_code ks__report_count(
	struct ks_run *run, struct ks_db *db, struct ks_error *err)
{
	enum ks_code code = ks__report_scales(run, db, err);

	if (code == KS_OK)
		code = ks__run_cells(run, err);
	if (code != KS_OK)
		return code;
	return run->report->sql ? ks__sql_count(run, db, err)
				: ks__count(run, db, err);
}

/* All tables answer from one state of the ledger. */
enum ks_code ks__report_reading(struct ks_db *db, struct ks_run *run,
	enum ks_code (*fn)(struct ks_run *, struct ks_db *, struct ks_error *),
	struct ks_error *err)
{
	bool own = !ks__db_in_transaction(db);
	enum ks_code code = own ? ks__db_exec(db, "begin", err) : KS_OK;

	if (code != KS_OK)
		return code;
	code = fn(run, db, err);
	if (own)
		ks__db_rollback(db);
	return code;
}

/* ---- definitions ----------------------------------------------------- */

static struct ks_cell text_cell(const char *text)
{
	return (struct ks_cell){ .kind = text && *text ? KS_CELL_TEXT
						       : KS_CELL_EMPTY,
		.text = text ? text : "",
		.base = -1 };
}

static enum ks_code send_definitions(const struct ks_table *const *tables,
	size_t n, const struct ks_sink *sink)
{
	static const struct ks_column columns[] = {
		{ "表番号", false, NULL },
		{ "表名", false, NULL },
		{ "単位", false, NULL },
		{ "定義", false, NULL },
	};
	static const struct ks_table_head head = { .id = "define",
		.title = "表の定義",
		.columns = columns,
		.ncolumns = 4 };
	enum ks_code code = sink->begin(sink->ctx, &head);

	for (size_t i = 0; code == KS_OK && i < n; i++) {
		const struct ks_cell cells[] = {
			text_cell(tables[i]->id),
			text_cell(tables[i]->title),
			text_cell(tables[i]->unit),
			text_cell(tables[i]->definition),
		};

		code = sink->row(sink->ctx, cells, 4);
	}
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

enum ks_code ks_report_define(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_tableset set;
	const struct ks_table **tables = NULL;
	size_t n = 0;
	enum ks_code code = ks__tableset_load(&arena, report, &set, err);

	(void)ledger;
	if (code == KS_OK)
		code = ks__tableset_chosen(
			&arena, &set, report, &tables, &n, err);
	if (code == KS_OK)
		code = send_definitions(tables, n, sink);
	ks__arena_release(&arena);
	return code;
}

/* ---- the SQL of each cell group -------------------------------------- */

static const struct ks_feed *feed_of(
	const struct ks_run *run, const struct ks_source *source)
{
	for (size_t i = 0; i < run->nfeeds; i++)
		if (run->feeds[i].source == source)
			return &run->feeds[i];
	assert(false && "every job has a feed");
	return NULL;
}

static enum ks_code send_job(const struct ks_run *run, const struct ks_job *job,
	const char *row, const char *column, const struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	enum ks_code code;

	ks__sql_job(run, feed_of(run, job->source), job, &sql);
	if (sql.failed) {
		code = ks__nomem(err);
	} else {
		const struct ks_cell cells[] = { text_cell(row),
			text_cell(column), text_cell(ks__buf_str(&sql)) };

		code = sink->row(sink->ctx, cells, 3);
	}
	ks__buf_release(&sql);
	return code;
}

static enum ks_code send_jobs(const struct ks_run *run,
	const struct ks_grid *grid, const struct ks_sink *sink,
	struct ks_error *err)
{
	const struct ks_axis *columns = &grid->table->columns;
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < grid->rows.n * columns->n;
		i++) {
		const char *row = grid->rows.blocks[i / columns->n].label;
		const char *column = columns->blocks[i % columns->n].label;

		if (grid->jobs[i])
			code = send_job(
				run, grid->jobs[i], row, column, sink, err);
		if (code == KS_OK && grid->counts[i])
			code = send_job(
				run, grid->counts[i], row, column, sink, err);
	}
	return code;
}

static enum ks_code send_sql(const struct ks_run *run,
	const struct ks_grid *grid, const struct ks_sink *sink,
	struct ks_error *err)
{
	static const struct ks_column columns[] = {
		{ "行", false, NULL },
		{ "列", false, NULL },
		{ "SQL", false, NULL },
	};
	const struct ks_table_head head = { .id = grid->table->id,
		.title = grid->table->title,
		.period = run->report->period.label,
		.definition = grid->table->definition,
		.columns = columns,
		.ncolumns = 3 };
	enum ks_code code = sink->begin(sink->ctx, &head);

	if (code == KS_OK)
		code = send_jobs(run, grid, sink, err);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

enum ks_code ks_report_sql(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_run run;
	enum ks_code code = ks__report_open(ledger, report, &arena, &run, err);

	for (size_t i = 0; code == KS_OK && i < run.ngrids; i++)
		code = send_sql(&run, &run.grids[i], sink, err);
	ks__arena_release(&arena);
	return code;
}
