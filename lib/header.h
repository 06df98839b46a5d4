/* The heading row of a file: which column is which field. */
#ifndef KS_HEADER_H
#define KS_HEADER_H

#include "csv.h"
#include "noun.h"
#include "profile.h"

enum ks_column_kind {
	KS_COL_DROP,
	KS_COL_FIELD,
	KS_COL_MARK, /* ○ in it means one code of a field: 課題:ひきこもり */
	KS_COL_UNKNOWN,
	KS_COL_EXTRA /* 独自項目 */
};

struct ks_column_map {
	enum ks_column_kind kind;
	int field;
	const struct ks_code_row *code;
	char *heading; /* as the file has it, trimmed */
};

struct ks_header {
	const struct ks_noun_ops *ops;
	struct ks_column_map *columns;
	size_t n;
	bool present[KS_FIELDS_MAX]; /* the file has a column for it */
};

/*
 * Read the heading row.  ops NULL: the noun is the one whose required
 * headings are all there and most of whose headings match; where several fit
 * equally the name of the file decides.  What is wrong is
 * told through row (rule, line); then KS_USAGE is returned.
 */
enum ks_code ks__header_read(struct ks_row *row, const struct ks_noun_ops *ops,
	const struct ks_profile *profile, const struct ks_import *options,
	const struct ks_csv_row *headings, struct ks_header *out,
	struct ks_error *err);
void ks__header_release(struct ks_header *header);

/* The field of a heading, field id or option name (matching key); -1. */
int ks__field_by_heading(const struct ks_noun *noun, const char *s, size_t len);

#endif
