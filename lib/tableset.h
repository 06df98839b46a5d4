/* The declarations a run knows: those shipped, then a municipality's own. */
#ifndef KS_TABLESET_H
#define KS_TABLESET_H

#include "table.h"

struct ks_tableset {
	struct ks_table *tables;
	size_t n;
};

/*
 * Read them all: the shipped ones in order of their ids, LEDGER.tables/ in
 * order of the files' names, then the files named in the report.  KS_INVALID:
 * a mistake in one of them, or two with one id.
 */
enum ks_code ks__tableset_load(struct ks_arena *arena,
	const struct ks_report *report, struct ks_tableset *out,
	struct ks_error *err);
/* By id or title.  KS_USAGE with the nearest one. */
enum ks_code ks__tableset_find(const struct ks_tableset *set, const char *word,
	const struct ks_table **out, struct ks_error *err);
/* Those the report asks for (all where it names none), in its order. */
enum ks_code ks__tableset_chosen(struct ks_arena *arena,
	const struct ks_tableset *set, const struct ks_report *report,
	const struct ks_table ***out, size_t *n, struct ks_error *err);

#endif
