/*
 * 用紙: the papers people carry into a room.  A paper is declared: which
 * parts it has, each a form, the records it shows and their fields.  sheet.c
 * walks the declaration; sheet_NOUN.c hold one family each.
 */
#ifndef KS_SHEET_H
#define KS_SHEET_H

#include "alias.h"
#include "arena.h"
#include "ledger.h"
#include "read.h"
#include "sight.h"

enum ks_box_how {
	KS_BOX_VALUE,	 /* the field as people write it, days in wareki */
	KS_BOX_IF_ANY,	 /* the same, left out of a form where it is empty */
	KS_BOX_CHECKS,	 /* its code list as boxes, the chosen ones ticked */
	KS_BOX_BLANK,	 /* of no field: to be written in by hand */
	KS_BOX_CASE,	 /* the number of the record's case */
	KS_BOX_AGE,	 /* of a person: the age, 年代 where it is all one may
			  know */
	KS_BOX_RESOURCE, /* the number of its 社会資源, with the name */
	KS_BOX_BIRTH	 /* the birth date with the age, else as KS_BOX_AGE */
};

struct ks_sheet_box {
	const char *id;	   /* of the field, or NULL */
	const char *label; /* NULL: the field's heading */
	enum ks_box_how how;
};

struct ks_sheet;

struct ks_sheet_part {
	const char *title;
	enum ks_form form;
	/* the records shown: their noun and the query of their ids, ?1 the
	 * case, ?2 the record the paper is of; NULL: nothing but blanks */
	const char *noun, *sql;
	const struct ks_sheet_box *boxes;
	size_t nboxes;
	size_t blanks;	   /* empty rows below, to be written in;
			      of a made part: rows at most */
	bool only_if_any;  /* left out where no record is there */
	const char *words; /* PROSE: what is printed as it stands, or NULL */
	/* a part that is no list of records; then the above but title and
	 * form is its own affair */
	enum ks_code (*make)(struct ks_sheet *sheet,
		const struct ks_sheet_part *part, struct ks_error *err);
};

/* How families declare them. */
#define KS_VALUE(id)                   \
	{                              \
		id, NULL, KS_BOX_VALUE \
	}
#define KS_VALUE_AS(id, label)          \
	{                               \
		id, label, KS_BOX_VALUE \
	}
#define KS_IF_ANY(id)                   \
	{                               \
		id, NULL, KS_BOX_IF_ANY \
	}
#define KS_BIRTH_BOX                        \
	{                                   \
		"birth", NULL, KS_BOX_BIRTH \
	}
#define KS_CHECKS(id)                   \
	{                               \
		id, NULL, KS_BOX_CHECKS \
	}
#define KS_BLANK(label)                   \
	{                                 \
		NULL, label, KS_BOX_BLANK \
	}
#define KS_CASE_BOX                             \
	{                                       \
		NULL, "ケース番号", KS_BOX_CASE \
	}
#define KS_RESOURCE_BOX                           \
	{                                         \
		NULL, "社会資源", KS_BOX_RESOURCE \
	}
#define KS_AGE_BOX                       \
	{                                \
		NULL, "年齢", KS_BOX_AGE \
	}
#define KS_SHEET_BOXES(boxes) boxes, sizeof(boxes) / sizeof((boxes)[0])
#define KS_SHEET_PARTS(parts) parts, sizeof(parts) / sizeof((parts)[0])
#define KS_PART_FIELDS(title, noun, sql, boxes)                             \
	{                                                                   \
		title, KS_FORM_FIELDS, noun, sql, KS_SHEET_BOXES(boxes), 0, \
			false, NULL, NULL                                   \
	}
#define KS_PART_TABLE(title, noun, sql, boxes, blanks)                  \
	{                                                               \
		title, KS_FORM_TABLE, noun, sql, KS_SHEET_BOXES(boxes), \
			blanks, false, NULL, NULL                       \
	}
#define KS_PART_TABLE_IF_ANY(title, noun, sql, boxes)                      \
	{                                                                  \
		title, KS_FORM_TABLE, noun, sql, KS_SHEET_BOXES(boxes), 0, \
			true, NULL, NULL                                   \
	}
#define KS_PART_PROSE(title, noun, sql, boxes, only_if_any)                \
	{                                                                  \
		title, KS_FORM_PROSE, noun, sql, KS_SHEET_BOXES(boxes), 0, \
			only_if_any, NULL, NULL                            \
	}
#define KS_PART_WORDS(title, words)                                         \
	{                                                                   \
		title, KS_FORM_PROSE, NULL, NULL, NULL, 0, 0, false, words, \
			NULL                                                \
	}
#define KS_PART_MADE(title, form, make, most)                             \
	{                                                                 \
		title, form, NULL, NULL, NULL, 0, most, false, NULL, make \
	}
