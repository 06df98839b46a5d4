/* 構成員名簿: who belongs to a meeting and has pledged secrecy. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "kind", "会議種別", KS_CODE, "会議種別", 0,
		"会議種別か既存会議名のどちらか" },
	{ "body", "既存会議名", KS_TEXT, NULL, 0, "既存の会議体の名前" },
	{ "agency", "機関", KS_CODE, "機関", KS_REQUIRED, "構成員の機関" },
	{ "name", "氏名", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"構成員の氏名" },
	{ "sworn_on", "誓約日", KS_DATE, NULL, 0, "守秘の誓約の日" },
	{ "from_on", "開始日", KS_DATE, NULL, 0, "構成員となった日" },
	{ "until_on", "終了日", KS_DATE, NULL, 0, "構成員でなくなった日" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__roster = {
	.noun = { "roster", "構成員名簿", "名簿", "人", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "sworn_on",
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
};
