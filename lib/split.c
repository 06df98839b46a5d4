/* 世帯分離: members who leave open a household of their own, linked with
 * the old one; a case stays with its 本人. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "household_number", "世帯番号", KS_TEXT, NULL, KS_LOOKUP,
		"世帯番号か、ケースの指定のどちらか" },
	KS_CASE_FIELDS,
	{ "household_id", "もとの世帯", KS_REF, "household", KS_DERIVED,
		"分かれる前の世帯" },
	{ "persons", "世帯員", KS_MEMBERS, NULL, KS_REQUIRED,
		"分かれる世帯員の員番号" },
	{ "split_on", "分離日", KS_DATE, NULL, KS_REQUIRED, "分かれた日" },
	{ "new_number", "新しい世帯番号", KS_TEXT, NULL, 0,
		"新しい世帯に付ける番号" },
	{ "district", "圏域", KS_CODE, "圏域", 0, "新しい世帯の圏域" },
	{ "reason", "異動事由", KS_CODE, "異動事由", 0, "世帯分離、婚姻など" },
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__split = {
	.noun = { "split", "世帯分離", "世帯分離", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "split_on",
	.check = ks__links_check,
	.key = ks__key,
};
