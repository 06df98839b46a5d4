#include "residence.h"

#include <stdlib.h>

#include "depends.h"
#include "err.h"
#include "filter.h"
#include "household.h"

static enum ks_code run_one(struct ks_ledger *ledger, const char *sql,
	int64_t id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	return ks__run(st, err);
}

/* Where it was before: what its receptions of before then say, else its first
 * one, else the household it came out of. */
static enum ks_code begin(
	struct ks_ledger *ledger, int64_t household, struct ks_error *err)
{
	return run_one(ledger,
		"insert into residence (id, household_id, from_on, district) "
		"select -?1, ?1, 0, coalesce((select i.district from cases c "
		"join intake i on i.id = c.first_intake where "
		"c.household_id = ?1 and i.voided is null and i.district is "
		"not null and i.received_on < (select min(from_on) from "
		"residence where household_id = ?1) "
		"order by i.received_on desc, i.id desc limit 1), "
		"(select i.district from intake i where i.id = ?1), "
		"(select o.district from household h join household o on "
		"o.id = h.split_from where h.id = ?1))",
		household, err);
}

/* Each move, and the separation it came of. */
static enum ks_code add_moves(
	struct ks_ledger *ledger, int64_t household, struct ks_error *err)
{
	return run_one(ledger,
		"insert into residence (id, household_id, from_on, district) "
		"select id, household_id, moved_on, district from move where "
		"household_id = ?1 and voided is null and district is not null "
		"union all select id, id, split_on, district from split where "
		"id = ?1 and voided is null and district is not null",
		household, err);
}

enum ks_code ks__residence_refresh(
	struct ks_ledger *ledger, int64_t household, struct ks_error *err)
{
	int64_t moves;
	enum ks_code rc =
		run_one(ledger, "delete from residence where household_id = ?1",
			household, err);

	if (rc == KS_OK)
		rc = add_moves(ledger, household, err);
	if (rc == KS_OK)
		rc = ks__number(ledger,
			"select count(*) from residence where household_id = ?",
			household, &moves, err);
	if (rc == KS_OK && moves)
		rc = begin(ledger, household, err);
	return rc == KS_OK ? ks__household_settle(ledger, household, err) : rc;
}

enum ks_code ks__residence_rebuild(
	struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select household_id from residence union "
		"select household_id from move union select id from split",
		err);
	struct ks_ids ids = { NULL, 0 };
	enum ks_code rc = st ? ks__ids_gather(st, &ids, err) : err->code;

	for (size_t i = 0; rc == KS_OK && i < ids.n; i++)
		rc = ks__residence_refresh(ledger, ids.at[i], err);
	free(ids.at);
	return rc;
}

/* ---- who left ---------------------------------------------------------------- */

/* The first standing separation that took this 員番号 out of the household,
 * after the member (0: whoever it is) was known; 0 where none did. */
static enum ks_code left_by(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t member, int64_t *split, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select id from split where household_id = ?1 and id > ?3 and "
		"voided is null and persons like '% ' || ?2 || ' %' "
		"order by id limit 1",
		err);
	enum ks_code rc;

	*split = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, no);
	ks__bind_int(st, 3, member);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*split = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code follow(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t member, int64_t *now, struct ks_error *err)
{
	int64_t split = household;
	enum ks_code rc = KS_OK;

	do {
		*now = split;
		rc = left_by(ledger, *now, no, member, &split, err);
	} while (rc == KS_OK && split);
	return rc;
}

enum ks_code ks__split_now(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t *now, struct ks_error *err)
{
	return follow(ledger, household, no, 0, now, err);
}

static enum ks_code set_household(struct ks_ledger *ledger, int64_t member,
	int64_t household, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"update member set household_id = ?2, "
		"rowkey = ?2 || '/' || no where id = ?1",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, member);
	ks__bind_int(st, 2, household);
	return ks__run(st, err);
}

enum ks_code ks__split_follow(struct ks_ledger *ledger, int64_t member,
	int64_t *now, struct ks_error *err)
{
	int64_t household, no;
	enum ks_code rc = ks__number(ledger,
		"select household_id from member where id = ? and "
		"exists (select 1 from split)",
		member, &household, err);

	*now = household;
	if (rc != KS_OK || !household)
		return rc;
	rc = ks__number(
		ledger, "select no from member where id = ?", member, &no, err);
	if (rc == KS_OK)
		rc = follow(ledger, household, no, member, now, err);
	if (rc == KS_OK && *now != household)
		rc = set_household(ledger, member, *now, err);
	return rc == KS_OK ? run_one(ledger,
				     "update cases set household_id = (select "
				     "household_id from member where id = ?1) "
				     "where member_id = ?1",
				     member, err)
			   : rc;
}

enum ks_code ks__split_follow_case(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err)
{
	return run_one(ledger,
		"update cases set household_id = coalesce((select "
		"m.household_id from member m where m.id = cases.member_id), "
		"household_id) where id = ?1 and exists (select 1 from split)",
		case_id, err);
}

enum ks_code ks__split_follow_cases(struct ks_ledger *ledger, int64_t one,
	int64_t other, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"update cases set household_id = coalesce((select "
		"m.household_id from member m where m.id = cases.member_id), "
		"household_id) where household_id in (?1, ?2) and "
		"exists (select 1 from split)",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, one);
	ks__bind_int(st, 2, other);
	return ks__run(st, err);
}

/* Own household first; then by the separations, both ways. */
enum ks_code ks__split_member(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t *member, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with recursive kin (id, far) as (select ?1, 0 union "
		"select h.id, far + 1 from kin join household h on "
		"h.split_from = kin.id where far < 16 union select "
		"h.split_from, far + 1 from kin join household h on "
		"h.id = kin.id where h.split_from is not null and far < 16) "
		"select m.id from kin join member m on m.household_id = kin.id "
		"where m.no = ?2 and m.voided is null "
		"order by kin.far, m.id limit 1",
		err);
	enum ks_code rc;

	*member = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, no);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*member = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}
