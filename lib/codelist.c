/* `code list`, `code export`, `code import`: a municipality's own words. */
#include "codefile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "csv.h"
#include "err.h"
#include "row.h"
#include "text.h"
#include "writeright.h"

enum { FIXED = 4, COLUMNS_MAX = 32 };

static enum ks_code no_list(
	struct ks_ledger *ledger, const char *name, struct ks_error *err)
{
	struct ks_buf text = KS_BUF_INIT;
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select group_concat(list, '、') from "
		"(select distinct list from code order by id)",
		err);

	if (!st)
		return err->code;
	if (ks__step(st, err) == KS_OK && ks__col_str(st, 0))
		ks__buf_adds(&text, ks__col_str(st, 0));
	ks__reset(st);
	ks__fail(err, KS_NOT_FOUND,
		"コード一覧「%s」はありません。あるのは %s です", name,
		ks__buf_str(&text));
	ks__buf_release(&text);
	return KS_NOT_FOUND;
}

/* 職員 is shipped without rows, so that it is a list all the same. */
static bool known_list(struct ks_ledger *ledger, const char *name)
{
	return ks__codes_list(ledger->codes, name) || ks__code_shipped(name);
}

static enum ks_code list_lists(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "一覧", false, NULL },
		{ "件数", true, "件" }, { "廃止", true, "件" } };
	static const struct ks_table_head head = { .id = "code",
		.title = "コード一覧",
		.columns = columns,
		.ncolumns = 3 };
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select list, sum(retired is null), sum(retired is not null) "
		"from code group by list order by min(id)",
		err);
	enum ks_code rc, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	rc = sink->begin(sink->ctx, &head);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		struct ks_cell cells[3];

		ks__cell_text(&cells[0], ks__col_str(st, 0));
		ks__cell_int(&cells[1], ks__col_int(st, 1));
		ks__cell_int(&cells[2], ks__col_int(st, 2));
		rc = sink->row(sink->ctx, cells, 3);
	}
	ks__reset(st);
	if (rc == KS_OK && step != KS_NOT_FOUND)
		return step;
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

/* ---- one list as it can be read back -------------------------------------------------- */

static void add_name(char **names, size_t *n, const char *s, size_t len)
{
	for (size_t i = 0; i < *n; i++)
		if (strncmp(names[i], s, len) == 0 && !names[i][len])
			return;
	if (*n < COLUMNS_MAX - FIXED && (names[*n] = strndup(s, len)) != NULL)
		(*n)++;
}

/* The names of all properties a list has: those it is shipped with, so that
 * an empty column shows what can be filled in, then its rows' own. */
static size_t prop_names(
	const char *name, const struct ks_code_list *list, char **names)
{
	struct ks_buf shipped = KS_BUF_INIT;
	size_t n = 0;

	ks__code_shipped_props(name, &shipped);
	for (const char *p = ks__buf_str(&shipped); *p;) {
		size_t len = strcspn(p, ",");

		add_name(names, &n, p, len);
		p += len + (p[len] == ',');
	}
	ks__buf_release(&shipped);
	for (size_t i = 0; list && i < ks__code_list_count(list); i++) {
		const char *p = ks__code_list_at(list, i)->props;

		while (*p) {
			add_name(names, &n, p, strcspn(p, "="));
			p += strcspn(p, "\n");
			p += *p == '\n';
		}
	}
	return n;
}

static enum ks_code export_row(const struct ks_code_row *row, char **names,
	size_t nnames, struct ks_sink *sink)
{
	struct ks_cell cells[COLUMNS_MAX];

	ks__cell_text(&cells[0], row->code);
	ks__cell_text(&cells[1], row->label);
	ks__cell_int(&cells[2], row->sort);
	ks__cell_text(&cells[3], row->retired ? "○" : "");
	for (size_t i = 0; i < nnames; i++)
		ks__cell_text(&cells[FIXED + i], ks__code_prop(row, names[i]));
	return sink->row(sink->ctx, cells, FIXED + nnames);
}

