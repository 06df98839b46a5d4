/* `due`: what waits or is overdue, from the queries of duekinds.c. */
#include "kasane.h"

#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "date.h"
#include "depends.h"
#include "duekinds.h"
#include "err.h"
#include "fetch.h"
#include "filter.h"
#include "setting.h"
#include "sight.h"

enum {
	AHEAD = 30,	/* days a thing is told of before its day */
	ADULT = 180000, /* 18 years, as days are numbered */
	COLUMNS = 7
};

static const struct ks_column columns[COLUMNS] = {
	{ "種類", false, NULL },
	{ "期日", false, NULL },
	{ "超過日数", true, "日" },
	{ "ケース番号", false, NULL },
	{ "機関", false, NULL },
	{ "内容", false, NULL },
	{ "番号", false, NULL },
};

/* One thing to do, as its query gave it. */
struct due {
	const struct ks_due_kind *kind;
	int day; /* 0: none is known */
	int64_t case_id, agency, code, record;
	const char *number, *rule;
	enum ks_sight_level level;
};

struct asking {
	struct ks_ledger *ledger;
	struct ks_filter filter;
	int today, until, since, months;
	struct ks_arena arena; /* of the record at hand */
	struct ks_heldback held;
	struct ks_arena kept;
	struct due *at; /* of kept: what was held back is told first */
	size_t n;
};

/* ---- what is asked for -------------------------------------------------- */

static bool is_kind(const struct ks_due_kind *kind, const char *word)
{
	return !word || strcmp(kind->word, word) == 0;
}

static enum ks_code check_kind(const char *word, struct ks_error *err)
{
	struct ks_buf words = KS_BUF_INIT;
	const char *last = "";

	for (size_t i = 0; i < ks__due_nkinds; i++) {
		const char *own = ks__due_kinds[i].word;

		if (is_kind(&ks__due_kinds[i], word)) {
			ks__buf_release(&words);
			return KS_OK;
		}
		if (strcmp(own, last) != 0)
			ks__buf_addf(&words, "%s%s", *last ? "、" : "", own);
		last = own;
	}
	ks__fail(err, KS_USAGE, "--kind: 「%s」はありません。%s のどれかです",
		word, ks__buf_str(&words));
	ks__buf_release(&words);
	return KS_USAGE;
}

/* After how many months a 支援会議 is looked at again. */
static enum ks_code read_months(struct asking *a, struct ks_error *err)
{
	struct ks_buf value = KS_BUF_INIT;
	enum ks_code rc = ks__setting(a->ledger, "review_months", &value, err);

	a->months =
		rc == KS_OK ? (int)strtol(ks__buf_str(&value), NULL, 10) : 3;
	ks__buf_release(&value);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code read_words(
	struct asking *a, const struct ks_list *list, struct ks_error *err)
{
	struct ks_buf words = KS_BUF_INIT;
	enum ks_code rc = check_kind(list->kind, err);

	if (rc == KS_OK)
		rc = ks__filter_read(a->ledger, list, &a->filter, &words, err);
	if (rc == KS_OK)
		rc = read_months(a, err);
	ks__buf_release(&words);
	a->today = ks__today();
	a->until = a->filter.to
		? a->filter.to
		: ks__date_from_days(ks__date_days(a->today) + AHEAD);
	a->since = ks__date_add_months(a->today, -a->months);
	return rc;
}

/* ---- one thing to do ----------------------------------------------------- */

static enum ks_code sight_case(struct asking *a, const struct due *d,
	enum ks_sight_level *level, struct ks_error *err)
{
	return d->case_id
		? ks__sight_case(a->ledger, d->case_id, level, &a->held, err)
		: KS_OK;
}

/* What is waiting of a meeting tells that its cases were heard there. */
static enum ks_code sight_meeting(struct asking *a, const struct due *d,
	enum ks_sight_level *level, struct ks_error *err)
{
	bool told;
	enum ks_code rc =
		ks__sight_heard(a->ledger, d->record, d->case_id, &told, err);

