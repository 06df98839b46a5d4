/*
 * Records of every noun with values of chance: what is written to the journal
 * or to a table is read back the same, and the journal's form is canonical.
 */
#include "report_kit.h"

#include "arena.h"
#include "journal.h"
#include "noun.h"

enum { ROUNDS = 300 };

/* ---- values of chance -------------------------------------------------------- */

static uint64_t state = 20250401;

static uint64_t chance(uint64_t below)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (state >> 33) % below;
}

static void text_of_chance(struct ks_value *v, struct ks_arena *arena)
{
	static const char *const parts[] = { "\n", "\\", "=", "\\n", "n", " ",
		"髙橋", "𠮷", "\r\n", ",", "\"", "a=b\n", "㈱", ";", "\t" };
	struct ks_buf text = KS_BUF_INIT;
	uint64_t n = 1 + chance(8);

	while (n--)
		ks__buf_adds(
			&text, parts[chance(sizeof(parts) / sizeof(parts[0]))]);
	ks__value_set_text(v, arena, ks__buf_str(&text), text.len);
	ks__buf_release(&text);
}

static int day_of_chance(bool partial)
{
	int y = 1890 + (int)chance(200), m = 1 + (int)chance(12);
	int d = 1 + (int)chance(28);

	if (partial && chance(3) == 0)
		return chance(2) ? y * 10000 : y * 10000 + m * 100;
	return y * 10000 + m * 100 + d;
}

static const struct ks_code_row *code_of_chance(
	struct kit *kit, const char *list)
{
	const struct ks_code_list *codes =
		ks__codes_list(ks__ledger_codes(kit->ledger), list);

	assert_non_null(codes);
	return ks__code_list_at(codes, chance(ks__code_list_count(codes)));
}

static void codes_of_chance(struct kit *kit, const struct ks_field *field,
	struct ks_value *v, struct ks_arena *arena)
{
	uint64_t n = 1 + chance(6);

	while (n--)
		ks__value_add_code(v, arena, code_of_chance(kit, field->list));
}

static void value_of_chance(struct kit *kit, const struct ks_field *field,
	struct ks_value *v, struct ks_arena *arena)
{
	switch (field->type) {
	case KS_TEXT:
		text_of_chance(v, arena);
		break;
	case KS_DATE:
	case KS_PARTDATE:
		ks__value_set_date(
			v, arena, day_of_chance(field->type == KS_PARTDATE));
		break;
	case KS_CODE:
		ks__value_set_code(v, code_of_chance(kit, field->list));
		break;
	case KS_CODES:
		codes_of_chance(kit, field, v, arena);
		break;
	case KS_MEMBERS:
		ks__value_set_text(v, arena, " 1 12 ", 6);
		break;
	case KS_TIME:
		ks__value_set_int(v, arena, (int64_t)chance(2400));
		break;
	case KS_MARK:
		ks__value_set_int(v, arena, 1);
		break;
	case KS_INT:
	case KS_YEAR:
	case KS_REF:
		ks__value_set_int(v, arena, (int64_t)chance(1u << 30));
		break;
	}
}

/* full: every field has a value; else some are empty, some not given. */
static void fill(struct kit *kit, struct ks_record *rec,
	const struct ks_noun *noun, bool full, struct ks_arena *arena)
{
	memset(rec, 0, sizeof(*rec));
	rec->noun = noun;
	for (size_t i = 0; i < noun->nfields; i++) {
		uint64_t what = full ? 2 : chance(4);

		rec->v[i].given = what > 0;
		if (what > 1)
			value_of_chance(
				kit, &noun->fields[i], &rec->v[i], arena);
	}
}

/* ---- comparing ---------------------------------------------------------------- */

static bool same_text(const char *a, const char *b)
{
	return strcmp(a ? a : "", b ? b : "") == 0;
}

static void same_value(const struct ks_noun *noun, size_t i,
	const struct ks_value *got, const struct ks_value *want)
{
	if (got->len != want->len || got->number != want->number ||
		(want->len && memcmp(got->text, want->text, want->len) != 0) ||
		!same_text(got->column, want->column))
		fail_msg("%s.%s: got '%s' %lld '%s', want '%s' %lld '%s'",
			noun->id, noun->fields[i].id,
			got->text ? got->text : "", (long long)got->number,
			got->column ? got->column : "",
			want->text ? want->text : "", (long long)want->number,
			want->column ? want->column : "");
}

static bool in_payload(const struct ks_field *field)
{
	return !(field->flags & (KS_LOOKUP | KS_COLUMN_ONLY));
}

/* "key=value\n" lines, each key once and after the one before it. */
static void is_canonical(const char *payload)
{
	char last[64] = "";

	while (*payload) {
		size_t n = strcspn(payload, "=\n");
		char key[64];

		assert_in_range(n, 1, sizeof(key) - 1);
		assert_int_equal(payload[n], '=');
		memcpy(key, payload, n);
		key[n] = '\0';
		assert_true(strcmp(last, key) < 0);
		strcpy(last, key);
		payload = strchr(payload, '\n');
		assert_non_null(payload);
		payload++;
	}
}

