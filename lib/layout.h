/*
 * From the cells of jobs to a printed table: which lines it has, what stands
 * where they meet, and the document that leaves the library.
 */
#ifndef KS_LAYOUT_H
#define KS_LAYOUT_H

#include "count.h"
#include "grid.h"

/* One row or column as printed. */
struct ks_line {
	size_t block; /* of the axis */
	size_t bin;   /* on its scale; 0 where it has none */
	const char *label;
	bool shown;
	size_t at; /* its place in the figures */
};

struct ks_figure {
	bool empty;
	bool hidden; /* too small to be told, or it would tell of one */
	int64_t number;
	int digits;
	int64_t base; /* 母数, or -1 */
};

struct ks_layout {
	const struct ks_run *run;
	const struct ks_grid *grid;
	struct ks_line *rows, *columns;
	size_t nrows, ncolumns;
	struct ks_figure *figures; /* nrows * ncolumns */
	const bool *hidden_bases;  /* of the grid's; NULL: none */
};

/* The lines of a table, all shown. */
enum ks_code ks__layout_lines(const struct ks_run *run,
	const struct ks_grid *grid, struct ks_layout *out,
	struct ks_error *err);
/* The figures, once the cells are filled; lines not to be printed are no
 * longer shown, and the most frequent stand first where the table says so. */
enum ks_code ks__layout_fill(struct ks_layout *layout, struct ks_error *err);
/* A line's label; a pair's is made here. */
const char *ks__layout_label(const struct ks_layout *layout,
	struct ks_scale **scales, const struct ks_line *line);
/* Send it on its way (layoutsend.c). */
enum ks_code ks__layout_send(const struct ks_layout *layout,
	const struct ks_sink *sink, struct ks_error *err);

/* The cells of jobs that a figure is made of (of a share: what it is the
 * share of), appended to hits. */
enum ks_code ks__layout_hits(const struct ks_layout *layout,
	const struct ks_line *row, const struct ks_line *column,
	struct ks_hit **hits, size_t *n, struct ks_error *err);

#endif
