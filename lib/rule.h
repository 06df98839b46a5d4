/*
 * Every check and rule of kasane: id, severity, message, guidance.  They are
 * said once, in rules.def.
 *
 * In a message %V stands for the value, printed as 「…」, or as この値 where
 * it is personal; %1 and %2 for what the check knows (a nearest label, a line
 * number, a date).  Generic checks are told with the noun before the id:
 * date-unreadable of an intake is intake-date-unreadable.
 */
#ifndef KS_RULE_H
#define KS_RULE_H

#include "buf.h"

enum ks_rule_id {
#define RULE(name, id, severity, message, guidance) KS_RULE_##name,
#include "rules.def"
#undef RULE
	KS_RULE_COUNT
};

const struct ks_rule *ks__rule(enum ks_rule_id id);

/* Append the rule's message; value NULL is told as この値. */
void ks__rule_message(const struct ks_rule *rule, const char *value,
	const char *one, const char *two, struct ks_buf *out);

/* Refuse: fills err with the rule's id and message.  Returns code. */
enum ks_code ks__refuse(struct ks_error *err, enum ks_code code,
	enum ks_rule_id id, const char *one, const char *two);

#endif
