/* May a record, a case, a person be shown?  One place decides. */
#include "sight.h"

#include <string.h>

#include "alias.h"
#include "consent.h"
#include "date.h"
#include "depends.h"
#include "err.h"
#include "links.h"
#include "meeting.h"

/* ---- a case, towards agencies (domain.md §3.6) ------------------------------ */

/* Was the case put forward at a 支援会議 the agency is bound to? */
static enum ks_code heard_bound(struct ks_ledger *ledger, int64_t case_id,
	int64_t agency, bool *bound, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select meeting_id, coalesce(acting, 0) from agenda where "
		"case_id " KS_IN_GROUP(
			1) "and voided is null and breach is null",
		err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	*bound = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	while (rc == KS_OK && !*bound && (step = ks__step(st, err)) == KS_OK)
		if (ks__footing_binds(
			    ks__code_by_id(ledger->codes, ks__col_int(st, 1))))
			rc = ks__meeting_bound(
				ledger, ks__col_int(st, 0), agency, bound, err);
	ks__reset(st);
	return rc == KS_OK && step != KS_NOT_FOUND && step != KS_OK ? step : rc;
}

/* The everyday work of an agency inside the ledger: what it received or
 * leads, and the household it guards as 保有機関 of a 閲覧制限. */
static enum ks_code is_own_case(struct ks_ledger *ledger, int64_t case_id,
	int64_t agency, bool *own, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select 1 from cases c where c.id " KS_IN_GROUP(
			1) "and (c.lead_agency = ?2 or exists (select 1 from intake i "
			   "where i.case_id = c.id and i.agency = ?2 and "
			   "i.voided is null) or exists (select 1 from "
			   "restrict r where r.household_id = c.household_id and "
			   "r.holder = ?2 and r.voided is null))",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	ks__bind_int(st, 2, agency);
	rc = ks__step(st, err);
	ks__reset(st);
	*own = rc == KS_OK;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code consents(struct ks_ledger *ledger, int64_t member,
	int64_t agency, bool *given, struct ks_error *err)
{
	const struct ks_consent_question question = { .member = member,
		.kind = KS_CONSENT_SHARING,
		.day = ks__today(),
		.agency = agency };

	return ks__consent_in_force(ledger, &question, given, err);
}

static enum ks_code open_to(struct ks_ledger *ledger, int64_t case_id,
	int64_t agency, bool *open, struct ks_error *err)
{
	const struct ks_sight *sight = ledger->sight;
	int64_t member;
	enum ks_code rc = KS_OK;

	*open = sight->basis != 0;
	if (!*open && agency == sight->staff)
		rc = is_own_case(ledger, case_id, agency, open, err);
	if (rc == KS_OK && !*open)
		rc = ks__number(ledger,
			"select member_id from cases where id = ?", case_id,
			&member, err);
	if (rc == KS_OK && !*open)
		rc = consents(ledger, member, agency, open, err);
	if (rc == KS_OK && !*open)
		rc = heard_bound(ledger, case_id, agency, open, err);
	return rc;
}

enum ks_code ks__sight_open(struct ks_ledger *ledger, int64_t case_id,
	bool *open, struct ks_error *err)
{
	struct ks_sight *sight = ks__sight(ledger, err);
	enum ks_code rc = KS_OK;

	*open = false;
	if (!sight)
		return err->code;
	if (sight->case_id == case_id && case_id) {
		*open = sight->open;
		return KS_OK;
	}
	*open = true;
	for (size_t i = 0; rc == KS_OK && *open && i < sight->nagencies; i++)
		rc = open_to(ledger, case_id, sight->agencies[i], open, err);
	if (rc == KS_OK) {
		sight->case_id = case_id;
		sight->open = *open;
	}
	return rc;
}

/* ---- cases and households ---------------------------------------------------- */

