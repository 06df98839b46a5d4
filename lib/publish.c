#include "publish.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "family.h"

/* What a printed figure tells: a number, or what a share or a mean was made
 * from, and its 母数. */
struct telling {
	size_t number, base;
};

struct press {
	struct ks_run *run;
	struct ks_layout *layout; /* the one in hand */
	struct ks_families families;
	struct ks_secrets secrets;
	size_t **made;		   /* by table: figures that are sums, plus 1 */
	struct telling **tellings; /* by table and figure */
	size_t table;
};

/* ---- what a figure tells --------------------------------------------- */

static size_t *made_at(struct press *press, const struct ks_line *row,
	const struct ks_line *column)
{
	return &press->made[press->table]
			   [row->at * press->layout->ncolumns + column->at];
}

/* A sum that stands in no family: 延べ計, 延べ(受付を含む). */
static size_t make_sum(struct press *press, const struct ks_hit *hits, size_t n)
{
	enum { COST = 400 }; /* shares hang on it */
	struct ks_secrets *secrets = &press->secrets;
	int64_t value = 0;
	size_t sum;

	for (size_t i = 0; i < n; i++)
		value += hits[i].job->cells[hits[i].cell];
	sum = ks__secrets_add(secrets, value, COST);
	if (sum == KS_SECRET_NONE)
		return sum;
	secrets->at[sum].count = true;
	for (size_t i = 0; i < n; i++) {
		size_t part = ks__families_cell(
			&press->families, hits[i].job, hits[i].cell);

		if (hits[i].job->measure == KS_MEASURE_SUM)
			secrets->at[sum].count = false;
		ks__secrets_put(secrets, part, -1);
	}
	ks__secrets_put(secrets, sum, 1);
	ks__secrets_close(secrets, false);
	return sum;
}

/* The secret of a number; of a mean: what was added up. */
static size_t number_at(struct press *press, const struct ks_line *row,
	const struct ks_line *column)
{
	struct ks_hit *hits = NULL;
	size_t n = 0, *made = made_at(press, row, column);

	if (*made)
		return *made - 1;
	if (ks__layout_hits(press->layout, row, column, &hits, &n, NULL) !=
		KS_OK)
		return KS_SECRET_NONE;
	*made = 1 +
		(n == 1 ? ks__families_cell(
				  &press->families, hits[0].job, hits[0].cell)
			: make_sum(press, hits, n));
	return *made - 1;
}

static const struct ks_line *line_of(const struct ks_line *lines, size_t n,
	const char *label, const struct ks_axis *axis)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(axis->blocks[lines[i].block].label, label) == 0)
			return &lines[i];
	return NULL;
}

static struct telling share_at(struct press *press, const struct ks_line *row,
	const struct ks_block *share)
{
	const struct ks_layout *layout = press->layout;
	const struct ks_grid *grid = layout->grid;
	const struct ks_line *column = line_of(layout->columns,
		layout->ncolumns, share->share, &grid->table->columns);
	const struct ks_line *base =
		line_of(layout->rows, layout->nrows, share->base, &grid->rows);
	struct telling out = { KS_SECRET_NONE, KS_SECRET_NONE };

	if (column)
		out.number = number_at(press, row, column);
	if (strcmp(share->base, KS_WORD_BASE) == 0)
		out.base = ks__families_cell(&press->families, grid->base, 0);
	else if (column && base)
		out.base = number_at(press, base, column);
	return out;
}

static struct telling telling_at(struct press *press, const struct ks_line *row,
	const struct ks_line *column)
{
	const struct ks_grid *grid = press->layout->grid;
	const struct ks_axis *columns = &grid->table->columns;
	const struct ks_block *block = &columns->blocks[column->block];
	const struct ks_job *count =
		grid->counts[row->block * columns->n + column->block];
	struct telling out = { KS_SECRET_NONE, KS_SECRET_NONE };

	if (block->share)
		return share_at(press, row, block);
	out.number = number_at(press, row, column);
	if (count)
		out.base = ks__families_cell(&press->families, count,
			row->bin * count->ncolumns + column->bin);
	return out;
}

