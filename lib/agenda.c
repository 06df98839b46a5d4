/* 案件: a case (or a 地域課題) a meeting discussed; the legal footing is its own. */
#include "noun.h"

#include "casefile.h"
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
	{ "review_on", "次回確認日", KS_DATE, NULL, 0, "次に確かめる日" },
	{ "acting", "適用した位置付け", KS_CODE, "法的位置付け", KS_DERIVED,
		"この案件の法的位置付け" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_BREACH_FIELD,
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__agenda = {
	.noun = { "agenda", "案件", "案件", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.case_optional = true,
	.check = ks__links_check,
	.key = ks__key,
};
