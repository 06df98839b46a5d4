#include "run.h"

#include <stdio.h>
#include <string.h>

#include "depends.h"
#include "err.h"

enum ks_code ks__run_next(
	struct ks_ledger *ledger, int64_t *run, struct ks_error *err)
{
	return ks__number(ledger,
		"select coalesce(max(id), 0) + 1 from run where id > ?", 0, run,
		err);
}

enum ks_code ks__run_close(struct ks_ledger *ledger, int64_t first_entry,
	const char *files, const char *counts, struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	ks__payload_add(&payload, "counts", counts);
	ks__payload_add(&payload, "files", files);
	ks__payload_add_int(&payload, "first", first_entry);
	rc = ks__journal_append(ledger, "run", 0, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

enum ks_code ks__run_apply(struct ks_ledger *ledger, const struct ks_entry *e,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert into run (id, entry, first_entry, at, staff, command, "
		"files, counts) values (?, ?, ?, ?, ?, ?, ?, ?)",
		err);
	struct ks_buf files = KS_BUF_INIT;
	struct ks_buf counts = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__payload_get(e->payload, e->payload_len, "files", &files);
	ks__payload_get(e->payload, e->payload_len, "counts", &counts);
	ks__bind_int(st, 1, e->run);
	ks__bind_int(st, 2, e->seq);
	ks__bind_int(
		st, 3, ks__payload_int(e->payload, e->payload_len, "first"));
	ks__bind_int(st, 4, e->at);
	ks__bind_str(st, 5, e->staff);
	ks__bind_str(st, 6, e->command);
	ks__bind_str(st, 7, ks__buf_str(&files));
	ks__bind_str(st, 8, ks__buf_str(&counts));
	rc = ks__run(st, err);
	ks__buf_release(&files);
	ks__buf_release(&counts);
	return rc;
}

/* ---- undo ------------------------------------------------------------------ */

struct undo {
	int64_t run, first, last;
};

/* What no record's field says of another run or command that stands on what
 * this run made. */
static const struct ks_dependent dependents[] = {
	{ "受付",
		"select count(*) from cases c join intake i on i.id = c.id "
		"where i.run is not ?1 and i.voided is null and "
		"c.household_id in (select id from intake where run = ?1)" },
	{ "本人としたケース",
		"select count(*) from cases c join intake i on i.id = c.id "
		"where i.run is not ?1 and i.voided is null and c.member_id "
		"in (select id from member where run = ?1)" },
	/* on what the run made or changed.  A withdrawal goes with what it
	 * withdrew, and so does a correction that was withdrawn */
	{ "後の訂正",
		"select count(*) from journal j where j.run is not ?1 "
		"and j.record <> j.seq and j.noun not in ('undo', 'void') "
		"and j.record in (select record from journal where run = ?1) "
		"and j.seq > (select entry from run where id = ?1) "
		"and not exists (select 1 from run r where r.id = j.run and "
		"r.undone is not null) and not exists (select 1 from journal "
		"w where w.record = j.record and w.record <> w.seq and "
		"w.noun = 'void' and w.payload like 'entry=' || j.seq || "
		"char(10) || '%')" },
};

static enum ks_code find_run(
	struct ks_ledger *ledger, struct undo *u, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select first_entry, entry, undone from run where id = ?", err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, u->run);
	rc = ks__step(st, err);
	if (rc == KS_NOT_FOUND)
		return ks__fail(err, rc,
			"取込%lldはありません。"
			"kasane import list で番号を確かめてください",
			(long long)u->run);
	if (rc != KS_OK)
		return rc;
	u->first = ks__col_int(st, 0);
	u->last = ks__col_int(st, 1);
	if (!ks__col_null(st, 2))
		rc = ks__fail(err, KS_CONFLICT,
			"取込%lldはすでに取り消されています",
			(long long)u->run);
	ks__reset(st);
	return rc;
}

enum ks_code ks__run_undo(struct ks_ledger *ledger, int64_t run, bool dry_run,
	struct ks_error *err)
{
	struct undo u = { .run = run };
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc = find_run(ledger, &u, err);

	if (rc == KS_OK)
		rc = ks__depends_run(ledger, run, dependents,
			sizeof(dependents) / sizeof(dependents[0]),
			KS_RULE_UNDO_DEPENDS, err);
	if (rc != KS_OK || dry_run)
		return rc;
	ks__payload_add_int(&payload, "run", run);
	rc = ks__journal_append(
		ledger, "undo", u.last, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

static enum ks_code mark_undone(struct ks_ledger *ledger, int64_t run,
	int64_t entry, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "update run set undone = ? where id = ?", err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, entry);
	ks__bind_int(st, 2, run);
	return ks__run(st, err);
}

/* The run's records, newest first: what stands on another goes before it. */
enum ks_code ks__run_apply_undo(struct ks_ledger *ledger,
	const struct ks_entry *e, struct ks_error *err)
{
	int64_t run = ks__payload_int(e->payload, e->payload_len, "run");
	struct ks_stmt *st;
	enum ks_code rc = mark_undone(ledger, run, e->seq, err);

	if (rc != KS_OK)
		return rc;
	st = ks__db_stmt(ledger->db,
		"select noun, record from journal where run = ?1 and seq >= "
		"(select first_entry from run where id = ?1) and seq <= "
		"(select entry from run where id = ?1) order by seq desc",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, run);
	while ((rc = ks__step(st, err)) == KS_OK) {
		char noun[32];
		int64_t record = ks__col_int(st, 1);

		snprintf(noun, sizeof(noun), "%s", ks__col_str(st, 0));
		rc = ks__refold(ledger, noun, record, err);
		if (rc != KS_OK) {
			ks__reset(st);
			return rc;
		}
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- by itself ----------------------------------------------------------------- */

static enum ks_code undo_alone(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	return ks__run_undo(ledger, *(const int64_t *)arg, false, err);
}

enum ks_code ks_run_undo(struct ks_ledger *ledger, int64_t run, bool dry_run,
	struct ks_error *err)
{
	if (dry_run)
		return ks__run_undo(ledger, run, true, err);
	return ks__transaction(ledger, undo_alone, &run, err);
}
