/* `plan show`: a plan with what was to be done and what became of it. */
#include "kasane.h"

#include <stdlib.h>

#include "filter.h"
#include "ledger.h"

static enum ks_code show_of(struct ks_ledger *ledger,
	const struct ks_noun *noun, struct ks_stmt *st, int64_t plan,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_ids ids = { NULL, 0 };
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, plan);
	rc = ks__ids_gather(st, &ids, err);
	if (rc == KS_OK && ids.n)
		rc = ks__record_rows(ledger, noun, &ids, anonymous, sink, err);
	free(ids.at);
	return rc;
}

enum ks_code ks_plan_show(struct ks_ledger *ledger, const char *ref,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	int64_t plan = 0;
	enum ks_code rc =
		ks__record_ref(ledger, &ks__plan.noun, ref, &plan, err);

	if (rc == KS_OK)
		rc = ks_record_show(
			ledger, &ks__plan.noun, ref, anonymous, sink, err);
	if (rc == KS_OK)
		rc = show_of(ledger, &ks__action.noun,
			ks__db_stmt(ledger->db,
				"select id from action where plan_id = ? "
				"and voided is null order by id",
				err),
			plan, anonymous, sink, err);
	if (rc == KS_OK)
		rc = show_of(ledger, &ks__evaluation.noun,
			ks__db_stmt(ledger->db,
				"select id from evaluation where plan_id = ? "
				"and voided is null "
				"order by evaluated_on, id",
				err),
			plan, anonymous, sink, err);
	return rc;
}
