/* What the entries of the journal imply. */
#include "journal.h"

#include <string.h>

#include "err.h"
#include "run.h"

enum ks_code ks__row_delete(struct ks_ledger *ledger,
	const struct ks_noun *noun, int64_t id, struct ks_error *err)
{
	struct ks_noun_plan *plan = &ledger->plans[ks__noun_index(noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(ledger->db, ks__buf_str(&plan->erase), err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	return ks__run(st, err);
}

enum ks_code ks__row_insert(struct ks_ledger *ledger, int64_t id, int64_t run,
	int64_t voided, const struct ks_record *rec, struct ks_error *err)
{
	struct ks_noun_plan *plan =
		&ledger->plans[ks__noun_index(rec->noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(ledger->db, ks__buf_str(&plan->insert), err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	if (run)
		ks__bind_int(st, 2, run);
	else
		ks__bind_null(st, 2);
	if (voided)
		ks__bind_int(st, 3, voided);
	else
		ks__bind_null(st, 3);
	ks__record_bind(st, rec);
	return ks__run(st, err);
}

/* ---- the fold ------------------------------------------------------------- */

struct withdrawn {
	int64_t *at;
	size_t n;
};

static bool is_withdrawn(const struct withdrawn *w, int64_t seq)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->at[i] == seq)
			return true;
	return false;
}

/* Later entries that other entries withdrew.  Newest first: a withdrawal that
 * was itself withdrawn counts no more. */
static enum ks_code find_withdrawn(struct ks_ledger *ledger, int64_t record,
	struct withdrawn *w, struct ks_arena *arena, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select seq, payload from journal where record = ?1 "
		"and record <> seq and noun = 'void' and payload like "
		"'entry=%' and (?2 = 0 or seq <= ?2) order by seq desc",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, record);
	ks__bind_int(st, 2, ledger->upto);
	while ((rc = ks__step(st, err)) == KS_OK) {
		size_t len;
		const char *payload = ks__col_text(st, 1, &len);
		int64_t *entry;

		if (is_withdrawn(w, ks__col_int(st, 0)))
			continue;
		entry = ks__arena_push(arena, &w->at, &w->n, sizeof(*entry));
		if (!entry) {
			ks__reset(st);
			return ks__nomem(err);
		}
		*entry = ks__payload_int(payload, len, "entry");
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Void entries name the noun: a reception and its 本人 share a number. */
static bool speaks_of(
	const char *payload, size_t len, const struct ks_noun *noun)
{
	struct ks_buf name = KS_BUF_INIT;
	bool same = ks__payload_get(payload, len, "noun", &name) &&
		strcmp(ks__buf_str(&name), noun->id) == 0;

	ks__buf_release(&name);
	return same;
}

static bool withdraws_entry(const char *payload, size_t len)
{
	return len > 6 && memcmp(payload, "entry=", 6) == 0;
}

/* A record is there only where its own first entry is: what was said later
 * about one whose import was undone says nothing. */
static enum ks_code fold_rows(struct ks_ledger *ledger, struct ks_stmt *st,
	int64_t record, const struct withdrawn *gone, struct ks_record *rec,
	int64_t *voided, struct ks_arena *arena, struct ks_error *err)
{
	bool found = false;
	enum ks_code rc;

	while ((rc = ks__step(st, err)) == KS_OK) {
		int64_t seq = ks__col_int(st, 0);
		const char *noun = ks__col_str(st, 1);
		size_t len;
		const char *payload = ks__col_text(st, 2, &len);

		if (!payload || is_withdrawn(gone, seq) ||
			withdraws_entry(payload, len))
			continue;
		if (strcmp(noun, "void") == 0) {
			if (speaks_of(payload, len, rec->noun))
				*voided = seq;
			continue;
		}
		/* said again after it was withdrawn: it stands again */
		*voided = 0;
		ks__record_overlay(ledger->codes, rec, payload, len, arena);
		found = found || seq == record;
	}
	if (rc != KS_NOT_FOUND)
		return rc;
	return found ? KS_OK : KS_NOT_FOUND;
}

enum ks_code ks__fold(struct ks_ledger *ledger, int64_t record,
	struct ks_record *rec, int64_t *voided, struct ks_arena *arena,
	struct ks_error *err)
{
	/* Two looks: the first entry by its own number, the later ones
	 * through the partial index. */
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select seq, noun, payload from journal j "
		"where (seq = ?1 or (record = ?1 and record <> seq)) "
		"and noun in (?2, 'void') and (?3 = 0 or seq <= ?3) "
		"and not exists (select 1 from run r "
		"where r.id = j.run and r.undone is not null) order by seq",
		err);
	struct withdrawn gone = { NULL, 0 };
	enum ks_code rc;

	*voided = 0;
	if (!st)
		return err->code;
	rc = find_withdrawn(ledger, record, &gone, arena, err);
	if (rc != KS_OK)
		return rc;
	ks__bind_int(st, 1, record);
	ks__bind_str(st, 2, rec->noun->id);
	ks__bind_int(st, 3, ledger->upto);
	return fold_rows(ledger, st, record, &gone, rec, voided, arena, err);
}

static enum ks_code run_of(struct ks_ledger *ledger, int64_t seq, int64_t *run,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select coalesce(run, 0) from journal where seq = ?", err);
	enum ks_code rc;

	*run = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, seq);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*run = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code load_row(struct ks_ledger *ledger, int noun, int64_t record,
	struct ks_record *was, struct ks_arena *arena, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, ks__buf_str(&ledger->plans[noun].select), err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, record);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__record_load(ledger->codes, was, st, arena);
	ks__reset(st);
	return rc;
}

/* No entry speaks of the record any more: an undo took it. */
static enum ks_code take_out(struct ks_ledger *ledger, int noun, int64_t record,
	struct ks_arena *arena, struct ks_error *err)
{
	const struct ks_noun_ops *ops = ks__noun_ops((size_t)noun);
	struct ks_record was = { .noun = &ops->noun };
	enum ks_code rc = KS_OK, there = KS_NOT_FOUND;

	if (ops->undone)
		there = load_row(ledger, noun, record, &was, arena, err);
	if (there != KS_OK && there != KS_NOT_FOUND)
		return there;
	rc = ks__row_delete(ledger, &ops->noun, record, err);
	if (rc == KS_OK && ops->removed)
		rc = ops->removed(ledger, record, err);
	return rc == KS_OK && there == KS_OK ? ops->undone(ledger, &was, err)
					     : rc;
}

/* The record's row made anew from all that is said about it. */
static enum ks_code refold_in(struct ks_ledger *ledger, int noun,
	int64_t record, struct ks_arena *arena, struct ks_error *err)
{
	const struct ks_noun_ops *ops = ks__noun_ops((size_t)noun);
	struct ks_record rec = { .noun = &ops->noun };
	int64_t voided = 0, base_voided = 0, run = 0;
	enum ks_code rc, found, based = KS_NOT_FOUND;

	if (ops->base)
		based = ops->base(
			ledger, record, &rec, &base_voided, arena, err);
	if (based != KS_OK && based != KS_NOT_FOUND)
		return based;
	found = ks__fold(ledger, record, &rec, &voided, arena, err);
	if (found != KS_OK && found != KS_NOT_FOUND)
		return found;
	if (found == KS_NOT_FOUND && based == KS_NOT_FOUND)
		return take_out(ledger, noun, record, arena, err);
	rc = ks__row_delete(ledger, &ops->noun, record, err);
	if (rc != KS_OK)
		return rc;
	if (ops->derive)
		ops->derive(&rec, arena);
	if (!voided)
		voided = base_voided;
	rc = run_of(ledger, record, &run, err);
	if (rc == KS_OK)
		rc = ks__row_insert(ledger, record, run, voided, &rec, err);
	if (rc == KS_OK && ops->applied)
		rc = ops->applied(ledger, record, &rec, false, err);
	return rc;
}

/* Folds nest (a reception's makes its 本人's): each has its own memory. */
static enum ks_code refold(struct ks_ledger *ledger, int noun, int64_t record,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	enum ks_code rc = refold_in(ledger, noun, record, &arena, err);

	ks__arena_release(&arena);
	return rc;
}

enum ks_code ks__refold(struct ks_ledger *ledger, const char *noun,
	int64_t record, struct ks_error *err)
{
	int index = ks__noun_index(noun);

	return index < 0 ? KS_OK : refold(ledger, index, record, err);
}

static enum ks_code apply_new(struct ks_ledger *ledger, int noun,
	const struct ks_entry *e, const struct ks_record *given,
	struct ks_error *err)
{
	const struct ks_noun_ops *ops = ks__noun_ops((size_t)noun);
	struct ks_record rec;
	enum ks_code rc;

	ks__arena_reset(&ledger->scratch);
	ledger->apply_run = e->run;
	if (given) {
		rec = *given;
	} else {
		memset(&rec, 0, sizeof(rec));
		rec.noun = &ops->noun;
		ks__record_overlay(ledger->codes, &rec, e->payload,
			e->payload_len, &ledger->scratch);
	}
	if (ops->derive)
		ops->derive(&rec, &ledger->scratch);
	rc = ks__row_insert(ledger, e->seq, e->run, 0, &rec, err);
	if (rc == KS_OK && ops->applied)
		rc = ops->applied(ledger, e->seq, &rec, true, err);
	return rc;
}

static enum ks_code apply_void(struct ks_ledger *ledger,
	const struct ks_entry *e, struct ks_error *err)
{
	struct ks_buf noun = KS_BUF_INIT;
	enum ks_code rc = KS_OK;

	if (ks__payload_get(e->payload, e->payload_len, "noun", &noun))
		rc = ks__refold(ledger, ks__buf_str(&noun), e->record, err);
	ks__buf_release(&noun);
	return rc;
}

/* ---- settings, code lists, profiles --------------------------------------- */

static enum ks_code apply_setting(struct ks_ledger *ledger,
	const struct ks_entry *e, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert or replace into setting (name, value) values (?, ?)",
		err);
	struct ks_buf name = KS_BUF_INIT;
	struct ks_buf value = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__payload_get(e->payload, e->payload_len, "name", &name);
	ks__payload_get(e->payload, e->payload_len, "value", &value);
	ks__bind_str(st, 1, ks__buf_str(&name));
	ks__bind_str(st, 2, ks__buf_str(&value));
	rc = ks__run(st, err);
	ks__buf_release(&name);
	ks__buf_release(&value);
	return rc;
}

static enum ks_code apply_profile(struct ks_ledger *ledger,
	const struct ks_entry *e, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert or replace into profile (id, name, body) "
		"values (?, ?, ?)",
		err);
	struct ks_buf name = KS_BUF_INIT;
	struct ks_buf body = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__payload_get(e->payload, e->payload_len, "name", &name);
	ks__payload_get(e->payload, e->payload_len, "body", &body);
	ks__bind_int(st, 1, e->record);
	ks__bind_str(st, 2, ks__buf_str(&name));
	ks__bind_str(st, 3, ks__buf_str(&body));
	rc = ks__run(st, err);
	ks__buf_release(&name);
	ks__buf_release(&body);
	return rc;
}

static const struct {
	const char *noun;
	enum ks_code (*apply)(
		struct ks_ledger *, const struct ks_entry *, struct ks_error *);
} others[] = {
	{ "void", apply_void },
	{ "undo", ks__run_apply_undo },
	{ "run", ks__run_apply },
	{ "code", ks__code_apply },
	{ "setting", apply_setting },
	{ "profile", apply_profile },
};

enum ks_code ks__apply(struct ks_ledger *ledger, const struct ks_entry *e,
	const struct ks_record *rec, struct ks_error *err)
{
	int noun = ks__noun_index(e->noun);

	if (!e->payload)
		return KS_OK; /* erased */
	if (noun >= 0 && ledger->codes_stale) {
		enum ks_code rc = ks__ledger_reload(ledger, err);

		if (rc != KS_OK)
			return rc;
	}
	if (noun >= 0 && e->record == e->seq)
		return apply_new(ledger, noun, e, rec, err);
	if (noun >= 0)
		return refold(ledger, noun, e->record, err);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (strcmp(others[i].noun, e->noun) == 0)
			return others[i].apply(ledger, e, err);
	return KS_OK; /* a read, or a noun of a later version */
}
