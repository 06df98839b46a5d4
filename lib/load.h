/*
 * Taking rows in: import.c opens files and keeps the transaction, loadrow.c
 * reads a CSV row into a record, register.c decides what becomes of it.
 */
#ifndef KS_LOAD_H
#define KS_LOAD_H

#include "header.h"
#include "idmap.h"
#include "journal.h"
#include "rejects.h"
#include "row.h"

struct ks_load {
	struct ks_ledger *ledger;
	const struct ks_import *options;
	struct ks_import_result *result;
	struct ks_arena arena;
	struct ks_row row;
	struct ks_header header;
	const struct ks_profile *profile;	  /* or NULL */
	struct ks_value constants[KS_FIELDS_MAX]; /* for absent columns */
	struct ks_arena constant_arena;
	struct ks_record as_read; /* the row before its check */
	struct ks_idmap bad;   /* keys of rows that were wrong, their lines */
	struct ks_idmap lines; /* records this file met: id -> line */
	struct ks_idmap nth;   /* content met in this file: hash -> times */
	/* had the noun records before this file's first new row? */
	enum { KS_EARLIER_UNKNOWN, KS_EARLIER_NONE, KS_EARLIER_SOME } earlier;
	struct ks_rejects *rejects; /* or NULL */
	struct ks_buf key, payload; /* used again for every row */
	int64_t last_id;	    /* of the row last registered or met */
	bool unnumbered;	    /* the row is known by what it says */
	bool conflict;		    /* a row had a known key, other content */
	int refused;		    /* rows refused by a rule */
	int wrong;		    /* rows rejected */
};

void ks__load_release(struct ks_load *load);

/* The constants of --agency and the profile, read once a file. */
void ks__load_constants(struct ks_load *load);
/* The rule a broken CSV record is told by. */
enum ks_rule_id ks__fault_rule(enum ks_csv_fault fault);

/* Cells to record and checks; what is wrong is told through load->row. */
enum ks_code ks__load_row(struct ks_load *load, const struct ks_csv_row *csv,
	struct ks_error *err);
/* Check the record in load->row as a whole: required fields, noun's rules. */
enum ks_code ks__load_check(struct ks_load *load, struct ks_error *err);

/* Register the row, or find it registered: by key (domain.md §1). */
/* Of a row that is wrong: is its number in the file already?  And let it be
 * told of those to come. */
enum ks_code ks__register_wrong(struct ks_load *load, struct ks_error *err);
enum ks_code ks__register(
	struct ks_load *load, enum ks_fate *fate, struct ks_error *err);
/* Lay the row over a record that exists; edit takes blanks as erasing. */
enum ks_code ks__register_update(struct ks_load *load, int64_t id,
	enum ks_fate *fate, struct ks_error *err);

/* Before the row of an update is checked: what it does not speak of is as the
 * record it is about has it. */
enum ks_code ks__complete(struct ks_load *load, struct ks_error *err);

/* Does the row say what this record says? */
enum ks_code ks__register_same(
	struct ks_load *load, int64_t id, bool *same, struct ks_error *err);

/* Between register.c and update.c: the record of load->key, and noting that
 * this file met one. */
struct ks_known {
	int64_t id, run;
	bool voided;
};
struct ks_noun_plan *ks__load_plan(const struct ks_load *load);
enum ks_code ks__find_key(
	struct ks_load *load, struct ks_known *known, struct ks_error *err);
enum ks_code ks__remember(
	struct ks_load *load, int64_t id, struct ks_error *err);

/* The count of a noun in the result. */
struct ks_import_count *ks__load_count(
	struct ks_import_result *result, const struct ks_noun *noun);

/* Tell where a change makes the record another case's or person's. */
enum ks_code ks__note_moved(
	struct ks_row *row, const struct ks_record *was, struct ks_error *err);

#endif
