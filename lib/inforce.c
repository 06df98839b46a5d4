#include "consent.h"

#include <stdio.h>
#include <string.h>

#include "err.h"

/* ---- whose --------------------------------------------------------------- */

static enum ks_code subject_of(struct ks_ledger *ledger, int64_t case_id,
	int64_t *member, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select member_id from cases where id = ?", err);
	enum ks_code rc;

	*member = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*member = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__person_of(struct ks_ledger *ledger, int64_t case_id,
	int64_t no, int64_t *member, struct ks_error *err)
{
	struct ks_stmt *st;
	enum ks_code rc;

	if (!no)
		return subject_of(ledger, case_id, member, err);
	st = ks__db_stmt(ledger->db,
		"select m.id from cases c join member m "
		"on m.household_id = c.household_id where c.id = ?1 "
		"and m.no = ?2 order by m.voided is not null, m.id limit 1",
		err);
	*member = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	ks__bind_int(st, 2, no);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*member = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static bool add_person(
	struct ks_arena *arena, int64_t member, int64_t **ids, size_t *n)
{
	int64_t *one;

	for (size_t i = 0; i < *n; i++)
		if ((*ids)[i] == member)
			return true;
	one = ks__arena_push(arena, ids, n, sizeof(*one));
	if (one)
		*one = member;
	return one != NULL;
}

enum ks_code ks__persons_of(struct ks_ledger *ledger, int64_t case_id,
	const char *persons, struct ks_arena *arena, int64_t **ids, size_t *n,
	struct ks_error *err)
{
	bool several = persons && *persons;
	int64_t member, no = 0;
	enum ks_code rc;

	*ids = NULL;
	*n = 0;
	do {
		if (several && (no = ks__codes_next(&persons)) == 0)
			return KS_OK;
		rc = ks__person_of(ledger, case_id, no, &member, err);
		if (rc == KS_OK && member && !add_person(arena, member, ids, n))
			rc = ks__nomem(err);
	} while (rc == KS_OK && several);
	return rc;
}

/* ---- in force --------------------------------------------------------------- */

/* A person is also whoever was found to be the same one (名寄せ).  Most are
 * about the 本人 a reception brought, who bears its number as the case does:
 * the index of cases finds them, and that of members need not hold them. */
static struct ks_stmt *rows_of(
	struct ks_ledger *ledger, int64_t member, int day, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with one (id) as (select coalesce((select canonical "
		"from same_person where id = ?1), ?1)), who (id) as "
		"(select id from one union select s.id from same_person s, "
		"one where s.canonical = one.id) "
		"select kind, state, consented_on, expires_on, agencies "
		"from who cross join consent on case_id = who.id "
		"and member_id = who.id where voided is null "
		"and consented_on <= ?2 union all "
		"select kind, state, consented_on, expires_on, agencies "
		"from who cross join consent on member_id = who.id "
		"where member_id <> case_id and voided is null "
		"and consented_on <= ?2 order by consented_on desc",
		err);

	if (st) {
		ks__bind_int(st, 1, member);
		ks__bind_int(st, 2, day);
	}
	return st;
}

static const struct ks_code_row *state_of(
	const struct ks_codes *codes, struct ks_stmt *st)
{
	return ks__code_by_id(codes, ks__col_int(st, 1));
}

/* 空欄 is 情報共有. */
static bool is_kind(
	const struct ks_codes *codes, struct ks_stmt *st, const char *kind)
{
	if (ks__col_null(st, 0))
		return strcmp(kind, KS_CONSENT_SHARING) == 0;
	return ks__code_is(ks__code_by_id(codes, ks__col_int(st, 0)), kind);
}

/* What the rows seen so far, newest first, say. */
struct weighing {
	const struct ks_consent_question *q;
	const struct ks_codes *codes;
	int against; /* the latest day of 撤回 or 同意なし */
	int given;   /* the latest day of 同意あり */
	bool in_force;
};

static bool covers(const struct weighing *w, struct ks_stmt *st)
{
	char word[24];

	if (!w->q->agency || ks__col_null(st, 4))
		return true;
	snprintf(word, sizeof(word), " %lld ", (long long)w->q->agency);
	return strstr(ks__col_str(st, 4), word) != NULL;
}

/* Several 同意あり of one day stand beside each other: one for each agency,
 * as a paper form has them. */
static void weigh(struct weighing *w, struct ks_stmt *st)
{
	const struct ks_code_row *state = state_of(w->codes, st);
	int on = (int)ks__col_int(st, 2);

	if (!state || !is_kind(w->codes, st, w->q->kind))
		return;
	if (ks__code_is(state, "無効") && on > w->against)
		w->against = on;
	if (!ks__code_is(state, "有効") || (w->given && on < w->given))
		return;
	w->given = on;
	if ((ks__col_null(st, 3) || ks__col_int(st, 3) >= w->q->day) &&
		covers(w, st))
		w->in_force = true;
}

enum ks_code ks__consent_in_force(struct ks_ledger *ledger,
	const struct ks_consent_question *question, bool *in_force,
	struct ks_error *err)
{
	struct weighing w = { .q = question, .codes = ledger->codes };
	struct ks_stmt *st =
		rows_of(ledger, question->member, question->day, err);
	enum ks_code rc;

	*in_force = false;
	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK)
		weigh(&w, st);
	if (rc != KS_NOT_FOUND)
		return rc;
	*in_force = w.in_force && w.against < w.given;
	return KS_OK;
}

enum ks_code ks__consent_given(struct ks_ledger *ledger, int64_t member,
	const struct ks_code_row *kind, int day, bool *given,
	struct ks_error *err)
{
	bool sharing = !kind || ks__code_is(kind, KS_CONSENT_SHARING);
	struct ks_stmt *st = rows_of(ledger, member, day, err);
	enum ks_code rc;

	*given = false;
	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK) {
		const struct ks_code_row *state = state_of(ledger->codes, st);

		if (state && ks__code_is(state, "有効") &&
			(sharing ? is_kind(ledger->codes, st,
					   KS_CONSENT_SHARING)
				 : ks__col_int(st, 0) == kind->id))
			*given = true;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}
