/*
 * 名寄せの候補: cases that look like one person's or one household's, and why.
 * Every person gets keys ("reading and birth", "reading and address" …); the
 * keys are sorted, and who has the same one stands together.  What is unknown
 * makes no key, so that it matches nothing.  Nothing is joined here.
 */
#include "kasane.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "arena.h"
#include "candidates.h"
#include "casefile.h"
#include "cell.h"
#include "err.h"
#include "findword.h"
#include "read.h"
#include "seen.h"
#include "text.h"
#include "town.h"

/* In the order they are told; the first PERSONAL of them say it is one
 * person. */
enum why {
	KANA_BIRTH,
	NAME_BIRTH,
	KANA_ADDRESS,
	KANA_PHONE,
	SURNAME_ADDRESS,
	PHONE,
	WHYS,
	PERSONAL = SURNAME_ADDRESS
};

static const char *const why_words[WHYS] = { "かな・生年月日", "氏名・生年月日",
	"かな・住所", "かな・電話", "姓・住所", "電話" };

/* One telephone of so many households is an institution's. */
enum { SHARED = 20 };

struct person {
	int64_t case_id, household, member; /* canonical */
	int birth;			    /* 0: not known to the day */
	int64_t sex;			    /* 0: not known */
	bool subject;
};

struct key {
	const char *text;
	size_t person;
	enum why why;
};

struct pair {
	int64_t a, b; /* cases, a < b */
	unsigned why; /* bits */
};

struct seeker {
	struct ks_ledger *ledger;
	int64_t only; /* pairs of this case alone, or 0 */
	struct ks_arena arena;
	struct person *persons;
	struct key *keys;
	struct pair *pairs;
	size_t npersons, nkeys, npairs, keys_room, persons_room, pairs_room;
	size_t wanted; /* keys of the case asked about; 0: any is */
	struct ks_buf text;
	int64_t shared; /* telephones left out */
	bool failed;
};

/* Twice the room where it is full; false where there is no memory. */
static bool room(
	struct seeker *s, void **at, size_t n, size_t *have, size_t size)
{
	size_t more = *have ? *have * 2 : 1024;
	void *grown;

	if (n < *have)
		return true;
	grown = realloc(*at, more * size);
	if (!grown) {
		s->failed = true;
		return false;
	}
	*at = grown;
	*have = more;
	return true;
}

/* ---- what a person is known by ----------------------------------------------------- */

/* 匿名 and the like are no names. */
static bool nameless(const struct ks_buf *key)
{
	static const char *const words[] = { "匿名", "不詳", "不明", "未聴取",
		"回答拒否", "トクメイ", "フショウ", "フメイ", "シメイフショウ",
		"シメイフメイ" };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(ks__buf_str(key), words[i]) == 0 ||
			(i < 5 && strstr(ks__buf_str(key), words[i])))
			return true;
	return key->len == 0;
}

static void name_form(const char *s, size_t len, struct ks_buf *out)
{
	if (s)
		ks__text_key(s, len, out);
	if (nameless(out))
		ks__buf_clear(out);
}

/* What stands before the blank; nothing where there is none. */
static void surname_form(const char *s, size_t len, struct ks_buf *out)
{
	for (size_t i = 1; s && i < len; i++)
		if (s[i] == ' ' ||
			(i + 3 <= len && memcmp(s + i, "　", 3) == 0)) {
			name_form(s, i, out);
			return;
		}
}

/* Down to the house: an address of a town alone is many people's. */
static void address_form(
	struct ks_ledger *ledger, const char *s, size_t len, struct ks_buf *out)
{
	const char *city = ks__buf_str(&ledger->municipality);
	struct ks_buf form = KS_BUF_INIT;
	const char *rest, *p;
	int numbers = 0;

