/* What is counted of アウトリーチ: contacts, and households by the month. */
#include "sourcefield.h"

static const char *const stage_words[] = { "会議なし", "初回支援会議前",
	"初回支援会議以後", "初回重層的支援会議以後", NULL };
static const char *const number_words[] = { "1", "2-4", "5-9", "10-19",
	"20以上", NULL };

/* A household as one, where it was found to be another. */
#define HOUSE(h) "coalesce(" h ".joined_to, " h ".id)"
/* When each household first had a 支援会議 and a 重層的支援会議, up to the
 * period's end: what came later does not change the year's figures. */
#define FIRST_MEETINGS                                                                   \
	"left join (select " HOUSE(                                                      \
		"e") " as house, min(case when d.class ="                                \
		     " 1 then d.held_on end) as support, min(case when d.class = 2 then" \
		     " d.held_on end) as joint from (" HEARD                             \
		     ") d join household e on"                                           \
		     " e.id = d.household_id where d.class < 3 and d.held_on <= :to"     \
		     " group by " HOUSE("e") ") f on f.house = " HOUSE("h")

/* On the day of a meeting it is already after it; the latest stage wins. */
#define STAGE                                                          \
	"case when f.joint <= t.contacted_on then 4 when f.support <=" \
	" t.contacted_on then 3 when f.house is not null then 2 else 1 end"

static const struct ks_src_field outreach_fields[] = {
	DAY("対応日", "t.contacted_on", 0),
	CODE("アウトリーチ区分", "アウトリーチ区分", "t.outreach", 0),
	CHOICE("時期", stage_words, STAGE, 4),
	CHOICE("プランの有無", ks__words_plan,
		ON_PLAN(CANONICAL("c"), "L020", "t.contacted_on"), 1),
	SURE("対応機関", "機関", "t.agency"),
	CODE("面会", "面会", "t.met", 0),
	TEXT("担当者", "t.staff"),
	OF_CASE("t.contacted_on"),
};

const struct ks_source ks__source_outreach = {
	.name = "アウトリーチ",
	.split = "contact",
	.from = "contact t",
	.where = "t.voided is null and t.outreach is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD, FIRST_MEETINGS },
	.district = "圏域",
	.agency = "対応機関",
	FIELDS(outreach_fields),
};

static const struct ks_src_field month_fields[] = {
	DAY("最初の対応日", "t.contacted_on", 0),
	NUMBER("回数", "t.times"),
	CHOICE("回数区分", number_words,
		"case when t.times = 1 then 1 when t.times < 5 then 2 when"
		" t.times < 10 then 3 when t.times < 20 then 4 else 5 end",
		0),
	OF_CASE("t.contacted_on"),
};

/* What is done at a household's door; 事前調整 and 情報収集 (L010, L020: codes
 * never change) are not. */
const struct ks_source ks__source_month = {
	.name = "世帯月",
	.from = "(select min(o.id) as id, min(o.case_id) as case_id,"
		" min(o.contacted_on) as contacted_on, count(*) as times from"
		" contact o join cases c on c.id = o.case_id join household e"
		" on e.id = c.household_id join code k on k.id = o.outreach"
		" where o.voided is null and k.code not in ('L010', 'L020')"
		" and o.contacted_on between :from and :to group by " HOUSE(
			"e") ", o.contacted_on / 100) t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	FIELDS(month_fields),
};
