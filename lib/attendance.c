/* 出席: who sat at a meeting, and whether bound to secrecy. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	{ "agency", "機関", KS_CODE, "機関", 0,
		"出席者の機関。本人・家族なら空欄" },
	{ "name", "氏名", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"出席者の氏名" },
	{ "occupation", "職種", KS_CODE, "職種", 0, "出席者の職種" },
	{ "role", "出席区分", KS_CODE, "出席区分", 0, "空欄は構成員" },
	{ "secrecy", "守秘義務", KS_CODE, "守秘義務", 0,
		"空欄は構成員名簿から" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__attendance = {
	.noun = { "attendance", "出席", "出席", "人", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
};
