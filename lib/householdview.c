/* `household show`. */
#include "kasane.h"

#include <string.h>

#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "depends.h"
#include "err.h"
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

static enum ks_code note(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err)
{
	struct ks_reads reads = { .noun = "household" };
	enum ks_code rc;

	ks__buf_adds(&reads.filter, "show");
	ks__reads_add(&reads, id);
	rc = ks__reads_commit(ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

/* Of a case by its id; nothing where it may not be told. */
static void lead_label(
	struct ks_ledger *ledger, int64_t case_id, struct ks_buf *out)
{
	struct ks_error err = { 0 };
	int64_t lead = 0;
	bool told = false;

	if (ks__sight_lead(ledger, case_id, &told, &err) == KS_OK && told &&
		ks__number(ledger,
			"select coalesce(lead_agency, 0) from cases where "
			"id = ?",
			case_id, &lead, &err) == KS_OK)
		ks__buf_adds(out, label(ledger, lead));
}

/* One table of a page: its query, columns, and what a column holds. */
enum column_kind { COL_TEXT, COL_DAY, COL_LABEL, COL_NUMBER, COL_LEAD };

struct page_column {
	struct ks_column column;
	enum column_kind kind;
	bool place; /* where they live: not shown masked */
};

struct page_table {
	const char *id, *title, *sql;
	const struct page_column *columns;
	size_t n;
};

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
		iso[0] = '\0';
		if (ks__col_int(st, i))
			ks__date_iso((int)ks__col_int(st, i), iso);
		ks__buf_adds(text, iso);
		break;
	case COL_LEAD:
		lead_label(ledger, ks__col_int(st, i), text);
		break;
	case COL_LABEL:
		ks__buf_adds(text, label(ledger, ks__col_int(st, i)));
		break;
	case COL_TEXT:
		if (ks__col_str(st, i))
			ks__buf_adds(text, ks__col_str(st, i));
		break;
	}
	ks__cell_text(cell, ks__buf_str(text));
}

static enum ks_code page_table(struct ks_ledger *ledger,
	const struct page_table *t, int64_t id, bool masked,
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
		if (!masked || !t->columns[i].place)
			columns[head.ncolumns++] = t->columns[i].column;
	rc = sink->begin(sink->ctx, &head);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		size_t n = 0;

		for (size_t i = 0; i < t->n; i++)
			if (!masked || !t->columns[i].place) {
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

#define PLACE(label)                                    \
	{                                               \
		{ label, false, NULL }, COL_LABEL, true \
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
#define LEAD(label)                                     \
	{                                               \
		{ label, false, NULL }, COL_LEAD, false \
	}
#define COUNT(label, unit)                               \
	{                                                \
		{ label, true, unit }, COL_NUMBER, false \
	}
#define SIZE(a) (sizeof(a) / sizeof((a)[0]))

static const char *const member_columns[] = { "no", "name", "kana", "relation",
	"sex", "birth", "age_band", "attributes", "issues" };

/* ---- household show -------------------------------------------------------------------- */

static const struct page_column household_columns[] = { PLAIN("世帯番号"),
	PLACE("圏域"), CODED("世帯類型"), COUNT("世帯員", "人"),
	COUNT("ケース", "件") };

static const struct page_column household_cases[] = { PLAIN("ケース番号"),
	DAY("受付日"), LEAD("主担当機関"), DAY("終結日") };

static const struct page_table household_tables[] = {
	{ "household", "世帯",
		"select number, district, type, (select count(*) from member m "
		"where m.household_id = h.id and m.voided is null), "
		"(select count(*) from cases c join intake i on i.id = c.id "
		"where c.household_id = h.id and i.voided is null) "
		"from household h where id = ?",
		household_columns, SIZE(household_columns) },
	{ "case", "ケース",
		"select case when c.number_year >= 2019 then 'R' || "
		"(c.number_year - 2018) else 'H' || (c.number_year - 1988) end "
		"|| '-' || printf('%05d', c.serial), c.opened_on, "
		"c.id, c.ended_on from cases c join intake i on "
		"i.id = c.id where c.household_id = ? and i.voided is null "
		"order by c.number_year, c.serial",
		household_cases, SIZE(household_cases) },
};

static const struct ks_section household_members = { KS_NOUN_member,
	"select id from member where household_id = ? and voided is null "
	"order by no",
	member_columns, SIZE(member_columns), NULL };

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

/* As a page about any of its cases would be. */
static enum ks_code may_show(struct ks_ledger *ledger, int64_t household,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err)
{
	enum ks_code rc =
		ks__sight_household(ledger, household, level, held, err);

	if (rc == KS_OK && *level == KS_SIGHT_NONE)
		rc = ks__refuse(
			err, KS_REFUSED, KS_RULE_SHEET_RESTRICTED, NULL, NULL);
	else if (rc == KS_OK && held->n[KS_HELD_CONSENT])
		rc = ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_NEEDS_CONSENT,
			NULL, NULL);
	return rc;
}

enum ks_code ks_household_show(struct ks_ledger *ledger, const char *number,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_heldback held = { .kept = false };
	enum ks_sight_level level = KS_SIGHT_NONE;
	int64_t id = 0;
	enum ks_code rc = find_household(ledger, number, &id, err);

	if (rc == KS_OK)
		rc = may_show(ledger, id, &level, &held, err);
	if (rc == KS_OK && !anonymous)
		rc = note(ledger, id, err);
	if (rc == KS_OK)
		rc = page_table(ledger, &household_tables[0], id,
			level == KS_SIGHT_MASKED, sink, err);
	if (rc == KS_OK)
		rc = ks__section(ledger, &household_members, id, anonymous,
			&held, sink, err);
	if (rc == KS_OK)
		rc = page_table(
			ledger, &household_tables[1], id, false, sink, err);
	if (rc == KS_OK)
		rc = ks__motions(ledger, id, level == KS_SIGHT_ALL, !anonymous,
			sink, err);
	return rc == KS_OK ? ks__sight_tell(ledger, &held, err) : rc;
}
