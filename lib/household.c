#include "household.h"

#include <string.h>

#include "err.h"
#include "journal.h"
#include "links.h"
#include "row.h"
#include "text.h"

enum ks_code ks__household_by_number(struct ks_ledger *ledger, const char *s,
	size_t len, int64_t *id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select id from household where number = ?", err);
	enum ks_code rc;

	*id = 0;
	if (!st)
		return err->code;
	ks__bind_text(st, 1, s, len);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*id = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- before: where does a reception belong? -------------------------------- */

/* The same name and birth date inside a household the office itself named:
 * an unknown never matches, and a partial date matches none. */
static enum ks_code same_member(struct ks_row *row, int64_t household,
	int64_t *id, struct ks_error *err)
{
	const struct ks_value *name = ks__row_value(row, "name");
	const struct ks_value *birth = ks__row_value(row, "birth");
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select id from member where household_id = ? and birth = ? "
		"and name_key = ? and voided is null",
		err);
	struct ks_buf key = KS_BUF_INIT;
	enum ks_code rc = KS_OK;

	*id = 0;
	if (!st)
		return err->code;
	if (ks__empty(name) || ks__empty(birth) || birth->number % 100 == 0)
		return KS_OK;
	ks__text_key(name->text, name->len, &key);
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, birth->number);
	ks__bind_text(st, 3, ks__buf_str(&key), key.len);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*id = ks__col_int(st, 0);
	ks__reset(st);
	ks__buf_release(&key);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code next_no(struct ks_ledger *ledger, int64_t household,
	int64_t *no, struct ks_error *err)
{
	/* the numbers of those who left stay theirs */
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select coalesce(max(no), 0) + 1 from member "
		"where household_id = ?1 or household_id in "
		"(select id from household where split_from = ?1)",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*no = ks__col_int(st, 0);
	ks__reset(st);
	return rc;
}

/* 再相談: the person's last case ended before this reception, so that the new
 * case follows it (domain.md §1). */
static enum ks_code link_previous(struct ks_row *row, int64_t household,
	int64_t member, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select c.id, c.ended_on from cases c join intake i on "
		"i.id = c.first_intake where c.household_id = ?1 and "
		"c.member_id = ?2 and i.voided is null and c.opened_on <= ?3 "
		"order by c.opened_on desc, c.id desc limit 1",
		err);
	int64_t day = ks__row_value(row, "received_on")->number;
	int64_t id = 0, ended = 0;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, member);
	ks__bind_int(st, 3, day);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		id = ks__col_int(st, 0);
		ended = ks__col_int(st, 1);
	}
	ks__reset(st);
	if (ended && ended <= day)
		ks__value_set_int(
			ks__row_value(row, "previous"), row->arena, id);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* A reception that is corrected stays in its household: its 世帯番号 may be
 * respelt, but not become another household's. */
enum ks_code ks__household_keep(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "household_number");
	int64_t first = ks__row_value(row, "household_id")->number;
	int64_t id = ks__row_value(row, "case_id")->number;
	int64_t found, now;
	enum ks_code rc;

	if (ks__empty(number))
		return KS_OK;
	rc = ks__household_by_number(
		row->ledger, number->text, number->len, &found, err);
	/* where only the tables are looked at, the case alone says it */
	if (rc == KS_OK)
		rc = ks__case_household(row->ledger, id, &now, err);
	if (rc == KS_OK && found != id && found != now && found != first &&
		(found || first || now != id))
		ks__tell_field(row, KS_RULE_HOUSEHOLD_TAKEN, "household_number",
			NULL, NULL);
	return rc;
}

enum ks_code ks__household_place(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "household_number");
	int64_t household, member, no = 1;
	enum ks_code rc;

	if (row->reopens)
		return ks__reopen_place(row, err);
	if (ks__empty(number))
		return KS_OK;
	rc = ks__household_by_number(
		row->ledger, number->text, number->len, &household, err);
	if (rc != KS_OK || !household)
		return rc;
	ks__value_set_int(
		ks__row_value(row, "household_id"), row->arena, household);
	rc = same_member(row, household, &member, err);
	if (rc != KS_OK)
		return rc;
	if (member) {
		ks__value_set_int(
			ks__row_value(row, "member_id"), row->arena, member);
		return link_previous(row, household, member, err);
	}
	rc = next_no(row->ledger, household, &no, err);
	if (rc == KS_OK)
		ks__value_set_int(
			ks__row_value(row, "member_no"), row->arena, no);
	return rc;
}

