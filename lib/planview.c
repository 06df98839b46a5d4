/* `plan show`: a plan with what was to be done and what became of it. */
#include "kasane.h"

#include "depends.h"
#include "filter.h"
#include "sight.h"

/* A listing of one noun, where the plan has any of it. */
static enum ks_code list_of(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *count, int64_t plan,
	const struct ks_list *list, struct ks_sink *sink, struct ks_error *err)
{
	int64_t n;
	enum ks_code rc = ks__number(ledger, count, plan, &n, err);

	return rc == KS_OK && n ? ks_record_list(ledger, noun, list, sink, err)
				: rc;
}

enum ks_code ks_plan_show(struct ks_ledger *ledger, const char *ref,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	const struct ks_list list = { .plan = ref, .anonymous = anonymous };
	struct ks_error ignored;
	int64_t plan = 0;
	enum ks_code rc =
		ks__record_ref(ledger, &ks__plan.noun, ref, &plan, err);

	if (rc == KS_OK)
		rc = ks__sight_page(ledger, true, err);
	if (rc == KS_OK)
		rc = ks_record_show(
			ledger, &ks__plan.noun, ref, anonymous, sink, err);
	if (rc == KS_OK)
		rc = list_of(ledger, &ks__action.noun,
			"select count(*) from action where plan_id = ? "
			"and voided is null",
			plan, &list, sink, err);
	if (rc == KS_OK)
		rc = list_of(ledger, &ks__evaluation.noun,
			"select count(*) from evaluation where plan_id = ? "
			"and voided is null",
			plan, &list, sink, err);
	ks__sight_page(ledger, false, &ignored);
	return rc;
}