static enum ks_code hide(struct ks_ledger *ledger, int64_t household,
	bool listed, enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	bool hidden;
	enum ks_code rc =
		ks__sight_hidden(ledger, household, listed, &hidden, err);

	if (rc != KS_OK || !hidden)
		return rc;
	*level = listed ? KS_SIGHT_NONE : KS_SIGHT_MASKED;
	ks__held_count(held, listed ? KS_HELD_RESTRICTED : KS_HELD_COVERED);
	return KS_OK;
}

/* What is asked for without names does not miss them. */
static void mask(const struct ks_ledger *ledger, enum ks_sight_level *level,
	struct ks_heldback *held)
{
	*level = KS_SIGHT_MASKED;
	if (!ledger->sight->anonymous)
		ks__held_count(held, KS_HELD_CONSENT);
}

static enum ks_code judge_case(struct ks_ledger *ledger, int64_t case_id,
	bool listed, enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	bool opposed, open = true;
	int64_t household;
	enum ks_code rc = ks__sight_opposed(ledger, case_id, &opposed, err);

	*level = KS_SIGHT_ALL;
	if (rc != KS_OK)
		return rc;
	if (opposed) {
		*level = KS_SIGHT_NONE;
		ks__held_count(held, KS_HELD_RESTRICTED);
		return KS_OK;
	}
	rc = ks__case_household(ledger, case_id, &household, err);
	if (rc == KS_OK)
		rc = hide(ledger, household, listed, level, held, err);
	if (rc == KS_OK && *level == KS_SIGHT_ALL)
		rc = ks__sight_open(ledger, case_id, &open, err);
	if (rc == KS_OK && !open)
		mask(ledger, level, held);
	return rc;
}

enum ks_code ks__sight_case(struct ks_ledger *ledger, int64_t case_id,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	return judge_case(ledger, case_id, false, level, held, err);
}

enum ks_code ks__sight_case_row(struct ks_ledger *ledger, int64_t case_id,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	return judge_case(ledger, case_id, true, level, held, err);
}

/* A household is as open as the most open of its cases, and as closed to 本人
 * and 家族 as the most closed. */
static enum ks_code judge_household(struct ks_ledger *ledger, int64_t household,
	bool listed, enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	struct ks_stmt *st;
	bool any = false, opposed = false;
	enum ks_code rc, step = KS_NOT_FOUND;

	*level = KS_SIGHT_ALL;
	rc = hide(ledger, household, listed, level, held, err);
	if (rc != KS_OK || *level == KS_SIGHT_NONE)
		return rc;
	st = ks__db_stmt(
		ledger->db, "select id from cases where household_id = ?", err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	while (rc == KS_OK && !opposed && (step = ks__step(st, err)) == KS_OK) {
		int64_t id = ks__col_int(st, 0);
		bool open = true;

		rc = ks__sight_opposed(ledger, id, &opposed, err);
		if (rc == KS_OK && !any)
			rc = ks__sight_open(ledger, id, &open, err);
		any = any || open;
	}
	ks__reset(st);
	if (rc == KS_OK && step != KS_OK && step != KS_NOT_FOUND)
		return step;
	if (rc == KS_OK && opposed) {
		*level = KS_SIGHT_NONE;
		ks__held_count(held, KS_HELD_RESTRICTED);
	} else if (rc == KS_OK && *level == KS_SIGHT_ALL && !any &&
		ledger->sight->nagencies) {
		mask(ledger, level, held);
	}
	return rc;
}

enum ks_code ks__sight_household(struct ks_ledger *ledger, int64_t household,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	return judge_household(ledger, household, false, level, held, err);
}

/* ---- persons ------------------------------------------------------------------ */

/* Is the member the 本人 of a case of his household that is open to whom it is
 * for? */
static enum ks_code open_subject(struct ks_ledger *ledger, int64_t member,
	bool *open, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select c.id from member m join cases c on c.household_id = "
		"m.household_id and c.member_id = m.id where m.id = ?",
		err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	*open = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, member);
	while (rc == KS_OK && !*open && (step = ks__step(st, err)) == KS_OK)
		rc = ks__sight_open(ledger, ks__col_int(st, 0), open, err);
	ks__reset(st);
	return rc == KS_OK && step != KS_OK && step != KS_NOT_FOUND ? step : rc;
}

