#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "kasane.h"

static const struct {
	const char *text;
	int year;
} years[] = {
	{ "R7", 2025 },
	{ "r07", 2025 },
	{ "Ｒ７", 2025 },
	{ "令和7年度", 2025 },
	{ "令和元年度", 2019 },
	{ "R元", 2019 },
	{ "平成30年", 2018 },
	{ "H30", 2018 },
	{ "平成36年度", 2024 },
	{ "昭和63", 1988 },
	{ "2025", 2025 },
	{ " 2025年度 ", 2025 },
	{ "２０２５", 2025 },
	{ "", 0 },
	{ "R", 0 },
	{ "R0", 0 },
	{ "R7.4", 0 },
	{ "7", 0 },
	{ "20255", 0 },
	{ "令和七年", 0 },
	{ "R100", 0 },
	{ "R7年度年", 0 },
};

static void test_fiscal_year(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(years) / sizeof(years[0]); i++)
		if (ks_fiscal_year(years[i].text) != years[i].year)
			fail_msg("%s: %d", years[i].text,
				ks_fiscal_year(years[i].text));
}

static const struct {
	struct ks_period_words words;
	int from, to;
	const char *label;
} good[] = {
	{ { .year = "R7" }, 20250401, 20260331,
		"令和7年度(2025年4月1日〜2026年3月31日)" },
	{ { .year = "R1" }, 20190401, 20200331,
		"令和元年度(2019年4月1日〜2020年3月31日)" },
	{ { .year = NULL }, 20250401, 20260331,
		"令和7年度(2025年4月1日〜2026年3月31日)" },
	{ { .year = "R7", .half = "上" }, 20250401, 20250930,
		"令和7年度上半期(2025年4月1日〜2025年9月30日)" },
	{ { .half = "2" }, 20251001, 20260331,
		"令和7年度下半期(2025年10月1日〜2026年3月31日)" },
	{ { .year = "2023", .quarter = "4" }, 20240101, 20240331,
		"令和5年度第4四半期(2024年1月1日〜2024年3月31日)" },
	{ { .quarter = "３" }, 20251001, 20251231,
		"令和7年度第3四半期(2025年10月1日〜2025年12月31日)" },
	{ { .year = "R5", .month = "2" }, 20240201, 20240229,
		"令和6年2月(2024年2月1日〜2024年2月29日)" },
	{ { .month = "12月" }, 20251201, 20251231,
		"令和7年12月(2025年12月1日〜2025年12月31日)" },
	{ { .month = "2025-04" }, 20250401, 20250430,
		"令和7年4月(2025年4月1日〜2025年4月30日)" },
	{ { .month = "R7.4" }, 20250401, 20250430,
		"令和7年4月(2025年4月1日〜2025年4月30日)" },
	{ { .month = "令和7年4月" }, 20250401, 20250430,
		"令和7年4月(2025年4月1日〜2025年4月30日)" },
	{ { .year = "R6", .month = "2025/3" }, 20250301, 20250331,
		"令和7年3月(2025年3月1日〜2025年3月31日)" },
	{ { .from = "R7.4.15", .to = "2026-04-14" }, 20250415, 20260414,
		"令和7年4月15日〜令和8年4月14日"
		"(2025年4月15日〜2026年4月14日)" },
};

static void test_good(void **state)
{
	(void)state;
	setenv("KASANE_NOW", "2026-03-31T23:59:59+09:00", 1);
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct ks_period period;
		struct ks_error err = { .code = KS_OK };

		if (ks_period_parse(&good[i].words, &period, &err) != KS_OK)
			fail_msg("%zu: %s", i, err.message);
		assert_int_equal(period.from, good[i].from);
		assert_int_equal(period.to, good[i].to);
		assert_string_equal(period.label, good[i].label);
	}
}

static const struct {
	struct ks_period_words words;
	const char *message;
} bad[] = {
	{ { .year = "ことし" }, "年度「ことし」が読めません。" },
	{ { .from = "2025-04-01" }, "期間は --from と --to の両方で" },
	{ { .to = "2025-04-01" }, "期間は --from と --to の両方で" },
	{ { .from = "2025-04-31", .to = "2025-05-01" },
		"--from の「2025-04-31」は日付として読めません。" },
	{ { .from = "2025-04-01", .to = "あした" },
		"--to の「あした」は日付として読めません。" },
	{ { .from = "2025-05-01", .to = "2025-04-30" },
		"期間の終わりが始まりより前です。" },
	{ { .from = "2025-04-01", .to = "2025-04-30", .year = "R7" },
		"--from と --to は、年度・半期・四半期・月と一緒には" },
	{ { .half = "中" }, "半期「中」が読めません。" },
	{ { .quarter = "5" }, "四半期「5」が読めません。" },
	{ { .quarter = "12" }, "四半期「12」が読めません。" },
	{ { .month = "13" }, "月「13」が読めません。" },
	{ { .month = "0" }, "月「0」が読めません。" },
	{ { .month = "2025" }, "月「2025」が読めません。" },
	{ { .month = "2025-04-01" }, "月「2025-04-01」が読めません。" },
	{ { .year = "R7", .month = "2025-03" },
		"月「2025-03」は指定した年度にありません。" },
	{ { .half = "上", .month = "4" },
		"半期・四半期・月は、どれか一つだけ" },
};

static void test_bad(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct ks_period period;
		struct ks_error err = { .code = KS_OK };

		assert_int_equal(ks_period_parse(&bad[i].words, &period, &err),
			KS_USAGE);
		if (strncmp(err.message, bad[i].message,
			    strlen(bad[i].message)) != 0)
			fail_msg("%zu: %s", i, err.message);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fiscal_year),
		cmocka_unit_test(test_good),
		cmocka_unit_test(test_bad),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
