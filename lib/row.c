#include "row.h"

#include <stdio.h>
#include <string.h>

#include "ledger.h"
#include "text.h"

const struct ks_codes *ks__row_codes(const struct ks_row *row)
{
	return ks__ledger_codes(row->ledger);
}

/* Only what a date, a time or a number is written with; nine to eleven
 * digits may be a telephone number. */
static bool looks_numeric(const char *s)
{
	static const char *const words[] = { "年", "月", "日", "時", "分", "元",
		"明治", "大正", "昭和", "平成", "令和", "度" };
	struct ks_buf narrow = KS_BUF_INIT;
	const char *p;
	size_t letters = 0, digits = 0;
	bool good;

	ks__text_narrow(s, strlen(s), &narrow);
	p = ks__buf_str(&narrow);
	while (*p) {
		size_t n = 0;

		for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
			if (strncmp(p, words[i], strlen(words[i])) == 0)
				n = strlen(words[i]);
		if (!n && (unsigned char)*p < 0x80) {
			bool letter = (*p >= 'A' && *p <= 'Z') ||
				(*p >= 'a' && *p <= 'z');

			letters += letter;
			digits += *p >= '0' && *p <= '9';
			n = 1;
		}
		if (!n || letters > 3)
			break;
		p += n;
	}
	good = *p == '\0' && (digits < 9 || digits > 11);
	ks__buf_release(&narrow);
	return good;
}

/*
 * May the value be told back?  Never one of a personal field; and as columns
 * get swapped and commas go unquoted, a name may stand anywhere: elsewhere
 * only what reads as a value of that kind.
 */
static bool tellable(const struct ks_row *row, const struct ks_field *field,
	const char *value)
{
	const struct ks_code_list *list;

	if (!field || !value || row->shifted || (field->flags & KS_PERSONAL))
		return false;
	switch (field->type) {
	case KS_CODE:
	case KS_CODES:
		list = ks__codes_list(ks__row_codes(row), field->list);
		return list &&
			(ks__code_find(list, value, strlen(value)) ||
				ks__code_nearest(list, value));
	default:
		return looks_numeric(value);
	}
}

/* date-unreadable of a plan is plan-date-unreadable; plan-needs-consent has
 * its noun already. */
static void name_rule(
	const char *noun, const char *rule, char *out, size_t size)
{
	size_t len = strlen(noun);
	bool named = strncmp(rule, noun, len) == 0 && rule[len] == '-';

	snprintf(
		out, size, "%s%s%s", named ? "" : noun, named ? "" : "-", rule);
}

static void tell_as(struct ks_row *row, enum ks_rule_id id,
	enum ks_severity severity, const struct ks_field *field,
	const char *value, const char *one, const char *two)
{
	const struct ks_rule *rule = ks__rule(id);
	const char *shown = tellable(row, field, value) ? value : NULL;
	struct ks_buf text = KS_BUF_INIT;
	char full[96];
	struct ks_diag diag = { .rule = full,
		.severity = severity,
		.file = row->file,
		.line = row->line,
		.heading = field ? field->heading : "",
		.value = shown };

	if (severity == KS_NOTE && row->quiet)
		return;
	name_rule(row->ops->noun.id, rule->id, full, sizeof(full));
	ks__rule_message(rule, shown, one, two, &text);
	diag.message = ks__buf_str(&text);
	if (severity == KS_NOTE) {
		row->notes++;
	} else {
		row->wrong++;
		row->refused += severity == KS_STOP;
	}
	if (severity != KS_NOTE && !row->first_error.len) {
		ks__buf_adds(&row->first_error, diag.message);
		row->first_heading = diag.heading;
	}
	if (row->tell)
		row->tell(row->ctx, &diag);
	ks__buf_release(&text);
}

void ks__tell(struct ks_row *row, enum ks_rule_id id,
	const struct ks_field *field, const char *value, const char *one,
	const char *two)
{
	tell_as(row, id, ks__rule(id)->severity, field, value, one, two);
}

void ks__tell_stop(struct ks_row *row, enum ks_rule_id id, const char *field,
	const char *one, const char *two)
{
	const struct ks_noun *noun = row->rec.noun;
	int at = ks__noun_field(noun, "breach");
	const char *rule = ks__rule(id)->id;
	bool keep =
		at >= 0 && (row->record_breach || !ks__empty(&row->rec.v[at]));

	if (keep)
		ks__value_set_text(
			&row->rec.v[at], row->arena, rule, strlen(rule));
	tell_as(row, id, keep ? KS_NOTE : ks__rule(id)->severity,
		field ? &noun->fields[ks__field(noun, field)] : NULL, NULL, one,
		two);
}

void ks__breach_settle(struct ks_row *row, bool stopped)
{
	struct ks_value *breach = ks__row_value(row, "breach");

	if (!stopped && !ks__empty(breach))
		ks__value_set_text(breach, row->arena, "", 0);
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

void ks__tell_line(const struct ks_import *options, const char *front,
	const char *file, long line, const char *heading, enum ks_rule_id id,
	const char *value, const char *one, const char *two)
{
	const struct ks_rule *rule = ks__rule(id);
	struct ks_buf text = KS_BUF_INIT;
	char full[96];
	struct ks_diag diag = { .rule = full,
		.severity = rule->severity,
		.file = file,
		.line = line,
		.heading = heading,
		.value = value };

	snprintf(full, sizeof(full), "%s-%s", front, rule->id);
	ks__rule_message(rule, value, one, two, &text);
	diag.message = ks__buf_str(&text);
	if (options->diag)
		options->diag(options->ctx, &diag);
	ks__buf_release(&text);
}
