/* A document kept in memory: recorded through a sink, sent on or compared. */
#ifndef KS_DOC_H
#define KS_DOC_H

#include "arena.h"

struct ks_doc_table {
	struct ks_table_head head;
	struct ks_cell **rows; /* each head.ncolumns cells */
	size_t nrows;
};

struct ks_doc {
	struct ks_arena *arena;
	struct ks_doc_table *tables;
	size_t n;
};

/* What is sent to the sink is kept in the document's arena, texts too. */
void ks__doc_sink(struct ks_doc *doc, struct ks_sink *sink);
enum ks_code ks__doc_send(
	const struct ks_doc_table *table, const struct ks_sink *sink);

/* By id; NULL if none. */
const struct ks_doc_table *ks__doc_table(
	const struct ks_doc *doc, const char *id);
/* The row whose first cell says so, the column of that label; SIZE_MAX. */
size_t ks__doc_row(const struct ks_doc_table *table, const char *label);
size_t ks__doc_column(const struct ks_doc_table *table, const char *label);

#endif
