/* 評価: what became of a plan. */
#include "alias.h"
#include "date.h"
#include "links.h"
#include "plan.h"

static const struct ks_field fields[] = {
	{ "plan_number", "プラン番号", KS_TEXT, NULL, KS_REQUIRED,
		"どのプランか" },
	{ "evaluated_on", "評価日", KS_DATE, NULL, KS_REQUIRED, "評価した日" },
	{ "meeting_number", "会議番号", KS_TEXT, NULL, 0, "評価した会議" },
	{ "services", "事業区分", KS_CODES, "事業区分", 0,
		"どの事業についてか" },
	{ "effects", "変化", KS_CODES, "変化", 0, "見られた変化" },
	{ "outcome", "結果", KS_CODE, "評価結果", 0, "終結、再プランなど" },
	{ "finding", "所見", KS_TEXT, NULL, KS_PERSONAL, "見立て" },
	{ "plan_id", "プラン", KS_REF, "plan", KS_DERIVED, "どのプランか" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "評価した会議" },
	KS_BREACH_FIELD,
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

static void check_day(struct ks_row *row, const struct ks_plan_facts *plan)
{
	int from = plan->decided_on ? plan->decided_on : plan->made_on;
	char iso[11];

	if (!from || ks__row_value(row, "evaluated_on")->number >= from)
		return;
	ks__date_iso(from, iso);
	ks__tell_field(row, KS_RULE_EVALUATION_EARLY, "evaluated_on",
		plan->decided_on ? "決定日" : "作成日", iso);
}

/* Whatever it was called and on whichever footing: people sat together about
 * this case and recorded it. */
static enum ks_code heard(
	struct ks_row *row, int64_t case_id, bool *yes, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from agenda where meeting_id = ?1 and "
		"case_id " KS_IN_GROUP(
			2) "and voided is null and breach is null limit 1",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, ks__row_value(row, "meeting_id")->number);
	ks__bind_int(st, 2, case_id);
	rc = ks__step(st, err);
	ks__reset(st);
	*yes = rc == KS_OK;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* 中断 is a meeting's decision (domain.md §4). */
static enum ks_code check_outcome(
	struct ks_row *row, int64_t case_id, struct ks_error *err)
{
	const struct ks_value *outcome = ks__row_value(row, "outcome");
	bool told = !ks__row_value(row, "meeting_id")->number &&
		!ks__empty(ks__row_value(row, "meeting_number"));
	bool yes = true;
	enum ks_code rc = KS_OK;

	if (!ks__empty(outcome) && !told &&
		ks__code_is(ks__code_by_id(ks__row_codes(row), outcome->number),
			"中断"))
		rc = heard(row, case_id, &yes, err);
	if (rc == KS_OK && !yes)
		ks__tell_stop(row, KS_RULE_SUSPEND_NEEDS_MEETING, "outcome",
			NULL, NULL);
	ks__breach_settle(row, !yes);
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	struct ks_plan_facts plan;
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK || ks__empty(ks__row_value(row, "plan_id")))
		return rc;
	rc = ks__plan_facts(
		row->ledger, ks__row_value(row, "plan_id")->number, &plan, err);
	if (rc != KS_OK)
		return rc;
	check_day(row, &plan);
	return check_outcome(row, plan.case_id, err);
}

const struct ks_noun_ops ks__evaluation = {
	.noun = { "evaluation", "評価", "評価", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "evaluated_on",
	/* of the plan's case */
	.listing =
		"select t.id from evaluation t join plan p on p.id = t.plan_id "
		"join cases c on c.id = p.case_id "
		"left join household h on h.id = c.household_id where "
		"(?1 = 0 or t.evaluated_on >= ?1) and "
		"(?2 = 0 or t.evaluated_on <= ?2) and "
		"(?3 = 0 or h.district = ?3) and "
		"(?5 = 0 or p.case_id = ?5) and "
		"(?6 or t.voided is null) "
		"order by t.evaluated_on, t.id limit ?7",
	.listed_by = KS_BY_DATE | KS_BY_DISTRICT | KS_BY_CASE,
	.check = check,
	.key = ks__key,
};
