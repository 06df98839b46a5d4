/* つなぐシート: what an agency hands to the next, and the answer's boxes.
 * Its form follows 岡山市's and 座間市's (field-notes §1.4). */
#include "sheet.h"

static const char own[] = "select id from refer where id = ?2 and ?1 = ?1";
static const char subject[] =
	"select member_id from cases where id = ?1 and ?2 = ?2";
static const char latest_intake[] =
	"select id from intake where case_id " KS_IN_GROUP(
		1) "and ?2 = ?2 and "
		   "voided is null order by received_on desc, id desc limit 1";

static const struct ks_sheet_box handing[] = { KS_VALUE("referred_on"),
	KS_CASE_BOX, KS_VALUE("from_agency"), KS_VALUE("to_agency"),
	KS_VALUE("program"), KS_CHECKS("company"), KS_IF_ANY("basis") };
static const struct ks_sheet_box person[] = { KS_VALUE("kana"),
	KS_VALUE("name"), KS_VALUE("sex"), KS_BIRTH_BOX };
static const struct ks_sheet_box reach[] = { KS_VALUE("phone"),
	KS_VALUE("address"), KS_IF_ANY("language") };
static const struct ks_sheet_box troubles[] = { KS_VALUE("main_issue"),
	KS_VALUE("issues"), KS_VALUE("attributes"), KS_VALUE("certificates"),
	KS_VALUE("work"), KS_VALUE("housing") };
static const struct ks_sheet_box household[] = { KS_VALUE("household_size"),
	KS_VALUE("household_type"), KS_VALUE("agencies") };
static const struct ks_sheet_box members[] = { KS_VALUE("name"),
	KS_VALUE("relation"), KS_AGE_BOX, KS_VALUE("sex"),
	KS_VALUE("attributes"), KS_VALUE("issues"),
	KS_VALUE_AS("change", "異動") };
static const struct ks_sheet_box content[] = { KS_VALUE("content") };
static const struct ks_sheet_box reason[] = { KS_VALUE("reason") };
static const struct ks_sheet_box note[] = { KS_VALUE("note") };
static const struct ks_sheet_box answer[] = { KS_VALUE("answered_on"),
	KS_BLANK("担当者・連絡先"), KS_CHECKS("answer"),
	KS_VALUE("return_reason"), KS_VALUE("connected_on"),
	KS_BLANK("今後の対応") };

static const struct ks_sheet_part parts[] = {
	KS_PART_FIELDS("つなぎ", "refer", own, handing),
	KS_PART_FIELDS("本人", "member", subject, person),
	KS_PART_FIELDS("連絡先", "intake", latest_intake, reach),
	KS_PART_FIELDS("お困りごと", "intake", latest_intake, troubles),
	KS_PART_FIELDS("世帯", "intake", latest_intake, household),
	KS_PART_TABLE("世帯構成", "member", KS_SHEET_MEMBERS, members, 0),
	KS_PART_PROSE("相談の内容と配慮してほしいこと", "intake", latest_intake,
		content, false),
	KS_PART_PROSE("紹介する理由", "refer", own, reason, false),
	KS_PART_PROSE("備考", "refer", own, note, true),
	KS_PART_FIELDS(
		"回答欄(つなぎ先が書いてつなぎ元へ返す)", "refer", own, answer),
};

/* Made to be handed over: for whom it is need not be said. */
static enum ks_code open(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_sheet_record refer;
	enum ks_code rc = ks__sheet_own(sheet, &refer, err);

	if (rc == KS_OK && sheet->sight->whom < KS_FOR_AGENCY &&
		!sheet->sight->anonymous)
		rc = ks__sight_for_agency(sheet->ledger,
			ks__value(&refer.rec, "to_agency")->number, err);
	if (rc == KS_OK)
		rc = ks__sheet_case(
			sheet, ks__value(&refer.rec, "case_id")->number, err);
	if (rc == KS_OK)
		rc = ks__sheet_keepers(sheet,
			"select from_agency from refer where id = ?1 "
			"union select to_agency from refer where id = ?1",
			err);
	return rc;
}

const struct ks_sheet_kind ks__sheet_refer[] = {
	{ "refer", "つなぐシート", "つなぐシート", NULL, 0,
		KS_SHEET_PARTS(parts), NULL, 0, open, true },
	KS_SHEET_END,
};
