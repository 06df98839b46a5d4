/* `list`, `show`, `template`: a noun's rows under its own headings, so that
 * what is listed can be imported again. */
#include "kasane.h"

#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "filter.h"
#include "journal.h"
#include "read.h"
#include "view.h"

/* A heading a person reads and writes: not the program's own columns. */
static bool shown(const struct ks_field *field, bool anonymous)
{
	if (field->flags & KS_DERIVED)
		return false;
	return !(anonymous && (field->flags & (KS_IDENTIFYING | KS_PERSONAL)));
}

/* Columns that are no field of the noun. */
enum {
	CASE = -1,
	STATE = -2,
	HOUSEHOLD = -3,
	HOUSEHOLD_CASE = -4,
	EXTRA = -5,
	NUMBER = -6 /* what edit, void and show ask for */
};
enum { COLUMNS_MAX = KS_FIELDS_MAX + 5 };

struct lister {
	struct ks_ledger *ledger;
	const struct ks_noun *noun;
	const struct ks_list *list;
	struct ks_sink *sink;
	struct ks_viewer view;
	struct ks_heldback held;
	struct ks_buf note;
	struct ks_buf text[COLUMNS_MAX];
	struct ks_column columns[COLUMNS_MAX];
	int fields[COLUMNS_MAX]; /* of the noun, or one of those below */
	size_t n;
	int64_t id; /* of the record shown */
	enum ks_sight_level level;
};

static void add_column(struct lister *l, int field, const char *label)
{
	l->columns[l->n].label = label;
	l->columns[l->n].number = false;
	l->columns[l->n].unit = NULL;
	l->fields[l->n++] = field;
}

static bool has_field(const struct ks_noun *noun, const char *id)
{
	for (size_t i = 0; i < noun->nfields; i++)
		if (strcmp(noun->fields[i].id, id) == 0)
			return true;
	return false;
}

/* First what a row is part of: a case by its number, else a household by its
 * own or, as not every one has a number, by that of its case. */
static void choose_columns(struct lister *l, bool voided)
{
	const struct ks_noun *noun = l->noun;

	if (voided)
		add_column(l, STATE, "取消");
	if (has_field(noun, "case_id") && has_field(noun, "case_number")) {
		add_column(l, CASE, "ケース番号");
	} else if (has_field(noun, "household_id")) {
		add_column(l, HOUSEHOLD, "世帯番号");
		add_column(l, HOUSEHOLD_CASE, "ケース番号");
	}
	for (size_t i = 0; i < noun->nfields; i++)
		if (shown(&noun->fields[i], l->list->anonymous) &&
			!(noun->fields[i].flags & KS_LOOKUP))
			add_column(l, (int)i, noun->fields[i].heading);
}

/* On its own page a record also has what the program made of it. */
static void choose_shown(struct lister *l)
{
	for (size_t i = 0; i < l->noun->nfields; i++)
		if (l->noun->fields[i].flags & KS_SHOWN)
			add_column(l, (int)i, l->noun->fields[i].heading);
}

