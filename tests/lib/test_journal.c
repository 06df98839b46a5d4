/*
 * The journal: whatever is done to any entry is found and named, and whatever
 * is done to any column of any table is found.
 */
#include "journal_kit.h"

enum { TEXT_MAX = 256 };

/* ---- payloads -------------------------------------------------------------------- */

static void test_small_payload(void **unused)
{
	static const char *const values[] = { "", "x", "\\", "\n", "a=b\nc\\n",
		"\\\\n\n", "髙橋", "name=x" };
	struct ks_buf payload = KS_BUF_INIT, got = KS_BUF_INIT;
	size_t n = sizeof(values) / sizeof(values[0]);

	(void)unused;
	for (size_t i = 0; i < n; i++) {
		char key[16];

		snprintf(key, sizeof(key), "k%zu", i);
		ks__payload_add(&payload, key, values[i]);
	}
	ks__payload_add_int(&payload, "number", -12);
	for (size_t i = 0; i < n; i++) {
		char key[16];

		snprintf(key, sizeof(key), "k%zu", i);
		ks__buf_clear(&got);
		assert_true(ks__payload_get(payload.p, payload.len, key, &got));
		assert_string_equal(ks__buf_str(&got), values[i]);
	}
	assert_int_equal(
		ks__payload_int(payload.p, payload.len, "number"), -12);
	assert_int_equal(ks__payload_int(payload.p, payload.len, "numbe"), 0);
	assert_false(ks__payload_get(payload.p, payload.len, "name", &got));
	assert_false(ks__payload_get(payload.p, payload.len, "k", &got));
	assert_false(ks__payload_get("", 0, "k", &got));
	ks__buf_release(&payload);
	ks__buf_release(&got);
}

/* ---- tampering with the journal ---------------------------------------------------- */

/* The number of the entry at which the chain breaks; the one after the last
 * where it is the head that does not fit; 0 where all is well. */
static int64_t breaks_at(struct kit *kit)
{
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st = ks__db_stmt(kit->db,
		"select " KS_ENTRY_COLUMNS " from journal order by seq", &err);
	struct ks_chain chain = { 0 };
	int64_t at = 0;
	size_t len;

	assert_non_null(st);
	while (!at && ks__step(st, &err) == KS_OK)
		if (ks__journal_check(st, &chain))
			at = ks__col_int(st, 0);
	ks__reset(st);
	if (at)
		return at;
	st = ks__db_stmt(kit->db, "select seq, hash from head", &err);
	assert_non_null(st);
	assert_int_equal(ks__step(st, &err), KS_OK);
	if (ks__col_int(st, 0) != chain.seq ||
		memcmp(ks__col_blob(st, 1, &len), chain.hash, 32) != 0)
		at = chain.seq + 1;
	ks__reset(st);
	return at;
}

static const char *const changes[] = {
	"update journal set at = at + 1 where seq = %lld",
	"update journal set staff = staff || 'x' where seq = %lld",
	"update journal set command = 'x' where seq = %lld",
	"update journal set noun = noun || 'x' where seq = %lld",
	"update journal set record = record + 1 where seq = %lld",
	"update journal set run = coalesce(run, 0) + 1 where seq = %lld",
	"update journal set format = format + 1 where seq = %lld",
	"update journal set payload = payload || 'x' where seq = %lld",
	"update journal set payload = '' where seq = %lld",
	"update journal set salt = zeroblob(16) where seq = %lld",
	"update journal set payload_hash = zeroblob(32) where seq = %lld",
	"update journal set payload_hash = zeroblob(0) where seq = %lld",
	"update journal set hash = zeroblob(32) where seq = %lld",
	"update journal set prev_hash = randomblob(32) where seq = %lld",
	"update journal set prev_hash = zeroblob(0) where seq = %lld",
};

static void expect_break(struct kit *kit, const char *fmt, int64_t seq,
	int64_t low, int64_t high)
{
	int64_t at = breaks_at(kit);

	if (at < low || at > high) {
		print_error(fmt, (long long)seq);
		fail_msg(": broken at %lld, found at %lld", (long long)seq,
			(long long)at);
	}
	kit_sql(kit, "rollback to t");
}

