#include "motion.h"

#include "arena.h"
#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "fetch.h"
#include "seen.h"
#include "sight.h"

enum { COLUMNS_MAX = 7 };

struct motion {
	struct ks_ledger *ledger;
	int64_t household;
	bool placed;
	struct ks_sink *sink;
};

/* A table: a query whose first column is the household at the other end (its
 * own where there is none), and how a row of it is told. */
struct telling {
	const char *id, *title, *sql;
	struct ks_column columns[COLUMNS_MAX];
	size_t n;
	void (*row)(const struct motion *m, struct ks_stmt *st,
		struct ks_buf texts[COLUMNS_MAX]);
};

static const char *label(const struct motion *m, int64_t id)
{
	const struct ks_code_row *row =
		id ? ks__code_by_id(m->ledger->codes, id) : NULL;

	return row ? row->label : "";
}

static void add_day(struct ks_buf *out, int64_t ymd)
{
	char iso[11];

	if (!ymd)
		return;
	ks__date_iso((int)ymd, iso);
	ks__buf_adds(out, iso);
}

static void add_number(struct ks_buf *out, struct ks_stmt *st, int at)
{
	char number[24];

	if (ks__col_null(st, at))
		return;
	ks__case_number(
		(int)ks__col_int(st, at), (int)ks__col_int(st, at + 1), number);
	ks__buf_adds(out, number);
}

static void add_id(struct ks_buf *out, int64_t id)
{
	if (id > 0)
		ks__buf_addi(out, id);
}

/* ---- the three ----------------------------------------------------------------- */

static void move_row(const struct motion *m, struct ks_stmt *st,
	struct ks_buf t[COLUMNS_MAX])
{
	add_day(&t[0], ks__col_int(st, 1));
	if (m->placed)
		ks__buf_adds(&t[1], label(m, ks__col_int(st, 2)));
	ks__buf_adds(&t[2], label(m, ks__col_int(st, 3)));
	add_id(&t[3], ks__col_int(st, 4));
}

/* 員番号 as people write them: 2;3 */
static void split_row(const struct motion *m, struct ks_stmt *st,
	struct ks_buf t[COLUMNS_MAX])
{
	const char *persons = ks__col_str(st, 2);
	int64_t no;

	add_day(&t[0], ks__col_int(st, 1));
	while (persons && (no = ks__codes_next(&persons)) != 0) {
		ks__buf_adds(&t[1], t[1].len ? ";" : "");
		ks__buf_addi(&t[1], no);
	}
	ks__buf_adds(&t[2], label(m, ks__col_int(st, 3)));
	ks__buf_adds(&t[3],
		ks__col_int(st, 4) ? "この世帯に分かれてきた"
				   : "この世帯から分かれた");
	if (ks__col_str(st, 5))
		ks__buf_adds(&t[4], ks__col_str(st, 5));
	add_number(&t[5], st, 6);
	add_id(&t[6], ks__col_int(st, 8));
}

static void join_row(const struct motion *m, struct ks_stmt *st,
	struct ks_buf t[COLUMNS_MAX])
{
	(void)m;
	add_day(&t[0], ks__col_int(st, 1));
	ks__buf_adds(&t[1], ks__col_int(st, 2) ? "世帯のみ" : "ケースと世帯");
	add_number(&t[2], st, 3);
	add_number(&t[3], st, 5);
	add_id(&t[4], ks__col_int(st, 7));
}

static const struct telling tellings[] = {
	{ "move", "転居",
		"select ?1, r.from_on, r.district, (select m.reason from move "
		"m where m.id = r.id), r.id from residence r where "
		"r.household_id = ?1 order by r.from_on, r.id",
		{ { "転居日", false, NULL }, { "圏域", false, NULL },
			{ "異動事由", false, NULL },
			{ "記録ID", false, NULL } },
		4, move_row },
	{ "split", "世帯分離",
		"select h.id, s.split_on, s.persons, s.reason, s.id = ?1, "
		"h.number, c.number_year, c.serial, s.id from split s "
		"join household h on h.id = case when s.id = ?1 then "
		"s.household_id else s.id end left join cases c on c.id = "
		"(select min(id) from cases where household_id = h.id) where "
		"(s.household_id = ?1 or s.id = ?1) and s.voided is null "
		"order by s.split_on, s.id",
		{ { "分離日", false, NULL }, { "員番号", false, NULL },
			{ "異動事由", false, NULL }, { "向き", false, NULL },
			{ "相手の世帯番号", false, NULL },
			{ "相手のケース番号", false, NULL },
			{ "記録ID", false, NULL } },
		7, split_row },
	{ "joining", "名寄せ",
		"select case when j.into_household = ?1 then j.from_household "
		"else j.into_household end, j.joined_on, j.household_only, "
		"a.number_year, a.serial, b.number_year, b.serial, j.id "
		"from joining j join cases a on a.id = j.case_id join cases b "
		"on b.id = j.other_id where (j.into_household = ?1 or "
		"j.from_household = ?1) and j.voided is null "
		"order by j.joined_on, j.id",
		{ { "名寄せ日", false, NULL }, { "一つのもの", false, NULL },
			{ "ケース番号", false, NULL },
			{ "合わせたケース", false, NULL },
			{ "記録ID", false, NULL } },
		5, join_row },
};

