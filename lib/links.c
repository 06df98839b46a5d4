#include "links.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "depends.h"
#include "err.h"
#include "household.h"
#include "ledger.h"
#include "residence.h"
#include "text.h"

static struct ks_value *value_or_null(struct ks_row *row, const char *field)
{
	int at = ks__noun_field(row->rec.noun, field);

	return at < 0 ? NULL : &row->rec.v[at];
}

/* ---- the case ------------------------------------------------------------ */

static enum ks_code check_state(struct ks_row *row, struct ks_error *err)
{
	struct ks_case_state state;
	enum ks_code rc =
		ks__case_state(row->ledger, row->case_id, &state, err);

	if (rc == KS_OK)
		row->case_voided = state.voided;
	return rc;
}

static enum ks_code find_case(struct ks_row *row, struct ks_error *err)
{
	struct ks_value *own = value_or_null(row, "case_id");
	int wrong = row->wrong;
	enum ks_code rc;

	if (!own || !value_or_null(row, "case_number"))
		return KS_OK;
	rc = ks__case_resolve(row, row->ops->agency, err);
	if (rc != KS_OK)
		return rc;
	if (row->case_id)
		ks__value_set_int(own, row->arena, row->case_id);
	else if (row->update) /* the case it is known to be about */
		row->case_id = own->number;
	if (row->case_id)
		return check_state(row, err);
	if (!row->ops->case_optional && row->wrong == wrong)
		ks__tell(row, KS_RULE_CASE_REQUIRED, NULL, NULL, NULL, NULL);
	return KS_OK;
}

/* ---- the household ------------------------------------------------------- */

enum ks_code ks__case_household(struct ks_ledger *ledger, int64_t case_id,
	int64_t *household, struct ks_error *err)
{
	return ks__number(ledger, "select household_id from cases where id = ?",
		case_id, household, err);
}

static enum ks_code by_household_number(
	struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "household_number");
	enum ks_code rc = ks__household_by_number(row->ledger, number->text,
		number->len, &row->household_id, err);

	if (rc == KS_OK && !row->household_id)
		ks__tell_field(row, KS_RULE_HOUSEHOLD_UNKNOWN,
			"household_number", NULL, NULL);
	return rc;
}

static enum ks_code by_case(struct ks_row *row, struct ks_error *err)
{
	int wrong = row->wrong;
	enum ks_code rc = ks__case_resolve(row, NULL, err);

	if (rc == KS_OK && row->case_id)
		return ks__case_household(
			row->ledger, row->case_id, &row->household_id, err);
	if (rc == KS_OK && row->wrong == wrong)
		ks__tell(
			row, KS_RULE_HOUSEHOLD_MISSING, NULL, NULL, NULL, NULL);
	return rc;
}

enum ks_code ks__household_find(struct ks_row *row, struct ks_error *err)
{
	struct ks_value *own = ks__row_value(row, "household_id");
	enum ks_code rc;

	row->household_id = 0;
	if (row->update) { /* whose it is does not change */
		row->household_id = own->number;
		return KS_OK;
	}
	rc = ks__empty(ks__row_value(row, "household_number"))
		? by_case(row, err)
		: by_household_number(row, err);
	if (rc == KS_OK && row->household_id)
		ks__value_set_int(own, row->arena, row->household_id);
	return rc;
}

/* ---- persons --------------------------------------------------------------- */

static enum ks_code check_person(struct ks_row *row, const char *field,
	int64_t household, int64_t no, struct ks_error *err)
{
	const struct ks_noun *noun = row->rec.noun;
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from member where household_id = ? and no = ? "
		"and voided is null",
		err);
	char text[24];
	int64_t member = 0;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, no);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_NOT_FOUND) /* a record of before he left may name him */
		rc = ks__split_member(row->ledger, household, no, &member, err);
	else if (rc == KS_OK)
		return KS_OK;
	if (rc != KS_OK || member)
		return rc;
	snprintf(text, sizeof(text), "%lld", (long long)no);
	ks__tell(row, KS_RULE_MEMBER_UNKNOWN,
		&noun->fields[ks__field(noun, field)], text, NULL, NULL);
	return KS_OK;
}

static enum ks_code check_persons(struct ks_row *row, struct ks_error *err)
{
	static const char *const several[] = { "persons", "opponents" };
	const struct ks_value *one = value_or_null(row, "member_no");
	int64_t household = row->household_id, no;
	enum ks_code rc = KS_OK;

	if (!household && row->case_id)
		rc = ks__case_household(
			row->ledger, row->case_id, &household, err);
	if (rc != KS_OK || !household)
		return rc;
	if (one && !ks__empty(one))
		rc = check_person(
			row, "member_no", household, one->number, err);
	for (size_t i = 0; i < 2; i++) {
		const struct ks_value *v = value_or_null(row, several[i]);
		const char *p = v ? v->text : NULL;

		while (rc == KS_OK && p && (no = ks__codes_next(&p)) != 0)
			rc = check_person(row, several[i], household, no, err);
	}
	return rc;
}

