/* 定性評価 as the report reads it: a year's words and targets. */
#ifndef KS_APPRAISED_H
#define KS_APPRAISED_H

#include "arena.h"
#include "db.h"

/* Every 評価項目 in the list's order, also those without a record (record 0):
 * then all texts are NULL. */
struct ks_appraisal_row {
	int64_t record;
	const char *criterion;
	const char *view, *indicator, *target;
	const char *achievement, *appraiser, *finding;
};

struct ks_appraised {
	struct ks_appraisal_row *rows;
	size_t n;
};

/* Of the fiscal years the period touches. */
enum ks_code ks__appraised_read(struct ks_arena *arena, struct ks_db *db,
	const struct ks_period *period, struct ks_appraised *out,
	struct ks_error *err);
/* The 目標値 of an indicator: the last record that names it and has one. */
const char *ks__appraised_target(
	const struct ks_appraised *appraised, const char *indicator);
/* A target as a cell: "120", "120件" are numbers, else words. */
void ks__appraised_cell(const char *target, struct ks_cell *out);
/* "T05:来所:件数" into its parts, in the arena; false if it is not so. */
bool ks__appraised_split(struct ks_arena *arena, const char *indicator,
	const char **table, const char **row, const char **column);

#endif
