/* 役割分担: what an agency took upon itself at a meeting. */
#include "casefile.h"
#include "date.h"
#include "links.h"
#include "meeting.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "agency", "機関", KS_CODE, "機関", KS_REQUIRED, "役割を担う機関" },
	{ "role", "役割", KS_TEXT, NULL, KS_PERSONAL, "担う役割" },
	{ "due_on", "期限", KS_DATE, NULL, KS_PLANNED, "いつまでに" },
	{ "lead", "主担当", KS_MARK, NULL, 0, "この機関が主担当なら○" },
	{ "done_on", "完了日", KS_DATE, NULL, 0, "済んだ日" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

/* A role with ○ names the case's 主担当. */
static enum ks_code undone(struct ks_ledger *ledger,
	const struct ks_record *was, struct ks_error *err)
{
	return ks__case_lead_refresh(
		ledger, was->v[ks__field(was->noun, "case_id")].number, err);
}

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)id;
	if (was_new && !rec->v[ks__field(rec->noun, "lead")].number)
		return KS_OK;
	return undone(ledger, rec, err);
}

static int64_t meeting_of(struct ks_row *row)
{
	return ks__row_value(row, "meeting_id")->number;
}

static enum ks_code check_agenda(struct ks_row *row, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from agenda where meeting_id = ?1 and case_id = ?2 "
		"and voided is null",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting_of(row));
	ks__bind_int(st, 2, row->case_id);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_NOT_FOUND)
		ks__tell(row, KS_RULE_TASK_NOT_ON_AGENDA, NULL, NULL, NULL,
			NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* A case has one 主担当: no two agencies leave a meeting as it. */
static enum ks_code check_lead(struct ks_row *row, struct ks_error *err)
{
	struct ks_meeting_facts facts;
	struct ks_stmt *st;
	enum ks_code rc;

	if (!ks__row_value(row, "lead")->number)
		return KS_OK;
	rc = ks__meeting_facts(row->ledger, meeting_of(row), &facts, err);
	if (rc != KS_OK)
		return rc;
	ks__case_lead_day(row, "lead", facts.held_on);
	st = ks__db_stmt(row->ledger->db,
		"select 1 from task where meeting_id = ?1 and case_id = ?2 "
		"and lead and agency <> ?3 and rowkey <> ?4 "
		"and voided is null",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting_of(row));
	ks__bind_int(st, 2, row->case_id);
	ks__bind_int(st, 3, ks__row_value(row, "agency")->number);
	ks__bind_str(st, 4, ks__row_value(row, "rowkey")->text);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_field(row, KS_RULE_LEAD_TWICE, "lead", NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code check_due(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *due = ks__row_value(row, "due_on");
	struct ks_meeting_facts facts;
	char iso[11];
	enum ks_code rc;

	if (ks__empty(due))
		return KS_OK;
	rc = ks__meeting_facts(row->ledger, meeting_of(row), &facts, err);
	if (rc == KS_OK && due->number < facts.held_on) {
		ks__date_iso(facts.held_on, iso);
		ks__tell_field(
			row, KS_RULE_DATE_BEFORE_MEETING, "due_on", iso, NULL);
	}
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	int wrong = row->wrong;
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK || row->wrong > wrong)
		return rc;
	rc = check_agenda(row, err);
	if (rc == KS_OK)
		rc = check_due(row, err);
	return rc == KS_OK ? check_lead(row, err) : rc;
}

const struct ks_noun_ops ks__task = {
	.noun = { "task", "役割分担", "役割", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "due_on",
	.agency = "agency",
	.check = check,
	.key = ks__key,
	.applied = applied,
	.undone = undone,
};
