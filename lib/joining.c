/* 名寄せ: two cases found to be one, or two households.  An alias resolved
 * when read: voiding it parts them again. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "other_number", "合わせるケース", KS_TEXT, NULL, KS_LOOKUP,
		"このケースに合わせるケースの番号" },
	{ "household_only", "世帯のみ", KS_MARK, NULL, 0,
		"世帯だけを一つにし、ケースは別のままなら○" },
	{ "joined_on", "名寄せ日", KS_DATE, NULL, KS_REQUIRED,
		"同じと分かった日" },
	{ "reason", "理由", KS_TEXT, NULL, 0,
		"何から分かったか。個人の情報は書かない" },
	{ "other_id", "合わせたケース", KS_REF, "case", KS_DERIVED,
		"このケースに合わせたケース" },
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__joining = {
	.noun = { "joining", "名寄せ", "名寄せ", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "joined_on",
	.check = ks__links_check,
	.key = ks__key,
};
