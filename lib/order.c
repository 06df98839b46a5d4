#include "order.h"

#include "casefile.h"
#include "date.h"

bool ks__in_order(struct ks_row *row, enum ks_rule_id rule, const char *first,
	const char *then)
{
	const struct ks_noun *noun = row->rec.noun;
	int64_t from = ks__row_value(row, first)->number;
	int64_t to = ks__row_value(row, then)->number;
	char iso[11];

	if (!from || !to || to >= from)
		return true;
	ks__date_iso((int)from, iso);
	ks__tell_field(row, rule, then,
		noun->fields[ks__field(noun, first)].heading, iso);
	return false;
}

enum ks_code ks__within_case(
	struct ks_row *row, const char *day, struct ks_error *err)
{
	int64_t on = ks__row_value(row, day)->number;
	struct ks_case_state state;
	char iso[11];
	enum ks_code rc;

	if (!row->case_id || !on)
		return KS_OK;
	rc = ks__case_state(row->ledger, row->case_id, &state, err);
	if (rc != KS_OK)
		return rc;
	if (state.opened_on && on < state.opened_on) {
		ks__date_iso(state.opened_on, iso);
		ks__tell_field(row, KS_RULE_BEFORE_INTAKE, day, iso, NULL);
	}
	if (state.ended_on && on > state.ended_on) {
		ks__date_iso(state.ended_on, iso);
		ks__tell_field(row, KS_RULE_AFTER_END, day, iso, NULL);
	}
	return KS_OK;
}
