/* 相談受付: a reception.  The first one opens the case (domain.md §1). */
#include "noun.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "date.h"
#include "household.h"
#include "issues.h"
#include "ledger.h"
#include "links.h"
#include "residence.h"
#include "row.h"

#define P KS_PERSONAL
#define PI (KS_PERSONAL | KS_IDENTIFYING)
#define D (KS_DERIVED | KS_PAYLOAD_ONLY)

static const struct ks_field fields[] = {
	{ "number", "受付番号", KS_TEXT, NULL, 0,
		"機関が年度ごとに付ける番号。桁数と先頭の0は見ない" },
	{ "year", "受付年度", KS_YEAR, NULL, 0,
		"受付番号の年度(R7、令和7年度、2025)。受付日から決まるので省ける" },
	{ "received_on", "受付日", KS_DATE, NULL, KS_REQUIRED,
		"相談を受けた日" },
	{ "agency", "受付機関", KS_CODE, "機関", KS_REQUIRED,
		"相談を受けた機関" },
	{ "receiver", "受付者", KS_TEXT, NULL, 0, "相談を受けた職員" },
	{ "district", "圏域", KS_CODE, "圏域", 0,
		"空欄なら住所の町丁目から決める" },
	{ "consulter", "相談者", KS_CODE, "相談者", 0, "誰からの相談か" },
	{ "consulter_name", "相談者氏名", KS_TEXT, NULL, PI,
		"本人以外の相談者の氏名" },
	{ "relation", "本人との関係", KS_CODE, "本人との関係", 0,
		"相談者から見た本人との関係" },
	{ "consulter_contact", "相談者連絡先", KS_TEXT, NULL, PI,
		"相談者の連絡先" },
	{ "consulter_anonymous", "相談者匿名", KS_MARK, NULL, 0,
		"匿名の相談なら○" },
	{ "informer_secret", "通報者秘匿", KS_MARK, NULL, 0,
		"本人・家族に通報者を伏せるなら○" },
	{ "route", "相談経路", KS_CODE, "相談経路", 0, "相談に至った経路" },
	{ "from_agency", "紹介元機関", KS_CODE, "機関", 0, "紹介した機関" },
	{ "way", "相談方法", KS_CODE, "相談方法", 0, "来所、電話など" },
	{ "name", "氏名", KS_TEXT, NULL, PI, "本人の氏名。不詳なら空欄" },
	{ "kana", "フリガナ", KS_TEXT, NULL, PI,
		"本人のフリガナ。半角カナも平仮名もよい" },
	{ "sex", "性別", KS_CODE, "性別", 0, "本人の性別" },
	{ "birth", "生年月日", KS_PARTDATE, NULL, PI,
		"年のみ、年月のみもよい" },
	{ "age_band", "年代", KS_CODE, "年代", 0,
		"生年月日が分からないときだけ" },
	{ "address", "住所", KS_TEXT, NULL, PI, "本人の住所" },
	{ "phone", "電話", KS_TEXT, NULL, PI, "本人の電話番号" },
	{ "language", "言語", KS_TEXT, NULL, 0, "日本語以外のとき" },
	{ "household_number", "世帯番号", KS_TEXT, NULL, 0,
		"同じ番号の受付は同じ世帯とする" },
	{ "household_type", "世帯類型", KS_CODE, "世帯類型", 0, "世帯の構成" },
	{ "household_size", "世帯人数", KS_INT, NULL, 0, "本人を含む人数" },
	{ "agencies", "関わっている機関", KS_CODES, "機関", 0,
		"すでに関わっている機関" },
	{ "certificates", "手帳・介護度", KS_TEXT, NULL, P,
		"手帳の種類と等級、要介護度" },
	{ "work", "就労", KS_CODE, "就労", 0, "本人の就労" },
	{ "housing", "住居", KS_CODE, "住居", 0, "本人の住居" },
	{ "attributes", "属性", KS_CODES, "属性", 0, "本人・世帯の属性" },
	{ "issues", "課題", KS_CODES, "課題", 0, "本人・世帯の課題" },
	{ "main_issue", "主たる課題", KS_CODE, "課題", 0,
		"課題のうち主なもの。○の列では◎" },
	{ "content", "相談内容", KS_TEXT, NULL, P, "相談の内容" },
	{ "reasons", "重層理由", KS_CODES, "重層理由", 0,
		"重層事業で受け止める理由" },
	{ "screening", "スクリーニング結果", KS_CODE, "スクリーニング結果", 0,
		"受付後の見立て" },
	{ "screened_on", "スクリーニング日", KS_DATE, NULL, 0,
		"空欄なら受付日" },
	{ "urgency", "緊急度", KS_CODE, "緊急度", 0, "対応の緊急度" },
	{ "consent", "本人同意", KS_CODE, "本人同意", 0,
		"情報共有への本人の同意" },
	{ "consent_on", "同意日", KS_DATE, NULL, 0, "同意を得た日" },
	{ "lead_agency", "主担当機関", KS_CODE, "機関", 0,
		"ケースを主に担う機関" },
	{ "lead_staff", "担当者", KS_TEXT, NULL, 0, "主担当機関の担当者" },
	{ "ended_on", "終結日", KS_DATE, NULL, 0, "ケース全体の終結日" },
	{ "end_reason", "終結理由", KS_CODE, "終結理由", 0, "終結の理由" },
	{ "note", "備考", KS_TEXT, NULL, P, "その他の記録" },
	{ "extra", "独自項目", KS_TEXT, NULL, P | KS_DERIVED,
		"--extra keep で残した列" },
	{ "rowkey", "記録の鍵", KS_TEXT, NULL, KS_DERIVED,
		"同じ記録を見分ける鍵" },
	{ "case_id", "ケース", KS_REF, NULL, KS_DERIVED, "開いたケース" },
	{ "case_number", "ケース番号", KS_TEXT, NULL, D, "受付で付いた番号" },
	{ "household_id", "世帯", KS_REF, NULL, D, "既存の世帯に入れたとき" },
	{ "member_id", "本人", KS_REF, NULL, D, "既存の世帯員のとき" },
	{ "member_no", "員番号", KS_INT, NULL, D, "世帯の中の本人の番号" },
	{ "previous", "前のケース", KS_REF, NULL, D,
		"終結したケースの再相談のとき" },
};

