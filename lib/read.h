/* Reading what identifies people is journalled, before it is shown. */
#ifndef KS_READ_H
#define KS_READ_H

#include "ledger.h"

enum { KS_READ_IDS = 100 }; /* at most so many are named in an entry */

struct ks_reads {
	const char *noun;     /* what was read */
	struct ks_buf filter; /* how it was asked for, without names */
	struct ks_buf ids;
	int64_t count;
};

void ks__reads_add(struct ks_reads *reads, int64_t id);
/* One entry for the whole command, committed before anything is printed. */
enum ks_code ks__reads_commit(
	struct ks_ledger *ledger, struct ks_reads *reads, struct ks_error *err);
void ks__reads_release(struct ks_reads *reads);

#endif
