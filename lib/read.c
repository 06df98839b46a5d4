#include "read.h"

#include "journal.h"
#include "sight.h"

void ks__reads_add(struct ks_reads *reads, int64_t id)
{
	if (reads->count++ < KS_READ_IDS)
		ks__buf_addf(&reads->ids, "%s%lld", reads->ids.len ? ";" : "",
			(long long)id);
}

/* For whom it was, where it left the ledger, and on which ground. */
static void add_basis(const struct ks_ledger *ledger, struct ks_buf *payload)
{
	const struct ks_sight *sight = ledger->sight;
	const struct ks_code_row *row = sight && sight->basis
		? ks__code_by_id(ledger->codes, sight->basis)
		: NULL;

	if (row)
		ks__payload_add(payload, "basis", row->code);
}

static void add_whom(const struct ks_ledger *ledger, struct ks_buf *payload)
{
	const struct ks_sight *sight = ledger->sight;
	const struct ks_code_row *row;

	if (!sight || sight->whom < KS_FOR_AGENCY)
		return;
	row = ks__code_by_id(ledger->codes, sight->addressee);
	ks__payload_add(payload, "for",
		row				       ? row->code
			: sight->whom == KS_FOR_PERSON ? "本人"
						       : "家族");
}

static void add_reason(const struct ks_ledger *ledger, struct ks_buf *payload)
{
	const struct ks_sight *sight = ledger->sight;

	if (sight && sight->reason)
		ks__payload_add(payload, "reason", sight->reason);
	if (sight && sight->restricted)
		ks__payload_add(payload, "restricted", "yes");
}

static enum ks_code append(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct ks_reads *reads = arg;
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	add_basis(ledger, &payload);
	ks__payload_add_int(&payload, "count", reads->count);
	ks__payload_add(&payload, "filter", ks__buf_str(&reads->filter));
	add_whom(ledger, &payload);
	ks__payload_add(&payload, "ids", ks__buf_str(&reads->ids));
	add_reason(ledger, &payload);
	ks__payload_add(&payload, "what", reads->noun);
	rc = ks__journal_append(ledger, "read", 0, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

enum ks_code ks__reads_commit(
	struct ks_ledger *ledger, struct ks_reads *reads, struct ks_error *err)
{
	return ks__transaction(ledger, append, reads, err);
}

void ks__reads_release(struct ks_reads *reads)
{
	ks__buf_release(&reads->filter);
	ks__buf_release(&reads->ids);
}
