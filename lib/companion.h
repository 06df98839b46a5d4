/* Records that a reception brings along: its consent, its closure. */
#ifndef KS_COMPANION_H
#define KS_COMPANION_H

#include "row.h"

/* Is the reception new, or did a correction touch one of these fields?  What
 * it does not speak of stays as others left it. */
bool ks__companion_due(const struct ks_row *row, const char *const *fields);

/* Write rec under its rowkey: new, changed where the reception was changed,
 * or left as it is. */
enum ks_code ks__companion_put(struct ks_row *row, struct ks_record *rec,
	const char *rowkey, struct ks_error *err);
/* The reception does not say so any more: withdraw what stands there. */
enum ks_code ks__companion_drop(struct ks_row *row, const struct ks_noun *noun,
	const char *rowkey, struct ks_error *err);

#endif
