/* アセスメント: what was found at a date, of the case or of one member. */
#include "noun.h"

#include "casefile.h"
#include "issues.h"
#include "links.h"
#include "order.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "assessed_on", "実施日", KS_DATE, NULL, KS_REQUIRED, "見立てた日" },
	{ "member_no", "員番号", KS_INT, NULL, 0, "誰についてか。空欄は本人" },
	{ "agency", "実施機関", KS_CODE, "機関", 0, "見立てた機関" },
	{ "issues", "課題", KS_CODES, "課題", 0, "この人の課題" },
	{ "main_issue", "主たる課題", KS_CODE, "課題", 0,
		"課題のうち主なもの。○の列では◎" },
	{ "picture", "世帯像", KS_TEXT, NULL, KS_PERSONAL, "世帯の姿" },
	{ "wishes", "本人の希望・強み", KS_TEXT, NULL, KS_PERSONAL,
		"本人の望みと強み" },
	{ "reasons", "重層理由", KS_CODES, "重層理由", 0,
		"重層事業で受け止める理由" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);

	ks__issues_check(row);
	return rc == KS_OK ? ks__within_case(row, "assessed_on", err) : rc;
}

const struct ks_noun_ops ks__assess = {
	.noun = { "assess", "アセスメント", "アセスメント", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "assessed_on",
	.agency = "agency",
	.fills = { "issues" },
	.check = check,
	.key = ks__key,
};
