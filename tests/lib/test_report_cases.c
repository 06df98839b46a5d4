/*
 * Files in tests/report: a few records, the table they must give.  Each line is
 * one thing:
 *
 *	# 説明
 *	区分 圏域 北部			one more label of a list
 *	受付 受付日=2025-04-02 圏域=北部 …	a reception; opens a case unless
 *					ケース=1 names one; 人=1: the person of
 *					case 1 comes again
 *	対応 対応日=… ケース=1 …		a contact
 *	終結 終結日=… ケース=1 …		a closure of the whole case
 *	報告 T03 年度=R7 …		what is asked: 半期= 四半期= 月= 圏域= 機関=
 *					年代区分= 担当者別 欠損別 零なし
 *	> 圏域,4月			the table, line by line; or after
 *	追跡 T03:北部:計			the case numbers behind a cell
 *
 * 取消 as a word of a record withdraws it.  Both engines must answer the same.
 */
#include "report_kit.h"

#include <glob.h>

struct words {
	char text[1024];
	const char *name[32], *value[32]; /* value NULL for a bare word */
	size_t n;
};

struct script {
	struct kit kit;
	const char *file;
	long line;
	char table[24], cell[256];
	struct words asked; /* what 報告 said */
	struct ks_buf expected;
};

static void split(struct words *words, const char *line)
{
	char *s = words->text, *word;

	snprintf(words->text, sizeof(words->text), "%s", line);
	words->n = 0;
	while ((word = strtok_r(s, " \n", &s)) && words->n < 32) {
		char *equals = strchr(word, '=');

		if (equals)
			*equals = '\0';
		words->name[words->n] = word;
		words->value[words->n++] = equals ? equals + 1 : NULL;
	}
}

static const char *value_of(const struct words *words, const char *name)
{
	for (size_t i = 1; i < words->n; i++)
		if (strcmp(words->name[i], name) == 0)
			return words->value[i] ? words->value[i] : "";
	return NULL;
}

static int day_of(const struct words *words, const char *name)
{
	const char *s = value_of(words, name);
	int ymd = 0;

	if (s)
		assert_int_equal(
			ks__date_parse(s, strlen(s), true, &ymd), KS_DATE_GOOD);
	return ymd;
}

static int64_t code_of(
	struct kit *kit, const struct words *words, const char *name)
{
	const char *s = value_of(words, name);

	return s ? kit_code_id(kit, name, s, strlen(s)) : 0;
}

/* Words that are not the source's own fields. */
static bool is_aside(const char *name)
{
	static const char *const asides[] = { "ケース", "人", "取消",
		"世帯の圏域" };

	for (size_t i = 0; i < 4; i++)
		if (strcmp(name, asides[i]) == 0)
			return true;
	return false;
}

static void add_columns(struct script *script, const char *source,
	const struct words *words, struct ks_buf *columns,
	struct ks_buf *values)
{
	for (size_t i = 1; i < words->n; i++) {
		const char *name = strcmp(words->name[i], "年代") == 0
			? KS_SRC_BAND
			: words->name[i];

		if (is_aside(name))
			continue;
		if (!words->value[i] ||
			!kit_column(&script->kit, source, name, words->value[i],
				columns, values))
			fail_msg(
				"%s:%ld: %s", script->file, script->line, name);
	}
	if (value_of(words, "取消"))
		kit_add(columns, values, "voided", 1);
	kit_add(columns, values, "rowkey", script->kit.next);
}

static size_t number_of(const struct words *words, const char *name)
{
	const char *s = value_of(words, name);

	return s ? (size_t)strtoul(s, NULL, 10) : 0;
}

static void add_intake(struct script *script, const struct words *words)
{
	struct kit *kit = &script->kit;
	struct ks_buf columns = KS_BUF_INIT, values = KS_BUF_INIT;
	size_t known = number_of(words, "ケース");
	size_t person = number_of(words, "人"), at = kit->ncases;
	const char *district = value_of(words, "世帯の圏域");
	int64_t id;

	if (!known && person) {
		kit->households[at] = kit->households[person - 1];
		kit->members[at] = kit->members[person - 1];
	} else if (!known) {
		kit_person(kit, at,
			district ? kit_code_id(kit, "圏域", district,
					   strlen(district))
				 : 0,
			code_of(kit, words, "性別"), day_of(words, "生年月日"),
			code_of(kit, words, "年代"));
	}
	add_columns(script, "受付", words, &columns, &values);
	/* a new case gets the id after its reception's */
	kit_add(&columns, &values, "case_id",
		known ? kit->cases[known - 1] : kit->next + 1);
	id = kit_insert(kit, "intake", &columns, &values);
	if (!known)
		kit_case(kit, kit->ncases++, day_of(words, "受付日"), id);
	ks__buf_release(&columns);
	ks__buf_release(&values);
}

