/* What the functions of the report share: how a run begins. */
#ifndef KS_REPORT_H
#define KS_REPORT_H

#include "layout.h"
#include "tableset.h"

/* Read the declarations and add the tables asked for to a run that lives in
 * the arena. */
enum ks_code ks__report_open(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_arena *arena,
	struct ks_run *out, struct ks_error *err);
/* The same of tables chosen already. */
enum ks_code ks__report_open_tables(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_arena *arena,
	const struct ks_table *const *tables, size_t n, struct ks_run *out,
	struct ks_error *err);
/* Fill the cells of a run, within ks__report_reading. */
enum ks_code ks__report_count(
	struct ks_run *run, struct ks_db *db, struct ks_error *err);
/* Call fn inside one read transaction. */
enum ks_code ks__report_reading(struct ks_db *db, struct ks_run *run,
	enum ks_code (*fn)(struct ks_run *, struct ks_db *, struct ks_error *),
	struct ks_error *err);
/* Give scales of texts their labels, within ks__report_reading. */
enum ks_code ks__report_scales(
	struct ks_run *run, struct ks_db *db, struct ks_error *err);

#endif
