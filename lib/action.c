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
	.check = ks__links_check,
	.key = ks__key,
};
