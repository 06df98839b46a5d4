/*
 * Making a paper: everything is gathered first, as what was held back stands
 * at its head and the reading is journalled before anything is printed.
 */
#include "sheet.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "cell.h"
#include "consent.h"
#include "date.h"
#include "err.h"
#include "filter.h"
#include "meeting.h"
#include "rule.h"

/* ---- for the families ------------------------------------------------------ */

enum ks_code ks__sheet_case(
	struct ks_sheet *sheet, int64_t case_id, struct ks_error *err)
{
	int64_t *slot;
	enum ks_code rc =
		ks__case_canonical(sheet->ledger, case_id, &case_id, err);

	if (rc != KS_OK)
		return rc;
	if (sheet->only_case && sheet->only_case != case_id)
		return KS_OK;
	for (size_t i = 0; i < sheet->ncases; i++)
		if (sheet->cases[i] == case_id)
			return KS_OK;
	slot = ks__arena_push(
		&sheet->arena, &sheet->cases, &sheet->ncases, sizeof(*slot));
	if (!slot)
		return ks__nomem(err);
	*slot = case_id;
	return KS_OK;
}

enum ks_code ks__sheet_cases(
	struct ks_sheet *sheet, const char *sql, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db, sql, err);
	enum ks_code rc = KS_OK, step;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, sheet->record);
	while ((step = ks__step(st, err)) == KS_OK && rc == KS_OK)
		rc = ks__sheet_case(sheet, ks__col_int(st, 0), err);
	ks__reset(st);
	return step == KS_NOT_FOUND ? rc : step;
}

enum ks_code ks__sheet_keepers(
	struct ks_sheet *sheet, const char *sql, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db, sql, err);
	struct ks_buf *out = &sheet->keepers;
	enum ks_code step;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, sheet->record);
	while ((step = ks__step(st, err)) == KS_OK) {
		const struct ks_code_row *row = ks__code_by_id(
			sheet->ledger->codes, ks__col_int(st, 0));

		if (row)
			ks__buf_addf(
				out, "%s%s", out->len ? "、" : "", row->label);
	}
	ks__reset(st);
	return step == KS_NOT_FOUND ? KS_OK : step;
}

enum ks_code ks__sheet_own(struct ks_sheet *sheet, struct ks_sheet_record *out,
	struct ks_error *err)
{
	enum ks_code rc = ks__sheet_read(sheet, ks_noun_find(sheet->kind->noun),
		sheet->record, out, err);
	struct ks_buf why = KS_BUF_INIT;

	if (rc != KS_OK || out->level != KS_SIGHT_NONE)
		return rc;
	ks__held_names(&sheet->held, &why);
	rc = ks__refuse(err, KS_REFUSED, KS_RULE_RECORD_HELD_BACK,
		ks__buf_str(&why), NULL);
	ks__buf_release(&why);
	return rc;
}

/* ---- sections --------------------------------------------------------------- */

/* Of several cases, which one a part is about stands in its title. */
static const char *section_title(
	struct ks_sheet *sheet, const struct ks_sheet_part *part)
{
	struct ks_buf text = KS_BUF_INIT;
	const char *title;

	if (sheet->ncases < 2 || !sheet->case_id)
		return part->title;
	ks__buf_addf(&text, "%s %s",
		ks__sheet_case_number(sheet, sheet->case_id), part->title);
	title = ks__arena_copy(&sheet->arena, ks__buf_str(&text), text.len);
	ks__buf_release(&text);
	return title;
}

struct ks_sheet_section *ks__sheet_section(
	struct ks_sheet *sheet, const struct ks_sheet_part *part)
{
	struct ks_sheet_section *section = ks__arena_push(&sheet->arena,
		&sheet->sections, &sheet->nsections, sizeof(*section));

	if (!section)
		return NULL;
	*section = (struct ks_sheet_section){ .form = part->form };
	section->title = section_title(sheet, part);
	return section;
}

