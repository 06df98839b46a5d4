#include "beside.h"

#include <string.h>

#include "buf.h"
#include "date.h"
#include "doc.h"
#include "err.h"

/* ---- the same span a year earlier ---------------------------------------- */

static bool last_of_month(int ymd)
{
	return ks__date_from_days(ks__date_days(ymd) + 1) % 100 == 1;
}

static int year_earlier(int ymd, bool last)
{
	int day = ks__date_add_months(ymd, -12);

	while (last && !last_of_month(day))
		day = ks__date_from_days(ks__date_days(day) + 1);
	return day;
}

enum ks_code ks__beside_period(const struct ks_period *period,
	struct ks_period *out, struct ks_error *err)
{
	int from = year_earlier(period->from, false);
	int to = year_earlier(period->to, last_of_month(period->to));
	char first[11], last[11], year[8];
	struct ks_period_words words = { .from = first, .to = last };

	ks__date_iso(from, first);
	ks__date_iso(to, last);
	if (from % 10000 == 401 && to == (from / 10000 + 1) * 10000 + 331) {
		ks__fiscal_label(from / 10000, year);
		words = (struct ks_period_words){ .year = year };
	}
	return ks_period_parse(&words, out, err);
}

/* ---- which lines --------------------------------------------------------- */

static struct ks_line *mate(struct ks_line *lines, size_t n,
	const struct ks_line *line, bool by_bin)
{
	for (size_t i = 0; i < n; i++)
		if (lines[i].block == line->block &&
			(by_bin ? lines[i].bin == line->bin
				: strcmp(lines[i].label, line->label) == 0))
			return &lines[i];
	return NULL;
}

/* Both years have the same bins, but where texts are the labels. */
static bool same_bins(struct ks_scale **scales, const struct ks_line *line)
{
	const struct ks_scale *scale = scales[line->block];

	return scale && !scale->texts;
}

static void align_lines(struct ks_scale **scales, struct ks_line *now,
	size_t nnow, struct ks_line *then, size_t nthen, bool only_now)
{
	for (size_t i = 0; i < nthen; i++) {
		struct ks_line *other =
			mate(now, nnow, &then[i], same_bins(scales, &then[i]));

		if (only_now)
			then[i].shown = other && other->shown;
		else if (other)
			other->shown = then[i].shown =
				then[i].shown || other->shown;
	}
}

/* The months of a year earlier bear the names of this year's. */
static void align_months(
	struct ks_scale **now, struct ks_scale **then, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (now[i] && then[i] && now[i]->view == KS_VIEW_MONTH &&
			now[i]->nbins == then[i]->nbins)
			then[i]->labels = now[i]->labels;
}

static void relabel(struct ks_scale **scales, struct ks_line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct ks_scale *scale = scales[lines[i].block];

		if (scale && scale->view == KS_VIEW_MONTH)
			lines[i].label = scale->labels[lines[i].bin];
	}
}

void ks__beside_align(struct ks_layout *now, struct ks_layout *then)
{
	const struct ks_grid *a = now->grid, *b = then->grid;

	align_months(a->row_scales, b->row_scales, a->rows.n);
	align_months(a->column_scales, b->column_scales, a->table->columns.n);
	relabel(b->row_scales, then->rows, then->nrows);
	relabel(b->column_scales, then->columns, then->ncolumns);
	align_lines(b->row_scales, now->rows, now->nrows, then->rows,
		then->nrows, a->table->top != 0);
	align_lines(b->column_scales, now->columns, now->ncolumns,
		then->columns, then->ncolumns, false);
}

/* ---- two tables into one --------------------------------------------------- */

struct merge {
	struct ks_arena *arena;
	const struct ks_table *table;
	const struct ks_doc_table *now, *then;
	const char **rows, **columns; /* labels */
	size_t nrows, ncolumns;
	const struct ks_appraised *targets;
};

static bool has_label(const char *const *labels, size_t n, const char *label)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(labels[i], label) == 0)
			return true;
	return false;
}

static bool insert_label(struct ks_arena *arena, const char ***labels,
	size_t *n, size_t at, const char *label)
{
	if (!ks__arena_push(arena, labels, n, sizeof(**labels)))
		return false;
	memmove(*labels + at + 1, *labels + at,
		(*n - 1 - at) * sizeof(**labels));
	(*labels)[at] = label;
	return true;
}

