/*
 * What cannot be read twice (a pipe, standard input), copied to a file that
 * has no name: mode 0600, unlinked at once, gone with the process.
 */
#ifndef KS_SPOOL_H
#define KS_SPOOL_H

#include "kasane.h"

/* dir NULL: the working folder.  *out is the caller's to close, at its
 * start.  KS_IO, KS_NOT_FOUND (no such folder), KS_NOMEM. */
enum ks_code ks__spool(
	int from, const char *dir, int *out, struct ks_error *err);

#endif
