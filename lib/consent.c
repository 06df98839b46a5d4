/* 同意: one dated change of one person's consent; never overwritten. */
#include "noun.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "companion.h"
#include "consent.h"
#include "date.h"
#include "depends.h"
#include "household.h"
#include "links.h"

static const struct ks_field fields[] = {
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "member_no", "員番号", KS_INT, NULL, 0,
		"同意した世帯員。空欄は本人" },
	{ "kind", "種類", KS_CODE, "同意の種類", 0, "空欄は情報共有" },
	{ "state", "同意区分", KS_CODE, "同意区分", KS_REQUIRED,
		"同意あり、撤回など" },
	{ "consented_on", "同意日", KS_DATE, NULL, KS_REQUIRED,
		"その状態になった日" },
	{ "consenter", "同意者", KS_CODE, "同意者", 0, "誰が同意したか" },
	{ "way", "方法", KS_CODE, "同意方法", 0, "署名、口頭など" },
	{ "taker", "取得者", KS_TEXT, NULL, 0, "同意を得た職員" },
	{ "agencies", "共有範囲機関", KS_CODES, "機関", 0,
		"空欄は機関を限らない" },
	{ "expires_on", "有効期限", KS_DATE, NULL, KS_PLANNED,
		"この日まで有効" },
	{ "note", "備考", KS_TEXT, NULL, KS_PERSONAL, "その他の記録" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
	{ "intake_id", "受付", KS_REF, "case", KS_DERIVED,
		"この同意を伝えた受付" },
	{ "person", "同意した人", KS_REF, NULL, KS_DERIVED | KS_PAYLOAD_ONLY,
		"登録したときに定まった世帯員" },
	{ "member_id", "世帯員", KS_REF, NULL, KS_DERIVED | KS_COLUMN_ONLY,
		"誰の同意か" },
};

/* What the reception's 本人同意 says of 情報共有 (domain.md §1): あり is
 * 同意あり on the 同意日, else on the 受付日; なし is 同意なし on the 受付日;
 * 未確認 is no row.  The list's property names the 同意区分. */
static const struct ks_code_row *state_of(struct ks_row *intake, int *day)
{
	const struct ks_codes *codes = ks__ledger_codes(intake->ledger);
	const struct ks_value *said = ks__row_value(intake, "consent");
	const struct ks_value *on = ks__row_value(intake, "consent_on");
	const char *state;

	*day = (int)ks__row_value(intake, "received_on")->number;
	if (ks__empty(said))
		return NULL;
	state = ks__code_prop(ks__code_by_id(codes, said->number), "同意区分");
	if (!state || !*state)
		return NULL;
	if (!ks__empty(on) && strcmp(state, "同意なし") != 0)
		*day = (int)on->number;
	return ks__code_find(
		ks__codes_list(codes, "同意区分"), state, strlen(state));
}

/* 空欄 is 情報共有. */
static const struct ks_code_row *sharing(struct ks_ledger *ledger)
{
	return ks__code_find(
		ks__codes_list(ks__ledger_codes(ledger), "同意の種類"),
		"情報共有", strlen("情報共有"));
}

enum ks_code ks__consent_fill(struct ks_ledger *ledger, struct ks_record *rec,
	struct ks_arena *arena, struct ks_error *err)
{
	int64_t no = 0;
	enum ks_code rc =
		ks__number(ledger, "select no from member where id = ?",
			ks__value(rec, "member_id")->number, &no, err);

	if (rc == KS_OK && no)
		ks__value_set_int(ks__value(rec, "member_no"), arena, no);
	if (ks__empty(ks__value(rec, "kind")) && sharing(ledger))
		ks__value_set_code(ks__value(rec, "kind"), sharing(ledger));
	return rc;
}

/* A change of what the reception says is another row, never an overwriting. */
enum ks_code ks__consent_from_intake(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	static const char *const spoken[] = { "consent", "consent_on", NULL };
	struct ks_record rec = { .noun = &ks__consent.noun };
	const struct ks_code_row *state, *kind = sharing(row->ledger);
	char key[64];
	int day;

	if (!ks__companion_due(row, spoken))
		return KS_OK;
	state = state_of(row, &day);
	if (!state)
		return KS_OK;
	ks__value_set_int(ks__value(&rec, "case_id"), row->arena, id);
	ks__value_set_int(ks__value(&rec, "intake_id"), row->arena, id);
	*ks__value(&rec, "person") = *ks__row_value(row, "member_id");
	ks__value_set_code(ks__value(&rec, "state"), state);
	if (kind)
		ks__value_set_code(ks__value(&rec, "kind"), kind);
	ks__value_set_date(ks__value(&rec, "consented_on"), row->arena, day);
	snprintf(key, sizeof(key), "i%lld/%lld/%d", (long long)id,
		(long long)state->id, day);
	return ks__companion_put(row, &rec, key, err);
}

/* ---- whose it is ------------------------------------------------------------ */

/* The entry says who it was: a 員番号 goes to another household with its
 * person, and a case's 本人 may change. */
static enum ks_code find_person(
	struct ks_row *row, int64_t *member, struct ks_error *err)
{
	struct ks_value *said = ks__row_value(row, "person");
	enum ks_code rc = KS_OK;

	*member = said->number;
	if (!*member)
		*member = ks__row_value(row, "member_id")->number;
	if (!*member && row->case_id)
		rc = ks__person_of(row->ledger, row->case_id,
			ks__row_value(row, "member_no")->number, member, err);
	if (rc == KS_OK && *member && !row->update)
		ks__value_set_int(said, row->arena, *member);
	return rc;
}

