/* What may be listed and searched for whom, and what is said of the rest. */
#include "sight.h"

#include "err.h"

static enum ks_code one_case(const char *why, struct ks_error *err)
{
	return ks__fail(err, KS_USAGE,
		"%s一覧は、一つのケースについてだけ出せます。--case に"
		"ケース番号を付けてください",
		why);
}

enum ks_code ks__sight_listing(
	struct ks_ledger *ledger, bool of_case, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	if (ks__sight_private(sight) && !of_case)
		return one_case("本人・家族に宛てた", err);
	if (sight->basis && !of_case)
		return one_case("--basis を付けた", err);
	return KS_OK;
}

enum ks_code ks__sight_search(struct ks_ledger *ledger, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	if (ks__sight_private(sight))
		return ks__fail(err, KS_USAGE,
			"検索と名寄せの候補は、本人・家族に宛てて出せません。"
			"--for を外すか、kasane case show を使ってください");
	if (sight->basis)
		return ks__fail(err, KS_USAGE,
			"検索と名寄せの候補には --basis を付けられません。"
			"ケース番号を確かめてから kasane case show に"
			"付けてください");
	return KS_OK;
}

/* By 圏域 no count at all: where a record's people live is not known to whom
 * it is not shown. */
enum ks_code ks__sight_narrowed(struct ks_ledger *ledger, bool by_place,
	struct ks_heldback *held, struct ks_error *err)
{
	static const enum ks_held_why whys[] = { KS_HELD_MEETING,
		KS_HELD_AGENCY, KS_HELD_FAMILY };
	bool any;
	enum ks_code rc = ks__sight_kept(ledger, &any, err);

	for (size_t i = 0; by_place && i < sizeof(whys) / sizeof(*whys); i++)
		held->n[whys[i]] = 0;
	held->others =
		rc == KS_OK && by_place && ledger->sight->whom != KS_FOR_KEEPER;

	held->n[KS_HELD_RESTRICTED] = 0;
	held->kept = rc == KS_OK && any;
	return rc;
}