/* ---- what is printed ------------------------------------------------- */

static void print_secret(struct press *press, size_t secret)
{
	if (secret != KS_SECRET_NONE)
		press->secrets.at[secret].state = KS_SECRET_PRINTED;
}

static void print_layout(struct press *press)
{
	const struct ks_layout *layout = press->layout;
	struct telling *tellings = press->tellings[press->table];

	for (size_t i = 0; i < layout->nrows * layout->ncolumns; i++) {
		const struct ks_line *row = &layout->rows[i / layout->ncolumns];
		const struct ks_line *column =
			&layout->columns[i % layout->ncolumns];
		struct telling *telling =
			&tellings[row->at * layout->ncolumns + column->at];

		*telling = (struct telling){ KS_SECRET_NONE, KS_SECRET_NONE };
		if (!row->shown || !column->shown ||
			layout->figures[telling - tellings].empty)
			continue;
		*telling = telling_at(press, row, column);
		print_secret(press, telling->number);
		print_secret(press, telling->base);
	}
	for (size_t i = 0; i < layout->grid->nbases; i++)
		print_secret(press,
			ks__families_cell(
				&press->families, layout->grid->bases[i], 0));
}

/* ---- what a reader knows --------------------------------------------- */

static bool is_printed(
	const struct press *press, const struct ks_family *family)
{
	for (size_t i = 0; i < family->sizes[0] * family->sizes[1]; i++)
		if (press->secrets.at[family->cells[i]].state ==
			KS_SECRET_PRINTED)
			return true;
	return false;
}

/* Lines left out of a table are zero, as everybody knows. */
static void fix_zeros(struct press *press, const struct ks_family *family)
{
	for (size_t i = 0; i < family->sizes[0] * family->sizes[1]; i++) {
		struct ks_secret *secret = &press->secrets.at[family->cells[i]];

		if (secret->state == KS_SECRET_UNPRINTED && !secret->value)
			secret->state = KS_SECRET_FIXED;
	}
}

/*
 * An amount (所要分) is as telling as those it is the sum of are few.  One off
 * by a minute is no secret: the second value must be off by a fifth.
 */
static void hide_amounts(struct press *press, const struct ks_family *family)
{
	const struct ks_family *few = ks__families_measure(
		&press->families, family, KS_MEASURE_FILLED, family->of);
	const int limit = press->run->report->suppress;

	for (size_t i = 0; i < family->sizes[0] * family->sizes[1]; i++) {
		int64_t n = few ? press->secrets.at[few->cells[i]].value : 1;
		struct ks_secret *secret = &press->secrets.at[family->cells[i]];

		if (n < 1 || n >= limit || secret->state != KS_SECRET_PRINTED)
			continue;
		ks__secret_hide(secret);
		secret->margin =
			secret->value > 5 ? (secret->value + 4) / 5 : 1;
	}
}

static void know_families(struct press *press)
{
	for (size_t i = 0; i < press->families.n; i++) {
		const struct ks_family *family = &press->families.at[i];

		for (size_t c = 0; c < family->sizes[0] * family->sizes[1]; c++)
			press->secrets.at[family->cells[c]].count =
				ks__family_counts(family);
		if (is_printed(press, family))
			fix_zeros(press, family);
		if (!ks__family_counts(family))
			hide_amounts(press, family);
	}
}

/* ---- marking --------------------------------------------------------- */

static bool is_hidden(const struct press *press, size_t secret)
{
	return secret != KS_SECRET_NONE &&
		press->secrets.at[secret].state == KS_SECRET_HIDDEN;
}

static enum ks_code mark_layout(struct press *press, struct ks_error *err)
{
	struct ks_layout *layout = press->layout;
	const struct telling *tellings = press->tellings[press->table];
	bool *bases = ks__arena_take(
		press->run->arena, (layout->grid->nbases + 1) * sizeof(*bases));