	if (!s)
		return;
	ks__town_form(s, len, &form);
	p = *city ? strstr(ks__buf_str(&form), city) : NULL;
	rest = p ? p + strlen(city) : ks__buf_str(&form);
	for (p = rest; *p; p++)
		numbers +=
			*p >= '0' && *p <= '9' && !(p[1] >= '0' && p[1] <= '9');
	if (numbers >= 2)
		ks__buf_adds(out, rest);
	ks__buf_release(&form);
}

/* Too few digits are a part of one. */
static void phone_form(const char *s, size_t len, struct ks_buf *out)
{
	if (s)
		ks__word_digits(s, len, out);
	if (out->len < 8 || out->len > 11)
		ks__buf_clear(out);
}

/* Is it one that the case asked about has? */
static bool wanted(const struct seeker *s, const char *text)
{
	for (size_t i = 0; i < s->wanted; i++)
		if (strcmp(s->keys[i].text, text) == 0)
			return true;
	return s->wanted == 0;
}

static void add_key(struct seeker *s, enum why why, const struct ks_buf *one,
	const struct ks_buf *two)
{
	if (!one->len || !two->len)
		return;
	ks__buf_clear(&s->text);
	ks__buf_addc(&s->text, (char)('a' + why));
	ks__buf_add(&s->text, one->p, one->len);
	ks__buf_addc(&s->text, '|');
	ks__buf_add(&s->text, two->p, two->len);
	if (!wanted(s, ks__buf_str(&s->text)) ||
		!room(s, (void **)&s->keys, s->nkeys, &s->keys_room,
			sizeof(*s->keys)))
		return;
	s->keys[s->nkeys].text =
		ks__arena_copy(&s->arena, ks__buf_str(&s->text), s->text.len);
	s->keys[s->nkeys].person = s->npersons;
	s->keys[s->nkeys++].why = why;
}

/* Columns: 5 name, 6 kana, 7 address, 8 phone. */
enum { NAME, KANA, SURNAME, KANA_SURNAME, ADDRESS, TEL, BIRTH, FORMS };

static void read_forms(
	struct seeker *s, struct ks_stmt *st, struct ks_buf forms[FORMS])
{
	size_t n[4];
	const char *text[4];

	for (int i = 0; i < 4; i++)
		text[i] = ks__col_text(st, 5 + i, &n[i]);
	name_form(text[0], n[0], &forms[NAME]);
	name_form(text[1], n[1], &forms[KANA]);
	if (forms[NAME].len)
		surname_form(text[0], n[0], &forms[SURNAME]);
	if (forms[KANA].len)
		surname_form(text[1], n[1], &forms[KANA_SURNAME]);
	address_form(s->ledger, text[2], n[2], &forms[ADDRESS]);
	phone_form(text[3], n[3], &forms[TEL]);
}

static void add_keys(struct seeker *s, struct ks_buf forms[FORMS])
{
	add_key(s, KANA_BIRTH, &forms[KANA], &forms[BIRTH]);
	add_key(s, NAME_BIRTH, &forms[NAME], &forms[BIRTH]);
	if (!s->persons[s->npersons].subject)
		return; /* the address and the telephone are the 本人's */
	add_key(s, KANA_ADDRESS, &forms[KANA], &forms[ADDRESS]);
	add_key(s, KANA_PHONE, &forms[KANA], &forms[TEL]);
	add_key(s, SURNAME_ADDRESS, &forms[SURNAME], &forms[ADDRESS]);
	add_key(s, SURNAME_ADDRESS, &forms[KANA_SURNAME], &forms[ADDRESS]);
	add_key(s, PHONE, &forms[TEL], &forms[TEL]);
}

static void add_person(
	struct seeker *s, struct ks_stmt *st, struct ks_buf forms[FORMS])
{
	int64_t birth = ks__col_int(st, 3);
	const struct ks_code_row *sex =
		ks__code_by_id(s->ledger->codes, ks__col_int(st, 4));
	struct person *p;