/* ---- after: the rows it implies --------------------------------------------- */

void ks__member_key(int64_t household, int64_t no, struct ks_buf *out)
{
	ks__buf_addi(out, household);
	ks__buf_addc(out, '/');
	ks__buf_addi(out, no);
}

void ks__member_of_intake(int64_t id, const struct ks_record *intake,
	struct ks_record *member, struct ks_arena *arena)
{
	static const char *const same[] = { "name", "kana", "sex", "birth",
		"age_band" };
	const struct ks_noun *noun = intake->noun;
	int64_t household = intake->v[ks__field(noun, "household_id")].number;
	int64_t no = intake->v[ks__field(noun, "member_no")].number;
	struct ks_buf key = KS_BUF_INIT;

	if (!household)
		household = id;
	if (!no)
		no = 1;
	member->noun = &ks__member.noun;
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		*ks__value(member, same[i]) =
			intake->v[ks__field(noun, same[i])];
	ks__value_set_int(ks__value(member, "household_id"), arena, household);
	ks__value_set_int(ks__value(member, "no"), arena, no);
	ks__value_set_int(ks__value(member, "subject"), arena, 1);
	ks__member_key(household, no, &key);
	ks__value_set_text(
		ks__value(member, "rowkey"), arena, ks__buf_str(&key), key.len);
	ks__buf_release(&key);
}

static void bind_or_null(struct ks_stmt *st, int at, int64_t n)
{
	if (n)
		ks__bind_int(st, at, n);
	else
		ks__bind_null(st, at);
}

static enum ks_code insert_household(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, struct ks_error *err)
{
	const struct ks_noun *noun = rec->noun;
	const struct ks_value *number =
		&rec->v[ks__field(noun, "household_number")];
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		/* a number is one household's: whoever had it keeps it */
		"insert into household (id, district, type, number) "
		"values (?1, ?2, ?3, case when exists (select 1 from "
		"household where number = ?4 and id <> ?1) then null "
		"else ?4 end) on conflict (id) do update set "
		"district = excluded.district, type = excluded.type, "
		"number = excluded.number",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	bind_or_null(st, 2, rec->v[ks__field(noun, "district")].number);
	bind_or_null(st, 3, rec->v[ks__field(noun, "household_type")].number);
	ks__bind_str(st, 4, ks__empty(number) ? NULL : number->text);
	return ks__run(st, err);
}

/* A household that has several receptions, or moved, goes by the latest that
 * says. */
enum ks_code ks__household_settle(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"update household set district = (select district from ("
		"select i.district, i.received_on as day, i.id "
		"from cases c join intake i on i.id = c.first_intake where "
		"c.household_id = ?1 and i.district is not null and i.voided "
		"is null union all select district, from_on, id from residence "
		"where household_id = ?1 and district is not null) "
		"order by day desc, id desc limit 1), "
		"type = (select i.household_type from "
		"cases c join intake i on i.id = c.first_intake where "
		"c.household_id = ?1 and i.household_type is not null and "
		"i.voided is null order by i.received_on desc, i.id desc "
		"limit 1) where id = ?1",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	return ks__run(st, err);
}

static enum ks_code insert_member(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *intake, struct ks_error *err)
{
	struct ks_record member;

	memset(&member, 0, sizeof(member));
	ks__member_of_intake(id, intake, &member, &ledger->scratch);
	ks__member.derive(&member, &ledger->scratch);
	return ks__row_insert(ledger, id, ledger->apply_run, 0, &member, err);
}

enum ks_code ks__household_open(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	const struct ks_noun *noun = rec->noun;
	int64_t household = rec->v[ks__field(noun, "household_id")].number;
	int64_t member = rec->v[ks__field(noun, "member_id")].number;
	enum ks_code rc = KS_OK;

	if (!household)
		rc = insert_household(ledger, id, rec, err);
	if (rc == KS_OK && !member && was_new)
		rc = insert_member(ledger, id, rec, err);
	else if (rc == KS_OK && !member)
		rc = ks__refold(ledger, ks__member.noun.id, id, err);
	return rc;
}

enum ks_code ks__household_remove(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "delete from household where id = ?1", err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__run(st, err);
	return rc == KS_OK ? ks__row_delete(ledger, &ks__member.noun, id, err)
			   : rc;
}
