/* The one door to SQLite: statements, transactions, faults. */
#include "place.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

/* ---- statements ------------------------------------------------------ */

static void a_literal_is_prepared_once(void **state)
{
	static char sql[300][32];
	struct place *pl = *state;
	struct ks_stmt *first[300];

	for (int i = 0; i < 300; i++) {
		snprintf(sql[i], sizeof(sql[i]), "select %d, ?1", i);
		first[i] = ks__db_stmt(pl->db, sql[i], &pl->err);
		assert_non_null(first[i]);
	}
	for (int i = 0; i < 300; i++) {
		assert_ptr_equal(
			ks__db_stmt(pl->db, sql[i], &pl->err), first[i]);
		assert_int_equal(ks__step(first[i], &pl->err), KS_OK);
		assert_int_equal(ks__col_int(first[i], 0), i);
	}
}

static void it_comes_reset_and_unbound(void **state)
{
	static const char sql[] = "select ?1 union all select 2";
	struct place *pl = *state;
	struct ks_stmt *st = ks__db_stmt(pl->db, sql, &pl->err);

	ks__bind_int(st, 1, 1);
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_int_equal(ks__col_int(st, 0), 1);
	st = ks__db_stmt(pl->db, sql, &pl->err);
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_true(ks__col_null(st, 0));
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_int_equal(ks__step(st, &pl->err), KS_NOT_FOUND);
}

static void values_come_back_as_given(void **state)
{
	struct place *pl = *state;
	struct ks_stmt *st = ks__db_stmt(
		pl->db, "select ?1 a, ?2 b, ?3, ?4, ?5, ?6, ?7, ?8", &pl->err);
	const char name[] = "重ね、二重";
	size_t len;

	ks__bind_int(st, 1, INT64_MIN);
	ks__bind_int(st, 2, INT64_MAX);
	ks__bind_text(st, 3, name, strlen("重ね"));
	ks__bind_str(st, 4, NULL);
	ks__bind_text(st, 5, NULL, 0);
	ks__bind_blob(st, 6, "\0\1\2", 3);
	ks__bind_blob(st, 7, NULL, 0);
	ks__bind_null(st, 8);
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_int_equal(ks__col_count(st), 8);
	assert_string_equal(ks__col_name(st, 1), "b");
	assert_true(ks__col_int(st, 0) == INT64_MIN);
	assert_true(ks__col_int(st, 1) == INT64_MAX);
	assert_string_equal(ks__col_text(st, 2, &len), "重ね");
	assert_int_equal(len, strlen("重ね"));
	assert_null(ks__col_str(st, 3));
	assert_string_equal(ks__col_text(st, 4, &len), "");
	assert_false(ks__col_null(st, 4));
	assert_memory_equal(ks__col_blob(st, 5, &len), "\0\1\2", 3);
	assert_int_equal(len, 3);
	ks__col_blob(st, 6, &len);
	assert_int_equal(len, 0);
	assert_false(ks__col_null(st, 6));
	assert_true(ks__col_null(st, 7));
	assert_null(ks__col_text(st, 7, &len));
	assert_int_equal(len, 0);
}

static void a_value_too_big_is_told_by_the_step(void **state)
{
	struct place *pl = *state;
	struct ks_stmt *st = ks__db_stmt(pl->db, "select length(?1)", &pl->err);

	ks__bind_text(st, 1, "x", (size_t)3000000000u);
	assert_int_equal(ks__step(st, &pl->err), KS_INVALID);
	ks__bind_str(st, 1, "abc");
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	assert_int_equal(ks__col_int(st, 0), 3);
}

static void a_finished_statement_holds_no_lock(void **state)
{
	struct place *pl = *state;
	struct ks_db *other;
	struct ks_stmt *st;

	exec(pl, "create table t (i)");
	st = ks__db_stmt(pl->db, "select i from t", &pl->err);
	assert_int_equal(ks__step(st, &pl->err), KS_NOT_FOUND);
	assert_int_equal(ks__db_open(pl->path, 0, &other, &pl->err), KS_OK);
	assert_int_equal(
		ks__db_exec(other, "pragma busy_timeout = 0", &pl->err), KS_OK);
	assert_int_equal(
		ks__db_exec(other, "insert into t values (1)", &pl->err),
		KS_OK);
	ks__db_close(other);
	assert_int_equal(number(pl, "select count(*) from t"), 1);
}

