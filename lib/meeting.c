/* 会議: one sitting, or one part of a sitting split by time. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"会議を見分ける番号" },
	{ "kind", "会議種別", KS_CODE, "会議種別", KS_REQUIRED,
		"法的位置付けの既定を決める" },
	{ "body", "既存会議名", KS_TEXT, NULL, 0, "既存の会議体の名前" },
	{ "same_day", "同日開催", KS_TEXT, NULL, 0,
		"同じ日の会議をまとめる印。同じ値が一つの開催" },
	{ "held_on", "開催日", KS_DATE, NULL, KS_REQUIRED, "開いた日" },
	{ "starts", "開始", KS_TIME, NULL, 0, "始めた時刻" },
	{ "ends", "終了", KS_TIME, NULL, 0, "終えた時刻" },
	{ "regularity", "開催区分", KS_CODE, "開催区分", 0, "定例か随時か" },
	{ "form", "開催形態", KS_CODE, "開催形態", 0, "対面、オンラインなど" },
	{ "place", "場所", KS_TEXT, NULL, 0, "開いた場所" },
	{ "host", "主催", KS_CODE, "機関", 0, "主催した機関" },
	{ "recorder", "記録者", KS_TEXT, NULL, 0, "記録した職員" },
	{ "confirmed_on", "守秘確認日", KS_DATE, NULL, KS_DERIVED,
		"出席者の守秘義務を確かめた日" },
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__meeting = {
	.noun = { "meeting", "会議", "会議", "回", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "held_on",
	.agency = "host",
	.check = ks__links_check,
	.key = ks__key,
};
