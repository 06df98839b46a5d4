#include "codefile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asset.h"
#include "cell.h"
#include "csv.h"
#include "err.h"
#include "journal.h"
#include "run.h"
#include "text.h"

enum { COLUMNS_MAX = 32 };

const char *ks__code_cell(const struct ks_code_line *line, const char *name)
{
	for (size_t i = 0; i < line->n; i++)
		if (strcmp(line->names[i], name) == 0)
			return line->cells[i] ? line->cells[i] : "";
	return "";
}

static bool is_fixed(const char *name)
{
	return strcmp(name, "コード") == 0 || strcmp(name, "名称") == 0 ||
		strcmp(name, "並び順") == 0 || strcmp(name, "廃止") == 0;
}

static void code_payload(const char *list, const struct ks_code_line *line,
	bool retired, struct ks_buf *out)
{
	struct ks_buf props = KS_BUF_INIT;

	for (size_t i = 0; i < line->n; i++)
		if (!is_fixed(line->names[i]) && line->cells[i] &&
			*line->cells[i])
			ks__payload_add(&props, line->names[i], line->cells[i]);
	ks__payload_add(out, "code", ks__code_cell(line, "コード"));
	ks__payload_add(out, "label", ks__code_cell(line, "名称"));
	ks__payload_add(out, "list", list);
	ks__payload_add(out, "props", ks__buf_str(&props));
	if (retired)
		ks__payload_add(out, "retired", "1");
	ks__payload_add_int(
		out, "sort", strtol(ks__code_cell(line, "並び順"), NULL, 10));
	ks__buf_release(&props);
}

