#include "record.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "err.h"

int ks__field(const struct ks_noun *noun, const char *id)
{
	/* asked some thirty times a row, and mostly with the very literal the
	 * table was made with */
	for (size_t i = 0; i < noun->nfields; i++)
		if (noun->fields[i].id == id)
			return (int)i;
	for (size_t i = 0; i < noun->nfields; i++)
		if (strcmp(noun->fields[i].id, id) == 0)
			return (int)i;
	assert(0 && "a field its noun does not have");
	return 0;
}

bool ks__field_stored(const struct ks_field *field)
{
	return !(field->flags & (KS_LOOKUP | KS_PAYLOAD_ONLY));
}

struct ks_value *ks__value(struct ks_record *rec, const char *field)
{
	return &rec->v[ks__field(rec->noun, field)];
}

/* ---- what is worked out once ------------------------------------------- */

static void sort_fields(struct ks_noun_plan *plan)
{
	const struct ks_field *fields = plan->noun->fields;
	size_t n = plan->noun->nfields;

	for (size_t i = 0; i < n; i++) {
		size_t at = i;

		while (at &&
			strcmp(fields[plan->sorted[at - 1]].id, fields[i].id) >
				0) {
			plan->sorted[at] = plan->sorted[at - 1];
			at--;
		}
		plan->sorted[at] = (unsigned char)i;
	}
}

enum ks_code ks__noun_plan(struct ks_noun_plan *plan,
	const struct ks_noun *noun, struct ks_error *err)
{
	struct ks_buf names = KS_BUF_INIT;
	struct ks_buf marks = KS_BUF_INIT;

	assert(noun->nfields <= KS_FIELDS_MAX);
	plan->noun = noun;
	sort_fields(plan);
	for (size_t i = 0; i < noun->nfields; i++) {
		if (!ks__field_stored(&noun->fields[i]))
			continue;
		ks__buf_addf(&names, ", %s", noun->fields[i].id);
		ks__buf_adds(&marks, ", ?");
		plan->columns++;
	}
	ks__buf_addf(&plan->insert,
		"insert into %s (id, run, voided%s) values (?, ?, ?%s)",
		noun->id, ks__buf_str(&names), ks__buf_str(&marks));
	ks__buf_addf(&plan->select,
		"select id, run, voided%s from %s where id = ?",
		ks__buf_str(&names), noun->id);
	ks__buf_addf(&plan->find,
		"select id, run, voided from %s where rowkey = ?", noun->id);
	ks__buf_addf(&plan->erase, "delete from %s where id = ?", noun->id);
	ks__buf_release(&names);
	ks__buf_release(&marks);
	if (plan->insert.failed || plan->select.failed || plan->find.failed ||
		plan->erase.failed)
		return ks__nomem(err);
	return KS_OK;
}

void ks__noun_plan_release(struct ks_noun_plan *plan)
{
	ks__buf_release(&plan->insert);
	ks__buf_release(&plan->select);
	ks__buf_release(&plan->find);
	ks__buf_release(&plan->erase);
}

/* ---- setting values ----------------------------------------------------- */

void ks__value_set_text(
	struct ks_value *v, struct ks_arena *arena, const char *s, size_t len)
{
	v->given = true;
	v->text = ks__arena_copy(arena, s, len);
	v->len = len;
	v->column = NULL;
	v->number = 0;
}

void ks__value_set_int(struct ks_value *v, struct ks_arena *arena, int64_t n)
{
	char text[24];

	ks__value_set_text(v, arena, text, ks__int_text(n, text));
	v->number = n;
}

void ks__value_set_date(struct ks_value *v, struct ks_arena *arena, int ymd)
{
	char iso[11];

	ks__date_iso(ymd, iso);
	ks__value_set_text(v, arena, iso, strlen(iso));
	v->number = ymd;
}

void ks__value_set_code(struct ks_value *v, const struct ks_code_row *row)
{
	v->given = true;
	v->text = row->code;
	v->len = strlen(row->code);
	v->column = NULL;
	v->number = row->id;
}

int64_t ks__codes_next(const char **column)
{
	const char *p = *column;
	int64_t id = 0;

	while (*p == ' ')
		p++;
	/* total: a damaged ledger may hold any number of digits */
	for (; *p >= '0' && *p <= '9'; p++)
		if (id < INT64_MAX / 10)
			id = id * 10 + (*p - '0');
	*column = p;
	return id;
}