/* ---- records that have a number of their own --------------------------------- */

/* "K－０１２ " and "k-012" are one number. */
static void number_key(const char *number, size_t len, struct ks_buf *out)
{
	struct ks_buf narrow = KS_BUF_INIT;

	ks__text_narrow(number, len, &narrow);
	for (const char *p = ks__buf_str(&narrow); *p; p++)
		if (*p != ' ')
			ks__buf_addc(out,
				*p >= 'a' && *p <= 'z' ? (char)(*p - 32) : *p);
	ks__buf_release(&narrow);
}

enum ks_code ks__by_number(struct ks_ledger *ledger, const struct ks_noun *noun,
	const char *number, size_t len, int64_t *id, struct ks_error *err)
{
	struct ks_noun_plan *plan = &ledger->plans[ks__noun_index(noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(ledger->db, ks__buf_str(&plan->find), err);
	struct ks_buf key = KS_BUF_INIT;
	enum ks_code rc;

	*id = 0;
	if (!st)
		return err->code;
	number_key(number, len, &key);
	ks__bind_str(st, 1, ks__buf_str(&key));
	rc = ks__step(st, err);
	if (rc == KS_OK && ks__col_null(st, 2))
		*id = ks__col_int(st, 0);
	ks__reset(st);
	ks__buf_release(&key);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* meeting_id is found by meeting_number, and so on. */
static const struct ks_value *number_of(
	struct ks_row *row, const char *ref, char name[64])
{
	size_t len = strlen(ref);

	if (len < 4 || len > 48 || strcmp(ref + len - 3, "_id") != 0)
		return NULL;
	snprintf(name, 64, "%.*s_number", (int)(len - 3), ref);
	return value_or_null(row, name);
}

static enum ks_code check_ref(
	struct ks_row *row, const struct ks_field *field, struct ks_error *err)
{
	int noun = field->list ? ks__noun_index(field->list) : -1;
	struct ks_value *ref = ks__row_value(row, field->id);
	const struct ks_value *number;
	char name[64];
	int64_t id;
	enum ks_code rc;

	if (field->type != KS_REF || noun < 0)
		return KS_OK;
	number = number_of(row, field->id, name);
	if (!number)
		return KS_OK;
	if (ks__empty(number)) {
		ks__value_set_text(ref, row->arena, "", 0);
		return KS_OK;
	}
	rc = ks__by_number(row->ledger, &ks__noun_ops((size_t)noun)->noun,
		number->text, number->len, &id, err);
	if (rc == KS_OK && id)
		ks__value_set_int(ref, row->arena, id);
	else if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_REF_UNKNOWN, name,
			ks__noun_ops((size_t)noun)->noun.name, NULL);
	return rc;
}

enum ks_code ks__links_check(struct ks_row *row, struct ks_error *err)
{
	const struct ks_noun *noun = row->rec.noun;
	enum ks_code rc = value_or_null(row, "household_number")
		? ks__household_find(row, err)
		: find_case(row, err);

	if (rc == KS_OK)
		rc = check_persons(row, err);
	for (size_t i = 0; rc == KS_OK && i < noun->nfields; i++)
		rc = check_ref(row, &noun->fields[i], err);
	return rc;
}

enum ks_code ks__links_number(struct ks_row *row, const char *field,
	const struct ks_noun *noun, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, field);
	int64_t id = 0;
	enum ks_code rc;

	if (ks__empty(number))
		return KS_OK;
	rc = ks__by_number(
		row->ledger, noun, number->text, number->len, &id, err);
	if (rc == KS_OK && !id)
		ks__tell_field(
			row, KS_RULE_REF_MISSING, field, noun->name, NULL);
	return rc;
}

/* ---- keys ------------------------------------------------------------------ */

static const struct ks_value *value_at(
	const struct ks_row *row, const char *field)
{
	int at = field ? ks__noun_field(row->rec.noun, field) : -1;

	return at < 0 ? NULL : &row->rec.v[at];
}

bool ks__key(const struct ks_row *row, struct ks_buf *out)
{
	const struct ks_value *number = value_at(row, "number");
	const struct ks_value *record = value_at(row, "record_number");
	const struct ks_value *agency = value_at(row, row->ops->agency);
	const struct ks_value *day = value_at(row, row->ops->day);

	if (number) {
		number_key(number->text, number->len, out);
		return true;
	}
	if (record && !ks__empty(record)) {
		ks__buf_addf(out, "%lld#%s",
			(long long)(agency ? agency->number : 0), record->text);
		return true;
	}
	ks__buf_addf(out, "%s/", day ? day->text : "");
	return false;
}
