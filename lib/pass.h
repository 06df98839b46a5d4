/*
 * One pass over a source, or over a part of it: what count.c decodes a record
 * into, and what halves.c puts together again.
 */
#ifndef KS_PASS_H
#define KS_PASS_H

#include "count.h"
#include "idmap.h"

/* One field of the record at hand. */
struct ks_pass_taken {
	int64_t number; /* a day, number or id; 0 where empty */
	bool empty;
	int index; /* of its code in the list, or -1 */
	int *set;  /* of its codes */
	size_t nset;
	const char *text; /* borrowed from the statement */
	uint32_t key;	  /* a small number for an id told apart */
};

/* How a field is decoded; made once a pass. */
struct ks_pass_column {
	const struct ks_src_field *field;
	struct ks_idmap ids; /* code id to index; or id to key */
	int *direct;	     /* the same for code ids below ndirect */
	int64_t ndirect;
	bool counted;	     /* its ids are told apart */
	unsigned char *none; /* by code: 1 unknown, 2 課題なし */
};

/* The bins a reader found. */
struct ks_pass_found {
	int *bins;
	size_t n;
	uint32_t *stamps; /* by bin: the record that was last in it */
};

/* Which cells of a job a case was seen in: `words` words a key. */
struct ks_pass_seen {
	uint64_t *bits;
	size_t words, keys;
};

/* The numbers of a job that asks for one of them: a median and its like. */
struct ks_pass_values {
	struct ks_pass_value {
		size_t cell;
		int64_t number;
	} * at;
	size_t n, room;
};

/* A job as the pass asks it of every record: all it needs side by side. */
struct ks_pass_job {
	const struct ks_job *job;
	int64_t *cells; /* the job's own, or this part's */
	const struct ks_pass_found *row, *column;
	size_t ncolumns, ntests;
	const size_t *tests;
	enum ks_measure measure;
};

struct ks_pass {
	const struct ks_run *run;
	const struct ks_feed *feed;
	struct ks_stmt *st;
	struct ks_pass_column *columns;
	struct ks_pass_taken *taken;
	struct ks_pass_found *found;
	bool *passed;		       /* by test */
	struct ks_pass_seen *seen;     /* by job */
	struct ks_pass_values *values; /* by job */
	uint32_t record;	       /* its number in the pass, from 1 */
	struct ks_arena arena;
	struct ks_pass_job *jobs;
	struct ks_pass_found one; /* the only bin where nothing divides */
	bool failed;		  /* no memory */
};

/* Make a pass ready; own_cells: it counts into cells of its own. */
enum ks_code ks__pass_init(struct ks_pass *pass, const struct ks_run *run,
	const struct ks_feed *feed, bool own_cells, struct ks_error *err);
void ks__pass_release(struct ks_pass *pass);
/* Count every record the statement gives. */
enum ks_code ks__pass_run(
	struct ks_pass *pass, const struct ks_hits *hits, struct ks_error *err);
/* The small number an id of this column is told apart by; KS_IDMAP_NONE where
 * there is no memory. */
uint32_t ks__pass_key(struct ks_pass *pass, size_t column, int64_t id);
/* 1 the first time the key is seen in the job's cell. */
int64_t ks__pass_see(
	struct ks_pass *pass, size_t job, size_t cell, uint32_t key);

/* One more number in the job's cell (rank.c). */
void ks__values_add(
	struct ks_pass *pass, size_t job, size_t cell, int64_t number);
/* Put the number asked for into each cell, once all are there. */
void ks__values_settle(struct ks_pass *pass);

/*
 * A large source in two halves at once, the second through a connection of
 * its own: the same cells, in little more than half the time.  *done is false
 * where it is not worth it or cannot be had, and nothing was counted.
 */
enum ks_code ks__halves(struct ks_run *run, const struct ks_feed *feed,
	struct ks_db *db, bool *done, struct ks_error *err);

#endif
