#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "casepage.h"
#include "cell.h"
#include "date.h"
#include "depends.h"
#include "err.h"
#include "fetch.h"

enum { FIELDS = 9 };

/* A noun's table on the page; HELD_ON is the day of the record's meeting. */
#define HELD_ON "開催日"

struct section {
	const char *noun;
	const char *fields[FIELDS];
};

static const struct section sections[] = {
	{ "assign", { "assigned_on", "lead_agency", "lead_staff", "reason" } },
	{ "assess",
		{ "assessed_on", "agency", "member_no", "issues", "main_issue",
			"picture", "wishes" } },
	{ "refer",
		{ "referred_on", "from_agency", "to_agency", "reason",
			"answered_on", "answer", "return_reason",
			"connected_on" } },
	{ "agenda",
		{ HELD_ON, "meeting_number", "acting", "kind", "agency",
			"outcome", "review_on" } },
	{ "hearing",
		{ HELD_ON, "meeting_number", "agency", "situation", "concerns",
			"goals", "request" } },
	{ "task",
		{ HELD_ON, "meeting_number", "agency", "role", "due_on", "lead",
			"done_on" } },
	{ "plan",
		{ "number", "kind", "round", "made_on", "decided_on",
			"starts_on", "ends_on", "review_on", "goal" } },
	{ "evaluation",
		{ "plan_number", "evaluated_on", "services", "effects",
			"outcome", "finding" } },
	{ "match",
		{ "resource_number", "started_on", "ended_on", "plan_number",
			"settling" } },
	{ "topic", { "number", "drawn_on", "content" } },
};

struct table {
	const struct ks_page *page;
	const struct ks_noun *noun;
	struct ks_arena arena;
	struct ks_column columns[FIELDS];
	int fields[FIELDS]; /* of the noun; -1: the day of the meeting */
	struct ks_buf text[FIELDS];
	size_t n;
};

static void choose_columns(struct table *t, const struct section *section)
{
	for (int i = 0; i < FIELDS && section->fields[i]; i++) {
		const char *id = section->fields[i];
		bool day = strcmp(id, HELD_ON) == 0;
		int at = day ? -1 : ks__field(t->noun, id);

		if (t->page->anonymous && at >= 0 &&
			(t->noun->fields[at].flags &
				(KS_IDENTIFYING | KS_PERSONAL)))
			continue;
		t->columns[t->n].label =
			day ? HELD_ON : t->noun->fields[at].heading;
		t->fields[t->n++] = at;
	}
}

static enum ks_code show_day(const struct table *t, struct ks_record *rec,
	struct ks_buf *out, struct ks_error *err)
{
	int64_t held = 0;
	char iso[11];
	enum ks_code rc = ks__number(t->page->ledger,
		"select held_on from meeting where id = ?",
		ks__value(rec, "meeting_id")->number, &held, err);

	if (rc == KS_OK && held) {
		ks__date_iso((int)held, iso);
		ks__buf_adds(out, iso);
	}
	return rc;
}

static enum ks_code show(struct table *t, struct ks_record *rec,
	enum ks_sight_level level, struct ks_error *err)
{
	struct ks_ledger *ledger = t->page->ledger;
	struct ks_cell cells[FIELDS];
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < t->n; i++) {
		int at = t->fields[i];
		const struct ks_field *field =
			at < 0 ? NULL : &t->noun->fields[at];

		ks__buf_clear(&t->text[i]);
		if (!field)
			rc = show_day(t, rec, &t->text[i], err);
		else if (ks__sight_field(ledger, level, rec, field))
			ks__value_show(
				ledger->codes, field, &rec->v[at], &t->text[i]);
		ks__cell_text(&cells[i], ks__buf_str(&t->text[i]));
	}
	return rc == KS_OK ? t->page->sink->row(t->page->sink->ctx, cells, t->n)
			   : rc;
}

static enum ks_code show_all(
	struct table *t, const struct ks_ids *ids, struct ks_error *err)
{
	const struct ks_page *page = t->page;
	struct ks_sink *sink = page->sink;
	struct ks_table_head head = { .id = t->noun->id,
		.title = t->noun->name,
		.columns = t->columns,
		.ncolumns = t->n };
	enum ks_code rc = sink->begin(sink->ctx, &head);

	for (size_t i = 0; rc == KS_OK && i < ids->n; i++) {
		enum ks_sight_level level = KS_SIGHT_NONE;
		struct ks_record rec;

		ks__arena_reset(&t->arena);
		rc = ks__fetch(page->ledger, t->noun, ids->at[i], &rec,
			&t->arena, err);
		if (rc == KS_OK)
			rc = ks__sight_record(page->ledger, &rec, ids->at[i],
				&level, page->held, err);
		if (rc == KS_OK && level != KS_SIGHT_NONE)
			rc = show(t, &rec, level, err);
	}
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

/* The case's own first, then those of the cases that were found to be it. */
static enum ks_code ids_of_group(const struct ks_page *page,
	const struct ks_noun *noun, struct ks_ids *all, struct ks_error *err)
{
	struct ks_ids cases = { NULL, 0 };
	enum ks_code rc =
		ks__case_group(page->ledger, page->case_id, &cases, err);

	for (size_t i = 0; rc == KS_OK && i < cases.n; i++) {
		struct ks_ids ids = { NULL, 0 };
		int64_t *at;

		rc = ks__fetch_ids(page->ledger, noun, ks__owner_of(noun),
			cases.at[i], &ids, err);
		at = rc == KS_OK && ids.n
			? realloc(all->at, (all->n + ids.n) * sizeof(*at))
			: NULL;
		if (at) {
			memcpy(at + all->n, ids.at, ids.n * sizeof(*at));
			all->at = at;
			all->n += ids.n;
		} else if (rc == KS_OK && ids.n) {
			rc = ks__nomem(err);
		}
		free(ids.at);
	}
	free(cases.at);
	return rc;
}

static enum ks_code section(const struct ks_page *page,
	const struct section *section, struct ks_error *err)
{
	struct table t = { .page = page, .noun = ks_noun_find(section->noun) };
	struct ks_ids ids = { NULL, 0 };
	enum ks_code rc = ids_of_group(page, t.noun, &ids, err);

	choose_columns(&t, section);
	if (rc == KS_OK && ids.n)
		rc = show_all(&t, &ids, err);
	free(ids.at);
	ks__arena_release(&t.arena);
	for (size_t i = 0; i < FIELDS; i++)
		ks__buf_release(&t.text[i]);
	return rc;
}

enum ks_code ks__page_records(const struct ks_page *page, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t i = 0;
		rc == KS_OK && i < sizeof(sections) / sizeof(sections[0]); i++)
		rc = section(page, &sections[i], err);
	return rc;
}
