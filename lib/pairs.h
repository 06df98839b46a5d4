/*
 * 名寄せの候補 as a table the report's SQL can ask: no table of the ledger
 * holds them, they are looked for anew each time.
 */
#ifndef KS_PAIRS_H
#define KS_PAIRS_H

#include "grid.h"
#include "ledger.h"

#define KS_SRC_PAIRS "名寄せ候補"
/* Of this connection alone: (id, a, b), two cases' ids. */
#define KS_PAIRS_TABLE "pair_candidate"

/* Fill the table, where a source of the run asks it.  Within a transaction. */
enum ks_code ks__pairs_fill(struct ks_ledger *ledger, const struct ks_run *run,
	struct ks_error *err);

#endif
