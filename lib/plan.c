/* プラン: 支援プラン with consent, or 支援方針 before it. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "number", "プラン番号", KS_TEXT, NULL, KS_REQUIRED,
		"プランを見分ける番号" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "kind", "プラン種別", KS_CODE, "プラン種別", 0, "空欄は支援プラン" },
	{ "round", "回次", KS_CODE, "回次", 0, "空欄は初回" },
	{ "made_on", "作成日", KS_DATE, NULL, KS_REQUIRED, "案を作った日" },
	{ "services", "事業区分", KS_CODES, "事業区分", 0, "使う事業" },
	{ "issues", "課題", KS_TEXT, NULL, KS_PERSONAL, "解決したい課題" },
	{ "long_goal", "長期目標", KS_TEXT, NULL, KS_PERSONAL, "長い目標" },
	{ "goal", "今期目標", KS_TEXT, NULL, KS_PERSONAL, "今回の目標" },
	{ "consented_on", "本人同意日", KS_DATE, NULL, 0,
		"本人がプランに同意した日" },
	{ "meeting_number", "協議会議番号", KS_TEXT, NULL, 0, "協議した会議" },
	{ "decided_on", "決定日", KS_DATE, NULL, 0, "決定した日" },
	{ "starts_on", "開始日", KS_DATE, NULL, 0, "支援を始めた日" },
	{ "ends_on", "終了予定日", KS_DATE, NULL, 0, "終える予定の日" },
	{ "review_on", "モニタリング予定日", KS_DATE, NULL, 0, "次に見直す日" },
	{ "meeting_id", "協議会議", KS_REF, "meeting", KS_DERIVED,
		"協議した会議" },
	{ "late", "事後承認", KS_MARK, NULL, KS_DERIVED,
		"決定より前に支援を始めた" },
	KS_BREACH_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__plan = {
	.noun = { "plan", "プラン", "プラン", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "made_on",
	.check = ks__links_check,
	.key = ks__key,
};
