/* What is counted of a case's way: handing-over, consent, and how long it took
 * from the first reception. */
#include "sourcefield.h"

/* ---- つなぎ ---------------------------------------------------------------------- */

/* Answered by the period's end? */
#define ANSWERED                                                         \
	"t.answer is not null and coalesce(t.answered_on, 0) <= :to and" \
	" not exists (select 1 from code k where k.id = t.answer and"    \
	" k.props like '%未回答=yes%')"

static const struct ks_src_field refer_fields[] = {
	DAY("つなぎ日", "t.referred_on", 0),
	SURE("つなぎ元", "機関", "t.from_agency"),
	SURE("つなぎ先", "機関", "t.to_agency"),
	CODE("事業", "事業", "t.program", 0),
	CODE("同行", "同行", "t.company", 0),
	SURE("回答", "つなぎ回答",
		"case when " ANSWERED " then t.answer else (select min(k.id)"
		" from code k where k.list = 'つなぎ回答' and k.props like"
		" '%未回答=yes%') end"),
	NUMBER("回答まで日数",
		"case when " ANSWERED
		" then " DAYS_BETWEEN("t.referred_on", "t.answered_on") " end"),
	OF_CASE("t.referred_on"),
};

const struct ks_source ks__source_refer = {
	.name = "つなぎ",
	.from = "refer t",
	.where = "t.voided is null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "つなぎ元",
	FIELDS(refer_fields),
};

/* ---- 同意 ------------------------------------------------------------------------ */

#define PERSON(member, s) "coalesce(" s ".canonical, " member ")"
/* What each person said of 情報共有 (an empty 種類 is that): 1 同意あり, 2 同意
 * なし, 3 撤回; 未確認 says nothing. */
#define SAID                                                                                \
	"(select " PERSON("n.member_id",                                                    \
		"s") " as who, n.consented_on as"                                           \
		     " said_on, n.expires_on, case when e.props like '%有効=yes%' then 1" \
		     " when e.props like '%撤回=yes%' then 3 else 2 end as said from"     \
		     " consent n join code e on e.id = n.state left join code y on y.id"    \
		     " = n.kind left join same_person s on s.id = n.member_id where"        \
		     " n.voided is null and e.props not like '%未確認=yes%' and"         \
		     " (n.kind is null or y.props like '%共有=yes%'))"
#define STATE(property, but)                                              \
	"(select min(e.id) from code e where e.list = '同意区分' and" \
	" e.props like '%" property "=yes%'" but ")"
/* given and against are a day and a digit: of a 同意あり whether it had not run
 * out, of the others which it was; on one day the stronger one wins. */
#define CONSENT                                                                \
	"case when t.given / 10 > coalesce(t.against / 10, 0) then case"       \
	" when t.given % 10 = 1 then " STATE("有効", "") " else " STATE(       \
		"未確認",                                                      \
		"") " end when t.against % 10 = 3 then " STATE("撤回",         \
		"") " when t.against is not null then " STATE("無効",          \
		" and e.props not like '%撤回=yes%'") " else " STATE("未確認", \
		"") " end"

static const struct ks_src_field consent_fields[] = {
	DAY("基準日", "t.as_of", 0),
	SURE("同意区分", "同意区分", CONSENT),
	/* the first one, where it was given in the period */
	NUMBER("同意まで日数",
		"case when t.first_given between :from and :to then " DAYS_BETWEEN(
			"t.opened_on", "t.first_given") " end"),
	AGENCY_OF_CASE,
	OF_CASE("t.as_of"),
};

/* Cases open on a day of the period, as they stood on the last of these. */
const struct ks_source ks__source_consent = {
	.name = "同意",
	.from = "(select o.id, o.id as case_id, o.as_of, o.opened_on,"
		" max(case when n.said = 1 and n.said_on <= o.as_of then"
		" n.said_on * 10 + case when n.expires_on < o.as_of then 0"
		" else 1 end end) as given, max(case when n.said > 1 and"
		" n.said_on <= o.as_of then n.said_on * 10 + n.said end) as"
		" against, min(case when n.said = 1 then n.said_on end) as"
		" first_given from (select c.id, c.opened_on, " PERSON(
			"c.member_id",
			"s") " as who, case when c.ended_on <"
			     " :to then c.ended_on else :to end as as_of from cases c join"
			     " intake i on i.id = c.first_intake left join same_person s on"
			     " s.id = c.member_id where i.voided is null and c.joined_to is"
			     " null and c.opened_on <= :to and (c.ended_on is null or"
			     " c.ended_on >= :from)) o left join " SAID
			     " n on n.who ="
			     " o.who group by o.id, o.as_of, o.opened_on) t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(consent_fields),
};

