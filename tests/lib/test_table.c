/* Each mistake in a declaration, and what the clerk is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "asset.h"
#include "table.h"

#define HEAD "id: X01\ntitle: 表\nsource: ケース\n"
#define TAIL "definition: 説明。\n"

static enum ks_code parse(struct ks_arena *arena, const char *text,
	struct ks_table *table, struct ks_error *err)
{
	return ks__table_parse(
		arena, "x.table", text, strlen(text), table, err);
}

static const struct {
	const char *text;
	long line;
	const char *field, *message;
} mistakes[] = {
	{ HEAD "rows\n" TAIL, 4, "",
		"「:」がありません。「項目: 値」の形で書いてください。" },
	{ HEAD "row: a\n\tsam: 計\n" TAIL, 5, "sam",
		"「sam」はありません。「sum」のことですか。" },
	{ HEAD "colums: 性別\n" TAIL, 4, "colums",
		"「colums」はありません。「columns」のことですか。" },
	{ HEAD "sum: 計\n" TAIL, 4, "sum", "「sum」はありません。" },
	{ HEAD "title: 別\n" TAIL, 4, "title", "同じ項目が二度あります。" },
	{ HEAD "rows:\n" TAIL, 4, "rows", "値が空です。" },
	{ HEAD "\trows: 圏域\n" TAIL, 4, "rows",
		"行の頭を下げるのは row: か column: の下だけです。" },
	{ "id: 表1\n", 1, "id", "表番号は半角の英数字と - _ だけで" },
	{ "id: A:B\n", 1, "id", "表番号は半角の英数字と - _ だけで" },
	{ "id: X01\nsource: ケイス\n", 2, "source",
		"「ケイス」はありません。「ケース」のことですか。" },
	{ HEAD "date: 対応日\nrows: 圏域\n" TAIL, 1, "date",
		"「対応日」は「ケース」の日付ではありません。"
		"「受付日」と書いてください。" },
	{ HEAD "rows: 圈域\n" TAIL, 4, "rows",
		"「圈域」はありません。「圏域」のことですか。" },
	{ HEAD "rows: 受付日\n" TAIL, 4, "rows", "「受付日」はありません。" },
	{ HEAD "rows: 圏域、、計\n" TAIL, 4, "rows", "「、」の前後が空です。" },
	{ HEAD "rows: 圏域, 圏域\n" TAIL, 4, "rows",
		"「圏域」が二つあります。" },
	{ HEAD "rows: 圏域\ncolumns: 相談方方\n" TAIL, 5, "columns",
		"「相談方方」はありません。「相談方法」のことですか。" },
	{ HEAD "rows: 圏域\nmeasure: 件\n" TAIL, 5, "measure",
		"「件」はありません。" },
	{ HEAD "rows: 圏域\nmeasure: 件数 全部\n" TAIL, 5, "measure",
		"測り方のあとに余分な語があります。" },
	{ HEAD "rows: 圏域\nmeasure: 合計\n" TAIL, 5, "measure",
		"何についてかを「合計 所要分」のように" },
	{ HEAD "rows: 圏域\nmeasure: 合計 所要分\n" TAIL, 4, "measure",
		"「合計 所要分」は「ケース」では数えられません。" },
	{ HEAD "rows: 圏域\nmeasure: 合計 課題\n" TAIL, 4, "measure",
		"「合計 課題」は「ケース」では数えられません。" },
	{ HEAD "rows: 圏域\nwhere: 属性\n" TAIL, 5, "where",
		"条件は「属性 has 高齢」" },
	{ HEAD "rows: 圏域\nwhere: 属性 = 高齢\n" TAIL, 5, "where",
		"条件は「属性 has 高齢」" },
	{ HEAD "rows: 圏域\nwhere: 属性 has\n" TAIL, 5, "where",
		"条件は「属性 has 高齢」" },
	{ HEAD "rows: 圏域\nwhere: 属生 has 高齢\n" TAIL, 5, "where",
		"「属生」はありません。「属性」のことですか。" },
	{ HEAD "rows: 圏域\nchart: pie\n" TAIL, 5, "chart",
		"bar(棒)、line(折れ線)、stacked(積み上げ)、" },
	{ HEAD "rows: 圏域\nchart: bar 件数\n" TAIL, 5, "chart",
		"グラフの列は「line of 新規, 終結」のように" },
	{ HEAD "rows: 圏域\nchart: bar of 件\n" TAIL, 5, "chart",
		"「件」はありません。" },
	{ HEAD "rows: 圏域\nchart: bar of 件数, 率\n"
	       "column: 件数\ncolumn: 率\n\tshare: 件数 of 全件\n" TAIL,
		5, "chart", "「件数」と「率」は単位が違うため、" },
	{ HEAD "rows: 圏域\ntop: 0\n" TAIL, 5, "top",
		"1以上の整数を書いてください。" },
	{ HEAD "rows: 圏域\nby: 担当\n" TAIL, 1, "by",
		"「担当」はありません。「担当者」のことですか。" },
	{ HEAD "row: a\n\trows: 圏域\n" TAIL, 5, "rows",
		"row: の中に rows: は書けません。" },
	{ HEAD "row: a\n\tshare: 件数 of 計\n" TAIL, 5, "share",
		"share: は column: の中に書いてください。" },
	{ HEAD "row: a\n\tblank: 計\n" TAIL, 5, "blank",
		"blank: は column: の中に書いてください。" },
	{ HEAD "rows: 圏域\ncolumn: 割合\n\tshare: 件数\n" TAIL, 6, "share",
		"割合は「件数 of 計」のように書いてください。" },
	{ HEAD "rows: 圏域\ncolumn: 件数\ncolumn: 割合\n"
	       "\tshare: 件 of 全件\n" TAIL,
		6, "share", "「件」はありません。" },
	{ HEAD "rows: 圏域\ncolumn: 件数\ncolumn: 割合\n"
	       "\tshare: 件数 of 合計\n" TAIL,
		6, "share", "「合計」はありません。" },
	{ HEAD "rows: 圏域\ncolumn: 件数\ncolumn: 割合\n"
	       "\tshare: 件数 of 圏域\n" TAIL,
		6, "share", "「圏域」は一行ではないため母数にできません。" },
	{ HEAD "rows: 圏域\ncolumns: 性別\ncolumn: 割合\n"
	       "\tshare: 性別 of 全件\n" TAIL,
		6, "share", "「性別」の割合は出せません。" },
	{ HEAD "rows: 圏域\ncolumn: 実\n\tmeasure: 実人数\n"
	       "column: 和\n\tsum: 実\n" TAIL,
		7, "sum", "「実」は足せません。" },
	{ HEAD "rows: 圏域\ncolumn: a\n\tsum: b\n" TAIL, 5, "sum",
		"「b」はありません。" },
	{ HEAD "rows: 圏域\ncolumn: a\n\tsum: a\n" TAIL, 5, "sum",
		"「a」は足せません。" },
	{ HEAD "rows: 圏域\ncolumn: 中\n\tmeasure: 中央値 世帯人数\n"
	       "column: 和\n\tsum: 中\n" TAIL,
		7, "sum", "「中」は足せません。" },
	{ HEAD "rows: 圏域\nmeasure: 最多 圏域\n" TAIL, 4, "measure",
		"「最多 圏域」は「ケース」では数えられません。" },
	{ HEAD "rows: 圏域\nmeasure: 実資源\n" TAIL, 4, "measure",
		"「実資源」は「ケース」では数えられません。" },
	{ HEAD "rows: 圏域\nmeasure: 実\n" TAIL, 5, "measure",
		"「実」はありません。" },
	{ HEAD "rows: 圏域\ncolumn: a\n\teach: 圏域\n" TAIL, 6, "each",
		"each: は row: の中に書いてください。" },
	{ HEAD "row: a\n\tunder: b\n\teach: 圏域\n" TAIL, 5, "under",
		"under: は each: の下に書いてください。" },
	{ HEAD "row: a\n\teach: 圈域\n" TAIL, 4, "rows",
		"「圈域」はありません。「圏域」のことですか。" },
	{ HEAD "rows: 計\nrow: a\n\teach: 圏域\n\tsum: 計\n" TAIL, 5, "sum",
		"each: と sum: は一つの行に書けません。" },
	{ "id: X\ntitle: 表\nsource: 会議\nrows: 計\n"
	  "where: 集計区分 with 会議\n" TAIL,
		5, "where", "「集計区分」はありません。" },
	{ HEAD "rows: 圏域\ncolumn: a\n\tblank: 不明\n" TAIL, 5, "blank",
		"「不明」はありません。" },
	{ HEAD "rows: 圏域\ncolumn: a\n\tsource: 対応\n\tdate: 受付日\n" TAIL,
		5, "date", "「受付日」は「対応」の日付ではありません。" },
	{ HEAD "rows: 世帯類型\ncolumn: a\n\tsource: 対応\n" TAIL, 4,
		"世帯類型", "「世帯類型」はありません。" },
	{ HEAD "rows: 課題\ncolumn: a\n\trows: 性別\n" TAIL, 5, "a",
		"「課題」と「性別」は区分が違うため" },
	{ HEAD "row: r\n\tmeasure: 実人数\ncolumn: c\n\tmeasure: 実世帯\n" TAIL,
		4, "r", "列「c」と重なる指定があります。" },
	{ "title: 表\nsource: ケース\nrows: 計\n" TAIL, 1, "id",
		"この項目がありません。" },
	{ "id: X\nsource: ケース\nrows: 計\n" TAIL, 1, "title",
		"この項目がありません。" },
	{ "id: X\ntitle: 表\nrows: 計\n" TAIL, 1, "source",
		"この項目がありません。" },
	{ "id: X\ntitle: 表\nsource: ケース\n" TAIL, 1, "rows",
		"この項目がありません。" },
	{ HEAD "rows: 計\n", 1, "definition", "この項目がありません。" },
	{ "", 1, "id", "この項目がありません。" },
	{ "id: \xff\n", 0, "", "文字として読めません。" },
};

static void test_mistakes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(mistakes[0]); i++) {
		struct ks_arena arena = KS_ARENA_INIT;
		struct ks_error err = { .code = KS_OK };
		struct ks_table table;
		enum ks_code code =
			parse(&arena, mistakes[i].text, &table, &err);

		if (code != KS_INVALID || err.line != mistakes[i].line ||
			strcmp(err.field, mistakes[i].field) != 0 ||
			strncmp(err.message, mistakes[i].message,
				strlen(mistakes[i].message)) != 0)
			fail_msg("%s\n%d %ld %s %s", mistakes[i].text, code,
				err.line, err.field, err.message);
		assert_string_equal(err.file, "x.table");
		ks__arena_release(&arena);
	}
}

/* What a clerk's keyboard and editor may give is read all the same. */
static void test_forms(void **state)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_table table;
	struct ks_error err;

	(void)state;
	assert_int_equal(
		parse(&arena,
			"\xef\xbb\xbf# 覚え書き\r\nid：X01\r\ntitle： 表\r\n"
			"source: ケース\r\n\r\nrows: 圏域、計\r\n"
			"columns: 性別，計\r\ncolumn: 高齢\r\n"
			"　where: 属性 has 高齢、障害 and 圏域 is not 未記入\r\n"
			"    unit: 人\r\ndefinition: 説明: 続き",
			&table, &err),
		KS_OK);
	assert_string_equal(table.id, "X01");
	assert_string_equal(table.title, "表");
	assert_string_equal(table.definition, "説明: 続き");
	assert_int_equal(table.rows.n, 2);
	assert_int_equal(table.rows.blocks[1].kind, KS_BLOCK_ALL);
	assert_int_equal(table.columns.n, 3);
	assert_int_equal(table.columns.blocks[2].nwhere, 2);
	assert_int_equal(table.columns.blocks[2].where[0].nwords, 2);
	assert_true(table.columns.blocks[2].where[1].negated);
	assert_string_equal(table.columns.blocks[2].unit, "人");
	ks__arena_release(&arena);
}

static void test_default_column(void **state)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_table table;
	struct ks_error err;

	(void)state;
	assert_int_equal(
		parse(&arena, HEAD "rows: 圏域\nmeasure: 実人数\n" TAIL, &table,
			&err),
		KS_OK);
	assert_int_equal(table.columns.n, 1);
	assert_string_equal(table.columns.blocks[0].label, "実人数");
	ks__arena_release(&arena);
}

/* Every shipped declaration reads, under its own name. */
static void test_shipped(void **state)
{
	struct ks_arena arena = KS_ARENA_INIT;
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < ks__nassets; i++) {
		struct ks_table table;
		struct ks_error err;

		if (strncmp(ks__assets[i].name, "tables/", 7) != 0)
			continue;
		assert_int_equal(ks__table_parse(&arena, ks__assets[i].name,
					 (const char *)ks__assets[i].bytes,
					 ks__assets[i].len, &table, &err),
			KS_OK);
		assert_memory_equal(
			ks__assets[i].name + 7, table.id, strlen(table.id));
		assert_true(table.appraisal || table.unit);
		assert_non_null(table.date);
		n++;
	}
	assert_true(n >= 17);
	ks__arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_default_column),
		cmocka_unit_test(test_shipped),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