	if (rc != KS_OK || told)
		return rc == KS_OK ? sight_case(a, d, level, err) : rc;
	*level = KS_SIGHT_NONE;
	ks__held_count(&a->held, KS_HELD_MEETING);
	return KS_OK;
}

static enum ks_code sight(struct asking *a, const struct due *d,
	enum ks_sight_level *level, struct ks_error *err)
{
	const struct ks_noun *noun =
		d->kind->noun ? ks_noun_find(d->kind->noun) : NULL;
	struct ks_record rec;
	enum ks_code rc;

	*level = KS_SIGHT_ALL;
	if (noun == &ks__meeting.noun)
		return sight_meeting(a, d, level, err);
	if (!noun)
		return sight_case(a, d, level, err);
	ks__arena_reset(&a->arena);
	rc = ks__fetch(a->ledger, noun, d->record, &rec, &a->arena, err);
	return rc == KS_OK ? ks__sight_record(a->ledger, &rec, d->record, level,
				     &a->held, err)
			   : rc;
}

static enum ks_code in_district(
	struct asking *a, const struct due *d, bool *so, struct ks_error *err)
{
	int64_t district = 0;
	enum ks_code rc = KS_OK;

	if (a->filter.district)
		rc = ks__number(a->ledger,
			"select h.district from cases c join household h on "
			"h.id = c.household_id where c.id = ?",
			d->case_id, &district, err);
	*so = district == a->filter.district;
	return rc;
}

static const char *label(struct asking *a, int64_t id)
{
	const struct ks_code_row *row =
		id ? ks__code_by_id(a->ledger->codes, id) : NULL;

	return row ? row->label : "";
}

/* Of a birth only the month of its 18th return: the day itself would tell
 * when a person was born. */
static void say_day(const struct due *d, char iso[11])
{
	iso[0] = '\0';
	if (d->day && d->kind->day == KS_DUE_ADULT)
		ks__date_iso(d->day / 100 * 100, iso);
	else if (d->day)
		ks__date_iso(d->day, iso);
}

/* Of a restricted household by its number alone. */
static enum ks_code print(struct asking *a, const struct due *d,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_cell cells[COLUMNS];
	struct ks_buf what = KS_BUF_INIT;
	bool all = d->level == KS_SIGHT_ALL;
	char iso[11], number[24], id[24] = "";
	enum ks_code rc = ks__case_name(a->ledger, d->case_id, number, err);

	if (d->kind->noun && !d->number)
		ks__int_text(d->record, id);
	ks__buf_addf(&what, "%s%s", d->kind->what,
		d->rule ? d->rule : label(a, d->code));
	say_day(d, iso);
	ks__cell_text(&cells[0], d->kind->word);
	ks__cell_text(&cells[1], iso);
	ks__cell_text(&cells[2], NULL);
	if (d->day && d->day < a->today && d->kind->day != KS_DUE_ADULT)
		ks__cell_int(&cells[2],
			ks__date_days(a->today) - ks__date_days(d->day));
	ks__cell_text(&cells[3], number);
	ks__cell_text(&cells[4], all ? label(a, d->agency) : NULL);
	ks__cell_text(&cells[5], all ? ks__buf_str(&what) : NULL);
	ks__cell_text(&cells[6], d->number ? d->number : id);
	if (rc == KS_OK)
		rc = sink->row(sink->ctx, cells, COLUMNS);
	ks__buf_release(&what);
	return rc;
}

static const char *keep(struct asking *a, const char *s)
{
	return s ? ks__arena_copy(&a->kept, s, strlen(s)) : NULL;
}

static enum ks_code consider(
	struct asking *a, const struct due *d, struct ks_error *err)
{
	enum ks_sight_level level = KS_SIGHT_NONE;
	bool here = false;
	struct due *kept;
	enum ks_code rc;

