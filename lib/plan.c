/* プラン: 支援プラン with consent, or 支援方針 before it. */
#include "plan.h"

#include <string.h>

#include "alias.h"
#include "casefile.h"
#include "consent.h"
#include "date.h"
#include "err.h"
#include "links.h"
#include "meeting.h"
#include "order.h"

static const struct ks_field fields[] = {
	{ "number", "プラン番号", KS_TEXT, NULL, KS_REQUIRED,
		"プランを見分ける番号" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "kind", "プラン種別", KS_CODE, "プラン種別", 0, "空欄は支援プラン" },
	{ "round", "回次", KS_CODE, "回次", 0, "空欄は初回" },
	{ "made_on", "作成日", KS_DATE, NULL, KS_REQUIRED, "案を作った日" },
	{ "services", "事業区分", KS_CODES, "事業区分", 0, "使う事業" },
	{ "issues", "課題", KS_TEXT, NULL, KS_PERSONAL, "解決したい課題" },
	{ "long_goal", "長期目標", KS_TEXT, NULL, KS_PERSONAL, "長い目標" },
	{ "goal", "今期目標", KS_TEXT, NULL, KS_PERSONAL, "今回の目標" },
	{ "consented_on", "本人同意日", KS_DATE, NULL, 0,
		"本人がプランに同意した日" },
	{ "meeting_number", "協議会議番号", KS_TEXT, NULL, 0, "協議した会議" },
	{ "decided_on", "決定日", KS_DATE, NULL, 0, "決定した日" },
	{ "starts_on", "開始日", KS_DATE, NULL, 0, "支援を始めた日" },
	{ "ends_on", "終了予定日", KS_DATE, NULL, KS_PLANNED,
		"終える予定の日" },
	{ "review_on", "モニタリング予定日", KS_DATE, NULL, KS_PLANNED,
		"次に見直す日" },
	{ "meeting_id", "協議会議", KS_REF, "meeting", KS_DERIVED,
		"協議した会議" },
	{ "late", "事後承認", KS_MARK, NULL, KS_DERIVED | KS_SHOWN,
		"決定より前に支援を始めた" },
	KS_BREACH_FIELD,
	KS_KEPT_FIELDS,
};

static bool is_policy(struct ks_row *row)
{
	const struct ks_value *kind = ks__row_value(row, "kind");

	return !ks__empty(kind) &&
		ks__code_is(ks__code_by_id(ks__row_codes(row), kind->number),
			"方針");
}

static void fill_in(struct ks_row *row, const char *field, const char *list,
	const char *property)
{
	struct ks_value *v = ks__row_value(row, field);
	const struct ks_code_row *usual =
		ks__code_with(ks__row_codes(row), list, property);

	if (ks__empty(v) && usual)
		ks__value_set_code(v, usual);
}

/* ---- 初回 and 再プラン ------------------------------------------------------ */

static enum ks_code other_first(
	struct ks_row *row, const char *own, bool *found, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from plan where case_id " KS_IN_GROUP(
			1) "and kind = ?2 and round = ?3 and rowkey <> ?4 and voided is null and "
			   "breach is null limit 1",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, row->case_id);
	ks__bind_int(st, 2, ks__row_value(row, "kind")->number);
	ks__bind_int(st, 3, ks__row_value(row, "round")->number);
	ks__bind_str(st, 4, own);
	rc = ks__step(st, err);
	ks__reset(st);
	*found = rc == KS_OK;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code check_round(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *round = ks__row_value(row, "round");
	const struct ks_value *own = ks__row_value(row, "rowkey");
	struct ks_buf key = KS_BUF_INIT;
	bool found = false;
	enum ks_code rc;

	if (!row->case_id || ks__empty(round) ||
		!ks__code_is(ks__code_by_id(ks__row_codes(row), round->number),
			"初回"))
		return KS_OK;
	ks__key(row, &key);
	rc = other_first(row, ks__empty(own) ? ks__buf_str(&key) : own->text,
		&found, err);
	ks__buf_release(&key);
	if (rc == KS_OK && found)
		ks__tell_field(row, KS_RULE_ROUND_TWICE, "round",
			is_policy(row) ? "支援方針" : "支援プラン", NULL);
	return rc;
}

/* ---- the decision ---------------------------------------------------------- */

/* A 支援プラン is decided where the case was on the table as プラン協議 of a
 * 重層的支援会議; a 支援方針 where a 支援会議 heard it at all. */
static enum ks_code check_meeting(
	struct ks_row *row, bool *stopped, struct ks_error *err)
{
	const struct ks_value *decided = ks__row_value(row, "decided_on");
	int64_t meeting = ks__row_value(row, "meeting_id")->number;
	bool policy = is_policy(row), heard = false;
	char iso[11];
	int day = 0;
	enum ks_code rc = KS_OK;

