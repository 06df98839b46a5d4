/* Lines over time: told apart by dash and mark, each named at its end. */
#include "chart_draw.h"

#include <stdio.h>

#include "html_text.h"

enum { HIGH = 240, APART = 15, LINES = 64 };

static double x_of(const struct draw *d, size_t mark)
{
	size_t n = d->chart->nmarks;

	return n < 2 ? d->left + d->width / 2
		     : d->left + d->width * (double)mark / (double)(n - 1);
}

static double y_of(const struct draw *d, double value)
{
	return d->top + d->height - value / d->end * d->height;
}

static void axes(const struct draw *d)
{
	char s[48];

	for (double v = 0; v <= d->end + d->step / 2; v += d->step) {
		double y = y_of(d, v);
		draw_stroke(d, v > 0 ? "grid" : "axis", d->left, y,
			d->left + d->width, y);
		draw_number(v, d->chart->digits, s, sizeof(s));
		draw_text(d, "end", d->left - 8, y + 4, s);
	}
	snprintf(s, sizeof(s), "(%.40s)", chart_unit(d->chart));
	if (chart_unit(d->chart)[0] != '\0')
		draw_text(d, "end", d->left - 6, d->top - 10, s);
	for (size_t i = 0; i < d->chart->nmarks; i++)
		draw_text(d, "middle", x_of(d, i), d->top + d->height + 17,
			d->chart->marks[i].label);
	draw_text(d, "middle", d->left + d->width / 2, d->top + d->height + 36,
		d->chart->head->columns[0].label);
}

static void put_mark(const struct draw *d, size_t series, double x, double y)
{
	static const char *const shapes[DRAW_COLOURS] = {
		"m-3.5,0 a3.5,3.5 0 1,0 7,0 a3.5,3.5 0 1,0 -7,0 z",
		"m-3.2,-3.2 h6.4 v6.4 h-6.4 z", "m0,-4.4 l4.2,7.4 h-8.4 z",
		"m0,-4.6 l4.6,4.6 -4.6,4.6 -4.6,-4.6 z",
		"m0,4.4 l4.2,-7.4 h-8.4 z",
		"m-4,-1.3 h2.7 v-2.7 h2.6 v2.7 h2.7 v2.6 h-2.7 v2.7 h-2.6 "
		"v-2.7 h-2.7 z"
	};

	spool_printf(d->spool, "<path class=\"m%zu\" d=\"M%.1f,%.1f %s\"/>\n",
		series % DRAW_COLOURS + 1, x, y, shapes[series % DRAW_COLOURS]);
}

/* A month without a number leaves a gap. */
static void put_line(const struct draw *d, size_t series)
{
	const struct chart *c = d->chart;
	bool pen = false;

	spool_printf(d->spool, "<path class=\"g%zu\" d=\"",
		series % DRAW_COLOURS + 1);
	for (size_t i = 0; i < c->nmarks; i++) {
		bool there = chart_cell(c, i, series) != NULL;
		if (there)
			spool_printf(d->spool, "%s%.1f,%.1f ", pen ? "L" : "M",
				x_of(d, i), y_of(d, chart_value(c, i, series)));
		pen = there;
	}
	spool_puts(d->spool, "\"/>\n");
	for (size_t i = 0; i < c->nmarks; i++)
		if (chart_cell(c, i, series) != NULL)
			put_mark(d, series, x_of(d, i),
				y_of(d, chart_value(c, i, series)));
}

/* The series by the height of their ends, the highest first. */
static size_t order_ends(const struct draw *d, size_t order[LINES])
{
	const struct chart *c = d->chart;
	size_t n = c->nseries < LINES ? c->nseries : LINES;

	for (size_t s = 0; s < n; s++) {
		double v = chart_value(c, c->nmarks - 1, s);
		size_t at = s;
		while (at > 0 &&
			chart_value(c, c->nmarks - 1, order[at - 1]) < v) {
			order[at] = order[at - 1];
			at--;
		}
		order[at] = s;
	}
	return n;
}

/* Names at the lines' ends, none over another nor below the field. */
static void put_names(const struct draw *d)
{
	const struct chart *c = d->chart;
	size_t order[LINES], n = order_ends(d, order);
	double y[LINES], limit = d->top;
	double x = d->left + d->width + 10;

	for (size_t k = 0; k < n; k++) {
		y[k] = y_of(d, chart_value(c, c->nmarks - 1, order[k]));
		y[k] = y[k] < limit ? limit : y[k];
		limit = y[k] + APART;
	}
	limit = d->top + d->height;
	for (size_t k = n; k-- > 0; limit = y[k] - APART)
		y[k] = y[k] > limit ? limit : y[k];
	for (size_t k = 0; k < n; k++) {
		put_mark(d, order[k], x + 4, y[k]);
		draw_text(d, "start", x + 13, y[k] + 4,
			chart_series_name(c, order[k]));
	}
}

void chart_line(struct spool *spool, const struct chart *chart)
{
	struct draw d = {
		.spool = spool, .chart = chart, .kind = "折れ線グラフ"
	};
	size_t widest = 0;

	for (size_t s = 0; s < chart->nseries; s++) {
		size_t w = ks_text_width(chart_series_name(chart, s));
		widest = w > widest ? w : widest;
	}
	d.left = 64;
	d.top = 26;
	d.width = DRAW_WIDTH - d.left - 30 - (double)widest * DRAW_UNIT;
	d.height = HIGH;
	chart_scale(chart, &d.step, &d.end);
	draw_open(&d, d.top + d.height + 42);
	axes(&d);
	for (size_t s = 0; s < chart->nseries; s++)
		put_line(&d, s);
	put_names(&d);
	draw_close(&d);
}
