/* What a search may answer (find, candidates): a case all of whose records
 * may be shown, with those it is one with. */
#ifndef KS_SEEN_H
#define KS_SEEN_H

#include "sight.h"

/* Who searched for a name knows whose case an answer is, so that one whose
 * names may not be shown is none. */
enum ks_code ks__seen_case(struct ks_ledger *ledger, int64_t case_id,
	bool *seen, struct ks_error *err);
/* Say what a search leaves out: the same whatever was searched for. */
enum ks_code ks__seen_tell(struct ks_ledger *ledger, struct ks_error *err);
/* May a page about the household speak of the other one? */
enum ks_code ks__seen_from(struct ks_ledger *ledger, int64_t household,
	int64_t other, bool *seen, struct ks_error *err);

#endif
