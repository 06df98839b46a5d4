/*
 * The ground of kasane.h, which includes it: results and errors, rules,
 * records described once, documents, and text for those who print.
 */
#ifndef KASANE_BASE_H
#define KASANE_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define KS_API __attribute__((visibility("default")))
#define KS_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define KS_API
#define KS_PRINTF(f, a)
#endif

/*
 * Every result the library knows, the exit status a command gives for it,
 * and what it means.  This is the only place where the two meet.
 */
#define KS_CODES(X)                                                          \
	X(KS_OK, 0, "done; warnings and an empty answer included")           \
	X(KS_NOT_FOUND, 1, "no such record, run, list or table")             \
	X(KS_INVALID, 1,                                                     \
		"bad data, nothing written; or a check found something")     \
	X(KS_CONFLICT, 1, "a known key with other content, nothing written") \
	X(KS_USAGE, 2, "unknown word, option or heading")                    \
	X(KS_PARTIAL, 3, "good rows written, bad ones in the rejects file")  \
	X(KS_REFUSED, 4,                                                     \
		"refused by a rule (止); the message says what to do first") \
	X(KS_BUSY, 5, "another process is writing; try again")               \
	X(KS_NEWER, 6, "the ledger needs migration or is newer than this")   \
	X(KS_ENCODING, 7, "a character the wanted encoding cannot write")    \
	X(KS_IO, 8, "disk full, no such file, cannot create")                \
	X(KS_CORRUPT, 9, "damaged ledger, or not a ledger of ours")          \
	X(KS_NOMEM, 9, "out of memory")

enum ks_code {
#define KS_CODE_ENUM(name, status, about) name,
	KS_CODES(KS_CODE_ENUM)
#undef KS_CODE_ENUM
};

/* The exit status that belongs to a code (the table above). */
KS_API int ks_exit_status(enum ks_code code);

/* What went wrong, in the caller's own memory.  line is 0 where none. */
struct ks_error {
	enum ks_code code;
	char rule[48];	/* id for `kasane explain`, or "" */
	char field[64]; /* heading, or "" */
	char file[256]; /* base name of the input file, or "" */
	long line;
	char message[768]; /* one Japanese line: what, then what to do */
};

/* The program's version, "MAJOR.MINOR.PATCH". */
KS_API const char *ks_version(void);

/* ---- rules and checks ------------------------------------------------ */

enum ks_severity {
	KS_STOP,  /* 止: refused by a rule */
	KS_WRONG, /* 誤: the row is not taken */
	KS_NOTE	  /* 注意: taken, look at it */
};

struct ks_rule {
	const char *id; /* stable, e.g. "date-unreadable" */
	enum ks_severity severity;
	const char *message;  /* template; see lib/rule.h */
	const char *guidance; /* one sentence: why, and what to do */
};

/* All rules in id order; *n their number.  Static. */
KS_API const struct ks_rule *ks_rules(size_t *n);
/* By id; a leading noun ("intake-") is accepted.  NULL if none. */
KS_API const struct ks_rule *ks_rule_find(const char *id);
/* 止, 誤 or 注意. */
KS_API const char *ks_severity_name(enum ks_severity severity);

/* ---- records, described once ----------------------------------------- */

enum ks_type {
	KS_TEXT,     /* kept byte for byte */
	KS_DATE,     /* a full day */
	KS_PARTDATE, /* a birth date: day or month may be unknown */
	KS_TIME,     /* HH:MM */
	KS_INT,	     /* a whole number >= 0 */
	KS_YEAR,     /* a fiscal year: R7, 令和7年度, 2025 */
	KS_CODE,     /* one row of a code list */
	KS_CODES,    /* several rows of a code list */
	KS_MARK,     /* ○ or empty */
	KS_REF,	     /* another record's id */
	KS_MEMBERS   /* 員番号 of one household, several */
};

enum ks_field_flag {
	KS_REQUIRED = 1,    /* R of domain.md §1 */
	KS_PERSONAL = 2,    /* value never in a message or log */
	KS_IDENTIFYING = 4, /* masked by --anonymous */
	KS_LOOKUP = 8,	    /* read to find another record, not stored */
	KS_DERIVED = 16	    /* set by the program; no heading on input */
};

struct ks_field {
	const char *id;	     /* journal key, column, --option (with -) */
	const char *heading; /* CSV heading and Japanese option */
	enum ks_type type;
	const char *list;  /* code list, or NULL */
	unsigned flags;	   /* of enum ks_field_flag */
	const char *about; /* one Japanese line for help and man page */
};

