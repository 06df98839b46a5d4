/*
 * One pass in C over each source fills all tables of a run.
 *
 * A record's fields are decoded once: a code becomes its place in its list, a
 * day the number of its month.  Then each reader finds the record's bins, and
 * each job adds to its cells.  実 is counted by one row of bits a case (or
 * person): which cells it has been seen in.
 */
#ifndef KS_COUNT_H
#define KS_COUNT_H

#include "db.h"
#include "grid.h"

/* Fill the cells of every job. */
enum ks_code ks__count(
	struct ks_run *run, struct ks_db *db, struct ks_error *err);

/* Which records a cell was counted from: told of each, once or oftener. */
struct ks_hit {
	const struct ks_job *job;
	size_t cell;
};

struct ks_hits {
	const struct ks_hit *hits;
	size_t n;
	/* case_id is 0 where the record has none */
	enum ks_code (*tell)(void *ctx, int64_t record, int64_t case_id);
	void *ctx;
};

/* The same pass over one source, telling instead of counting. */
enum ks_code ks__count_trace(struct ks_run *run, struct ks_feed *feed,
	struct ks_db *db, const struct ks_hits *hits, struct ks_error *err);

/* "select … from … where …" of a feed, its fields in order. */
void ks__count_sql(const struct ks_feed *feed, const struct ks_period *period,
	struct ks_buf *out);

/* The SQL with the first and the last day of the period where it says :from
 * and :to outside a text: never taken from what somebody wrote. */
void ks__count_days(
	const char *sql, const struct ks_period *period, struct ks_buf *out);

#endif
