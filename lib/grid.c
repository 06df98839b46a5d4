#include "grid.h"

#include <string.h>

#include "err.h"

/* ---- feeds ----------------------------------------------------------- */

static struct ks_feed *feed_of(
	struct ks_run *run, const struct ks_source *source)
{
	struct ks_feed *feed;

	for (size_t i = 0; i < run->nfeeds; i++)
		if (run->feeds[i].source == source)
			return &run->feeds[i];
	feed = ks__arena_push(
		run->arena, &run->feeds, &run->nfeeds, sizeof(*feed));
	if (feed)
		*feed = (struct ks_feed){ .source = source,
			.motion = run->motion };
	return feed;
}

size_t ks__feed_slot(struct ks_run *run, struct ks_feed *feed,
	const struct ks_src_field *field)
{
	const struct ks_src_field **slot;

	for (size_t i = 0; i < feed->nfields; i++)
		if (feed->fields[i] == field)
			return i;
	slot = ks__arena_push(
		run->arena, &feed->fields, &feed->nfields, sizeof(*slot));
	if (slot)
		*slot = field;
	return feed->nfields - 1;
}

size_t ks__feed_joins(const struct ks_feed *feed)
{
	size_t joins = 0;

	for (size_t i = 0; i < feed->nfields; i++) {
		size_t n = ks__source_joins(feed->fields[i], feed->motion);

		if (n > joins)
			joins = n;
	}
	return joins;
}

static size_t reader_of(struct ks_run *run, struct ks_feed *feed,
	struct ks_dimension dimension, const struct ks_scale *scale)
{
	struct ks_reader *reader;

	if (!scale)
		return KS_NO_READER;
	for (size_t i = 0; i < feed->nreaders; i++) {
		reader = &feed->readers[i];
		if (reader->dimension.view == dimension.view &&
			reader->dimension.field == dimension.field &&
			reader->scale == scale)
			return i;
	}
	reader = ks__arena_push(
		run->arena, &feed->readers, &feed->nreaders, sizeof(*reader));
	if (!reader)
		return KS_NO_READER;
	*reader = (struct ks_reader){ .dimension = dimension, .scale = scale };
	reader->slot = ks__feed_slot(run, feed, dimension.field);
	if (dimension.view == KS_VIEW_AGE || dimension.view == KS_VIEW_BANDS) {
		reader->band = ks__feed_slot(
			run, feed, ks__source_field(feed->source, KS_SRC_BAND));
		reader->day = ks__feed_slot(run, feed, feed->source->fields);
	}
	return feed->nreaders - 1;
}

/* ---- conditions ------------------------------------------------------ */

static enum ks_code no_label(const struct ks_table *table,
	const struct ks_where *where, const struct ks_code_list *list,
	const char *word, struct ks_error *err)
{
	const char *near = ks__code_nearest(list, word);

	return ks__table_unknown(err, table->file, where->line, where->field,
		word, near ? &near : NULL, near ? 1 : 0);
}

/* Fixed words have no codes: their place is their name. */
static enum ks_code want_choices(const struct ks_table *table,
	struct ks_test *test, struct ks_error *err)
{
	const struct ks_where *where = test->where;
	const char *const *choices = test->field->choices;

	for (size_t i = 0; i < where->nwords; i++) {
		size_t n = 0;

		if (strcmp(where->words[i], KS_WORD_EMPTY) == 0) {
			test->empty = true;
			continue;
		}
		while (choices[n] && strcmp(choices[n], where->words[i]) != 0)
			n++;
		if (choices[n]) {
			test->wanted[n] = true;
			continue;
		}
		return ks__table_unknown(err, table->file, where->line,
			where->field, where->words[i], choices,
			ks__choice_count(choices));
	}
	return KS_OK;
}

static void want_property(
	struct ks_test *test, const struct ks_code_list *list, const char *name)
{
	for (size_t i = 0; i < ks__code_list_count(list); i++)
		if (ks__code_is(ks__code_list_at(list, i), name))
			test->wanted[i] = true;
}

static enum ks_code want_words(const struct ks_table *table,
	struct ks_test *test, const struct ks_code_list *list,
	struct ks_error *err)
{
	const struct ks_where *where = test->where;

