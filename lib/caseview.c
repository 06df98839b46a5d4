/* `case list`, `case show`, `case history`, `household show`. */
#include "kasane.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "casepage.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "filter.h"
#include "household.h"
#include "read.h"

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
	{ "氏名", false, NULL },
	{ "フリガナ", false, NULL },
};

enum {
	CASE_COLUMNS = sizeof(case_columns) / sizeof(case_columns[0]),
	CASE_OPEN_COLUMNS = CASE_COLUMNS - 2
}; /* those that name nobody */

static const char case_sql[] =
	"select c.id, c.number_year, c.serial, c.opened_on, i.agency, "
	"h.district, c.lead_agency, c.lead_staff, c.ended_on, "
	"(select count(*) from contact t where t.case_id = c.id and "
	"t.voided is null), (select max(t.contacted_on) from contact t where "
	"t.case_id = c.id and t.voided is null), m.name, m.kana, "
	"p.number_year, p.serial, i.voided "
	"from cases c join intake i on i.id = c.first_intake "
	"left join household h on h.id = c.household_id "
	"left join member m on m.id = c.member_id "
	"left join cases p on p.id = c.previous where c.id = ?";

static enum ks_code case_row(struct ks_ledger *ledger, int64_t id,
	size_t ncolumns, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, case_sql, err);
	struct ks_cell cells[CASE_COLUMNS];
	char number[24], before[24] = "", opened[11], ended[11], last[11];
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc != KS_OK)
		return rc;
	ks__case_number(
		(int)ks__col_int(st, 1), (int)ks__col_int(st, 2), number);
	if (!ks__col_null(st, 13))
		ks__case_number((int)ks__col_int(st, 13),
			(int)ks__col_int(st, 14), before);
	iso_or_empty(ks__col_int(st, 3), opened);
	if (ks__col_null(st, 15))
		iso_or_empty(ks__col_int(st, 8), ended);
	else
		snprintf(ended, sizeof(ended), "%s", "取消");
	iso_or_empty(ks__col_int(st, 10), last);
	ks__cell_text(&cells[0], number);
	ks__cell_text(&cells[1], opened);
	ks__cell_text(&cells[2], label(ledger, ks__col_int(st, 4)));
	ks__cell_text(&cells[3], label(ledger, ks__col_int(st, 5)));
	ks__cell_text(&cells[4], label(ledger, ks__col_int(st, 6)));
	ks__cell_text(&cells[5], ks__col_str(st, 7));
	ks__cell_text(&cells[6], ended);
	ks__cell_int(&cells[7], ks__col_int(st, 9));
	ks__cell_text(&cells[8], last);
	ks__cell_text(&cells[9], before);
	ks__cell_text(&cells[10], ks__col_str(st, 11));
	ks__cell_text(&cells[11], ks__col_str(st, 12));
	rc = sink->row(sink->ctx, cells, ncolumns);
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

enum ks_code ks_case_list(struct ks_ledger *ledger, const struct ks_list *list,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_table_head head = { .id = "case",
		.title = "ケース一覧",
		.columns = case_columns,
		.ncolumns =
			list->anonymous ? CASE_OPEN_COLUMNS : CASE_COLUMNS };
	struct ks_ids ids = { NULL, 0 };
	struct ks_buf words = KS_BUF_INIT;
	enum ks_code rc = case_ids(ledger, list, &ids, &words, err);

	if (rc == KS_OK && !list->anonymous)
		rc = note(ledger, "case", ks__buf_str(&words), ids.at, ids.n,
			err);
	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < ids.n; i++)
		rc = case_row(ledger, ids.at[i], head.ncolumns, sink, err);
	free(ids.at);
	ks__buf_release(&words);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

/* ---- case show ---------------------------------------------------------------------- */

/* One table of a page: its query, columns, and what a column holds. */
enum column_kind { COL_TEXT, COL_DAY, COL_LABEL, COL_NUMBER, COL_CODES };

struct page_column {
	struct ks_column column;
	enum column_kind kind;
	bool identifying;
};

struct page_table {
	const char *id, *title, *sql;
	const struct page_column *columns;
	size_t n;
};

static void codes_text(
	struct ks_ledger *ledger, const char *column, struct ks_buf *out)
{
	int64_t id;

	while (column && (id = ks__codes_next(&column)) != 0)
		ks__buf_addf(
			out, "%s%s", out->len ? "、" : "", label(ledger, id));
}

static void page_cell(struct ks_ledger *ledger, struct ks_stmt *st, int i,
	enum column_kind kind, struct ks_buf *text, struct ks_cell *cell)
{
	char iso[11];

