/* `verify`: SQLite's own check, the chain, and the tables rebuilt from the
 * journal and compared row by row. */
#include "kasane.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "err.h"
#include "journal.h"
#include "recheck.h"
#include "serial.h"

struct check {
	struct ks_ledger *ledger;
	struct ks_verify *v;
	struct ks_ledger *scratch;
	bool anchor_seen;
};

static void found(struct check *c, const char *rule, const char *where,
	const char *message)
{
	struct ks_finding finding = { rule, KS_WRONG, where, message };

	c->v->damage++;
	if (c->v->finding)
		c->v->finding(c->v->ctx, &finding);
}

static void noted(void *ctx, const struct ks_finding *finding)
{
	struct check *c = ctx;

	c->v->notes++;
	if (c->v->finding)
		c->v->finding(c->v->ctx, finding);
}

/* SQLite says it in English and at length: enough for whoever repairs it. */
static void found_in_file(struct check *c, const char *said)
{
	char message[240];

	snprintf(message, sizeof(message),
		"ファイルの構造が壊れています(SQLite: %.*s)",
		(int)ks_text_fit(said, 120), said);
	found(c, "verify-file", "ファイル", message);
}

static enum ks_code check_file(struct check *c, struct ks_error *err)
{
	struct ks_stmt *st =
		ks__db_stmt(c->ledger->db, "pragma integrity_check(20)", err);
	enum ks_code rc;

	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK) {
		const char *said = ks__col_str(st, 0);

		if (said && strcmp(said, "ok") != 0)
			found_in_file(c, said);
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- the journal ------------------------------------------------------------------- */

static enum ks_code check_head(
	struct check *c, const struct ks_chain *chain, struct ks_error *err)
{
	struct ks_stmt *st =
		ks__db_stmt(c->ledger->db, "select seq, hash from head", err);
	const void *hash = NULL;
	size_t len = 0;
	bool same = false;
	enum ks_code rc;

	if (!st)
		return err->code;
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		hash = ks__col_blob(st, 1, &len);
		same = ks__col_int(st, 0) == chain->seq && len == 32 &&
			memcmp(hash, chain->hash, 32) == 0;
	}
	ks__reset(st);
	if (rc != KS_OK && rc != KS_NOT_FOUND)
		return rc;
	if (!same)
		found(c, "verify-head", "台帳の先頭",
			"最後の記入が消されているか、足されています");
	return KS_OK;
}

/* "618 abc…", or "618,abc…" as a listing has it: 64 hex digits. */
static bool read_anchor(const char *anchor, int64_t *seq, char hash[80])
{
	int end = 0;

	return sscanf(anchor, "%" SCNd64 "%*[ ,\t]%64[0-9a-fA-F]%n", seq, hash,
		       &end) == 2 &&
		strlen(hash) == 64 &&
		(!anchor[end] || anchor[end] == ',' || anchor[end] == ' ');
}

static void check_anchor(struct check *c, int64_t seq, const void *hash)
{
	char hex[KS_HASH_HEX];
	char want[80];
	int64_t at = 0;

	if (!c->v->anchor || !read_anchor(c->v->anchor, &at, want) || at != seq)
		return;
	ks__hash_hex(hash, hex);
	c->anchor_seen = true;
	for (char *p = want; *p; p++)
		*p = *p >= 'A' && *p <= 'F' ? (char)(*p + 32) : *p;
	if (strcmp(hex, want) != 0)
		found(c, "verify-anchor", "控え",
			"控えの値と合いません。写し間違いでなければ、"
			"控えの後に書き換えられています");
}

static enum ks_code replay_one(
	struct check *c, struct ks_stmt *st, struct ks_error *err)
{
	struct ks_entry e;
	enum ks_code rc = ks__journal_copy(c->scratch, st, err);

	ks__journal_read(st, &e);
	return rc == KS_OK ? ks__apply(c->scratch, &e, NULL, err) : rc;
}

static enum ks_code walk_journal(struct check *c, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(c->ledger->db,
		"select " KS_ENTRY_COLUMNS " from journal order by seq", err);
	struct ks_chain chain = { 0 };
	char where[40];
	enum ks_code rc;

	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK) {
		const char *wrong = ks__journal_check(st, &chain);

		snprintf(where, sizeof(where), "記入%" PRId64,
			ks__col_int(st, 0));
		if (wrong) {
			found(c, "verify-chain", where, wrong);
			ks__reset(st);
			return KS_OK; /* what follows hangs in the air */
		}
		check_anchor(c, chain.seq, chain.hash);
		c->v->entries++;
		if (c->v->progress && c->v->entries % 4096 == 0)
			c->v->progress(c->v->ctx, "検査", c->v->entries, 0);
		rc = replay_one(c, st, err);
		if (rc != KS_OK)
			return rc;
	}
	if (rc == KS_NOT_FOUND)
		rc = ks__serial_flush(c->scratch, err);
	return rc == KS_OK ? check_head(c, &chain, err) : rc;
}

/* ---- the tables ---------------------------------------------------------------------- */

static bool same_cell(struct ks_stmt *a, struct ks_stmt *b, int i)
{
	size_t an, bn;
	const char *as, *bs;

	if (ks__col_null(a, i) || ks__col_null(b, i))
		return ks__col_null(a, i) && ks__col_null(b, i);
	as = ks__col_text(a, i, &an);
	bs = ks__col_text(b, i, &bn);
	return an == bn && memcmp(as, bs, an) == 0;
}

