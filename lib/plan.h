/* プラン: what others ask of it. */
#ifndef KS_PLAN_H
#define KS_PLAN_H

#include "ledger.h"

/*
 * Is a 支援プラン of the case in force on the day (yyyymmdd)?  Decided on or
 * before it (support begun earlier rests on the plan from the 決定日 on), not
 * withdrawn, not 要確認, and not ended on or before it by an evaluation whose
 * outcome is 終結, 再プラン or 中断.  An evaluation that names some 事業区分
 * ends those alone.  service: the 事業区分 asked about, 0 = any of them.
 */
enum ks_code ks__plan_in_force(struct ks_ledger *ledger, int64_t case_id,
	int64_t service, int day, bool *in_force, struct ks_error *err);

/* What a rule of another noun asks of a plan. */
struct ks_plan_facts {
	int64_t case_id;
	bool policy; /* 支援方針: before consent */
	int made_on, decided_on;
};
enum ks_code ks__plan_facts(struct ks_ledger *ledger, int64_t plan,
	struct ks_plan_facts *out, struct ks_error *err);

#endif
