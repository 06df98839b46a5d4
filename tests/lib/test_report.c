/*
 * The pass in C and the SQL of the same declarations are two programs that
 * share no line of counting: on ledgers made at random they must agree on
 * every cell, whatever the options.  What a figure is made of is then told by
 * its trace.
 */
#include "report_kit.h"

#include <sys/stat.h>

/* Every kind of condition, measure and block at least once. */
static const char own_table[] =
	"id: X01\n"
	"title: 何でも表\n"
	"source: 受付\n"
	"date: 受付日\n"
	"rows: 課題数, 圏域, 計\n"
	"row: 高齢を含む\n"
	"\twhere: 属性 has 高齢、障害 and 相談方法 is not 電話\n"
	"columns: 年代, 計\n"
	"column: 実ケース\n"
	"\tmeasure: 実ケース\n"
	"\twhere: 課題 has no ひきこもり\n"
	"column: 実人数\n"
	"\tmeasure: 実人数\n"
	"column: 実世帯\n"
	"\tmeasure: 実世帯\n"
	"column: 世帯人数\n"
	"\tmeasure: 合計 世帯人数\n"
	"column: 平均人数\n"
	"\tmeasure: 平均 世帯人数\n"
	"column: 空\n"
	"\twhere: 圏域 is 未記入\n"
	"column: 空でない\n"
	"\twhere: 属性 is not 未記入 and 圏域 is not 未記入\n"
	"column: 割合\n"
	"\tshare: 空 of 計\n"
	"definition: 試験のための表。\n";

static const char contact_table[] = "id: X02\n"
				    "title: 対応の表\n"
				    "source: 対応\n"
				    "rows: 圏域, 計\n"
				    "row: 担当者別\n"
				    "\teach: 担当者\n"
				    "\tunder: 担当者\n"
				    "\twhere: 支援区分 is 個別支援\n"
				    "row: 二つの和\n"
				    "\tsum: 圏域, 計\n"
				    "columns: 性別, 年代区分, 計\n"
				    "column: 記入数\n"
				    "\tmeasure: 記入数 所要分\n"
				    "column: 中央値\n"
				    "\tmeasure: 中央値 所要分\n"
				    "column: 下位四分位\n"
				    "\tmeasure: 下位四分位 所要分\n"
				    "column: 上位四分位\n"
				    "\tmeasure: 上位四分位 所要分\n"
				    "column: 最多\n"
				    "\tmeasure: 最多 所要分\n"
				    "column: 実機関\n"
				    "\tmeasure: 実対応機関\n"
				    "column: 実世帯\n"
				    "\tmeasure: 実世帯\n"
				    "where: 対応方法 without 会議\n"
				    "definition: 試験のための表。\n";

static uint32_t seed;

static uint32_t pick(uint32_t n)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % n;
}

static int random_day(void)
{
	return ks__date_from_days(ks__date_days(20250101) + (int)pick(500));
}

static int64_t random_code(struct kit *kit, const char *name, bool maybe)
{
	const struct ks_code_list *list =
		ks__codes_list(ks__ledger_codes(kit->ledger), name);

	if (maybe && pick(4) == 0)
		return 0;
	return ks__code_list_at(list, pick((uint32_t)ks__code_list_count(list)))
		->id;
}

static int64_t random_birth(void)
{
	int ymd =
		ks__date_from_days(ks__date_days(19300101) + (int)pick(36000));

	if (pick(8) == 0)
		ymd = (1940 + 4 * (int)pick(15)) * 10000 + 229;
	switch (pick(5)) {
	case 0:
		return 0;
	case 1:
		return ymd / 10000 * 10000;
	case 2:
		return ymd / 100 * 100;
	default:
		return ymd;
	}
}

/* Random answers of a source's own fields, several codes among them. */
static void random_answers(struct kit *kit, const char *source,
	struct ks_buf *columns, struct ks_buf *values)
{
	const struct ks_source *s = ks__source_find(source);

