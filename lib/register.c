/* What becomes of a row that is well-formed: new, known, changed, refused. */
#include "load.h"

#include <stdio.h>
#include <string.h>

#include "err.h"
#include "hash.h"
#include "ledger.h"

struct known {
	int64_t id, run;
	bool voided;
};

static struct ks_noun_plan *plan_of(const struct ks_load *load)
{
	return &load->ledger->plans[ks__noun_index(load->header.ops->noun.id)];
}

static enum ks_code find_key(
	struct ks_load *load, struct known *known, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		load->ledger->db, ks__buf_str(&plan_of(load)->find), err);
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

/* A row without a number is known by what it says: the n-th row of a file
 * that says the same is the n-th such row of the ledger. */
static enum ks_code find_nth(
	struct ks_load *load, struct known *known, struct ks_error *err)
{
	unsigned char hash[KS_HASH_SIZE];
	char hex[KS_HASH_HEX];
	size_t front = load->key.len;
	enum ks_code rc = KS_OK;

	ks__buf_clear(&load->payload);
	ks__record_payload(
		plan_of(load), &load->row.rec, false, &load->payload);
	ks__blake2b(
		hash, NULL, 0, ks__buf_str(&load->payload), load->payload.len);
	ks__hash_hex(hash, hex);
	for (int n = 1; rc == KS_OK; n++) {
		load->key.len = front;
		ks__buf_addf(&load->key, "=%.16s.%d", hex, n);
		rc = find_key(load, known, err);
		if (rc == KS_OK &&
			(!known->id ||
				ks__idmap_find(&load->lines, known->id) ==
					KS_IDMAP_NONE))
			break;
	}
	return rc;
}

static enum ks_code remember(
	struct ks_load *load, int64_t id, struct ks_error *err)
{
	load->last_id = id;
	if (ks__idmap_find(&load->lines, id) != KS_IDMAP_NONE)
		return KS_OK;
	return ks__idmap_add(&load->lines, id, (uint32_t)load->row.line)
		? KS_OK
		: ks__nomem(err);
}

static enum ks_code register_new(
	struct ks_load *load, enum ks_fate *fate, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	struct ks_row *row = &load->row;
	enum ks_code rc;
	int64_t id;

	ks__value_set_text(ks__row_value(row, "rowkey"), row->arena,
		ks__buf_str(&load->key), load->key.len);
	rc = ks__journal_next(load->ledger, &id, err);
	if (rc == KS_OK && ops->prepare)
		rc = ops->prepare(row, id, err);
	if (rc != KS_OK)
		return rc;
	ks__buf_clear(&load->payload);
	ks__record_payload(plan_of(load), &row->rec, false, &load->payload);
	rc = ks__journal_append(load->ledger, ops->noun.id, 0, &load->payload,
		&row->rec, &id, err);
	if (rc == KS_OK && ops->companions)
		rc = ops->companions(row, id, err);
	*fate = KS_FATE_REGISTERED;
	return rc == KS_OK ? remember(load, id, err) : rc;
}

/* ---- a known record ------------------------------------------------------------ */

static bool compared(const struct ks_field *field)
{
	return !(field->flags &
		       (KS_LOOKUP | KS_PAYLOAD_ONLY | KS_COLUMN_ONLY)) &&
		strcmp(field->id, "rowkey") != 0;
}

/* Keep in the row only what differs from the record; name it in what. */
static size_t reduce(struct ks_load *load, const struct ks_record *stored,
	struct ks_record *change, struct ks_buf *what)
{
	const struct ks_noun *noun = &load->header.ops->noun;
	size_t n = 0;

	memset(change, 0, sizeof(*change));
	change->noun = noun;
	for (size_t i = 0; i < noun->nfields; i++) {
		const struct ks_value *now = &load->row.rec.v[i];
		const struct ks_value *was = &stored->v[i];

		if (!now->given || !compared(&noun->fields[i]) ||
			(!now->len && !load->options->clear_empty))
			continue;
		if (now->len == was->len &&
			memcmp(now->text, was->text ? was->text : "",
				now->len) == 0)
			continue;
		change->v[i] = *now;
		ks__buf_addf(
			what, "%s%s", n++ ? "、" : "", noun->fields[i].heading);
	}
	return n;
}

/* The row as it will be: the record with the change laid over it. */
static void merge(struct ks_load *load, const struct ks_record *stored,
	const struct ks_record *change)
{
	struct ks_record *rec = &load->row.rec;

	for (size_t i = 0; i < rec->noun->nfields; i++)
		rec->v[i] = change->v[i].given ? change->v[i] : stored->v[i];
}