static void test_change(void **state)
{
	struct small *small = *state;
	struct kit *kit = &small->kit;

	assert_int_equal(breaks_at(kit), 0);
	kit_sql(kit, "begin; savepoint t");
	for (int64_t seq = 1; seq <= small->last; seq++) {
		/* the code lists are alike: some of them are enough */
		if (seq < small->first && seq % 50)
			continue;
		for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]);
			i++) {
			sqlf(kit, changes[i], seq, 0);
			expect_break(kit, changes[i], seq, seq, seq);
		}
	}
	kit_sql(kit, "rollback");
}

static void test_delete(void **state)
{
	static const char fmt[] = "delete from journal where seq = %lld";
	struct small *small = *state;

	kit_sql(&small->kit, "begin; savepoint t");
	for (int64_t seq = 1; seq <= small->last; seq++) {
		sqlf(&small->kit, fmt, seq, 0);
		expect_break(&small->kit, fmt, seq,
			seq == small->last ? seq : seq + 1, seq + 1);
		/* with all that follow: the head remembers */
		sqlf(&small->kit, "delete from journal where seq >= %lld", seq,
			0);
		expect_break(&small->kit, fmt, seq, seq, seq);
	}
	kit_sql(&small->kit, "rollback");
}

#define REST                                                         \
	"prev_hash, at, staff, command, noun, record, run, format, " \
	"salt, payload, payload_hash, hash"

static void test_insert(void **state)
{
	struct small *small = *state;

	kit_sql(&small->kit, "begin; savepoint t");
	for (int64_t seq = 1; seq <= small->last; seq++) {
		/* one entry said twice, all after it moved up */
		sqlf(&small->kit,
			"update journal set seq = -seq where seq > %lld", seq,
			0);
		sqlf(&small->kit,
			"insert into journal select seq + 1, " REST
			" from journal where seq = %lld;"
			"update journal set seq = 1 - seq where seq < 0;",
			seq, 0);
		expect_break(&small->kit, "insert after %lld", seq, seq + 1,
			seq + 1);
	}
	kit_sql(&small->kit, "rollback");
}

static void test_swap(void **state)
{
	struct small *small = *state;

	kit_sql(&small->kit, "begin; savepoint t");
	for (int64_t seq = 1; seq < small->last; seq++) {
		sqlf(&small->kit,
			"update journal set seq = -seq "
			"where seq in (%lld, %lld + 1);",
			seq, seq);
		sqlf(&small->kit,
			"update journal set seq = 2 * %lld + 1 + seq "
			"where seq < 0",
			seq, 0);
		expect_break(&small->kit, "swap at %lld", seq, seq, seq);
	}
	kit_sql(&small->kit, "rollback");
}

/* The same through the door everyone uses, where the entry is named. */
static void test_verify_names_it(void **state)
{
	struct small *small = *state;
	struct kit *kit = &small->kit;

	assert_int_equal(verify(kit, NULL).n, 0);
	for (int64_t seq = small->first; seq <= small->last; seq++) {
		struct found found;
		char where[96];

		kit_sql(kit, "create table kept as select * from journal");
		sqlf(kit, changes[(size_t)seq % 8], seq, 0);
		found = verify(kit, NULL);
		snprintf(where, sizeof(where), "記入%lld", (long long)seq);
		assert_string_equal(found.where, where);
		assert_string_equal(found.rule, "verify-chain");
		kit_sql(kit,
			"delete from journal;"
			"insert into journal select * from kept;"
			"drop table kept");
	}
	kit_sql(kit, "delete from head");
	assert_string_equal(verify(kit, NULL).rule, "verify-head");
}

/* Who can write the file can write a whole new chain: only what was noted
 * elsewhere shows it. */
static void test_anchor(void **state)
{
	struct small *small = *state, *other = calloc(1, sizeof(*other));
	char hex[KS_HASH_HEX], anchor[128];

	assert_non_null(other);
	make_small(other);
	ks__hash_hex(small->kit.ledger->hash, hex);
	snprintf(
		anchor, sizeof(anchor), "%lld %s", (long long)small->last, hex);
	assert_int_equal(verify(&small->kit, anchor).n, 0);
	add_contact(small, "控えの後");
	assert_int_equal(verify(&small->kit, anchor).n, 0);
	assert_string_equal(verify(&other->kit, anchor).rule, "verify-anchor");
	snprintf(anchor, sizeof(anchor), "%lld %s", 999999LL, hex);
	assert_string_equal(verify(&small->kit, anchor).rule, "verify-anchor");
	scratch_remove(&other->files);
	kit_close(&other->kit);
	free(other);
}

/* ---- tampering with the tables -------------------------------------------------------- */

