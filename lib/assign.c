/* 主担当: which agency leads a case from a day on. */
#include "noun.h"

#include "casefile.h"
#include "date.h"
#include "links.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "assigned_on", "変更日", KS_DATE, NULL, KS_PLANNED,
		"主担当となる日。空欄は今日" },
	{ "lead_agency", "主担当機関", KS_CODE, "機関", KS_REQUIRED,
		"主担当となる機関" },
	{ "lead_staff", "担当者", KS_TEXT, NULL, 0, "主担当の職員" },
	{ "reason", "理由", KS_TEXT, NULL, KS_COVERED,
		"変える理由。個人の情報は書かない" },
	KS_KEPT_FIELDS,
};

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	struct ks_value *day = ks__row_value(row, "assigned_on");

	if (ks__empty(day) && !day->unreadable)
		ks__value_set_date(day, row->arena, ks__today());
	ks__case_lead_day(row, "assigned_on", day->number);
	return ks__links_check(row, err);
}

static enum ks_code undone(struct ks_ledger *ledger,
	const struct ks_record *was, struct ks_error *err)
{
	return ks__case_lead_refresh(
		ledger, was->v[ks__field(was->noun, "case_id")].number, err);
}

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)id;
	(void)was_new;
	return undone(ledger, rec, err);
}

const struct ks_noun_ops ks__assign = {
	.noun = { "assign", "主担当", "主担当", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "assigned_on",
	.agency = "lead_agency",
	.check = check,
	.key = ks__key,
	.applied = applied,
	.undone = undone,
};
