/* `case history`: every entry about a case, what was there before and after. */
#include "kasane.h"

#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "journal.h"
#include "read.h"
#include "view.h"

struct history {
	struct ks_ledger *ledger;
	struct ks_sink *sink;
	bool anonymous;
	struct ks_arena arena;
	enum ks_sight_level level; /* of the record at hand */
	struct ks_heldback held;
	char at[26];
	int64_t seq;
	const char *staff, *command, *noun;
};

static enum ks_code line(struct history *h, const char *heading,
	const char *before, const char *after)
{
	struct ks_cell cells[8];

	ks__cell_int(&cells[0], h->seq);
	ks__cell_text(&cells[1], h->at);
	ks__cell_text(&cells[2], h->staff);
	ks__cell_text(&cells[3], h->command);
	ks__cell_text(&cells[4], h->noun);
	ks__cell_text(&cells[5], heading);
	ks__cell_text(&cells[6], before);
	ks__cell_text(&cells[7], after);
	return h->sink->row(h->sink->ctx, cells, 8);
}

static bool hidden(const struct history *h, const struct ks_record *rec,
	const struct ks_field *field)
{
	if ((field->flags & KS_DERIVED) && !(field->flags & KS_SHOWN))
		return strcmp(field->id, "case_number") != 0;
	if (h->anonymous && (field->flags & KS_PERSONAL))
		return true;
	return !ks__sight_field(h->ledger, h->level, rec, field);
}

/* The record before and after one payload, field by field. */
static enum ks_code changes(struct history *h, struct ks_record *rec,
	const char *payload, size_t len)
{
	struct ks_record before = *rec;
	struct ks_buf was = KS_BUF_INIT;
	struct ks_buf now = KS_BUF_INIT;
	enum ks_code rc = KS_OK;

	ks__record_overlay(h->ledger->codes, rec, payload, len, &h->arena);
	for (size_t i = 0; rc == KS_OK && i < rec->noun->nfields; i++) {
		const struct ks_field *field = &rec->noun->fields[i];

		/* what was secret before or is so after stays so */
		if (hidden(h, &before, field) || hidden(h, rec, field))
			continue;
		ks__buf_clear(&was);
		ks__buf_clear(&now);
		ks__value_show(h->ledger->codes, field, &before.v[i], &was);
		ks__value_show(h->ledger->codes, field, &rec->v[i], &now);
		if (strcmp(ks__buf_str(&was), ks__buf_str(&now)) != 0)
			rc = line(h, field->heading, ks__buf_str(&was),
				ks__buf_str(&now));
	}
	ks__buf_release(&was);
	ks__buf_release(&now);
	return rc;
}

static enum ks_code withdrawn(
	struct history *h, const char *payload, size_t len)
{
	struct ks_buf reason = KS_BUF_INIT;
	enum ks_code rc;

	if (!h->anonymous && h->level == KS_SIGHT_ALL)
		ks__payload_get(payload, len, "reason", &reason);
	rc = line(h, "取消", "", ks__buf_str(&reason));
	ks__buf_release(&reason);
	return rc;
}

static enum ks_code entries_of(
	struct history *h, int64_t record, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(h->ledger->db,
		"select seq, at, staff, command, noun, payload from journal "
		"where seq = ?1 or (record = ?1 and record <> seq) "
		"order by seq",
		err);
	struct ks_record rec = { .noun = NULL };
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, record);
	ks__arena_reset(&h->arena);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		int noun = ks__noun_index(ks__col_str(st, 4));
		size_t len;
		const char *payload = ks__col_text(st, 5, &len);

		h->seq = ks__col_int(st, 0);
		ks__time_iso(ks__col_int(st, 1), h->at);
		h->staff = ks__col_str(st, 2);
		h->command = ks__col_str(st, 3);
		h->noun =
			noun >= 0 ? ks__noun_ops((size_t)noun)->noun.name : "";
		if (noun >= 0 && !rec.noun)
			rec.noun = &ks__noun_ops((size_t)noun)->noun;
		if (!payload || !rec.noun)
			continue;
		if (noun >= 0 && &ks__noun_ops((size_t)noun)->noun == rec.noun)
			rc = changes(h, &rec, payload, len);
		else if (strcmp(ks__col_str(st, 4), "void") == 0)
			rc = withdrawn(h, payload, len);
	}
	ks__reset(st);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

