#include "duekinds.h"

#include "alias.h"

/* The codes of a list that have a property. */
#define CODES(list, prop)                                        \
	"(select id from code where list = '" list "' and instr" \
	"(char(10) || props, char(10) || '" prop "') > 0)"

/* A case that goes on: x is the record that names it, or one that was found
 * to be it. */
#define CASE_OF_X                                  \
	"join cases o on o.id = x.case_id join "   \
	"cases c on c.id = coalesce(o.joined_to, " \
	"o.id) and (?4 = 0 or x.case_id " KS_IN_GROUP(4) ") "
#define GOING_ON CASE_OF_X "and c.ended_on is null "
/* The case by itself; one joined to another is the other's. */
#define OPEN_CASES                                                           \
	"from cases c join intake i on i.id = c.first_intake and "           \
	"i.voided is null where c.ended_on is null and c.joined_to is null " \
	"and (?4 = 0 or c.id = ?4) "
#define LEAD                                                          \
	"coalesce(c.lead_agency, (select agency from intake i where " \
	"i.id = c.first_intake))"

/* Of the case, and of those that were found to be it. */
#define OF_GROUP                                                            \
	"in (select c.id union all select id from cases where joined_to = " \
	"c.id) "
/* Who a member was found to be. */
#define PERSON(member)                                                   \
	"coalesce((select canonical from same_person where id = " member \
	"), " member ")"
/* Consent rows of the case's 本人, wherever they were written. */
#define SHARING \
	"(k.kind is null or k.kind in " CODES("同意の種類", "共有=yes") ") "
#define OF_SUBJECT                                 \
	"k.voided is null and k.case_id " OF_GROUP \
	"and " PERSON("k.member_id") " = " PERSON("c.member_id") " "

/* Only the last time a case was heard asks for a next one. */
static const char review[] =
	"select x.review_on, c.id, coalesce(x.agency, " LEAD "), null, "
	"m.number, x.id, m.held_on from agenda x join meeting m on m.id = "
	"x.meeting_id and m.voided is null " GOING_ON
	"where x.voided is null and x.breach is null and "
	"coalesce(x.acting, x.footing) in " CODES("法的位置付け",
		"counts_as=支援会議") " and not exists (select 1 from agenda l join meeting n on n.id = "
				      "l.meeting_id and n.voided is null where l.case_id " OF_GROUP
				      "and "
				      "l.voided is null and l.breach is null and (n.held_on > m.held_on or "
				      "(n.held_on = m.held_on and l.id > x.id))) order by 1, 6";

static const char monitoring[] =
	"select x.review_on, c.id, " LEAD ", x.kind, x.number, x.id, null "
	"from plan x " GOING_ON "where x.review_on <= ?2 and x.voided is null "
	"and x.breach is null and not exists (select 1 from evaluation e "
	"where e.plan_id = x.id and e.voided is null and e.breach is null) "
	"order by 1, 6";

#define ENDED_BY                                                              \
	"exists (select 1 from evaluation e where e.plan_id = x.id and "      \
	"e.voided is null and e.breach is null and (e.outcome in " CODES(     \
		"評価結果", "終結=yes") " or e.outcome in " CODES("評価結果", \
		"再プラン=yes") " or e.outcome in " CODES("評価結果",         \
		"中断=yes") "))"

static const char ending[] =
	"select x.ends_on, c.id, " LEAD ", x.kind, x.number, x.id, null "
	"from plan x " GOING_ON "where x.ends_on <= ?2 and x.voided is null "
	"and x.breach is null and not " ENDED_BY " order by 1, 6";

static const char referral[] =
	"select x.referred_on, c.id, x.to_agency, x.from_agency, null, "
	"x.id, null from refer x " GOING_ON "where x.voided is null and "
	"(x.answer is null or x.answer in " CODES("つなぎ回答",
		"未回答=yes") ") and x.referred_on <= ?2 order by 1, 6";

static const char role[] =
	"select x.due_on, c.id, x.agency, null, x.meeting_number, x.id, "
	"null from task x " GOING_ON "where x.due_on <= ?2 and x.done_on is "
	"null and x.voided is null order by 1, 6";

