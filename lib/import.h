/* The files of one import, opened and put in the order they are taken in. */
#ifndef KS_IMPORT_H
#define KS_IMPORT_H

#include "load.h"

struct ks_source {
	struct ks_input *in;
	struct ks_csv *csv;
	struct ks_rejects *rejects;
	const struct ks_noun_ops *ops;
};

struct ks_sources {
	struct ks_source *at;
	size_t n;
};

/* Open every file, find out its noun where it was not said, and sort them in
 * the order of domain.md §6, whatever their names. */
enum ks_code ks__sources_open(
	struct ks_load *load, struct ks_sources *out, struct ks_error *err);
void ks__sources_close(struct ks_sources *sources);

/* Read a source's title and heading rows: load->header knows which column is
 * which, and the source stands at its first row. */
enum ks_code ks__read_headings(
	struct ks_load *load, struct ks_source *source, struct ks_error *err);

#endif
