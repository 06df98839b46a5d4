/*
 * Lists of an older ledger get the rows and properties that lists have been
 * shipped with since; what the municipality made its own stays.
 */
#include "journal_kit.h"

#include "codefile.h"

/* A row said once more, with these properties alone. */
static void say(struct kit *kit, const char *list, const char *code,
	const char *label, const char *props)
{
	struct ks_buf payload = KS_BUF_INIT;
	struct ks_error err = { .code = KS_OK };
	int64_t id = kit_code_id(kit, list, code, strlen(code));

	ks__payload_add(&payload, "code", code);
	ks__payload_add(&payload, "label", label);
	ks__payload_add(&payload, "list", list);
	ks__payload_add(&payload, "props", props);
	ks__payload_add_int(&payload, "sort", 10);
	assert_int_equal(ks__journal_append(kit->ledger, "code", id, &payload,
				 NULL, NULL, &err),
		KS_OK);
	ks__buf_release(&payload);
	assert_int_equal(ks__ledger_reload(kit->ledger, &err), KS_OK);
}

static const char *prop(
	struct kit *kit, const char *list, const char *code, const char *name)
{
	const struct ks_code_list *rows =
		ks__codes_list(ks__ledger_codes(kit->ledger), list);
	const struct ks_code_row *row = ks__code_find(rows, code, strlen(code));

	assert_non_null(row);
	return ks__code_prop(row, name);
}

/* The shipping entry alone, as a version before the property had it. */
static void as_shipped_before(struct kit *kit, const char *list)
{
	struct ks_buf sql = KS_BUF_INIT;

	ks__buf_addf(
		&sql, "update code set props = '' where list = '%s'", list);
	kit_sql(kit, ks__buf_str(&sql));
	ks__buf_release(&sql);
}

static enum ks_code work(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct kit *kit = arg;
	int64_t last;
	enum ks_code rc;

	as_shipped_before(kit, "同意区分");
	kit_sql(kit, "delete from code where list = '制限理由'");
	kit_sql(kit,
		"delete from code where list = '評価結果'"
		" and code = 'R040'");
	/* their own words, and a property they took out of one row */
	say(kit, "異動事由", "X070", "亡くなられた", "離れる=yes\n");
	say(kit, "終結の対象", "E010", "全部", "");
	rc = ks__codes_renew(ledger, err);
	if (rc == KS_OK)
		rc = ks__ledger_reload(ledger, err);
	if (rc != KS_OK)
		return rc;
	/* a second time there is nothing to say */
	last = ledger->seq;
	rc = ks__codes_renew(ledger, err);
	assert_int_equal(ledger->seq, last);
	return rc;
}

static void test_renew(void **unused)
{
	struct ks_error err = { .code = KS_OK };
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	assert_int_equal(ks__transaction(kit.ledger, work, &kit, &err), KS_OK);
	/* never changed by anybody: every property is there again */
	assert_string_equal(prop(&kit, "同意区分", "T010", "有効"), "yes");
	assert_string_equal(prop(&kit, "同意区分", "T030", "撤回"), "yes");
	assert_null(prop(&kit, "同意区分", "T010", "撤回"));
	/* lists and rows that were not there */
	assert_non_null(
		ks__codes_list(ks__ledger_codes(kit.ledger), "制限理由"));
	assert_true(kit_code_id(&kit, "評価結果", "継続", 6) > 0);
	/* changed by hand: a property that no row of the list has is new to
	 * them; of one that other rows have, theirs is the last word */
	assert_string_equal(prop(&kit, "異動事由", "X070", "死亡"), "yes");
	assert_string_equal(prop(&kit, "終結の対象", "E010", "全体"), "yes");
	assert_string_equal(prop(&kit, "異動事由", "X070", "離れる"), "yes");
	/* labels are theirs */
	assert_true(kit_code_id(&kit, "異動事由", "亡くなられた", 18) > 0);
	assert_true(kit_code_id(&kit, "終結の対象", "全部", 6) > 0);
	kit_close(&kit);
}

static enum ks_code keep(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct kit *kit = arg;
	int64_t last;

	say(kit, "異動事由", "X030", "転出", "");
	last = ledger->seq;
	assert_int_equal(ks__codes_renew(ledger, err), KS_OK);
	assert_int_equal(ledger->seq, last);
	return KS_OK;
}

/* 転出 that does not make a person leave is their choice. */
static void test_their_own(void **unused)
{
	struct ks_error err = { .code = KS_OK };
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	assert_int_equal(ks__transaction(kit.ledger, keep, &kit, &err), KS_OK);
	assert_null(prop(&kit, "異動事由", "X030", "離れる"));
	kit_close(&kit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_renew),
		cmocka_unit_test(test_their_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
