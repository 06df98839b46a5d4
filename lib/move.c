/* 世帯の転居: from a day on a household lives in another district. */
#include "noun.h"

#include "casefile.h"
#include "ledger.h"
#include "links.h"
#include "residence.h"

static const struct ks_field fields[] = {
	{ "household_number", "世帯番号", KS_TEXT, NULL, KS_LOOKUP,
		"世帯番号か、ケースの指定のどちらか" },
	KS_CASE_FIELDS,
	{ "household_id", "世帯", KS_REF, "household", KS_DERIVED,
		"転居した世帯" },
	{ "moved_on", "転居日", KS_DATE, NULL, KS_REQUIRED, "移った日" },
	{ "district", "圏域", KS_CODE, "圏域", 0,
		"移った先の圏域。空欄なら住所の町丁目から決める" },
	{ "address", "住所", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"移った先の住所" },
	{ "reason", "異動事由", KS_CODE, "異動事由", 0, "転居、転出など" },
	KS_KEPT_FIELDS,
};

/* An empty 圏域 comes from the address. */
static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	struct ks_value *district = ks__row_value(row, "district");
	const struct ks_value *address = ks__row_value(row, "address");
	const struct ks_code_row *code = NULL;

	if (ks__empty(district) && !district->unreadable) {
		if (!ks__empty(address))
			code = ks__district_of(
				row->ledger, address->text, address->len);
		if (code)
			ks__value_set_code(district, code);
		else
			ks__tell_field(row, KS_RULE_MOVE_DISTRICT, "district",
				NULL, NULL);
	}
	return ks__links_check(row, err);
}

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)id;
	(void)was_new;
	return ks__residence_refresh(ledger,
		rec->v[ks__field(rec->noun, "household_id")].number, err);
}

static enum ks_code removed(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	(void)id;
	return ks__residence_rebuild(ledger, err);
}

const struct ks_noun_ops ks__move = {
	.noun = { "move", "世帯の転居", "転居", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "moved_on",
	.check = check,
	.key = ks__key,
	.applied = applied,
	.removed = removed,
};