	for (size_t i = 1; i < s->nfields; i++) {
		const struct ks_src_field *field = &s->fields[i];

		if (strncmp(field->expr, "t.", 2) != 0)
			continue;
		if (field->kind == KS_SRC_CODE) {
			int64_t id =
				random_code(kit, field->list, !field->always);

			if (id)
				kit_add(columns, values, field->expr + 2, id);
		} else if (field->kind == KS_SRC_CODES && pick(5)) {
			ks__buf_addf(columns, ", %s", field->expr + 2);
			ks__buf_adds(values, ", ' ");
			for (uint32_t n = 1 + pick(7); n; n--)
				ks__buf_addf(values, "%lld ",
					(long long)random_code(
						kit, field->list, false));
			ks__buf_addc(values, '\'');
		} else if (field->kind == KS_SRC_NUMBER && pick(3)) {
			kit_add(columns, values, field->expr + 2, pick(60));
		} else if (field->kind == KS_SRC_TEXT && pick(4)) {
			ks__buf_addf(columns, ", %s", field->expr + 2);
			ks__buf_addf(values, ", '職員%u'", pick(5));
		}
	}
}

static void add_random(struct kit *kit, const char *source, const char *table,
	const char *day, int64_t case_id, int ymd, int64_t *id)
{
	struct ks_buf columns = KS_BUF_INIT, values = KS_BUF_INIT;

	random_answers(kit, source, &columns, &values);
	kit_add(&columns, &values, day, ymd);
	kit_add(&columns, &values, "rowkey", kit->next);
	if (case_id)
		kit_add(&columns, &values, "case_id", case_id);
	if (strcmp(table, "closure") == 0)
		kit_add(&columns, &values, "target",
			random_code(kit, "終結の対象", false));
	if (strcmp(table, "intake") == 0) {
		int64_t birth = random_birth();

		if (birth)
			kit_add(&columns, &values, "birth", birth);
	}
	if (pick(12) == 0)
		kit_add(&columns, &values, "voided", 1);
	*id = kit_insert(kit, table, &columns, &values);
	ks__buf_release(&columns);
	ks__buf_release(&values);
}

static void add_random_case(struct kit *kit)
{
	size_t at = kit->ncases++;
	int64_t intake, again;
	int ymd = random_day();

	if (at && pick(6) == 0) { /* the same person comes again */
		size_t before = pick((uint32_t)at);

		kit->households[at] = kit->households[before];
		kit->members[at] = kit->members[before];
	} else {
		kit_person(kit, at, random_code(kit, "圏域", true),
			random_code(kit, "性別", true), random_birth(),
			random_code(kit, "年代", true));
	}
	/* the reception comes first, so the case's id is known beforehand */
	add_random(kit, "受付", "intake", "received_on", kit->next + 1, ymd,
		&intake);
	kit_case(kit, at, ymd, intake);
	if (pick(5) == 0)
		add_random(kit, "受付", "intake", "received_on", kit->cases[at],
			random_day(), &again);
}

static void add_random_ledger(struct kit *kit)
{
	uint32_t ncases = pick(60);
	int64_t id;

	kit_code(kit, "圏域", "北部", false);
	kit_code(kit, "圏域", "南部", false);
	kit_code(kit, "圏域", "旧市街", true);
	kit_sql(kit, "begin");
	for (uint32_t i = 0; i < ncases; i++)
		add_random_case(kit);
	for (uint32_t i = 0; i < ncases * 4; i++)
		add_random(kit, "対応", "contact", "contacted_on",
			pick(5) ? kit->cases[pick(ncases)] : 0, random_day(),
			&id);
	for (uint32_t i = 0; i < ncases / 2; i++)
		add_random(kit, "終結", "closure", "closed_on",
			kit->cases[pick(ncases)], random_day(), &id);
	kit_sql(kit, "commit");
}

