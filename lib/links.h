/*
 * What a row names besides itself: a case or a household, persons of it, a
 * meeting, a plan, a resource.  The field table says which of them a noun has.
 */
#ifndef KS_LINKS_H
#define KS_LINKS_H

#include "row.h"

/* ks_noun_ops.check of a noun that has no rules of its own, and the first
 * thing the others' checks do: every link, found and told of. */
enum ks_code ks__links_check(struct ks_row *row, struct ks_error *err);

/* The household of the row's 世帯番号 or case: row->household_id and the
 * household_id field; told where there is none. */
enum ks_code ks__household_find(struct ks_row *row, struct ks_error *err);
/* The household a case is in; 0 if there is no such case. */
enum ks_code ks__case_household(struct ks_ledger *ledger, int64_t case_id,
	int64_t *household, struct ks_error *err);

/* A record of a numbered noun (会議, プラン, 社会資源 …) by its number; 0 where
 * there is none or it was withdrawn. */
enum ks_code ks__by_number(struct ks_ledger *ledger, const struct ks_noun *noun,
	const char *number, size_t len, int64_t *id, struct ks_error *err);

/* Is there a record of the number a field says?  It may be written down later
 * and is told of, not refused. */
enum ks_code ks__links_number(struct ks_row *row, const char *field,
	const struct ks_noun *noun, struct ks_error *err);

/* ks_noun_ops.key: a number of the noun's own; else 記録番号 with the agency;
 * else the day, under which the n-th identical row is kept. */
bool ks__key(const struct ks_row *row, struct ks_buf *out);

#endif
