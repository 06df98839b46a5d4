#include "out_html.h"

#include <stdlib.h>
#include <string.h>

#include "chart.h"
#include "html_text.h"

/* Small type is for tables of more than COLUMNS or ROWS; one that is still
 * wider than a page, in points, lies on its side. */
enum { COLUMNS = 8, ROWS = 34, PAGE_POINTS = 505, PADDING_POINTS = 9 };
/* No page takes more: of such a table the nothings are left out. */
enum { MATRIX = 20 };
#define SMALL_UNIT 4.25 /* points of a column of text */

struct html_report {
	struct held held;
	struct spool list; /* an entry a table */
	size_t tables;
	char *period;	/* of the first table: of all */
	bool *left_out; /* columns of the table */
	/* what the reader has to be told of */
	bool hidden, empty, unknown, unfilled;
};

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

struct html_report *html_report_new(void)
{
	return calloc(1, sizeof(struct html_report));
}

static const char *id_of(const struct out *out)
{
	return out->head.id != NULL ? out->head.id : "";
}

static const char *title_of(const struct out *out)
{
	return out->head.title != NULL ? out->head.title : "";
}

enum ks_code html_report_begin(struct out *out, struct html_report *r)
{
	if (r->tables++ == 0)
		spool_init(&r->list, out->dir);
	held_begin(&r->held, out->head.ncolumns);
	if (r->period == NULL && out->head.period != NULL) {
		r->period = strdup(out->head.period);
		if (r->period == NULL)
			return no_memory(out);
	}
	html_put_in(&r->list, "<li><b>", id_of(out), "</b>");
	html_put_in(&r->list, "<a href=\"#", id_of(out), "\">");
	html_put_in(&r->list, "", title_of(out), "</a></li>\n");
	return KS_OK;
}

enum ks_code html_report_row(struct out *out, struct html_report *r,
	const struct ks_cell *cells, size_t n)
{
	return held_add(&r->held, cells, n) ? KS_OK : no_memory(out);
}

/* ---- a table ------------------------------------------------------------------- */

static bool is_matrix(const struct html_report *r)
{
	return r->held.ncolumns > MATRIX;
}

static bool leave_out(struct out *out, struct html_report *r)
{
	free(r->left_out);
	r->left_out = calloc(r->held.ncolumns + 1, sizeof(*r->left_out));
	if (r->left_out == NULL)
		return false;
	for (size_t i = 1; is_matrix(r) && i < r->held.ncolumns; i++)
		r->left_out[i] = held_column_is_nothing(&r->held, i) &&
			strcmp(out->head.columns[i].label, "計") != 0;
	return true;
}

static bool row_is_left_out(const struct html_report *r, size_t row)
{
	return is_matrix(r) && !held_row(&r->held, row)->total &&
		held_row_is_nothing(&r->held, row);
}

static void put_facts(struct out *out, const struct html_report *r)
{
	const struct ks_table_head *h = &out->head;
	const struct {
		const char *name, *text;
	} facts[] = { { "期間", h->period }, { "定義", h->definition },
		{ "単位", h->unit }, { "母数", h->base }, { "注", h->note } };
	struct spool *s = &out->spool;

	spool_puts(s, "<dl class=\"facts\">\n");
	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++) {
		if (facts[i].text == NULL || facts[i].text[0] == '\0')
			continue;
		html_put_in(s, "<dt>", facts[i].name, "</dt>");
		html_put_in(s, "<dd>", facts[i].text, "</dd>\n");
	}
	if (is_matrix(r))
		spool_puts(s,
			"<dt>省略</dt><dd>数が0だけの行と列は"
			"省いています。</dd>\n");
	spool_puts(s, "</dl>\n");
}

static void put_heading(struct out *out, const struct html_report *r)
{
	struct spool *s = &out->spool;

	spool_puts(s, "<thead><tr>");
	for (size_t i = 0; i < out->head.ncolumns; i++)
		if (!r->left_out[i])
			html_put_in(s, "<th scope=\"col\">",
				out->head.columns[i].label, "</th>");
	spool_puts(s, "</tr></thead>\n<tbody>\n");
}

