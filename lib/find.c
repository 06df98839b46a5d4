/*
 * `find`: cases by parts of names, telephones, addresses and by numbers.
 * Each word is one walk over the members and one over the receptions, without
 * an index, which an import would have to pay for.
 */
#include "kasane.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alias.h"
#include "casefile.h"
#include "cell.h"
#include "date.h"
#include "err.h"
#include "findword.h"
#include "read.h"
#include "seen.h"
#include "text.h"
#include "town.h"

enum match {
	BY_NAME = 1,
	BY_MEMBER = 2,
	BY_PHONE = 4,
	BY_ADDRESS = 8,
	BY_CONTACT = 16,
	BY_NUMBER = 32
};

struct hit {
	int64_t case_id;
	unsigned by;
};

struct hits {
	struct hit *at;
	size_t n, room;
	bool failed;
};

static void add_hit(struct hits *hits, int64_t case_id, unsigned by)
{
	if (hits->n == hits->room) {
		size_t room = hits->room ? hits->room * 2 : 256;
		struct hit *at = realloc(hits->at, room * sizeof(*at));

		if (!at) {
			hits->failed = true;
			return;
		}
		hits->at = at;
		hits->room = room;
	}
	hits->at[hits->n++] = (struct hit){ case_id, by };
}

/* Whoever may not read a name or a number is not told that it is there. */
static enum ks_code add_member(struct ks_ledger *ledger, int64_t member,
	int64_t case_id, bool subject, struct hits *hits, struct ks_error *err)
{
	bool named = true;
	enum ks_code rc = KS_OK;

	if (ledger->sight && ledger->sight->whom != KS_FOR_KEEPER)
		rc = ks__sight_member(ledger, member, &named, err);
	if (rc == KS_OK && named)
		add_hit(hits, case_id, subject ? BY_NAME : BY_MEMBER);
	return rc;
}

/* ---- members ------------------------------------------------------------------- */

static enum ks_code by_name(struct ks_ledger *ledger, const struct ks_word *w,
	struct hits *hits, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select c.id, c.member_id = m.id, m.id from member m join "
		"cases c on c.household_id = m.household_id where "
		"instr(m.name_key, ?1) and m.voided is null",
		err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_text(st, 1, ks__buf_str(&w->key), w->key.len);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK)
		rc = add_member(ledger, ks__col_int(st, 2), ks__col_int(st, 0),
			ks__col_int(st, 1), hits, err);
	ks__reset(st);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

static enum ks_code hit_member(struct ks_ledger *ledger, int64_t member,
	struct hits *hits, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select c.id, c.member_id = m.id from member m join cases c "
		"on c.household_id = m.household_id where m.id = ?",
		err);
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, member);
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK)
		rc = add_member(ledger, member, ks__col_int(st, 0),
			ks__col_int(st, 1), hits, err);
	ks__reset(st);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

/* A reading is kept as it was written, so it is folded here. */
static bool reads_as(const char *kana, size_t len, const struct ks_word *w,
	struct ks_buf *key)
{
	ks__buf_clear(key);
	ks__text_key(kana, len, key);
	return strstr(ks__buf_str(key), w->kana.p) != NULL;
}

/* One walk for names and readings, as each costs more than the comparing. */
static enum ks_code by_kana(struct ks_ledger *ledger, const struct ks_word *w,
	struct hits *hits, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select id, name_key, kana, voided from member", err);
	struct ks_buf key = KS_BUF_INIT;
	enum ks_code rc = KS_OK, step = KS_NOT_FOUND;

	if (!st)
		return err->code;
	while (rc == KS_OK && (step = ks__step(st, err)) == KS_OK) {
		const char *name = ks__col_str(st, 1);
		size_t len;
		const char *kana = ks__col_text(st, 2, &len);

		if (((name && strstr(name, w->kana.p)) ||
			    (kana && reads_as(kana, len, w, &key))) &&
			ks__col_null(st, 3))
			rc = hit_member(ledger, ks__col_int(st, 0), hits, err);
	}
	ks__reset(st);
	ks__buf_release(&key);
	return rc == KS_OK && step != KS_NOT_FOUND ? step : rc;
}

/* ---- receptions ------------------------------------------------------------------ */

static bool phone_holds(struct ks_stmt *st, int column, const struct ks_word *w,
	struct ks_buf *buf)
{
	size_t len;
	const char *s = ks__col_text(st, column, &len);

	ks__buf_clear(buf);
	if (!s)
		return false;
	ks__word_digits(s, len, buf);
	return w->digits.len && strstr(ks__buf_str(buf), w->digits.p);
}

