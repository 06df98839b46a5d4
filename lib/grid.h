/*
 * What a run has to count, worked out from its declarations: for each source
 * the fields to read, how a record finds its bins, and the jobs that count.
 * Both engines (count.c, sqlgen.c) fill the cells of the same jobs.
 */
#ifndef KS_GRID_H
#define KS_GRID_H

#include "scale.h"
#include "table.h"

/* How a record finds its bins on a scale. */
struct ks_reader {
	struct ks_dimension dimension;
	const struct ks_scale *scale;
	size_t slot;	  /* of its field in the feed */
	size_t band, day; /* ages: slots of 年代の記入 and the date */
};

/* A condition on a record. */
struct ks_test {
	const struct ks_where *where; /* NULL for --district, --agency */
	const struct ks_src_field *field;
	size_t slot;
	bool *wanted; /* by the code's index */
	bool empty;   /* an empty cell is wanted */
	bool negated;
};

#define KS_NO_READER SIZE_MAX

struct ks_job {
	const struct ks_source *source;
	enum ks_measure measure;       /* never MEAN: that is two jobs */
	const struct ks_src_field *of; /* summed or told apart, or NULL */
	size_t of_slot;
	bool of_number;		/* of the codes' number (課題数) */
	size_t row, column;	/* readers, or KS_NO_READER */
	size_t nrows, ncolumns; /* bins, the unprinted one included */
	size_t *tests, ntests;
	int64_t *cells; /* nrows * ncolumns */
};

/* Everything asked of one source. */
struct ks_feed {
	const struct ks_source *source;
	bool motion; /* of the run */
	const struct ks_src_field **fields;
	size_t nfields;
	struct ks_reader *readers;
	size_t nreaders;
	struct ks_test *tests;
	size_t ntests;
	struct ks_job **jobs;
	size_t njobs;
};

/* One table of the run. */
struct ks_grid {
	const struct ks_table *table;
	struct ks_axis rows; /* the table's, after --by */
	struct ks_scale **row_scales, **column_scales; /* NULL: one line */
	struct ks_job **jobs;	/* rows.n * columns.n; NULL: worked out */
	struct ks_job **counts; /* of a mean: how many have it */
	struct ks_job *base;	/* all records of the table */
	struct ks_job **bases;	/* of each source it asks, the first too */
	size_t nbases;
};

struct ks_run {
	struct ks_arena *arena;
	const struct ks_report *report;
	const struct ks_codes *codes;
	bool motion; /* something was joined or moved: source.h */
	struct ks_feed *feeds;
	size_t nfeeds;
	struct ks_scale **scales;
	size_t nscales;
	struct ks_grid *grids;
	size_t ngrids;
};

/* Add a table to the run.  KS_INVALID: an unknown label in it; KS_USAGE: an
 * option of the report that does not fit. */
enum ks_code ks__run_add(
	struct ks_run *run, const struct ks_table *table, struct ks_error *err);
/* Cells for every job, once all tables are there. */
enum ks_code ks__run_cells(struct ks_run *run, struct ks_error *err);
/* The place of a field among those a feed reads; added where it is new. */
size_t ks__feed_slot(struct ks_run *run, struct ks_feed *feed,
	const struct ks_src_field *field);
/* How many of the source's joins the fields of a feed need. */
size_t ks__feed_joins(const struct ks_feed *feed);

#endif
