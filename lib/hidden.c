/* 閲覧制限 in force today: which households, and from whom they are kept. */
#include "sight.h"

#include <string.h>

#include "date.h"
#include "depends.h"
#include "err.h"

/* A household found to be another one (名寄せ) is restricted with it.  One
 * that parted from it (世帯分離) has its own restriction or none. */
static enum ks_code load(
	struct ks_ledger *ledger, struct ks_sight *sight, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with now as (select household_id as id, coalesce(holder, 0) "
		"as holder, coalesce(opponents, '') as opponents from restrict "
		"where voided is null and started_on <= ?1 "
		"and (until is null or until >= ?1)) "
		"select id, holder, opponents from now "
		"union select h.joined_to, holder, opponents from now join "
		"household h on h.id = now.id where h.joined_to is not null "
		"union select h.id, holder, opponents from now join household "
		"o on o.id = now.id join household h on h.joined_to = now.id "
		"or h.joined_to = o.joined_to order by 1",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, ks__today());
	while ((rc = ks__step(st, err)) == KS_OK) {
		struct ks_hidden *h = ks__arena_push(&sight->arena,
			&sight->hidden, &sight->nhidden, sizeof(*h));
		size_t len;
		const char *opponents = ks__col_text(st, 2, &len);

		if (!h) {
			ks__reset(st);
			return ks__nomem(err);
		}
		h->household = ks__col_int(st, 0);
		h->holder = ks__col_int(st, 1);
		h->opponents = ks__arena_copy(&sight->arena, opponents, len);
	}
	sight->hidden_known = rc == KS_NOT_FOUND;
	if (sight->arena.failed)
		return ks__nomem(err);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* The household's restrictions: *n of them from the one returned on. */
static enum ks_code restrictions(struct ks_ledger *ledger, int64_t household,
	const struct ks_hidden **first, size_t *n, struct ks_error *err)
{
	struct ks_sight *sight = ks__sight(ledger, err);
	size_t low = 0, high;
	enum ks_code rc = KS_OK;

	*n = 0;
	if (!sight)
		return err->code;
	if (!sight->hidden_known)
		rc = load(ledger, sight, err);
	if (rc != KS_OK)
		return rc;
	high = sight->nhidden;
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (sight->hidden[mid].household < household)
			low = mid + 1;
		else
			high = mid;
	}
	*first = sight->hidden + low;
	while (low + *n < sight->nhidden &&
		sight->hidden[low + *n].household == household)
		++*n;
	return KS_OK;
}

enum ks_code ks__sight_plain(
	struct ks_ledger *ledger, bool *plain, struct ks_error *err)
{
	const struct ks_hidden *first;
	size_t n;
	enum ks_code rc = restrictions(ledger, 0, &first, &n, err);

	*plain = rc == KS_OK && ledger->sight->whom == KS_FOR_KEEPER &&
		!ledger->sight->nagencies && !ledger->sight->nhidden;
	return rc;
}

/* --restricted opens no list to 本人 and 家族: the 相手方 is the 本人 of some
 * other case. */
static bool lifted(const struct ks_sight *sight, bool listed)
{
	return sight->restricted && !(listed && ks__sight_private(sight));
}

/* Its number opens it for the staff of the 保有機関, inside the ledger; of
 * several restrictions each must say so. */
enum ks_code ks__sight_hidden(struct ks_ledger *ledger, int64_t household,
	bool listed, bool *hidden, struct ks_error *err)
{
	const struct ks_hidden *at;
	const struct ks_sight *sight;
	size_t n, held = 0;
	enum ks_code rc = restrictions(ledger, household, &at, &n, err);

	*hidden = false;
	if (rc != KS_OK || !n)
		return rc;
	sight = ledger->sight;
	for (size_t i = 0; i < n; i++)
		if (sight->whom <= KS_FOR_STAFF && sight->staff > 0 &&
			at[i].holder == sight->staff)
			held++;
	*hidden = !lifted(sight, listed) && (listed || held < n);
	return KS_OK;
}

enum ks_code ks__sight_kept(
	struct ks_ledger *ledger, bool *any, struct ks_error *err)
{
	const struct ks_hidden *first;
	size_t n;
	enum ks_code rc = restrictions(ledger, 0, &first, &n, err);

	*any = rc == KS_OK && ledger->sight->nhidden &&
		!lifted(ledger->sight, true);
	return rc;
}

/* ---- 相手方 ------------------------------------------------------------------ */

/* Is the person with this 員番号 of the restricted household (who may have
 * left it by 世帯分離) one of the case's household, or the case's 本人?  By
 * who he is in the ledger, else by name and birth. */
static enum ks_code is_of_case(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t case_id, bool *found, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select 1 from member o, cases c where c.id = ?3 "
		"and o.no = ?2 and o.voided is null and (o.household_id = ?1 "
		"or o.household_id in (select id from household where "
		"split_from = ?1 or joined_to = ?1) or o.household_id = "
		"(select split_from from household where id = ?1) or "
		"o.household_id = (select joined_to from household where "
		"id = ?1)) and (c.member_id = o.id or (c.household_id <> ?1 "
		"and exists (select 1 from member m where m.household_id = "
		"c.household_id and m.voided is null and (m.id = o.id or "
		"(m.name_key = o.name_key and m.name_key <> '' and "
		"m.birth = o.birth and m.birth > 0))))) limit 1",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, no);
	ks__bind_int(st, 3, case_id);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		*found = true;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code against(struct ks_ledger *ledger, int64_t household,
	int64_t case_id, bool *opposed, struct ks_error *err)
{
	const struct ks_hidden *at;
	size_t n;
	enum ks_code rc = restrictions(ledger, household, &at, &n, err);

	*opposed = false;
	for (size_t i = 0; rc == KS_OK && i < n && !*opposed; i++) {
		const char *p = at[i].opponents;
		int64_t no;

		while (rc == KS_OK && !*opposed &&
			(no = ks__codes_next(&p)) != 0)
			rc = is_of_case(
				ledger, household, no, case_id, opposed, err);
	}
	return rc;
}

enum ks_code ks__sight_from(struct ks_ledger *ledger, int64_t case_id,
	int64_t household, bool *shown, struct ks_heldback *held,
	struct ks_error *err)
{
	bool opposed;
	enum ks_code rc = against(ledger, household, case_id, &opposed, err);

	*shown = rc == KS_OK && !opposed;
	if (opposed)
		ks__held_count(held, KS_HELD_RESTRICTED);
	return rc;
}

/* What goes to 家族 may reach the 相手方, whoever of the family it is for. */
enum ks_code ks__sight_opposed(struct ks_ledger *ledger, int64_t case_id,
	bool *opposed, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);
	const struct ks_hidden *at;
	int64_t household;
	size_t n;
	enum ks_code rc;

	*opposed = false;
	if (!sight)
		return err->code;
	if (!ks__sight_private(sight))
		return KS_OK;
	rc = ks__number(ledger, "select household_id from cases where id = ?",
		case_id, &household, err);
	if (rc == KS_OK)
		rc = restrictions(ledger, household, &at, &n, err);
	if (rc == KS_OK && n && sight->whom == KS_FOR_FAMILY)
		*opposed = true;
	else if (rc == KS_OK && n)
		rc = against(ledger, household, case_id, opposed, err);
	return rc;
}
