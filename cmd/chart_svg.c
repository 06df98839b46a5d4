/* Bars: upright where their labels fit below them, else lying. */
#include "chart.h"

#include <stdio.h>
#include <string.h>

#include "chart_draw.h"
#include "out.h"

enum {
	UPRIGHT = 13, /* bars that stand beside each other */
	UPRIGHT_HIGH = 210,
	LABEL = 44, /* columns of a line of a label */
	LINE = 14,
	GAP = 8,
	THICK = 90, /* a bar or the bars of a mark, at most */
	THIN = 15   /* a bar among others of its row */
};

struct label {
	char lines[2][160];
	size_t n;
};

/* Two lines at most; what is longer ends in a mark. */
static void fold(const char *s, struct label *out)
{
	memset(out, 0, sizeof(*out));
	while (*s != '\0' && out->n < 2) {
		size_t n = ks_text_fit(s, LABEL);
		bool over = out->n == 1 && s[n] != '\0';

		if (over)
			n = ks_text_fit(s, LABEL - 2);
		if (n == 0 || n > sizeof(out->lines[0]) - 4)
			return;
		memcpy(out->lines[out->n], s, n);
		if (over)
			memcpy(out->lines[out->n] + n, "…", sizeof("…"));
		out->n++;
		s += n;
	}
}

static double widest_label(const struct chart *c)
{
	size_t widest = 0;
	struct label label;

	for (size_t i = 0; i < c->nmarks; i++) {
		fold(c->marks[i].label, &label);
		for (size_t l = 0; l < label.n; l++) {
			size_t w = ks_text_width(label.lines[l]);
			widest = w > widest ? w : widest;
		}
	}
	return (double)widest * DRAW_UNIT;
}

static bool has_two_lines(const struct chart *c)
{
	struct label label;

	for (size_t i = 0; i < c->nmarks; i++) {
		fold(c->marks[i].label, &label);
		if (label.n > 1)
			return true;
	}
	return false;
}

/* What stands at a bar's end: its value, or the whole stack's. */
static void end_words(const struct chart *c, size_t mark, size_t series,
	char *out, size_t size)
{
	char buf[48];

	if (c->kind == CHART_STACKED && c->marks[mark].hidden)
		snprintf(out, size, "%s", OUT_HIDDEN);
	else if (c->kind == CHART_STACKED)
		draw_number(c->marks[mark].size, c->digits, out, size);
	else
		snprintf(out, size, "%s", draw_value(c, mark, series, buf));
}

static double scaled(const struct draw *d, double value, double length)
{
	return value / d->end * length;
}

/* ---- lying ------------------------------------------------------------------------ */

static void lying_axis(const struct draw *d)
{
	char s[48], unit[96];

	for (double v = 0; v <= d->end + d->step / 2; v += d->step) {
		double x = d->left + scaled(d, v, d->width);
		draw_stroke(d, v > 0 ? "grid" : "axis", x, d->top, x,
			d->top + d->height);
		draw_number(v, d->chart->digits, s, sizeof(s));
		draw_text(d, "middle", x, d->top + d->height + 15, s);
	}
	snprintf(unit, sizeof(unit), "(%s)", chart_unit(d->chart));
	if (chart_unit(d->chart)[0] != '\0')
		draw_text(d, "end", DRAW_WIDTH - 2, d->top + d->height + 15,
			unit);
	if (!d->chart->flow)
		draw_text(d, "end", d->left - 8, d->top + d->height + 15,
			d->chart->head->columns[0].label);
}

static void lying_label(const struct draw *d, size_t mark, double middle)
{
	struct label label;

	fold(d->chart->marks[mark].label, &label);
	for (size_t l = 0; l < label.n; l++)
		draw_text(d, "end", d->left - 8,
			middle + 4 - (double)(label.n - 1) * LINE / 2 +
				(double)l * LINE,
			label.lines[l]);
}

static void lying_stack(
	const struct draw *d, size_t mark, double y, double thick)
{
	const struct chart *c = d->chart;
	double x = d->left;
	char s[96];

	for (size_t k = 0; k < c->nseries; k++) {
		double w = scaled(d, chart_value(c, mark, k), d->width);
		draw_box(d, k, false, x, y, w, thick);
		x += w;
	}
	end_words(c, mark, 0, s, sizeof(s));
	draw_text(d, "start", x + 4, y + thick / 2 + 4, s);
}

static void lying_bars(
	const struct draw *d, size_t mark, double y, double thick)
{
	const struct chart *c = d->chart;
	double each = thick / (double)c->nseries;
	char s[96];

	for (size_t k = 0; k < c->nseries; k++, y += each) {
		double w = scaled(d, chart_value(c, mark, k), d->width);
		draw_box(d, k, c->marks[mark].unknown, d->left, y, w, each);
		end_words(c, mark, k, s, sizeof(s));
		draw_text(d, "start", d->left + w + 4, y + each / 2 + 4, s);
	}
}

