/*
 * A record is what its entries say, in their order, without those that were
 * undone.
 */
#include "journal_kit.h"

static void content_is(
	struct small *small, int64_t id, const char *content, int64_t voided)
{
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st = ks__db_stmt(small->kit.db,
		"select coalesce(content, ''), coalesce(voided, 0) "
		"from contact "
		"where id = ?",
		&err);

	ks__bind_int(st, 1, id);
	assert_int_equal(ks__step(st, &err), KS_OK);
	assert_string_equal(ks__col_str(st, 0), content);
	assert_int_equal(ks__col_int(st, 1), voided);
	ks__reset(st);
}

static void fold_is(
	struct small *small, int64_t id, const char *content, int64_t voided)
{
	struct ks_record rec = { .noun = &ks__contact.noun };
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_error err = { .code = KS_OK };
	int64_t by;

	assert_int_equal(
		ks__fold(small->kit.ledger, id, &rec, &by, &arena, &err),
		KS_OK);
	assert_string_equal(ks__value(&rec, "content")->text, content);
	assert_int_equal(by, voided);
	ks__arena_release(&arena);
	content_is(small, id, content, voided);
}

static void test_fold(void **state)
{
	struct small *small = *state;
	int64_t id = add_contact(small, "一つ目"), last;

	fold_is(small, id, "一つ目", 0);
	edit(small, id, "content", "二つ目", KS_OK);
	edit(small, id, "place", "窓口", KS_OK);
	fold_is(small, id, "二つ目", 0);
	edit(small, id, "content", "", KS_OK);
	fold_is(small, id, "", 0);
	edit(small, id, "content", "三つ目", KS_OK);
	withdraw(small, id, KS_OK);
	last = one_number(&small->kit, "select max(seq) from journal");
	fold_is(small, id, "三つ目", last);
	assert_int_equal(verify(&small->kit, NULL).n, 0);
	edit(small, 999999, "content", "x", KS_NOT_FOUND);
	withdraw(small, 999999, KS_NOT_FOUND);
}

/* All that tables hold, but what only ever grows: the numbers given out and
 * the list of runs. */
static void dump(struct kit *kit, struct ks_buf *out)
{
	static const char *const queries[] = { "select * from household",
		"select * from member", "select * from cases",
		"select * from intake", "select * from consent",
		"select * from contact", "select * from closure",
		"select * from setting", "select * from code" };
	struct ks_error err = { .code = KS_OK };

	for (size_t q = 0; q < sizeof(queries) / sizeof(queries[0]); q++) {
		struct ks_stmt *st = ks__db_stmt(kit->db, queries[q], &err);

		assert_non_null(st);
		ks__buf_addf(out, "== %s\n", queries[q]);
		while (ks__step(st, &err) == KS_OK)
			for (int i = 0; i < ks__col_count(st); i++) {
				const char *s = ks__col_str(st, i);

				ks__buf_addf(out, "%s%s", s ? s : "(null)",
					i + 1 < ks__col_count(st) ? "|" : "\n");
			}
	}
}

static void test_undo(void **state)
{
	static const char more[] =
		"受付番号,受付日,受付機関,氏名,本人同意,同意日,終結日\n"
		"3,R7.8.1,福祉総合相談窓口,見本 四,あり,R7.8.1,\n"
		"4,R7.8.2,福祉総合相談窓口,見本 五,,,R7.8.3\n";
	struct small *small = *state;
	struct ks_buf before = KS_BUF_INIT, after = KS_BUF_INIT;
	struct ks_error err = { .code = KS_OK };
	int64_t run;

	dump(&small->kit, &before);
	run = take_in(small, &ks__intake.noun, "追加.csv", more);
	dump(&small->kit, &after);
	assert_string_not_equal(ks__buf_str(&before), ks__buf_str(&after));
	assert_int_equal(
		ks_run_undo(small->kit.ledger, run, true, &err), KS_OK);
	assert_int_equal(
		ks_run_undo(small->kit.ledger, run, false, &err), KS_OK);
	ks__buf_clear(&after);
	dump(&small->kit, &after);
	assert_string_equal(ks__buf_str(&before), ks__buf_str(&after));
	assert_int_equal(verify(&small->kit, NULL).n, 0);
	/* its keys are free again, its case numbers are not */
	take_in(small, &ks__intake.noun, "追加.csv", more);
	assert_int_equal(
		one_number(&small->kit, "select max(serial) from cases"), 6);
	assert_int_equal(verify(&small->kit, NULL).n, 0);
	ks__buf_release(&before);
	ks__buf_release(&after);
}

/* A run another run's rows hang on is not undone, and nothing changes. */
static void test_undo_needed(void **state)
{
	struct small *small = *state;
	struct ks_buf before = KS_BUF_INIT, after = KS_BUF_INIT;
	struct ks_error err = { .code = KS_OK };

	dump(&small->kit, &before);
	assert_int_equal(
		ks_run_undo(small->kit.ledger, 1, false, &err), KS_REFUSED);
	assert_string_equal(err.rule, "undo-depends");
	dump(&small->kit, &after);
	assert_string_equal(ks__buf_str(&before), ks__buf_str(&after));
	assert_int_equal(
		ks_run_undo(small->kit.ledger, 77, false, &err), KS_NOT_FOUND);
	ks__buf_release(&before);
	ks__buf_release(&after);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_A_LEDGER(test_fold),
		IN_A_LEDGER(test_undo),
		IN_A_LEDGER(test_undo_needed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
