#include "diffwho.h"

#include <stdlib.h>
#include <string.h>

#include "beside.h"
#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "journal.h"
#include "rowmark.h"
#include "serial.h"
#include "sight.h"

/* What a record is about: each 0 where it is not. */
enum {
	REF_CASE,
	REF_HOUSEHOLD,
	REF_MEETING,
	REF_PLAN,
	REF_RESOURCE,
	REF_OTHER,
	REFS
};

struct entry {
	int64_t seq, at, record, run;
	const char *staff, *command;
	const char *noun; /* of the record, for a withdrawal too */
	int64_t refs[REFS];
	int64_t case_id; /* the one it was joined to, if it was */
	bool told;
};

struct who {
	struct ks_ledger *now, *then;
	const struct ks_frozen *frozen;
	struct ks_arena *arena;
	struct ks_rowmarks changed;
	struct entry *entries;
	size_t n;
	struct ks_heldback held;
	struct ks_error *err;
};

static enum ks_code one_number(struct ks_ledger *ledger, const char *sql,
	int64_t id, int64_t *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	enum ks_code code;

	*out = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	code = ks__step(st, err);
	if (code == KS_OK)
		*out = ks__col_int(st, 0);
	ks__reset(st);
	return code == KS_NOT_FOUND ? KS_OK : code;
}

/* ---- which rows ---------------------------------------------------------- */

/* The tables that count last year as well. */
static enum ks_code add_marks(struct who *w, struct ks_ledger *ledger,
	const struct ks_report *report, bool earlier, struct ks_rowmarks *out)
{
	const struct ks_tableset *set = &w->frozen->set;
	const struct ks_table **tables =
		ks__arena_take(w->arena, (set->n + 1) * sizeof(*tables));
	size_t n = 0;

	if (!tables)
		return ks__nomem(w->err);
	for (size_t i = 0; i < set->n; i++)
		if (!earlier || w->frozen->report.previous ||
			set->tables[i].beside)
			tables[n++] = &set->tables[i];
	return n ? ks__rowmarks_add(
			   ledger, report, tables, n, w->arena, out, w->err)
		 : KS_OK;
}

static enum ks_code marks_of(
	struct who *w, struct ks_ledger *ledger, struct ks_rowmarks *out)
{
	struct ks_report earlier = w->frozen->report;
	enum ks_code code =
		add_marks(w, ledger, &w->frozen->report, false, out);

	if (code == KS_OK)
		code = ks__beside_period(
			&w->frozen->report.period, &earlier.period, w->err);
	earlier.by = w->frozen->report.previous ? earlier.by : NULL;
	if (code == KS_OK)
		code = add_marks(w, ledger, &earlier, true, out);
	ks__rowmarks_sort(out);
	return code;
}

static enum ks_code find_changed(struct who *w)
{
	struct ks_rowmarks now = { NULL, 0 }, then = { NULL, 0 };
	enum ks_code code = marks_of(w, w->now, &now);

	if (code == KS_OK)
		code = marks_of(w, w->then, &then);
	return code == KS_OK ? ks__rowmarks_differ(&now, &then, w->arena,
				       &w->changed, w->err)
			     : code;
}

/* ---- the entries ----------------------------------------------------------- */

static const char *keep(struct who *w, const char *s)
{
	return ks__arena_copy(w->arena, s ? s : "", s ? strlen(s) : 0);
}

/* A withdrawal names in its payload what it withdrew. */
static const char *noun_of(struct who *w, struct ks_stmt *st)
{
	const char *noun = ks__col_str(st, 4);
	struct ks_buf text = KS_BUF_INIT;
	size_t len = 0;
	const char *payload = ks__col_text(st, 7, &len);
	const char *out;

	if (strcmp(noun, "void") == 0 && payload)
		ks__payload_get(payload, len, "noun", &text);
	out = keep(w, text.len ? ks__buf_str(&text) : noun);
	ks__buf_release(&text);
	return out;
}

static enum ks_code read_entries(struct who *w)
{
	struct ks_stmt *st = ks__db_stmt(w->now->db,
		"select seq, at, staff, command, noun, record, run, "
		"case when noun in ('void', 'undo') then payload end "
		"from journal where seq > ? and "
		"noun not in ('read', 'run', 'freeze') order by seq",
		w->err);
	enum ks_code code;

