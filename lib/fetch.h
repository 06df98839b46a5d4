/* One record of the tables, whole; and what a case is called. */
#ifndef KS_FETCH_H
#define KS_FETCH_H

#include "filter.h"
#include "ledger.h"

/* The record as it stands, its text in the arena. KS_NOT_FOUND. */
enum ks_code ks__fetch(struct ks_ledger *ledger, const struct ks_noun *noun,
	int64_t id, struct ks_record *rec, struct ks_arena *arena,
	struct ks_error *err);
/* What a noun's records belong to: the field "case_id", "household_id" or
 * "plan_id"; NULL where to none. */
const char *ks__owner_of(const struct ks_noun *noun);
/* The records of the case (a plan's are its case's) or household, neither
 * withdrawn nor kept breaches; owner as above. */
enum ks_code ks__fetch_ids(struct ks_ledger *ledger, const struct ks_noun *noun,
	const char *owner, int64_t key, struct ks_ids *ids,
	struct ks_error *err);
/* "R7-00012"; "" where there is no such case. */
enum ks_code ks__case_name(struct ks_ledger *ledger, int64_t id, char out[24],
	struct ks_error *err);

#endif