	if (!room(s, (void **)&s->persons, s->npersons, &s->persons_room,
		    sizeof(*s->persons)))
		return;
	p = &s->persons[s->npersons];
	*p = (struct person){ .case_id = ks__col_int(st, 0),
		.household = ks__col_int(st, 1),
		.member = ks__col_int(st, 2),
		.birth = birth % 100 && birth / 100 % 100 ? (int)birth : 0,
		.sex = sex && !ks__code_unknown(sex) ? sex->id : 0,
		.subject = ks__col_int(st, 9) != 0 };
	for (int i = 0; i < FORMS; i++)
		ks__buf_clear(&forms[i]);
	if (p->birth)
		ks__buf_addi(&forms[BIRTH], p->birth);
	read_forms(s, st, forms);
	add_keys(s, forms);
	s->npersons++;
}

/* Each member with each case of the household; the canonical ones. */
static const char persons_sql[] =
	"select coalesce(c.joined_to, c.id), coalesce(h.joined_to, h.id), "
	"coalesce((select p.canonical from same_person p where p.id = m.id), "
	"m.id), m.birth, m.sex, m.name, m.kana, i.address, i.phone, "
	"m.id = c.member_id from cases c join intake i on "
	"i.id = c.first_intake join household h on h.id = c.household_id "
	"join member m on m.household_id = h.id where i.voided is null and "
	"m.voided is null and (m.id = c.member_id or not m.subject or "
	"m.subject is null) and (?1 = 0 or coalesce(c.joined_to, c.id) = ?1)";

static enum ks_code load(
	struct seeker *s, int64_t case_id, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(s->ledger->db, persons_sql, err);
	struct ks_buf forms[FORMS] = { KS_BUF_INIT };
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, case_id);
	while ((rc = ks__step(st, err)) == KS_OK && !s->failed)
		add_person(s, st, forms);
	ks__reset(st);
	for (int i = 0; i < FORMS; i++)
		ks__buf_release(&forms[i]);
	if (s->failed || s->arena.failed || s->text.failed)
		return ks__nomem(err);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* Of one case: its own keys first, then who else has one of them. */
static enum ks_code load_all(struct seeker *s, struct ks_error *err)
{
	enum ks_code rc = s->only ? load(s, s->only, err) : KS_OK;

	s->wanted = s->nkeys;
	if (rc == KS_OK && (!s->only || s->wanted))
		rc = load(s, 0, err);
	return rc;
}

/* ---- who stands together -------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	int order = strcmp(x->text, y->text);

	return order ? order
		     : (x->person > y->person) - (x->person < y->person);
}

static int by_cases(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	return (x->b > y->b) - (x->b < y->b);
}

/* What is known of both speaks against it. */
static bool contradict(const struct person *a, const struct person *b)
{
	return (a->birth && b->birth && a->birth != b->birth) ||
		(a->sex && b->sex && a->sex != b->sex);
}

static void add_pair(struct seeker *s, enum why why, const struct person *a,
	const struct person *b)
{
	bool personal = why < PERSONAL && a->subject && b->subject;
	struct pair *pair;

	if (a->case_id == b->case_id || a->member == b->member ||
		(s->only && a->case_id != s->only && b->case_id != s->only))
		return;
	if (why < PERSONAL && contradict(a, b))
		return;
	/* somebody's kin is another's 本人: the households are one */
	if (!personal && a->household == b->household)
		return;
	if (!room(s, (void **)&s->pairs, s->npairs, &s->pairs_room,
		    sizeof(*s->pairs)))
		return;
	pair = &s->pairs[s->npairs++];
	*pair = a->case_id < b->case_id
		? (struct pair){ a->case_id, b->case_id, 1U << why }
		: (struct pair){ b->case_id, a->case_id, 1U << why };
	if (!personal && why < PERSONAL)
		pair->why <<= WHYS; /* told in the same words, of a 世帯 */
}

