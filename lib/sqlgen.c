#include "sqlgen.h"

#include <stdio.h>
#include <string.h>

#include "count.h"
#include "err.h"

/*
 * The query of a job has two steps: `hits` are the distinct (record, row,
 * column) with what is counted; the outer select counts them.  Distinct,
 * because two answers may fall into one row (不明).
 */
struct writer {
	struct ks_buf *out;
	struct ks_buf joins; /* to code, for the rows and columns */
	const struct ks_run *run;
	const struct ks_feed *feed;
	const struct ks_job *job;
};

static void add_quoted(struct ks_buf *out, const char *s)
{
	ks__buf_addc(out, '\'');
	for (; *s; s++) {
		if (*s == '\'')
			ks__buf_addc(out, '\'');
		ks__buf_addc(out, *s);
	}
	ks__buf_addc(out, '\'');
}

static const char *expr_of(
	const struct writer *writer, const struct ks_src_field *field)
{
	return ks__source_expr(field, writer->feed->motion);
}

/* Properties stand as 名=値 lines. */
static const char unknown_code[] = "props like '%不明=yes%'";

/* ---- rows and columns ------------------------------------------------ */

static void join_code(struct writer *writer, const char *alias,
	const struct ks_src_field *field)
{
	struct ks_buf *out = &writer->joins;

	ks__buf_addf(out, "\nleft join code %s on %s.list = ", alias, alias);
	add_quoted(out, field->list);
	if (field->kind == KS_SRC_CODES)
		ks__buf_addf(out, " and %s like '%% ' || %s.id || ' %%'",
			expr_of(writer, field), alias);
	else
		ks__buf_addf(
			out, " and %s.id = %s", alias, expr_of(writer, field));
}

/* The id of the code; 0 for the answers that are none, unless they stand
 * apart; null for an empty cell, unless that is one of them. */
static void write_code(struct writer *writer, const char *alias,
	const struct ks_reader *reader)
{
	const struct ks_scale *scale = reader->scale;

	join_code(writer, alias, reader->dimension.field);
	if (scale->split) {
		ks__buf_addf(writer->out, "%s.id, 0", alias);
		return;
	}
	ks__buf_addf(writer->out, "case when %s.%s", alias, unknown_code);
	if (scale->empty == scale->unknown)
		ks__buf_addf(writer->out, " or %s.id is null", alias);
	ks__buf_addf(writer->out, " then 0 else %s.id end, 0", alias);
}

/* Inner joins would drop the records without a pair; they have no row and
 * are dropped when read. */
static void write_pair(struct writer *writer, const char *alias,
	const struct ks_reader *reader)
{
	char second[8];

	snprintf(second, sizeof(second), "%s2", alias);
	join_code(writer, alias, reader->dimension.field);
	join_code(writer, second, reader->dimension.field);
	ks__buf_addf(&writer->joins, " and %s.id > %s.id", second, alias);
	ks__buf_addf(writer->out, "%s.id, %s.id", alias, second);
}

static void write_codes_where(struct writer *writer,
	const struct ks_src_field *field, const char *select,
	const char *condition)
{
	ks__buf_addf(
		writer->out, "(select %s from code k where k.list = ", select);
	add_quoted(writer->out, field->list);
	ks__buf_addf(writer->out, " and %s like '%% ' || k.id || ' %%' and %s)",
		expr_of(writer, field), condition);
}

/* How many answers; 0 only where "none" was said, else null.  most: larger
 * numbers are told as this one; 0 leaves them. */
static void write_number(
	struct writer *writer, const struct ks_src_field *field, int most)
{
	static const char answer[] = "not k.props like '%不明=yes%'"
				     " and not k.props like '%課題なし=yes%'";

	ks__buf_adds(writer->out, "case when exists ");
	write_codes_where(writer, field, "1", "not k.props like '%不明=yes%'");
	if (most) {
		ks__buf_adds(writer->out, " then case when ");
		write_codes_where(writer, field, "count(*)", answer);
		ks__buf_addf(writer->out, " > %d then %d else ", most, most);
		write_codes_where(writer, field, "count(*)", answer);
		ks__buf_adds(writer->out, " end end");
		return;
	}
	ks__buf_adds(writer->out, " then ");
	write_codes_where(writer, field, "count(*)", answer);
	ks__buf_adds(writer->out, " end");
}

