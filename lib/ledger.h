/* An open ledger: its file, its code lists, its journal's head. */
#ifndef KS_LEDGER_H
#define KS_LEDGER_H

#include "hash.h"
#include "noun.h"

enum { KS_APPLICATION_ID = 1263750978 };

/* 町丁目 and the 圏域 it lies in, for filling an empty 圏域. */
struct ks_town {
	char *form; /* as ks__town_form has it */
	const struct ks_code_row *district;
};

/* A fiscal year's last case number (serial.h). */
struct ks_serial {
	int year, last;
	bool moved; /* not in the table yet */
};
enum { KS_SERIALS = 16 };

struct ks_sight;

struct ks_ledger {
	struct ks_db *db;
	struct ks_codes *codes;
	struct ks_noun_plan plans[KS_NOUN_COUNT];
	char *staff, *command;
	bool write;
	/* the journal's head, as last read or appended */
	int64_t seq, at;
	unsigned char hash[32];
	bool head_known;
	int64_t now; /* when the transaction began */
	struct ks_serial serials[KS_SERIALS];
	size_t nserials;
	struct ks_random random;
	int64_t run;		 /* the run entries belong to, or 0 */
	int64_t apply_run;	 /* the run of the entry being applied */
	struct ks_arena scratch; /* for the entry being applied */
	bool codes_stale;	 /* an entry changed a code list */
	int64_t upto;		 /* entries after this are not there, 0: all */
	struct ks_town *towns;
	size_t ntowns;
	struct ks_buf municipality;
	struct ks_sight *sight; /* whom what is read is for, once asked */
};

/* schema.sql. */
const char *ks__schema_text(void);
struct ks_db *ks__ledger_db(struct ks_ledger *ledger);
const struct ks_codes *ks__ledger_codes(struct ks_ledger *ledger);
/* Read the code lists anew after they changed. */
enum ks_code ks__ledger_reload(struct ks_ledger *ledger, struct ks_error *err);
/* A handle of an open file whatever its version, which it then owns; its code
 * lists are not read yet. */
enum ks_code ks__ledger_around(struct ks_db *db, const char *command,
	struct ks_ledger **out, struct ks_error *err);
/* A handle without a file of its own yet: for the rebuild of verify. */
enum ks_code ks__ledger_scratch(
	const char *beside, struct ks_ledger **out, struct ks_error *err);

/* The 圏域 whose 町丁目 the address lies in (the longest), or NULL. */
const struct ks_code_row *ks__district_of(
	struct ks_ledger *ledger, const char *address, size_t len);

/* A setting's value into out; KS_NOT_FOUND where it is not set. */
enum ks_code ks__setting(struct ks_ledger *ledger, const char *name,
	struct ks_buf *out, struct ks_error *err);

typedef enum ks_code ks__work_fn(
	struct ks_ledger *ledger, void *arg, struct ks_error *err);

/* Run fn inside one `begin immediate … commit`; a code that is not KS_OK
 * rolls back. */
enum ks_code ks__transaction(struct ks_ledger *ledger, ks__work_fn *fn,
	void *arg, struct ks_error *err);
/* The same, and back: --dry-run takes the same path to its end. */
enum ks_code ks__rehearsal(struct ks_ledger *ledger, ks__work_fn *fn, void *arg,
	struct ks_error *err);

#endif
