#include "chart_draw.h"

#include <stdio.h>
#include <string.h>

#include "html_text.h"
#include "out.h"

/* ---- strokes ------------------------------------------------------------------- */

void draw_text(const struct draw *draw, const char *anchor, double x, double y,
	const char *s)
{
	spool_printf(draw->spool,
		"<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y,
		anchor);
	html_put_in(draw->spool, "", s, "</text>\n");
}

void draw_stroke(const struct draw *draw, const char *name, double x1,
	double y1, double x2, double y2)
{
	spool_printf(draw->spool,
		"<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" "
		"y2=\"%.1f\"/>\n",
		name, x1, y1, x2, y2);
}

/* Patterns belong to the picture: its table's id keeps them apart. */
static void put_fill(const struct draw *draw, size_t series, bool faint)
{
	size_t colour = series % DRAW_COLOURS + 1;
	size_t pattern = (series + series / DRAW_COLOURS) % DRAW_COLOURS;

	if (faint)
		spool_puts(draw->spool, "class=\"faint\"");
	else if (pattern == 0)
		spool_printf(draw->spool, "class=\"s%zu\"", colour);
	else
		spool_printf(draw->spool,
			"fill=\"url(#%s-p%zu)\" class=\"e%zu\"",
			draw->chart->head->id, series, colour);
}

void draw_box(const struct draw *draw, size_t series, bool faint, double x,
	double y, double width, double height)
{
	if (width <= 0 || height <= 0)
		return;
	spool_puts(draw->spool, "<rect ");
	put_fill(draw, series, faint);
	spool_printf(draw->spool,
		" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n", x,
		y, width, height);
}

/* ---- words --------------------------------------------------------------------- */

void draw_number(double value, int digits, char *out, size_t size)
{
	struct ks_cell cell = { .kind = KS_CELL_NUMBER, .digits = digits };
	char buf[48];

	for (int i = 0; i < digits; i++)
		value *= 10;
	cell.number = (int64_t)(value + 0.5);
	snprintf(out, size, "%s", out_number(&cell, true, buf));
}

const char *draw_value(
	const struct chart *chart, size_t mark, size_t series, char buf[48])
{
	const struct chart_mark *m = &chart->marks[mark];
	const struct ks_cell *cell = chart_cell(chart, mark, series);

	if (cell != NULL)
		return out_number(cell, true, buf);
	return chart->flow ? ""
			   : out_text(held_row(chart->held, m->row) +
				     chart->columns[series]);
}

static void describe(const struct draw *draw)
{
	const struct chart *c = draw->chart;
	size_t best = 0;
	char size[48];

	spool_puts(draw->spool, draw->kind);
	for (size_t s = 0; c->nseries > 1 && s < c->nseries; s++)
		html_put_in(draw->spool, s == 0 ? "。系列は" : "、",
			chart_series_name(c, s), "");
	for (size_t i = 0; i < c->nmarks; i++)
		if (c->marks[i].size > c->marks[best].size)
			best = i;
	for (size_t i = 0; i < c->nmarks; i++)
		if (c->marks[i].hidden)
			return;
	if (c->kind == CHART_LINE || (c->kind == CHART_BAR && c->nseries > 1))
		return;
	draw_number(c->marks[best].size, c->digits, size, sizeof(size));
	html_put_in(draw->spool, "。最も多いのは", c->marks[best].label, "の");
	html_put_in(draw->spool, size, chart_unit(c), "。");
}

/* ---- the picture ----------------------------------------------------------------- */

/* Told apart in black and white, too: strokes of one colour on its tint. */
static void put_patterns(const struct draw *draw)
{
	static const char *const strokes[DRAW_COLOURS] = { "",
		"M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4", "M0,4 h8",
		"M2,2 h1.6 v1.6 h-1.6 z M6,6 h1.6 v1.6 h-1.6 z",
		"M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4", "M4,0 v8 M0,4 h8" };

	spool_puts(draw->spool, "<defs>");
	for (size_t s = 1; s < draw->chart->nseries; s++)
		spool_printf(draw->spool,
			"<pattern id=\"%s-p%zu\" width=\"8\" height=\"8\" "
			"patternUnits=\"userSpaceOnUse\">"
			"<rect class=\"t%zu\" width=\"8\" height=\"8\"/>"
			"<path class=\"l%zu\" d=\"%s\"/></pattern>\n",
			draw->chart->head->id, s, s % DRAW_COLOURS + 1,
			s % DRAW_COLOURS + 1,
			strokes[(s + s / DRAW_COLOURS) % DRAW_COLOURS]);
	spool_puts(draw->spool, "</defs>\n");
}

void draw_open(const struct draw *draw, double height)
{
	const char *id = draw->chart->head->id;
	char title[512];

	chart_title(draw->chart, title, sizeof(title));
	spool_printf(draw->spool,
		"<svg class=\"chart\" viewBox=\"0 0 %d %.0f\" role=\"img\" "
		"aria-labelledby=\"%s-title %s-desc\">\n",
		DRAW_WIDTH, height, id, id);
	spool_printf(draw->spool, "<title id=\"%s-title\">", id);
	html_put_in(draw->spool, "", title, "</title>\n");
	spool_printf(draw->spool, "<desc id=\"%s-desc\">", id);
	describe(draw);
	spool_puts(draw->spool, "</desc>\n");
	if (draw->chart->nseries > 1 && draw->chart->kind != CHART_LINE)
		put_patterns(draw);
}

void draw_close(const struct draw *draw)
{
	spool_puts(draw->spool, "</svg>\n");
}

double draw_legend(const struct draw *draw, double y, bool measure)
{
	enum { LINE = 20, SWATCH = 16 };
	double x = draw->left, top = y;

	if (draw->chart->nseries < 2)
		return 0;
	for (size_t s = 0; s < draw->chart->nseries; s++) {
		const char *name = chart_series_name(draw->chart, s);
		double w =
			SWATCH + 22 + (double)ks_text_width(name) * DRAW_UNIT;
		if (x + w > DRAW_WIDTH && x > draw->left) {
			x = draw->left;
			y += LINE;
		}
		if (!measure) {
			draw_box(draw, s, false, x, y + 2, SWATCH, 11);
			draw_text(draw, "start", x + SWATCH + 5, y + 12, name);
		}
		x += w;
	}
	return y + LINE - top + 4;
}
