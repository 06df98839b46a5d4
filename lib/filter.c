#include "filter.h"

#include <stdlib.h>
#include <string.h>

#include "casefile.h"
#include "date.h"
#include "err.h"
#include "links.h"
#include "sight.h"

static enum ks_code read_day(
	const char *s, const char *option, int *out, struct ks_error *err)
{
	if (!s)
		return KS_OK;
	if (ks__date_parse(s, strlen(s), false, out) == KS_DATE_BAD)
		return ks__fail(err, KS_USAGE,
			"%s: 「%s」は日付として読めません", option, s);
	return KS_OK;
}

static enum ks_code read_year(
	const char *s, struct ks_filter *out, struct ks_error *err)
{
	int year;

	if (!s)
		return KS_OK;
	year = ks_fiscal_year(s);
	if (!year)
		return ks__fail(err, KS_USAGE,
			"--year: 「%s」は年度として"
			"読めません。R7 のように書いてください",
			s);
	out->from = year * 10000 + 401;
	out->to = (year + 1) * 10000 + 331;
	return KS_OK;
}

static enum ks_code read_code(struct ks_ledger *ledger, const char *list,
	const char *option, const char *s, int64_t *out, struct ks_error *err)
{
	const struct ks_code_list *codes = ks__codes_list(ledger->codes, list);
	const struct ks_code_row *row;
	const char *near;

	if (!s)
		return KS_OK;
	row = codes ? ks__code_find(codes, s, strlen(s)) : NULL;
	if (row) {
		*out = row->id;
		return KS_OK;
	}
	near = codes ? ks__code_nearest(codes, s) : NULL;
	return ks__fail(err, KS_USAGE, "%s: 「%s」は「%s」にありません%s%s%s",
		option, s, list, near ? "。「" : "", near ? near : "",
		near ? "」ではありませんか" : "");
}

static void say(struct ks_buf *words, const char *name, const char *value)
{
	if (value)
		ks__buf_addf(
			words, "%s%s=%s", words->len ? " " : "", name, value);
}

enum ks_code ks__filter_read(struct ks_ledger *ledger,
	const struct ks_list *list, struct ks_filter *out, struct ks_buf *words,
	struct ks_error *err)
{
	enum ks_code rc;

	memset(out, 0, sizeof(*out));
	rc = read_year(list->year, out, err);
	if (rc == KS_OK)
		rc = read_day(list->from, "--from", &out->from, err);
	if (rc == KS_OK)
		rc = read_day(list->to, "--to", &out->to, err);
	if (rc == KS_OK)
		rc = read_code(ledger, "圏域", "--district", list->district,
			&out->district, err);
	if (rc == KS_OK)
		rc = read_code(ledger, "機関", "--agency", list->agency,
			&out->agency, err);
	if (rc == KS_OK && list->case_number)
		rc = ks__case_by_number(ledger, list->case_number,
			strlen(list->case_number), &out->case_id, err);
	say(words, "year", list->year);
	say(words, "from", list->from);
	say(words, "to", list->to);
	say(words, "district", list->district);
	say(words, "agency", list->agency);
	say(words, "case", list->case_number);
	say(words, "plan", list->plan);
	say(words, "meeting", list->meeting);
	return rc;
}

enum ks_code ks__ids_gather(
	struct ks_stmt *st, struct ks_ids *out, struct ks_error *err)
{
	size_t cap = 0;
	enum ks_code rc;

