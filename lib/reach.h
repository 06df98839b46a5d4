/* Where a household lives and how its 本人 is called, by the latest word. */
#ifndef KS_REACH_H
#define KS_REACH_H

#include "ledger.h"

/* A record that says it: a move or a reception; id 0 where none does. */
struct ks_reach {
	int64_t id;
	bool moved;
};

/* The address in force on the day for the 本人 of a reception: of the latest
 * move of the household, else what the reception says, else the same person's
 * latest reception that says. */
enum ks_code ks__reach_address(struct ks_ledger *ledger, int64_t intake,
	int day, struct ks_reach *out, struct ks_error *err);
/* The same of the telephone, which no move tells. */
enum ks_code ks__reach_phone(struct ks_ledger *ledger, int64_t intake, int day,
	struct ks_reach *out, struct ks_error *err);

#endif
