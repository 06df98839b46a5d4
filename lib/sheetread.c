/* A record as a paper has it: what may be seen, in the words people write. */
#include "sheet.h"

#include <stdio.h>
#include <string.h>

#include "casefile.h"
#include "date.h"
#include "err.h"

/* ---- what may be seen ----------------------------------------------------- */

static const struct ks_sheet_verdict *known(
	const struct ks_sheet *sheet, const struct ks_noun *noun, int64_t id)
{
	for (size_t i = 0; i < sheet->nverdicts; i++)
		if (sheet->verdicts[i].id == id &&
			sheet->verdicts[i].noun == noun)
			return &sheet->verdicts[i];
	return NULL;
}

/* A person of the household who did not agree stays 続柄・年代. */
static enum ks_code judge_name(struct ks_sheet *sheet,
	const struct ks_sheet_record *rec, bool *named, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	*named = true;
	if (rec->rec.noun != &ks__member.noun || rec->level != KS_SIGHT_ALL)
		return KS_OK;
	rc = ks__sight_member(sheet->ledger, rec->id, named, err);
	if (rc == KS_OK && !*named && !sheet->sight->anonymous)
		sheet->held.n[KS_HELD_CONSENT]++;
	return rc;
}

static enum ks_code judge(struct ks_sheet *sheet, struct ks_sheet_record *rec,
	struct ks_error *err)
{
	const struct ks_sheet_verdict *before =
		known(sheet, rec->rec.noun, rec->id);
	struct ks_sheet_verdict *verdict;
	enum ks_code rc;

	if (before) {
		rec->level = before->level;
		rec->named = before->named;
		return KS_OK;
	}
	rc = ks__sight_record(sheet->ledger, &rec->rec, rec->id, &rec->level,
		&sheet->held, err);
	if (rc == KS_OK)
		rc = judge_name(sheet, rec, &rec->named, err);
	if (rc != KS_OK)
		return rc;
	verdict = ks__arena_push(&sheet->arena, &sheet->verdicts,
		&sheet->nverdicts, sizeof(*verdict));
	if (!verdict)
		return ks__nomem(err);
	*verdict = (struct ks_sheet_verdict){ rec->rec.noun, rec->id,
		rec->level, rec->named };
	return KS_OK;
}

enum ks_code ks__sheet_read(struct ks_sheet *sheet, const struct ks_noun *noun,
	int64_t id, struct ks_sheet_record *out, struct ks_error *err)
{
	struct ks_ledger *ledger = sheet->ledger;
	struct ks_noun_plan *plan = &ledger->plans[ks__noun_index(noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(ledger->db, ks__buf_str(&plan->select), err);
	enum ks_code rc;

	if (!st)
		return err->code;
	memset(out, 0, sizeof(*out));
	out->rec.noun = noun;
	out->id = id;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK && !ks__col_null(st, 2))
		rc = KS_NOT_FOUND; /* withdrawn: no paper is made of it */
	if (rc == KS_OK)
		ks__record_load(ledger->codes, &out->rec, st, &sheet->arena);
	ks__reset(st);
	if (rc == KS_NOT_FOUND)
		return ks__fail(err, rc,
			"この%sは台帳にないか、取り消されています。"
			"番号を確かめてください",
			noun->name);
	return rc == KS_OK ? judge(sheet, out, err) : rc;
}

static bool visible(struct ks_sheet *sheet, const struct ks_sheet_record *rec,
	const struct ks_field *field)
{
	if (!rec->named && (field->flags & KS_IDENTIFYING))
		return false;
	return ks__sight_field(sheet->ledger, rec->level, &rec->rec, field);
}

/* ---- in words ------------------------------------------------------------- */

static const char *kept(struct ks_sheet *sheet, struct ks_buf *text)
{
	const char *s =
		ks__arena_copy(&sheet->arena, ks__buf_str(text), text->len);

	ks__buf_release(text);
	return s;
}

const char *ks__sheet_case_number(struct ks_sheet *sheet, int64_t case_id)
{
	struct ks_error ignored;
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db,
		"select o.number_year, o.serial from cases c join cases o on "
		"o.id = coalesce(c.joined_to, c.id) where c.id = ?1",
		&ignored);
	char number[24] = "";

	if (!st || !case_id)
		return "";
	ks__bind_int(st, 1, case_id);
	if (ks__step(st, &ignored) == KS_OK)
		ks__case_number((int)ks__col_int(st, 0),
			(int)ks__col_int(st, 1), number);
	ks__reset(st);
	return ks__arena_copy(&sheet->arena, number, strlen(number));
}

static void age_words(const struct ks_value *birth, struct ks_buf *out)
{
	bool estimated;
	int age = ks__age((int)birth->number, ks__today(), &estimated);

	if (age >= 0)
		ks__buf_addf(out, "%d歳%s", age, estimated ? "(推定)" : "");
}

static bool chosen(const struct ks_value *v, const struct ks_code_row *row)
{
	const char *column = v->column;
	int64_t id;

	if (v->number == row->id)
		return true;
	while (column && (id = ks__codes_next(&column)) != 0)
		if (id == row->id)
			return true;
	return false;
}

