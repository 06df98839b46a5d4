/*
 * CSV from any bytes: rows come in the order of their lines, their raw bytes
 * are pieces of the file in that order with only blank lines between, and
 * what was read, written out and read again is the same.
 */
#include "csv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "broken: %s\n", what);
	abort();
}

/* An unlinked file, reached by its descriptor. */
static int write_file(const void *bytes, size_t len, char path[64])
{
	char name[] = "/tmp/kasane-fuzz-XXXXXX";
	int fd = mkstemp(name);

	require(fd >= 0, "mkstemp");
	unlink(name);
	require(write(fd, bytes, len) == (ssize_t)len, "write");
	snprintf(path, 64, "/proc/self/fd/%d", fd);
	return fd;
}

static struct ks_input *open_bytes(const void *bytes, size_t len)
{
	struct ks_error err = { 0 };
	struct ks_input *in;
	char path[64];
	int fd = write_file(bytes, len, path);
	enum ks_code code = ks__input_open(path, NULL, NULL, &in, &err);

	close(fd);
	require(code == KS_OK || (code == KS_INVALID && err.message[0] != '\0'),
		"a file is read or refused with a message");
	return in;
}

static bool next(struct ks_csv *csv, struct ks_csv_row *row)
{
	struct ks_error err = { 0 };
	enum ks_code code = ks__csv_next(csv, row, &err);

	require(code == KS_OK || code == KS_NOT_FOUND, "reading goes on");
	return code == KS_OK;
}

/* ---- where the raw bytes lie --------------------------------------------- */

struct place {
	const char *at, *end;
	long line;
};

static void check_place(struct place *place, const struct ks_csv_row *row)
{
	require(row->line > place->line, "lines go up");
	place->line = row->line;
	while (place->at < place->end &&
		(*place->at == '\n' || *place->at == '\r'))
		place->at++;
	require(row->raw_len > 0 &&
			row->raw_len <= (size_t)(place->end - place->at) &&
			memcmp(row->raw, place->at, row->raw_len) == 0,
		"raw bytes are the file's next");
	place->at += row->raw_len;
}

static void check_cells(const struct ks_csv_row *row)
{
	require(row->ncells > 0 && row->ncells <= 4096, "number of cells");
	for (size_t i = 0; i < row->ncells; i++) {
		const struct ks_csv_cell *cell = &row->cells[i];

		require(strlen(cell->p) == cell->len, "no NUL in a cell");
		require(ks_text_valid(cell->p, cell->len), "UTF-8");
		require(cell->quoted || strpbrk(cell->p, ",\"\r\n") == NULL,
			"an unquoted cell holds nothing special");
	}
}

/* ---- writing, and reading what was written -------------------------------- */

static void write_row(struct ks_buf *out, const struct ks_csv_row *row)
{
	for (size_t i = 0; i < row->ncells; i++) {
		if (i > 0)
			ks__buf_addc(out, ',');
		ks__csv_write(out, row->cells[i].p, row->cells[i].len, true);
	}
	if (row->ncells == 1 && row->cells[0].len == 0)
		ks__buf_adds(out, "\"\"");
	ks__buf_addc(out, '\n');
}

/* A cell with its length, so that no two rows look alike. */
static void note_cell(struct ks_buf *out, const char *p, size_t len)
{
	ks__buf_addf(out, "%zu:", len);
	ks__buf_add(out, p, len);
}

static void note_row(
	struct ks_buf *out, const struct ks_csv_row *row, bool guarded)
{
	for (size_t i = 0; i < row->ncells; i++) {
		size_t len = row->cells[i].len;
		const char *p = row->cells[i].p;

		if (guarded)
			p = ks__csv_unguard(p, &len);
		note_cell(out, p, len);
	}
	ks__buf_addc(out, '\n');
}

static void check_again(const struct ks_buf *written, const struct ks_buf *want)
{
	struct ks_input *in = open_bytes(written->p, written->len);
	struct ks_buf got = KS_BUF_INIT;
	struct ks_csv_row row;
	struct ks_csv *csv;

	require(in != NULL, "what was written is read");
	require(ks__csv_new(in, &csv, NULL) == KS_OK, "memory");
	require(next(csv, &row), "the heading");
	while (next(csv, &row)) {
		require(row.fault == KS_CSV_FINE, "written without fault");
		note_row(&got, &row, true);
	}
	require(got.len == want->len &&
			memcmp(ks__buf_str(&got), ks__buf_str(want), got.len) ==
				0,
		"read again the same");
	ks__csv_free(csv);
	ks__input_close(in);
	ks__buf_release(&got);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ks_input *in = open_bytes(data, size);
	struct ks_buf written = KS_BUF_INIT, want = KS_BUF_INIT;
	struct place place = { (const char *)data, (const char *)data + size,
		0 };
	struct ks_csv_row row;
	struct ks_csv *csv;

	if (in == NULL)
		return 0;
	place.at += ks__input_facts(in)->bom ? 3 : 0;
	/* A heading: a file that begins "PK" would be taken for a zip. */
	ks__buf_adds(&written, "heading\n");
	require(ks__csv_new(in, &csv, NULL) == KS_OK, "memory");
	while (next(csv, &row)) {
		check_place(&place, &row);
		if (row.fault != KS_CSV_FINE)
			continue;
		check_cells(&row);
		write_row(&written, &row);
		note_row(&want, &row, false);
	}
	while (place.at < place.end)
		require(strchr("\r\n", *place.at++) != NULL, "nothing left");
	check_again(&written, &want);
	ks__csv_free(csv);
	ks__input_close(in);
	ks__buf_release(&written);
	ks__buf_release(&want);
	return 0;
}