#undef P
#undef PI
#undef D

static void check_dates(struct ks_row *row)
{
	int received = (int)ks__row_value(row, "received_on")->number;
	const struct ks_value *birth = ks__row_value(row, "birth");
	const struct ks_value *ended = ks__row_value(row, "ended_on");
	char iso[11];

	if (!received)
		return;
	ks__date_iso(received, iso);
	/* a partial birth date has zeros, so it compares as its first day */
	if (!ks__empty(birth) && birth->number > received)
		ks__tell_field(
			row, KS_RULE_DATE_AFTER_BIRTH, "birth", iso, NULL);
	if (!ks__empty(ended) && ended->number < received)
		ks__tell_field(row, KS_RULE_DATE_END, "ended_on", iso, NULL);
	if (ks__empty(ended) && !ended->unreadable &&
		!ks__empty(ks__row_value(row, "end_reason")) && !row->update)
		ks__tell_field(
			row, KS_RULE_END_REASON, "end_reason", NULL, NULL);
}

/* A case is numbered by its year, so the year must be one that has a name:
 * 1202 or 9025 is a slip of the hand. */
static void check_era(struct ks_row *row)
{
	int received = (int)ks__row_value(row, "received_on")->number;
	char label[8];

	if (!received)
		return;
	ks__fiscal_label(ks__fiscal_year(received), label);
	if (ks_fiscal_year(label) != ks__fiscal_year(received))
		ks__tell_field(row, KS_RULE_DATE_UNREADABLE, "received_on",
			NULL, NULL);
}

static void check_year(struct ks_row *row)
{
	int received = (int)ks__row_value(row, "received_on")->number;
	const struct ks_value *year = ks__row_value(row, "year");
	char label[8];

	if (!received || ks__empty(year) ||
		year->number == ks__fiscal_year(received))
		return;
	ks__fiscal_label(ks__fiscal_year(received), label);
	ks__tell_field(row, KS_RULE_VALUE_YEAR, "year", label, NULL);
}

