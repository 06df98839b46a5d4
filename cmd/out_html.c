/*
 * HTML for the printer in the office: one file that needs nothing else, no
 * script, A4.  A paper repeats its mark and its addressee on every page.
 */
#include "out.h"

#include <stdlib.h>
#include <string.h>

#include "html_text.h"
#include "out_html.h"
#include "out_paper.h"

/* A list of more columns than WIDE is printed as records; with at most FEW,
 * words of SHORT columns stay on one line. */
enum { WIDE = 8, FEW = 6, SHORT = 16 };

struct html {
	bool records; /* too many columns for a table: what is filled */
	bool paper;   /* within the frame that repeats on every page */
	int64_t rows;
	char *label, *value; /* half a row of pairs, waiting for the other */
	struct html_report *report; /* the tables are its */
};

/* Type is set for reading on paper: 10pt with room between lines, no line
 * begun by a mark that may not begin one, a row of a table never torn. */
static const char style_type[] =
	"@page { size: A4; margin: 14mm 15mm 16mm;\n"
	"  @bottom-right { content: counter(page) \" / \" counter(pages);\n"
	"    font-size: 8pt; } }\n"
	"html { font-family: \"Noto Sans CJK JP\", \"Noto Sans JP\",\n"
	"  \"Hiragino Sans\", \"Yu Gothic\", Meiryo, sans-serif;\n"
	"  font-size: 9.5pt; line-height: 1.45; line-break: strict;\n"
	"  overflow-wrap: anywhere; color: #000; background: #fff; }\n"
	"body { margin: 0 auto; max-width: 180mm; }\n"
	"h1 { font-size: 16pt; text-align: center; letter-spacing: .1em;\n"
	"  line-height: 1.3; margin: 1mm 0 2mm; }\n"
	"h2 { font-size: 10.5pt; line-height: 1.35; margin: 2.2mm 0 .8mm;\n"
	"  border-left: 1.2mm solid #555; padding-left: 1.5mm;\n"
	"  break-after: avoid; }\n"
	"section { margin: 0; }\n";

static const char style_tables[] =
	"table { border-collapse: collapse; width: 100%; }\n"
	"td, th { border: .25mm solid #666; padding: .35mm 1.2mm;\n"
	"  vertical-align: top; text-align: left; font-weight: normal;\n"
	"  white-space: pre-wrap; }\n"
	"tr { break-inside: avoid; }\n"
	"thead { display: table-header-group; }\n"
	"th { background: #eee; -webkit-print-color-adjust: exact;\n"
	"  print-color-adjust: exact; }\n"
	"td.n { text-align: right; white-space: nowrap; }\n"
	"table.list { font-size: 9pt; line-height: 1.4; }\n"
	"table.list th { text-align: center; }\n"
	"table.pairs { table-layout: fixed; }\n"
	"col.l { width: 17%; }\n"
	"tr.blank td { height: 2em; }\n"
	"td.s { white-space: nowrap; }\n"
	"div.prose { border: .25mm solid #666; padding: .8mm 1.5mm;\n"
	"  min-height: 3.2em; white-space: pre-wrap; text-align: justify;\n"
	"  orphans: 2; widows: 2; }\n"
	"div.prose + div.prose { border-top: 0; }\n"
	"p.fact { margin: .5mm 0; font-size: 9pt; }\n"
	"table.frame > thead > tr > td, table.frame > tbody > tr > td {\n"
	"  border: 0; padding: 0; white-space: normal; }\n"
	"table.frame > tbody > tr { break-inside: auto; }\n"
	"div.run { display: flex; justify-content: space-between;\n"
	"  align-items: baseline; border-bottom: .25mm solid #000;\n"
	"  margin-bottom: 2mm; padding-bottom: .5mm; font-size: 9pt; }\n"
	"div.run b { border: .4mm solid #000; padding: 0 2mm;\n"
	"  letter-spacing: .3em; font-size: 10pt; }\n"
	"table.facts { font-size: 8.5pt; line-height: 1.4; }\n"
	"table.facts th { width: 20%; }\n"
	"div.rec { border-bottom: .25mm solid #666; padding: .8mm 0;\n"
	"  font-size: 9pt; break-inside: avoid; }\n"
	"div.rec span { margin-right: 1em; white-space: pre-wrap; }\n"
	"div.rec b { font-weight: normal; background: #eee;\n"
	"  padding: 0 .4em; margin-right: .4em; }\n"
	"@media print { body { max-width: none; } }\n"
	"@media screen { body { padding: 6mm; } }\n";

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

static void put_in(
	struct out *out, const char *open, const char *s, const char *close)
{
	html_put_in(&out->spool, open, s, close);
}

/* ---- the page ---------------------------------------------------------------- */

static void put_start(struct out *out, const char *title)
{
	struct spool *s = &out->spool;

	spool_puts(s,
		"<!DOCTYPE html>\n"
		"<html lang=\"ja\" xmlns=\"http://www.w3.org/1999/xhtml\">\n"
		"<head>\n<meta charset=\"utf-8\"/>\n"
		"<meta http-equiv=\"Content-Security-Policy\" "
		"content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
		"<meta name=\"robots\" content=\"noindex\"/>\n");
	put_in(out, "<title>", title, "</title>\n");
	spool_puts(s, "<style>\n");
	spool_puts(s, style_type);
	spool_puts(s, style_tables);
	spool_puts(s, "</style>\n</head>\n<body>\n");
}

