#include "pass.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"

/* ---- decoding -------------------------------------------------------- */

static int index_of(const struct ks_pass_column *column, int64_t id)
{
	uint32_t i;

	if (id >= 0 && id < column->ndirect)
		return column->direct[id];
	i = ks__idmap_find(&column->ids, id);
	return i == KS_IDMAP_NONE ? -1 : (int)i;
}

/* A code written twice is one answer. */
static void add_to_set(struct ks_pass_taken *taken, int index)
{
	for (size_t i = 0; i < taken->nset; i++)
		if (taken->set[i] == index)
			return;
	taken->set[taken->nset++] = index;
}

/* " 812 815 " */
static void take_set(const struct ks_pass_column *column, const char *s,
	size_t len, struct ks_pass_taken *taken)
{
	int64_t id = 0;

	taken->nset = 0;
	for (size_t i = 0; i < len; i++) {
		int index;

		if (s[i] >= '0' && s[i] <= '9' && id < INT64_MAX / 16) {
			id = id * 10 + (s[i] - '0');
			continue;
		}
		index = id ? index_of(column, id) : -1;
		if (index >= 0)
			add_to_set(taken, index);
		id = 0;
	}
}

uint32_t ks__pass_key(struct ks_pass *pass, size_t i, int64_t id)
{
	struct ks_idmap *ids = &pass->columns[i].ids;
	uint32_t key = ks__idmap_find(ids, id);

	if (key != KS_IDMAP_NONE)
		return key;
	key = (uint32_t)ids->n;
	if (ks__idmap_add(ids, id, key))
		return key;
	pass->failed = true;
	return KS_IDMAP_NONE;
}

static void take_field(struct ks_pass *pass, size_t i)
{
	struct ks_pass_column *column = &pass->columns[i];
	struct ks_pass_taken *taken = &pass->taken[i];
	const char *s;
	size_t len = 0;

	switch (column->field->kind) {
	case KS_SRC_CODE:
		taken->index = index_of(column, ks__col_int(pass->st, (int)i));
		taken->number = taken->index + 1;
		taken->key = (uint32_t)taken->index;
		break;
	case KS_SRC_CHOICE:
		taken->index = (int)ks__col_int(pass->st, (int)i) - 1;
		break;
	case KS_SRC_CODES:
		s = ks__col_text(pass->st, (int)i, &len);
		take_set(column, s, s ? len : 0, taken);
		break;
	case KS_SRC_TEXT:
		taken->text = ks__col_str(pass->st, (int)i);
		break;
	case KS_SRC_KEY:
		taken->number = ks__col_int(pass->st, (int)i);
		if (column->counted && taken->number)
			taken->key = ks__pass_key(pass, i, taken->number);
		break;
	default:
		taken->number = ks__col_int(pass->st, (int)i);
		taken->empty = !taken->number && ks__col_null(pass->st, (int)i);
		break;
	}
}

/* ---- bins ------------------------------------------------------------ */

static void put_bin(struct ks_pass *pass, struct ks_pass_found *found, int bin)
{
	if (found->stamps[bin] == pass->record)
		return;
	found->stamps[bin] = pass->record;
	found->bins[found->n++] = bin;
}

static void find_codes(struct ks_pass *pass, const struct ks_reader *reader,
	struct ks_pass_found *found)
{
	const struct ks_pass_taken *taken = &pass->taken[reader->slot];

	if (!taken->nset)
		put_bin(pass, found, reader->scale->empty);
	for (size_t i = 0; i < taken->nset; i++)
		put_bin(pass, found, reader->scale->bin_of[taken->set[i]]);
}

static void find_pairs(struct ks_pass *pass, const struct ks_reader *reader,
	struct ks_pass_found *found)
{
	const struct ks_pass_taken *taken = &pass->taken[reader->slot];

	for (size_t i = 0; i < taken->nset; i++)
		for (size_t j = i + 1; j < taken->nset; j++)
			put_bin(pass, found,
				ks__scale_pair(reader->scale, taken->set[i],
					taken->set[j]));
}

/* How many codes that are answers: -1 where there is none at all, 0 where
 * "none" was said. */
static int64_t number_of(const struct ks_pass *pass, size_t slot)
{
	const struct ks_pass_taken *taken = &pass->taken[slot];
	const unsigned char *none = pass->columns[slot].none;
	int64_t n = 0;
	bool said_none = false;

	for (size_t i = 0; i < taken->nset; i++) {
		n += none[taken->set[i]] == 0;
		said_none = said_none || none[taken->set[i]] == 2;
	}
	return n || said_none ? n : -1;
}

