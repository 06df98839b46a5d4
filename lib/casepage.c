#include "casepage.h"

#include <string.h>

#include "alias.h"
#include "arena.h"
#include "cell.h"
#include "date.h"
#include "depends.h"
#include "err.h"
#include "fetch.h"

/* ---- one line: 項目 / 内容 ------------------------------------------------ */

static enum ks_code line(
	const struct ks_page *page, const char *what, const struct ks_buf *text)
{
	struct ks_cell cells[2];

	if (!text->len)
		return KS_OK;
	ks__cell_text(&cells[0], what);
	ks__cell_text(&cells[1], ks__buf_str(text));
	return page->sink->row(page->sink->ctx, cells, 2);
}

static void add_day(
	struct ks_buf *out, const char *before, int64_t day, const char *after)
{
	char iso[11];

	if (!day)
		return;
	ks__date_iso((int)day, iso);
	ks__buf_addf(out, "%s%s%s", before, iso, after);
}

static const char *label(const struct ks_page *page, int64_t id)
{
	const struct ks_code_row *row =
		id ? ks__code_by_id(page->ledger->codes, id) : NULL;

	return row ? row->label : "";
}

/* ---- how the case stands ---------------------------------------------------- */

/* One thing told of the case.  Its query gives the id of the record it rests
 * on first: what the reader may not see of the records is not told here
 * either, nor that it is there. */
struct told {
	const char *what, *noun, *sql; /* ?1 the case, ?2 today */
	void (*tell)(const struct ks_page *page, struct ks_stmt *st,
		struct ks_buf *out);
	enum { TELL_ALL, TELL_FIRST, TELL_COUNT } how;
};

#define WITH(list, prop)                                                      \
	"(select id from code where list = '" list "' and instr(char(10) || " \
	"props, char(10) || '" prop "') > 0)"

/* A decided 支援プラン no evaluation has put an end to. */
#define PLAN_IN_FORCE                                                           \
	"p.case_id " KS_IN_GROUP(                                               \
		1) "and p.voided is null and p.breach is null and "             \
		   "p.decided_on is not null and not exists (select 1 from "    \
		   "evaluation e where e.plan_id = p.id and e.voided is "       \
		   "null and e.breach is null and (e.outcome in " WITH(         \
			   "評価結果",                                          \
			   "終結=yes") " or e.outcome in " WITH("評価結果",     \
			   "再プラン=yes") " or e.outcome in " WITH("評価結果", \
			   "中断=yes") ")) "

/* What is told of each is counted as held back where its records are listed,
 * further down the page. */
static enum ks_code may_tell(const struct ks_page *page,
	const struct told *told, int64_t id, bool *may, struct ks_error *err)
{
	struct ks_arena arena = { 0 };
	enum ks_sight_level level = KS_SIGHT_NONE;
	struct ks_record rec;
	enum ks_code rc = ks__fetch(
		page->ledger, ks_noun_find(told->noun), id, &rec, &arena, err);

	if (rc == KS_OK)
		rc = ks__sight_record(
			page->ledger, &rec, id, &level, NULL, err);
	*may = level != KS_SIGHT_NONE;
	if (rc == KS_OK && *may)
		rc = ks__sight_meeting(page->ledger, &rec, may, err);
	ks__arena_release(&arena);
	return rc;
}

/* The rows of its query that may be seen, told one after the other; or how
 * many they are, with the first. */
static enum ks_code tell(const struct ks_page *page, const struct told *told,
	struct ks_buf *text, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(page->ledger->db, told->sql, err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;
	struct ks_buf first = KS_BUF_INIT;
	int n = 0;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, page->case_id);
	if (strstr(told->sql, "?2"))
		ks__bind_int(st, 2, ks__today());
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		bool may = true;

		if (told->noun)
			rc = may_tell(
				page, told, ks__col_int(st, 0), &may, err);
		if (rc != KS_OK || !may)
			continue;
		if (told->how == TELL_COUNT && n++)
			continue;
		ks__buf_adds(text, text->len ? "、" : "");
		told->tell(page, st, told->how == TELL_COUNT ? &first : text);
		if (told->how == TELL_FIRST)
			break;
	}
	ks__reset(st);
	if (n)
		ks__buf_addf(text, "%d件%s", n, ks__buf_str(&first));
	ks__buf_release(&first);
	return rc == KS_OK && step != KS_NOT_FOUND && step != KS_OK ? step : rc;
}

static void tell_words(
	const struct ks_page *page, struct ks_stmt *st, struct ks_buf *out)
{
	(void)page;
	add_day(out, ks__col_str(st, 2), ks__col_int(st, 1), "");
	if (ks__col_int(st, 1))
		ks__buf_adds(out, ")");
	else
		ks__buf_adds(out, ks__col_str(st, 2));
}

