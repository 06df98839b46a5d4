/* The ledger file's version, and the steps from older ones. */
#ifndef KS_MIGRATE_H
#define KS_MIGRATE_H

#include "db.h"

/* What the last step leads to, and schema.sql begins with. */
int ks__schema_version(void);

/* Is it a ledger, and of this version?  KS_CORRUPT, KS_NEWER. */
enum ks_code ks__version_check(struct ks_db *db, struct ks_error *err);

#endif
