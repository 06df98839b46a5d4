/* Who may write what: inside the ledger an agency's staff changes only what it
 * may read, and what rules read (設定, コード一覧) is the keeper's. */
#ifndef KS_WRITERIGHT_H
#define KS_WRITERIGHT_H

#include "ledger.h"

/* Before a record is changed or withdrawn: KS_REFUSED where the staff may not
 * read the whole of it. */
enum ks_code ks__may_write(struct ks_ledger *ledger, const struct ks_noun *noun,
	int64_t id, struct ks_error *err);
/* Before a setting or a code list is changed. */
enum ks_code ks__may_govern(
	struct ks_ledger *ledger, const char *what, struct ks_error *err);
/* Before a case is joined to another: may the staff see it whole? */
enum ks_code ks__may_join(struct ks_ledger *ledger, int64_t case_id, bool *may,
	struct ks_error *err);

#endif
