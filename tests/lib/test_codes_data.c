/* The shipped code lists, lib/codes: one file a list, named by lists.csv. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "csv.h"
#include "text.h"

enum { MAX_ROWS = 128, MAX_CELLS = 12, MAX_LISTS = 128 };

struct sheet {
	char *cells[MAX_ROWS][MAX_CELLS];
	size_t ncells[MAX_ROWS];
	size_t nrows;
};

/* One list: its line of lists.csv and its file. */
struct list {
	const char *file, *name, *prefix;
	struct sheet sheet;
};

struct shipped {
	struct sheet index;
	struct list lists[MAX_LISTS];
	size_t nlists;
};

/* ---- reading --------------------------------------------------------- */

static void take_row(struct sheet *sheet, const struct ks_csv_row *row)
{
	size_t n = row->ncells;

	assert_int_equal(row->fault, KS_CSV_FINE);
	assert_true(n <= MAX_CELLS && sheet->nrows < MAX_ROWS);
	assert_true(sheet->nrows == 0 || n == sheet->ncells[0]);
	/* no line is blank, and none is a comment before the heading */
	assert_int_equal(row->line, sheet->nrows + 1);
	for (size_t j = 0; j < n; j++) {
		char *copy = strdup(row->cells[j].p);

		assert_non_null(copy);
		/* the library itself reads these by their commas alone */
		assert_false(row->cells[j].quoted);
		assert_null(strpbrk(copy, "\",\\"));
		sheet->cells[sheet->nrows][j] = copy;
	}
	sheet->ncells[sheet->nrows++] = n;
}

static void read_sheet(const char *path, struct sheet *sheet)
{
	struct ks_error err = { .line = 0 };
	struct ks_input *in;
	struct ks_csv *csv;
	struct ks_csv_row row;
	enum ks_code code;

	if (ks__input_open(path, "utf-8", "/tmp", &in, &err) != KS_OK)
		fail_msg("%s: %s", path, err.message);
	assert_false(ks__input_facts(in)->bom);
	assert_int_equal(ks__csv_new(in, &csv, &err), KS_OK);
	while ((code = ks__csv_next(csv, &row, &err)) == KS_OK)
		take_row(sheet, &row);
	assert_int_equal(code, KS_NOT_FOUND);
	assert_true(sheet->nrows > 0);
	ks__csv_free(csv);
	ks__input_close(in);
}

static void release_sheet(struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->nrows; i++)
		for (size_t j = 0; j < sheet->ncells[i]; j++)
			free(sheet->cells[i][j]);
}

static int setup(void **state)
{
	struct shipped *all = calloc(1, sizeof(*all));
	char path[512];

	*state = all;
	if (!all)
		return -1;
	read_sheet("lib/codes/lists.csv", &all->index);
	for (size_t i = 1; i < all->index.nrows; i++) {
		struct list *list = &all->lists[all->nlists++];

		list->file = all->index.cells[i][0];
		list->name = all->index.cells[i][1];
		list->prefix = all->index.cells[i][2];
		snprintf(path, sizeof(path), "lib/codes/%s.csv", list->file);
		read_sheet(path, &list->sheet);
	}
	return all->nlists > 0 ? 0 : -1;
}

static int teardown(void **state)
{
	struct shipped *all = *state;

	for (size_t i = 0; i < all->nlists; i++)
		release_sheet(&all->lists[i].sheet);
	release_sheet(&all->index);
	free(all);
	return 0;
}

static struct list *list_of(struct shipped *all, const char *name)
{
	for (size_t i = 0; i < all->nlists; i++)
		if (strcmp(all->lists[i].name, name) == 0)
			return &all->lists[i];
	fail_msg("%s", name);
	return NULL;
}

/* A column by its heading; 0, the code's, where the list has none. */
static size_t column(const struct sheet *sheet, const char *heading)
{
	for (size_t j = 0; j < sheet->ncells[0]; j++)
		if (strcmp(sheet->cells[0][j], heading) == 0)
			return j;
	return 0;
}