/* A partial birth date is 1 July of its year or the 1st of its month. */
static void add_birth(struct ks_buf *out, const char *birth)
{
	ks__buf_addf(out,
		"(case when %s %% 10000 = 0 then %s + 701"
		" when %s %% 100 = 0 then %s + 1 else %s end)",
		birth, birth, birth, birth, birth);
}

static void add_band_of_list(
	struct writer *writer, const char *expr, const struct ks_scale *scale)
{
	size_t n = scale->list ? ks__code_list_count(scale->list) : 0;

	ks__buf_adds(writer->out,
		"\n\telse case (select k.code from code k"
		" where k.list = '年代' and k.id = ");
	ks__buf_adds(writer->out, expr);
	ks__buf_adds(writer->out, ")");
	for (size_t i = 0; i < n; i++) {
		ks__buf_adds(writer->out, " when ");
		add_quoted(writer->out, ks__code_list_at(scale->list, i)->code);
		ks__buf_addf(writer->out, " then %d", scale->bin_of[i]);
	}
	ks__buf_addf(writer->out, " else %d end end", scale->empty);
}

/* The bin itself: bands are no rows of any table. */
static void write_age(struct writer *writer, const struct ks_reader *reader)
{
	const struct ks_feed *feed = writer->feed;
	const struct ks_scale *scale = reader->scale;
	const char *day = expr_of(writer, feed->fields[reader->day]);
	struct ks_buf birth = KS_BUF_INIT;

	add_birth(&birth, expr_of(writer, reader->dimension.field));
	/* a birth later in the year of the day is 0: truncation does it */
	ks__buf_addf(writer->out, "case when %s <= %s then case",
		expr_of(writer, reader->dimension.field), day);
	for (size_t i = 0; i < scale->nbands; i++)
		ks__buf_addf(writer->out,
			"\n\twhen (%s - %s) / 10000 between %d and %d then"
			" %zu",
			day, ks__buf_str(&birth), scale->lows[i],
			scale->highs[i], i);
	ks__buf_addf(writer->out, " else %d end", scale->unknown);
	add_band_of_list(
		writer, expr_of(writer, feed->fields[reader->band]), scale);
	ks__buf_adds(writer->out, ", 0");
	if (birth.failed)
		writer->out->failed = true;
	ks__buf_release(&birth);
}

static void write_bin(struct writer *writer, size_t index, const char *alias)
{
	const struct ks_reader *reader;
	const char *expr;

	if (index == KS_NO_READER) {
		ks__buf_adds(writer->out, "0, 0");
		return;
	}
	reader = &writer->feed->readers[index];
	expr = expr_of(writer, reader->dimension.field);
	switch (reader->dimension.view) {
	case KS_VIEW_MONTH:
		ks__buf_addf(writer->out, "%s / 100, 0", expr);
		break;
	case KS_VIEW_AGE:
	case KS_VIEW_BANDS:
		write_age(writer, reader);
		break;
	case KS_VIEW_NUMBER:
		write_number(writer, reader->dimension.field, KS_NUMBERS - 1);
		ks__buf_adds(writer->out, ", 0");
		break;
	case KS_VIEW_PAIRS:
		write_pair(writer, alias, reader);
		break;
	case KS_VIEW_TEXT:
		ks__buf_addf(writer->out, "coalesce(%s, ''), 0", expr);
		break;
	case KS_VIEW_CHOICE:
		ks__buf_addf(writer->out, "coalesce(%s, 0), 0", expr);
		break;
	default:
		write_code(writer, alias, reader);
		break;
	}
}

/* ---- what is counted ------------------------------------------------- */

static void write_amount(struct writer *writer)
{
	const struct ks_job *job = writer->job;

	if (!job->of)
		ks__buf_adds(writer->out, "1");
	else if (job->of_number)
		write_number(writer, job->of, 0);
	else
		ks__buf_adds(writer->out, expr_of(writer, job->of));
}

static const char *aggregate(const struct ks_job *job)
{
	switch (job->measure) {
	case KS_MEASURE_DISTINCT:
		return "count(distinct h.amount)";
	case KS_MEASURE_SUM:
		return "coalesce(sum(h.amount), 0)";
	default:
		return "count(h.amount)";
	}
}

/* ---- conditions ------------------------------------------------------ */

