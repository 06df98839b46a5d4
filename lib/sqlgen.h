/*
 * The same jobs in SQL, in the part that SQLite 3.40 and PostgreSQL 15 share.
 * One query a job, each by itself: it knows nothing of the pass in C, and a
 * clerk's own database can answer it.
 */
#ifndef KS_SQLGEN_H
#define KS_SQLGEN_H

#include "db.h"
#include "grid.h"

/*
 * The query of a job: rows (r1, r2, c1, c2, n), where r1, r2 tell the row and
 * c1, c2 the column as records have them (a code's id, a month, a number; 0
 * for an unknown answer, null for none) and n is what was counted.
 */
void ks__sql_job(const struct ks_run *run, const struct ks_feed *feed,
	const struct ks_job *job, struct ks_buf *out);

/* Fill the cells of every job by running its query. */
enum ks_code ks__sql_count(
	struct ks_run *run, struct ks_db *db, struct ks_error *err);

#endif
