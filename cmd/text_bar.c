#include "text_bar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEAST = 6, EIGHTHS = 8 };

void text_bars_begin(struct text_bars *bars, const struct ks_table_head *head)
{
	bars->head = head->chart != NULL && head->drawn != NULL ? head : NULL;
	bars->sum = bars->head != NULL &&
		(strcmp(head->chart, "stacked") == 0 ||
			strcmp(head->chart, "flow") == 0);
	bars->n = bars->width = 0;
	bars->most = 0;
}

static double value_of(const struct ks_cell *cell)
{
	double value = (double)cell->number;

	for (int i = 0; i < cell->digits; i++)
		value /= 10;
	return value;
}

/* What the row's bar is of, -1 where it has none. */
static double weigh(
	const struct text_bars *bars, const struct ks_cell *cells, size_t n)
{
	double value = -1;

	if (n > 0 && cells[0].total)
		return -1;
	for (size_t i = 1; i < n && i < bars->head->ncolumns; i++) {
		if (!bars->head->drawn[i])
			continue;
		if (cells[i].kind == KS_CELL_HIDDEN)
			return -1;
		if (cells[i].kind == KS_CELL_NUMBER)
			value = (value < 0 ? 0 : value) + value_of(&cells[i]);
		if (!bars->sum)
			break;
	}
	return value;
}

bool text_bars_add(
	struct text_bars *bars, const struct ks_cell *cells, size_t n)
{
	if (bars->head == NULL)
		return true;
	if (bars->n == bars->room) {
		size_t room = bars->room > 0 ? bars->room * 2 : 32;
		double *values = realloc(bars->values, room * sizeof(*values));

		if (values == NULL)
			return false;
		bars->values = values;
		bars->room = room;
	}
	bars->values[bars->n] = weigh(bars, cells, n);
	if (bars->values[bars->n] > bars->most)
		bars->most = bars->values[bars->n];
	bars->n++;
	return true;
}

static void make_label(struct text_bars *bars)
{
	const char *of = "計";

	for (size_t i = 1; !bars->sum && i < bars->head->ncolumns; i++)
		if (bars->head->drawn[i]) {
			of = bars->head->columns[i].label;
			break;
		}
	snprintf(bars->label, sizeof(bars->label), "グラフ(%s)", of);
}

/* Block characters are of ambiguous width: a terminal may give them two
 * columns each, so only half of what is free is used. */
void text_bars_fit(struct text_bars *bars, size_t columns, size_t used)
{
	size_t room = columns > used ? columns - used : 0;

	bars->width = 0;
	if (bars->head == NULL || bars->most <= 0)
		return;
	make_label(bars);
	if (room / 2 < LEAST || room < ks_text_width(bars->label))
		return;
	bars->width = room / 2 < TEXT_BAR_MOST ? room / 2 : TEXT_BAR_MOST;
}

const char *text_bars_label(const struct text_bars *bars)
{
	return bars->width > 0 ? bars->label : NULL;
}

const char *text_bars_row(
	const struct text_bars *bars, size_t row, char out[TEXT_BAR_BYTES])
{
	static const char *const parts[EIGHTHS] = { "", "▏", "▎", "▍", "▌", "▋",
		"▊", "▉" };
	size_t eighths, at = 0;

	if (bars->width == 0 || row >= bars->n || bars->values[row] <= 0)
		return NULL;
	eighths = (size_t)(bars->values[row] / bars->most *
			(double)(bars->width * EIGHTHS) +
		0.5);
	/* what is there at all is seen */
	eighths = eighths > 0 ? eighths : 1;
	for (; eighths >= EIGHTHS; eighths -= EIGHTHS, at += 3)
		memcpy(out + at, "█", 3);
	snprintf(out + at, TEXT_BAR_BYTES - at, "%s", parts[eighths]);
	return out;
}

void text_bars_release(struct text_bars *bars)
{
	free(bars->values);
	*bars = (struct text_bars){ 0 };
}
