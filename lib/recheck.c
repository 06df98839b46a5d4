#include "recheck.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filter.h"
#include "row.h"

struct recheck {
	void (*fn)(void *ctx, const struct ks_finding *finding);
	void *ctx;
	char where[64];
	const char *breach; /* why the record at hand was kept, or "" */
};

/* A record that was taken once is not wrong today: look at it. */
static void pass_on(void *ctx, const struct ks_diag *diag)
{
	struct recheck *r = ctx;
	struct ks_buf message = KS_BUF_INIT;
	struct ks_finding finding = { diag->rule, KS_NOTE, r->where, NULL };

	ks__buf_addf(&message, "%s%s%s", diag->heading,
		*diag->heading ? ": " : "", diag->message);
	finding.message = ks__buf_str(&message);
	r->fn(r->ctx, &finding);
	ks__buf_release(&message);
}

/* Kept although a rule refused it: that is told until somebody has settled
 * it, also where no rule would refuse it today. */
static void tell_kept(struct recheck *r)
{
	const struct ks_finding finding = { r->breach, KS_NOTE, r->where,
		"要確認として残した記録で、いまは規則に合っています。"
		"kasane edit に記録IDだけを渡すと、要確認でなくなります" };

	if (*r->breach)
		r->fn(r->ctx, &finding);
}

static enum ks_code check_record(
	struct ks_row *row, int64_t id, struct recheck *r, struct ks_error *err)
{
	const struct ks_noun *noun = &row->ops->noun;
	struct ks_noun_plan *plan =
		&row->ledger->plans[ks__noun_index(noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(row->ledger->db, ks__buf_str(&plan->select), err);
	enum ks_code rc;
	int at;

	if (!st)
		return err->code;
	ks__arena_reset(row->arena);
	memset(&row->rec, 0, sizeof(row->rec));
	row->rec.noun = noun;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc != KS_OK)
		return rc == KS_NOT_FOUND ? KS_OK : rc;
	ks__record_load(ks__row_codes(row), &row->rec, st, row->arena);
	ks__reset(st);
	snprintf(r->where, sizeof(r->where), "%s %" PRId64 " (記録ID)",
		noun->name, id);
	row->case_id = row->household_id = 0;
	row->update = true;
	at = ks__noun_field(noun, "breach");
	r->breach = at < 0 ? "" : row->rec.v[at].text;
	rc = row->ops->check(row, err);
	if (rc == KS_OK && at >= 0 && ks__empty(&row->rec.v[at]))
		tell_kept(r);
	return rc;
}

static enum ks_code check_noun(struct ks_ledger *ledger,
	const struct ks_noun_ops *ops, struct recheck *r, struct ks_error *err)
{
	const struct ks_list all = { .limit = 0 };
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_buf words = KS_BUF_INIT;
	struct ks_ids ids = { NULL, 0 };
	struct ks_row row = { .ledger = ledger,
		.ops = ops,
		.arena = &arena,
		.tell = pass_on,
		.ctx = r,
		.file = "" };
	enum ks_code rc;

	rc = ks__filter_ids(ledger, &ops->noun, &all, &ids, &words, err);
	for (size_t i = 0; rc == KS_OK && i < ids.n; i++)
		rc = check_record(&row, ids.at[i], r, err);
	free(ids.at);
	ks__buf_release(&words);
	ks__buf_release(&row.first_error);
	ks__arena_release(&arena);
	return rc;
}

enum ks_code ks__recheck(struct ks_ledger *ledger,
	void (*fn)(void *ctx, const struct ks_finding *finding), void *ctx,
	struct ks_error *err)
{
	struct recheck r = { .fn = fn, .ctx = ctx, .breach = "" };
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < KS_NOUN_COUNT; i++)
		if (ks__noun_ops(i)->check)
			rc = check_noun(ledger, ks__noun_ops(i), &r, err);
	return rc;
}
