/* 事前ヒアリング: what an agency said before a meeting. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "agency", "機関", KS_CODE, "機関", KS_REQUIRED, "聞き取った機関" },
	{ "situation", "支援状況", KS_TEXT, NULL, KS_PERSONAL, "今の関わり" },
	{ "concerns", "感じている課題", KS_TEXT, NULL, KS_PERSONAL,
		"課題と感じること" },
	{ "goals", "目標", KS_TEXT, NULL, KS_PERSONAL, "目指すこと" },
	{ "wanted", "関わってほしい機関", KS_CODES, "機関", 0,
		"加わってほしい機関" },
	{ "request", "お願い", KS_TEXT, NULL, KS_PERSONAL, "他部署へのお願い" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__hearing = {
	.noun = { "hearing", "事前ヒアリング", "ヒアリング", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
};
