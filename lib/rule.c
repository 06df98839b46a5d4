#include "rule.h"

#include <string.h>

#include "err.h"

static const struct ks_rule rules[] = {
#define RULE(name, id, severity, message, guidance) \
	{ id, severity, message, guidance },
#include "rules.def"
#undef RULE
};

const struct ks_rule *ks__rule(enum ks_rule_id id)
{
	return &rules[id];
}

const struct ks_rule *ks_rules(size_t *n)
{
	*n = KS_RULE_COUNT;
	return rules;
}

const struct ks_rule *ks_rule_find(const char *id)
{
	const char *dash;

	for (size_t i = 0; i < KS_RULE_COUNT; i++)
		if (strcmp(rules[i].id, id) == 0)
			return &rules[i];
	dash = strchr(id, '-');
	return dash ? ks_rule_find(dash + 1) : NULL;
}

const char *ks_severity_name(enum ks_severity severity)
{
	static const char *const names[] = { "止", "誤", "注意" };

	return names[severity];
}

static void add_value(const char *value, struct ks_buf *out)
{
	if (!value) {
		ks__buf_adds(out, "この値");
		return;
	}
	ks__buf_adds(out, "「");
	ks__buf_adds(out, value);
	ks__buf_adds(out, "」");
}

void ks__rule_message(const struct ks_rule *rule, const char *value,
	const char *one, const char *two, struct ks_buf *out)
{
	for (const char *p = rule->message; *p; p++) {
		if (*p != '%') {
			ks__buf_addc(out, *p);
			continue;
		}
		p++;
		if (*p == 'V')
			add_value(value, out);
		else if (*p == '1')
			ks__buf_adds(out, one ? one : "");
		else
			ks__buf_adds(out, two ? two : "");
	}
}

enum ks_code ks__refuse(struct ks_error *err, enum ks_code code,
	enum ks_rule_id id, const char *one, const char *two)
{
	struct ks_buf text = KS_BUF_INIT;

	ks__rule_message(&rules[id], NULL, one, two, &text);
	ks__fail(err, code, "%s", ks__buf_str(&text));
	if (err) {
		size_t n = strlen(rules[id].id);

		if (n >= sizeof(err->rule))
			n = sizeof(err->rule) - 1;
		memcpy(err->rule, rules[id].id, n);
		err->rule[n] = '\0';
	}
	ks__buf_release(&text);
	return code;
}
