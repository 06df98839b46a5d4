#include "frozen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "date.h"
#include "err.h"
#include "journal.h"
#include "tidy.h"

/* ---- how it was counted -------------------------------------------------- */

static void put_text(struct ks_buf *out, const char *key, const char *value)
{
	if (value)
		ks__payload_add(out, key, value);
}

void ks__frozen_put(struct ks_buf *out, const struct ks_report *report,
	const struct ks_tableset *set)
{
	struct ks_buf tables = KS_BUF_INIT;

	ks__payload_add_int(out, "from", report->period.from);
	ks__payload_add_int(out, "to", report->period.to);
	ks__payload_add(out, "period", report->period.label);
	ks__payload_add_int(out, "percent_digits", report->percent_digits);
	ks__payload_add_int(out, "missing", report->split_missing);
	ks__payload_add_int(out, "no_zero", report->no_zero);
	ks__payload_add_int(out, "previous", report->previous);
	put_text(out, "by", report->by);
	put_text(out, "bands", report->bands);
	for (size_t i = 0; i < set->n; i++) {
		const char *cells[] = { set->tables[i].file,
			set->tables[i].text };

		ks__tidy_add(&tables, cells, 2);
	}
	ks__payload_add(out, "tables", ks__buf_str(&tables));
	out->failed = out->failed || tables.failed;
	ks__buf_release(&tables);
}

struct payload {
	struct ks_arena *arena;
	const char *p;
	size_t len;
};

/* NULL where it is not there. */
static const char *text_of(const struct payload *payload, const char *key)
{
	struct ks_buf value = KS_BUF_INIT;
	const char *out = NULL;

	if (ks__payload_get(payload->p, payload->len, key, &value))
		out = ks__arena_copy(
			payload->arena, ks__buf_str(&value), value.len);
	if (value.failed)
		payload->arena->failed = true;
	ks__buf_release(&value);
	return out;
}

static int int_of(const struct payload *payload, const char *key)
{
	return (int)ks__payload_int(payload->p, payload->len, key);
}

static void read_report(const struct payload *payload, struct ks_report *out)
{
	const char *label = text_of(payload, "period");

	*out = (struct ks_report){
		.percent_digits = int_of(payload, "percent_digits"),
		.split_missing = int_of(payload, "missing") != 0,
		.no_zero = int_of(payload, "no_zero") != 0,
		.previous = int_of(payload, "previous") != 0,
		.by = text_of(payload, "by"),
		.bands = text_of(payload, "bands"),
	};
	out->period.from = int_of(payload, "from");
	out->period.to = int_of(payload, "to");
	snprintf(out->period.label, sizeof(out->period.label), "%s",
		label ? label : "");
}

static enum ks_code read_tables(const struct payload *payload,
	struct ks_tableset *set, struct ks_error *err)
{
	const char *text = text_of(payload, "tables");
	struct ks_lines_of line = { .arena = payload->arena,
		.at = text ? text : "" };

	*set = (struct ks_tableset){ NULL, 0 };
	while (ks__tidy_line(&line)) {
		struct ks_table *slot = ks__arena_push(
			payload->arena, &set->tables, &set->n, sizeof(*slot));
		enum ks_code code;

		if (!slot)
			return ks__nomem(err);
		code = line.n == 2 ? ks__table_parse(payload->arena,
					     line.cells[0], line.cells[1],
					     strlen(line.cells[1]), slot, err)
				   : ks__fail(err, KS_CORRUPT,
					     "凍結した表の定義を読めません");
		if (code != KS_OK)
			return code;
	}
	return payload->arena->failed ? ks__nomem(err) : KS_OK;
}

/* ---- which one ----------------------------------------------------------- */

static enum ks_code read_ref(
	const char *ref, int *year, int *edition, struct ks_error *err)
{
	const char *slash = strchr(ref, '/');
	char text[48];

	snprintf(text, sizeof(text), "%.*s",
		(int)(slash ? slash - ref : (long)strlen(ref)), ref);
	*year = ks_fiscal_year(text);
	*edition = slash ? (int)strtol(slash + 1, NULL, 10) : 0;
	if (*year && (!slash || *edition > 0))
		return KS_OK;
	return ks__fail(err, KS_USAGE,
		"「%s」は年度として読めません。R7(その年度の最後の版)か "
		"R7/1(第1版)のように書いてください",
		ref);
}