static const char list_columns[] =
	"select m.name, c.name, c.type, c.pk, "
	"exists (select 1 from pragma_table_info(m.name) i "
	"where i.name = 'id' and i.pk) "
	"from sqlite_schema m, pragma_table_info(m.name) c "
	"where m.type = 'table' and m.name not in "
	"('journal', 'head', 'migration') and m.name not like 'sqlite%'";

/* Another value in one row; NULL where the table is empty. */
static void change_column(struct kit *kit, struct ks_stmt *column)
{
	bool text = strcmp(ks__col_str(column, 2), "TEXT") == 0;
	const char *table = ks__col_str(column, 0);
	const char *name = ks__col_str(column, 1);
	struct ks_buf sql = KS_BUF_INIT;

	ks__buf_addf(&sql,
		"update %s set %s = coalesce(%s, %s) %s where %s = "
		"(select max(%s) from %s)",
		table, name, name, text ? "''" : "0",
		text ? "|| 'x'" : "+ 1000", "rowid", "rowid", table);
	if (strcmp(table, "setting") == 0) {
		ks__buf_clear(&sql);
		ks__buf_addf(&sql,
			"update setting set %s = %s || 'x' where name = "
			"(select max(name) from setting)",
			name, name);
	}
	kit_sql(kit, ks__buf_str(&sql));
	ks__buf_release(&sql);
}

static bool has_rows(struct kit *kit, const char *table)
{
	char sql[TEXT_MAX];

	snprintf(sql, sizeof(sql), "select count(*) from %s", table);
	return one_number(kit, sql) > 0;
}

static void copy_ledger(struct small *small, struct kit *copy)
{
	FILE *f = fopen(small->kit.path, "rb");
	size_t n;
	char *bytes;

	assert_non_null(f);
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	n = (size_t)ftell(f);
	rewind(f);
	bytes = malloc(n);
	assert_non_null(bytes);
	assert_int_equal(fread(bytes, 1, n, f), n);
	fclose(f);
	snprintf(copy->path, sizeof(copy->path), "%s",
		scratch_write(&small->files, "copy.db", bytes, n));
	free(bytes);
}

/* A copy of the file, changed, is verified; the ledger itself stays. */
static void expect_table_found(struct small *small, const char *table,
	void (*damage)(struct kit *, struct ks_stmt *), struct ks_stmt *st)
{
	struct kit copy = { 0 };
	struct ks_error err = { .code = KS_OK };
	struct found found;

	copy_ledger(small, &copy);
	assert_int_equal(ks_ledger_open(copy.path, 0, "試験", "test",
				 &copy.ledger, &err),
		KS_OK);
	copy.db = ks__ledger_db(copy.ledger);
	damage(&copy, st);
	found = verify(&copy, NULL);
	if (!found.n || strcmp(found.rule, "verify-table") != 0 ||
		strncmp(found.where, table, strlen(table)) != 0)
		fail_msg("%s.%s: %d found, '%s' '%s'", table,
			ks__col_str(st, 1), found.n, found.rule, found.where);
	ks_ledger_close(copy.ledger);
	unlink(copy.path);
}

static void delete_row(struct kit *kit, struct ks_stmt *column)
{
	const char *table = ks__col_str(column, 0);
	const char *name = ks__col_str(column, 1);
	char sql[TEXT_MAX];

	snprintf(sql, sizeof(sql),
		"delete from %s where %s = (select max(%s) from %s)", table,
		name, name, table);
	kit_sql(kit, sql);
}

static void test_tables(void **state)
{
	struct small *small = *state;
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st = ks__db_made(small->kit.db, list_columns, &err);
	int columns = 0, tables = 0;

	assert_non_null(st);
	while (ks__step(st, &err) == KS_OK) {
		const char *table = ks__col_str(st, 0);

		if (!has_rows(&small->kit, table))
			continue;
		if (ks__col_int(st, 3)) {
			expect_table_found(small, table, delete_row, st);
			tables++;
		}
		expect_table_found(small, table, change_column, st);
		columns++;
	}
	ks__db_made_free(st);
	assert_in_range(columns, 100, 1000);
	assert_in_range(tables, 10, 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_small_payload),
		IN_A_LEDGER(test_change),
		IN_A_LEDGER(test_delete),
		IN_A_LEDGER(test_insert),
		IN_A_LEDGER(test_swap),
		IN_A_LEDGER(test_verify_names_it),
		IN_A_LEDGER(test_anchor),
		IN_A_LEDGER(test_tables),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
