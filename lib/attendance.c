/* 出席: who sat at a meeting, and whether bound to secrecy. */
#include "meeting.h"

#include "links.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	{ "agency", "機関", KS_CODE, "機関", 0,
		"出席者の機関。本人・家族なら空欄" },
	{ "name", "氏名", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"出席者の氏名" },
	{ "occupation", "職種", KS_CODE, "職種", 0, "出席者の職種" },
	{ "role", "出席区分", KS_CODE, "出席区分", 0, "空欄は構成員" },
	{ "secrecy", "守秘義務", KS_CODE, "守秘義務", 0,
		"空欄は構成員名簿から" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

static bool is(struct ks_ledger *ledger, int64_t code, const char *property)
{
	return ks__code_is(ks__code_by_id(ledger->codes, code), property);
}

/* Somebody of the agency who came, and is bound. */
static enum ks_code came_bound(struct ks_ledger *ledger, int64_t meeting,
	int64_t agency, bool *bound, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select coalesce(role, 0), coalesce(secrecy, 0) "
		"from attendance where meeting_id = ?1 and agency = ?2 "
		"and voided is null",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	ks__bind_int(st, 2, agency);
	while ((rc = ks__step(st, err)) == KS_OK)
		if (!is(ledger, ks__col_int(st, 0), "欠席") &&
			is(ledger, ks__col_int(st, 1), "確認済"))
			*bound = true;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__meeting_bound(struct ks_ledger *ledger, int64_t meeting,
	int64_t agency, bool *bound, struct ks_error *err)
{
	enum ks_code rc;

	*bound = false;
	if (!agency)
		return KS_OK;
	rc = ks__roster_sworn(ledger, meeting, agency, NULL, bound, err);
	if (rc == KS_OK && !*bound)
		rc = came_bound(ledger, meeting, agency, bound, err);
	return rc;
}

/* ---- rules ------------------------------------------------------------------ */

static const struct ks_code_row *with_property(
	struct ks_row *row, const char *list, const char *property)
{
	const struct ks_code_list *rows =
		ks__codes_list(ks__row_codes(row), list);

	for (size_t i = 0; rows && i < ks__code_list_count(rows); i++)
		if (ks__code_is(ks__code_list_at(rows, i), property))
			return ks__code_list_at(rows, i);
	return NULL;
}

static bool role_is(struct ks_row *row, const char *property)
{
	return is(row->ledger, ks__row_value(row, "role")->number, property);
}

static void default_role(struct ks_row *row)
{
	const struct ks_code_row *member =
		with_property(row, "出席区分", "構成員");

	if (member && ks__empty(ks__row_value(row, "role")))
		ks__value_set_code(ks__row_value(row, "role"), member);
}

/* Of whom nothing is said the roster may know. */
static enum ks_code secrecy_of_roster(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *agency = ks__row_value(row, "agency");
	struct ks_value *secrecy = ks__row_value(row, "secrecy");
	const struct ks_code_row *sure =
		with_property(row, "守秘義務", "確認済");
	bool sworn = false;
	enum ks_code rc;

	if (!ks__empty(secrecy) || ks__empty(agency) || !sure ||
		role_is(row, "本人・家族"))
		return KS_OK;
	rc = ks__roster_sworn(row->ledger,
		ks__row_value(row, "meeting_id")->number, agency->number,
		ks__row_value(row, "name")->text, &sworn, err);
	if (rc == KS_OK && sworn)
		ks__value_set_code(secrecy, sure);
	return rc;
}

/* Of those without a name there may be several. */
static enum ks_code check_twice(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *name = ks__row_value(row, "name");
	struct ks_stmt *st;
	enum ks_code rc;

	if (ks__empty(name))
		return KS_OK;
	st = ks__db_stmt(row->ledger->db,
		"select 1 from attendance where meeting_id = ?1 "
		"and coalesce(agency, 0) = ?2 and name = ?3 "
		"and rowkey <> ?4 and voided is null",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, ks__row_value(row, "meeting_id")->number);
	ks__bind_int(st, 2, ks__row_value(row, "agency")->number);
	ks__bind_text(st, 3, name->text, name->len);
	ks__bind_str(st, 4, ks__row_value(row, "rowkey")->text);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_ATTENDEE_TWICE, "name", NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	int wrong = row->wrong;
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK || row->wrong > wrong)
		return rc;
	default_role(row);
	if (ks__empty(ks__row_value(row, "agency")) &&
		!role_is(row, "本人・家族"))
		ks__tell_field(row, KS_RULE_ATTENDEE_NEEDS_AGENCY, "agency",
			NULL, NULL);
	rc = secrecy_of_roster(row, err);
	return rc == KS_OK && row->update ? check_twice(row, err) : rc;
}

static enum ks_code prepare(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	(void)id;
	return check_twice(row, err);
}

const struct ks_noun_ops ks__attendance = {
	.noun = { "attendance", "出席", "出席", "人", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.fills = { "role", "secrecy" },
	.check = check,
	.key = ks__key,
	.prepare = prepare,
};