/* The cell of the row with this label. */
static const char *cell(
	const struct list *list, const char *label, const char *heading)
{
	size_t j = column(&list->sheet, heading);

	assert_true(j > 0);
	for (size_t i = 1; i < list->sheet.nrows; i++)
		if (strcmp(list->sheet.cells[i][1], label) == 0)
			return list->sheet.cells[i][j];
	fail_msg("%s: %s", list->name, label);
	return NULL;
}

/* ---- the index ------------------------------------------------------- */

static void the_index_names_every_file(void **state)
{
	struct shipped *all = *state;
	DIR *dir = opendir("lib/codes");
	const struct dirent *e;
	size_t n = 0;

	assert_non_null(dir);
	while ((e = readdir(dir)) != NULL)
		if (strstr(e->d_name, ".csv"))
			n++;
	closedir(dir);
	/* those named could all be read; lists.csv itself makes one more */
	assert_int_equal(n, all->nlists + 1);
	assert_string_equal(all->index.cells[0][0], "ファイル");
	assert_string_equal(all->index.cells[0][1], "リスト");
	assert_string_equal(all->index.cells[0][2], "接頭辞");
}

static void lists_are_told_apart(void **state)
{
	struct shipped *all = *state;

	for (size_t i = 0; i < all->nlists; i++) {
		const struct list *a = &all->lists[i];

		assert_int_equal(strlen(a->prefix), 1);
		assert_true(*a->prefix >= 'A' && *a->prefix <= 'Z');
		for (size_t j = i + 1; j < all->nlists; j++) {
			assert_string_not_equal(a->file, all->lists[j].file);
			assert_string_not_equal(a->name, all->lists[j].name);
		}
	}
}

/* tests/data/codes.tsv, written from the lists as they were agreed. */
static void every_list_is_whole(void **state)
{
	struct shipped *all = *state;
	FILE *f = fopen("tests/data/codes.tsv", "r");
	char line[512], name[128], first[128], last[128];
	size_t n = 0, rows;

	assert_non_null(f);
	while (fgets(line, sizeof(line), f)) {
		const struct sheet *sheet;

		if (line[0] == '#')
			continue;
		first[0] = last[0] = '\0';
		assert_true(sscanf(line, "%127[^\t]\t%zu\t%127[^\t]\t%127[^\n]",
				    name, &rows, first, last) >= 2);
		sheet = &list_of(all, name)->sheet;
		if (sheet->nrows != rows + 1)
			fail_msg("%s: %zu", name, sheet->nrows - 1);
		if (rows > 0) {
			assert_string_equal(sheet->cells[1][1], first);
			assert_string_equal(sheet->cells[rows][1], last);
		}
		n++;
	}
	fclose(f);
	assert_int_equal(n, all->nlists);
}

/* ---- the rows -------------------------------------------------------- */

static void check_code(const struct list *list, size_t i)
{
	const char *code = list->sheet.cells[i][0];

	if (strlen(code) != 4 || code[0] != list->prefix[0] ||
		strspn(code + 1, "0123456789") != 3)
		fail_msg("%s: %s", list->name, code);
	if (i > 1 && strcmp(list->sheet.cells[i - 1][0], code) >= 0)
		fail_msg("%s: %s", list->name, code);
}

static void check_sort(const struct list *list, size_t i)
{
	char *end;
	long sort = strtol(list->sheet.cells[i][2], &end, 10);

	assert_int_equal(*end, '\0');
	assert_true(sort > 0);
	if (i > 1)
		assert_true(
			strtol(list->sheet.cells[i - 1][2], NULL, 10) < sort);
}

/* Rising codes are unique codes. */
static void codes_rise_in_printing_order(void **state)
{
	struct shipped *all = *state;

	for (size_t l = 0; l < all->nlists; l++) {
		const struct list *list = &all->lists[l];

		assert_string_equal(list->sheet.cells[0][0], "コード");
		assert_string_equal(list->sheet.cells[0][1], "名称");
		assert_string_equal(list->sheet.cells[0][2], "並び順");
		for (size_t i = 1; i < list->sheet.nrows; i++) {
			check_code(list, i);
			check_sort(list, i);
		}
	}
}