static void put_cell(struct out *out, struct html_report *r, size_t column,
	const struct ks_cell *cell)
{
	bool number = out->head.columns[column].number;
	char buf[48];

	if (cell->kind == KS_CELL_NUMBER) {
		html_put_in(&out->spool, "<td class=\"n\">",
			out_number(cell, true, buf), "</td>");
		return;
	}
	r->empty = r->empty || (number && cell->kind == KS_CELL_EMPTY);
	r->hidden = r->hidden || (number && cell->kind == KS_CELL_HIDDEN);
	html_put_in(&out->spool, number ? "<td class=\"n\">" : "<td>",
		out_text(cell), "</td>");
}

static void put_row(
	struct out *out, struct html_report *r, const struct ks_cell *cells)
{
	struct spool *s = &out->spool;
	const char *label = out_text(&cells[0]);

	r->unknown = r->unknown || strcmp(label, "不明") == 0;
	r->unfilled = r->unfilled || strcmp(label, "未記入") == 0;
	spool_puts(s, cells[0].total ? "<tr class=\"sum\">" : "<tr>");
	html_put_in(s, "<th scope=\"row\">", label, "</th>");
	for (size_t i = 1; i < r->held.ncolumns; i++)
		if (!r->left_out[i])
			put_cell(out, r, i, &cells[i]);
	spool_puts(s, "</tr>\n");
}

static enum ks_code put_chart(struct out *out, const struct html_report *r)
{
	struct chart chart;
	char title[512];
	enum ks_code code = KS_OK;

	if (!chart_make(&chart, &out->head, &r->held)) {
		code = no_memory(out);
	} else if (chart.nmarks > 0) {
		chart_title(&chart, title, sizeof(title));
		spool_puts(&out->spool, "<figure>\n");
		html_put_in(&out->spool, "<figcaption>グラフ: ", title,
			"</figcaption>\n");
		chart_svg(&out->spool, &chart);
		spool_puts(&out->spool, "</figure>\n");
	}
	chart_release(&chart);
	return code;
}

static double points(const struct out *out, const struct html_report *r)
{
	double sum = 0;
	char buf[48];

	for (size_t c = 0; c < r->held.ncolumns; c++) {
		size_t widest = ks_text_width(out->head.columns[c].label);

		if (r->left_out[c])
			continue;

		for (size_t i = 0; i < r->held.nrows; i++) {
			const struct ks_cell *cell = held_row(&r->held, i) + c;
			size_t w = ks_text_width(cell->kind == KS_CELL_NUMBER
					? out_number(cell, true, buf)
					: out_text(cell));
			widest = w > widest ? w : widest;
		}
		sum += (double)widest * SMALL_UNIT + PADDING_POINTS;
	}
	return sum;
}

static void open_section(struct out *out, const struct html_report *r)
{
	bool wide = points(out, r) > PAGE_POINTS;

	spool_printf(&out->spool, "<section class=\"table%s%s%s\"",
		wide ? " wide" : "",
		wide || r->held.ncolumns > COLUMNS ? " dense" : "",
		r->held.nrows > ROWS ? " long" : "");
	html_put_in(&out->spool, " id=\"", id_of(out), "\">\n");
}

enum ks_code html_report_end(struct out *out, struct html_report *r)
{
	struct spool *s = &out->spool;
	enum ks_code code;

	if (!leave_out(out, r))
		return no_memory(out);
	open_section(out, r);
	html_put_in(s, "<h2>", id_of(out), " ");
	html_put_in(s, "", title_of(out), "</h2>\n");
	put_facts(out, r);
	spool_puts(s, "<div class=\"scroll\"><table>\n");
	put_heading(out, r);
	for (size_t i = 0; i < r->held.nrows; i++)
		if (!row_is_left_out(r, i))
			put_row(out, r, held_row(&r->held, i));
	spool_puts(s, "</tbody></table></div>\n");
	code = put_chart(out, r);
	spool_puts(s,
		"<p class=\"back\"><a href=\"#contents\">目次へ戻る</a></p>\n"
		"</section>\n");
	return code;
}

