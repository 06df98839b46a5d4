/* One row on its way in: its values, and a way to tell what is wrong. */
#ifndef KS_ROW_H
#define KS_ROW_H

#include "noun.h"

struct ks_row {
	struct ks_ledger *ledger;
	const struct ks_noun_ops *ops;
	struct ks_record rec;
	struct ks_arena *arena;
	bool update;	 /* lays over a record that exists */
	int64_t case_id; /* found by the row's case columns, or 0 */
	bool quiet;	 /* notes were told already */
	const struct ks_record *change; /* of an update: what changes */
	bool case_voided;		/* its reception was withdrawn */
	int64_t household_id;
	/* who is told */
	void (*tell)(void *ctx, const struct ks_diag *diag);
	void *ctx;
	const char *file;
	long line;
	bool shifted;	    /* the cell count is wrong: values are not told */
	bool record_breach; /* keep what a rule refuses, as 要確認 */
	const char *reason; /* --reason, or NULL */
	const struct ks_record *was; /* of an update: what it said before */
	int wrong, refused, notes;   /* told so far about this row */
	struct ks_buf first_error;   /* for the rejects file */
	const char *first_heading;
};

/* Tell one thing about the row.  field NULL: about the row as a whole.  The
 * value told is the cell text given, hidden where the field is personal. */
void ks__tell(struct ks_row *row, enum ks_rule_id rule,
	const struct ks_field *field, const char *value, const char *one,
	const char *two);
/* The same about the field with this id and its value as read. */
void ks__tell_field(struct ks_row *row, enum ks_rule_id rule, const char *field,
	const char *one, const char *two);

/*
 * A rule of severity 止 refuses the row; the way out is in its message.  With
 * record_breach, and in a noun that has KS_BREACH_FIELD, the row is kept
 * instead, marked with the rule's id, and told as 注意.  field may be NULL.
 */
void ks__tell_stop(struct ks_row *row, enum ks_rule_id rule, const char *field,
	const char *one, const char *two);

/* After the rules of a noun that has KS_BREACH_FIELD: what was kept against
 * one and holds now (stopped is false) is 要確認 no longer. */
void ks__breach_settle(struct ks_row *row, bool stopped);

const struct ks_codes *ks__row_codes(const struct ks_row *row);

static inline struct ks_value *ks__row_value(
	struct ks_row *row, const char *field)
{
	return ks__value(&row->rec, field);
}

/* The same about a line of a small file that is no record's (a code list, a
 * profile); front is what its rules are told under. */
void ks__tell_line(const struct ks_import *options, const char *front,
	const char *file, long line, const char *heading, enum ks_rule_id rule,
	const char *value, const char *one, const char *two);

#endif
