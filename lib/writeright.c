#include "writeright.h"

#include "err.h"
#include "fetch.h"
#include "seen.h"

static enum ks_code refuse(const char *what, struct ks_error *err)
{
	return ks__refuse(err, KS_REFUSED, KS_RULE_WRITE_NOT_YOURS, what, NULL);
}

enum ks_code ks__may_write(struct ks_ledger *ledger, const struct ks_noun *noun,
	int64_t id, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);
	enum ks_sight_level level = KS_SIGHT_NONE;
	struct ks_arena arena = { 0 };
	struct ks_record rec;
	enum ks_code rc;

	if (!sight)
		return err->code;
	if (sight->whom != KS_FOR_STAFF)
		return KS_OK;
	rc = ks__fetch(ledger, noun, id, &rec, &arena, err);
	if (rc == KS_OK)
		rc = ks__sight_record(ledger, &rec, id, &level, NULL, err);
	ks__arena_release(&arena);
	return rc == KS_OK && level != KS_SIGHT_ALL ? refuse(noun->name, err)
						    : rc;
}

/* Until the ledger says whose it is, anybody may say so. */
enum ks_code ks__may_govern(
	struct ks_ledger *ledger, const char *what, struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);
	struct ks_buf keeper = KS_BUF_INIT;
	enum ks_code rc;

	if (!sight)
		return err->code;
	if (sight->whom != KS_FOR_STAFF)
		return KS_OK;
	rc = ks__setting(ledger, "keeper", &keeper, err);
	ks__buf_release(&keeper);
	if (rc == KS_NOT_FOUND)
		return KS_OK;
	return rc == KS_OK ? refuse(what, err) : rc;
}

enum ks_code ks__may_join(struct ks_ledger *ledger, int64_t case_id, bool *may,
	struct ks_error *err)
{
	const struct ks_sight *sight = ks__sight(ledger, err);

	*may = true;
	if (!sight)
		return err->code;
	return sight->whom == KS_FOR_STAFF
		? ks__seen_case(ledger, case_id, may, err)
		: KS_OK;
}