	for (size_t i = 0; i < where->nwords; i++) {
		const char *word = where->words[i];
		const struct ks_code_row *row;

		if (where->property) {
			want_property(test, list, word);
			continue;
		}
		if (strcmp(word, KS_WORD_EMPTY) == 0) {
			test->empty = true;
			continue;
		}
		row = ks__code_find(list, word, strlen(word));
		if (!row)
			return no_label(table, where, list, word, err);
		test->wanted[row->index] = true;
	}
	return KS_OK;
}

static struct ks_test *new_test(struct ks_run *run, struct ks_feed *feed,
	const struct ks_src_field *field, const struct ks_code_list *list)
{
	struct ks_test *test = ks__arena_push(
		run->arena, &feed->tests, &feed->ntests, sizeof(*test));

	if (!test)
		return NULL;
	*test = (struct ks_test){ .field = field };
	test->slot = ks__feed_slot(run, feed, field);
	test->wanted = ks__arena_take(run->arena,
		(list ? ks__code_list_count(list)
		      : ks__choice_count(field->choices)) +
			1);
	return test->wanted ? test : NULL;
}

static enum ks_code job_test(
	struct ks_run *run, struct ks_job *job, size_t i, struct ks_error *err)
{
	size_t *slot = ks__arena_push(
		run->arena, &job->tests, &job->ntests, sizeof(*slot));

	if (!slot)
		return ks__nomem(err);
	*slot = i;
	return KS_OK;
}

/*
 * A block's conditions and the block it crosses: where that one sees the axis
 * through another field, a condition on the axis is asked of that field.
 */
struct asked {
	const struct ks_where *where;
	size_t n;
	const struct ks_axis *axis; /* NULL: nothing is seen through */
	const char *through;
};

static const struct ks_src_field *asked_field(const struct ks_source *source,
	const struct asked *asked, const struct ks_where *where)
{
	if (asked->through && ks__axis_find(asked->axis, where->field))
		return ks__source_field(source, asked->through);
	return ks__source_field(source, where->field);
}

static enum ks_code add_where(struct ks_run *run, const struct ks_table *table,
	struct ks_feed *feed, struct ks_job *job, const struct ks_where *where,
	const struct ks_src_field *field, struct ks_error *err)
{
	const struct ks_code_list *list =
		field->list ? ks__codes_list(run->codes, field->list) : NULL;
	struct ks_test *test;
	enum ks_code code;

	for (size_t i = 0; i < feed->ntests; i++)
		if (feed->tests[i].where == where &&
			feed->tests[i].field == field)
			return job_test(run, job, i, err);
	if (!list && !field->choices)
		return ks__fail(err, KS_NOT_FOUND,
			"コード表「%s」がありません。"
			"kasane code import で取り込んでください。",
			field->list);
	test = new_test(run, feed, field, list);
	if (!test)
		return ks__nomem(err);
	test->where = where;
	test->negated = where->negated;
	code = list ? want_words(table, test, list, err)
		    : want_choices(table, test, err);
	return code == KS_OK ? job_test(run, job, feed->ntests - 1, err) : code;
}

static enum ks_code add_wheres(struct ks_run *run, const struct ks_table *table,
	struct ks_feed *feed, struct ks_job *job, const struct asked *asked,
	struct ks_error *err)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < asked->n; i++) {
		const struct ks_where *where = &asked->where[i];

		code = add_where(run, table, feed, job, where,
			asked_field(feed->source, asked, where), err);
	}
	return code;
}

static enum ks_code no_option_label(const char *option, const char *word,
	const struct ks_code_list *list, struct ks_error *err)
{
	const char *near = list ? ks__code_nearest(list, word) : NULL;

	if (near)
		return ks__fail(err, KS_USAGE,
			"%s「%s」はありません。「%s」のことですか。", option,
			word, near);
	return ks__fail(err, KS_USAGE,
		"%s「%s」はありません。kasane code list %s で"
		"確かめてください。",
		option, word, option);
}

