/* A row about a record the ledger has: the same, a conflict, or a change. */
#include "load.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "err.h"
#include "ledger.h"
#include "writeright.h"

static bool compared(const struct ks_field *field)
{
	return !(field->flags &
		       (KS_LOOKUP | KS_PAYLOAD_ONLY | KS_COLUMN_ONLY)) &&
		strcmp(field->id, "rowkey") != 0;
}

/* Several codes are a set: their order is no content. */
static bool same_codes(const struct ks_value *now, const struct ks_value *was)
{
	const char *p = now->column;
	char id[24];
	int64_t n;

	if (!p || !was->column || strlen(p) != strlen(was->column))
		return false;
	while ((n = ks__codes_next(&p)) != 0) {
		snprintf(id, sizeof(id), " %lld ", (long long)n);
		if (!strstr(was->column, id))
			return false;
	}
	return true;
}

static bool same_value(const struct ks_field *field, const struct ks_value *now,
	const struct ks_value *was)
{
	if (field->type == KS_CODES && now->len && was->len)
		return same_codes(now, was);
	return now->len == was->len &&
		(!now->len || memcmp(now->text, was->text, now->len) == 0);
}

/* A change of number, agency or day changes the key: is the new one free? */
static enum ks_code renew_key(struct ks_load *load,
	const struct ks_record *stored, int64_t id, struct ks_record *change,
	struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	const struct ks_value *was =
		&stored->v[ks__field(&ops->noun, "rowkey")];
	struct ks_known known;
	enum ks_code rc;

	ks__buf_clear(&load->key);
	/* without a number it stays known by what was first said */
	if (!ops->key || !ops->key(&load->row, &load->key) ||
		strcmp(ks__buf_str(&load->key), was->text) == 0)
		return KS_OK;
	rc = ks__find_key(load, &known, err);
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
	ks__record_payload(ks__load_plan(load), change, true, &load->payload);
	rc = ks__journal_append(load->ledger, ops->noun.id, id, &load->payload,
		NULL, NULL, err);
	load->row.change = change;
	if (rc == KS_OK && ops->companions)
		rc = ops->companions(&load->row, id, err);
	load->row.change = NULL;
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
		rc = ops->base(
			load->ledger, id, stored, &voided, &load->arena, err);
		if (rc != KS_OK && rc != KS_NOT_FOUND)
			return rc;
	}
	rc = ks__fold(load->ledger, id, stored, &voided, &load->arena, err);
	return rc == KS_NOT_FOUND && ops->base ? KS_OK : rc;
}

/* A reception and a 世帯員 are told apart by more than their own columns. */
static bool known_by_itself(const struct ks_noun_ops *ops)
{
	return ops->key && !ops->base && (!ops->prepare || ops == &ks__closure);
}

enum ks_code ks__complete(struct ks_load *load, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	struct ks_row *row = &load->row;
	struct ks_record stored;
	struct ks_known known;
	enum ks_code rc;

	ks__buf_clear(&load->key);
	if (!known_by_itself(ops) || !ops->key(row, &load->key))
		return KS_OK;
	rc = ks__find_key(load, &known, err);
	if (rc == KS_OK && known.id && !known.voided)
		rc = stored_record(load, known.id, &stored, err);
	if (rc != KS_OK || !known.id || known.voided)
		return rc;
	for (size_t i = 0; i < ops->noun.nfields; i++)
		if (compared(&ops->noun.fields[i]) && !row->rec.v[i].len &&
			!(row->rec.v[i].given && load->options->clear_empty))
			row->rec.v[i] = stored.v[i];
	row->update = true;
	return KS_OK;
}

/* What the row says of a field: its own words, or what the check made of the
 * columns that name another record. */
static const struct ks_value *said(const struct ks_load *load, size_t i)
{
	const struct ks_noun *noun = &load->header.ops->noun;

	return noun->fields[i].flags & KS_DERIVED ? &load->row.rec.v[i]
						  : &load->as_read.v[i];
}

/* What differs from the record; its headings in what.  A column the file does
 * not have says nothing, and neither does an empty cell unless asked to; what
 * the check would add to the words (a main issue to the issues) is no
 * difference either. */
static size_t reduce(struct ks_load *load, const struct ks_record *stored,
	struct ks_record *change, struct ks_buf *what)
{
	const struct ks_noun *noun = &load->header.ops->noun;
	size_t n = 0;

	memset(change, 0, sizeof(*change));
	change->noun = noun;
	for (size_t i = 0; i < noun->nfields; i++) {
		const struct ks_field *field = &noun->fields[i];
		const struct ks_value *now = said(load, i);
		const struct ks_value *was = &stored->v[i];

		if (!now->given || !compared(field) ||
			(!now->len && !load->options->clear_empty))
			continue;
		if (same_value(field, now, was) ||
			same_value(field, &load->row.rec.v[i], was))
			continue;
		change->v[i] = *now;
		ks__buf_addf(what, "%s%s", n++ ? "、" : "", field->heading);
	}
	return n;
}

/* The row as it will be: the record with the change laid over it, and the
 * columns that name another record as the row has them. */
