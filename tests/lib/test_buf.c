/* The growing byte string, and filling a caller's error. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <errno.h>

#include "buf.h"
#include "err.h"

static void grows(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;

	(void)state;
	assert_string_equal(ks__buf_str(&buf), "");
	for (int i = 0; i < 10000; i++) {
		ks__buf_addc(&buf, (char)('a' + i % 26));
		assert_int_equal(buf.len, i + 1);
		assert_int_equal(buf.p[buf.len], '\0');
	}
	for (int i = 0; i < 10000; i++)
		assert_int_equal(buf.p[i], 'a' + i % 26);
	ks__buf_clear(&buf);
	assert_int_equal(buf.len, 0);
	assert_string_equal(ks__buf_str(&buf), "");
	assert_true(buf.cap > 10000);
	ks__buf_release(&buf);
	assert_null(buf.p);
}

static void keeps_every_byte(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;

	(void)state;
	ks__buf_add(&buf, NULL, 0);
	assert_int_equal(buf.len, 0);
	ks__buf_add(&buf, "a\0b", 3);
	ks__buf_adds(&buf, "重ね");
	assert_int_equal(buf.len, 9);
	assert_memory_equal(buf.p, "a\0b重ね", 10);
	ks__buf_release(&buf);
}

/* Each length around the sizes the buffer grows by. */
static void prints(void **state)
{
	(void)state;
	for (int width = 0; width < 300; width++) {
		struct ks_buf buf = KS_BUF_INIT;

		ks__buf_adds(&buf, "x");
		ks__buf_addf(&buf, "%*d|", width, 7);
		assert_int_equal(buf.len, 2 + (width == 0 ? 1 : (size_t)width));
		assert_int_equal(strlen(buf.p), buf.len);
		assert_string_equal(buf.p + buf.len - 2, "7|");
		assert_int_equal(buf.p[0], 'x');
		ks__buf_release(&buf);
	}
}

static void is_taken(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;
	char *empty = ks__buf_take(&buf), *text;

	(void)state;
	assert_string_equal(empty, "");
	free(empty);
	ks__buf_addf(&buf, "%s%d", "件", 12);
	text = ks__buf_take(&buf);
	assert_string_equal(text, "件12");
	assert_int_equal(buf.len, 0);
	assert_null(buf.p);
	free(text);
}

/* Too large to be had: it is noticed once, and no byte is touched after. */
static void failure_sticks(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;

	(void)state;
	ks__buf_adds(&buf, "a");
	ks__buf_add(&buf, "b", SIZE_MAX - 1);
	assert_true(buf.failed);
	ks__buf_adds(&buf, "c");
	ks__buf_addf(&buf, "%d", 1);
	assert_string_equal(ks__buf_str(&buf), "a");
	assert_null(ks__buf_take(&buf));
	assert_false(buf.failed);
}

static void error_is_filled(void **state)
{
	struct ks_error err;

	(void)state;
	memset(&err, 'x', sizeof(err));
	assert_int_equal(
		ks__fail(&err, KS_INVALID, "%s %d", "行", 3), KS_INVALID);
	assert_int_equal(err.code, KS_INVALID);
	assert_string_equal(err.message, "行 3");
	assert_string_equal(err.rule, "");
	assert_string_equal(err.field, "");
	assert_string_equal(err.file, "");
	assert_int_equal(err.line, 0);
	ks__fail(&err, KS_IO, "前: %s", err.message);
	assert_string_equal(err.message, "前: 行 3");
	assert_int_equal(ks__fail(NULL, KS_IO, "%d", 1), KS_IO);
	assert_int_equal(ks__nomem(&err), KS_NOMEM);
	assert_true(strlen(err.message) > 0);
}

/* A message too long ends in a whole character, wherever it is cut. */
static void long_message_is_cut_between_characters(void **state)
{
	(void)state;
	for (int shift = 0; shift < 4; shift++) {
		struct ks_error err;
		char text[1024] = "";

		for (int i = 0; i < shift; i++)
			strcat(text, "a");
		for (int i = 0; i < 300; i++)
			strcat(text, "あ");
		ks__fail(&err, KS_INVALID, "%s", text);
		assert_true(ks_text_valid(err.message, strlen(err.message)));
		assert_true(strlen(err.message) >= sizeof(err.message) - 4);
		assert_memory_equal(err.message, text, strlen(err.message));
	}
}

static void error_of_a_file(void **state)
{
	static const struct {
		int number;
		enum ks_code code;
	} cases[] = { { ENOENT, KS_NOT_FOUND }, { ENOTDIR, KS_NOT_FOUND },
		{ EACCES, KS_IO }, { ENOSPC, KS_IO }, { EROFS, KS_IO },
		{ EIO, KS_IO }, { ENOMEM, KS_NOMEM } };
	struct ks_error err;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		errno = cases[i].number;
		assert_int_equal(
			ks__fail_errno(&err, "秘密/台帳.csv"), cases[i].code);
		assert_int_equal(err.code, cases[i].code);
		assert_null(strstr(err.message, "秘密"));
		if (cases[i].code != KS_NOMEM)
			assert_ptr_equal(
				strstr(err.message, "台帳.csv: "), err.message);
	}
	assert_string_equal(ks__basename("a/b/c"), "c");
	assert_string_equal(ks__basename("c"), "c");
	assert_string_equal(ks__basename("a/"), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(grows),
		cmocka_unit_test(keeps_every_byte),
		cmocka_unit_test(prints),
		cmocka_unit_test(is_taken),
		cmocka_unit_test(failure_sticks),
		cmocka_unit_test(error_is_filled),
		cmocka_unit_test(long_message_is_cut_between_characters),
		cmocka_unit_test(error_of_a_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
