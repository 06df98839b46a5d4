/*
 * SQLite, and nothing else of the library names it.  Every query is a string
 * literal prepared once per handle and kept, found again by its address.
 */
#ifndef KS_DB_H
#define KS_DB_H

#include "kasane.h"

struct ks_db;
struct ks_stmt;

enum { KS_DB_CREATE = 1, KS_DB_SCRATCH = 2, KS_DB_NOWAIT = 4 };

/* NOWAIT: KS_BUSY at once where another process is in the way.
 * SCRATCH: an unlinked, unsynced temporary file beside path. */
enum ks_code ks__db_open(const char *path, unsigned flags, struct ks_db **out,
	struct ks_error *err);
void ks__db_close(struct ks_db *db);

/* One or more statements without results (schema, pragma). */
enum ks_code ks__db_exec(
	struct ks_db *db, const char *sql, struct ks_error *err);
/* The statement of this literal, reset and with no bindings. sql must live as
 * long as db.  NULL on failure, with err filled: a borrowed handle. */
struct ks_stmt *ks__db_stmt(
	struct ks_db *db, const char *sql, struct ks_error *err);
/* A statement of your own, for SQL put together from our own texts (the
 * report's): not kept, to be freed. */
struct ks_stmt *ks__db_made(
	struct ks_db *db, const char *sql, struct ks_error *err);
void ks__db_made_free(struct ks_stmt *st);

/* By number from 1.  Text and bytes are not copied (that alone is a tenth of
 * an import): they must stand until the statement has run or is reset. */
void ks__bind_int(struct ks_stmt *st, int i, int64_t value);
void ks__bind_text(struct ks_stmt *st, int i, const char *s, size_t len);
void ks__bind_str(struct ks_stmt *st, int i, const char *s); /* NULL = null */
void ks__bind_blob(struct ks_stmt *st, int i, const void *p, size_t len);
void ks__bind_null(struct ks_stmt *st, int i);

/* KS_OK: a row is there; KS_NOT_FOUND: done (and reset); else an error. */
enum ks_code ks__step(struct ks_stmt *st, struct ks_error *err);
/* Run to the end a statement that gives no row: KS_OK or an error. */
enum ks_code ks__run(struct ks_stmt *st, struct ks_error *err);
/* Step once for one row that must or may be there, leaving it readable. */
void ks__reset(struct ks_stmt *st);

/* Columns from 0. */
int64_t ks__col_int(struct ks_stmt *st, int i);
const char *ks__col_text(struct ks_stmt *st, int i, size_t *len);
const char *ks__col_str(struct ks_stmt *st, int i); /* NULL where null */
const void *ks__col_blob(struct ks_stmt *st, int i, size_t *len);
bool ks__col_null(struct ks_stmt *st, int i);
int ks__col_count(struct ks_stmt *st);
const char *ks__col_name(struct ks_stmt *st, int i);

enum ks_code ks__db_begin(struct ks_db *db, struct ks_error *err);
enum ks_code ks__db_commit(struct ks_db *db, struct ks_error *err);
void ks__db_rollback(struct ks_db *db);
bool ks__db_in_transaction(const struct ks_db *db);
const char *ks__db_path(const struct ks_db *db);
/* Can nobody else open it? (KS_DB_SCRATCH) */
bool ks__db_private(const struct ks_db *db);
/* Bytes the database file has. */
int64_t ks__db_size(struct ks_db *db);

#endif
