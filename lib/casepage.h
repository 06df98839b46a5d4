/* The page of a case: how it stands, then what was written about it. */
#ifndef KS_CASEPAGE_H
#define KS_CASEPAGE_H

#include "ledger.h"
#include "sight.h"

struct ks_page {
	struct ks_ledger *ledger;
	struct ks_sink *sink;
	int64_t case_id;
	const char *number; /* as it was asked for */
	bool anonymous;
	struct ks_heldback *held; /* or NULL */
};

/* いまの状態: who holds it and since when, consents, what comes next. */
enum ks_code ks__page_now(const struct ks_page *page, struct ks_error *err);
/* The records of the nouns that `case show` has no table of its own for; a
 * noun without records has none. */
enum ks_code ks__page_records(const struct ks_page *page, struct ks_error *err);

#endif
