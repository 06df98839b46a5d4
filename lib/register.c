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

/* The codes of several values but the 主たる課題, which the check adds. */
static void add_but_main(
	struct ks_load *load, const struct ks_value *v, struct ks_buf *out)
{
	int at = ks__noun_field(load->as_read.noun, "main_issue");
	const struct ks_value *main = at < 0 ? NULL : &load->as_read.v[at];
	const char *p = v->text, *end = v->text + v->len;
	bool any = false;

	while (main && p < end) {
		const char *stop = memchr(p, ';', (size_t)(end - p));
		size_t len = (size_t)((stop ? stop : end) - p);

		if (len != main->len || memcmp(p, main->text, len) != 0) {
			ks__buf_adds(out, any ? ";" : "");
			ks__buf_add(out, p, len);
			any = true;
		}
		p += len + 1;
	}
}

/* Is it the n-th of the fields the check fills in, and n among those left
 * out? */
static bool left_out(const struct ks_noun_ops *ops,
	const struct ks_field *field, unsigned without)
{
	for (unsigned i = 0; without && i < KS_FILLS_MAX; i++)
		if ((without & 1U << i) && ops->fills[i] &&
			strcmp(ops->fills[i], field->id) == 0)
			return true;
	return false;
}

/* What the row itself said, before anything was worked out from the ledger,
 * and whose it is; without those fields it may have had filled in. */
static void content_of(
	struct ks_load *load, unsigned without, struct ks_buf *out)
{
	const struct ks_noun *noun = load->as_read.noun;

	ks__buf_clear(out);
	for (size_t i = 0; i < noun->nfields; i++) {
		const struct ks_field *field = &noun->fields[i];
		const struct ks_value *v = &load->as_read.v[i];
		size_t before = out->len;

		if ((field->flags & (KS_DERIVED | KS_LOOKUP)) || !v->len)
			continue;
		ks__buf_adds(out, field->id);
		ks__buf_addc(out, '=');
		if (!left_out(load->header.ops, field, without)) {
			ks__buf_add(out, v->text, v->len);
		} else {
			size_t named = out->len;

			if (field->type == KS_CODES)
				add_but_main(load, v, out);
			if (out->len == named) {
				out->len = before;
				continue;
			}
		}
		ks__buf_addc(out, '\n');
	}
	ks__buf_addi(out, load->row.case_id);
}

/* A content the file has: how often so far is counted, as the file's n-th row
 * of it is asked for at once: rows that all say the same must not be looked
 * for one behind the other. */
struct content {
	char hex[KS_HASH_HEX];
	int64_t id;
	uint32_t n; /* of this row */
};

static void next_of(struct ks_load *load, unsigned without, struct content *out)
{
	unsigned char hash[KS_HASH_SIZE];

	content_of(load, without, &load->payload);
	ks__blake2b(
		hash, NULL, 0, ks__buf_str(&load->payload), load->payload.len);
	ks__hash_hex(hash, out->hex);
	memcpy(&out->id, hash, sizeof(out->id));
	out->id &= INT64_MAX;
	out->id += out->id == 0;
	out->n = ks__idmap_find(&load->nth, out->id);
	out->n = out->n == KS_IDMAP_NONE ? 1 : out->n + 1;
}

static enum ks_code find_content(struct ks_load *load, size_t front,
	const struct content *content, struct ks_known *known,
	struct ks_error *err)
{
	load->key.len = front;
	ks__buf_addf(
		&load->key, "=%.16s.%u", content->hex, (unsigned)content->n);
	return ks__find_key(load, known, err);
}

/* Could the row have had those fields filled in? */
static bool may_leave_out(const struct ks_load *load, unsigned without)
{
	for (unsigned i = 0; i < KS_FILLS_MAX; i++) {
		const char *field = load->header.ops->fills[i];

		if ((without & 1U << i) &&
			(!field ||
				ks__empty(&load->as_read.v[ks__field(
					load->as_read.noun, field)])))
			return false;
	}
	return true;
}

/* A listing says more than the row it is of did: what the check filled in.
 * Read back it is that row, if the record says the same by now. */
static enum ks_code find_filled(struct ks_load *load, size_t front,
	struct ks_known *known, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (unsigned w = 1; rc == KS_OK && w < 1U << KS_FILLS_MAX; w++) {
		struct content content;
		bool same = false;

		if (!may_leave_out(load, w))
			continue;
		next_of(load, w, &content);
		rc = find_content(load, front, &content, known, err);
		if (rc == KS_OK && known->id)
			rc = ks__register_same(load, known->id, &same, err);
		if (same)
			return ks__idmap_set(&load->nth, content.id, content.n)
				? KS_OK
				: ks__nomem(err);
		known->id = 0;
	}
	return rc;
}

/* A row without a number is known by what it says: the n-th row of a file
 * that says the same is the n-th such row of the ledger.  A single `add` is
 * always one more. */
static enum ks_code find_nth(
	struct ks_load *load, struct ks_known *known, struct ks_error *err)
{
	size_t front = load->key.len;
	bool one_more = load->options->nfiles == 0;
	struct content content;
	enum ks_code rc;

	next_of(load, 0, &content);
	do {
		if (!ks__idmap_set(&load->nth, content.id, content.n))
			return ks__nomem(err);
		rc = find_content(load, front, &content, known, err);
		content.n++;
	} while (rc == KS_OK && one_more && known->id);
	if (rc != KS_OK || known->id || one_more)
		return rc;
	rc = find_filled(load, front, known, err);
	content.n--;
	if (rc == KS_OK && !known->id) {
		load->key.len = front;
		ks__buf_addf(&load->key, "=%.16s.%u", content.hex,
			(unsigned)content.n);
	}
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
