/*
 * The numbers of a run as families: all cells that count the same thing, cut
 * the same way.  Two tables that count alike share a family, so that a figure
 * printed twice is one secret; and what families have to do with each other
 * (parts and totals, conditions, real and running numbers) becomes relations.
 */
#ifndef KS_FAMILY_H
#define KS_FAMILY_H

#include "grid.h"
#include "suppress.h"

/* A condition, whatever words it was declared with. */
struct ks_family_test {
	const struct ks_src_field *field;
	const struct ks_code_list *list;
	const bool *wanted; /* by the code's index; last: an empty cell */
	size_t n;
};

struct ks_family_cut {
	struct ks_dimension dimension;
	const struct ks_scale *scale;
	size_t order; /* of the scale in the run */
};

struct ks_family {
	const struct ks_source *source;
	enum ks_measure measure;
	const struct ks_src_field *of;
	size_t *tests, ntests; /* sorted */
	struct ks_family_cut cuts[2];
	size_t ncuts;
	size_t sizes[2]; /* bins, the unprinted one included; 1 without a cut */
	size_t *cells;	 /* secrets */
};

struct ks_family_job {
	const struct ks_job *job;
	size_t family;
	bool turned; /* rows are the second cut */
};

struct ks_families {
	struct ks_run *run;
	struct ks_secrets *secrets;
	struct ks_family *at;
	size_t n;
	struct ks_family_test *tests;
	size_t ntests;
	struct ks_family_job *jobs;
	size_t njobs;
};

/* The families of all jobs of a run that has counted.  A failed arena is told
 * by ks__suppress. */
void ks__families_make(struct ks_families *families);
/* The secret of one cell of a job. */
size_t ks__families_cell(const struct ks_families *families,
	const struct ks_job *job, size_t cell);
/* The family of a cell of a job with another measure, NULL if none. */
const struct ks_family *ks__families_measure(const struct ks_families *families,
	const struct ks_family *family, enum ks_measure measure,
	const struct ks_src_field *of);
/* The same without one of its cuts; NULL if none. */
const struct ks_family *ks__families_whole(const struct ks_families *families,
	const struct ks_family *family, size_t cut);
/* The family that would be like this one; NULL if none. */
const struct ks_family *ks__families_like(
	const struct ks_families *families, const struct ks_family *wanted);
/* Is it a number of records, cases, …, that is told by its size alone? */
bool ks__family_counts(const struct ks_family *family);
/* Are parts and wholes of it told by adding? */
bool ks__family_adds(const struct ks_family *family);
/* Does every record fall into exactly one bin of it? */
bool ks__family_parts(const struct ks_family_cut *cut);
/* The secret at a bin of one cut and a bin of the other (0 where none). */
size_t ks__family_at(
	const struct ks_family *family, size_t cut, size_t bin, size_t other);

/* Tell the secrets how the families hang together. (kinship.c) */
void ks__families_relate(struct ks_families *families);

#endif
