/*
 * The files under lib/ that are part of the program: schema, code lists and
 * table declarations.  The build writes them as byte arrays (lib/embed.sh),
 * so that a copied binary needs no data files beside it.
 */
#ifndef KS_ASSET_H
#define KS_ASSET_H

#include <stddef.h>

struct ks_asset {
	const char *name;	    /* path under lib/: "tables/T02.table" */
	const unsigned char *bytes; /* followed by a NUL that len leaves out */
	size_t len;
};

/* In order of their names, as strcmp has it. */
extern const struct ks_asset ks__assets[];
extern const size_t ks__nassets;

#endif
