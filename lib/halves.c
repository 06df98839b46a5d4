#include "pass.h"

#include <pthread.h>

#include "err.h"

/* Below this the second connection costs more than it saves. */
enum { WORTH_BYTES = 4 << 20 };

struct half {
	struct ks_pass pass;
	struct ks_db *db;
	struct ks_error err;
	enum ks_code code;
};

static void *run_half(void *arg)
{
	struct half *half = arg;

	half->code = ks__pass_run(&half->pass, NULL, &half->err);
	return NULL;
}

/* ---- where to cut ------------------------------------------------------ */

static enum ks_code middle(const struct ks_feed *feed, struct ks_db *db,
	int64_t *id, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st;
	enum ks_code code;

	ks__buf_addf(&sql,
		"select ((select min(id) from %s) + (select max(id) from %s))"
		" / 2",
		feed->source->split, feed->source->split);
	st = ks__db_made(db, ks__buf_str(&sql), err);
	code = st ? ks__step(st, err) : err->code;
	if (code == KS_OK)
		*id = ks__col_int(st, 0);
	ks__db_made_free(st);
	ks__buf_release(&sql);
	return code;
}

static enum ks_code open_half(struct half *half, const struct ks_run *run,
	const struct ks_feed *feed, const char *relation, int64_t cut,
	struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	enum ks_code code;

	ks__count_sql(feed, &run->report->period, &sql);
	ks__buf_addf(&sql, "\nand t.id %s %lld", relation, (long long)cut);
	half->pass.st = ks__db_made(half->db, ks__buf_str(&sql), err);
	code = half->pass.st ? KS_OK : err->code;
	ks__buf_release(&sql);
	return code;
}

/* ---- putting together ---------------------------------------------------- */

/* A case seen in both halves counts once: only bits the first half does not
 * have are new. */
static void merge_distinct(
	struct ks_pass *to, const struct ks_pass *from, size_t i)
{
	const struct ks_job *job = to->feed->jobs[i];
	const struct ks_idmap *ids = &from->columns[job->of_slot].ids;
	const struct ks_pass_seen *seen = &from->seen[i];

	for (size_t slot = 0; slot < ids->size && !to->failed; slot++) {
		uint32_t key, other = ids->values[slot];

		if (!ids->ids[slot] || other >= seen->keys)
			continue;
		key = ks__pass_key(to, job->of_slot, ids->ids[slot]);
		for (size_t cell = 0;
			!to->failed && cell < job->nrows * job->ncolumns;
			cell++)
			if (seen->bits[other * seen->words + cell / 64] >>
					cell % 64 &
				1)
				to->jobs[i].cells[cell] +=
					ks__pass_see(to, i, cell, key);
	}
}

static void merge_values(
	struct ks_pass *to, const struct ks_pass *from, size_t i)
{
	const struct ks_pass_values *values = &from->values[i];

	for (size_t v = 0; v < values->n && !to->failed; v++)
		ks__values_add(to, i, values->at[v].cell, values->at[v].number);
}

static void merge(struct ks_pass *to, const struct ks_pass *from)
{
	for (size_t i = 0; i < to->feed->njobs; i++) {
		const struct ks_job *job = to->feed->jobs[i];

		if (job->measure == KS_MEASURE_DISTINCT) {
			merge_distinct(to, from, i);
			continue;
		}
		if (job->measure >= KS_MEASURE_MAX) {
			merge_values(to, from, i);
			continue;
		}
		for (size_t c = 0; c < job->nrows * job->ncolumns; c++)
			to->jobs[i].cells[c] += from->jobs[i].cells[c];
	}
}

/* ---- both ------------------------------------------------------------------ */

static enum ks_code count_both(
	struct half *first, struct half *second, struct ks_error *err)
{
	pthread_t thread;
	bool threaded = pthread_create(&thread, NULL, run_half, second) == 0;

	run_half(first);
	if (threaded)
		pthread_join(thread, NULL);
	else
		run_half(second);
	if (first->code != KS_OK || second->code != KS_OK) {
		*err = first->code != KS_OK ? first->err : second->err;
		return err->code;
	}
	merge(&first->pass, &second->pass);
	ks__values_settle(&first->pass);
	return first->pass.failed ? ks__nomem(err) : KS_OK;
}

static enum ks_code open_both(struct half *first, struct half *second,
	const struct ks_run *run, const struct ks_feed *feed,
	struct ks_error *err)
{
	int64_t cut = 0;
	enum ks_code code = middle(feed, first->db, &cut, err);

	if (code == KS_OK)
		code = ks__pass_init(&first->pass, run, feed, false, err);
	if (code == KS_OK)
		code = ks__pass_init(&second->pass, run, feed, true, err);
	if (code == KS_OK)
		code = open_half(first, run, feed, "<=", cut, err);
	if (code == KS_OK)
		code = open_half(second, run, feed, ">", cut, err);
	return code;
}

static void release(struct half *half)
{
	ks__db_made_free(half->pass.st);
	ks__pass_release(&half->pass);
}

/* A second connection that holds the ledger for reading from now on. */
static bool open_reader(struct ks_db *db, struct ks_db **out)
{
	struct ks_error err;
	struct ks_stmt *st = NULL;
	bool good = ks__db_open(ks__db_path(db), KS_DB_NOWAIT, out, &err) ==
			KS_OK &&
		ks__db_exec(*out, "begin", &err) == KS_OK;

	if (good)
		st = ks__db_stmt(*out, "select count(*) from head", &err);
	good = st && ks__step(st, &err) == KS_OK;
	if (st)
		ks__reset(st);
	if (!good) {
		ks__db_close(*out);
		*out = NULL;
	}
	return good;
}

enum ks_code ks__halves(struct ks_run *run, const struct ks_feed *feed,
	struct ks_db *db, bool *done, struct ks_error *err)
{
	struct half first = { .db = db }, second = { .db = NULL };
	enum ks_code code;

	*done = false;
	if (!feed->source->split || ks__db_private(db) ||
		ks__db_size(db) < WORTH_BYTES)
		return KS_OK;
	/* the caller's read transaction keeps writers from committing, so that
	 * both connections see the same ledger; but a writer that waits for it
	 * lets no other reader in: then one pass does, and nobody waits */
	if (!open_reader(db, &second.db))
		return KS_OK;
	code = open_both(&first, &second, run, feed, err);
	if (code == KS_OK)
		code = count_both(&first, &second, err);
	*done = code == KS_OK;
	release(&first);
	release(&second);
	ks__db_close(second.db);
	return code;
}
