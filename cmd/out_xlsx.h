/*
 * The two kinds of workbook that are more than a list.  A paper is one sheet:
 * its tables stand one below the other on a grid of narrow columns, each cell
 * as many of them wide as it needs.
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

/* The tables of a report, a sheet each; what they share of the workbook. */
struct sheet_names;
struct xlsx_report;

/* NULL: out of memory. */
struct xlsx_report *xlsx_report_new(
	struct lxw_workbook *book, struct sheet_names *names);
enum ks_code xlsx_report_begin(struct out *out, struct xlsx_report *r);
enum ks_code xlsx_report_row(struct out *out, struct xlsx_report *r,
	const struct ks_cell *cells, size_t n);
enum ks_code xlsx_report_end(struct out *out, struct xlsx_report *r);
/* Once the last table is there: what their charts chose. */
enum ks_code xlsx_report_finish(struct out *out, struct xlsx_report *r);
void xlsx_report_free(struct xlsx_report *r); /* NULL is fine */

#endif
