/* Which plans are in force on which day; how long a referral was waited for. */
#include "journal_kit.h"

#include "casefile.h"
#include "plan.h"
#include "refer.h"

static const char cases[] =
	"受付番号,受付日,受付機関,本人同意\n"
	"1,R7.4.1,福祉総合相談窓口,あり\n2,R7.4.1,福祉総合相談窓口,なし\n"
	"3,R7.4.1,福祉総合相談窓口,あり\n4,R7.4.1,福祉総合相談窓口,あり\n";
static const char meetings[] = "会議番号,会議種別,開催日\n"
			       "M1,重層的支援会議,R7.6.1\n"
			       "M2,支援会議,R7.6.1\n";
static const char items[] = "会議番号,ケース番号,議題区分\n"
			    "M1,R7-1,プラン協議\nM2,R7-2,情報共有\n"
			    "M1,R7-3,プラン協議\nM1,R7-4,プラン協議\n";
static const char plans[] =
	"プラン番号,ケース番号,プラン種別,作成日,事業区分,協議会議番号,"
	"決定日,開始日\n"
	/* begun before it was decided */
	"P1,R7-1,,R7.5.1,多機関協働;参加支援,M1,R7.6.10,R7.5.5\n"
	/* before consent */
	"H2,R7-2,支援方針(同意前),R7.5.1,多機関協働,M2,R7.6.10,\n"
	/* no 事業区分; and one never decided */
	"P3,R7-3,,R7.5.1,,M1,R7.6.10,\nQ3,R7-3,,R7.5.1,参加支援,,,\n"
	"P4,R7-4,,R7.5.1,アウトリーチ,M1,R7.6.10,\n";
static const char evaluations[] = "プラン番号,評価日,結果,事業区分\n"
				  "P1,R7.8.1,継続,\nP1,R7.9.1,終結,参加支援\n"
				  "P1,R7.12.1,再プラン,\nP3,R7.9.1,終結,\n";

static bool asked(
	struct small *small, const char *number, const char *service, int day)
{
	struct ks_error err = { .code = KS_OK };
	int64_t id = 0, of = 0;
	bool in_force;

	if (service)
		of = ks__code_find(
			ks__codes_list(small->kit.ledger->codes, "事業区分"),
			service, strlen(service))
			     ->id;
	assert_int_equal(ks__case_by_number(small->kit.ledger, number,
				 strlen(number), &id, &err),
		KS_OK);
	assert_int_equal(ks__plan_in_force(small->kit.ledger, id, of, day,
				 &in_force, &err),
		KS_OK);
	return in_force;
}

static void test_in_force(void **state)
{
	static const struct {
		const char *number, *service;
		int day;
		bool in_force;
	} table[] = {
		/* from the 決定日 on, whenever it was begun */
		{ "R7-1", NULL, 20250609, false },
		{ "R7-1", NULL, 20250610, true },
		{ "R7-1", "参加支援", 20250831, true },
		/* one 事業区分 ended, the other goes on */
		{ "R7-1", "参加支援", 20250901, false },
		{ "R7-1", "多機関協働", 20250901, true },
		{ "R7-1", NULL, 20250901, true },
		{ "R7-1", "アウトリーチ", 20250901, false },
		/* planned anew: the old one is over */
		{ "R7-1", NULL, 20251130, true },
		{ "R7-1", NULL, 20251201, false },
		/* a 支援方針 never is */
		{ "R7-2", NULL, 20250701, false },
		/* without 事業区分 it is of none */
		{ "R7-3", NULL, 20250831, true },
		{ "R7-3", "参加支援", 20250831, false },
		{ "R7-3", NULL, 20250901, false },
		{ "R7-4", NULL, 20990101, true },
	};
	struct small *small = *state;

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (asked(small, table[i].number, table[i].service,
			    table[i].day) != table[i].in_force)
			fail_msg("%s %s %d", table[i].number,
				table[i].service ? table[i].service : "",
				table[i].day);
}

/* Withdrawn, or 要確認: it counts no more. */
static void test_withdrawn(void **state)
{
	struct small *small = *state;

	kit_sql(&small->kit,
		"update plan set breach = 'x' where number = "
		"'P4'");
	assert_false(asked(small, "R7-4", NULL, 20250701));
	kit_sql(&small->kit,
		"update evaluation set breach = 'x' where evaluated_on = "
		"20251201");
	assert_true(asked(small, "R7-1", NULL, 20251201));
	kit_sql(&small->kit, "update plan set voided = 1 where number = 'P1'");
	assert_false(asked(small, "R7-1", NULL, 20251201));
}

static void test_waited(void **state)
{
	(void)state;
	assert_int_equal(ks__refer_waited(20250228, 20250301, 20260101), 1);
	assert_int_equal(ks__refer_waited(20240228, 20240301, 20260101), 2);
	assert_int_equal(ks__refer_waited(20250501, 20250501, 20260101), 0);
	assert_int_equal(ks__refer_waited(20250501, 0, 20260501), 365);
}

static int set_up(void **state)
{
	static struct small small;

	kit_open(&small.kit);
	scratch_make(&small.files);
	take_in(&small, &ks__intake.noun, "1.csv", cases);
	take_in(&small, &ks__meeting.noun, "2.csv", meetings);
	take_in(&small, &ks__agenda.noun, "3.csv", items);
	take_in(&small, &ks__plan.noun, "4.csv", plans);
	take_in(&small, &ks__evaluation.noun, "5.csv", evaluations);
	*state = &small;
	return 0;
}

static int tear_down(void **state)
{
	struct small *small = *state;

	kit_close(&small->kit);
	scratch_remove(&small->files);
	return 0;
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_in_force),
		cmocka_unit_test(test_withdrawn),
		cmocka_unit_test(test_waited),
	};

	return cmocka_run_group_tests_name("plan", tests, set_up, tear_down);
}
