/* 支援経過・対応記録: one contact, the unit of 延べ (domain.md §1). */
#include "noun.h"

#include <string.h>

#include "casefile.h"
#include "date.h"
#include "ledger.h"
#include "links.h"
#include "row.h"

#define P KS_PERSONAL

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "contacted_on", "対応日", KS_DATE, NULL, KS_REQUIRED, "対応した日" },
	{ "time", "対応時刻", KS_TIME, NULL, 0, "9:30 の形" },
	{ "agency", "対応機関", KS_CODE, "機関", KS_REQUIRED, "対応した機関" },
	{ "with_agencies", "同行機関", KS_CODES, "機関", 0,
		"一緒に対応した機関" },
	{ "staff", "担当者", KS_TEXT, NULL, 0, "対応した職員" },
	{ "method", "対応方法", KS_CODE, "対応方法", 0, "電話、訪問など" },
	{ "kind", "支援区分", KS_CODE, "支援区分", 0,
		"空欄は、ケースがあれば個別支援" },
	{ "program", "事業", KS_CODE, "事業", 0, "どの事業としての対応か" },
	{ "direction", "方向", KS_CODE, "方向", 0, "受信か発信か" },
	{ "party_kind", "相手先区分", KS_CODE, "相手先区分", 0,
		"誰とのやりとりか" },
	{ "party", "相手先", KS_TEXT, NULL, P, "相手の名前など" },
	{ "persons", "対象者", KS_MEMBERS, NULL, 0, "対象の世帯員の員番号" },
	{ "place", "場所", KS_TEXT, NULL, P, "対応した場所" },
	{ "outreach", "アウトリーチ区分", KS_CODE, "アウトリーチ区分", 0,
		"アウトリーチなら、その段階" },
	{ "met", "面会", KS_CODE, "面会", 0, "会えたか" },
	{ "minutes", "所要分", KS_INT, NULL, 0, "かかった分数" },
	{ "content", "内容", KS_TEXT, NULL, P, "対応の内容" },
	{ "approach", "働きかけ", KS_TEXT, NULL, P, "どう働きかけたか" },
	{ "intent", "意図", KS_TEXT, NULL, P, "何を狙ったか" },
	{ "result", "結果", KS_TEXT, NULL, P, "どうなったか" },
	{ "activity_number", "活動番号", KS_TEXT, NULL, 0,
		"地域支援・地域づくりの活動" },
	{ "resource_number", "資源番号", KS_TEXT, NULL, 0, "社会資源" },
	{ "meeting_number", "会議番号", KS_TEXT, NULL, 0,
		"会議についての対応" },
	{ "scope", "共有範囲", KS_CODE, "共有範囲", 0,
		"支援会議限りなど。空欄は通常" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
	{ "scope_reason", "共有範囲を広げた理由", KS_TEXT, NULL,
		KS_DERIVED | KS_PAYLOAD_ONLY | KS_SHOWN | P,
		"訂正の --reason" },
};

#undef P

static bool kind_is(struct ks_row *row, const char *property)
{
	const struct ks_value *kind = ks__row_value(row, "kind");

	return !ks__empty(kind) &&
		ks__code_is(ks__code_by_id(ks__ledger_codes(row->ledger),
				    kind->number),
			property);
}

static void default_kind(struct ks_row *row)
{
	const struct ks_code_row *kind = ks__code_with(
		ks__ledger_codes(row->ledger), "支援区分", "個別");

	if (kind)
		ks__value_set_code(ks__row_value(row, "kind"), kind);
}

static bool names_case(struct ks_row *row)
{
	return !ks__empty(ks__row_value(row, "case_number")) ||
		!ks__empty(ks__row_value(row, "intake_number"));
}

/* 個別支援 names a case; 地域支援 may name none. */
static void check_kind(struct ks_row *row)
{
	bool has_case = row->case_id || names_case(row) ||
		(row->update && !ks__empty(ks__row_value(row, "case_id")));

	if (ks__empty(ks__row_value(row, "kind"))) {
		if (has_case)
			default_kind(row);
		else
			ks__tell(row, KS_RULE_CASE_MISSING, NULL, NULL, NULL,
				NULL);
	} else if (!has_case && kind_is(row, "個別")) {
		ks__tell_field(
			row, KS_RULE_KIND_NEEDS_CASE, "kind", NULL, NULL);
	}
}