static void write_chosen(struct writer *writer, const struct ks_test *test)
{
	const struct ks_where *where = test->where;
	const struct ks_code_list *list =
		ks__codes_list(writer->run->codes, test->field->list);
	const char *comma = "";

	if (where && where->property) {
		for (size_t i = 0; i < where->nwords; i++) {
			ks__buf_adds(writer->out,
				i ? " or '\n' || k.props like "
				  : "('\n' || k.props like ");
			ks__buf_adds(writer->out, "'%\n");
			for (const char *s = where->words[i]; *s; s++)
				if (*s != '\'')
					ks__buf_addc(writer->out, *s);
			ks__buf_adds(writer->out, "=yes\n%'");
		}
		ks__buf_adds(writer->out, ")");
		return;
	}
	ks__buf_adds(writer->out, "k.code in (");
	for (size_t i = 0; i < ks__code_list_count(list); i++) {
		if (!test->wanted[i])
			continue;
		ks__buf_adds(writer->out, comma);
		add_quoted(writer->out, ks__code_list_at(list, i)->code);
		comma = ", ";
	}
	/* PostgreSQL takes no empty list */
	ks__buf_adds(writer->out, *comma ? ")" : "'')");
}

static void write_choice(struct writer *writer, const struct ks_test *test)
{
	size_t n = ks__choice_count(test->field->choices);

	ks__buf_addf(writer->out, "\n\tand %s(coalesce(%s, 0) in (%d",
		test->negated ? "not " : "", expr_of(writer, test->field),
		test->empty ? 0 : -1);
	for (size_t i = 0; i < n; i++)
		if (test->wanted[i])
			ks__buf_addf(writer->out, ", %zu", i + 1);
	ks__buf_adds(writer->out, "))");
}

/* "is one of these": by exists, which is never null. */
static void write_test(struct writer *writer, const struct ks_test *test)
{
	const char *expr = expr_of(writer, test->field);

	if (test->field->choices) {
		write_choice(writer, test);
		return;
	}
	ks__buf_addf(writer->out,
		"\n\tand %s(exists (select 1 from code k"
		" where k.list = ",
		test->negated ? "not " : "");
	add_quoted(writer->out, test->field->list);
	if (test->field->kind == KS_SRC_CODES)
		ks__buf_addf(writer->out, " and %s like '%% ' || k.id || ' %%'",
			expr);
	else
		ks__buf_addf(writer->out, " and k.id = %s", expr);
	ks__buf_adds(writer->out, " and ");
	write_chosen(writer, test);
	ks__buf_adds(writer->out, ")");
	if (test->empty)
		ks__buf_addf(writer->out, " or %s is null", expr);
	ks__buf_adds(writer->out, ")");
}

/* ---- the query ------------------------------------------------------- */

static void write_from(struct writer *writer)
{
	const struct ks_source *source = writer->job->source;
	const struct ks_period *period = &writer->run->report->period;
	size_t joins = ks__feed_joins(writer->feed);

	ks__buf_addf(writer->out, "\n\tfrom %s", source->from);
	for (size_t i = 0; i < joins; i++)
		ks__buf_addf(writer->out, "\n\t%s", source->joins[i]);
	ks__buf_adds(writer->out, ks__buf_str(&writer->joins));
	ks__buf_addf(writer->out, "\n\twhere %s and %s between %d and %d",
		ks__source_where(source, writer->feed->motion),
		source->fields[0].expr, period->from, period->to);
	for (size_t i = 0; i < writer->job->ntests; i++)
		write_test(writer, &writer->feed->tests[writer->job->tests[i]]);
}

/* Each number of a cell has its place in their order; one is asked for. */
static void write_ranked(struct writer *writer)
{
	static const char group[] = "partition by h.r1, h.r2, h.c1, h.c2";
	const struct ks_rank rank = ks__measure_rank(writer->job->measure);

	ks__buf_addf(writer->out,
		",\nranks as (\n\tselect h.r1, h.r2, h.c1, h.c2, h.amount,"
		" row_number() over (%s order by h.amount) as place,"
		" count(*) over (%s) as size\n"
		"\tfrom hits h\n\twhere h.amount is not null\n)\n"
		"select r1, r2, c1, c2, amount as n\nfrom ranks\n"
		"where place = (size * %d + %d) / %d",
		group, group, rank.of, rank.parts - 1, rank.parts);
}

static void write_grouped(struct writer *writer)
{
	ks__buf_addf(writer->out,
		"\nselect h.r1, h.r2, h.c1, h.c2, %s as n\n"
		"from hits h\ngroup by h.r1, h.r2, h.c1, h.c2",
		aggregate(writer->job));
}