	if (!bases)
		return ks__nomem(err);
	for (size_t i = 0; i < layout->nrows * layout->ncolumns; i++) {
		const struct telling *telling = &tellings[i];
		struct ks_figure *figure = &layout->figures[i];

		figure->hidden = is_hidden(press, telling->number) ||
			is_hidden(press, telling->base);
		if (is_hidden(press, telling->base))
			figure->base = -1;
	}
	for (size_t i = 0; i < layout->grid->nbases; i++)
		bases[i] = is_hidden(press,
			ks__families_cell(
				&press->families, layout->grid->bases[i], 0));
	layout->hidden_bases = bases;
	return KS_OK;
}

/* ---- order ----------------------------------------------------------- */

struct ranked {
	struct ks_line line;
	bool hidden;
	size_t rank;
};

/* Printed rows stay as they are ranked; hidden ones follow, unranked. */
static int compare_ranked(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;
	size_t p = x->hidden ? x->line.at : x->rank;
	size_t q = y->hidden ? y->line.at : y->rank;

	if (x->hidden != y->hidden)
		return x->hidden ? 1 : -1;
	return p < q ? -1 : p > q;
}

/* The most frequent first: the order itself would tell. */
static enum ks_code forget_order(struct press *press, struct ks_error *err)
{
	struct ks_layout *layout = press->layout;
	struct ranked *ranked;
	size_t n = 0;

	if (!layout->grid->table->top)
		return KS_OK;
	while (n < layout->nrows && layout->rows[n].block == 0)
		n++;
	ranked = ks__arena_take(press->run->arena, (n + 1) * sizeof(*ranked));
	if (!ranked)
		return ks__nomem(err);
	for (size_t i = 0; i < n; i++)
		ranked[i] = (struct ranked){ layout->rows[i],
			layout->figures[layout->rows[i].at * layout->ncolumns]
				.hidden,
			i };
	qsort(ranked, n, sizeof(*ranked), compare_ranked);
	for (size_t i = 0; i < n; i++)
		layout->rows[i] = ranked[i].line;
	return KS_OK;
}

/* ---- the run --------------------------------------------------------- */

static bool press_open(
	struct press *press, const struct ks_layout *layouts, size_t n)
{
	struct ks_arena *arena = press->run->arena;

	press->secrets.arena = arena;
	press->families.run = press->run;
	press->families.secrets = &press->secrets;
	press->made = ks__arena_take(arena, (n + 1) * sizeof(size_t *));
	press->tellings =
		ks__arena_take(arena, (n + 1) * sizeof(struct telling *));
	for (size_t i = 0; i < n && !arena->failed; i++) {
		size_t cells = layouts[i].nrows * layouts[i].ncolumns + 1;

		press->made[i] = ks__arena_take(arena, cells * sizeof(size_t));
		press->tellings[i] =
			ks__arena_take(arena, cells * sizeof(struct telling));
	}
	if (!arena->failed)
		ks__families_make(&press->families);
	return !arena->failed;
}

enum ks_code ks__publish(struct ks_run *run, struct ks_layout *layouts,
	size_t n, struct ks_error *err)
{
	struct press press = { .run = run };
	enum ks_code code = KS_OK;

	if (!press_open(&press, layouts, n))
		return ks__nomem(err);
	for (press.table = 0; press.table < n; press.table++) {
		press.layout = &layouts[press.table];
		print_layout(&press);
	}
	know_families(&press);
	ks__families_relate(&press.families);
	code = ks__suppress(&press.secrets, run->report->suppress, err);
	for (press.table = 0; code == KS_OK && press.table < n; press.table++) {
		press.layout = &layouts[press.table];
		code = mark_layout(&press, err);
		if (code == KS_OK)
			code = forget_order(&press, err);
	}
	return code;
}
