#include "rejects.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "csv.h"
#include "err.h"

struct ks_rejects {
	struct ks_buf name, part; /* where it goes, where it grows */
	bool cp932;
	FILE *file;
	size_t rows;
};

/* "rejects.csv" of the second input file is "rejects-2.csv". */
static void numbered(const char *name, size_t number, struct ks_buf *out)
{
	const char *slash = strrchr(name, '/');
	const char *dot = strrchr(name, '.');
	size_t front = strlen(name);

	if (number < 2) {
		ks__buf_adds(out, name);
		return;
	}
	if (dot && dot > name && (!slash || dot > slash + 1))
		front = (size_t)(dot - name);
	ks__buf_add(out, name, front);
	ks__buf_addf(out, "-%zu%s", number, name + front);
}

enum ks_code ks__rejects_open(const char *name, size_t number,
	const char *encoding, struct ks_rejects **out, struct ks_error *err)
{
	struct ks_rejects *r = calloc(1, sizeof(*r));
	struct stat st;
	int fd;

	*out = r;
	if (!r)
		return ks__nomem(err);
	r->cp932 = strcmp(encoding, "cp932") == 0;
	numbered(name, number, &r->name);
	ks__buf_addf(&r->part, "%s.part", ks__buf_str(&r->name));
	if (r->name.failed || r->part.failed)
		return ks__nomem(err);
	if (stat(ks__buf_str(&r->name), &st) == 0 && S_ISDIR(st.st_mode))
		return ks__fail(err, KS_USAGE,
			"--rejects: %s はフォルダです。ファイル名を指定してください",
			ks__basename(name));
	unlink(r->part.p);
	fd = open(r->part.p, O_WRONLY | O_CREAT | O_EXCL, 0600);
	r->file = fd < 0 ? NULL : fdopen(fd, "wb");
	if (!r->file || fchmod(fd, 0600) != 0)
		return ks__fail_file(err, name);
	return KS_OK;
}

static void put(struct ks_rejects *r, const char *s, size_t len)
{
	if (len)
		fwrite(s, 1, len, r->file);
}

static void put_cell(struct ks_rejects *r, const char *s)
{
	struct ks_buf cell = KS_BUF_INIT;
	uint32_t bad;
	char *bytes;
	size_t len;

	ks__csv_write(&cell, s, strlen(s), false);
	if (!r->cp932) {
		put(r, ks__buf_str(&cell), cell.len);
	} else if (ks_text_to_cp932(ks__buf_str(&cell), cell.len, "〓", &bytes,
			   &len, &bad) == KS_OK) {
		put(r, bytes, len);
		free(bytes);
	}
	ks__buf_release(&cell);
}

void ks__rejects_title(struct ks_rejects *r, const char *raw, size_t len)
{
	put(r, raw, len);
}

void ks__rejects_headings(struct ks_rejects *r, const char *raw, size_t len)
{
	static const char bom[] = "\xef\xbb\xbf";

	if (len >= 3 && memcmp(raw, bom, 3) == 0) {
		put(r, raw, 3);
		raw += 3;
		len -= 3;
	}
	put_cell(r, "エラー");
	put(r, ",", 1);
	put_cell(r, "項目");
	put(r, ",", 1);
	put(r, raw, len);
}

void ks__rejects_row(struct ks_rejects *r, const char *message,
	const char *heading, const char *raw, size_t len)
{
	put_cell(r, message);
	put(r, ",", 1);
	put_cell(r, heading ? heading : "");
	put(r, ",", 1);
	put(r, raw, len);
	if (!len || raw[len - 1] != '\n')
		put(r, "\n", 1);
	r->rows++;
}

enum ks_code ks__rejects_finish(struct ks_rejects *r, struct ks_error *err)
{
	if (!r || !r->rows)
		return KS_OK;
	if (fflush(r->file) != 0 || ferror(r->file) ||
		fsync(fileno(r->file)) != 0)
		return ks__fail_file(err, ks__buf_str(&r->name));
	return KS_OK;
}

enum ks_code ks__rejects_close(
	struct ks_rejects *r, bool keep, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	if (!r)
		return KS_OK;
	if (r->file) {
		bool bad = fclose(r->file) != 0;

		keep = keep && r->rows;
		if (keep &&
			(bad || rename(r->part.p, ks__buf_str(&r->name)) != 0))
			rc = ks__fail(err, KS_IO,
				"取込は済みましたが、却下した行のファイルに名前を"
				"付けられません。%s にあります",
				ks__basename(r->part.p));
		if (!keep)
			unlink(r->part.p);
	}
	ks__buf_release(&r->name);
	ks__buf_release(&r->part);
	free(r);
	return rc;
}
