/* The ledger as it stood: the journal's first entries in a scratch ledger. */
#ifndef KS_ASOF_H
#define KS_ASOF_H

#include "ledger.h"

/*
 * Replay the entries up to seq into a ledger of their own, beside this one
 * (unlinked from the start, mode 0600); close it with ks_ledger_close.
 */
enum ks_code ks__asof_open(struct ks_ledger *ledger, int64_t seq,
	const struct ks_report *report, struct ks_ledger **out,
	struct ks_error *err);
/* The last entry of the day a person named.  KS_USAGE: unreadable, still to
 * come, or before the ledger began. */
enum ks_code ks__asof_entry(struct ks_ledger *ledger, const char *date,
	int64_t *seq, int *ymd, struct ks_error *err);
/* The ledger a report is answered from: the one given, or the scratch ledger
 * of report->as_of, told in note; *out is NULL in the first case. */
enum ks_code ks__asof_ledger(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_ledger **out,
	struct ks_buf *note, struct ks_error *err);

#endif
