/* The strokes all charts are drawn with. */
#ifndef CHART_DRAW_H
#define CHART_DRAW_H

#include "chart.h"

/* Lengths are units of the picture, WIDTH across; type is SIZE high and a
 * column of it UNIT wide. */
enum { DRAW_WIDTH = 720, DRAW_SIZE = 12, DRAW_COLOURS = 6 };
#define DRAW_UNIT 6.3

struct draw {
	struct spool *spool;
	const struct chart *chart;
	const char *kind;		 /* "棒グラフ" */
	double left, top, width, height; /* of the field of values */
	double step, end;		 /* of the axis of values */
};

/* Open the element, with what is said to those who do not see it. */
void draw_open(const struct draw *draw, double height);
void draw_close(const struct draw *draw);
void draw_text(const struct draw *draw, const char *anchor, double x, double y,
	const char *s);
void draw_stroke(const struct draw *draw, const char *name, double x1,
	double y1, double x2, double y2);
/* A bar, or a part of one, in the colour and pattern of a series. */
void draw_box(const struct draw *draw, size_t series, bool faint, double x,
	double y, double width, double height);
/* The number of an axis. */
void draw_number(double value, int digits, char *out, size_t size);
/* The value of a mark as it is printed, "x" where it is hidden. */
const char *draw_value(
	const struct chart *chart, size_t mark, size_t series, char buf[48]);
/* Names and patterns of the series, from y down; how high it is. */
double draw_legend(const struct draw *draw, double y, bool measure);

/* chart_line.c */
void chart_line(struct spool *spool, const struct chart *chart);

#endif