static struct html *start(struct out *out, const char *title)
{
	if (out->state == NULL) {
		out->state = calloc(1, sizeof(struct html));
		if (out->state != NULL)
			put_start(out, title);
	}
	return out->state;
}

/* Heads of tables come again on every page, so the frame is one. */
static void put_frame(struct out *out, const char *addressee, const char *title)
{
	spool_puts(&out->spool, "<table class=\"frame\"><thead><tr><td>");
	put_in(out, "<div class=\"run\"><b>", PAPER_MARK, "</b>");
	put_in(out, "<span>", title, "</span>");
	put_in(out, "<span>宛先: ", addressee, "</span></div>");
	spool_puts(&out->spool, "</td></tr></thead>\n<tbody><tr><td>\n");
}

static enum ks_code html_paper(struct out *out, const struct ks_paper *paper)
{
	struct html *h = start(out, paper->title);
	struct paper_fact facts[PAPER_FACTS];

	if (h == NULL)
		return no_memory(out);
	paper_facts(paper, facts);
	h->paper = true;
	put_frame(out, facts[0].text, paper->title);
	put_in(out, "<h1>", paper->title, "</h1>\n");
	spool_puts(&out->spool, "<table class=\"facts\">\n");
	for (size_t i = 0; i < PAPER_FACTS; i++) {
		if (facts[i].text == NULL || facts[i].text[0] == '\0')
			continue;
		put_in(out, "<tr><th>", facts[i].name, "</th>");
		put_in(out, "<td>", facts[i].text, "</td></tr>\n");
	}
	spool_puts(&out->spool, "</table>\n");
	return KS_OK;
}

/* ---- tables -------------------------------------------------------------------- */

static void put_heading(struct out *out)
{
	const struct ks_table_head *head = &out->head;

	spool_puts(&out->spool, "<table class=\"list\"><thead><tr>");
	for (size_t i = 0; i < head->ncolumns; i++)
		put_in(out, "<th>", head->columns[i].label, "</th>");
	spool_puts(&out->spool, "</tr></thead>\n<tbody>\n");
}

static enum ks_code report_begin(struct out *out)
{
	struct html *h = out->state;

	if (h == NULL)
		out->state = h = calloc(1, sizeof(*h));
	if (h != NULL && h->report == NULL)
		h->report = html_report_new();
	return h != NULL && h->report != NULL
		? html_report_begin(out, h->report)
		: no_memory(out);
}

static enum ks_code html_begin(struct out *out)
{
	const struct ks_table_head *head = &out->head;
	struct html *h;

	if (head->report && !out->paper)
		return report_begin(out);
	h = start(out, head->title != NULL ? head->title : "重ね");
	if (h == NULL)
		return no_memory(out);
	h->rows = 0;
	spool_puts(&out->spool, "<section>");
	if (head->title != NULL)
		put_in(out, "<h2>", head->title, "</h2>\n");
	h->records = !h->paper && head->ncolumns > WIDE &&
		head->form == KS_FORM_TABLE;
	if (h->records)
		return KS_OK;
	if (head->form == KS_FORM_TABLE)
		put_heading(out);
	else if (head->form == KS_FORM_FIELDS)
		spool_puts(&out->spool,
			"<table class=\"pairs\"><colgroup><col class=\"l\"/><col/>"
			"<col class=\"l\"/><col/></colgroup><tbody>\n");
	return KS_OK;
}

/* A day or a name is not broken where there is room for it. */
static const char *keeps_line(const struct out *out, const char *s)
{
	bool few = out->head.ncolumns <= FEW;

	return few && strchr(s, '\n') == NULL && ks_text_width(s) <= SHORT
		? "<td class=\"s\">"
		: "<td>";
}

static bool is_blank(const struct ks_cell *cells, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cells[i].kind != KS_CELL_EMPTY)
			return false;
	return true;
}

static void put_cell(struct out *out, const struct ks_cell *cell)
{
	char buf[48];

	if (cell->kind == KS_CELL_NUMBER)
		put_in(out, "<td class=\"n\">", out_number(cell, true, buf),
			"</td>");
	else
		put_in(out, keeps_line(out, out_text(cell)), out_text(cell),
			"</td>");
}

static void put_pair(
	struct out *out, const char *label, const char *value, const char *open)
{
	put_in(out, "<th>", label, "</th>");
	put_in(out, open, value, "</td>");
}

/* A row with nothing in it is to be written in by hand. */
static void open_pairs(struct out *out, const char *one, const char *two)
{
	spool_puts(&out->spool,
		one[0] == '\0' && two[0] == '\0' ? "<tr class=\"blank\">"
						 : "<tr>");
}

