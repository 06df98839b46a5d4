/* What stands on a record or a run: asked before it is taken away. */
#ifndef KS_DEPENDS_H
#define KS_DEPENDS_H

#include "ledger.h"
#include "rule.h"

/* What is counted, and the query that counts it for ?1. */
struct ks_dependent {
	const char *what, *sql;
};

/* KS_REFUSED with the rule, how many and of what, unless all are 0. */
enum ks_code ks__depends_none(struct ks_ledger *ledger,
	const struct ks_dependent *table, size_t n, int64_t key,
	enum ks_rule_id rule, struct ks_error *err);
/* The one number a query gives for ?1; 0 where it gives no row. */
enum ks_code ks__number(struct ks_ledger *ledger, const char *sql, int64_t key,
	int64_t *n, struct ks_error *err);

#endif
