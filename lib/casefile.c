#include "casefile.h"

#include <stdio.h>
#include <string.h>

#include "alias.h"
#include "date.h"
#include "err.h"
#include "ledger.h"
#include "residence.h"
#include "row.h"
#include "serial.h"
#include "text.h"

enum { WHOLE_MAX = 3 };

void ks__case_number(int year, int serial, char out[24])
{
	char label[8];

	ks__fiscal_label(year, label);
	snprintf(out, 24, "%s-%05d", label, serial);
}

/* "R7-00012" or "R7-12", in any width; false if it is not of that form. */
static bool split_number(const char *s, size_t len, int *year, int *serial)
{
	struct ks_buf narrow = KS_BUF_INIT;
	const char *text;
	char *dash;
	bool good = false;
	int n = 0;

	ks__text_narrow(s, len, &narrow);
	text = ks__buf_str(&narrow);
	dash = strchr(text, '-');
	if (dash && dash[1]) {
		*dash = '\0';
		*year = ks_fiscal_year(text);
		good = *year != 0;
		for (const char *p = dash + 1; *p && good; p++) {
			good = *p >= '0' && *p <= '9' && n < 100000000;
			if (good)
				n = n * 10 + (*p - '0');
		}
	}
	*serial = n;
	ks__buf_release(&narrow);
	return good;
}

enum ks_code ks__case_by_number(struct ks_ledger *ledger, const char *s,
	size_t len, int64_t *id, struct ks_error *err)
{
	struct ks_stmt *st;
	enum ks_code rc;
	int year, serial;

	*id = 0;
	if (!split_number(s, len, &year, &serial))
		return ks__fail(err, KS_NOT_FOUND,
			"ケース番号は R7-00012 の形で書いてください");
	st = ks__db_stmt(ledger->db,
		"select id from cases where number_year = ? and serial = ?",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, year);
	ks__bind_int(st, 2, serial);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*id = ks__col_int(st, 0);
	else if (rc == KS_NOT_FOUND)
		ks__fail(err, rc,
			"このケース番号のケースは台帳にありません。"
			"kasane case list で番号を確かめてください");
	ks__reset(st);
	return rc;
}

/* ---- keys of receptions --------------------------------------------------- */

static void add_number_key(const char *number, size_t len, struct ks_buf *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	const char *p;

	ks__text_narrow(number, len, &narrow);
	p = ks__buf_str(&narrow);
	while (*p == '0' && p[1])
		p++;
	for (; *p; p++)
		if (*p != ' ')
			ks__buf_addc(out,
				*p >= 'a' && *p <= 'z' ? (char)(*p - 32) : *p);
	ks__buf_release(&narrow);
}

void ks__intake_key(int64_t agency, int year, const char *number, size_t len,
	struct ks_buf *out)
{
	ks__buf_addi(out, agency);
	ks__buf_addc(out, '/');
	ks__buf_addi(out, year);
	ks__buf_addc(out, '/');
	if (len)
		add_number_key(number, len, out);
}

static enum ks_code case_by_key(struct ks_ledger *ledger, const char *key,
	int64_t *id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select case_id from intake where rowkey = ?", err);
	enum ks_code rc;

	*id = 0;
	if (!st)
		return err->code;
	ks__bind_str(st, 1, key);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*id = ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

struct found_case {
	int64_t id;
	size_t times;
	struct ks_buf years; /* "R6、R7" */
};

static enum ks_code find_in_year(struct ks_ledger *ledger, int64_t agency,
	int year, const struct ks_value *number, struct found_case *found,
	struct ks_error *err)
{
	struct ks_buf key = KS_BUF_INIT;
	char label[8];
	enum ks_code rc;
	int64_t id;

	ks__intake_key(agency, year, number->text, number->len, &key);
	rc = case_by_key(ledger, ks__buf_str(&key), &id, err);
	ks__buf_release(&key);
	if (rc != KS_OK || !id)
		return rc;
	ks__fiscal_label(year, label);
	ks__buf_addf(&found->years, "%s%s", found->times ? "、" : "", label);
	found->id = id;
	found->times++;
	return KS_OK;
}

static enum ks_code find_by_intake(
	struct ks_row *row, int64_t agency, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "intake_number");
	const struct ks_value *year = ks__row_value(row, "intake_year");
	struct found_case found = { 0, 0, KS_BUF_INIT };
	int years[64];
	size_t n = 1;
	enum ks_code rc = KS_OK;

	if (ks__empty(year))
		rc = ks__serial_years(row->ledger, years, 64, &n, err);
	else
		years[0] = (int)year->number;
	for (size_t i = 0; rc == KS_OK && i < n; i++)
		rc = find_in_year(
			row->ledger, agency, years[i], number, &found, err);
	if (rc == KS_OK && found.times == 0)
		ks__tell_field(
			row, KS_RULE_CASE_UNKNOWN, "intake_number", NULL, NULL);
	else if (rc == KS_OK && found.times > 1)
		ks__tell_field(row, KS_RULE_CASE_AMBIGUOUS, "intake_number",
			ks__buf_str(&found.years), NULL);
	else if (rc == KS_OK)
		row->case_id = found.id;
	ks__buf_release(&found.years);
	return rc;
}