static enum ks_code by_phone(struct ks_ledger *ledger, const struct ks_word *w,
	struct hits *hits, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select case_id, phone, consulter_contact, informer_secret, "
		"agency from intake where "
		"(phone is not null or consulter_contact is not null) "
		"and voided is null",
		err);
	struct ks_buf digits = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK) {
		if (phone_holds(st, 1, w, &digits))
			add_hit(hits, ks__col_int(st, 0), BY_PHONE);
		if (phone_holds(st, 2, w, &digits) &&
			(!ks__col_int(st, 3) ||
				ks__sight_informer(ledger, ks__col_int(st, 4))))
			add_hit(hits, ks__col_int(st, 0), BY_CONTACT);
	}
	ks__buf_release(&digits);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* The query leaves few; they are compared in the form of towns. */
static enum ks_code by_address(struct ks_ledger *ledger, const char *sql,
	const struct ks_word *w, struct hits *hits, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	struct ks_buf form = KS_BUF_INIT;
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_text(st, 1, ks__buf_str(&w->plain), w->plain.len);
	while ((rc = ks__step(st, err)) == KS_OK) {
		size_t len;
		const char *address = ks__col_text(st, 1, &len);

		ks__buf_clear(&form);
		ks__town_form(address, len, &form);
		if (strstr(ks__buf_str(&form), w->town.p))
			add_hit(hits, ks__col_int(st, 0), BY_ADDRESS);
	}
	ks__buf_release(&form);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- numbers ------------------------------------------------------------------------ */

static enum ks_code number_query(struct ks_ledger *ledger, const char *sql,
	const char *number, size_t len, struct hits *hits, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db, sql, err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_text(st, 1, number, len);
	while ((rc = ks__step(st, err)) == KS_OK)
		add_hit(hits, ks__col_int(st, 0), BY_NUMBER);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* By the keys a reception of any agency and year would have, which is a few
 * hundred looks into an index instead of a walk over all of them. */
static const char intake_number_sql[] =
	"select case_id from intake where rowkey in (select a.id || '/' || "
	"s.year || '/' || ?1 from code a, serial s where a.list = '機関') "
	"and voided is null";
static const char household_number_sql[] =
	"select c.id from household h join cases c on c.household_id = h.id "
	"where h.number is not null and h.number = ?1";

/* R7-00012, a 受付番号 or a 世帯番号. */
static enum ks_code by_number(struct ks_ledger *ledger, const char *text,
	const struct ks_word *w, struct hits *hits, struct ks_error *err)
{
	const char *number = ks__buf_str(&w->number);
	const char *dash = strchr(number, '-');
	struct ks_error none;
	int64_t id = 0;
	enum ks_code rc = KS_OK;

	if (dash && dash[1])
		rc = ks__case_by_number(
			ledger, number, w->number.len, &id, &none);
	if (rc == KS_OK && id)
		add_hit(hits, id, BY_NUMBER);
	if (rc != KS_OK && rc != KS_NOT_FOUND) {
		*err = none;
		return rc;
	}
	rc = number_query(
		ledger, intake_number_sql, number, w->number.len, hits, err);
	if (rc == KS_OK)
		rc = number_query(ledger, household_number_sql, number,
			w->number.len, hits, err);
	return rc == KS_OK ? number_query(ledger, household_number_sql, text,
				     strlen(text), hits, err)
			   : rc;
}

/* ---- together ------------------------------------------------------------------------ */

static int by_case(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;

	return (x->case_id > y->case_id) - (x->case_id < y->case_id);
}

/* Each case once, in their order. */
static void settle(struct hits *hits)
{
	size_t n = 0;

	if (!hits->n)
		return;
	qsort(hits->at, hits->n, sizeof(*hits->at), by_case);
	for (size_t i = 1; i < hits->n; i++) {
		if (hits->at[i].case_id != hits->at[n].case_id)
			hits->at[++n] = hits->at[i];
		else
			hits->at[n].by |= hits->at[i].by;
	}
	hits->n = n + 1;
}

/* What both have. */
static void narrow(struct hits *hits, const struct hits *more)
{
	size_t n = 0, j = 0;

	for (size_t i = 0; i < hits->n; i++) {
		while (j < more->n && more->at[j].case_id < hits->at[i].case_id)
			j++;
		if (j < more->n && more->at[j].case_id == hits->at[i].case_id) {
			hits->at[n] = hits->at[i];
			hits->at[n++].by |= more->at[j].by;
		}
	}
	hits->n = n;
}

static enum ks_code search_addresses(struct ks_ledger *ledger,
	const struct ks_word *w, struct hits *hits, struct ks_error *err)
{
	enum ks_code rc = by_address(ledger,
		"select case_id, address from intake where "
		"instr(address, ?1) and voided is null",
		w, hits, err);

	return rc == KS_OK ? by_address(ledger,
				     "select c.id, v.address from move v join "
				     "cases c on c.household_id = "
				     "v.household_id where "
				     "instr(v.address, ?1) and v.voided "
				     "is null",
				     w, hits, err)
			   : rc;
}

static enum ks_code search(struct ks_ledger *ledger, const char *text,
	const struct ks_word *w, struct hits *hits, struct ks_error *err)
{
	enum ks_code rc = by_number(ledger, text, w, hits, err);

	if (rc == KS_OK && w->digits.len)
		rc = by_phone(ledger, w, hits, err);
	if (rc == KS_OK && w->kana.len)
		rc = by_kana(ledger, w, hits, err);
	else if (rc == KS_OK && !w->digits.len)
		rc = by_name(ledger, w, hits, err);
	if (rc == KS_OK && w->plain.len)
		rc = search_addresses(ledger, w, hits, err);
	if (rc == KS_OK && hits->failed)
		return ks__nomem(err);
	settle(hits);
	return rc;
}

/* A case that was joined is found as the one it was found to be. */
static enum ks_code to_canonical(
	struct ks_ledger *ledger, struct hits *hits, struct ks_error *err)
{
	bool any;
	enum ks_code rc = ks__alias_any(ledger, &any, err);

	for (size_t i = 0; rc == KS_OK && any && i < hits->n; i++)
		rc = ks__case_canonical(
			ledger, hits->at[i].case_id, &hits->at[i].case_id, err);
	settle(hits);
	return rc;
}

static enum ks_code search_word(struct ks_ledger *ledger, const char *text,
	struct hits *hits, struct ks_error *err)
{
	struct ks_word w = { .key = KS_BUF_INIT };
	enum ks_code rc;

	ks__word_read(text, &w);
	if (!ks__word_enough(&w))
		rc = ks__fail(err, KS_USAGE,
			"探す語は2文字以上にしてください(番号は1文字でもかまいません)");
	else
		rc = search(ledger, text, &w, hits, err);
	if (rc == KS_OK)
		rc = to_canonical(ledger, hits, err);
	ks__word_release(&w);
	return rc;
}

static enum ks_code search_all(struct ks_ledger *ledger,
	const char *const *words, size_t n, struct hits *hits,
	struct ks_error *err)
{
	enum ks_code rc = search_word(ledger, words[0], hits, err);

	for (size_t i = 1; rc == KS_OK && i < n; i++) {
		struct hits more = { NULL, 0, 0, false };

		rc = search_word(ledger, words[i], &more, err);
		narrow(hits, &more);
		free(more.at);
	}
	return rc;
}

/* ---- who may see which ---------------------------------------------------------------- */

static enum ks_code keep_seen(
	struct ks_ledger *ledger, struct hits *hits, struct ks_error *err)
{
	enum ks_code rc = KS_OK;
	size_t n = 0;

	for (size_t i = 0; rc == KS_OK && i < hits->n; i++) {
		bool seen;

		rc = ks__seen_case(ledger, hits->at[i].case_id, &seen, err);
		if (rc == KS_OK && seen)
			hits->at[n++] = hits->at[i];
	}
	hits->n = n;
	return rc == KS_OK ? ks__seen_tell(ledger, err) : rc;
}

static enum ks_code note(struct ks_ledger *ledger, const struct hits *hits,
	size_t nwords, struct ks_error *err)
{
	struct ks_reads reads = { .noun = "case" };
	enum ks_code rc;

	/* the words may be somebody's name: only how many there were */
	ks__buf_addf(&reads.filter, "find words=%zu", nwords);
	for (size_t i = 0; i < hits->n; i++)
		ks__reads_add(&reads, hits->at[i].case_id);
	rc = ks__reads_commit(ledger, &reads, err);
	ks__reads_release(&reads);
	return rc;
}

/* ---- rows -------------------------------------------------------------------------------- */

static const struct ks_column columns[] = {
	{ "ケース番号", false, NULL },
	{ "氏名", false, NULL },
	{ "フリガナ", false, NULL },
	{ "生年月日", false, NULL },
	{ "住所", false, NULL },
	{ "圏域", false, NULL },
	{ "主担当", false, NULL },
	{ "状態", false, NULL },
	{ "一致", false, NULL },
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

static const char *label(struct ks_ledger *ledger, int64_t id)
{
	const struct ks_code_row *row =
		id ? ks__code_by_id(ledger->codes, id) : NULL;

	return row ? row->label : "";
}

static void matched(unsigned by, struct ks_buf *out)
{
	static const char *const words[] = { "氏名", "世帯員", "電話", "住所",
		"相談者連絡先", "番号" };

	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (by >> i & 1)
			ks__buf_addf(
				out, "%s%s", out->len ? "、" : "", words[i]);
}

static enum ks_code send(struct ks_ledger *ledger, struct ks_stmt *st,
	const struct hit *hit, bool led, bool anonymous, struct ks_sink *sink)
{
	struct ks_cell cells[COLUMNS];
	struct ks_buf by = KS_BUF_INIT;
	char number[24], birth[11] = "";
	enum ks_code rc;

	ks__case_number(
		(int)ks__col_int(st, 0), (int)ks__col_int(st, 1), number);
	if (ks__col_int(st, 4))
		ks__date_iso((int)ks__col_int(st, 4), birth);
	matched(hit->by, &by);
	ks__cell_text(&cells[0], number);
	ks__cell_text(&cells[1], ks__col_str(st, 2));
	ks__cell_text(&cells[2], ks__col_str(st, 3));
	ks__cell_text(&cells[3], birth);
	ks__cell_text(&cells[4], ks__col_str(st, 5));
	ks__cell_text(&cells[5], label(ledger, ks__col_int(st, 6)));
	ks__cell_text(&cells[6], led ? label(ledger, ks__col_int(st, 7)) : "");
	ks__cell_text(&cells[7], ks__col_null(st, 8) ? "継続中" : "終結");
	ks__cell_text(&cells[8], ks__buf_str(&by));
	rc = sink->row(sink->ctx, cells, anonymous ? 1 : COLUMNS);
	ks__buf_release(&by);
	return rc;
}

static const char row_sql[] =
	"select c.number_year, c.serial, m.name, m.kana, m.birth, "
	"coalesce((select v.address from move v where v.household_id = "
	"c.household_id and v.voided is null and v.address is not null "
	"order by v.moved_on desc, v.id desc limit 1), i.address), "
	"h.district, c.lead_agency, c.ended_on from cases c "
	"join intake i on i.id = c.first_intake and i.voided is null "
	"left join household h on h.id = c.household_id "
	"left join member m on m.id = c.member_id where c.id = ?";

static enum ks_code send_rows(struct ks_ledger *ledger, const struct hits *hits,
	const struct ks_list *list, struct ks_sink *sink, struct ks_error *err)
{
	enum ks_code rc = KS_OK;
	int64_t sent = 0;

	for (size_t i = 0; rc == KS_OK && i < hits->n &&
		(!list->limit || sent < list->limit);
		i++) {
		struct ks_stmt *st = ks__db_stmt(ledger->db, row_sql, err);
		bool led;

		if (!st)
			return err->code;
		rc = ks__sight_lead(ledger, hits->at[i].case_id, &led, err);
		if (rc != KS_OK)
			return rc;
		ks__bind_int(st, 1, hits->at[i].case_id);
		rc = ks__step(st, err);
		if (rc == KS_OK) {
			rc = send(ledger, st, &hits->at[i], led,
				list->anonymous, sink);
			sent++;
		} else if (rc == KS_NOT_FOUND) {
			rc = KS_OK; /* its reception was withdrawn */
		}
		ks__reset(st);
	}
	return rc;
}

enum ks_code ks_find(struct ks_ledger *ledger, const char *const *words,
	size_t nwords, const struct ks_list *list, struct ks_sink *sink,
	struct ks_error *err)
{
	const struct ks_table_head head = { .id = "find",
		.title = "検索",
		.columns = columns,
		.ncolumns = list->anonymous ? 1 : COLUMNS };
	struct hits hits = { NULL, 0, 0, false };
	enum ks_code rc;

	if (!nwords)
		return ks__fail(err, KS_USAGE, "探す語を書いてください");
	rc = ks__sight_search(ledger, err);
	if (rc == KS_OK)
		rc = search_all(ledger, words, nwords, &hits, err);
	if (rc == KS_OK)
		rc = keep_seen(ledger, &hits, err);
	if (rc == KS_OK && !list->anonymous && hits.n)
		rc = note(ledger, &hits, nwords, err);
	if (rc == KS_OK)
		rc = sink->begin(sink->ctx, &head);
	if (rc == KS_OK)
		rc = send_rows(ledger, &hits, list, sink, err);
	if (rc == KS_OK)
		rc = sink->end(sink->ctx);
	free(hits.at);
	return rc;
}
