/* 世帯分離: members who leave open a household of their own, linked with
 * the old one; a case stays with its 本人. */
#include "noun.h"

#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "depends.h"
#include "err.h"
#include "filter.h"
#include "household.h"
#include "journal.h"
#include "links.h"
#include "residence.h"

static const struct ks_field fields[] = {
	{ "household_number", "世帯番号", KS_TEXT, NULL, KS_LOOKUP,
		"世帯番号か、ケースの指定のどちらか" },
	KS_CASE_FIELDS,
	{ "household_id", "もとの世帯", KS_REF, "household", KS_DERIVED,
		"分かれる前の世帯" },
	{ "persons", "世帯員", KS_MEMBERS, NULL, KS_REQUIRED,
		"分かれる世帯員の員番号" },
	{ "split_on", "分離日", KS_DATE, NULL, KS_REQUIRED, "分かれた日" },
	{ "new_number", "新しい世帯番号", KS_TEXT, NULL, 0,
		"新しい世帯に付ける番号" },
	{ "district", "圏域", KS_CODE, "圏域", 0, "新しい世帯の圏域" },
	{ "reason", "異動事由", KS_CODE, "異動事由", 0, "世帯分離、婚姻など" },
	KS_KEPT_FIELDS,
};

/* ---- what may not be ----------------------------------------------------------- */

/* The number is nobody's, or this separation's own. */
static enum ks_code check_number(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "new_number");
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from household h where h.number = ?1 and not exists "
		"(select 1 from split s where s.id = h.id and s.rowkey = ?2)",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	if (ks__empty(number))
		return KS_OK;
	ks__bind_text(st, 1, number->text, number->len);
	ks__bind_str(
		st, 2, row->update ? ks__row_value(row, "rowkey")->text : "");
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_HOUSEHOLD_NUMBER, "new_number",
			NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Somebody stays.  Of a change the members it took are with the new household
 * already, so that those who are left are who stays. */
static enum ks_code check_rest(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *persons = ks__row_value(row, "persons");
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from member where household_id = ?1 and "
		"voided is null and ?2 not like '% ' || no || ' %' limit 1",
		err);
	struct ks_buf framed = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__buf_addf(&framed, " %s ", persons->text ? persons->text : "");
	ks__bind_int(st, 1, row->household_id);
	ks__bind_str(st, 2, ks__buf_str(&framed));
	rc = ks__step(st, err);
	ks__reset(st);
	ks__buf_release(&framed);
	if (rc == KS_NOT_FOUND) {
		ks__tell_field(row, KS_RULE_SPLIT_ALL, "persons", NULL, NULL);
		return KS_OK;
	}
	return rc;
}

/* Who leaves is there: who left before cannot leave again. */
static enum ks_code check_present(struct ks_row *row, struct ks_error *err)
{
	const char *p = ks__row_value(row, "persons")->text;
	enum ks_code rc = KS_OK;
	int64_t no, now;

	while (rc == KS_OK && p && (no = ks__codes_next(&p)) != 0) {
		rc = ks__split_now(
			row->ledger, row->household_id, no, &now, err);
		if (rc == KS_OK && now != row->household_id) {
			ks__tell_field(row, KS_RULE_MEMBER_UNKNOWN, "persons",
				NULL, NULL);
			break;
		}
	}
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	int wrong = row->wrong;
	enum ks_code rc = ks__links_check(row, err);

	if (rc == KS_OK)
		rc = check_number(row, err);
	if (rc == KS_OK && row->household_id && !row->update)
		rc = check_present(row, err);
	if (rc == KS_OK && row->household_id && row->wrong == wrong)
		rc = check_rest(row, err);
	return rc;
}

/* ---- what it implies -------------------------------------------------------------- */

static enum ks_code open_household(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		/* a number is one household's: whoever had it keeps it */
		"insert into household (id, split_from, district, number) "
		"select s.id, s.household_id, s.district, case when "
		"s.voided is not null or exists (select 1 from household h "
		"where h.number = s.new_number and h.id <> s.id) then null "
		"else s.new_number end from split s where s.id = ?1 "
		"on conflict (id) do update set district = excluded.district, "
		"number = excluded.number",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	return ks__run(st, err);
}

/* Everybody this separation may have to do with, each made anew from what the
 * journal says of him. */
static enum ks_code place_members(struct ks_ledger *ledger, int64_t id,
	int64_t household, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with recursive kin (id) as (select ?1 union select h.id "
		"from kin join household h on h.split_from = kin.id) "
		"select id from member where household_id in kin "
		"union select id from member where household_id = ?2 "
		"and id < ?1",
		err);
	struct ks_ids members = { NULL, 0 };
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	ks__bind_int(st, 2, household);
	rc = ks__ids_gather(st, &members, err);
	for (size_t i = 0; rc == KS_OK && i < members.n; i++)
		rc = ks__refold(ledger, ks__member.noun.id, members.at[i], err);
	free(members.at);
	return rc;
}

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	enum ks_code rc = open_household(ledger, id, err);

	(void)was_new;
	if (rc == KS_OK)
		rc = place_members(ledger, id,
			rec->v[ks__field(rec->noun, "household_id")].number,
			err);
	return rc == KS_OK ? ks__residence_refresh(ledger, id, err) : rc;
}

static enum ks_code removed(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	enum ks_code rc = place_members(ledger, id, 0, err);
	struct ks_stmt *st;

	if (rc != KS_OK)
		return rc;
	st = ks__db_stmt(
		ledger->db, "delete from household where id = ?1", err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	return ks__run(st, err);
}

const struct ks_noun_ops ks__split = {
	.noun = { "split", "世帯分離", "世帯分離", "件", fields,
		sizeof(fields) / sizeof(fields[0]), false },
	.day = "split_on",
	.check = check,
	.key = ks__key,
	.applied = applied,
	.removed = removed,
};
