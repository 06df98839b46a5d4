/* Suppression: what random tables do not have (test_suppress.c). */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <cmocka.h>

#include "suppress.h"

static void add_secret(struct ks_secrets *secrets, int64_t value)
{
	size_t at = ks__secrets_add(secrets, value, 30);

	assert_int_equal(at + 1, secrets->n);
	secrets->at[at].state = KS_SECRET_PRINTED;
	secrets->at[at].count = true;
}

/* Of 10 cases 9 say this and 5 say that: 4 at least say both. */
static void test_at_least(void **state)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_secrets secrets = { .arena = &arena };
	struct ks_error err = { .code = KS_OK };
	static const int64_t values[] = { 10, 9, 5, 4 };

	(void)state;
	for (size_t i = 0; i < 4; i++)
		add_secret(&secrets, values[i]);
	for (size_t i = 0; i < 4; i++)
		ks__secrets_put(&secrets, i, i % 3 ? -1 : 1);
	ks__secrets_close(&secrets, true);
	for (size_t i = 1; i < 3; i++) {
		ks__secrets_put(&secrets, i, 1);
		ks__secrets_put(&secrets, 3, -1);
		ks__secrets_close(&secrets, true);
	}
	assert_int_equal(secrets.nrelations, 3);
	assert_int_equal(ks__suppress(&secrets, 5, &err), KS_OK);
	assert_int_equal(secrets.at[3].state, KS_SECRET_HIDDEN);
	/* 3 is possible only where one of the others may be another */
	assert_true(secrets.at[0].state == KS_SECRET_HIDDEN ||
		secrets.at[1].state == KS_SECRET_HIDDEN ||
		secrets.at[2].state == KS_SECRET_HIDDEN);
	/* what is not true is no relation */
	ks__secrets_put(&secrets, 0, 1);
	ks__secrets_put(&secrets, 1, -1);
	ks__secrets_close(&secrets, false);
	assert_int_equal(secrets.nrelations, 3);
	ks__arena_release(&arena);
}

/* Minutes of a few: a second value next to the true one would not do, and a
 * partner too small to move so far is not enough. */
static void test_margin(void **state)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_secrets secrets = { .arena = &arena };
	struct ks_error err = { .code = KS_OK };
	static const int64_t values[] = { 300, 5, 900, 1205 };

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		add_secret(&secrets, values[i]);
		secrets.at[i].count = false;
		ks__secrets_put(&secrets, i, i == 3 ? -1 : 1);
	}
	secrets.at[1].cost = 1;
	secrets.at[0].margin = 60;
	secrets.at[0].high = 300; /* so that it can only be less */
	secrets.at[1].high = 10;
	ks__secret_hide(&secrets.at[0]);
	ks__secrets_close(&secrets, false);
	assert_int_equal(ks__suppress(&secrets, 5, &err), KS_OK);
	assert_true(secrets.at[2].state == KS_SECRET_HIDDEN ||
		secrets.at[3].state == KS_SECRET_HIDDEN);
	ks__arena_release(&arena);
}

/* Where every reader knows the rest, nothing is printed. */
static void test_fail(void **state)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_secrets secrets = { .arena = &arena };
	struct ks_error err = { .code = KS_OK };

	(void)state;
	add_secret(&secrets, 2);
	add_secret(&secrets, 2);
	ks__secrets_put(&secrets, 0, 1);
	ks__secrets_put(&secrets, 1, -1);
	ks__secrets_close(&secrets, false);
	secrets.at[1].state = KS_SECRET_FIXED;
	assert_int_equal(ks__suppress(&secrets, 5, &err), KS_INVALID);
	ks__arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_at_least),
		cmocka_unit_test(test_margin),
		cmocka_unit_test(test_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
