/*
 * Steps from one version of the tables to the next.  Each runs in a
 * transaction of its own together with its version number, so that a stop
 * between two steps leaves a whole ledger of the version in between.
 */
#include "migrate.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "codefile.h"
#include "date.h"
#include "err.h"
#include "ledger.h"
#include "replay.h"

/*
 * After the last step the tables are those of schema.sql, column for column in
 * the same order.  SQLite can add a column at the end alone, so a table that
 * got one in between is made anew.
 */
static const struct {
	int version;
	const char *sql;
	/* then what schema.sql has below this line, up to the next like it */
	const char *since;
} steps[] = {
	{ 2,
		"create temp table cases_1 as select * from main.cases;"
		"drop table main.cases;"
		"create table main.cases ("
		"id integer primary key,"
		"household_id integer not null,"
		"member_id integer not null,"
		"number_year integer not null,"
		"serial integer not null,"
		"opened_on integer not null,"
		"first_intake integer not null,"
		"previous integer,"
		"lead_agency integer,"
		"screened_out_on integer,"
		"ended_on integer,"
		"lead_staff text,"
		"unique (number_year, serial)"
		") strict;"
		"create index cases_household on cases (household_id);"
		"insert into main.cases select id, household_id, member_id,"
		" number_year, serial, opened_on, first_intake, null,"
		" lead_agency, screened_out_on, ended_on, lead_staff"
		" from cases_1;"
		"drop table cases_1;"
		"create index member_household on member (household_id);"
		"create index consent_case on consent (case_id);"
		"create index closure_case on closure (case_id);"
		"create table migration (\n"
		"\tversion integer primary key,\n"
		"\tat integer not null,\n"
		"\tprogram text not null\n"
		") strict;"
		"pragma user_version = 2;",
		NULL },
	{ 3,
		"create index consent_member on consent (member_id)"
		" where member_id <> case_id;"
		"pragma user_version = 3;",
		"-- since 3" },
};

/*
 * The columns a version put last in a table.  A step before it may have made
 * the table as schema.sql has it today, column and all: added unless it is
 * there, before the rest of the step.
 */
static const struct {
	int version;
	const char *table, *column, *sql;
} columns[] = {
	{ 3, "cases", "joined_to",
		"alter table main.cases add column joined_to integer" },
	{ 3, "cases", "first_member",
		"alter table main.cases add column first_member integer" },
	{ 3, "cases", "led_by",
		"alter table main.cases add column led_by integer" },
	{ 3, "household", "joined_to",
		"alter table main.household add column joined_to integer" },
	{ 3, "household", "split_from",
		"alter table main.household add column split_from integer" },
	{ 3, "closure", "breach",
		"alter table main.closure add column breach text" },
	{ 3, "consent", "member_id",
		"alter table main.consent add column member_id integer" },
};

enum { NCOLUMNS = sizeof(columns) / sizeof(columns[0]) };

enum { NSTEPS = sizeof(steps) / sizeof(steps[0]) };

int ks__schema_version(void)
{
	return steps[NSTEPS - 1].version;
}

