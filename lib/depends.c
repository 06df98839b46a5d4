#include "depends.h"

#include "err.h"

enum ks_code ks__number(struct ks_ledger *ledger, const char *sql, int64_t key,
	int64_t *n, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	enum ks_code rc;

	*n = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, key);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*n = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__depends_none(struct ks_ledger *ledger,
	const struct ks_dependent *table, size_t n, int64_t key,
	enum ks_rule_id rule, struct ks_error *err)
{
	struct ks_buf what = KS_BUF_INIT;
	char total[24];
	int64_t all = 0, some;
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < n; i++) {
		rc = ks__number(ledger, table[i].sql, key, &some, err);
		if (rc != KS_OK || !some)
			continue;
		ks__buf_addf(&what, "%s%s%lld件", all ? "、" : "",
			table[i].what, (long long)some);
		all += some;
	}
	if (rc == KS_OK && all) {
		ks__int_text(all, total);
		rc = ks__refuse(
			err, KS_REFUSED, rule, total, ks__buf_str(&what));
	}
	ks__buf_release(&what);
	return rc;
}
