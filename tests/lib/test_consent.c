/*
 * 情報共有 in force or not (domain.md §3.1): a table of histories, each with
 * the days it is asked about.
 */
#include "journal_kit.h"

#include "consent.h"

/* ---- a history, and what is asked of it ------------------------------------- */

struct said {
	const char *state, *on, *until, *agencies, *kind, *no;
	bool withdrawn; /* the row was voided */
};

struct asked {
	int day;
	const char *agency; /* a label, or NULL */
	bool in_force;
};

struct history {
	const char *name;
	struct said said[4];
	struct asked asked[6];
};

#define GIVEN "同意あり"
#define REFUSED "同意なし"
#define WITHDRAWN "撤回"

static const struct history histories[] = {
	{ "nothing was said", { { 0 } }, { { 20250501, NULL, false } } },
	{ "given", { { .state = GIVEN, .on = "R7.5.1" } },
		{ { 20250430, NULL, false }, { 20250501, NULL, true },
			{ 20990101, NULL, true },
			{ 20250501, "警察", true } } },
	{ "refused", { { .state = REFUSED, .on = "R7.5.1" } },
		{ { 20250501, NULL, false } } },
	{ "withdrawn from its day on",
		{ { .state = GIVEN, .on = "R7.5.1" },
			{ .state = WITHDRAWN, .on = "R7.6.1" } },
		{ { 20250531, NULL, true }, { 20250601, NULL, false },
			{ 20250602, NULL, false } } },
	{ "withdrawn on the very day, whichever was written first",
		{ { .state = GIVEN, .on = "R7.5.1" },
			{ .state = WITHDRAWN, .on = "R7.5.1" } },
		{ { 20250501, NULL, false }, { 20250502, NULL, false } } },
	{ "the same, written the other way round",
		{ { .state = WITHDRAWN, .on = "R7.5.1" },
			{ .state = GIVEN, .on = "R7.5.1" } },
		{ { 20250501, NULL, false } } },
	{ "refused on the very day",
		{ { .state = GIVEN, .on = "R7.5.1" },
			{ .state = REFUSED, .on = "R7.5.1" } },
		{ { 20250501, NULL, false } } },
	{ "given again",
		{ { .state = GIVEN, .on = "R7.5.1" },
			{ .state = WITHDRAWN, .on = "R7.6.1" },
			{ .state = GIVEN, .on = "R7.7.1" } },
		{ { 20250630, NULL, false }, { 20250701, NULL, true } } },
	{ "not heard yet says nothing",
		{ { .state = GIVEN, .on = "R7.5.1" },
			{ .state = "未確認", .on = "R7.6.1" } },
		{ { 20250601, NULL, true } } },
	{ "the last day counts",
		{ { .state = GIVEN, .on = "R7.5.1", .until = "R7.6.30" } },
		{ { 20250630, NULL, true }, { 20250701, NULL, false } } },
	{ "a shorter one takes the place of a longer",
		{ { .state = GIVEN, .on = "R7.4.1" },
			{ .state = GIVEN,
				.on = "R7.5.1",
				.until = "R7.6.30" } },
		{ { 20250630, NULL, true }, { 20250701, NULL, false } } },
	{ "the agencies named, and no others",
		{ { .state = GIVEN,
			.on = "R7.5.1",
			.agencies = "保健センター;警察" } },
		{ { 20250501, "警察", true },
			{ 20250501, "保健センター", true },
			{ 20250501, "学校", false },
			{ 20250501, NULL, true } } },
	{ "a row for each agency on one day",
		{ { .state = GIVEN, .on = "R7.5.1", .agencies = "警察" },
			{ .state = GIVEN,
				.on = "R7.5.1",
				.agencies = "学校" } },
		{ { 20250501, "警察", true }, { 20250501, "学校", true },
			{ 20250501, "消防署", false } } },
	{ "the latest says which agencies",
		{ { .state = GIVEN, .on = "R7.5.1", .agencies = "警察" },
			{ .state = GIVEN,
				.on = "R7.6.1",
				.agencies = "学校" } },
		{ { 20250531, "警察", true }, { 20250601, "警察", false },
			{ 20250601, "学校", true } } },
	{ "another kind",
		{ { .state = GIVEN, .on = "R7.5.1", .kind = "プラン" } },
		{ { 20250501, NULL, false } } },
	{ "the withdrawal of another kind",
		{ { .state = GIVEN, .on = "R7.5.1", .kind = "情報共有" },
			{ .state = WITHDRAWN,
				.on = "R7.6.1",
				.kind = "プラン" } },
		{ { 20250601, NULL, true } } },
	{ "another person of the household",
		{ { .state = GIVEN, .on = "R7.5.1", .no = "2" } },
		{ { 20250501, NULL, false } } },
	{ "another person's withdrawal",
		{ { .state = GIVEN, .on = "R7.5.1", .no = "1" },
			{ .state = WITHDRAWN, .on = "R7.6.1", .no = "2" } },
		{ { 20250601, NULL, true } } },
	{ "written by mistake",
		{ { .state = GIVEN, .on = "R7.5.1", .withdrawn = true } },
		{ { 20250501, NULL, false } } },
	{ "a withdrawal written by mistake",
		{ { .state = GIVEN, .on = "R7.5.1" },
			{ .state = WITHDRAWN,
				.on = "R7.6.1",
				.withdrawn = true } },
		{ { 20250601, NULL, true } } },
};

