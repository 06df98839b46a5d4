/* One record at a time: `add`, `edit`. */
#include "change.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "fetch.h"
#include "household.h"
#include "ledger.h"
#include "text.h"

/* ---- pairs into a row --------------------------------------------------------------- */

struct change {
	struct ks_load load;
	const struct ks_pair *pairs;
	size_t npairs;
	int64_t id;
	enum ks_fate fate;
};

static enum ks_code no_such_field(
	const struct ks_noun *noun, const char *name, struct ks_error *err)
{
	const char *names[KS_FIELDS_MAX];
	const char *near;
	size_t n = 0;

	for (size_t i = 0; i < noun->nfields; i++)
		if (!(noun->fields[i].flags & KS_DERIVED))
			names[n++] = noun->fields[i].heading;
	near = ks_text_nearest(name, names, n);
	return ks__fail(err, KS_USAGE, "「%s」という項目は%sにありません%s%s%s",
		name, noun->name, near ? "。「" : "", near ? near : "",
		near ? "」ではありませんか" : "");
}

/* Some nouns have a 理由 of their own; of the others it is the correction's. */
static bool is_reason(const char *name)
{
	return strcmp(name, "reason") == 0 || strcmp(name, "理由") == 0;
}

static enum ks_code read_pairs(struct change *c, struct ks_error *err)
{
	struct ks_load *load = &c->load;
	const struct ks_noun *noun = &load->header.ops->noun;

	for (size_t i = 0; i < c->npairs; i++) {
		const char *name = c->pairs[i].name;
		const char *value = c->pairs[i].value;
		int at = ks__field_by_heading(noun, name, strlen(name));
		struct ks_reading r;

		if (at < 0 && is_reason(name)) {
			load->row.reason = value;
			continue;
		}
		if (at < 0)
			return no_such_field(noun, name, err);
		ks__value_read(ks__ledger_codes(load->ledger),
			&noun->fields[at], value, strlen(value), &load->arena,
			&load->row.rec.v[at], &r);
		if (r.word)
			value = r.word;
		if (r.note >= 0)
			ks__tell(&load->row, (enum ks_rule_id)r.note,
				&noun->fields[at], value, r.one, r.two);
		if (r.wrong >= 0)
			ks__tell(&load->row, (enum ks_rule_id)r.wrong,
				&noun->fields[at], value, r.one, r.two);
	}
	return KS_OK;
}

static void begin(struct change *c, struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_import *options)
{
	struct ks_load *load = &c->load;
	struct ks_row *row = &load->row;

	load->ledger = ledger;
	load->options = options;
	load->header.ops = ks__noun_ops((size_t)ks__noun_index(noun->id));
	row->ledger = ledger;
	row->ops = load->header.ops;
	row->arena = &load->arena;
	row->tell = options->diag;
	row->ctx = options->ctx;
	row->file = "";
	row->reason = options->reason;
	row->record_breach = options->record_breach;
	row->rec.noun = noun;
	for (size_t i = 0; i < noun->nfields; i++)
		row->rec.v[i].text = "";
}

/* Notes stop a single row too where the person asked for it. */
static enum ks_code verdict(const struct change *c, struct ks_error *err)
{
	const struct ks_row *row = &c->load.row;

	if (!row->wrong && c->load.options->strict && row->notes)
		return ks__fail(err, KS_INVALID,
			"注意があるため、何も書きませんでした(--strict)");
	if (!row->wrong)
		return KS_OK;
	return ks__fail(err,
		row->refused == row->wrong ? KS_REFUSED : KS_INVALID,
		"誤りがあるため、何も書きませんでした");
}

static enum ks_code add(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct change *c = arg;
	enum ks_code rc = read_pairs(c, err);

	(void)ledger;
	if (rc == KS_OK && c->load.row.reopens)
		rc = ks__reopen_fill(&c->load.row, err);
	c->load.as_read = c->load.row.rec;
	if (rc == KS_OK)
		rc = ks__load_check(&c->load, err);
	if (rc == KS_OK)
		rc = verdict(c, err);
	if (rc == KS_OK)
		rc = ks__register(&c->load, &c->fate, err);
	if (rc == KS_OK)
		rc = verdict(c, err);
	c->id = c->load.last_id;
	return rc;
}

enum ks_code ks__record_add(struct ks_ledger *ledger,
	const struct ks_noun *noun, int64_t reopens,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, enum ks_fate *fate,
	struct ks_error *err)
{
	struct change c = { .pairs = pairs, .npairs = npairs };
	struct ks_import alone = *options;
	enum ks_code rc;

	*id = 0;
	alone.nfiles = 0;
	begin(&c, ledger, noun, &alone);
	c.load.row.reopens = reopens;
	rc = options->dry_run ? ks__rehearsal(ledger, add, &c, err)
			      : ks__transaction(ledger, add, &c, err);
	if (rc == KS_OK && !options->dry_run)
		*id = c.id;
	*fate = c.fate;
	c.load.header.ops = NULL;
	ks__load_release(&c.load);
	return rc;
}

