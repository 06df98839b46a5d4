/* Filling cells of a document. */
#ifndef KS_CELL_H
#define KS_CELL_H

#include "kasane.h"

static inline void ks__cell_text(struct ks_cell *cell, const char *text)
{
	cell->kind = text && *text ? KS_CELL_TEXT : KS_CELL_EMPTY;
	cell->text = text ? text : "";
	cell->number = 0;
	cell->digits = 0;
	cell->base = -1;
}

static inline void ks__cell_int(struct ks_cell *cell, int64_t number)
{
	cell->kind = KS_CELL_NUMBER;
	cell->text = "";
	cell->number = number;
	cell->digits = 0;
	cell->base = -1;
}

#endif