	if (d->kind->day == KS_DUE_REVIEW && d->day > a->until)
		return KS_OK;
	if (a->filter.from && d->day < a->filter.from)
		return KS_OK;
	if (a->filter.agency && d->agency != a->filter.agency &&
		d->code != a->filter.agency)
		return KS_OK;
	rc = in_district(a, d, &here, err);
	if (rc == KS_OK && here)
		rc = sight(a, d, &level, err);
	if (rc != KS_OK || level == KS_SIGHT_NONE)
		return rc;
	kept = ks__arena_push(&a->kept, &a->at, &a->n, sizeof(*kept));
	if (!kept)
		return ks__nomem(err);
	*kept = *d;
	kept->level = level;
	kept->number = keep(a, d->number);
	kept->rule = keep(a, d->rule);
	return KS_OK;
}

/* ---- one kind -------------------------------------------------------------- */

static void read_row(struct asking *a, struct ks_stmt *st, struct due *d)
{
	d->day = (int)ks__col_int(st, 0);
	d->case_id = ks__col_int(st, 1);
	d->agency = ks__col_int(st, 2);
	d->code = ks__col_int(st, 3);
	d->number = ks__col_str(st, 4);
	d->record = ks__col_int(st, 5);
	d->rule = NULL;
	if (d->kind->day == KS_DUE_REVIEW && !d->day)
		d->day =
			ks__date_add_months((int)ks__col_int(st, 6), a->months);
	else if (d->kind->day == KS_DUE_ADULT)
		d->day += ADULT;
	else if (d->kind->day != KS_DUE_REVIEW)
		d->rule = ks__col_str(st, 6);
}

/* Asked about one case, a query names it outright, which an index answers;
 * "or" would have every record looked at. */
static struct ks_stmt *prepare(
	struct asking *a, const struct ks_due_kind *kind, struct ks_error *err)
{
	static const char any[] = "?4 = 0 or ";
	struct ks_buf sql = KS_BUF_INIT;
	const char *p = kind->sql;
	struct ks_stmt *st = NULL;

	while (a->filter.case_id && strstr(p, any)) {
		const char *at = strstr(p, any);

		ks__buf_add(&sql, p, (size_t)(at - p));
		p = at + sizeof(any) - 1;
	}
	ks__buf_adds(&sql, p);
	if (sql.failed)
		ks__nomem(err);
	else
		st = ks__db_made(a->ledger->db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	return st;
}

static enum ks_code ask(
	struct asking *a, const struct ks_due_kind *kind, struct ks_error *err)
{
	struct ks_stmt *st = prepare(a, kind, err);
	struct due d = { .kind = kind };
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, a->today);
	ks__bind_int(st, 2, a->until);
	ks__bind_int(st, 3, a->since);
	ks__bind_int(st, 4, a->filter.case_id);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		read_row(a, st, &d);
		rc = consider(a, &d, err);
	}
	ks__db_made_free(st);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

static enum ks_code print_all(
	struct asking *a, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_table_head head = { .id = "due",
		.title = "期限と見落とし",
		.columns = columns,
		.ncolumns = COLUMNS };
	enum ks_code rc = ks__sight_tell(a->ledger, &a->held, err);

	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < a->n; i++)
		rc = print(a, &a->at[i], sink, err);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_due(struct ks_ledger *ledger, const struct ks_list *list,
	struct ks_sink *sink, int64_t *n, struct ks_error *err)
{
	struct asking a = { .ledger = ledger };
	enum ks_code rc = read_words(&a, list, err);

	for (size_t i = 0; rc == KS_OK && i < ks__due_nkinds; i++)
		if (is_kind(&ks__due_kinds[i], list->kind))
			rc = ask(&a, &ks__due_kinds[i], err);
	if (rc == KS_OK && a.kept.failed)
		rc = ks__nomem(err);
	if (rc == KS_OK)
		rc = print_all(&a, sink, err);
	*n = (int64_t)a.n;
	ks__arena_release(&a.arena);
	ks__arena_release(&a.kept);
	return rc;
}