enum ks_code ks__case_state(struct ks_ledger *ledger, int64_t id,
	struct ks_case_state *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select c.opened_on, coalesce(c.ended_on, 0), "
		"i.voided is not null from cases c join intake i "
		"on i.id = c.first_intake where c.id = ?",
		err);
	enum ks_code rc;

	*out = (struct ks_case_state){ .voided = true };
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		out->opened_on = (int)ks__col_int(st, 0);
		out->ended_on = (int)ks__col_int(st, 1);
		out->voided = ks__col_int(st, 2) != 0;
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__case_resolve(
	struct ks_row *row, const char *own_agency, struct ks_error *err)
{
	const struct ks_value *number = ks__row_value(row, "case_number");
	const struct ks_value *agency = ks__row_value(row, "intake_agency");
	enum ks_code rc = KS_OK;

	row->case_id = 0;
	if (!ks__empty(number)) {
		rc = ks__case_by_number(row->ledger, number->text, number->len,
			&row->case_id, err);
		if (rc == KS_NOT_FOUND) {
			ks__tell_field(row, KS_RULE_CASE_UNKNOWN, "case_number",
				NULL, NULL);
			rc = KS_OK;
		}
	} else if (!ks__empty(ks__row_value(row, "intake_number"))) {
		if (ks__empty(agency) && own_agency)
			agency = ks__row_value(row, own_agency);
		rc = find_by_intake(row, agency->number, err);
	}
	return rc;
}

/* ---- the case's own row ---------------------------------------------------- */

enum { SERIAL_MAX = 99999 };

/* The number the row brings from another ledger: one of the 受付日's year that
 * no case has.  *serial 0 where it brings none. */
static enum ks_code number_brought(
	struct ks_row *row, int year, int *serial, struct ks_error *err)
{
	const struct ks_value *said = ks__row_value(row, "case_number");
	struct ks_error ignored;
	int64_t other;
	int said_year = 0;
	char label[8];
	enum ks_code rc;

	*serial = 0;
	if (ks__empty(said))
		return KS_OK;
	if (!split_number(said->text, said->len, &said_year, serial) ||
		said_year != year || !*serial || *serial > SERIAL_MAX) {
		ks__fiscal_label(year, label);
		ks__tell_field(row, KS_RULE_CASE_NUMBER_ODD, "case_number",
			label, NULL);
		return KS_OK;
	}
	rc = ks__case_by_number(
		row->ledger, said->text, said->len, &other, &ignored);
	if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_CASE_NUMBER_TAKEN, "case_number",
			NULL, NULL);
	else if (rc != KS_NOT_FOUND)
		return ks__fail(err, rc, "%s", ignored.message);
	return KS_OK;
}

enum ks_code ks__case_number_give(
	struct ks_row *row, int64_t id, struct ks_error *err)
{
	int year =
		ks__fiscal_year((int)ks__row_value(row, "received_on")->number);
	char number[24];
	int last, serial;
	enum ks_code rc = ks__serial_last(row->ledger, year, &last, err);

	if (rc == KS_OK)
		rc = number_brought(row, year, &serial, err);
	if (rc != KS_OK || row->wrong)
		return rc;
	ks__case_number(year, serial ? serial : last + 1, number);
	ks__value_set_text(ks__row_value(row, "case_number"), row->arena,
		number, strlen(number));
	ks__value_set_int(ks__row_value(row, "case_id"), row->arena, id);
	return KS_OK;
}

/* A known reception keeps the number it was given. */
void ks__case_number_keep(struct ks_row *row, const struct ks_value *given)
{
	const struct ks_value *said = ks__row_value(row, "case_number");
	int year = 0, serial = 0, own_year = 0, own = 0;

	if (ks__empty(said))
		return;
	split_number(given->text, given->len, &own_year, &own);
	if (!split_number(said->text, said->len, &year, &serial) ||
		year != own_year || serial != own)
		ks__tell_field(row, KS_RULE_CASE_NUMBER_KEPT, "case_number",
			given->text, NULL);
}

/* The day the screening ended the case (domain.md §4), or 0. */
static int screened_out(struct ks_ledger *ledger, const struct ks_record *rec)
{
	const struct ks_noun *noun = rec->noun;
	const struct ks_value *screening =
		&rec->v[ks__field(noun, "screening")];
	const struct ks_value *on = &rec->v[ks__field(noun, "screened_on")];

	if (ks__empty(screening) ||
		!ks__code_is(ks__code_by_id(ledger->codes, screening->number),
			"ends_case"))
		return 0;
	if (!ks__empty(on))
		return (int)on->number;
	return (int)rec->v[ks__field(noun, "received_on")].number;
}

static void bind_or_null(struct ks_stmt *st, int at, int64_t n)
{
	if (n)
		ks__bind_int(st, at, n);
	else
		ks__bind_null(st, at);
}

