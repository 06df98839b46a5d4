/* 世帯の転居: from a day on a household lives in another district. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "household_number", "世帯番号", KS_TEXT, NULL, KS_LOOKUP,
		"世帯番号か、ケースの指定のどちらか" },
	KS_CASE_FIELDS,
	{ "household_id", "世帯", KS_REF, "household", KS_DERIVED,
		"転居した世帯" },
	{ "moved_on", "転居日", KS_DATE, NULL, KS_REQUIRED, "移った日" },
	{ "district", "圏域", KS_CODE, "圏域", 0,
		"移った先の圏域。空欄なら住所の町丁目から決める" },
	{ "address", "住所", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"移った先の住所" },
	{ "reason", "異動事由", KS_CODE, "異動事由", 0, "転居、転出など" },
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__move = {
	.noun = { "move", "世帯の転居", "転居", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "moved_on",
	.check = ks__links_check,
	.key = ks__key,
};
