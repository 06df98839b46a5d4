#include "held.h"

#include <stdlib.h>
#include <string.h>

void held_begin(struct held *held, size_t ncolumns)
{
	held_release(held);
	held->ncolumns = ncolumns;
}

static bool grow(struct held *held)
{
	size_t room = held->room > 0 ? held->room * 2 : 32;
	struct ks_cell *cells = realloc(
		held->cells, room * (held->ncolumns + 1) * sizeof(*cells));

	if (cells == NULL)
		return false;
	held->cells = cells;
	held->room = room;
	return true;
}

bool held_add(struct held *held, const struct ks_cell *cells, size_t n)
{
	struct ks_cell *row;

	if (held->nrows == held->room && !grow(held))
		return false;
	row = held->cells + held->nrows * held->ncolumns;
	memset(row, 0, held->ncolumns * sizeof(*row));
	held->nrows++;
	for (size_t i = 0; i < n && i < held->ncolumns; i++) {
		row[i] = cells[i];
		if (cells[i].text == NULL)
			continue;
		row[i].text = strdup(cells[i].text);
		if (row[i].text == NULL)
			return false;
	}
	return true;
}

const struct ks_cell *held_row(const struct held *held, size_t row)
{
	return held->cells + row * held->ncolumns;
}

static bool is_nothing(const struct ks_cell *cell)
{
	return cell->kind == KS_CELL_EMPTY ||
		(cell->kind == KS_CELL_NUMBER && cell->number == 0);
}

bool held_row_is_nothing(const struct held *held, size_t row)
{
	for (size_t c = 1; c < held->ncolumns; c++)
		if (!is_nothing(held_row(held, row) + c))
			return false;
	return true;
}

bool held_column_is_nothing(const struct held *held, size_t column)
{
	for (size_t r = 0; r < held->nrows; r++)
		if (!is_nothing(held_row(held, r) + column))
			return false;
	return true;
}

void held_release(struct held *held)
{
	for (size_t i = 0; i < held->nrows * held->ncolumns; i++)
		free((char *)held->cells[i].text);
	free(held->cells);
	*held = (struct held){ 0 };
}
