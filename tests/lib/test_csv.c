/*
 * CSV: the nasty files of tests/data/csv against expect.tsv, and what needs
 * files too large or too odd to keep.
 */
#include "csv.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "scratch.h"

#define DATA "tests/data/csv"

static const char *const fault_words[] = {
	[KS_CSV_FINE] = "",
	[KS_CSV_QUOTE] = "!QUOTE",
	[KS_CSV_OPEN] = "!OPEN",
	[KS_CSV_NUL] = "!NUL",
	[KS_CSV_CELLS] = "!CELLS",
	[KS_CSV_LONG] = "!LONG",
};

struct reader {
	struct ks_input *in;
	struct ks_csv *csv;
	struct ks_csv_row row;
};

static void open_reader(struct reader *reader, const char *path)
{
	struct ks_error err = { 0 };

	assert_int_equal(
		ks__input_open(path, NULL, "/tmp", &reader->in, &err), KS_OK);
	assert_int_equal(ks__csv_new(reader->in, &reader->csv, &err), KS_OK);
}

static bool next(struct reader *reader)
{
	struct ks_error err = { 0 };
	enum ks_code code = ks__csv_next(reader->csv, &reader->row, &err);

	if (code != KS_NOT_FOUND)
		assert_int_equal(code, KS_OK);
	return code == KS_OK;
}

static void close_reader(struct reader *reader)
{
	ks__csv_free(reader->csv);
	ks__input_close(reader->in);
}

/* ---- the table --------------------------------------------------------- */

static void show_byte(struct ks_buf *out, char c)
{
	static const char letters[] = "\n\r\t\\";
	const char *letter = c == '\0' ? NULL : strchr(letters, c);

	if (letter != NULL)
		ks__buf_addf(out, "\\%c", "nrt\\"[letter - letters]);
	else if ((unsigned char)c < 0x20 || c == 0x7f)
		ks__buf_addf(out, "\\x%02X", (unsigned)(unsigned char)c);
	else
		ks__buf_addc(out, c);
}

static void show_cell(struct ks_buf *out, const struct ks_csv_cell *cell)
{
	const char *p = cell->p;

	assert_int_equal(cell->p[cell->len], '\0');
	if (cell->quoted)
		ks__buf_addc(out, '"');
	while (p < cell->p + cell->len) {
		if (strncmp(p, "\xEF\xBB\xBF", 3) == 0) {
			ks__buf_adds(out, "\\uFEFF");
			p += 3;
		} else {
			show_byte(out, *p++);
		}
	}
	if (cell->quoted)
		ks__buf_addc(out, '"');
}

static void show_row(
	struct ks_buf *out, const char *file, const struct ks_csv_row *row)
{
	ks__buf_addf(out, "%s\t%ld\t", file, row->line);
	if (row->fault != KS_CSV_FINE) {
		ks__buf_adds(out, fault_words[row->fault]);
	} else if (row->ncells > 99) {
		ks__buf_addf(out, "=%zu", row->ncells);
	} else {
		for (size_t i = 0; i < row->ncells; i++) {
			if (i > 0)
				ks__buf_adds(out, "␟");
			show_cell(out, &row->cells[i]);
		}
	}
	ks__buf_addc(out, '\n');
}

static void show_refusal(
	struct ks_buf *out, const char *file, const struct ks_error *err)
{
	assert_int_equal(err->code, KS_INVALID);
	assert_string_equal(err->file, file);
	ks__buf_addf(
		out, "%s\t%ld\t!開けない %s\n", file, err->line, err->message);
}

/* A whole file in the form of expect.tsv. */
static void show_file(struct ks_buf *out, const char *file)
{
	struct reader reader = { 0 };
	struct ks_error err = { 0 };
	char path[256];

	snprintf(path, sizeof(path), DATA "/%s", file);
	if (ks__input_open(path, NULL, NULL, &reader.in, &err) != KS_OK) {
		show_refusal(out, file, &err);
		return;
	}
	ks__buf_addf(out, "%s\t0\t%s%s\n", file,
		ks__input_facts(reader.in)->encoding,
		ks__input_facts(reader.in)->bom ? " BOM" : "");
	assert_int_equal(ks__csv_new(reader.in, &reader.csv, &err), KS_OK);
	while (next(&reader))
		show_row(out, file, &reader.row);
	close_reader(&reader);
}

