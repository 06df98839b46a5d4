/*
 * 名寄せ: which cases and which households were found to be one.  No record
 * is re-pointed: cases.joined_to, household.joined_to and the table
 * same_person say for each that was joined which one it was found to be
 * (chains resolved), as the standing joinings imply.
 */
#ifndef KS_ALIAS_H
#define KS_ALIAS_H

#include "filter.h"
#include "ledger.h"

/* What one joining says. */
struct ks_alias {
	int64_t into_case, from_case; /* 0 where only the households are one */
	int64_t into_household, from_household;
};

/* In a query: of the group of the case bound as ?n. */
#define KS_IN_GROUP(n)                                                  \
	"in (select coalesce(joined_to, id) from cases where id = ?" #n \
	" union all select g.id from cases o join cases g on "          \
	"g.joined_to = coalesce(o.joined_to, o.id) where o.id = ?" #n ") "

/* The case or household this one was found to be: itself where it was joined
 * to none. */
enum ks_code ks__case_canonical(struct ks_ledger *ledger, int64_t id,
	int64_t *out, struct ks_error *err);
enum ks_code ks__household_canonical(struct ks_ledger *ledger, int64_t id,
	int64_t *out, struct ks_error *err);
/* All that are one with it, it included: the canonical one first, then by
 * id.  Free ids->at. */
enum ks_code ks__case_group(struct ks_ledger *ledger, int64_t id,
	struct ks_ids *ids, struct ks_error *err);
enum ks_code ks__household_group(struct ks_ledger *ledger, int64_t id,
	struct ks_ids *ids, struct ks_error *err);

/* Was any case joined at all? */
enum ks_code ks__alias_any(
	struct ks_ledger *ledger, bool *any, struct ks_error *err);
/* Of a number that was joined, which one it was found to be; nothing where it
 * is its own. */
enum ks_code ks__alias_words(struct ks_ledger *ledger, const char *number,
	int64_t asked, int64_t id, struct ks_buf *out, struct ks_error *err);

/* A joining came, as the last of all. */
enum ks_code ks__alias_add(struct ks_ledger *ledger,
	const struct ks_alias *alias, struct ks_error *err);
/* One was changed or withdrawn: all of them anew. */
enum ks_code ks__alias_rebuild(struct ks_ledger *ledger, struct ks_error *err);
/* The case's own row was worked out anew: what its group says of it.  Costs
 * two looks into an index where the case was never joined. */
enum ks_code ks__alias_refresh(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err);

#endif