/* ---- the journal's form --------------------------------------------------------- */

static void check_payload(struct kit *kit, const struct ks_noun_plan *plan,
	const struct ks_record *rec, bool blanks, struct ks_arena *arena)
{
	struct ks_buf once = KS_BUF_INIT, twice = KS_BUF_INIT;
	struct ks_record back = { .noun = plan->noun };

	ks__record_payload(plan, rec, blanks, &once);
	is_canonical(ks__buf_str(&once));
	ks__record_overlay(ks__ledger_codes(kit->ledger), &back,
		ks__buf_str(&once), once.len, arena);
	for (size_t i = 0; i < plan->noun->nfields; i++) {
		if (!in_payload(&plan->noun->fields[i]))
			continue;
		same_value(plan->noun, i, &back.v[i], &rec->v[i]);
		assert_int_equal(back.v[i].given,
			rec->v[i].given && (blanks || rec->v[i].len > 0));
	}
	ks__record_payload(plan, &back, blanks, &twice);
	assert_string_equal(ks__buf_str(&once), ks__buf_str(&twice));
	ks__buf_release(&once);
	ks__buf_release(&twice);
}

static void test_payload(void **unused)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_record rec;
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	for (size_t n = 0; n < KS_NOUN_COUNT; n++)
		for (int round = 0; round < ROUNDS; round++) {
			const struct ks_noun_plan *plan = &kit.ledger->plans[n];

			fill(&kit, &rec, plan->noun, round == 0, &arena);
			check_payload(&kit, plan, &rec, round % 2 == 0, &arena);
			ks__arena_reset(&arena);
		}
	ks__arena_release(&arena);
	kit_close(&kit);
}

/* Laid over one another, the later word counts and silence changes nothing. */
static void test_overlay(void **unused)
{
	static const char first[] = "agency=A010\nname=前\nnote=残る\n";
	static const char second[] = "issues=K120;K200\nname=後\nphone=\n";
	struct ks_record rec = { .noun = &ks__intake.noun };
	struct ks_arena arena = KS_ARENA_INIT;
	const struct ks_codes *codes;
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	codes = ks__ledger_codes(kit.ledger);
	ks__record_overlay(codes, &rec, first, sizeof(first) - 1, &arena);
	ks__record_overlay(codes, &rec, second, sizeof(second) - 1, &arena);
	assert_string_equal(ks__value(&rec, "name")->text, "後");
	assert_string_equal(ks__value(&rec, "note")->text, "残る");
	assert_string_equal(ks__value(&rec, "agency")->text, "A010");
	assert_string_equal(ks__value(&rec, "issues")->text, "K120;K200");
	assert_true(ks__value(&rec, "phone")->given);
	assert_true(ks__empty(ks__value(&rec, "phone")));
	assert_false(ks__value(&rec, "address")->given);
	ks__record_overlay(codes, &rec, "name=\n", 6, &arena);
	assert_true(ks__empty(ks__value(&rec, "name")));
	ks__arena_release(&arena);
	kit_close(&kit);
}

/* What a later or a broken program may have written is passed over. */
static void test_overlay_is_total(void **unused)
{
	static const char *const odd[] = { "", "\n", "=", "=\n", "name",
		"name=x\\", "zz=1\n", "agency=ZZZZ\n", "issues=;;K120;ZZ\n",
		"birth=1948-13-45\n", "household_size=x\n", "nam=x\n",
		"names=x\n", "name=a=b\n", "received_on=\nreceived_on" };
	struct ks_record rec = { .noun = &ks__intake.noun };
	struct ks_arena arena = KS_ARENA_INIT;
	const struct ks_codes *codes;
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	codes = ks__ledger_codes(kit.ledger);
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		ks__record_overlay(codes, &rec, odd[i], strlen(odd[i]), &arena);
	assert_string_equal(ks__value(&rec, "name")->text, "a=b");
	assert_string_equal(ks__value(&rec, "issues")->text, "K120");
	assert_true(ks__empty(ks__value(&rec, "agency")));
	assert_true(ks__empty(ks__value(&rec, "birth")));
	for (int i = 0; i < 20000; i++) {
		static const char letters[] = "name=\\\n;K120received_on-1";
		char bytes[24];

		for (size_t k = 0; k < sizeof(bytes); k++)
			bytes[k] = letters[chance(sizeof(letters))];
		ks__record_overlay(codes, &rec, bytes, chance(25), &arena);
		ks__arena_reset(&arena);
		memset(rec.v, 0, sizeof(rec.v));
	}
	ks__arena_release(&arena);
	kit_close(&kit);
}

/* ---- the tables ------------------------------------------------------------------ */

