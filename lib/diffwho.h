/* Which entries since a report was frozen moved its figures. */
#ifndef KS_DIFFWHO_H
#define KS_DIFFWHO_H

#include "frozen.h"

/*
 * One row an entry: number, when, who, what was done to which kind of record,
 * case number.  then: the ledger as it stood when the report was frozen.
 */
enum ks_code ks__diff_entries(struct ks_ledger *now, struct ks_ledger *then,
	const struct ks_frozen *frozen, const struct ks_sink *sink,
	struct ks_error *err);

#endif
