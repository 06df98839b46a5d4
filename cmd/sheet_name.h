/* Names a spreadsheet accepts for its sheets. */
#ifndef SHEET_NAME_H
#define SHEET_NAME_H

#include "kasane.h"

enum { SHEET_NAME_BYTES = 128 };

struct sheet_name {
	char text[SHEET_NAME_BYTES];
};

struct sheet_names {
	struct sheet_name **names; /* each stays where it is */
	size_t n;
};

/*
 * "T03 圏域別新規件数": at most 31 UTF-16 units, none of []:*?/\, no ' at
 * either end, and none like an earlier one.  NULL: out of memory.
 */
const char *sheet_name_new(
	struct sheet_names *names, const char *id, const char *title);
/* "internal:'NAME'!A1" */
void sheet_name_link(const char *name, char *out, size_t size);
void sheet_names_release(struct sheet_names *names);

#endif