static void check_row(struct kit *kit, const struct ks_noun_plan *plan,
	const struct ks_record *rec, int64_t id, struct ks_arena *arena)
{
	struct ks_record back = { .noun = plan->noun };
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st;

	if (ks__row_insert(kit->ledger, id, 7, 9, rec, &err) != KS_OK)
		fail_msg("%s", err.message);
	st = ks__db_stmt(kit->db, ks__buf_str(&plan->select), &err);
	assert_non_null(st);
	ks__bind_int(st, 1, id);
	assert_int_equal(ks__step(st, &err), KS_OK);
	assert_int_equal(ks__col_int(st, 0), id);
	assert_int_equal(ks__col_int(st, 1), 7);
	assert_int_equal(ks__col_int(st, 2), 9);
	ks__record_load(ks__ledger_codes(kit->ledger), &back, st, arena);
	ks__reset(st);
	for (size_t i = 0; i < plan->noun->nfields; i++)
		if (ks__field_stored(&plan->noun->fields[i]))
			same_value(plan->noun, i, &back.v[i], &rec->v[i]);
	assert_int_equal(
		ks__row_delete(kit->ledger, plan->noun, id, &err), KS_OK);
}

static void test_columns(void **unused)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_record rec;
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	kit_sql(&kit, "begin");
	for (size_t n = 0; n < KS_NOUN_COUNT; n++)
		for (int round = 0; round < ROUNDS; round++) {
			const struct ks_noun_plan *plan = &kit.ledger->plans[n];

			fill(&kit, &rec, plan->noun, true, &arena);
			check_row(&kit, plan, &rec, 5000 + round, &arena);
			ks__arena_reset(&arena);
		}
	kit_sql(&kit, "rollback");
	ks__arena_release(&arena);
	kit_close(&kit);
}

/* ---- schema.sql and the field tables say the same ---------------------------------- */

static bool is_text(enum ks_type type)
{
	return type == KS_TEXT || type == KS_CODES || type == KS_MEMBERS;
}

static const struct ks_field *stored_field(
	const struct ks_noun *noun, const char *id)
{
	for (size_t i = 0; i < noun->nfields; i++)
		if (strcmp(noun->fields[i].id, id) == 0 &&
			ks__field_stored(&noun->fields[i]))
			return &noun->fields[i];
	return NULL;
}

static bool fits(const struct ks_noun *noun, struct ks_stmt *st)
{
	const char *name = ks__col_str(st, 0);
	const struct ks_field *field = stored_field(noun, name);
	bool own = strcmp(name, "id") == 0 || strcmp(name, "run") == 0 ||
		strcmp(name, "voided") == 0;

	if (!field || own)
		return own && !field;
	if ((field->flags & KS_REQUIRED) && !ks__col_int(st, 2))
		return false;
	return strcmp(ks__col_str(st, 1),
		       is_text(field->type) ? "TEXT" : "INTEGER") == 0;
}

/* Columns no field fits, and fields no column fits. */
static int differences(struct kit *kit, const struct ks_noun *noun)
{
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st = ks__db_made(kit->db,
		"select name, type, \"notnull\" from pragma_table_info(?)",
		&err);
	int columns = 3, wrong = 0; /* id, run, voided */

	assert_non_null(st);
	ks__bind_str(st, 1, noun->id);
	for (size_t i = 0; i < noun->nfields; i++)
		columns += ks__field_stored(&noun->fields[i]);
	while (ks__step(st, &err) == KS_OK) {
		columns--;
		if (!fits(noun, st)) {
			print_message(
				"# %s.%s\n", noun->id, ks__col_str(st, 0));
			wrong++;
		}
	}
	ks__db_made_free(st);
	return wrong + abs(columns);
}

static void test_schema(void **unused)
{
	static const char *const planted[] = {
		"alter table contact add column zz text",
		"alter table contact drop column minutes",
		"alter table contact rename column staff to stuff",
		"alter table contact drop column time;"
		"alter table contact add column time text",
		"alter table contact drop column contacted_on;"
		"alter table contact add column contacted_on integer",
	};
	struct kit kit;

	(void)unused;
	kit_open(&kit);
	for (size_t n = 0; n < KS_NOUN_COUNT; n++)
		assert_int_equal(differences(&kit, &ks__noun_ops(n)->noun), 0);
	kit_sql(&kit, "drop index contact_case");
	for (size_t i = 0; i < sizeof(planted) / sizeof(planted[0]); i++) {
		kit_sql(&kit, "begin");
		kit_sql(&kit, planted[i]);
		if (!differences(&kit, &ks__contact.noun))
			fail_msg("not found: %s", planted[i]);
		kit_sql(&kit, "rollback");
	}
	kit_close(&kit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_payload),
		cmocka_unit_test(test_overlay),
		cmocka_unit_test(test_overlay_is_total),
		cmocka_unit_test(test_columns),
		cmocka_unit_test(test_schema),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
