/* What becomes of a row that is well-formed: new, known, changed, refused. */
#include "load.h"

#include <stdio.h>
#include <string.h>

#include "err.h"
#include "hash.h"
#include "ledger.h"

struct ks_noun_plan *ks__load_plan(const struct ks_load *load)
{
	return &load->ledger->plans[ks__noun_index(load->header.ops->noun.id)];
}

enum ks_code ks__find_key(
	struct ks_load *load, struct ks_known *known, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		load->ledger->db, ks__buf_str(&ks__load_plan(load)->find), err);
	enum ks_code rc;

	memset(known, 0, sizeof(*known));
	if (!st)
		return err->code;
	ks__bind_text(st, 1, ks__buf_str(&load->key), load->key.len);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		known->id = ks__col_int(st, 0);
		known->run = ks__col_int(st, 1);
		known->voided = !ks__col_null(st, 2);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* What the row itself said, before anything was worked out from the ledger,
 * and whose it is. */
static void content_of(struct ks_load *load, struct ks_buf *out)
{
	const struct ks_noun *noun = load->as_read.noun;

	for (size_t i = 0; i < noun->nfields; i++) {
		const struct ks_value *v = &load->as_read.v[i];

		if ((noun->fields[i].flags & (KS_DERIVED | KS_LOOKUP)) ||
			!v->len)
			continue;
		ks__buf_adds(out, noun->fields[i].id);
		ks__buf_addc(out, '=');
		ks__buf_add(out, v->text, v->len);
		ks__buf_addc(out, '\n');
	}
	ks__buf_addi(out, load->row.case_id);
}

/* The file's n-th row of this content is asked for at once: rows that all
 * say the same must not be looked for one behind the other. */
static bool next_of(
	struct ks_load *load, const unsigned char *hash, uint32_t *n)
{
	int64_t id = 0;

	memcpy(&id, hash, sizeof(id));
	id &= INT64_MAX;
	id += id == 0;
	*n = ks__idmap_find(&load->nth, id);
	*n = *n == KS_IDMAP_NONE ? 1 : *n + 1;
	return ks__idmap_set(&load->nth, id, *n);
}

/* A row without a number is known by what it says: the n-th row of a file
 * that says the same is the n-th such row of the ledger.  A single `add` is
 * always one more. */
static enum ks_code find_nth(
	struct ks_load *load, struct ks_known *known, struct ks_error *err)
{
	unsigned char hash[KS_HASH_SIZE];
	char hex[KS_HASH_HEX];
	size_t front = load->key.len;
	bool one_more = load->options->nfiles == 0;
	uint32_t n;
	enum ks_code rc;

	ks__buf_clear(&load->payload);
	content_of(load, &load->payload);
	ks__blake2b(
		hash, NULL, 0, ks__buf_str(&load->payload), load->payload.len);
	ks__hash_hex(hash, hex);
	do {
		if (!next_of(load, hash, &n))
			return ks__nomem(err);
		load->key.len = front;
		ks__buf_addf(&load->key, "=%.16s.%u", hex, (unsigned)n);
		rc = ks__find_key(load, known, err);
	} while (rc == KS_OK && one_more && known->id);
	return rc;
}

enum ks_code ks__remember(
	struct ks_load *load, int64_t id, struct ks_error *err)
{
	load->last_id = id;
	/* only a number can stand twice in a file */
	if (load->unnumbered)
		return KS_OK;
	if (ks__idmap_find(&load->lines, id) != KS_IDMAP_NONE)
		return KS_OK;
	return ks__idmap_add(&load->lines, id, (uint32_t)load->row.line)
		? KS_OK
		: ks__nomem(err);
}

/* Kept though a rule refuses it? */
static bool held(const struct ks_row *row)
{
	int at = ks__noun_field(row->rec.noun, "breach");

	return at >= 0 && !ks__empty(&row->rec.v[at]);
}

static enum ks_code register_new(
	struct ks_load *load, enum ks_fate *fate, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	struct ks_row *row = &load->row;
	enum ks_code rc;
	int64_t id;

	if (row->case_voided) {
		*fate = KS_FATE_REJECTED;
		ks__tell(row, KS_RULE_CASE_VOIDED, NULL, NULL, NULL, NULL);
		return KS_OK;
	}
	ks__value_set_text(ks__row_value(row, "rowkey"), row->arena,
		ks__buf_str(&load->key), load->key.len);
	rc = ks__journal_next(load->ledger, &id, err);
	if (rc == KS_OK && ops->prepare)
		rc = ops->prepare(row, id, err);
	if (rc != KS_OK)
		return rc;
	ks__buf_clear(&load->payload);
	ks__record_payload(
		ks__load_plan(load), &row->rec, false, &load->payload);
	rc = ks__journal_append(load->ledger, ops->noun.id, 0, &load->payload,
		&row->rec, &id, err);
	if (rc == KS_OK && ops->companions)
		rc = ops->companions(row, id, err);
	*fate = held(row) ? KS_FATE_HELD : KS_FATE_REGISTERED;
	return rc == KS_OK ? ks__remember(load, id, err) : rc;
}

/* A withdrawn row in a file that only grows is no news; its number for
 * something else is a mistake. */
static enum ks_code register_voided(struct ks_load *load,
	const struct ks_known *known, enum ks_fate *fate, struct ks_error *err)
{
	bool same = false;
	enum ks_code rc = ks__register_same(load, known->id, &same, err);

	*fate = KS_FATE_REJECTED;
	if (rc == KS_OK && load->options->nfiles && same) {
		*fate = KS_FATE_UNCHANGED;
		ks__tell(&load->row, KS_RULE_VOIDED_AGAIN, NULL, NULL, NULL,
			NULL);
	} else if (rc == KS_OK) {
		ks__tell(
			&load->row, KS_RULE_KEY_VOIDED, NULL, NULL, NULL, NULL);
	}
	return rc == KS_OK ? ks__remember(load, known->id, err) : rc;
}

static enum ks_code register_known(struct ks_load *load,
	const struct ks_known *known, enum ks_fate *fate, struct ks_error *err)
{
	uint32_t line = ks__idmap_find(&load->lines, known->id);
	char text[16];

	*fate = KS_FATE_REJECTED;
	if (known->voided)
		return register_voided(load, known, fate, err);
	if (line != KS_IDMAP_NONE) {
		snprintf(text, sizeof(text), "%lu", (unsigned long)line);
		ks__tell(&load->row, KS_RULE_KEY_TWICE, NULL, NULL, text, NULL);
		return KS_OK;
	}
	/* 001 found the 1 of the ledger: no change of its number */
	if (load->header.ops == &ks__intake)
		ks__value(&load->as_read, "number")->given = false;
	return ks__register_update(load, known->id, fate, err);
}

enum ks_code ks__register(
	struct ks_load *load, enum ks_fate *fate, struct ks_error *err)
{
	struct ks_known known = { .id = 0 };
	enum ks_code rc;

	ks__buf_clear(&load->key);
	load->unnumbered = !load->header.ops->key(&load->row, &load->key);
	if (!load->unnumbered)
		rc = ks__find_key(load, &known, err);
	else
		rc = find_nth(load, &known, err);
	if (rc != KS_OK)
		return rc;
	return known.id ? register_known(load, &known, fate, err)
			: register_new(load, fate, err);
}
