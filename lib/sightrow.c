/* May a row be shown: what it is about, what it bears, which of its fields. */
#include "sight.h"

#include <string.h>

#include "depends.h"
#include "err.h"
#include "links.h"
#include "meeting.h"

static const struct ks_value *value(
	const struct ks_record *rec, const char *field)
{
	int at = ks__noun_field(rec->noun, field);

	return at < 0 ? NULL : &rec->v[at];
}

static int64_t number(const struct ks_record *rec, const char *field)
{
	const struct ks_value *v = value(rec, field);

	return v && !ks__empty(v) ? v->number : 0;
}

static bool is(const struct ks_record *rec, enum ks_noun_index noun)
{
	return rec->noun == &ks__noun_ops(noun)->noun;
}

static void worse(enum ks_sight_level *level, enum ks_sight_level other)
{
	if (other > *level)
		*level = other;
}

/* ---- what it is about ---------------------------------------------------------- */

static enum ks_code case_of(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t *case_id, struct ks_error *err)
{
	int64_t plan = number(rec, "plan_id");

	*case_id = number(rec, "case_id");
	if (*case_id || !plan)
		return KS_OK;
	return ks__number(ledger, "select case_id from plan where id = ?", plan,
		case_id, err);
}

static enum ks_code by_household(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, bool listed,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	int64_t household = number(rec, "household_id");
	bool hidden, named;
	enum ks_code rc;

	rc = ks__sight_hidden(ledger, household, listed, &hidden, err);
	if (rc != KS_OK)
		return rc;
	if (hidden && listed) {
		*level = KS_SIGHT_NONE;
		ks__held_count(held, KS_HELD_RESTRICTED);
		return KS_OK;
	}
	if (!is(rec, KS_NOUN_member) || hidden)
		return ks__sight_household(ledger, household, level, held, err);
	rc = ks__sight_household(ledger, household, level, NULL, err);
	if (rc != KS_OK || *level == KS_SIGHT_NONE) {
		ks__held_count(held, KS_HELD_RESTRICTED);
		return rc;
	}
	rc = ks__sight_member(ledger, id, &named, err);
	*level = named ? KS_SIGHT_ALL : KS_SIGHT_MASKED;
	if (rc == KS_OK && !named && !ledger->sight->anonymous)
		ks__held_count(held, KS_HELD_CONSENT);
	return rc;
}

/* Inside the ledger what an agency wrote is its own. */
static bool own_row(const struct ks_ledger *ledger, const struct ks_record *rec)
{
	const struct ks_sight *sight = ledger->sight;
	const struct ks_noun_ops *ops =
		ks__noun_ops((size_t)ks__noun_index(rec->noun->id));

	return sight->whom == KS_FOR_STAFF && ops->agency &&
		number(rec, ops->agency) == sight->staff;
}

static enum ks_code by_case(struct ks_ledger *ledger, int64_t case_id,
	bool listed, bool own, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err)
{
	struct ks_heldback here = { { 0 } };
	enum ks_sight_level found;
	enum ks_code rc = listed
		? ks__sight_case_row(ledger, case_id, &found, &here, err)
		: ks__sight_case(ledger, case_id, &found, &here, err);

	if (own && here.n[KS_HELD_CONSENT]) {
		found = KS_SIGHT_ALL;
		here.n[KS_HELD_CONSENT] = 0;
	}
	worse(level, found);
	for (size_t i = 0; held && i < KS_HELD_WHYS; i++)
		held->n[i] += here.n[i];
	return rc;
}

/* Every case and household the row is about; the most closed decides. */
static enum ks_code by_place(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, bool listed,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	int64_t case_id, other = number(rec, "other_id");
	enum ks_code rc = case_of(ledger, rec, &case_id, err);

	if (rc == KS_OK && case_id)
		rc = by_case(ledger, case_id, listed, own_row(ledger, rec),
			level, held, err);
	if (rc == KS_OK && other && *level != KS_SIGHT_NONE)
		rc = by_case(ledger, other, listed, false, level, held, err);
	if (rc == KS_OK && !case_id && number(rec, "household_id"))
		rc = by_household(ledger, rec, id, listed, level, held, err);
	return rc;
}

/* ---- what it bears --------------------------------------------------------------- */

static bool scope_is(const struct ks_ledger *ledger,
	const struct ks_record *rec, const char *property)
{
	int64_t scope = number(rec, "scope");

	return scope &&
		ks__code_is(ks__code_by_id(ledger->codes, scope), property);
}

/* Does what was said there of the case (0: of any) bind by itself?  Where no
 * item says, the meeting's kind does.  Withdrawn and kept items count here:
 * what was written under them stays closed.  *open: some of it does not. */
