/* How the sheets of a report look: type, boxes, pages, cells. */
#ifndef OUT_XLSX_LOOKS_H
#define OUT_XLSX_LOOKS_H

#include "out.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

enum { XLSX_DIGITS = 4 };
#define XLSX_ROW_POINTS 17.0

struct xlsx_looks {
	struct lxw_format *title, *text, *link;
	struct lxw_format *head, *label, *sum, *other; /* in boxes */
	struct lxw_format *number[XLSX_DIGITS], *sum_number[XLSX_DIGITS];
};

/* false: out of memory. */
bool xlsx_looks_make(struct xlsx_looks *looks, struct lxw_workbook *book);
enum ks_code xlsx_put_text(struct out *out, struct lxw_worksheet *sheet,
	uint32_t row, size_t column, const char *s, struct lxw_format *f);
/* A way to another sheet, by its name. */
enum ks_code xlsx_put_link(struct out *out, const struct xlsx_looks *looks,
	struct lxw_worksheet *sheet, uint32_t row, size_t column,
	const char *to, const char *s);
/* A cell of a table; sum: of a row that sums others. */
enum ks_code xlsx_put_cell(struct out *out, const struct xlsx_looks *looks,
	struct lxw_worksheet *sheet, uint32_t row, size_t column,
	const struct ks_cell *cell, bool sum);
/* A4, with the sheet's name, whose it is, and the page's number. */
void xlsx_set_page(struct out *out, struct lxw_worksheet *sheet);

#endif
