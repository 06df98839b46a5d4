/*
 * libkasane: the rules of a case ledger for 重層的支援体制整備事業.
 *
 * Ownership: what comes back through a `**out` argument is yours to free with
 * the function named beside it; every other pointer is borrowed and lives
 * until the ledger (or the call) it came from ends.
 * Errors: a function returns an enum ks_code and, unless it is KS_OK, fills
 * the caller's struct ks_error (never NULL).  The library never prints,
 * never exits and keeps no global error.  Programming mistakes assert.
 * Text is UTF-8; days are civil days in Japan (yyyymmdd integers, ISO in
 * text); shares are percent; intervals are days.
 */
#ifndef KASANE_H
#define KASANE_H

#include "kasane_base.h"
#include "kasane_report.h"

/* ---- the ledger file ------------------------------------------------- */

struct ks_ledger;

struct ks_create {
	const char *municipality; /* 市町村名, required */
	const char *started; /* 本格実施開始日, any date form, or NULL */
	const char *staff;   /* who; NULL = the login name */
};

/*
 * Make a new ledger file at path (mode 0600, with the shipped code lists in
 * its journal).  KS_CONFLICT if the file exists, KS_IO, KS_INVALID.
 */
KS_API enum ks_code ks_ledger_create(
	const char *path, const struct ks_create *create, struct ks_error *err);

enum ks_open_flag {
	KS_OPEN_READ = 0, /* the command does not write records */
	KS_OPEN_WRITE = 1
};

/*
 * Open a ledger.  staff is who the journal says it was (NULL: the login
 * name), command what it says was run ("intake import").
 * KS_NOT_FOUND, KS_NEWER (needs migration, or newer than the program),
 * KS_CORRUPT, KS_BUSY, KS_IO.
 */
KS_API enum ks_code ks_ledger_open(const char *path, unsigned flags,
	const char *staff, const char *command, struct ks_ledger **out,
	struct ks_error *err);
/* NULL is fine; what was not committed is rolled back. */
KS_API void ks_ledger_close(struct ks_ledger *ledger);

/* Bring an older ledger to this version, after a copy to backup, which must
 * not be there yet.  *migrated: it was older; else there is no copy. */
KS_API enum ks_code ks_ledger_migrate(const char *path, const char *backup,
	bool *migrated, struct ks_error *err);

/* Today, yyyymmdd, as the ledger's clock has it (+09:00; KASANE_NOW). */
KS_API int ks_today(void);

struct ks_finding {
	const char *rule; /* id */
	enum ks_severity severity;
	const char *where; /* table and id, or journal seq */
	const char *message;
};

struct ks_verify {
	void (*finding)(void *ctx, const struct ks_finding *finding);
	ks_progress_fn *progress; /* or NULL */
	void *ctx;
	const char *anchor; /* "SEQ HASH" noted on paper, or NULL */
	/* out: */
	int64_t entries; /* journal entries read */
	int64_t damage;	 /* findings that are damage */
	int64_t notes;
};

/* Check SQLite's integrity, the chain, and rebuild every table from the
 * journal to compare.  KS_INVALID where damage was found. */
KS_API enum ks_code ks_ledger_verify(struct ks_ledger *ledger,
	struct ks_verify *verify, struct ks_error *err);

/* The journal, newest last: no payloads, so nothing personal.  run 0 = all;
 * case_number NULL = all. */
KS_API enum ks_code ks_log_list(struct ks_ledger *ledger, int64_t run,
	const char *case_number, struct ks_sink *sink, struct ks_error *err);
/* The chain's head, one row: seq, hash, time. */
KS_API enum ks_code ks_log_anchor(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err);

/* Every setting with its value and what it means. */
KS_API enum ks_code ks_setting_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err);
/* KS_USAGE for an unknown setting, KS_INVALID for an unreadable value. */
KS_API enum ks_code ks_setting_set(struct ks_ledger *ledger, const char *name,
	const char *value, struct ks_error *err);

/* ---- code lists ------------------------------------------------------ */

/* list NULL: the lists themselves with their sizes. KS_NOT_FOUND. */
KS_API enum ks_code ks_code_list(struct ks_ledger *ledger, const char *list,
	struct ks_sink *sink, struct ks_error *err);