/* A change of number, agency or day changes the key: is the new one free? */
static enum ks_code renew_key(struct ks_load *load,
	const struct ks_record *stored, int64_t id, struct ks_record *change,
	struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	const struct ks_value *was =
		&stored->v[ks__field(&ops->noun, "rowkey")];
	struct known known;
	enum ks_code rc;

	ks__buf_clear(&load->key);
	if (!ops->key || !ops->key(&load->row, &load->key) ||
		strcmp(ks__buf_str(&load->key), was->text) == 0)
		return KS_OK;
	rc = find_key(load, &known, err);
	if (rc != KS_OK)
		return rc;
	if (known.id && known.id != id) {
		ks__tell(&load->row, KS_RULE_KEY_TAKEN, NULL, NULL, NULL, NULL);
		return KS_OK;
	}
	ks__value_set_text(ks__value(change, "rowkey"), &load->arena,
		ks__buf_str(&load->key), load->key.len);
	return KS_OK;
}

static enum ks_code write_change(struct ks_load *load, int64_t id,
	const struct ks_record *change, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	enum ks_code rc;

	ks__buf_clear(&load->payload);
	ks__record_payload(plan_of(load), change, true, &load->payload);
	rc = ks__journal_append(load->ledger, ops->noun.id, id, &load->payload,
		NULL, NULL, err);
	if (rc == KS_OK && ops->companions)
		rc = ops->companions(&load->row, id, err);
	return rc;
}

static enum ks_code stored_record(struct ks_load *load, int64_t id,
	struct ks_record *stored, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	int64_t voided;
	enum ks_code rc;

	memset(stored, 0, sizeof(*stored));
	stored->noun = &ops->noun;
	for (size_t i = 0; i < ops->noun.nfields; i++)
		stored->v[i].text = "";
	if (ops->base) {
		rc = ops->base(load->ledger, id, stored, &load->arena, err);
		if (rc != KS_OK && rc != KS_NOT_FOUND)
			return rc;
	}
	rc = ks__fold(load->ledger, id, stored, &voided, &load->arena, err);
	return rc == KS_NOT_FOUND && ops->base ? KS_OK : rc;
}

enum ks_code ks__register_update(struct ks_load *load, int64_t id,
	enum ks_fate *fate, struct ks_error *err)
{
	const struct ks_import *o = load->options;
	struct ks_record stored, change;
	struct ks_buf what = KS_BUF_INIT;
	size_t n = 0;
	enum ks_code rc = stored_record(load, id, &stored, err);

	*fate = KS_FATE_UNCHANGED;
	if (rc == KS_OK)
		n = reduce(load, &stored, &change, &what);
	if (rc == KS_OK && n && !o->update) {
		ks__tell(&load->row, KS_RULE_CONTENT_CONFLICT, NULL, NULL,
			ks__buf_str(&what), NULL);
		load->conflict = true;
		*fate = KS_FATE_REJECTED;
	} else if (rc == KS_OK && n) {
		merge(load, &stored, &change);
		load->row.update = true;
		rc = ks__load_check(load, err);
		if (rc == KS_OK)
			rc = renew_key(load, &stored, id, &change, err);
		*fate = load->row.wrong ? KS_FATE_REJECTED : KS_FATE_UPDATED;
		if (rc == KS_OK && !load->row.wrong)
			rc = write_change(load, id, &change, err);
	}
	ks__buf_release(&what);
	return rc == KS_OK ? remember(load, id, err) : rc;
}

static enum ks_code register_known(struct ks_load *load,
	const struct known *known, enum ks_fate *fate, struct ks_error *err)
{
	uint32_t line = ks__idmap_find(&load->lines, known->id);
	char text[16];

	*fate = KS_FATE_REJECTED;
	if (known->voided) {
		ks__tell(
			&load->row, KS_RULE_KEY_VOIDED, NULL, NULL, NULL, NULL);
		return KS_OK;
	}
	if (line != KS_IDMAP_NONE) {
		snprintf(text, sizeof(text), "%lu", (unsigned long)line);
		ks__tell(&load->row, KS_RULE_KEY_TWICE, NULL, NULL, text, NULL);
		return KS_OK;
	}
	return ks__register_update(load, known->id, fate, err);
}

enum ks_code ks__register(
	struct ks_load *load, enum ks_fate *fate, struct ks_error *err)
{
	struct known known;
	enum ks_code rc;

	ks__buf_clear(&load->key);
	if (load->header.ops->key(&load->row, &load->key))
		rc = find_key(load, &known, err);
	else
		rc = find_nth(load, &known, err);
	if (rc != KS_OK)
		return rc;
	return known.id ? register_known(load, &known, fate, err)
			: register_new(load, fate, err);
}
