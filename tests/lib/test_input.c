/* Files as lines: ends, encodings, what is refused, what changes under us. */
#include "input.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#include "hash.h"
#include "scratch.h"

static struct ks_input *open_bytes(
	struct scratch *scratch, const char *bytes, size_t len)
{
	struct ks_error err = { 0 };
	struct ks_input *in;
	const char *path = scratch_write(scratch, "in.csv", bytes, len);
	enum ks_code code = ks__input_open(path, NULL, NULL, &in, &err);

	if (code != KS_OK)
		fail_msg("%s", err.message);
	return in;
}

static void expect_line(
	struct ks_input *in, long number, const char *utf8, const char *raw)
{
	struct ks_line line;

	assert_int_equal(ks__input_line(in, &line, NULL), KS_OK);
	assert_int_equal(line.number, number);
	assert_int_equal(line.utf8_len, strlen(utf8));
	assert_memory_equal(line.utf8, utf8, line.utf8_len);
	assert_int_equal(line.raw_len, strlen(raw));
	assert_memory_equal(line.raw, raw, line.raw_len);
}

static void expect_end(struct ks_input *in)
{
	struct ks_line line;

	assert_int_equal(ks__input_line(in, &line, NULL), KS_NOT_FOUND);
	assert_int_equal(ks__input_line(in, &line, NULL), KS_NOT_FOUND);
}

static void test_ends(void **state)
{
	static const char text[] = "a\nb\r\nc\r\r\n\n\rd";
	struct ks_input *in = open_bytes(*state, text, sizeof(text) - 1);

	for (int round = 0; round < 2; round++) {
		expect_line(in, 1, "a\n", "a\n");
		expect_line(in, 2, "b\r\n", "b\r\n");
		expect_line(in, 3, "c\r", "c\r");
		expect_line(in, 4, "\r\n", "\r\n");
		expect_line(in, 5, "\n", "\n");
		expect_line(in, 6, "\r", "\r");
		expect_line(in, 7, "d", "d");
		assert_int_equal(ks__input_done(in), sizeof(text) - 1);
		expect_end(in);
		assert_int_equal(ks__input_rewind(in, NULL), KS_OK);
		assert_int_equal(ks__input_done(in), 0);
	}
	ks__input_close(in);
}

/* Every kind of end at every place around the end of a 64 KiB block. */
static void test_ends_at_block(void **state)
{
	static const char *const ends[] = { "\n", "\r\n", "\r" };
	enum { BLOCK = 64 << 10, AROUND = 4 };
	static char text[BLOCK + 64];
	struct ks_line line;

	for (size_t e = 0; e < 3; e++) {
		for (size_t n = BLOCK - AROUND; n < BLOCK + AROUND; n++) {
			size_t len = n + strlen(ends[e]);
			struct ks_input *in;

			memset(text, 'x', n);
			memcpy(text + n, ends[e], strlen(ends[e]));
			memcpy(text + len, "y\n", 2);
			in = open_bytes(*state, text, len + 2);
			assert_int_equal(
				ks__input_line(in, &line, NULL), KS_OK);
			assert_int_equal(line.raw_len, len);
			assert_memory_equal(line.raw, text, len);
			expect_line(in, 2, "y\n", "y\n");
			expect_end(in);
			ks__input_close(in);
		}
	}
}

/* Lines of many lengths: what comes out, put together, is the file. */
static void test_all_bytes(void **state)
{
	static const char *const ends[] = { "\n", "\r\n", "\r", "\n\n" };
	struct ks_buf text = KS_BUF_INIT, back = KS_BUF_INIT;
	struct ks_input *in;
	struct ks_line line;
	long number = 0;

	for (size_t i = 0; i < 5000; i++) {
		for (size_t j = 0; j < i * 7919 % 311; j++)
			ks__buf_addc(&text, (char)('a' + (int)(j % 26)));
		ks__buf_adds(&text, ends[i % 4]);
	}
	in = open_bytes(*state, text.p, text.len);
	while (ks__input_line(in, &line, NULL) == KS_OK) {
		assert_int_equal(line.number, ++number);
		assert_ptr_equal(line.raw, line.utf8);
		ks__buf_add(&back, line.raw, line.raw_len);
	}
	assert_int_equal(back.len, text.len);
	assert_memory_equal(back.p, text.p, text.len);
	assert_int_equal(ks__input_facts(in)->bytes, text.len);
	ks__buf_release(&text);
	ks__buf_release(&back);
	ks__input_close(in);
}

