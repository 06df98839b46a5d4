/* 支援プラン, 支援方針, 評価シート. */
#include "sheet.h"

#include "err.h"

static const char own[] = "select id from plan where id = ?2 and ?1 = ?1";
static const char subject[] =
	"select member_id from cases where id = ?1 and ?2 = ?2";
static const char actions_sql[] =
	"select id from action where plan_id = ?2 and ?1 = ?1 and "
	"voided is null order by id";
static const char evaluations_sql[] =
	"select id from evaluation where plan_id = ?2 and ?1 = ?1 and "
	"voided is null and breach is null order by evaluated_on, id";

static const struct ks_sheet_box plan[] = { KS_VALUE("number"), KS_CASE_BOX,
	KS_CHECKS("round"), KS_VALUE("made_on"), KS_CHECKS("services") };
static const struct ks_sheet_box person[] = { KS_VALUE("kana"),
	KS_VALUE("name"), KS_VALUE("sex"), KS_BIRTH_BOX };
static const struct ks_sheet_box issues[] = { KS_VALUE("issues") };
static const struct ks_sheet_box long_goal[] = { KS_VALUE("long_goal") };
static const struct ks_sheet_box goal[] = { KS_VALUE("goal") };
static const struct ks_sheet_box actions[] = { KS_VALUE("agency"),
	KS_VALUE("service"), KS_VALUE("content"), KS_VALUE("frequency"),
	KS_RESOURCE_BOX };
static const struct ks_sheet_box review_actions[] = { KS_VALUE("agency"),
	KS_VALUE("content"), KS_VALUE("frequency"), KS_BLANK("実施の状況") };
static const struct ks_sheet_box period[] = { KS_VALUE("starts_on"),
	KS_VALUE("ends_on"), KS_VALUE("review_on"), KS_VALUE("meeting_number"),
	KS_VALUE("decided_on"), KS_IF_ANY("late") };
static const struct ks_sheet_box policy_period[] = { KS_VALUE("starts_on"),
	KS_VALUE("review_on"), KS_VALUE("meeting_number"),
	KS_VALUE("decided_on") };
static const struct ks_sheet_box consent[] = { KS_VALUE("consented_on"),
	KS_BLANK("本人署名"), KS_BLANK("代理人署名(続柄)"),
	KS_BLANK("説明者") };
static const struct ks_sheet_box evaluation[] = { KS_VALUE("evaluated_on"),
	KS_VALUE("meeting_number"), KS_CHECKS("services"), KS_CHECKS("effects"),
	KS_CHECKS("outcome"), KS_VALUE("finding") };

static const struct ks_sheet_part plan_parts[] = {
	KS_PART_FIELDS("プラン", "plan", own, plan),
	KS_PART_FIELDS("本人", "member", subject, person),
	KS_PART_PROSE("解決したい課題", "plan", own, issues, false),
	KS_PART_PROSE("長期目標", "plan", own, long_goal, false),
	KS_PART_PROSE("今期目標", "plan", own, goal, false),
	KS_PART_TABLE("支援内容(誰が、何を、どのくらい)", "action", actions_sql,
		actions, 1),
	KS_PART_FIELDS("期間と協議", "plan", own, period),
	KS_PART_WORDS("プランへの同意",
		"このプランの説明を受け、内容と、支援に必要な機関の間で"
		"情報を共有することに同意し、利用を申し込みます。"),
	KS_PART_FIELDS("同意欄", "plan", own, consent),
};

static const struct ks_sheet_part policy_parts[] = {
	KS_PART_FIELDS("支援方針", "plan", own, plan),
	KS_PART_FIELDS("本人", "member", subject, person),
	KS_PART_PROSE("課題", "plan", own, issues, false),
	KS_PART_PROSE("目指すこと", "plan", own, long_goal, false),
	KS_PART_PROSE("当面の目標", "plan", own, goal, false),
	KS_PART_TABLE("関わりと分担", "action", actions_sql, actions, 1),
	KS_PART_FIELDS("時期と協議", "plan", own, policy_period),
};

static const struct ks_sheet_part evaluation_parts[] = {
	KS_PART_FIELDS("プラン", "plan", own, plan),
	KS_PART_FIELDS("本人", "member", subject, person),
	KS_PART_PROSE("長期目標", "plan", own, long_goal, false),
	KS_PART_PROSE("今期目標", "plan", own, goal, false),
	KS_PART_TABLE("支援内容", "action", actions_sql, review_actions, 0),
	KS_PART_FIELDS("評価", "evaluation", evaluations_sql, evaluation),
};

static enum ks_code keepers(struct ks_sheet *sheet, struct ks_error *err)
{
	return ks__sheet_keepers(sheet,
		"select c.lead_agency from plan p join cases c on "
		"c.id = p.case_id where p.id = ?1 union "
		"select agency from action where plan_id = ?1 and "
		"voided is null",
		err);
}

static enum ks_code open(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_sheet_record rec;
	enum ks_code rc = ks__sheet_own(sheet, &rec, err);

	if (rc == KS_OK && !ks__empty(ks__value(&rec.rec, "breach")))
		return ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_BREACH,
			rec.rec.noun->name, NULL);
	if (rc != KS_OK)
		return rc;
	sheet->meeting = ks__value(&rec.rec, "meeting_id")->number;
	rc = ks__sheet_case(sheet, ks__value(&rec.rec, "case_id")->number, err);
	return rc == KS_OK ? keepers(sheet, err) : rc;
}

/* Is it a 支援方針?  An empty プラン種別 is a 支援プラン. */
static enum ks_code is_policy(
	struct ks_sheet *sheet, bool *policy, struct ks_error *err)
{
	struct ks_sheet_record rec;
	enum ks_code rc = ks__sheet_own(sheet, &rec, err);
	const struct ks_value *kind =
		rc == KS_OK ? ks__value(&rec.rec, "kind") : NULL;

	*policy = kind && !ks__empty(kind) &&
		ks__code_is(ks__code_by_id(sheet->ledger->codes, kind->number),
			"方針");
	return rc;
}

static enum ks_code open_plan(struct ks_sheet *sheet, struct ks_error *err)
{
	bool policy;
	enum ks_code rc = is_policy(sheet, &policy, err);

	if (rc == KS_OK && policy && sheet->asked)
		return ks__fail(err, KS_USAGE,
			"これは支援方針です。--kind 方針 で出してください");
	if (rc == KS_OK && policy)
		sheet->kind = &ks__sheet_plan[1];
	if (rc == KS_OK && !policy)
		ks__buf_adds(&sheet->keepers, "本人");
	return rc == KS_OK ? open(sheet, err) : rc;
}

static enum ks_code open_policy(struct ks_sheet *sheet, struct ks_error *err)
{
	bool policy;
	enum ks_code rc = is_policy(sheet, &policy, err);

	if (rc == KS_OK && !policy)
		return ks__fail(err, KS_USAGE,
			"これは支援プランです。--kind プラン で"
			"出してください");
	return rc == KS_OK ? open(sheet, err) : rc;
}

const struct ks_sheet_kind ks__sheet_plan[] = {
	{ "plan", "プラン", "支援プラン", NULL, 0, KS_SHEET_PARTS(plan_parts),
		NULL, 0, open_plan, true },
	{ "plan", "方針", "支援方針", NULL, 0, KS_SHEET_PARTS(policy_parts),
		NULL, 0, open_policy, true },
	{ "plan", "評価", "評価シート", NULL, 0,
		KS_SHEET_PARTS(evaluation_parts), NULL, 0, open, true },
	KS_SHEET_END,
};