static enum ks_code put_code(struct ks_ledger *ledger, int64_t record,
	const char *list, const struct ks_code_line *line, bool retired,
	struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	code_payload(list, line, retired, &payload);
	rc = ks__journal_append(
		ledger, "code", record, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

/* ---- one row at a time, as code import gives them ------------------------------- */

/* The row of this code as the journal last said it; 0 if there is none. */
static enum ks_code find_code(struct ks_ledger *ledger, const char *list,
	const char *code, int64_t *id, struct ks_buf *said,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select c.id, j.payload from code c join journal j on j.seq = "
		"(select max(seq) from journal where (seq = c.id or "
		"(record = c.id and record <> seq)) and noun = 'code') "
		"where c.list = ? and c.code = ?",
		err);
	const char *payload;
	enum ks_code rc;
	size_t len;

	*id = 0;
	if (!st)
		return err->code;
	ks__bind_str(st, 1, list);
	ks__bind_str(st, 2, code);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		*id = ks__col_int(st, 0);
		payload = ks__col_text(st, 1, &len);
		ks__buf_add(said, payload, len);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__code_put(struct ks_ledger *ledger, const char *list,
	const struct ks_code_line *line, struct ks_import_count *count,
	struct ks_error *err)
{
	bool retired = *ks__code_cell(line, "廃止") != '\0';
	struct ks_buf said = KS_BUF_INIT;
	struct ks_buf now = KS_BUF_INIT;
	int64_t id;
	enum ks_code rc = find_code(
		ledger, list, ks__code_cell(line, "コード"), &id, &said, err);

	code_payload(list, line, retired, &now);
	if (rc == KS_OK && id &&
		strcmp(ks__buf_str(&said), ks__buf_str(&now)) == 0)
		count->unchanged++;
	else if (rc == KS_OK) {
		rc = put_code(ledger, id, list, line, retired, err);
		if (id)
			count->updated++;
		else
			count->registered++;
	}
	ks__buf_release(&said);
	ks__buf_release(&now);
	return rc;
}

/* The row once more, with these properties. */
static enum ks_code say_again(struct ks_ledger *ledger, const char *list,
	const struct ks_code_row *row, const char *props, bool retired,
	struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	ks__payload_add(&payload, "code", row->code);
	ks__payload_add(&payload, "label", row->label);
	ks__payload_add(&payload, "list", list);
	ks__payload_add(&payload, "props", props);
	if (retired)
		ks__payload_add(&payload, "retired", "1");
	ks__payload_add_int(&payload, "sort", row->sort);
	rc = ks__journal_append(
		ledger, "code", row->id, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

enum ks_code ks__code_retire(struct ks_ledger *ledger, const char *list,
	const struct ks_code_row *row, struct ks_error *err)
{
	return say_again(ledger, list, row, row->props, true, err);
}

/* ---- what an entry implies ----------------------------------------------------- */

enum ks_code ks__code_apply(struct ks_ledger *ledger, const struct ks_entry *e,
	struct ks_error *err)
{
	static const char *const keys[] = { "list", "code", "label", "props" };
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"insert or replace into code (id, list, code, label, props, "
		"label_key, sort, retired) values (?, ?, ?, ?, ?, ?, ?, ?)",
		err);
	struct ks_buf text[5] = { KS_BUF_INIT, KS_BUF_INIT, KS_BUF_INIT,
		KS_BUF_INIT, KS_BUF_INIT };
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, e->record);
	for (int i = 0; i < 4; i++) {
		ks__payload_get(e->payload, e->payload_len, keys[i], &text[i]);
		ks__bind_text(st, i + 2, ks__buf_str(&text[i]), text[i].len);
	}
	ks__text_key(ks__buf_str(&text[2]), text[2].len, &text[4]);
	ks__bind_text(st, 6, ks__buf_str(&text[4]), text[4].len);
	ks__bind_int(
		st, 7, ks__payload_int(e->payload, e->payload_len, "sort"));
	if (ks__payload_int(e->payload, e->payload_len, "retired"))
		ks__bind_int(st, 8, e->seq);
	else
		ks__bind_null(st, 8);
	rc = ks__run(st, err);
	for (int i = 0; i < 5; i++)
		ks__buf_release(&text[i]);
	ledger->codes_stale = true;
	return rc;
}

/* ---- shipped lists -------------------------------------------------------------- */

/* The shipped files hold no quotes (their own test says so), so that a comma
 * is all there is to see.  Cuts text in place. */
static size_t split_line(char *text, const char **cells)
{
	size_t n = 0;

	text[strcspn(text, "\r\n")] = '\0';
	while (text && n < COLUMNS_MAX) {
		char *comma = strchr(text, ',');

		if (comma)
			*comma++ = '\0';
		cells[n++] = text;
		text = comma;
	}
	return n;
}

typedef enum ks_code put_fn(struct ks_ledger *ledger, const char *list,
	const struct ks_code_line *line, struct ks_error *err);

static enum ks_code ship_row(struct ks_ledger *ledger, const char *list,
	const struct ks_code_line *line, struct ks_error *err)
{
	return put_code(ledger, 0, list, line, false, err);
}

static enum ks_code walk_list(struct ks_ledger *ledger, const char *list,
	char *text, put_fn *put, struct ks_error *err)
{
	struct ks_code_line line = { .n = 0 };
	char *next = strchr(text, '\n');
	enum ks_code rc = KS_OK;

	if (next)
		*next++ = '\0';
	line.n = split_line(text, line.names);
	while (rc == KS_OK && next && *next) {
		char *row = next;

		next = strchr(next, '\n');
		if (next)
			*next++ = '\0';
		memset(line.cells, 0, sizeof(line.cells));
		split_line(row, line.cells);
		rc = put(ledger, list, &line, err);
	}
	return rc;
}

static char *asset_copy(const char *name)
{
	for (size_t i = 0; i < ks__nassets; i++)
		if (strcmp(ks__assets[i].name, name) == 0)
			return strdup((const char *)ks__assets[i].bytes);
	return NULL;
}

static enum ks_code walk_named(struct ks_ledger *ledger, const char *file,
	const char *list, put_fn *put, struct ks_error *err)
{
	char name[80];
	char *text;
	enum ks_code rc;

	snprintf(name, sizeof(name), "codes/%s.csv", file);
	text = asset_copy(name);
	if (!text)
		return ks__nomem(err);
	rc = walk_list(ledger, list, text, put, err);
	free(text);
	return rc;
}

/* Every row of every shipped list. */
static enum ks_code walk_shipped(
	struct ks_ledger *ledger, put_fn *put, struct ks_error *err)
{
	char *lists = asset_copy("codes/lists.csv");
	char *line = lists ? strchr(lists, '\n') : NULL;
	enum ks_code rc = lists ? KS_OK : ks__nomem(err);

	while (rc == KS_OK && line && line[1]) {
		const char *cells[COLUMNS_MAX];
		char *row = line + 1;

		line = strchr(row, '\n');
		if (line)
			*line = '\0';
		if (split_line(row, cells) >= 2)
			rc = walk_named(ledger, cells[0], cells[1], put, err);
	}
	free(lists);
	return rc;
}

enum ks_code ks__codes_ship(struct ks_ledger *ledger, struct ks_error *err)
{
	return walk_shipped(ledger, ship_row, err);
}

/* ---- what was shipped since ----------------------------------------------------- */

static const struct ks_code_row *row_of(
	const struct ks_code_list *list, const char *code)
{
	for (size_t i = 0; list && i < ks__code_list_count(list); i++)
		if (strcmp(ks__code_list_at(list, i)->code, code) == 0)
			return ks__code_list_at(list, i);
	return NULL;
}

static bool known_prop(const struct ks_code_list *list, const char *name)
{
	for (size_t i = 0; i < ks__code_list_count(list); i++)
		if (ks__code_prop(ks__code_list_at(list, i), name))
			return true;
	return false;
}

static enum ks_code was_changed(struct ks_ledger *ledger, int64_t id,
	bool *changed, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select 1 from journal where record = ?1 and record <> seq",
		err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	*changed = rc == KS_OK;
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code renew_row(struct ks_ledger *ledger, const char *name,
	const struct ks_code_line *line, struct ks_error *err)
{
	const struct ks_code_list *list = ks__codes_list(ledger->codes, name);
	const char *label = ks__code_cell(line, "名称");
	const struct ks_code_row *row =
		row_of(list, ks__code_cell(line, "コード"));
	struct ks_buf props = KS_BUF_INIT;
	bool changed = false;
	enum ks_code rc;

	if (!row && list && ks__code_find(list, label, strlen(label)))
		return KS_OK; /* their own row says it */
	if (!row)
		return ship_row(ledger, name, line, err);
	ks__buf_adds(&props, row->props);
	rc = was_changed(ledger, row->id, &changed, err);
	for (size_t i = 0; i < line->n; i++)
		if (!is_fixed(line->names[i]) && line->cells[i] &&
			*line->cells[i] &&
			!ks__code_prop(row, line->names[i]) &&
			!(changed && known_prop(list, line->names[i])))
			ks__payload_add(&props, line->names[i], line->cells[i]);
	if (rc == KS_OK && strcmp(ks__buf_str(&props), row->props) != 0)
		rc = say_again(ledger, name, row, ks__buf_str(&props),
			row->retired, err);
	ks__buf_release(&props);
	return rc;
}

enum ks_code ks__codes_renew(struct ks_ledger *ledger, struct ks_error *err)
{
	return walk_shipped(ledger, renew_row, err);
}

/* The asset of a list: "agency" of ",機関,". */
static char *shipped_file(const char *list)
{
	char *lists = asset_copy("codes/lists.csv");
	struct ks_buf word = KS_BUF_INIT;
	char name[80], *found, *file = NULL;

	ks__buf_addf(&word, ",%s,", list);
	found = lists ? strstr(lists, ks__buf_str(&word)) : NULL;
	if (found) {
		char *start = found;

		while (start > lists && start[-1] != '\n')
			start--;
		snprintf(name, sizeof(name), "codes/%.*s.csv",
			(int)(found - start), start);
		file = asset_copy(name);
	}
	ks__buf_release(&word);
	free(lists);
	return file;
}

void ks__code_shipped_props(const char *list, struct ks_buf *out)
{
	char *file = shipped_file(list);
	const char *cells[COLUMNS_MAX];
	size_t n = 0;

	if (file) {
		file[strcspn(file, "\r\n")] = '\0';
		n = split_line(file, cells);
	}
	for (size_t i = 0; i < n; i++)
		if (!is_fixed(cells[i]))
			ks__buf_addf(
				out, "%s%s", out->len ? "," : "", cells[i]);
	free(file);
}

bool ks__code_shipped(const char *list)
{
	char *file = shipped_file(list);
	bool found = file != NULL;

	free(file);
	return found;
}