static enum ks_code insert_case(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, int64_t household, int64_t member,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert into cases (id, household_id, member_id, number_year, "
		"serial, opened_on, first_intake, lead_agency, "
		"screened_out_on, ended_on, lead_staff, previous, "
		"first_member, led_by) values "
		"(?1, ?2, ?3, ?4, ?5, ?6, ?1, ?7, ?8, ?8, ?9, ?10, ?3, ?7)",
		err);
	const struct ks_noun *noun = rec->noun;
	const struct ks_value *number = &rec->v[ks__field(noun, "case_number")];
	const struct ks_value *staff = &rec->v[ks__field(noun, "lead_staff")];
	int year = 0, serial = 0;
	enum ks_code rc;

	if (!st)
		return err->code;
	split_number(number->text, number->len, &year, &serial);
	ks__bind_int(st, 1, id);
	ks__bind_int(st, 2, household);
	ks__bind_int(st, 3, member);
	ks__bind_int(st, 4, year);
	ks__bind_int(st, 5, serial);
	ks__bind_int(st, 6, rec->v[ks__field(noun, "received_on")].number);
	bind_or_null(st, 7, rec->v[ks__field(noun, "lead_agency")].number);
	bind_or_null(st, 8, screened_out(ledger, rec));
	ks__bind_str(st, 9, ks__empty(staff) ? NULL : staff->text);
	bind_or_null(st, 10, rec->v[ks__field(noun, "previous")].number);
	rc = ks__run(st, err);
	return rc == KS_OK ? ks__serial_keep(ledger, year, serial, err) : rc;
}

enum ks_code ks__case_open(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	const struct ks_noun *noun = rec->noun;
	int64_t household = rec->v[ks__field(noun, "household_id")].number;
	int64_t member = rec->v[ks__field(noun, "member_id")].number;
	int64_t before;
	enum ks_code rc = KS_OK;

	if (!was_new)
		rc = ks__case_remove(ledger, id, &before, err);
	if (rc == KS_OK)
		rc = insert_case(ledger, id, rec, household ? household : id,
			member ? member : id, err);
	if (rc == KS_OK && !was_new)
		rc = ks__case_refresh(ledger, id, err);
	if (rc == KS_OK && !was_new)
		rc = ks__case_lead_refresh(ledger, id, err);
	if (rc == KS_OK && !was_new)
		rc = ks__case_subject_refresh(ledger, 0, id, err);
	if (rc == KS_OK && !was_new)
		rc = ks__split_follow_case(ledger, id, err);
	return rc;
}

enum ks_code ks__case_remove(struct ks_ledger *ledger, int64_t id,
	int64_t *household, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"delete from cases where id = ? returning household_id", err);
	enum ks_code rc;

	*household = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	while ((rc = ks__step(st, err)) == KS_OK)
		*household = ks__col_int(st, 0);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* The codes of 終結の対象 that mean the whole case: one is shipped, a
 * municipality may have a few; 0 where there are no more. */
static void whole_codes(struct ks_ledger *ledger, int64_t ids[WHOLE_MAX])
{
	const struct ks_code_list *list =
		ks__codes_list(ledger->codes, "終結の対象");
	size_t n = 0;

	for (size_t i = 0; list && i < ks__code_list_count(list); i++) {
		const struct ks_code_row *row = ks__code_list_at(list, i);

		if (n < WHOLE_MAX && ks__code_is(row, "全体"))
			ids[n++] = row->id;
	}
	while (n < WHOLE_MAX)
		ids[n++] = 0;
}

enum ks_code ks__case_closed_already(struct ks_row *row, int64_t case_id,
	const char *rowkey, const char *field, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select closed_on from closure where case_id = ?1 and voided "
		"is null and breach is null and target in (?2, ?3, ?4) and "
		"rowkey <> ?5 order by closed_on limit 1",
		err);
	int64_t whole[WHOLE_MAX];
	char iso[11];
	enum ks_code rc;

	if (!st)
		return err->code;
	whole_codes(row->ledger, whole);
	ks__bind_int(st, 1, case_id);
	for (int i = 0; i < WHOLE_MAX; i++)
		ks__bind_int(st, i + 2, whole[i]);
	ks__bind_str(st, 5, rowkey ? rowkey : "");
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__date_iso((int)ks__col_int(st, 0), iso);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_CLOSURE_ALREADY, field, iso, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* A closure of the whole case takes the screening's place. */
enum ks_code ks__case_refresh(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"update cases set ended_on = coalesce((select max(closed_on) "
		"from closure where case_id = ?1 and voided is null and "
		"breach is null and target in (?2, ?3, ?4)), screened_out_on) where id = ?1",
		err);
	int64_t whole[WHOLE_MAX];
	enum ks_code rc;

	if (!st)
		return err->code;
	whole_codes(ledger, whole);
	ks__bind_int(st, 1, id);
	for (int i = 0; i < WHOLE_MAX; i++)
		ks__bind_int(st, i + 2, whole[i]);
	rc = ks__run(st, err);
	return rc == KS_OK ? ks__alias_refresh(ledger, id, err) : rc;
}
