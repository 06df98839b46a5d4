/* Pieces of SQL that a list of what is due and the page of a case share, so
 * that both say what the rules say. */
#ifndef KS_CASESQL_H
#define KS_CASESQL_H

/* The codes of a list that have a property. */
#define KS_SQL_CODES(list, prop)                                 \
	"(select id from code where list = '" list "' and instr" \
	"(char(10) || props, char(10) || '" prop "') > 0)"

/* An evaluation e, in force, that ends what it is about. */
#define KS_SQL_ENDING                                                            \
	"e.voided is null and e.breach is null and (e.outcome in " KS_SQL_CODES( \
		"評価結果",                                                      \
		"終結=yes") " or e.outcome in " KS_SQL_CODES("評価結果",         \
		"再プラン=yes") " or e.outcome in " KS_SQL_CODES("評価結果",     \
		"中断=yes") ")"

/* Plan x still stands, as planforce.c has it: no evaluation ended the whole,
 * nor each 事業区分 of it. */
#define KS_SQL_PLAN_STANDS                                                   \
	"not exists (select 1 from evaluation e where e.plan_id = x.id and " \
	"e.services is null and " KS_SQL_ENDING ") and (x.services is null " \
	"or exists (select 1 from code s where s.list = '事業区分' and " \
	"instr(x.services, ' ' || s.id || ' ') and not exists (select 1 "    \
	"from evaluation e where e.plan_id = x.id and instr(e.services, "    \
	"' ' || s.id || ' ') and " KS_SQL_ENDING "))) "

/* Consent without a 種類 is one of 情報共有. */
#define KS_SQL_KIND(k)                                                 \
	"coalesce(" k ".kind, (select min(id) from code where list = " \
	"'同意の種類' and instr(char(10) || props, char(10) || "  \
	"'共有=yes') > 0))"

/* Who a person was found to be (名寄せ). */
#define KS_SQL_PERSON(member)                                            \
	"coalesce((select canonical from same_person where id = " member \
	"), " member ")"

/* A case that was joined to none, and those joined to it; alias.h has the
 * group of any. */
#define KS_SQL_GROUP(one) \
	"(select " one    \
	" union all select id from cases where joined_to = " one ")"

/* Attendance a at meeting m: who came as 構成員, and his agency took nothing
 * upon itself. */
#define KS_SQL_TASKLESS                                                                              \
	"a.meeting_id = m.id and a.voided is null and a.agency is not null "                         \
	"and a.role in " KS_SQL_CODES("出席区分",                                                    \
		"構成員=yes") " and not exists (select 1 from task t where t.meeting_id = m.id and " \
			      "t.agency = a.agency and t.voided is null) "

#endif
