/*
 * CSV records with the file's own line numbers.  libcsv is used in csv.c
 * alone and fed one physical line a call.
 */
#ifndef KS_CSV_H
#define KS_CSV_H

#include "input.h"

struct ks_csv;

/*
 * KS_CSV_OPEN: the quote opened on the line is not closed as it should be:
 * not before the file's end, not within 1 MiB, or amid a later line.
 */
enum ks_csv_fault {
	KS_CSV_FINE,
	KS_CSV_QUOTE, /* a stray quote on the line */
	KS_CSV_OPEN,
	KS_CSV_NUL,   /* a NUL byte in the record */
	KS_CSV_CELLS, /* more than 4,096 cells */
	KS_CSV_LONG   /* a cell over 1 MiB */
};

struct ks_csv_cell {
	const char *p; /* NUL-terminated, exact: not trimmed */
	size_t len;
	bool quoted;
};

/*
 * Cells are not to be used where there is a fault.  After KS_CSV_QUOTE and
 * KS_CSV_OPEN raw is one line, and reading goes on at the next.
 */
struct ks_csv_row {
	long line; /* where the record starts */
	const struct ks_csv_cell *cells;
	size_t ncells;
	enum ks_csv_fault fault;
	const char *raw; /* the record's bytes as the file has them, line
			    ends included */
	size_t raw_len;
};

/* Reads from in (borrowed) from where it stands. KS_NOMEM. */
enum ks_code ks__csv_new(
	struct ks_input *in, struct ks_csv **out, struct ks_error *err);
void ks__csv_free(struct ks_csv *csv);
/* The next record that is not a blank line; borrowed until the next call.
 * A row whose every cell is empty (",,,") is handed out as it is.
 * KS_NOT_FOUND at the end. */
enum ks_code ks__csv_next(
	struct ks_csv *csv, struct ks_csv_row *row, struct ks_error *err);

/*
 * Append one cell to out, quoted where needed; guarded as ks_csv_cell.  A row
 * of one empty cell has to be written as two quotes by the caller: an empty
 * line is no row.
 */
void ks__csv_write(struct ks_buf *out, const char *s, size_t len, bool guarded);
/* Takes exactly one guard off a cell: what ks__csv_write put there.  Borrowed
 * from s. */
const char *ks__csv_unguard(const char *s, size_t *len);

#endif
