/*
 * A paper as one sheet of a workbook: its tables stand one below the other
 * on a grid of narrow columns, each cell as many of them wide as it needs.
 */
#ifndef OUT_XLSX_H
#define OUT_XLSX_H

#include "out.h"

struct lxw_workbook;
struct lxw_worksheet;
struct xlsx_paper;

enum ks_code xlsx_paper_new(struct out *out, struct lxw_workbook *book,
	struct lxw_worksheet *sheet, const struct ks_paper *paper,
	struct xlsx_paper **made);
enum ks_code xlsx_paper_begin(struct out *out, struct xlsx_paper *p);
enum ks_code xlsx_paper_row(struct out *out, struct xlsx_paper *p,
	const struct ks_cell *cells, size_t n);
enum ks_code xlsx_paper_end(struct out *out, struct xlsx_paper *p);
/* Once the last table is there: what is printed, and how. */
void xlsx_paper_finish(struct xlsx_paper *p);
void xlsx_paper_free(struct xlsx_paper *p); /* NULL is fine */

#endif