static void pair_up(struct seeker *s, size_t from, size_t to)
{
	if (s->keys[from].why == PHONE && to - from > SHARED) {
		s->shared++;
		return;
	}
	for (size_t i = from; i < to; i++)
		for (size_t j = i + 1; j < to; j++)
			add_pair(s, s->keys[i].why,
				&s->persons[s->keys[i].person],
				&s->persons[s->keys[j].person]);
}

static void find_pairs(struct seeker *s)
{
	size_t from = 0, n = 0;

	if (s->nkeys)
		qsort(s->keys, s->nkeys, sizeof(*s->keys), by_text);
	for (size_t i = 1; i <= s->nkeys; i++)
		if (i == s->nkeys ||
			strcmp(s->keys[i].text, s->keys[from].text) != 0) {
			pair_up(s, from, i);
			from = i;
		}
	if (!s->npairs)
		return;
	qsort(s->pairs, s->npairs, sizeof(*s->pairs), by_cases);
	for (size_t i = 1; i < s->npairs; i++) {
		if (by_cases(&s->pairs[i], &s->pairs[n]) != 0)
			s->pairs[++n] = s->pairs[i];
		else
			s->pairs[n].why |= s->pairs[i].why;
	}
	s->npairs = n + 1;
}

/* ---- telling ------------------------------------------------------------------------- */

static const struct ks_column columns[] = {
	{ "ケース番号", false, NULL },
	{ "相手のケース番号", false, NULL },
	{ "候補", false, NULL },
	{ "理由", false, NULL },
	{ "強さ", false, NULL },
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

static bool of_person(const struct pair *pair)
{
	return (pair->why & ((1U << PERSONAL) - 1)) != 0;
}

static const char *strength(const struct pair *pair)
{
	unsigned sure = 1U << KANA_BIRTH | 1U << NAME_BIRTH;
	unsigned why =
		of_person(pair) ? pair->why : pair->why | pair->why >> WHYS;
	unsigned n = 0;

	for (int i = 0; i < WHYS; i++)
		n += why >> i & 1;
	if (why & sure || (of_person(pair) && n > 2))
		return "強";
	return (why & ~(1U << PHONE)) & ((1U << WHYS) - 1) ? "中" : "弱";
}

static void reasons(const struct pair *pair, struct ks_buf *out)
{
	unsigned why = pair->why | pair->why >> WHYS;

	/* the reading and the birth say more than the name does */
	if (why >> KANA_BIRTH & 1)
		why &= ~(1U << NAME_BIRTH);
	for (int i = 0; i < WHYS; i++)
		if (why >> i & 1)
			ks__buf_addf(out, "%s%s", out->len ? "、" : "",
				why_words[i]);
}

static enum ks_code number_of(struct ks_ledger *ledger, int64_t id,
	char out[24], struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select number_year, serial from cases where id = ?", err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, id);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__case_number(
			(int)ks__col_int(st, 0), (int)ks__col_int(st, 1), out);
	ks__reset(st);
	return rc;
}

static enum ks_code send(struct seeker *s, const struct pair *pair,
	struct ks_sink *sink, struct ks_error *err)
{
	bool turn = pair->b == s->only; /* the one asked about comes first */
	struct ks_buf why = KS_BUF_INIT;
	struct ks_cell cells[COLUMNS];
	char a[24], b[24];
	enum ks_code rc =
		number_of(s->ledger, turn ? pair->b : pair->a, a, err);

	if (rc == KS_OK)
		rc = number_of(s->ledger, turn ? pair->a : pair->b, b, err);
	if (rc != KS_OK)
		return rc;
	reasons(pair, &why);
	ks__cell_text(&cells[0], a);
	ks__cell_text(&cells[1], b);
	ks__cell_text(&cells[2], of_person(pair) ? "同じ人" : "同じ世帯");
	ks__cell_text(&cells[3], ks__buf_str(&why));
	ks__cell_text(&cells[4], strength(pair));
	rc = sink->row(sink->ctx, cells, COLUMNS);
	ks__buf_release(&why);
	return rc;
}

