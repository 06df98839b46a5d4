/* Days of one row that stand in an order. */
#ifndef KS_ORDER_H
#define KS_ORDER_H

#include "row.h"

/* Is the day of `then` on or after that of `first`, or one of them not given?
 * Else the rule is told at `then`, with the heading and day of `first`. */
bool ks__in_order(struct ks_row *row, enum ks_rule_id rule, const char *first,
	const char *then);

/* A record before its case's reception or after its end is taken, but looked
 * at (domain.md §4).  day: the field that says when. */
enum ks_code ks__within_case(
	struct ks_row *row, const char *day, struct ks_error *err);

#endif
