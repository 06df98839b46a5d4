/* `profile import`, `profile list`, `profile show`. */
#include "profile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "csv.h"
#include "err.h"
#include "header.h"
#include "journal.h"
#include "row.h"
#include "text.h"

struct reading {
	struct ks_ledger *ledger;
	const struct ks_import *options;
	const char *file;
	struct ks_buf body;
	int wrong;
};

static void tell(struct reading *r, long line, const char *heading,
	enum ks_rule_id id, const char *value, const char *one, const char *two)
{
	ks__tell_line(r->options, "profile", r->file, line, heading, id, value,
		one, two);
	r->wrong++;
}

/* The field a heading names in any importable noun, or NULL. */
static const struct ks_field *any_field(const char *heading)
{
	for (size_t i = 0; i < KS_NOUN_COUNT; i++) {
		const struct ks_noun *noun = &ks__noun_ops(i)->noun;
		int at = noun->import
			? ks__field_by_heading(noun, heading, strlen(heading))
			: -1;

		if (at >= 0)
			return &noun->fields[at];
	}
	return NULL;
}

static const char *nearest_heading(const char *word)
{
	const char *names[KS_NOUN_COUNT * KS_FIELDS_MAX];
	size_t n = 0;

	for (size_t i = 0; i < KS_NOUN_COUNT; i++) {
		const struct ks_noun *noun = &ks__noun_ops(i)->noun;

		for (size_t f = 0; noun->import && f < noun->nfields; f++)
			if (!(noun->fields[f].flags & KS_DERIVED))
				names[n++] = noun->fields[f].heading;
	}
	return ks_text_nearest(word, names, n);
}

/* Ours must be a field, and the value one that the field can hold. */
static void check_target(
	struct reading *r, long line, const char *heading, const char *value)
{
	const struct ks_codes *codes = ks__ledger_codes(r->ledger);
	const struct ks_field *field = any_field(heading);
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_reading reading;
	struct ks_value v = { .text = "" };
	char hint[200] = "";

	if (!field) {
		const char *near = nearest_heading(heading);

		if (near)
			snprintf(hint, sizeof(hint), "。「%s」ではありませんか",
				near);
		tell(r, line, "先", KS_RULE_HEADING_UNKNOWN, NULL, heading,
			hint);
		return;
	}
	if (!*value)
		return;
	ks__value_read(
		codes, field, value, strlen(value), &arena, &v, &reading);
	if (reading.wrong >= 0)
		tell(r, line, "値", (enum ks_rule_id)reading.wrong, value,
			reading.one, reading.two);
	ks__arena_release(&arena);
}

static void check_line(struct reading *r, long line, const char *const *cells)
{
	int kind = -1;

	for (int i = 0; i <= KS_PROFILE_IGNORE; i++)
		if (strcmp(cells[0],
			    ks__profile_kind_name((enum ks_profile_kind)i)) ==
			0)
			kind = i;
	switch (kind) {
	case KS_PROFILE_SETTING:
		if (strcmp(cells[1], "スキップ行数") != 0 &&
			strcmp(cells[1], "文字コード") != 0)
			tell(r, line, "元", KS_RULE_PROFILE_SETTING, cells[1],
				NULL, NULL);
		break;
	case KS_PROFILE_HEADING:
		check_target(r, line, cells[2], "");
		break;
	case KS_PROFILE_VALUE:
		check_target(r, line, cells[1], cells[3]);
		break;
	case KS_PROFILE_CONSTANT:
	case KS_PROFILE_MARK:
		check_target(r, line, cells[2], cells[3]);
		break;
	case KS_PROFILE_IGNORE:
		break;
	default:
		tell(r, line, "種別", KS_RULE_PROFILE_KIND, cells[0], NULL,
			NULL);
		break;
	}
}

static void take_row(struct reading *r, const struct ks_csv_row *row)
{
	const char *cells[4] = { "", "", "", "" };
	char *copies[4] = { NULL, NULL, NULL, NULL };

	for (size_t i = 0; i < 4 && i < row->ncells; i++) {
		size_t len = row->cells[i].len;
		const char *s = ks__text_trim(row->cells[i].p, &len);

		copies[i] = strndup(s, len);
		cells[i] = copies[i] ? copies[i] : "";
		for (char *p = copies[i]; p && *p; p++)
			if (*p == '\t' || *p == '\n' || *p == '\r')
				*p = ' ';
	}
	check_line(r, row->line, cells);
	ks__buf_addf(&r->body, "%s\t%s\t%s\t%s\n", cells[0], cells[1], cells[2],
		cells[3]);
	for (size_t i = 0; i < 4; i++)
		free(copies[i]);
}

