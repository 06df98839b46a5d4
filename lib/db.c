#include "db.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "err.h"

enum { FIRST_SLOTS = 64, BUSY_WAIT_MS = 5000 };

struct ks_stmt {
	const char *sql; /* its address is the key */
	sqlite3_stmt *raw;
	struct ks_db *db;
	int fault; /* a failed bind or column, told by the next step */
};

struct ks_db {
	sqlite3 *raw;
	char *path;		/* as given */
	bool private;		/* a scratch file without a name */
	int wait_ms;		/* for other processes */
	struct ks_stmt **slots; /* open addressing, a power of two */
	size_t nslots, nstmts;
};

/* ---- errors ---------------------------------------------------------- */

struct fault {
	int rc;
	enum ks_code code;
	const char *message; /* after the file's name */
};

/* An extended result code stands before the primary one it refines. */
static const struct fault faults[] = {
	{ SQLITE_BUSY, KS_BUSY,
		"ほかの処理が台帳に書き込んでいます。"
		"少し待ってから、もう一度実行してください。" },
	{ SQLITE_FULL, KS_IO,
		"ディスクの空きがないため書き込めません。不要なファイルを"
		"片付けてから、もう一度実行してください。" },
	{ SQLITE_READONLY_DBMOVED, KS_IO,
		"使っている間に台帳が移されたか消されました。"
		"場所を確かめて、もう一度実行してください。" },
	{ SQLITE_READONLY, KS_IO,
		"台帳に書き込めません。ファイルとフォルダーの"
		"書き込み権限を確かめてください。" },
	{ SQLITE_PERM, KS_IO,
		"台帳を開く権限がありません。権限を確かめてください。" },
	{ SQLITE_CANTOPEN, KS_IO,
		"台帳を開けません。場所と、ファイルとフォルダーの"
		"権限を確かめてください。" },
	{ SQLITE_IOERR_NOMEM, KS_NOMEM, NULL },
	{ SQLITE_IOERR, KS_IO,
		"台帳の読み書きに失敗しました。ディスクと"
		"ネットワークの接続を確かめてください。" },
	{ SQLITE_TOOBIG, KS_INVALID,
		"一つの値が大きすぎて記録できません。"
		"値を短くしてください。" },
	{ SQLITE_NOTADB, KS_CORRUPT,
		"台帳のファイルではありません。"
		"ファイルの名前を確かめてください。" },
	{ SQLITE_CORRUPT, KS_CORRUPT,
		"台帳が壊れています。このファイルは残したまま、"
		"控え(写し)のファイルに戻してください。" },
	{ SQLITE_NOMEM, KS_NOMEM, NULL },
};

static const struct fault *fault_find(int rc)
{
	const size_t n = sizeof(faults) / sizeof(faults[0]);

	for (size_t i = 0; i < n; i++)
		if (faults[i].rc == rc || faults[i].rc == (rc & 0xff))
			return &faults[i];
	return NULL;
}

/*
 * What is not in the table is a ledger that is not as our schema has it, or a
 * mistake of ours: SQLite's own words then help whoever mends it.  They name
 * tables and columns, never values.
 */
static enum ks_code db_fail(
	const struct ks_db *db, int rc, struct ks_error *err)
{
	const struct fault *fault = fault_find(rc);
	const char *name = ks__basename(db->path);

	if (fault && fault->code == KS_NOMEM)
		return ks__nomem(err);
	if (fault)
		return ks__fail(
			err, fault->code, "%s: %s", name, fault->message);
	return ks__fail(err, KS_CORRUPT,
		"%s: 台帳の作りが合いません(%s)。kasane verify で"
		"確かめてください。",
		name, db->raw ? sqlite3_errmsg(db->raw) : "");
}

/* ---- opening --------------------------------------------------------- */

/*
 * A ledger may come from anywhere, so nothing in the file may act by itself
 * and the file may not be bent from inside.  Our schema has neither triggers
 * nor views: one found there was planted.
 */
