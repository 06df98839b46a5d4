/*
 * The nouns: each file <noun>.c holds one table of fields and what is special
 * about the noun.  nouns.c lists them once, in the order of domain.md §6.
 */
#ifndef KS_NOUN_H
#define KS_NOUN_H

#include "record.h"

struct ks_ledger;
struct ks_row;

/* By which words a listing can be narrowed. */
enum { KS_BY_DATE = 1, KS_BY_DISTRICT = 2, KS_BY_AGENCY = 4 };

struct ks_noun_ops {
	struct ks_noun noun;
	/* The ids of its records: ?1 from, ?2 to (the record's own date), ?3
	 * 圏域, ?4 機関, ?5 case (each 0 = any), ?6 withdrawn ones too, ?7 how
	 * many at most. */
	const char *listing;
	unsigned listed_by;
	/* Noun's own checks of a row; fills derived values.  Tells what is
	 * wrong through the row.  KS_OK unless reading the ledger failed. */
	enum ks_code (*check)(struct ks_row *row, struct ks_error *err);
	/* What makes two rows the same record: append the key's natural part
	 * and return true, or append what unnumbered rows are kept under and
	 * return false. */
	bool (*key)(const struct ks_row *row, struct ks_buf *out);
	/* What another record's entries say first about this one (a 本人 born
	 * of a reception); KS_NOT_FOUND where nothing does.  *voided: the
	 * entry that withdrew what it is born of, or 0. */
	enum ks_code (*base)(struct ks_ledger *ledger, int64_t id,
		struct ks_record *rec, int64_t *voided, struct ks_arena *arena,
		struct ks_error *err);
	/* Just before a new record is journalled: what it gives out (a case
	 * number). id is what the record will be known by. */
	enum ks_code (*prepare)(
		struct ks_row *row, int64_t id, struct ks_error *err);
	/* Fill KS_COLUMN_ONLY values, whenever the row is written. */
	void (*derive)(struct ks_record *rec, struct ks_arena *arena);
	/* After the record's own row was written (was_new) or folded anew. */
	enum ks_code (*applied)(struct ks_ledger *ledger, int64_t id,
		const struct ks_record *rec, bool was_new,
		struct ks_error *err);
	/* After the record's own row was taken out by an undo. */
	enum ks_code (*removed)(
		struct ks_ledger *ledger, int64_t id, struct ks_error *err);
	/* Entries that go with a newly registered row (consent, closure). */
	enum ks_code (*companions)(
		struct ks_row *row, int64_t id, struct ks_error *err);
};

enum {
	KS_NOUN_INTAKE,
	KS_NOUN_MEMBER,
	KS_NOUN_CONSENT,
	KS_NOUN_CONTACT,
	KS_NOUN_CLOSURE,
	KS_NOUN_COUNT
};

extern const struct ks_noun_ops ks__intake, ks__member, ks__consent,
	ks__contact, ks__closure;

const struct ks_noun_ops *ks__noun_ops(size_t index);
/* By the English id the journal has; -1 if it is no record noun. */
int ks__noun_index(const char *id);

#endif