/* The rows of a list in the form ks_code_import reads back. */
KS_API enum ks_code ks_code_export(struct ks_ledger *ledger, const char *list,
	struct ks_sink *sink, struct ks_error *err);

/* ---- input ----------------------------------------------------------- */

/* One thing to tell about one row.  All pointers live for the call. */
struct ks_diag {
	const char *rule; /* id with noun, "intake-date-unreadable" */
	enum ks_severity severity;
	const char *file;
	long line;	     /* the file's own, where the record starts */
	const char *heading; /* or "" */
	const char *value;   /* NULL where personal */
	const char *message; /* without file, line and heading */
};

typedef void ks_diag_fn(void *ctx, const struct ks_diag *diag);

enum ks_extra { KS_EXTRA_REFUSE, KS_EXTRA_KEEP, KS_EXTRA_DROP };

struct ks_pair {
	const char *name; /* heading, field id or option name */
	const char *value;
};

struct ks_companion_file {
	const struct ks_noun *noun;
	const char *path;
};

struct ks_import {
	const struct ks_noun *noun; /* NULL: recognised by headings */
	const char *const *files;   /* "-" is standard input; a folder only
					   where noun is NULL */
	size_t nfiles;
	const char *encoding; /* "utf-8", "cp932", or NULL to find out */
	long skip_rows;	      /* title rows above the headings */
	const char *profile;  /* name, or NULL */
	const struct ks_pair *defaults; /* for columns a file lacks */
	size_t ndefaults;
	bool dry_run;
	bool update;	  /* --update */
	bool clear_empty; /* --clear-empty */
	bool strict;	  /* 注意 refuses the file */
	enum ks_extra extra;
	const char *rejects; /* file for bad rows, or NULL */
	int64_t replace_run; /* import --replace RUN, or 0 */
	/* rows refused by a rule of a noun that has 要確認 are kept as such,
	 * counted nowhere, listed by verify and due */
	bool record_breach;
	const char *reason; /* of a change a rule asks a reason for, or NULL */
	/* files of other nouns that travel with this one's */
	const struct ks_companion_file *companions;
	size_t ncompanions;
	ks_diag_fn *diag; /* or NULL */
	ks_progress_fn *progress;
	void *ctx;
};

/* read = registered + updated + unchanged + rejected + held, asserted. */
struct ks_import_count {
	const struct ks_noun *noun; /* NULL = the slot is unused */
	int64_t read, registered, updated, unchanged, rejected, held, notes;
};

enum { KS_NOUNS_MAX = 32 };

struct ks_import_result {
	int64_t run; /* 0 where nothing was written */
	struct ks_import_count counts[KS_NOUNS_MAX];
	size_t ncounts;
};

/*
 * Take files in as one run and one transaction: all or nothing, unless
 * rejects is given.  Bad rows are told through diag, all of them.
 * KS_INVALID, KS_CONFLICT (a known key with other content and no update),
 * KS_REFUSED, KS_PARTIAL, KS_USAGE (unknown heading, encoding), KS_IO, ...
 */
KS_API enum ks_code ks_import(struct ks_ledger *ledger,
	const struct ks_import *import, struct ks_import_result *result,
	struct ks_error *err);

/* What became of a row. */
enum ks_fate {
	KS_FATE_REGISTERED,
	KS_FATE_UPDATED,
	KS_FATE_UNCHANGED, /* the ledger says so already: nothing written */
	KS_FATE_REJECTED,
	KS_FATE_HELD /* kept as 要確認 (record_breach) */
};

/* An import of one row given as pairs; id gets the record's number.  Without
 * a number of its own it is always one more record. */
KS_API enum ks_code ks_record_add(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, enum ks_fate *fate,
	struct ks_error *err);

/* Change columns of a record.  An empty value erases the column. */
KS_API enum ks_code ks_record_edit(struct ks_ledger *ledger, int64_t id,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, enum ks_fate *fate,
	struct ks_error *err);
/* The same of a 世帯員: a 本人 born of a reception has its number, by which
 * ks_record_edit would change the reception. */
KS_API enum ks_code ks_member_edit(struct ks_ledger *ledger, int64_t id,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, enum ks_fate *fate,
	struct ks_error *err);