static enum ks_code meeting_binds(struct ks_ledger *ledger, int64_t meeting,
	int64_t case_id, bool *binds, bool *open, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select coalesce(acting, footing, 0) from agenda "
		"where meeting_id = ?1 and (?2 = 0 or case_id = ?2)",
		err);
	const struct ks_code_row *footing;
	enum ks_code rc;

	*binds = *open = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	ks__bind_int(st, 2, case_id);
	while ((rc = ks__step(st, err)) == KS_OK) {
		footing = ks__code_by_id(ledger->codes, ks__col_int(st, 0));
		if (ks__footing_binds(footing))
			*binds = true;
		else
			*open = true;
	}
	if (rc != KS_NOT_FOUND || *binds || *open)
		return rc == KS_NOT_FOUND ? KS_OK : rc;
	rc = ks__meeting_footing(ledger, meeting, &footing, err);
	*binds = rc == KS_OK && ks__footing_binds(footing);
	*open = !*binds;
	return rc;
}

/* Was everybody it is for bound to secrecy there?  meeting 0: none we know. */
static enum ks_code all_bound(struct ks_ledger *ledger, int64_t meeting,
	bool *bound, struct ks_error *err)
{
	const struct ks_sight *sight = ledger->sight;
	enum ks_code rc = KS_OK;

	*bound = !ks__sight_private(sight);
	for (size_t i = 0; rc == KS_OK && *bound && i < sight->nagencies; i++) {
		*bound = false;
		if (meeting)
			rc = ks__meeting_bound(ledger, meeting,
				sight->agencies[i], bound, err);
	}
	return rc;
}

/* Is it for the keeper alone, whom no meeting is closed to? */
static bool for_keeper(const struct ks_sight *sight)
{
	return !sight || (!ks__sight_private(sight) && !sight->nagencies);
}

enum ks_code ks__sight_heard(struct ks_ledger *ledger, int64_t meeting,
	int64_t case_id, bool *told, struct ks_error *err)
{
	bool binds, open;
	enum ks_code rc;

	*told = true;
	if (for_keeper(ledger->sight))
		return KS_OK;
	rc = meeting_binds(ledger, meeting, case_id, &binds, &open, err);
	return rc == KS_OK && binds ? all_bound(ledger, meeting, told, err)
				    : rc;
}

/* Written at, or marked as of, a 支援会議?  *meeting 0: of none we know. */
static enum ks_code is_of_meeting(struct ks_ledger *ledger,
	const struct ks_record *rec, bool *binds, int64_t *meeting,
	struct ks_error *err)
{
	const struct ks_value *named = value(rec, "meeting_number");
	bool open;

	*binds = false;
	*meeting = number(rec, "meeting_id");
	if (scope_is(ledger, rec, "会議限り")) {
		*binds = true;
		if (*meeting || !named || ks__empty(named))
			return KS_OK;
		return ks__by_number(ledger, &ks__meeting.noun, named->text,
			named->len, meeting, err);
	}
	if (is(rec, KS_NOUN_agenda) && number(rec, "acting")) {
		*binds = ks__footing_binds(
			ks__code_by_id(ledger->codes, number(rec, "acting")));
		return KS_OK;
	}
	if (is(rec, KS_NOUN_agenda) || is(rec, KS_NOUN_task) ||
		is(rec, KS_NOUN_hearing) || is(rec, KS_NOUN_survey) ||
		is(rec, KS_NOUN_attendance))
		return meeting_binds(ledger, *meeting, number(rec, "case_id"),
			binds, &open, err);
	return KS_OK;
}

/* Who sat there is no secret of the meeting, but 本人・家族 sit there too: to
 * those who are not bound it goes without names. */
static enum ks_code by_meeting(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err)
{
	const struct ks_sight *sight = ledger->sight;
	bool binds, bound = true, open = false;
	int64_t meeting = id;
	enum ks_code rc;

	if (for_keeper(sight))
		return KS_OK;
	/* that a meeting sat without consent is not for them to know; to
	 * agencies it is a day in the calendar, and names no case */
	if (is(rec, KS_NOUN_meeting)) {
		rc = meeting_binds(ledger, id, 0, &binds, &open, err);
		binds = binds && !open && ks__sight_private(sight);
	} else {
		rc = is_of_meeting(ledger, rec, &binds, &meeting, err);
	}
	if (rc == KS_OK && binds)
		rc = all_bound(ledger, meeting, &bound, err);
	if (rc != KS_OK || bound)
		return rc;
	worse(level,
		is(rec, KS_NOUN_attendance) && !ks__sight_private(sight)
			? KS_SIGHT_MASKED
			: KS_SIGHT_NONE);
	ks__held_count(held, KS_HELD_MEETING);
	return KS_OK;
}

/* 機関内限り: the agency that wrote it and the keeper, inside the ledger; no
 * paper shows it. 本人・家族に伏せる, and what those who met said of
 * the meeting: not to them. */
static void by_scope(const struct ks_ledger *ledger,
	const struct ks_record *rec, enum ks_sight_level *level,
	struct ks_heldback *held)
{
	const struct ks_sight *sight = ledger->sight;

	if (sight->whom != KS_FOR_KEEPER && scope_is(ledger, rec, "機関限り") &&
		!own_row(ledger, rec)) {
		*level = KS_SIGHT_NONE;
		ks__held_count(held, KS_HELD_AGENCY);
	} else if (ks__sight_private(sight) &&
		(scope_is(ledger, rec, "伏せる") || is(rec, KS_NOUN_survey))) {
		*level = KS_SIGHT_NONE;
		ks__held_count(held, KS_HELD_FAMILY);
	}
}

