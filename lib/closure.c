/* 終結: an end of the case, or of one of its 事業. */
#include "noun.h"

#include <stdio.h>

#include "casefile.h"
#include "companion.h"
#include "household.h"
#include "ledger.h"
#include "links.h"

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

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)id;
	(void)was_new;
	return ks__case_refresh(
		ledger, rec->v[ks__field(rec->noun, "case_id")].number, err);
}

const struct ks_noun_ops ks__closure = {
	.noun = { "closure", "終結", "終結", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "closed_on",
	.check = ks__links_check,
	.key = ks__key,
	.applied = applied,
};
