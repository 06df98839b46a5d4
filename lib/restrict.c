/* 閲覧制限: a household whose records are kept from sight (支援措置). */
#include "noun.h"

#include "casefile.h"
#include "date.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "household_number", "世帯番号", KS_TEXT, NULL, KS_LOOKUP,
		"世帯番号か、ケースの指定のどちらか" },
	KS_CASE_FIELDS,
	{ "household_id", "世帯", KS_REF, "household", KS_DERIVED,
		"制限する世帯" },
	{ "started_on", "開始日", KS_DATE, NULL, KS_REQUIRED,
		"制限を始める日" },
	{ "until", "期限", KS_DATE, NULL, KS_PLANNED,
		"この日まで。空欄は期限なし" },
	{ "reason", "理由", KS_CODE, "制限理由", 0, "制限する理由" },
	{ "holder", "保有機関", KS_CODE, "機関", 0, "番号で開ける機関" },
	{ "opponents", "相手方", KS_MEMBERS, NULL, 0,
		"知らせてはならない世帯員の員番号" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

/* Several in force at once are fine: each has a holder and 相手方 of its own,
 * and the household is restricted while any of them lasts. */
static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	int started = (int)ks__row_value(row, "started_on")->number;
	int until = (int)ks__row_value(row, "until")->number;
	char iso[11];

	if (until && started && until < started) {
		ks__date_iso(started, iso);
		ks__tell_field(row, KS_RULE_RESTRICT_ORDER, "until", iso, NULL);
	} else if (until && until < ks__today()) {
		ks__tell_field(row, KS_RULE_RESTRICT_OVER, "until", NULL, NULL);
	}
	return ks__links_check(row, err);
}

const struct ks_noun_ops ks__restrict = {
	.noun = { "restrict", "閲覧制限", "閲覧制限", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "started_on",
	.check = check,
	.key = ks__key,
};
