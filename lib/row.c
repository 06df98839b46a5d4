#include "row.h"

#include <stdio.h>
#include "ledger.h"

const struct ks_codes *ks__row_codes(const struct ks_row *row)
{
	return ks__ledger_codes(row->ledger);
}

void ks__tell(struct ks_row *row, enum ks_rule_id id,
	const struct ks_field *field, const char *value, const char *one,
	const char *two)
{
	const struct ks_rule *rule = ks__rule(id);
	const char *shown =
		field && (field->flags & KS_PERSONAL) ? NULL : value;
	struct ks_buf text = KS_BUF_INIT;
	char full[96];
	struct ks_diag diag = { .rule = full,
		.severity = rule->severity,
		.file = row->file,
		.line = row->line,
		.heading = field ? field->heading : "",
		.value = shown };

	snprintf(full, sizeof(full), "%s-%s", row->ops->noun.id, rule->id);
	ks__rule_message(rule, shown, one, two, &text);
	diag.message = ks__buf_str(&text);
	if (rule->severity == KS_NOTE) {
		row->notes++;
	} else {
		row->wrong++;
		row->refused += rule->severity == KS_STOP;
	}
	if (rule->severity != KS_NOTE && !row->first_error.len) {
		ks__buf_adds(&row->first_error, diag.message);
		row->first_heading = diag.heading;
	}
	if (row->tell)
		row->tell(row->ctx, &diag);
	ks__buf_release(&text);
}

void ks__tell_field(struct ks_row *row, enum ks_rule_id rule, const char *id,
	const char *one, const char *two)
{
	const struct ks_noun *noun = row->rec.noun;
	const struct ks_field *field = &noun->fields[ks__field(noun, id)];
	const struct ks_value *v = ks__value(&row->rec, id);
	struct ks_buf shown = KS_BUF_INIT;

	ks__value_show(ks__row_codes(row), field, v, &shown);
	ks__tell(row, rule, field, ks__buf_str(&shown), one, two);
	ks__buf_release(&shown);
}
