/* Which 支援プラン is in force on a day, and for which 事業区分. */
#include "plan.h"

#include "alias.h"
#include "arena.h"
#include "err.h"

enum { SERVICES_MAX = 32 };

/* The 事業区分 of one plan that evaluations ended. */
struct ended {
	bool whole;
	int64_t at[SERVICES_MAX];
	size_t n;
};

static bool among(const char *column, int64_t service)
{
	int64_t id;

	while (column && (id = ks__codes_next(&column)) != 0)
		if (id == service)
			return true;
	return false;
}

static bool has_ended(const struct ended *ended, int64_t service)
{
	for (size_t i = 0; i < ended->n; i++)
		if (ended->at[i] == service)
			return true;
	return ended->whole;
}

static bool ends(const struct ks_code_row *outcome)
{
	return outcome &&
		(ks__code_is(outcome, "終結") ||
			ks__code_is(outcome, "再プラン") ||
			ks__code_is(outcome, "中断"));
}

static enum ks_code ended_by(struct ks_ledger *ledger, int64_t plan, int day,
	struct ended *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select outcome, services from evaluation where plan_id = ? "
		"and evaluated_on <= ? and outcome is not null "
		"and voided is null and breach is null",
		err);
	enum ks_code rc;

	*out = (struct ended){ .whole = false };
	if (!st)
		return err->code;
	ks__bind_int(st, 1, plan);
	ks__bind_int(st, 2, day);
	while ((rc = ks__step(st, err)) == KS_OK) {
		const char *services = ks__col_str(st, 1);
		int64_t id;

		if (!ends(ks__code_by_id(ledger->codes, ks__col_int(st, 0))))
			continue;
		out->whole = out->whole || !services;
		while (services && out->n < SERVICES_MAX &&
			(id = ks__codes_next(&services)) != 0)
			out->at[out->n++] = id;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Does the plan still stand, for the service asked about or any of its own? */
static bool stands(
	const char *services, int64_t service, const struct ended *ended)
{
	int64_t id;

	if (service)
		return among(services, service) && !has_ended(ended, service);
	if (!services || ended->whole)
		return !ended->whole;
	while ((id = ks__codes_next(&services)) != 0)
		if (!has_ended(ended, id))
			return true;
	return false;
}

enum ks_code ks__plan_in_force(struct ks_ledger *ledger, int64_t case_id,
	int64_t service, int day, bool *in_force, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select id, kind, services from plan where "
		"case_id " KS_IN_GROUP(
			1) "and decided_on <= ?2 and voided is null and breach is null",
		err);
	enum ks_code rc = KS_OK;

	*in_force = false;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	ks__bind_int(st, 2, day);
	while (rc == KS_OK && (rc = ks__step(st, err)) == KS_OK) {
		const struct ks_code_row *kind =
			ks__code_by_id(ledger->codes, ks__col_int(st, 1));
		struct ended ended;

		if (!kind || ks__code_is(kind, "方針"))
			continue;
		rc = ended_by(ledger, ks__col_int(st, 0), day, &ended, err);
		if (rc == KS_OK && stands(ks__col_str(st, 2), service, &ended))
			*in_force = true;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}
