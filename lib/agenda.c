/* 案件: a case (or a 地域課題) a meeting discussed; the legal footing is its own. */
#include "meeting.h"

#include <stdio.h>

#include "alias.h"
#include "casefile.h"
#include "consent.h"
#include "date.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "persons", "対象者", KS_MEMBERS, NULL, 0,
		"対象の世帯員の員番号。空欄は本人" },
	{ "agency", "提出機関", KS_CODE, "機関", 0, "案件を出した機関" },
	{ "footing", "法的位置付け", KS_CODE, "法的位置付け", 0,
		"空欄は会議種別の既定" },
	{ "kind", "議題区分", KS_CODE, "議題区分", 0, "プラン協議、評価など" },
	{ "outcome", "協議結果", KS_TEXT, NULL, KS_PERSONAL, "協議の結果" },
	{ "review_on", "次回確認日", KS_DATE, NULL, KS_PLANNED,
		"次に確かめる日" },
	{ "acting", "適用した位置付け", KS_CODE, "法的位置付け", KS_DERIVED,
		"この案件の法的位置付け" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_BREACH_FIELD,
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

static const struct ks_code_row *code_of(struct ks_row *row, const char *field)
{
	const struct ks_value *v = ks__row_value(row, field);

	return ks__empty(v) ? NULL
			    : ks__code_by_id(ks__row_codes(row), v->number);
}

static int64_t meeting_of(struct ks_row *row)
{
	return ks__row_value(row, "meeting_id")->number;
}

/* Did this change take the item's own footing away, or move it to another
 * meeting? */
static bool unsettled(struct ks_row *row)
{
	struct ks_record was;

	if (!row->was)
		return false;
	was = *row->was;
	return !ks__empty(ks__value(&was, "footing")) ||
		ks__value(&was, "meeting_id")->number != meeting_of(row);
}

/* The item's own footing, else its meeting's.  It keeps the one it was taken
 * with when the meeting is given another 会議種別. */
static enum ks_code find_footing(struct ks_row *row,
	const struct ks_code_row **footing, struct ks_error *err)
{
	*footing = code_of(row, "footing");
	if (!*footing && row->update && !unsettled(row))
		*footing = code_of(row, "acting");
	if (*footing)
		return KS_OK;
	return ks__meeting_footing(row->ledger, meeting_of(row), footing, err);
}

/* ---- rules ------------------------------------------------------------------ */

/* Only a 地域課題 is about no case. */
static void check_subject(struct ks_row *row)
{
	const struct ks_code_row *kind = code_of(row, "kind");

	if (!row->case_id && !(kind && ks__code_is(kind, "地域課題")))
		ks__tell(row, KS_RULE_ITEM_NEEDS_CASE, NULL, NULL, NULL, NULL);
}

static void check_review(struct ks_row *row, int held_on)
{
	const struct ks_value *review = ks__row_value(row, "review_on");
	char iso[11];

	ks__date_iso(held_on, iso);
	if (!ks__empty(review) && review->number < held_on)
		ks__tell_field(row, KS_RULE_DATE_BEFORE_MEETING, "review_on",
			iso, NULL);
}

/* How many of those the item is about have not consented on the day. */
static enum ks_code count_missing(struct ks_row *row, int day, size_t *all,
	size_t *missing, struct ks_error *err)
{
	struct ks_consent_question question = { .kind = KS_CONSENT_SHARING,
		.day = day };
	int64_t *ids = NULL;
	enum ks_code rc = ks__persons_of(row->ledger, row->case_id,
		ks__row_value(row, "persons")->text, row->arena, &ids, all,
		err);

	*missing = 0;
	for (size_t i = 0; rc == KS_OK && i < *all; i++) {
		bool in_force = false;

		question.member = ids[i];
		rc = ks__consent_in_force(
			row->ledger, &question, &in_force, err);
		*missing += !in_force;
	}
	return rc;
}

/* A case comes before a meeting that asks for consent only with it. */
static enum ks_code check_consent(
	struct ks_row *row, int held_on, bool *stopped, struct ks_error *err)
{
	size_t all = 0, missing = 0;
	char who[96], iso[11];
	enum ks_code rc = count_missing(row, held_on, &all, &missing, err);

	if (rc != KS_OK || (all && !missing))
		return rc;
	snprintf(who, sizeof(who), "%zu人のうち%zu人", all ? all : 1,
		all ? missing : 1);
	ks__date_iso(held_on, iso);
	ks__tell_stop(row, KS_RULE_MEETING_NEEDS_CONSENT, "footing", who, iso);
	*stopped = true;
	return KS_OK;
}

/* Is the case on this meeting's list already, as the same thing? */
static enum ks_code check_twice(struct ks_row *row,
	const struct ks_code_row *footing, struct ks_error *err)
{
	const struct ks_code_row *kind = code_of(row, "kind");
	struct ks_stmt *st;
	enum ks_code rc;

	if (!row->case_id)
		return KS_OK;
	st = ks__db_stmt(row->ledger->db,
		"select 1 from agenda where meeting_id = ?1 and "
		"case_id " KS_IN_GROUP(
			2) "and acting = ?3 and coalesce(kind, 0) = ?4 "
			   "and rowkey <> ?5 and voided is null",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting_of(row));
	ks__bind_int(st, 2, row->case_id);
	ks__bind_int(st, 3, footing->id);
	ks__bind_int(st, 4, kind ? kind->id : 0);
	ks__bind_str(st, 5, ks__row_value(row, "rowkey")->text);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell(row, KS_RULE_ITEM_TWICE, NULL, NULL, NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Where the meeting's own 会議種別 says so already it was told of that. */
static enum ks_code check_start(struct ks_row *row,
	const struct ks_code_row *footing, const struct ks_meeting_facts *facts,
	struct ks_error *err)
{
	if (footing == ks__footing_of(ks__row_codes(row), facts->kind))
		return KS_OK;
	return ks__meeting_check_start(
		row, footing, facts->held_on, "footing", err);
}

static enum ks_code check_footing(struct ks_row *row,
	const struct ks_code_row *footing, const struct ks_meeting_facts *facts,
	struct ks_error *err)
{
	bool stopped = false;
	enum ks_code rc = check_start(row, footing, facts, err);

	if (rc == KS_OK && row->case_id &&
		ks__code_is(footing, KS_FOOTING_CONSENT))
		rc = check_consent(row, facts->held_on, &stopped, err);
	if (rc == KS_OK && row->update) {
		ks__value_set_code(ks__row_value(row, "acting"), footing);
		rc = check_twice(row, footing, err);
	}
	ks__breach_settle(row, stopped);
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	const struct ks_code_row *footing = NULL;
	struct ks_meeting_facts facts;
	int wrong = row->wrong;
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK || row->wrong > wrong)
		return rc;
	check_subject(row);
	rc = ks__meeting_facts(row->ledger, meeting_of(row), &facts, err);
	if (rc != KS_OK)
		return rc;
	check_review(row, facts.held_on);
	rc = find_footing(row, &footing, err);
	if (rc == KS_OK && footing)
		return check_footing(row, footing, &facts, err);
	if (rc == KS_OK)
		ks__tell_field(
			row, KS_RULE_FOOTING_MISSING, "footing", NULL, NULL);
	return rc;
}

/* Said once, when the item is new: a file read again is not held against what
 * the meeting has become since. */
static enum ks_code prepare(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	const struct ks_code_row *footing = NULL;
	enum ks_code rc = find_footing(row, &footing, err);

	(void)id;
	if (rc != KS_OK || !footing)
		return rc;
	ks__value_set_code(ks__row_value(row, "acting"), footing);
	return check_twice(row, footing, err);
}

const struct ks_noun_ops ks__agenda = {
	.noun = { "agenda", "案件", "案件", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.case_optional = true,
	.check = check,
	.key = ks__key,
	.prepare = prepare,
};