static void check_consent(struct ks_row *row)
{
	const struct ks_value *consent = ks__row_value(row, "consent");
	const struct ks_value *on = ks__row_value(row, "consent_on");
	const struct ks_code_row *code;

	if (ks__empty(consent) || !ks__empty(on) || on->unreadable)
		return;
	code = ks__code_by_id(ks__ledger_codes(row->ledger), consent->number);
	if (ks__code_prop(code, "同意区分") &&
		strcmp(ks__code_prop(code, "同意区分"), "同意あり") == 0)
		ks__tell_field(
			row, KS_RULE_CONSENT_UNDATED, "consent_on", NULL, NULL);
}

/* An empty 圏域 comes from the address, never from the agency. */
static void fill_district(struct ks_row *row)
{
	struct ks_value *district = ks__row_value(row, "district");
	const struct ks_value *address = ks__row_value(row, "address");
	const struct ks_code_row *code;

	if (!ks__empty(district) || ks__empty(address))
		return;
	code = ks__district_of(row->ledger, address->text, address->len);
	if (code)
		ks__value_set_code(district, code);
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	check_dates(row);
	check_era(row);
	check_year(row);
	ks__issues_check(row);
	check_consent(row);
	fill_district(row);
	return row->update ? ks__household_keep(row, err)
			   : ks__household_place(row, err);
}

/* Offices restart at 1 each April: the year is part of the key. */
static bool key(const struct ks_row *row, struct ks_buf *out)
{
	const struct ks_record *rec = &row->rec;
	const struct ks_value *v = rec->v;
	const struct ks_noun *noun = rec->noun;
	const struct ks_value *number = &v[ks__field(noun, "number")];

	ks__intake_key(v[ks__field(noun, "agency")].number,
		ks__fiscal_year((int)v[ks__field(noun, "received_on")].number),
		number->text, number->len, out);
	return !ks__empty(number);
}

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	int64_t household = rec->v[ks__field(rec->noun, "household_id")].number;
	enum ks_code rc = ks__household_open(ledger, id, rec, was_new, err);

	if (rc == KS_OK)
		rc = ks__case_open(ledger, id, rec, was_new, err);
	if (rc == KS_OK && (household || !was_new))
		rc = ks__residence_refresh(
			ledger, household ? household : id, err);
	if (rc == KS_OK && !was_new) /* it may have left with its 本人 */
		rc = ks__case_household(ledger, id, &household, err);
	return rc == KS_OK && !was_new
		? ks__residence_refresh(ledger, household, err)
		: rc;
}

static enum ks_code removed(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	int64_t household;
	enum ks_code rc = ks__case_remove(ledger, id, &household, err);

	if (rc == KS_OK)
		rc = ks__household_remove(ledger, id, err);
	if (rc == KS_OK && household && household != id)
		rc = ks__residence_refresh(ledger, household, err);
	return rc;
}

static enum ks_code companions(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	enum ks_code rc = ks__consent_from_intake(row, id, err);

	return rc == KS_OK ? ks__closure_from_intake(row, id, err) : rc;
}

const struct ks_noun_ops ks__intake = {
	{ "intake", "相談受付", "受付", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.listing = "select id from intake where "
		   "(?1 = 0 or received_on >= ?1) and "
		   "(?2 = 0 or received_on <= ?2) and "
		   "(?3 = 0 or district = ?3) and (?4 = 0 or agency = ?4) and "
		   "(?5 = 0 or case_id = ?5) and (?6 or voided is null) "
		   "order by received_on, id limit ?7",
	.listed_by = KS_BY_DATE | KS_BY_DISTRICT | KS_BY_AGENCY | KS_BY_CASE,
	.fills = { "issues", "district" },
	.check = check,
	.key = key,
	.prepare = ks__case_number_give,
	.applied = applied,
	.removed = removed,
	.companions = companions,
};
