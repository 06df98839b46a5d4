/*
 * A record in memory: one value for each field its noun describes.  The field
 * table alone decides how a cell is read, how a value stands in the journal,
 * in which column it is kept and how it is shown.
 */
#ifndef KS_RECORD_H
#define KS_RECORD_H

#include "arena.h"
#include "buf.h"
#include "code.h"
#include "db.h"
#include "rule.h"

enum {
	KS_FIELDS_MAX = 64,
	/* A field kept in the journal but in no column of the noun's table:
	 * it says what the entry did elsewhere (a case number given out). */
	KS_PAYLOAD_ONLY = 1 << 8,
	/* The other way round: worked out anew whenever the row is written. */
	KS_COLUMN_ONLY = 1 << 9,
	/* A day that is planned: one after today is no slip of the pen. */
	KS_PLANNED = 1 << 10,
	/* Worked out by the program; on the record's page and in its history. */
	KS_SHOWN = 1 << 11
	/* Of a KS_REF, list names what it refers to: a noun's id, or "case" or
	 * "household", which are known by their reception's.  depends.c asks
	 * every such field before a record is taken away. */
};

struct ks_value {
	bool given;	  /* a column for it was there */
	bool unreadable;  /* and told so: do not call it missing as well */
	const char *text; /* journal form: ISO dates, codes; "" = empty */
	size_t len;
	const char *column; /* KS_CODES: ids framed by blanks */
	int64_t number;	    /* date, time, int, ref, code id */
};

struct ks_record {
	const struct ks_noun *noun;
	struct ks_value v[KS_FIELDS_MAX];
};

/* Everything about a noun that is worked out once from its field table. */
struct ks_noun_plan {
	const struct ks_noun *noun;
	unsigned char sorted[KS_FIELDS_MAX]; /* by id: journal order */
	struct ks_buf insert;		     /* insert into … values (…) */
	struct ks_buf select;		     /* every column, by id */
	struct ks_buf find;		     /* id, run, voided by rowkey */
	struct ks_buf erase;		     /* delete by id */
	int columns;
};

enum ks_code ks__noun_plan(struct ks_noun_plan *plan,
	const struct ks_noun *noun, struct ks_error *err);
void ks__noun_plan_release(struct ks_noun_plan *plan);

/* The field's place in the noun's table; asserts that it is there. */
int ks__field(const struct ks_noun *noun, const char *id);
/* Is the field a column of the noun's table? */
bool ks__field_stored(const struct ks_field *field);

struct ks_value *ks__value(struct ks_record *rec, const char *field);
static inline bool ks__empty(const struct ks_value *v)
{
	return v->len == 0;
}
void ks__value_set_text(
	struct ks_value *v, struct ks_arena *arena, const char *s, size_t len);
void ks__value_set_int(struct ks_value *v, struct ks_arena *arena, int64_t n);
void ks__value_set_date(struct ks_value *v, struct ks_arena *arena, int ymd);
void ks__value_set_code(struct ks_value *v, const struct ks_code_row *row);
/* Add one code to a KS_CODES value unless it is there. */
void ks__value_add_code(struct ks_value *v, struct ks_arena *arena,
	const struct ks_code_row *row);
/* Walk the ids of a KS_CODES column (" 12 15 "); 0 at the end. */
int64_t ks__codes_next(const char **column);

/* What reading a cell found; the value is set even where note != 0. */
struct ks_reading {
	int wrong;		 /* a rule, or -1 */
	int note;		 /* a rule, or -1 */
	char one[160], two[200]; /* %1 and %2 of its message */
	const char *word;	 /* the one of several values, or NULL */
};

/* Read one cell into v. The cell must be valid UTF-8. */
void ks__value_read(const struct ks_codes *codes, const struct ks_field *field,
	const char *cell, size_t len, struct ks_arena *arena,
	struct ks_value *v, struct ks_reading *out);

/* The journal's canonical form: "key=value\n" sorted by field id, given and
 * non-empty values only; with blanks true, given empty ones as "key=". */
void ks__record_payload(const struct ks_noun_plan *plan,
	const struct ks_record *rec, bool blanks, struct ks_buf *out);
/* Lay a payload over rec: total, unknown keys and codes are passed over. */
void ks__record_overlay(const struct ks_codes *codes, struct ks_record *rec,
	const char *payload, size_t len, struct ks_arena *arena);

/* Bind every column after `id, run, voided`, from parameter 4 on. */
void ks__record_bind(struct ks_stmt *st, const struct ks_record *rec);
/* The value as a person reads it: labels, ISO dates; "" where empty. */
void ks__value_show(const struct ks_codes *codes, const struct ks_field *field,
	const struct ks_value *v, struct ks_buf *out);
/* The same as people write it: days in wareki, several values with 、. */
void ks__value_say(const struct ks_codes *codes, const struct ks_field *field,
	const struct ks_value *v, struct ks_buf *out);
/* Read the columns of a row of plan->select, from column 3 on. */
void ks__record_load(const struct ks_codes *codes, struct ks_record *rec,
	struct ks_stmt *st, struct ks_arena *arena);

#endif
