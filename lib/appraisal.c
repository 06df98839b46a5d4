/* 定性評価: words (and targets) beside the numbers. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "year", "年度", KS_YEAR, NULL, KS_REQUIRED, "評価する年度" },
	{ "criterion", "評価項目", KS_CODE, "評価項目", KS_REQUIRED,
		"何を評価するか" },
	{ "view", "視点", KS_TEXT, NULL, 0, "どう見るか" },
	{ "indicator", "指標", KS_TEXT, NULL, 0, "何で測るか" },
	{ "target", "目標値", KS_TEXT, NULL, 0, "目指す値" },
	{ "appraiser", "評価者区分", KS_CODE, "評価者区分", 0,
		"誰が評価したか" },
	{ "meeting_number", "会議番号", KS_TEXT, NULL, 0, "評価した会議" },
	{ "achievement", "達成度", KS_CODE, "達成度", 0, "どこまで達したか" },
	{ "finding", "所見", KS_TEXT, NULL, 0, "言葉での評価" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__appraisal = {
	.noun = { "appraisal", "定性評価", "定性評価", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	/* a year's words belong to every period that touches the year */
	.listing = "select id from appraisal where "
		   "(?1 = 0 or (year + 1) * 10000 + 331 >= ?1) and "
		   "(?2 = 0 or year * 10000 + 401 <= ?2) and "
		   "(?6 or voided is null) "
		   "order by year, id limit ?7",
	.listed_by = KS_BY_DATE,
	.check = ks__links_check,
	.key = ks__key,
};
