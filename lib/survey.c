/* アンケート: what those who attended answered afterwards. */
#include "noun.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	{ "agency", "機関", KS_CODE, "機関", 0, "答えた機関" },
	{ "name", "氏名", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"答えた人" },
	{ "question", "設問", KS_TEXT, NULL, 0, "問い" },
	{ "answer", "回答", KS_TEXT, NULL, KS_PERSONAL, "答え" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__survey = {
	.noun = { "survey", "アンケート", "アンケート", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
};
