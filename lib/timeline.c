#include "timeline.h"

#include <stdlib.h>
#include <string.h>

#include "depends.h"
#include "err.h"
#include "fetch.h"
#include "filter.h"
#include "links.h"

enum { WORDS = 5 };

/* One value of a record as a line of the table has it, and what is said
 * before it. */
struct word {
	const char *field, *before;
};

/* What a noun's record tells of a day: one record may tell of several. */
struct telling {
	const char *noun, *kind;
	const char *day;    /* NULL: the day of its meeting */
	const char *agency; /* field, or NULL */
	const char *number; /* field of the number to look it up by */
	struct word words[WORDS];
};

static const struct telling tellings[] = {
	{ "intake", "相談受付", "received_on", "agency", "number",
		{ { "way", "" }, { "issues", "" }, { "content", "" } } },
	{ "member", "出生", "birth", NULL, NULL, { { NULL, NULL } } },
	{ "member", "異動", "changed_on", NULL, NULL, { { "change", "" } } },
	{ "consent", "同意", "consented_on", NULL, NULL,
		{ { "kind", "" }, { "state", "" },
			{ "expires_on", "有効期限 " } } },
	{ "assess", "アセスメント", "assessed_on", "agency", NULL,
		{ { "issues", "" }, { "picture", "" },
			{ "wishes", "希望・強み " } } },
	{ "contact", "支援経過", "contacted_on", "agency", "meeting_number",
		{ { "method", "" }, { "party_kind", "" }, { "content", "" },
			{ "result", "結果 " } } },
	{ "refer", "つなぎ", "referred_on", "from_agency", NULL,
		{ { "to_agency", "つなぎ先 " }, { "reason", "" } } },
	{ "refer", "つなぎの回答", "answered_on", "to_agency", NULL,
		{ { "answer", "" }, { "return_reason", "" } } },
	{ "refer", "つながり確認", "connected_on", "from_agency", NULL,
		{ { "to_agency", "つなぎ先 " } } },
	{ "agenda", "会議", NULL, "agency", "meeting_number",
		{ { "acting", "" }, { "kind", "" }, { "outcome", "" },
			{ "review_on", "次回確認日 " } } },
	{ "hearing", "事前ヒアリング", NULL, "agency", "meeting_number",
		{ { "situation", "" }, { "concerns", "課題 " },
			{ "goals", "目標 " }, { "request", "お願い " } } },
	{ "task", "役割分担", NULL, "agency", "meeting_number",
		{ { "role", "" }, { "due_on", "期限 " } } },
	{ "task", "役割の完了", "done_on", "agency", "meeting_number",
		{ { "role", "" } } },
	{ "plan", "プラン作成", "made_on", NULL, "number",
		{ { "kind", "" }, { "round", "" }, { "goal", "目標 " } } },
	{ "plan", "プラン決定", "decided_on", NULL, "number",
		{ { "kind", "" }, { "round", "" }, { "services", "" } } },
	{ "evaluation", "評価", "evaluated_on", NULL, "plan_number",
		{ { "outcome", "" }, { "effects", "変化 " },
			{ "finding", "" } } },
	{ "match", "マッチング", "started_on", NULL, "resource_number",
		{ { "settling", "" } } },
	{ "match", "マッチングの終了", "ended_on", NULL, "resource_number",
		{ { NULL, NULL } } },
	{ "assign", "主担当", "assigned_on", "lead_agency", NULL,
		{ { "lead_staff", "" }, { "reason", "" } } },
	{ "move", "転居", "moved_on", NULL, NULL,
		{ { "district", "" }, { "reason", "" } } },
	{ "split", "世帯分離", "split_on", NULL, "new_number",
		{ { "reason", "" } } },
	{ "joining", "名寄せ", "joined_on", NULL, NULL, { { "reason", "" } } },
	{ "topic", "地域課題", "drawn_on", NULL, "number",
		{ { "content", "" } } },
	{ "closure", "終結", "closed_on", NULL, "meeting_number",
		{ { "target", "" }, { "reason", "" }, { "wish", "意向 " },
			{ "next_agency", "その後の主担当 " } } },
};