static void pass_over(void *ctx, const struct ks_finding *finding)
{
	(void)ctx;
	(void)finding;
}

/* What the journal implies is what the tables hold; notes are no damage. */
static void whole(struct kit *kit)
{
	struct ks_verify v = { .finding = pass_over };
	struct ks_error err = { .code = KS_OK };

	if (ks_ledger_verify(kit->ledger, &v, &err) != KS_OK)
		fail_msg("%s", err.message);
}

/* ---- in a ledger ------------------------------------------------------------- */

static int64_t say(
	struct small *small, const char *number, const struct said *said)
{
	struct ks_pair pairs[7] = { { "ケース番号", number },
		{ "同意区分", said->state }, { "同意日", said->on } };
	size_t n = 3;

	if (said->until)
		pairs[n++] = (struct ks_pair){ "有効期限", said->until };
	if (said->agencies)
		pairs[n++] = (struct ks_pair){ "共有範囲機関", said->agencies };
	if (said->kind)
		pairs[n++] = (struct ks_pair){ "種類", said->kind };
	if (said->no)
		pairs[n++] = (struct ks_pair){ "員番号", said->no };
	return add(small, &ks__consent.noun, pairs, n);
}

static bool in_force(
	struct kit *kit, int64_t member, int day, const char *agency)
{
	struct ks_consent_question q = {
		.member = member, .kind = KS_CONSENT_SHARING, .day = day
	};
	struct ks_error err = { .code = KS_OK };
	bool so = false;

	if (agency)
		q.agency = kit_code_id(kit, "機関", agency, strlen(agency));
	if (ks__consent_in_force(kit->ledger, &q, &so, &err) != KS_OK)
		fail_msg("%s", err.message);
	return so;
}

/* A case of its own; its 本人, who bears its number. */
static int64_t open_case(struct small *small, size_t i, char number[16])
{
	const struct ks_pair pairs[] = { { "受付日", "R7.4.1" },
		{ "受付機関", "福祉総合相談窓口" } };
	const struct ks_pair other[] = { { "ケース番号", number },
		{ "員番号", "2" } };
	int64_t id = add(small, &ks__intake.noun, pairs, 2);

	/* the small ledger has two already */
	snprintf(number, 16, "R7-%05d", (int)i + 3);
	add(small, &ks__member.noun, other, 2);
	return id;
}

static void test_histories(void **state)
{
	struct small *small = *state;

	for (size_t i = 0; i < sizeof(histories) / sizeof(*histories); i++) {
		const struct history *h = &histories[i];
		char number[16];
		int64_t member = open_case(small, i, number);

		for (size_t j = 0; j < 4 && h->said[j].state; j++) {
			int64_t id = say(small, number, &h->said[j]);

			if (h->said[j].withdrawn)
				withdraw(small, id, KS_OK);
		}
		for (size_t j = 0; j < 6 && h->asked[j].day; j++)
			if (in_force(&small->kit, member, h->asked[j].day,
				    h->asked[j].agency) != h->asked[j].in_force)
				fail_msg("%s: %d %s", h->name, h->asked[j].day,
					h->asked[j].agency ? h->asked[j].agency
							   : "");
	}
	whole(&small->kit);
}

/* ---- whose ------------------------------------------------------------------- */

/* The person's other case says it as well. */
static void test_other_case(void **state)
{
	struct small *small = *state;
	struct said given = { .state = GIVEN, .on = "R7.10.1" };
	struct said no = { .state = WITHDRAWN, .on = "R7.11.1" };
	const struct ks_pair pairs[] = { { "受付日", "R7.10.1" },
		{ "受付機関", "福祉総合相談窓口" } };
	const struct ks_import options = { 0 };
	struct ks_error err = { .code = KS_OK };
	enum ks_fate fate;
	int64_t member = one_number(
		&small->kit, "select member_id from cases where serial = 2");
	int64_t id;

	assert_int_equal(ks_case_reopen(small->kit.ledger, "R7-00002", pairs, 2,
				 &options, &id, &fate, &err),
		KS_OK);
	assert_false(in_force(&small->kit, member, 20251001, NULL));
	say(small, "R7-00003", &given);
	assert_true(in_force(&small->kit, member, 20251001, NULL));
	say(small, "R7-00002", &no);
	assert_true(in_force(&small->kit, member, 20251031, NULL));
	assert_false(in_force(&small->kit, member, 20251101, NULL));
	whole(&small->kit);
}