enum ks_code ks_record_add(struct ks_ledger *ledger, const struct ks_noun *noun,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, enum ks_fate *fate,
	struct ks_error *err)
{
	return ks__record_add(
		ledger, noun, 0, pairs, npairs, options, id, fate, err);
}

/* ---- edit ------------------------------------------------------------------------------ */

enum ks_code ks__record_noun(
	struct ks_ledger *ledger, int64_t id, int *noun, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select noun from journal where seq = ? and record = seq", err);
	enum ks_code rc;

	*noun = -1;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*noun = ks__noun_index(ks__col_str(st, 0));
	ks__reset(st);
	if (rc == KS_NOT_FOUND || (rc == KS_OK && *noun < 0))
		return ks__fail(err, KS_NOT_FOUND,
			"記録%lldはありません。"
			"番号は各一覧か kasane log で確かめてください",
			(long long)id);
	return rc;
}

static enum ks_code row_state(struct ks_ledger *ledger, int noun, int64_t id,
	bool *there, bool *voided, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, ks__buf_str(&ledger->plans[noun].select), err);
	enum ks_code rc;

	*there = *voided = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		*there = true;
		*voided = !ks__col_null(st, 2);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__record_stands(
	struct ks_ledger *ledger, int noun, int64_t id, struct ks_error *err)
{
	bool there, voided;
	enum ks_code rc = row_state(ledger, noun, id, &there, &voided, err);

	if (rc != KS_OK)
		return rc;
	if (!there)
		return ks__fail(err, KS_NOT_FOUND,
			"記録%lldの取込は取り消されています", (long long)id);
	if (voided)
		return ks__fail(err, KS_CONFLICT,
			"記録%lldはすでに取り消されています", (long long)id);
	return KS_OK;
}

static enum ks_code edit(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct change *c = arg;
	enum ks_code rc = read_pairs(c, err);

	(void)ledger;
	if (rc == KS_OK)
		rc = verdict(c, err);
	c->load.as_read = c->load.row.rec;
	if (rc == KS_OK)
		rc = ks__register_update(&c->load, c->id, &c->fate, err);
	return rc == KS_OK ? verdict(c, err) : rc;
}

static enum ks_code no_words(struct ks_error *err)
{
	return ks__fail(err, KS_USAGE,
		"改める欄がありません。--help で欄の書き方が出ます"
		"(欄なしで見直せるのは、要確認の記録だけです)");
}

/* Without a word only what was kept against a rule is looked at again. */
static enum ks_code check_words(struct ks_ledger *ledger, int noun, int64_t id,
	size_t npairs, struct ks_error *err)
{
	const struct ks_noun *n = &ks__noun_ops((size_t)noun)->noun;
	int at = ks__noun_field(n, "breach");
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_record rec;
	bool kept = false;
	enum ks_code rc = KS_OK;

	if (npairs)
		return KS_OK;
	if (at >= 0)
		rc = ks__fetch(ledger, n, id, &rec, &arena, err);
	if (at >= 0 && rc == KS_OK)
		kept = !ks__empty(&rec.v[at]);
	ks__arena_release(&arena);
	return rc != KS_OK || kept ? rc : no_words(err);
}

static enum ks_code edit_as(struct ks_ledger *ledger, int noun, int64_t id,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, enum ks_fate *fate,
	struct ks_error *err)
{
	struct change c = { .pairs = pairs, .npairs = npairs, .id = id };
	struct ks_import over = *options;
	enum ks_code rc = ks__record_stands(ledger, noun, id, err);

	if (rc == KS_OK)
		rc = check_words(ledger, noun, id, npairs, err);
	if (rc != KS_OK)
		return rc;
	over.nfiles = 0; /* no file: what is said is said of this one */
	over.update = true;
	over.clear_empty = true;
	begin(&c, ledger, &ks__noun_ops((size_t)noun)->noun, &over);
	rc = options->dry_run ? ks__rehearsal(ledger, edit, &c, err)
			      : ks__transaction(ledger, edit, &c, err);
	*fate = c.fate;
	c.load.header.ops = NULL;
	ks__load_release(&c.load);
	return rc;
}

enum ks_code ks_record_edit(struct ks_ledger *ledger, int64_t id,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, enum ks_fate *fate,
	struct ks_error *err)
{
	int noun;
	enum ks_code rc = ks__record_noun(ledger, id, &noun, err);

	if (rc == KS_NOT_FOUND && !npairs)
		return no_words(err);
	return rc == KS_OK
		? edit_as(ledger, noun, id, pairs, npairs, options, fate, err)
		: rc;
}

enum ks_code ks_member_edit(struct ks_ledger *ledger, int64_t id,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, enum ks_fate *fate,
	struct ks_error *err)
{
	bool there, voided;
	enum ks_code rc =
		row_state(ledger, KS_NOUN_member, id, &there, &voided, err);

	if (rc == KS_OK && !there)
		return ks__fail(err, KS_NOT_FOUND,
			"記録%lldは世帯員ではありません。"
			"kasane member list で記録IDを確かめてください",
			(long long)id);
	return rc == KS_OK ? edit_as(ledger, KS_NOUN_member, id, pairs, npairs,
				     options, fate, err)
			   : rc;
}
