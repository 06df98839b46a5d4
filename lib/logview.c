/* `log`, `log anchor`, `import list`, `import show`. */
#include "kasane.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "fetch.h"
#include "hash.h"
#include "journal.h"
#include "sight.h"

static const struct ks_column log_columns[] = { { "番号", true, NULL },
	{ "日時", false, NULL }, { "職員", false, NULL },
	{ "操作", false, NULL }, { "種類", false, NULL },
	{ "記録", true, NULL }, { "取込", true, NULL },
	{ "内容", false, NULL } };

enum { LOG_COLUMNS = sizeof(log_columns) / sizeof(log_columns[0]) };

/* To staff of other agencies what somebody else looked for is not told: a case
 * or a meeting that was asked about tells of them. */
static bool tells_filter(const struct ks_ledger *ledger, const char *staff)
{
	return ledger->sight->whom == KS_FOR_KEEPER ||
		(staff && ledger->staff && strcmp(staff, ledger->staff) == 0);
}

/* A filter may name a case ("year=R7 case=R7-00012").  The number of one that
 * lists leave out is left out here too; that it was read is not. */
static enum ks_code say_filter(struct ks_ledger *ledger, const char *filter,
	struct ks_buf *out, struct ks_heldback *held, struct ks_error *err)
{
	const char *at = strstr(filter, "case=");
	enum ks_sight_level level = KS_SIGHT_ALL;
	size_t len;
	int64_t id;
	enum ks_code rc;

	if (!at) {
		ks__buf_adds(out, filter);
		return KS_OK;
	}
	at += strlen("case=");
	len = strcspn(at, " ");
	rc = ks__case_by_number(ledger, at, len, &id, err);
	if (rc == KS_OK)
		rc = ks__sight_case_row(ledger, id, &level, held, err);
	if (rc != KS_OK && rc != KS_NOT_FOUND)
		return rc;
	ks__buf_add(out, filter, (size_t)(at - filter));
	if (level == KS_SIGHT_NONE)
		ks__buf_adds(out, "(閲覧制限)");
	else
		ks__buf_add(out, at, len);
	ks__buf_adds(out, at + len);
	return KS_OK;
}

/* For whom, and on which ground. */
static void say_whom(const struct ks_ledger *ledger, const char *payload,
	size_t len, struct ks_buf *out)
{
	static const struct part {
		const char *key, *word, *list;
	} parts[] = { { "for", "宛先", "機関" },
		{ "basis", "提供根拠", "提供根拠" },
		{ "reason", "理由", NULL } };

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const struct ks_code_list *list = parts[i].list
			? ks__codes_list(ledger->codes, parts[i].list)
			: NULL;
		struct ks_buf word = KS_BUF_INIT;
		const struct ks_code_row *row;

		if (ks__payload_get(payload, len, parts[i].key, &word)) {
			row = list ? ks__code_find(
					     list, ks__buf_str(&word), word.len)
				   : NULL;
			ks__buf_addf(out, " %s=%s", parts[i].word,
				row ? row->label : ks__buf_str(&word));
		}
		ks__buf_release(&word);
	}
}

/* Who read how much of what, and how it was asked for. */
static enum ks_code say_read(struct ks_ledger *ledger, const char *staff,
	const char *payload, size_t len, struct ks_buf *out,
	struct ks_heldback *held, struct ks_error *err)
{
	struct ks_buf filter = KS_BUF_INIT;
	enum ks_code rc;

	if (!payload)
		return KS_OK;
	ks__payload_get(payload, len, "what", out);
	ks__buf_addc(out, ' ');
	ks__payload_get(payload, len, "count", out);
	ks__buf_adds(out, "件 ");
	if (!tells_filter(ledger, staff))
		return KS_OK;
	ks__payload_get(payload, len, "filter", &filter);
	rc = say_filter(ledger, ks__buf_str(&filter), out, held, err);
	say_whom(ledger, payload, len, out);
	if (ks__payload_get(payload, len, "restricted", &filter))
		ks__buf_adds(out, " 閲覧制限も");
	ks__buf_release(&filter);
	return rc;
}