/* What --extra keep kept, where any row of the noun has something of it. */
static enum ks_code choose_extra(struct lister *l, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st;
	enum ks_code rc;

	if (l->list->anonymous)
		return KS_OK;
	ks__buf_addf(&sql, "select 1 from %s where extra is not null limit 1",
		l->noun->id);
	st = ks__db_made(l->ledger->db, ks__buf_str(&sql), err);
	rc = st ? ks__step(st, err) : err->code;
	if (rc == KS_OK)
		add_column(l, EXTRA, "独自項目");
	ks__db_made_free(st);
	ks__buf_release(&sql);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code begin(struct lister *l)
{
	struct ks_table_head head = { .id = l->noun->id,
		.title = l->noun->name,
		.columns = l->columns,
		.ncolumns = l->n };

	ks__held_words(&l->held, &l->note);
	if (l->note.len)
		head.note = ks__buf_str(&l->note);
	return l->sink->begin(l->sink->ctx, &head);
}

static enum ks_code case_number_of(struct ks_ledger *ledger, const char *sql,
	int64_t id, struct ks_buf *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	char number[24];
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		ks__case_number((int)ks__col_int(st, 0),
			(int)ks__col_int(st, 1), number);
		ks__buf_adds(out, number);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code household_number_of(struct ks_ledger *ledger, int64_t id,
	struct ks_buf *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select number from household where id = ? "
		"and number is not null",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__buf_adds(out, ks__col_str(st, 0));
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* The words of one column of a record. */
static enum ks_code show_cell(struct lister *l, struct ks_record *rec,
	int field, bool voided, struct ks_buf *out, struct ks_error *err)
{
	const struct ks_value *extra;

	switch (field) {
	case EXTRA: /* lines of heading=value; the last needs no end */
		extra = ks__value(rec, "extra");
		if (extra->len &&
			ks__sight_field(l->ledger, l->level, rec,
				&l->noun->fields[ks__field(l->noun, "extra")]))
			ks__buf_add(out, extra->text, extra->len - 1);
		return KS_OK;
	case CASE:
		return case_number_of(l->ledger,
			"select number_year, serial from cases where id = ?",
			ks__value(rec, "case_id")->number, out, err);
	case HOUSEHOLD_CASE:
		return case_number_of(l->ledger,
			"select number_year, serial from cases "
			"where household_id = ? order by id limit 1",
			ks__value(rec, "household_id")->number, out, err);
	case HOUSEHOLD:
		return household_number_of(l->ledger,
			ks__value(rec, "household_id")->number, out, err);
	case NUMBER:
		ks__buf_addi(out, l->id);
		return KS_OK;
	case STATE:
		if (voided)
			ks__buf_adds(out, "取消済み");
		return KS_OK;
	default:
		ks__view_field(&l->view, l->level, rec, (size_t)field, out);
		return KS_OK;
	}
}

static enum ks_code show_row(struct lister *l, struct ks_record *rec,
	bool voided, struct ks_error *err)
{
	struct ks_cell cells[COLUMNS_MAX];
	enum ks_code rc = KS_OK;

	for (size_t i = 0; i < l->n && rc == KS_OK; i++) {
		struct ks_buf *text = &l->text[i];

		ks__buf_clear(text);
		rc = show_cell(l, rec, l->fields[i], voided, text, err);
		ks__cell_text(&cells[i], ks__buf_str(text));
	}
	return rc == KS_OK ? l->sink->row(l->sink->ctx, cells, l->n) : rc;
}

static enum ks_code emit(struct lister *l, struct ks_error *err)
{
	enum ks_code rc = begin(l);

	for (size_t i = 0; rc == KS_OK && i < l->view.ids.n; i++) {
		struct ks_record rec;
		bool voided = false;

		l->id = l->view.ids.at[i];
		l->level = ks__view_level(&l->view, i);
		rc = ks__view_load(&l->view, l->id, &rec, &voided, err);
		if (rc == KS_OK)
			rc = show_row(l, &rec, voided, err);
	}
	return rc == KS_OK ? l->sink->end(l->sink->ctx) : rc;
}

static void release(struct lister *l)
{
	ks__view_release(&l->view);
	ks__buf_release(&l->note);
	for (size_t i = 0; i < COLUMNS_MAX; i++)
		ks__buf_release(&l->text[i]);
}

/* Journal the reading of these records unless it shows nobody. */
static enum ks_code note_reading(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_ids *ids, bool anonymous,
	const char *filter, struct ks_error *err)
{
	struct ks_reads reads = { .noun = noun->id };
	enum ks_code rc = KS_OK;

	if (anonymous || !ids->n)
		return KS_OK;
	ks__buf_adds(&reads.filter, filter);
	for (size_t i = 0; i < ids->n; i++)
		ks__reads_add(&reads, ids->at[i]);
	rc = ks__reads_commit(ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

static struct lister lister_of(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_list *list,
	struct ks_sink *sink)
{
	return (struct lister){ .ledger = ledger,
		.noun = noun,
		.list = list,
		.sink = sink,
		.view = { .ledger = ledger, .noun = noun } };
}

enum ks_code ks_record_list(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_list *list,
	struct ks_sink *sink, struct ks_error *err)
{
	struct lister l = lister_of(ledger, noun, list, sink);
	struct ks_buf words = KS_BUF_INIT;
	enum ks_code rc =
		ks__filter_ids(ledger, noun, list, &l.view.ids, &words, err);

	l.view.by_place = list->district != NULL;
	choose_columns(&l, list->voided);
	if (rc == KS_OK)
		rc = choose_extra(&l, err);
	add_column(&l, NUMBER, "記録ID");
	if (rc == KS_OK)
		rc = ks__view_sift(&l.view, true, &l.held, err);
	if (rc == KS_OK && words.len)
		rc = ks__sight_narrowed(ledger, l.view.by_place, &l.held, err);
	if (rc == KS_OK)
		rc = note_reading(ledger, noun, &l.view.ids, list->anonymous,
			ks__buf_str(&words), err);
	if (rc == KS_OK)
		rc = emit(&l, err);
	if (rc == KS_OK)
		rc = ks__sight_tell(ledger, &l.held, err);
	ks__buf_release(&words);
	release(&l);
	return rc;
}

/* ---- one record ------------------------------------------------------------------- */

static enum ks_code show_pairs(
	struct lister *l, struct ks_record *rec, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "項目", false, NULL },
		{ "内容", false, NULL } };
	struct ks_table_head head = { .id = l->noun->id,
		.title = l->noun->name,
		.columns = columns,
		.ncolumns = 2 };
	enum ks_code rc;

	ks__held_words(&l->held, &l->note);
	if (l->note.len)
		head.note = ks__buf_str(&l->note);
	rc = l->sink->begin(l->sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < l->n; i++) {
		struct ks_cell cells[2];

		ks__buf_clear(&l->text[0]);
		rc = show_cell(l, rec, l->fields[i], false, &l->text[0], err);
		if (rc != KS_OK || !l->text[0].len)
			continue;
		ks__cell_text(&cells[0], l->columns[i].label);
		ks__cell_text(&cells[1], ks__buf_str(&l->text[0]));
		rc = l->sink->row(l->sink->ctx, cells, 2);
	}
	return rc == KS_OK ? l->sink->end(l->sink->ctx) : rc;
}

/* One record is a page: who may not have its names is told what to do rather
 * than shown a page of blanks. */
static enum ks_code may_show(
	struct lister *l, const struct ks_record *rec, struct ks_error *err)
{
	struct ks_buf why = KS_BUF_INIT;
	enum ks_code rc = ks__sight_record(
		l->ledger, rec, l->id, &l->level, &l->held, err);

	if (rc == KS_OK && l->level == KS_SIGHT_NONE) {
		ks__held_names(&l->held, &why);
		rc = ks__refuse(err, KS_REFUSED, KS_RULE_RECORD_HELD_BACK,
			ks__buf_str(&why), NULL);
	} else if (rc == KS_OK && l->held.n[KS_HELD_CONSENT]) {
		rc = ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_NEEDS_CONSENT,
			NULL, NULL);
	}
	ks__buf_release(&why);
	return rc;
}

enum ks_code ks_record_show(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, bool anonymous,
	struct ks_sink *sink, struct ks_error *err)
{
	const struct ks_list list = { .anonymous = anonymous };
	struct lister l = lister_of(ledger, noun, &list, sink);
	struct ks_record rec;
	struct ks_ids ids = { &l.id, 1 };
	bool voided;
	enum ks_code rc = ks__record_ref(ledger, noun, ref, &l.id, err);

	choose_columns(&l, false);
	choose_shown(&l);
	if (rc == KS_OK)
		rc = choose_extra(&l, err);
	add_column(&l, NUMBER, "記録ID");
	if (rc == KS_OK)
		rc = ks__view_load(&l.view, l.id, &rec, &voided, err);
	if (rc == KS_NOT_FOUND)
		ks__fail(err, rc,
			"この%sは台帳にありません。番号を確かめてください",
			noun->name);
	if (rc == KS_OK)
		rc = may_show(&l, &rec, err);
	if (rc == KS_OK)
		rc = note_reading(ledger, noun, &ids, anonymous, "show", err);
	if (rc == KS_OK)
		rc = show_pairs(&l, &rec, err);
	if (rc == KS_OK)
		rc = ks__sight_tell(ledger, &l.held, err);
	release(&l);
	return rc;
}

/* ---- templates ---------------------------------------------------------------------- */

static const char *example_of(const struct ks_field *field)
{
	switch (field->type) {
	case KS_DATE:
		return "令和7年4月1日";
	case KS_PARTDATE:
		return "昭和25年3月";
	case KS_TIME:
		return "9:30";
	case KS_INT:
	case KS_REF:
		return "1";
	case KS_YEAR:
		return "R7";
	case KS_MARK:
		return "○";
	case KS_MEMBERS:
		return "1;2";
	case KS_CODE:
	case KS_CODES:
	case KS_TEXT:
		break;
	}
	return "";
}

enum ks_code ks_record_template(const struct ks_noun *noun, bool example,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_column columns[KS_FIELDS_MAX];
	struct ks_cell cells[KS_FIELDS_MAX];
	struct ks_table_head head = {
		.id = noun->id, .title = noun->name, .columns = columns
	};
	enum ks_code rc;

	(void)err;
	for (size_t i = 0; i < noun->nfields; i++) {
		if (noun->fields[i].flags & KS_DERIVED)
			continue;
		columns[head.ncolumns].label = noun->fields[i].heading;
		columns[head.ncolumns].number = false;
		columns[head.ncolumns].unit = NULL;
		ks__cell_text(
			&cells[head.ncolumns], example_of(&noun->fields[i]));
		head.ncolumns++;
	}
	rc = sink->begin(sink->ctx, &head);
	if (rc == KS_OK && example)
		rc = sink->row(sink->ctx, cells, head.ncolumns);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}