/* ---- 通報者秘匿 -------------------------------------------------------------------- */

/* Free text may tell who informed as well as the fields made for it. */
static bool tells_informer(const struct ks_field *field)
{
	static const char *const fields[] = { "consulter", "consulter_name",
		"relation", "consulter_contact", "consulter_anonymous",
		"informer_secret", "route", "from_agency", "way", "content",
		"note", "extra" };

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (strcmp(field->id, fields[i]) == 0)
			return true;
	return false;
}

/* From 本人 and 家族; and, as the consent of the 本人 is not the informer's,
 * from an agency that neither took the reception nor shows a basis. */
static bool informer_hidden(
	const struct ks_ledger *ledger, const struct ks_record *rec)
{
	const struct ks_sight *sight = ledger->sight;

	if (!sight || !is(rec, KS_NOUN_intake) ||
		!number(rec, "informer_secret"))
		return false;
	if (ks__sight_private(sight))
		return true;
	return sight->nagencies && !sight->basis && !own_row(ledger, rec);
}

/* ---- the answers ------------------------------------------------------------------- */

static enum ks_code judge(struct ks_ledger *ledger, const struct ks_record *rec,
	int64_t id, bool listed, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err)
{
	bool plain;
	enum ks_code rc = ks__sight_plain(ledger, &plain, err);

	*level = KS_SIGHT_ALL;
	if (rc != KS_OK || plain)
		return rc;
	by_scope(ledger, rec, level, held);
	if (*level != KS_SIGHT_NONE)
		rc = by_meeting(ledger, rec, id, level, held, err);
	if (rc == KS_OK && *level != KS_SIGHT_NONE)
		rc = by_place(ledger, rec, id, listed, level, held, err);
	if (rc == KS_OK && *level != KS_SIGHT_NONE &&
		informer_hidden(ledger, rec))
		ks__held_count(held, KS_HELD_INFORMER);
	return rc;
}

enum ks_code ks__sight_record(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err)
{
	return judge(ledger, rec, id, false, level, held, err);
}

enum ks_code ks__sight_row(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err)
{
	return judge(ledger, rec, id, true, level, held, err);
}

/* Where people live is found by their 圏域 as by their address, and reasons
 * are free text though no field for persons. */
static bool masked(const struct ks_field *field)
{
	if (field->flags & (KS_IDENTIFYING | KS_PERSONAL))
		return true;
	if (field->list && strcmp(field->list, "圏域") == 0)
		return true;
	return field->type == KS_TEXT &&
		(strcmp(field->id, "reason") == 0 ||
			strcmp(field->id, "content") == 0);
}

/* A field that says of which meeting something is; a 方針 is decided there. */
static bool tells_meeting(
	const struct ks_record *rec, const struct ks_field *field)
{
	if (is(rec, KS_NOUN_meeting) || is(rec, KS_NOUN_attendance))
		return false;
	return strcmp(field->id, "meeting_number") == 0 ||
		strcmp(field->id, "meeting_id") == 0 ||
		(is(rec, KS_NOUN_topic) && strcmp(field->id, "origin") == 0) ||
		(is(rec, KS_NOUN_plan) && strcmp(field->id, "decided_on") == 0);
}

enum ks_code ks__sight_meeting(struct ks_ledger *ledger,
	const struct ks_record *rec, bool *told, struct ks_error *err)
{
	const struct ks_value *named = value(rec, "meeting_number");
	int64_t case_id, meeting = number(rec, "meeting_id");
	enum ks_code rc = KS_OK;

	*told = true;
	if (for_keeper(ledger->sight))
		return KS_OK;
	if (!meeting && named && !ks__empty(named))
		rc = ks__by_number(ledger, &ks__meeting.noun, named->text,
			named->len, &meeting, err);
	if (rc == KS_OK)
		rc = case_of(ledger, rec, &case_id, err);
	return rc == KS_OK && meeting
		? ks__sight_heard(ledger, meeting, case_id, told, err)
		: rc;
}

/* What cannot be found out is not shown. */
static bool meeting_hidden(struct ks_ledger *ledger,
	const struct ks_record *rec, const struct ks_field *field)
{
	struct ks_error err = { 0 };
	bool told = true;

	return !for_keeper(ledger->sight) && tells_meeting(rec, field) &&
		(ks__sight_meeting(ledger, rec, &told, &err) != KS_OK || !told);
}

bool ks__sight_field(struct ks_ledger *ledger, enum ks_sight_level level,
	const struct ks_record *rec, const struct ks_field *field)
{
	if (level == KS_SIGHT_NONE ||
		(level == KS_SIGHT_MASKED && masked(field)))
		return false;
	if (ledger->sight && ledger->sight->anonymous &&
		(field->flags & (KS_IDENTIFYING | KS_PERSONAL)))
		return false;
	return !(informer_hidden(ledger, rec) && tells_informer(field)) &&
		!meeting_hidden(ledger, rec, field);
}