/* --district and --agency: the record's own, whatever the source calls it. */
static enum ks_code add_option(struct ks_run *run, struct ks_feed *feed,
	struct ks_job *job, const char *name, const char *word,
	struct ks_error *err)
{
	const struct ks_src_field *field = ks__source_field(feed->source, name);
	const struct ks_code_list *list =
		ks__codes_list(run->codes, field->list);
	const struct ks_code_row *row =
		list ? ks__code_find(list, word, strlen(word)) : NULL;
	struct ks_test *test;

	if (!row)
		return no_option_label(field->list, word, list, err);
	for (size_t i = 0; i < feed->ntests; i++)
		if (!feed->tests[i].where && feed->tests[i].field == field)
			return job_test(run, job, i, err);
	test = new_test(run, feed, field, list);
	if (!test)
		return ks__nomem(err);
	test->wanted[row->index] = true;
	return job_test(run, job, feed->ntests - 1, err);
}

static enum ks_code add_options(struct ks_run *run, struct ks_feed *feed,
	struct ks_job *job, struct ks_error *err)
{
	enum ks_code code = KS_OK;

	if (run->report->district && feed->source->district)
		code = add_option(run, feed, job, feed->source->district,
			run->report->district, err);
	if (code == KS_OK && run->report->agency && feed->source->agency)
		code = add_option(run, feed, job, feed->source->agency,
			run->report->agency, err);
	return code;
}

/* ---- scales ---------------------------------------------------------- */

/* Equal dimensions share a scale, whatever the source calls their field. */
static bool same_scale(
	const struct ks_scale *scale, const struct ks_scale_wish *wish)
{
	const struct ks_src_field *field = wish->dimension.field;

	if (scale->view != wish->dimension.view)
		return false;
	switch (scale->view) {
	case KS_VIEW_TEXT:
		return scale->texts == field;
	case KS_VIEW_CHOICE:
		return scale->choices == field->choices;
	case KS_VIEW_MONTH:
	case KS_VIEW_AGE:
	case KS_VIEW_BANDS:
		return true;
	default:
		return scale->list ==
			ks__codes_list(wish->codes, field->list) &&
			scale->always == field->always;
	}
}

static enum ks_code scale_of(struct ks_run *run, struct ks_dimension dimension,
	struct ks_scale **out, struct ks_error *err)
{
	const struct ks_report *report = run->report;
	const struct ks_scale_wish wish = { dimension, run->codes,
		report->period.from, report->period.to, report->split_missing,
		report->bands };
	struct ks_scale **slot;

	for (size_t i = 0; i < run->nscales; i++)
		if (same_scale(run->scales[i], &wish)) {
			*out = run->scales[i];
			return KS_OK;
		}
	*out = ks__arena_take(run->arena, sizeof(**out));
	slot = ks__arena_push(
		run->arena, &run->scales, &run->nscales, sizeof(*slot));
	if (!*out || !slot)
		return ks__nomem(err);
	*slot = *out;
	return ks__scale_make(run->arena, &wish, *out, err);
}

static enum ks_code axis_scales(struct ks_run *run,
	const struct ks_table *table, const struct ks_axis *axis,
	struct ks_scale ***out, struct ks_error *err)
{
	struct ks_scale **scales = ks__arena_take(
		run->arena, (axis->n + 1) * sizeof(struct ks_scale *));
	enum ks_code code = scales ? KS_OK : ks__nomem(err);

	for (size_t i = 0; code == KS_OK && i < axis->n; i++) {
		const struct ks_block *block = &axis->blocks[i];
		struct ks_dimension dimension;

		if (block->kind != KS_BLOCK_DIMENSION)
			continue;
		ks__source_dimension(
			block->source ? block->source : table->source,
			block->dimension, &dimension);
		code = scale_of(run, dimension, &scales[i], err);
	}
	*out = scales;
	return code;
}

/* ---- jobs ------------------------------------------------------------ */

static struct ks_job *new_job(struct ks_run *run, struct ks_feed *feed)
{
	struct ks_job *job = ks__arena_take(run->arena, sizeof(*job));
	struct ks_job **slot = ks__arena_push(
		run->arena, &feed->jobs, &feed->njobs, sizeof(*slot));