static int bin_of(const struct ks_pass *pass, const struct ks_reader *reader)
{
	const struct ks_pass_taken *taken = &pass->taken[reader->slot];
	const struct ks_scale *scale = reader->scale;

	switch (reader->dimension.view) {
	case KS_VIEW_MONTH:
		return ks__scale_month(scale, (int)taken->number);
	case KS_VIEW_AGE:
	case KS_VIEW_BANDS:
		return ks__scale_age(scale, (int)taken->number,
			(int)pass->taken[reader->day].number,
			pass->taken[reader->band].index);
	case KS_VIEW_NUMBER:
		return ks__scale_number(scale, number_of(pass, reader->slot));
	case KS_VIEW_TEXT:
		return ks__scale_text(scale, taken->text);
	case KS_VIEW_CHOICE:
		return ks__scale_choice(scale, taken->index);
	default:
		return taken->index < 0 ? scale->empty
					: scale->bin_of[taken->index];
	}
}

static void find_bins(struct ks_pass *pass, size_t i)
{
	const struct ks_reader *reader = &pass->feed->readers[i];
	struct ks_pass_found *found = &pass->found[i];

	found->n = 0;
	switch (reader->dimension.view) {
	case KS_VIEW_CODES:
		find_codes(pass, reader, found);
		break;
	case KS_VIEW_PAIRS:
		find_pairs(pass, reader, found);
		break;
	default:
		found->bins[found->n++] = bin_of(pass, reader);
		break;
	}
}

/* ---- conditions ------------------------------------------------------ */

static bool test_passes(const struct ks_pass *pass, const struct ks_test *test)
{
	const struct ks_pass_taken *taken = &pass->taken[test->slot];
	bool hit = false;

	if (test->field->kind != KS_SRC_CODES)
		hit = taken->index < 0 ? test->empty
				       : test->wanted[taken->index];
	else if (!taken->nset)
		hit = test->empty;
	for (size_t i = 0;
		test->field->kind == KS_SRC_CODES && !hit && i < taken->nset;
		i++)
		hit = test->wanted[taken->set[i]];
	return hit != test->negated;
}

static inline bool job_wants(
	const struct ks_pass *pass, const struct ks_pass_job *job)
{
	for (size_t i = 0; i < job->ntests; i++)
		if (!pass->passed[job->tests[i]])
			return false;
	return true;
}

/* ---- counting -------------------------------------------------------- */

static bool grow_seen(struct ks_pass_seen *seen, uint32_t key)
{
	size_t keys = seen->keys ? seen->keys : 1024;
	uint64_t *bits;

	while (keys <= key)
		keys *= 2;
	if (keys > SIZE_MAX / 8 / seen->words)
		return false;
	bits = realloc(seen->bits, keys * seen->words * sizeof(*bits));
	if (!bits)
		return false;
	memset(bits + seen->keys * seen->words, 0,
		(keys - seen->keys) * seen->words * sizeof(*bits));
	seen->bits = bits;
	seen->keys = keys;
	return true;
}

/* 1 the first time the key is seen in the cell. */
int64_t ks__pass_see(
	struct ks_pass *pass, size_t job, size_t cell, uint32_t key)
{
	struct ks_pass_seen *seen = &pass->seen[job];
	uint64_t *word, bit = (uint64_t)1 << cell % 64;

	if (key >= seen->keys && !grow_seen(seen, key)) {
		pass->failed = true;
		return 0;
	}
	word = &seen->bits[key * seen->words + cell / 64];
	if (*word & bit)
		return 0;
	*word |= bit;
	return 1;
}

/* What the record adds to a cell; false where it has nothing to add. */
static bool job_amount(
	const struct ks_pass *pass, const struct ks_job *job, int64_t *amount)
{
	const struct ks_pass_taken *taken = &pass->taken[job->of_slot];
	int64_t number;

	*amount = 1;
	if (job->measure == KS_MEASURE_COUNT)
		return true;
	if (job->measure == KS_MEASURE_DISTINCT)
		return taken->number != 0;
	number = job->of_number ? number_of(pass, job->of_slot) : taken->number;
	if (job->measure != KS_MEASURE_FILLED)
		*amount = number;
	return job->of_number ? number >= 0 : !taken->empty;
}

static inline void add_to_cell(
	struct ks_pass *pass, size_t i, size_t cell, int64_t amount)
{
	const struct ks_pass_job *job = &pass->jobs[i];

	if (job->measure >= KS_MEASURE_MAX) {
		ks__values_add(pass, i, cell, amount);
		return;
	}
	if (job->measure == KS_MEASURE_DISTINCT)
		amount = ks__pass_see(
			pass, i, cell, pass->taken[job->job->of_slot].key);
	job->cells[cell] += amount;
}

