#include "depends.h"

#include <string.h>

#include "err.h"

enum ks_code ks__number(struct ks_ledger *ledger, const char *sql, int64_t key,
	int64_t *n, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	enum ks_code rc;

	*n = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, key);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*n = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

struct tally {
	struct ks_ledger *ledger;
	int64_t key; /* a record, or a run */
	bool by_run;
	struct ks_buf what; /* "対応2件、同意1件" */
	int64_t all;
};

static void note(
	struct tally *t, const char *what, const char *counter, int64_t some)
{
	if (!some)
		return;
	ks__buf_addf(&t->what, "%s%s%lld%s", t->all ? "、" : "", what,
		(long long)some, counter);
	t->all += some;
}

/* What a reference may call the noun: a reception opens a case and a
 * household, and a household that parts opens one as well. */
static bool called(int noun, const char *word)
{
	if (noun == KS_NOUN_intake)
		return strcmp(word, "case") == 0 ||
			strcmp(word, "household") == 0;
	if (noun == KS_NOUN_split)
		return strcmp(word, "household") == 0;
	return strcmp(ks__noun_ops((size_t)noun)->noun.id, word) == 0;
}

/* What came with its reception goes with it. */
static void ask(const struct tally *t, const struct ks_noun *of,
	const struct ks_noun *by, const char *field, struct ks_buf *sql)
{
	ks__buf_addf(sql,
		"select count(*) from %s t where t.voided is null and t.%s ",
		by->id, field);
	if (t->by_run)
		ks__buf_addf(sql,
			"in (select id from %s where run = ?1) "
			"and t.run is not ?1",
			of->id);
	else
		ks__buf_adds(sql, "= ?1 and t.id <> ?1");
	/* those a separation took along were there before it */
	if (of == &ks__split.noun && by == &ks__member.noun)
		ks__buf_adds(sql,
			t->by_run ? " and t.id > t.household_id"
				  : " and t.id > ?1");
	if (!t->by_run && ks__noun_field(by, "intake_id") >= 0)
		ks__buf_adds(sql, " and t.intake_id is not ?1");
}

static enum ks_code count_field(struct tally *t, const struct ks_noun *of,
	const struct ks_noun *by, const char *field, int64_t *some,
	struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st = NULL;
	enum ks_code rc;

	ask(t, of, by, field, &sql);
	if (sql.failed)
		ks__nomem(err);
	else
		st = ks__db_made(t->ledger->db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, t->key);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*some += ks__col_int(st, 0);
	ks__db_made_free(st);
	return rc;
}

static enum ks_code count_noun(struct tally *t, int noun, struct ks_error *err)
{
	const struct ks_noun *of = &ks__noun_ops((size_t)noun)->noun;
	enum ks_code rc = KS_OK;

	for (size_t n = 0; rc == KS_OK && n < KS_NOUN_COUNT; n++) {
		const struct ks_noun *by = &ks__noun_ops(n)->noun;
		int64_t some = 0;

		for (size_t i = 0; rc == KS_OK && i < by->nfields; i++) {
			const struct ks_field *f = &by->fields[i];

			/* intake_id says where it came from, no more */
			if (f->type == KS_REF && f->list &&
				ks__field_stored(f) && called(noun, f->list) &&
				strcmp(f->id, "intake_id") != 0)
				rc = count_field(t, of, by, f->id, &some, err);
		}
		note(t, by->word, by->counter, some);
	}
	return rc;
}

static enum ks_code judge(struct tally *t, const struct ks_dependent *more,
	size_t nmore, enum ks_rule_id rule, enum ks_code rc,
	struct ks_error *err)
{
	char total[24];
	int64_t some;

	for (size_t i = 0; rc == KS_OK && i < nmore; i++) {
		rc = ks__number(t->ledger, more[i].sql, t->key, &some, err);
		if (rc == KS_OK)
			note(t, more[i].what, "件", some);
	}
	if (rc == KS_OK && t->all) {
		ks__int_text(t->all, total);
		rc = ks__refuse(
			err, KS_REFUSED, rule, total, ks__buf_str(&t->what));
	}
	ks__buf_release(&t->what);
	return rc;
}

enum ks_code ks__depends_record(struct ks_ledger *ledger, int noun, int64_t id,
	const struct ks_dependent *more, size_t nmore, enum ks_rule_id rule,
	struct ks_error *err)
{
	struct tally t = { .ledger = ledger, .key = id };
	enum ks_code rc = count_noun(&t, noun, err);

	return judge(&t, more, nmore, rule, rc, err);
}

enum ks_code ks__depends_run(struct ks_ledger *ledger, int64_t run,
	const struct ks_dependent *more, size_t nmore, enum ks_rule_id rule,
	struct ks_error *err)
{
	struct tally t = { .ledger = ledger, .key = run, .by_run = true };
	enum ks_code rc = KS_OK;

	for (int noun = 0; rc == KS_OK && noun < KS_NOUN_COUNT; noun++)
		rc = count_noun(&t, noun, err);
	return judge(&t, more, nmore, rule, rc, err);
}
