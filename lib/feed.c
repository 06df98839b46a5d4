/* The query of a feed: its fields, in order, of its records in the period. */
#include <string.h>

#include "count.h"

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

static size_t day_word(const char *s, const struct ks_period *period, int *day)
{
	static const char *const words[] = { ":from", ":to" };

	for (size_t i = 0; i < 2; i++) {
		size_t n = strlen(words[i]);

		if (strncmp(s, words[i], n) != 0 || is_word(s[n]))
			continue;
		*day = i ? period->to : period->from;
		return n;
	}
	return 0;
}

void ks__count_days(
	const char *sql, const struct ks_period *period, struct ks_buf *out)
{
	bool quoted = false;

	while (*sql) {
		int day;
		size_t n = quoted ? 0 : day_word(sql, period, &day);

		if (*sql == '\'')
			quoted = !quoted;
		if (n)
			ks__buf_addf(out, "%d", day);
		else
			ks__buf_addc(out, *sql);
		sql += n ? n : 1;
	}
}

void ks__count_sql(const struct ks_feed *feed, const struct ks_period *period,
	struct ks_buf *out)
{
	const struct ks_source *source = feed->source;
	struct ks_buf sql = KS_BUF_INIT;
	size_t joins = ks__feed_joins(feed);

	ks__buf_adds(&sql, "select ");
	for (size_t i = 0; i < feed->nfields; i++)
		ks__buf_addf(&sql, "%s%s", i ? ", " : "",
			ks__source_expr(feed->fields[i], feed->motion));
	if (!feed->nfields)
		ks__buf_adds(&sql, "1");
	ks__buf_addf(&sql, "\nfrom %s", source->from);
	for (size_t i = 0; i < joins; i++)
		ks__buf_addf(&sql, "\n%s", source->joins[i]);
	ks__buf_addf(&sql, "\nwhere %s\nand %s between %d and %d",
		ks__source_where(source, feed->motion), source->fields[0].expr,
		period->from, period->to);
	ks__count_days(ks__buf_str(&sql), period, out);
	if (sql.failed)
		out->failed = true;
	ks__buf_release(&sql);
}
