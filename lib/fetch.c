#include "fetch.h"

#include <string.h>

#include "casefile.h"
#include "err.h"

enum ks_code ks__fetch(struct ks_ledger *ledger, const struct ks_noun *noun,
	int64_t id, struct ks_record *rec, struct ks_arena *arena,
	struct ks_error *err)
{
	struct ks_noun_plan *plan = &ledger->plans[ks__noun_index(noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(ledger->db, ks__buf_str(&plan->select), err);
	enum ks_code rc;

	if (!st)
		return err->code;
	memset(rec, 0, sizeof(*rec));
	rec->noun = noun;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__record_load(ledger->codes, rec, st, arena);
	ks__reset(st);
	return rc == KS_OK && arena->failed ? ks__nomem(err) : rc;
}

enum ks_code ks__case_name(struct ks_ledger *ledger, int64_t id, char out[24],
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select number_year, serial from cases where id = ?", err);
	enum ks_code rc;

	out[0] = '\0';
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__case_number(
			(int)ks__col_int(st, 0), (int)ks__col_int(st, 1), out);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- which records -------------------------------------------------------- */

static void ask(
	const struct ks_noun *noun, const char *owner, struct ks_buf *sql)
{
	ks__buf_addf(sql, "select t.id from %s t ", noun->id);
	if (strcmp(owner, "plan_id") == 0)
		ks__buf_adds(sql,
			"join plan p on p.id = t.plan_id where p.case_id = ?1 "
			"and p.voided is null ");
	else
		ks__buf_addf(sql, "where t.%s = ?1 ", owner);
	ks__buf_adds(sql, "and t.voided is null ");
	if (ks__noun_field(noun, "breach") >= 0)
		ks__buf_adds(sql, "and t.breach is null ");
	ks__buf_adds(sql, "order by t.id");
}

enum ks_code ks__fetch_ids(struct ks_ledger *ledger, const struct ks_noun *noun,
	const char *owner, int64_t key, struct ks_ids *ids,
	struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st = NULL;
	enum ks_code rc;

	ask(noun, owner, &sql);
	if (sql.failed)
		ks__nomem(err);
	else
		st = ks__db_made(ledger->db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, key);
	rc = ks__ids_gather(st, ids, err);
	ks__db_made_free(st);
	return rc;
}

const char *ks__owner_of(const struct ks_noun *noun)
{
	static const char *const owners[] = { "case_id", "household_id",
		"plan_id" };

	for (size_t i = 0; i < 3; i++)
		if (ks__noun_field(noun, owners[i]) >= 0)
			return owners[i];
	return NULL;
}
