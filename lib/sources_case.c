/* What is counted of receptions, cases, contacts and ends. */
#include "sourcefield.h"

/* What a reception was answered, wherever it is asked about. */
#define ANSWERS(i)                                                      \
	SURE("受付機関", "機関", i ".agency"),                          \
		CODE("圏域", "圏域", i ".district", 0),                 \
		CODE("相談者", "相談者", i ".consulter", 0),            \
		CODE("本人との関係", "本人との関係", i ".relation", 0), \
		CODE("相談経路", "相談経路", i ".route", 0),            \
		CODE("紹介元機関", "機関", i ".from_agency", 0),        \
		CODE("相談方法", "相談方法", i ".way", 0),              \
		CODE("世帯類型", "世帯類型", i ".household_type", 0),   \
		CODE("就労", "就労", i ".work", 0),                     \
		CODE("住居", "住居", i ".housing", 0),                  \
		CODE("主たる課題", "課題", i ".main_issue", 0),         \
		CODE("スクリーニング結果", "スクリーニング結果",        \
			i ".screening", 0),                             \
		CODE("緊急度", "緊急度", i ".urgency", 0),              \
		CODE("本人同意", "本人同意", i ".consent", 0),          \
		CODE("主担当機関", "機関", i ".lead_agency", 0),        \
		CODES("属性", "属性", i ".attributes"),                 \
		CODES("課題", "課題", i ".issues"),                     \
		CODES("重層理由", "重層理由", i ".reasons"),            \
		CODES("関わっている機関", "機関", i ".agencies"),       \
		NUMBER("世帯人数", i ".household_size")