	while ((rc = ks__step(st, err)) == KS_OK) {
		if (out->n == cap) {
			int64_t *more;

			cap = cap ? cap * 2 : 256;
			more = realloc(out->at, cap * sizeof(*more));
			if (!more) {
				ks__reset(st);
				return ks__nomem(err);
			}
			out->at = more;
		}
		out->at[out->n++] = ks__col_int(st, 0);
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* By which words the noun's records can be narrowed. */
static unsigned listed_by(const struct ks_noun_ops *ops)
{
	const struct ks_noun *noun = &ops->noun;
	bool own = ks__noun_field(noun, "district") >= 0;
	bool of_case = ks__noun_field(noun, "case_id") >= 0 ||
		ks__noun_field(noun, "household_id") >= 0;

	if (ops->listing)
		return ops->listed_by;
	return (ops->day ? KS_BY_DATE : 0) | (ops->agency ? KS_BY_AGENCY : 0) |
		(own || of_case ? KS_BY_DISTRICT : 0) |
		(of_case ? KS_BY_CASE : 0);
}

/* What a noun's listing cannot be asked for is not passed over in silence. */
static enum ks_code check_words(const struct ks_noun_ops *ops,
	const struct ks_filter *f, struct ks_error *err)
{
	unsigned by = listed_by(ops);
	const char *what = NULL;

	if ((f->from || f->to) && !(by & KS_BY_DATE))
		what = "期間";
	else if (f->agency && !(by & KS_BY_AGENCY))
		what = "機関";
	else if (f->district && !(by & KS_BY_DISTRICT))
		what = "圏域";
	else if (f->case_id && !(by & KS_BY_CASE))
		what = "ケース";
	if (!what)
		return KS_OK;
	return ks__fail(err, KS_USAGE, "%sの一覧は%sでは選べません",
		ops->noun.name, what);
}

/* The listing of a noun that has none of its own, from its field table.
 * A parameter nothing asks about is still there, to be bound. */
static void make_listing(const struct ks_noun_ops *ops, struct ks_buf *sql)
{
	const struct ks_noun *noun = &ops->noun;
	const char *day = ops->day, *agency = ops->agency;
	bool of_case = ks__noun_field(noun, "case_id") >= 0;
	bool of_home = ks__noun_field(noun, "household_id") >= 0;
	bool own_district = ks__noun_field(noun, "district") >= 0;

	ks__buf_addf(sql, "select t.id from %s t", noun->id);
	if (of_case)
		ks__buf_adds(sql, " left join cases c on c.id = t.case_id");
	if (of_case || of_home)
		ks__buf_addf(sql,
			" left join household h on h.id = %s.household_id",
			of_case ? "c" : "t");
	ks__buf_adds(sql, " where ");
	if (day)
		ks__buf_addf(sql,
			"(?1 = 0 or t.%s >= ?1) and (?2 = 0 or t.%s <= ?2) and ",
			day, day);
	if (own_district || of_case || of_home)
		ks__buf_addf(sql, "(?3 = 0 or %s.district = ?3) and ",
			own_district ? "t" : "h");
	if (agency)
		ks__buf_addf(sql, "(?4 = 0 or t.%s = ?4) and ", agency);
	if (of_case)
		ks__buf_adds(sql, "(?5 = 0 or t.case_id = ?5) and ");
	else if (of_home)
		ks__buf_adds(sql,
			"(?5 = 0 or t.household_id = "
			"(select household_id from cases where id = ?5)) and ");
	ks__buf_addf(sql,
		"(?6 or t.voided is null) order by %s%s%st.id limit ?7",
		day ? "t." : "", day ? day : "", day ? ", " : "");
}

static struct ks_stmt *listing(struct ks_ledger *ledger,
	const struct ks_noun_ops *ops, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st;

	if (ops->listing)
		ks__buf_adds(&sql, ops->listing);
	else
		make_listing(ops, &sql);
	st = sql.failed ? NULL
			: ks__db_made(ledger->db, ks__buf_str(&sql), err);
	if (sql.failed)
		ks__nomem(err);
	ks__buf_release(&sql);
	return st;
}

/* What refers to one plan or meeting, whatever else is asked. */
static enum ks_code ids_about(struct ks_ledger *ledger,
	const struct ks_noun_ops *ops, const struct ks_list *list,
	struct ks_ids *out, struct ks_error *err)
{
	const struct ks_noun *owner =
		list->plan ? &ks__plan.noun : &ks__meeting.noun;
	const char *field = list->plan ? "plan_id" : "meeting_id";
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st = NULL;
	int64_t plan;
	enum ks_code rc = ks__record_ref(ledger, owner,
		list->plan ? list->plan : list->meeting, &plan, err);

	if (rc == KS_OK && ks__noun_field(&ops->noun, field) < 0)
		rc = ks__fail(err, KS_USAGE, "%sの一覧は%sでは選べません",
			ops->noun.name, owner->name);
	if (rc != KS_OK)
		return rc;
	ks__buf_addf(&sql,
		"select id from %s where %s = ?1 and "
		"(?2 or voided is null) order by %s, id",
		ops->noun.id, field, ops->day ? ops->day : "id");
	if (sql.failed)
		ks__nomem(err);
	else
		st = ks__db_made(ledger->db, ks__buf_str(&sql), err);
	ks__buf_release(&sql);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, plan);
	ks__bind_int(st, 2, list->voided);
	rc = ks__ids_gather(st, out, err);
	ks__db_made_free(st);
	return rc;
}

enum ks_code ks__filter_ids(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_list *list,
	struct ks_ids *out, struct ks_buf *words, struct ks_error *err)
{
	const struct ks_noun_ops *ops =
		ks__noun_ops((size_t)ks__noun_index(noun->id));
	struct ks_filter f;
	struct ks_stmt *st;
	enum ks_code rc = ks__filter_read(ledger, list, &f, words, err);