static void random_options(struct ks_report *report)
{
	static const struct ks_period_words periods[] = {
		{ .year = "R7" },
		{ .year = "R7", .quarter = "1" },
		{ .month = "R7.6" },
		{ .from = "2025-04-15", .to = "2026-04-14" },
	};

	memset(report, 0, sizeof(*report));
	assert_int_equal(
		ks_period_parse(&periods[pick(4)], &report->period, NULL),
		KS_OK);
	report->percent_digits = (int)pick(4);
	report->split_missing = pick(2);
	report->no_zero = pick(2);
	if (pick(2))
		report->bands = "18,40,65,75";
	if (pick(2))
		report->by = "担当者";
	if (pick(3) == 0)
		report->district = "北部";
	if (pick(4) == 0)
		report->agency = "福祉総合相談窓口";
}

static void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_int_equal(fputs(text, file) < 0, 0);
	assert_int_equal(fclose(file), 0);
}

static void run_into(
	struct kit *kit, const struct ks_report *report, struct kit_text *text)
{
	struct ks_error err = { .code = KS_OK };
	struct ks_sink sink = kit_sink(text);

	if (ks_report_run(kit->ledger, report, &sink, &err) != KS_OK)
		fail_msg("%s:%ld: %s: %s", err.file, err.line, err.field,
			err.message);
}

static void differ(const char *a, const char *b, uint32_t from)
{
	while (*a && *b) {
		size_t n = strcspn(a, "\n"), m = strcspn(b, "\n");

		if (n != m || memcmp(a, b, n) != 0)
			fail_msg("seed %u\nC:   %.*s\nSQL: %.*s", from, (int)n,
				a, (int)m, b);
		a += n + (a[n] == '\n');
		b += m + (b[m] == '\n');
	}
	assert_string_equal(a, b);
}

static void agree(uint32_t from)
{
	struct kit kit;
	struct ks_report report;
	struct kit_text once = { .tidy = true }, sql = { .tidy = true };
	char own[2][160];
	const char *files[] = { own[0], own[1] };

	seed = from;
	kit_open(&kit);
	add_random_ledger(&kit);
	random_options(&report);
	snprintf(own[0], sizeof(own[0]), "%s/x01.table", kit.folder);
	snprintf(own[1], sizeof(own[1]), "%s/x02.table", kit.folder);
	write_file(own[0], own_table);
	write_file(own[1], contact_table);
	report.table_files = files;
	report.ntable_files = 2;
	run_into(&kit, &report, &once);
	report.sql = true;
	run_into(&kit, &report, &sql);
	differ(ks__buf_str(&once.out), ks__buf_str(&sql.out), from);
	assert_true(once.out.len > 1000);
	unlink(own[0]);
	unlink(own[1]);
	kit_close(&kit);
	ks__buf_release(&once.out);
	ks__buf_release(&sql.out);
}

static void test_two_engines_agree(void **state)
{
	const char *rounds = getenv("KASANE_REPORT_ROUNDS");
	uint32_t n = rounds ? (uint32_t)strtoul(rounds, NULL, 10) : 12;

	(void)state;
	for (uint32_t i = 1; i <= n; i++)
		agree(i);
}

/* ---- trace ------------------------------------------------------------ */

static size_t count_lines(const char *s)
{
	size_t n = 0;

	for (; *s; s++)
		n += *s == '\n';
	return n;
}

/* Each figure of a table of cases has as many case numbers behind it. */
static void trace_line(
	struct kit *kit, const struct ks_report *report, const char *line)
{
	struct kit_text text = { .tidy = false };
	struct ks_sink sink = kit_sink(&text);
	char cell[256], column[64];
	const char *last;
	long long value;
	char *p;