static const struct ks_src_field intake_fields[] = {
	DAY("受付日", "t.received_on", 0),
	ANSWERS("t"),
	CODE("性別", "性別", "t.sex", 0),
	CODE("年代の記入", "年代", "t.age_band", 0),
	DAY("生年月日", "t.birth", 0),
	TEXT("担当者", "t.lead_staff"),
	TEXT("受付者", "t.receiver"),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

static const char *const again_words[] = { "初回", "再相談", NULL };
static const char *const several_words[] = { "2以上", "1以下", NULL };
/* Blanks stand around each code, so that one code needs no look at the list;
 * 不明 and 課題なし are none. */
#define SEVERAL(issues)                                                      \
	"case when " issues " like '% % % %' and (select count(*) from code" \
	" k where k.list = '課題' and k.props not like '%不明=yes%' and" \
	" k.props not like '%課題なし=yes%' and " issues                     \
	" like '% ' || k.id || ' %') > 1 then 1 else 2 end"

static const struct ks_src_field case_fields[] = {
	DAY("受付日", "t.opened_on", 0),
	ANSWERS("i"),
	CHOICE("相談の回", again_words,
		"case when t.previous is null then 1 else 2 end", 0),
	CHOICE("課題の重なり", several_words, SEVERAL("i.issues"), 0),
	CODE("性別", "性別", "m.sex", 1),
	CODE("年代の記入", "年代", "m.age_band", 1),
	DAY("生年月日", "m.birth", 1),
	TEXT("担当者", "i.lead_staff"),
	KEY("記録", "t.id", 0),
	KEY("ケース", "t.id", 0),
	PERSON_OF("t", 0),
	HOUSEHOLD_OF("t", 0),
};

/* Which of the six works of 第106条の4第2項 a row of the list 事業 is; null for
 * one outside it. */
#define WORK_OF(p)                                                           \
	"case when " p ".props like '%号=1%' then 1 when " p                 \
	".props like '%号=2%' then 2 when " p ".props like '%号=3%' then 3" \
	" when " p ".props like '%号=4%' then 4 when " p                     \
	".props like '%号=5%' then 5 when " p                                \
	".props like '%号=6%' then 6 end"
/* The work an agency does, where its row names one alone. */
#define J_WORK                                                                              \
	"left join (select a.id, " WORK_OF(                                                 \
		"p") " as work from code a"                                                 \
		     " join code p on p.list = '事業' and '\n' || a.props || '\n' like"   \
		     " '%\n事業=' || p.label || '\n%' where a.list = '機関') w on w.id" \
		     " = t.agency left join code p on p.id = t.program"

static const struct ks_src_field contact_fields[] = {
	DAY("対応日", "t.contacted_on", 0),
	SURE("対応機関", "機関", "t.agency"),
	CODE("対応方法", "対応方法", "t.method", 0),
	SURE("支援区分", "支援区分", "t.kind"),
	CODE("事業", "事業", "t.program", 0),
	CHOICE("号", ks__words_program,
		"case when t.program is null then w.work else " WORK_OF(
			"p") " end",
		4),
	CODE("方向", "方向", "t.direction", 0),
	CODE("相手先区分", "相手先区分", "t.party_kind", 0),
	CODE("アウトリーチ区分", "アウトリーチ区分", "t.outreach", 0),
	CODE("面会", "面会", "t.met", 0),
	CODES("同行機関", "機関", "t.with_agencies"),
	NUMBER("所要分", "t.minutes"),
	TEXT("担当者", "t.staff"),
	DISTRICT_ON("t.contacted_on", 2),
	CODE("性別", "性別", "m.sex", 3),
	CODE("年代の記入", "年代", "m.age_band", 3),
	DAY("生年月日", "m.birth", 3),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

static const char *const same_day_words[] = { "はい", "いいえ", NULL };
/* When the case c, as one with those it was joined to, was first received. */
#define OPENED                                               \
	"coalesce((select g.opened_on from cases g where g." \
	"id = c.joined_to), c.opened_on)"

/* A closure names no agency of its own: it is the one that led its case, not
 * the one that takes over. */
static const struct ks_src_field closure_fields[] = {
	DAY("終結日", "t.closed_on", 0),
	CODE("終結理由", "終結理由", "t.reason", 0),
	CODE("終結後の主担当機関", "機関", "t.next_agency", 0),
	CODE("機関", "機関", "coalesce(c.led_by, i.agency)", 2),
	NUMBER_OF("支援期間", DAYS_BETWEEN(OPENED, "t.closed_on"), 1),
	CHOICE("同日終結", same_day_words,
		"case when t.closed_on <= " OPENED " then 1 else 2 end", 1),
	DISTRICT_ON("t.closed_on", 3),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

const struct ks_source ks__source_intake = {
	.name = "受付",
	.split = "intake",
	.from = "intake t",
	.where = "t.voided is null",
	.joins = { "left join cases c on c.id = t.case_id" },
	.district = "圏域",
	.agency = "受付機関",
	FIELDS(intake_fields),
};

const struct ks_source ks__source_case = {
	.name = "ケース",
	.split = "cases",
	.from = "cases t join intake i on i.id = t.first_intake",
	.where = "i.voided is null",
	.motion = "i.voided is null and t.joined_to is null",
	.joins = { "left join member m on m.id = t.member_id" },
	.district = "圏域",
	.agency = "受付機関",
	FIELDS(case_fields),
};

const struct ks_source ks__source_contact = {
	.name = "対応",
	.split = "contact",
	.from = "contact t",
	.where = "t.voided is null",
	.joins = { "left join cases c on c.id = t.case_id", J_HOUSEHOLD,
		J_MEMBER, J_WORK },
	.district = "圏域",
	.agency = "対応機関",
	FIELDS(contact_fields),
};

const struct ks_source ks__source_closure = {
	.name = "終結",
	/* the property, not the label, says it is the whole case */
	.from = "closure t join code e on e.id = t.target"
		" and e.props like '%全体=yes%'",
	.where = "t.voided is null and t.breach is null",
	.joins = { "left join cases c on c.id = t.case_id",
		"left join intake i on i.id = c.first_intake",
		"left join household h on h.id = c.household_id" },
	.district = "圏域",
	.agency = "機関",
	FIELDS(closure_fields),
};

/* Cases that ended where they were received, by their screening: no closure
 * takes its place. */
static const struct ks_src_field screened_fields[] = {
	DAY("終了日", "t.ended_on", 0),
	CODE("スクリーニング結果", "スクリーニング結果", "i.screening", 0),
	CODE("機関", "機関", "coalesce(t.led_by, i.agency)", 0),
	NUMBER("支援期間", DAYS_BETWEEN("t.opened_on", "t.ended_on")),
	CHOICE("同日終結", same_day_words,
		"case when t.ended_on <= t.opened_on then 1 else 2 end", 0),
	DISTRICT_ON("t.ended_on", 1),
	KEY("記録", "t.id", 0),
	KEY("ケース", "t.id", 0),
	PERSON_OF("t", 0),
	HOUSEHOLD_OF("t", 0),
};

const struct ks_source ks__source_screened = {
	.name = "受付時終了",
	.from = "cases t join intake i on i.id = t.first_intake",
	.where = "i.voided is null and t.joined_to is null and not exists"
		 " (select 1 from " WHOLE_CLOSURE("x", "t.id") ")",
	.joins = { "left join household h on h.id = t.household_id" },
	.district = "圏域",
	.agency = "機関",
	FIELDS(screened_fields),
};
