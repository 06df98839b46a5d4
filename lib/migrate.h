/* The ledger file's version, and the steps from older ones. */
#ifndef KS_MIGRATE_H
#define KS_MIGRATE_H

#include "db.h"

/* Is it a ledger, and of this version?  KS_CORRUPT, KS_NEWER. */
enum ks_code ks__version_check(struct ks_db *db, struct ks_error *err);

#endif
