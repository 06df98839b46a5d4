#include "seen.h"

#include <stdlib.h>

#include "alias.h"
#include "depends.h"
#include "err.h"

enum ks_code ks__seen_case(struct ks_ledger *ledger, int64_t case_id,
	bool *seen, struct ks_error *err)
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

		rc = ks__sight_case_row(ledger, group.at[i], &level, NULL, err);
		*seen = rc == KS_OK && level == KS_SIGHT_ALL;
	}
	free(group.at);
	return rc;
}

enum ks_code ks__seen_tell(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_sight *sight = ks__sight(ledger, err);
	bool kept = false, plain = false;
	enum ks_code rc;

	if (!sight)
		return err->code;
	rc = ks__sight_plain(ledger, &plain, err);
	if (rc == KS_OK && !plain)
		rc = ks__sight_kept(ledger, &kept, err);
	ks__buf_clear(&sight->told);
	if (kept)
		ks__buf_adds(&sight->told, KS_KEPT_WORDS);
	if (sight->nagencies && !sight->basis)
		ks__buf_addf(&sight->told, "%s同意のない世帯は除いてあります",
			sight->told.len ? "。" : "");
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
