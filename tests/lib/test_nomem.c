/*
 * Memory that runs out at any allocation of the main job: the documented
 * result, no crash, and a ledger that holds all of the file or nothing of it.
 */
#include "report_kit.h"

#include "journal.h"
#include "scratch.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define OTHER_ALLOCATOR 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || !defined(__GLIBC__)
#define OTHER_ALLOCATOR 1
#endif

enum { POINTS = 250, ROWS = 3 };

static long left = -1; /* allocations until they fail; -1: they do not */
static long seen;

#ifndef OTHER_ALLOCATOR
/* What the C library calls its own: these stand before them for every library
 * of the process. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t size);

/* Once out of memory, out of it until the job ends. */
static bool refused(void)
{
	seen++;
	if (left < 0)
		return false;
	if (left > 0)
		left--;
	return left == 0;
}

KS_API void *malloc(size_t size)
{
	return refused() ? NULL : __libc_malloc(size);
}

KS_API void *calloc(size_t n, size_t size)
{
	return refused() ? NULL : __libc_calloc(n, size);
}

KS_API void *realloc(void *p, size_t size)
{
	return refused() ? NULL : __libc_realloc(p, size);
}
#endif

static const char rows[] =
	"受付番号,受付日,受付機関,氏名,課題,相談内容,本人同意,同意日,終結日\n"
	"1,R7.4.1,福祉総合相談窓口,見本 一,介護;ひきこもり,\"改\n行\",あり,"
	"R7.4.2,\n"
	"2,R7.5.7,福祉総合相談窓口,見本 二,介護,,,,R7.9.1\n"
	"3,R7.5.8,福祉総合相談窓口,,,,,,\n";

static enum ks_code nothing_begin(void *ctx, const struct ks_table_head *head)
{
	(void)ctx;
	(void)head;
	return KS_OK;
}

static enum ks_code nothing_row(
	void *ctx, const struct ks_cell *cells, size_t n)
{
	(void)ctx;
	(void)cells;
	(void)n;
	return KS_OK;
}

static enum ks_code nothing_end(void *ctx)
{
	(void)ctx;
	return KS_OK;
}

static enum ks_code report(struct ks_ledger *ledger, struct ks_error *err)
{
	static const char *const tables[] = { "T03", "T11" };
	struct ks_period_words words = { .year = "R7" };
	struct ks_report report = {
		.tables = tables, .ntables = 2, .percent_digits = 1
	};
	struct ks_sink sink = {
		.begin = nothing_begin, .row = nothing_row, .end = nothing_end
	};
	enum ks_code rc = ks_period_parse(&words, &report.period, err);

	return rc == KS_OK ? ks_report_run(ledger, &report, &sink, err) : rc;
}

/* Open, import, list, report: what an office does in a month. */
static enum ks_code job(
	const char *path, const char *file, struct ks_error *err)
{
	const struct ks_import import = {
		.noun = ks_noun_find("intake"), .files = &file, .nfiles = 1
	};
	const struct ks_list all = { .limit = 0 };
	struct ks_sink sink = {
		.begin = nothing_begin, .row = nothing_row, .end = nothing_end
	};
	struct ks_import_result result;
	struct ks_ledger *ledger;
	enum ks_code rc = ks_ledger_open(
		path, KS_OPEN_WRITE, "試験", "test", &ledger, err);

	if (rc != KS_OK)
		return rc;
	rc = ks_import(ledger, &import, &result, err);
	if (rc == KS_OK)
		rc = ks_record_list(ledger, import.noun, &all, &sink, err);
	if (rc == KS_OK)
		rc = report(ledger, err);
	ks_ledger_close(ledger);
	return rc;
}

/* All or nothing: how many receptions there are, in a ledger that verifies. */
static int64_t receptions(const char *path, bool verify)
{
	struct ks_verify v = { .finding = NULL };
	struct ks_error err = { .code = KS_OK };
	struct ks_ledger *ledger;
	struct ks_stmt *st;
	int64_t n;

	assert_int_equal(
		ks_ledger_open(path, 0, "試験", "test", &ledger, &err), KS_OK);
	st = ks__db_stmt(
		ks__ledger_db(ledger), "select count(*) from intake", &err);
	assert_non_null(st);
	assert_int_equal(ks__step(st, &err), KS_OK);
	n = ks__col_int(st, 0);
	ks__reset(st);
	if (verify)
		assert_int_equal(ks_ledger_verify(ledger, &v, &err), KS_OK);
	ks_ledger_close(ledger);
	return n;
}

static void new_ledger(const struct scratch *files, char path[128])
{
	const struct ks_create create = { .municipality = "重ね市",
		.staff = "試験" };
	struct ks_error err = { .code = KS_OK };

	snprintf(path, 128, "%s/ledger.db", files->dir);
	unlink(path);
	assert_int_equal(ks_ledger_create(path, &create, &err), KS_OK);
}

static void test_main_job(void **unused)
{
	struct scratch files;
	struct ks_error err = { .code = KS_OK };
	char path[128], file[128];
	long total, failed = 0;

	(void)unused;
#ifdef OTHER_ALLOCATOR
	skip();
#endif
	scratch_make(&files);
	strcpy(file, scratch_write(&files, "受付.csv", rows, sizeof(rows) - 1));
	new_ledger(&files, path);
	seen = 0;
	assert_int_equal(job(path, file, &err), KS_OK);
	total = seen;
	assert_in_range(total, 1000, 10000000);
	new_ledger(&files, path);
	for (long n = 1; n <= total; n += n < 100 ? 1 : total / POINTS + 1) {
		enum ks_code rc;
		int64_t have;

		memset(&err, 0, sizeof(err));
		left = n;
		rc = job(path, file, &err);
		left = -1;
		have = receptions(path, n % 7 == 0);
		if (rc != KS_OK && rc != KS_NOMEM)
			fail_msg("allocation %ld of %ld: code %d, %s", n, total,
				(int)rc, err.message);
		assert_true(rc == KS_OK || err.message[0]);
		assert_true(have == 0 || have == ROWS);
		failed += rc == KS_NOMEM;
		if (have)
			new_ledger(&files, path);
	}
	assert_in_range(failed, POINTS / 2, total);
	scratch_remove(&files);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_main_job) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
