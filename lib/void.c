/*
 * `void`: what was written by mistake is withdrawn by an entry that says why.
 * A record's own number withdraws the record; the number of a later entry (a
 * correction, another withdrawal) withdraws that entry alone, so that every
 * step can be taken back.
 */
#include "change.h"

#include <stdio.h>
#include <string.h>

#include "depends.h"
#include "err.h"
#include "journal.h"
#include "ledger.h"
#include "writeright.h"

/* What no record's field says of a reception: other cases of its household. */
static const struct ks_dependent dependents[] = {
	{ "受付",
		"select count(*) from cases c join intake i on i.id = c.id "
		"where c.household_id = ?1 and c.id <> ?1 "
		"and i.voided is null" },
};

/* A case is about somebody: the last ○ of its household stays. */
static enum ks_code check_subject(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	int64_t last = 0;
	enum ks_code rc = ks__number(ledger,
		"select count(*) from member m where m.id = ?1 and m.subject "
		"and exists (select 1 from cases c join intake i on "
		"i.id = c.first_intake where c.household_id = m.household_id "
		"and i.voided is null) "
		"and not exists (select 1 from member o where "
		"o.household_id = m.household_id and o.id <> m.id "
		"and o.subject and o.voided is null) or exists (select 1 "
		"from cases c join intake i on i.id = c.first_intake where "
		"m.id = ?1 and c.member_id = m.id and i.voided is null)",
		id, &last, err);

	if (rc == KS_OK && last)
		rc = ks__refuse(
			err, KS_INVALID, KS_RULE_SUBJECT_LOST, NULL, NULL);
	return rc;
}

/* Of a person: what names him by his 員番号, which is no reference. */
#define NAMED_BY(noun, table, field)                                        \
	{                                                                   \
		noun,                                                       \
			"select count(*) from " table " t join cases c on " \
			"c.id = t.case_id join member m on m.id = ?1 and "  \
			"m.household_id = c.household_id where "            \
			"t.voided is null and " field                       \
	}
static const struct ks_dependent of_member[] = {
	{ "同意",
		"select count(*) from consent where member_id = ?1 "
		"and voided is null" },
	NAMED_BY("アセスメント", "assess", "t.member_no = m.no"),
	NAMED_BY("案件", "agenda", "instr(t.persons, ' ' || m.no || ' ')"),
	NAMED_BY("対応", "contact", "instr(t.persons, ' ' || m.no || ' ')"),
};
#undef NAMED_BY

/* Of a separation: cases opened in the new household since. */
static const struct ks_dependent since[] = {
	{ "受付",
		"select count(*) from cases c join intake i on i.id = c.id "
		"where c.household_id = ?1 and c.id > ?1 "
		"and i.voided is null" },
};

struct withdrawal {
	int64_t id;
	int noun;
	const char *reason;
};

static enum ks_code void_one(struct ks_ledger *ledger, int64_t id,
	const char *noun, const char *reason, struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	ks__payload_add(&payload, "noun", noun);
	ks__payload_add(&payload, "reason", reason);
	rc = ks__journal_append(ledger, "void", id, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

/* What a reception brought along goes with it. */
static enum ks_code void_companions(struct ks_ledger *ledger,
	const struct withdrawal *w, const char *noun, const char *sql,
	struct ks_error *err)
{
	int64_t id = 0;
	enum ks_code rc;

	do {
		rc = ks__number(ledger, sql, w->id, &id, err);
		if (rc == KS_OK && id)
			rc = void_one(ledger, id, noun, w->reason, err);
	} while (rc == KS_OK && id);
	return rc;
}

/* What depends on a record of the noun beside those whose fields say so. */
static const struct ks_dependent *dependents_of(int noun, size_t *n)
{
	*n = noun == KS_NOUN_intake || noun == KS_NOUN_split;
	if (noun == KS_NOUN_member)
		*n = sizeof(of_member) / sizeof(of_member[0]);
	if (noun == KS_NOUN_member)
		return of_member;
	return noun == KS_NOUN_split ? since : dependents;
}

static enum ks_code withdraw(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct withdrawal *w = arg;
	size_t n;
	const struct ks_dependent *more = dependents_of(w->noun, &n);
	enum ks_code rc = KS_OK;

	if (w->noun == KS_NOUN_member)
		rc = check_subject(ledger, w->id, err);
	if (rc == KS_OK)
		rc = ks__depends_record(ledger, w->noun, w->id, more, n,
			KS_RULE_VOID_DEPENDS, err);
	if (rc == KS_OK && w->noun == KS_NOUN_intake) {
		rc = void_companions(ledger, w, "consent",
			"select coalesce(min(id), 0) from consent "
			"where intake_id = ? and voided is null",
			err);
		if (rc == KS_OK)
			rc = void_companions(ledger, w, "closure",
				"select coalesce(min(id), 0) from closure "
				"where intake_id = ? and voided is null",
				err);
	}
	return rc == KS_OK ? void_one(ledger, w->id,
				     ks__noun_ops((size_t)w->noun)->noun.id,
				     w->reason, err)
			   : rc;
}

/* ---- a later entry --------------------------------------------------------- */

struct later {
	int64_t entry, record;
	char noun[32];
	const char *reason;
	bool was_void;
};

/* An entry that gave the record another key stays: the old key may be
 * somebody else's by now. */
static enum ks_code check_payload(
	struct later *later, struct ks_stmt *st, struct ks_error *err)
{
	struct ks_buf text = KS_BUF_INIT;
	size_t len;
	const char *payload = ks__col_text(st, 2, &len);
	enum ks_code rc = KS_OK;

	later->was_void = strcmp(ks__col_str(st, 1), "void") == 0;
	snprintf(later->noun, sizeof(later->noun), "%s", ks__col_str(st, 1));
	if (payload && later->was_void &&
		ks__payload_get(payload, len, "noun", &text))
		snprintf(later->noun, sizeof(later->noun), "%s",
			ks__buf_str(&text));
	ks__buf_clear(&text);
	if (payload && ks__payload_get(payload, len, "rowkey", &text))
		rc = ks__fail(err, KS_CONFLICT,
			"番号を変えた訂正は取り消せません。"
			"もう一度 kasane edit で直してください");
	ks__buf_release(&text);
	return rc;
}

static enum ks_code find_later(
	struct ks_ledger *ledger, struct later *later, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select record, noun, payload from journal j where seq = ?1 "
		"and record <> seq and not exists (select 1 from journal w "
		"where w.record = j.record and w.record <> w.seq and w.noun = "
		"'void' and w.payload like 'entry=' || ?1 || char(10) || '%')",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, later->entry);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		later->record = ks__col_int(st, 0);
		rc = check_payload(later, st, err);
	}
	ks__reset(st);
	if (rc == KS_OK && ks__noun_index(later->noun) < 0)
		rc = KS_NOT_FOUND;
	return rc;
}