static const char leaderless[] =
	"select c.opened_on, c.id, i.agency, null, null, c.id, null " OPEN_CASES
	"and c.lead_agency is null order by 1, 6";

static const char consent_open[] =
	"select c.opened_on, c.id, coalesce(c.lead_agency, i.agency), null, "
	"null, c.id, null " OPEN_CASES "and not exists (select 1 from consent "
	"k where " OF_SUBJECT "and " SHARING "and (k.state in " CODES(
		"同意区分", "有効=yes") " or k.state in " CODES("同意区分",
		"無効=yes") ")) and not exists (select 1 from "
			    "consent k where k.member_id = c.member_id and k.member_id <> "
			    "k.case_id and k.voided is null and " SHARING
			    "and (k.state in " CODES("同意区分",
				    "有効=yes") " or k.state in " CODES("同意区分",
				    "無効=yes") ")) order by 1, 6";

static const char consent_ending[] =
	"select x.expires_on, c.id, " LEAD ", x.kind, null, x.id, null "
	"from consent x " GOING_ON "where x.expires_on <= ?2 and x.voided is "
	"null and x.state in " CODES("同意区分",
		"有効=yes") " and not exists (select 1 from consent k where k.case_id " OF_GROUP
			    "and k.voided is null and k.id <> x.id and " PERSON("k.member_id") " is " PERSON(
				    "x.member_id") " and k.kind is x.kind and "
						   "k.consented_on >= x.consented_on and k.state not in " CODES(
							   "同意区分",
							   "未確認=yes") ") order by 1, 6";

/* The day is that of the withdrawal nothing has come after. */
static const char withdrawn[] =
	"select k.consented_on, c.id, " LEAD ", null, x.number, x.id, "
	"null from plan x " GOING_ON "join consent k on " OF_SUBJECT
	"and k.state in " CODES("同意区分",
		"撤回=yes") " where x.voided is null and x.breach is null and x.decided_on is "
			    "not null and not " ENDED_BY
			    " and x.kind in " CODES("プラン種別",
				    "プラン=yes") " and not exists (select 1 from consent l where "
						  "l.case_id " OF_GROUP
						  "and " PERSON("l.member_id") " = " PERSON(
							  "k.member_id") " and l.voided is null and l.kind is k.kind and "
									 "l.consented_on > k.consented_on) group by x.id having "
									 "k.consented_on = max(k.consented_on) order by 1, 6";

/* As long as the meeting's follow-up runs; a case's number where the meeting
 * was about one alone. */
static const char idle[] =
	"select m.held_on, case when count(distinct c.id) = 1 then "
	"min(c.id) end, a.agency, null, m.number, m.id, null from meeting "
	"m join agenda x on x.meeting_id = m.id and x.voided is null and "
	"x.breach is null " GOING_ON "join attendance a on a.meeting_id = m.id "
	"and a.voided is null and a.agency is not null where m.voided is null "
	"and m.held_on between ?3 and ?1 and (a.role is null or (a.role not in " CODES(
		"出席区分", "欠席=yes") " and a.role not in " CODES("出席区分",
		"本人・家族=yes") ")) and not exists (select 1 from "
				  "task t where t.meeting_id = m.id and t.agency = a.agency and "
				  "t.voided is null) group by m.id, a.agency order by 1, 6, 3";

static const char restriction[] =
	"select x.until, (select min(id) from cases where household_id = "
	"x.household_id), x.holder, null, null, x.id, null from restrict x "
	"where x.voided is null and x.until between ?1 and ?2 and (?4 = 0 or "
	"x.household_id = (select household_id from cases where id = ?4)) and "
	"not exists (select 1 from restrict r where r.household_id = "
	"x.household_id and r.voided is null and r.id <> x.id and "
	"(r.until is null or r.until > x.until)) order by 1, 6";

/* Whoever is 17 now: days are numbers, so a year is 10000 of them.  Of a
 * birth known by its year or month alone the beginning counts.  Told with
 * the person's own case where there is one: min() chooses the row. */
