/* Code lists in memory: order, finding, properties. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "code.h"
#include "text.h"

struct lists {
	char dir[64];
	char path[128];
	struct ks_db *db;
	struct ks_codes *codes;
	struct ks_error err;
};

static const struct sample {
	int64_t id;
	const char *list, *code;
	int sort;
	int64_t retired; /* 0 = not */
	const char *label, *props;
} samples[] = {
	{ 7, "相談方法", "M030", 30, 0, "訪問", "" },
	{ 5, "相談方法", "M010", 10, 0, "来所", "" },
	{ 6, "相談方法", "M020", 20, 0, "LINE・SNS", "" },
	{ 8, "相談方法", "M990", 990, 0, "不明", "不明=yes\n" },
	{ 9, "相談方法", "M005", 5, 20, "ファクス", "" },
	{ 11, "機関", "A010", 10, 0, "障害者相談支援事業所",
		"分野=障害\n事業=第1号ロ\n略称=\n" },
	{ 12, "機関", "A020", 10, 0, "地域包括支援センター",
		"分野=高齢\n町丁目=本町=1丁目\\n緑町\\\\北\\" },
	{ 900000000013, "機関", "X-1", 5, 0, "福祉総合相談窓口", "窓口=no\n" },
	{ 14, "機関", "A015", 15, 21, "社協", "" },
	{ 15, "機関", "A016", 16, 0, "社 協", "" },
};

enum { NSAMPLES = sizeof(samples) / sizeof(samples[0]) };

static void insert(struct lists *ls, const struct sample *s)
{
	struct ks_stmt *st = ks__db_stmt(ls->db,
		"insert into code (id, list, code, sort, retired, label,"
		" label_key, props) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
		&ls->err);
	struct ks_buf key = KS_BUF_INIT;

	assert_non_null(st);
	ks__text_key(s->label, strlen(s->label), &key);
	ks__bind_int(st, 1, s->id);
	ks__bind_str(st, 2, s->list);
	ks__bind_str(st, 3, s->code);
	ks__bind_int(st, 4, s->sort);
	if (s->retired)
		ks__bind_int(st, 5, s->retired);
	ks__bind_str(st, 6, s->label);
	ks__bind_text(st, 7, key.p, key.len);
	ks__bind_str(st, 8, s->props);
	assert_int_equal(ks__run(st, &ls->err), KS_OK);
	ks__buf_release(&key);
}

static void reload(struct lists *ls)
{
	ks__codes_free(ls->codes);
	assert_int_equal(ks__codes_load(ls->db, &ls->codes, &ls->err), KS_OK);
}

/* The table as lib/schema.sql has it. */
static int create_table(struct lists *ls)
{
	static char schema[65536];
	FILE *f = fopen("lib/schema.sql", "r");
	size_t n;

	if (!f)
		return -1;
	n = fread(schema, 1, sizeof(schema) - 1, f);
	schema[n] = '\0';
	fclose(f);
	return ks__db_exec(ls->db, schema, &ls->err) == KS_OK ? 0 : -1;
}

static int setup(void **state)
{
	struct lists *ls = calloc(1, sizeof(*ls));

	if (!ls)
		return -1;
	*state = ls;
	strcpy(ls->dir, "/tmp/kasane-code-XXXXXX");
	if (!mkdtemp(ls->dir))
		return -1;
	snprintf(ls->path, sizeof(ls->path), "%s/a.db", ls->dir);
	if (ks__db_open(ls->path, KS_DB_SCRATCH, &ls->db, &ls->err) != KS_OK)
		return -1;
	return create_table(ls);
}

static int setup_rows(void **state)
{
	struct lists *ls;

	if (setup(state) != 0)
		return -1;
	ls = *state;
	for (int i = 0; i < NSAMPLES; i++)
		insert(ls, &samples[i]);
	reload(ls);
	return 0;
}

static int teardown(void **state)
{
	struct lists *ls = *state;

	ks__codes_free(ls->codes);
	ks__db_close(ls->db);
	if (rmdir(ls->dir) != 0)
		return -1;
	free(ls);
	return 0;
}

static const struct ks_code_list *list_of(struct lists *ls, const char *name)
{
	const struct ks_code_list *list = ks__codes_list(ls->codes, name);

	assert_non_null(list);
	return list;
}

/* The label found for a cell, "" where none is. */
static const char *found(struct lists *ls, const char *list, const char *cell)
{
	const struct ks_code_row *row =
		ks__code_find(list_of(ls, list), cell, strlen(cell));

	return row ? row->label : "";
}