static void merge(struct ks_load *load, const struct ks_record *stored,
	const struct ks_record *change)
{
	struct ks_row *row = &load->row;
	const struct ks_noun *noun = row->rec.noun;

	for (size_t i = 0; i < noun->nfields; i++) {
		if (noun->fields[i].flags & KS_LOOKUP)
			row->rec.v[i] = load->as_read.v[i];
		else
			row->rec.v[i] = change->v[i].given ? change->v[i]
							   : stored->v[i];
	}
	row->case_id = row->household_id = 0;
	row->case_voided = false;
}

/* After the check: everything that now differs, the check's own doing too. */
static size_t settle(struct ks_load *load, const struct ks_record *stored,
	struct ks_record *change)
{
	const struct ks_noun *noun = &load->header.ops->noun;
	size_t n = 0;

	for (size_t i = 0; i < noun->nfields; i++) {
		struct ks_value *now = &load->row.rec.v[i];

		memset(&change->v[i], 0, sizeof(change->v[i]));
		/* said of this change, were it in the same words as before */
		if ((noun->fields[i].flags & KS_PAYLOAD_ONLY) && now->len &&
			now->text != stored->v[i].text)
			change->v[i] = *now;
		if (!compared(&noun->fields[i]) ||
			same_value(&noun->fields[i], now, &stored->v[i]))
			continue;
		change->v[i] = *now;
		change->v[i].given = true;
		n++;
	}
	return n;
}

static enum ks_code check_and_write(struct ks_load *load, int64_t id,
	const struct ks_record *stored, struct ks_record *change,
	enum ks_fate *fate, struct ks_error *err)
{
	struct ks_row *row = &load->row;
	size_t n;
	enum ks_code rc =
		ks__may_write(load->ledger, &load->header.ops->noun, id, err);

	if (rc != KS_OK)
		return rc;
	merge(load, stored, change);
	row->update = true;
	row->was = stored;
	/* of an imported row all notes were told when it was first checked */
	row->quiet = load->options->nfiles > 0;
	rc = ks__load_check(load, err);
	row->quiet = false;
	row->was = NULL;
	if (rc == KS_OK && !row->wrong)
		rc = ks__note_moved(row, stored, err);
	n = settle(load, stored, change);
	*fate = row->wrong ? KS_FATE_REJECTED : KS_FATE_UNCHANGED;
	if (rc != KS_OK || row->wrong || !n)
		return rc;
	rc = renew_key(load, stored, id, change, err);
	if (rc != KS_OK || row->wrong) {
		*fate = KS_FATE_REJECTED;
		return rc;
	}
	*fate = KS_FATE_UPDATED;
	return write_change(load, id, change, err);
}

/* Was it kept though a rule refused it? */
static bool kept(const struct ks_record *stored)
{
	int at = ks__noun_field(stored->noun, "breach");

	return at >= 0 && !ks__empty(&stored->v[at]);
}

/* A kept row that comes again as it was: what it lacked may be there by now.
 * What else is to be said of it was said when it came first. */
static enum ks_code look_again(struct ks_load *load, int64_t id,
	const struct ks_record *stored, struct ks_record *change,
	enum ks_fate *fate, struct ks_error *err)
{
	struct ks_row *row = &load->row;
	void (*tell)(void *ctx, const struct ks_diag *diag) = row->tell;
	enum ks_code rc;

	row->tell = NULL;
	rc = check_and_write(load, id, stored, change, fate, err);
	row->tell = tell;
	row->wrong = row->refused = 0;
	ks__buf_clear(&row->first_error);
	if (*fate == KS_FATE_REJECTED)
		*fate = KS_FATE_UNCHANGED;
	return rc;
}

enum ks_code ks__register_update(struct ks_load *load, int64_t id,
	enum ks_fate *fate, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;
	const struct ks_import *o = load->options;
	struct ks_record stored, change;
	struct ks_buf what = KS_BUF_INIT;
	bool edit = o->nfiles == 0 && o->update;
	size_t n = 0;
	enum ks_code rc = stored_record(load, id, &stored, err);

	*fate = KS_FATE_UNCHANGED;
	if (rc == KS_OK && ops == &ks__intake)
		ks__case_number_keep(
			&load->row, ks__value(&stored, "case_number"));
	if (rc == KS_OK && !load->row.wrong)
		n = reduce(load, &stored, &change, &what);
	if (load->row.wrong) {
		*fate = KS_FATE_REJECTED;
	} else if (rc == KS_OK && n && !o->update) {
		ks__tell(&load->row, KS_RULE_CONTENT_CONFLICT, NULL, NULL,
			ks__buf_str(&what), NULL);
		load->conflict = true;
		*fate = KS_FATE_REJECTED;
	} else if (rc == KS_OK && (n || edit)) {
		rc = check_and_write(load, id, &stored, &change, fate, err);
	} else if (rc == KS_OK && kept(&stored)) {
		rc = look_again(load, id, &stored, &change, fate, err);
	}
	ks__buf_release(&what);
	return rc == KS_OK ? ks__remember(load, id, err) : rc;
}

enum ks_code ks__register_same(
	struct ks_load *load, int64_t id, bool *same, struct ks_error *err)
{
	struct ks_record stored, change;
	struct ks_buf what = KS_BUF_INIT;
	enum ks_code rc = stored_record(load, id, &stored, err);

	*same = rc == KS_OK && !reduce(load, &stored, &change, &what);
	ks__buf_release(&what);
	return rc;
}
