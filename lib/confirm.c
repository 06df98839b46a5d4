/* 会議の後: the secrecy of those who came, and who took no task. */
#include "meeting.h"

#include <string.h>

#include "casesql.h"
#include "date.h"
#include "err.h"
#include "journal.h"
#include "links.h"

/* ---- whose secrecy is open --------------------------------------------------- */

struct open {
	int64_t all, came;    /* how many are open, how many came */
	int64_t agency, some; /* of the agency being counted */
	struct ks_buf who;    /* "福祉事務所2人、警察1人" */
};

static bool is(struct ks_ledger *ledger, int64_t code, const char *property)
{
	return ks__code_is(ks__code_by_id(ledger->codes, code), property);
}

static void end_agency(struct ks_ledger *ledger, struct open *open)
{
	const struct ks_code_row *row =
		ks__code_by_id(ledger->codes, open->agency);

	if (open->some)
		ks__buf_addf(&open->who, "%s%s%lld人",
			open->who.len ? "、" : "",
			row ? row->label : "機関の記載なし",
			(long long)open->some);
	open->some = 0;
}

/* One who came.  Of whom nothing was said, the roster may have been brought
 * in since. */
static enum ks_code judge(struct ks_ledger *ledger, int64_t meeting,
	struct ks_stmt *st, struct open *open, struct ks_error *err)
{
	int64_t agency = ks__col_int(st, 0), role = ks__col_int(st, 1);
	int64_t secrecy = ks__col_int(st, 2);
	const char *name = ks__col_str(st, 3);
	bool bound = is(ledger, secrecy, "確認済");
	enum ks_code rc = KS_OK;

	if (is(ledger, role, "欠席") || is(ledger, role, "本人・家族"))
		return KS_OK;
	if (agency != open->agency)
		end_agency(ledger, open);
	open->agency = agency;
	open->came++;
	if (!bound && !secrecy && agency)
		rc = ks__roster_sworn(
			ledger, meeting, agency, name ? name : "", &bound, err);
	open->some += !bound;
	open->all += !bound;
	return rc;
}

static enum ks_code find_open(struct ks_ledger *ledger, int64_t meeting,
	struct open *open, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select coalesce(agency, 0), coalesce(role, 0), "
		"coalesce(secrecy, 0), name from attendance "
		"where meeting_id = ? and voided is null order by 1, id",
		err);
	enum ks_code rc, judged = KS_OK;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	while (judged == KS_OK && (rc = ks__step(st, err)) == KS_OK)
		judged = judge(ledger, meeting, st, open, err);
	end_agency(ledger, open);
	if (judged != KS_OK) {
		ks__reset(st);
		return judged;
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Does any footing the meeting acted on ask for secrecy? */
static enum ks_code asks_secrecy(struct ks_ledger *ledger, int64_t meeting,
	bool *asked, struct ks_error *err)
{
	const struct ks_code_row *footing = NULL;
	struct ks_stmt *st;
	size_t items = 0;
	enum ks_code rc = ks__meeting_footing(ledger, meeting, &footing, err);

	*asked = false;
	st = rc == KS_OK ? ks__db_stmt(ledger->db,
				   "select coalesce(acting, 0) from agenda "
				   "where meeting_id = ? and voided is null",
				   err)
			 : NULL;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, meeting);
	for (; (rc = ks__step(st, err)) == KS_OK; items++)
		*asked |= is(ledger, ks__col_int(st, 0), KS_FOOTING_SECRECY);
	if (!items)
		*asked = ks__code_is(footing, KS_FOOTING_SECRECY);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

enum ks_code ks__meeting_confirmed(struct ks_ledger *ledger, int64_t meeting,
	bool *confirmed, struct ks_error *err)
{
	struct ks_meeting_facts facts;
	struct open open = { 0 };
	bool asked = true;
	enum ks_code rc = ks__meeting_facts(ledger, meeting, &facts, err);

	*confirmed = false;
	if (rc == KS_OK)
		rc = asks_secrecy(ledger, meeting, &asked, err);
	if (rc == KS_OK && asked)
		rc = find_open(ledger, meeting, &open, err);
	if (rc == KS_OK)
		*confirmed = !asked || (facts.confirmed_on && !open.all);
	ks__buf_release(&open.who);
	return rc;
}

/* ---- meeting confirm --------------------------------------------------------- */

static enum ks_code refuse_open(const struct open *open, struct ks_error *err)
{
	char n[24];

	if (!open->came)
		return ks__refuse(
			err, KS_REFUSED, KS_RULE_MEETING_NOBODY, NULL, NULL);
	if (!open->all)
		return KS_OK;
	ks__int_text(open->all, n);
	return ks__refuse(err, KS_REFUSED, KS_RULE_MEETING_SECRECY_OPEN, n,
		ks__buf_str(&open->who));
}

static enum ks_code write_day(
	struct ks_ledger *ledger, int64_t meeting, struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	struct ks_meeting_facts facts;
	int today = ks__today();
	char iso[11];
	enum ks_code rc = ks__meeting_facts(ledger, meeting, &facts, err);

	if (rc != KS_OK || facts.confirmed_on == today)
		return rc;
	ks__date_iso(today, iso);
	ks__payload_add(&payload, "confirmed_on", iso);
	rc = ks__journal_append(ledger, ks__meeting.noun.id, meeting, &payload,
		NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

static enum ks_code confirm(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	const int64_t *meeting = arg;
	struct open open = { 0 };
	bool asked = false;
	enum ks_code rc = asks_secrecy(ledger, *meeting, &asked, err);

	if (rc == KS_OK && asked)
		rc = find_open(ledger, *meeting, &open, err);
	if (rc == KS_OK && asked)
		rc = refuse_open(&open, err);
	ks__buf_release(&open.who);
	return rc == KS_OK ? write_day(ledger, *meeting, err) : rc;
}

enum ks_code ks_meeting_confirm(struct ks_ledger *ledger, const char *number,
	const struct ks_import *options, struct ks_error *err)
{
	int64_t meeting;
	enum ks_code rc = ks__by_number(ledger, &ks__meeting.noun, number,
		strlen(number), &meeting, err);

	if (rc != KS_OK)
		return rc;
	if (!meeting)
		return ks__fail(err, KS_NOT_FOUND,
			"会議番号「%s」の会議は台帳にありません。"
			"kasane meeting list で番号を確かめてください",
			number);
	return options->dry_run
		? ks__rehearsal(ledger, confirm, &meeting, err)
		: ks__transaction(ledger, confirm, &meeting, err);
}

/* ---- who took no task -------------------------------------------------------- */

enum ks_code ks__meeting_taskless(struct ks_ledger *ledger, int from,
	struct ks_arena *arena, struct ks_taskless **out, size_t *n,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select distinct m.held_on, m.id, a.agency from meeting m "
		"join attendance a on " KS_SQL_TASKLESS
		"where m.held_on >= ?1 and m.voided is null "
		"and exists (select 1 from agenda g where g.meeting_id = m.id "
		"and g.case_id is not null and g.voided is null "
		"and g.breach is null) order by 1, 2, 3",
		err);
	enum ks_code rc;

	*out = NULL;
	*n = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, from);
	while ((rc = ks__step(st, err)) == KS_OK) {
		struct ks_taskless *one =
			ks__arena_push(arena, out, n, sizeof(*one));

		if (!one) {
			ks__reset(st);
			return ks__nomem(err);
		}
		one->held_on = (int)ks__col_int(st, 0);
		one->meeting = ks__col_int(st, 1);
		one->agency = ks__col_int(st, 2);
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}
