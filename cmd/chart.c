#include "chart.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what is drawn --------------------------------------------------------- */

static double value_of(const struct ks_cell *cell)
{
	double value = (double)cell->number;

	if (cell->kind != KS_CELL_NUMBER)
		return 0;
	for (int i = 0; i < cell->digits; i++)
		value /= 10;
	return value;
}

static const char *label_of(const struct chart *chart, size_t row)
{
	const struct ks_cell *cell = held_row(chart->held, row);

	return cell->kind == KS_CELL_TEXT && cell->text != NULL ? cell->text
								: "";
}

static bool is_unknown(const char *label)
{
	return strcmp(label, "不明") == 0 || strcmp(label, "未記入") == 0;
}

const struct ks_cell *chart_cell(
	const struct chart *chart, size_t mark, size_t series)
{
	const struct chart_mark *m = &chart->marks[mark];
	const struct ks_cell *cell = held_row(chart->held, m->row) +
		(chart->flow ? m->column : chart->columns[series]);

	return cell->kind == KS_CELL_NUMBER ? cell : NULL;
}

double chart_value(const struct chart *chart, size_t mark, size_t series)
{
	const struct ks_cell *cell = chart_cell(chart, mark, series);

	return cell != NULL ? value_of(cell) : 0;
}

const char *chart_series_name(const struct chart *chart, size_t series)
{
	return chart->flow ? chart_unit(chart)
			   : chart->head->columns[chart->columns[series]].label;
}

const char *chart_unit(const struct chart *chart)
{
	const char *unit = chart->head->columns[chart->columns[0]].unit;

	return unit != NULL ? unit : "";
}

void chart_title(const struct chart *chart, char *out, size_t size)
{
	const struct ks_table_head *h = chart->head;
	const char *title = h->title != NULL ? h->title
		: h->id != NULL		     ? h->id
					     : "";

	if (chart->cut)
		snprintf(
			out, size, "%s(多い順に%zuまで)", title, chart->nmarks);
	else
		snprintf(out, size, "%s%s", title,
			chart->ranked ? "(多い順)" : "");
}

bool chart_is_range(const struct chart *chart, size_t *first)
{
	*first = chart->nmarks > 0 ? chart->marks[0].row : 0;
	if (chart->flow)
		return false;
	for (size_t i = 0; i < chart->nmarks; i++)
		if (chart->marks[i].row != *first + i)
			return false;
	return true;
}

/* ---- making it ----------------------------------------------------------------- */

static bool add_mark(
	struct chart *chart, const char *label, size_t row, size_t column)
{
	struct chart_mark *m = &chart->marks[chart->nmarks];

	*m = (struct chart_mark){ .label = strdup(label),
		.row = row,
		.column = column,
		.unknown = is_unknown(label) };
	if (m->label == NULL)
		return false;
	chart->nmarks++;
	return true;
}

/* Does the row have nothing to say of what is drawn? */
static bool is_blank(const struct chart *chart, size_t row)
{
	const struct ks_cell *cells = held_row(chart->held, row);

	for (size_t s = 0; s < chart->nseries; s++)
		if (cells[chart->columns[s]].kind != KS_CELL_EMPTY)
			return false;
	return true;
}

static bool add_rows(struct chart *chart)
{
	for (size_t r = 0; r < chart->held->nrows; r++)
		if (!held_row(chart->held, r)->total && !is_blank(chart, r) &&
			!add_mark(chart, label_of(chart, r), r, 0))
			return false;
	return true;
}

/* Of a flow every cell that is more than nothing. */
static bool add_flows(struct chart *chart)
{
	char label[512];

	for (size_t r = 0; r < chart->held->nrows; r++) {
		const struct ks_cell *cells = held_row(chart->held, r);
		for (size_t s = 0; s < chart->nseries; s++) {
			size_t c = chart->columns[s];
			if (cells->total || value_of(&cells[c]) <= 0)
				continue;
			snprintf(label, sizeof(label), "%s → %s",
				label_of(chart, r),
				chart->head->columns[c].label);
			if (!add_mark(chart, label, r, c))
				return false;
		}
	}
	return true;
}

/* Printed as "x". */
static bool is_hidden(const struct chart *chart, size_t mark, size_t series)
{
	const struct chart_mark *m = &chart->marks[mark];

	return held_row(chart->held,
		       m->row)[chart->flow ? m->column : chart->columns[series]]
		       .kind == KS_CELL_HIDDEN;
}