	/* a number that names no meeting was told already */
	if (!meeting && !ks__empty(ks__row_value(row, "meeting_number")))
		return KS_OK;
	if (meeting)
		rc = ks__meeting_heard(row->ledger, meeting, row->case_id,
			policy ? NULL : "プラン協議", !policy, &heard, &day,
			err);
	if (rc != KS_OK)
		return rc;
	if (!heard) {
		*stopped = true;
		ks__tell_stop(row,
			policy ? KS_RULE_POLICY_NEEDS_MEETING
			       : KS_RULE_PLAN_NEEDS_MEETING,
			"decided_on", NULL, NULL);
	} else if (decided->number < day) {
		ks__date_iso(day, iso);
		ks__tell_field(row, KS_RULE_PLAN_MEETING_LATER, "decided_on",
			iso, NULL);
	}
	return KS_OK;
}

/* In force that day, of 情報共有 or of プラン (domain.md §4). */
static enum ks_code consented(struct ks_row *row, int64_t member,
	bool *in_force, struct ks_error *err)
{
	struct ks_consent_question q = { .member = member,
		.kind = KS_CONSENT_SHARING,
		.day = (int)ks__row_value(row, "decided_on")->number };
	enum ks_code rc = ks__consent_in_force(row->ledger, &q, in_force, err);

	if (rc != KS_OK || *in_force)
		return rc;
	q.kind = KS_CONSENT_PLAN;
	return ks__consent_in_force(row->ledger, &q, in_force, err);
}

static enum ks_code check_consent(
	struct ks_row *row, bool *stopped, struct ks_error *err)
{
	bool all = true;
	int64_t *persons;
	size_t n = 0;
	enum ks_code rc = ks__persons_of(
		row->ledger, row->case_id, NULL, row->arena, &persons, &n, err);

	for (size_t i = 0; rc == KS_OK && all && i < n; i++)
		rc = consented(row, persons[i], &all, err);
	if (rc == KS_OK && !all) {
		*stopped = true;
		ks__tell_stop(row, KS_RULE_PLAN_NEEDS_CONSENT, "decided_on",
			NULL, NULL);
	}
	return rc;
}

static enum ks_code check_decision(struct ks_row *row, struct ks_error *err)
{
	bool stopped = false;
	enum ks_code rc = KS_OK;

	if (row->case_id && !ks__empty(ks__row_value(row, "decided_on"))) {
		rc = check_meeting(row, &stopped, err);
		if (rc == KS_OK && !is_policy(row))
			rc = check_consent(row, &stopped, err);
	}
	ks__breach_settle(row, stopped);
	return rc;
}

/* Support begun before the decision stays as it was, and is marked. */
static void check_start(struct ks_row *row)
{
	struct ks_value *late = ks__row_value(row, "late");

	if (is_policy(row) ||
		ks__in_order(
			row, KS_RULE_PLAN_EARLY, "decided_on", "starts_on"))
		ks__value_set_text(late, row->arena, "", 0);
	else
		ks__value_set_int(late, row->arena, 1);
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK)
		return rc;
	fill_in(row, "kind", "プラン種別", "プラン");
	fill_in(row, "round", "回次", "初回");
	ks__in_order(row, KS_RULE_DATES_ODD, "made_on", "decided_on");
	ks__in_order(row, KS_RULE_DATES_ODD, "consented_on", "decided_on");
	ks__in_order(row, KS_RULE_DATES_CROSSED, "starts_on", "ends_on");
	ks__in_order(row, KS_RULE_DATES_CROSSED, "starts_on", "review_on");
	check_start(row);
	rc = check_round(row, err);
	if (rc == KS_OK)
		rc = check_decision(row, err);
	return rc == KS_OK ? ks__within_case(row, "made_on", err) : rc;
}

/* ---- what others ask ------------------------------------------------------- */

enum ks_code ks__plan_facts(struct ks_ledger *ledger, int64_t plan,
	struct ks_plan_facts *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select case_id, kind, made_on, coalesce(decided_on, 0) "
		"from plan where id = ?",
		err);
	const struct ks_code_row *kind;
	enum ks_code rc;

	memset(out, 0, sizeof(*out));
	if (!st)
		return err->code;
	ks__bind_int(st, 1, plan);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		out->case_id = ks__col_int(st, 0);
		kind = ks__code_by_id(ledger->codes, ks__col_int(st, 1));
		out->policy = kind && ks__code_is(kind, "方針");
		out->made_on = (int)ks__col_int(st, 2);
		out->decided_on = (int)ks__col_int(st, 3);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

const struct ks_noun_ops ks__plan = {
	.noun = { "plan", "プラン", "プラン", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "made_on",
	.check = check,
	.key = ks__key,
};
