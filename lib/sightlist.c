/* What may be listed and searched for whom, and what is said of the rest. */
#include "sight.h"

#include "alias.h"
#include "err.h"

static enum ks_code one_case(const char *why, struct ks_error *err)
{
	return ks__fail(err, KS_USAGE,
		"%s一覧は、一つのケースについてだけ出せます。--case に"
		"ケース番号を付けてください",
		why);
}

enum ks_code ks__sight_listing(
	struct ks_ledger *ledger, bool of_case, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	if (ks__sight_private(sight) && !of_case)
		return one_case("本人・家族に宛てた", err);
	if (sight->basis && !of_case)
		return one_case("--basis を付けた", err);
	return KS_OK;
}

enum ks_code ks__sight_search(struct ks_ledger *ledger, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	if (ks__sight_private(sight))
		return ks__fail(err, KS_USAGE,
			"検索と名寄せの候補は、本人・家族に宛てて出せません。"
			"--for を外すか、kasane case show を使ってください");
	if (sight->basis)
		return ks__fail(err, KS_USAGE,
			"検索と名寄せの候補には --basis を付けられません。"
			"ケース番号を確かめてから kasane case show に"
			"付けてください");
	return KS_OK;
}

/* By 圏域 no count at all: where a record's people live is not known to whom
 * it is not shown. */
enum ks_code ks__sight_narrowed(struct ks_ledger *ledger, bool by_place,
	struct ks_heldback *held, struct ks_error *err)
{
	static const enum ks_held_why whys[] = { KS_HELD_MEETING,
		KS_HELD_AGENCY, KS_HELD_FAMILY };
	bool any;
	enum ks_code rc = ks__sight_kept(ledger, &any, err);

	for (size_t i = 0; by_place && i < sizeof(whys) / sizeof(*whys); i++)
		held->n[whys[i]] = 0;
	held->others =
		rc == KS_OK && by_place && ledger->sight->whom != KS_FOR_KEEPER;

	held->n[KS_HELD_RESTRICTED] = 0;
	held->kept = rc == KS_OK && any;
	return rc;
}

enum ks_code ks__sight_lead(struct ks_ledger *ledger, int64_t case_id,
	bool *told, struct ks_error *err)
{
	struct ks_stmt *st;
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;
	bool any = false;

	*told = true;
	if (!ledger->sight ||
		(!ledger->sight->nagencies &&
			!ks__sight_private(ledger->sight)))
		return KS_OK;
	st = ks__db_stmt(ledger->db,
		"with own as (select id, first_intake, lead_agency from cases "
		"where id " KS_IN_GROUP(
			1) ") select 0 as meeting from own c join intake i on "
			   "i.id = c.first_intake and i.lead_agency = "
			   "c.lead_agency union all select 0 from own c join "
			   "assign a on a.case_id = c.id and a.lead_agency = "
			   "c.lead_agency and a.voided is null union all "
			   "select 0 from own c join closure x on x.case_id = "
			   "c.id and x.next_agency = c.lead_agency and "
			   "x.voided is null union all select t.meeting_id "
			   "from own c join task t on t.case_id = c.id and "
			   "t.lead and t.agency = c.lead_agency and "
			   "t.voided is null order by 1",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	while (rc == KS_OK && !(any && *told) &&
		(step = ks__step(st, err)) == KS_OK) {
		int64_t meeting = ks__col_int(st, 0);

		any = *told = true;
		if (meeting)
			rc = ks__sight_heard(
				ledger, meeting, case_id, told, err);
	}
	ks__reset(st);
	return rc == KS_OK && step != KS_OK && step != KS_NOT_FOUND ? step : rc;
}