/* The first that gives anything is how it stands. */
static const struct told states[] = {
	{ "状態", NULL,
		"select c.id, null, '受付の取消' from cases c join intake i "
		"on i.id = c.first_intake and i.voided is not null "
		"where c.id = ?1",
		tell_words, TELL_FIRST },
	{ "状態", NULL,
		"select id, ended_on, '終結 (' from cases where id = ?1 "
		"and ended_on is not null",
		tell_words, TELL_FIRST },
	{ "状態", "plan",
		"select p.id, p.decided_on, 'プランによる支援中 (決定 ' "
		"from plan p where " PLAN_IN_FORCE
		"order by p.decided_on desc, p.id desc",
		tell_words, TELL_FIRST },
	{ "状態", "agenda",
		"select a.id, m.held_on, '会議で検討中 (最終 ' from agenda a "
		"join meeting m on m.id = a.meeting_id and m.voided is null "
		"where a.case_id " KS_IN_GROUP(
			1) "and a.voided is null and a.breach is null "
			   "order by m.held_on desc, a.id desc",
		tell_words, TELL_FIRST },
	{ "状態", "contact",
		"select id, contacted_on, '支援中 (最終対応 ' from contact "
		"where case_id " KS_IN_GROUP(
			1) "and voided is null order by contacted_on desc, id "
			   "desc",
		tell_words, TELL_FIRST },
	{ "状態", NULL,
		"select id, opened_on, '受付 (' from cases where id = ?1",
		tell_words, TELL_FIRST },
};

static enum ks_code tell_state(const struct ks_page *page, struct ks_error *err)
{
	struct ks_buf text = KS_BUF_INIT;
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && !text.len &&
		i < sizeof(states) / sizeof(states[0]);
		i++)
		rc = tell(page, &states[i], &text, err);
	if (rc == KS_OK)
		rc = line(page, states[0].what, &text);
	ks__buf_release(&text);
	return rc;
}

/* Since when: as the assignment or the reception that named it says. */
static const char lead_sql[] =
	"select c.id, c.lead_agency, c.lead_staff, coalesce((select "
	"max(a.assigned_on) from assign a where a.case_id " KS_IN_GROUP(
		1) "and a.voided is null and a.lead_agency = c.lead_agency), "
		   "(select max(i.received_on) from intake i where "
		   "i.case_id " KS_IN_GROUP(
			   1) "and i.voided is null and "
			      "i.lead_agency = c.lead_agency)) "
			      "from cases c where c.id = ?1";

static void tell_lead(
	const struct ks_page *page, struct ks_stmt *st, struct ks_buf *out)
{
	const char *staff = ks__col_str(st, 2);

	if (ks__col_null(st, 1)) {
		ks__buf_adds(out, "未定");
		return;
	}
	ks__buf_adds(out, label(page, ks__col_int(st, 1)));
	if (staff)
		ks__buf_addf(out, " %s", staff);
	add_day(out, " (", ks__col_int(st, 3), "から)");
}

/* The last word of every person and kind; one past its day says so. */
static const char consent_sql[] =
	"select k.id, m.no, m.relation, k.kind, k.state, "
	"max(k.consented_on), k.expires_on, k.expires_on < ?2, m.subject "
	"from consent k join member m on m.id = k.member_id "
	"where k.case_id " KS_IN_GROUP(
		1) "and k.voided is null and k.consented_on <= ?2 "
		   "group by k.member_id, k.kind order by m.no, k.kind";

static void tell_consent(
	const struct ks_page *page, struct ks_stmt *st, struct ks_buf *out)
{
	const char *relation = label(page, ks__col_int(st, 2));

	if (!*relation && ks__col_int(st, 8))
		relation = "本人";
	ks__buf_addf(out, "%lld %s: %s %s", (long long)ks__col_int(st, 1),
		relation, label(page, ks__col_int(st, 3)),
		label(page, ks__col_int(st, 4)));
	add_day(out, " (", ks__col_int(st, 5), ")");
	add_day(out, ks__col_int(st, 7) ? " 期限切れ " : " 有効期限 ",
		ks__col_int(st, 6), "");
}

static const char plan_sql[] =
	"select p.id, p.number, p.kind, p.decided_on, p.ends_on, p.review_on "
	"from plan p where " PLAN_IN_FORCE "order by p.decided_on, p.id";

