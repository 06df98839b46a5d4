#include "journal.h"

#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "err.h"

enum { HASH = 32, SALT = 16 };

/* ---- small payloads ------------------------------------------------------ */

void ks__payload_add(struct ks_buf *out, const char *key, const char *value)
{
	ks__buf_adds(out, key);
	ks__buf_addc(out, '=');
	for (; *value; value++)
		if (*value == '\n')
			ks__buf_adds(out, "\\n");
		else if (*value == '\\')
			ks__buf_adds(out, "\\\\");
		else
			ks__buf_addc(out, *value);
	ks__buf_addc(out, '\n');
}

void ks__payload_add_int(struct ks_buf *out, const char *key, int64_t value)
{
	ks__buf_addf(out, "%s=%lld\n", key, (long long)value);
}

bool ks__payload_get(
	const char *payload, size_t len, const char *key, struct ks_buf *out)
{
	const char *end = payload + len;
	size_t n = strlen(key);

	while (payload < end) {
		const char *stop =
			memchr(payload, '\n', (size_t)(end - payload));

		if (!stop)
			stop = end;
		if ((size_t)(stop - payload) > n && payload[n] == '=' &&
			memcmp(payload, key, n) == 0) {
			for (const char *p = payload + n + 1; p < stop; p++) {
				if (*p == '\\' && p + 1 < stop)
					ks__buf_addc(
						out, *++p == 'n' ? '\n' : *p);
				else
					ks__buf_addc(out, *p);
			}
			return true;
		}
		payload = stop + 1;
	}
	return false;
}

int64_t ks__payload_int(const char *payload, size_t len, const char *key)
{
	struct ks_buf text = KS_BUF_INIT;
	int64_t n = 0;

	if (ks__payload_get(payload, len, key, &text))
		n = strtoll(ks__buf_str(&text), NULL, 10);
	ks__buf_release(&text);
	return n;
}

/* ---- the chain ----------------------------------------------------------- */

static void put64(struct ks_buf *out, int64_t n)
{
	unsigned char b[8];

	for (int i = 0; i < 8; i++)
		b[i] = (unsigned char)((uint64_t)n >> (8 * i));
	ks__buf_add(out, b, sizeof(b));
}

/* Length first, so that no two entries serialise alike. */
static void put_text(struct ks_buf *out, const char *s)
{
	size_t n = strlen(s);

	put64(out, (int64_t)n);
	ks__buf_add(out, s, n);
}

static void entry_hash(const struct ks_entry *e, const unsigned char *prev,
	const unsigned char *payload_hash, unsigned char out[HASH])
{
	struct ks_buf text = KS_BUF_INIT;

	ks__buf_add(&text, prev, HASH);
	put64(&text, e->seq);
	put64(&text, e->at);
	put_text(&text, e->staff);
	put_text(&text, e->command);
	put_text(&text, e->noun);
	put64(&text, e->record);
	put64(&text, e->run);
	put64(&text, e->format);
	ks__buf_add(&text, payload_hash, HASH);
	ks__blake2b(out, NULL, 0, ks__buf_str(&text), text.len);
	ks__buf_release(&text);
}

void ks__journal_read(struct ks_stmt *st, struct ks_entry *e)
{
	e->seq = ks__col_int(st, 0);
	e->at = ks__col_int(st, 2);
	e->staff = ks__col_str(st, 3);
	e->command = ks__col_str(st, 4);
	e->noun = ks__col_str(st, 5);
	e->record = ks__col_int(st, 6);
	e->run = ks__col_int(st, 7);
	e->format = ks__col_int(st, 8);
	e->payload = ks__col_text(st, 10, &e->payload_len);
}

static bool blob_is(struct ks_stmt *st, int i, const unsigned char *want)
{
	size_t len;
	const void *p = ks__col_blob(st, i, &len);

	return p && len == HASH && memcmp(p, want, HASH) == 0;
}

const char *ks__journal_check(struct ks_stmt *st, struct ks_chain *chain)
{
	unsigned char hash[HASH], payload_hash[HASH];
	struct ks_entry e;
	const void *salt;
	size_t salt_len, len;
	const void *stored;

	ks__journal_read(st, &e);
	if (e.seq != chain->seq + 1)
		return "番号が続いていません(抜けているか、入れ替わっています)";
	if (!blob_is(st, 1, chain->hash))
		return "前の記入とつながっていません";
	stored = ks__col_blob(st, 11, &len);
	if (!stored || len != HASH)
		return "内容のハッシュがありません";
	memcpy(payload_hash, stored, HASH);
	entry_hash(&e, chain->hash, payload_hash, hash);
	if (!blob_is(st, 12, hash))
		return "記入のハッシュが合いません";
	salt = ks__col_blob(st, 9, &salt_len);
	if (e.payload) {
		ks__blake2b(hash, salt, salt_len, e.payload, e.payload_len);
		if (memcmp(hash, payload_hash, HASH) != 0)
			return "内容が書き換えられています";
		memset(hash, 0, sizeof(hash));
	}
	chain->seq = e.seq;
	stored = ks__col_blob(st, 12, &len);
	memcpy(chain->hash, stored, HASH);
	return NULL;
}