static void weigh(struct chart *chart)
{
	size_t series = chart->flow ? 1 : chart->nseries;

	chart->most = 0;
	for (size_t i = 0; i < chart->nmarks; i++) {
		struct chart_mark *m = &chart->marks[i];
		double high = 0;

		m->size = 0;
		for (size_t s = 0; s < series; s++) {
			const struct ks_cell *cell = chart_cell(chart, i, s);
			double v = chart_value(chart, i, s);
			m->hidden = m->hidden || is_hidden(chart, i, s);
			m->size += v;
			high = v > high ? v : high;
			if (cell != NULL && cell->digits > chart->digits)
				chart->digits = cell->digits;
		}
		high = chart->kind == CHART_STACKED ? m->size : high;
		chart->most = high > chart->most ? high : chart->most;
	}
}

/* The greatest first, equals as in the table, the unknown last. */
static int compare(const void *a, const void *b)
{
	const struct chart_mark *x = a, *y = b;

	if (x->unknown != y->unknown)
		return x->unknown ? 1 : -1;
	if (x->size < y->size || x->size > y->size)
		return x->size < y->size ? 1 : -1;
	if (x->row != y->row)
		return x->row < y->row ? -1 : 1;
	return x->column < y->column ? -1 : x->column > y->column;
}

/* A long list: the greatest, and nothing that is nothing. */
static void rank(struct chart *chart)
{
	size_t n = 0;

	qsort(chart->marks, chart->nmarks, sizeof(*chart->marks), compare);
	for (size_t i = 0; i < chart->nmarks; i++) {
		struct chart_mark m = chart->marks[i];
		if (m.size > 0 && n < CHART_LABELS) {
			chart->marks[n++] = m;
			continue;
		}
		chart->cut = chart->cut || m.size > 0;
		free(m.label);
	}
	chart->ranked = true;
	chart->nmarks = n;
}

static void choose_kind(struct chart *chart, const char *kind)
{
	chart->flow = strcmp(kind, "flow") == 0;
	chart->kind = strcmp(kind, "line") == 0 ? CHART_LINE
		: strcmp(kind, "stacked") == 0	? CHART_STACKED
						: CHART_BAR;
}

static bool make_room(struct chart *chart)
{
	size_t marks =
		chart->held->nrows * (chart->flow ? chart->head->ncolumns : 1) +
		1;

	chart->columns =
		calloc(chart->head->ncolumns + 1, sizeof(*chart->columns));
	chart->marks = calloc(marks, sizeof(*chart->marks));
	return chart->columns != NULL && chart->marks != NULL;
}

static void drop_marks(struct chart *chart)
{
	for (size_t i = 0; i < chart->nmarks; i++)
		free(chart->marks[i].label);
	chart->nmarks = 0;
}

bool chart_make(struct chart *chart, const struct ks_table_head *head,
	const struct held *held)
{
	*chart = (struct chart){ .head = head, .held = held };
	if (head->chart == NULL || head->drawn == NULL)
		return true;
	choose_kind(chart, head->chart);
	if (!make_room(chart))
		return false;
	for (size_t i = 1; i < head->ncolumns; i++)
		if (head->drawn[i])
			chart->columns[chart->nseries++] = i;
	if (chart->nseries == 0)
		return true;
	if (!(chart->flow ? add_flows(chart) : add_rows(chart)))
		return false;
	weigh(chart);
	if (chart->flow ||
		(chart->kind != CHART_LINE && chart->nmarks > CHART_LABELS)) {
		rank(chart);
		weigh(chart);
	}
	if (chart->flow)
		chart->nseries = 1;
	if (chart->most <= 0)
		drop_marks(chart);
	return true;
}

void chart_release(struct chart *chart)
{
	drop_marks(chart);
	free(chart->marks);
	free(chart->columns);
	*chart = (struct chart){ 0 };
}

void chart_scale(const struct chart *chart, double *step, double *end)
{
	static const double nice[] = { 1, 2, 5 };
	double power = 1;
	size_t i = 0;

	/* counts have no line between them */
	for (int d = 0; d < chart->digits; d++)
		power /= 10;
	while (nice[i] * power * 5 < chart->most)
		if (++i == sizeof(nice) / sizeof(nice[0])) {
			i = 0;
			power *= 10;
		}
	*step = nice[i] * power;
	*end = *step;
	while (*end < chart->most)
		*end += *step;
}
