#include "layout.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"

static const struct ks_block *row_block(
	const struct ks_layout *layout, size_t i)
{
	return &layout->grid->rows.blocks[i];
}

static const struct ks_block *column_block(
	const struct ks_layout *layout, size_t i)
{
	return &layout->grid->table->columns.blocks[i];
}

/* ---- lines ----------------------------------------------------------- */

/* "支援会議 › 推進会議" */
static const char *label_under(
	struct ks_arena *arena, const char *under, const char *label)
{
	struct ks_buf text = KS_BUF_INIT;

	if (!under)
		return label;
	ks__buf_addf(&text, "%s › %s", under, label);
	label = ks__arena_copy(arena, ks__buf_str(&text), text.len);
	if (text.failed)
		arena->failed = true;
	ks__buf_release(&text);
	return label;
}

static enum ks_code make_lines(const struct ks_run *run,
	const struct ks_axis *axis, struct ks_scale **scales,
	struct ks_line **out, size_t *n, struct ks_error *err)
{
	for (size_t i = 0; i < axis->n; i++) {
		const struct ks_scale *scale = scales[i];

		for (size_t b = 0; b < (scale ? scale->nbins : 1); b++) {
			struct ks_line *line = ks__arena_push(
				run->arena, out, n, sizeof(*line));

			if (!line)
				return ks__nomem(err);
			*line = (struct ks_line){ i, b, axis->blocks[i].label,
				true, *n - 1 };
			/* a pair's label is made when it is printed */
			if (scale && scale->view != KS_VIEW_PAIRS)
				line->label = label_under(run->arena,
					axis->blocks[i].under,
					scale->labels[b]);
		}
	}
	return KS_OK;
}

enum ks_code ks__layout_lines(const struct ks_run *run,
	const struct ks_grid *grid, struct ks_layout *out, struct ks_error *err)
{
	enum ks_code code;

	*out = (struct ks_layout){ .run = run, .grid = grid };
	code = make_lines(run, &grid->rows, grid->row_scales, &out->rows,
		&out->nrows, err);
	return code == KS_OK
		? make_lines(run, &grid->table->columns, grid->column_scales,
			  &out->columns, &out->ncolumns, err)
		: code;
}

const char *ks__layout_label(const struct ks_layout *layout,
	struct ks_scale **scales, const struct ks_line *line)
{
	const struct ks_scale *scale = scales[line->block];

	return scale && scale->view == KS_VIEW_PAIRS
		? ks__scale_label(layout->run->arena, scale, line->bin)
		: line->label;
}

/* ---- what a figure is made of ---------------------------------------- */

/* Where two lines meet: blocks and bins. */
struct place {
	size_t row, row_bin, column, column_bin;
};

struct parts {
	const struct ks_layout *layout;
	struct ks_hit **hits;
	size_t *n;
	enum ks_code code;
};

static size_t block_index(const struct ks_axis *axis, const char *label)
{
	return (size_t)(ks__axis_find(axis, label) - axis->blocks);
}

/* A sum of a dimension leaves out those who answered nothing, where they
 * stand by themselves. */
static bool bin_is_summed(const struct ks_scale *scale, size_t bin)
{
	return !scale || (int)bin != scale->empty ||
		(scale->view != KS_VIEW_CODES && scale->view != KS_VIEW_NUMBER);
}

static void add_parts(struct parts *parts, struct place place);

static void add_sum(struct parts *parts, struct place place,
	const struct ks_block *block, bool row)
{
	const struct ks_grid *grid = parts->layout->grid;
	const struct ks_axis *axis = row ? &grid->rows : &grid->table->columns;

	for (size_t i = 0; i < block->nsum; i++) {
		size_t at = block_index(axis, block->sum[i]);
		const struct ks_scale *scale =
			row ? grid->row_scales[at] : grid->column_scales[at];

		for (size_t b = 0; b < (scale ? scale->nbins : 1); b++) {
			*(row ? &place.row : &place.column) = at;
			*(row ? &place.row_bin : &place.column_bin) = b;
			if (bin_is_summed(scale, b))
				add_parts(parts, place);
		}
	}
}

static void add_cell(struct parts *parts, struct place place)
{
	const struct ks_grid *grid = parts->layout->grid;
	const struct ks_job *job =
		grid->jobs[place.row * grid->table->columns.n + place.column];
	struct ks_hit *hit;

	if (!job) /* the column leaves this row blank */
		return;
	hit = ks__arena_push(
		parts->layout->run->arena, parts->hits, parts->n, sizeof(*hit));
	if (!hit) {
		parts->code = KS_NOMEM;
		return;
	}
	hit->job = job;
	hit->cell = place.row_bin * job->ncolumns + place.column_bin;
}

