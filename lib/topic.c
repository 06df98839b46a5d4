/* 地域課題: drawn from cases or meetings, and what came of it. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "number", "地域課題番号", KS_TEXT, NULL, KS_REQUIRED,
		"地域課題を見分ける番号" },
	{ "content", "内容", KS_TEXT, NULL, KS_REQUIRED, "課題の内容" },
	{ "district", "圏域", KS_CODE, "圏域", 0, "課題のある圏域" },
	{ "drawn_on", "抽出日", KS_DATE, NULL, KS_REQUIRED, "見いだした日" },
	{ "origin", "抽出元", KS_TEXT, NULL, 0, "ケース番号か会議番号" },
	{ "raised_on", "提起日", KS_DATE, NULL, 0, "提起した日" },
	{ "raised_to", "提起先", KS_TEXT, NULL, 0, "提起した相手" },
	{ "developed_on", "資源開発日", KS_DATE, NULL, 0, "資源ができた日" },
	{ "reflected_on", "政策反映日", KS_DATE, NULL, 0, "施策に入った日" },
	{ "solved_on", "解決日", KS_DATE, NULL, 0, "解決した日" },
	{ "note", "備考", KS_TEXT, NULL, KS_PERSONAL, "その他の記録" },
	{ "case_id", "ケース", KS_REF, "case", KS_DERIVED, "見いだしたケース" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__topic = {
	.noun = { "topic", "地域課題", "地域課題", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "drawn_on",
	.check = ks__links_check,
	.key = ks__key,
};
