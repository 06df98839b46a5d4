/*
 * How the data of sources_*.c is written: a field of each kind in a line, and
 * the pieces of SQL several sources share.  All of it is the SQL SQLite and
 * PostgreSQL share.
 */
#ifndef KS_SOURCEFIELD_H
#define KS_SOURCEFIELD_H

#include "source.h"

#define FIELD(name, kind, list, expr, joins, always)                 \
	{                                                            \
		name, kind, list, expr, joins, always, NULL, 0, NULL \
	}
#define CODE(name, list, expr, joins) \
	FIELD(name, KS_SRC_CODE, list, expr, joins, false)
#define SURE(name, list, expr) FIELD(name, KS_SRC_CODE, list, expr, 0, true)
#define CODES(name, list, expr) FIELD(name, KS_SRC_CODES, list, expr, 0, false)
#define DAY(name, expr, joins) FIELD(name, KS_SRC_DAY, NULL, expr, joins, false)
#define NUMBER(name, expr) FIELD(name, KS_SRC_NUMBER, NULL, expr, 0, false)
#define NUMBER_OF(name, expr, joins) \
	FIELD(name, KS_SRC_NUMBER, NULL, expr, joins, false)
#define TEXT(name, expr) FIELD(name, KS_SRC_TEXT, NULL, expr, 0, false)
#define KEY(name, expr, joins) FIELD(name, KS_SRC_KEY, NULL, expr, joins, false)
/* A key in a ledger where it may have been found to be another one. */
#define KEY_OF(name, expr, joins, motion, motion_joins)                      \
	{                                                                    \
		name, KS_SRC_KEY, NULL, expr, joins, false,                  \
			"coalesce(" motion ", " expr ")", motion_joins, NULL \
	}
#define CASE_OF(c, expr, joins) KEY_OF("ケース", expr, joins, c ".joined_to", 1)
#define PERSON_OF(c, joins)                                              \
	KEY_OF("人", c ".member_id", joins,                              \
		"(select s.canonical from same_person s where s.id = " c \
		".member_id)",                                           \
		joins)
#define HOUSEHOLD_OF(c, joins)                                         \
	KEY_OF("世帯", c ".household_id", joins,                       \
		"(select s.joined_to from household s where s.id = " c \
		".household_id)",                                      \
		joins)
/* A household's 圏域; of one that moved, as it was on the record's day. */
#define DISTRICT_ON(day, joins)                                                \
	{                                                                      \
		"圏域", KS_SRC_CODE, "圏域", "h.district", joins, false,       \
			"case when exists (select 1 from residence r where "   \
			"r.household_id = h.id) then (select r.district from " \
			"residence r where r.household_id = h.id and "         \
			"r.from_on <= " day " order by r.from_on desc, "       \
			"r.id desc limit 1) else h.district end",              \
			joins, NULL                                            \
	}
#define CHOICE(name, words, expr, joins)                                     \
	{                                                                    \
		name, KS_SRC_CHOICE, NULL, expr, joins, true, NULL, 0, words \
	}
#define FIELDS(array) \
	.fields = array, .nfields = sizeof(array) / sizeof((array)[0])

/* ---- the case of a record t ----------------------------------------------- */

#define J_CASE(id) "left join cases c on c.id = " id
#define J_INTAKE "left join intake i on i.id = c.first_intake"
#define J_HOUSEHOLD "left join household h on h.id = c.household_id"
#define J_MEMBER "left join member m on m.id = c.member_id"
/* Who led the case, not who took it over at its end. */
#define AGENCY_OF_CASE CODE("機関", "機関", "coalesce(c.led_by, i.agency)", 2)
/* What every record with a case says of it, with the three joins above and
 * the day it was. */
#define OF_CASE(day)                                             \
	DISTRICT_ON(day, 3), KEY("記録", "t.id", 0),             \
		CASE_OF("c", "t.case_id", 0), PERSON_OF("c", 1), \
		HOUSEHOLD_OF("c", 1)
/* A case as one, where it was joined to another. */
#define CANONICAL(c) "coalesce(" c ".joined_to, " c ".id)"
/* All cases that are one with the case k. */
#define GROUP_OF(k)                                              \
	"(select g.id from cases g where g.id = " k " union all" \
	" select g.id from cases g where g.joined_to = " k ")"
