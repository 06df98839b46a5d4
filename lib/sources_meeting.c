/*
 * What is counted of meetings (domain.md §5).  A sitting is a meeting, or all
 * of one day under one 同日開催; what is held is a sitting under a footing.
 */
#include "sourcefield.h"

/* Meetings that stand, each with its sitting (the first meeting's id). */
#define PARTS                                                              \
	"(select m.id, m.kind, m.held_on, coalesce(g.head, m.id) as"       \
	" sitting from meeting m left join (select o.same_day, o.held_on," \
	" min(o.id) as head from meeting o where o.voided is null and"     \
	" o.same_day is not null group by o.same_day, o.held_on) g on"     \
	" g.same_day = m.same_day and g.held_on = m.held_on"               \
	" where m.voided is null)"
#define STANDS(a) a ".voided is null and " a ".breach is null"
#define ITEMS                                                            \
	"(select a.id as item, p.id as part, p.sitting, p.held_on,"      \
	" a.acting as footing, a.case_id from " PARTS " p join agenda a" \
	" on a.meeting_id = p.id where " STANDS("a") ")"
/* The footing a 会議種別 says, by label or by code. */
#define DEFAULT_FOOTING                                                    \
	"(select min(f.id) from code f join code k on k.id = p.kind where" \
	" f.list = '法的位置付け' and ('\n' || k.props || '\n' like" \
	" '%\n法的位置付け=' || f.label || '\n%' or '\n' || k.props" \
	" || '\n' like '%\n法的位置付け=' || f.code || '\n%'))"
/* Each sitting under each footing an item of it carried; one that had no item
 * under its kind's own.  One whose items were all kept against a rule is
 * counted nowhere. */
#define HELD                                                                \
	"(select min(x.item) as id, x.sitting, x.footing, min(x.part) as"   \
	" part, x.held_on from (select i.item, i.sitting, i.footing,"       \
	" i.part, i.held_on from " ITEMS " i union all select p.id,"        \
	" p.sitting, " DEFAULT_FOOTING ", p.id, p.held_on from " PARTS " p" \
	" where p.sitting not in (select q.sitting from " PARTS " q join"   \
	" agenda b on b.meeting_id = q.id where b.voided is null)) x"       \
	" group by x.sitting, x.footing, x.held_on)"
/* The meeting a sitting is named after, its kind and its footing. */
#define NAMED                                                                \
	" join meeting m on m.id = t.part left join code k on k.id = m.kind" \
	" left join code f on f.id = t.footing"
#define OF_SITTING                                                    \
	CHOICE("集計区分", ks__words_class, CLASS_OF("f"), 0),        \
		CODE("法的位置付け", "法的位置付け", "t.footing", 0), \
		SURE("会議種別", "会議種別", "m.kind"),               \
		TEXT("会議名", "coalesce(m.body, k.label)"),          \
		CODE("開催区分", "開催区分", "m.regularity", 0),      \
		CODE("主催", "機関", "m.host", 0)
/* Somebody of an agency who came. */
#define CAME(s)                                                              \
	"attendance " s " left join code r on r.id = " s ".role join " PARTS \
	" p on p.id = " s ".meeting_id where " s ".voided is null and"       \
	" coalesce(r.props, '') not like '%欠席=yes%' and"                 \
	" coalesce(r.props, '') not like '%本人・家族=yes%'"

static const struct ks_src_field sitting_fields[] = {
	DAY("開催日", "t.held_on", 0),
	OF_SITTING,
	CODE("開催形態", "開催形態", "m.form", 0),
	KEY("記録", "t.part", 0),
	KEY("ケース", "null", 0),
};

/* No meeting is of one 圏域. */
const struct ks_source ks__source_sitting = {
	.name = "会議",
	.from = HELD " t" NAMED,
	.where = "t.id is not null",
	.agency = "主催",
	FIELDS(sitting_fields),
};

static const struct ks_src_field item_fields[] = {
	DAY("開催日", "t.held_on", 0),
	OF_SITTING,
	AGENCY_OF_CASE,
	OF_CASE("t.held_on"),
};

/* A case once a sitting and footing, however many items it had. */
const struct ks_source ks__source_item = {
	.name = "検討",
	.from = "(select min(x.item) as id, x.sitting, x.footing, x.part,"
		" x.held_on, " CANONICAL(
			"c") " as case_id from (select i.item,"
			     " i.sitting, i.footing, i.held_on, i.case_id, min(i.part) over"
			     " (partition by i.sitting, i.footing) as part from " ITEMS
			     " i) x join cases c on c.id = x.case_id group by x.sitting,"
			     " x.footing, x.part, x.held_on, " CANONICAL(
				     "c") ") t" NAMED,
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(item_fields),
};

static const struct ks_src_field agency_fields[] = {
	DAY("開催日", "t.held_on", 0),
	CODE("機関", "機関", "t.agency", 0),
	OF_SITTING,
	KEY("記録", "t.part", 0),
	KEY("ケース", "null", 0),
};

/* Where a sitting is in parts, an agency came for the footings of the part it
 * came to; to a part without an item, for all of the sitting's. */
const struct ks_source ks__source_agency = {
	.name = "出席",
	.from = "(select row_number() over (order by y.held, y.agency) as id,"
		" y.agency, y.footing, y.part, y.held_on from (select distinct"
		" s.agency, d.id as held, d.footing, d.part, d.held_on from"
		" (select s.agency, p.id as came_to, p.sitting from " CAME(
			"s") ") s join " HELD
			     " d on d.sitting = s.sitting where exists"
			     " (select 1 from agenda a where a.meeting_id = s.came_to and " STANDS(
				     "a") " and a.acting = d.footing) or not exists (select 1"
					  " from agenda a where a.meeting_id = s.came_to and " STANDS(
						  "a") ")) y) t" NAMED,
	.where = "t.id is not null",
	.agency = "機関",
	FIELDS(agency_fields),
};

static const struct ks_src_field guest_fields[] = {
	DAY("開催日", "t.held_on", 0),
	CODE("機関", "機関", "t.agency", 0),
	KEY("記録", "t.id", 0),
	KEY("ケース", "null", 0),
};

/* A person once a sitting, whatever it was held as; rows without a name are
 * of as many persons. */
const struct ks_source ks__source_guest = {
	.name = "出席者",
	.from = "(select min(s.id) as id, s.agency, s.sitting, s.held_on from"
		" (select s.id, s.agency, p.sitting, p.held_on, case when"
		" s.name is null then '#' || s.id else s.name end as who from " CAME(
			"s") ") s where s.sitting in (select d.sitting from " HELD
			     " d) group by s.agency, s.sitting, s.held_on, s.who) t",
	.where = "t.id is not null",
	.agency = "機関",
	FIELDS(guest_fields),
};
