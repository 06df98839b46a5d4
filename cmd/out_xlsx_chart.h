/* A chart as the spreadsheet's own, on figures that stand on a sheet. */
#ifndef OUT_XLSX_CHART_H
#define OUT_XLSX_CHART_H

#include "chart.h"

struct lxw_workbook;
struct lxw_worksheet;

/* Where the figures are: the labels in the first column, the names of the
 * series in the heading. */
struct xlsx_range {
	const char *sheet;
	uint32_t heading, first; /* rows */
	uint16_t *columns;	 /* a series each */
};

struct xlsx_place {
	uint32_t row;
	uint16_t column;
	double width; /* pixels */
};

/* The height, in pixels, of a chart that is so wide; 0 where none is drawn. */
double xlsx_chart_height(const struct chart *chart, double width);
/* false: out of memory. */
bool xlsx_chart_insert(struct lxw_workbook *book, struct lxw_worksheet *sheet,
	const struct xlsx_place *place, const struct chart *chart,
	const struct xlsx_range *range);

#endif