/* Two cases turn out to be one person's: what was withdrawn in one is
 * withdrawn, whichever is asked about. */
static void test_joined(void **state)
{
	struct small *small = *state;
	struct said given = { .state = GIVEN, .on = "R7.5.10" };
	struct said no = { .state = WITHDRAWN, .on = "R7.6.1" };
	const struct ks_pair pairs[] = { { "ケース番号", "R7-00001" },
		{ "other_number", "R7-00002" }, { "名寄せ日", "R7.7.1" } };
	int64_t one = one_number(
		&small->kit, "select member_id from cases where serial = 1");
	int64_t two = one_number(
		&small->kit, "select member_id from cases where serial = 2");
	int64_t joining;

	say(small, "R7-00001", &given);
	say(small, "R7-00002", &no);
	assert_true(in_force(&small->kit, one, 20250601, NULL));
	assert_false(in_force(&small->kit, two, 20250531, NULL));
	joining = add(small, &ks__joining.noun, pairs, 3);
	assert_false(in_force(&small->kit, one, 20250601, NULL));
	assert_true(in_force(&small->kit, two, 20250531, NULL));
	withdraw(small, joining, KS_OK);
	assert_true(in_force(&small->kit, one, 20250601, NULL));
	whole(&small->kit);
}

/* 本人 no more: a reception's 本人 bears its number, so by 員番号. */
static void step_down(struct small *small)
{
	const struct ks_pair pairs[] = { { "ケース番号", "R7-00001" },
		{ "員番号", "1" }, { "本人", "" } };
	const struct ks_import options = { .update = true,
		.clear_empty = true };
	struct ks_error err = { .code = KS_OK };
	enum ks_fate fate;
	int64_t id;

	if (ks_record_add(small->kit.ledger, &ks__member.noun, pairs, 3,
		    &options, &id, &fate, &err) != KS_OK)
		fail_msg("%s", err.message);
	assert_int_equal(fate, KS_FATE_UPDATED);
}

/* What the first 本人 said stays his when another one takes his place, and a
 * later correction of the row does not change it. */
static void test_new_subject(void **state)
{
	struct small *small = *state;
	struct said given = { .state = GIVEN, .on = "R7.5.1" };
	int64_t first = one_number(
		&small->kit, "select member_id from cases where serial = 1");
	int64_t second =
		one_number(&small->kit, "select id from member where no = 2");
	int64_t consent;

	edit(small, second, "subject", "○", KS_OK);
	consent = say(small, "R7-00001", &given);
	step_down(small);
	assert_int_equal(
		one_number(&small->kit,
			"select member_id from cases where serial = 1"),
		second);
	assert_true(in_force(&small->kit, first, 20250501, NULL));
	assert_false(in_force(&small->kit, second, 20250501, NULL));
	edit(small, consent, "note", "様式の差替え", KS_OK);
	assert_true(in_force(&small->kit, first, 20250501, NULL));
	assert_false(in_force(&small->kit, second, 20250501, NULL));
	/* but one that was written down for the wrong person is put right */
	edit(small, consent, "member_no", "2", KS_OK);
	assert_true(in_force(&small->kit, second, 20250501, NULL));
	whole(&small->kit);
}

static void test_persons(void **state)
{
	struct small *small = *state;
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_error err = { .code = KS_OK };
	int64_t id = one_number(
		&small->kit, "select id from cases where serial = 1");
	int64_t second =
		one_number(&small->kit, "select id from member where no = 2");
	int64_t *ids;
	size_t n;

	assert_int_equal(ks__persons_of(small->kit.ledger, id, "", &arena, &ids,
				 &n, &err),
		KS_OK);
	assert_int_equal(n, 1);
	assert_int_equal(ids[0], id);
	/* twice is once, and nobody is nobody */
	assert_int_equal(ks__persons_of(small->kit.ledger, id, " 2 1 2 9 ",
				 &arena, &ids, &n, &err),
		KS_OK);
	assert_int_equal(n, 2);
	assert_int_equal(ids[0], second);
	assert_int_equal(ids[1], id);
	ks__arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_A_LEDGER(test_histories),
		IN_A_LEDGER(test_other_case),
		IN_A_LEDGER(test_joined),
		IN_A_LEDGER(test_new_subject),
		IN_A_LEDGER(test_persons),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