static const char adult[] =
	"select m.birth, c.id, coalesce(c.lead_agency, i.agency), null, "
	"m.no, m.id, min(c.member_id <> m.id) from member m join cases c on c.household_id = "
	"m.household_id and c.ended_on is null and c.joined_to is null and "
	"(?4 = 0 or c.id = ?4) join intake i on i.id = c.first_intake and "
	"i.voided is null where m.birth > ?1 - 180000 and m.birth <= ?1 - "
	"170000 and m.voided is null and (m.change is null or m.change not in " CODES(
		"異動事由", "離れる=yes") ") group by m.id order by 1, 6";

static const char wish[] =
	"select x.closed_on, c.id, " LEAD ", x.reason, null, x.id, null "
	"from closure x " CASE_OF_X
	"where x.voided is null and x.breach is null and x.wish is null "
	"and x.reason in " CODES("終結理由",
		"wish_required=yes") " and x.closed_on <= ?2 order by 1, 6";

static const char dead[] =
	"select m.changed_on, c.id, coalesce(c.lead_agency, i.agency), null, "
	"null, c.id, null from member m join cases c on c.member_id = m.id "
	"join intake i on i.id = c.first_intake and i.voided is null where "
	"m.voided is null and m.change in " CODES("異動事由",
		"死亡=yes") " and c.ended_on is null and c.joined_to is null and (?4 = 0 or c.id = "
			    "?4) and coalesce(m.changed_on, 0) <= ?2 order by 1, 6";

#define KEPT(table, owner, agency, number)                             \
	"select null, coalesce((select joined_to from cases where id " \
	"= " owner "), " owner "), " agency ", null, " number          \
	", x.id, x.breach from " table " where x.voided is null and "  \
	"x.breach is not null and (?4 = 0 or " owner                   \
	" " KS_IN_GROUP(4) ") order by x.id"

const struct ks_due_kind ks__due_kinds[] = {
	{ "会議後の確認", "会議の後の確認", "agenda", KS_DUE_REVIEW, review },
	{ "モニタリング", "モニタリング予定日: ", "plan", KS_DUE_BY,
		monitoring },
	{ "プランの終了", "終了予定日: ", "plan", KS_DUE_BY, ending },
	{ "つなぎ", "回答待ち。つなぎ元: ", "refer", KS_DUE_SINCE, referral },
	{ "役割", "役割の期限", "task", KS_DUE_BY, role },
	{ "主担当", "主担当機関がない", NULL, KS_DUE_SINCE, leaderless },
	{ "同意", "情報共有の同意が未確認", NULL, KS_DUE_SINCE, consent_open },
	{ "同意の期限", "同意の有効期限: ", "consent", KS_DUE_BY,
		consent_ending },
	{ "同意の撤回", "撤回の後も続くプランの見直し", "plan", KS_DUE_SINCE,
		withdrawn },
	{ "役割のない機関", "出席したが役割がない", "meeting", KS_DUE_SINCE,
		idle },
	{ "閲覧制限", "閲覧制限の期限", "restrict", KS_DUE_BY, restriction },
	{ "18歳", "12か月のうちに18歳になる世帯員", "member", KS_DUE_ADULT,
		adult },
	{ "本人の意向", "終結に本人の意向がない: ", "closure", KS_DUE_SINCE,
		wish },
	{ "本人の死亡", "本人が死亡し、終結していない", NULL, KS_DUE_SINCE,
		dead },
	{ "要確認", "案件: ", "agenda", KS_DUE_SINCE,
		KEPT("agenda x", "x.case_id", "x.agency", "x.meeting_number") },
	{ "要確認", "プラン: ", "plan", KS_DUE_SINCE,
		KEPT("plan x", "x.case_id", "null", "x.number") },
	{ "要確認", "評価: ", "evaluation", KS_DUE_SINCE,
		KEPT("evaluation x join plan p on p.id = x.plan_id",
			"p.case_id", "null", "x.plan_number") },
	{ "要確認", "終結: ", "closure", KS_DUE_SINCE,
		KEPT("closure x", "x.case_id", "null", "null") },
};

const size_t ks__due_nkinds = sizeof(ks__due_kinds) / sizeof(ks__due_kinds[0]);
