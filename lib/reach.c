#include "reach.h"

#include "err.h"

/* Receptions of the 本人 of reception ?1 up to day ?2.  What another of the
 * household once gave as theirs is not this person's. */
#define RECEPTIONS                                                      \
	"from intake i join cases c on c.id = i.case_id "               \
	"join cases own on own.id = (select case_id from intake where " \
	"id = ?1) and c.household_id = own.household_id and "           \
	"coalesce(c.first_member, c.member_id) = "                      \
	"coalesce(own.first_member, own.member_id) "                    \
	"where i.voided is null and (i.id = ?1 or i.received_on <= ?2) and "

static const char address[] =
	"with own (household) as (select household_id from cases where id = "
	"(select case_id from intake where id = ?1)), "
	"told (id, day, moved) as ("
	"select i.id, i.received_on, 0 " RECEPTIONS "i.address is not null and "
	"(i.id = ?1 or (select address from intake where id = ?1) is null) "
	"union all select v.id, v.moved_on, 1 from move v join own o left "
	"join split s on s.id = o.household and s.voided is null where "
	"v.voided is null and v.address is not null and v.moved_on <= ?2 and "
	/* whoever left a household moved with it until then */
	"(v.household_id = o.household or (v.household_id = s.household_id "
	"and v.moved_on <= s.split_on))) "
	"select id, moved from told order by day desc, id desc limit 1";

static const char phone[] =
	"select i.id, 0 " RECEPTIONS "i.phone is not null "
	"order by i.id <> ?1, i.received_on desc, i.id desc limit 1";

static enum ks_code ask(struct ks_ledger *ledger, const char *sql,
	int64_t intake, int day, struct ks_reach *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	enum ks_code rc;

	*out = (struct ks_reach){ .id = 0 };
	if (!st)
		return err->code;
	ks__bind_int(st, 1, intake);
	ks__bind_int(st, 2, day);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		out->id = ks__col_int(st, 0);
		out->moved = ks__col_int(st, 1) != 0;
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__reach_address(struct ks_ledger *ledger, int64_t intake,
	int day, struct ks_reach *out, struct ks_error *err)
{
	return ask(ledger, address, intake, day, out, err);
}

enum ks_code ks__reach_phone(struct ks_ledger *ledger, int64_t intake, int day,
	struct ks_reach *out, struct ks_error *err)
{
	return ask(ledger, phone, intake, day, out, err);
}
