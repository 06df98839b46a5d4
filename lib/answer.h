/*
 * The tables of a report, counted and sent: this period's, last year's where
 * a table sets them beside, and what people said about them (T34).
 */
#ifndef KS_ANSWER_H
#define KS_ANSWER_H

#include "appraised.h"
#include "report.h"

/* Where indicators have their names: the 目標 of an appraisal are set by
 * them. */
#define KS_TABLE_INDICATORS "T01"

/* One period, counted and laid out. */
struct ks_side {
	struct ks_report report; /* of this period */
	struct ks_run run;
	struct ks_layout *layouts; /* one a table of the run */
};

/* The printed figure of a table's row and column as a cell; false if the run
 * has none such.  A column NULL is the first. */
bool ks__side_cell(const struct ks_side *side, const char *table,
	const char *row, const char *column, struct ks_cell *out);

/* The words of a table of form 定性評価 (appraisedsend.c). */
enum ks_code ks__appraisal_send(const struct ks_side *side,
	const struct ks_table *table, const struct ks_appraised *appraised,
	const struct ks_sink *sink, struct ks_arena *arena,
	struct ks_error *err);

/*
 * Answer from this very ledger (as_of is not asked) with tables of this set.
 */
enum ks_code ks__answer(struct ks_ledger *ledger,
	const struct ks_report *report, const struct ks_tableset *set,
	const struct ks_sink *sink, struct ks_error *err);

#endif
