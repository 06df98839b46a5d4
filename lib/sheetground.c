/* Whether a paper may go to whom it is for, and on which ground. */
#include "sheet.h"

#include <string.h>

#include "alias.h"
#include "consent.h"
#include "date.h"
#include "err.h"
#include "meeting.h"

/* What a 支援会議 decided of a case is for those who were bound there. */
static enum ks_code check_heard(
	struct ks_sheet *sheet, int64_t case_id, struct ks_error *err)
{
	bool told = true;
	enum ks_code rc = KS_OK;

	if (sheet->meeting)
		rc = ks__sight_heard(
			sheet->ledger, sheet->meeting, case_id, &told, err);
	return rc == KS_OK && !told
		? ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_FOR_BOUND,
			  sheet->kind->title, NULL)
		: rc;
}

/* Consent lets an agency have what it needs, not every paper; who may have
 * those of a meeting its own file decides. */
static enum ks_code check_keeper(struct ks_sheet *sheet, struct ks_error *err)
{
	const struct ks_sight *sight = sheet->sight;
	enum ks_code rc = KS_OK;

	if (sight->whom != KS_FOR_AGENCY || sight->basis || sight->anonymous ||
		sheet->kept || sheet->meeting == sheet->record)
		return KS_OK;
	if (sheet->meeting)
		rc = ks__meeting_bound(sheet->ledger, sheet->meeting,
			sight->addressee, &sheet->kept, err);
	if (rc == KS_OK && !sheet->kept)
		return ks__refuse(err, KS_REFUSED, KS_RULE_SHEET_NOT_KEEPER,
			sheet->kind->title, ks__buf_str(&sheet->keepers));
	if (rc == KS_OK)
		ks__buf_addf(&sheet->keepers, "%s%s",
			sheet->keepers.len ? "、" : "",
			ks__code_by_id(sheet->ledger->codes, sight->addressee)
				->label);
	return rc;
}

/* That an agency sat where a plan was agreed on is no ground to have it once
 * consent is withdrawn; a meeting's own papers are. */
enum ks_code ks__sheet_permitted(struct ks_sheet *sheet, struct ks_error *err)
{
	bool own = sheet->meeting == sheet->record;
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < sheet->ncases; i++) {
		rc = check_heard(sheet, sheet->cases[i], err);
		if (rc == KS_OK)
			rc = ks__sight_paper(sheet->ledger, sheet->cases[i],
				own ? sheet->meeting : 0, err);
	}
	return rc == KS_OK ? check_keeper(sheet, err) : rc;
}

/* ---- on which ground ---------------------------------------------------------- */

/* The consent of the case's 本人 in force today towards whom it is for. */
static enum ks_code consent_ground(struct ks_sheet *sheet, int64_t case_id,
	struct ks_buf *out, struct ks_error *err)
{
	struct ks_consent_question question = { .kind = KS_CONSENT_SHARING,
		.day = ks__today(),
		.agency = sheet->sight->addressee };
	bool in_force = false;
	enum ks_code rc =
		ks__person_of(sheet->ledger, case_id, 0, &question.member, err);

	if (rc == KS_OK && question.member)
		rc = ks__consent_in_force(
			sheet->ledger, &question, &in_force, err);
	if (rc == KS_OK && in_force)
		ks__buf_addf(out, "%s%s 本人同意(情報共有)",
			out->len ? "、" : "",
			ks__sheet_case_number(sheet, case_id));
	return rc;
}

static void add_footing(const struct ks_code_row *footing, struct ks_buf *out)
{
	const char *law =
		footing ? ks__code_prop(footing, "legal_basis") : NULL;

	if (footing && !strstr(ks__buf_str(out), footing->label))
		ks__buf_addf(out, "%s%s(%s)", out->len ? "、" : "",
			footing->label, law ? law : "");
}

/* As the meeting heard this case, whatever it does as a rule. */
static enum ks_code meeting_ground(struct ks_sheet *sheet, int64_t case_id,
	struct ks_buf *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db,
		"select distinct acting from agenda where meeting_id = ?2 and "
		"case_id " KS_IN_GROUP(
			1) "and voided is null and breach is null "
			   "and acting is not null order by id",
		err);
	const struct ks_code_row *footing = NULL;
	bool any = false;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	ks__bind_int(st, 2, sheet->meeting);
	while ((rc = ks__step(st, err)) == KS_OK) {
		any = true;
		add_footing(ks__code_by_id(
				    sheet->ledger->codes, ks__col_int(st, 0)),
			out);
	}
	if (rc != KS_NOT_FOUND || any)
		return rc == KS_NOT_FOUND ? KS_OK : rc;
	rc = ks__meeting_footing(sheet->ledger, sheet->meeting, &footing, err);
	if (rc == KS_OK)
		add_footing(footing, out);
	return rc;
}

/* Opened to the agency by a 支援会議 that heard the case. */
static enum ks_code heard_ground(struct ks_sheet *sheet, int64_t case_id,
	struct ks_buf *out, struct ks_error *err)
{
	const struct ks_code_row *footing = NULL;
	enum ks_code rc = KS_OK;

	if (sheet->sight->addressee)
		rc = ks__sight_bound(sheet->ledger, case_id,
			sheet->sight->addressee, &footing, err);
	if (rc == KS_OK)
		add_footing(footing, out);
	return rc;
}

enum ks_code ks__sheet_grounds(
	struct ks_sheet *sheet, struct ks_buf *out, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	ks__sight_ground(sheet->ledger, out);
	if (sheet->meeting && !sheet->ncases) {
		const struct ks_code_row *footing = NULL;

		rc = ks__meeting_footing(
			sheet->ledger, sheet->meeting, &footing, err);
		add_footing(footing, out);
	}
	for (size_t i = 0; rc == KS_OK && i < sheet->ncases; i++) {
		if (sheet->meeting)
			rc = meeting_ground(sheet, sheet->cases[i], out, err);
		if (rc == KS_OK)
			rc = consent_ground(sheet, sheet->cases[i], out, err);
		if (rc == KS_OK && !out->len)
			rc = heard_ground(sheet, sheet->cases[i], out, err);
	}
	if (rc == KS_OK && !out->len && sheet->kind->handed)
		ks__buf_adds(out,
			"手元の控え(渡すときは --for に宛先を書き、"
			"同意か根拠を確かめます)");
	return rc;
}