/* A refusal is given by a few words of its message. */
static void compare(const char *want, const char *got)
{
	const char *words = strstr(want, "\t!開けない ");
	size_t same;

	if (words == NULL || strstr(got, "\t!開けない ") == NULL) {
		assert_string_equal(got, want);
		return;
	}
	same = (size_t)(words - want) + strlen("\t!開けない ");
	assert_memory_equal(got, want, same);
	if (strstr(got + same, words + strlen("\t!開けない ")) == NULL)
		fail_msg("「%s」に「%s」がない", got, want);
}

static void check_block(const char *file, const struct ks_buf *want)
{
	struct ks_buf got = KS_BUF_INIT;
	struct ks_buf copy = KS_BUF_INIT;

	ks__buf_add(&copy, want->p, want->len);
	show_file(&got, file);
	if (strstr(copy.p, "!開けない") != NULL)
		copy.p[copy.len - 1] = '\0';
	compare(copy.p, ks__buf_str(&got));
	ks__buf_release(&got);
	ks__buf_release(&copy);
}

static void test_files(void **state)
{
	FILE *f = fopen(DATA "/expect.tsv", "r");
	struct ks_buf want = KS_BUF_INIT;
	char file[128] = "";
	char line[4096];
	size_t files = 0;

	(void)state;
	assert_non_null(f);
	while (fgets(line, sizeof(line), f) != NULL) {
		size_t n = strcspn(line, "\t");

		if (line[0] == '#')
			continue;
		assert_true(n < sizeof(file));
		if (strncmp(file, line, n) != 0 || file[n] != '\0') {
			if (files++ > 0)
				check_block(file, &want);
			ks__buf_clear(&want);
			memcpy(file, line, n);
			file[n] = '\0';
		}
		ks__buf_adds(&want, line);
	}
	check_block(file, &want);
	fclose(f);
	ks__buf_release(&want);
	assert_true(files >= 100);
}

/* No file lies there without being expected. */
static void test_files_listed(void **state)
{
	DIR *dir = opendir(DATA);
	FILE *f = fopen(DATA "/expect.tsv", "r");
	struct ks_buf all = KS_BUF_INIT;
	struct dirent *entry;
	char part[4096];
	size_t n;

	(void)state;
	assert_non_null(dir);
	assert_non_null(f);
	while ((n = fread(part, 1, sizeof(part), f)) > 0)
		ks__buf_add(&all, part, n);
	while ((entry = readdir(dir)) != NULL) {
		if (strstr(entry->d_name, ".csv") == NULL)
			continue;
		snprintf(part, sizeof(part), "\n%s\t", entry->d_name);
		if (strstr(all.p, part) == NULL)
			fail_msg("%s は expect.tsv にない", entry->d_name);
	}
	ks__buf_release(&all);
	fclose(f);
	closedir(dir);
}

/* ---- raw bytes ---------------------------------------------------------- */

static void check_raw(struct scratch *scratch, const char *bytes,
	const char *const *raws, size_t n)
{
	struct reader reader;
	size_t i = 0;

	open_reader(&reader,
		scratch_write(scratch, "raw.csv", bytes, strlen(bytes)));
	while (next(&reader)) {
		assert_true(i < n);
		assert_int_equal(reader.row.raw_len, strlen(raws[i]));
		assert_memory_equal(
			reader.row.raw, raws[i], reader.row.raw_len);
		i++;
	}
	assert_int_equal(i, n);
	close_reader(&reader);
}

static void test_raw(void **state)
{
	static const char *const utf8[] = { "a,b\r\n", "\"c\nd\",e\r\n",
		"x\"y\n", "\"z\n", "last" };
	static const char *const cp932[] = { "\x8b\x40\n",
		"\"\x95\x5c\n\x83\x5c\",1\n", "\x83\x5c\"\n", "\"\x97\x5c\n",
		"\x97\xcd" };

	check_raw(*state, "a,b\r\n\r\n\"c\nd\",e\r\nx\"y\n\"z\nlast", utf8, 5);
	check_raw(*state,
		"\xEF\xBB\xBF"
		"a,b\r\n\"c\nd\",e\r\nx\"y\n\"z\nlast",
		utf8, 5);
	check_raw(*state,
		"\x8b\x40\n\"\x95\x5c\n\x83\x5c\",1\n\n\x83\x5c\"\n"
		"\"\x97\x5c\n\x97\xcd",
		cp932, 5);
}

