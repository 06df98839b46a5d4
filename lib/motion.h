/* The part of a household's page that tells where it lived, who left it and
 * which others it was found to be. */
#ifndef KS_MOTION_H
#define KS_MOTION_H

#include "ledger.h"

/* Tables only where there is something to tell; placed: 圏域 may be shown;
 * named: 住所 as well. */
enum ks_code ks__motions(struct ks_ledger *ledger, int64_t household,
	bool placed, bool named, struct ks_sink *sink, struct ks_error *err);

#endif
