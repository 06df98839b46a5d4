/* Reading a declaration: what table.c and its helpers share. */
#ifndef KS_TABLEPARSE_H
#define KS_TABLEPARSE_H

#include "table.h"

struct ks_parser {
	struct ks_arena *arena;
	struct ks_error *err;
	struct ks_table *table;
	struct ks_block *block; /* the one being read, or NULL */
	bool block_is_row;
	const char *key;
	long line;
	uint32_t seen;	     /* keys of the table, a bit each */
	uint32_t block_seen; /* keys of the block */
};

struct ks_span {
	const char *p;
	size_t len;
};

/* A mistake on the line at hand. */
enum ks_code ks__decl_wrong(struct ks_parser *parser, const char *message);

struct ks_span ks__decl_trim(struct ks_span s);
bool ks__decl_starts(struct ks_span s, const char *with);
/* Bytes of a blank at the head of s: space, TAB or U+3000. */
size_t ks__decl_blank(struct ks_span s);
/* Take the next word off s, up to a blank. */
struct ks_span ks__decl_next(struct ks_span *s);
/* s trimmed, as a string that lives as long as the table. */
const char *ks__decl_keep(struct ks_parser *parser, struct ks_span s);
/* "a, b、c" added to a list of words. */
enum ks_code ks__decl_words(struct ks_parser *parser, struct ks_span s,
	const char ***words, size_t *n);

/* The values of these keys, into the block at hand or the table. */
enum ks_code ks__decl_source(struct ks_parser *parser, struct ks_span value);
enum ks_code ks__decl_date(struct ks_parser *parser, struct ks_span value);
enum ks_code ks__decl_measure(struct ks_parser *parser, struct ks_span value);
enum ks_code ks__decl_where(struct ks_parser *parser, struct ks_span value);

#endif