/* Before the reception or after the end: taken, but look at it. */
static enum ks_code check_case(struct ks_row *row, struct ks_error *err)
{
	int64_t day = ks__row_value(row, "contacted_on")->number;
	struct ks_case_state state;
	char iso[11];
	enum ks_code rc = ks__case_state(row->ledger,
		ks__row_value(row, "case_id")->number, &state, err);

	if (rc != KS_OK)
		return rc;
	row->case_voided = state.voided;
	if (state.opened_on && day && day < state.opened_on) {
		ks__date_iso(state.opened_on, iso);
		ks__tell_field(row, KS_RULE_CONTACT_BEFORE_INTAKE,
			"contacted_on", iso, NULL);
	}
	if (state.ended_on && day > state.ended_on) {
		ks__date_iso(state.ended_on, iso);
		ks__tell_field(row, KS_RULE_CONTACT_AFTER_END, "contacted_on",
			iso, NULL);
	}
	return KS_OK;
}

/* What it is about may be written down later: told, not refused. */
static enum ks_code check_number(struct ks_row *row, const char *field,
	const struct ks_noun *noun, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, field);
	int64_t id = 0;
	enum ks_code rc;

	if (ks__empty(number))
		return KS_OK;
	rc = ks__by_number(
		row->ledger, noun, number->text, number->len, &id, err);
	if (rc == KS_OK && !id)
		ks__tell_field(
			row, KS_RULE_REF_MISSING, field, noun->name, NULL);
	return rc;
}

static enum ks_code check_numbers(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc =
		check_number(row, "activity_number", &ks__activity.noun, err);

	if (rc == KS_OK)
		rc = check_number(
			row, "resource_number", &ks__resource.noun, err);
	return rc == KS_OK
		? check_number(row, "meeting_number", &ks__meeting.noun, err)
		: rc;
}

/* How few may see it: everybody, all but 本人 and 家族, those bound at one
 * meeting, the agency itself. */
static int narrowness(const struct ks_row *row, const struct ks_value *scope)
{
	static const char *const narrower[] = { "伏せる", "会議限り",
		"機関限り" };
	const struct ks_code_row *said = ks__empty(scope)
		? NULL
		: ks__code_by_id(ks__row_codes(row), scope->number);

	for (int i = 3; said && i > 0; i--)
		if (ks__code_is(said, narrower[i - 1]))
			return i;
	return 0;
}

/* Another meeting is another circle of people. */
static bool other_meeting(const struct ks_row *row, const char *now)
{
	const struct ks_value *was =
		&row->was->v[ks__field(row->was->noun, "meeting_number")];

	return strcmp(was->text ? was->text : "", now) != 0;
}

/* What was kept narrow is opened only with a reason, which its entry keeps
 * (domain.md §3.5). */
static void check_scope(struct ks_row *row)
{
	enum { BOUND = 2 };
	const struct ks_value *meeting = ks__row_value(row, "meeting_number");
	struct ks_value *reason = ks__row_value(row, "scope_reason");
	int now = narrowness(row, ks__row_value(row, "scope")), before;

	ks__value_set_text(reason, row->arena, "", 0);
	if (now == BOUND && ks__empty(meeting))
		ks__tell_field(row, KS_RULE_SCOPE_MEETING, "scope", NULL, NULL);
	if (!row->was)
		return;
	before = narrowness(
		row, &row->was->v[ks__field(row->was->noun, "scope")]);
	if (now > before ||
		(now == before &&
			(now != BOUND || !other_meeting(row, meeting->text))))
		return;
	if (row->reason && *row->reason)
		ks__value_set_text(
			reason, row->arena, row->reason, strlen(row->reason));
	else
		ks__tell_stop(row, KS_RULE_SCOPE_WIDENED, "scope", NULL, NULL);
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);

	if (rc == KS_OK)
		rc = check_numbers(row, err);
	if (rc != KS_OK)
		return rc;
	check_kind(row);
	check_scope(row);
	return row->case_id ? check_case(row, err) : KS_OK;
}

const struct ks_noun_ops ks__contact = {
	.noun = { "contact", "支援経過・対応記録", "対応", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "contacted_on",
	.agency = "agency",
	.case_optional = true,
	.fills = { "kind" },
	.check = check,
	.key = ks__key,
};
