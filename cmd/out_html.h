/*
 * The report as a page to publish: a cover, a list of its tables, and each of
 * them with what it says, its figures and its chart.
 */
#ifndef OUT_HTML_H
#define OUT_HTML_H

#include "out.h"

struct html_report;

/* NULL: out of memory. */
struct html_report *html_report_new(void);
enum ks_code html_report_begin(struct out *out, struct html_report *r);
enum ks_code html_report_row(struct out *out, struct html_report *r,
	const struct ks_cell *cells, size_t n);
enum ks_code html_report_end(struct out *out, struct html_report *r);
/* What goes before the tables is known last. */
enum ks_code html_report_finish(struct out *out, struct html_report *r);
void html_report_free(struct html_report *r); /* NULL is fine */

/* html_style.c: the report's style sheet. */
void html_report_style(struct spool *spool);

#endif
