/* A CSV row into a record. */
#include "load.h"

#include <stdio.h>
#include <string.h>

#include "ledger.h"
#include "text.h"

void ks__load_release(struct ks_load *load)
{
	ks__arena_release(&load->arena);
	ks__arena_release(&load->constant_arena);
	ks__idmap_release(&load->bad);
	ks__idmap_release(&load->lines);
	ks__idmap_release(&load->nth);
	ks__header_release(&load->header);
	ks__buf_release(&load->key);
	ks__buf_release(&load->payload);
	ks__buf_release(&load->row.first_error);
}

static void tell_reading(struct ks_row *row, const struct ks_field *field,
	const char *cell, const struct ks_reading *reading)
{
	if (reading->word)
		cell = reading->word;
	if (reading->note >= 0)
		ks__tell(row, (enum ks_rule_id)reading->note, field, cell,
			reading->one, reading->two);
	if (reading->wrong >= 0)
		ks__tell(row, (enum ks_rule_id)reading->wrong, field, cell,
			reading->one, reading->two);
}

static void read_cell(struct ks_load *load, int at, const char *s, size_t len,
	struct ks_value *v, struct ks_arena *arena)
{
	const struct ks_field *field = &load->header.ops->noun.fields[at];
	const struct ks_profile_line *line;
	struct ks_reading reading;
	size_t n = len;
	const char *trimmed = ks__text_trim(s, &n);

	line = load->profile
		? ks__profile_value(load->profile, field->heading, trimmed, n)
		: NULL;
	if (line) {
		s = line->value;
		len = strlen(s);
	}
	ks__value_read(ks__ledger_codes(load->ledger), field, s, len, arena, v,
		&reading);
	if (reading.wrong >= 0 || reading.note >= 0)
		tell_reading(&load->row, field, ks__arena_copy(arena, s, len),
			&reading);
}

/* ○ takes the code in; ◎ makes it the main one as well. */
static void read_mark_cell(struct ks_load *load,
	const struct ks_column_map *map, const char *s, size_t len)
{
	static const struct ks_field mark = { "mark", "○", KS_MARK, NULL, 0,
		NULL };
	const struct ks_noun *noun = &load->header.ops->noun;
	struct ks_field named = mark;
	struct ks_value yes = { .text = "" };
	struct ks_reading reading;
	struct ks_value *v = &load->row.rec.v[map->field];

	named.heading = map->heading;
	s = ks__text_trim(s, &len);
	v->given = true;
	ks__value_read(ks__ledger_codes(load->ledger), &mark, s, len,
		&load->arena, &yes, &reading);
	if (reading.wrong >= 0)
		tell_reading(&load->row, &named,
			ks__arena_copy(&load->arena, s, len), &reading);
	if (!yes.number)
		return;
	ks__value_add_code(v, &load->arena, map->code);
	if (len == 3 && memcmp(s, "◎", 3) == 0 &&
		strcmp(noun->fields[map->field].id, "issues") == 0 &&
		ks__noun_field(noun, "main_issue") >= 0)
		ks__value_set_code(
			ks__row_value(&load->row, "main_issue"), map->code);
}

static void keep_extra(struct ks_load *load, const struct ks_column_map *map,
	const char *s, size_t len)
{
	struct ks_value *v = ks__row_value(&load->row, "extra");
	struct ks_buf text = KS_BUF_INIT;

	if (!len)
		return;
	ks__buf_add(&text, v->text ? v->text : "", v->len);
	ks__payload_add(
		&text, map->heading, ks__arena_copy(&load->arena, s, len));
	ks__value_set_text(v, &load->arena, ks__buf_str(&text), text.len);
	ks__buf_release(&text);
}

static void take_cell(struct ks_load *load, const struct ks_column_map *map,
	const struct ks_csv_cell *cell)
{
	size_t len = cell->len;
	const char *s = ks__csv_unguard(cell->p, &len);

	if (s != cell->p)
		s = ks__arena_copy(&load->arena, s, len);
	switch (map->kind) {
	case KS_COL_FIELD:
		read_cell(load, map->field, s, len,
			&load->row.rec.v[map->field], &load->arena);
		break;
	case KS_COL_MARK:
		read_mark_cell(load, map, s, len);
		break;
	case KS_COL_EXTRA:
		keep_extra(load, map, s, len);
		break;
	case KS_COL_UNKNOWN:
	case KS_COL_DROP:
		break;
	}
}

/* Cells beyond the headings shift values into wrong columns: an error, with
 * no value told.  Empty ones are what spreadsheets leave behind. */
