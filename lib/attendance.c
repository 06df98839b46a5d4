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

const struct ks_noun_ops ks__attendance = {
	.noun = { "attendance", "出席", "出席", "人", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
};