static bool has_code(const struct ks_value *v, int64_t id)
{
	const char *p = v->column;
	int64_t have;

	while (p && (have = ks__codes_next(&p)) != 0)
		if (have == id)
			return true;
	return false;
}

/* "K010;K030" and " 812 815 " grow together. */
void ks__value_add_code(struct ks_value *v, struct ks_arena *arena,
	const struct ks_code_row *row)
{
	size_t code_len = strlen(row->code);
	size_t column_len = v->column ? strlen(v->column) : 0;
	char *text, *column;

	v->given = true;
	if (has_code(v, row->id))
		return;
	text = ks__arena_take(arena, v->len + code_len + 2);
	column = ks__arena_take(arena, column_len + 28);
	if (!text || !column)
		return;
	if (v->len) {
		memcpy(text, v->text, v->len);
		text[v->len++] = ';';
	}
	memcpy(text + v->len, row->code, code_len + 1);
	v->len += code_len;
	v->text = text;
	if (column_len)
		memcpy(column, v->column, column_len);
	if (!column_len)
		column[column_len++] = ' ';
	column_len += ks__int_text(row->id, column + column_len);
	column[column_len] = ' ';
	v->column = column;
}

/* ---- the journal's form -------------------------------------------------- */

static void add_escaped(const char *s, size_t len, struct ks_buf *out)
{
	size_t from = 0;

	for (size_t i = 0; i < len; i++) {
		if (s[i] != '\n' && s[i] != '\\')
			continue;
		ks__buf_add(out, s + from, i - from);
		ks__buf_adds(out, s[i] == '\n' ? "\\n" : "\\\\");
		from = i + 1;
	}
	ks__buf_add(out, s + from, len - from);
}

void ks__record_payload(const struct ks_noun_plan *plan,
	const struct ks_record *rec, bool blanks, struct ks_buf *out)
{
	for (size_t i = 0; i < plan->noun->nfields; i++) {
		const struct ks_field *field =
			&plan->noun->fields[plan->sorted[i]];
		const struct ks_value *v = &rec->v[plan->sorted[i]];

		if (!v->given || (!v->len && !blanks) ||
			(field->flags & (KS_LOOKUP | KS_COLUMN_ONLY)))
			continue;
		ks__buf_adds(out, field->id);
		ks__buf_addc(out, '=');
		add_escaped(v->text ? v->text : "", v->len, out);
		ks__buf_addc(out, '\n');
	}
}

static size_t unescape(char *s, size_t len)
{
	size_t to = 0;

	for (size_t i = 0; i < len; i++) {
		if (s[i] == '\\' && i + 1 < len) {
			i++;
			s[to++] = (char)(s[i] == 'n' ? '\n' : s[i]);
		} else {
			s[to++] = s[i];
		}
	}
	s[to] = '\0';
	return to;
}

/* A code the list has no more is passed over: replay must never fail. */
static void overlay_codes(const struct ks_codes *codes,
	const struct ks_field *field, struct ks_arena *arena, const char *text,
	size_t len, struct ks_value *v)
{
	const struct ks_code_list *list = ks__codes_list(codes, field->list);
	const struct ks_code_row *row;

	while (list && len) {
		const char *end = memchr(text, ';', len);
		size_t n = end ? (size_t)(end - text) : len;

		row = ks__code_find(list, text, n);
		if (row && field->type == KS_CODE)
			ks__value_set_code(v, row);
		else if (row)
			ks__value_add_code(v, arena, row);
		text += n + (end ? 1 : 0);
		len -= n + (end ? 1 : 0);
	}
}

static void overlay_value(const struct ks_codes *codes,
	const struct ks_field *field, struct ks_arena *arena, const char *text,
	size_t len, struct ks_value *v)
{
	int ymd;

	memset(v, 0, sizeof(*v));
	v->given = true;
	v->text = "";
	if (!len)
		return;
	switch (field->type) {
	case KS_CODE:
	case KS_CODES:
		overlay_codes(codes, field, arena, text, len, v);
		break;
	case KS_DATE:
	case KS_PARTDATE:
		if (ks__date_from_iso(text, len, &ymd))
			ks__value_set_date(v, arena, ymd);
		break;
	case KS_TEXT:
	case KS_MEMBERS:
		ks__value_set_text(v, arena, text, len);
		break;
	default:
		ks__value_set_int(v, arena, strtoll(text, NULL, 10));
		break;
	}
}

