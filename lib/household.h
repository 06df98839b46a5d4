/* 世帯 and the 本人 born of a reception. */
#ifndef KS_HOUSEHOLD_H
#define KS_HOUSEHOLD_H

#include "noun.h"

/* Decide, before a reception is registered, whether its 世帯番号 names a
 * household the ledger has, and whether its 本人 is a member already. */
enum ks_code ks__household_place(struct ks_row *row, struct ks_error *err);
/* The same for a reception that is corrected. */
enum ks_code ks__household_keep(struct ks_row *row, struct ks_error *err);
/* The same for a reception that reopens a case (reopen.c): first what it does
 * not say of the 本人 is taken from what the ledger knows. */
enum ks_code ks__reopen_fill(struct ks_row *row, struct ks_error *err);
enum ks_code ks__reopen_place(struct ks_row *row, struct ks_error *err);
/* The household and 本人 a reception implies, in the tables. */
enum ks_code ks__household_open(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *intake, bool was_new, struct ks_error *err);
enum ks_code ks__household_remove(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err);
/* Work out a household's 圏域 and 類型 anew from its receptions. */
enum ks_code ks__household_settle(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err);
/* By 世帯番号; 0 if there is none. */
enum ks_code ks__household_by_number(struct ks_ledger *ledger, const char *s,
	size_t len, int64_t *id, struct ks_error *err);

/* What a reception says of its 本人, as a member's record. */
void ks__member_of_intake(int64_t id, const struct ks_record *intake,
	struct ks_record *member, struct ks_arena *arena);
/* "household/no": what makes two rows the same member. */
void ks__member_key(int64_t household, int64_t no, struct ks_buf *out);

/* ks_noun_ops.companions of intake. */
enum ks_code ks__consent_from_intake(
	struct ks_row *row, int64_t id, struct ks_error *err);
enum ks_code ks__closure_from_intake(
	struct ks_row *row, int64_t id, struct ks_error *err);

#endif