static void add_other(struct script *script, const char *source,
	const char *table, const struct words *words)
{
	struct kit *kit = &script->kit;
	struct ks_buf columns = KS_BUF_INIT, values = KS_BUF_INIT;
	size_t known = number_of(words, "ケース");

	add_columns(script, source, words, &columns, &values);
	if (known)
		kit_add(&columns, &values, "case_id", kit->cases[known - 1]);
	if (strcmp(table, "closure") == 0)
		kit_add(&columns, &values, "target",
			kit_code_id(kit, "終結の対象", "ケース全体",
				strlen("ケース全体")));
	kit_insert(kit, table, &columns, &values);
	ks__buf_release(&columns);
	ks__buf_release(&values);
}

/* ---- asking ----------------------------------------------------------- */

static void ask(struct script *script, struct ks_report *report)
{
	const struct words *asked = &script->asked;
	const struct ks_period_words period = {
		.year = value_of(asked, "年度"),
		.half = value_of(asked, "半期"),
		.quarter = value_of(asked, "四半期"),
		.month = value_of(asked, "月"),
		.from = value_of(asked, "自"),
		.to = value_of(asked, "至"),
	};

	*report = (struct ks_report){ .tables = &asked->name[1],
		.ntables = 1,
		.percent_digits = 1,
		.district = value_of(asked, "圏域"),
		.agency = value_of(asked, "機関"),
		.bands = value_of(asked, "年代区分"),
		.by = value_of(asked, "担当者別") ? "担当者" : NULL,
		.split_missing = value_of(asked, "欠損別") != NULL,
		.no_zero = value_of(asked, "零なし") != NULL };
	assert_int_equal(
		ks_period_parse(&period, &report->period, NULL), KS_OK);
}

static void answer(struct script *script, bool sql)
{
	struct kit_text text = { .tidy = false };
	struct ks_sink sink = kit_sink(&text);
	struct ks_error err = { .code = KS_OK };
	struct ks_report report;
	enum ks_code code;

	ask(script, &report);
	report.sql = sql;
	code = *script->cell
		? ks_report_trace(script->kit.ledger, &report, script->cell,
			  &sink, &err)
		: ks_report_run(script->kit.ledger, &report, &sink, &err);
	if (code != KS_OK)
		fail_msg("%s:%ld: %s", script->file, script->line, err.message);
	if (strcmp(ks__buf_str(&text.out), ks__buf_str(&script->expected)))
		fail_msg("%s:%ld (%s)\n%s\nnot\n%s", script->file, script->line,
			sql ? "SQL" : "C", ks__buf_str(&text.out),
			ks__buf_str(&script->expected));
	ks__buf_release(&text.out);
}

/* What was expected is complete when something else follows. */
static void settle(struct script *script)
{
	if (!script->expected.len)
		return;
	answer(script, false);
	answer(script, true);
	ks__buf_clear(&script->expected);
	script->cell[0] = '\0';
}

static void take_line(struct script *script, const char *line)
{
	struct words words;

	if (strncmp(line, "> ", 2) == 0) {
		ks__buf_adds(&script->expected, line + 2);
		return;
	}
	settle(script);
	split(&words, line);
	if (!words.n || *line == '#')
		return;
	if (strcmp(words.name[0], "区分") == 0)
		kit_code(&script->kit, words.name[1], words.name[2],
			words.n > 3);
	else if (strcmp(words.name[0], "受付") == 0)
		add_intake(script, &words);
	else if (strcmp(words.name[0], "対応") == 0)
		add_other(script, "対応", "contact", &words);
	else if (strcmp(words.name[0], "終結") == 0)
		add_other(script, "終結", "closure", &words);
	else if (strcmp(words.name[0], "報告") == 0)
		split(&script->asked, line);
	else if (strcmp(words.name[0], "追跡") == 0)
		snprintf(script->cell, sizeof(script->cell), "%s",
			words.name[1]);
	else
		fail_msg("%s:%ld: %s", script->file, script->line, line);
}

static void run_script(const char *path)
{
	struct script *script = calloc(1, sizeof(*script));
	FILE *file = fopen(path, "r");
	char line[1024];

	assert_non_null(script);
	assert_non_null(file);
	script->file = path;
	kit_open(&script->kit);
	while (fgets(line, sizeof(line), file)) {
		script->line++;
		take_line(script, line);
	}
	settle(script);
	fclose(file);
	kit_close(&script->kit);
	ks__buf_release(&script->expected);
	free(script);
}

static void test_scripts(void **state)
{
	glob_t found;

	(void)state;
	assert_int_equal(glob("tests/report/*.test", 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++)
		run_script(found.gl_pathv[i]);
	assert_true(found.gl_pathc >= 10);
	globfree(&found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scripts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
