/* 地域支援・地域づくり: one community-work record. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "number", "活動番号", KS_TEXT, NULL, KS_REQUIRED,
		"活動を見分ける番号" },
	{ "acted_on", "活動日", KS_DATE, NULL, KS_REQUIRED, "活動した日" },
	{ "name", "名称", KS_TEXT, NULL, 0, "活動の名前" },
	{ "kind", "種別", KS_CODE, "活動種別", 0, "居場所、講座など" },
	{ "district", "圏域", KS_CODE, "圏域", 0, "活動した圏域" },
	{ "agency", "機関", KS_CODE, "機関", 0, "活動した機関" },
	{ "program", "事業", KS_CODE, "事業", 0, "どの事業としてか" },
	{ "resource_number", "資源番号", KS_TEXT, NULL, 0, "関わる社会資源" },
	{ "people", "参加者数", KS_INT, NULL, 0, "参加した人の数" },
	{ "groups", "参加機関数", KS_INT, NULL, 0, "参加した機関の数" },
	{ "staff", "担当者", KS_TEXT, NULL, 0, "担当した職員" },
	{ "approach", "働きかけ", KS_TEXT, NULL, KS_PERSONAL,
		"どう働きかけたか" },
	{ "intent", "意図", KS_TEXT, NULL, KS_PERSONAL, "何を狙ったか" },
	{ "result", "結果", KS_TEXT, NULL, KS_PERSONAL, "どうなったか" },
	{ "resource_id", "社会資源", KS_REF, "resource", KS_DERIVED,
		"関わる社会資源" },
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__activity = {
	.noun = { "activity", "地域支援・地域づくり", "活動", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "acted_on",
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
};