/* Both may be seen; a pair of which one may not is no answer. */
static enum ks_code keep_seen(struct seeker *s, struct ks_error *err)
{
	struct ks_heldback held = { { 0 } };
	enum ks_code rc = KS_OK;
	size_t n = 0;

	for (size_t i = 0; rc == KS_OK && i < s->npairs; i++) {
		bool a, b = false;

		rc = ks__seen_case(s->ledger, s->pairs[i].a, &a, &held, err);
		if (rc == KS_OK && a)
			rc = ks__seen_case(
				s->ledger, s->pairs[i].b, &b, &held, err);
		if (rc == KS_OK && a && b)
			s->pairs[n++] = s->pairs[i];
	}
	s->npairs = n;
	return rc == KS_OK ? ks__seen_tell(s->ledger, &held, err) : rc;
}

static enum ks_code note(struct seeker *s, struct ks_error *err)
{
	struct ks_reads reads = { .noun = "case" };
	enum ks_code rc;

	ks__buf_adds(&reads.filter, "candidates");
	for (size_t i = 0; i < s->npairs; i++) {
		ks__reads_add(&reads, s->pairs[i].a);
		ks__reads_add(&reads, s->pairs[i].b);
	}
	rc = ks__reads_commit(s->ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

static enum ks_code seek(
	struct seeker *s, const char *number, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	if (number)
		rc = ks__case_by_number(
			s->ledger, number, strlen(number), &s->only, err);
	if (rc == KS_OK && s->only)
		rc = ks__case_canonical(s->ledger, s->only, &s->only, err);
	if (rc == KS_OK)
		rc = load_all(s, err);
	if (rc != KS_OK)
		return rc;
	find_pairs(s);
	return s->failed ? ks__nomem(err) : keep_seen(s, err);
}

static enum ks_code send_all(struct seeker *s, const struct ks_list *list,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_table_head head = { .id = "candidates",
		.title = "名寄せの候補",
		.columns = columns,
		.ncolumns = COLUMNS };
	size_t n = s->npairs;
	char text[160];
	enum ks_code rc;

	snprintf(text, sizeof(text),
		"%d件より多いケースが同じ電話のもの%lld組は、"
		"施設などの電話とみて除きました",
		SHARED, (long long)s->shared);
	if (s->shared)
		head.note = text;
	if (list->limit && (size_t)list->limit < n)
		n = (size_t)list->limit;
	rc = sink->begin(sink->ctx, &head);
	for (size_t i = 0; rc == KS_OK && i < n; i++)
		rc = send(s, &s->pairs[i], sink, err);
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

static void release(struct seeker *s)
{
	free(s->persons);
	free(s->keys);
	free(s->pairs);
	ks__arena_release(&s->arena);
	ks__buf_release(&s->text);
}

enum ks_code ks_case_candidates(struct ks_ledger *ledger, const char *number,
	const struct ks_list *list, struct ks_sink *sink, struct ks_error *err)
{
	struct seeker s = { .ledger = ledger };
	enum ks_code rc = seek(&s, number, err);

	if (rc == KS_OK && s.npairs && !list->anonymous)
		rc = note(&s, err);
	if (rc == KS_OK)
		rc = send_all(&s, list, sink, err);
	release(&s);
	return rc;
}

enum ks_code ks__candidates_each(struct ks_ledger *ledger,
	enum ks_code (*tell)(
		void *ctx, int64_t a, int64_t b, struct ks_error *err),
	void *ctx, struct ks_error *err)
{
	struct seeker s = { .ledger = ledger };
	enum ks_code rc = load_all(&s, err);

	if (rc == KS_OK)
		find_pairs(&s);
	if (rc == KS_OK && s.failed)
		rc = ks__nomem(err);
	for (size_t i = 0; rc == KS_OK && i < s.npairs; i++)
		rc = tell(ctx, s.pairs[i].a, s.pairs[i].b, err);
	release(&s);
	return rc;
}