/* A closure of the whole case that counts: the property says which is. */
#define WHOLE_CLOSURE(x, k)                                                 \
	"closure " x " join code " x "t on " x "t.id = " x ".target and " x \
	"t.props like '%全体=yes%' where " x ".voided"                      \
	" is null and " x ".breach is null and " x ".case_id in " GROUP_OF(k)

/* ---- days ------------------------------------------------------------------ */

/* The number of a day; only differences mean something.  January and February
 * are the months 13 and 14 of the year before. */
#define EARLY(x) "((14 - (" x ") / 100 % 100) / 12)"
#define YEAR(x) "((" x ") / 10000 - " EARLY(x) ")"
#define DAYS(x)                                                          \
	"((" x ") % 100 + (153 * ((" x                                   \
	") / 100 % 100 + 12 * " EARLY(x) " - 3) + 2) / 5 + 365 * " YEAR( \
		x) " + " YEAR(x) " / 4 - " YEAR(x) " / 100 + " YEAR(x) " / 400)"
/* From a day to another; 0 where that comes first, null where either is. */
#define DAYS_BETWEEN(a, b) \
	"case when (" b ") < (" a ") then 0 else " DAYS(b) " - " DAYS(a) " end"

/* ---- meetings -------------------------------------------------------------- */

/* 集計上の会議区分 of a footing's row f: 支援会議, 重層的支援会議, その他. */
#define CLASS_OF(f)                                                        \
	"case when " f ".props like '%counts_as=支援会議%' then 1 when " f \
	".props like '%counts_as=重層的支援会議%' then 2 else 3 end"
/* Items that count, each with its meeting and the class of its footing:
 * (item, part, held_on, case_id, k, class). */
#define HEARD                                                                                                          \
	"select a.id as item, m.id as part, m.held_on, a.case_id, " CANONICAL("c") " as k, c.household_id, " CLASS_OF( \
		"f") " as class"                                                                                       \
		     " from agenda a join meeting m on m.id = a.meeting_id"                                            \
		     " join cases c on c.id = a.case_id join code f on f.id = a.acting"                                \
		     " where a.voided is null and a.breach is null and m.voided is null"

/* ---- plans ----------------------------------------------------------------- */

#define IS_POLICY(v) v ".props like '%方針=yes%'"
/* An evaluation e of plan p with outcome r that ends it on or before the day
 * for the 事業区分 s (all of them where it names none). */
#define ENDED_BY(p, s, day)                                                    \
	"exists (select 1 from evaluation e join code r on r.id = e.outcome"   \
	" where e.plan_id = " p ".id and e.voided is null and e.breach is"     \
	" null and e.evaluated_on <= " day " and (r.props like"                \
	" '%終結=yes%' or r.props like '%再プラン=yes%' or r.props like" \
	" '%中断=yes%') and (e.services is null or e.services like '% ' || " s \
	".id || ' %'))"
/* Is a decided 支援プラン of the case k with this 事業区分 in force on the
 * day?  As ks__plan_in_force answers (planforce.c); services are known by
 * their codes, which never change. */
#define PLAN_IN_FORCE(k, service, day)                                                             \
	"exists (select 1 from plan p join code v on v.id = p.kind"                                \
	" join code s on s.list = '事業区分' and s.code = '" service "'"                           \
	" where p.case_id in " GROUP_OF(                                                           \
		k) " and p.decided_on <= " day                                                     \
		   " and p.voided is null and p.breach is null and not " IS_POLICY(                \
			   "v") " and p.services like '% ' || s.id || ' %' and not " ENDED_BY("p", \
			   "s", day) ")"
#define ON_PLAN(k, service, day) \
	"case when " PLAN_IN_FORCE(k, service, day) " then 1 else 2 end"

/* Fixed words that several sources share (source.c). */
extern const char *const ks__words_class[], *const ks__words_plan[],
						    *const ks__words_program[];

extern const struct ks_source ks__source_intake, ks__source_case,
	ks__source_contact, ks__source_closure, ks__source_screened,
	ks__source_refer, ks__source_consent, ks__source_stage,
	ks__source_waiting, ks__source_sitting, ks__source_item,
	ks__source_agency, ks__source_guest, ks__source_plan,
	ks__source_evaluation, ks__source_support, ks__source_match,
	ks__source_taking, ks__source_outreach, ks__source_month,
	ks__source_program, ks__source_activity, ks__source_place,
	ks__source_topic, ks__source_carried, ks__source_pairs, ks__source_said;

#endif
