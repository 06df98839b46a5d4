/* 構成員名簿: who belongs to a meeting and has pledged secrecy. */
#include "meeting.h"

#include <string.h>

#include "links.h"
#include "text.h"

static const struct ks_field fields[] = {
	{ "kind", "会議種別", KS_CODE, "会議種別", 0,
		"会議種別か既存会議名のどちらか" },
	{ "body", "既存会議名", KS_TEXT, NULL, 0, "既存の会議体の名前" },
	{ "agency", "機関", KS_CODE, "機関", KS_REQUIRED, "構成員の機関" },
	{ "name", "氏名", KS_TEXT, NULL, KS_PERSONAL | KS_IDENTIFYING,
		"構成員の氏名" },
	{ "sworn_on", "誓約日", KS_DATE, NULL, 0, "守秘の誓約の日" },
	{ "from_on", "開始日", KS_DATE, NULL, 0, "構成員となった日" },
	{ "until_on", "終了日", KS_DATE, NULL, 0, "構成員でなくなった日" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

/* 「くにたち 会議」 and 「くにたち会議」 are one name. */
static bool same_text(const char *a, const char *b)
{
	struct ks_buf one = KS_BUF_INIT;
	struct ks_buf other = KS_BUF_INIT;
	bool same;

	ks__text_key(a, strlen(a), &one);
	ks__text_key(b, strlen(b), &other);
	same = one.len && strcmp(ks__buf_str(&one), ks__buf_str(&other)) == 0;
	ks__buf_release(&one);
	ks__buf_release(&other);
	return same;
}

/* Whatever the roster's row leaves open holds for every meeting, everybody. */
static bool agrees(const char *roster, const char *asked)
{
	return !roster || (asked && same_text(roster, asked));
}

enum ks_code ks__roster_sworn(struct ks_ledger *ledger, int64_t meeting,
	int64_t agency, const char *name, bool *sworn, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select r.body, m.body, r.name from meeting m "
		"join roster r on r.agency = ?2 and r.voided is null "
		"and r.sworn_on <= m.held_on "
		"and coalesce(r.from_on, 0) <= m.held_on "
		"and coalesce(r.until_on, 99999999) >= m.held_on "
		"and coalesce(r.kind, m.kind) = m.kind where m.id = ?1",
		err);
	enum ks_code rc;

	*sworn = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	ks__bind_int(st, 2, agency);
	while ((rc = ks__step(st, err)) == KS_OK)
		if (agrees(ks__col_str(st, 0), ks__col_str(st, 1)) &&
			(!name || agrees(ks__col_str(st, 2), name)))
			*sworn = true;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	if (ks__empty(ks__row_value(row, "kind")) &&
		ks__empty(ks__row_value(row, "body")))
		ks__tell(row, KS_RULE_ROSTER_NEEDS_MEETING, NULL, NULL, NULL,
			NULL);
	return ks__links_check(row, err);
}

const struct ks_noun_ops ks__roster = {
	.noun = { "roster", "構成員名簿", "名簿", "人", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "sworn_on",
	.agency = "agency",
	.check = check,
	.key = ks__key,
};
