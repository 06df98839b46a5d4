/* つなぎ: a handing-over from an agency to an agency, and what became of it. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "referred_on", "つなぎ日", KS_DATE, NULL, KS_REQUIRED, "つないだ日" },
	{ "from_agency", "つなぎ元", KS_CODE, "機関", KS_REQUIRED,
		"つないだ機関" },
	{ "to_agency", "つなぎ先", KS_CODE, "機関", KS_REQUIRED,
		"つながれた機関" },
	{ "program", "事業", KS_CODE, "事業", 0, "どの事業としてか" },
	{ "reason", "理由", KS_TEXT, NULL, KS_REQUIRED | KS_PERSONAL,
		"つなぐ理由" },
	{ "company", "同行", KS_CODE, "同行", 0, "付き添ったか" },
	{ "answered_on", "回答日", KS_DATE, NULL, 0, "つなぎ先が答えた日" },
	{ "answer", "回答", KS_CODE, "つなぎ回答", 0, "受理、差戻しなど" },
	{ "return_reason", "差戻し理由", KS_TEXT, NULL, KS_PERSONAL,
		"差し戻された理由" },
	{ "connected_on", "つながり確認日", KS_DATE, NULL, 0,
		"本人がつながったと確かめた日" },
	{ "basis", "提供根拠", KS_CODE, "提供根拠", 0, "同意のない提供の根拠" },
	{ "note", "備考", KS_TEXT, NULL, KS_PERSONAL, "その他の記録" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__refer = {
	.noun = { "refer", "つなぎ", "つなぎ", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "referred_on",
	.agency = "from_agency",
	.check = ks__links_check,
	.key = ks__key,
};
