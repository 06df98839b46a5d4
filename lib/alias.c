#include "alias.h"

#include <stdlib.h>

#include "casefile.h"
#include "depends.h"
#include "err.h"

/* ---- asking ------------------------------------------------------------------ */

static enum ks_code canonical(struct ks_ledger *ledger, const char *sql,
	int64_t id, int64_t *out, struct ks_error *err)
{
	enum ks_code rc = ks__number(ledger, sql, id, out, err);

	if (!*out)
		*out = id;
	return rc;
}

enum ks_code ks__case_canonical(struct ks_ledger *ledger, int64_t id,
	int64_t *out, struct ks_error *err)
{
	return canonical(ledger,
		"select coalesce(joined_to, id) from cases where id = ?", id,
		out, err);
}

enum ks_code ks__household_canonical(struct ks_ledger *ledger, int64_t id,
	int64_t *out, struct ks_error *err)
{
	return canonical(ledger,
		"select coalesce(joined_to, id) from household where id = ?",
		id, out, err);
}

enum ks_code ks__alias_any(
	struct ks_ledger *ledger, bool *any, struct ks_error *err)
{
	int64_t n = 0;
	enum ks_code rc = ks__number(ledger,
		"select exists (select 1 from cases where joined_to is not "
		"null) where ?1 = 0",
		0, &n, err);

	*any = n != 0;
	return rc;
}

static enum ks_code gather(struct ks_ledger *ledger, const char *sql,
	int64_t id, struct ks_ids *ids, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	return ks__ids_gather(st, ids, err);
}

enum ks_code ks__case_group(struct ks_ledger *ledger, int64_t id,
	struct ks_ids *ids, struct ks_error *err)
{
	int64_t one;
	enum ks_code rc = ks__case_canonical(ledger, id, &one, err);

	return rc == KS_OK ? gather(ledger,
				     "select id from cases where id = ?1 or "
				     "joined_to = ?1 order by id <> ?1, id",
				     one, ids, err)
			   : rc;
}

enum ks_code ks__household_group(struct ks_ledger *ledger, int64_t id,
	struct ks_ids *ids, struct ks_error *err)
{
	int64_t one;
	enum ks_code rc = ks__household_canonical(ledger, id, &one, err);

	return rc == KS_OK
		? gather(ledger,
			  "select id from household where id = ?1 or "
			  "joined_to = ?1 order by id <> ?1, id",
			  one, ids, err)
		: rc;
}

enum ks_code ks__alias_words(struct ks_ledger *ledger, const char *number,
	int64_t asked, int64_t id, struct ks_buf *out, struct ks_error *err)
{
	struct ks_stmt *st;
	char one[24];
	enum ks_code rc;

	if (asked == id)
		return KS_OK;
	st = ks__db_stmt(ledger->db,
		"select number_year, serial from cases where id = ?", err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		ks__case_number(
			(int)ks__col_int(st, 0), (int)ks__col_int(st, 1), one);
		ks__buf_addf(out,
			"%s は %s に名寄せされています。%s を出します", number,
			one, one);
	}
	ks__reset(st);
	return rc;
}

/* ---- one more ------------------------------------------------------------------ */

static enum ks_code run_two(struct ks_ledger *ledger, const char *sql,
	int64_t one, int64_t two, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, one);
	ks__bind_int(st, 2, two);
	return ks__run(st, err);
}

static enum ks_code join_households(struct ks_ledger *ledger,
	const struct ks_alias *alias, struct ks_error *err)
{
	int64_t into, from;
	enum ks_code rc = ks__household_canonical(
		ledger, alias->into_household, &into, err);

	if (rc == KS_OK)
		rc = ks__household_canonical(
			ledger, alias->from_household, &from, err);
	if (rc != KS_OK || into == from)
		return rc;
	return run_two(ledger,
		"update household set joined_to = ?1 "
		"where id = ?2 or joined_to = ?2",
		into, from, err);
}

static enum ks_code same_person(struct ks_ledger *ledger, int64_t into,
	int64_t from, struct ks_error *err)
{
	static const char who[] =
		"select coalesce((select s.canonical from same_person s "
		"where s.id = c.member_id), c.member_id) from cases c "
		"where c.id = ?";
	int64_t one, other;
	enum ks_code rc = ks__number(ledger, who, into, &one, err);

	if (rc == KS_OK)
		rc = ks__number(ledger, who, from, &other, err);
	if (rc != KS_OK || one == other || !one || !other)
		return rc;
	rc = run_two(ledger,
		"update same_person set canonical = ?1 where canonical = ?2",
		one, other, err);
	return rc == KS_OK ? run_two(ledger,
				     "insert into same_person (canonical, id) "
				     "values (?1, ?2)",
				     one, other, err)
			   : rc;
}