enum { TELLINGS = sizeof(tellings) / sizeof(tellings[0]) };

struct gathering {
	struct ks_ledger *ledger;
	struct ks_timeline *out;
	int from, to;
	int64_t asked;	       /* the case whose page it is */
	struct ks_arena arena; /* of the record at hand */
	struct ks_record rec;
	int64_t id;
	enum ks_sight_level level;
	int64_t household; /* of the record: whose persons it names */
	int64_t case_id;
	struct ks_buf text;
};

static const struct ks_value *value_of(
	const struct gathering *g, const char *field, const struct ks_field **f)
{
	int at = field ? ks__noun_field(g->rec.noun, field) : -1;

	if (at < 0 || ks__empty(&g->rec.v[at]))
		return NULL;
	if (f)
		*f = &g->rec.noun->fields[at];
	return &g->rec.v[at];
}

static int64_t number_of(const struct gathering *g, const char *field)
{
	const struct ks_value *v = value_of(g, field, NULL);

	return v ? v->number : 0;
}

/* ---- one event ------------------------------------------------------------ */

static enum ks_code day_of_meeting(
	struct gathering *g, int *day, struct ks_error *err)
{
	int64_t held = 0;
	enum ks_code rc = ks__number(g->ledger,
		"select held_on from meeting where id = ? and voided is null",
		number_of(g, "meeting_id"), &held, err);

	*day = (int)held;
	return rc;
}

static bool within(const struct gathering *g, int day)
{
	return day && (!g->from || day >= g->from) && (!g->to || day <= g->to);
}

/* A birth is what identifies a person: it needs what naming her needs. */
static enum ks_code day_of_birth(
	struct gathering *g, int *day, struct ks_error *err)
{
	const struct ks_field *field = NULL;
	const struct ks_value *birth = value_of(g, "birth", &field);
	bool named = false;
	enum ks_code rc = KS_OK;

	*day = 0;
	if (!birth || !ks__sight_field(g->ledger, g->level, &g->rec, field))
		return KS_OK;
	rc = ks__sight_member(g->ledger, g->id, &named, err);
	if (named)
		*day = (int)birth->number;
	return rc;
}

static enum ks_code day_of(struct gathering *g, const struct telling *t,
	int *day, struct ks_error *err)
{
	const struct ks_field *field = NULL;
	const struct ks_value *said;

	if (!t->day)
		return day_of_meeting(g, day, err);
	if (strcmp(t->day, "birth") == 0)
		return day_of_birth(g, day, err);
	said = value_of(g, t->day, &field);
	*day = said && ks__sight_field(g->ledger, g->level, &g->rec, field)
		? (int)said->number
		: 0;
	return KS_OK;
}

static const char *keep(struct gathering *g)
{
	return ks__arena_copy(
		&g->out->arena, ks__buf_str(&g->text), g->text.len);
}

static const char *words_of(struct gathering *g, const struct telling *t)
{
	ks__buf_clear(&g->text);
	for (int i = 0; i < WORDS && t->words[i].field; i++) {
		const struct ks_field *field = NULL;
		const struct ks_value *v =
			value_of(g, t->words[i].field, &field);

		if (!v || !ks__sight_field(g->ledger, g->level, &g->rec, field))
			continue;
		ks__buf_adds(&g->text, g->text.len ? "、" : "");
		ks__buf_adds(&g->text, t->words[i].before);
		ks__value_say(g->ledger->codes, field, v, &g->text);
	}
	return keep(g);
}

static const char *shown(struct gathering *g, const char *name)
{
	const struct ks_field *field = NULL;
	const struct ks_value *v = value_of(g, name, &field);

	ks__buf_clear(&g->text);
	if (v && ks__sight_field(g->ledger, g->level, &g->rec, field))
		ks__value_show(g->ledger->codes, field, v, &g->text);
	return keep(g);
}

