/* Bars of block characters beside a report's table, on a terminal. */
#ifndef TEXT_BAR_H
#define TEXT_BAR_H

#include "kasane.h"

enum { TEXT_BAR_MOST = 30, TEXT_BAR_BYTES = 3 * TEXT_BAR_MOST + 4 };

struct text_bars {
	const struct ks_table_head *head;
	bool sum;	/* of all columns drawn, not the first alone */
	double *values; /* a row each; less than 0: no bar */
	size_t n, room;
	double most;
	size_t width; /* characters; 0: there is no room */
	char label[128];
};

/* head must live as long as the table is printed. */
void text_bars_begin(struct text_bars *bars, const struct ks_table_head *head);
/* false: out of memory. */
bool text_bars_add(
	struct text_bars *bars, const struct ks_cell *cells, size_t n);
/* How long bars may be beside so many used of so many columns. */
void text_bars_fit(struct text_bars *bars, size_t columns, size_t used);
/* What they show, or NULL where there are none. */
const char *text_bars_label(const struct text_bars *bars);
/* The bar of a row, or NULL. */
const char *text_bars_row(
	const struct text_bars *bars, size_t row, char out[TEXT_BAR_BYTES]);
void text_bars_release(struct text_bars *bars);

#endif