void ks__sheet_column(struct ks_sheet *sheet, struct ks_sheet_section *section,
	const char *label)
{
	struct ks_column *column = section == NULL
		? NULL
		: ks__arena_push(&sheet->arena, &section->columns,
			  &section->ncolumns, sizeof(*column));

	if (column)
		*column = (struct ks_column){ .label = label };
}

const char **ks__sheet_row(
	struct ks_sheet *sheet, struct ks_sheet_section *section)
{
	const char ***slot, **row;

	if (section == NULL || sheet->arena.failed)
		return NULL;
	slot = ks__arena_push(
		&sheet->arena, &section->rows, &section->nrows, sizeof(*slot));
	row = ks__arena_take(
		&sheet->arena, (section->ncolumns + 1) * sizeof(*row));
	if (!slot || !row)
		return NULL;
	*slot = row;
	return row;
}

static void begin_columns(struct ks_sheet *sheet,
	struct ks_sheet_section *section, const struct ks_sheet_part *part,
	const struct ks_noun *noun)
{
	if (part->form == KS_FORM_FIELDS) {
		ks__sheet_column(sheet, section, "項目");
		ks__sheet_column(sheet, section, "内容");
	} else if (part->form == KS_FORM_PROSE) {
		ks__sheet_column(sheet, section, part->title);
	} else {
		for (size_t i = 0; i < part->nboxes; i++)
			ks__sheet_column(sheet, section,
				ks__sheet_label(noun, &part->boxes[i]));
	}
}

/* A record: a row across, or a row a box. */
static void add_record(struct ks_sheet *sheet, struct ks_sheet_section *section,
	const struct ks_sheet_part *part, struct ks_sheet_record *rec)
{
	const char **row = NULL;

	if (part->form == KS_FORM_TABLE)
		row = ks__sheet_row(sheet, section);
	for (size_t i = 0; i < part->nboxes; i++) {
		const struct ks_sheet_box *box = &part->boxes[i];
		const char *words = ks__sheet_words(sheet, rec, box);
		size_t at = i;

		if (box->how == KS_BOX_IF_ANY && !words[0] &&
			part->form != KS_FORM_TABLE)
			continue;
		if (part->form != KS_FORM_TABLE) {
			row = ks__sheet_row(sheet, section);
			at = 0;
		}
		if (!row)
			return;
		if (part->form == KS_FORM_FIELDS)
			row[at++] = ks__sheet_label(rec->rec.noun, box);
		row[at] = words;
	}
}

/* Rows for the hand: of a form nobody filled, and below those there are. */
static void add_blanks(struct ks_sheet *sheet, struct ks_sheet_section *section,
	const struct ks_sheet_part *part, const struct ks_noun *noun)
{
	static struct ks_sheet_record none;
	struct ks_sheet_record blank = none;

	blank.rec.noun = noun;
	if (section->nrows == 0 && part->form == KS_FORM_FIELDS) {
		for (size_t i = 0; i < part->nboxes; i++) {
			const struct ks_sheet_box *box = &part->boxes[i];
			const char **row;

			if (box->how == KS_BOX_IF_ANY)
				continue;
			row = ks__sheet_row(sheet, section);
			if (!row)
				return;
			row[0] = ks__sheet_label(noun, box);
			row[1] = box->how == KS_BOX_CHECKS
				? ks__sheet_words(sheet, &blank, box)
				: "";
		}
	}
	for (size_t i = 0; i < part->blanks; i++)
		ks__sheet_row(sheet, section);
}

static enum ks_code record_ids(struct ks_sheet *sheet,
	const struct ks_sheet_part *part, struct ks_ids *ids,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(sheet->ledger->db, part->sql, err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, sheet->case_id);
	ks__bind_int(st, 2, sheet->record);
	return ks__ids_gather(st, ids, err);
}

