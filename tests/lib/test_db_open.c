/* Opening a database: what is refused, what is promised. */
#include "place.h"

#include <dirent.h>
#include <sqlite3.h>
#include <sys/stat.h>

/* SQL of someone with a plain SQLite shell. */
static void from_outside(struct place *pl, const char *sql)
{
	sqlite3 *raw;

	assert_int_equal(sqlite3_open(pl->path, &raw), SQLITE_OK);
	assert_int_equal(sqlite3_exec(raw, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(raw);
}

/* ---- opening --------------------------------------------------------- */

static void a_new_file_is_private(void **state)
{
	struct place *pl = *state;
	mode_t old = umask(0);
	struct ks_db *db = NULL;
	struct stat st;

	ks__db_close(pl->db);
	pl->db = NULL;
	assert_int_equal(unlink(pl->path), 0);
	assert_int_equal(
		ks__db_open(pl->path, KS_DB_CREATE, &db, &pl->err), KS_OK);
	umask(old);
	assert_int_equal(stat(pl->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_string_equal(ks__db_path(db), pl->path);
	ks__db_close(db);
}

static void creating_spares_what_is_there(void **state)
{
	struct place *pl = *state;
	struct ks_db *db = NULL;

	exec(pl, "create table t (i); insert into t values (7)");
	assert_int_equal(ks__db_open(pl->path, KS_DB_CREATE, &db, &pl->err),
		KS_CONFLICT);
	assert_null(db);
	assert_non_null(strstr(pl->err.message, "a.db"));
	assert_null(strstr(pl->err.message, pl->dir));
	reopen(pl);
	assert_int_equal(number(pl, "select i from t"), 7);
}

static void opening_never_creates(void **state)
{
	struct place *pl = *state;
	struct ks_db *db = NULL;
	char none[160];

	snprintf(none, sizeof(none), "%s/none.db", pl->dir);
	assert_int_equal(ks__db_open(none, 0, &db, &pl->err), KS_NOT_FOUND);
	assert_int_equal(access(none, F_OK), -1);
	assert_int_equal(
		ks__db_open(":memory:", 0, &db, &pl->err), KS_NOT_FOUND);
	assert_int_equal(ks__db_open(pl->dir, 0, &db, &pl->err), KS_IO);
	assert_int_equal(
		ks__db_open("/dev/null", 0, &db, &pl->err), KS_CORRUPT);
	assert_null(db);
}

static void a_path_is_never_a_uri(void **state)
{
	struct place *pl = *state;
	struct ks_db *db = NULL;
	char here[4096];

	assert_non_null(getcwd(here, sizeof(here)));
	assert_int_equal(chdir(pl->dir), 0);
	assert_int_equal(ks__db_open("file:x.db?mode=memory", KS_DB_CREATE, &db,
				 &pl->err),
		KS_OK);
	assert_int_equal(
		ks__db_exec(db, "create table t (i)", &pl->err), KS_OK);
	ks__db_close(db);
	assert_int_equal(
		ks__db_open("file:x.db?mode=memory", 0, &db, &pl->err), KS_OK);
	assert_int_equal(
		ks__db_exec(db, "insert into t values (1)", &pl->err), KS_OK);
	ks__db_close(db);
	assert_int_equal(unlink("file:x.db?mode=memory"), 0);
	assert_int_equal(chdir(here), 0);
}

static void another_file_is_no_ledger(void **state)
{
	struct place *pl = *state;
	struct ks_db *db = NULL;
	FILE *f;

	ks__db_close(pl->db);
	pl->db = NULL;
	f = fopen(pl->path, "w");
	assert_non_null(f);
	for (int i = 0; i < 2000; i++)
		fputs("受付番号,受付日\n", f);
	fclose(f);
	assert_int_equal(ks__db_open(pl->path, 0, &db, &pl->err), KS_CORRUPT);
	assert_null(db);
}

static void it_is_opened_as_promised(void **state)
{
	struct place *pl = *state;
	struct ks_stmt *st;

	reopen(pl);
	assert_int_equal(number(pl, "pragma cell_size_check"), 1);
	assert_int_equal(number(pl, "pragma foreign_keys"), 1);
	assert_int_equal(number(pl, "pragma temp_store"), 2);
	assert_int_equal(number(pl, "pragma synchronous"), 2);
	assert_int_equal(number(pl, "pragma cache_size"), -24576);
	assert_int_equal(number(pl, "pragma busy_timeout"), 5000);
	assert_int_equal(number(pl, "pragma trusted_schema"), 0);
	st = ks__db_stmt(pl->db, "pragma journal_mode", &pl->err);
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_string_equal(ks__col_str(st, 0), "delete");
	ks__reset(st);
}

static void a_wal_file_gets_a_rollback_journal(void **state)
{
	struct place *pl = *state;
	char wal[160];

	exec(pl, "create table t (i)");
	ks__db_close(pl->db);
	pl->db = NULL;
	from_outside(pl, "pragma journal_mode = wal");
	assert_int_equal(ks__db_open(pl->path, 0, &pl->db, &pl->err), KS_OK);
	exec(pl, "insert into t values (1)");
	snprintf(wal, sizeof(wal), "%s-wal", pl->path);
	assert_int_equal(access(wal, F_OK), -1);
}

static void nothing_planted_acts(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i); create table u (i)");
	ks__db_close(pl->db);
	pl->db = NULL;
	from_outside(pl,
		"create trigger x after insert on t begin"
		" insert into u values (new.i); end;"
		"create view v as select i from t");
	assert_int_equal(ks__db_open(pl->path, 0, &pl->db, &pl->err), KS_OK);
	exec(pl, "insert into t values (1)");
	assert_int_equal(number(pl, "select count(*) from u"), 0);
	assert_null(ks__db_stmt(pl->db, "select i from v", &pl->err));
	assert_int_equal(pl->err.code, KS_CORRUPT);
}

static void the_schema_cannot_be_bent(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i)");
	exec(pl, "pragma writable_schema = on");
	assert_int_equal(ks__db_exec(pl->db,
				 "update sqlite_schema set sql = ''", &pl->err),
		KS_CORRUPT);
	assert_int_equal(number(pl, "select count(*) from t"), 0);
}

static void a_mistyped_column_is_an_error(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i)");
	assert_null(ks__db_stmt(
		pl->db, "select * from t where i = \"x\"", &pl->err));
	assert_non_null(strstr(pl->err.message, "a.db"));
}

/* ---- scratch --------------------------------------------------------- */

static int entries(const char *dir)
{
	DIR *d = opendir(dir);
	const struct dirent *e;
	int n = 0;

	assert_non_null(d);
	while ((e = readdir(d)) != NULL)
		n += e->d_name[0] != '.';
	closedir(d);
	return n;
}

/* Also while it is open and larger than its cache: no name to be found by a
 * killed process's successor. */
static void scratch_leaves_nothing(void **state)
{
	struct place *pl = *state;
	struct ks_db *scratch;
	struct ks_stmt *st;

	assert_int_equal(
		ks__db_open(pl->path, KS_DB_SCRATCH, &scratch, &pl->err),
		KS_OK);
	assert_int_equal(entries(pl->dir), 1);
	assert_int_equal(ks__db_begin(scratch, &pl->err), KS_OK);
	assert_int_equal(
		ks__db_exec(scratch, "create table t (i, b)", &pl->err), KS_OK);
	st = ks__db_stmt(scratch,
		"insert into t values (?1, randomblob(1048576))", &pl->err);
	/* more than the cache holds: it must reach the nameless file */
	for (int i = 0; i < 28; i++) {
		ks__bind_int(st, 1, i);
		assert_int_equal(ks__run(st, &pl->err), KS_OK);
	}
	assert_int_equal(ks__db_commit(scratch, &pl->err), KS_OK);
	assert_int_equal(entries(pl->dir), 1);
	assert_true(ks__db_size(scratch) > 28 * 1048576);
	st = ks__db_stmt(
		scratch, "select sum(i) from t where length(b) > 9", &pl->err);
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_int_equal(ks__col_int(st, 0), 378);
	ks__db_close(scratch);
}

/* A report's second reader must not wait behind a writer that waits for the
 * first one. */
static void who_does_not_wait_is_told_at_once(void **state)
{
	struct place *pl = *state;
	struct ks_db *second = NULL;
	struct ks_stmt *st;
	enum ks_code code;

	assert_int_equal(
		ks__db_exec(pl->db, "begin exclusive", &pl->err), KS_OK);
	code = ks__db_open(pl->path, KS_DB_NOWAIT, &second, &pl->err);
	if (code == KS_OK) {
		st = ks__db_stmt(
			second, "select count(*) from sqlite_schema", &pl->err);
		code = st ? ks__step(st, &pl->err) : pl->err.code;
	}
	assert_int_equal(code, KS_BUSY);
	ks__db_close(second);
	ks__db_rollback(pl->db);
	assert_int_equal(
		ks__db_open(pl->path, KS_DB_NOWAIT, &second, &pl->err), KS_OK);
	ks__db_close(second);
}

static void scratch_needs_a_folder_it_can_use(void **state)
{
	struct place *pl = *state;
	struct ks_db *scratch;

	assert_int_equal(ks__db_open("/nowhere/at/all.db", KS_DB_SCRATCH,
				 &scratch, &pl->err),
		KS_IO);
	assert_null(scratch);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_new_file_is_private),
		T(creating_spares_what_is_there),
		T(opening_never_creates),
		T(a_path_is_never_a_uri),
		T(another_file_is_no_ledger),
		T(it_is_opened_as_promised),
		T(a_wal_file_gets_a_rollback_journal),
		T(nothing_planted_acts),
		T(the_schema_cannot_be_bent),
		T(a_mistyped_column_is_an_error),
		T(scratch_leaves_nothing),
		T(scratch_needs_a_folder_it_can_use),
		T(who_does_not_wait_is_told_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
