/* The tables made anew from the journal, where they stand. */
#ifndef KS_REPLAY_H
#define KS_REPLAY_H

#include "ledger.h"

/* Inside the caller's transaction: empty every table but the journal's own and
 * the file's history, and apply every entry in its order. */
enum ks_code ks__replay(struct ks_ledger *ledger, struct ks_error *err);

#endif
