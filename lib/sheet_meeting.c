/* 会議の用紙: 準備, ヒアリング, 資料, 会議録.  They go to those who were bound
 * to secrecy, and the last two only once that is confirmed. */
#include "sheet.h"

#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "date.h"
#include "err.h"
#include "filter.h"
#include "meeting.h"
#include "rule.h"
#include "timeline.h"

static const char own[] = "select id from meeting where id = ?2 and ?1 = ?1";
static const char item_sql[] =
	"select id from agenda where meeting_id = ?2 and case_id " KS_IN_GROUP(
		1) "and voided is null and breach is null order by id";
static const char subject[] =
	"select member_id from cases where id = ?1 and ?2 = ?2";
static const char members_sql[] = KS_SHEET_MEMBERS;
static const char assessed[] =
	"select id from assess where case_id " KS_IN_GROUP(
		1) "and ?2 = ?2 and "
		   "voided is null order by assessed_on desc, id desc limit 1";
static const char latest_intake[] =
	"select id from intake where case_id " KS_IN_GROUP(
		1) "and ?2 = ?2 and "
		   "voided is null order by received_on desc, id desc limit 1";
static const char hearing_sql[] =
	"select id from hearing where meeting_id = ?2 and case_id " KS_IN_GROUP(
		1) "and "
		   "voided is null order by id";
static const char attendance_sql[] =
	"select id from attendance where meeting_id = ?2 and ?1 = ?1 and "
	"voided is null order by id";
static const char plan_sql[] = "select id from plan where case_id " KS_IN_GROUP(
	1) "and ?2 = ?2 and "
	   "voided is null and breach is null order by made_on desc, id desc "
	   "limit 1";
static const char earlier_tasks[] =
	"select t.id from task t join meeting m on m.id = t.meeting_id "
	"join meeting now on now.id = ?2 where t.case_id " KS_IN_GROUP(
		1) "and "
		   "t.voided is null and m.id <> now.id and m.held_on <= now.held_on "
		   "order by m.held_on, t.id";
static const char items_sql[] =
	"select id from agenda where meeting_id = ?2 and "
	"(?1 = 0 or case_id " KS_IN_GROUP(
		1) ") and voided is null and breach is null "
		   "order by id";
static const char tasks_sql[] =
	"select id from task where meeting_id = ?2 and "
	"(?1 = 0 or case_id " KS_IN_GROUP(1) ") and voided is null order by id";
/* Said of the meeting, not of one case: a paper of one case leaves it out. */
static const char survey_sql[] =
	"select id from survey where meeting_id = ?2 and ?1 = 0 and "
	"voided is null order by question, id";

static const struct ks_sheet_box meeting[] = { KS_VALUE("number"),
	KS_VALUE("kind"), KS_IF_ANY("body"), KS_VALUE("held_on"),
	KS_VALUE("starts"), KS_VALUE("ends"), KS_VALUE("place"),
	KS_IF_ANY("form"), KS_VALUE("host"), KS_VALUE("recorder") };
static const struct ks_sheet_box item[] = { KS_CASE_BOX, KS_VALUE("agency"),
	KS_VALUE("kind"), KS_VALUE_AS("acting", "法的位置付け"),
	KS_IF_ANY("persons") };
static const struct ks_sheet_box person[] = { KS_VALUE("kana"),
	KS_VALUE("name"), KS_VALUE("sex"), KS_BIRTH_BOX };
static const struct ks_sheet_box members[] = { KS_VALUE("no"), KS_VALUE("name"),
	KS_VALUE("relation"), KS_AGE_BOX, KS_VALUE("attributes"),
	KS_VALUE("issues"), KS_VALUE_AS("change", "異動") };
static const struct ks_sheet_box picture[] = { KS_VALUE("picture") };
static const struct ks_sheet_box wishes[] = { KS_VALUE("wishes") };
static const struct ks_sheet_box troubles[] = { KS_VALUE("main_issue"),
	KS_VALUE("issues"), KS_VALUE("attributes"), KS_VALUE("reasons") };
