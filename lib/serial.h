/*
 * The last case number given out in each fiscal year: it never goes back, so
 * that no number is ever given twice, undone or not.  Held in the handle while
 * entries are applied and written once, as a thousand receptions move it.
 */
#ifndef KS_SERIAL_H
#define KS_SERIAL_H

#include "ledger.h"

enum ks_code ks__serial_last(
	struct ks_ledger *ledger, int year, int *last, struct ks_error *err);
/* A number was given out: the last one is at least this. */
enum ks_code ks__serial_keep(
	struct ks_ledger *ledger, int year, int serial, struct ks_error *err);
/* Write what moved; before a commit, and before anything reads the table. */
enum ks_code ks__serial_flush(struct ks_ledger *ledger, struct ks_error *err);
/* Forget what was not written: the transaction went back. */
void ks__serial_forget(struct ks_ledger *ledger);
/* The fiscal years numbers were given in, newest first. */
enum ks_code ks__serial_years(struct ks_ledger *ledger, int *years, size_t max,
	size_t *n, struct ks_error *err);

#endif
