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
