/* 名寄せ: two cases found to be one, or two households.  An alias resolved
 * when read: voiding it parts them again. */
#include "noun.h"

#include "alias.h"
#include "casefile.h"
#include "depends.h"
#include "err.h"
#include "links.h"
#include "writeright.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "other_number", "合わせるケース", KS_TEXT, NULL, KS_LOOKUP,
		"このケースに合わせるケースの番号" },
	{ "household_only", "世帯のみ", KS_MARK, NULL, 0,
		"世帯だけを一つにし、ケースは別のままなら○" },
	{ "joined_on", "名寄せ日", KS_DATE, NULL, KS_REQUIRED,
		"同じと分かった日" },
	{ "reason", "理由", KS_TEXT, NULL, KS_COVERED,
		"何から分かったか。個人の情報は書かない" },
	{ "other_id", "合わせたケース", KS_REF, "case", KS_DERIVED,
		"このケースに合わせたケース" },
	/* as they were on the day: a case may move on with its 本人 */
	{ "into_household", "世帯", KS_REF, NULL, KS_DERIVED,
		"このケースの世帯" },
	{ "from_household", "合わせた世帯", KS_REF, NULL, KS_DERIVED,
		"この世帯に合わせた世帯" },
	KS_KEPT_FIELDS,
};

/* ---- which other case --------------------------------------------------------- */

