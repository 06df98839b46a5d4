/* What the summary counts beside the records of the year (T01, T34): cases
 * carried over, 名寄せの候補, and what was said of it. */
#include "pairs.h"
#include "sourcefield.h"

/* ---- 継続 ---------------------------------------------------------------- */

static const char *const moved_words[] = { "対応あり", "対応なし", NULL };

/* A record of the case, or of one joined to it, in the period. */
#define IN_PERIOD(table, day, more)                                   \
	"exists (select 1 from " table " where x.voided is null" more \
	" and x.case_id in " GROUP_OF("t.id") " and " day             \
					      " between :from and :to)"
#define MOVED                                                                          \
	"case when " IN_PERIOD("contact x", "x.contacted_on",                          \
		"") " or " IN_PERIOD("refer x", "x.referred_on",                       \
		"") " or " IN_PERIOD("agenda x join meeting o on o.id = x.meeting_id", \
		"o.held_on",                                                           \
		" and x.breach is null and o.voided is null") " then 1 else 2"         \
							      " end"

static const struct ks_src_field carried_fields[] = {
	DAY("基準日", "t.as_of", 0),
	CHOICE("期間内の対応", moved_words, MOVED, 0),
	CODE("機関", "機関", "coalesce(t.led_by, i.agency)", 1),
	DISTRICT_ON("t.as_of", 2),
	KEY("記録", "t.id", 0),
	KEY("ケース", "t.id", 0),
	PERSON_OF("t", 0),
	HOUSEHOLD_OF("t", 0),
};

/* Cases opened before the period that had not ended before it. */
const struct ks_source ks__source_carried = {
	.name = "期首未終結",
	.from = "(select c.*, :from as as_of from cases c where"
		" c.opened_on < :from and (c.ended_on is null or"
		" c.ended_on >= :from)) t",
	.where = "exists (select 1 from intake r where r.id = t.first_intake"
		 " and r.voided is null)",
	.motion = "exists (select 1 from intake r where r.id = t.first_intake"
		  " and r.voided is null) and t.joined_to is null",
	.joins = { "left join intake i on i.id = t.first_intake",
		"left join household h on h.id = t.household_id" },
	.district = "圏域",
	.agency = "機関",
	FIELDS(carried_fields),
};

/* ---- 名寄せの候補 ---------------------------------------------------------- */

static const struct ks_src_field pair_fields[] = {
	DAY("基準日", "t.as_of", 0),
	KEY("記録", "t.b", 0),
	KEY("ケース", "t.a", 0),
	KEY("相手のケース", "t.b", 0),
};

/* Of cases opened by the period's end; what is still to be looked at today. */
const struct ks_source ks__source_pairs = {
	.name = KS_SRC_PAIRS,
	.from = "(select p.id, p.a, p.b, :to as as_of from " KS_PAIRS_TABLE
		" p join cases c on c.id = p.a join cases o on o.id = p.b"
		" where c.opened_on <= :to and o.opened_on <= :to) t",
	.where = "t.id is not null",
	FIELDS(pair_fields),
};

/* ---- 定性評価 -------------------------------------------------------------- */

static const struct ks_src_field words_fields[] = {
	DAY("年度の末日", "((t.year + 1) * 10000 + 331)", 0),
	SURE("評価項目", "評価項目", "t.criterion"),
	CODE("達成度", "達成度", "t.achievement", 0),
	CODE("評価者区分", "評価者区分", "t.appraiser", 0),
	TEXT("視点", "t.view"),
	TEXT("指標", "t.indicator"),
	TEXT("目標値", "t.target"),
	TEXT("所見", "t.finding"),
	KEY("記録", "t.id", 0),
	KEY("ケース", "null", 0),
};

const struct ks_source ks__source_said = {
	.name = KS_SRC_WORDS,
	.from = "appraisal t",
	.where = "t.voided is null",
	FIELDS(words_fields),
};
