/*
 * A ledger for the tests of the report: records put straight into the tables
 * by the words of the report's own sources, and a sink that writes tables
 * down as text.
 */
#ifndef REPORT_KIT_H
#define REPORT_KIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "code.h"
#include "date.h"
#include "ledger.h"
#include "source.h"

struct kit {
	char folder[64], path[128];
	struct ks_ledger *ledger;
	struct ks_db *db;
	int64_t next; /* id of the next record */
	int64_t cases[512], members[512], households[512];
	size_t ncases;
};

static inline void kit_sql(struct kit *kit, const char *sql)
{
	struct ks_error err = { .code = KS_OK };

	if (ks__db_exec(kit->db, sql, &err) != KS_OK)
		fail_msg("%s\n%s", sql, err.message);
}

static inline void kit_open(struct kit *kit)
{
	struct ks_error err = { .code = KS_OK };
	const struct ks_create create = { .municipality = "重ね市",
		.staff = "試験" };

	memset(kit, 0, sizeof(*kit));
	strcpy(kit->folder, "/tmp/kasane-report-XXXXXX");
	assert_non_null(mkdtemp(kit->folder));
	snprintf(kit->path, sizeof(kit->path), "%s/ledger.db", kit->folder);
	if (ks_ledger_create(kit->path, &create, &err) != KS_OK ||
		ks_ledger_open(kit->path, KS_OPEN_WRITE, "試験", "test",
			&kit->ledger, &err) != KS_OK)
		fail_msg("%s", err.message);
	kit->db = ks__ledger_db(kit->ledger);
	kit->next = 1000000;
}

static inline void kit_close(struct kit *kit)
{
	ks_ledger_close(kit->ledger);
	unlink(kit->path);
	assert_int_equal(rmdir(kit->folder), 0);
}

/* One more label of a list, after those it has. */
static inline void kit_code(
	struct kit *kit, const char *list, const char *label, bool retired)
{
	struct ks_buf sql = KS_BUF_INIT;
	int64_t id = kit->next++;

	ks__buf_addf(&sql,
		"insert into code values (%lld, '%s', 'T%lld', %lld, %s, "
		"'%s', '%s', '')",
		(long long)id, list, (long long)id, (long long)id,
		retired ? "1" : "null", label, label);
	kit_sql(kit, ks__buf_str(&sql));
	ks__buf_release(&sql);
	assert_int_equal(ks__ledger_reload(kit->ledger, NULL), KS_OK);
}

static inline int64_t kit_code_id(
	struct kit *kit, const char *list, const char *label, size_t len)
{
	const struct ks_code_list *codes =
		ks__codes_list(ks__ledger_codes(kit->ledger), list);
	const struct ks_code_row *row =
		codes ? ks__code_find(codes, label, len) : NULL;

	if (!row)
		fail_msg("%sに%.*sがない", list, (int)len, label);
	return row->id;
}

/* One "name=value" as a column and its value; false if the source has no
 * such field of its own. */
static inline bool kit_column(struct kit *kit, const char *source,
	const char *name, const char *value, struct ks_buf *columns,
	struct ks_buf *values)
{
	const struct ks_src_field *field =
		ks__source_field(ks__source_find(source), name);
	int ymd;

	if (!field || strncmp(field->expr, "t.", 2) != 0)
		return false;
	ks__buf_addf(columns, ", %s", field->expr + 2);
	switch (field->kind) {
	case KS_SRC_CODE:
		ks__buf_addf(values, ", %lld",
			(long long)kit_code_id(
				kit, field->list, value, strlen(value)));
		break;
	case KS_SRC_CODES:
		ks__buf_adds(values, ", ' ");
		while (*value) {
			size_t n = strcspn(value, ";");

			ks__buf_addf(values, "%lld ",
				(long long)kit_code_id(
					kit, field->list, value, n));
			value += n + (value[n] == ';');
		}
		ks__buf_addc(values, '\'');
		break;
	case KS_SRC_DAY:
		assert_int_equal(
			ks__date_parse(value, strlen(value), true, &ymd),
			KS_DATE_GOOD);
		ks__buf_addf(values, ", %d", ymd);
		break;
	case KS_SRC_TEXT:
		ks__buf_addf(values, ", '%s'", value);
		break;
	default:
		ks__buf_addf(values, ", %s", value);
		break;
	}
	return true;
}

static inline int64_t kit_insert(struct kit *kit, const char *table,
	const struct ks_buf *columns, const struct ks_buf *values)
{
	struct ks_buf sql = KS_BUF_INIT;
	int64_t id = kit->next++;

	ks__buf_addf(&sql, "insert into %s (id%s) values (%lld%s)", table,
		ks__buf_str(columns), (long long)id, ks__buf_str(values));
	kit_sql(kit, ks__buf_str(&sql));
	ks__buf_release(&sql);
	return id;
}