static char *key_of(const char *label)
{
	struct ks_buf key = KS_BUF_INIT;
	char *taken;

	ks__text_key(label, strlen(label), &key);
	taken = ks__buf_take(&key);
	assert_non_null(taken);
	assert_true(*taken);
	return taken;
}

/* No cell can mean two rows: not by label, nor by a label like a code. */
static void labels_differ_by_key(void **state)
{
	struct shipped *all = *state;
	char *keys[2 * MAX_ROWS];

	for (size_t l = 0; l < all->nlists; l++) {
		const struct list *list = &all->lists[l];
		size_t n = 0;

		for (size_t i = 1; i < list->sheet.nrows; i++) {
			keys[n++] = key_of(list->sheet.cells[i][0]);
			keys[n++] = key_of(list->sheet.cells[i][1]);
		}
		for (size_t i = 0; i < n; i++)
			for (size_t j = i + 1; j < n; j++)
				if (strcmp(keys[i], keys[j]) == 0)
					fail_msg("%s: %s", list->name, keys[i]);
		while (n > 0)
			free(keys[--n]);
	}
}

/* A cell of several values is split at these, and blanks are trimmed. */
static void labels_survive_a_cell(void **state)
{
	struct shipped *all = *state;
	static const char *const marks[] = { ";", "；", "、", "|", ":", "\n",
		",", "\"", "　" };

	for (size_t l = 0; l < all->nlists; l++) {
		const struct sheet *sheet = &all->lists[l].sheet;

		for (size_t i = 1; i < sheet->nrows; i++) {
			const char *label = sheet->cells[i][1];

			assert_true(*label && *label != ' ');
			for (size_t m = 0; m < sizeof(marks) / sizeof(marks[0]);
				m++)
				if (strstr(label, marks[m]))
					fail_msg("%s", label);
		}
	}
}

/* ---- the properties -------------------------------------------------- */

static bool says_unknown(const char *label)
{
	return strcmp(label, "不明") == 0 || strcmp(label, "回答拒否") == 0 ||
		strcmp(label, "未聴取") == 0;
}

static void unknown_is_marked(void **state)
{
	struct shipped *all = *state;

	for (size_t l = 0; l < all->nlists; l++) {
		const struct sheet *sheet = &all->lists[l].sheet;
		size_t j = column(sheet, "不明");

		for (size_t i = 1; i < sheet->nrows; i++) {
			bool marked =
				j > 0 && strcmp(sheet->cells[i][j], "yes") == 0;

			assert_int_equal(
				marked, says_unknown(sheet->cells[i][1]));
		}
	}
}

static void persons_may_not_answer(void **state)
{
	static const char *const asked[] = { "性別", "年代", "世帯類型", "属性",
		"課題", "スクリーニング結果" };
	static const char *const code[] = { "990", "991", "992" };
	static const char *const label[] = { "不明", "回答拒否", "未聴取" };

	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		const struct sheet *sheet = &list_of(*state, asked[i])->sheet;

		for (size_t k = 0; k < 3; k++) {
			size_t row = sheet->nrows - 3 + k;

			assert_string_equal(sheet->cells[row][0] + 1, code[k]);
			assert_string_equal(sheet->cells[row][1], label[k]);
		}
	}
}

/* A property that names a row of another list names one that is there. */
static void properties_point_at_rows(void **state)
{
	static const char *const links[][3] = {
		{ "機関", "分野", "機関分野" },
		{ "機関", "事業", "事業" },
		{ "会議種別", "法的位置付け", "法的位置付け" },
		{ "本人同意", "同意区分", "同意区分" },
	};

	for (size_t k = 0; k < sizeof(links) / sizeof(links[0]); k++) {
		const struct sheet *from = &list_of(*state, links[k][0])->sheet;
		const struct list *to = list_of(*state, links[k][2]);
		size_t j = column(from, links[k][1]);
		size_t given = 0;

		assert_true(j > 0);
		for (size_t i = 1; i < from->nrows; i++) {
			if (!from->cells[i][j][0])
				continue;
			assert_non_null(cell(to, from->cells[i][j], "名称"));
			given++;
		}
		assert_true(given > 0);
	}
}

