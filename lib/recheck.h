/* The checks of today over the records of the ledger, as verify tells them. */
#ifndef KS_RECHECK_H
#define KS_RECHECK_H

#include "ledger.h"

/* Run every noun's check over every record that stands; what it tells goes to
 * fn as 注意, with "noun id" for its place. */
enum ks_code ks__recheck(struct ks_ledger *ledger,
	void (*fn)(void *ctx, const struct ks_finding *finding), void *ctx,
	struct ks_error *err);

#endif
