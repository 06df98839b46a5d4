/*
 * A text file as physical lines in UTF-8, whatever it was encoded in.  The
 * whole file is read once beforehand: its encoding is decided by validating
 * all of it, and its SHA-256 taken.  Standard input ("-") is spooled to an
 * unlinked 0600 file first.  Memory is flat whatever the file's size.
 */
#ifndef KS_INPUT_H
#define KS_INPUT_H

#include "buf.h"

struct ks_input;

struct ks_input_facts {
	const char *name;     /* base name, or "標準入力" */
	const char *encoding; /* "utf-8" or "cp932" */
	bool bom;
	int64_t bytes;
	char sha256[65]; /* hex */
};

/*
 * force is "utf-8", "cp932" or NULL.  spool_dir: where standard input is
 * spooled (beside the ledger).  KS_INVALID names the first line that is
 * neither encoding (or not the forced one), UTF-16 by name; KS_USAGE for an
 * unknown encoding word; KS_IO; KS_NOT_FOUND.
 */
enum ks_code ks__input_open(const char *path, const char *force,
	const char *spool_dir, struct ks_input **out, struct ks_error *err);
void ks__input_close(struct ks_input *in);
const struct ks_input_facts *ks__input_facts(const struct ks_input *in);

/*
 * The next physical line, its end (LF, CRLF or lone CR as the file has it)
 * included; *number counts from 1.  raw is the line as the file has it, utf8
 * the same in UTF-8 (equal pointers for UTF-8; a BOM is taken off).  Borrowed
 * until the next call.  KS_NOT_FOUND at the end.  KS_IO, KS_NOMEM, KS_INVALID
 * (a file changed under us, or a line over 64 MiB).
 */
struct ks_line {
	const char *utf8, *raw;
	size_t utf8_len, raw_len;
	long number;
};
enum ks_code ks__input_line(
	struct ks_input *in, struct ks_line *line, struct ks_error *err);
enum ks_code ks__input_rewind(struct ks_input *in, struct ks_error *err);
/* Bytes handed out so far, for progress. */
int64_t ks__input_done(const struct ks_input *in);

/* Do two paths, or an input and a path, lead to one file? */
bool ks__same_file(const char *a, const char *b);
bool ks__input_is(const struct ks_input *in, const char *path);

#endif