static void tell_plan(
	const struct ks_page *page, struct ks_stmt *st, struct ks_buf *out)
{
	ks__buf_addf(out, "%s %s", ks__col_str(st, 1),
		label(page, ks__col_int(st, 2)));
	add_day(out, " 決定 ", ks__col_int(st, 3), "");
	add_day(out, " 終了予定 ", ks__col_int(st, 4), "");
	add_day(out, " モニタリング ", ks__col_int(st, 5), "");
}

static const char refer_sql[] =
	"select id, to_agency, referred_on from refer "
	"where case_id " KS_IN_GROUP(
		1) "and voided is null and (answer is null or answer in " WITH("つなぎ回答",
		"未回答=yes") ") order by referred_on, id";

static void tell_refer(
	const struct ks_page *page, struct ks_stmt *st, struct ks_buf *out)
{
	ks__buf_adds(out, label(page, ks__col_int(st, 1)));
	add_day(out, " (", ks__col_int(st, 2), "から)");
}

static const char task_sql[] =
	"select id, due_on from task where case_id " KS_IN_GROUP(
		1) "and voided is null and done_on is null "
		   "order by due_on is null, due_on, id";

static void tell_task(
	const struct ks_page *page, struct ks_stmt *st, struct ks_buf *out)
{
	(void)page;
	add_day(out, " (最も早い期限 ", ks__col_int(st, 1), ")");
}

static enum ks_code tell_all(const struct ks_page *page, struct ks_error *err)
{
	static const struct told lines[] = {
		{ "主担当", NULL, lead_sql, tell_lead, TELL_FIRST },
		{ "同意", "consent", consent_sql, tell_consent, TELL_ALL },
		{ "プラン", "plan", plan_sql, tell_plan, TELL_ALL },
		{ "つなぎの回答待ち", "refer", refer_sql, tell_refer,
			TELL_ALL },
		{ "済んでいない役割", "task", task_sql, tell_task, TELL_COUNT },
	};
	enum ks_code rc = tell_state(page, err);

	for (size_t i = 0; rc == KS_OK && i < sizeof(lines) / sizeof(lines[0]);
		i++) {
		struct ks_buf text = KS_BUF_INIT;

		rc = tell(page, &lines[i], &text, err);
		if (rc == KS_OK)
			rc = line(page, lines[i].what, &text);
		ks__buf_release(&text);
	}
	return rc;
}

/* ---- what comes next ------------------------------------------------------------ */

/* The rows of due.c about the case: the nearest is told, the others counted. */
struct next {
	char day[16], what[256];
	int others;
	bool any;
};

static enum ks_code next_begin(void *ctx, const struct ks_table_head *head)
{
	(void)ctx;
	(void)head;
	return KS_OK;
}

static void put(char *out, size_t size, const char *text)
{
	size_t n = strlen(text);

	if (n >= size)
		n = 0;
	memcpy(out, text, n);
	out[n] = '\0';
}

static enum ks_code next_row(void *ctx, const struct ks_cell *cells, size_t n)
{
	struct next *next = ctx;
	bool sooner = !next->any || strcmp(cells[1].text, next->day) < 0;

	(void)n;
	next->others += next->any;
	next->any = true;
	if (!sooner)
		return KS_OK;
	put(next->day, sizeof(next->day), cells[1].text);
	put(next->what, sizeof(next->what), cells[5].text);
	return KS_OK;
}

static enum ks_code next_end(void *ctx)
{
	(void)ctx;
	return KS_OK;
}

static enum ks_code tell_next(const struct ks_page *page, struct ks_error *err)
{
	const struct ks_list list = { .case_number = page->number };
	struct next next = { .any = false };
	struct ks_sink sink = { next_begin, next_row, next_end, &next, NULL };
	struct ks_buf text = KS_BUF_INIT;
	int64_t n;
	enum ks_code rc = ks_due(page->ledger, &list, &sink, &n, err);

	if (next.any)
		ks__buf_addf(&text, "%s%s%s", next.day, *next.day ? " " : "",
			next.what);
	if (next.others)
		ks__buf_addf(&text, " (ほか%d件。kasane due --case %s)",
			next.others, page->number);
	if (rc == KS_OK)
		rc = line(page, "次にすること", &text);
	ks__buf_release(&text);
	return rc;
}

enum ks_code ks__page_now(const struct ks_page *page, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "項目", false, NULL },
		{ "内容", false, NULL } };
	static const struct ks_table_head head = { .id = "now",
		.title = "いまの状態",
		.columns = columns,
		.ncolumns = 2,
		.form = KS_FORM_FIELDS };
	enum ks_code rc = page->sink->begin(page->sink->ctx, &head);

	if (rc == KS_OK)
		rc = tell_all(page, err);
	if (rc == KS_OK)
		rc = tell_next(page, err);
	return rc == KS_OK ? page->sink->end(page->sink->ctx) : rc;
}
