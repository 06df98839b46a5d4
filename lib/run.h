/* Import runs: numbered, and each can be undone as a whole. */
#ifndef KS_RUN_H
#define KS_RUN_H

#include "journal.h"

/* The number the next run gets. */
enum ks_code ks__run_next(
	struct ks_ledger *ledger, int64_t *run, struct ks_error *err);
/* The run's own entry, its last: what came from where, and how much. */
enum ks_code ks__run_close(struct ks_ledger *ledger, int64_t first_entry,
	const char *files, const char *counts, struct ks_error *err);
/* Check that nothing depends on the run, then (unless dry_run) undo it. */
enum ks_code ks__run_undo(struct ks_ledger *ledger, int64_t run, bool dry_run,
	struct ks_error *err);

/* What the entries imply, for apply.c. */
enum ks_code ks__run_apply(struct ks_ledger *ledger,
	const struct ks_entry *entry, struct ks_error *err);
enum ks_code ks__run_apply_undo(struct ks_ledger *ledger,
	const struct ks_entry *entry, struct ks_error *err);
enum ks_code ks__code_apply(struct ks_ledger *ledger,
	const struct ks_entry *entry, struct ks_error *err);

#endif
