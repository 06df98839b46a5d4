/* A report table held until its end, when its rows can be weighed. */
#ifndef HELD_H
#define HELD_H

#include "kasane.h"

struct held {
	struct ks_cell *cells; /* row after row; the texts are ours */
	size_t ncolumns, nrows;
	size_t room; /* rows */
};

/* Forget what is held; rows of so many columns follow. */
void held_begin(struct held *held, size_t ncolumns);
/* A copy of a row, filled up with empty cells.  false: out of memory. */
bool held_add(struct held *held, const struct ks_cell *cells, size_t n);
const struct ks_cell *held_row(const struct held *held, size_t row);
/* Is every number of the row, of the column, 0 or missing? */
bool held_row_is_nothing(const struct held *held, size_t row);
bool held_column_is_nothing(const struct held *held, size_t column);
void held_release(struct held *held);

#endif
