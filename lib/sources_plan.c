/* What is counted of plans, their evaluations, and 参加支援. */
#include "sourcefield.h"

/* Who stands: a 支援プラン is made when it is decided, a 支援方針 when it is
 * written, where nobody decides it. */
#define MADE_ON(p, v)                                                   \
	"case when " IS_POLICY(v) " then coalesce(" p ".decided_on, " p \
				  ".made_on) else " p ".decided_on end"
#define KIND_OF(p) SURE("プラン種別", "プラン種別", p ".kind")
#define STANDS(x) x ".voided is null and " x ".breach is null"

static const struct ks_src_field plan_fields[] = {
	DAY("決定日", MADE_ON("t", "v"), 0),
	KIND_OF("t"),
	SURE("回次", "回次", "t.round"),
	CODES("事業区分", "事業区分", "t.services"),
	AGENCY_OF_CASE,
	KEY("プラン", "t.id", 0),
	OF_CASE(MADE_ON("t", "v")),
};

const struct ks_source ks__source_plan = {
	.name = "プラン",
	.from = "plan t join code v on v.id = t.kind",
	.where = STANDS("t"),
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(plan_fields),
};

static const struct ks_src_field evaluation_fields[] = {
	DAY("評価日", "t.evaluated_on", 0),
	KIND_OF("p"),
	SURE("回次", "回次", "p.round"),
	/* one that names none is of the whole plan */
	CODES("事業区分", "事業区分", "coalesce(t.services, p.services)"),
	CODE("結果", "評価結果", "t.outcome", 0),
	CODES("変化", "変化", "t.effects"),
	AGENCY_OF_CASE,
	KEY("プラン", "p.id", 0),
	DISTRICT_ON("t.evaluated_on", 3),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "p.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

const struct ks_source ks__source_evaluation = {
	.name = "評価",
	.from = "evaluation t join plan p on p.id = t.plan_id",
	.where = STANDS("t") " and " STANDS("p"),
	.joins = { J_CASE("p.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(evaluation_fields),
};

/* ---- what goes on at the period's end ---------------------------------------- */

/* A later plan of the same case takes the place of this one, for the 事業区分
 * it names: a 再プラン, or a 支援プラン after a 支援方針. */
#define SUPERSEDED                                                                                              \
	"exists (select 1 from plan n join code nv on nv.id = n.kind"                                           \
	" left join code nr on nr.id = n.round where n.case_id in " GROUP_OF(                                   \
		"p.k") " and n.id <> p.id and " STANDS("n") " and " MADE_ON("n",                                \
		"nv") " <= :to and (" MADE_ON("n",                                                              \
		"nv") " > p.made"                                                                               \
		      " or (" MADE_ON("n",                                                                      \
			      "nv") " = p.made and n.id > p.id)) and (p.pol"                                    \
				    " = 1 or not " IS_POLICY("nv") ") and ((p.pol = 1 and not " IS_POLICY(      \
					    "nv") ") or coalesce(nr.props, '') not like"                        \
						  " '%初回=yes%') and (n.services is null or s.id is null or" \
						  " n.services like '% ' || s.id || ' %'))"

static const struct ks_src_field support_fields[] = {
	DAY("基準日", "t.as_of", 0),
	KIND_OF("t"),
	SURE("回次", "回次", "t.round"),
	CODE("事業区分", "事業区分", "t.service", 0),
	AGENCY_OF_CASE,
	KEY("プラン", "t.plan_id", 0),
	DISTRICT_ON("t.as_of", 3),
	KEY("記録", "t.plan_id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

/* Each 事業区分 of each plan that goes on after the period's last day: decided,
 * neither ended nor taken over by a later one, in a case that goes on. */
const struct ks_source ks__source_support = {
	.name = "支援",
	.from = "(select row_number() over (order by p.id, s.id) as id, p.id"
		" as plan_id, p.kind, p.round, p.case_id, s.id as service, :to"
		" as as_of from (select p.id, p.kind, p.round, p.case_id,"
		" p.services, " CANONICAL("c") " as k, " MADE_ON("p", "v") " as made, case when " IS_POLICY(
			"v") " then 1 else 0 end as"
			     " pol from plan p join code v on v.id = p.kind join cases c on"
			     " c.id = p.case_id where " STANDS(
				     "p") ") p left join code s on"
					  " s.list = '事業区分' and p.services like '% ' || s.id || ' %'"
					  " join cases o on o.id = p.k where p.made <= :to and"
					  " (o.ended_on is null or o.ended_on > :to) and not " ENDED_BY(
						  "p", "s",
						  ":to") " and not " SUPERSEDED
							 ") t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(support_fields),
};

/* ---- 参加支援 -------------------------------------------------------------------- */

#define PARTICIPATION "L030"
/* Both sources of マッチング: they differ in the day alone. */
#define OF_MATCH(day)                                                          \
	CHOICE("プランの有無", ks__words_plan,                                 \
		ON_PLAN(CANONICAL("c"), PARTICIPATION, "t.started_on"), 1),    \
		CODE("資源種別", "資源種別", "r.kind", 0),                     \
		CODE("運営主体", "運営主体", "r.operator", 0),                 \
		CODE("定着状況", "定着状況", "t.settling", 0), AGENCY_OF_CASE, \
		KEY("資源", "t.resource_id", 0), OF_CASE(day)

static const struct ks_src_field match_fields[] = {
	DAY("開始日", "t.started_on", 0),
	OF_MATCH("t.started_on"),
};

const struct ks_source ks__source_match = {
	.name = "マッチング",
	.from = "match t join resource r on r.id = t.resource_id",
	.where = "t.voided is null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(match_fields),
};

/* The first day of the period it was in effect on. */
#define TAKING "case when t.started_on < :from then :from else t.started_on end"

static const struct ks_src_field taking_fields[] = {
	DAY("参加日", TAKING, 0),
	OF_MATCH(TAKING),
};

const struct ks_source ks__source_taking = {
	.name = "参加中",
	.from = "match t join resource r on r.id = t.resource_id",
	.where = "t.voided is null and (t.ended_on is null or"
		 " t.ended_on >= :from)",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(taking_fields),
};
