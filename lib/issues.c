#include "issues.h"

#include "ledger.h"

void ks__issues_check(struct ks_row *row)
{
	const struct ks_codes *codes = ks__ledger_codes(row->ledger);
	const struct ks_value *main_issue = ks__row_value(row, "main_issue");
	struct ks_value *issues = ks__row_value(row, "issues");
	const struct ks_code_row *code;
	const char *p = issues->column;
	size_t none = 0, others = 0;
	int64_t id;

	if (!ks__empty(main_issue)) {
		size_t len = issues->len;

		code = ks__code_by_id(codes, main_issue->number);
		ks__value_add_code(issues, row->arena, code);
		if (len && issues->len != len)
			ks__tell_field(row, KS_RULE_ISSUE_MAIN, "main_issue",
				NULL, NULL);
		p = issues->column;
	}
	while (p && (id = ks__codes_next(&p)) != 0) {
		code = ks__code_by_id(codes, id);
		if (ks__code_is(code, "課題なし"))
			none++;
		else if (!ks__code_unknown(code))
			others++;
	}
	if (none && others)
		ks__tell_field(row, KS_RULE_ISSUE_NONE, "issues", NULL, NULL);
}