static int harden(sqlite3 *raw)
{
	static const struct {
		int option, value;
	} options[] = {
		/* no SQL may write the schema table or raw pages */
		{ SQLITE_DBCONFIG_DEFENSIVE, 1 },
		/* functions in a planted schema cannot have side effects */
		{ SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
		{ SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
		{ SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
		/* a mistyped "column" is an error, not a string */
		{ SQLITE_DBCONFIG_DQS_DML, 0 },
		{ SQLITE_DBCONFIG_DQS_DDL, 0 },
	};
	int rc = SQLITE_OK;

	for (size_t i = 0;
		rc == SQLITE_OK && i < sizeof(options) / sizeof(options[0]);
		i++)
		rc = sqlite3_db_config(
			raw, options[i].option, options[i].value, NULL);
	return rc;
}

/*
 * cell_size_check: a damaged page is found before it is used.
 * foreign_keys: off by default for the sake of old programs.
 * temp_store: sorting spills would leave names in the system's temporary
 * folder; they stay in memory, and our sorts are small.
 * cache_size: 24 MiB; the usual 2 MiB made an import a third slower, and more
 * would break the promise on memory.
 * mmap_size: with a mapped file an I/O error is a SIGBUS, not a result.
 * Last, because it is the first to read the file: a rollback journal, for WAL
 * corrupts on network drives; synchronous full, for a record must outlive a
 * power cut.
 */
static const char open_sql[] = "pragma cell_size_check = on;"
			       "pragma foreign_keys = on;"
			       "pragma temp_store = memory;"
			       "pragma cache_size = -24576;"
			       "pragma mmap_size = 0;"
			       "pragma synchronous = full;"
			       "pragma journal_mode = delete;";

/* Larger pages made an import a tenth faster; only a new file can choose. */
static const char create_sql[] = "pragma page_size = 16384;";

/* Never seen by anyone else and gone with the process, so nothing is synced,
 * journalled or locked; there is no rollback then. */
static const char scratch_sql[] = "pragma page_size = 16384;"
				  "pragma journal_mode = off;"
				  "pragma synchronous = off;"
				  "pragma locking_mode = exclusive;"
				  "pragma temp_store = memory;"
				  "pragma cache_size = -24576;"
				  "pragma foreign_keys = on;";

static enum ks_code make_empty(const char *path, struct ks_error *err)
{
	/* 0600 from the start: SQLite would obey the umask, and gives the
	 * journal beside it the same mode */
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (fd < 0 && errno == EEXIST)
		return ks__fail(err, KS_CONFLICT,
			"%s: すでにあります。別の名前を指定してください。",
			ks__basename(path));
	if (fd < 0)
		return ks__fail_errno(err, path);
	close(fd);
	return KS_OK;
}

/* SQLite would say the same of a missing file, a folder and a locked door. */
static enum ks_code look_at(const struct ks_db *db, struct ks_error *err)
{
	struct stat st;

	if (stat(db->path, &st) != 0)
		return ks__fail_errno(err, db->path);
	if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return ks__fail_errno(err, db->path);
	}
	return S_ISREG(st.st_mode) ? KS_OK : db_fail(db, SQLITE_NOTADB, err);
}

static enum ks_code open_raw(struct ks_db *db, const char *file,
	const char *before, const char *after, struct ks_error *err)
{
	struct ks_buf name = KS_BUF_INIT;
	int rc = SQLITE_NOMEM;

	/* so that no path is taken for a URI or for ":memory:" */
	ks__buf_addf(&name, "%s%s", file[0] == '/' ? "" : "./", file);
	if (!name.failed) /* one thread uses it: no locks of SQLite's own */
		rc = sqlite3_open_v2(name.p, &db->raw,
			SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
	ks__buf_release(&name);
	if (rc == SQLITE_OK)
		rc = sqlite3_extended_result_codes(db->raw, 1);
	if (rc == SQLITE_OK)
		rc = sqlite3_busy_timeout(db->raw, db->wait_ms);
	if (rc == SQLITE_OK)
		rc = sqlite3_exec(db->raw, before, NULL, NULL, NULL);
	if (rc == SQLITE_OK)
		rc = harden(db->raw);
	if (rc == SQLITE_OK)
		rc = sqlite3_exec(db->raw, after, NULL, NULL, NULL);
	return rc == SQLITE_OK ? KS_OK : db_fail(db, rc, err);
}

static enum ks_code open_new(struct ks_db *db, struct ks_error *err)
{
	enum ks_code code = make_empty(db->path, err);

	if (code != KS_OK)
		return code;
	code = open_raw(db, db->path, create_sql, open_sql, err);
	if (code != KS_OK)
		unlink(db->path);
	return code;
}

/*
 * The name goes as soon as the file is open, so that a killed process leaves
 * no copy of the records behind.  SQLite needs the name again only for a
 * journal, and there is none; the mode cannot be set once defensive is on.
 */
static enum ks_code open_scratch(struct ks_db *db, struct ks_error *err)
{
	struct ks_buf name = KS_BUF_INIT;
	enum ks_code code;
	int fd;

	ks__buf_addf(&name, "%s-scratch-XXXXXX", db->path);
	if (name.failed) {
		ks__buf_release(&name);
		return ks__nomem(err);
	}
	fd = mkstemp(name.p);
	if (fd < 0) {
		code = ks__fail(err, KS_IO,
			"%s: 台帳のあるフォルダーに作業用のファイルを"
			"作れません。書き込み権限と空きを確かめてください。",
			ks__basename(db->path));
	} else {
		close(fd);
		code = open_raw(db, name.p, scratch_sql, "", err);
		unlink(name.p);
	}
	ks__buf_release(&name);
	return code;
}

enum ks_code ks__db_open(const char *path, unsigned flags, struct ks_db **out,
	struct ks_error *err)
{
	struct ks_db *db = calloc(1, sizeof(*db));
	enum ks_code code;

	*out = NULL;
	if (!db)
		return ks__nomem(err);
	db->path = strdup(path);
	db->private = (flags & KS_DB_SCRATCH) != 0;
	db->wait_ms = flags & KS_DB_NOWAIT ? 0 : BUSY_WAIT_MS;
	db->nslots = FIRST_SLOTS;
	db->slots = calloc(db->nslots, sizeof(*db->slots));
	if (!db->path || !db->slots)
		code = ks__nomem(err);
	else if (flags & KS_DB_SCRATCH)
		code = open_scratch(db, err);
	else if (flags & KS_DB_CREATE)
		code = open_new(db, err);
	else if ((code = look_at(db, err)) == KS_OK)
		code = open_raw(db, path, "", open_sql, err);
	if (code != KS_OK)
		ks__db_close(db);
	else
		*out = db;
	return code;
}

void ks__db_close(struct ks_db *db)
{
	if (!db)
		return;
	for (size_t i = 0; db->slots && i < db->nslots; i++) {
		if (db->slots[i])
			sqlite3_finalize(db->slots[i]->raw);
		free(db->slots[i]);
	}
	sqlite3_close(db->raw);
	free(db->slots);
	free(db->path);
	free(db);
}

const char *ks__db_path(const struct ks_db *db)
{
	return db->path;
}

bool ks__db_private(const struct ks_db *db)
{
	return db->private;
}

int64_t ks__db_size(struct ks_db *db)
{
	struct ks_stmt *st = ks__db_stmt(db,
		"select page_count * page_size"
		" from pragma_page_count, pragma_page_size",
		NULL);
	int64_t size;

	if (!st || ks__step(st, NULL) != KS_OK)
		return -1;
	size = ks__col_int(st, 0);
	ks__reset(st);
	return size;
}

/* ---- statements ------------------------------------------------------ */

enum ks_code ks__db_exec(
	struct ks_db *db, const char *sql, struct ks_error *err)
{
	int rc = sqlite3_exec(db->raw, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? KS_OK : db_fail(db, rc, err);
}

/* The slot of this literal, or the empty one where it belongs. */
static struct ks_stmt **slot_of(
	struct ks_stmt **slots, size_t nslots, const char *sql)
{
	uint64_t hash = (uint64_t)(uintptr_t)sql * 0x9e3779b97f4a7c15u;
	size_t i = (size_t)(hash >> 32) & (nslots - 1);

	while (slots[i] && slots[i]->sql != sql)
		i = (i + 1) & (nslots - 1);
	return &slots[i];
}

static bool grow(struct ks_db *db)
{
	size_t nslots = db->nslots * 2;
	struct ks_stmt **slots;

	if (db->nstmts < db->nslots / 2)
		return true;
	slots = calloc(nslots, sizeof(struct ks_stmt *));
	if (!slots)
		return false;
	for (size_t i = 0; i < db->nslots; i++)
		if (db->slots[i])
			*slot_of(slots, nslots, db->slots[i]->sql) =
				db->slots[i];
	free(db->slots);
	db->slots = slots;
	db->nslots = nslots;
	return true;
}

static struct ks_stmt *compile(
	struct ks_db *db, const char *sql, unsigned flags, struct ks_error *err)
{
	struct ks_stmt *st = calloc(1, sizeof(*st));
	const char *tail = NULL;
	int rc;

	if (!st) {
		ks__nomem(err);
		return NULL;
	}
	st->sql = sql;
	st->db = db;
	rc = sqlite3_prepare_v3(db->raw, sql, -1, flags, &st->raw, &tail);
	if (rc != SQLITE_OK) {
		db_fail(db, rc, err);
		free(st);
		return NULL;
	}
	assert(st->raw && tail && tail[strspn(tail, " \t\n;")] == '\0');
	return st;
}

static struct ks_stmt *prepare(
	struct ks_db *db, const char *sql, struct ks_error *err)
{
	struct ks_stmt *st;

	if (!grow(db)) {
		ks__nomem(err);
		return NULL;
	}
	st = compile(db, sql, SQLITE_PREPARE_PERSISTENT, err);
	if (!st)
		return NULL;
	*slot_of(db->slots, db->nslots, sql) = st;
	db->nstmts++;
	return st;
}

struct ks_stmt *ks__db_stmt(
	struct ks_db *db, const char *sql, struct ks_error *err)
{
	struct ks_stmt *st = *slot_of(db->slots, db->nslots, sql);

	if (!st)
		return prepare(db, sql, err);
	ks__reset(st);
	sqlite3_clear_bindings(st->raw);
	return st;
}

struct ks_stmt *ks__db_made(
	struct ks_db *db, const char *sql, struct ks_error *err)
{
	return compile(db, sql, 0, err);
}

void ks__db_made_free(struct ks_stmt *st)
{
	if (!st)
		return;
	sqlite3_finalize(st->raw);
	free(st);
}

/* A bind has no result of its own: what failed is told by the next step. */
static void bound(struct ks_stmt *st, int rc)
{
	assert(rc != SQLITE_RANGE && rc != SQLITE_MISUSE);
	if (rc != SQLITE_OK)
		st->fault = rc;
}

void ks__bind_int(struct ks_stmt *st, int i, int64_t value)
{
	bound(st, sqlite3_bind_int64(st->raw, i, value));
}

/* SQLite keeps its own copy, so the caller's text may go before the step. */
void ks__bind_text(struct ks_stmt *st, int i, const char *s, size_t len)
{
	bound(st,
		sqlite3_bind_text64(st->raw, i, s ? s : "", len, SQLITE_STATIC,
			SQLITE_UTF8));
}

void ks__bind_str(struct ks_stmt *st, int i, const char *s)
{
	if (s)
		ks__bind_text(st, i, s, strlen(s));
	else
		ks__bind_null(st, i);
}

void ks__bind_blob(struct ks_stmt *st, int i, const void *p, size_t len)
{
	bound(st,
		sqlite3_bind_blob64(
			st->raw, i, p ? p : "", len, SQLITE_STATIC));
}

void ks__bind_null(struct ks_stmt *st, int i)
{
	bound(st, sqlite3_bind_null(st->raw, i));
}

enum ks_code ks__step(struct ks_stmt *st, struct ks_error *err)
{
	enum ks_code code;
	int rc = st->fault;

	if (rc == SQLITE_OK)
		rc = sqlite3_step(st->raw);
	if (rc == SQLITE_ROW)
		return KS_OK;
	code = rc == SQLITE_DONE ? KS_NOT_FOUND : db_fail(st->db, rc, err);
	/* a statement left open would hold its lock on the file */
	ks__reset(st);
	return code;
}

enum ks_code ks__run(struct ks_stmt *st, struct ks_error *err)
{
	enum ks_code code;

	while ((code = ks__step(st, err)) == KS_OK)
		continue;
	return code == KS_NOT_FOUND ? KS_OK : code;
}

void ks__reset(struct ks_stmt *st)
{
	/* its result is that of the step before, told already */
	sqlite3_reset(st->raw);
	st->fault = SQLITE_OK;
}

/* ---- columns --------------------------------------------------------- */

int64_t ks__col_int(struct ks_stmt *st, int i)
{
	return sqlite3_column_int64(st->raw, i);
}

/* Null is also what SQLite gives when it had no memory for the value. */
static void columned(struct ks_stmt *st, const void *p)
{
	if (!p && sqlite3_errcode(st->db->raw) == SQLITE_NOMEM)
		st->fault = SQLITE_NOMEM;
}

const char *ks__col_text(struct ks_stmt *st, int i, size_t *len)
{
	const void *p = sqlite3_column_text(st->raw, i);

	columned(st, p);
	if (len)
		*len = (size_t)sqlite3_column_bytes(st->raw, i);
	return p;
}

const char *ks__col_str(struct ks_stmt *st, int i)
{
	return ks__col_text(st, i, NULL);
}

const void *ks__col_blob(struct ks_stmt *st, int i, size_t *len)
{
	const void *p = sqlite3_column_blob(st->raw, i);

	columned(st, p);
	if (len)
		*len = (size_t)sqlite3_column_bytes(st->raw, i);
	return p;
}

bool ks__col_null(struct ks_stmt *st, int i)
{
	return sqlite3_column_type(st->raw, i) == SQLITE_NULL;
}

int ks__col_count(struct ks_stmt *st)
{
	return sqlite3_column_count(st->raw);
}

const char *ks__col_name(struct ks_stmt *st, int i)
{
	return sqlite3_column_name(st->raw, i);
}

/* ---- transactions ---------------------------------------------------- */

enum ks_code ks__db_begin(struct ks_db *db, struct ks_error *err)
{
	assert(!ks__db_in_transaction(db));
	/* SQLite opens what it may not write all the same, and would only
	 * say so at the first write */
	if (sqlite3_db_readonly(db->raw, "main") == 1)
		return db_fail(db, SQLITE_READONLY, err);
	/* immediate: two that both read first could never both write */
	return ks__db_exec(db, "begin immediate", err);
}

enum ks_code ks__db_commit(struct ks_db *db, struct ks_error *err)
{
	enum ks_code code = ks__db_exec(db, "commit", err);

	/* what could not be committed is not left half open */
	if (code != KS_OK)
		ks__db_rollback(db);
	return code;
}

void ks__db_rollback(struct ks_db *db)
{
	/* a failure here leaves the journal: the next opening rolls back */
	if (ks__db_in_transaction(db))
		sqlite3_exec(db->raw, "rollback", NULL, NULL, NULL);
}

bool ks__db_in_transaction(const struct ks_db *db)
{
	return sqlite3_get_autocommit(db->raw) == 0;
}