/* What only last year has stands behind what it stood behind then. */
static bool add_labels(struct ks_arena *arena, const char ***labels, size_t *n,
	const char *const *more, size_t nmore)
{
	size_t at = 0;

	for (size_t i = 0; i < nmore; i++) {
		bool known = has_label(*labels, *n, more[i]);

		if (!known && !insert_label(arena, labels, n, at, more[i]))
			return false;
		for (at = 0; strcmp((*labels)[at], more[i]) != 0; at++)
			;
		at++;
	}
	return true;
}

static const char **labels_of(struct ks_arena *arena,
	const struct ks_doc_table *table, bool rows, size_t *n)
{
	const char **out;

	*n = rows ? table->nrows : table->head.ncolumns - 1;
	out = ks__arena_take(arena, (*n + 1) * sizeof(*out));
	for (size_t i = 0; out && i < *n; i++)
		out[i] = rows ? table->rows[i][0].text
			      : table->head.columns[i + 1].label;
	return out;
}

static bool merge_labels(struct merge *m, bool rows)
{
	const char ***labels = rows ? &m->rows : &m->columns;
	size_t *n = rows ? &m->nrows : &m->ncolumns;
	size_t nnow, nthen;
	const char **now = labels_of(m->arena, m->now, rows, &nnow);
	const char **then = labels_of(m->arena, m->then, rows, &nthen);

	return now && then && add_labels(m->arena, labels, n, now, nnow) &&
		add_labels(m->arena, labels, n, then, nthen);
}

static const struct ks_cell *cell_of(
	const struct ks_doc_table *table, const char *row, const char *column)
{
	size_t r = ks__doc_row(table, row);
	size_t c = ks__doc_column(table, column);

	return r == SIZE_MAX || c == SIZE_MAX ? NULL : &table->rows[r][c];
}

/* A line that one of the years lacks has no record in it: its counts are 0. */
static struct ks_cell or_zero(
	const struct ks_cell *cell, const struct ks_cell *other)
{
	struct ks_cell zero = { .base = -1 };

	if (cell)
		return *cell;
	if (other && other->kind != KS_CELL_EMPTY && other->digits == 0)
		zero.kind = KS_CELL_NUMBER;
	return zero;
}

static struct ks_cell difference(struct ks_cell a, struct ks_cell b)
{
	struct ks_cell out = { .base = -1 };

	if (a.kind == KS_CELL_HIDDEN || b.kind == KS_CELL_HIDDEN) {
		out.kind = KS_CELL_HIDDEN;
	} else if (a.kind == KS_CELL_NUMBER && b.kind == KS_CELL_NUMBER &&
		a.digits == b.digits) {
		out.kind = KS_CELL_NUMBER;
		out.number = a.number - b.number;
		out.digits = a.digits;
	}
	return out;
}

/* ---- the document ---------------------------------------------------------- */

static const char *named(struct merge *m, const char *label, const char *which)
{
	struct ks_buf name = KS_BUF_INIT;
	const char *out;

	if (m->table->beside)
		return which;
	ks__buf_addf(&name, "%s(%s)", label, which);
	out = ks__arena_copy(m->arena, ks__buf_str(&name), name.len);
	if (name.failed)
		m->arena->failed = true;
	ks__buf_release(&name);
	return out;
}

static const struct ks_column *column_of(
	const struct merge *m, const char *label)
{
	size_t at = ks__doc_column(m->now, label);

	return at != SIZE_MAX
		? &m->now->head.columns[at]
		: &m->then->head.columns[ks__doc_column(m->then, label)];
}

/* A difference of percentages is in points. */
static const char *difference_unit(const char *unit)
{
	return unit && strcmp(unit, "%") == 0 ? "ポイント" : unit;
}

static struct ks_column *make_columns(struct merge *m, size_t *n)
{
	struct ks_column *out =
		ks__arena_take(m->arena, (m->ncolumns * 3 + 2) * sizeof(*out));

	*n = 0;
	if (!out)
		return NULL;
	out[(*n)++] = m->now->head.columns[0];
	for (size_t i = 0; i < m->ncolumns; i++) {
		const struct ks_column *column = column_of(m, m->columns[i]);

		out[*n] = *column;
		out[*n + 1] = *column;
		out[*n + 1].label = named(m, m->columns[i], "前年度");
		out[*n + 2] = *column;
		out[*n + 2].label = named(m, m->columns[i], "増減");
		out[*n + 2].unit = difference_unit(column->unit);
		*n += 3;
	}
	if (m->table->targets)
		out[(*n)++] = (struct ks_column){ "目標", true, NULL };
	return out;
}

