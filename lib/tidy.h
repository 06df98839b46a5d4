/* The tidy form of a document as bytes, and back. */
#ifndef KS_TIDY_H
#define KS_TIDY_H

#include "buf.h"
#include "doc.h"

/* "表番号,表名,期間,行,列,値,単位,母数,文": one line a cell. */
void ks__tidy_write(const struct ks_doc *doc, struct ks_buf *out);
/* What the tidy form does not say of its tables and their columns. */
void ks__tidy_heads(const struct ks_doc *doc, struct ks_buf *out);
/* A document from both.  KS_CORRUPT where they do not fit together. */
enum ks_code ks__tidy_read(struct ks_doc *doc, const char *heads,
	const char *tidy, struct ks_error *err);

/* A number as the tidy form has it: "-12.3". */
void ks__tidy_number(const struct ks_cell *cell, struct ks_buf *out);

/* Lines of CSV made here, read again: the cells of the next line, in the
 * arena; false at the end. */
struct ks_lines_of {
	struct ks_arena *arena;
	const char *at;
	const char **cells;
	size_t n;
};
bool ks__tidy_line(struct ks_lines_of *lines);
/* A line of n texts, NULL as "". */
void ks__tidy_add(struct ks_buf *out, const char *const *cells, size_t n);

#endif