static const struct ks_field *field_of_key(
	const struct ks_noun *noun, const char *key, size_t len)
{
	for (size_t i = 0; i < noun->nfields; i++)
		if (strncmp(noun->fields[i].id, key, len) == 0 &&
			noun->fields[i].id[len] == '\0')
			return &noun->fields[i];
	return NULL;
}

void ks__record_overlay(const struct ks_codes *codes, struct ks_record *rec,
	const char *payload, size_t len, struct ks_arena *arena)
{
	const char *end = payload + len;

	while (payload < end) {
		const char *stop =
			memchr(payload, '\n', (size_t)(end - payload));
		const char *eq;
		const struct ks_field *field;

		if (!stop)
			stop = end;
		eq = memchr(payload, '=', (size_t)(stop - payload));
		field = eq ? field_of_key(
				     rec->noun, payload, (size_t)(eq - payload))
			   : NULL;
		if (field) {
			char *text = (char *)ks__arena_copy(
				arena, eq + 1, (size_t)(stop - eq - 1));
			size_t n = *text
				? unescape(text, (size_t)(stop - eq - 1))
				: 0;

			overlay_value(codes, field, arena, text, n,
				&rec->v[field - rec->noun->fields]);
		}
		payload = stop + 1;
	}
}

/* ---- columns -------------------------------------------------------------- */

static void bind_value(struct ks_stmt *st, int at, const struct ks_field *field,
	const struct ks_value *v)
{
	if (ks__empty(v)) {
		ks__bind_null(st, at);
		return;
	}
	switch (field->type) {
	case KS_TEXT:
		ks__bind_text(st, at, v->text, v->len);
		break;
	case KS_CODES:
		ks__bind_str(st, at, v->column);
		break;
	case KS_MEMBERS:
		ks__bind_text(st, at, v->text, v->len);
		break;
	default:
		ks__bind_int(st, at, v->number);
		break;
	}
}

void ks__record_bind(struct ks_stmt *st, const struct ks_record *rec)
{
	int at = 4;

	for (size_t i = 0; i < rec->noun->nfields; i++)
		if (ks__field_stored(&rec->noun->fields[i]))
			bind_value(st, at++, &rec->noun->fields[i], &rec->v[i]);
}

static void load_codes(const struct ks_codes *codes, const char *column,
	struct ks_arena *arena, struct ks_value *v)
{
	int64_t id;

	while ((id = ks__codes_next(&column)) != 0) {
		const struct ks_code_row *row = ks__code_by_id(codes, id);

		if (row)
			ks__value_add_code(v, arena, row);
	}
}

static void load_value(const struct ks_codes *codes,
	const struct ks_field *field, struct ks_stmt *st, int at,
	struct ks_arena *arena, struct ks_value *v)
{
	const struct ks_code_row *row;
	const char *text;
	size_t len;

	switch (field->type) {
	case KS_TEXT:
	case KS_MEMBERS:
		text = ks__col_text(st, at, &len);
		ks__value_set_text(v, arena, text, len);
		break;
	case KS_CODE:
		row = ks__code_by_id(codes, ks__col_int(st, at));
		if (row)
			ks__value_set_code(v, row);
		break;
	case KS_CODES:
		load_codes(codes, ks__col_str(st, at), arena, v);
		break;
	case KS_DATE:
	case KS_PARTDATE:
		ks__value_set_date(v, arena, (int)ks__col_int(st, at));
		break;
	default:
		ks__value_set_int(v, arena, ks__col_int(st, at));
		break;
	}
}

void ks__record_load(const struct ks_codes *codes, struct ks_record *rec,
	struct ks_stmt *st, struct ks_arena *arena)
{
	int at = 3;

	for (size_t i = 0; i < rec->noun->nfields; i++) {
		struct ks_value *v = &rec->v[i];

		memset(v, 0, sizeof(*v));
		v->text = "";
		if (!ks__field_stored(&rec->noun->fields[i]))
			continue;
		if (!ks__col_null(st, at))
			load_value(
				codes, &rec->noun->fields[i], st, at, arena, v);
		at++;
	}
}
