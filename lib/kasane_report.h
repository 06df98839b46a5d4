/* The report: periods and tables.  kasane.h includes it. */
#ifndef KASANE_REPORT_H
#define KASANE_REPORT_H

#include "kasane_base.h"

struct ks_ledger;

/* ---- the report ------------------------------------------------------ */

struct ks_period {
	int from, to;	 /* yyyymmdd, both inside */
	char label[160]; /* "令和7年度(2025年4月1日〜2026年3月31日)" */
};

/* A fiscal year from "R7", "令和7年度" or "2025"; 0 if it is none. */
KS_API int ks_fiscal_year(const char *text);

struct ks_period_words {
	const char *year, *from, *to, *half, *quarter, *month;
};

/* The period named by these words; all NULL = the fiscal year of today.
 * half: 上 下 1 2; quarter: 1-4 (1 = April-June); month: 4, 2025-04, R7.4.
 * KS_USAGE with a message. */
KS_API enum ks_code ks_period_parse(const struct ks_period_words *words,
	struct ks_period *out, struct ks_error *err);

/* A day in both calendars, "令和8年4月1日(2026年4月1日)", of an ISO date or of
 * a time that begins with one; "" where it does not. */
KS_API void ks_day_words(const char *iso, char *out, size_t size);

struct ks_report {
	const char *const *tables; /* ids or titles; none = all */
	size_t ntables;
	struct ks_period period;
	const char *district;
	const char *agency;
	const char *by;	   /* T17: "担当者", or NULL */
	const char *bands; /* T04: "18,40,65,75", or NULL */
	bool no_zero;
	bool split_missing; /* --missing */
	int percent_digits; /* 0-3; 1 is the default */
	int suppress;	    /* hide counts from 1 to this less 1; 0: none */
	bool sql;	    /* answer through SQL, not in one pass */
	bool previous;	    /* last year's figures beside this year's */
	const char *as_of;  /* the ledger at the end of this day, or NULL */
	const char *note;   /* goes below every table, or NULL */
	const char *const *table_files; /* --table-file */
	size_t ntable_files;
	const char *ledger_path; /* for LEDGER.tables/, or NULL */
	ks_progress_fn *progress;
	void *ctx;
};

/* The least that may be asked of suppress: of two possible values neither is
 * told. */
enum { KS_SUPPRESS_LEAST = 3, KS_SUPPRESS_MOST = 1000 };

/* KS_USAGE: unknown table; KS_INVALID: a mistake in a declaration, or small
 * counts that cannot be hidden. */
KS_API enum ks_code ks_report_run(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_sink *sink,
	struct ks_error *err);
/* The case numbers behind one cell, "T11:ひきこもり:件数". */
KS_API enum ks_code ks_report_trace(struct ks_ledger *ledger,
	const struct ks_report *report, const char *cell, struct ks_sink *sink,
	struct ks_error *err);
/* id, title, definition of each table. ledger may be NULL. */
KS_API enum ks_code ks_report_define(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_sink *sink,
	struct ks_error *err);
/* The SQL of each cell group of the tables, portable to PostgreSQL. */
KS_API enum ks_code ks_report_sql(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_sink *sink,
	struct ks_error *err);

/*
 * Keep the figures of a fiscal year as they are published: all tables, how
 * they were counted and their declarations become one journal entry.  Of
 * report its options and table files are taken.  KS_INVALID where verify
 * finds damage; *seq the entry, *figures how many were kept.
 */
KS_API enum ks_code ks_report_freeze(struct ks_ledger *ledger, const char *year,
	const struct ks_report *report, int64_t *seq, int64_t *figures,
	struct ks_error *err);
/* The years frozen, each edition of them. */
KS_API enum ks_code ks_report_frozen_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err);
/* A frozen report again, whatever was written since.  ref: "R7" the latest
 * of the year, "R7/1" its first; tables by id or title, none = all.
 * KS_NOT_FOUND, KS_USAGE. */
KS_API enum ks_code ks_report_frozen(struct ks_ledger *ledger, const char *ref,
	const char *const *tables, size_t n, struct ks_sink *sink,
	struct ks_error *err);
/* Its figures that are others today (*n of them), then and now; where there
 * are any, a second table of the entries that made them so.  Of report its
 * progress is taken. */
KS_API enum ks_code ks_report_diff(struct ks_ledger *ledger, const char *ref,
	const struct ks_report *report, struct ks_sink *sink, int64_t *n,
	struct ks_error *err);

#endif