	if (!job || !slot)
		return NULL;
	*slot = job;
	*job = (struct ks_job){ .source = feed->source,
		.row = KS_NO_READER,
		.column = KS_NO_READER,
		.nrows = 1,
		.ncolumns = 1 };
	return job;
}

static void aim_job(struct ks_run *run, struct ks_feed *feed,
	struct ks_job *job, const struct ks_aim *aim,
	const struct ks_scale *rows, const struct ks_scale *columns)
{
	job->measure = aim->amount.measure;
	job->of = aim->of;
	job->of_number = aim->of && aim->of->kind == KS_SRC_CODES;
	job->of_slot = aim->of ? ks__feed_slot(run, feed, aim->of) : 0;
	job->row = reader_of(run, feed, aim->row, rows);
	job->column = reader_of(run, feed, aim->column, columns);
	job->nrows = rows ? rows->nbins + 1 : 1;
	job->ncolumns = columns ? columns->nbins + 1 : 1;
}

struct corner {
	const struct ks_table *table;
	const struct ks_block *row, *column;
	struct ks_scale *rows, *columns;
};

static enum ks_code add_job(struct ks_run *run, const struct corner *corner,
	const struct ks_aim *aim, struct ks_job **out, struct ks_error *err)
{
	const struct ks_table *table = corner->table;
	const struct ks_block *row = corner->row, *column = corner->column;
	const bool own = aim->source == table->source;
	const struct asked asked[] = {
		{ table->where, own ? table->nwhere : 0, NULL, NULL },
		{ row ? row->where : NULL, row ? row->nwhere : 0, &table->rows,
			column ? column->through : NULL },
		{ column ? column->where : NULL, column ? column->nwhere : 0,
			&table->columns, row ? row->through : NULL },
	};
	struct ks_feed *feed = feed_of(run, aim->source);
	struct ks_job *job = feed ? new_job(run, feed) : NULL;
	enum ks_code code = KS_OK;

	if (!job)
		return ks__nomem(err);
	aim_job(run, feed, job, aim, corner->rows, corner->columns);
	for (size_t i = 0; code == KS_OK && i < 3; i++)
		code = add_wheres(run, table, feed, job, &asked[i], err);
	if (code == KS_OK)
		code = add_options(run, feed, job, err);
	*out = job;
	return code;
}

/* A mean is a sum and how many it is of; a median is nothing where there are
 * none. */
static enum ks_code add_corner(struct ks_run *run, struct ks_grid *grid,
	const struct corner *corner, size_t i, struct ks_error *err)
{
	struct ks_job *few;
	struct ks_aim aim, filled;
	enum ks_code code = ks__table_aim(
		corner->table, corner->row, corner->column, &aim, err);

	if (code == KS_OK && aim.amount.measure >= KS_MEASURE_MEAN) {
		enum ks_measure measure = aim.amount.measure;

		aim.amount.measure = KS_MEASURE_FILLED;
		code = add_job(run, corner, &aim, &grid->counts[i], err);
		aim.amount.measure =
			measure == KS_MEASURE_MEAN ? KS_MEASURE_SUM : measure;
	} else if (code == KS_OK && run->report->suppress &&
		aim.amount.measure > KS_MEASURE_DISTINCT &&
		aim.amount.measure != KS_MEASURE_FILLED) {
		/* an amount of few is hidden: of how many is it? */
		filled = aim;
		filled.amount.measure = KS_MEASURE_FILLED;
		code = add_job(run, corner, &filled, &few, err);
	}
	return code == KS_OK ? add_job(run, corner, &aim, &grid->jobs[i], err)
			     : code;
}

static enum ks_code add_base(struct ks_run *run, struct ks_grid *grid,
	const struct ks_source *source, struct ks_error *err)
{
	const struct corner corner = { .table = grid->table };
	const struct ks_aim aim = { .source = source };
	struct ks_job **slot;

	for (size_t i = 0; i < grid->nbases; i++)
		if (grid->bases[i]->source == source)
			return KS_OK;
	slot = ks__arena_push(
		run->arena, &grid->bases, &grid->nbases, sizeof(*slot));
	if (!slot)
		return ks__nomem(err);
	return add_job(run, &corner, &aim, slot, err);
}

