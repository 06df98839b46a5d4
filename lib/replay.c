#include "replay.h"

#include "err.h"
#include "journal.h"
#include "serial.h"

/* As verify asks the schema which tables the journal implies. */
static enum ks_code empty_sql(
	struct ks_ledger *ledger, struct ks_buf *sql, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select name from sqlite_schema where type = 'table' and "
		"name not in ('journal', 'head', 'migration') and "
		"name not like 'sqlite_%'",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK)
		ks__buf_addf(
			sql, "delete from main.\"%s\";", ks__col_str(st, 0));
	if (rc != KS_NOT_FOUND)
		return rc;
	return sql->failed ? ks__nomem(err) : KS_OK;
}

static enum ks_code apply_all(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select " KS_ENTRY_COLUMNS " from journal order by seq", err);
	struct ks_entry e;
	enum ks_code rc;

	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK) {
		ks__journal_read(st, &e);
		ledger->upto = e.seq;
		rc = ks__apply(ledger, &e, NULL, err);
		if (rc != KS_OK) {
			ks__reset(st);
			break;
		}
	}
	ledger->upto = 0;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__replay(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	enum ks_code rc = empty_sql(ledger, &sql, err);

	if (rc == KS_OK)
		rc = ks__db_exec(ledger->db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	ledger->codes_stale = true;
	if (rc == KS_OK)
		rc = apply_all(ledger, err);
	return rc == KS_OK ? ks__serial_flush(ledger, err) : rc;
}
