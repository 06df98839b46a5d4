/* Code lists on their way into the journal and out of it. */
#ifndef KS_CODEFILE_H
#define KS_CODEFILE_H

#include "ledger.h"

/* Journal every shipped list (lib/codes), inside the caller's transaction. */
enum ks_code ks__codes_ship(struct ks_ledger *ledger, struct ks_error *err);

/*
 * What the lists have been shipped with since the ledger was made: rows it
 * lacks, and properties of rows it has.  A label is never touched; of a row
 * that somebody changed, only a property that no row of its list has is new.
 */
enum ks_code ks__codes_renew(struct ks_ledger *ledger, struct ks_error *err);

/* One row of a list's file: コード, 名称, 並び順, 廃止, then properties. */
struct ks_code_line {
	const char *names[32]; /* the headings */
	const char *cells[32];
	size_t n;
};

/* The cell under a heading, "" where there is none. */
const char *ks__code_cell(const struct ks_code_line *line, const char *name);
/* The property columns a list is shipped with, joined by commas. */
void ks__code_shipped_props(const char *list, struct ks_buf *out);
/* Is it a list the program ships, rows or not? */
bool ks__code_shipped(const char *list);
/* Journal a row: new by its code, or changed; nothing where it is the same. */
enum ks_code ks__code_put(struct ks_ledger *ledger, const char *list,
	const struct ks_code_line *line, struct ks_import_count *count,
	struct ks_error *err);
/* Journal that a row is used no more. */
enum ks_code ks__code_retire(struct ks_ledger *ledger, const char *list,
	const struct ks_code_row *row, struct ks_error *err);

#endif
