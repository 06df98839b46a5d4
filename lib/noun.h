/*
 * The nouns: each file <noun>.c holds one table of fields and what is special
 * about the noun.
 */
#ifndef KS_NOUN_H
#define KS_NOUN_H

#include "record.h"

struct ks_ledger;
struct ks_row;

/* By which words a listing can be narrowed. */
enum { KS_BY_DATE = 1, KS_BY_DISTRICT = 2, KS_BY_AGENCY = 4, KS_BY_CASE = 8 };

enum { KS_FILLS_MAX = 2 };

struct ks_noun_ops {
	struct ks_noun noun;
	/* The ids of its records: ?1 from, ?2 to (the record's own date), ?3
	 * 圏域, ?4 機関, ?5 case (each 0 = any), ?6 withdrawn ones too, ?7 how
	 * many at most. */
	const char *listing;
	unsigned listed_by;
	/* Without a listing of its own one is made of these: the field that
	 * says when and the one that says which agency; NULL where none does.
	 * The agency is also the one a 受付番号 or a 記録番号 is of. */
	const char *day, *agency;
	bool case_optional; /* a row may name no case */
	/* Noun's own checks of a row; fills derived values.  Tells what is
	 * wrong through the row.  KS_OK unless reading the ledger failed. */
	enum ks_code (*check)(struct ks_row *row, struct ks_error *err);
	/* What makes two rows the same record: append the key's natural part
	 * and return true, or append what unnumbered rows are kept under and
	 * return false. */
	bool (*key)(const struct ks_row *row, struct ks_buf *out);
	/* The fields of an unnumbered row the check fills in where they are
	 * empty (of several values: to which it adds), at most two; a listing
	 * read back has them.  NULL where none. */
	const char *fills[KS_FILLS_MAX];
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
	/* The same, of a noun whose other tables follow from what the row
	 * was. */
	enum ks_code (*undone)(struct ks_ledger *ledger,
		const struct ks_record *was, struct ks_error *err);
	/* Entries that go with a newly registered row (consent, closure). */
	enum ks_code (*companions)(
		struct ks_row *row, int64_t id, struct ks_error *err);
};

/* The nouns in the order of domain.md §6, which is the order a folder of files
 * is taken in whatever the files are called.  A new noun is one word here. */
/* clang-format off */
#define KS_NOUNS(X) \
	X(intake) X(member) X(restrict) X(consent) X(assess) X(resource) \
	X(activity) X(meeting) X(roster) X(attendance) X(agenda) X(task) \
	X(hearing) X(survey) X(plan) X(action) X(evaluation) X(match) \
	X(contact) X(refer) X(closure) X(topic) X(appraisal) X(assign) \
	X(joining) X(move) X(split)
/* clang-format on */

enum ks_noun_index {
#define KS_NOUN_ENUM(name) KS_NOUN_##name,
	KS_NOUNS(KS_NOUN_ENUM)
#undef KS_NOUN_ENUM
		KS_NOUN_COUNT
};

#define KS_NOUN_EXTERN(name) extern const struct ks_noun_ops ks__##name;
KS_NOUNS(KS_NOUN_EXTERN)
#undef KS_NOUN_EXTERN

/* Fields nouns share: the number an agency knows a row by; why a row that a
 * rule refuses was kept (--record-breach); what every noun ends with. */
#define KS_NUMBER_FIELD                                              \
	{                                                            \
		"record_number", "記録番号", KS_TEXT, NULL, 0,       \
			"機関の中で記録を見分ける番号" \
	}
#define KS_BREACH_FIELD                                                       \
	{                                                                     \
		"breach", "要確認", KS_TEXT, NULL, KS_DERIVED | KS_SHOWN,     \
			"断られるはずの記録として残した理由" \
	}
#define KS_KEPT_FIELDS                                                  \
	{ "extra", "独自項目", KS_TEXT, NULL, KS_PERSONAL | KS_DERIVED, \
		"--extra keep で残した列" },                            \
	{                                                               \
		"rowkey", "記録の鍵", KS_TEXT, NULL, KS_DERIVED,        \
			"同じ記録を見分ける鍵"                \
	}

const struct ks_noun_ops *ks__noun_ops(size_t index);
/* By the English id the journal has; -1 if it is no record noun. */
int ks__noun_index(const char *id);
/* The field's place, or -1 where the noun has none of this id. */
int ks__noun_field(const struct ks_noun *noun, const char *id);

#endif