static enum ks_code not_frozen(int year, int edition, struct ks_error *err)
{
	char name[40], of[24] = "";

	ks__fiscal_name(year, name, sizeof(name));
	if (edition)
		snprintf(of, sizeof(of), "の第%d版", edition);
	return ks__fail(err, KS_NOT_FOUND,
		"%s%sの凍結した報告はありません。"
		"kasane report frozen で一覧が出ます",
		name, of);
}

static enum ks_code read_entry(struct ks_stmt *st, struct ks_arena *arena,
	struct ks_frozen *out, struct ks_error *err)
{
	struct payload payload = { .arena = arena };
	const char *heads, *figures;
	enum ks_code code;

	out->seq = ks__col_int(st, 0);
	out->at = ks__col_int(st, 1);
	out->staff = ks__arena_copy(
		arena, ks__col_str(st, 2), strlen(ks__col_str(st, 2)));
	out->edition = (int)ks__col_int(st, 4);
	payload.p = ks__col_text(st, 3, &payload.len);
	heads = text_of(&payload, "heads");
	figures = text_of(&payload, "figures");
	read_report(&payload, &out->report);
	code = read_tables(&payload, &out->set, err);
	out->doc = (struct ks_doc){ .arena = arena };
	return code == KS_OK ? ks__tidy_read(&out->doc, heads ? heads : "",
				       figures ? figures : "", err)
			     : code;
}

enum ks_code ks__frozen_read(struct ks_ledger *ledger, const char *ref,
	struct ks_arena *arena, struct ks_frozen *out, struct ks_error *err)
{
	struct ks_stmt *st;
	int edition = 0;
	enum ks_code code = read_ref(ref, &out->year, &edition, err);

	if (code != KS_OK)
		return code;
	st = ks__db_stmt(ledger->db,
		"select * from (select seq, at, staff, payload, row_number() "
		"over (order by seq) as edition from journal where "
		"record = -?1 and record <> seq and noun = 'freeze') "
		"where ?2 = 0 or edition = ?2 order by seq desc limit 1",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, out->year);
	ks__bind_int(st, 2, edition);
	code = ks__step(st, err);
	if (code == KS_OK)
		code = read_entry(st, arena, out, err);
	ks__reset(st);
	return code == KS_NOT_FOUND ? not_frozen(out->year, edition, err)
				    : code;
}

/* ---- printing it again ----------------------------------------------------- */

static enum ks_code wanted(const struct ks_frozen *frozen, const char *word,
	const struct ks_doc_table **out, struct ks_error *err)
{
	const struct ks_table *table;
	enum ks_code code = ks__tableset_find(&frozen->set, word, &table, err);

	*out = code == KS_OK ? ks__doc_table(&frozen->doc, table->id) : NULL;
	if (code == KS_OK && !*out)
		code = ks__fail(err, KS_NOT_FOUND,
			"%sは凍結した報告にありません", word);
	return code;
}

static enum ks_code send(const struct ks_frozen *frozen,
	const struct ks_doc_table *table, const struct ks_sink *sink)
{
	struct ks_doc_table noted = *table;
	char day[26], line[120];
	struct ks_buf note = KS_BUF_INIT;
	enum ks_code code;

	ks__time_iso(frozen->at, day);
	snprintf(line, sizeof(line), "%.10sに凍結した第%d版(記入%lld)。", day,
		frozen->edition, (long long)frozen->seq);
	ks__buf_adds(&note, line);
	if (table->head.note)
		ks__buf_adds(&note, table->head.note);
	noted.head.note = ks__buf_str(&note);
	code = note.failed ? KS_NOMEM : ks__doc_send(&noted, sink);
	ks__buf_release(&note);
	return code;
}

enum ks_code ks_report_frozen(struct ks_ledger *ledger, const char *ref,
	const char *const *tables, size_t n, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_frozen frozen;
	enum ks_code code = ks__frozen_read(ledger, ref, &arena, &frozen, err);

	for (size_t i = 0; code == KS_OK && i < n; i++) {
		const struct ks_doc_table *table;

		code = wanted(&frozen, tables[i], &table, err);
		if (code == KS_OK)
			code = send(&frozen, table, sink);
	}
	for (size_t i = 0; !n && code == KS_OK && i < frozen.doc.n; i++)
		code = send(&frozen, &frozen.doc.tables[i], sink);
	if (code == KS_NOMEM)
		ks__nomem(err);
	ks__arena_release(&arena);
	return code;
}