static void add_parts(struct parts *parts, struct place place)
{
	const struct ks_layout *layout = parts->layout;
	const struct ks_block *row = row_block(layout, place.row);
	const struct ks_block *column = column_block(layout, place.column);

	if (column->share) {
		place.column = block_index(
			&layout->grid->table->columns, column->share);
		place.column_bin = 0;
		add_parts(parts, place);
	} else if (column->nsum) {
		add_sum(parts, place, column, false);
	} else if (row->nsum) {
		add_sum(parts, place, row, true);
	} else {
		add_cell(parts, place);
	}
}

enum ks_code ks__layout_hits(const struct ks_layout *layout,
	const struct ks_line *row, const struct ks_line *column,
	struct ks_hit **hits, size_t *n, struct ks_error *err)
{
	struct parts parts = { layout, hits, n, KS_OK };

	add_parts(&parts,
		(struct place){
			row->block, row->bin, column->block, column->bin });
	return parts.code == KS_OK ? KS_OK : ks__nomem(err);
}

/* ---- figures --------------------------------------------------------- */

static bool is_blank(const struct ks_layout *layout,
	const struct ks_block *column, const struct ks_line *row)
{
	const struct ks_block *block = row_block(layout, row->block);

	for (size_t i = 0; i < column->nblank; i++)
		if (strcmp(column->blank[i], block->label) == 0 ||
			strcmp(column->blank[i], row->label) == 0)
			return true;
	return false;
}

/* 実 and 平均 cannot be told from their parts. */
static bool adds_up(
	const struct ks_hit *hits, size_t n, const struct ks_grid *grid)
{
	for (size_t i = 0; n > 1 && i < n; i++) {
		if (hits[i].job->measure == KS_MEASURE_DISTINCT)
			return false;
		for (size_t j = 0; j < grid->rows.n * grid->table->columns.n;
			j++)
			if (grid->jobs[j] == hits[i].job && grid->counts[j])
				return false;
	}
	return true;
}

static int64_t half_up(int64_t number, int64_t scale, int64_t base)
{
	return (number * scale * 2 + base) / (base * 2);
}

static bool total(const struct ks_layout *layout, const struct ks_line *row,
	const struct ks_line *column, int64_t *out)
{
	struct ks_hit *hits = NULL;
	size_t n = 0;

	*out = 0;
	if (ks__layout_hits(layout, row, column, &hits, &n, NULL) != KS_OK ||
		!adds_up(hits, n, layout->grid))
		return false;
	for (size_t i = 0; i < n; i++)
		*out += hits[i].job->cells[hits[i].cell];
	return true;
}

static const struct ks_job *count_of_mean(const struct ks_layout *layout,
	const struct ks_line *row, const struct ks_line *column)
{
	const struct ks_grid *grid = layout->grid;

	return grid
		->counts[row->block * grid->table->columns.n + column->block];
}

/* Else what has a count beside it is one of the numbers, not made of them. */
static bool is_mean(const struct ks_layout *layout, const struct ks_line *row,
	const struct ks_line *column)
{
	const struct ks_grid *grid = layout->grid;
	const struct ks_job *job =
		grid->jobs[row->block * grid->table->columns.n + column->block];

	return job->measure == KS_MEASURE_SUM;
}

static bool base_of_share(const struct ks_layout *layout,
	const struct ks_block *share, int64_t *base)
{
	const struct ks_grid *grid = layout->grid;
	struct ks_line row = { 0 }, column = { 0 };

	if (strcmp(share->base, KS_WORD_BASE) == 0) {
		*base = grid->base->cells[0];
		return true;
	}
	row.block = block_index(&grid->rows, share->base);
	column.block = block_index(&grid->table->columns, share->share);
	return total(layout, &row, &column, base);
}

static struct ks_figure share_figure(const struct ks_layout *layout,
	const struct ks_line *row, const struct ks_block *share)
{
	const struct ks_grid *grid = layout->grid;
	struct ks_figure figure = {
		.digits = layout->run->report->percent_digits
	};
	struct ks_line of = { .block = block_index(
				      &grid->table->columns, share->share) };
	int64_t scale = 100, number;

	for (int i = 0; i < figure.digits; i++)
		scale *= 10;
	figure.empty = count_of_mean(layout, row, &of) ||
		!total(layout, row, &of, &number) ||
		!base_of_share(layout, share, &figure.base) || figure.base == 0;
	if (figure.empty)
		figure.base = -1;
	else
		figure.number = half_up(number, scale, figure.base);
	return figure;
}

