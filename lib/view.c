/* Records on their way to a page or a listing: only what may be shown. */
#include "view.h"

#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "date.h"
#include "err.h"

enum ks_code ks__view_load(struct ks_viewer *view, int64_t id,
	struct ks_record *rec, bool *voided, struct ks_error *err)
{
	struct ks_noun_plan *plan =
		&view->ledger->plans[ks__noun_index(view->noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(view->ledger->db, ks__buf_str(&plan->select), err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	ks__arena_reset(&view->arena);
	memset(rec, 0, sizeof(*rec));
	rec->noun = view->noun;
	if (rc == KS_OK) {
		ks__record_load(view->ledger->codes, rec, st, &view->arena);
		*voided = !ks__col_null(st, 2);
	}
	ks__reset(st);
	return rc;
}

/* Where everything is shown nothing is read for it. */
enum ks_code ks__view_sift(struct ks_viewer *view, bool listed,
	struct ks_heldback *held, struct ks_error *err)
{
	size_t n = 0;
	bool plain;
	enum ks_code rc = ks__sight_plain(view->ledger, &plain, err);

	if (rc != KS_OK || plain || !view->ids.n)
		return rc;
	view->levels = calloc(view->ids.n, sizeof(*view->levels));
	if (!view->levels)
		return ks__nomem(err);
	for (size_t i = 0; rc == KS_OK && i < view->ids.n; i++) {
		struct ks_record rec;
		enum ks_sight_level level = KS_SIGHT_NONE;
		struct ks_heldback before = *held;
		int64_t id = view->ids.at[i];
		bool voided;

		rc = ks__view_load(view, id, &rec, &voided, err);
		if (rc == KS_OK)
			rc = listed ? ks__sight_row(view->ledger, &rec, id,
					      &level, held, err)
				    : ks__sight_record(view->ledger, &rec, id,
					      &level, held, err);
		if (rc != KS_OK || level == KS_SIGHT_NONE)
			continue;
		if (level == KS_SIGHT_MASKED && view->by_place) {
			*held = before;
			continue;
		}
		view->ids.at[n] = id;
		view->levels[n++] = level;
	}
	view->ids.n = n;
	return rc;
}

static const struct ks_code_row *band_of(
	const struct ks_codes *codes, const char *list, int age)
{
	const struct ks_code_list *bands = ks__codes_list(codes, list);

	for (size_t i = 0; bands && i < ks__code_list_count(bands); i++) {
		const struct ks_code_row *row = ks__code_list_at(bands, i);
		const char *from = ks__code_prop(row, "下限");
		const char *to = ks__code_prop(row, "上限");

		if (!from || !*from || row->retired)
			continue;
		if (age >= strtol(from, NULL, 10) &&
			(!to || !*to || age <= strtol(to, NULL, 10)))
			return row;
	}
	return NULL;
}

static void show_band(const struct ks_viewer *view, const struct ks_record *rec,
	const struct ks_field *field, struct ks_buf *out)
{
	int birth = ks__noun_field(view->noun, "birth");
	const struct ks_code_row *band;
	bool estimated;

	if (birth < 0 || ks__empty(&rec->v[birth]))
		return;
	band = band_of(view->ledger->codes, field->list,
		ks__age((int)rec->v[birth].number, ks__today(), &estimated));
	if (band)
		ks__buf_adds(out, band->label);
}

void ks__view_field(const struct ks_viewer *view, enum ks_sight_level level,
	const struct ks_record *rec, size_t field, struct ks_buf *out)
{
	const struct ks_field *f = &view->noun->fields[field];

	if (!ks__sight_field(view->ledger, level, rec, f))
		return;
	if (level == KS_SIGHT_MASKED && strcmp(f->id, "age_band") == 0 &&
		ks__empty(&rec->v[field]))
		show_band(view, rec, f, out);
	else
		ks__value_show(view->ledger->codes, f, &rec->v[field], out);
}

void ks__view_release(struct ks_viewer *view)
{
	ks__arena_release(&view->arena);
	free(view->ids.at);
	free(view->levels);
}

/* ---- a table of a page -------------------------------------------------------- */

enum { SECTION_COLUMNS = 24 };

struct table {
	struct ks_viewer view;
	const struct ks_section *section;
	struct ks_column columns[SECTION_COLUMNS];
	size_t fields[SECTION_COLUMNS];
	struct ks_buf text[SECTION_COLUMNS];
	size_t n;
	struct ks_sink *sink;
};

static void choose(struct table *t, bool anonymous)
{
	const struct ks_noun *noun = t->view.noun;

	for (size_t i = 0; i < t->section->n && t->n < SECTION_COLUMNS; i++) {
		const char *id = t->section->columns[i];
		size_t at = (size_t)ks__field(noun, id);
		const struct ks_field *f = &noun->fields[at];

		if (anonymous && (f->flags & (KS_IDENTIFYING | KS_PERSONAL)))
			continue;
		t->columns[t->n].label = f->heading;
		t->columns[t->n].number = f->type == KS_INT;
		t->columns[t->n].unit =
			strcmp(id, "minutes") == 0 ? "分" : NULL;
		t->fields[t->n++] = at;
	}
}

static enum ks_code put_row(
	struct table *t, const struct ks_record *rec, enum ks_sight_level level)
{
	struct ks_cell cells[SECTION_COLUMNS];

	for (size_t i = 0; i < t->n; i++) {
		const struct ks_value *v = &rec->v[t->fields[i]];

		ks__buf_clear(&t->text[i]);
		ks__view_field(&t->view, level, rec, t->fields[i], &t->text[i]);
		if (t->columns[i].number && t->text[i].len)
			ks__cell_int(&cells[i], v->number);
		else
			ks__cell_text(&cells[i], ks__buf_str(&t->text[i]));
	}
	return t->sink->row(t->sink->ctx, cells, t->n);
}

static enum ks_code put(
	struct table *t, const struct ks_heldback *here, struct ks_error *err)
{
	struct ks_buf note = KS_BUF_INIT;
	struct ks_table_head head = { .id = t->view.noun->id,
		.title = t->view.noun->name,
		.columns = t->columns,
		.ncolumns = t->n };
	enum ks_code rc;

	ks__held_words(here, &note);
	if (note.len)
		head.note = ks__buf_str(&note);
	rc = t->sink->begin(t->sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < t->view.ids.n; i++) {
		struct ks_record rec;
		bool voided;

		rc = ks__view_load(
			&t->view, t->view.ids.at[i], &rec, &voided, err);
		if (rc == KS_OK && t->section->fill)
			rc = t->section->fill(
				t->view.ledger, &rec, &t->view.arena, err);
		if (rc == KS_OK)
			rc = put_row(t, &rec, ks__view_level(&t->view, i));
	}
	ks__buf_release(&note);
	return rc == KS_OK ? t->sink->end(t->sink->ctx) : rc;
}

enum ks_code ks__section(struct ks_ledger *ledger,
	const struct ks_section *section, int64_t id, bool anonymous,
	struct ks_heldback *held, struct ks_sink *sink, struct ks_error *err)
{
	struct table t = { .section = section, .sink = sink };
	struct ks_stmt *st = ks__db_stmt(ledger->db, section->sql, err);
	struct ks_heldback here = { .kept = false };
	enum ks_code rc;

	if (!st)
		return err->code;
	t.view.ledger = ledger;
	t.view.noun = &ks__noun_ops(section->noun)->noun;
	choose(&t, anonymous);
	ks__bind_int(st, 1, id);
	rc = ks__ids_gather(st, &t.view.ids, err);
	if (rc == KS_OK)
		rc = ks__view_sift(&t.view, false, &here, err);
	if (rc == KS_OK)
		rc = put(&t, &here, err);
	for (size_t i = 0; i < KS_HELD_WHYS; i++)
		held->n[i] += here.n[i];
	for (size_t i = 0; i < SECTION_COLUMNS; i++)
		ks__buf_release(&t.text[i]);
	ks__view_release(&t.view);
	return rc;
}