/* "2 配偶者": a person by what she is in the household, never by name. */
static enum ks_code add_person(
	struct gathering *g, int64_t no, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(g->ledger->db,
		"select relation, subject from member where household_id = ? "
		"and no = ? and voided is null",
		err);
	const struct ks_code_row *relation = NULL;
	bool subject = false;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, g->household);
	ks__bind_int(st, 2, no);
	rc = ks__step(st, err);
	if (rc == KS_OK && ks__col_int(st, 0))
		relation = ks__code_by_id(g->ledger->codes, ks__col_int(st, 0));
	if (rc == KS_OK)
		subject = ks__col_int(st, 1) != 0;
	ks__reset(st);
	ks__buf_addf(
		&g->text, "%s%lld", g->text.len ? "、" : "", (long long)no);
	if (relation || subject)
		ks__buf_addf(
			&g->text, " %s", relation ? relation->label : "本人");
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code whom_of(
	struct gathering *g, const char **whom, struct ks_error *err)
{
	const struct ks_value *persons = value_of(g, "persons", NULL);
	const char *p = persons ? persons->text : NULL;
	int64_t no = number_of(g, "member_no");
	enum ks_code rc = KS_OK;

	if (!no && strcmp(g->rec.noun->id, "member") == 0)
		no = number_of(g, "no");
	ks__buf_clear(&g->text);
	if (no)
		rc = add_person(g, no, err);
	while (rc == KS_OK && p && (no = ks__codes_next(&p)) != 0)
		rc = add_person(g, no, err);
	*whom = keep(g);
	return rc;
}

static enum ks_code tell(
	struct gathering *g, const struct telling *t, struct ks_error *err)
{
	struct ks_timeline *out = g->out;
	const struct ks_code_row *agency;
	struct ks_event *e;
	const char *whom = "";
	int day = 0;
	enum ks_code rc = day_of(g, t, &day, err);

	if (rc == KS_OK && !within(g, day))
		return KS_OK;
	if (rc == KS_OK)
		rc = whom_of(g, &whom, err);
	if (rc != KS_OK)
		return rc;
	e = ks__arena_push(&out->arena, &out->at, &out->n, sizeof(*e));
	if (!e)
		return ks__nomem(err);
	agency = ks__code_by_id(g->ledger->codes, number_of(g, t->agency));
	*e = (struct ks_event){ .day = day,
		.kind = t->kind,
		.case_id = g->case_id,
		.agency = agency ? agency->label : "",
		.whom = whom,
		.what = words_of(g, t),
		.number = shown(g, t->number),
		.noun = g->rec.noun->id,
		.record = g->id };
	return KS_OK;
}

/* ---- one record ------------------------------------------------------------ */

static enum ks_code take(struct gathering *g, const struct ks_noun *noun,
	int64_t id, struct ks_error *err)
{
	enum ks_code rc;

	ks__arena_reset(&g->arena);
	g->id = id;
	rc = ks__fetch(g->ledger, noun, id, &g->rec, &g->arena, err);
	if (rc == KS_OK)
		rc = ks__sight_record(
			g->ledger, &g->rec, id, &g->level, &g->out->held, err);
	if (rc != KS_OK || g->level == KS_SIGHT_NONE)
		return rc;
	for (int i = 0; rc == KS_OK && i < TELLINGS; i++)
		if (strcmp(tellings[i].noun, noun->id) == 0)
			rc = tell(g, &tellings[i], err);
	return rc;
}

/* ---- which records ----------------------------------------------------------- */

static bool told_of(const char *noun)
{
	for (int i = 0; i < TELLINGS; i++)
		if (strcmp(tellings[i].noun, noun) == 0)
			return true;
	return false;
}

/* Of one case (of_household false) or one household. */
static enum ks_code gather(struct gathering *g, bool of_household, int64_t key,
	struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t n = 0; rc == KS_OK && n < KS_NOUN_COUNT; n++) {
		const struct ks_noun *noun = &ks__noun_ops(n)->noun;
		const char *owner = ks__owner_of(noun);
		struct ks_ids ids = { NULL, 0 };

		if (!told_of(noun->id) || !owner ||
			(strcmp(owner, "household_id") == 0) != of_household)
			continue;
		rc = ks__fetch_ids(g->ledger, noun, owner, key, &ids, err);
		for (size_t i = 0; rc == KS_OK && i < ids.n; i++)
			rc = take(g, noun, ids.at[i], err);
		free(ids.at);
	}
	return rc;
}

