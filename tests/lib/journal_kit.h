/* A small ledger with every kind of entry, for the tests of the journal. */
#ifndef JOURNAL_KIT_H
#define JOURNAL_KIT_H

#include "report_kit.h"

#include "journal.h"
#include "scratch.h"

struct small {
	struct kit kit;
	struct scratch files;
	int64_t first; /* entry after the code lists */
	int64_t last;
};

static inline int64_t one_number(struct kit *kit, const char *sql)
{
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st = ks__db_made(kit->db, sql, &err);
	int64_t n;

	if (!st || ks__step(st, &err) != KS_OK)
		fail_msg("%s: %s", sql, err.message);
	n = ks__col_int(st, 0);
	ks__db_made_free(st);
	return n;
}

static inline void sqlf(struct kit *kit, const char *fmt, int64_t a, int64_t b)
{
	struct ks_buf sql = KS_BUF_INIT;

	ks__buf_addf(&sql, fmt, (long long)a, (long long)b);
	kit_sql(kit, ks__buf_str(&sql));
	ks__buf_release(&sql);
}

static inline int64_t take_in(struct small *small, const struct ks_noun *noun,
	const char *name, const char *csv)
{
	const char *file = scratch_write(&small->files, name, csv, strlen(csv));
	const struct ks_import import = {
		.noun = noun, .files = &file, .nfiles = 1
	};
	struct ks_import_result result = { 0 };
	struct ks_error err = { .code = KS_OK };

	if (ks_import(small->kit.ledger, &import, &result, &err) != KS_OK)
		fail_msg("%s: %s", name, err.message);
	return result.run;
}

static inline int64_t add(struct small *small, const struct ks_noun *noun,
	const struct ks_pair *pairs, size_t n)
{
	enum ks_fate fate;
	const struct ks_import options = { .noun = noun };
	struct ks_error err = { .code = KS_OK };
	int64_t id = 0;

	if (ks_record_add(small->kit.ledger, noun, pairs, n, &options, &id,
		    &fate, &err) != KS_OK)
		fail_msg("%s: %s", noun->id, err.message);
	return id;
}

static inline void edit(struct small *small, int64_t id, const char *name,
	const char *value, enum ks_code want)
{
	enum ks_fate fate;
	const struct ks_pair pair = { name, value };
	const struct ks_import options = { 0 };
	struct ks_error err = { .code = KS_OK };

	assert_int_equal(ks_record_edit(small->kit.ledger, id, &pair, 1,
				 &options, &fate, &err),
		want);
}

static inline void withdraw(struct small *small, int64_t id, enum ks_code want)
{
	struct ks_error err = { .code = KS_OK };

	assert_int_equal(
		ks_record_void(small->kit.ledger, id, "誤入力", &err), want);
}

static const char receptions[] =
	"受付番号,受付日,受付機関,氏名,課題,相談内容,本人同意,同意日,終結日,"
	"終結理由\n"
	"1,R7.4.1,福祉総合相談窓口,見本 一,介護;ひきこもり,\"改\n行\",あり,"
	"R7.4.2,,\n"
	"2,R7.5.7,福祉総合相談窓口,見本 二,介護,,,,R7.9.1,\n";

static inline int64_t add_contact(struct small *small, const char *content)
{
	const struct ks_pair pairs[] = { { "ケース番号", "R7-00001" },
		{ "contacted_on", "R7.6.1" }, { "agency", "A010" },
		{ "method", "電話" }, { "content", content } };

	return add(small, &ks__contact.noun, pairs, 5);
}

/* Every kind of entry, each once or more. */
static inline void make_small(struct small *small)
{
	const struct ks_pair member[] = { { "ケース番号", "R7-00001" },
		{ "no", "2" }, { "name", "見本 三" } };
	struct ks_error err = { .code = KS_OK };
	int64_t id;

	kit_open(&small->kit);
	scratch_make(&small->files);
	small->first =
		one_number(&small->kit, "select max(seq) + 1 from journal");
	take_in(small, &ks__intake.noun, "受付.csv", receptions);
	id = add(small, &ks__member.noun, member, 3);
	edit(small, id, "relation", "子", KS_OK);
	withdraw(small, add_contact(small, "取り消す"), KS_OK);
	add_contact(small, "残る");
	assert_int_equal(
		ks_setting_set(small->kit.ledger, "市町村名", "となり町", &err),
		KS_OK);
	small->last = one_number(&small->kit, "select max(seq) from journal");
}

static inline int setup(void **state)
{
	struct small *small = calloc(1, sizeof(*small));

	if (!small)
		return -1;
	make_small(small);
	*state = small;
	return 0;
}

static inline int teardown(void **state)
{
	struct small *small = *state;

	scratch_remove(&small->files);
	kit_close(&small->kit);
	free(small);
	return 0;
}

/* ---- verify, and the first thing it found --------------- */

struct found {
	int n;
	char rule[48], where[96];
};

static inline void note_finding(void *ctx, const struct ks_finding *finding)
{
	struct found *found = ctx;

	if (found->n++ == 0) {
		snprintf(found->rule, sizeof(found->rule), "%s", finding->rule);
		snprintf(found->where, sizeof(found->where), "%s",
			finding->where);
	}
}

static inline struct found verify(struct kit *kit, const char *anchor)
{
	struct found found = { 0 };
	struct ks_verify v = {
		.finding = note_finding, .ctx = &found, .anchor = anchor
	};
	struct ks_error err = { .code = KS_OK };
	enum ks_code code = ks_ledger_verify(kit->ledger, &v, &err);

	assert_int_equal(code, found.n ? KS_INVALID : KS_OK);
	assert_int_equal(v.damage, found.n);
	return found;
}

#define IN_A_LEDGER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

#endif