enum ks_code ks_code_export(struct ks_ledger *ledger, const char *name,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_column columns[COLUMNS_MAX] = { { "コード", false, NULL },
		{ "名称", false, NULL }, { "並び順", true, NULL },
		{ "廃止", false, NULL } };
	struct ks_table_head head = { .id = "code",
		.title = name,
		.columns = columns,
		.ncolumns = FIXED };
	const struct ks_code_list *list = ks__codes_list(ledger->codes, name);
	char *names[COLUMNS_MAX] = { NULL };
	size_t nnames;
	enum ks_code rc;

	if (!known_list(ledger, name))
		return no_list(ledger, name, err);
	nnames = prop_names(name, list, names);
	for (size_t i = 0; i < nnames; i++) {
		columns[head.ncolumns].label = names[i];
		columns[head.ncolumns].number = false;
		columns[head.ncolumns++].unit = NULL;
	}
	rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; list && rc == KS_OK && i < ks__code_list_count(list);
		i++)
		rc = export_row(ks__code_list_at(list, i), names, nnames, sink);
	for (size_t i = 0; i < nnames; i++)
		free(names[i]);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_code_list(struct ks_ledger *ledger, const char *list,
	struct ks_sink *sink, struct ks_error *err)
{
	return list ? ks_code_export(ledger, list, sink, err)
		    : list_lists(ledger, sink, err);
}

/* ---- import ----------------------------------------------------------------------------- */

struct code_import {
	const char *list, *file;
	bool replace;
	const struct ks_import *options;
	struct ks_import_result *result;
	struct ks_code_line line;
	char *names[COLUMNS_MAX];
	struct ks_ledger *ledger;
	struct ks_buf coming; /* the codes of all its rows, read ahead */
	struct ks_buf seen;   /* " K010 K020 " codes of the file */
	struct ks_buf keys;   /* "\nkey\n" of their labels */
	int wrong;
};

static void tell(struct code_import *c, long line, const char *heading,
	enum ks_rule_id id, const char *value)
{
	ks__tell_line(c->options, "code", c->file, line, heading, id, value,
		NULL, NULL);
	c->wrong++;
}

static enum ks_code take_headings(struct code_import *c,
	const struct ks_csv_row *row, struct ks_error *err)
{
	bool code = false, label = false;

	for (size_t i = 0; i < row->ncells && i < COLUMNS_MAX; i++) {
		size_t len = row->cells[i].len;
		const char *s = ks__text_trim(row->cells[i].p, &len);

		c->names[i] = strndup(s, len);
		if (!c->names[i])
			return ks__nomem(err);
		c->line.names[i] = c->names[i];
		c->line.n = i + 1;
		code = code || strcmp(c->names[i], "コード") == 0;
		label = label || strcmp(c->names[i], "名称") == 0;
	}
	if (code && label)
		return KS_OK;
	return ks__fail(err, KS_USAGE,
		"%s: 見出しに「コード」と「名称」が要ります"
		"(kasane code export で今の一覧を見本にできます)",
		c->file);
}

static bool good_code(const char *code)
{
	size_t n = strlen(code);

	for (size_t i = 0; i < n; i++)
		if (!((code[i] >= 'A' && code[i] <= 'Z') ||
			    (code[i] >= 'a' && code[i] <= 'z') ||
			    (code[i] >= '0' && code[i] <= '9') ||
			    code[i] == '_' || code[i] == '-'))
			return false;
	return n && n <= 16;
}

/* Another row of the ledger reads like this one: fine where it is retired, or
 * the file gives it another name. */
static bool label_elsewhere(
	struct code_import *c, const char *code, const char *label)
{
	const struct ks_code_list *list =
		ks__codes_list(c->ledger->codes, c->list);
	struct ks_buf key = KS_BUF_INIT;
	bool found = false;

