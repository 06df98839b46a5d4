/* What other rules, papers and due ask of a meeting (meeting.h). */
#include "journal_kit.h"

#include "meeting.h"
#include "setting.h"

static int64_t meeting(struct small *small, const char *number,
	const char *kind, const char *day)
{
	const struct ks_pair pairs[] = { { "number", number }, { "kind", kind },
		{ "held_on", day } };

	return add(small, &ks__meeting.noun, pairs, 3);
}

static int64_t item(struct small *small, const char *number,
	const char *footing, const char *kind)
{
	const struct ks_pair pairs[] = { { "meeting_number", number },
		{ "ケース番号", "R7-00001" }, { "footing", footing },
		{ "kind", kind } };

	return add(small, &ks__agenda.noun, pairs, 4);
}

static int64_t attend(struct small *small, const char *number,
	const char *agency, const char *role, const char *secrecy)
{
	const struct ks_pair pairs[] = { { "meeting_number", number },
		{ "agency", agency }, { "role", role },
		{ "secrecy", secrecy } };

	return add(small, &ks__attendance.noun, pairs, 4);
}

static int64_t agency(struct small *small, const char *label)
{
	const struct ks_code_list *list =
		ks__codes_list(ks__ledger_codes(small->kit.ledger), "機関");

	return ks__code_find(list, label, strlen(label))->id;
}

static bool confirmed(struct small *small, int64_t id)
{
	struct ks_error err = { .code = KS_OK };
	bool is = false;

	assert_int_equal(
		ks__meeting_confirmed(small->kit.ledger, id, &is, &err), KS_OK);
	return is;
}

static enum ks_code confirm(struct small *small, const char *number, bool dry)
{
	const struct ks_import options = { .dry_run = dry };
	struct ks_error err = { .code = KS_OK };

	return ks_meeting_confirm(small->kit.ledger, number, &options, &err);
}

static bool bound(struct small *small, int64_t id, const char *label)
{
	struct ks_error err = { .code = KS_OK };
	bool is = true;

	assert_int_equal(ks__meeting_bound(small->kit.ledger, id,
				 agency(small, label), &is, &err),
		KS_OK);
	return is;
}

static void test_confirmed(void **state)
{
	struct small *small = *state;
	int64_t id = meeting(small, "M1", "支援会議", "R7.6.10");
	int64_t open, late;

	assert_false(confirmed(small, id));
	assert_int_equal(confirm(small, "M1", false), KS_REFUSED);
	open = attend(small, "M1", "警察", "", "未確認");
	attend(small, "M1", "学校", "欠席", "");
	attend(small, "M1", "", "本人・家族", "");
	assert_int_equal(confirm(small, "M1", false), KS_REFUSED);
	edit(small, open, "secrecy", "確認済", KS_OK);
	assert_false(confirmed(small, id));
	assert_int_equal(confirm(small, "m1", true), KS_OK);
	assert_false(confirmed(small, id));
	assert_int_equal(confirm(small, "M1", false), KS_OK);
	assert_true(confirmed(small, id));
	/* somebody comes to light, and is asked */
	late = attend(small, "M1", "消防署", "", "");
	assert_false(confirmed(small, id));
	assert_int_equal(confirm(small, "M1", false), KS_REFUSED);
	edit(small, late, "secrecy", "確認済", KS_OK);
	assert_true(confirmed(small, id));
	assert_int_equal(confirm(small, "M9", false), KS_NOT_FOUND);
}

/* Where no footing asks for secrecy there is nothing to wait for; one item
 * that does is enough. */
static void test_no_secrecy(void **state)
{
	struct small *small = *state;
	int64_t id = meeting(small, "N1", "連携会議", "R7.6.10");

	assert_true(confirmed(small, id));
	assert_int_equal(confirm(small, "N1", false), KS_OK);
	attend(small, "N1", "警察", "", "未確認");
	item(small, "N1", "", "");
	assert_true(confirmed(small, id));
	item(small, "N1", "支援会議", "");
	assert_false(confirmed(small, id));
}

static void test_bound(void **state)
{
	const struct ks_pair roster[] = { { "kind", "支援会議" },
		{ "agency", "学校" }, { "name", "誓約 一" },
		{ "sworn_on", "R7.6.10" } };
	struct small *small = *state;
	int64_t id = meeting(small, "B1", "支援会議", "R7.6.10");
	int64_t before = meeting(small, "B2", "支援会議", "R7.6.9");

	assert_false(bound(small, id, "学校"));
	add(small, &ks__roster.noun, roster, 4);
	assert_true(bound(small, id, "学校"));
	assert_false(bound(small, before, "学校"));
	assert_false(bound(small, id, "警察"));
	attend(small, "B1", "警察", "欠席", "確認済");
	assert_false(bound(small, id, "警察"));
	withdraw(small, attend(small, "B1", "警察", "", "確認済"), KS_OK);
	assert_false(bound(small, id, "警察"));
	attend(small, "B1", "警察", "オブザーバー", "確認済");
	assert_true(bound(small, id, "警察"));
}

static bool heard(
	struct small *small, int64_t id, const char *kind, bool decides)
{
	struct ks_error err = { .code = KS_OK };
	int64_t of = one_number(&small->kit,
		"select id from cases where number_year = 2025 and serial = 1");
	bool is = false;
	int day = 0;