/* ---- what goes before ------------------------------------------------------------ */

static void put_start(struct out *out, const struct html_report *r)
{
	struct spool *s = &out->prefix;

	spool_puts(s,
		"<!DOCTYPE html>\n"
		"<html lang=\"ja\" xmlns=\"http://www.w3.org/1999/xhtml\">\n"
		"<head>\n<meta charset=\"utf-8\"/>\n"
		"<meta name=\"viewport\" "
		"content=\"width=device-width, initial-scale=1\"/>\n"
		"<meta http-equiv=\"Content-Security-Policy\" "
		"content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
	html_put_in(s, "<title>", out->town, out->town[0] != '\0' ? " " : "");
	html_put_in(s, "重層的支援体制整備事業 事業報告書 ",
		r->period != NULL ? r->period : "", "</title>\n<style>\n");
	html_report_style(s);
	spool_puts(s, "</style>\n</head>\n");
	spool_puts(s, r->tables > 1 ? "<body>\n" : "<body class=\"single\">\n");
}

static void put_cover(struct out *out, const struct html_report *r)
{
	struct spool *s = &out->prefix;

	spool_puts(s, "<header class=\"cover\">\n");
	if (out->town[0] != '\0')
		html_put_in(s, "<p class=\"town\">", out->town, "</p>\n");
	spool_puts(s, "<h1>重層的支援体制整備事業<br/>事業報告書</h1>\n");
	if (r->period != NULL)
		html_put_in(s, "<p>", r->period, "</p>\n");
	if (out->day[0] != '\0')
		html_put_in(s, "<p class=\"made\">作成: ", out->day,
			"までに台帳に記入されたものによる</p>\n");
	spool_puts(s, "</header>\n");
}

/* Only what the reader meets in these tables. */
static void put_key(struct out *out, const struct html_report *r)
{
	const struct {
		bool met;
		const char *text;
	} keys[] = {
		{ true,
			"数え方は、表ごとに「定義」に書いてあります。"
			"割合は百分率で、四捨五入のため合計が"
			"100にならないことがあります。" },
		{ r->unknown,
			"「不明」は、不明、回答拒否、未聴取と、"
			"記入のないものです。" },
		{ r->unfilled,
			"「未記入」は、いくつも選べる項目に"
			"一つも記入のないものです。" },
		{ r->empty, "空欄は、数えるもののないところです。" },
		{ r->hidden,
			"「x」は、個人が知られるおそれがあるため"
			"伏せた数です。伏せた数を計算で求められる"
			"数も伏せています。" },
	};
	struct spool *s = &out->prefix;

	spool_puts(s, "<h3>表の見方</h3>\n<ul class=\"key\">\n");
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (keys[i].met)
			html_put_in(s, "<li>", keys[i].text, "</li>\n");
	spool_puts(s, "</ul>\n");
}

/* The list is spooled; it is as short as the report has tables. */
static enum ks_code put_list(struct out *out, struct html_report *r)
{
	size_t size = (size_t)spool_size(&r->list);
	char *text = malloc(size + 1);
	bool good = text != NULL;

	spool_rewind(&r->list);
	good = good && spool_read(&r->list, text, size);
	if (good) {
		spool_puts(&out->prefix, "<ol>\n");
		spool_add(&out->prefix, text, size);
		spool_puts(&out->prefix, "</ol>\n");
	}
	free(text);
	return good ? KS_OK : no_memory(out);
}

enum ks_code html_report_finish(struct out *out, struct html_report *r)
{
	enum ks_code code;

	put_start(out, r);
	put_cover(out, r);
	spool_puts(&out->prefix,
		"<nav id=\"contents\" aria-label=\"目次\">\n<h3>目次</h3>\n");
	code = put_list(out, r);
	spool_puts(&out->prefix, "</nav>\n");
	put_key(out, r);
	spool_puts(&out->spool, "</body>\n</html>\n");
	return code;
}

void html_report_free(struct html_report *r)
{
	if (r == NULL)
		return;
	held_release(&r->held);
	if (r->tables > 0)
		spool_release(&r->list);
	free(r->period);
	free(r->left_out);
	free(r);
}