/* Ages 0 to 120 fall into one band each. */
static void ages_fall_into_one_band(void **state)
{
	const struct sheet *sheet = &list_of(*state, "年代")->sheet;
	size_t from = column(sheet, "下限"), to = column(sheet, "上限");

	for (int age = 0; age <= 120; age++) {
		int bands = 0;

		for (size_t i = 1; i < sheet->nrows; i++) {
			const char *low = sheet->cells[i][from];
			const char *high = sheet->cells[i][to];

			bands += *low && age >= atoi(low) &&
				(!*high || age <= atoi(high));
		}
		assert_int_equal(bands, 1);
	}
}

/* What rules and tables ask of rows, as the design has it. */
static void properties_are_as_agreed(void **state)
{
	static const char *const facts[][4] = {
		{ "機関", "地域包括支援センター", "事業", "第1号イ" },
		{ "機関", "ひきこもり地域支援センター", "分野", "困窮" },
		{ "事業", "第3号ハ", "事業名", "地域活動支援センター" },
		{ "事業", "第4号", "号", "4" },
		{ "課題", "課題なし", "課題なし", "yes" },
		{ "課題", "被災", "課題なし", "" },
		{ "課題", "その他", "その他", "yes" },
		{ "属性", "その他", "その他", "yes" },
		{ "属性", "外国籍", "その他", "" },
		{ "スクリーニング結果", "情報提供・相談のみで終了", "ends_case",
			"yes" },
		{ "スクリーニング結果", "判断前に中断・終了", "ends_case",
			"yes" },
		{ "スクリーニング結果", "他機関へつなぎ", "ends_case", "" },
		{ "本人同意", "なし", "同意区分", "同意なし" },
		{ "本人同意", "未確認", "同意区分", "" },
		{ "支援区分", "個別支援", "個別", "yes" },
		{ "支援区分", "地域支援", "個別", "" },
		{ "終結の対象", "ケース全体", "全体", "yes" },
		{ "終結の対象", "参加支援", "全体", "" },
		{ "対応方法", "支援会議", "会議", "yes" },
		{ "対応方法", "所内会議", "会議", "yes" },
		{ "対応方法", "訪問", "会議", "" },
		{ "会議種別", "所内会議", "法的位置付け",
			"庁内・委託先の調整" },
		{ "法的位置付け", "支援会議", "consent_required", "no" },
		{ "法的位置付け", "支援会議", "confidentiality_required",
			"yes" },
		{ "法的位置付け", "支援会議", "legal_basis",
			"社会福祉法第106条の6" },
		{ "法的位置付け", "支援会議", "presupposes_program", "yes" },
		{ "法的位置付け", "重層的支援会議", "consent_required", "yes" },
		{ "法的位置付け", "支援調整会議", "counts_as", "その他" },
		{ "法的位置付け", "任意の会議", "legal_basis", "" },
		{ "終結理由", "主担当への引継ぎ", "evaluation_required",
			"yes" },
		{ "終結理由", "本人の申し出", "wish_required", "yes" },
		{ "終結理由", "本人の申し出", "evaluation_required", "no" },
		{ "終結理由", "死亡", "wish_required", "no" },
	};

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		assert_string_equal(cell(list_of(*state, facts[i][0]),
					    facts[i][1], facts[i][2]),
			facts[i][3]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_index_names_every_file),
		cmocka_unit_test(lists_are_told_apart),
		cmocka_unit_test(every_list_is_whole),
		cmocka_unit_test(codes_rise_in_printing_order),
		cmocka_unit_test(labels_differ_by_key),
		cmocka_unit_test(labels_survive_a_cell),
		cmocka_unit_test(unknown_is_marked),
		cmocka_unit_test(persons_may_not_answer),
		cmocka_unit_test(properties_point_at_rows),
		cmocka_unit_test(ages_fall_into_one_band),
		cmocka_unit_test(properties_are_as_agreed),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
