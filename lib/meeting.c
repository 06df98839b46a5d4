/* 会議: one sitting, or one part of a sitting split by time. */
#include "meeting.h"

#include <stdio.h>
#include <string.h>

#include "alias.h"
#include "casefile.h"
#include "date.h"
#include "depends.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"会議を見分ける番号" },
	{ "kind", "会議種別", KS_CODE, "会議種別", KS_REQUIRED,
		"法的位置付けの既定を決める" },
	{ "body", "既存会議名", KS_TEXT, NULL, 0, "既存の会議体の名前" },
	{ "same_day", "同日開催", KS_TEXT, NULL, 0,
		"同じ日の会議をまとめる印。同じ値が一つの開催" },
	{ "held_on", "開催日", KS_DATE, NULL, KS_REQUIRED, "開いた日" },
	{ "starts", "開始", KS_TIME, NULL, 0, "始めた時刻" },
	{ "ends", "終了", KS_TIME, NULL, 0, "終えた時刻" },
	{ "regularity", "開催区分", KS_CODE, "開催区分", 0, "定例か随時か" },
	{ "form", "開催形態", KS_CODE, "開催形態", 0, "対面、オンラインなど" },
	{ "place", "場所", KS_TEXT, NULL, 0, "開いた場所" },
	{ "host", "主催", KS_CODE, "機関", 0, "主催した機関" },
	{ "recorder", "記録者", KS_TEXT, NULL, 0, "記録した職員" },
	{ "confirmed_on", "守秘確認日", KS_DATE, NULL, KS_DERIVED,
		"出席者の守秘義務を確かめた日" },
	KS_KEPT_FIELDS,
};

/* ---- what others ask ------------------------------------------------------ */

static bool counts_as(const struct ks_code_row *footing, const char *what)
{
	const char *as = footing ? ks__code_prop(footing, "counts_as") : NULL;

	return as && strcmp(as, what) == 0;
}

bool ks__footing_binds(const struct ks_code_row *footing)
{
	return counts_as(footing, "支援会議");
}

bool ks__footing_decides(const struct ks_code_row *footing)
{
	return counts_as(footing, "重層的支援会議");
}

const struct ks_code_row *ks__footing_of(
	const struct ks_codes *codes, const struct ks_code_row *kind)
{
	const struct ks_code_list *list = ks__codes_list(codes, "法的位置付け");
	const char *name = kind ? ks__code_prop(kind, "法的位置付け") : NULL;

	return list && name ? ks__code_find(list, name, strlen(name)) : NULL;
}

enum ks_code ks__meeting_facts(struct ks_ledger *ledger, int64_t meeting,
	struct ks_meeting_facts *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select kind, held_on, coalesce(confirmed_on, 0) "
		"from meeting where id = ?",
		err);
	enum ks_code rc;

	memset(out, 0, sizeof(*out));
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		out->kind = ks__code_by_id(ledger->codes, ks__col_int(st, 0));
		out->held_on = (int)ks__col_int(st, 1);
		out->confirmed_on = (int)ks__col_int(st, 2);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__meeting_footing(struct ks_ledger *ledger, int64_t meeting,
	const struct ks_code_row **footing, struct ks_error *err)
{
	struct ks_meeting_facts facts;
	enum ks_code rc = ks__meeting_facts(ledger, meeting, &facts, err);

	*footing = ks__footing_of(ledger->codes, facts.kind);
	return rc;
}

enum ks_code ks__meeting_heard(struct ks_ledger *ledger, int64_t meeting,
	int64_t case_id, const char *kind, bool decides, bool *heard, int *day,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select m.held_on, coalesce(a.kind, 0), coalesce(a.acting, 0) "
		"from meeting m left join agenda a on a.meeting_id = m.id "
		"and a.case_id " KS_IN_GROUP(
			2) "and a.voided is null and a.breach is null "
			   "where m.id = ?1 and m.voided is null",
		err);
	enum ks_code rc;

	*heard = false;
	*day = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	ks__bind_int(st, 2, case_id);
	while ((rc = ks__step(st, err)) == KS_OK) {
		const struct ks_code_row *about =
			ks__code_by_id(ledger->codes, ks__col_int(st, 1));
		const struct ks_code_row *acting =
			ks__code_by_id(ledger->codes, ks__col_int(st, 2));

		*day = (int)ks__col_int(st, 0);
		if ((!kind || (about && ks__code_is(about, kind))) &&
			(decides ? ks__footing_decides(acting)
				 : ks__footing_binds(acting)))
			*heard = true;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- rules ------------------------------------------------------------------ */

enum ks_code ks__meeting_check_start(struct ks_row *row,
	const struct ks_code_row *footing, int held_on, const char *field,
	struct ks_error *err)
{
	struct ks_buf started = KS_BUF_INIT;
	enum ks_code rc;
	int ymd;

	if (!footing || !ks__code_is(footing, KS_FOOTING_PROGRAM))
		return KS_OK;
	rc = ks__setting(row->ledger, "started", &started, err);
	if (rc == KS_OK &&
		ks__date_from_iso(ks__buf_str(&started), started.len, &ymd) &&
		held_on < ymd)
		ks__tell_field(row, KS_RULE_MEETING_BEFORE_START, field,
			ks__buf_str(&started), footing->label);
	ks__buf_release(&started);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* What was discussed keeps the footing it was discussed on. */
static enum ks_code check_kind(struct ks_row *row, struct ks_error *err)
{
	struct ks_record was;
	int64_t key = 0, items = 0;
	char n[24];
	enum ks_code rc;

	if (!row->was)
		return KS_OK;
	was = *row->was;
	if (ks__value(&was, "kind")->number ==
		ks__row_value(row, "kind")->number)
		return KS_OK;
	rc = ks__by_number(row->ledger, row->rec.noun,
		ks__value(&was, "number")->text, ks__value(&was, "number")->len,
		&key, err);
	if (rc == KS_OK)
		rc = ks__number(row->ledger,
			"select count(*) from agenda where meeting_id = ? "
			"and footing is null and voided is null",
			key, &items, err);
	ks__int_text(items, n);
	if (rc == KS_OK && items)
		ks__tell_field(
			row, KS_RULE_MEETING_KIND_CHANGED, "kind", n, NULL);
	return rc;
}

static void check_times(struct ks_row *row)
{
	const struct ks_value *starts = ks__row_value(row, "starts");
	const struct ks_value *ends = ks__row_value(row, "ends");
	char time[8];

	if (ks__empty(starts) || ks__empty(ends) ||
		ends->number >= starts->number)
		return;
	snprintf(time, sizeof(time), "%d:%02d", (int)(starts->number / 100),
		(int)(starts->number % 100));
	ks__tell_field(row, KS_RULE_MEETING_ENDS_FIRST, "ends", time, NULL);
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *held = ks__row_value(row, "held_on");
	enum ks_code rc = ks__links_check(row, err);

	if (rc != KS_OK)
		return rc;
	check_times(row);
	rc = check_kind(row, err);
	if (rc != KS_OK || ks__empty(held))
		return rc;
	return ks__meeting_check_start(row,
		ks__footing_of(ks__row_codes(row),
			ks__code_by_id(ks__row_codes(row),
				ks__row_value(row, "kind")->number)),
		(int)held->number, "held_on", err);
}

/* Its day says which 主担当 came last. */
static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)rec;
	return was_new ? KS_OK : ks__case_leads_of_meeting(ledger, id, err);
}

const struct ks_noun_ops ks__meeting = {
	.noun = { "meeting", "会議", "会議", "回", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "held_on",
	.agency = "host",
	.check = check,
	.key = ks__key,
	.applied = applied,
};