/* Is there anything in the record's boxes to be read? */
static bool says_nothing(struct ks_sheet *sheet,
	const struct ks_sheet_part *part, struct ks_sheet_record *rec)
{
	for (size_t i = 0; i < part->nboxes; i++)
		if (ks__sheet_words(sheet, rec, &part->boxes[i])[0])
			return false;
	return true;
}

static enum ks_code add_records(struct ks_sheet *sheet,
	struct ks_sheet_section *section, const struct ks_sheet_part *part,
	const struct ks_noun *noun, struct ks_error *err)
{
	struct ks_ids ids = { NULL, 0 };
	enum ks_code rc = record_ids(sheet, part, &ids, err);

	for (size_t i = 0; rc == KS_OK && i < ids.n; i++) {
		struct ks_sheet_record rec;

		rc = ks__sheet_read(sheet, noun, ids.at[i], &rec, err);
		if (rc == KS_OK && rec.level != KS_SIGHT_NONE &&
			!(part->only_if_any && says_nothing(sheet, part, &rec)))
			add_record(sheet, section, part, &rec);
	}
	free(ids.at);
	return rc;
}

static enum ks_code make_part(struct ks_sheet *sheet,
	const struct ks_sheet_part *part, struct ks_error *err)
{
	const struct ks_noun *noun =
		part->noun ? ks_noun_find(part->noun) : &ks__intake.noun;
	struct ks_sheet_section *section;
	enum ks_code rc = KS_OK;

	if (part->make)
		return part->make(sheet, part, err);
	section = ks__sheet_section(sheet, part);
	if (!section)
		return ks__nomem(err);
	begin_columns(sheet, section, part, noun);
	if (part->words) {
		const char **row = ks__sheet_row(sheet, section);

		if (row)
			row[0] = part->words;
	}
	if (part->sql)
		rc = add_records(sheet, section, part, noun, err);
	if (rc == KS_OK && part->only_if_any && section->nrows == 0)
		sheet->nsections--;
	else if (rc == KS_OK)
		add_blanks(sheet, section, part, noun);
	if (rc == KS_OK && sheet->arena.failed)
		return ks__nomem(err);
	return rc;
}

static enum ks_code make_parts(struct ks_sheet *sheet,
	const struct ks_sheet_part *parts, size_t n, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < n; i++)
		rc = make_part(sheet, &parts[i], err);
	return rc;
}

static enum ks_code make(struct ks_sheet *sheet, struct ks_error *err)
{
	const struct ks_sheet_kind *kind = sheet->kind;
	enum ks_code rc;

	/* asked for one case, it says nothing of the others */
	sheet->case_id = sheet->only_case;
	rc = make_parts(sheet, kind->head, kind->nhead, err);
	for (size_t i = 0; rc == KS_OK && i < sheet->ncases; i++) {
		sheet->case_id = sheet->cases[i];
		rc = make_parts(sheet, kind->each, kind->neach, err);
	}
	sheet->case_id = sheet->only_case;
	return rc == KS_OK ? make_parts(sheet, kind->tail, kind->ntail, err)
			   : rc;
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

static enum ks_code meeting_ground(
	struct ks_sheet *sheet, struct ks_buf *out, struct ks_error *err)
{
	const struct ks_code_row *footing = NULL;
	const char *law;
	enum ks_code rc = sheet->meeting
		? ks__meeting_footing(
			  sheet->ledger, sheet->meeting, &footing, err)
		: KS_OK;

	law = footing ? ks__code_prop(footing, "legal_basis") : NULL;
	if (rc == KS_OK && footing)
		ks__buf_addf(out, "%s%s(%s)", out->len ? "、" : "",
			footing->label, law ? law : "");
	return rc;
}

static enum ks_code grounds(
	struct ks_sheet *sheet, struct ks_buf *out, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	ks__sight_ground(sheet->ledger, out);
	rc = meeting_ground(sheet, out, err);
	for (size_t i = 0; rc == KS_OK && i < sheet->ncases; i++)
		rc = consent_ground(sheet, sheet->cases[i], out, err);
	return rc;
}

/* ---- out ----------------------------------------------------------------------- */

static enum ks_code note_reading(struct ks_sheet *sheet, struct ks_error *err)
{
	struct ks_reads reads = { .noun = "sheet" };
	enum ks_code rc;

