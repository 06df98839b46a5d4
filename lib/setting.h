/* What a municipality sets once: name and form of each setting. */
#ifndef KS_SETTING_H
#define KS_SETTING_H

#include "ledger.h"

/* Journal a setting inside the caller's transaction.  KS_USAGE: no such
 * setting; KS_INVALID: a value not of its form. */
enum ks_code ks__setting_put(struct ks_ledger *ledger, const char *name,
	const char *value, struct ks_error *err);

/* Months after which an item of a 支援会議 without a 次回確認日 is looked at
 * again (会議後の確認月数). */
#define KS_SETTING_REVIEW_MONTHS "review_months"
/* A setting that is a number, by its id: as set, else its default. */
enum ks_code ks__setting_number(struct ks_ledger *ledger, const char *name,
	int *out, struct ks_error *err);

#endif