	ks__text_key(label, strlen(label), &key);
	for (size_t i = 0; list && !found && i < ks__code_list_count(list);
		i++) {
		const struct ks_code_row *row = ks__code_list_at(list, i);
		struct ks_buf word = KS_BUF_INIT;

		ks__buf_addf(&word, " %s ", row->code);
		found = !row->retired && strcmp(row->code, code) != 0 &&
			strcmp(row->key, ks__buf_str(&key)) == 0 &&
			!strstr(ks__buf_str(&c->coming), ks__buf_str(&word));
		ks__buf_release(&word);
	}
	ks__buf_release(&key);
	return found;
}

static void check_code_line(struct code_import *c, long line)
{
	const char *code = ks__code_cell(&c->line, "コード");
	const char *label = ks__code_cell(&c->line, "名称");
	struct ks_buf word = KS_BUF_INIT;

	if (!good_code(code))
		tell(c, line, "コード", KS_RULE_CODE_BAD, code);
	if (!*label)
		tell(c, line, "名称", KS_RULE_VALUE_MISSING, NULL);
	ks__buf_addf(&word, " %s ", code);
	if (*code && c->seen.len && strstr(c->seen.p, ks__buf_str(&word)))
		tell(c, line, "コード", KS_RULE_CODE_TWICE, code);
	ks__buf_adds(&c->seen, ks__buf_str(&word));
	ks__buf_clear(&word);
	ks__buf_addc(&word, '\n');
	ks__text_key(label, strlen(label), &word);
	ks__buf_addc(&word, '\n');
	if (*label && c->keys.len && strstr(c->keys.p, ks__buf_str(&word)))
		tell(c, line, "名称", KS_RULE_LABEL_TWICE, label);
	else if (*label && !c->replace && label_elsewhere(c, code, label))
		tell(c, line, "名称", KS_RULE_LABEL_TWICE, label);
	ks__buf_adds(&c->keys, ks__buf_str(&word));
	ks__buf_release(&word);
}

static enum ks_code take_code(struct ks_ledger *ledger, struct code_import *c,
	const struct ks_csv_row *row, struct ks_error *err)
{
	struct ks_import_count *count = &c->result->counts[0];
	char *cells[COLUMNS_MAX] = { NULL };
	int wrong = c->wrong;
	enum ks_code rc = KS_OK;

	memset(c->line.cells, 0, sizeof(c->line.cells));
	for (size_t i = 0; i < c->line.n && i < row->ncells; i++) {
		size_t len = row->cells[i].len;
		const char *s = ks__text_trim(row->cells[i].p, &len);

		s = ks__csv_unguard(s, &len);
		cells[i] = strndup(s, len);
		c->line.cells[i] = cells[i];
	}
	count->read++;
	check_code_line(c, row->line);
	if (c->wrong != wrong)
		count->rejected++;
	else
		rc = ks__code_put(ledger, c->list, &c->line, count, err);
	for (size_t i = 0; i < COLUMNS_MAX; i++)
		free(cells[i]);
	return rc;
}

/* --replace: what the file lacks is retired, never deleted. */
static enum ks_code retire_rest(
	struct ks_ledger *ledger, struct code_import *c, struct ks_error *err)
{
	const struct ks_code_list *list =
		ks__codes_list(ledger->codes, c->list);
	enum ks_code rc = KS_OK;

	for (size_t i = 0; list && rc == KS_OK && i < ks__code_list_count(list);
		i++) {
		const struct ks_code_row *row = ks__code_list_at(list, i);
		struct ks_buf word = KS_BUF_INIT;

		ks__buf_addf(&word, " %s ", row->code);
		if (!row->retired &&
			!strstr(ks__buf_str(&c->seen), ks__buf_str(&word))) {
			rc = ks__code_retire(ledger, c->list, row, err);
			c->result->counts[0].updated++;
		}
		ks__buf_release(&word);
	}
	return rc;
}

