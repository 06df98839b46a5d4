/* What is counted of the town: community work, places, 地域課題; and each of the
 * six works of the Act. */
#include "sourcefield.h"

static const struct ks_src_field activity_fields[] = {
	DAY("活動日", "t.acted_on", 0),
	CODE("活動種別", "活動種別", "t.kind", 0),
	CODE("圏域", "圏域", "t.district", 0),
	CODE("機関", "機関", "t.agency", 0),
	CODE("事業", "事業", "t.program", 0),
	NUMBER("参加者数", "t.people"),
	NUMBER("参加機関数", "t.groups"),
	TEXT("担当者", "t.staff"),
	/* one and the same by its 資源番号, else by its name */
	KEY("活動", "t.same", 0),
	KEY("記録", "t.id", 0),
	KEY("ケース", "null", 0),
};

const struct ks_source ks__source_activity = {
	.name = "地域活動",
	.from = "(select a.*, min(a.id) over (partition by case when"
		" a.resource_number is not null then '資源 ' ||"
		" a.resource_number when a.name is not null then '名称 ' ||"
		" a.name else '記録 ' || a.id end) as same from activity a"
		" where a.voided is null) t",
	.where = "t.voided is null",
	.district = "圏域",
	.agency = "機関",
	FIELDS(activity_fields),
};

static const struct ks_src_field place_fields[] = {
	DAY("基準日", "t.as_of", 0),
	CODE("資源種別", "資源種別", "t.kind", 0),
	CODE("圏域", "圏域", "t.district", 0),
	CODE("運営主体", "運営主体", "t.operator", 0),
	CODE("開設頻度", "開設頻度", "t.frequency", 0),
	KEY("資源", "t.id", 0),
	KEY("記録", "t.id", 0),
	KEY("ケース", "null", 0),
};

/* Open on the period's last day: 居場所・サロン (L010: codes never change), and
 * whatever else says how often it opens. */
const struct ks_source ks__source_place = {
	.name = "拠点",
	.from = "(select r.id, r.kind, r.district, r.operator, r.frequency, :to"
		" as as_of from resource r left join code k on k.id = r.kind"
		" where r.voided is null and (r.frequency is not null or"
		" k.code = 'L010') and (r.opened_on is null or"
		" r.opened_on <= :to) and (r.closed_on is null or"
		" r.closed_on > :to)) t",
	.where = "t.id is not null",
	.district = "圏域",
	FIELDS(place_fields),
};

static const char *const step_words[] = { "抽出", "提起", "資源開発",
	"政策反映", "解決", "期末未解決", NULL };

#define STEP(n, day)                                                        \
	"select p.id * 8 + " #n " as id, p.id as topic, p.district, p." day \
	" as day, " #n " as step, p.case_id from topic p where p.voided is" \
	" null and p." day " is not null union all "

static const struct ks_src_field topic_fields[] = {
	DAY("日付", "t.day", 0),
	CODE("圏域", "圏域", "t.district", 0),
	CHOICE("段階", step_words, "t.step", 0),
	KEY("地域課題", "t.topic", 0),
	KEY("記録", "t.topic", 0),
	CASE_OF("c", "t.case_id", 0),
};

/* Each step of a topic by its own day. */
const struct ks_source ks__source_topic = {
	.name = "地域課題",
	.from = "(" STEP(1, "drawn_on") STEP(2, "raised_on") STEP(
		3, "developed_on") STEP(4, "reflected_on") STEP(5,
		"solved_on") "select p.id * 8 + 6, p.id, p.district, :to, 6, p.case_id from"
			     " topic p where p.voided is null and p.drawn_on <= :to and"
			     " (p.solved_on is null or p.solved_on > :to)) t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id") },
	.district = "圏域",
	FIELDS(topic_fields),
};

/* ---- the six works ------------------------------------------------------------- */

#define WORK(n, record, day, case_id, from)                                 \
	"select " record " as id, " #n " as work, " day " as day, " case_id \
	" as case_id from " from

static const struct ks_src_field program_fields[] = {
	DAY("日付", "t.day", 0),
	CHOICE("号", ks__words_program, "t.work", 0),
	AGENCY_OF_CASE,
	OF_CASE("t.day"),
};

/* What each work is counted by: receptions, matches, activities, outreach
 * contacts, cases discussed (by the sitting and the footing), plans decided.
 * Ids are of journal entries, so that no two of these are the same. */
const struct ks_source ks__source_program = {
	.name = "事業",
	.from = "(" WORK(1, "r.id", "r.received_on", "r.case_id",
		"intake r where r.voided is null") " union all " WORK(2, "r.id",
		"r.started_on", "r.case_id",
		"match r where r.voided is null and r.started_on is not"
		" null") " union all " WORK(3, "r.id", "r.acted_on", "null",
		"activity r where r.voided is null") " union all " WORK(4,
		"r.id", "r.contacted_on", "r.case_id",
		"contact r where r.voided is null and r.outreach is"
		" not null and r.contacted_on between :from and :to") " union all " WORK(5,
		"min(d.item)", "d.held_on", "d.k",
		"(" HEARD ") d left join meeting o on o.id = d.part"
		" where d.class < 3 group by d.held_on, d.k, d.class,"
		" case when o.same_day is null then '#' || o.id else"
		" o.same_day end") " union all " WORK(6, "r.id", "r.decided_on",
		"r.case_id",
		"plan r join code v on v.id = r.kind where r.voided is"
		" null and r.breach is null and r.decided_on is not"
		" null and not " IS_POLICY("v")) ") t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(program_fields),
};