static void no_rows_are_no_lists(void **state)
{
	struct lists *ls = *state;

	reload(ls);
	assert_null(ks__codes_list(ls->codes, "機関"));
	assert_null(ks__code_by_id(ls->codes, 1));
	assert_null(ks__code_find(NULL, "来所", 6));
	assert_null(ks__code_nearest(NULL, "来所"));
	assert_null(ks__code_prop(NULL, "分野"));
	assert_false(ks__code_is(NULL, "会議"));
	assert_false(ks__code_unknown(NULL));
	assert_int_equal(ks__code_list_count(NULL), 0);
}

static void a_missing_table_is_told(void **state)
{
	struct lists *ls = *state;
	struct ks_codes *codes;

	assert_int_equal(
		ks__db_exec(ls->db, "drop table code", &ls->err), KS_OK);
	assert_int_equal(ks__codes_load(ls->db, &codes, &ls->err), KS_CORRUPT);
	assert_null(codes);
}

static void rows_come_in_printing_order(void **state)
{
	static const char *const order[] = { "来所", "LINE・SNS", "訪問",
		"不明", "ファクス" };
	struct lists *ls = *state;
	const struct ks_code_list *list = list_of(ls, "相談方法");

	assert_string_equal(ks__code_list_name(list), "相談方法");
	assert_int_equal(ks__code_list_count(list), 5);
	for (int i = 0; i < 5; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(list, (size_t)i);

		assert_string_equal(row->label, order[i]);
		assert_int_equal(row->index, i);
		assert_ptr_equal(row->list, list);
		assert_int_equal(row->retired, i == 4);
	}
	/* equal sorts stand in the order of their making */
	list = list_of(ls, "機関");
	assert_string_equal(ks__code_list_at(list, 1)->code, "A010");
	assert_string_equal(ks__code_list_at(list, 2)->code, "A020");
	assert_null(ks__codes_list(ls->codes, "相談"));
}

static void a_row_is_found_by_its_id(void **state)
{
	struct lists *ls = *state;

	for (int i = 0; i < NSAMPLES; i++) {
		const struct ks_code_row *row =
			ks__code_by_id(ls->codes, samples[i].id);

		assert_non_null(row);
		assert_true(row->id == samples[i].id);
		assert_string_equal(row->code, samples[i].code);
		assert_string_equal(row->label, samples[i].label);
		assert_int_equal(row->sort, samples[i].sort);
		assert_string_equal(
			ks__code_list_name(row->list), samples[i].list);
	}
	assert_null(ks__code_by_id(ls->codes, 0));
	assert_null(ks__code_by_id(ls->codes, -5));
	assert_null(ks__code_by_id(ls->codes, 4));
	assert_null(ks__code_by_id(ls->codes, INT64_MAX));
}

static void a_cell_is_found_by_code_and_label(void **state)
{
	struct lists *ls = *state;

	assert_string_equal(found(ls, "相談方法", "M010"), "来所");
	assert_string_equal(found(ls, "相談方法", "来所"), "来所");
	assert_string_equal(found(ls, "機関", "X-1"), "福祉総合相談窓口");
	assert_string_equal(found(ls, "相談方法", ""), "");
	assert_string_equal(found(ls, "相談方法", "来"), "");
	assert_string_equal(found(ls, "相談方法", "地域包括支援センター"), "");
	assert_string_equal(found(ls, "相談方法", "・"), "");
	/* only the bytes given, not what stands behind them */
	assert_non_null(ks__code_find(list_of(ls, "相談方法"), "来所相談", 6));
}

/* Twice each: the second answer is the remembered one. */
static void a_cell_is_found_however_it_is_spelled(void **state)
{
	struct lists *ls = *state;

	for (int i = 0; i < 2; i++) {
		assert_string_equal(
			found(ls, "相談方法", "LINE･SNS"), "LINE・SNS");
		assert_string_equal(
			found(ls, "相談方法", "ＬＩＮＥ　ｓｎｓ"), "LINE・SNS");
		assert_string_equal(found(ls, "相談方法", " 来所 "), "来所");
		assert_string_equal(found(ls, "相談方法", "ｍ０１０"), "来所");
		assert_string_equal(found(ls, "機関", "障がい者相談支援事業所"),
			"障害者相談支援事業所");
		assert_string_equal(found(ls, "機関", "地域包括支援ｾﾝﾀｰ"),
			"地域包括支援センター");
		assert_string_equal(
			found(ls, "機関", "x1"), "福祉総合相談窓口");
		assert_string_equal(found(ls, "機関", "包括"), "");
	}
}