struct ks_noun {
	const char *id;	     /* "intake"; also the table's name */
	const char *name;    /* "相談受付" */
	const char *word;    /* the command word in Japanese, "受付" */
	const char *counter; /* how rows are counted, "件" */
	const struct ks_field *fields;
	size_t nfields;
	bool import; /* rows may come from a CSV file */
};

/* All nouns in the order a folder is imported; *n their number. */
KS_API const struct ks_noun *const *ks_nouns(size_t *n);
/* By English id, Japanese name or command word; NULL if none. */
KS_API const struct ks_noun *ks_noun_find(const char *word);

/* ---- documents: the only thing that leaves the library to be printed -- */

enum ks_cell_kind {
	KS_CELL_EMPTY,
	KS_CELL_TEXT,
	KS_CELL_NUMBER,
	KS_CELL_HIDDEN /* a number that may not be told: "x" */
};

struct ks_cell {
	enum ks_cell_kind kind;
	const char *text; /* borrowed for the call */
	int64_t number;	  /* scaled: 123 with digits 1 is 12.3 */
	int digits;
	int64_t base; /* 母数 of this cell, or -1 */
	bool total;   /* of a row's first cell: a sum, a mean or an 実 beside
			 the rows it is of; no chart draws it */
};

struct ks_column {
	const char *label;
	bool number;	  /* right-aligned; a number in XLSX */
	const char *unit; /* "件", "%", "分", or NULL */
};

/* How a table stands on paper. */
enum ks_form {
	KS_FORM_TABLE,	/* a heading row and rows */
	KS_FORM_FIELDS, /* 項目 / 内容, one pair a row */
	KS_FORM_PROSE	/* one cell a row: running text */
};

/* A paper people carry into a room: comes before the tables it is made of. */
struct ks_paper {
	const char *title;     /* "つなぐシート" */
	const char *addressee; /* "宛先: …", or NULL */
	const char *keepers;   /* who may hold it */
	const char *held;      /* how much was held back and why, or NULL */
	const char *basis;     /* on which ground, with the reason, or NULL */
	const char *made;      /* day made, by whom */
};

struct ks_table_head {
	const char *id; /* "T03", or a noun's id */
	const char *title;
	const char *period;	/* both calendars, or NULL */
	const char *definition; /* or NULL */
	const char *unit;	/* of the table as a whole, or NULL */
	const char *base;	/* 母数 in words, "n=1,234(…)", or NULL */
	const char *note;	/* what was left out or hidden, or NULL */
	bool report;		/* a report table: has a tidy form; its first
				   column holds the row labels */
	const struct ks_column *columns;
	size_t ncolumns;
	const char *chart; /* "bar", "stacked", "line", "flow"; NULL: none */
	const bool *drawn; /* of ncolumns: the chart's series, all of one
			      unit; NULL without a chart */
	enum ks_form form;
	bool suppressed; /* cells may be KS_CELL_HIDDEN: forms for machines
			    say so in every row */
};

/* A table is begun, gets its rows, is ended; then the next.  A callback that
 * does not return KS_OK stops the document and its code is returned. */
struct ks_sink {
	enum ks_code (*begin)(void *ctx, const struct ks_table_head *head);
	enum ks_code (*row)(void *ctx, const struct ks_cell *cells, size_t n);
	enum ks_code (*end)(void *ctx);
	void *ctx;
	/* NULL where no paper is expected */
	enum ks_code (*paper)(void *ctx, const struct ks_paper *paper);
};

/* Long work tells how far it is: what, and so many of so many. */
typedef void ks_progress_fn(
	void *ctx, const char *what, int64_t done, int64_t total);

/* ---- text, for those who print --------------------------------------- */

/* Columns a terminal gives to s: 2 for East Asian wide, 0 for combining. */
KS_API size_t ks_text_width(const char *s);
/* Bytes of s that fit in width columns, never cutting a character. */
KS_API size_t ks_text_fit(const char *s, size_t width);
/* The word of words[0..n) nearest to word, or NULL if none is near. */
KS_API const char *ks_text_nearest(
	const char *word, const char *const *words, size_t n);
/* Is it UTF-8, all of it, without surrogates and over-long forms? */
KS_API bool ks_text_valid(const char *s, size_t len);

/*
 * Encode UTF-8 as CP932 into a new string (free it).  A character CP932 lacks
 * is replaced by substitute, or, where that is NULL, KS_ENCODING is returned
 * and *bad holds its code point.  Never lossy in silence.
 */
KS_API enum ks_code ks_text_to_cp932(const char *s, size_t len,
	const char *substitute, char **out, size_t *outlen, uint32_t *bad);

/* A cell as CSV: quoted where needed.  guarded makes formula-like text inert
 * for spreadsheets; import takes the guard off again.  Free *out. */
KS_API enum ks_code ks_csv_cell(const char *s, bool guarded, char **out);

#endif
