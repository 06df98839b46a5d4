/* 再相談: a reception of an ended case's 本人 opens a case that follows it. */
#include "household.h"

#include <string.h>

#include "casefile.h"
#include "change.h"
#include "date.h"
#include "err.h"
#include "ledger.h"
#include "row.h"

struct before {
	int64_t household, member;
	int ended_on;
};

static enum ks_code look_back(
	struct ks_row *row, struct before *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select household_id, member_id, coalesce(ended_on, 0) "
		"from cases where id = ?",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, row->reopens);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		out->household = ks__col_int(st, 0);
		out->member = ks__col_int(st, 1);
		out->ended_on = (int)ks__col_int(st, 2);
	}
	ks__reset(st);
	return rc;
}

static enum ks_code load_member(struct ks_row *row, int64_t id,
	struct ks_record *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		ks__buf_str(&row->ledger->plans[KS_NOUN_member].select), err);
	enum ks_code rc;

	out->noun = &ks__member.noun;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__record_load(ks__row_codes(row), out, st, row->arena);
	ks__reset(st);
	return rc;
}

static enum ks_code fill_number(
	struct ks_row *row, int64_t household, struct ks_error *err)
{
	struct ks_value *number = ks__row_value(row, "household_number");
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select number from household where id = ? "
		"and number is not null",
		err);
	const char *text;
	size_t len;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	rc = ks__step(st, err);
	if (rc == KS_OK && !number->given) {
		text = ks__col_text(st, 0, &len);
		ks__value_set_text(number, row->arena, text, len);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* A field given empty is meant to be empty. */
enum ks_code ks__reopen_fill(struct ks_row *row, struct ks_error *err)
{
	static const char *const same[] = { "name", "kana", "sex", "birth",
		"age_band" };
	struct ks_record member = { .noun = NULL };
	struct before before;
	enum ks_code rc = look_back(row, &before, err);

	if (rc == KS_OK)
		rc = load_member(row, before.member, &member, err);
	if (rc != KS_OK)
		return rc;
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++) {
		const struct ks_value *known = ks__value(&member, same[i]);
		struct ks_value *said = ks__row_value(row, same[i]);

		if (!said->given && !ks__empty(known))
			*said = *known;
	}
	return fill_number(row, before.household, err);
}

/* Another 世帯番号 would be another household's. */
static enum ks_code check_number(
	struct ks_row *row, const struct before *before, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "household_number");
	int64_t found;
	enum ks_code rc;

	if (ks__empty(number))
		return KS_OK;
	rc = ks__household_by_number(
		row->ledger, number->text, number->len, &found, err);
	if (rc == KS_OK && found != before->household)
		ks__tell_field(row, KS_RULE_HOUSEHOLD_TAKEN, "household_number",
			NULL, NULL);
	return rc;
}

enum ks_code ks__reopen_place(struct ks_row *row, struct ks_error *err)
{
	int64_t day = ks__row_value(row, "received_on")->number;
	struct before before;
	char iso[11];
	enum ks_code rc = look_back(row, &before, err);

	if (rc == KS_OK)
		rc = check_number(row, &before, err);
	if (rc != KS_OK)
		return rc;
	if (day && day < before.ended_on) {
		ks__date_iso(before.ended_on, iso);
		ks__tell_field(
			row, KS_RULE_REOPEN_EARLY, "received_on", iso, NULL);
	}
	ks__value_set_int(ks__row_value(row, "household_id"), row->arena,
		before.household);
	ks__value_set_int(
		ks__row_value(row, "member_id"), row->arena, before.member);
	ks__value_set_int(
		ks__row_value(row, "previous"), row->arena, row->reopens);
	return KS_OK;
}

enum ks_code ks_case_reopen(struct ks_ledger *ledger, const char *number,
	const struct ks_pair *pairs, size_t npairs,
	const struct ks_import *options, int64_t *id, enum ks_fate *fate,
	struct ks_error *err)
{
	struct ks_case_state state;
	int64_t case_id;
	enum ks_code rc = ks__case_by_number(
		ledger, number, strlen(number), &case_id, err);

	*id = 0;
	*fate = KS_FATE_REJECTED;
	if (rc == KS_OK)
		rc = ks__case_state(ledger, case_id, &state, err);
	if (rc != KS_OK)
		return rc;
	if (state.voided)
		return ks__refuse(
			err, KS_INVALID, KS_RULE_CASE_VOIDED, NULL, NULL);
	if (!state.ended_on)
		return ks__refuse(
			err, KS_REFUSED, KS_RULE_CASE_NOT_ENDED, number, NULL);
	return ks__record_add(ledger, &ks__intake.noun, case_id, pairs, npairs,
		options, id, fate, err);
}
