/* One record at a time: `add`, `edit`, `void`. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "ledger.h"
#include "text.h"

/* ---- pairs into a row --------------------------------------------------------------- */

struct change {
	struct ks_load load;
	const struct ks_pair *pairs;
	size_t npairs;
	int64_t id;
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

static enum ks_code read_pairs(struct change *c, struct ks_error *err)
{
	struct ks_load *load = &c->load;
	const struct ks_noun *noun = &load->header.ops->noun;

	for (size_t i = 0; i < c->npairs; i++) {
		const char *name = c->pairs[i].name;
		const char *value = c->pairs[i].value;
		int at = ks__field_by_heading(noun, name, strlen(name));
		struct ks_reading r;

		if (at < 0)
			return no_such_field(noun, name, err);
		ks__value_read(ks__ledger_codes(load->ledger),
			&noun->fields[at], value, strlen(value), &load->arena,
			&load->row.rec.v[at], &r);
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
	row->rec.noun = noun;
	for (size_t i = 0; i < noun->nfields; i++)
		row->rec.v[i].text = "";
}

static enum ks_code verdict(const struct ks_row *row, struct ks_error *err)
{
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
	enum ks_fate fate;
	enum ks_code rc = read_pairs(c, err);

	(void)ledger;
	if (rc == KS_OK)
		rc = ks__load_check(&c->load, err);
	if (rc == KS_OK)
		rc = verdict(&c->load.row, err);
	if (rc == KS_OK)
		rc = ks__register(&c->load, &fate, err);
	if (rc == KS_OK)
		rc = verdict(&c->load.row, err);
	c->id = c->load.last_id;
	return rc;
}

enum ks_code ks_record_add(struct ks_ledger *ledger, const struct ks_noun *noun,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, struct ks_error *err)
{
	struct change c = { .pairs = pairs, .npairs = npairs };
	enum ks_code rc;

	*id = 0;
	begin(&c, ledger, noun, options);
	rc = ks__transaction(ledger, add, &c, err);
	if (rc == KS_OK)
		*id = c.id;
	c.load.header.ops = NULL;
	ks__load_release(&c.load);
	return rc;
}

/* ---- edit ------------------------------------------------------------------------------ */

/* The noun of a record's first entry; KS_NOT_FOUND if it is no record. */
static enum ks_code noun_of(
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

static enum ks_code must_stand(
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
	enum ks_fate fate;
	enum ks_code rc = read_pairs(c, err);

	(void)ledger;
	if (rc == KS_OK)
		rc = verdict(&c->load.row, err);
	if (rc == KS_OK)
		rc = ks__register_update(&c->load, c->id, &fate, err);
	return rc == KS_OK ? verdict(&c->load.row, err) : rc;
}

enum ks_code ks_record_edit(struct ks_ledger *ledger, int64_t id,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, struct ks_error *err)
{
	struct change c = { .pairs = pairs, .npairs = npairs, .id = id };
	struct ks_import over = *options;
	int noun;
	enum ks_code rc = noun_of(ledger, id, &noun, err);

	if (rc == KS_OK)
		rc = must_stand(ledger, noun, id, err);
	if (rc != KS_OK)
		return rc;
	over.update = true;
	over.clear_empty = true;
	begin(&c, ledger, &ks__noun_ops((size_t)noun)->noun, &over);
	rc = ks__transaction(ledger, edit, &c, err);
	c.load.header.ops = NULL;
	ks__load_release(&c.load);
	return rc;
}

/* ---- void -------------------------------------------------------------------------------- */

/* What stands on a reception, other than what it brought along itself. */
static const char *const dependents[][2] = {
	{ "対応",
		"select count(*) from contact where case_id = ?1 "
		"and voided is null" },
	{ "同意",
		"select count(*) from consent where case_id = ?1 "
		"and voided is null and intake_id is not ?1" },
	{ "終結",
		"select count(*) from closure where case_id = ?1 "
		"and voided is null and intake_id is not ?1" },
	{ "世帯員",
		"select count(*) from member where household_id = ?1 "
		"and voided is null and id <> ?1" },
	{ "受付",
		"select count(*) from cases c join intake i on i.id = c.id "
		"where c.household_id = ?1 and c.id <> ?1 "
		"and i.voided is null" },
};

static enum ks_code count_one(struct ks_ledger *ledger, const char *sql,
	int64_t id, int64_t *n, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	enum ks_code rc;

	*n = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*n = ks__col_int(st, 0);
	ks__reset(st);
	return rc;
}

static enum ks_code check_free(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_buf what = KS_BUF_INIT;
	char total[24];
	int64_t all = 0, n;
	enum ks_code rc = KS_OK;

	for (size_t i = 0;
		rc == KS_OK && i < sizeof(dependents) / sizeof(dependents[0]);
		i++) {
		rc = count_one(ledger, dependents[i][1], id, &n, err);
		if (rc != KS_OK || !n)
			continue;
		ks__buf_addf(&what, "%s%s%lld件", all ? "、" : "",
			dependents[i][0], (long long)n);
		all += n;
	}
	if (rc == KS_OK && all) {
		snprintf(total, sizeof(total), "%lld", (long long)all);
		rc = ks__refuse(err, KS_CONFLICT, KS_RULE_VOID_DEPENDS, total,
			ks__buf_str(&what));
	}
	ks__buf_release(&what);
	return rc;
}

struct withdrawal {
	int64_t id;
	int noun;
	const char *reason;
};

static enum ks_code void_one(struct ks_ledger *ledger, int64_t id,
	const char *noun, const char *reason, struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	ks__payload_add(&payload, "noun", noun);
	ks__payload_add(&payload, "reason", reason);
	rc = ks__journal_append(ledger, "void", id, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

/* What a reception brought along goes with it. */
static enum ks_code void_companions(struct ks_ledger *ledger,
	const struct withdrawal *w, const char *noun, const char *sql,
	struct ks_error *err)
{
	int64_t id = 0;
	enum ks_code rc;

	do {
		rc = count_one(ledger, sql, w->id, &id, err);
		if (rc == KS_OK && id)
			rc = void_one(ledger, id, noun, w->reason, err);
	} while (rc == KS_OK && id);
	return rc;
}

static enum ks_code withdraw(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct withdrawal *w = arg;
	enum ks_code rc = KS_OK;

	if (w->noun == KS_NOUN_INTAKE) {
		rc = check_free(ledger, w->id, err);
		if (rc == KS_OK)
			rc = void_companions(ledger, w, "consent",
				"select coalesce(min(id), 0) from consent "
				"where intake_id = ? and voided is null",
				err);
		if (rc == KS_OK)
			rc = void_companions(ledger, w, "closure",
				"select coalesce(min(id), 0) from closure "
				"where intake_id = ? and voided is null",
				err);
	}
	return rc == KS_OK ? void_one(ledger, w->id,
				     ks__noun_ops((size_t)w->noun)->noun.id,
				     w->reason, err)
			   : rc;
}

enum ks_code ks_record_void(struct ks_ledger *ledger, int64_t id,
	const char *reason, struct ks_error *err)
{
	struct withdrawal w = { .id = id, .reason = reason };
	enum ks_code rc;

	if (!reason || !*reason)
		return ks__fail(err, KS_USAGE,
			"取消の理由を --reason に書いてください");
	rc = noun_of(ledger, id, &w.noun, err);
	if (rc == KS_OK)
		rc = must_stand(ledger, w.noun, id, err);
	return rc == KS_OK ? ks__transaction(ledger, withdraw, &w, err) : rc;
}
