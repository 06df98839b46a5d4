/* A chart of the spreadsheet's own. */
#include "out.h"

#include <stdlib.h>
#include <xlsxwriter.h>

#include "out_xlsx_chart.h"

/* The library's own size of a chart, in pixels; ours is a multiple of it. */
enum {
	WIDE = 480,
	HIGH = 288,
	ACROSS = 13,
	LABEL_PX = 7,
	COLOURS = 6,
	GAP = 45
};

static const lxw_color_t colours[COLOURS] = { 0x1F5FA8, 0xB04A00, 0x1D6B2F,
	0x6B3A93, 0x7A5C00, 0x3F4650 };

static lxw_chart_font axis_font(void)
{
	return (lxw_chart_font){ .name = (char *)"Yu Gothic", .size = 9 };
}

/* Labels that do not fit beside each other stand below each other. */
static bool lies(const struct chart *c, double width)
{
	size_t widest = 0;

	for (size_t i = 0; i < c->nmarks; i++) {
		size_t w = ks_text_width(c->marks[i].label);
		widest = w > widest ? w : widest;
	}
	return c->kind != CHART_LINE &&
		(c->ranked || c->nmarks > ACROSS ||
			(double)(widest * LABEL_PX * c->nmarks) > width - 90);
}

static uint8_t type_of(const struct chart *c, bool lying)
{
	if (c->kind == CHART_LINE)
		return LXW_CHART_LINE;
	if (c->kind == CHART_STACKED)
		return lying ? LXW_CHART_BAR_STACKED : LXW_CHART_COLUMN_STACKED;
	return lying ? LXW_CHART_BAR : LXW_CHART_COLUMN;
}

/* ---- series ----------------------------------------------------------------------- */

/* Told apart in black and white: by dash and mark, or by pattern. */
static void style_line(lxw_chart_series *series, size_t at)
{
	static const uint8_t dashes[COLOURS] = { LXW_CHART_LINE_DASH_SOLID,
		LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_ROUND_DOT,
		LXW_CHART_LINE_DASH_DASH_DOT, LXW_CHART_LINE_DASH_LONG_DASH,
		LXW_CHART_LINE_DASH_LONG_DASH_DOT_DOT };
	static const uint8_t marks[COLOURS] = { LXW_CHART_MARKER_CIRCLE,
		LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_TRIANGLE,
		LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_X,
		LXW_CHART_MARKER_PLUS };
	lxw_chart_line line = { .color = colours[at % COLOURS],
		.width = 2,
		.dash_type = dashes[at % COLOURS] };
	lxw_chart_line edge = { .color = colours[at % COLOURS] };
	lxw_chart_fill fill = { .color = colours[at % COLOURS] };

	chart_series_set_line(series, &line);
	chart_series_set_marker_type(series, marks[at % COLOURS]);
	chart_series_set_marker_size(series, 6);
	chart_series_set_marker_line(series, &edge);
	chart_series_set_marker_fill(series, &fill);
}

static void style_bar(lxw_chart_series *series, size_t at)
{
	static const uint8_t patterns[COLOURS] = { LXW_CHART_PATTERN_NONE,
		LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
		LXW_CHART_PATTERN_NARROW_HORIZONTAL,
		LXW_CHART_PATTERN_PERCENT_25,
		LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL,
		LXW_CHART_PATTERN_SMALL_GRID };
	lxw_color_t colour = colours[at % COLOURS];
	lxw_chart_fill fill = { .color = colour };
	lxw_chart_line edge = { .color = colour, .width = 0.75F };
	lxw_chart_pattern pattern = { .fg_color = colour,
		.bg_color = LXW_COLOR_WHITE,
		.type = patterns[(at + at / COLOURS) % COLOURS] };

	if (pattern.type == LXW_CHART_PATTERN_NONE)
		chart_series_set_fill(series, &fill);
	else
		chart_series_set_pattern(series, &pattern);
	chart_series_set_line(series, &edge);
}

/* Those of whom nothing is known are drawn hollow. */
static bool style_unknown(lxw_chart_series *series, const struct chart *c)
{
	lxw_chart_fill white = { .color = LXW_COLOR_WHITE };
	lxw_chart_line edge = { .color = 0x8A8A8A, .width = 1 };
	lxw_chart_point plain = { 0 },
			hollow = { .line = &edge, .fill = &white };
	lxw_chart_point **points =
		calloc(c->nmarks + 1, sizeof(lxw_chart_point *));
	bool any = false;

	if (points == NULL)
		return false;
	for (size_t i = 0; i < c->nmarks; i++) {
		points[i] = c->marks[i].unknown ? &hollow : &plain;
		any = any || c->marks[i].unknown;
	}
	if (any)
		chart_series_set_points(series, points);
	free(points);
	return true;
}