static enum ks_code pragma_int(
	struct ks_db *db, const char *sql, int64_t *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(db, sql, err);
	enum ks_code rc;

	*out = 0;
	if (!st)
		return err->code;
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*out = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code versions(
	struct ks_db *db, int64_t *version, struct ks_error *err)
{
	int64_t application;
	enum ks_code rc =
		pragma_int(db, "pragma application_id", &application, err);

	if (rc != KS_OK)
		return rc;
	if (application != KS_APPLICATION_ID)
		return ks__fail(err, KS_CORRUPT,
			"kasane の台帳ではありません。"
			"-f で台帳のファイルを指定してください");
	rc = pragma_int(db, "pragma user_version", version, err);
	if (rc == KS_OK && *version < 1)
		return ks__fail(err, KS_CORRUPT,
			"台帳の版が分かりません。"
			"控えの台帳を使ってください");
	return rc;
}

enum ks_code ks__version_check(struct ks_db *db, struct ks_error *err)
{
	int64_t version = 0;
	enum ks_code rc = versions(db, &version, err);

	if (rc != KS_OK || version == ks__schema_version())
		return rc;
	if (version > ks__schema_version())
		return ks__fail(err, KS_NEWER,
			"この台帳は新しい版の kasane で"
			"作られています。kasane を更新してください");
	return ks__fail(err, KS_NEWER,
		"台帳の形式が古いため開けません。"
		"kasane migrate で更新してください(控えを自動で取ります)");
}

static enum ks_code note_step(
	struct ks_db *db, int version, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(db,
		"insert into migration (version, at, program) "
		"values (?, ?, ?)",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, version);
	ks__bind_int(st, 2, ks__now());
	ks__bind_str(st, 3, ks_version());
	return ks__run(st, err);
}

static enum ks_code has_column(struct ks_db *db, const char *table,
	const char *column, bool *has, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(db,
		"select 1 from pragma_table_info(?1, 'main') where name = ?2",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_str(st, 1, table);
	ks__bind_str(st, 2, column);
	rc = ks__step(st, err);
	ks__reset(st);
	*has = rc == KS_OK;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code add_columns(
	struct ks_db *db, int version, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < NCOLUMNS; i++) {
		bool has = false;

		if (columns[i].version != version)
			continue;
		rc = has_column(
			db, columns[i].table, columns[i].column, &has, err);
		if (rc == KS_OK && !has)
			rc = ks__db_exec(db, columns[i].sql, err);
	}
	return rc;
}

/* The tables a version brought, as schema.sql has them. */
static enum ks_code make_tables(
	struct ks_db *db, const char *since, struct ks_error *err)
{
	const char *from = strstr(ks__schema_text(), since);
	const char *to = from ? strstr(from + 1, "\n-- since ") : NULL;
	struct ks_buf sql = KS_BUF_INIT;
	enum ks_code rc;

	if (from)
		ks__buf_add(
			&sql, from, to ? (size_t)(to - from) : strlen(from));
	rc = sql.failed ? ks__nomem(err)
			: ks__db_exec(db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	return rc;
}

/* The last step leads to tables that the journal may say more for than the
 * old ones held, and to rules that ask what lists had no property for. */
static enum ks_code catch_up(struct ks_ledger *ledger, struct ks_error *err)
{
	enum ks_code rc = ks__replay(ledger, err);

	if (rc == KS_OK)
		rc = ks__ledger_reload(ledger, err);
	return rc == KS_OK ? ks__codes_renew(ledger, err) : rc;
}

/* The version is asked again under the lock: another may have come first. */
static enum ks_code take_step(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	size_t i = *(const size_t *)arg;
	struct ks_db *db = ledger->db;
	int64_t version = 0;
	enum ks_code rc = versions(db, &version, err);

	if (rc != KS_OK || version >= steps[i].version)
		return rc;
	rc = add_columns(db, steps[i].version, err);
	if (rc == KS_OK)
		rc = ks__db_exec(db, steps[i].sql, err);
	if (rc == KS_OK && steps[i].since)
		rc = make_tables(db, steps[i].since, err);
	if (rc == KS_OK)
		rc = note_step(db, steps[i].version, err);
	return rc == KS_OK && i + 1 == NSTEPS ? catch_up(ledger, err) : rc;
}

/* Whole on the disk before the first step changes the ledger. */
static enum ks_code fill_copy(
	struct ks_db *db, int fd, const char *to, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(db, "vacuum into ?", err);
	struct ks_buf name = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	/* so that no path is taken for a URI */
	if (to[0] != '/')
		ks__buf_adds(&name, "./");
	ks__buf_adds(&name, to);
	ks__bind_text(st, 1, ks__buf_str(&name), name.len);
	rc = name.failed ? ks__nomem(err) : ks__run(st, err);
	ks__buf_release(&name);
	if (rc == KS_OK && fsync(fd) != 0)
		return ks__fail_errno(err, to);
	return rc;
}

/* A whole copy of the ledger as it is, taken by SQLite itself.  SQLite takes
 * an empty file as it takes none, and would obey the umask. */
static enum ks_code copy_file(
	struct ks_db *db, const char *to, struct ks_error *err)
{
	int fd = open(to, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	enum ks_code rc;

	if (fd < 0 && errno == EEXIST)
		return ks__fail(err, KS_IO,
			"%s: すでにあります。"
			"--backup で別の名前を指定してください",
			ks__basename(to));
	if (fd < 0)
		return ks__fail_errno(err, to);
	rc = fill_copy(db, fd, to, err);
	close(fd);
	if (rc != KS_OK)
		unlink(to);
	return rc;
}

static enum ks_code take_steps(struct ks_ledger *ledger, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < NSTEPS; i++)
		rc = ks__transaction(ledger, take_step, &i, err);
	return rc;
}

static enum ks_code bring_up(struct ks_ledger *ledger, const char *backup,
	bool *migrated, struct ks_error *err)
{
	struct ks_db *db = ledger->db;
	int64_t version = 0;
	enum ks_code rc = versions(db, &version, err);

	if (rc == KS_OK && version > ks__schema_version())
		rc = ks__version_check(db, err);
	if (rc == KS_OK && version < ks__schema_version()) {
		*migrated = true;
		rc = copy_file(db, backup, err);
		if (rc == KS_OK)
			rc = take_steps(ledger, err);
	}
	return rc;
}

enum ks_code ks_ledger_migrate(const char *path, const char *backup,
	bool *migrated, struct ks_error *err)
{
	struct ks_ledger *ledger;
	struct ks_db *db;
	enum ks_code rc = ks__db_open(path, 0, &db, err);

	*migrated = false;
	if (rc != KS_OK)
		return rc;
	rc = ks__ledger_around(db, "migrate", &ledger, err);
	if (rc == KS_OK)
		rc = bring_up(ledger, backup, migrated, err);
	ks_ledger_close(ledger);
	return rc;
}