static void found_row(struct check *c, const char *table, struct ks_stmt *st,
	const char *message)
{
	char where[96];

	snprintf(where, sizeof(where), "%s %s", table, ks__col_str(st, 0));
	found(c, "verify-table", where, message);
}

static void compare_rows(struct check *c, const char *table, struct ks_stmt *a,
	struct ks_stmt *b)
{
	for (int i = 0; i < ks__col_count(a); i++) {
		char message[160];

		if (same_cell(a, b, i))
			continue;
		snprintf(message, sizeof(message),
			"列 %s が日誌の示す内容と違います", ks__col_name(a, i));
		found_row(c, table, a, message);
		return;
	}
}

/* Both run in the order of their key, so that a row missing on one side is
 * seen as soon as the other runs ahead. */
static int order(struct ks_stmt *a, struct ks_stmt *b)
{
	const char *as = ks__col_str(a, 0), *bs = ks__col_str(b, 0);
	int64_t an = ks__col_int(a, 0), bn = ks__col_int(b, 0);

	if (an != bn)
		return an < bn ? -1 : 1;
	return strcmp(as ? as : "", bs ? bs : "");
}

static enum ks_code merge(struct check *c, const char *table, struct ks_stmt *a,
	struct ks_stmt *b, struct ks_error *err)
{
	enum ks_code ra = ks__step(a, err), rb = ks__step(b, err);

	while (ra == KS_OK || rb == KS_OK) {
		int way = ra != KS_OK ? 1 : rb != KS_OK ? -1 : order(a, b);

		if (way < 0)
			found_row(c, table, a, "日誌にない行です");
		else if (way > 0)
			found_row(c, table, b, "日誌にある行がありません");
		else
			compare_rows(c, table, a, b);
		if (way <= 0)
			ra = ks__step(a, err);
		if (way >= 0)
			rb = ks__step(b, err);
		if ((ra != KS_OK && ra != KS_NOT_FOUND) ||
			(rb != KS_OK && rb != KS_NOT_FOUND))
			return ra != KS_OK && ra != KS_NOT_FOUND ? ra : rb;
	}
	return KS_OK;
}

/* Both sides of one table, in the order of its key. */
static enum ks_code compare_table(
	struct check *c, const char *table, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *a, *b = NULL;
	enum ks_code rc;

	ks__buf_addf(&sql, "select * from \"%s\" order by 1", table);
	a = ks__db_made(c->ledger->db, ks__buf_str(&sql), err);
	if (a)
		b = ks__db_made(c->scratch->db, ks__buf_str(&sql), err);
	rc = a && b ? merge(c, table, a, b, err) : err->code;
	ks__db_made_free(a);
	ks__db_made_free(b);
	ks__buf_release(&sql);
	return rc;
}

/* Every table of the schema but the journal's own and the file's history:
 * asked of the schema itself, so that none can be forgotten. */
static enum ks_code compare_tables(struct check *c, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(c->scratch->db,
		"select name from sqlite_schema where type = 'table' and "
		"name not in ('journal', 'head', 'migration') and "
		"name not like 'sqlite_%' order by name",
		err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK)
		rc = compare_table(c, ks__col_str(st, 0), err);
	ks__reset(st);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

/* The ledger stays as it is from the first look to the last. */
static enum ks_code check_all(struct check *c, struct ks_error *err)
{
	enum ks_code rc = ks__db_exec(c->ledger->db, "begin", err);

	if (rc == KS_OK)
		rc = check_file(c, err);
	if (rc == KS_OK)
		rc = ks__db_exec(c->scratch->db, "begin", err);
	if (rc == KS_OK)
		rc = walk_journal(c, err);
	/* a broken chain says it all: the tables then differ anyway */
	if (rc == KS_OK && !c->v->damage)
		rc = compare_tables(c, err);
	if (rc == KS_OK && !c->v->damage)
		rc = ks__recheck(c->ledger, noted, c, err);
	if (ks__db_in_transaction(c->ledger->db))
		ks__db_rollback(c->ledger->db);
	return rc;
}

enum ks_code ks_ledger_verify(struct ks_ledger *ledger,
	struct ks_verify *verify, struct ks_error *err)
{
	struct check c = { .ledger = ledger, .v = verify };
	char hash[80];
	int64_t at;
	enum ks_code rc;

	verify->entries = verify->damage = verify->notes = 0;
	if (verify->anchor && !read_anchor(verify->anchor, &at, hash))
		return ks__fail(err, KS_USAGE,
			"--anchor: 「番号 64桁のハッシュ」の形で書いてください"
			"(kasane log anchor の出すもの)");
	rc = ks__ledger_scratch(ks__db_path(ledger->db), &c.scratch, err);
	if (rc == KS_OK)
		rc = check_all(&c, err);
	ks_ledger_close(c.scratch);
	if (rc == KS_OK && verify->anchor && !c.anchor_seen)
		found(&c, "verify-anchor", "控え",
			"控えの番号の記入が台帳にありません");
	if (rc == KS_OK && verify->damage)
		rc = ks__fail(err, KS_INVALID,
			"台帳に%" PRId64 "件の食い違いが"
			"あります。控え(バックアップ)と比べてください",
			verify->damage);
	return rc;
}