static enum ks_code withdraw_entry(struct ks_ledger *ledger, int64_t record,
	int64_t entry, const char *noun, const char *reason,
	struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	ks__payload_add_int(&payload, "entry", entry);
	ks__payload_add(&payload, "noun", noun);
	ks__payload_add(&payload, "reason", reason);
	rc = ks__journal_append(
		ledger, "void", record, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

/* What went with a reception comes back with it. */
static enum ks_code restore_companions(struct ks_ledger *ledger,
	const struct later *later, const char *noun, const char *sql,
	struct ks_error *err)
{
	int64_t id = 0, entry;
	enum ks_code rc;

	do {
		struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);

		if (!st)
			return err->code;
		ks__bind_int(st, 1, later->record);
		ks__bind_int(st, 2, id);
		rc = ks__step(st, err);
		if (rc == KS_NOT_FOUND)
			return KS_OK;
		if (rc != KS_OK)
			return rc;
		id = ks__col_int(st, 0);
		entry = ks__col_int(st, 1);
		ks__reset(st);
		rc = withdraw_entry(
			ledger, id, entry, noun, later->reason, err);
	} while (rc == KS_OK);
	return rc;
}

static enum ks_code withdraw_later(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct later *later = arg;
	enum ks_code rc = withdraw_entry(ledger, later->record, later->entry,
		later->noun, later->reason, err);

	if (rc != KS_OK || !later->was_void ||
		strcmp(later->noun, ks__intake.noun.id) != 0)
		return rc;
	rc = restore_companions(ledger, later, ks__consent.noun.id,
		"select id, voided from consent where intake_id = ?1 and "
		"id > ?2 and voided is not null order by id limit 1",
		err);
	if (rc == KS_OK)
		rc = restore_companions(ledger, later, ks__closure.noun.id,
			"select id, voided from closure where intake_id = ?1 "
			"and id > ?2 and voided is not null order by id "
			"limit 1",
			err);
	return rc;
}

enum ks_code ks_record_void(struct ks_ledger *ledger, int64_t id,
	const char *reason, struct ks_error *err)
{
	struct withdrawal w = { .id = id, .reason = reason };
	struct later later = { .entry = id, .reason = reason };
	enum ks_code rc;

	if (!reason || !*reason)
		return ks__fail(err, KS_USAGE,
			"取消の理由を --reason に書いてください");
	rc = find_later(ledger, &later, err);
	if (rc == KS_OK)
		rc = ks__may_write(
			ledger, ks_noun_find(later.noun), later.record, err);
	if (rc == KS_OK)
		return ks__transaction(ledger, withdraw_later, &later, err);
	if (rc != KS_NOT_FOUND)
		return rc;
	rc = ks__record_noun(ledger, id, &w.noun, err);
	if (rc == KS_OK)
		rc = ks__record_stands(ledger, w.noun, id, err);
	if (rc == KS_OK)
		rc = ks__may_write(
			ledger, &ks__noun_ops((size_t)w.noun)->noun, id, err);
	return rc == KS_OK ? ks__transaction(ledger, withdraw, &w, err) : rc;
}
