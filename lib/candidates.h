/* The pairs of cases likely to be one, for those who count them. */
#ifndef KS_CANDIDATES_H
#define KS_CANDIDATES_H

#include "ledger.h"

/* All of them, whoever may see the cases: tell gets their ids, a < b. */
enum ks_code ks__candidates_each(struct ks_ledger *ledger,
	enum ks_code (*tell)(
		void *ctx, int64_t a, int64_t b, struct ks_error *err),
	void *ctx, struct ks_error *err);

#endif