static const struct ks_sheet_box efforts[] = { KS_VALUE("agency"),
	KS_VALUE("situation"), KS_VALUE("concerns"), KS_VALUE("goals") };
static const struct ks_sheet_box wants[] = { KS_VALUE("agency"),
	KS_VALUE("wanted"), KS_VALUE_AS("request", "他部署へのお願い") };
static const struct ks_sheet_box heard[] = { KS_VALUE("agency"),
	KS_VALUE("situation"), KS_VALUE("concerns"), KS_VALUE("goals"),
	KS_VALUE("wanted"), KS_VALUE("request") };
static const struct ks_sheet_box goals[] = { KS_VALUE("number"),
	KS_VALUE("kind"), KS_VALUE("issues"), KS_VALUE("long_goal"),
	KS_VALUE("goal"), KS_VALUE("review_on") };
static const struct ks_sheet_box before[] = { KS_VALUE("agency"),
	KS_VALUE("role"), KS_VALUE("due_on"), KS_VALUE("done_on") };
static const struct ks_sheet_box present[] = { KS_VALUE_AS("agency", "所属"),
	KS_VALUE("name"), KS_VALUE("occupation"), KS_VALUE("role"),
	KS_VALUE("secrecy") };
static const struct ks_sheet_box items[] = { KS_CASE_BOX, KS_VALUE("agency"),
	KS_VALUE_AS("acting", "法的位置付け"), KS_VALUE("kind"),
	KS_VALUE("outcome"), KS_VALUE("review_on") };
static const struct ks_sheet_box tasks[] = { KS_CASE_BOX, KS_VALUE("agency"),
	KS_VALUE("role"), KS_VALUE("due_on"), KS_VALUE("lead") };

static const struct ks_sheet_box answers[] = { KS_VALUE("agency"),
	KS_VALUE("name"), KS_VALUE("question"), KS_VALUE("answer") };

/* ---- parts that are no list of records ----------------------------------------- */

static const char *copy(struct ks_sheet *sheet, const char *s)
{
	return ks__arena_copy(&sheet->arena, s, strlen(s));
}

static void add_event(struct ks_sheet *sheet, struct ks_sheet_section *section,
	const struct ks_event *event)
{
	const char **row = ks__sheet_row(sheet, section);
	char day[48];

	if (!row)
		return;
	ks__date_wareki(event->day, day, sizeof(day));
	row[0] = copy(sheet, day);
	row[1] = copy(sheet, event->kind);
	row[2] = copy(sheet, event->agency);
	row[3] = copy(sheet, event->whom);
	row[4] = copy(sheet, event->what);
}

/* What every agency wrote, the latest of it: a paper is not the whole file. */
static enum ks_code chronicle(struct ks_sheet *sheet,
	const struct ks_sheet_part *part, struct ks_error *err)
{
	static const char *const labels[] = { "日付", "種類", "機関",
		"誰について", "内容" };
	struct ks_sheet_section *section = ks__sheet_section(sheet, part);
	struct ks_timeline events;
	struct ks_buf note = KS_BUF_INIT;
	size_t first;
	enum ks_code rc =
		ks__timeline(sheet->ledger, sheet->case_id, 0, 0, &events, err);

	if (rc != KS_OK)
		return rc;
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		ks__sheet_column(sheet, section, labels[i]);
	first = events.n > part->blanks ? events.n - part->blanks : 0;
	for (size_t i = first; i < events.n; i++)
		add_event(sheet, section, &events.at[i]);
	for (size_t i = 0; i < KS_HELD_WHYS; i++)
		sheet->held.n[i] += events.held.n[i];
	if (first && section) {
		ks__buf_addf(&note,
			"新しい%zu件。これより前の%zu件は"
			"kasane case timeline で見られます",
			part->blanks, first);
		section->note = copy(sheet, ks__buf_str(&note));
		ks__buf_release(&note);
	}
	ks__timeline_release(&events);
	return sheet->arena.failed ? ks__nomem(err) : KS_OK;
}

