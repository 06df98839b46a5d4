#include "read.h"

#include "journal.h"

void ks__reads_add(struct ks_reads *reads, int64_t id)
{
	if (reads->count++ < KS_READ_IDS)
		ks__buf_addf(&reads->ids, "%s%lld", reads->ids.len ? ";" : "",
			(long long)id);
}

static enum ks_code append(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct ks_reads *reads = arg;
	struct ks_buf payload = KS_BUF_INIT;
	enum ks_code rc;

	ks__payload_add_int(&payload, "count", reads->count);
	ks__payload_add(&payload, "filter", ks__buf_str(&reads->filter));
	ks__payload_add(&payload, "ids", ks__buf_str(&reads->ids));
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
