/* What a municipality sets once: name and form of each setting. */
#ifndef KS_SETTING_H
#define KS_SETTING_H

#include "ledger.h"

/* Journal a setting inside the caller's transaction.  KS_USAGE: no such
 * setting; KS_INVALID: a value not of its form. */
enum ks_code ks__setting_put(struct ks_ledger *ledger, const char *name,
	const char *value, struct ks_error *err);

#endif
