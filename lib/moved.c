/* A change that makes a record another case's, or another person's. */
#include "load.h"

#include <stdio.h>

#include "casefile.h"
#include "depends.h"
#include "ledger.h"

static int64_t number_of(const struct ks_record *rec, const char *field)
{
	int at = ks__noun_field(rec->noun, field);

	return at < 0 ? 0 : rec->v[at].number;
}

/* "R7-00012", and the 員番号 where the record has one. */
static enum ks_code say(struct ks_ledger *ledger, const struct ks_record *rec,
	char out[64], struct ks_error *err)
{
	int64_t id = number_of(rec, "case_id"), year = 0, serial = 0;
	int64_t no = number_of(rec, "member_no");
	char number[24], member[24] = "";
	enum ks_code rc = ks__number(ledger,
		"select number_year from cases where id = ?", id, &year, err);

	if (rc == KS_OK)
		rc = ks__number(ledger, "select serial from cases where id = ?",
			id, &serial, err);
	ks__case_number((int)year, (int)serial, number);
	if (no)
		snprintf(member, sizeof(member), "の員番号%lld", (long long)no);
	snprintf(out, 64, "%s%s", number, member);
	return rc;
}

enum ks_code ks__note_moved(
	struct ks_row *row, const struct ks_record *was, struct ks_error *err)
{
	char before[64], after[64];
	enum ks_code rc;

	if (!number_of(was, "case_id") || !number_of(&row->rec, "case_id") ||
		row->ops == &ks__intake ||
		(number_of(was, "case_id") == number_of(&row->rec, "case_id") &&
			number_of(was, "member_no") ==
				number_of(&row->rec, "member_no")))
		return KS_OK;
	rc = say(row->ledger, was, before, err);
	if (rc == KS_OK)
		rc = say(row->ledger, &row->rec, after, err);
	if (rc == KS_OK)
		ks__tell(
			row, KS_RULE_MOVED_TO_OTHER, NULL, NULL, before, after);
	return rc;
}
