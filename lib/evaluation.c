/* 評価: what became of a plan. */
#include "noun.h"

#include "links.h"

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

const struct ks_noun_ops ks__evaluation = {
	.noun = { "evaluation", "評価", "評価", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "evaluated_on",
	.check = ks__links_check,
	.key = ks__key,
};