	if (!st)
		return w->err->code;
	ks__bind_int(st, 1, w->frozen->seq);
	while ((code = ks__step(st, w->err)) == KS_OK) {
		struct entry *e = ks__arena_push(
			w->arena, &w->entries, &w->n, sizeof(*e));

		if (!e) {
			ks__reset(st);
			return ks__nomem(w->err);
		}
		*e = (struct entry){ .seq = ks__col_int(st, 0),
			.at = ks__col_int(st, 1),
			.staff = keep(w, ks__col_str(st, 2)),
			.command = keep(w, ks__col_str(st, 3)),
			.noun = noun_of(w, st),
			.record = ks__col_int(st, 5),
			.run = ks__col_int(st, 6) };
		if (strcmp(e->noun, "undo") == 0) {
			size_t len = 0;
			const char *p = ks__col_text(st, 7, &len);

			e->run = p ? ks__payload_int(p, len, "run") : 0;
		}
	}
	return code == KS_NOT_FOUND ? KS_OK : code;
}

static bool has_column(const struct ks_noun *noun, const char *id)
{
	int at = ks__noun_field(noun, id);

	return at >= 0 &&
		!(noun->fields[at].flags & (KS_PAYLOAD_ONLY | KS_LOOKUP));
}

/* Its references, of whichever of the two ledgers still has the record. */
static enum ks_code read_refs(struct who *w, struct ks_ledger *ledger,
	struct entry *e, const struct ks_noun *noun, bool *found)
{
	static const char *const ids[REFS] = { "case_id", "household_id",
		"meeting_id", "plan_id", "resource_id", "other_id" };
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st;
	enum ks_code code;

	ks__buf_adds(&sql, "select ");
	for (int i = 0; i < REFS; i++)
		ks__buf_addf(&sql, "%s%s", i ? ", " : "",
			has_column(noun, ids[i]) ? ids[i] : "0");
	ks__buf_addf(&sql, " from \"%s\" where id = ?", noun->id);
	st = sql.failed ? NULL
			: ks__db_made(ledger->db, ks__buf_str(&sql), w->err);
	code = sql.failed ? ks__nomem(w->err) : w->err->code;
	ks__buf_release(&sql);
	if (!st)
		return code;
	ks__bind_int(st, 1, e->record);
	code = ks__step(st, w->err);
	*found = code == KS_OK;
	for (int i = 0; *found && i < REFS; i++)
		e->refs[i] = ks__col_int(st, i);
	ks__db_made_free(st);
	return code == KS_NOT_FOUND ? KS_OK : code;
}

static enum ks_code place(struct who *w, struct entry *e)
{
	int index = ks__noun_index(e->noun);
	const struct ks_noun *noun;
	bool found = false;
	enum ks_code code;

	if (index < 0)
		return KS_OK;
	noun = &ks__noun_ops((size_t)index)->noun;
	code = read_refs(w, w->now, e, noun, &found);
	if (code == KS_OK && !found)
		code = read_refs(w, w->then, e, noun, &found);
	if (code != KS_OK || !e->refs[REF_CASE])
		return code;
	code = one_number(w->now,
		"select coalesce(joined_to, id) from cases where id = ?",
		e->refs[REF_CASE], &e->case_id, w->err);
	if (!e->case_id)
		e->case_id = e->refs[REF_CASE];
	return code;
}

/* ---- which entries did it -------------------------------------------------- */

/* An undo took out what its run made. */
static enum ks_code undid(struct who *w, struct entry *e)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && !e->told && i < w->changed.n; i++) {
		int64_t run;

		code = one_number(w->now,
			"select run from journal where seq = ?",
			w->changed.at[i].record, &run, w->err);
		e->told = run && run == e->run;
	}
	return code;
}

/* Some sources number their rows in their own way: the case must be the same
 * one too, where both have one. */
static bool is_about(const struct who *w, const struct entry *e)
{
	size_t n = 0;
	const struct ks_rowmark *mark =
		ks__rowmarks_find(&w->changed, e->record, &n);

	for (size_t i = 0; i < n; i++)
		if (!mark[i].case_id || !e->case_id ||
			mark[i].case_id == e->case_id)
			return true;
	return false;
}

static enum ks_code tell_direct(struct who *w)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < w->n; i++) {
		struct entry *e = &w->entries[i];

		if (strcmp(e->noun, "undo") == 0)
			code = undid(w, e);
		else
			e->told = strcmp(e->noun, "code") == 0 ||
				strcmp(e->noun, "setting") == 0 ||
				is_about(w, e);
	}
	return code;
}

static bool is_explained(const struct who *w, const struct ks_rowmark *mark)
{
	for (size_t i = 0; i < w->n; i++)
		if (w->entries[i].told && w->entries[i].record == mark->record)
			return true;
	return false;
}

/* What a row says may come from another record: a birth date, a joining, a
 * move, a plan.  Then it is what was written of its case, its household or
 * of the record itself. */
static enum ks_code tell_indirect(struct who *w, const struct ks_rowmark *mark)
{
	int64_t household = 0;
	enum ks_code code = KS_OK;