/* ---- telling ------------------------------------------------------------------------ */

static enum ks_code send(const struct motion *m, const struct telling *t,
	struct ks_stmt *st, struct ks_error *err)
{
	struct ks_buf texts[COLUMNS_MAX] = { KS_BUF_INIT };
	struct ks_cell cells[COLUMNS_MAX];
	bool seen;
	enum ks_code rc = ks__seen_from(
		m->ledger, m->household, ks__col_int(st, 0), &seen, err);

	if (rc == KS_OK && (seen || ks__col_int(st, 0) == m->household)) {
		t->row(m, st, texts);
		for (size_t i = 0; i < t->n; i++)
			ks__cell_text(&cells[i], ks__buf_str(&texts[i]));
		rc = m->sink->row(m->sink->ctx, cells, t->n);
	}
	for (size_t i = 0; i < COLUMNS_MAX; i++)
		ks__buf_release(&texts[i]);
	return rc;
}

static enum ks_code tell(
	const struct motion *m, const struct telling *t, struct ks_error *err)
{
	const struct ks_table_head head = { .id = t->id,
		.title = t->title,
		.columns = t->columns,
		.ncolumns = t->n };
	struct ks_stmt *st = ks__db_stmt(m->ledger->db, t->sql, err);
	enum ks_code rc, step;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, m->household);
	step = ks__step(st, err);
	if (step == KS_NOT_FOUND)
		return KS_OK;
	rc = step == KS_OK ? m->sink->begin(m->sink->ctx, &head) : step;
	while (rc == KS_OK && step == KS_OK) {
		rc = send(m, t, st, err);
		step = rc == KS_OK ? ks__step(st, err) : rc;
	}
	ks__reset(st);
	if (rc == KS_OK && step != KS_NOT_FOUND)
		return step;
	return rc == KS_OK ? m->sink->end(m->sink->ctx) : rc;
}

/* ---- where it lives ------------------------------------------------------------ */

/* The latest word of a move or a reception, *moved: of a move; 0: none. */
static enum ks_code latest_address(
	const struct motion *m, int64_t *id, bool *moved, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(m->ledger->db,
		"select i.id, i.received_on, 0 from intake i join cases c on "
		"c.id = i.case_id where c.household_id = ?1 and i.voided is "
		"null and i.address is not null union all select id, "
		"moved_on, 1 from move where household_id = ?1 and voided is "
		"null and address is not null and moved_on <= ?2 "
		"order by 2 desc, 1 desc limit 1",
		err);
	enum ks_code rc;

	*id = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, m->household);
	ks__bind_int(st, 2, ks__today());
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		*id = ks__col_int(st, 0);
		*moved = ks__col_int(st, 2) != 0;
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code send_address(
	const struct motion *m, struct ks_record *rec, bool moved)
{
	static const struct ks_column columns[] = { { "住所", false, NULL },
		{ "聞いた日・転居日", false, NULL } };
	static const struct ks_table_head head = { .id = "address",
		.title = "住所",
		.columns = columns,
		.ncolumns = 2 };
	struct ks_buf day = KS_BUF_INIT;
	struct ks_cell cells[2];
	enum ks_code rc = m->sink->begin(m->sink->ctx, &head);

	add_day(&day,
		ks__value(rec, moved ? "moved_on" : "received_on")->number);
	ks__cell_text(&cells[0], ks__value(rec, "address")->text);
	ks__cell_text(&cells[1], ks__buf_str(&day));
	if (rc == KS_OK)
		rc = m->sink->row(m->sink->ctx, cells, 2);
	ks__buf_release(&day);
	return rc == KS_OK ? m->sink->end(m->sink->ctx) : rc;
}

static enum ks_code tell_address(const struct motion *m, struct ks_error *err)
{
	enum ks_sight_level level = KS_SIGHT_NONE;
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_record rec;
	bool moved = false;
	int64_t id;
	enum ks_code rc = latest_address(m, &id, &moved, err);

	if (rc != KS_OK || !id)
		return rc;
	rc = ks__fetch(m->ledger, moved ? &ks__move.noun : &ks__intake.noun, id,
		&rec, &arena, err);
	if (rc == KS_OK)
		rc = ks__sight_record(m->ledger, &rec, id, &level, NULL, err);
	if (rc == KS_OK && level == KS_SIGHT_ALL)
		rc = send_address(m, &rec, moved);
	ks__arena_release(&arena);
	return rc;
}

enum ks_code ks__motions(struct ks_ledger *ledger, int64_t household,
	bool placed, bool named, struct ks_sink *sink, struct ks_error *err)
{
	struct motion m = { ledger, household, placed, sink };
	enum ks_code rc = placed && named ? tell_address(&m, err) : KS_OK;

	for (size_t i = 0;
		rc == KS_OK && i < sizeof(tellings) / sizeof(*tellings); i++)
		rc = tell(&m, &tellings[i], err);
	return rc;
}
