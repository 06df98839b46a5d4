/* 終結: an end of the case, or of one of its 事業. */
#include "noun.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "companion.h"
#include "date.h"
#include "household.h"
#include "ledger.h"
#include "links.h"
#include "plan.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "closed_on", "終結日", KS_DATE, NULL, KS_REQUIRED, "終結した日" },
	{ "target", "終結の対象", KS_CODE, "終結の対象", 0,
		"空欄はケース全体" },
	{ "reason", "終結理由", KS_CODE, "終結理由", 0, "終結の理由" },
	{ "wish", "本人の意向", KS_TEXT, NULL, KS_PERSONAL,
		"終結についての本人の意向" },
	{ "meeting_number", "会議番号", KS_TEXT, NULL, 0, "終結を決めた会議" },
	{ "next_agency", "終結後の主担当機関", KS_CODE, "機関", 0,
		"その後を担う機関" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
	{ "intake_id", "受付", KS_REF, "case", KS_DERIVED,
		"この終結を伝えた受付" },
	KS_BREACH_FIELD,
};

/* The row of 終結の対象 that means the whole case. */
static const struct ks_code_row *whole(struct ks_ledger *ledger)
{
	const struct ks_code_list *list =
		ks__codes_list(ks__ledger_codes(ledger), "終結の対象");

	for (size_t i = 0; list && i < ks__code_list_count(list); i++)
		if (ks__code_is(ks__code_list_at(list, i), "全体"))
			return ks__code_list_at(list, i);
	return NULL;
}

enum ks_code ks__closure_from_intake(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	static const char *const spoken[] = { "ended_on", "end_reason", NULL };
	const struct ks_value *ended = ks__row_value(row, "ended_on");
	const struct ks_code_row *target = whole(row->ledger);
	struct ks_record rec = { .noun = &ks__closure.noun };
	char key[32];

	if (!ks__companion_due(row, spoken))
		return KS_OK;
	snprintf(key, sizeof(key), "i%lld", (long long)id);
	if (ks__empty(ended) || !target)
		return ks__companion_drop(row, rec.noun, key, err);
	ks__value_set_int(ks__value(&rec, "case_id"), row->arena, id);
	ks__value_set_int(ks__value(&rec, "intake_id"), row->arena, id);
	*ks__value(&rec, "closed_on") = *ended;
	ks__value_set_code(ks__value(&rec, "target"), target);
	*ks__value(&rec, "reason") = *ks__row_value(row, "end_reason");
	return ks__companion_put(row, &rec, key, err);
}

/* ---- rules ----------------------------------------------------------------- */

static const struct ks_code_row *code_of(struct ks_row *row, const char *field)
{
	const struct ks_value *v = ks__row_value(row, field);

	return ks__empty(v) ? NULL
			    : ks__code_by_id(ks__row_codes(row), v->number);
}

/* The 事業区分 that an end of something within the case is the end of; 0 where
 * it is of the case as a whole. */
static int64_t service_of(struct ks_row *row)
{
	const struct ks_code_row *target = code_of(row, "target");
	const char *code = target ? ks__code_prop(target, "事業区分") : NULL;
	const struct ks_code_row *service = code
		? ks__code_find(ks__codes_list(ks__row_codes(row), "事業区分"),
			  code, strlen(code))
		: NULL;

	return service ? service->id : 0;
}

/* A decided 支援プラン goes on until an evaluation ends it. */
static enum ks_code check_evaluation(struct ks_row *row, struct ks_error *err)
{
	const struct ks_code_row *reason = code_of(row, "reason");
	bool open = false;
	enum ks_code rc = KS_OK;

	if (reason && ks__code_is(reason, "evaluation_required"))
		rc = ks__plan_in_force(row->ledger, row->case_id,
			service_of(row),
			(int)ks__row_value(row, "closed_on")->number, &open,
			err);
	if (rc == KS_OK && open)
		ks__tell_stop(
			row, KS_RULE_CLOSURE_EVALUATION, "reason", NULL, NULL);
	return rc;
}

/* 聴取不能 and 拒否 are answers; only nothing is none. */
static void check_wish(struct ks_row *row)
{
	const struct ks_code_row *reason = code_of(row, "reason");

	if (reason && ks__code_is(reason, "wish_required") &&
		ks__empty(ks__row_value(row, "wish")))
		ks__tell_field(row, KS_RULE_CLOSURE_WISH, "wish", NULL, NULL);
}

/* An end within the case comes before the end of the whole. */
static enum ks_code check_days(struct ks_row *row, struct ks_error *err)
{
	const struct ks_code_row *target = code_of(row, "target");
	int64_t day = ks__row_value(row, "closed_on")->number;
	struct ks_case_state state;
	char iso[11];
	enum ks_code rc =
		ks__case_state(row->ledger, row->case_id, &state, err);

	if (rc != KS_OK || !day)
		return rc;
	if (state.opened_on && day < state.opened_on) {
		ks__date_iso(state.opened_on, iso);
		ks__tell_field(row, KS_RULE_CLOSURE_BEFORE_INTAKE, "closed_on",
			iso, NULL);
	}
	if (state.ended_on && day > state.ended_on && target &&
		!ks__code_is(target, "全体")) {
		ks__date_iso(state.ended_on, iso);
		ks__tell_field(row, KS_RULE_AFTER_END, "closed_on", iso, NULL);
	}
	return KS_OK;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	struct ks_value *target = ks__row_value(row, "target");
	enum ks_code rc = ks__links_check(row, err);

	if (ks__empty(target) && !target->unreadable && whole(row->ledger))
		ks__value_set_code(target, whole(row->ledger));
	check_wish(row);
	if (rc == KS_OK && row->case_id)
		rc = check_days(row, err);
	return rc == KS_OK && row->case_id ? check_evaluation(row, err) : rc;
}

/* ---- what it implies ------------------------------------------------------- */

static enum ks_code undone(struct ks_ledger *ledger,
	const struct ks_record *was, struct ks_error *err)
{
	int64_t id = was->v[ks__field(was->noun, "case_id")].number;
	enum ks_code rc = ks__case_refresh(ledger, id, err);

	return rc == KS_OK ? ks__case_lead_refresh(ledger, id, err) : rc;
}

/* Most name nobody for the time after. */
static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)id;
	if (was_new && ks__empty(&rec->v[ks__field(rec->noun, "next_agency")]))
		return ks__case_refresh(ledger,
			rec->v[ks__field(rec->noun, "case_id")].number, err);
	return undone(ledger, rec, err);
}

const struct ks_noun_ops ks__closure = {
	.noun = { "closure", "終結", "終結", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "closed_on",
	.fills = { "target" },
	.check = check,
	.key = ks__key,
	.applied = applied,
	.undone = undone,
};