	if (mark->case_id)
		code = one_number(w->now,
			"select household_id from cases where id = ?",
			mark->case_id, &household, w->err);
	for (size_t i = 0; code == KS_OK && i < w->n; i++) {
		struct entry *e = &w->entries[i];
		const int64_t *refs = e->refs;
		bool hit = mark->case_id &&
			(e->case_id == mark->case_id ||
				refs[REF_CASE] == mark->case_id ||
				refs[REF_OTHER] == mark->case_id);

		hit = hit || (household && refs[REF_HOUSEHOLD] == household);
		for (int r = REF_MEETING; !hit && r < REFS; r++)
			hit = refs[r] && refs[r] == mark->record;
		e->told = e->told || hit;
	}
	return code;
}

static enum ks_code tell(struct who *w)
{
	enum ks_code code = KS_OK;
	bool *orphan =
		ks__arena_take(w->arena, (w->changed.n + 1) * sizeof(*orphan));

	if (!orphan)
		return ks__nomem(w->err);
	for (size_t i = 0; code == KS_OK && i < w->n; i++)
		code = place(w, &w->entries[i]);
	if (code == KS_OK)
		code = tell_direct(w);
	/* asked of all before any is told in this way */
	for (size_t i = 0; i < w->changed.n; i++)
		orphan[i] = !is_explained(w, &w->changed.at[i]);
	for (size_t i = 0; code == KS_OK && i < w->changed.n; i++)
		if (orphan[i])
			code = tell_indirect(w, &w->changed.at[i]);
	return code;
}

/* ---- the document ---------------------------------------------------------- */

/* The case's number, where it may be seen: as in lists. */
static enum ks_code number_of(
	struct who *w, int64_t case_id, char out[24], struct ks_error *err)
{
	struct ks_heldback held = { { 0 } };
	enum ks_sight_level level = KS_SIGHT_ALL;
	struct ks_ledger *from = w->now;
	int64_t year = 0, serial = 0;
	enum ks_code code = KS_OK;

	*out = '\0';
	for (int i = 0; code == KS_OK && case_id && !year && i < 2; i++) {
		code = one_number(from,
			"select number_year from cases where id = ?", case_id,
			&year, err);
		if (code == KS_OK)
			code = one_number(from,
				"select serial from cases where id = ?",
				case_id, &serial, err);
		from = w->then;
	}
	if (code == KS_OK && year)
		code = ks__sight_case_row(w->now, case_id, &level, &held, err);
	if (code == KS_OK && year && level == KS_SIGHT_NONE)
		w->held.n[KS_HELD_RESTRICTED]++;
	else if (year)
		ks__case_number((int)year, (int)serial, out);
	return code;
}

static enum ks_code send_entry(
	struct who *w, const struct entry *e, const struct ks_sink *sink)
{
	int index = ks__noun_index(e->noun);
	int64_t case_id = e->refs[REF_CASE];
	struct ks_cell cells[6];
	char at[26], number[24];
	enum ks_code code = number_of(w, case_id, number, w->err);

	if (code != KS_OK)
		return code;
	ks__time_iso(e->at, at);
	ks__cell_int(&cells[0], e->seq);
	ks__cell_text(&cells[1], at);
	ks__cell_text(&cells[2], e->staff);
	ks__cell_text(&cells[3], e->command);
	ks__cell_text(&cells[4],
		index >= 0 ? ks__noun_ops((size_t)index)->noun.name : e->noun);
	ks__cell_text(&cells[5], number);
	return sink->row(sink->ctx, cells, 6);
}

static enum ks_code send_all(struct who *w, const struct ks_sink *sink)
{
	static const struct ks_column columns[] = {
		{ "記入番号", true, NULL },
		{ "日時", false, NULL },
		{ "職員", false, NULL },
		{ "操作", false, NULL },
		{ "記録", false, NULL },
		{ "ケース番号", false, NULL },
	};
	static const struct ks_table_head head = { .id = "entries",
		.title = "数字を変えた記入",
		.columns = columns,
		.ncolumns = 6 };
	enum ks_code code = sink->begin(sink->ctx, &head);

	for (size_t i = 0; code == KS_OK && i < w->n; i++)
		if (w->entries[i].told)
			code = send_entry(w, &w->entries[i], sink);
	if (code == KS_OK)
		code = ks__sight_tell(w->now, &w->held, w->err);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

enum ks_code ks__diff_entries(struct ks_ledger *now, struct ks_ledger *then,
	const struct ks_frozen *frozen, const struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct who w = { .now = now,
		.then = then,
		.frozen = frozen,
		.arena = &arena,
		.err = err };
	enum ks_code code = find_changed(&w);

	if (code == KS_OK)
		code = read_entries(&w);
	if (code == KS_OK)
		code = tell(&w);
	if (code == KS_OK)
		code = send_all(&w, sink);
	ks__arena_release(&arena);
	return code;
}