void ks__sql_job(const struct ks_run *run, const struct ks_feed *feed,
	const struct ks_job *job, struct ks_buf *out)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct writer writer = {
		.out = &sql, .run = run, .feed = feed, .job = job
	};

	ks__buf_adds(&sql,
		"with hits (record, amount, r1, r2, c1, c2) as (\n"
		"\tselect distinct t.id, ");
	write_amount(&writer);
	ks__buf_adds(&sql, ", ");
	write_bin(&writer, job->row, "kr");
	ks__buf_adds(&sql, ", ");
	write_bin(&writer, job->column, "kc");
	write_from(&writer);
	ks__buf_adds(&sql, "\n)");
	if (ks__measure_rank(job->measure).parts)
		write_ranked(&writer);
	else
		write_grouped(&writer);
	ks__count_days(ks__buf_str(&sql), &run->report->period, out);
	if (writer.joins.failed || sql.failed)
		out->failed = true;
	ks__buf_release(&writer.joins);
	ks__buf_release(&sql);
}

/* ---- reading the answer ---------------------------------------------- */

static int bin_of_id(
	const struct ks_run *run, const struct ks_scale *scale, int64_t id)
{
	const struct ks_code_row *row = ks__code_by_id(run->codes, id);

	if (!id)
		return scale->unknown;
	return row && row->list == scale->list ? scale->bin_of[row->index]
					       : (int)scale->nbins;
}

static int bin_of_pair(const struct ks_run *run, const struct ks_scale *scale,
	int64_t a, int64_t b)
{
	const struct ks_code_row *first = ks__code_by_id(run->codes, a);
	const struct ks_code_row *second = ks__code_by_id(run->codes, b);

	if (!first || !second)
		return (int)scale->nbins;
	return ks__scale_pair(scale, first->index, second->index);
}

static int read_bin(const struct ks_run *run, const struct ks_feed *feed,
	size_t reader, struct ks_stmt *st, int at)
{
	const struct ks_scale *scale;
	int64_t value = ks__col_int(st, at);
	bool none = ks__col_null(st, at);

	if (reader == KS_NO_READER)
		return 0;
	scale = feed->readers[reader].scale;
	switch (feed->readers[reader].dimension.view) {
	case KS_VIEW_MONTH:
		return ks__scale_month(scale, (int)value * 100 + 1);
	case KS_VIEW_AGE:
	case KS_VIEW_BANDS:
		return (int)value;
	case KS_VIEW_NUMBER:
		return ks__scale_number(scale, none ? -1 : value);
	case KS_VIEW_PAIRS:
		return bin_of_pair(run, scale, value, ks__col_int(st, at + 1));
	case KS_VIEW_TEXT:
		return ks__scale_text(scale, ks__col_str(st, at));
	case KS_VIEW_CHOICE:
		return ks__scale_choice(scale, value - 1);
	default:
		return none ? scale->empty : bin_of_id(run, scale, value);
	}
}

static enum ks_code read_answer(const struct ks_run *run,
	const struct ks_feed *feed, struct ks_job *job, struct ks_stmt *st,
	struct ks_error *err)
{
	enum ks_code code;

	while ((code = ks__step(st, err)) == KS_OK) {
		int row = read_bin(run, feed, job->row, st, 0);
		int column = read_bin(run, feed, job->column, st, 2);

		job->cells[(size_t)row * job->ncolumns + (size_t)column] +=
			ks__col_int(st, 4);
	}
	return code == KS_NOT_FOUND ? KS_OK : code;
}

static enum ks_code count_job(struct ks_run *run, struct ks_db *db,
	const struct ks_feed *feed, struct ks_job *job, struct ks_error *err)
{
	struct ks_buf sql = KS_BUF_INIT;
	struct ks_stmt *st = NULL;
	enum ks_code code = KS_OK;

	ks__sql_job(run, feed, job, &sql);
	if (sql.failed)
		code = ks__nomem(err);
	else if (!(st = ks__db_made(db, ks__buf_str(&sql), err)))
		code = err ? err->code : KS_CORRUPT;
	else
		code = read_answer(run, feed, job, st, err);
	ks__db_made_free(st);
	ks__buf_release(&sql);
	return code;
}

enum ks_code ks__sql_count(
	struct ks_run *run, struct ks_db *db, struct ks_error *err)
{
	enum ks_code code = KS_OK;

	for (size_t f = 0; f < run->nfeeds; f++) {
		struct ks_feed *feed = &run->feeds[f];

		for (size_t j = 0; code == KS_OK && j < feed->njobs; j++)
			code = count_job(run, db, feed, feed->jobs[j], err);
	}
	return code;
}