#define KS_SHEET_END                                                     \
	{                                                                \
		NULL, NULL, NULL, NULL, 0, NULL, 0, NULL, 0, NULL, false \
	}

/* The persons around the case ?1, those of the cases that were found to be it
 * included: each person once. */
#define KS_SHEET_MEMBERS                                                      \
	"select m.id from member m where m.household_id in "                  \
	"(select household_id from cases where id " KS_IN_GROUP(              \
		1) ") and ?2 = ?2 and m.voided is null and m.id not in "      \
		   "(select id from same_person) order by m.household_id <> " \
		   "(select household_id from cases where id = ?1), "         \
		   "m.household_id, m.no"

struct ks_sheet_kind {
	const char *noun;  /* whose record it is of */
	const char *word;  /* as --kind has it */
	const char *title; /* as it stands on the paper */
	const struct ks_sheet_part *head;
	size_t nhead;
	const struct ks_sheet_part *each; /* once a case */
	size_t neach;
	const struct ks_sheet_part *tail;
	size_t ntail;
	/* Whom it is about, who may hold it, whether it may be made at all. */
	enum ks_code (*open)(struct ks_sheet *sheet, struct ks_error *err);
	bool outward; /* carried out: a meeting must be confirmed for it */
};

/* One part as it will be printed. */
struct ks_sheet_section {
	const char *title, *note;
	enum ks_form form;
	struct ks_column *columns;
	size_t ncolumns;
	const char ***rows;
	size_t nrows;
};

/* What was decided about a record: it may stand in several parts, and is
 * counted as held back once. */
struct ks_sheet_verdict {
	const struct ks_noun *noun;
	int64_t id;
	enum ks_sight_level level;
	bool named; /* of a member */
};

struct ks_sheet {
	struct ks_ledger *ledger;
	const struct ks_sheet_kind *kind;
	const struct ks_sight *sight;
	struct ks_arena arena;
	int64_t record;	   /* what the paper is of */
	int64_t meeting;   /* where it is a paper of one, or 0 */
	int64_t only_case; /* asked for alone, or 0 */
	int64_t case_id;   /* whose parts are being made */
	int64_t *cases;
	size_t ncases;
	int64_t breaches; /* kept breaches, which are on no paper */
	bool asked;	  /* the kind was named, not the noun's first */
	struct ks_sheet_section *sections;
	size_t nsections;
	struct ks_sheet_verdict *verdicts;
	size_t nverdicts;
	struct ks_heldback held;
	struct ks_buf keepers; /* who may hold it */
};

/* The papers of a family; the first is what a noun's sheet is by default. */
extern const struct ks_sheet_kind ks__sheet_intake[], ks__sheet_refer[],
	ks__sheet_meeting[], ks__sheet_plan[];

/* For open: a case the paper is about; the ids of a query (?1 the record). */
enum ks_code ks__sheet_case(
	struct ks_sheet *sheet, int64_t case_id, struct ks_error *err);
enum ks_code ks__sheet_cases(
	struct ks_sheet *sheet, const char *sql, struct ks_error *err);
/* Agencies that may hold the paper: labels of a query's code ids. */
enum ks_code ks__sheet_keepers(
	struct ks_sheet *sheet, const char *sql, struct ks_error *err);

/* For make: a section of the part, its columns, a row of ncolumns cells (of
 * the arena, or literals; NULL is empty).  They stick: see arena.h. */
struct ks_sheet_section *ks__sheet_section(
	struct ks_sheet *sheet, const struct ks_sheet_part *part);
void ks__sheet_column(struct ks_sheet *sheet, struct ks_sheet_section *section,
	const char *label);
const char **ks__sheet_row(
	struct ks_sheet *sheet, struct ks_sheet_section *section);

/* A record with what may be seen of it (sheetread.c); level NONE: not at
 * all. */
struct ks_sheet_record {
	struct ks_record rec;
	int64_t id;
	enum ks_sight_level level;
	bool named;
};
enum ks_code ks__sheet_read(struct ks_sheet *sheet, const struct ks_noun *noun,
	int64_t id, struct ks_sheet_record *out, struct ks_error *err);
/* For open: the record the paper is of, and whether it may be read. */
enum ks_code ks__sheet_own(struct ks_sheet *sheet, struct ks_sheet_record *out,
	struct ks_error *err);

/* The words of one box; "" where there are none or they may not be seen. */
const char *ks__sheet_words(struct ks_sheet *sheet, struct ks_sheet_record *rec,
	const struct ks_sheet_box *box);
/* What stands before the box: its label, else the field's heading. */
const char *ks__sheet_label(
	const struct ks_noun *noun, const struct ks_sheet_box *box);
const char *ks__sheet_case_number(struct ks_sheet *sheet, int64_t case_id);

#endif