/* ---- rules ----------------------------------------------------------------- */

static const struct ks_code_row *code_of(struct ks_row *row, const char *field)
{
	const struct ks_value *v = ks__row_value(row, field);

	return ks__empty(v) ? NULL
			    : ks__code_by_id(ks__row_codes(row), v->number);
}

static void check_expiry(struct ks_row *row)
{
	const struct ks_value *until = ks__row_value(row, "expires_on");
	int64_t day = ks__row_value(row, "consented_on")->number;
	char iso[11];

	if (!day || ks__empty(until) || until->number >= day)
		return;
	ks__date_iso((int)day, iso);
	ks__tell_field(row, KS_RULE_CONSENT_EXPIRY, "expires_on", iso, NULL);
}

static enum ks_code check_withdrawal(
	struct ks_row *row, int64_t member, struct ks_error *err)
{
	const struct ks_code_row *state = code_of(row, "state");
	bool given = true;
	enum ks_code rc = KS_OK;

	if (state && ks__code_is(state, "撤回"))
		rc = ks__consent_given(row->ledger, member,
			code_of(row, "kind"),
			(int)ks__row_value(row, "consented_on")->number, &given,
			err);
	if (rc == KS_OK && !given)
		ks__tell_field(
			row, KS_RULE_CONSENT_NOTHING, "state", NULL, NULL);
	return rc;
}

/* 民法第4条: 18, and 20 before April 2022. */
static bool of_age(int64_t birth, int64_t day, bool *known)
{
	bool estimated = true;
	int age = ks__age((int)birth, (int)day, &estimated);

	*known = !estimated && age >= 0;
	return age >= (day >= 20220401 ? 18 : 20);
}

/* Who may speak for whom: only where the birth date is known to the day. */
static enum ks_code check_consenter(
	struct ks_row *row, int64_t member, struct ks_error *err)
{
	const struct ks_code_row *who = code_of(row, "consenter");
	const struct ks_code_row *state = code_of(row, "state");
	int64_t birth = 0;
	bool known, adult;
	enum ks_code rc;

	if (!who || !state || !ks__code_is(state, "有効"))
		return KS_OK;
	rc = ks__number(row->ledger,
		"select coalesce(birth, 0) from member where id = ?", member,
		&birth, err);
	if (rc != KS_OK || !birth)
		return rc;
	adult = of_age(
		birth, ks__row_value(row, "consented_on")->number, &known);
	if (known && adult && ks__code_is(who, "親権者"))
		ks__tell_field(
			row, KS_RULE_CONSENT_GUARDIAN, "consenter", NULL, NULL);
	if (known && !adult && ks__code_is(who, "本人"))
		ks__tell_field(
			row, KS_RULE_CONSENT_MINOR, "consenter", NULL, NULL);
	return KS_OK;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	int64_t member = 0;
	enum ks_code rc = ks__links_check(row, err);

	check_expiry(row);
	if (rc == KS_OK)
		rc = find_person(row, &member, err);
	if (rc != KS_OK || !member || row->wrong)
		return rc;
	rc = check_withdrawal(row, member, err);
	return rc == KS_OK ? check_consenter(row, member, err) : rc;
}

/* ---- what it implies ------------------------------------------------------- */

/* One that a reception brought is about the 本人 it brought, who bears its
 * number. */
static void derive(struct ks_record *rec, struct ks_arena *arena)
{
	const struct ks_value *of = ks__value(rec, "person");

	if (ks__empty(of))
		of = ks__value(rec, "intake_id");
	if (!ks__empty(of))
		ks__value_set_int(
			ks__value(rec, "member_id"), arena, of->number);
}

/* Is this the person the row is about?  Without a 員番号 it was said of the
 * 本人, then or now. */
static enum ks_code is_one(struct ks_ledger *ledger, int64_t member,
	int64_t case_id, int64_t no, bool *so, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select 1 from member where id = ?1 and (no = ?3 or (?3 = 0 "
		"and (id = ?2 or subject or id = (select member_id from cases "
		"where id = ?2))))",
		err);
	enum ks_code rc;

	*so = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, member);
	ks__bind_int(st, 2, case_id);
	ks__bind_int(st, 3, no);
	rc = ks__step(st, err);
	*so = rc == KS_OK;
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code set_person(struct ks_ledger *ledger, int64_t id,
	int64_t member, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"update consent set member_id = ?2 where id = ?1", err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	ks__bind_int(st, 2, member);
	return ks__run(st, err);
}

/* Where the entry does not say (it is of an older version, or its 員番号 was
 * corrected since) the case and the 員番号 do. */
static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	const struct ks_noun *noun = rec->noun;
	int64_t case_id = rec->v[ks__field(noun, "case_id")].number;
	int64_t no = rec->v[ks__field(noun, "member_no")].number;
	int64_t said = rec->v[ks__field(noun, "member_id")].number;
	int64_t member;
	bool so = false;
	enum ks_code rc = KS_OK;

	(void)was_new;
	if (said)
		rc = is_one(ledger, said, case_id, no, &so, err);
	if (rc != KS_OK || so)
		return rc;
	rc = ks__person_of(ledger, case_id, no, &member, err);
	return rc == KS_OK && member && member != said
		? set_person(ledger, id, member, err)
		: rc;
}

const struct ks_noun_ops ks__consent = {
	.noun = { "consent", "同意", "同意", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "consented_on",
	.check = check,
	.key = ks__key,
	.derive = derive,
	.applied = applied,
};