/* Agencies that were there and took no task are shown (domain.md §4). */
static enum ks_code idle(struct ks_sheet *sheet,
	const struct ks_sheet_part *part, struct ks_error *err)
{
	struct ks_sheet_section *section = NULL;
	struct ks_buf names = KS_BUF_INIT;
	struct ks_taskless *all;
	size_t n;
	enum ks_code rc = ks__meeting_taskless(
		sheet->ledger, 0, &sheet->arena, &all, &n, err);

	for (size_t i = 0; rc == KS_OK && i < n; i++)
		if (all[i].meeting == sheet->record)
			ks__buf_addf(&names, "%s%s", names.len ? "、" : "",
				ks__code_by_id(
					sheet->ledger->codes, all[i].agency)
					->label);
	if (names.len)
		section = ks__sheet_section(sheet, part);
	ks__sheet_column(sheet, section, part->title);
	if (section && ks__sheet_row(sheet, section))
		section->rows[0][0] = copy(sheet, ks__buf_str(&names));
	ks__buf_release(&names);
	return rc;
}

/* ---- the papers -------------------------------------------------------------------- */

static const struct ks_sheet_part head[] = {
	KS_PART_FIELDS("会議", "meeting", own, meeting),
};

static const struct ks_sheet_part prepare_parts[] = {
	KS_PART_FIELDS("案件", "agenda", item_sql, item),
	KS_PART_TABLE("世帯員", "member", members_sql, members, 0),
	KS_PART_PROSE("把握している世帯像", "assess", assessed, picture, false),
	KS_PART_PROSE("本人の希望・強み", "assess", assessed, wishes, false),
	KS_PART_TABLE("現在の取り組み", "hearing", hearing_sql, efforts, 1),
	KS_PART_TABLE("関わってほしい機関と他部署へのお願い", "hearing",
		hearing_sql, wants, 1),
	KS_PART_MADE("家族年表", KS_FORM_TABLE, chronicle, 20),
};

static const struct ks_sheet_part hearing_parts[] = {
	KS_PART_TABLE(
		"事前ヒアリングのまとめ", "hearing", hearing_sql, heard, 1),
};

static const struct ks_sheet_part material_head[] = {
	KS_PART_FIELDS("会議", "meeting", own, meeting),
	KS_PART_TABLE("出席者", "attendance", attendance_sql, present, 0),
};

static const struct ks_sheet_part material_parts[] = {
	KS_PART_FIELDS("案件", "agenda", item_sql, item),
	KS_PART_FIELDS("本人", "member", subject, person),
	KS_PART_TABLE("世帯員", "member", members_sql, members, 0),
	KS_PART_FIELDS("課題", "intake", latest_intake, troubles),
	KS_PART_PROSE("世帯像", "assess", assessed, picture, true),
	KS_PART_PROSE("本人の希望・強み", "assess", assessed, wishes, true),
	KS_PART_FIELDS("プラン", "plan", plan_sql, goals),
	KS_PART_TABLE("これまでの役割分担", "task", earlier_tasks, before, 0),
	KS_PART_MADE("経過", KS_FORM_TABLE, chronicle, 10),
	KS_PART_WORDS("協議したいこと", ""),
};

static const struct ks_sheet_part minutes_parts[] = {
	KS_PART_TABLE("出席", "attendance", attendance_sql, present, 0),
	KS_PART_TABLE("案件と協議結果", "agenda", items_sql, items, 0),
	KS_PART_TABLE("役割分担", "task", tasks_sql, tasks, 1),
	KS_PART_MADE("出席して役割のない機関", KS_FORM_PROSE, idle, 0),
	KS_PART_TABLE_IF_ANY("アンケート", "survey", survey_sql, answers),
};

/* ---- who may have them ---------------------------------------------------------------- */