static enum ks_code read_head(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select h.seq, h.hash, j.at from head h "
		"left join journal j on j.seq = h.seq",
		err);
	enum ks_code rc;
	const void *hash;
	size_t len;

	if (!st)
		return err->code;
	ledger->seq = 0;
	ledger->at = 0;
	memset(ledger->hash, 0, HASH);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		ledger->seq = ks__col_int(st, 0);
		hash = ks__col_blob(st, 1, &len);
		if (hash && len == HASH)
			memcpy(ledger->hash, hash, HASH);
		ledger->at = ks__col_int(st, 2);
	} else if (rc != KS_NOT_FOUND) {
		return rc;
	}
	ks__reset(st);
	ledger->head_known = true;
	return KS_OK;
}

enum ks_code ks__journal_next(
	struct ks_ledger *ledger, int64_t *seq, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	if (!ledger->head_known)
		rc = read_head(ledger, err);
	*seq = ledger->seq + 1;
	return rc;
}

enum ks_code ks__journal_seal(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert or replace into head (id, seq, hash) values (1, ?, ?)",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, ledger->seq);
	ks__bind_blob(st, 2, ledger->hash, HASH);
	return ks__run(st, err);
}

static enum ks_code insert_entry(struct ks_ledger *ledger,
	const struct ks_entry *e, const unsigned char *salt,
	const unsigned char *payload_hash, const unsigned char *hash,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert into journal (" KS_ENTRY_COLUMNS ") "
		"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, e->seq);
	ks__bind_blob(st, 2, ledger->hash, HASH);
	ks__bind_int(st, 3, e->at);
	ks__bind_str(st, 4, e->staff);
	ks__bind_str(st, 5, e->command);
	ks__bind_str(st, 6, e->noun);
	ks__bind_int(st, 7, e->record);
	if (e->run)
		ks__bind_int(st, 8, e->run);
	else
		ks__bind_null(st, 8);
	ks__bind_int(st, 9, e->format);
	ks__bind_blob(st, 10, salt, SALT);
	ks__bind_text(st, 11, e->payload, e->payload_len);
	ks__bind_blob(st, 12, payload_hash, HASH);
	ks__bind_blob(st, 13, hash, HASH);
	return ks__run(st, err);
}

enum ks_code ks__journal_append(struct ks_ledger *ledger, const char *noun,
	int64_t record, const struct ks_buf *payload,
	const struct ks_record *rec, int64_t *seq, struct ks_error *err)
{
	unsigned char salt[SALT], payload_hash[HASH], hash[HASH];
	struct ks_entry e = { 0 };
	enum ks_code rc = ks__journal_next(ledger, &e.seq, err);

	if (rc != KS_OK)
		return rc;
	if (payload->failed)
		return ks__nomem(err);
	e.at = ledger->now > ledger->at ? ledger->now : ledger->at;
	e.staff = ledger->staff;
	e.command = ledger->command;
	e.noun = noun;
	e.record = record ? record : e.seq;
	e.run = ledger->run;
	e.format = KS_FORMAT;
	e.payload = ks__buf_str(payload);
	e.payload_len = payload->len;
	ks__random(&ledger->random, salt, SALT);
	ks__blake2b(payload_hash, salt, SALT, e.payload, e.payload_len);
	entry_hash(&e, ledger->hash, payload_hash, hash);
	rc = insert_entry(ledger, &e, salt, payload_hash, hash, err);
	if (rc != KS_OK)
		return rc;
	ledger->seq = e.seq;
	ledger->at = e.at;
	memcpy(ledger->hash, hash, HASH);
	if (seq)
		*seq = e.seq;
	return ks__apply(ledger, &e, rec, err);
}

enum ks_code ks__journal_copy(
	struct ks_ledger *to, struct ks_stmt *from, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(to->db,
		"insert into journal (" KS_ENTRY_COLUMNS ") "
		"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		err);

	if (!st)
		return err->code;
	for (int i = 0; i < 13; i++) {
		size_t len;
		const char *text;

		if (ks__col_null(from, i)) {
			ks__bind_null(st, i + 1);
		} else if (i == 1 || i == 9 || i >= 11) {
			const void *p = ks__col_blob(from, i, &len);

			ks__bind_blob(st, i + 1, p, len);
		} else if (i == 3 || i == 4 || i == 5 || i == 10) {
			text = ks__col_text(from, i, &len);
			ks__bind_text(st, i + 1, text, len);
		} else {
			ks__bind_int(st, i + 1, ks__col_int(from, i));
		}
	}
	return ks__run(st, err);
}
