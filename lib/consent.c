/* 同意: one dated change of one person's consent; never overwritten. */
#include "noun.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "companion.h"
#include "household.h"
#include "ledger.h"
#include "links.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "member_no", "員番号", KS_INT, NULL, 0,
		"同意した世帯員。空欄は本人" },
	{ "kind", "種類", KS_CODE, "同意の種類", 0, "空欄は情報共有" },
	{ "state", "同意区分", KS_CODE, "同意区分", KS_REQUIRED,
		"同意あり、撤回など" },
	{ "consented_on", "同意日", KS_DATE, NULL, KS_REQUIRED,
		"その状態になった日" },
	{ "consenter", "同意者", KS_CODE, "同意者", 0, "誰が同意したか" },
	{ "way", "方法", KS_CODE, "同意方法", 0, "署名、口頭など" },
	{ "taker", "取得者", KS_TEXT, NULL, 0, "同意を得た職員" },
	{ "agencies", "共有範囲機関", KS_CODES, "機関", 0,
		"空欄は機関を限らない" },
	{ "expires_on", "有効期限", KS_DATE, NULL, 0, "この日まで有効" },
	{ "note", "備考", KS_TEXT, NULL, KS_PERSONAL, "その他の記録" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
	{ "intake_id", "受付", KS_REF, "case", KS_DERIVED,
		"この同意を伝えた受付" },
};

/* What the reception's 本人同意 says of 情報共有 (domain.md §1): あり is
 * 同意あり on the 同意日, else on the 受付日; なし is 同意なし on the 受付日;
 * 未確認 is no row.  The list's property names the 同意区分. */
static const struct ks_code_row *state_of(struct ks_row *intake, int *day)
{
	const struct ks_codes *codes = ks__ledger_codes(intake->ledger);
	const struct ks_value *said = ks__row_value(intake, "consent");
	const struct ks_value *on = ks__row_value(intake, "consent_on");
	const char *state;

	*day = (int)ks__row_value(intake, "received_on")->number;
	if (ks__empty(said))
		return NULL;
	state = ks__code_prop(ks__code_by_id(codes, said->number), "同意区分");
	if (!state || !*state)
		return NULL;
	if (!ks__empty(on) && strcmp(state, "同意なし") != 0)
		*day = (int)on->number;
	return ks__code_find(
		ks__codes_list(codes, "同意区分"), state, strlen(state));
}

/* A change of what the reception says is another row, never an overwriting. */
enum ks_code ks__consent_from_intake(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	static const char *const spoken[] = { "consent", "consent_on", NULL };
	struct ks_record rec = { .noun = &ks__consent.noun };
	const struct ks_code_row *state, *kind;
	char key[64];
	int day;

	if (!ks__companion_due(row, spoken))
		return KS_OK;
	state = state_of(row, &day);
	if (!state)
		return KS_OK;
	kind = ks__code_find(
		ks__codes_list(ks__ledger_codes(row->ledger), "同意の種類"),
		"情報共有", strlen("情報共有"));
	ks__value_set_int(ks__value(&rec, "case_id"), row->arena, id);
	ks__value_set_int(ks__value(&rec, "intake_id"), row->arena, id);
	ks__value_set_code(ks__value(&rec, "state"), state);
	if (kind)
		ks__value_set_code(ks__value(&rec, "kind"), kind);
	ks__value_set_date(ks__value(&rec, "consented_on"), row->arena, day);
	snprintf(key, sizeof(key), "i%lld/%lld/%d", (long long)id,
		(long long)state->id, day);
	return ks__companion_put(row, &rec, key, err);
}

const struct ks_noun_ops ks__consent = {
	.noun = { "consent", "同意", "同意", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "consented_on",
	.check = ks__links_check,
	.key = ks__key,
};