/* A record's id by the number a person knows it by (会議番号, プラン番号,
 * 社会資源 …; a reception by 機関/年度/番号; others by their 記録ID).
 * KS_NOT_FOUND. */
KS_API enum ks_code ks_record_find(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, int64_t *id,
	struct ks_error *err);
/* Withdraw a record.  reason is required.  KS_REFUSED: others depend on it. */
KS_API enum ks_code ks_record_void(struct ks_ledger *ledger, int64_t id,
	const char *reason, struct ks_error *err);

/*
 * Rows of one list: new codes are added, known ones take the file's content;
 * replace also retires what the file lacks.  KS_NOT_FOUND for an unknown list;
 * else as ks_import.
 */
KS_API enum ks_code ks_code_import(struct ks_ledger *ledger, const char *list,
	const char *file, bool replace, const struct ks_import *options,
	struct ks_import_result *result, struct ks_error *err);

/* How one agency's own CSV maps to ours (kasane-profile(1) has the form); a
 * profile of the same name is replaced.  KS_INVALID. */
KS_API enum ks_code ks_profile_import(struct ks_ledger *ledger,
	const char *name, const char *file, const struct ks_import *options,
	struct ks_error *err);
/* The profiles by name. */
KS_API enum ks_code ks_profile_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err);
/* One profile in the form ks_profile_import reads. KS_NOT_FOUND. */
KS_API enum ks_code ks_profile_show(struct ks_ledger *ledger, const char *name,
	struct ks_sink *sink, struct ks_error *err);

/* How a profile reads a file's headings: 列, 見出し, 先, 値 of each column;
 * nothing is written.  noun NULL: recognised by the headings it leads to.
 * KS_USAGE where a required heading is missing or one is unknown. */
KS_API enum ks_code ks_profile_check(struct ks_ledger *ledger, const char *name,
	const struct ks_noun *noun, const char *file,
	const struct ks_import *options, struct ks_sink *sink,
	struct ks_error *err);

/* Every import: number, time, staff, files, counts, undone or not. */
KS_API enum ks_code ks_run_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err);
/* The entries of a run, without values. */
KS_API enum ks_code ks_run_show(struct ks_ledger *ledger, int64_t run,
	struct ks_sink *sink, struct ks_error *err);
/* Withdraw exactly what the run wrote.  KS_REFUSED where later entries
 * depend on it (they are listed in the message).  dry_run only checks. */
KS_API enum ks_code ks_run_undo(struct ks_ledger *ledger, int64_t run,
	bool dry_run, struct ks_error *err);

/* ---- who may see what (domain.md §3) --------------------------------- */

struct ks_audience {
	/* whom what is read is for: 本人, 家族, or an agency's label or code;
	 * NULL: the staff's own agency (職員), else the office that keeps the
	 * ledger */
	const char *addressee;
	const char *basis; /* 提供根拠 where there is no consent, or NULL */
	const char *reason; /* asked for by basis and by restricted */
	bool restricted;    /* show households under 閲覧制限 as well */
	bool anonymous;
};

/* Whom everything read from this handle is for, from now on; every listing,
 * page and paper asks it.  KS_USAGE. */
KS_API enum ks_code ks_ledger_address(struct ks_ledger *ledger,
	const struct ks_audience *audience, struct ks_error *err);
/* What the last reading held back, in words ("支援会議限り 3件を除きました"),
 * or NULL.  Borrowed until the next reading. */
KS_API const char *ks_ledger_held(const struct ks_ledger *ledger);

/* ---- reading --------------------------------------------------------- */

struct ks_list {
	const char *from, *to; /* any date form, or NULL */
	const char *year;      /* "R7", or NULL */
	const char *district;  /* label or code, or NULL */
	const char *agency;
	const char *case_number;
	const char *plan; /* of a プラン番号: its 支援内容, 評価, マッチング */
	const char *meeting; /* of a 会議番号: its 出席, 案件, 役割分担 … */
	bool anonymous;	  /* identifying fields left out */
	bool voided;	  /* withdrawn records too */
	int64_t limit;	  /* 0 = none */
	const char *kind; /* of what is due: "役割"; NULL = all */
};

/* Rows of a noun under its CSV headings (so what is listed can be imported);
 * the reading is journalled unless anonymous. */
