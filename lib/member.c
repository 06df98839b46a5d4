/* 世帯員: a person of a household. */
#include "noun.h"

#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "err.h"
#include "household.h"
#include "journal.h"
#include "ledger.h"
#include "links.h"
#include "residence.h"
#include "row.h"
#include "text.h"

#define PI (KS_PERSONAL | KS_IDENTIFYING)

static const struct ks_field fields[] = {
	{ "household_number", "世帯番号", KS_TEXT, NULL, KS_LOOKUP,
		"世帯番号か、ケースの指定のどちらか" },
	KS_CASE_FIELDS,
	{ "no", "員番号", KS_INT, NULL, KS_REQUIRED,
		"世帯の中の番号。受付の本人は1" },
	{ "name", "氏名", KS_TEXT, NULL, PI, "匿名、不詳なら空欄" },
	{ "kana", "フリガナ", KS_TEXT, NULL, PI, "氏名の読み" },
	{ "relation", "続柄", KS_CODE, "続柄", 0, "本人から見た続柄" },
	{ "sex", "性別", KS_CODE, "性別", 0, "世帯員の性別" },
	{ "birth", "生年月日", KS_PARTDATE, NULL, PI,
		"年のみ、年月のみもよい" },
	{ "age_band", "年代", KS_CODE, "年代", 0,
		"生年月日が分からないときだけ" },
	{ "subject", "本人", KS_MARK, NULL, 0, "相談の本人なら○" },
	{ "attributes", "属性", KS_CODES, "属性", 0, "この人の属性" },
	{ "issues", "課題", KS_CODES, "課題", 0, "この人の課題" },
	{ "changed_on", "異動日", KS_DATE, NULL, 0, "異動のあった日" },
	{ "change", "異動事由", KS_CODE, "異動事由", 0, "転入、死亡など" },
	KS_KEPT_FIELDS,
	{ "household_id", "世帯", KS_REF, "household", KS_DERIVED,
		"属する世帯" },
	{ "name_key", "氏名の鍵", KS_TEXT, NULL,
		KS_PERSONAL | KS_IDENTIFYING | KS_DERIVED | KS_COLUMN_ONLY,
		"名寄せと検索のための形" },
};

#undef PI

/* A case is about somebody: the last ○ of its household stays. */
static enum ks_code keep_subject(struct ks_row *row, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(row->ledger->db,
		"select 1 from member m where m.household_id = ?1 "
		"and m.no = ?2 and m.subject and m.voided is null "
		"and m.household_id in (select household_id from cases) "
		"and not exists (select 1 from member o "
		"where o.household_id = ?1 and o.no <> ?2 and o.subject "
		"and o.voided is null)",
		err);
	int64_t no = ks__row_value(row, "no")->number, now;
	enum ks_code rc = ks__split_now(row->ledger,
		ks__row_value(row, "household_id")->number, no, &now, err);

	if (rc != KS_OK || !st)
		return err->code;
	ks__bind_int(st, 1, now);
	ks__bind_int(st, 2, no);
	rc = ks__step(st, err);
	ks__reset(st);
	if (rc == KS_OK)
		ks__tell_field(
			row, KS_RULE_SUBJECT_LOST, "subject", NULL, NULL);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* By his 員番号 a separation knows whom it took along: it stays his. */
static enum ks_code keep_number(struct ks_row *row, struct ks_error *err)
{
	int64_t household = ks__row_value(row, "household_id")->number;
	int64_t no = ks__row_value(row, "no")->number, now, was = 0;
	const char *slash = strchr(ks__row_value(row, "rowkey")->text, '/');
	enum ks_code rc;

	if (slash)
		was = strtoll(slash + 1, NULL, 10);
	if (!was || was == no)
		return KS_OK;
	rc = ks__split_now(row->ledger, household, was, &now, err);
	if (rc == KS_OK && now == household)
		rc = ks__split_now(row->ledger, household, no, &now, err);
	if (rc == KS_OK && now != household)
		ks__tell_field(row, KS_RULE_MEMBER_LEFT, "no", NULL, NULL);
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	enum ks_code rc = ks__links_check(row, err);

	if (rc == KS_OK && row->update)
		rc = keep_number(row, err);
	if (rc == KS_OK && row->update &&
		!ks__row_value(row, "subject")->number)
		rc = keep_subject(row, err);
	return rc == KS_OK ? ks__case_subject_died(row, err) : rc;
}

static enum ks_code undone(struct ks_ledger *ledger,
	const struct ks_record *was, struct ks_error *err)
{
	return ks__case_subject_refresh(ledger,
		was->v[ks__field(was->noun, "household_id")].number, 0, err);
}

/* One who came along says nothing of whom the cases are about; one whose row
 * was made anew may have left with them. */
static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	int64_t household = rec->v[ks__field(rec->noun, "household_id")].number;
	int64_t now = household;
	enum ks_code rc = KS_OK;

	if (was_new && !rec->v[ks__field(rec->noun, "subject")].number)
		return KS_OK;
	if (!was_new)
		rc = ks__split_follow(ledger, id, &now, err);
	if (rc == KS_OK)
		rc = undone(ledger, rec, err);
	if (rc == KS_OK && now && now != household)
		rc = ks__case_subject_refresh(ledger, now, 0, err);
	return rc == KS_OK && !was_new
		? ks__split_follow_cases(ledger, household, now, err)
		: rc;
}

/* A row that names the household somebody left is about him all the same. */
static bool key(const struct ks_row *row, struct ks_buf *out)
{
	const struct ks_noun *noun = row->rec.noun;
	int64_t household = row->rec.v[ks__field(noun, "household_id")].number;
	int64_t no = row->rec.v[ks__field(noun, "no")].number, now;
	struct ks_error err;

	if (!row->update &&
		ks__split_now(row->ledger, household, no, &now, &err) == KS_OK)
		household = now;
	ks__member_key(household, no, out);
	return true;
}

static void derive(struct ks_record *rec, struct ks_arena *arena)
{
	const struct ks_value *name = ks__value(rec, "name");
	struct ks_buf text = KS_BUF_INIT;

	if (ks__empty(name))
		return;
	ks__text_key(name->text, name->len, &text);
	ks__value_set_text(ks__value(rec, "name_key"), arena,
		ks__buf_str(&text), text.len);
	ks__buf_release(&text);
}

/* A 本人 born of a reception begins as the reception says. */
static enum ks_code base(struct ks_ledger *ledger, int64_t id,
	struct ks_record *rec, int64_t *voided, struct ks_arena *arena,
	struct ks_error *err)
{
	struct ks_record intake;
	enum ks_code rc;

	memset(&intake, 0, sizeof(intake));
	intake.noun = &ks__intake.noun;
	rc = ks__fold(ledger, id, &intake, voided, arena, err);
	if (rc == KS_OK)
		ks__member_of_intake(id, &intake, rec, arena);
	return rc;
}

const struct ks_noun_ops ks__member = {
	.noun = { "member", "世帯員", "世帯員", "人", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.listing = "select m.id from member m left join household h "
		   "on h.id = m.household_id where ?1 = ?1 and ?2 = ?2 and "
		   "(?3 = 0 or h.district = ?3) and ?4 = ?4 and (?5 = 0 or "
		   "m.household_id = (select household_id from cases "
		   "where id = ?5)) and (?6 or m.voided is null) "
		   "order by m.household_id, m.no limit ?7",
	.listed_by = KS_BY_DISTRICT | KS_BY_CASE,
	.check = check,
	.key = key,
	.base = base,
	.derive = derive,
	.applied = applied,
	.undone = undone,
};