	assert_int_equal(ks__meeting_heard(small->kit.ledger, id, of, kind,
				 decides, &is, &day, &err),
		KS_OK);
	assert_int_equal(day, 20250610);
	return is;
}

static void test_heard(void **state)
{
	struct small *small = *state;
	int64_t id = meeting(small, "H1", "重層的支援会議", "R7.6.10");
	int64_t plan;

	assert_false(heard(small, id, NULL, true));
	item(small, "H1", "支援会議", "評価");
	assert_true(heard(small, id, "評価", false));
	assert_false(heard(small, id, "評価", true));
	assert_false(heard(small, id, "プラン協議", false));
	plan = item(small, "H1", "", "プラン協議");
	assert_true(heard(small, id, "プラン協議", true));
	assert_true(heard(small, id, NULL, true));
	kit_sql(&small->kit,
		"update agenda set breach = 'x' where id = "
		"(select max(id) from agenda)");
	assert_false(heard(small, id, NULL, true));
	kit_sql(&small->kit, "update agenda set breach = null");
	assert_true(heard(small, id, NULL, true));
	withdraw(small, plan, KS_OK);
	assert_false(heard(small, id, NULL, true));
}

static void test_taskless(void **state)
{
	const struct ks_pair task[] = { { "meeting_number", "T1" },
		{ "ケース番号", "R7-00001" }, { "agency", "警察" } };
	struct small *small = *state;
	struct ks_error err = { .code = KS_OK };
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_taskless *found;
	int64_t id = meeting(small, "T1", "支援会議", "R7.6.10");
	size_t n;

	attend(small, "T1", "警察", "", "");
	attend(small, "T1", "学校", "構成員", "");
	attend(small, "T1", "学校", "構成員", "");
	attend(small, "T1", "消防署", "オブザーバー", "");
	attend(small, "T1", "保健所", "欠席", "");
	assert_int_equal(ks__meeting_taskless(small->kit.ledger, 0, &arena,
				 &found, &n, &err),
		KS_OK);
	assert_int_equal(n, 0); /* no case was discussed */
	item(small, "T1", "", "");
	add(small, &ks__task.noun, task, 3);
	assert_int_equal(ks__meeting_taskless(small->kit.ledger, 20250610,
				 &arena, &found, &n, &err),
		KS_OK);
	assert_int_equal(n, 1);
	assert_int_equal(found[0].meeting, id);
	assert_int_equal(found[0].agency, agency(small, "学校"));
	assert_int_equal(found[0].held_on, 20250610);
	assert_int_equal(ks__meeting_taskless(small->kit.ledger, 20250611,
				 &arena, &found, &n, &err),
		KS_OK);
	assert_int_equal(n, 0);
	ks__arena_release(&arena);
}

/* What stops an item and is mended leaves nothing behind. */
static void test_breach(void **state)
{
	static const char rows[] = "会議番号,ケース番号\nR1,R7-00002\n";
	struct small *small = *state;
	const char *file =
		scratch_write(&small->files, "案件.csv", rows, strlen(rows));
	const struct ks_import import = { .noun = &ks__agenda.noun,
		.files = &file,
		.nfiles = 1,
		.record_breach = true };
	struct ks_import_result result = { 0 };
	struct ks_error err = { .code = KS_OK };
	int64_t id;

	meeting(small, "R1", "重層的支援会議", "R7.6.10");
	assert_int_equal(
		ks_import(small->kit.ledger, &import, &result, &err), KS_OK);
	assert_int_equal(result.counts[0].held, 1);
	id = one_number(&small->kit,
		"select id from agenda where breach = 'meeting-needs-consent' "
		"and acting = (select id from code where label = "
		"'重層的支援会議' and list = '法的位置付け')");
	edit(small, id, "footing", "支援会議", KS_OK);
	assert_int_equal(
		one_number(&small->kit,
			"select count(*) from agenda where breach is null"),
		1);
	edit(small, id, "footing", "", KS_REFUSED);
}

static void test_setting(void **state)
{
	struct small *small = *state;
	struct ks_error err = { .code = KS_OK };
	int n = 0;

	assert_int_equal(ks__setting_number(small->kit.ledger,
				 KS_SETTING_REVIEW_MONTHS, &n, &err),
		KS_OK);
	assert_int_equal(n, 3);
	assert_int_equal(ks_setting_set(small->kit.ledger, "会議後の確認月数",
				 " 12", &err),
		KS_OK);
	assert_int_equal(ks__setting_number(small->kit.ledger,
				 KS_SETTING_REVIEW_MONTHS, &n, &err),
		KS_OK);
	assert_int_equal(n, 12);
	assert_int_equal(
		ks_setting_set(small->kit.ledger, "会議後の確認月数", "", &err),
		KS_INVALID);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_A_LEDGER(test_confirmed),
		IN_A_LEDGER(test_no_secrecy),
		IN_A_LEDGER(test_bound),
		IN_A_LEDGER(test_heard),
		IN_A_LEDGER(test_taskless),
		IN_A_LEDGER(test_breach),
		IN_A_LEDGER(test_setting),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