/* Everybody who will hold it, also the staff that makes it. */
static enum ks_code check_bound(struct ks_sheet *sheet, struct ks_error *err)
{
	const struct ks_sight *sight = sheet->sight;
	bool bound = true;
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && bound && i < sight->nagencies; i++)
		rc = ks__meeting_bound(sheet->ledger, sheet->record,
			sight->agencies[i], &bound, err);
	if (rc == KS_OK && !bound)
		return ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_NOT_BOUND,
			sheet->kind->title, NULL);
	return rc;
}

static enum ks_code check_addressee(
	struct ks_sheet *sheet, struct ks_error *err)
{
	const struct ks_sight *sight = sheet->sight;
	bool confirmed = true;
	enum ks_code rc = KS_OK;

	if (ks__sight_private(sight) && !sheet->only_case)
		return ks__fail(err, KS_USAGE,
			"本人・家族に渡す会議の用紙は、--case で"
			"その人のケースだけにしてください");
	if (sheet->kind->outward && sight->whom >= KS_FOR_AGENCY)
		rc = ks__meeting_confirmed(
			sheet->ledger, sheet->record, &confirmed, err);
	if (rc == KS_OK && !confirmed)
		return ks__refuse(err, KS_REFUSED,
			KS_RULE_MEETING_NOT_CONFIRMED, sheet->kind->title,
			NULL);
	return rc == KS_OK ? check_bound(sheet, err) : rc;
}

static enum ks_code count_breaches(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db,
		"select count(*) from agenda where meeting_id = ?1 and "
		"voided is null and breach is not null",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, sheet->record);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		sheet->breaches = ks__col_int(st, 0);
	ks__reset(st);
	return rc;
}

/* Those who came or are on the roster, as far as bound to secrecy. */
static enum ks_code keepers(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db,
		"select distinct agency from attendance where "
		"meeting_id = ?1 and voided is null and agency is not null "
		"order by agency",
		err);
	struct ks_ids ids = { NULL, 0 };
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, sheet->record);
	rc = ks__ids_gather(st, &ids, err);
	for (size_t i = 0; rc == KS_OK && i < ids.n; i++) {
		const struct ks_code_row *agency =
			ks__code_by_id(sheet->ledger->codes, ids.at[i]);
		bool bound = false;

		rc = ks__meeting_bound(
			sheet->ledger, sheet->record, ids.at[i], &bound, err);
		if (rc == KS_OK && bound && agency)
			ks__buf_addf(&sheet->keepers, "%s%s",
				sheet->keepers.len ? "、" : "", agency->label);
	}
	free(ids.at);
	return rc;
}

static enum ks_code open(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_sheet_record rec;
	enum ks_code rc = ks__sheet_own(sheet, &rec, err);

	sheet->meeting = sheet->record;
	if (rc == KS_OK)
		rc = check_addressee(sheet, err);
	if (rc == KS_OK)
		rc = ks__sheet_cases(sheet,
			"select case_id from (select case_id, id from agenda "
			"where meeting_id = ?1 and voided is null and "
			"breach is null and case_id is not null union all "
			"select case_id, id from hearing where "
			"meeting_id = ?1 and voided is null) order by id",
			err);
	if (rc == KS_OK)
		rc = count_breaches(sheet, err);
	return rc == KS_OK ? keepers(sheet, err) : rc;
}

const struct ks_sheet_kind ks__sheet_meeting[] = {
	{ "meeting", "準備", "会議準備シート", KS_SHEET_PARTS(head),
		KS_SHEET_PARTS(prepare_parts), NULL, 0, open, false },
	{ "meeting", "ヒアリング", "事前ヒアリングのまとめ",
		KS_SHEET_PARTS(head), KS_SHEET_PARTS(hearing_parts), NULL, 0,
		open, false },
	{ "meeting", "資料", "会議資料", KS_SHEET_PARTS(material_head),
		KS_SHEET_PARTS(material_parts), NULL, 0, open, true },
	{ "meeting", "会議録", "会議録", KS_SHEET_PARTS(head), NULL, 0,
		KS_SHEET_PARTS(minutes_parts), open, true },
	KS_SHEET_END,
};