/* The half row that waits, beside the next pair or alone. */
static void flush_pair(struct out *out)
{
	struct html *h = out->state;

	if (h->label == NULL)
		return;
	open_pairs(out, h->value, "");
	put_pair(out, h->label, h->value, "<td colspan=\"3\">");
	spool_puts(&out->spool, "</tr>\n");
	free(h->label);
	free(h->value);
	h->label = h->value = NULL;
}

static enum ks_code hold_pair(
	struct out *out, const char *label, const char *value)
{
	struct html *h = out->state;

	h->label = strdup(label);
	h->value = strdup(value);
	return h->label != NULL && h->value != NULL ? KS_OK : no_memory(out);
}

/* Two short pairs share a row. */
static enum ks_code fields_row(
	struct out *out, const char *label, const char *value)
{
	struct html *h = out->state;

	if (!paper_is_short(value)) {
		flush_pair(out);
		spool_puts(&out->spool, "<tr>");
		put_pair(out, label, value, "<td colspan=\"3\">");
		spool_puts(&out->spool, "</tr>\n");
		return KS_OK;
	}
	if (h->label == NULL)
		return hold_pair(out, label, value);
	open_pairs(out, h->value, value);
	put_pair(out, h->label, h->value, "<td>");
	put_pair(out, label, value, "<td>");
	spool_puts(&out->spool, "</tr>\n");
	free(h->label);
	free(h->value);
	h->label = h->value = NULL;
	return KS_OK;
}

/* A list has more columns than a sheet is wide, most of them empty. */
static void put_record(struct out *out, const struct ks_cell *cells, size_t n)
{
	char buf[48];

	spool_puts(&out->spool, "<div class=\"rec\">");
	for (size_t i = 0; i < n && i < out->head.ncolumns; i++) {
		const char *s = cells[i].kind == KS_CELL_NUMBER
			? out_number(&cells[i], true, buf)
			: out_text(&cells[i]);

		if (s[0] == '\0')
			continue;
		put_in(out, "<span><b>", out->head.columns[i].label, "</b>");
		put_in(out, "", s, "</span> ");
	}
	spool_puts(&out->spool, "</div>\n");
}

static enum ks_code html_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	struct html *h = out->state;
	char buf[48];

	if (h->report != NULL)
		return html_report_row(out, h->report, cells, n);
	h->rows++;
	if (h->records) {
		put_record(out, cells, n);
		return KS_OK;
	}
	if (out->head.form == KS_FORM_FIELDS && n > 1)
		return fields_row(out, out_text(&cells[0]),
			cells[1].kind == KS_CELL_NUMBER
				? out_number(&cells[1], true, buf)
				: out_text(&cells[1]));
	if (out->head.form == KS_FORM_PROSE && n > 0) {
		put_in(out, "<div class=\"prose\">", out_text(&cells[0]),
			"</div>\n");
		return KS_OK;
	}
	spool_puts(&out->spool,
		is_blank(cells, n) ? "<tr class=\"blank\">" : "<tr>");
	for (size_t i = 0; i < n; i++)
		put_cell(out, &cells[i]);
	spool_puts(&out->spool, "</tr>\n");
	return KS_OK;
}

static void put_fact(struct out *out, const char *name, const char *text)
{
	if (text == NULL || text[0] == '\0')
		return;
	put_in(out, "<p class=\"fact\">", name, ": ");
	put_in(out, "", text, "</p>\n");
}

static void put_none(struct out *out)
{
	struct html *h = out->state;

	if (out->head.form == KS_FORM_PROSE && h->rows == 0)
		spool_puts(&out->spool, "<div class=\"prose\"></div>\n");
	else if (h->paper && out->head.form == KS_FORM_TABLE && h->rows == 0)
		spool_printf(&out->spool,
			"<tr><td colspan=\"%zu\">記録なし</td></tr>\n",
			out->head.ncolumns);
}

static enum ks_code html_end(struct out *out)
{
	const struct ks_table_head *head = &out->head;
	const struct html *h = out->state;

	if (h->report != NULL)
		return html_report_end(out, h->report);
	put_none(out);
	flush_pair(out);
	if (head->form != KS_FORM_PROSE && !h->records)
		spool_puts(&out->spool, "</tbody></table>\n");
	put_fact(out, "期間", head->period);
	put_fact(out, "定義", head->definition);
	put_fact(out, "単位", head->unit);
	put_fact(out, "母数", head->base);
	put_fact(out, "注", head->note);
	spool_puts(&out->spool, "</section>\n");
	return KS_OK;
}

static enum ks_code html_finish(struct out *out)
{
	struct html *h = start(out, "重ね");

	if (h == NULL)
		return no_memory(out);
	if (h->report != NULL)
		return html_report_finish(out, h->report);
	if (h->paper)
		spool_puts(&out->spool, "</td></tr></tbody></table>\n");
	spool_puts(&out->spool, "</body>\n</html>\n");
	return KS_OK;
}

static void html_drop(struct out *out)
{
	struct html *h = out->state;

	if (h == NULL)
		return;
	free(h->label);
	free(h->value);
	html_report_free(h->report);
	free(h);
	out->state = NULL;
}

const struct printer printer_html = { html_begin, html_row, html_end,
	html_finish, html_drop, html_paper };