static void draw_lying(struct spool *spool, const struct chart *c)
{
	struct draw d = { .spool = spool, .chart = c, .kind = "横棒グラフ" };
	size_t bars = c->kind == CHART_STACKED ? 1 : c->nseries;
	double thick = (double)bars * THIN;
	double row;

	if (has_two_lines(c) && thick < 2 * LINE)
		thick = 2 * LINE;
	row = thick + GAP;
	d.left = widest_label(c) + 12;
	d.width = DRAW_WIDTH - d.left - 70;
	d.top = draw_legend(&d, 0, true) + 4;
	d.height = row * (double)c->nmarks;
	chart_scale(c, &d.step, &d.end);
	draw_open(&d, d.top + d.height + 22);
	draw_legend(&d, 0, false);
	lying_axis(&d);
	for (size_t i = 0; i < c->nmarks; i++) {
		double y = d.top + row * (double)i + GAP / 2.0;
		lying_label(&d, i, y + thick / 2);
		if (c->kind == CHART_STACKED)
			lying_stack(&d, i, y, thick);
		else
			lying_bars(&d, i, y, thick);
	}
	draw_close(&d);
}

/* ---- upright ------------------------------------------------------------------------ */

static void upright_axis(const struct draw *d)
{
	char s[48], unit[96];

	for (double v = 0; v <= d->end + d->step / 2; v += d->step) {
		double y = d->top + d->height - scaled(d, v, d->height);
		draw_stroke(d, v > 0 ? "grid" : "axis", d->left, y,
			d->left + d->width, y);
		draw_number(v, d->chart->digits, s, sizeof(s));
		draw_text(d, "end", d->left - 6, y + 4, s);
	}
	snprintf(unit, sizeof(unit), "(%s)", chart_unit(d->chart));
	if (chart_unit(d->chart)[0] != '\0')
		draw_text(d, "end", d->left - 6, d->top - 10, unit);
	draw_text(d, "middle", d->left + d->width / 2, d->top + d->height + 36,
		d->chart->head->columns[0].label);
}

static void upright_stack(
	const struct draw *d, size_t mark, double x, double thick)
{
	const struct chart *c = d->chart;
	double y = d->top + d->height;
	char s[96];

	for (size_t k = 0; k < c->nseries; k++) {
		double h = scaled(d, chart_value(c, mark, k), d->height);
		y -= h;
		draw_box(d, k, false, x, y, thick, h);
	}
	end_words(c, mark, 0, s, sizeof(s));
	draw_text(d, "middle", x + thick / 2, y - 4, s);
}

static void upright_bars(
	const struct draw *d, size_t mark, double x, double thick)
{
	const struct chart *c = d->chart;
	double each = thick / (double)c->nseries;
	char s[96];

	for (size_t k = 0; k < c->nseries; k++, x += each) {
		double h = scaled(d, chart_value(c, mark, k), d->height);
		double y = d->top + d->height - h;
		draw_box(d, k, c->marks[mark].unknown, x, y, each, h);
		end_words(c, mark, k, s, sizeof(s));
		draw_text(d, "middle", x + each / 2, y - 4, s);
	}
}

static void draw_upright(struct spool *spool, const struct chart *c)
{
	struct draw d = { .spool = spool, .chart = c, .kind = "棒グラフ" };
	double slot, thick;

	d.left = 60;
	d.width = DRAW_WIDTH - d.left - 10;
	d.top = draw_legend(&d, 0, true) + 26;
	d.height = UPRIGHT_HIGH;
	chart_scale(c, &d.step, &d.end);
	slot = d.width / (double)c->nmarks;
	thick = slot * 0.7 < THICK ? slot * 0.7 : THICK;
	draw_open(&d, d.top + d.height + 42);
	draw_legend(&d, 0, false);
	upright_axis(&d);
	for (size_t i = 0; i < c->nmarks; i++) {
		double x = d.left + slot * ((double)i + 0.5) - thick / 2;
		if (c->kind == CHART_STACKED)
			upright_stack(&d, i, x, thick);
		else
			upright_bars(&d, i, x, thick);
		draw_text(&d, "middle", d.left + slot * ((double)i + 0.5),
			d.top + d.height + 17, c->marks[i].label);
	}
	draw_close(&d);
}

/* Do labels and values fit between upright bars? */
static bool stands(const struct chart *c)
{
	double slot = (DRAW_WIDTH - 70.0) / (double)c->nmarks;
	size_t bars = c->kind == CHART_STACKED ? 1 : c->nseries;
	char s[48];
	double value;

	draw_number(c->most, c->digits, s, sizeof(s));
	value = (double)(ks_text_width(s) * bars) * DRAW_UNIT;
	return !c->ranked && c->nmarks <= UPRIGHT && !has_two_lines(c) &&
		widest_label(c) + 8 <= slot && value <= slot * 0.9;
}

void chart_svg(struct spool *spool, const struct chart *chart)
{
	if (chart->nmarks == 0)
		return;
	if (chart->kind == CHART_LINE)
		chart_line(spool, chart);
	else if (stands(chart))
		draw_upright(spool, chart);
	else
		draw_lying(spool, chart);
}
