#include "rowmark.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "hash.h"
#include "ledger.h"
#include "pairs.h"

/* Order of the rows is nothing: the marks of a record's rows are added up. */
static uint64_t mark_of(struct ks_stmt *st, const char *source)
{
	unsigned char hash[KS_HASH_SIZE];
	struct ks_buf text = KS_BUF_INIT;
	uint64_t mark;

	ks__buf_adds(&text, source);
	for (int i = 0; i < ks__col_count(st); i++) {
		size_t len = 0;
		const char *s = ks__col_text(st, i, &len);

		ks__buf_addc(&text, s ? '\1' : '\2');
		ks__buf_add(&text, s ? s : "", s ? len : 0);
		ks__buf_addc(&text, '\0');
	}
	ks__blake2b(hash, NULL, 0, ks__buf_str(&text), text.len);
	ks__buf_release(&text);
	memcpy(&mark, hash, sizeof(mark));
	return mark;
}

static enum ks_code read_feed(struct ks_run *run, struct ks_feed *feed,
	struct ks_db *db, struct ks_rowmarks *out, struct ks_error *err)
{
	size_t record = ks__feed_slot(
		run, feed, ks__source_field(feed->source, KS_SRC_RECORD));
	size_t case_id = ks__feed_slot(
		run, feed, ks__source_field(feed->source, KS_SRC_CASE));
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st;
	enum ks_code code;

	/* words are printed, not counted: any of them may have changed */
	for (size_t i = 0; strcmp(feed->source->name, KS_SRC_WORDS) == 0 &&
		i < feed->source->nfields;
		i++)
		ks__feed_slot(run, feed, &feed->source->fields[i]);
	ks__count_sql(feed, &run->report->period, &sql);
	st = sql.failed ? NULL : ks__db_made(db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	if (!st)
		return sql.failed ? ks__nomem(err) : err->code;
	while ((code = ks__step(st, err)) == KS_OK) {
		struct ks_rowmark *slot = ks__arena_push(
			run->arena, &out->at, &out->n, sizeof(*slot));

		if (!slot) {
			code = ks__nomem(err);
			break;
		}
		*slot = (struct ks_rowmark){ ks__col_int(st, (int)record),
			ks__col_int(st, (int)case_id),
			mark_of(st, feed->source->name) };
	}
	ks__db_made_free(st);
	return code == KS_NOT_FOUND ? KS_OK : code;
}

enum ks_code ks__rowmarks_add(struct ks_ledger *ledger,
	const struct ks_report *report, const struct ks_table *const *tables,
	size_t n, struct ks_arena *arena, struct ks_rowmarks *out,
	struct ks_error *err)
{
	struct ks_run run;
	enum ks_code code = ks__report_open_tables(
		ledger, report, arena, tables, n, &run, err);

	if (code == KS_OK)
		code = ks__pairs_fill(ledger, &run, err);
	for (size_t i = 0; code == KS_OK && i < run.nfeeds; i++)
		code = read_feed(
			&run, &run.feeds[i], ks__ledger_db(ledger), out, err);
	return code;
}

static int by_record(const void *a, const void *b)
{
	const struct ks_rowmark *x = a, *y = b;

	if (x->record != y->record)
		return x->record < y->record ? -1 : 1;
	return (x->case_id > y->case_id) - (x->case_id < y->case_id);
}

void ks__rowmarks_sort(struct ks_rowmarks *marks)
{
	size_t n = 0;

	if (!marks->n)
		return;
	qsort(marks->at, marks->n, sizeof(*marks->at), by_record);
	for (size_t i = 1; i < marks->n; i++)
		if (by_record(&marks->at[i], &marks->at[n]) != 0)
			marks->at[++n] = marks->at[i];
		else
			marks->at[n].mark += marks->at[i].mark;
	marks->n = n + 1;
}

enum ks_code ks__rowmarks_differ(const struct ks_rowmarks *a,
	const struct ks_rowmarks *b, struct ks_arena *arena,
	struct ks_rowmarks *out, struct ks_error *err)
{
	size_t i = 0, j = 0;

	while (i < a->n || j < b->n) {
		int way = i == a->n ? 1
			: j == b->n ? -1
				    : by_record(&a->at[i], &b->at[j]);
		const struct ks_rowmark *mark = way > 0 ? &b->at[j] : &a->at[i];
		bool same = way == 0 && a->at[i].mark == b->at[j].mark;
		struct ks_rowmark *slot;

		i += way <= 0;
		j += way >= 0;
		if (same)
			continue;
		slot = ks__arena_push(arena, &out->at, &out->n, sizeof(*slot));
		if (!slot)
			return ks__nomem(err);
		*slot = *mark;
	}
	return KS_OK;
}

const struct ks_rowmark *ks__rowmarks_find(
	const struct ks_rowmarks *marks, int64_t record, size_t *n)
{
	size_t from = 0, to = marks->n;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (marks->at[middle].record < record)
			from = middle + 1;
		else
			to = middle;
	}
	for (*n = 0;
		from + *n < marks->n && marks->at[from + *n].record == record;)
		(*n)++;
	return *n ? &marks->at[from] : NULL;
}
