/* `case list`, `case show`, `household show`. */
#include "kasane.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "casefile.h"
#include "casepage.h"
#include "cell.h"
#include "consent.h"
#include "date.h"
#include "err.h"
#include "filter.h"
#include "household.h"
#include "motion.h"
#include "read.h"
#include "view.h"

static const char *label(struct ks_ledger *ledger, int64_t id)
{
	const struct ks_code_row *row =
		id ? ks__code_by_id(ledger->codes, id) : NULL;

	return row ? row->label : "";
}

static void iso_or_empty(int64_t ymd, char out[11])
{
	out[0] = '\0';
	if (ymd)
		ks__date_iso((int)ymd, out);
}

static enum ks_code note(struct ks_ledger *ledger, const char *what,
	const char *filter, const int64_t *ids, size_t n, struct ks_error *err)
{
	struct ks_reads reads = { .noun = what };
	enum ks_code rc;

	if (!n)
		return KS_OK;
	ks__buf_adds(&reads.filter, filter);
	for (size_t i = 0; i < n; i++)
		ks__reads_add(&reads, ids[i]);
	rc = ks__reads_commit(ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

/* ---- case list --------------------------------------------------------------------- */

static const struct ks_column case_columns[] = {
	{ "ケース番号", false, NULL },
	{ "受付日", false, NULL },
	{ "受付機関", false, NULL },
	{ "圏域", false, NULL },
	{ "主担当機関", false, NULL },
	{ "担当者", false, NULL },
	{ "終結日", false, NULL },
	{ "対応件数", true, "件" },
	{ "最終対応日", false, NULL },
	{ "前のケース", false, NULL },
	{ "名寄せ先", false, NULL },
	{ "氏名", false, NULL },
	{ "フリガナ", false, NULL },
};

enum {
	CASE_COLUMNS = sizeof(case_columns) / sizeof(case_columns[0]),
	CASE_OPEN_COLUMNS = CASE_COLUMNS - 2
}; /* those that name nobody */

/* The case's and those of the cases that were found to be it. */
#define GROUP_OF_C                                        \
	"in (select c.id union all select id from cases " \
	"where joined_to = c.id)"
#define GROUP                                           \
	"in (select ?1 union all select id from cases " \
	"where joined_to = ?1)"

static const char case_sql[] =
	"select c.id, c.number_year, c.serial, c.opened_on, i.agency, "
	"h.district, c.lead_agency, c.lead_staff, c.ended_on, "
	"(select count(*) from contact t where t.case_id " GROUP_OF_C " and "
	"t.voided is null), (select max(t.contacted_on) from contact t where "
	"t.case_id " GROUP_OF_C " and t.voided is null), m.name, m.kana, "
	"p.number_year, p.serial, i.voided, c.member_id, "
	"coalesce(p.household_id, 0), j.number_year, j.serial, "
	"coalesce(j.household_id, 0) "
	"from cases c join intake i on i.id = c.first_intake "
	"left join household h on h.id = c.household_id "
	"left join member m on m.id = c.member_id "
	"left join cases j on j.id = c.joined_to "
	"left join cases p on p.id = c.previous where c.id = ?";

/* What of a case's row may be shown. */
struct case_sight {
	bool named, placed, linked, joined, led;
};

static enum ks_code see_case(struct ks_ledger *ledger, int64_t id,
	enum ks_sight_level level, struct ks_stmt *st, struct case_sight *sees,
	struct ks_error *err)
{
	int64_t member = ks__col_int(st, 16), before = ks__col_int(st, 17);
	int64_t into = ks__col_int(st, 20);
	enum ks_code rc = KS_OK;

	sees->placed = level == KS_SIGHT_ALL;
	sees->named = sees->placed;
	sees->linked = true;
	if (sees->named)
		rc = ks__sight_member(ledger, member, &sees->named, err);
	if (rc == KS_OK && before)
		rc = ks__sight_from(
			ledger, id, before, &sees->linked, NULL, err);
	sees->joined = true;
	if (rc == KS_OK && into)
		rc = ks__sight_from(ledger, id, into, &sees->joined, NULL, err);
	return rc == KS_OK ? ks__sight_lead(ledger, id, &sees->led, err) : rc;
}

static enum ks_code send_case(struct ks_ledger *ledger, struct ks_stmt *st,
	const struct case_sight *sees, size_t ncolumns, struct ks_sink *sink)
{
	struct ks_cell cells[CASE_COLUMNS];
	char number[24], before[24] = "", into[24] = "";
	char opened[11], ended[11], last[11];

	ks__case_number(
		(int)ks__col_int(st, 1), (int)ks__col_int(st, 2), number);
	if (!ks__col_null(st, 13) && sees->linked)
		ks__case_number((int)ks__col_int(st, 13),
			(int)ks__col_int(st, 14), before);
	if (!ks__col_null(st, 18) && sees->joined)
		ks__case_number((int)ks__col_int(st, 18),
			(int)ks__col_int(st, 19), into);
	iso_or_empty(ks__col_int(st, 3), opened);
	if (ks__col_null(st, 15))
		iso_or_empty(ks__col_int(st, 8), ended);
	else
		snprintf(ended, sizeof(ended), "%s", "取消");
	iso_or_empty(ks__col_int(st, 10), last);
	ks__cell_text(&cells[0], number);
	ks__cell_text(&cells[1], opened);
	ks__cell_text(&cells[2], label(ledger, ks__col_int(st, 4)));
	ks__cell_text(&cells[3],
		sees->placed ? label(ledger, ks__col_int(st, 5)) : "");
	ks__cell_text(
		&cells[4], sees->led ? label(ledger, ks__col_int(st, 6)) : "");
	ks__cell_text(&cells[5], sees->led ? ks__col_str(st, 7) : "");
	ks__cell_text(&cells[6], ended);
	ks__cell_int(&cells[7], ks__col_int(st, 9));
	ks__cell_text(&cells[8], last);
	ks__cell_text(&cells[9], before);
	ks__cell_text(&cells[10], into);
	ks__cell_text(&cells[11], sees->named ? ks__col_str(st, 11) : "");
	ks__cell_text(&cells[12], sees->named ? ks__col_str(st, 12) : "");
	return sink->row(sink->ctx, cells, ncolumns);
}

static enum ks_code case_row(struct ks_ledger *ledger, int64_t id,
	enum ks_sight_level level, size_t ncolumns, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, case_sql, err);
	struct case_sight sees;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc != KS_OK)
		return rc;
	rc = see_case(ledger, id, level, st, &sees, err);
	if (rc == KS_OK)
		rc = send_case(ledger, st, &sees, ncolumns, sink);
	ks__reset(st);
	return rc;
}

