/* T34: what was said about the year, beside the figures it is about. */
#include "answer.h"

#include <string.h>

#include "appraised.h"
#include "buf.h"
#include "cell.h"
#include "err.h"

static const struct ks_column columns[] = {
	{ "評価項目", false, NULL },
	{ "視点", false, NULL },
	{ "指標", false, NULL },
	{ "数値指標", true, NULL },
	{ "目標値", true, NULL },
	{ "達成度", false, NULL },
	{ "評価者区分", false, NULL },
	{ "所見", false, NULL },
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

struct sender {
	const struct ks_side *side;
	const struct ks_appraised *appraised;
	struct ks_arena *arena;
	const char **labels;
};

/* ---- labels -------------------------------------------------------------- */

static bool is_alone(const struct ks_appraised *appraised, size_t at)
{
	for (size_t i = 0; i < appraised->n; i++)
		if (i != at &&
			strcmp(appraised->rows[i].criterion,
				appraised->rows[at].criterion) == 0)
			return false;
	return true;
}

static bool is_taken(const struct sender *s, size_t n, const char *label)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(s->labels[i], label) == 0)
			return true;
	return false;
}

/* 評価項目 alone, or with what tells its records apart. */
static enum ks_code make_label(struct sender *s, size_t i)
{
	const struct ks_appraisal_row *row = &s->appraised->rows[i];
	const char *more = row->view ? row->view : row->indicator;
	struct ks_buf label = KS_BUF_INIT;
	size_t len;
	bool failed;

	ks__buf_adds(&label, row->criterion);
	if (!is_alone(s->appraised, i) && more)
		ks__buf_addf(&label, " › %s", more);
	len = label.len;
	for (int n = 2; is_taken(s, i, ks__buf_str(&label)); n++) {
		label.len = len;
		ks__buf_addf(&label, " (%d)", n);
	}
	s->labels[i] = ks__arena_copy(s->arena, ks__buf_str(&label), label.len);
	failed = label.failed || s->arena->failed;
	ks__buf_release(&label);
	return failed ? KS_NOMEM : KS_OK;
}

/* ---- rows ---------------------------------------------------------------- */

/* The indicator is a row of T01, or a cell named as --trace names it. */
static void figure_of(
	struct sender *s, const char *indicator, struct ks_cell *out)
{
	const char *table, *row, *column;

	*out = (struct ks_cell){ .base = -1 };
	if (!indicator)
		return;
	if (ks__appraised_split(s->arena, indicator, &table, &row, &column))
		ks__side_cell(s->side, table, row, column, out);
	else
		ks__side_cell(
			s->side, KS_TABLE_INDICATORS, indicator, NULL, out);
	out->base = -1;
}

static enum ks_code send_row(
	struct sender *s, size_t i, const struct ks_sink *sink)
{
	const struct ks_appraisal_row *row = &s->appraised->rows[i];
	struct ks_cell cells[COLUMNS];

	ks__cell_text(&cells[0], s->labels[i]);
	ks__cell_text(&cells[1], row->view);
	ks__cell_text(&cells[2], row->indicator);
	figure_of(s, row->indicator, &cells[3]);
	ks__appraised_cell(row->target, &cells[4]);
	ks__cell_text(&cells[5], row->achievement);
	ks__cell_text(&cells[6], row->appraiser);
	ks__cell_text(&cells[7], row->finding);
	return sink->row(sink->ctx, cells, COLUMNS);
}

enum ks_code ks__appraisal_send(const struct ks_side *side,
	const struct ks_table *table, const struct ks_appraised *appraised,
	const struct ks_sink *sink, struct ks_arena *arena,
	struct ks_error *err)
{
	const struct ks_report *report = &side->report;
	const struct ks_table_head head = { .id = table->id,
		.title = table->title,
		.period = report->period.label,
		.definition = table->definition,
		.note = report->note,
		.report = true,
		.suppressed = report->suppress > 0,
		.columns = columns,
		.ncolumns = COLUMNS };
	struct sender s = { side, appraised, arena,
		ks__arena_take(arena, (appraised->n + 1) * sizeof(char *)) };
	enum ks_code code =
		s.labels ? sink->begin(sink->ctx, &head) : ks__nomem(err);

	for (size_t i = 0; code == KS_OK && i < appraised->n; i++) {
		if (make_label(&s, i) != KS_OK)
			return ks__nomem(err);
		if (!appraised->rows[i].record && report->no_zero)
			continue;
		code = send_row(&s, i, sink);
	}
	return code == KS_OK ? sink->end(sink->ctx) : code;
}
