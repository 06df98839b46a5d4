/* つなぎ: a handing-over from an agency to an agency, and what became of it. */
#include "refer.h"

#include "casefile.h"
#include "consent.h"
#include "date.h"
#include "links.h"
#include "order.h"

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

int ks__refer_waited(int referred_on, int answered_on, int today)
{
	return ks__date_days(answered_on ? answered_on : today) -
		ks__date_days(referred_on);
}

static void check_agencies(struct ks_row *row)
{
	const struct ks_value *from = ks__row_value(row, "from_agency");
	const struct ks_value *to = ks__row_value(row, "to_agency");

	if (!ks__empty(from) && from->number == to->number)
		ks__tell_field(
			row, KS_RULE_REFER_SELF, "to_agency", NULL, NULL);
}

/* What is sent back without a word helps nobody to find the next place: the
 * reason is asked for, and 不明 is one. */
static void check_answer(struct ks_row *row)
{
	const struct ks_value *answer = ks__row_value(row, "answer");
	const struct ks_code_row *said = ks__empty(answer)
		? NULL
		: ks__code_by_id(ks__row_codes(row), answer->number);

	if (!said || ks__code_is(said, "未回答"))
		return;
	if (ks__code_is(said, "差戻し") &&
		ks__empty(ks__row_value(row, "return_reason")))
		ks__tell_field(
			row, KS_RULE_REFER_RETURN, "return_reason", NULL, NULL);
	if (ks__empty(ks__row_value(row, "answered_on")))
		ks__tell_field(
			row, KS_RULE_REFER_UNDATED, "answered_on", NULL, NULL);
}

/* 本人同意 as the ground stands on the consent itself. */
static bool has_ground(struct ks_row *row)
{
	const struct ks_value *basis = ks__row_value(row, "basis");

	return !ks__empty(basis) &&
		!ks__code_is(ks__code_by_id(ks__row_codes(row), basis->number),
			"同意");
}

/* It was handed over, and that is recorded; what carried it is missing. */
static enum ks_code check_consent(struct ks_row *row, struct ks_error *err)
{
	struct ks_consent_question q = { .kind = KS_CONSENT_SHARING,
		.day = (int)ks__row_value(row, "referred_on")->number,
		.agency = ks__row_value(row, "to_agency")->number };
	bool all = true;
	int64_t *persons;
	size_t n = 0;
	enum ks_code rc;

	if (!row->case_id || row->wrong || has_ground(row))
		return KS_OK;
	rc = ks__persons_of(
		row->ledger, row->case_id, NULL, row->arena, &persons, &n, err);
	for (size_t i = 0; rc == KS_OK && all && i < n; i++) {
		q.member = persons[i];
		rc = ks__consent_in_force(row->ledger, &q, &all, err);
	}
	if (rc == KS_OK && !all)
		ks__tell_field(row, KS_RULE_REFER_CONSENT, "basis", NULL, NULL);
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK)
		return rc;
	check_agencies(row);
	check_answer(row);
	ks__in_order(row, KS_RULE_DATES_CROSSED, "referred_on", "answered_on");
	ks__in_order(row, KS_RULE_DATES_CROSSED, "referred_on", "connected_on");
	rc = ks__within_case(row, "referred_on", err);
	return rc == KS_OK ? check_consent(row, err) : rc;
}

const struct ks_noun_ops ks__refer = {
	.noun = { "refer", "つなぎ", "つなぎ", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "referred_on",
	.agency = "from_agency",
	.check = check,
	.key = ks__key,
};