	if (rc == KS_OK)
		rc = check_words(ops, &f, err);
	if (rc == KS_OK && (listed_by(ops) & KS_BY_CASE))
		rc = ks__sight_listing(ledger, f.case_id != 0, err);
	if (rc == KS_OK && (list->plan || list->meeting))
		return ids_about(ledger, ops, list, out, err);
	if (rc != KS_OK)
		return rc;
	st = listing(ledger, ops, err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, f.from);
	ks__bind_int(st, 2, f.to);
	ks__bind_int(st, 3, f.district);
	ks__bind_int(st, 4, f.agency);
	ks__bind_int(st, 5, f.case_id);
	ks__bind_int(st, 6, list->voided);
	ks__bind_int(st, 7, list->limit ? list->limit : -1);
	rc = ks__ids_gather(st, out, err);
	ks__db_made_free(st);
	return rc;
}

/* "機関/年度/番号", as a person would name a reception. */
static enum ks_code intake_ref(struct ks_ledger *ledger, const char *ref,
	int64_t *id, struct ks_error *err)
{
	const struct ks_code_list *agencies =
		ks__codes_list(ledger->codes, "機関");
	const char *first = strchr(ref, '/');
	const char *last = strrchr(ref, '/');
	const struct ks_code_row *agency;
	struct ks_buf key = KS_BUF_INIT;
	char year[32] = "";
	struct ks_stmt *st;
	enum ks_code rc;

	if (!first || first == last || (size_t)(last - first) >= sizeof(year))
		return ks__fail(err, KS_NOT_FOUND,
			"記録の番号か、"
			"機関/年度/受付番号 の形で指定してください");
	memcpy(year, first + 1, (size_t)(last - first) - 1);
	agency = ks__code_find(agencies, ref, (size_t)(first - ref));
	ks__intake_key(agency ? agency->id : 0, ks_fiscal_year(year), last + 1,
		strlen(last + 1), &key);
	st = ks__db_stmt(
		ledger->db, "select id from intake where rowkey = ?", err);
	if (!st)
		return err->code;
	ks__bind_str(st, 1, ks__buf_str(&key));
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*id = ks__col_int(st, 0);
	ks__reset(st);
	ks__buf_release(&key);
	if (rc == KS_NOT_FOUND)
		ks__fail(err, rc,
			"この受付は台帳にありません。"
			"機関/年度/受付番号 を確かめてください");
	return rc;
}

static enum ks_code numbered_ref(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, int64_t *id,
	struct ks_error *err)
{
	enum ks_code rc =
		ks__by_number(ledger, noun, ref, strlen(ref), id, err);

	if (rc == KS_OK && !*id)
		rc = ks__fail(err, KS_NOT_FOUND,
			"この番号の%sは台帳にありません。"
			"kasane %s list で番号を確かめてください",
			noun->name, noun->id);
	return rc;
}

enum ks_code ks__record_ref(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, int64_t *id,
	struct ks_error *err)
{
	char *end;

	if (ks__noun_field(noun, "number") >= 0 &&
		strcmp(noun->id, "intake") != 0)
		return numbered_ref(ledger, noun, ref, id, err);
	*id = strtoll(ref, &end, 10);
	if (*ref && !*end && *id > 0)
		return KS_OK;
	if (strcmp(noun->id, "intake") == 0)
		return intake_ref(ledger, ref, id, err);
	return ks__fail(err, KS_NOT_FOUND,
		"記録は番号で指定してください"
		"(kasane %s list)",
		noun->id);
}

enum ks_code ks_record_find(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, int64_t *id,
	struct ks_error *err)
{
	return ks__record_ref(ledger, noun, ref, id, err);
}
