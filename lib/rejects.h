/*
 * The rejects file: the rows that were not taken, byte for byte as they came,
 * with two columns (エラー, 項目) put before them, so that a mended file goes
 * in again as it is.  Mode 0600; it takes its name only once it is whole.
 */
#ifndef KS_REJECTS_H
#define KS_REJECTS_H

#include "input.h"

struct ks_rejects;

/* number > 1: the file of the number-th input file, NAME-2.csv. */
enum ks_code ks__rejects_open(const char *name, size_t number,
	const char *encoding, struct ks_rejects **out, struct ks_error *err);
/* Title rows, as they are. */
void ks__rejects_title(struct ks_rejects *rejects, const char *raw, size_t len);
void ks__rejects_headings(
	struct ks_rejects *rejects, const char *raw, size_t len);
void ks__rejects_row(struct ks_rejects *rejects, const char *message,
	const char *heading, const char *raw, size_t len);
/* Before the good rows are committed: the bad ones are on the disk, whole.
 * KS_IO where they cannot be. */
enum ks_code ks__rejects_finish(
	struct ks_rejects *rejects, struct ks_error *err);
/* keep: give the file its name if it has rows (KS_IO where it cannot be
 * written); else nothing is left of it.  Frees rejects. */
enum ks_code ks__rejects_close(
	struct ks_rejects *rejects, bool keep, struct ks_error *err);

#endif
