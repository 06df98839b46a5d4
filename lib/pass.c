/* Making a pass ready. */
#include "pass.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"

enum { DIRECT_MAX = 8192 };

/* ---- setting up ------------------------------------------------------ */

/* Shipped codes are among a ledger's first entries: their ids are small, and
 * a million rows ask for five each. */
static bool fill_direct(struct ks_pass *pass, struct ks_pass_column *column)
{
	int64_t n = 0;

	for (size_t i = 0; i < column->ids.size; i++)
		if (column->ids.ids[i] < DIRECT_MAX && column->ids.ids[i] >= n)
			n = column->ids.ids[i] + 1;
	column->direct =
		ks__arena_take(&pass->arena, (size_t)(n + 1) * sizeof(int));
	for (int64_t id = 0; column->direct && id < n; id++) {
		uint32_t index = ks__idmap_find(&column->ids, id);

		column->direct[id] = index == KS_IDMAP_NONE ? -1 : (int)index;
	}
	column->ndirect = n;
	return column->direct != NULL;
}

static bool fill_codes(struct ks_pass *pass, struct ks_pass_column *column)
{
	const struct ks_code_list *list =
		ks__codes_list(pass->run->codes, column->field->list);
	size_t n = list ? ks__code_list_count(list) : 0;

	column->none = ks__arena_take(&pass->arena, n + 1);
	for (size_t i = 0; column->none && i < n; i++) {
		const struct ks_code_row *row = ks__code_list_at(list, i);

		column->none[i] = ks__code_unknown(row) ? 1
			: ks__code_is(row, "課題なし")	? 2
							: 0;
		if (!ks__idmap_add(&column->ids, row->id, (uint32_t)i))
			return false;
	}
	return column->none != NULL && fill_direct(pass, column);
}

static bool set_column(struct ks_pass *pass, size_t i)
{
	struct ks_pass_column *column = &pass->columns[i];

	column->field = pass->feed->fields[i];
	if (column->field->list && !fill_codes(pass, column))
		return false;
	if (column->field->kind != KS_SRC_CODES)
		return true;
	pass->taken[i].set =
		ks__arena_take(&pass->arena, (column->ids.n + 1) * sizeof(int));
	return pass->taken[i].set != NULL;
}

/* How many bins one record can fall in. */
static size_t most_bins(const struct ks_reader *reader)
{
	size_t n = reader->scale->nbins + 1;

	switch (reader->dimension.view) {
	case KS_VIEW_CODES:
	case KS_VIEW_PAIRS:
		return n;
	default:
		return 1;
	}
}

static bool set_reader(struct ks_pass *pass, size_t i)
{
	size_t most = most_bins(&pass->feed->readers[i]);
	struct ks_pass_found *found = &pass->found[i];

	found->bins = ks__arena_take(&pass->arena, most * sizeof(int));
	if (most > 1)
		found->stamps =
			ks__arena_take(&pass->arena, most * sizeof(uint32_t));
	return found->bins && (most == 1 || found->stamps);
}

static void set_job(struct ks_pass *pass, size_t i)
{
	const struct ks_job *job = pass->feed->jobs[i];

	if (job->measure != KS_MEASURE_DISTINCT)
		return;
	pass->columns[job->of_slot].counted = true;
	pass->seen[i].words = (job->nrows * job->ncolumns + 63) / 64;
}

static const struct ks_pass_found *found_of(
	const struct ks_pass *pass, size_t reader)
{
	return reader == KS_NO_READER ? &pass->one : &pass->found[reader];
}

static bool set_jobs(struct ks_pass *pass, bool own)
{
	static int first_bin[] = { 0 };
	const struct ks_feed *feed = pass->feed;

	pass->one.bins = first_bin;
	pass->one.n = 1;
	pass->jobs = ks__arena_take(
		&pass->arena, (feed->njobs + 1) * sizeof(*pass->jobs));
	for (size_t i = 0; pass->jobs && i < feed->njobs; i++) {
		const struct ks_job *job = feed->jobs[i];

		pass->jobs[i] = (struct ks_pass_job){ .job = job,
			.cells = job->cells,
			.row = found_of(pass, job->row),
			.column = found_of(pass, job->column),
			.ncolumns = job->ncolumns,
			.ntests = job->ntests,
			.tests = job->tests,
			.measure = job->measure };
		if (own)
			pass->jobs[i].cells = ks__arena_take(&pass->arena,
				job->nrows * job->ncolumns * sizeof(int64_t));
	}
	return !pass->arena.failed;
}

enum ks_code ks__pass_init(struct ks_pass *pass, const struct ks_run *run,
	const struct ks_feed *feed, bool own_cells, struct ks_error *err)
{
	struct ks_arena *arena = &pass->arena;

	memset(pass, 0, sizeof(*pass));
	pass->run = run;
	pass->feed = feed;

	pass->columns = ks__arena_take(
		arena, (feed->nfields + 1) * sizeof(*pass->columns));
	pass->taken = ks__arena_take(
		arena, (feed->nfields + 1) * sizeof(*pass->taken));
	pass->found = ks__arena_take(
		arena, (feed->nreaders + 1) * sizeof(*pass->found));
	pass->passed = ks__arena_take(arena, feed->ntests + 1);
	pass->seen =
		ks__arena_take(arena, (feed->njobs + 1) * sizeof(*pass->seen));
	pass->values = ks__arena_take(
		arena, (feed->njobs + 1) * sizeof(*pass->values));
	if (arena->failed || !set_jobs(pass, own_cells))
		return ks__nomem(err);
	for (size_t i = 0; i < feed->nfields; i++)
		if (!set_column(pass, i))
			return ks__nomem(err);
	for (size_t i = 0; i < feed->nreaders; i++)
		if (!set_reader(pass, i))
			return ks__nomem(err);
	for (size_t i = 0; i < feed->njobs; i++)
		set_job(pass, i);
	return KS_OK;
}

void ks__pass_release(struct ks_pass *pass)
{
	for (size_t i = 0; pass->columns && i < pass->feed->nfields; i++)
		ks__idmap_release(&pass->columns[i].ids);
	for (size_t i = 0; pass->seen && i < pass->feed->njobs; i++)
		free(pass->seen[i].bits);
	for (size_t i = 0; pass->values && i < pass->feed->njobs; i++)
		free(pass->values[i].at);
	ks__arena_release(&pass->arena);
}