static enum ks_code find_other(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "other_number");
	struct ks_value *other = ks__row_value(row, "other_id");
	int64_t id;
	enum ks_code rc;

	if (ks__empty(number)) {
		if (ks__empty(other))
			ks__tell_field(row, KS_RULE_VALUE_MISSING,
				"other_number", NULL, NULL);
		return KS_OK;
	}
	rc = ks__case_by_number(
		row->ledger, number->text, number->len, &id, err);
	if (rc == KS_OK)
		ks__value_set_int(other, row->arena, id);
	else if (rc == KS_NOT_FOUND)
		ks__tell_field(
			row, KS_RULE_CASE_UNKNOWN, "other_number", NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Is it one with the other already, by another record than this? */
static enum ks_code joined_already(
	struct ks_row *row, const char *sql, bool *is, struct ks_error *err)
{
	const struct ks_value *key = ks__row_value(row, "rowkey");
	struct ks_stmt *st = ks__db_stmt(row->ledger->db, sql, err);
	enum ks_code rc;

	*is = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, ks__row_value(row, "other_id")->number);
	ks__bind_str(st, 2, row->update ? key->text : "");
	rc = ks__step(st, err);
	*is = rc == KS_OK;
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* The households as they are now; of a change only where another case is
 * named. */
static enum ks_code note_households(struct ks_row *row, struct ks_error *err)
{
	static const char of[] = "select household_id from cases where id = ?";
	struct ks_value *into = ks__row_value(row, "into_household");
	struct ks_value *from = ks__row_value(row, "from_household");
	bool renamed = !ks__empty(ks__row_value(row, "other_number")) ||
		!ks__empty(ks__row_value(row, "case_number"));
	int64_t a, b;
	enum ks_code rc;

	if (!ks__empty(from) && !renamed)
		return KS_OK;
	rc = ks__number(row->ledger, of, row->case_id, &a, err);
	if (rc == KS_OK)
		rc = ks__number(row->ledger, of,
			ks__row_value(row, "other_id")->number, &b, err);
	if (rc != KS_OK)
		return rc;
	ks__value_set_int(into, row->arena, a);
	ks__value_set_int(from, row->arena, b);
	return KS_OK;
}

/* Both ends of it, canonical; false where they may not be joined. */
static enum ks_code check_cases(struct ks_row *row, struct ks_error *err)
{
	int64_t other = ks__row_value(row, "other_id")->number;
	struct ks_case_state state;
	int64_t one, two;
	bool is;
	enum ks_code rc = ks__case_state(row->ledger, other, &state, err);

	if (rc == KS_OK && state.voided)
		ks__tell_field(
			row, KS_RULE_CASE_VOIDED, "other_number", NULL, NULL);
	if (rc == KS_OK)
		rc = joined_already(row,
			"select 1 from joining where other_id = ?1 and "
			"voided is null and household_only is null and "
			"rowkey <> ?2",
			&is, err);
	if (rc != KS_OK)
		return rc;
	if (is) {
		ks__tell_field(
			row, KS_RULE_JOINING_TWICE, "other_number", NULL, NULL);
		return KS_OK;
	}
	if (row->update)
		return KS_OK;
	rc = ks__case_canonical(row->ledger, row->case_id, &one, err);
	if (rc == KS_OK)
		rc = ks__case_canonical(row->ledger, other, &two, err);
	if (rc == KS_OK && one == two)
		ks__tell_field(row, KS_RULE_JOINING_ALREADY, "other_number",
			NULL, NULL);
	return rc;
}

/* Are both 本人 known by name and full birth date, and both differ?  Joined,
 * the consent of the one would hold for the other. */
static enum ks_code check_persons(struct ks_row *row, struct ks_error *err)
{
	struct ks_stmt *st;
	enum ks_code rc;

	if (row->update || !ks__empty(ks__row_value(row, "reason")))
		return KS_OK;
	st = ks__db_stmt(row->ledger->db,
		"select 1 from cases c join member m on m.id = c.member_id "
		"join cases d on d.id = ?2 join member n on n.id = d.member_id "
		"where c.id = ?1 and m.name_key <> n.name_key and "
		"m.birth <> n.birth and m.birth % 100 > 0 and n.birth % 100 > 0",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, row->case_id);
	ks__bind_int(st, 2, ks__row_value(row, "other_id")->number);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_stop(row, KS_RULE_JOINING_CONTRADICTS, "other_number",
			NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code check_households(struct ks_row *row, struct ks_error *err)
{
	int64_t one, two;
	enum ks_code rc;

	if (row->update)
		return KS_OK;
	rc = ks__household_canonical(row->ledger,
		ks__row_value(row, "into_household")->number, &one, err);
	if (rc == KS_OK)
		rc = ks__household_canonical(row->ledger,
			ks__row_value(row, "from_household")->number, &two,
			err);
	if (rc == KS_OK && one == two)
		ks__tell_field(row, KS_RULE_JOINING_ALREADY, "other_number",
			NULL, NULL);
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);
	int64_t other;

	if (rc == KS_OK)
		rc = find_other(row, err);
	other = ks__row_value(row, "other_id")->number;
	if (rc != KS_OK || !row->case_id || !other)
		return rc;
	if (other == row->case_id) {
		ks__tell_field(row, KS_RULE_JOINING_ITSELF, "other_number",
			NULL, NULL);
		return KS_OK;
	}
	rc = note_households(row, err);
	if (rc != KS_OK)
		return rc;
	if (ks__row_value(row, "household_only")->number)
		return check_households(row, err);
	rc = check_persons(row, err);
	return rc == KS_OK ? check_cases(row, err) : rc;
}

/* Said once, when it is new: what the staff may see is no matter of the
 * record's. */
static enum ks_code prepare(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	bool one, other = true;
	enum ks_code rc = ks__may_join(row->ledger, row->case_id, &one, err);

	(void)id;
	if (rc == KS_OK && one)
		rc = ks__may_join(row->ledger,
			ks__row_value(row, "other_id")->number, &other, err);
	if (rc == KS_OK && !(one && other))
		ks__tell_stop(row, KS_RULE_WRITE_NOT_YOURS, "other_number",
			"ケース", NULL);
	return rc;
}

/* ---- what it implies ------------------------------------------------------------- */

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	const struct ks_noun *noun = rec->noun;
	struct ks_alias alias = {
		.into_case = rec->v[ks__field(noun, "case_id")].number,
		.into_household =
			rec->v[ks__field(noun, "into_household")].number,
		.from_household =
			rec->v[ks__field(noun, "from_household")].number,
	};

	(void)id;
	if (!was_new)
		return ks__alias_rebuild(ledger, err);
	if (!rec->v[ks__field(noun, "household_only")].number)
		alias.from_case = rec->v[ks__field(noun, "other_id")].number;
	return ks__alias_add(ledger, &alias, err);
}

static enum ks_code removed(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	(void)id;
	return ks__alias_rebuild(ledger, err);
}

const struct ks_noun_ops ks__joining = {
	.noun = { "joining", "名寄せ", "名寄せ", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "joined_on",
	.check = check,
	.prepare = prepare,
	.key = ks__key,
	.applied = applied,
	.removed = removed,
};