/* The household and those 名寄せ found to be one with it. */
static enum ks_code households_of(struct ks_ledger *ledger, int64_t case_id,
	struct ks_ids *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with own(id) as (select coalesce(h.joined_to, h.id) "
		"from cases c join household h on h.id = c.household_id "
		"where c.id = (select coalesce(joined_to, id) from cases "
		"where id = ?1)) select id from own union select h.id from "
		"household h where h.joined_to in (select id from own)",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	return ks__ids_gather(st, out, err);
}

/* The household's cases, and those joined to one of them from elsewhere. */
static enum ks_code cases_of(struct ks_ledger *ledger, int64_t household,
	struct ks_ids *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"with own(id) as (select id from cases where household_id = "
		"?1) select id from own union select c.id from cases c "
		"where c.joined_to in (select id from own) and c.household_id "
		"not in (select id from household where id = ?1 or joined_to "
		"= (select coalesce(joined_to, id) from household where "
		"id = ?1))",
		err);

	if (!st)
		return err->code;
	ks__bind_int(st, 1, household);
	return ks__ids_gather(st, out, err);
}

static enum ks_code gather_household(
	struct gathering *g, int64_t household, struct ks_error *err)
{
	struct ks_ids cases = { NULL, 0 };
	bool shown = false;
	enum ks_code rc = ks__sight_from(
		g->ledger, g->asked, household, &shown, &g->out->held, err);

	if (rc != KS_OK || !shown)
		return rc;
	g->household = household;
	g->case_id = 0;
	rc = gather(g, true, household, err);
	if (rc == KS_OK)
		rc = cases_of(g->ledger, household, &cases, err);
	for (size_t i = 0; rc == KS_OK && i < cases.n; i++) {
		g->case_id = cases.at[i];
		rc = ks__case_household(
			g->ledger, g->case_id, &g->household, err);
		if (rc == KS_OK)
			rc = ks__sight_from(g->ledger, g->asked, g->household,
				&shown, &g->out->held, err);
		if (rc == KS_OK && shown)
			rc = gather(g, false, g->case_id, err);
	}
	free(cases.at);
	return rc;
}

/* The arena gives no order to compare by but this: day, record, then as the
 * table of tellings has them. */
static int by_day(const void *a, const void *b)
{
	const struct ks_event *x = a, *y = b;

	if (x->day != y->day)
		return x->day < y->day ? -1 : 1;
	if (x->record != y->record)
		return x->record < y->record ? -1 : 1;
	return strcmp(x->kind, y->kind);
}

enum ks_code ks__timeline(struct ks_ledger *ledger, int64_t case_id, int from,
	int to, struct ks_timeline *out, struct ks_error *err)
{
	struct gathering g = { .ledger = ledger,
		.out = out,
		.from = from,
		.to = to,
		.asked = case_id };
	struct ks_ids homes = { NULL, 0 };
	enum ks_code rc;

	memset(out, 0, sizeof(*out));
	rc = households_of(ledger, case_id, &homes, err);
	for (size_t i = 0; rc == KS_OK && i < homes.n; i++)
		rc = gather_household(&g, homes.at[i], err);
	if (rc == KS_OK && (out->arena.failed || g.text.failed))
		rc = ks__nomem(err);
	if (rc == KS_OK && out->n)
		qsort(out->at, out->n, sizeof(*out->at), by_day);
	free(homes.at);
	ks__arena_release(&g.arena);
	ks__buf_release(&g.text);
	return rc;
}

void ks__timeline_release(struct ks_timeline *timeline)
{
	ks__arena_release(&timeline->arena);
	timeline->at = NULL;
	timeline->n = 0;
}