/* A chart of one figure shows both years, any other this year alone. */
static const bool *make_drawn(struct merge *m, size_t n)
{
	const struct ks_table_head *head = &m->now->head;
	bool *out = ks__arena_take(m->arena, (n + 1) * sizeof(*out));
	size_t drawn = 0, at = 0;

	if (!out || !head->drawn)
		return NULL;
	for (size_t i = 0; i < m->ncolumns; i++) {
		size_t column = ks__doc_column(m->now, m->columns[i]);

		if (column == SIZE_MAX || !head->drawn[column])
			continue;
		at = 1 + i * 3;
		out[at] = true;
		drawn++;
	}
	if (drawn == 1 && strcmp(head->chart, "flow") != 0)
		out[at + 1] = true;
	return out;
}

static bool is_total(const struct merge *m, const char *label)
{
	size_t row = ks__doc_row(m->now, label);

	return row != SIZE_MAX
		? m->now->rows[row][0].total
		: m->then->rows[ks__doc_row(m->then, label)][0].total;
}

static enum ks_code send_row(struct merge *m, const char *label,
	struct ks_cell *cells, const struct ks_sink *sink)
{
	size_t n = 0;

	cells[n++] = (struct ks_cell){ .kind = KS_CELL_TEXT,
		.text = label,
		.base = -1,
		.total = is_total(m, label) };
	for (size_t i = 0; i < m->ncolumns; i++) {
		const struct ks_cell *a = cell_of(m->now, label, m->columns[i]);
		const struct ks_cell *b =
			cell_of(m->then, label, m->columns[i]);

		cells[n] = or_zero(a, b);
		cells[n + 1] = or_zero(b, a);
		cells[n + 2] = difference(cells[n], cells[n + 1]);
		n += 3;
	}
	if (m->table->targets)
		ks__appraised_cell(
			ks__appraised_target(m->targets, label), &cells[n++]);
	return sink->row(sink->ctx, cells, n);
}

static void add_note(
	const struct merge *m, const char *period, struct ks_buf *note)
{
	const char *own = m->now->head.note, *base = m->then->head.base;

	ks__buf_addf(note, "%s前年度は%s", own ? own : "", period);
	if (base && *base)
		ks__buf_addf(note, "、%s", base);
	ks__buf_adds(note, "。");
}

static enum ks_code send_merged(struct merge *m, const char *period,
	const struct ks_sink *sink, struct ks_error *err)
{
	struct ks_table_head head = m->now->head;
	struct ks_buf note = KS_BUF_INIT;
	struct ks_cell *cells;
	enum ks_code code;

	head.columns = make_columns(m, &head.ncolumns);
	cells = ks__arena_take(m->arena, (head.ncolumns + 1) * sizeof(*cells));
	add_note(m, period, &note);
	head.drawn = make_drawn(m, head.ncolumns);
	if (!head.drawn)
		head.chart = NULL;
	head.note = ks__buf_str(&note);
	code = !cells || m->arena->failed || note.failed
		? ks__nomem(err)
		: sink->begin(sink->ctx, &head);
	for (size_t i = 0; code == KS_OK && i < m->nrows; i++)
		code = send_row(m, m->rows[i], cells, sink);
	ks__buf_release(&note);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

enum ks_code ks__beside_send(const struct ks_layout *now,
	const struct ks_layout *then, const struct ks_appraised *targets,
	const struct ks_sink *sink, struct ks_error *err)
{
	struct ks_arena *arena = now->run->arena;
	struct ks_doc doc = { .arena = arena };
	struct merge m = {
		.arena = arena, .table = now->grid->table, .targets = targets
	};
	struct ks_sink record;
	enum ks_code code;

	ks__doc_sink(&doc, &record);
	code = ks__layout_send(now, &record, err);
	if (code == KS_OK)
		code = ks__layout_send(then, &record, err);
	if (code != KS_OK)
		return code;
	m.now = &doc.tables[0];
	m.then = &doc.tables[1];
	if (!merge_labels(&m, true) || !merge_labels(&m, false))
		return ks__nomem(err);
	return send_merged(&m, then->run->report->period.label, sink, err);
}
