/* The query of a feed: its fields, in order, of its records in the period. */
#include "count.h"

void ks__count_sql(const struct ks_feed *feed, const struct ks_period *period,
	struct ks_buf *out)
{
	const struct ks_source *source = feed->source;
	size_t joins = ks__feed_joins(feed);

	ks__buf_adds(out, "select ");
	for (size_t i = 0; i < feed->nfields; i++)
		ks__buf_addf(out, "%s%s", i ? ", " : "",
			ks__source_expr(feed->fields[i], feed->motion));
	if (!feed->nfields)
		ks__buf_adds(out, "1");
	ks__buf_addf(out, "\nfrom %s", source->from);
	for (size_t i = 0; i < joins; i++)
		ks__buf_addf(out, "\n%s", source->joins[i]);
	ks__buf_addf(out, "\nwhere %s\nand %s between %d and %d",
		ks__source_where(source, feed->motion), source->fields[0].expr,
		period->from, period->to);
}