static inline void count_job(struct ks_pass *pass, size_t i)
{
	const struct ks_pass_job *job = &pass->jobs[i];
	const struct ks_pass_found *row = job->row, *column = job->column;
	int64_t amount = 1;

	if (!job_wants(pass, job))
		return;
	if (job->measure != KS_MEASURE_COUNT &&
		!job_amount(pass, job->job, &amount))
		return;
	/* most records fall in one bin each way: no loop for them */
	if (row->n == 1 && column->n == 1) {
		add_to_cell(pass, i,
			(size_t)row->bins[0] * job->ncolumns +
				(size_t)column->bins[0],
			amount);
		return;
	}
	for (size_t r = 0; r < row->n; r++)
		for (size_t c = 0; c < column->n; c++)
			add_to_cell(pass, i,
				(size_t)row->bins[r] * job->ncolumns +
					(size_t)column->bins[c],
				amount);
}

static void take_record(struct ks_pass *pass)
{
	const struct ks_feed *feed = pass->feed;

	pass->record++;
	for (size_t i = 0; i < feed->nfields; i++)
		take_field(pass, i);
	for (size_t i = 0; i < feed->nreaders; i++)
		find_bins(pass, i);
	for (size_t i = 0; i < feed->ntests; i++)
		pass->passed[i] = test_passes(pass, &feed->tests[i]);
}

/* ---- a cell's records ------------------------------------------------ */

static bool hits_cell(const struct ks_pass *pass, const struct ks_hit *hit)
{
	const struct ks_pass_job *job = NULL;
	int64_t amount;

	for (size_t i = 0; i < pass->feed->njobs && !job; i++)
		if (pass->jobs[i].job == hit->job)
			job = &pass->jobs[i];
	if (!job || !job_wants(pass, job) ||
		!job_amount(pass, job->job, &amount))
		return false;
	for (size_t r = 0; r < job->row->n; r++)
		for (size_t c = 0; c < job->column->n; c++)
			if ((size_t)job->row->bins[r] * job->ncolumns +
					(size_t)job->column->bins[c] ==
				hit->cell)
				return true;
	return false;
}

static size_t slot_named(const struct ks_feed *feed, const char *name)
{
	for (size_t i = 0; i < feed->nfields; i++)
		if (strcmp(feed->fields[i]->name, name) == 0)
			return i;
	assert(false && "a traced feed reads its record and its case");
	return 0;
}

static enum ks_code tell_hits(
	const struct ks_pass *pass, const struct ks_hits *hits)
{
	size_t record = slot_named(pass->feed, KS_SRC_RECORD);
	size_t case_id = slot_named(pass->feed, KS_SRC_CASE);

	for (size_t i = 0; i < hits->n; i++)
		if (hits->hits[i].job->source == pass->feed->source &&
			hits_cell(pass, &hits->hits[i]))
			return hits->tell(hits->ctx, pass->taken[record].number,
				pass->taken[case_id].number);
	return KS_OK;
}

/* ---- the pass -------------------------------------------------------- */

enum ks_code ks__pass_run(
	struct ks_pass *pass, const struct ks_hits *hits, struct ks_error *err)
{
	enum ks_code code;

	while ((code = ks__step(pass->st, err)) == KS_OK) {
		take_record(pass);
		for (size_t i = 0; !hits && i < pass->feed->njobs; i++)
			count_job(pass, i);
		if (hits)
			code = tell_hits(pass, hits);
		if (pass->failed)
			return ks__nomem(err);
		if (code != KS_OK)
			return code;
	}
	return code == KS_NOT_FOUND ? KS_OK : code;
}

static enum ks_code pass_over(struct ks_run *run, const struct ks_feed *feed,
	struct ks_db *db, const struct ks_hits *hits, struct ks_error *err)
{
	struct ks_pass pass;
	struct ks_buf sql = KS_BUF_INIT;
	enum ks_code code = ks__pass_init(&pass, run, feed, false, err);

	ks__count_sql(feed, &run->report->period, &sql);
	if (code == KS_OK && sql.failed)
		code = ks__nomem(err);
	if (code == KS_OK) {
		pass.st = ks__db_made(db, ks__buf_str(&sql), err);
		code = pass.st ? ks__pass_run(&pass, hits, err) : err->code;
		if (!hits)
			ks__values_settle(&pass);
	}
	ks__db_made_free(pass.st);
	ks__pass_release(&pass);
	ks__buf_release(&sql);
	return code;
}

enum ks_code ks__count(
	struct ks_run *run, struct ks_db *db, struct ks_error *err)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < run->nfeeds; i++) {
		bool done = false;

		code = ks__halves(run, &run->feeds[i], db, &done, err);
		if (code == KS_OK && !done)
			code = pass_over(run, &run->feeds[i], db, NULL, err);
	}
	return code;
}

enum ks_code ks__count_trace(struct ks_run *run, struct ks_feed *feed,
	struct ks_db *db, const struct ks_hits *hits, struct ks_error *err)
{
	return pass_over(run, feed, db, hits, err);
}