static enum ks_code read_rows(struct ks_ledger *ledger, struct code_import *c,
	struct ks_csv *csv, struct ks_error *err)
{
	struct ks_csv_row row;
	bool first = true;
	enum ks_code rc;

	while ((rc = ks__csv_next(csv, &row, err)) == KS_OK) {
		if (row.fault != KS_CSV_FINE)
			tell(c, row.line, "", KS_RULE_CSV_QUOTE, NULL);
		else if (first)
			rc = take_headings(c, &row, err);
		else
			rc = take_code(ledger, c, &row, err);
		if (rc != KS_OK)
			return rc;
		first = false;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Which codes the file has, wherever in it they stand. */
static enum ks_code look_ahead(
	struct code_import *c, struct ks_csv *csv, struct ks_error *err)
{
	struct ks_csv_row row;
	size_t at = COLUMNS_MAX;
	bool first = true;
	enum ks_code rc;

	while ((rc = ks__csv_next(csv, &row, err)) == KS_OK) {
		for (size_t i = 0; first && i < row.ncells; i++) {
			size_t len = row.cells[i].len;
			const char *s = ks__text_trim(row.cells[i].p, &len);

			if (len == strlen("コード") &&
				memcmp(s, "コード", len) == 0)
				at = i;
		}
		if (!first && at < row.ncells) {
			size_t len = row.cells[at].len;
			const char *s = ks__text_trim(row.cells[at].p, &len);

			ks__buf_addc(&c->coming, ' ');
			ks__buf_add(&c->coming, s, len);
			ks__buf_addc(&c->coming, ' ');
		}
		first = false;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code import_codes(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct code_import *c = arg;
	struct ks_input *in = NULL;
	struct ks_csv *csv = NULL;
	enum ks_code rc =
		ks__input_open(c->file, c->options->encoding, NULL, &in, err);

	if (rc != KS_OK)
		return rc;
	c->file = ks__input_facts(in)->name;
	rc = ks__csv_new(in, &csv, err);
	if (rc == KS_OK)
		rc = look_ahead(c, csv, err);
	ks__csv_free(csv);
	csv = NULL;
	if (rc == KS_OK)
		rc = ks__input_rewind(in, err);
	if (rc == KS_OK)
		rc = ks__csv_new(in, &csv, err);
	if (rc == KS_OK)
		rc = read_rows(ledger, c, csv, err);
	if (rc == KS_OK && c->wrong)
		rc = ks__fail(err, KS_INVALID,
			"%d件の誤りがあるため、"
			"何も取り込みませんでした",
			c->wrong);
	if (rc == KS_OK && c->replace)
		rc = retire_rest(ledger, c, err);
	ks__csv_free(csv);
	ks__input_close(in);
	return rc;
}

enum ks_code ks_code_import(struct ks_ledger *ledger, const char *list,
	const char *file, bool replace, const struct ks_import *options,
	struct ks_import_result *result, struct ks_error *err)
{
	struct code_import c = { .ledger = ledger,
		.list = list,
		.file = file,
		.replace = replace,
		.options = options,
		.result = result };
	struct ks_error ignored;
	enum ks_code rc;

	memset(result, 0, sizeof(*result));
	result->ncounts = 1;
	if (!known_list(ledger, list))
		return no_list(ledger, list, err);
	rc = ks__may_govern(ledger, "コード一覧", err);
	if (rc != KS_OK)
		return rc;
	rc = options->dry_run ? ks__rehearsal(ledger, import_codes, &c, err)
			      : ks__transaction(ledger, import_codes, &c, err);
	for (size_t i = 0; i < COLUMNS_MAX; i++)
		free(c.names[i]);
	ks__buf_release(&c.seen);
	ks__buf_release(&c.coming);
	ks__buf_release(&c.keys);
	if (ks__ledger_reload(ledger, rc == KS_OK ? err : &ignored) != KS_OK &&
		rc == KS_OK)
		rc = err->code;
	return rc;
}