	if (sheet->sight->anonymous || !sheet->ncases)
		return KS_OK;
	ks__buf_addf(&reads.filter, "%s %lld %s", sheet->kind->noun,
		(long long)sheet->record, sheet->kind->title);
	for (size_t i = 0; i < sheet->ncases; i++)
		ks__reads_add(&reads, sheet->cases[i]);
	rc = ks__reads_commit(sheet->ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

static enum ks_code emit_section(struct ks_sheet *sheet, size_t at,
	struct ks_sink *sink, struct ks_cell *cells)
{
	const struct ks_sheet_section *section = &sheet->sections[at];
	char id[64];
	struct ks_table_head head = { .id = id,
		.title = section->title,
		.note = section->note,
		.form = section->form,
		.columns = section->columns,
		.ncolumns = section->ncolumns };
	enum ks_code rc;

	snprintf(id, sizeof(id), "%s-%02zu", sheet->kind->noun, at + 1);
	rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < section->nrows; i++) {
		for (size_t j = 0; j < section->ncolumns; j++)
			ks__cell_text(&cells[j], section->rows[i][j]);
		rc = sink->row(sink->ctx, cells, section->ncolumns);
	}
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

static enum ks_code emit_sections(
	struct ks_sheet *sheet, struct ks_sink *sink, struct ks_error *err)
{
	size_t most = 1;
	struct ks_cell *cells;
	enum ks_code rc = KS_OK;

	for (size_t i = 0; i < sheet->nsections; i++)
		if (sheet->sections[i].ncolumns > most)
			most = sheet->sections[i].ncolumns;
	cells = ks__arena_take(&sheet->arena, most * sizeof(*cells));
	if (!cells)
		return ks__nomem(err);
	for (size_t i = 0; rc == KS_OK && i < sheet->nsections; i++)
		rc = emit_section(sheet, i, sink, cells);
	return rc;
}

static void held_words(struct ks_sheet *sheet, struct ks_buf *out)
{
	ks__held_words(&sheet->held, out);
	if (sheet->breaches)
		ks__buf_addf(out, "%s要確認の案件 %lld件を載せていません",
			out->len ? "、" : "", (long long)sheet->breaches);
	if (sheet->sight->anonymous)
		ks__buf_addf(out, "%s匿名: 氏名などと本文を載せていません",
			out->len ? "、" : "");
}

static void made_words(struct ks_sheet *sheet, struct ks_buf *out)
{
	char day[48];

	ks__date_wareki(ks__today(), day, sizeof(day));
	ks__buf_addf(out, "%s %s %s", day,
		ks__buf_str(&sheet->ledger->municipality),
		sheet->ledger->staff ? sheet->ledger->staff : "");
}

static const char *or_null(const struct ks_buf *text)
{
	return text->len ? ks__buf_str(text) : NULL;
}

static enum ks_code emit(
	struct ks_sheet *sheet, struct ks_sink *sink, struct ks_error *err)
{
	struct ks_buf addressee = KS_BUF_INIT, held = KS_BUF_INIT;
	struct ks_buf basis = KS_BUF_INIT, made = KS_BUF_INIT;
	enum ks_code rc = grounds(sheet, &basis, err);

	ks__sight_words(sheet->ledger, &addressee);
	held_words(sheet, &held);
	made_words(sheet, &made);
	if (rc == KS_OK && sink->paper) {
		const struct ks_paper paper = {
			.title = sheet->kind->title,
			.addressee = or_null(&addressee),
			.keepers = ks__buf_str(&sheet->keepers),
			.held = or_null(&held),
			.basis = or_null(&basis),
			.made = ks__buf_str(&made),
		};

		rc = sink->paper(sink->ctx, &paper);
	}
	ks__buf_release(&addressee);
	ks__buf_release(&held);
	ks__buf_release(&basis);
	ks__buf_release(&made);
	return rc == KS_OK ? emit_sections(sheet, sink, err) : rc;
}

/* ---- which paper ---------------------------------------------------------------- */

static const struct ks_sheet_kind *family(const char *noun)
{
	static const struct ks_sheet_kind *const families[] = {
		ks__sheet_intake, ks__sheet_refer, ks__sheet_meeting,
		ks__sheet_plan
	};

	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (strcmp(families[i]->noun, noun) == 0)
			return families[i];
	return NULL;
}

static enum ks_code find_kind(const struct ks_noun *noun, const char *word,
	const struct ks_sheet_kind **out, struct ks_error *err)
{
	const struct ks_sheet_kind *kind = family(noun->id);
	char words[256] = "";
	size_t at = 0;

	*out = kind;
	for (; kind && kind->noun; kind++) {
		if (!word || strcmp(kind->word, word) == 0) {
			*out = kind;
			return KS_OK;
		}
		at += (size_t)snprintf(words + at, sizeof(words) - at, "%s%s",
			at ? "、" : "", kind->word);
	}
	if (!*out)
		return ks__fail(
			err, KS_USAGE, "%sの用紙はありません", noun->name);
	return ks__fail(err, KS_USAGE,
		"--kind: 「%s」という用紙はありません。%s のどれかです", word,
		words);
}

static enum ks_code permitted(struct ks_sheet *sheet, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < sheet->ncases; i++)
		rc = ks__sight_paper(
			sheet->ledger, sheet->cases[i], sheet->meeting, err);
	return rc;
}

static void release(struct ks_sheet *sheet)
{
	ks__arena_release(&sheet->arena);
	ks__buf_release(&sheet->keepers);
}

static enum ks_code find_subject(struct ks_sheet *sheet,
	const struct ks_noun *noun, const char *ref, const char *case_number,
	struct ks_error *err)
{
	enum ks_code rc =
		ks__record_ref(sheet->ledger, noun, ref, &sheet->record, err);