	ks__buf_clear(text);
	switch (kind) {
	case COL_NUMBER:
		if (ks__col_null(st, i))
			break;
		ks__cell_int(cell, ks__col_int(st, i));
		return;
	case COL_DAY:
		iso_or_empty(ks__col_int(st, i), iso);
		ks__buf_adds(text, iso);
		break;
	case COL_LABEL:
		ks__buf_adds(text, label(ledger, ks__col_int(st, i)));
		break;
	case COL_CODES:
		codes_text(ledger, ks__col_str(st, i), text);
		break;
	case COL_TEXT:
		if (ks__col_str(st, i))
			ks__buf_adds(text, ks__col_str(st, i));
		break;
	}
	ks__cell_text(cell, ks__buf_str(text));
}

static enum ks_code page_table(struct ks_ledger *ledger,
	const struct page_table *t, int64_t id, bool anonymous,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_column columns[16];
	struct ks_cell cells[16];
	struct ks_buf text[16] = { KS_BUF_INIT };
	struct ks_table_head head = {
		.id = t->id, .title = t->title, .columns = columns
	};
	struct ks_stmt *st = ks__db_stmt(ledger->db, t->sql, err);
	enum ks_code rc, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	for (size_t i = 0; i < t->n; i++)
		if (!anonymous || !t->columns[i].identifying)
			columns[head.ncolumns++] = t->columns[i].column;
	rc = sink->begin(sink->ctx, &head);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		size_t n = 0;

		for (size_t i = 0; i < t->n; i++)
			if (!anonymous || !t->columns[i].identifying) {
				page_cell(ledger, st, (int)i,
					t->columns[i].kind, &text[n],
					&cells[n]);
				n++;
			}
		rc = sink->row(sink->ctx, cells, n);
	}
	ks__reset(st);
	for (size_t i = 0; i < 16; i++)
		ks__buf_release(&text[i]);
	if (rc == KS_OK && step != KS_NOT_FOUND)
		return step;
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

#define NAMED(label)                                   \
	{                                              \
		{ label, false, NULL }, COL_TEXT, true \
	}
#define PLAIN(label)                                    \
	{                                               \
		{ label, false, NULL }, COL_TEXT, false \
	}
#define DAY(label)                                     \
	{                                              \
		{ label, false, NULL }, COL_DAY, false \
	}
#define CODED(label)                                     \
	{                                                \
		{ label, false, NULL }, COL_LABEL, false \
	}
#define CODES(label)                                     \
	{                                                \
		{ label, false, NULL }, COL_CODES, false \
	}
#define COUNT(label, unit)                               \
	{                                                \
		{ label, true, unit }, COL_NUMBER, false \
	}
#define SIZE(a) (sizeof(a) / sizeof((a)[0]))

static const struct page_column intake_columns[] = { DAY("受付日"),
	CODED("受付機関"), PLAIN("受付番号"), CODED("相談者"),
	CODED("相談経路"), CODED("相談方法"), CODES("属性"), CODES("課題"),
	CODED("主たる課題"), CODED("スクリーニング結果"), CODED("本人同意"),
	NAMED("相談内容") };

static const struct page_column member_columns[] = { COUNT("員番号", NULL),
	NAMED("氏名"), NAMED("フリガナ"), CODED("続柄"), CODED("性別"),
	{ { "生年月日", false, NULL }, COL_DAY, true }, CODED("年代"),
	CODES("属性"), CODES("課題") };

static const struct page_column contact_columns[] = { DAY("対応日"),
	CODED("対応機関"), PLAIN("担当者"), CODED("対応方法"),
	CODED("支援区分"), CODED("方向"), COUNT("所要分", "分"),
	NAMED("内容") };

static const struct page_column consent_columns[] = { DAY("同意日"),
	CODED("種類"), CODED("同意区分"), CODED("同意者"), DAY("有効期限") };

static const struct page_column closure_columns[] = { DAY("終結日"),
	CODED("終結の対象"), CODED("終結理由") };

