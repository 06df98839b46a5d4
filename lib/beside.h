/* Last year's figures beside this year's, and what was aimed at. */
#ifndef KS_BESIDE_H
#define KS_BESIDE_H

#include "appraised.h"
#include "layout.h"

/* The same span a year earlier; the last day of a month stays one. */
enum ks_code ks__beside_period(const struct ks_period *period,
	struct ks_period *out, struct ks_error *err);

/* Lines of one year that are printed are printed of the other as well.  Of a
 * table of the most frequent the rows are this year's. */
void ks__beside_align(struct ks_layout *now, struct ks_layout *then);

/* One table with 前年度 and 増減 of each column, and 目標 where the table
 * asks for it (targets may then not be NULL). */
enum ks_code ks__beside_send(const struct ks_layout *now,
	const struct ks_layout *then, const struct ks_appraised *targets,
	const struct ks_sink *sink, struct ks_error *err);

#endif