/* Put forward as 対象者 at a 支援会議 the agency is bound to? */
static enum ks_code spoken_of(struct ks_ledger *ledger, int64_t member,
	int64_t agency, bool *named, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select a.meeting_id, coalesce(a.acting, 0) from member m join "
		"cases c on c.household_id = m.household_id join agenda a on "
		"a.case_id = c.id and a.voided is null and a.breach is null "
		"where m.id = ?1 and instr(a.persons, ' ' || m.no || ' ')",
		err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, member);
	while (rc == KS_OK && !*named && (step = ks__step(st, err)) == KS_OK)
		if (ks__footing_binds(
			    ks__code_by_id(ledger->codes, ks__col_int(st, 1))))
			rc = ks__meeting_bound(
				ledger, ks__col_int(st, 0), agency, named, err);
	ks__reset(st);
	return rc == KS_OK && step != KS_OK && step != KS_NOT_FOUND ? step : rc;
}

/* Outward everybody but the 本人 has his own consent or no name.  A consent
 * that names agencies is none towards the family. */
static enum ks_code named_to(struct ks_ledger *ledger, int64_t member,
	bool *named, struct ks_error *err)
{
	const struct ks_sight *sight = ledger->sight;
	enum ks_code rc = KS_OK;

	*named = true;
	if (ks__sight_private(sight))
		rc = consents(ledger, member, -1, named, err);
	for (size_t i = 0; rc == KS_OK && *named && i < sight->nagencies; i++) {
		rc = consents(ledger, member, sight->agencies[i], named, err);
		if (rc == KS_OK && !*named)
			rc = spoken_of(
				ledger, member, sight->agencies[i], named, err);
	}
	return rc;
}

static enum ks_code judge_member(struct ks_ledger *ledger, int64_t member,
	bool *named, struct ks_error *err)
{
	const struct ks_sight *sight = ledger->sight;
	enum ks_code rc;

	*named = sight->whom == KS_FOR_KEEPER;
	if (*named)
		return KS_OK;
	rc = open_subject(ledger, member, named, err);
	return rc == KS_OK && !*named ? named_to(ledger, member, named, err)
				      : rc;
}

enum ks_code ks__sight_member(struct ks_ledger *ledger, int64_t member,
	bool *named, struct ks_error *err)
{
	enum ks_sight_level level;
	int64_t household;
	enum ks_code rc = ks__number(ledger,
		"select household_id from member where id = ?", member,
		&household, err);

	*named = false;
	if (rc == KS_OK && !ks__sight(ledger, err))
		rc = err->code;
	level = KS_SIGHT_ALL;
	if (rc == KS_OK)
		rc = hide(ledger, household, false, &level, NULL, err);
	if (rc == KS_OK && level == KS_SIGHT_ALL)
		rc = judge_member(ledger, member, named, err);
	return rc;
}

/* ---- papers --------------------------------------------------------------------- */

enum ks_code ks__sight_paper(struct ks_ledger *ledger, int64_t case_id,
	int64_t meeting, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);
	bool opposed, ok = false;
	enum ks_code rc;

	if (!sight)
		return err->code;
	rc = ks__sight_opposed(ledger, case_id, &opposed, err);
	if (rc == KS_OK && opposed)
		return ks__refuse(
			err, KS_REFUSED, KS_RULE_SHEET_RESTRICTED, NULL, NULL);
	if (rc != KS_OK || sight->anonymous)
		return rc;
	if (meeting && sight->nagencies) {
		ok = true;
		for (size_t i = 0; rc == KS_OK && ok && i < sight->nagencies;
			i++)
			rc = ks__meeting_bound(
				ledger, meeting, sight->agencies[i], &ok, err);
	}
	if (rc == KS_OK && !ok)
		rc = ks__sight_open(ledger, case_id, &ok, err);
	if (rc == KS_OK && !ok)
		rc = ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_NEEDS_CONSENT,
			NULL, NULL);
	return rc;
}
