/* Making a run fit to be published: small counts hidden. (suppress.h) */
#ifndef KS_PUBLISH_H
#define KS_PUBLISH_H

#include "layout.h"

/* Mark the figures that may not be printed.  All tables of the run at once:
 * one must not tell what another hides. */
enum ks_code ks__publish(struct ks_run *run, struct ks_layout *layouts,
	size_t n, struct ks_error *err);

#endif