static void run_goes_to_the_end(void **state)
{
	struct place *pl = *state;
	struct ks_stmt *st;

	exec(pl, "create table t (i unique)");
	st = ks__db_stmt(pl->db, "insert into t values (?1)", &pl->err);
	ks__bind_int(st, 1, 5);
	assert_int_equal(ks__run(st, &pl->err), KS_OK);
	assert_int_equal(ks__run(st, &pl->err), KS_CORRUPT);
	ks__bind_int(st, 1, 6);
	assert_int_equal(ks__run(st, &pl->err), KS_OK);
	assert_int_equal(number(pl, "select sum(i) from t"), 11);
}

static void size_is_that_of_the_file(void **state)
{
	struct place *pl = *state;
	struct stat st;

	exec(pl, "create table t (i); insert into t values (zeroblob(99999))");
	assert_int_equal(stat(pl->path, &st), 0);
	assert_true(st.st_size > 99999);
	assert_int_equal(ks__db_size(pl->db), st.st_size);
}

/* ---- transactions ---------------------------------------------------- */

static void all_or_nothing(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i)");
	assert_false(ks__db_in_transaction(pl->db));
	assert_int_equal(ks__db_begin(pl->db, &pl->err), KS_OK);
	assert_true(ks__db_in_transaction(pl->db));
	exec(pl, "insert into t values (1)");
	ks__db_rollback(pl->db);
	assert_false(ks__db_in_transaction(pl->db));
	ks__db_rollback(pl->db);
	assert_int_equal(number(pl, "select count(*) from t"), 0);
	assert_int_equal(ks__db_begin(pl->db, &pl->err), KS_OK);
	exec(pl, "insert into t values (1)");
	assert_int_equal(ks__db_commit(pl->db, &pl->err), KS_OK);
	reopen(pl);
	assert_int_equal(number(pl, "select count(*) from t"), 1);
}

static void closing_rolls_back(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i)");
	assert_int_equal(ks__db_begin(pl->db, &pl->err), KS_OK);
	exec(pl, "insert into t values (1)");
	reopen(pl);
	assert_int_equal(number(pl, "select count(*) from t"), 0);
}

static void a_commit_that_fails_leaves_nothing_open(void **state)
{
	struct place *pl = *state;

	exec(pl,
		"create table p (i integer primary key);"
		"create table c (p references p deferrable initially deferred)");
	assert_int_equal(ks__db_begin(pl->db, &pl->err), KS_OK);
	exec(pl, "insert into c values (12)");
	assert_int_equal(ks__db_commit(pl->db, &pl->err), KS_CORRUPT);
	assert_false(ks__db_in_transaction(pl->db));
	assert_int_equal(number(pl, "select count(*) from c"), 0);
}

static void a_second_writer_is_told_to_wait(void **state)
{
	struct place *pl = *state;
	struct ks_db *other;

	assert_int_equal(ks__db_open(pl->path, 0, &other, &pl->err), KS_OK);
	assert_int_equal(
		ks__db_exec(other, "pragma busy_timeout = 50", &pl->err),
		KS_OK);
	assert_int_equal(ks__db_begin(pl->db, &pl->err), KS_OK);
	assert_int_equal(ks__db_begin(other, &pl->err), KS_BUSY);
	assert_false(ks__db_in_transaction(other));
	assert_int_equal(ks__db_commit(pl->db, &pl->err), KS_OK);
	assert_int_equal(ks__db_begin(other, &pl->err), KS_OK);
	ks__db_close(other);
}

/* ---- faults ---------------------------------------------------------- */

static void a_constraint_is_told_without_the_value(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (name text unique) strict");
	exec(pl, "insert into t values ('山田花子')");
	assert_int_equal(ks__db_exec(pl->db,
				 "insert into t values ('山田花子')", &pl->err),
		KS_CORRUPT);
	assert_int_equal(pl->err.code, KS_CORRUPT);
	assert_null(strstr(pl->err.message, "山田"));
	assert_non_null(strstr(pl->err.message, "t.name"));
}