/* ---- large ------------------------------------------------------------- */

enum { MIB = 1 << 20 };

static void add_repeated(struct ks_buf *out, const char *s, size_t n)
{
	while (n-- > 0)
		ks__buf_adds(out, s);
}

static void open_buf(
	struct reader *reader, struct scratch *scratch, struct ks_buf *buf)
{
	assert_false(buf->failed);
	open_reader(
		reader, scratch_write(scratch, "large.csv", buf->p, buf->len));
	ks__buf_release(buf);
}

static void test_large_cells(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;
	struct reader reader;

	add_repeated(&buf, "a", MIB);
	ks__buf_adds(&buf, ",b\n");
	add_repeated(&buf, "a", MIB + 1);
	ks__buf_adds(&buf, ",b\n\"");
	add_repeated(&buf, "c", MIB + 1);
	ks__buf_adds(&buf, "\"\nd\n");
	open_buf(&reader, *state, &buf);
	assert_true(next(&reader));
	assert_int_equal(reader.row.fault, KS_CSV_FINE);
	assert_int_equal(reader.row.cells[0].len, MIB);
	for (long line = 2; line <= 3; line++) {
		assert_true(next(&reader));
		assert_int_equal(reader.row.line, line);
		assert_int_equal(reader.row.fault, KS_CSV_LONG);
	}
	assert_true(next(&reader));
	assert_string_equal(reader.row.cells[0].p, "d");
	assert_false(next(&reader));
	close_reader(&reader);
}

/*
 * An unclosed quote ahead of many rows costs that one line, and the rows are
 * handed out from the next line on, though only a part of the file was kept.
 */
static void check_open_before(struct scratch *scratch, const char *line)
{
	struct ks_buf buf = KS_BUF_INIT;
	struct reader reader;
	long rows = 300000;

	ks__buf_adds(&buf, "\"open\n");
	add_repeated(&buf, line, (size_t)rows);
	open_buf(&reader, scratch, &buf);
	assert_true(next(&reader));
	assert_int_equal(reader.row.fault, KS_CSV_OPEN);
	assert_int_equal(reader.row.raw_len, 6);
	for (long i = 0; i < rows; i++) {
		if (!next(&reader) || reader.row.line != i + 2 ||
			reader.row.fault != KS_CSV_FINE ||
			reader.row.ncells != 3)
			fail_msg("row %ld", i);
	}
	assert_string_equal(reader.row.cells[0].p, "a");
	assert_false(next(&reader));
	close_reader(&reader);
}

static void test_open_before_many(void **state)
{
	check_open_before(*state, "a,b,c\n");
	check_open_before(*state, "a,b,\"c\"\"\"\n");
	check_open_before(*state, "a,\"\",\"\"\r\n");
}

/* Every line breaks the one before: time must stay in step with the size. */
static void test_open_each(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;
	struct reader reader;
	long rows = 200000;

	add_repeated(&buf, "a,\"b\n", (size_t)rows);
	open_buf(&reader, *state, &buf);
	for (long i = 0; i < rows; i++) {
		if (!next(&reader) || reader.row.line != i + 1 ||
			reader.row.fault != KS_CSV_OPEN)
			fail_msg("row %ld", i);
	}
	assert_false(next(&reader));
	close_reader(&reader);
}

/* A cell over many lines, below the bound, is one cell. */
static void test_many_lines_in_cell(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;
	struct reader reader;

	ks__buf_adds(&buf, "\"");
	add_repeated(&buf, "line\r\n", 150000);
	ks__buf_adds(&buf, "\",x\ny,z\n");
	open_buf(&reader, *state, &buf);
	assert_true(next(&reader));
	assert_int_equal(reader.row.fault, KS_CSV_FINE);
	assert_int_equal(reader.row.cells[0].len, 900000);
	assert_true(next(&reader));
	assert_int_equal(reader.row.line, 150002);
	assert_false(next(&reader));
	close_reader(&reader);
}