static enum ks_code case_ids(struct ks_ledger *ledger,
	const struct ks_list *list, struct ks_ids *ids, struct ks_buf *words,
	struct ks_error *err)
{
	struct ks_filter f;
	struct ks_stmt *st;
	enum ks_code rc = ks__filter_read(ledger, list, &f, words, err);

	if (rc == KS_OK)
		rc = ks__sight_listing(ledger, f.case_id != 0, err);
	if (rc != KS_OK)
		return rc;
	st = ks__db_stmt(ledger->db,
		"select c.id from cases c join intake i on i.id = c.id "
		"join household h on h.id = c.household_id where "
		"(?1 = 0 or c.opened_on >= ?1) and "
		"(?2 = 0 or c.opened_on <= ?2) and "
		"(?3 = 0 or h.district = ?3) and (?4 = 0 or c.lead_agency = ?4 "
		"or (c.lead_agency is null and i.agency = ?4)) and "
		"(?5 = 0 or c.id = ?5) and (?6 or i.voided is null) "
		"order by c.number_year, c.serial limit ?7",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, f.from);
	ks__bind_int(st, 2, f.to);
	ks__bind_int(st, 3, f.district);
	ks__bind_int(st, 4, f.agency);
	ks__bind_int(st, 5, f.case_id);
	ks__bind_int(st, 6, list->voided);
	ks__bind_int(st, 7, list->limit ? list->limit : -1);
	return ks__ids_gather(st, ids, err);
}

/* Which of the cases may stand in the list, and how. */
static enum ks_code sift_cases(struct ks_ledger *ledger,
	const struct ks_list *list, struct ks_ids *ids,
	enum ks_sight_level **levels, struct ks_heldback *held,
	struct ks_error *err)
{
	size_t n = 0;
	bool plain;
	enum ks_code rc = ks__sight_plain(ledger, &plain, err);

	if (rc != KS_OK)
		return rc;
	*levels = calloc(ids->n + 1, sizeof(**levels));
	if (!*levels)
		return ks__nomem(err);
	for (size_t i = 0; rc == KS_OK && !plain && i < ids->n; i++) {
		struct ks_heldback before = *held;
		enum ks_sight_level level;
		int64_t id = ids->at[i];
		bool led = true;

		rc = ks__sight_case_row(ledger, id, &level, held, err);
		if (rc != KS_OK || level == KS_SIGHT_NONE)
			continue;
		if (level == KS_SIGHT_MASKED && list->district) {
			*held = before;
			continue;
		}
		if (list->agency)
			rc = ks__sight_lead(ledger, id, &led, err);
		if (!led) { /* it was chosen by what may not be told */
			*held = before;
			continue;
		}
		ids->at[n] = id;
		(*levels)[n++] = level;
	}
	if (!plain)
		ids->n = n;
	return rc;
}