static struct ks_figure make_figure(const struct ks_layout *layout,
	const struct ks_line *row, const struct ks_line *column)
{
	const struct ks_block *block = column_block(layout, column->block);
	const struct ks_job *count = count_of_mean(layout, row, column);
	struct ks_figure figure = { .base = -1 };
	size_t cell;

	if (is_blank(layout, block, row)) {
		figure.empty = true;
		return figure;
	}
	if (block->share)
		return share_figure(layout, row, block);
	figure.empty = !total(layout, row, column, &figure.number);
	if (!count || figure.empty)
		return figure;
	cell = row->bin * count->ncolumns + column->bin;
	figure.base = count->cells[cell];
	figure.empty = figure.base == 0;
	if (!figure.empty && is_mean(layout, row, column)) {
		figure.digits = 1;
		figure.number = half_up(figure.number, 10, figure.base);
	}
	return figure;
}

/* ---- which lines are shown ------------------------------------------- */

static bool is_zero(const struct ks_figure *figure)
{
	return figure->empty || figure->number == 0;
}

static bool row_is_zero(const struct ks_layout *layout, size_t row)
{
	for (size_t c = 0; c < layout->ncolumns; c++)
		if (!is_zero(&layout->figures[row * layout->ncolumns + c]))
			return false;
	return true;
}

static bool column_is_zero(const struct ks_layout *layout, size_t column)
{
	for (size_t r = 0; r < layout->nrows; r++)
		if (!is_zero(&layout->figures[r * layout->ncolumns + column]))
			return false;
	return true;
}

/* Retired codes, texts and pairs are printed only where they have a count. */
static bool is_rare(struct ks_scale **scales, const struct ks_line *line)
{
	const struct ks_scale *scale = scales[line->block];

	return scale &&
		(scale->view == KS_VIEW_PAIRS || scale->rare[line->bin]);
}

static void hide_lines(struct ks_layout *layout)
{
	const struct ks_grid *grid = layout->grid;

	for (size_t i = 0; i < layout->nrows; i++) {
		struct ks_line *line = &layout->rows[i];
		bool drop = layout->run->report->no_zero &&
			grid->rows.blocks[line->block].kind ==
				KS_BLOCK_DIMENSION;

		if (drop || is_rare(grid->row_scales, line))
			line->shown = !row_is_zero(layout, i);
	}
	for (size_t i = 0; i < layout->ncolumns; i++)
		if (is_rare(grid->column_scales, &layout->columns[i]))
			layout->columns[i].shown = !column_is_zero(layout, i);
}

struct ranked {
	struct ks_line line;
	int64_t number;
};

static int compare_rank(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->number != y->number)
		return x->number < y->number ? 1 : -1;
	return x->line.at < y->line.at ? -1 : 1;
}

/* The most frequent rows of the first dimension, equals of the last too. */
static enum ks_code rank_rows(struct ks_layout *layout, struct ks_error *err)
{
	size_t top = (size_t)layout->grid->table->top, n = 0;
	struct ranked *ranked;

	while (n < layout->nrows && layout->rows[n].block == 0)
		n++;
	ranked = ks__arena_take(layout->run->arena, (n + 1) * sizeof(*ranked));
	if (!ranked)
		return ks__nomem(err);
	for (size_t i = 0; i < n; i++)
		ranked[i] = (struct ranked){ layout->rows[i],
			layout->figures[i * layout->ncolumns].number };
	qsort(ranked, n, sizeof(*ranked), compare_rank);
	for (size_t i = 0; i < n; i++) {
		layout->rows[i] = ranked[i].line;
		if (i >= top && ranked[i].number != ranked[top - 1].number)
			layout->rows[i].shown = false;
	}
	return KS_OK;
}

enum ks_code ks__layout_fill(struct ks_layout *layout, struct ks_error *err)
{
	layout->figures = ks__arena_take(layout->run->arena,
		(layout->nrows * layout->ncolumns + 1) *
			sizeof(*layout->figures));
	if (!layout->figures)
		return ks__nomem(err);
	for (size_t r = 0; r < layout->nrows; r++)
		for (size_t c = 0; c < layout->ncolumns; c++)
			layout->figures[r * layout->ncolumns + c] = make_figure(
				layout, &layout->rows[r], &layout->columns[c]);
	hide_lines(layout);
	if (layout->grid->table->top)
		return rank_rows(layout, err);
	return layout->run->arena->failed ? ks__nomem(err) : KS_OK;
}