/* The whole list, so that a hand can tick another: ☑あり □なし □未確認. */
static void checks(struct ks_sheet *sheet, const struct ks_field *field,
	const struct ks_value *v, struct ks_buf *out)
{
	const struct ks_code_list *list =
		ks__codes_list(sheet->ledger->codes, field->list);

	for (size_t i = 0; list && i < ks__code_list_count(list); i++) {
		const struct ks_code_row *row = ks__code_list_at(list, i);
		bool on = v && !ks__empty(v) && chosen(v, row);

		if (!on && (row->retired || ks__code_unknown(row)))
			continue;
		ks__buf_addf(out, "%s%s%s", out->len ? " " : "", on ? "☑" : "□",
			row->label);
	}
}

static void value_words(struct ks_sheet *sheet, const struct ks_field *field,
	const struct ks_value *v, struct ks_buf *out)
{
	ks__value_say(sheet->ledger->codes, field, v, out);
	if (field->type == KS_PARTDATE) {
		ks__buf_adds(out, "(");
		age_words(v, out);
		ks__buf_adds(out, ")");
	}
}

static const char *age_box(struct ks_sheet *sheet, struct ks_sheet_record *rec)
{
	const struct ks_noun *noun = rec->rec.noun;
	const struct ks_field *birth = &noun->fields[ks__field(noun, "birth")];
	const struct ks_field *band =
		&noun->fields[ks__field(noun, "age_band")];
	const struct ks_value *v = ks__value(&rec->rec, "birth");
	struct ks_buf text = KS_BUF_INIT;
	bool estimated;
	int age = ks__age((int)v->number, ks__today(), &estimated);

	if (!ks__empty(v) && visible(sheet, rec, birth))
		age_words(v, &text);
	else if (!ks__empty(ks__value(&rec->rec, "age_band")))
		value_words(
			sheet, band, ks__value(&rec->rec, "age_band"), &text);
	else if (!ks__empty(v) && age >= 0 && age < 10)
		ks__buf_adds(&text, "0-9歳");
	else if (!ks__empty(v) && age >= 90)
		ks__buf_adds(&text, "90歳以上");
	else if (!ks__empty(v) && age >= 0)
		ks__buf_addf(&text, "%d代", age / 10 * 10);
	return kept(sheet, &text);
}

/* The 本人 a reception brought has no 続柄 of their own. */
static bool is_subject(
	const struct ks_record *rec, const struct ks_field *field)
{
	int at = ks__noun_field(rec->noun, "subject");

	return at >= 0 && rec->v[at].number &&
		strcmp(field->id, "relation") == 0;
}

static const char *field_box(struct ks_sheet *sheet,
	struct ks_sheet_record *rec, const struct ks_sheet_box *box)
{
	int at = ks__field(rec->rec.noun, box->id);
	const struct ks_field *field = &rec->rec.noun->fields[at];
	const struct ks_value *v = &rec->rec.v[at];
	struct ks_buf text = KS_BUF_INIT;
	bool seen = visible(sheet, rec, field);

	if (box->how == KS_BOX_CHECKS)
		checks(sheet, field, seen ? v : NULL, &text);
	else if (seen && !ks__empty(v))
		value_words(sheet, field, v, &text);
	else if (is_subject(&rec->rec, field))
		ks__buf_adds(&text, "本人");
	return kept(sheet, &text);
}

/* "R-12 ひだまり食堂": its number says little to who is to go there. */
static const char *resource_box(
	struct ks_sheet *sheet, struct ks_sheet_record *rec)
{
	const struct ks_value *number = ks__value(&rec->rec, "resource_number");
	struct ks_error ignored;
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db,
		"select name from resource where id = ?1 and voided is null",
		&ignored);
	struct ks_buf text = KS_BUF_INIT;

	if (!st || ks__empty(number) || rec->level == KS_SIGHT_NONE)
		return "";
	ks__buf_add(&text, number->text, number->len);
	ks__bind_int(st, 1, ks__value(&rec->rec, "resource_id")->number);
	if (ks__step(st, &ignored) == KS_OK)
		ks__buf_addf(&text, " %s", ks__col_str(st, 0));
	ks__reset(st);
	return kept(sheet, &text);
}

const char *ks__sheet_words(struct ks_sheet *sheet, struct ks_sheet_record *rec,
	const struct ks_sheet_box *box)
{
	const char *words;

	switch (box->how) {
	case KS_BOX_BLANK:
		return "";
	case KS_BOX_CASE:
		return ks__sheet_case_number(
			sheet, ks__value(&rec->rec, "case_id")->number);
	case KS_BOX_RESOURCE:
		return resource_box(sheet, rec);
	case KS_BOX_AGE:
		return age_box(sheet, rec);
	case KS_BOX_BIRTH:
		words = field_box(sheet, rec, box);
		return words[0] ? words : age_box(sheet, rec);
	default:
		return field_box(sheet, rec, box);
	}
}

const char *ks__sheet_label(
	const struct ks_noun *noun, const struct ks_sheet_box *box)
{
	if (box->label)
		return box->label;
	return noun->fields[ks__field(noun, box->id)].heading;
}