static enum ks_code send_cases(struct ks_ledger *ledger, bool anonymous,
	const struct ks_ids *ids, const enum ks_sight_level *levels,
	const struct ks_heldback *held, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_buf note = KS_BUF_INIT;
	struct ks_table_head head = { .id = "case",
		.title = "ケース一覧",
		.columns = case_columns,
		.ncolumns = anonymous ? CASE_OPEN_COLUMNS : CASE_COLUMNS };
	enum ks_code rc;

	ks__held_words(held, &note);
	if (note.len)
		head.note = ks__buf_str(&note);
	rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < ids->n; i++)
		rc = case_row(ledger, ids->at[i], levels[i], head.ncolumns,
			sink, err);
	ks__buf_release(&note);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_case_list(struct ks_ledger *ledger, const struct ks_list *list,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_ids ids = { NULL, 0 };
	enum ks_sight_level *levels = NULL;
	struct ks_heldback held = { .kept = false };
	struct ks_buf words = KS_BUF_INIT;
	enum ks_code rc = case_ids(ledger, list, &ids, &words, err);

	if (rc == KS_OK)
		rc = sift_cases(ledger, list, &ids, &levels, &held, err);
	if (rc == KS_OK && words.len)
		rc = ks__sight_narrowed(
			ledger, list->district != NULL, &held, err);
	if (rc == KS_OK && !list->anonymous)
		rc = note(ledger, "case", ks__buf_str(&words), ids.at, ids.n,
			err);
	if (rc == KS_OK)
		rc = send_cases(ledger, list->anonymous, &ids, levels, &held,
			sink, err);
	if (rc == KS_OK)
		rc = ks__sight_tell(ledger, &held, err);
	free(ids.at);
	free(levels);
	ks__buf_release(&words);
	return rc;
}

/* ---- case show ---------------------------------------------------------------------- */

#define SIZE(a) (sizeof(a) / sizeof((a)[0]))

static const char *const intake_columns[] = { "received_on", "agency", "number",
	"consulter", "route", "way", "attributes", "issues", "main_issue",
	"screening", "consent", "content" };

static const char *const member_columns[] = { "no", "name", "kana", "relation",
	"sex", "birth", "age_band", "attributes", "issues" };

static const char *const contact_columns[] = { "contacted_on", "agency",
	"staff", "method", "kind", "direction", "minutes", "content" };

static const char *const consent_columns[] = { "consented_on", "member_no",
	"kind", "state", "consenter", "expires_on" };

static const char *const closure_columns[] = { "closed_on", "target",
	"reason" };

static const struct ks_section case_sections[] = {
	/* a case has the id of the reception that opened it */
	{ KS_NOUN_intake, "select id from intake where id " GROUP,
		intake_columns, SIZE(intake_columns), NULL },
	{ KS_NOUN_member,
		"select m.id from member m where m.household_id in (select "
		"household_id from cases where id " GROUP ") and m.voided is "
		"null order by m.household_id <> (select household_id from "
		"cases where id = ?1), m.household_id, m.no",
		member_columns, SIZE(member_columns), NULL },
	{ KS_NOUN_consent,
		"select id from consent where case_id in (select id from cases "
		"where household_id in (select household_id from cases where "
		"id " GROUP ")) and voided is null order by consented_on, id",
		consent_columns, SIZE(consent_columns), ks__consent_fill },
	{ KS_NOUN_contact,
		"select id from contact where case_id " GROUP
		" and voided is null "
		"order by contacted_on, id",
		contact_columns, SIZE(contact_columns), NULL },
	{ KS_NOUN_closure,
		"select id from closure where case_id " GROUP
		" and voided is null "
		"order by closed_on, id",
		closure_columns, SIZE(closure_columns), NULL },
};

static enum ks_code case_head(struct ks_ledger *ledger, int64_t id,
	const char *remark, bool anonymous, struct ks_heldback *held,
	struct ks_sink *sink, struct ks_error *err)
{
	const struct ks_table_head head = { .id = "case",
		.title = "ケース",
		.note = remark,
		.columns = case_columns,
		.ncolumns = anonymous ? CASE_OPEN_COLUMNS : CASE_COLUMNS };
	enum ks_sight_level level;
	enum ks_code rc = ks__sight_case(ledger, id, &level, held, err);

	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	if (rc == KS_OK)
		rc = case_row(ledger, id, level, head.ncolumns, sink, err);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_case_show(struct ks_ledger *ledger, const char *number,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_heldback held = { .kept = false };
	struct ks_page page = { ledger, sink, 0, number, anonymous, &held };
	struct ks_buf remark = KS_BUF_INIT;
	int64_t asked = 0, id = 0;
	enum ks_code rc =
		ks__case_by_number(ledger, number, strlen(number), &asked, err);

	if (rc == KS_OK)
		rc = ks__case_canonical(ledger, asked, &id, err);
	if (rc == KS_OK)
		rc = ks__alias_words(ledger, number, asked, id, &remark, err);
	if (rc == KS_OK)
		rc = ks__sight_paper(ledger, id, 0, err);
	if (rc == KS_OK && !anonymous)
		rc = note(ledger, "case", "show", &id, 1, err);
	if (rc == KS_OK)
		rc = case_head(ledger, id,
			remark.len ? ks__buf_str(&remark) : NULL, anonymous,
			&held, sink, err);
	page.case_id = id;
	if (rc == KS_OK)
		rc = ks__page_now(&page, err);
	for (size_t i = 0; rc == KS_OK && i < SIZE(case_sections); i++)
		rc = ks__section(ledger, &case_sections[i], id, anonymous,
			&held, sink, err);
	if (rc == KS_OK)
		rc = ks__page_records(&page, err);
	ks__buf_release(&remark);
	return rc == KS_OK ? ks__sight_tell(ledger, &held, err) : rc;
}