/* ---- 過程 ------------------------------------------------------------------------- */

static const char *const event_words[] = { "初回面会", "同意", "初回支援会議",
	"初回重層的支援会議", "プラン決定", "終結", NULL };

/* Of a case as one: each event there was, by the day it came first.  本人 was
 * met where he came or was visited at a reception of his own, or where a
 * contact says so (codes never change: M010 来所, M030 訪問, C010 本人, V010
 * 会えた). */
#define EVENTS                                                                                                                                           \
	"(select e.k, e.event, min(e.day) as day from (select " CANONICAL(                                                                               \
		"c") " as k, 1 as event, r.received_on as day from intake"                                                                               \
		     " r join cases c on c.id = r.case_id join code w on w.id = r.way"                                                                   \
		     " join code q on q.id = r.consulter where r.voided is null and"                                                                     \
		     " w.code in ('M010', 'M030') and q.code = 'C010' union all select " CANONICAL(                                                      \
			     "c") ", 1, min(r.contacted_on) from contact r join cases"                                                                   \
				  " c on c.id = r.case_id where r.voided is null and r.met = (select"                                                    \
				  " k.id from code k where k.list = '面会' and k.code = 'V010') group"                                                 \
				  " by " CANONICAL(                                                                                                      \
					  "c") " union all select o.id, 2, n.said_on from"                                                               \
					       " (select c.id, " PERSON(                                                                                 \
						       "c.member_id",                                                                                    \
						       "s") " as who from cases c"                                                                       \
							    " left join same_person s on s.id = c.member_id) o join (select"                             \
							    " a.who, min(a.said_on) as said_on from " SAID                                               \
							    " a where a.said = 1"                                                                        \
							    " group by a.who) n on n.who = o.who union all select d.k, case when"                        \
							    " d.class = 1 then 3 else 4 end, d.held_on from (" HEARD                                     \
							    ") d where"                                                                                  \
							    " d.class < 3 union all select " CANONICAL(                                                  \
								    "c") ", 5, p.decided_on"                                                             \
									 " from plan p join cases c on c.id = p.case_id join code v on v.id"             \
									 " = p.kind where p.voided is null and p.breach is null and"                     \
									 " p.decided_on is not null and not " IS_POLICY(                                 \
										 "v") " union all"                                                       \
										      " select c.id, 6, c.ended_on from cases c where c.ended_on is not" \
										      " null and exists (select 1 from " WHOLE_CLOSURE(                  \
											      "x",                                                       \
											      "c.id") ")) e"                                             \
												      " group by e.k, e.event)"

static const struct ks_src_field stage_fields[] = {
	DAY("到達日", "t.day", 0),
	CHOICE("段階", event_words, "t.event", 0),
	NUMBER_OF("日数", DAYS_BETWEEN("c.opened_on", "t.day"), 1),
	AGENCY_OF_CASE,
	OF_CASE("t.day"),
};

const struct ks_source ks__source_stage = {
	.name = "過程",
	.from = "(select e.k * 8 + e.event as id, e.k as case_id, e.event,"
		" e.day from " EVENTS " e join cases o on o.id = e.k join"
		" intake r on r.id = o.first_intake where r.voided is null and"
		" o.joined_to is null) t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(stage_fields),
};

static const struct ks_src_field waiting_fields[] = {
	DAY("基準日", "t.as_of", 0),
	CHOICE("段階", event_words, "t.event", 0),
	AGENCY_OF_CASE,
	OF_CASE("t.as_of"),
};

/* Cases that go on after the period's last day, and what they had not come to
 * by then. */
const struct ks_source ks__source_waiting = {
	.name = "未到達",
	.from = "(select o.id * 8 + w.event as id, o.id as case_id, w.event,"
		" :to as as_of from cases o join intake r on r.id ="
		" o.first_intake cross join (select 1 as event union all select"
		" 2 union all select 3 union all select 4 union all select 5"
		" union all select 6) w where r.voided is null and o.joined_to"
		" is null and o.opened_on <= :to and (o.ended_on is null or"
		" o.ended_on > :to) and o.id * 8 + w.event not in (select e.k"
		" * 8 + e.event from " EVENTS " e where e.day <= :to)) t",
	.where = "t.id is not null",
	.joins = { J_CASE("t.case_id"), J_INTAKE, J_HOUSEHOLD },
	.district = "圏域",
	.agency = "機関",
	FIELDS(waiting_fields),
};
