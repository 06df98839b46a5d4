/*
 * What a report table's chart shows, for every printer that draws one: which
 * rows, in which order, and a value for each of them and each series.
 */
#ifndef CHART_H
#define CHART_H

#include "held.h"
#include "spool.h"

enum chart_kind { CHART_BAR, CHART_STACKED, CHART_LINE };

enum { CHART_LABELS = 20 }; /* more are not readable */

/* One bar, stack or point in time. */
struct chart_mark {
	char *label;
	size_t row;    /* of the table */
	size_t column; /* of the table, of a flow */
	bool unknown;  /* 不明, 未記入 */
	bool hidden;   /* one of its values may not be told */
	double size;   /* of all its values */
};

struct chart {
	enum chart_kind kind;
	bool flow;   /* the marks are cells, "row → column" */
	bool ranked; /* the greatest first, not in the table's order */
	bool cut;    /* ... and there are more */
	const struct ks_table_head *head;
	const struct held *held;
	struct chart_mark *marks;
	size_t nmarks;
	size_t *columns; /* of the table, a series each */
	size_t nseries;
	double most; /* the longest bar, the highest point */
	int digits;  /* of the values */
};

/* head and held must live as long as the chart.  A chart of no marks is not
 * worth drawing.  false: out of memory. */
bool chart_make(struct chart *chart, const struct ks_table_head *head,
	const struct held *held);
void chart_release(struct chart *chart);

/* The cell behind a mark of a series, and its value; NULL and 0 where there is
 * no number. */
const struct ks_cell *chart_cell(
	const struct chart *chart, size_t mark, size_t series);
double chart_value(const struct chart *chart, size_t mark, size_t series);
const char *chart_series_name(const struct chart *chart, size_t series);
/* "件" or "" */
const char *chart_unit(const struct chart *chart);
/* "課題別(多い順に20まで)" */
void chart_title(const struct chart *chart, char *out, size_t size);
/* The rows of the table the marks are of, if they stand there one after the
 * other. */
bool chart_is_range(const struct chart *chart, size_t *first);

/* A step between the lines of an axis up to most, and the axis's end. */
void chart_scale(const struct chart *chart, double *step, double *end);

/* The chart as one <svg> element. */
void chart_svg(struct spool *spool, const struct chart *chart);

#endif