/* Above the bound it is an unclosed quote, even where a quote follows. */
static void test_too_many_lines_in_cell(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;
	struct reader reader;
	long lines = 300000;

	ks__buf_adds(&buf, "\"");
	add_repeated(&buf, "line\n", (size_t)lines);
	ks__buf_adds(&buf, "\"\n");
	open_buf(&reader, *state, &buf);
	for (long i = 1; i <= lines + 1; i++) {
		enum ks_csv_fault want =
			i == 1 || i == lines + 1 ? KS_CSV_OPEN : KS_CSV_FINE;

		if (!next(&reader) || reader.row.line != i ||
			reader.row.fault != want)
			fail_msg("line %ld", i);
	}
	assert_false(next(&reader));
	close_reader(&reader);
}

/* All that was kept are blank lines; then a record of two lines. */
static void test_open_before_blank(void **state)
{
	struct ks_buf buf = KS_BUF_INIT;
	struct reader reader;

	ks__buf_adds(&buf, "\"");
	add_repeated(&buf, "\n", MIB + 10);
	ks__buf_adds(&buf, "\"a\nb\",c\n");
	open_buf(&reader, *state, &buf);
	assert_true(next(&reader));
	assert_int_equal(reader.row.fault, KS_CSV_OPEN);
	assert_int_equal(reader.row.raw_len, 2);
	assert_true(next(&reader));
	assert_int_equal(reader.row.fault, KS_CSV_FINE);
	assert_int_equal(reader.row.line, MIB + 11);
	assert_int_equal(reader.row.raw_len, 8);
	assert_memory_equal(reader.row.raw, "\"a\nb\",c\n", 8);
	assert_string_equal(reader.row.cells[0].p, "a\nb");
	assert_false(next(&reader));
	close_reader(&reader);
}

/* ---- written and read again --------------------------------------------- */

static void write_rows(struct ks_buf *out, struct reader *reader)
{
	while (next(reader)) {
		const struct ks_csv_row *row = &reader->row;

		if (row->fault != KS_CSV_FINE)
			continue;
		for (size_t i = 0; i < row->ncells; i++) {
			if (i > 0)
				ks__buf_addc(out, ',');
			ks__csv_write(
				out, row->cells[i].p, row->cells[i].len, false);
		}
		if (row->ncells == 1 && row->cells[0].len == 0)
			ks__buf_adds(out, "\"\"");
		ks__buf_addc(out, '\n');
	}
}

/* What is read from any file, written and read again, is written the same. */
static void test_write_read(void **state)
{
	DIR *dir = opendir(DATA);
	struct ks_buf once = KS_BUF_INIT, twice = KS_BUF_INIT;
	struct dirent *entry;
	struct reader reader;
	char path[300];
	size_t files = 0;

	assert_non_null(dir);
	while ((entry = readdir(dir)) != NULL) {
		snprintf(path, sizeof(path), DATA "/%s", entry->d_name);
		if (strstr(path, ".csv") == NULL ||
			ks__input_open(path, NULL, NULL, &reader.in, NULL))
			continue;
		assert_int_equal(
			ks__csv_new(reader.in, &reader.csv, NULL), KS_OK);
		ks__buf_clear(&once);
		ks__buf_clear(&twice);
		write_rows(&once, &reader);
		close_reader(&reader);
		open_reader(&reader,
			scratch_write(*state, "again.csv", ks__buf_str(&once),
				once.len));
		write_rows(&twice, &reader);
		close_reader(&reader);
		assert_string_equal(ks__buf_str(&twice), ks__buf_str(&once));
		files++;
	}
	assert_true(files >= 80);
	ks__buf_release(&once);
	ks__buf_release(&twice);
	closedir(dir);
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
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_files_listed),
		cmocka_unit_test(test_raw),
		cmocka_unit_test(test_large_cells),
		cmocka_unit_test(test_open_before_many),
		cmocka_unit_test(test_open_each),
		cmocka_unit_test(test_many_lines_in_cell),
		cmocka_unit_test(test_too_many_lines_in_cell),
		cmocka_unit_test(test_open_before_blank),
		cmocka_unit_test(test_write_read),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