static enum ks_code add_corners(
	struct ks_run *run, struct ks_grid *grid, struct ks_error *err)
{
	const struct ks_axis *rows = &grid->rows;
	const struct ks_axis *columns = &grid->table->columns;
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < rows->n * columns->n; i++) {
		size_t r = i / columns->n, c = i % columns->n;
		const struct corner corner = { grid->table, &rows->blocks[r],
			&columns->blocks[c], grid->row_scales[r],
			grid->column_scales[c] };

		if (corner.row->nsum || corner.column->nsum ||
			corner.column->share ||
			ks__column_skips(corner.column, corner.row))
			continue;
		code = add_corner(run, grid, &corner, i, err);
		if (code == KS_OK)
			code = add_base(run, grid, grid->jobs[i]->source, err);
	}
	return code;
}

/* --by puts another dimension in place of the first of the rows. */
static enum ks_code choose_rows(
	struct ks_run *run, struct ks_grid *grid, struct ks_error *err)
{
	const struct ks_table *table = grid->table;
	const char *by = run->report->by;
	struct ks_block *blocks;
	bool known = false;

	grid->rows = table->rows;
	for (size_t i = 0; by && i < table->nby; i++)
		known = known || strcmp(table->by[i], by) == 0;
	if (!known)
		return KS_OK;
	blocks = ks__arena_take(run->arena, table->rows.n * sizeof(*blocks));
	if (!blocks)
		return ks__nomem(err);
	memcpy(blocks, table->rows.blocks, table->rows.n * sizeof(*blocks));
	blocks[0].kind = KS_BLOCK_DIMENSION;
	blocks[0].label = blocks[0].dimension = by;
	grid->rows.blocks = blocks;
	return KS_OK;
}

enum ks_code ks__run_add(
	struct ks_run *run, const struct ks_table *table, struct ks_error *err)
{
	struct ks_grid *grid = ks__arena_push(
		run->arena, &run->grids, &run->ngrids, sizeof(*grid));
	size_t n = table->rows.n * table->columns.n;
	enum ks_code code;

	if (!grid)
		return ks__nomem(err);
	*grid = (struct ks_grid){ .table = table };
	grid->jobs = ks__arena_take(run->arena, n * sizeof(struct ks_job *));
	grid->counts = ks__arena_take(run->arena, n * sizeof(struct ks_job *));
	if (!grid->jobs || !grid->counts)
		return ks__nomem(err);
	code = choose_rows(run, grid, err);
	if (code == KS_OK)
		code = axis_scales(
			run, table, &grid->rows, &grid->row_scales, err);
	if (code == KS_OK)
		code = axis_scales(
			run, table, &table->columns, &grid->column_scales, err);
	if (code == KS_OK)
		code = add_base(run, grid, table->source, err);
	if (code == KS_OK) {
		grid->base = grid->bases[0];
		code = add_corners(run, grid, err);
	}
	return code == KS_OK && run->arena->failed ? ks__nomem(err) : code;
}

/* ---- cells ----------------------------------------------------------- */

/* Scales of texts get their labels late, so sizes are taken anew. */
static void fit_job(struct ks_feed *feed, struct ks_job *job)
{
	if (job->row != KS_NO_READER)
		job->nrows = feed->readers[job->row].scale->nbins + 1;
	if (job->column != KS_NO_READER)
		job->ncolumns = feed->readers[job->column].scale->nbins + 1;
}

enum ks_code ks__run_cells(struct ks_run *run, struct ks_error *err)
{
	enum { MOST = 1 << 22 };

	for (size_t f = 0; f < run->nfeeds; f++)
		for (size_t j = 0; j < run->feeds[f].njobs; j++) {
			struct ks_job *job = run->feeds[f].jobs[j];

			fit_job(&run->feeds[f], job);
			if (job->nrows > MOST / job->ncolumns)
				return ks__fail(err, KS_INVALID,
					"表が大きすぎます。行か列を"
					"減らしてください。");
			job->cells = ks__arena_take(run->arena,
				job->nrows * job->ncolumns *
					sizeof(*job->cells));
			if (!job->cells)
				return ks__nomem(err);
		}
	return KS_OK;
}