/* Many spellings through few remembered ones, long ones past them. */
static void remembering_never_lies(void **state)
{
	struct lists *ls = *state;
	char cell[512];

	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 1000; i++) {
			snprintf(cell, sizeof(cell), "%*s来%*s所", i % 40, "",
				i / 40, "");
			assert_string_equal(
				found(ls, "相談方法", cell), "来所");
			snprintf(
				cell, sizeof(cell), "来%*s所%d", i % 40, "", i);
			assert_string_equal(found(ls, "相談方法", cell), "");
		}
	}
}

static void a_live_row_comes_before_a_retired_one(void **state)
{
	struct lists *ls = *state;
	const struct ks_code_row *row;

	assert_string_equal(found(ls, "機関", "社協"), "社 協");
	assert_string_equal(found(ls, "機関", "社　協"), "社 協");
	assert_string_equal(found(ls, "機関", "A015"), "社協");
	row = ks__code_find(
		list_of(ls, "相談方法"), "ファクス", strlen("ファクス"));
	assert_non_null(row);
	assert_true(row->retired);
}

static void the_nearest_is_a_live_label(void **state)
{
	struct lists *ls = *state;

	assert_string_equal(
		ks__code_nearest(list_of(ls, "機関"), "地域包括支縁センター"),
		"地域包括支援センター");
	assert_null(ks__code_nearest(list_of(ls, "機関"), "まったく別の言葉"));
	assert_null(ks__code_nearest(list_of(ls, "相談方法"), "ファクズ"));
}

static void properties_are_read_by_name(void **state)
{
	struct lists *ls = *state;
	const struct ks_code_row *row = ks__code_by_id(ls->codes, 11);

	assert_string_equal(ks__code_prop(row, "分野"), "障害");
	assert_string_equal(ks__code_prop(row, "事業"), "第1号ロ");
	assert_string_equal(ks__code_prop(row, "略称"), "");
	assert_null(ks__code_prop(row, "圏域"));
	assert_null(ks__code_prop(row, "分"));
	row = ks__code_by_id(ls->codes, 12);
	assert_string_equal(
		ks__code_prop(row, "町丁目"), "本町=1丁目\n緑町\\北\\");
	row = ks__code_by_id(ls->codes, 900000000013);
	assert_false(ks__code_is(row, "窓口"));
	assert_false(ks__code_unknown(row));
	row = ks__code_by_id(ls->codes, 8);
	assert_true(ks__code_is(row, "不明"));
	assert_true(ks__code_unknown(row));
}

/* Whether an answer is none is a property; the words are anyone's. */
static void unknown_is_not_a_label(void **state)
{
	struct lists *ls = *state;
	const struct sample own[] = {
		{ 31, "性別", "S980", 980, 0, "わからない", "不明=yes\n" },
		{ 32, "性別", "S990", 990, 0, "不明", "" },
	};

	insert(ls, &own[0]);
	insert(ls, &own[1]);
	reload(ls);
	assert_true(ks__code_unknown(ks__code_by_id(ls->codes, 31)));
	assert_false(ks__code_unknown(ks__code_by_id(ls->codes, 32)));
}

/* More rows than a municipality has staff: the tables grow. */
static void a_long_list_loads(void **state)
{
	struct lists *ls = *state;
	char code[16], label[32];
	struct sample s = { 0, "職員", code, 0, 0, label, "" };

	for (int i = 0; i < 3000; i++) {
		snprintf(code, sizeof(code), "S%04d", i);
		snprintf(label, sizeof(label), "職員その%d", i);
		s.id = 1000 + i;
		s.sort = 3000 - i;
		insert(ls, &s);
	}
	reload(ls);
	for (int i = 0; i < 3000; i++) {
		const struct ks_code_row *row =
			ks__code_by_id(ls->codes, 1000 + i);

		snprintf(label, sizeof(label), "職員その%d", i);
		assert_int_equal(row->index, 2999 - i);
		assert_ptr_equal(
			ks__code_find(row->list, label, strlen(label)), row);
	}
}

#define T(f, before) cmocka_unit_test_setup_teardown(f, before, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(no_rows_are_no_lists, setup),
		T(a_missing_table_is_told, setup),
		T(rows_come_in_printing_order, setup_rows),
		T(a_row_is_found_by_its_id, setup_rows),
		T(a_cell_is_found_by_code_and_label, setup_rows),
		T(a_cell_is_found_however_it_is_spelled, setup_rows),
		T(remembering_never_lies, setup_rows),
		T(a_live_row_comes_before_a_retired_one, setup_rows),
		T(the_nearest_is_a_live_label, setup_rows),
		T(properties_are_read_by_name, setup_rows),
		T(unknown_is_not_a_label, setup_rows),
		T(a_long_list_loads, setup),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
