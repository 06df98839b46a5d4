/* 町丁目: which 圏域 an address lies in. */
#ifndef KS_TOWN_H
#define KS_TOWN_H

#include "buf.h"

/*
 * An address in the form towns are compared in: narrow, without blanks,
 * 丁目・番地・番・号 and their 漢数字 as 1-2-3, with a hyphen at its end.
 */
void ks__town_form(const char *s, size_t len, struct ks_buf *out);

/*
 * Does the address (in that form) lie in the town (in that form)?  The town
 * must begin what follows the municipality's name, or the address where that
 * is not named, and end at a number: 本町 is not 西本町 nor 本町田.
 */
bool ks__town_holds(
	const char *town, const char *municipality, const char *address);

#endif
