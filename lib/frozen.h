/*
 * A year's report as it was published.  Its figures, with what they were
 * counted by, are one journal entry about -YEAR (no record has a number below
 * 0), which no table follows from.
 */
#ifndef KS_FROZEN_H
#define KS_FROZEN_H

#include "doc.h"
#include "ledger.h"
#include "tableset.h"

#define KS_FREEZE_NOUN "freeze"

struct ks_frozen {
	int year, edition;
	int64_t seq, at;
	const char *staff;
	struct ks_report report; /* how it was counted */
	struct ks_tableset set;	 /* by which declarations */
	struct ks_doc doc;	 /* what came out */
};

/* "R7": the latest of the year; "R7/1": its first.  All in the arena.
 * KS_NOT_FOUND, KS_USAGE. */
enum ks_code ks__frozen_read(struct ks_ledger *ledger, const char *ref,
	struct ks_arena *arena, struct ks_frozen *out, struct ks_error *err);

/* The parts of the entry's payload that say how it was counted. */
void ks__frozen_put(struct ks_buf *payload, const struct ks_report *report,
	const struct ks_tableset *set);

#endif
