/*
 * What stands on a record or a run: asked before it is taken away.  Which
 * records refer to which is said by the KS_REF fields of the nouns; only what
 * is no field of a record is asked by hand.
 */
#ifndef KS_DEPENDS_H
#define KS_DEPENDS_H

#include "ledger.h"
#include "rule.h"

/* What is counted, and the query that counts it for ?1. */
struct ks_dependent {
	const char *what, *sql;
};

/* KS_REFUSED with the rule, how many and of what, unless nothing stands on
 * the record; more is asked as well. */
enum ks_code ks__depends_record(struct ks_ledger *ledger, int noun, int64_t id,
	const struct ks_dependent *more, size_t nmore, enum ks_rule_id rule,
	struct ks_error *err);
/* The same of all a run made: what other runs and commands put on it. */
enum ks_code ks__depends_run(struct ks_ledger *ledger, int64_t run,
	const struct ks_dependent *more, size_t nmore, enum ks_rule_id rule,
	struct ks_error *err);
/* The one number a query gives for ?1; 0 where it gives no row. */
enum ks_code ks__number(struct ks_ledger *ledger, const char *sql, int64_t key,
	int64_t *n, struct ks_error *err);

#endif