static bool check_cells(struct ks_load *load, const struct ks_csv_row *csv)
{
	char want[24], have[24];

	load->row.shifted = csv->ncells != load->header.n;
	snprintf(want, sizeof(want), "%zu", load->header.n);
	snprintf(have, sizeof(have), "%zu", csv->ncells);
	if (csv->ncells < load->header.n)
		ks__tell(&load->row, KS_RULE_CELL_MISSING, NULL, NULL, want,
			have);
	for (size_t i = load->header.n; i < csv->ncells; i++)
		if (csv->cells[i].len) {
			ks__tell(&load->row, KS_RULE_CELL_COUNT, NULL, NULL,
				want, have);
			return false;
		}
	return true;
}

enum ks_rule_id ks__fault_rule(enum ks_csv_fault fault)
{
	static const enum ks_rule_id rules[] = {
		[KS_CSV_QUOTE] = KS_RULE_CSV_QUOTE,
		[KS_CSV_OPEN] = KS_RULE_CSV_OPEN,
		[KS_CSV_NUL] = KS_RULE_CSV_NUL,
		[KS_CSV_CELLS] = KS_RULE_CSV_CELLS,
		[KS_CSV_LONG] = KS_RULE_CSV_LONG,
	};

	return rules[fault];
}

static void check_required(struct ks_load *load)
{
	const struct ks_noun *noun = &load->header.ops->noun;

	for (size_t i = 0; i < noun->nfields; i++)
		if ((noun->fields[i].flags & KS_REQUIRED) &&
			ks__empty(&load->row.rec.v[i]) &&
			!load->row.rec.v[i].unreadable)
			ks__tell(&load->row, KS_RULE_VALUE_MISSING,
				&noun->fields[i], NULL, NULL, NULL);
}

enum ks_code ks__load_check(struct ks_load *load, struct ks_error *err)
{
	const struct ks_noun_ops *ops = load->header.ops;

	check_required(load);
	return ops->check ? ops->check(&load->row, err) : KS_OK;
}

void ks__load_constants(struct ks_load *load)
{
	const struct ks_noun *noun = &load->header.ops->noun;
	const struct ks_import *o = load->options;

	memset(load->constants, 0, sizeof(load->constants));
	ks__arena_reset(&load->constant_arena);
	for (size_t i = 0; i < o->ndefaults; i++) {
		int at = ks__field_by_heading(
			noun, o->defaults[i].name, strlen(o->defaults[i].name));

		if (at >= 0)
			read_cell(load, at, o->defaults[i].value,
				strlen(o->defaults[i].value),
				&load->constants[at], &load->constant_arena);
	}
	for (size_t i = 0; load->profile && i < load->profile->n; i++) {
		const struct ks_profile_line *line = &load->profile->lines[i];
		int at = line->kind == KS_PROFILE_CONSTANT
			? ks__field_by_heading(noun, line->to, strlen(line->to))
			: -1;

		if (at >= 0)
			read_cell(load, at, line->value, strlen(line->value),
				&load->constants[at], &load->constant_arena);
	}
}

static void begin_row(struct ks_load *load, long line)
{
	struct ks_row *row = &load->row;

	ks__arena_reset(&load->arena);
	memset(&row->rec, 0, sizeof(row->rec));
	row->rec.noun = &load->header.ops->noun;
	for (size_t i = 0; i < row->rec.noun->nfields; i++) {
		row->rec.v[i].text = "";
		if (!load->header.present[i] && load->constants[i].given)
			row->rec.v[i] = load->constants[i];
	}
	row->ops = load->header.ops;
	row->arena = &load->arena;
	row->line = line;
	row->wrong = row->refused = row->notes = 0;
	row->case_id = row->household_id = 0;
	row->case_voided = row->update = row->shifted = false;
	ks__buf_clear(&row->first_error);
	row->first_heading = "";
	row->record_breach = load->options->record_breach;
	row->reason = load->options->reason;
}

enum ks_code ks__load_row(struct ks_load *load, const struct ks_csv_row *csv,
	struct ks_error *err)
{
	begin_row(load, csv->line);
	if (csv->fault != KS_CSV_FINE) {
		ks__tell(&load->row, ks__fault_rule(csv->fault), NULL, NULL,
			NULL, NULL);
		return KS_OK;
	}
	if (!check_cells(load, csv))
		return KS_OK;
	for (size_t i = 0; i < load->header.n && i < csv->ncells; i++)
		take_cell(load, &load->header.columns[i], &csv->cells[i]);
	load->as_read = load->row.rec;
	if (load->options->update && !load->row.wrong) {
		enum ks_code rc = ks__complete(load, err);

		if (rc != KS_OK)
			return rc;
	}
	return ks__load_check(load, err);
}
