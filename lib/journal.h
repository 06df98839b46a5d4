/*
 * The journal is the ledger: every change is one entry, and the tables are
 * what the entries imply.  An entry's hash covers the entry before it and
 * every column but salt and payload; the payload is covered through its
 * salted hash, so that erasing it keeps the chain verifiable.
 */
#ifndef KS_JOURNAL_H
#define KS_JOURNAL_H

#include "ledger.h"

enum { KS_FORMAT = 1 }; /* of payloads written today */

struct ks_entry {
	int64_t seq;
	int64_t at;
	const char *staff, *command;
	const char *noun;
	int64_t record;
	int64_t run; /* 0 = none */
	int64_t format;
	const char *payload; /* NULL once erased */
	size_t payload_len;
};

/*
 * Append one entry and apply it to the tables, inside the caller's
 * transaction.  record 0: a new record, whose id is the entry's seq.
 * For a record noun, rec is what the payload says, or NULL to have it read
 * from the payload.  *seq gets the entry's number (may be NULL).
 */
enum ks_code ks__journal_append(struct ks_ledger *ledger, const char *noun,
	int64_t record, const struct ks_buf *payload,
	const struct ks_record *rec, int64_t *seq, struct ks_error *err);

/* The number the next entry will get. */
enum ks_code ks__journal_next(
	struct ks_ledger *ledger, int64_t *seq, struct ks_error *err);

/* Write the chain's head; once, at the end of a transaction. */
enum ks_code ks__journal_seal(struct ks_ledger *ledger, struct ks_error *err);

#define KS_ENTRY_COLUMNS                                                  \
	"seq, prev_hash, at, staff, command, noun, record, run, format, " \
	"salt, payload, payload_hash, hash"
/* Read the entry a `select KS_ENTRY_COLUMNS …` stands on. */
void ks__journal_read(struct ks_stmt *st, struct ks_entry *entry);

struct ks_chain {
	int64_t seq;
	unsigned char hash[32];
};
/* Does the row continue the chain?  NULL, or what is wrong in Japanese. */
const char *ks__journal_check(struct ks_stmt *st, struct ks_chain *chain);

/* Put an entry as it is into another ledger's journal (rebuild). */
enum ks_code ks__journal_copy(
	struct ks_ledger *to, struct ks_stmt *from, struct ks_error *err);

/*
 * What an entry implies (apply.c).  Total: reads every old format, never
 * checks, passes over what it does not know.  rec may be NULL.
 */
enum ks_code ks__apply(struct ks_ledger *ledger, const struct ks_entry *entry,
	const struct ks_record *rec, struct ks_error *err);
/* Lay the noun's unvoided entries about a record over rec, oldest first;
 * KS_NOT_FOUND if none is left.  *voided: the entry that withdrew it, or 0. */
enum ks_code ks__fold(struct ks_ledger *ledger, int64_t record,
	struct ks_record *rec, int64_t *voided, struct ks_arena *arena,
	struct ks_error *err);

/* Make a record's row anew from its entries (after a void, an undo). */
enum ks_code ks__refold(struct ks_ledger *ledger, const char *noun,
	int64_t record, struct ks_error *err);

/* Write a record's own row: the columns of rec under this id. */
enum ks_code ks__row_insert(struct ks_ledger *ledger, int64_t id, int64_t run,
	int64_t voided, const struct ks_record *rec, struct ks_error *err);
enum ks_code ks__row_delete(struct ks_ledger *ledger,
	const struct ks_noun *noun, int64_t id, struct ks_error *err);

/* "key=value\n" payloads of small entries: the value of key, unescaped. */
bool ks__payload_get(
	const char *payload, size_t len, const char *key, struct ks_buf *out);
int64_t ks__payload_int(const char *payload, size_t len, const char *key);
void ks__payload_add(struct ks_buf *out, const char *key, const char *value);
void ks__payload_add_int(struct ks_buf *out, const char *key, int64_t value);

#endif