/* A file of lone CRs has no LF to be searched for line by line. */
static void test_lone_cr_fast(void **state)
{
	enum { SIZE = 8 << 20 };
	char *text = malloc(SIZE);
	struct ks_line line;
	struct ks_input *in;
	clock_t start;
	long lines = 0;

	assert_non_null(text);
	for (size_t i = 0; i < SIZE; i++)
		text[i] = i % 2 == 0 ? 'a' : '\r';
	in = open_bytes(*state, text, SIZE);
	free(text);
	start = clock();
	while (ks__input_line(in, &line, NULL) == KS_OK)
		lines++;
	assert_int_equal(lines, SIZE / 2);
	/* Some 0.1 s; searching the block from every line takes a minute. */
	assert_true(clock() - start < 10 * CLOCKS_PER_SEC);
	ks__input_close(in);
}

/* ---- encodings ---------------------------------------------------------- */

static void test_utf8_bom(void **state)
{
	static const char text[] = "\xEF\xBB\xBF機関\nx";
	struct ks_input *in = open_bytes(*state, text, sizeof(text) - 1);

	assert_true(ks__input_facts(in)->bom);
	assert_string_equal(ks__input_facts(in)->encoding, "utf-8");
	assert_string_equal(ks__input_facts(in)->name, "in.csv");
	expect_line(in, 1, "機関\n", "機関\n");
	expect_line(in, 2, "x", "x");
	assert_int_equal(ks__input_done(in), sizeof(text) - 1);
	expect_end(in);
	assert_int_equal(ks__input_rewind(in, NULL), KS_OK);
	expect_line(in, 1, "機関\n", "機関\n");
	ks__input_close(in);
}

/* The hash is of the file as it lies there, BOM and all. */
static void test_sha256(void **state)
{
	static const char text[] = "\xEF\xBB\xBF"
				   "abc\r\n\x8b";
	struct ks_input *in = open_bytes(*state, text, sizeof(text) - 2);
	unsigned char hash[KS_HASH_SIZE];
	char hex[KS_HASH_HEX];
	struct ks_sha256 sha;

	ks__sha256_init(&sha);
	ks__sha256_add(&sha, text, sizeof(text) - 2);
	ks__sha256_end(&sha, hash);
	ks__hash_hex(hash, hex);
	assert_string_equal(ks__input_facts(in)->sha256, hex);
	ks__input_close(in);
}

static void test_cp932(void **state)
{
	static const char text[] = "\x8b\x40\x8a\xd6\r\nabc\n\xee\xe0\xfb\xfc";
	struct ks_input *in = open_bytes(*state, text, sizeof(text) - 1);

	assert_string_equal(ks__input_facts(in)->encoding, "cp932");
	assert_false(ks__input_facts(in)->bom);
	expect_line(in, 1, "機関\r\n", "\x8b\x40\x8a\xd6\r\n");
	expect_line(in, 2, "abc\n", "abc\n");
	expect_line(in, 3, "髙髙", "\xee\xe0\xfb\xfc");
	expect_end(in);
	ks__input_close(in);
}

struct forced {
	const char *text, *force;
	enum ks_code code;
	long line;
	const char *encoding;
};

