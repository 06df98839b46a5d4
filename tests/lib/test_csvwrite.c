/* Cells as they are written: quoting, and the guard on formulas. */
#include "csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void check_cell(const char *s, bool guarded, const char *want)
{
	char *got;

	assert_int_equal(ks_csv_cell(s, guarded, &got), KS_OK);
	assert_string_equal(got, want);
	free(got);
}

static void test_write(void **state)
{
	(void)state;
	check_cell("", false, "");
	check_cell("山田", false, "山田");
	check_cell("a,b", false, "\"a,b\"");
	check_cell("\"", false, "\"\"\"\"");
	check_cell("a\"b\"c", false, "\"a\"\"b\"\"c\"");
	check_cell("a\nb", false, "\"a\nb\"");
	check_cell("a\rb", false, "\"a\rb\"");
	check_cell(" a", false, "\" a\"");
	check_cell("a\t", false, "\"a\t\"");
	check_cell("\xEF\xBB\xBF", false, "\"\xEF\xBB\xBF\"");
	check_cell("=1+1", false, "=1+1");
}

static void test_guard(void **state)
{
	(void)state;
	check_cell("=1+1", true, "'=1+1");
	check_cell("+81", true, "'+81");
	check_cell("-5", true, "'-5");
	check_cell("@x", true, "'@x");
	check_cell("\tx", true, "\"'\tx\"");
	check_cell("\rx", true, "\"'\rx\"");
	check_cell("=\"a\",b", true, "\"'=\"\"a\"\",b\"");
	check_cell("'=1", true, "''=1");
	check_cell("'''-1", true, "''''-1");
	check_cell("'90年代", true, "'90年代");
	check_cell("a=1", true, "a=1");
	check_cell("'", true, "'");
	check_cell("", true, "");
}

/* What import makes of every short text over the bytes that matter. */
static void test_guard_exact(void **state)
{
	static const char alphabet[] = "'=-\ta\"";
	enum { LETTERS = 6, LENGTH = 4 };
	struct ks_buf out = KS_BUF_INIT;

	(void)state;
	for (size_t i = 0; i < LETTERS * LETTERS * LETTERS * LETTERS; i++) {
		char text[LENGTH];
		const char *back;
		size_t len = i % LENGTH + 1;
		size_t back_len;

		for (size_t j = 0, k = i; j < LENGTH; j++, k /= LETTERS)
			text[j] = alphabet[k % LETTERS];
		ks__buf_clear(&out);
		ks__csv_write(&out, text, len, true);
		if (out.p[0] == '"')
			continue; /* the guard is inside the quotes */
		assert_null(strchr("=-\t", out.p[0]));
		back_len = out.len;
		back = ks__csv_unguard(out.p, &back_len);
		assert_int_equal(back_len, len);
		assert_memory_equal(back, text, len);
	}
	ks__buf_release(&out);
}

static void check_unguard(const char *s, const char *want)
{
	size_t len = strlen(s);
	const char *got = ks__csv_unguard(s, &len);

	assert_int_equal(len, strlen(want));
	assert_memory_equal(got, want, len);
}

static void test_unguard(void **state)
{
	(void)state;
	check_unguard("", "");
	check_unguard("'", "'");
	check_unguard("''", "''");
	check_unguard("'=1", "=1");
	check_unguard("''=1", "'=1");
	check_unguard("'90年代", "'90年代");
	check_unguard("=1", "=1");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_write),
		cmocka_unit_test(test_guard),
		cmocka_unit_test(test_guard_exact),
		cmocka_unit_test(test_unguard),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