static enum ks_code read_rows(
	struct reading *r, struct ks_csv *csv, struct ks_error *err)
{
	struct ks_csv_row row;
	bool first = true;
	enum ks_code rc;

	while ((rc = ks__csv_next(csv, &row, err)) == KS_OK) {
		if (row.fault != KS_CSV_FINE)
			tell(r, row.line, "", KS_RULE_CSV_QUOTE, NULL, NULL,
				NULL);
		else if (first &&
			(row.ncells < 4 || strcmp(row.cells[0].p, "種別") != 0))
			return ks__fail(err, KS_USAGE,
				"%s: 様式の見出しは "
				"種別,元,先,値 です",
				r->file);
		else if (!first)
			take_row(r, &row);
		first = false;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code read_file(
	struct reading *r, const char *file, struct ks_error *err)
{
	struct ks_input *in = NULL;
	struct ks_csv *csv = NULL;
	enum ks_code rc;

	rc = ks__input_open(file, r->options->encoding, NULL, &in, err);
	if (rc != KS_OK)
		return rc;
	r->file = ks__input_facts(in)->name;
	rc = ks__csv_new(in, &csv, err);
	if (rc == KS_OK)
		rc = read_rows(r, csv, err);
	if (rc == KS_OK && r->wrong)
		rc = ks__fail(err, KS_INVALID,
			"様式に%d件の誤りがあるため、"
			"入れませんでした",
			r->wrong);
	ks__csv_free(csv);
	ks__input_close(in);
	return rc;
}

struct put {
	const char *name, *body;
};

static enum ks_code put_profile(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct put *p = arg;
	struct ks_buf payload = KS_BUF_INIT;
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select id from profile where name = ?", err);
	int64_t record = 0;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_str(st, 1, p->name);
	if (ks__step(st, err) == KS_OK)
		record = ks__col_int(st, 0);
	ks__reset(st);
	ks__payload_add(&payload, "body", p->body);
	ks__payload_add(&payload, "name", p->name);
	rc = ks__journal_append(
		ledger, "profile", record, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

enum ks_code ks_profile_import(struct ks_ledger *ledger, const char *name,
	const char *file, const struct ks_import *options, struct ks_error *err)
{
	struct reading r = {
		.ledger = ledger, .options = options, .file = file
	};
	struct put p = { name, NULL };
	enum ks_code rc = read_file(&r, file, err);

	p.body = ks__buf_str(&r.body);
	if (rc == KS_OK && !options->dry_run)
		rc = ks__transaction(ledger, put_profile, &p, err);
	ks__buf_release(&r.body);
	return rc;
}

enum ks_code ks_profile_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "様式", false, NULL } };
	static const struct ks_table_head head = { .id = "profile",
		.title = "様式",
		.columns = columns,
		.ncolumns = 1 };
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select name from profile where voided is null order by name",
		err);
	enum ks_code rc, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	rc = sink->begin(sink->ctx, &head);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		struct ks_cell cell;

		ks__cell_text(&cell, ks__col_str(st, 0));
		rc = sink->row(sink->ctx, &cell, 1);
	}
	ks__reset(st);
	if (rc == KS_OK && step != KS_NOT_FOUND)
		rc = step;
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

enum ks_code ks_profile_show(struct ks_ledger *ledger, const char *name,
	struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "種別", false, NULL },
		{ "元", false, NULL }, { "先", false, NULL },
		{ "値", false, NULL } };
	static const struct ks_table_head head = { .id = "profile",
		.title = "様式",
		.columns = columns,
		.ncolumns = 4 };
	struct ks_profile profile;
	enum ks_code rc = ks__profile_load(ledger, name, &profile, err);

	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < profile.n; i++) {
		struct ks_cell cells[4];

		ks__cell_text(&cells[0],
			ks__profile_kind_name(profile.lines[i].kind));
		ks__cell_text(&cells[1], profile.lines[i].from);
		ks__cell_text(&cells[2], profile.lines[i].to);
		ks__cell_text(&cells[3], profile.lines[i].value);
		rc = sink->row(sink->ctx, cells, 4);
	}
	ks__profile_release(&profile);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}
