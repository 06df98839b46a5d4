/*
 * The rows a report counts, told apart from what they were: a mark for each
 * is made of every field the tables read.
 */
#ifndef KS_ROWMARK_H
#define KS_ROWMARK_H

#include "report.h"

struct ks_rowmark {
	int64_t record, case_id;
	uint64_t mark;
};

struct ks_rowmarks {
	struct ks_rowmark *at; /* by record and case, each once */
	size_t n;
};

/* Of all the tables in this period, added to what is there; sorted by
 * ks__rowmarks_sort once all are. */
enum ks_code ks__rowmarks_add(struct ks_ledger *ledger,
	const struct ks_report *report, const struct ks_table *const *tables,
	size_t n, struct ks_arena *arena, struct ks_rowmarks *out,
	struct ks_error *err);
void ks__rowmarks_sort(struct ks_rowmarks *marks);
/* Those that are in one only or differ, sorted. */
enum ks_code ks__rowmarks_differ(const struct ks_rowmarks *a,
	const struct ks_rowmarks *b, struct ks_arena *arena,
	struct ks_rowmarks *out, struct ks_error *err);
/* Those of a record, *n of them: it may be of several cases. */
const struct ks_rowmark *ks__rowmarks_find(
	const struct ks_rowmarks *marks, int64_t record, size_t *n);

#endif