/* A record is judged as it stands: who may not see it now does not see what
 * it was.  Its row is gone where an import was undone. */
static enum ks_code one_record(struct history *h, const struct ks_noun *noun,
	int64_t id, struct ks_error *err)
{
	struct ks_viewer view = { .ledger = h->ledger, .noun = noun };
	struct ks_record rec;
	bool voided;
	enum ks_code rc = ks__view_load(&view, id, &rec, &voided, err);

	if (rc == KS_OK)
		rc = ks__sight_record(
			h->ledger, &rec, id, &h->level, &h->held, err);
	ks__view_release(&view);
	if (rc == KS_OK && h->level != KS_SIGHT_NONE)
		rc = entries_of(h, id, err);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* A record of the case: of which noun, and its id. */
struct item {
	int64_t id;
	const struct ks_noun *noun;
};

struct items {
	struct item *at;
	size_t n;
	struct ks_arena arena;
};

static enum ks_code gather(struct items *items, struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *where, int64_t id,
	struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st;
	enum ks_code rc;

	ks__buf_addf(&sql, "select id from %s where %s", noun->id, where);
	st = sql.failed ? NULL
			: ks__db_made(ledger->db, ks__buf_str(&sql), err);
	rc = sql.failed ? ks__nomem(err) : st ? KS_OK : err->code;
	ks__buf_release(&sql);
	if (rc != KS_OK)
		return rc;
	ks__bind_int(st, 1, id);
	while ((rc = ks__step(st, err)) == KS_OK) {
		struct item *item = ks__arena_push(
			&items->arena, &items->at, &items->n, sizeof(*item));

		if (!item)
			break;
		*item = (struct item){ ks__col_int(st, 0), noun };
	}
	ks__db_made_free(st);
	if (items->arena.failed)
		return ks__nomem(err);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static int by_id(const void *a, const void *b)
{
	const struct item *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* Every noun of the case and of its plans, in the order they came. */
static enum ks_code all_records(
	struct history *h, int64_t id, struct ks_error *err)
{
	struct items items = { NULL, 0, KS_ARENA_INIT };
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < KS_NOUN_COUNT; i++) {
		const struct ks_noun *noun = &ks__noun_ops(i)->noun;

		if (ks__noun_field(noun, "case_id") >= 0)
			rc = gather(&items, h->ledger, noun, "case_id = ?", id,
				err);
		else if (ks__noun_field(noun, "plan_id") >= 0)
			rc = gather(&items, h->ledger, noun,
				"plan_id in (select id from plan where "
				"case_id = ?)",
				id, err);
	}
	if (rc == KS_OK && items.n)
		qsort(items.at, items.n, sizeof(*items.at), by_id);
	for (size_t i = 0; rc == KS_OK && i < items.n; i++)
		rc = one_record(h, items.at[i].noun, items.at[i].id, err);
	ks__arena_release(&items.arena);
	return rc;
}

enum ks_code ks_case_history(struct ks_ledger *ledger, const char *number,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "記入", true, NULL },
		{ "日時", false, NULL }, { "職員", false, NULL },
		{ "操作", false, NULL }, { "種類", false, NULL },
		{ "項目", false, NULL }, { "前", false, NULL },
		{ "後", false, NULL } };
	static const struct ks_table_head head = { .id = "history",
		.title = "ケースの履歴",
		.columns = columns,
		.ncolumns = 8 };
	struct history h = {
		.ledger = ledger, .sink = sink, .anonymous = anonymous
	};
	struct ks_reads reads = { .noun = "case" };
	int64_t id;
	enum ks_code rc =
		ks__case_by_number(ledger, number, strlen(number), &id, err);

	if (rc == KS_OK)
		rc = ks__sight_paper(ledger, id, 0, err);
	if (rc == KS_OK && !anonymous) {
		ks__buf_adds(&reads.filter, "history");
		ks__reads_add(&reads, id);
		rc = ks__reads_commit(ledger, &reads, err);
	}
	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	if (rc == KS_OK)
		rc = all_records(&h, id, err);
	if (rc == KS_OK)
		rc = ks__sight_tell(ledger, &h.held, err);
	ks__reads_release(&reads);
	ks__arena_release(&h.arena);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}
