/* 支援内容: what a plan has an agency do. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "plan_number", "プラン番号", KS_TEXT, NULL, KS_REQUIRED,
		"どのプランか" },
	{ "agency", "機関", KS_CODE, "機関", 0, "支援する機関" },
	{ "service", "事業区分", KS_CODE, "事業区分", 0, "どの事業としてか" },
	{ "content", "支援内容", KS_TEXT, NULL, KS_PERSONAL, "何をするか" },
	{ "frequency", "頻度", KS_TEXT, NULL, 0, "どのくらいの間隔か" },
	{ "resource_number", "資源番号", KS_TEXT, NULL, 0, "使う社会資源" },
	{ "plan_id", "プラン", KS_REF, "plan", KS_DERIVED, "どのプランか" },
	{ "resource_id", "社会資源", KS_REF, "resource", KS_DERIVED,
		"使う社会資源" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__action = {
	.noun = { "action", "支援内容", "支援内容", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	/* of the plan's case */
	.listing = "select t.id from action t join plan p on p.id = t.plan_id "
		   "join cases c on c.id = p.case_id "
		   "left join household h on h.id = c.household_id where "
		   "(?4 = 0 or t.agency = ?4) and "
		   "(?3 = 0 or h.district = ?3) and "
		   "(?5 = 0 or p.case_id = ?5) and "
		   "(?6 or t.voided is null) "
		   "order by t.plan_id, t.id limit ?7",
	.listed_by = KS_BY_AGENCY | KS_BY_DISTRICT | KS_BY_CASE,
	.check = ks__links_check,
	.key = ks__key,
};
