/* 相談受付票: a reception on one sheet, with the consent to be signed. */
#include "sheet.h"

static const char own[] = "select id from intake where id = ?2 and ?1 = ?1";

static const struct ks_sheet_box reception[] = { KS_VALUE("received_on"),
	KS_VALUE("agency"), KS_CASE_BOX, KS_VALUE("number"),
	KS_VALUE("receiver"), KS_VALUE("district"), KS_VALUE("way"),
	KS_VALUE("route"), KS_IF_ANY("from_agency"), KS_VALUE("urgency") };
static const struct ks_sheet_box person[] = { KS_VALUE("kana"),
	KS_VALUE("name"), KS_VALUE("sex"), KS_BIRTH_BOX, KS_VALUE("phone"),
	KS_VALUE("address"), KS_IF_ANY("language"), KS_VALUE("work"),
	KS_VALUE("housing"), KS_VALUE("certificates") };
static const struct ks_sheet_box consulter[] = { KS_VALUE("consulter"),
	KS_VALUE("relation"), KS_VALUE("consulter_name"),
	KS_VALUE("consulter_contact"), KS_IF_ANY("consulter_anonymous"),
	KS_IF_ANY("informer_secret") };
static const struct ks_sheet_box household[] = { KS_VALUE("household_type"),
	KS_VALUE("household_size"), KS_VALUE("household_number"),
	KS_VALUE("agencies") };
static const struct ks_sheet_box members[] = { KS_VALUE("no"), KS_VALUE("name"),
	KS_VALUE("relation"), KS_AGE_BOX, KS_VALUE("sex"),
	KS_VALUE("attributes"), KS_VALUE("issues"),
	KS_VALUE_AS("change", "異動") };
static const struct ks_sheet_box troubles[] = { KS_VALUE("attributes"),
	KS_VALUE("issues"), KS_VALUE("main_issue"), KS_VALUE("reasons") };
static const struct ks_sheet_box content[] = { KS_VALUE("content") };
static const struct ks_sheet_box note[] = { KS_VALUE("note") };
static const struct ks_sheet_box outcome[] = { KS_CHECKS("screening"),
	KS_VALUE("screened_on"), KS_VALUE("lead_agency"),
	KS_VALUE("lead_staff") };
static const struct ks_sheet_box consent[] = { KS_CHECKS("consent"),
	KS_VALUE("consent_on"), KS_BLANK("本人署名"),
	KS_BLANK("代理人署名(続柄)") };

static const struct ks_sheet_part parts[] = {
	KS_PART_FIELDS("受付", "intake", own, reception),
	KS_PART_FIELDS("本人", "intake", own, person),
	KS_PART_FIELDS("相談者(本人以外のとき)", "intake", own, consulter),
	KS_PART_FIELDS("世帯", "intake", own, household),
	KS_PART_TABLE("世帯員", "member", KS_SHEET_MEMBERS, members, 1),
	KS_PART_FIELDS("困りごと", "intake", own, troubles),
	KS_PART_PROSE("相談の内容", "intake", own, content, false),
	KS_PART_PROSE("備考", "intake", own, note, true),
	KS_PART_FIELDS("見立て", "intake", own, outcome),
	KS_PART_WORDS("相談の申込みと個人情報の共有への同意",
		"支援を申し込みます。個人情報の取扱いの説明を受け、支援に"
		"必要な機関の間で情報を共有することに同意します。"),
	KS_PART_FIELDS("同意欄", "intake", own, consent),
};

static enum ks_code open(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_sheet_record intake;
	enum ks_code rc = ks__sheet_own(sheet, &intake, err);

	if (rc == KS_OK)
		rc = ks__sheet_case(
			sheet, ks__value(&intake.rec, "case_id")->number, err);
	if (rc == KS_OK)
		rc = ks__sheet_keepers(sheet,
			"select agency from intake where id = ?1 union "
			"select c.lead_agency from intake i join cases c on "
			"c.id = i.case_id where i.id = ?1",
			err);
	return rc;
}

const struct ks_sheet_kind ks__sheet_intake[] = {
	{ "intake", "受付票", "相談受付票", NULL, 0, KS_SHEET_PARTS(parts),
		NULL, 0, open, false },
	KS_SHEET_END,
};
