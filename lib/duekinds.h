/*
 * What waits or is overdue: one query a kind of thing, in the order a list of
 * them is read.
 */
#ifndef KS_DUEKINDS_H
#define KS_DUEKINDS_H

#include "kasane.h"

enum ks_due_day {
	KS_DUE_BY,     /* a day it is due by: those within the horizon */
	KS_DUE_SINCE,  /* a day since when it waits: all of them */
	KS_DUE_REVIEW, /* null: the column `base` and the setting's months */
	KS_DUE_ADULT   /* a birth date: the month of the 18th birthday */
};

/*
 * sql: ?1 today, ?2 the last day that is of interest, ?3 the day so many
 * months ago after which a meeting needs another look, ?4 the case asked for
 * (0 = any).  It gives the columns
 *	day, case_id, agency, code, number, record, base
 * where code is told after `what`, number stands in the column 番号 (null:
 * the record's id), and record is the id in the noun's table (NULL: a case).
 */
struct ks_due_kind {
	const char *word, *what, *noun;
	enum ks_due_day day;
	const char *sql;
};

extern const struct ks_due_kind ks__due_kinds[];
extern const size_t ks__due_nkinds;

#endif
