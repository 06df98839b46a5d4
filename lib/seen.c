#include "seen.h"

#include <stdlib.h>

#include "alias.h"
#include "depends.h"
#include "err.h"

enum ks_code ks__seen_case(struct ks_ledger *ledger, int64_t case_id,
	bool *seen, struct ks_heldback *held, struct ks_error *err)
{
	struct ks_ids group = { NULL, 0 };
	bool plain;
	enum ks_code rc = ks__sight_plain(ledger, &plain, err);

	*seen = true;
	if (rc != KS_OK || plain)
		return rc;
	rc = ks__case_group(ledger, case_id, &group, err);
	for (size_t i = 0; rc == KS_OK && *seen && i < group.n; i++) {
		enum ks_sight_level level;

		rc = ks__sight_case_row(ledger, group.at[i], &level, held, err);
		*seen = rc == KS_OK && level == KS_SIGHT_ALL;
	}
	free(group.at);
	return rc;
}

enum ks_code ks__seen_tell(struct ks_ledger *ledger, struct ks_heldback *held,
	struct ks_error *err)
{
	int64_t masked = held->n[KS_HELD_CONSENT];
	enum ks_code rc;

	held->n[KS_HELD_CONSENT] = 0;
	rc = ks__sight_tell(ledger, held, err);
	if (rc == KS_OK && masked)
		ks__buf_addf(&ledger->sight->told,
			"%s同意なし %lld件を除きました",
			ledger->sight->told.len ? "、" : "", (long long)masked);
	return rc;
}

enum ks_code ks__seen_from(struct ks_ledger *ledger, int64_t household,
	int64_t other, bool *seen, struct ks_error *err)
{
	int64_t case_id;
	bool hidden = false;
	enum ks_code rc = ks__sight_hidden(ledger, other, true, &hidden, err);

	*seen = !hidden;
	if (rc == KS_OK)
		rc = ks__number(ledger,
			"select min(id) from cases where household_id = ?",
			household, &case_id, err);
	if (rc == KS_OK && *seen && case_id)
		rc = ks__sight_from(ledger, case_id, other, seen, NULL, err);
	return rc;
}
