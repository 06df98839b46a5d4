/* マッチング: a case brought together with a resource (参加支援). */
#include "noun.h"

#include "casefile.h"
#include "date.h"
#include "depends.h"
#include "links.h"
#include "order.h"

static const struct ks_field fields[] = {
	{ "resource_number", "資源番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの社会資源か" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "started_on", "開始日", KS_DATE, NULL, 0, "つながった日" },
	{ "ended_on", "終了日", KS_DATE, NULL, 0, "終わった日" },
	{ "plan_number", "プラン番号", KS_TEXT, NULL, 0, "もとになるプラン" },
	{ "settling", "定着状況", KS_CODE, "定着状況", 0,
		"調整中、参加中など" },
	{ "resource_id", "社会資源", KS_REF, "resource", KS_DERIVED,
		"どの社会資源か" },
	{ "plan_id", "プラン", KS_REF, "plan", KS_DERIVED, "もとになるプラン" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

/* A 参加支援 rests on a plan of the same case. */
static enum ks_code check_plan(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *plan = ks__row_value(row, "plan_id");
	int64_t of;
	enum ks_code rc;

	if (ks__empty(plan) || !row->case_id)
		return KS_OK;
	rc = ks__number(row->ledger, "select case_id from plan where id = ?",
		plan->number, &of, err);
	if (rc == KS_OK && of != row->case_id)
		ks__tell_field(
			row, KS_RULE_PLAN_OF_OTHER, "plan_number", NULL, NULL);
	return rc;
}

static enum ks_code check_resource(struct ks_row *row, struct ks_error *err)
{
	int64_t started = ks__row_value(row, "started_on")->number, closed;
	char iso[11];
	enum ks_code rc = ks__number(row->ledger,
		"select coalesce(closed_on, 0) from resource where id = ?",
		ks__row_value(row, "resource_id")->number, &closed, err);

	if (rc != KS_OK || !closed || started <= closed)
		return rc;
	ks__date_iso((int)closed, iso);
	ks__tell_field(row, KS_RULE_MATCH_CLOSED, "started_on", iso, NULL);
	return KS_OK;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);

	ks__in_order(row, KS_RULE_DATES_CROSSED, "started_on", "ended_on");
	if (rc == KS_OK)
		rc = check_plan(row, err);
	if (rc == KS_OK)
		rc = check_resource(row, err);
	return rc == KS_OK ? ks__within_case(row, "started_on", err) : rc;
}

const struct ks_noun_ops ks__match = {
	.noun = { "match", "マッチング", "マッチング", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "started_on",
	.check = check,
	.key = ks__key,
};