static bool add_series(lxw_chart *chart, const struct chart *c,
	const struct xlsx_range *range, size_t at)
{
	lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
	uint32_t last = range->first + (uint32_t)c->nmarks - 1;
	uint16_t column = range->columns[at];
	lxw_chart_font font = axis_font();

	if (series == NULL)
		return false;
	chart_series_set_categories(
		series, range->sheet, range->first, 0, last, 0);
	chart_series_set_values(
		series, range->sheet, range->first, column, last, column);
	chart_series_set_name_range(
		series, range->sheet, range->heading, column);
	if (c->kind == CHART_LINE) {
		style_line(series, at);
		return true;
	}
	style_bar(series, at);
	if (c->kind == CHART_STACKED || c->nseries > 1)
		return true;
	chart_series_set_labels(series);
	chart_series_set_labels_font(series, &font);
	return style_unknown(series, c);
}

/* ---- the whole -------------------------------------------------------------------------- */

static void style_axes(lxw_chart *chart, const struct chart *c, bool lying)
{
	/* a chart of lying bars calls its axis of labels y */
	lxw_chart_axis *labels = lying ? chart->y_axis : chart->x_axis;
	lxw_chart_axis *values = lying ? chart->x_axis : chart->y_axis;
	lxw_chart_font font = axis_font();
	lxw_chart_line grid = { .color = 0xD4D4D4, .width = 0.75F };

	font.bold = LXW_FALSE;
	chart_axis_set_name(
		labels, c->flow ? "流れ" : c->head->columns[0].label);
	chart_axis_set_name(
		values, chart_unit(c)[0] != '\0' ? chart_unit(c) : "数");
	chart_axis_set_name_font(labels, &font);
	chart_axis_set_name_font(values, &font);
	chart_axis_set_num_font(labels, &font);
	chart_axis_set_num_font(values, &font);
	chart_axis_set_interval_unit(labels, 1);
	chart_axis_set_min(values, 0);
	chart_axis_major_gridlines_set_line(values, &grid);
	if (!lying)
		return;
	/* the first label on top, the numbers below all the same */
	chart_axis_set_reverse(labels);
	chart_axis_set_label_position(
		values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
}

static void style_whole(lxw_chart *chart, const struct chart *c)
{
	char title[512];
	lxw_chart_font font = axis_font();

	font.size = 12;
	chart_title(c, title, sizeof(title));
	chart_title_set_name(chart, title);
	chart_title_set_name_font(chart, &font);
	font.size = 9;
	chart_legend_set_position(chart,
		c->nseries > 1 ? LXW_CHART_LEGEND_BOTTOM
			       : LXW_CHART_LEGEND_NONE);
	chart_legend_set_font(chart, &font);
	if (c->kind != CHART_LINE)
		chart_set_series_gap(chart, GAP);
}

double xlsx_chart_height(const struct chart *c, double width)
{
	size_t bars = c->kind == CHART_STACKED ? 1 : c->nseries;

	if (c->nmarks == 0)
		return 0;
	if (!lies(c, width))
		return 330;
	return 130 + (double)c->nmarks * (12 + 14 * (double)bars) +
		(c->nseries > 1 ? 30 : 0);
}

bool xlsx_chart_insert(struct lxw_workbook *book, struct lxw_worksheet *sheet,
	const struct xlsx_place *place, const struct chart *c,
	const struct xlsx_range *range)
{
	bool lying = lies(c, place->width);
	lxw_chart *chart = workbook_add_chart(book, type_of(c, lying));
	lxw_chart_options options = { .x_offset = 4,
		.y_offset = 4,
		.x_scale = place->width / WIDE,
		.y_scale = xlsx_chart_height(c, place->width) / HIGH };
	char title[512];

	if (chart == NULL)
		return false;
	chart_title(c, title, sizeof(title));
	options.description = title;
	for (size_t s = 0; s < c->nseries; s++)
		if (!add_series(chart, c, range, s))
			return false;
	style_axes(chart, c, lying);
	style_whole(chart, c);
	return worksheet_insert_chart_opt(sheet, place->row, place->column,
		       chart, &options) == LXW_NO_ERROR;
}