/*
 * What the group is as one case: received when the first of it was; ended
 * when each of it is, by an end of its own or by one of the group's that came
 * after it was received; led by who was named last.
 */
static enum ks_code settle(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with g as (select i.received_on as opened, "
		"c.screened_out_on as screened, (select max(t.closed_on) "
		"from closure t join code e on e.id = t.target "
		"where t.case_id = c.id and t.voided is null and t.breach is "
		"null and e.props like '%全体=yes%') as closed "
		"from cases c join intake i on i.id = c.first_intake "
		"where c.id = ?1 or c.joined_to = ?1) "
		"update cases set opened_on = (select min(opened) from g), "
		"ended_on = case when exists (select 1 from g where "
		"coalesce(closed, screened) is null and opened > "
		"(select coalesce(max(closed), 0) from g)) then null else "
		"(select max(coalesce(closed, screened)) from g) end "
		"where id = ?1",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__run(st, err);
	return rc == KS_OK ? ks__case_lead_refresh(ledger, id, err) : rc;
}

static enum ks_code join_cases(struct ks_ledger *ledger,
	const struct ks_alias *alias, struct ks_error *err)
{
	int64_t into, from;
	enum ks_code rc =
		ks__case_canonical(ledger, alias->into_case, &into, err);

	if (rc == KS_OK)
		rc = ks__case_canonical(ledger, alias->from_case, &from, err);
	if (rc != KS_OK || into == from)
		return rc;
	rc = same_person(ledger, into, from, err);
	if (rc == KS_OK)
		rc = run_two(ledger,
			"update cases set joined_to = ?1 "
			"where id = ?2 or joined_to = ?2",
			into, from, err);
	/* the one that was joined is by itself again: own days */
	if (rc == KS_OK)
		rc = settle(ledger, from, err);
	return rc == KS_OK ? settle(ledger, into, err) : rc;
}

enum ks_code ks__alias_add(struct ks_ledger *ledger,
	const struct ks_alias *alias, struct ks_error *err)
{
	enum ks_code rc = join_households(ledger, alias, err);

	return rc == KS_OK && alias->from_case ? join_cases(ledger, alias, err)
					       : rc;
}

/* ---- all of them anew ------------------------------------------------------------ */

static enum ks_code forget(struct ks_ledger *ledger, struct ks_error *err)
{
	static const char *const all[] = {
		"update cases set joined_to = null where joined_to is not null",
		"update household set joined_to = null "
		"where joined_to is not null",
		"delete from same_person",
	};
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < sizeof(all) / sizeof(*all); i++) {
		struct ks_stmt *st = ks__db_stmt(ledger->db, all[i], err);

		rc = st ? ks__run(st, err) : err->code;
	}
	return rc;
}

static enum ks_code replay(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select case_id, other_id, into_household, from_household, "
		"household_only from joining where voided is null order by id",
		err);
	enum ks_code rc, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	rc = KS_OK;
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		bool cases = ks__col_null(st, 4);
		struct ks_alias alias = { .into_case = ks__col_int(st, 0),
			.from_case = cases ? ks__col_int(st, 1) : 0,
			.into_household = ks__col_int(st, 2),
			.from_household = ks__col_int(st, 3) };

		rc = ks__alias_add(ledger, &alias, err);
	}
	ks__reset(st);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

enum ks_code ks__alias_rebuild(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select case_id from joining union select other_id from "
		"joining union select id from cases where joined_to is not "
		"null union select joined_to from cases where joined_to is "
		"not null",
		err);
	struct ks_ids touched = { NULL, 0 };
	enum ks_code rc = st ? ks__ids_gather(st, &touched, err) : err->code;

	if (rc == KS_OK)
		rc = forget(ledger, err);
	for (size_t i = 0; rc == KS_OK && i < touched.n; i++)
		rc = settle(ledger, touched.at[i], err);
	free(touched.at);
	return rc == KS_OK ? replay(ledger, err) : rc;
}

enum ks_code ks__alias_refresh(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err)
{
	int64_t named, lost, one;
	enum ks_code rc = ks__number(ledger,
		"select exists (select 1 from joining where case_id = ?1) or "
		"exists (select 1 from joining where other_id = ?1)",
		case_id, &named, err);

	if (rc != KS_OK || !named)
		return rc;
	/* a row made anew knows nothing of what it was joined to */
	rc = ks__number(ledger,
		"select count(*) from joining j join cases c on "
		"c.id = j.other_id where j.other_id = ?1 and j.voided is null "
		"and j.household_only is null and c.joined_to is null",
		case_id, &lost, err);
	if (rc == KS_OK && lost)
		return ks__alias_rebuild(ledger, err);
	if (rc == KS_OK)
		rc = ks__case_canonical(ledger, case_id, &one, err);
	return rc == KS_OK ? settle(ledger, one, err) : rc;
}