static enum ks_code log_row(struct ks_ledger *ledger, struct ks_stmt *st,
	struct ks_heldback *held, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_buf said = KS_BUF_INIT;
	struct ks_cell cells[LOG_COLUMNS];
	char iso[26];
	size_t len;
	const char *payload = ks__col_text(st, 7, &len);
	enum ks_code rc = KS_OK;

	ks__time_iso(ks__col_int(st, 1), iso);
	for (int i = 0; i < LOG_COLUMNS - 1; i++)
		if (log_columns[i].number && !ks__col_null(st, i))
			ks__cell_int(&cells[i], ks__col_int(st, i));
		else
			ks__cell_text(&cells[i], ks__col_str(st, i));
	ks__cell_text(&cells[1], iso);
	if (!ks__col_null(st, 7))
		rc = say_read(ledger, ks__col_str(st, 2), payload, len, &said,
			held, err);
	ks__cell_text(&cells[LOG_COLUMNS - 1], ks__buf_str(&said));
	if (rc == KS_OK)
		rc = sink->row(sink->ctx, cells, LOG_COLUMNS);
	ks__buf_release(&said);
	return rc;
}

/* May the entry stand in the log of one case?  That it is there tells of its
 * record. */
static enum ks_code may_tell(struct ks_ledger *ledger, struct ks_stmt *st,
	bool *may, struct ks_heldback *held, struct ks_error *err)
{
	const struct ks_noun *noun = ks_noun_find(ks__col_str(st, 4));
	enum ks_sight_level level = KS_SIGHT_ALL;
	struct ks_arena arena = { 0 };
	struct ks_record rec;
	int64_t id = ks__col_int(st, 5);
	enum ks_code rc;

	*may = true;
	if (!noun)
		return KS_OK;
	rc = ks__fetch(ledger, noun, id, &rec, &arena, err);
	if (rc == KS_OK)
		rc = ks__sight_record(ledger, &rec, id, &level, held, err);
	ks__arena_release(&arena);
	*may = level != KS_SIGHT_NONE;
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ?1 a run, ?2 a case: its records of every noun, and who read it. */
static struct ks_stmt *log_query(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st = NULL;

	ks__buf_adds(&sql,
		"select seq, at, staff, command, noun, record, run, "
		"case noun when 'read' then payload end "
		"from journal where (?1 = 0 or run = ?1) and (?2 = 0 or "
		"record = ?2");
	for (size_t i = 0; i < KS_NOUN_COUNT; i++) {
		const struct ks_noun *noun = &ks__noun_ops(i)->noun;

		if (ks__noun_field(noun, "case_id") >= 0)
			ks__buf_addf(&sql,
				" or record in (select id from %s where "
				"case_id = ?2)",
				noun->id);
	}
	ks__buf_adds(&sql,
		" or (noun = 'read' and instr(replace(replace(payload, 'ids=', "
		"';'), char(10), ';'), ';' || ?2 || ';'))) order by seq");
	if (sql.failed)
		ks__nomem(err);
	else
		st = ks__db_made(ledger->db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	return st;
}

enum ks_code ks_log_list(struct ks_ledger *ledger, int64_t run,
	const char *case_number, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_table_head head = { .id = "log",
		.title = "日誌",
		.columns = log_columns,
		.ncolumns = LOG_COLUMNS };
	struct ks_heldback held = { { 0 } };
	struct ks_stmt *st;
	int64_t id = 0;
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (case_number)
		rc = ks__case_by_number(
			ledger, case_number, strlen(case_number), &id, err);
	if (rc != KS_OK)
		return rc;
	st = log_query(ledger, err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, run);
	ks__bind_int(st, 2, id);
	rc = ks__sight(ledger, err) ? sink->begin(sink->ctx, &head) : err->code;
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		bool may = true;

		if (id && ledger->sight->whom != KS_FOR_KEEPER)
			rc = may_tell(ledger, st, &may, &held, err);
		if (rc == KS_OK && may)
			rc = log_row(ledger, st, &held, sink, err);
	}
	ks__db_made_free(st);
	if (rc == KS_OK && step != KS_NOT_FOUND)
		return step;
	if (rc == KS_OK)
		rc = ks__sight_tell(ledger, &held, err);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_log_anchor(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "番号", true, NULL },
		{ "ハッシュ", false, NULL }, { "日時", false, NULL } };
	static const struct ks_table_head head = { .id = "anchor",
		.title = "台帳の控え",
		.columns = columns,
		.ncolumns = 3 };
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select h.seq, h.hash, j.at from head h "
		"join journal j on j.seq = h.seq",
		err);
	struct ks_cell cells[3];
	char hex[KS_HASH_HEX] = "";
	char iso[26];
	size_t len;
	const void *hash;
	enum ks_code rc;

	if (!st)
		return err->code;
	rc = ks__step(st, err);
	if (rc != KS_OK)
		return rc;
	hash = ks__col_blob(st, 1, &len);
	if (len == KS_HASH_SIZE)
		ks__hash_hex(hash, hex);
	ks__time_iso(ks__col_int(st, 2), iso);
	ks__cell_int(&cells[0], ks__col_int(st, 0));
	ks__cell_text(&cells[1], hex);
	ks__cell_text(&cells[2], iso);
	ks__reset(st);
	rc = sink->begin(sink->ctx, &head);
	if (rc == KS_OK)
		rc = sink->row(sink->ctx, cells, 3);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

