/* What `edit` and `void` ask of a record before they touch it. */
#ifndef KS_CHANGE_H
#define KS_CHANGE_H

#include "load.h"

/* The noun of a record's first entry, its index; KS_NOT_FOUND if the number
 * is no record's. */
enum ks_code ks__record_noun(
	struct ks_ledger *ledger, int64_t id, int *noun, struct ks_error *err);
/* Does the record stand?  KS_CONFLICT where it was withdrawn, KS_NOT_FOUND
 * where its import was undone. */
enum ks_code ks__record_stands(
	struct ks_ledger *ledger, int noun, int64_t id, struct ks_error *err);

/* ks_record_add of a reception that reopens a case (0: none). */
enum ks_code ks__record_add(struct ks_ledger *ledger,
	const struct ks_noun *noun, int64_t reopens,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, enum ks_fate *fate,
	struct ks_error *err);

#endif