static const struct page_table case_tables[] = {
	{ "intake", "相談受付",
		"select received_on, agency, number, consulter, route, way, "
		"attributes, issues, main_issue, screening, consent, content "
		"from intake where case_id = ?",
		intake_columns, SIZE(intake_columns) },
	{ "member", "世帯員",
		"select m.no, m.name, m.kana, m.relation, m.sex, m.birth, "
		"m.age_band, m.attributes, m.issues from cases c join member m "
		"on m.household_id = c.household_id where c.id = ? and "
		"m.voided is null order by m.no",
		member_columns, SIZE(member_columns) },
	{ "consent", "同意",
		"select consented_on, kind, state, consenter, expires_on "
		"from consent where case_id = ? and voided is null "
		"order by consented_on, id",
		consent_columns, SIZE(consent_columns) },
	{ "contact", "支援経過",
		"select contacted_on, agency, staff, method, kind, direction, "
		"minutes, content from contact where case_id = ? and voided "
		"is null order by contacted_on, id",
		contact_columns, SIZE(contact_columns) },
	{ "closure", "終結",
		"select closed_on, target, reason from closure where "
		"case_id = ? and voided is null order by closed_on, id",
		closure_columns, SIZE(closure_columns) },
};

enum ks_code ks_case_show(struct ks_ledger *ledger, const char *number,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_table_head head = { .id = "case",
		.title = "ケース",
		.columns = case_columns,
		.ncolumns = anonymous ? CASE_OPEN_COLUMNS : CASE_COLUMNS };
	struct ks_page page = { ledger, sink, 0, number, anonymous, NULL };
	int64_t id;
	enum ks_code rc =
		ks__case_by_number(ledger, number, strlen(number), &id, err);

	if (rc == KS_OK && !anonymous)
		rc = note(ledger, "case", "show", &id, 1, err);
	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	if (rc == KS_OK)
		rc = case_row(ledger, id, head.ncolumns, sink, err);
	if (rc == KS_OK)
		rc = sink->end(sink->ctx);
	page.case_id = id;
	if (rc == KS_OK)
		rc = ks__page_now(&page, err);
	for (size_t i = 0; rc == KS_OK && i < SIZE(case_tables); i++)
		rc = page_table(
			ledger, &case_tables[i], id, anonymous, sink, err);
	return rc == KS_OK ? ks__page_records(&page, err) : rc;
}

/* ---- household show -------------------------------------------------------------------- */

static const struct page_column household_columns[] = { PLAIN("世帯番号"),
	CODED("圏域"), CODED("世帯類型"), COUNT("世帯員", "人"),
	COUNT("ケース", "件") };

static const struct page_column household_cases[] = { PLAIN("ケース番号"),
	DAY("受付日"), CODED("主担当機関"), DAY("終結日") };

static const struct page_table household_tables[] = {
	{ "household", "世帯",
		"select number, district, type, (select count(*) from member m "
		"where m.household_id = h.id and m.voided is null), "
		"(select count(*) from cases c join intake i on i.id = c.id "
		"where c.household_id = h.id and i.voided is null) "
		"from household h where id = ?",
		household_columns, SIZE(household_columns) },
	{ "member", "世帯員",
		"select no, name, kana, relation, sex, birth, age_band, "
		"attributes, issues from member where household_id = ? and "
		"voided is null order by no",
		member_columns, SIZE(member_columns) },
	{ "case", "ケース",
		"select case when c.number_year >= 2019 then 'R' || "
		"(c.number_year - 2018) else 'H' || (c.number_year - 1988) end "
		"|| '-' || printf('%05d', c.serial), c.opened_on, "
		"c.lead_agency, c.ended_on from cases c join intake i on "
		"i.id = c.id where c.household_id = ? and i.voided is null "
		"order by c.number_year, c.serial",
		household_cases, SIZE(household_cases) },
};

static enum ks_code find_household(struct ks_ledger *ledger, const char *number,
	int64_t *id, struct ks_error *err)
{
	struct ks_stmt *st;
	int64_t case_id;
	enum ks_code rc = ks__household_by_number(
		ledger, number, strlen(number), id, err);

	if (rc != KS_OK || *id)
		return rc;
	rc = ks__case_by_number(ledger, number, strlen(number), &case_id, err);
	if (rc == KS_NOT_FOUND)
		return ks__fail(err, rc,
			"この世帯番号の世帯も、この番号のケースも"
			"台帳にありません");
	if (rc != KS_OK)
		return rc;
	st = ks__db_stmt(
		ledger->db, "select household_id from cases where id = ?", err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*id = ks__col_int(st, 0);
	ks__reset(st);
	return rc;
}

enum ks_code ks_household_show(struct ks_ledger *ledger, const char *number,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	int64_t id = 0;
	enum ks_code rc = find_household(ledger, number, &id, err);

	if (rc == KS_OK && !anonymous)
		rc = note(ledger, "household", "show", &id, 1, err);
	for (size_t i = 0; rc == KS_OK && i < SIZE(household_tables); i++)
		rc = page_table(
			ledger, &household_tables[i], id, anonymous, sink, err);
	return rc;
}