	snprintf(cell, sizeof(cell), "%.*s", (int)strcspn(line, "\n"), line);
	p = strrchr(cell, '|'); /* the base */
	*p = '\0';
	p = strrchr(cell, '|');
	last = p + 1;
	value = strtoll(last, NULL, 10);
	*p = '\0';
	p = strrchr(cell, '|');
	snprintf(column, sizeof(column), "%s", p + 1);
	*p = ':';
	p = strchr(cell, '|');
	*p = ':';
	if (strstr(column, "割合") || strstr(cell, "延べ計") ||
		strstr(cell, "平均") || strstr(cell, "実人数"))
		return;
	assert_int_equal(
		ks_report_trace(kit->ledger, report, cell, &sink, NULL), KS_OK);
	assert_int_equal(count_lines(ks__buf_str(&text.out)), value + 1);
	ks__buf_release(&text.out);
}

static void test_trace_has_every_case(void **state)
{
	const char *tables[] = { "T04", "T11", "T13", "T14" };
	struct kit kit;
	struct ks_report report = { .percent_digits = 1 };
	const struct ks_period_words year = { .year = "R7" };

	(void)state;
	seed = 77;
	kit_open(&kit);
	add_random_ledger(&kit);
	assert_int_equal(ks_period_parse(&year, &report.period, NULL), KS_OK);
	for (size_t i = 0; i < 4; i++) {
		struct kit_text text = { .tidy = true };
		const char *line;

		report.tables = &tables[i];
		report.ntables = 1;
		run_into(&kit, &report, &text);
		line = strchr(ks__buf_str(&text.out), '\n') + 1;
		for (; *line; line = strchr(line, '\n') + 1)
			trace_line(&kit, &report, line);
		ks__buf_release(&text.out);
	}
	kit_close(&kit);
}

/* ---- what is told of a wrong word ------------------------------------- */

static const struct {
	const char *table, *by, *bands, *district;
	enum ks_code code;
	const char *message;
} wrong[] = {
	{ .table = "T99",
		.code = KS_USAGE,
		.message = "「T99」という表はありません。" },
	{ .table = "圏域別新規件数",
		.code = KS_USAGE,
		.message = "「圏域別新規件数」という表はありません。" },
	{ .table = "T17",
		.by = "担当",
		.code = KS_USAGE,
		.message = "--by「担当」で分けられる表がありません。"
			   "「担当者」のことですか。" },
	{ .table = "T04",
		.bands = "40,18",
		.code = KS_USAGE,
		.message = "年代区分が読めません。" },
	{ .table = "T04",
		.bands = "18,",
		.code = KS_USAGE,
		.message = "年代区分が読めません。" },
	{ .table = "T03",
		.district = "東部",
		.code = KS_USAGE,
		.message = "圏域「東部」はありません。" },
};

static void test_wrong_words(void **state)
{
	struct kit kit;
	const struct ks_period_words year = { .year = "R7" };

	(void)state;
	kit_open(&kit);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct kit_text text = { .tidy = true };
		struct ks_sink sink = kit_sink(&text);
		struct ks_error err = { .code = KS_OK };
		struct ks_report report = { .tables = &wrong[i].table,
			.ntables = 1,
			.by = wrong[i].by,
			.bands = wrong[i].bands,
			.district = wrong[i].district };

		ks_period_parse(&year, &report.period, NULL);
		assert_int_equal(
			ks_report_run(kit.ledger, &report, &sink, &err),
			wrong[i].code);
		if (strncmp(err.message, wrong[i].message,
			    strlen(wrong[i].message)) != 0)
			fail_msg("%s", err.message);
		assert_int_equal(text.out.len, 0);
		ks__buf_release(&text.out);
	}
	kit_close(&kit);
}

static void test_trace_wrong_words(void **state)
{
	static const char *const cells[] = { "T11", "T11:ひきこもり",
		"T11:ひきごもり:件数", "T11:ひきこもり:件" };
	static const char *const messages[] = { "たどる数字は", "たどる数字は",
		"T11に「ひきごもり」はありません。",
		"T11に「件」はありません。" };
	struct kit kit;
	struct ks_report report = { .percent_digits = 1 };
	const struct ks_period_words year = { .year = "R7" };

	(void)state;
	kit_open(&kit);
	ks_period_parse(&year, &report.period, NULL);
	for (size_t i = 0; i < 4; i++) {
		struct kit_text text = { .tidy = true };
		struct ks_sink sink = kit_sink(&text);
		struct ks_error err = { .code = KS_OK };

		assert_int_equal(ks_report_trace(kit.ledger, &report, cells[i],
					 &sink, &err),
			KS_USAGE);
		if (strncmp(err.message, messages[i], strlen(messages[i])) != 0)
			fail_msg("%s", err.message);
		ks__buf_release(&text.out);
	}
	kit_close(&kit);
}