/* ---- runs --------------------------------------------------------------------------- */

/* "intake 10 8 1 1 0" lines as 「相談受付 8件登録…」. */
static void say_counts(const char *counts, struct ks_buf *out)
{
	while (counts && *counts) {
		char noun[32];
		long long read, registered, updated, unchanged, rejected;
		const struct ks_noun *n;

		if (sscanf(counts, "%31s %lld %lld %lld %lld %lld", noun, &read,
			    &registered, &updated, &unchanged, &rejected) != 6)
			return;
		n = ks_noun_find(noun);
		ks__buf_addf(out,
			"%s%s 登録%lld 更新%lld 登録済み%lld 却下%lld",
			out->len ? "、" : "", n ? n->word : noun, registered,
			updated, unchanged, rejected);
		counts = strchr(counts, '\n');
		counts = counts ? counts + 1 : NULL;
	}
}

/* The file names of 'sha256 encoding name' lines. */
static void say_files(const char *files, struct ks_buf *out)
{
	while (files && *files) {
		const char *name = strchr(files, ' ');
		const char *end = strchr(files, '\n');

		name = name ? strchr(name + 1, ' ') : NULL;
		if (!name || !end || name > end)
			return;
		ks__buf_addf(out, "%s%.*s", out->len ? "、" : "",
			(int)(end - name - 1), name + 1);
		files = end + 1;
	}
}

enum ks_code ks_run_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "取込", true, NULL },
		{ "日時", false, NULL }, { "職員", false, NULL },
		{ "操作", false, NULL }, { "ファイル", false, NULL },
		{ "件数", false, NULL }, { "取消", false, NULL } };
	static const struct ks_table_head head = { .id = "import",
		.title = "取込の一覧",
		.columns = columns,
		.ncolumns = 7 };
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select id, at, staff, command, files, counts, undone "
		"from run order by id",
		err);
	enum ks_code rc, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	rc = sink->begin(sink->ctx, &head);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		struct ks_buf files = KS_BUF_INIT;
		struct ks_buf counts = KS_BUF_INIT;
		struct ks_cell cells[7];
		char iso[26];

		ks__time_iso(ks__col_int(st, 1), iso);
		say_files(ks__col_str(st, 4), &files);
		say_counts(ks__col_str(st, 5), &counts);
		ks__cell_int(&cells[0], ks__col_int(st, 0));
		ks__cell_text(&cells[1], iso);
		ks__cell_text(&cells[2], ks__col_str(st, 2));
		ks__cell_text(&cells[3], ks__col_str(st, 3));
		ks__cell_text(&cells[4], ks__buf_str(&files));
		ks__cell_text(&cells[5], ks__buf_str(&counts));
		ks__cell_text(&cells[6], ks__col_null(st, 6) ? "" : "取消済み");
		rc = sink->row(sink->ctx, cells, 7);
		ks__buf_release(&files);
		ks__buf_release(&counts);
	}
	ks__reset(st);
	if (rc == KS_OK && step != KS_NOT_FOUND)
		return step;
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_run_show(struct ks_ledger *ledger, int64_t run,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_stmt *st =
		ks__db_stmt(ledger->db, "select 1 from run where id = ?", err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, run);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_NOT_FOUND)
		return ks__fail(err, rc,
			"取込%" PRId64 "はありません。"
			"kasane import list で番号を確かめてください",
			run);
	return rc == KS_OK ? ks_log_list(ledger, run, NULL, sink, err) : rc;
}
