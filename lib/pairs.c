#include "pairs.h"

#include <string.h>

#include "candidates.h"

static enum ks_code put(void *ctx, int64_t a, int64_t b, struct ks_error *err)
{
	struct ks_ledger *ledger = ctx;
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert into temp." KS_PAIRS_TABLE " (a, b) values (?, ?)",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, a);
	ks__bind_int(st, 2, b);
	return ks__run(st, err);
}

enum ks_code ks__pairs_fill(struct ks_ledger *ledger, const struct ks_run *run,
	struct ks_error *err)
{
	bool asked = false;
	enum ks_code code;

	for (size_t i = 0; i < run->nfeeds; i++)
		asked = asked ||
			strcmp(run->feeds[i].source->name, KS_SRC_PAIRS) == 0;
	if (!asked)
		return KS_OK;
	code = ks__db_exec(ledger->db,
		"create temp table if not exists " KS_PAIRS_TABLE
		" (id integer primary key, a integer, b integer);"
		"delete from temp." KS_PAIRS_TABLE,
		err);
	return code == KS_OK ? ks__candidates_each(ledger, put, ledger, err)
			     : code;
}