/* Definitions and SQL come without a record in the ledger. */
static void test_define_and_sql(void **state)
{
	struct kit kit;
	struct kit_text text = { .tidy = false };
	struct ks_sink sink = kit_sink(&text);
	const char *table = "T11";
	struct ks_report report = { .tables = &table, .ntables = 1 };
	const struct ks_period_words year = { .year = "R7" };

	(void)state;
	assert_int_equal(ks_report_define(NULL, &report, &sink, NULL), KS_OK);
	assert_non_null(strstr(ks__buf_str(&text.out),
		"T11,課題別,件,最初の受付日が期間内にあるケース"));
	kit_open(&kit);
	ks_period_parse(&year, &report.period, NULL);
	ks__buf_clear(&text.out);
	assert_int_equal(
		ks_report_sql(kit.ledger, &report, &sink, NULL), KS_OK);
	assert_non_null(strstr(ks__buf_str(&text.out), "課題,件数,with hits"));
	assert_non_null(strstr(
		ks__buf_str(&text.out), "between 20250401 and 20260331"));
	kit_close(&kit);
	ks__buf_release(&text.out);
}

/* ---- a municipality's own tables --------------------------------------- */

static const char own_simple[] = "id: X03\ntitle: 方法\nsource: 受付\n"
				 "rows: 計\nmeasure: 件数\n"
				 "where: 相談方法 is 電詁\n"
				 "definition: 試験。\n";

static enum ks_code try_own(
	struct kit *kit, const char *table, struct ks_error *err)
{
	struct kit_text text = { .tidy = false };
	struct ks_sink sink = kit_sink(&text);
	const struct ks_period_words year = { .year = "R7" };
	struct ks_report report = {
		.tables = &table, .ntables = 1, .ledger_path = kit->path
	};
	enum ks_code code;

	ks_period_parse(&year, &report.period, NULL);
	code = ks_report_run(kit->ledger, &report, &sink, err);
	ks__buf_release(&text.out);
	return code;
}

/* LEDGER.tables/ is read; a wrong label is known only to the ledger's lists;
 * an id may be used once. */
static void test_own_folder(void **state)
{
	struct kit kit;
	struct ks_error err = { .code = KS_OK };
	char folder[160], first[192], second[192];

	(void)state;
	kit_open(&kit);
	assert_int_equal(try_own(&kit, "X03", &err), KS_USAGE);
	snprintf(folder, sizeof(folder), "%s.tables", kit.path);
	snprintf(first, sizeof(first), "%s/a.table", folder);
	snprintf(second, sizeof(second), "%s/b.table", folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	write_file(first, own_simple);
	assert_int_equal(try_own(&kit, "X03", &err), KS_INVALID);
	assert_string_equal(err.file, "a.table");
	assert_int_equal(err.line, 6);
	assert_string_equal(
		err.message, "「電詁」はありません。「電話」のことですか。");
	assert_int_equal(try_own(&kit, "T03", &err), KS_OK);
	write_file(second, own_simple);
	assert_int_equal(try_own(&kit, "T03", &err), KS_INVALID);
	assert_string_equal(err.file, "b.table");
	unlink(first);
	unlink(second);
	rmdir(folder);
	kit_close(&kit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_two_engines_agree),
		cmocka_unit_test(test_trace_has_every_case),
		cmocka_unit_test(test_wrong_words),
		cmocka_unit_test(test_trace_wrong_words),
		cmocka_unit_test(test_define_and_sql),
		cmocka_unit_test(test_own_folder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