KS_API enum ks_code ks_record_list(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_list *list,
	struct ks_sink *sink, struct ks_error *err);
/* One record as 項目 / 内容.  ref: record id, or for intake 機関/年度/番号. */
KS_API enum ks_code ks_record_show(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, bool anonymous,
	struct ks_sink *sink, struct ks_error *err);
/* A プラン by its number with its 支援内容 and 評価, those it has. */
KS_API enum ks_code ks_plan_show(struct ks_ledger *ledger, const char *ref,
	bool anonymous, struct ks_sink *sink, struct ks_error *err);
/* The headings alone, and one example row where example is true. */
KS_API enum ks_code ks_record_template(const struct ks_noun *noun, bool example,
	struct ks_sink *sink, struct ks_error *err);

/* One row a case; list narrows it down. */
KS_API enum ks_code ks_case_list(struct ks_ledger *ledger,
	const struct ks_list *list, struct ks_sink *sink, struct ks_error *err);
/* One case with its household, receptions and contacts. KS_NOT_FOUND. */
KS_API enum ks_code ks_case_show(struct ks_ledger *ledger, const char *number,
	bool anonymous, struct ks_sink *sink, struct ks_error *err);
/* Every entry about a case, before and after. */
KS_API enum ks_code ks_case_history(struct ks_ledger *ledger,
	const char *number, bool anonymous, struct ks_sink *sink,
	struct ks_error *err);
/* 家族年表: what every agency wrote about the household, by date. */
KS_API enum ks_code ks_case_timeline(struct ks_ledger *ledger,
	const char *number, const struct ks_list *list, struct ks_sink *sink,
	struct ks_error *err);
/* 再相談: a reception of an ended case's 本人 and household, given as pairs;
 * it opens a new case linked to the earlier one.  As ks_record_add.
 * KS_REFUSED where the case has not ended. */
KS_API enum ks_code ks_case_reopen(struct ks_ledger *ledger, const char *number,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, enum ks_fate *fate,
	struct ks_error *err);
/* 名寄せの候補: pairs of cases likely to be one person or one household, and
 * why.  number: those of one case, or NULL for all.  Unknown never matches
 * unknown. */
KS_API enum ks_code ks_case_candidates(struct ks_ledger *ledger,
	const char *number, const struct ks_list *list, struct ks_sink *sink,
	struct ks_error *err);
/* What waits or is overdue today (domain.md §4), one row a thing to do; *n
 * their number. */
KS_API enum ks_code ks_due(struct ks_ledger *ledger, const struct ks_list *list,
	struct ks_sink *sink, int64_t *n, struct ks_error *err);
/* Cases by words: kana or kanji names (parts of two characters too),
 * telephone, address, numbers.  All words must match. */
KS_API enum ks_code ks_find(struct ks_ledger *ledger, const char *const *words,
	size_t nwords, const struct ks_list *list, struct ks_sink *sink,
	struct ks_error *err);
/* One meeting, and what belongs to it: 出席, 案件, 役割分担, 事前ヒアリング,
 * アンケート. */
KS_API enum ks_code ks_meeting_show(struct ks_ledger *ledger, const char *ref,
	bool anonymous, struct ks_sink *sink, struct ks_error *err);
/* Note that the 守秘義務 of everybody at a meeting is confirmed, which its
 * papers wait for.  KS_REFUSED naming how many are not. */
KS_API enum ks_code ks_meeting_confirm(struct ks_ledger *ledger,
	const char *number, const struct ks_import *options,
	struct ks_error *err);

/* The papers people carry, by noun and kind (NULL: the noun's first):
 *	intake	受付票
 *	refer	つなぐシート
 *	meeting	準備, ヒアリング, 資料, 会議録
 *	plan	プラン, 方針, 評価
 * For whom: ks_ledger_address.  case_number: of a meeting's cases this one
 * alone, or NULL.  KS_REFUSED where the addressee may not have it. */
KS_API enum ks_code ks_sheet(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, const char *kind,
	const char *case_number, struct ks_sink *sink, struct ks_error *err);

/* number: a 世帯番号 or a case number of the household. */
KS_API enum ks_code ks_household_show(struct ks_ledger *ledger,
	const char *number, bool anonymous, struct ks_sink *sink,
	struct ks_error *err);

#endif
