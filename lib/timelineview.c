/* `case timeline`: 家族年表 as a table. */
#include "timeline.h"

#include <string.h>

#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "fetch.h"
#include "filter.h"
#include "read.h"

static const struct ks_column columns[] = {
	{ "日付", false, NULL },
	{ "和暦", false, NULL },
	{ "種類", false, NULL },
	{ "ケース番号", false, NULL },
	{ "機関", false, NULL },
	{ "対象", false, NULL },
	{ "内容", false, NULL },
	{ "番号", false, NULL },
};

enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

static enum ks_code row(struct ks_ledger *ledger, const struct ks_event *e,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_cell cells[COLUMNS];
	char iso[11], era[64] = "", number[24];
	enum ks_code rc = ks__case_name(ledger, e->case_id, number, err);

	if (rc != KS_OK)
		return rc;
	ks__date_iso(e->day, iso);
	if (ks__date_valid(e->day, false))
		ks__date_wareki(e->day, era, sizeof(era));
	ks__cell_text(&cells[0], iso);
	ks__cell_text(&cells[1], era);
	ks__cell_text(&cells[2], e->kind);
	ks__cell_text(&cells[3], number);
	ks__cell_text(&cells[4], e->agency);
	ks__cell_text(&cells[5], e->whom);
	ks__cell_text(&cells[6], e->what);
	ks__cell_text(&cells[7], e->number);
	return sink->row(sink->ctx, cells, COLUMNS);
}

static enum ks_code note_reading(struct ks_ledger *ledger,
	const struct ks_list *list, int64_t id, struct ks_error *err)
{
	struct ks_reads reads = { .noun = "case" };
	enum ks_code rc;

	if (list->anonymous)
		return KS_OK;
	ks__buf_adds(&reads.filter, "timeline");
	ks__reads_add(&reads, id);
	rc = ks__reads_commit(ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

static enum ks_code print(struct ks_ledger *ledger,
	const struct ks_timeline *line, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_table_head head = { .id = "timeline",
		.title = "家族年表",
		.columns = columns,
		.ncolumns = COLUMNS };
	enum ks_code rc = ks__sight_tell(ledger, &line->held, err);

	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < line->n; i++)
		rc = row(ledger, &line->at[i], sink, err);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_case_timeline(struct ks_ledger *ledger, const char *number,
	const struct ks_list *list, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_timeline line = { .n = 0 };
	struct ks_buf words = KS_BUF_INIT;
	struct ks_filter f;
	int64_t id = 0;
	enum ks_code rc = ks__filter_read(ledger, list, &f, &words, err);

	if (rc == KS_OK)
		rc = ks__case_by_number(
			ledger, number, strlen(number), &id, err);
	if (rc == KS_OK)
		rc = ks__sight_paper(ledger, id, 0, err);
	if (rc == KS_OK)
		rc = note_reading(ledger, list, id, err);
	if (rc == KS_OK)
		rc = ks__timeline(ledger, id, f.from, f.to, &line, err);
	if (rc == KS_OK)
		rc = print(ledger, &line, sink, err);
	ks__timeline_release(&line);
	ks__buf_release(&words);
	return rc;
}
