/* Who leads a case, and whom it is about, as its records have it by now. */
#include "casefile.h"

#include <string.h>

#include "alias.h"
#include "depends.h"
#include "err.h"
#include "ledger.h"
#include "row.h"

/* ---- 主担当 -------------------------------------------------------------- */

/* The latest word counts: the reception's, an assignment, a role a meeting
 * gave with ○; and then who takes over at an end.  What ended is still the
 * doing of who led it until then. */
static enum ks_code lead_of(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with own (id, first) as (select id, first_intake from cases "
		"where id = ?1 union all select id, first_intake from cases "
		"where joined_to = ?1), "
		"said (day, at, agency, staff, over) as ("
		"select i.received_on, i.id, i.lead_agency, i.lead_staff, 0 "
		"from own c join intake i on i.id = c.first "
		"where i.lead_agency is not null union all "
		"select assigned_on, a.id, lead_agency, lead_staff, 0 "
		"from own c join assign a on a.case_id = c.id "
		"and a.voided is null union all "
		"select m.held_on, t.id, t.agency, null, 0 from own c "
		"join task t on t.case_id = c.id and t.lead "
		"and t.voided is null join meeting m on m.id = t.meeting_id "
		"and m.voided is null "
		"union all select closed_on, x.id, next_agency, null, 1 "
		"from own c join closure x on x.case_id = c.id and "
		"next_agency is not null and x.voided is null and "
		"x.breach is null) "
		"update cases set (lead_agency, lead_staff) = (select agency, "
		"staff from said order by day desc, at desc limit 1), "
		"led_by = (select agency from said where not over "
		"order by day desc, at desc limit 1) where id = ?1",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	return ks__run(st, err);
}

/* Of a case that was joined to another, what is said of it is said of that one
 * as well. */
enum ks_code ks__case_lead_refresh(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err)
{
	int64_t one;
	enum ks_code rc = lead_of(ledger, case_id, err);

	if (rc == KS_OK)
		rc = ks__case_canonical(ledger, case_id, &one, err);
	return rc == KS_OK && one != case_id ? lead_of(ledger, one, err) : rc;
}

/* A meeting whose day was corrected may be the latest word no longer. */
enum ks_code ks__case_leads_of_meeting(
	struct ks_ledger *ledger, int64_t meeting, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_made(ledger->db,
		"select distinct case_id from task where meeting_id = ?1 "
		"and lead",
		err);
	enum ks_code rc = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	while ((rc = ks__step(st, err)) == KS_OK) {
		rc = ks__case_lead_refresh(ledger, ks__col_int(st, 0), err);
		if (rc != KS_OK)
			break;
	}
	ks__db_made_free(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- 本人 ---------------------------------------------------------------- */

/* " 12 15 ": the codes of 異動事由 with a property. */
static void changes(
	struct ks_ledger *ledger, const char *property, struct ks_buf *out)
{
	const struct ks_code_list *list =
		ks__codes_list(ledger->codes, "異動事由");

	ks__buf_addc(out, ' ');
	for (size_t i = 0; list && i < ks__code_list_count(list); i++)
		if (ks__code_is(ks__code_list_at(list, i), property)) {
			ks__buf_addi(out, ks__code_list_at(list, i)->id);
			ks__buf_addc(out, ' ');
		}
}

/*
 * A case is about the 本人 its reception brought.  Where that one died, left
 * or is 本人 no more while the case went on, it is about the member who bears
 * the ○ now; one who has a case of his own beside it is not meant by it.
 */
static enum ks_code follow(struct ks_ledger *ledger, int64_t household,
	int64_t case_id, const char *gone, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"update cases set member_id = coalesce((select s.id "
		"from member o join member s on s.household_id = "
		"o.household_id and s.id <> o.id where "
		"o.id = cases.first_member and s.subject and s.voided is null "
		"and instr(?3, ' ' || coalesce(s.change, 0) || ' ') = 0 "
		"and not exists (select 1 from cases x where "
		"x.household_id = s.household_id and x.first_member = s.id "
		"and x.id <> cases.id and (cases.ended_on is null or "
		"x.opened_on < cases.ended_on)) and (o.voided is not null or "
		"(o.id = cases.id and not coalesce(o.subject, 0)) or "
		"(instr(?3, ' ' || coalesce(o.change, 0) || ' ') > 0 "
		"and (cases.ended_on is null or "
		"cases.ended_on > o.changed_on))) "
		"order by s.no, s.id limit 1), first_member) "
		"where household_id = ?1 or id = ?2",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	ks__bind_int(st, 2, case_id);
	ks__bind_str(st, 3, gone);
	return ks__run(st, err);
}

enum ks_code ks__case_subject_refresh(struct ks_ledger *ledger,
	int64_t household, int64_t case_id, struct ks_error *err)
{
	struct ks_buf gone = KS_BUF_INIT;
	enum ks_code rc;

	changes(ledger, "離れる", &gone);
	rc = gone.failed
		? ks__nomem(err)
		: follow(ledger, household, case_id, ks__buf_str(&gone), err);
	ks__buf_release(&gone);
	return rc;
}

/* 死亡 never closes a case (domain.md §4): somebody has to say what becomes of
 * it. */
enum ks_code ks__case_subject_died(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *change = ks__row_value(row, "change");
	struct ks_stmt *st;
	enum ks_code rc;

	if (ks__empty(change) ||
		!ks__code_is(ks__code_by_id(ks__row_codes(row), change->number),
			"死亡"))
		return KS_OK;
	st = ks__db_stmt(row->ledger->db,
		"select 1 from member m join cases c on c.member_id = m.id "
		"and c.household_id = m.household_id join intake i on "
		"i.id = c.first_intake where m.household_id = ?1 and "
		"m.no = ?2 and c.ended_on is null and i.voided is null",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, ks__row_value(row, "household_id")->number);
	ks__bind_int(st, 2, ks__row_value(row, "no")->number);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_SUBJECT_DIED, "change", NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}