static void a_full_disk_is_io(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i); pragma max_page_count = 4");
	assert_int_equal(
		ks__db_exec(pl->db, "insert into t values (zeroblob(999999))",
			&pl->err),
		KS_IO);
	assert_non_null(strstr(pl->err.message, "空き"));
	assert_int_equal(number(pl, "select count(*) from t"), 0);
}

static void a_locked_door_is_io(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i); pragma query_only = on");
	assert_int_equal(
		ks__db_exec(pl->db, "insert into t values (1)", &pl->err),
		KS_IO);
	assert_non_null(strstr(pl->err.message, "権限"));
}

/* What begin answers to someone who may only read; root may do anything. */
static int begin_as_reader(const char *path)
{
	struct ks_db *db;

	if (geteuid() == 0 && setuid(65534) != 0)
		return 100;
	if (ks__db_open(path, 0, &db, NULL) != KS_OK)
		return 101;
	if (ks__db_size(db) <= 0)
		return 102;
	return (int)ks__db_begin(db, NULL);
}

static void a_reader_cannot_begin(void **state)
{
	struct place *pl = *state;
	int status;
	pid_t pid;

	exec(pl, "create table t (i)");
	assert_int_equal(chmod(pl->dir, 0755), 0);
	assert_int_equal(chmod(pl->path, 0444), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0)
		_exit(begin_as_reader(pl->path));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), KS_IO);
}

static void a_file_taken_away_is_io(void **state)
{
	struct place *pl = *state;

	exec(pl, "create table t (i)");
	assert_int_equal(unlink(pl->path), 0);
	assert_int_equal(
		ks__db_exec(pl->db, "insert into t values (1)", &pl->err),
		KS_IO);
	assert_non_null(strstr(pl->err.message, "移された"));
}

static void damage_is_found(void **state)
{
	struct place *pl = *state;
	char junk[4096];
	int fd;

	exec(pl,
		"create table t (i); insert into t"
		" with recursive n (i) as"
		" (select 1 union all select i + 1 from n where i < 50000)"
		" select i from n");
	ks__db_close(pl->db);
	pl->db = NULL;
	memset(junk, 0xa5, sizeof(junk));
	fd = open(pl->path, O_WRONLY);
	assert_true(fd >= 0);
	assert_int_equal(
		pwrite(fd, junk, sizeof(junk), 10 * 16384), sizeof(junk));
	close(fd);
	assert_int_equal(ks__db_open(pl->path, 0, &pl->db, &pl->err), KS_OK);
	assert_int_equal(ks__db_exec(pl->db,
				 "create table s as select i from t", &pl->err),
		KS_CORRUPT);
	assert_non_null(strstr(pl->err.message, "壊れて"));
}

static void no_memory_is_told(void **state)
{
	struct place *pl = *state;
	struct ks_stmt *st;

	sqlite3_hard_heap_limit64(sqlite3_memory_used() + 4096);
	st = ks__db_stmt(
		pl->db, "select length(hex(randomblob(5000000)))", &pl->err);
	if (st)
		assert_int_equal(ks__step(st, &pl->err), KS_NOMEM);
	sqlite3_hard_heap_limit64(0);
	assert_int_equal(pl->err.code, KS_NOMEM);
	assert_int_equal(number(pl, "select 1"), 1);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(a_literal_is_prepared_once),
		T(it_comes_reset_and_unbound),
		T(values_come_back_as_given),
		T(a_value_too_big_is_told_by_the_step),
		T(a_finished_statement_holds_no_lock),
		T(run_goes_to_the_end),
		T(size_is_that_of_the_file),
		T(all_or_nothing),
		T(closing_rolls_back),
		T(a_commit_that_fails_leaves_nothing_open),
		T(a_second_writer_is_told_to_wait),
		T(a_constraint_is_told_without_the_value),
		T(a_full_disk_is_io),
		T(a_locked_door_is_io),
		T(a_reader_cannot_begin),
		T(a_file_taken_away_is_io),
		T(damage_is_found),
		T(no_memory_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