static inline void kit_add(struct ks_buf *columns, struct ks_buf *values,
	const char *column, int64_t value)
{
	ks__buf_addf(columns, ", %s", column);
	ks__buf_addf(values, ", %lld", (long long)value);
}

/* A household with its 本人; sex, birth and age_band 0 are left empty. */
static inline void kit_person(struct kit *kit, size_t at, int64_t district,
	int64_t sex, int64_t birth, int64_t band)
{
	struct ks_buf columns = KS_BUF_INIT, values = KS_BUF_INIT;

	if (district)
		kit_add(&columns, &values, "district", district);
	kit->households[at] = kit_insert(kit, "household", &columns, &values);
	ks__buf_clear(&columns);
	ks__buf_clear(&values);
	kit_add(&columns, &values, "household_id", kit->households[at]);
	kit_add(&columns, &values, "no", 1);
	kit_add(&columns, &values, "rowkey", kit->next);
	if (sex)
		kit_add(&columns, &values, "sex", sex);
	if (birth)
		kit_add(&columns, &values, "birth", birth);
	if (band)
		kit_add(&columns, &values, "age_band", band);
	kit->members[at] = kit_insert(kit, "member", &columns, &values);
	ks__buf_release(&columns);
	ks__buf_release(&values);
}

/* The case that a first reception opens; its number is R7-00001 and on. */
static inline void kit_case(struct kit *kit, size_t at, int ymd, int64_t intake)
{
	struct ks_buf columns = KS_BUF_INIT, values = KS_BUF_INIT;

	kit_add(&columns, &values, "household_id", kit->households[at]);
	kit_add(&columns, &values, "member_id", kit->members[at]);
	kit_add(&columns, &values, "number_year", ks__fiscal_year(ymd));
	kit_add(&columns, &values, "serial", (int64_t)at + 1);
	kit_add(&columns, &values, "opened_on", ymd);
	kit_add(&columns, &values, "first_intake", intake);
	kit->cases[at] = kit_insert(kit, "cases", &columns, &values);
	ks__buf_release(&columns);
	ks__buf_release(&values);
}

/* ---- tables as text --------------------------------------------------- */

struct kit_text {
	struct ks_buf out;
	const char *labels[64];
	char kept[64][64];
	char id[24];
	size_t n;
	bool tidy;
};

static inline enum ks_code kit_begin(
	void *ctx, const struct ks_table_head *head)
{
	struct kit_text *text = ctx;

	snprintf(text->id, sizeof(text->id), "%s", head->id);
	text->n = head->ncolumns < 64 ? head->ncolumns : 64;
	for (size_t i = 0; i < text->n; i++) {
		snprintf(text->kept[i], sizeof(text->kept[i]), "%s",
			head->columns[i].label);
		if (!text->tidy)
			ks__buf_addf(&text->out, "%s%s", i ? "," : "",
				head->columns[i].label);
	}
	if (!text->tidy)
		ks__buf_addc(&text->out, '\n');
	else
		ks__buf_addf(&text->out, "%s %s\n", head->id,
			head->base ? head->base : "");
	return KS_OK;
}

static inline void kit_cell(struct ks_buf *out, const struct ks_cell *cell)
{
	int64_t scale = 1;

	for (int i = 0; i < cell->digits; i++)
		scale *= 10;
	if (cell->kind == KS_CELL_TEXT)
		ks__buf_adds(out, cell->text);
	if (cell->kind != KS_CELL_NUMBER)
		return;
	ks__buf_addf(out, "%lld", (long long)(cell->number / scale));
	if (cell->digits)
		ks__buf_addf(out, ".%0*lld", cell->digits,
			(long long)(cell->number % scale));
}

static inline enum ks_code kit_row(
	void *ctx, const struct ks_cell *cells, size_t n)
{
	struct kit_text *text = ctx;

	for (size_t i = text->tidy ? 1 : 0; i < n; i++) {
		if (text->tidy && i < 64)
			ks__buf_addf(&text->out, "%s|%s|%s|", text->id,
				cells[0].text, text->kept[i]);
		else
			ks__buf_adds(&text->out, i ? "," : "");
		kit_cell(&text->out, &cells[i]);
		if (text->tidy)
			ks__buf_addf(&text->out, "|%lld\n",
				(long long)cells[i].base);
	}
	if (!text->tidy)
		ks__buf_addc(&text->out, '\n');
	return KS_OK;
}

static inline enum ks_code kit_end(void *ctx)
{
	(void)ctx;
	return KS_OK;
}

static inline struct ks_sink kit_sink(struct kit_text *text)
{
	return (struct ks_sink){
		.begin = kit_begin, .row = kit_row, .end = kit_end, .ctx = text
	};
}

#endif