	if (rc == KS_OK && case_number)
		rc = ks__case_by_number(sheet->ledger, case_number,
			strlen(case_number), &sheet->only_case, err);
	if (rc == KS_OK && case_number)
		rc = ks__case_canonical(sheet->ledger, sheet->only_case,
			&sheet->only_case, err);
	sheet->sight = rc == KS_OK ? ks__sight(sheet->ledger, err) : NULL;
	if (rc == KS_OK && !sheet->sight)
		return err->code;
	return rc;
}

enum ks_code ks_sheet(struct ks_ledger *ledger, const struct ks_noun *noun,
	const char *ref, const char *kind, const char *case_number,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_sheet sheet = { .ledger = ledger, .asked = kind != NULL };
	enum ks_code rc = find_kind(noun, kind, &sheet.kind, err);

	if (rc == KS_OK)
		rc = find_subject(&sheet, noun, ref, case_number, err);
	if (rc == KS_OK)
		rc = sheet.kind->open(&sheet, err);
	if (rc == KS_OK && sheet.only_case && !sheet.ncases)
		rc = ks__fail(err, KS_NOT_FOUND,
			"--case: この番号のケースは、この%sにありません",
			noun->name);
	if (rc == KS_OK)
		rc = permitted(&sheet, err);
	if (rc == KS_OK)
		rc = make(&sheet, err);
	if (rc == KS_OK)
		rc = ks__sight_tell(ledger, &sheet.held, err);
	if (rc == KS_OK)
		rc = note_reading(&sheet, err);
	if (rc == KS_OK)
		rc = emit(&sheet, sink, err);
	release(&sheet);
	return rc;
}