static void test_forced(void **state)
{
	static const struct forced cases[] = {
		{ "abc\n", "utf-8", KS_OK, 0, "utf-8" },
		{ "abc\n", "cp932", KS_OK, 0, "cp932" },
		{ "abc\n", "CP932", KS_OK, 0, "cp932" },
		{ "abc\n", "UTF-8", KS_OK, 0, "utf-8" },
		{ "abc\n", "euc-jp", KS_USAGE, 0, NULL },
		{ "abc\n", "", KS_USAGE, 0, NULL },
		{ "a\n\x8b\x40\n", "utf-8", KS_INVALID, 2, NULL },
		{ "a\n\x8b\x40\n", "cp932", KS_OK, 0, "cp932" },
		{ "a\nb\nあ\n", "cp932", KS_INVALID, 3, NULL },
		{ "\xEF\xBB\xBF"
		  "a\n",
			"cp932", KS_INVALID, 0, NULL },
		{ "\xEF\xBB\xBF"
		  "a\n",
			"utf-8", KS_OK, 0, "utf-8" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct forced *c = &cases[i];
		struct ks_error err = { 0 };
		struct ks_input *in;
		const char *path = scratch_write(
			*state, "in.csv", c->text, strlen(c->text));

		assert_int_equal(
			ks__input_open(path, c->force, NULL, &in, &err),
			c->code);
		assert_int_equal(err.code, c->code);
		assert_int_equal(err.line, c->line);
		if (c->code == KS_OK)
			assert_string_equal(
				ks__input_facts(in)->encoding, c->encoding);
		else
			assert_null(in);
		ks__input_close(in);
	}
}

/* ---- what cannot be read ------------------------------------------------ */

static void test_missing(void **state)
{
	const struct scratch *scratch = *state;
	struct ks_error err = { 0 };
	struct ks_input *in;
	char path[200];

	snprintf(path, sizeof(path), "%s/no-such.csv", scratch->dir);
	assert_int_equal(ks__input_open(path, NULL, NULL, &in, &err), KS_IO);
	assert_non_null(strstr(err.message, "no-such.csv"));
	assert_null(strstr(err.message, scratch->dir));
	assert_int_equal(
		ks__input_open(scratch->dir, NULL, NULL, &in, &err), KS_IO);
	assert_non_null(strstr(err.message, "フォルダー"));
}

static void test_no_spool_dir(void **state)
{
	struct ks_error err = { 0 };
	struct ks_input *in;

	(void)state;
	assert_int_equal(ks__input_open("-", NULL, "/nonexistent/x", &in, &err),
		KS_NOT_FOUND);
	assert_null(in);
}

static void test_line_too_long(void **state)
{
	enum { SIZE = 64 << 20 };
	struct ks_error err = { 0 };
	struct ks_input *in;
	struct ks_line line;
	const char *path;
	char *text = malloc(SIZE + 4);

	assert_non_null(text);
	memset(text, 'a', SIZE + 4);
	memcpy(text, "x\n", 2);
	path = scratch_write(*state, "long.csv", text, SIZE + 2);
	assert_int_equal(ks__input_open(path, NULL, NULL, &in, &err), KS_OK);
	expect_line(in, 1, "x\n", "x\n");
	assert_int_equal(ks__input_line(in, &line, NULL), KS_OK);
	assert_int_equal(line.raw_len, SIZE);
	ks__input_close(in);
	path = scratch_write(*state, "long.csv", text, SIZE + 3);
	assert_int_equal(
		ks__input_open(path, NULL, NULL, &in, &err), KS_INVALID);
	assert_int_equal(err.line, 2);
	unlink(path);
	free(text);
}

enum change { SHORTER, LONGER, LONGER_SAME_TIME, SECOND, NANOSECOND, CHANGES };

static void change(struct scratch *scratch, enum change how)
{
	static const char longer[] = "a,b\nc,d\ne,f\n";
	struct timespec times[2];
	struct stat st;

	assert_int_equal(stat(scratch->path, &st), 0);
	if (how == SHORTER)
		assert_int_equal(truncate(scratch->path, 4), 0);
	if (how == LONGER || how == LONGER_SAME_TIME)
		scratch_write(scratch, "in.csv", longer, sizeof(longer) - 1);
	if (how == SHORTER || how == LONGER)
		return;
	times[0] = times[1] = st.st_mtim;
	times[1].tv_sec -= how == SECOND;
	times[1].tv_nsec = how == NANOSECOND ? (times[1].tv_nsec + 1) % 1000000
					     : times[1].tv_nsec;
	assert_int_equal(utimensat(AT_FDCWD, scratch->path, times, 0), 0);
}

static void test_changed(void **state)
{
	static const char text[] = "a,b\nc,d\n";
	struct scratch *scratch = *state;
	struct ks_error err = { 0 };
	struct ks_line line;

	for (int how = SHORTER; how < CHANGES; how++) {
		struct ks_input *in =
			open_bytes(scratch, text, sizeof(text) - 1);
		enum ks_code code;

		change(scratch, (enum change)how);
		do {
			code = ks__input_line(in, &line, &err);
		} while (code == KS_OK);
		assert_int_equal(code, KS_INVALID);
		assert_non_null(strstr(err.message, "変わりました"));
		ks__input_close(in);
	}
}

/* A file put in the other's place is another file: ours stays readable. */
static void test_replaced(void **state)
{
	struct scratch *scratch = *state;
	struct ks_input *in = open_bytes(scratch, "a\n", 2);
	char other[200];

	snprintf(other, sizeof(other), "%s/other", scratch->dir);
	assert_int_equal(rename(scratch->path, other), 0);
	scratch_write(scratch, "in.csv", "zzz\n", 4);
	expect_line(in, 1, "a\n", "a\n");
	expect_end(in);
	ks__input_close(in);
}

/* ---- pipes -------------------------------------------------------------- */

static void feed(int fd, size_t lines)
{
	for (size_t i = 0; i < lines; i++)
		if (write(fd, "\x8b\x40,1\r\n", 6) != 6)
			_exit(1);
	_exit(0);
}

/* Standard input from a pipe, twice through, and no file left behind. */
static void test_standard_input(void **state)
{
	const struct scratch *scratch = *state;
	size_t before = scratch_count(scratch);
	int saved = dup(STDIN_FILENO);
	struct ks_error err = { 0 };
	struct ks_input *in;
	struct ks_line line;
	int fds[2], status;
	pid_t child;
	long n = 0;

	assert_int_equal(pipe(fds), 0);
	child = fork();
	if (child == 0)
		feed(fds[1], 50000);
	close(fds[1]);
	dup2(fds[0], STDIN_FILENO);
	close(fds[0]);
	assert_int_equal(
		ks__input_open("-", NULL, scratch->dir, &in, &err), KS_OK);
	dup2(saved, STDIN_FILENO);
	close(saved);
	waitpid(child, &status, 0);
	assert_int_equal(status, 0);
	assert_int_equal(scratch_count(scratch), before);
	assert_string_equal(ks__input_facts(in)->name, "標準入力");
	assert_string_equal(ks__input_facts(in)->encoding, "cp932");
	assert_int_equal(ks__input_facts(in)->bytes, 300000);
	while (ks__input_line(in, &line, NULL) == KS_OK)
		n++;
	assert_int_equal(n, 50000);
	ks__input_close(in);
}

/* A named pipe cannot be read twice either. */
static void test_named_pipe(void **state)
{
	const struct scratch *scratch = *state;
	struct ks_error err = { 0 };
	struct ks_input *in;
	char path[200];
	int status;
	pid_t child;

	snprintf(path, sizeof(path), "%s/pipe", scratch->dir);
	assert_int_equal(mkfifo(path, 0600), 0);
	child = fork();
	if (child == 0)
		feed(open(path, O_WRONLY), 3);
	assert_int_equal(
		ks__input_open(path, NULL, scratch->dir, &in, &err), KS_OK);
	waitpid(child, &status, 0);
	assert_string_equal(ks__input_facts(in)->name, "pipe");
	expect_line(in, 1, "機,1\r\n", "\x8b\x40,1\r\n");
	ks__input_close(in);
	unlink(path);
}

static int setup(void **state)
{
	static struct scratch scratch;

	scratch_make(&scratch);
	*state = &scratch;
	return 0;
}

static int teardown(void **state)
{
	scratch_remove(*state);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_ends_at_block),
		cmocka_unit_test(test_all_bytes),
		cmocka_unit_test(test_lone_cr_fast),
		cmocka_unit_test(test_utf8_bom),
		cmocka_unit_test(test_sha256),
		cmocka_unit_test(test_cp932),
		cmocka_unit_test(test_forced),
		cmocka_unit_test(test_missing),
		cmocka_unit_test(test_no_spool_dir),
		cmocka_unit_test(test_line_too_long),
		cmocka_unit_test(test_changed),
		cmocka_unit_test(test_replaced),
		cmocka_unit_test(test_standard_input),
		cmocka_unit_test(test_named_pipe),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
