/*
 * The named sources of the report: what one record is, the day that places
 * it in a period, and what may be asked of it.  A source is one FROM text in
 * the SQL that SQLite and PostgreSQL share, and a list of fields; a new
 * source is a new record in a sources_*.c and nothing else.  In its SQL :from
 * and :to stand for the first and the last day of the period.
 */
#ifndef KS_SOURCE_H
#define KS_SOURCE_H

#include "kasane.h"

enum ks_src_kind {
	KS_SRC_CODE,  /* one code of `list` */
	KS_SRC_CODES, /* several, framed by blanks */
	KS_SRC_NUMBER,
	KS_SRC_TEXT,
	KS_SRC_DAY,   /* yyyymmdd; its date, or a birth date */
	KS_SRC_KEY,   /* an id that 実 counts distinct */
	KS_SRC_CHOICE /* 1, 2 … of `choices`; 0 or null for none */
};

struct ks_src_field {
	const char *name; /* as a declaration says it */
	enum ks_src_kind kind;
	const char *list; /* code list, or NULL */
	const char *expr; /* portable SQL */
	size_t joins;	  /* of the source's joins, this many */
	bool always;	  /* never empty: no 不明 */
	/* The same where cases or households were joined, or one moved: what
	 * is one counts as one, and the 圏域 is that of the day.  NULL: expr. */
	const char *motion;
	size_t motion_joins;
	const char *const *choices; /* fixed words, NULL at the end */
};

enum { KS_SRC_JOINS = 4 };

struct ks_source {
	const char *name;
	const char *from;   /* the records, alias t */
	const char *where;  /* which of them exist */
	const char *motion; /* the same where cases were joined, or NULL */
	const char *split;  /* its table, where halves by t.id may be read
			      at once; NULL for a small one */
	const char *joins[KS_SRC_JOINS]; /* each builds on those before */
	/* the fields --district, --agency ask; NULL where a record has none,
	 * and then the option leaves them all in */
	const char *district, *agency;
	const struct ks_src_field *fields; /* the first is its date */
	size_t nfields;
};

/* How a field's values become rows or columns of a table. */
enum ks_view {
	KS_VIEW_NONE,
	KS_VIEW_CODE,
	KS_VIEW_CHOICE,
	KS_VIEW_CODES,
	KS_VIEW_TEXT,
	KS_VIEW_MONTH,
	KS_VIEW_AGE,	/* the list 年代 */
	KS_VIEW_BANDS,	/* the same, or --bands */
	KS_VIEW_NUMBER, /* how many codes: 課題数 */
	KS_VIEW_PAIRS	/* two codes in one record: 課題の組合せ */
};

struct ks_dimension {
	enum ks_view view;
	const struct ks_src_field *field;
};

/* Every source has these two: the record's own id, and its case. */
#define KS_SRC_RECORD "記録"
#define KS_SRC_CASE "ケース"
/* What T34 prints. */
#define KS_SRC_WORDS "定性評価"
#define KS_SRC_BIRTH "生年月日"
#define KS_SRC_BAND "年代の記入" /* asked where there is no birth date */

const struct ks_source *const *ks__sources(size_t *n);
/* How many fixed words there are before the NULL. */
size_t ks__choice_count(const char *const *choices);
const struct ks_source *ks__source_find(const char *name);
const struct ks_src_field *ks__source_field(
	const struct ks_source *source, const char *name);
/* A field's SQL and the joins it needs, and which records exist. */
const char *ks__source_expr(const struct ks_src_field *field, bool motion);
size_t ks__source_joins(const struct ks_src_field *field, bool motion);
const char *ks__source_where(const struct ks_source *source, bool motion);
/* The dimension a declaration calls word; false if the source has none. */
bool ks__source_dimension(const struct ks_source *source, const char *word,
	struct ks_dimension *out);
/* The words ks__source_dimension knows, for the nearest one. */
size_t ks__source_words(
	const struct ks_source *source, const char **words, size_t room);

#endif
