/* Keeping the figures a year was published with. */
#include "frozen.h"

#include <stdio.h>
#include <string.h>

#include "answer.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "journal.h"
#include "tidy.h"

struct freezing {
	const struct ks_report *report;
	int year;
	int64_t entries; /* that were verified */
	int64_t seq;
	int64_t figures;
};

static enum ks_code sound(struct ks_ledger *ledger,
	const struct ks_report *report, int64_t *entries, struct ks_error *err)
{
	struct ks_verify verify = { .progress = report->progress,
		.ctx = report->ctx };
	enum ks_code code = ks_ledger_verify(ledger, &verify, err);

	*entries = verify.entries;
	if (code == KS_INVALID)
		return ks__fail(err, code,
			"台帳に%lld件の食い違いがあるため凍結しません。"
			"kasane verify で確かめ、控えから戻してください",
			(long long)verify.damage);
	return code;
}

static void count_figures(const struct ks_doc *doc, int64_t *n)
{
	*n = 0;
	for (size_t i = 0; i < doc->n; i++)
		*n += (int64_t)(doc->tables[i].nrows *
			(doc->tables[i].head.ncolumns - 1));
}

static enum ks_code append(struct ks_ledger *ledger, struct freezing *f,
	const struct ks_doc *doc, const struct ks_tableset *set,
	struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	struct ks_buf figures = KS_BUF_INIT, heads = KS_BUF_INIT;
	enum ks_code code;

	ks__tidy_write(doc, &figures);
	ks__tidy_heads(doc, &heads);
	ks__payload_add_int(&payload, "year", f->year);
	ks__frozen_put(&payload, f->report, set);
	ks__payload_add(&payload, "heads", ks__buf_str(&heads));
	ks__payload_add(&payload, "figures", ks__buf_str(&figures));
	code = figures.failed || heads.failed
		? ks__nomem(err)
		: ks__journal_append(ledger, KS_FREEZE_NOUN, -f->year, &payload,
			  NULL, &f->seq, err);
	ks__buf_release(&figures);
	ks__buf_release(&heads);
	ks__buf_release(&payload);
	return code;
}

static enum ks_code freeze(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct freezing *f = arg;
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_doc doc = { .arena = &arena };
	struct ks_tableset set;
	struct ks_sink sink;
	int64_t next = 0;
	enum ks_code code = ks__journal_next(ledger, &next, err);

	/* what was found sound is what is counted */
	if (code == KS_OK && next != f->entries + 1)
		code = ks__fail(err, KS_BUSY,
			"確かめている間に記入がありました。"
			"もう一度実行してください");
	ks__doc_sink(&doc, &sink);
	if (code == KS_OK)
		code = ks__tableset_load(&arena, f->report, &set, err);
	if (code == KS_OK)
		code = ks__answer(ledger, f->report, &set, &sink, err);
	if (code == KS_OK)
		code = append(ledger, f, &doc, &set, err);
	count_figures(&doc, &f->figures);
	ks__arena_release(&arena);
	return code;
}

enum ks_code ks_report_freeze(struct ks_ledger *ledger, const char *year,
	const struct ks_report *report, int64_t *seq, int64_t *figures,
	struct ks_error *err)
{
	const struct ks_period_words words = { .year = year };
	struct ks_report frozen = *report;
	struct freezing f = { .report = &frozen };
	enum ks_code code = ks_period_parse(&words, &frozen.period, err);

	frozen.ntables = 0;
	frozen.suppress = 0;
	f.year = ks_fiscal_year(year);
	if (code == KS_OK)
		code = sound(ledger, report, &f.entries, err);
	if (code == KS_OK)
		code = ks__transaction(ledger, freeze, &f, err);
	*seq = f.seq;
	*figures = f.figures;
	return code;
}

/* ---- the list ------------------------------------------------------------ */

static enum ks_code list_row(struct ks_stmt *st, const struct ks_sink *sink)
{
	struct ks_cell cells[5];
	char year[8], at[26];

	ks__fiscal_label((int)ks__col_int(st, 0), year);
	ks__time_iso(ks__col_int(st, 3), at);
	ks__cell_text(&cells[0], year);
	ks__cell_int(&cells[1], ks__col_int(st, 1));
	ks__cell_int(&cells[2], ks__col_int(st, 2));
	ks__cell_text(&cells[3], at);
	ks__cell_text(&cells[4], ks__col_str(st, 4));
	return sink->row(sink->ctx, cells, 5);
}

enum ks_code ks_report_frozen_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = {
		{ "年度", false, NULL },
		{ "版", true, NULL },
		{ "記入番号", true, NULL },
		{ "日時", false, NULL },
		{ "職員", false, NULL },
	};
	static const struct ks_table_head head = { .id = "frozen",
		.title = "凍結した報告",
		.columns = columns,
		.ncolumns = 5 };
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select -record, row_number() over (partition by record "
		"order by seq), seq, at, staff from journal "
		"where record < 0 and record <> seq and noun = 'freeze' "
		"order by record desc, seq",
		err);
	enum ks_code code, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	code = sink->begin(sink->ctx, &head);
	while (code == KS_OK && (step = ks__step(st, err)) == KS_OK)
		code = list_row(st, sink);
	ks__reset(st);
	if (code == KS_OK && step != KS_NOT_FOUND)
		return step;
	return code == KS_OK ? sink->end(sink->ctx) : code;
}
