/*
 * Tables for people: columns aligned by what a terminal shows, long cells
 * wrapped and never cut.  Rows wait in a spool until the widths are known.
 * A list of records has many columns that nobody filled: they are left out.
 * Where there is room beside a report's table, bars show its figures.
 */
#include "out.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "out_paper.h"
#include "text_bar.h"

enum { GAP = 2, WIDEST = 60, NARROWEST = 8 };

struct text {
	struct spool rows; /* cell after cell: its head, its bytes */
	size_t *widths;
	bool *filled;  /* has any row text there? */
	size_t *shown; /* the columns that are printed */
	size_t nshown;
	size_t ncolumns;
	int64_t nrows;
	struct text_bars bars;
	char *mem; /* one row read back */
	size_t cap;
};

struct cell_head {
	uint32_t len;
	bool right;
};

/* A cell while its row is printed. */
struct part {
	const char *rest;
	bool right;
};

static enum ks_code no_memory(struct out *out)
{
	return out_fail(out, KS_NOMEM, "メモリが足りません");
}

/* The width of the widest of s's lines. */
static size_t widest_line(const char *s)
{
	size_t widest = 0;
	char line[1024];

	if (strchr(s, '\n') == NULL)
		return ks_text_width(s);
	while (*s != '\0') {
		size_t n = strcspn(s, "\n"), w;
		if (n >= sizeof(line))
			return WIDEST;
		memcpy(line, s, n);
		line[n] = '\0';
		w = ks_text_width(line);
		widest = w > widest ? w : widest;
		s += n + (s[n] == '\n');
	}
	return widest;
}

static void free_columns(struct text *t)
{
	free(t->widths);
	free(t->filled);
	free(t->shown);
	t->widths = t->shown = NULL;
	t->filled = NULL;
}

static enum ks_code text_begin(struct out *out)
{
	struct text *t = out->state;
	size_t n = out->head.ncolumns;

	if (t == NULL) {
		out->state = t = calloc(1, sizeof(*t));
		if (t == NULL)
			return no_memory(out);
		spool_init(&t->rows, out->dir);
	}
	free_columns(t);
	t->widths = calloc(n + 1, sizeof(*t->widths));
	t->filled = calloc(n + 1, sizeof(*t->filled));
	t->shown = calloc(n + 1, sizeof(*t->shown));
	if (t->widths == NULL || t->filled == NULL || t->shown == NULL)
		return no_memory(out);
	t->ncolumns = n;
	t->nrows = 0;
	text_bars_begin(&t->bars, &out->head);
	for (size_t i = 0; i < n; i++)
		t->widths[i] = widest_line(out->head.columns[i].label);
	return KS_OK;
}

/* What a terminal would obey is shown as a mark instead. */
static void add_clean(struct spool *spool, const char *s, size_t len)
{
	size_t from = 0;

	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];
		bool c1 = c == 0xc2 && i + 1 < len &&
			(unsigned char)s[i + 1] < 0xa0;
		if ((c >= 0x20 && c != 0x7f && !c1) || c == '\n')
			continue;
		spool_add(spool, s + from, i - from);
		spool_puts(spool, c == '\t' ? " " : "?");
		if (c1)
			spool_puts(spool, "?");
		i += c1;
		from = i + 1;
	}
	spool_add(spool, s + from, len - from);
}

static enum ks_code text_row(
	struct out *out, const struct ks_cell *cells, size_t n)
{
	struct text *t = out->state;
	char buf[48];

	for (size_t i = 0; i < t->ncolumns; i++) {
		static const struct ks_cell none;
		const struct ks_cell *cell = i < n ? &cells[i] : &none;
		bool number = cell->kind == KS_CELL_NUMBER;
		const char *s =
			number ? out_number(cell, true, buf) : out_text(cell);
		size_t w = widest_line(s);
		struct cell_head head = { (uint32_t)strlen(s),
			number || cell->kind == KS_CELL_HIDDEN };

		t->widths[i] = w > t->widths[i] ? w : t->widths[i];
		t->filled[i] = t->filled[i] || head.len > 0;
		spool_add(&t->rows, &head, sizeof(head));
		add_clean(&t->rows, s, head.len);
	}
	t->nrows++;
	if (!text_bars_add(&t->bars, cells, n))
		return no_memory(out);
	return t->rows.failed == KS_OK
		? KS_OK
		: out_fail(out, KS_IO, "出力をためる場所に書けません");
}

/* Bytes of s for one line of width columns, at least one character. */
static size_t line_bytes(const char *s, size_t width)
{
	size_t line = strcspn(s, "\n"), fit = ks_text_fit(s, width);

	if (fit >= line)
		return line;
	if (fit > 0)
		return fit;
	do
		fit++;
	while (((unsigned char)s[fit] & 0xc0) == 0x80);
	return fit;
}

static void put_line(
	struct spool *spool, struct part *part, size_t width, bool last)
{
	size_t n = line_bytes(part->rest, width), w;
	char line[1024];

	if (n >= sizeof(line))
		n = ks_text_fit(part->rest, WIDEST);
	memcpy(line, part->rest, n);
	line[n] = '\0';
	w = ks_text_width(line);
	if (part->right && w < width)
		spool_pad(spool, ' ', width - w);
	spool_add(spool, line, n);
	if (!part->right && !last && w < width)
		spool_pad(spool, ' ', width - w);
	part->rest += n;
	part->rest += *part->rest == '\n';
}

static bool any_left(const struct part *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (parts[i].rest[0] != '\0')
			return true;
	return false;
}

/* No blanks at a line's end: only columns up to the last with text. */
static size_t last_filled(const struct part *parts, size_t n)
{
	while (n > 1 && parts[n - 1].rest[0] == '\0')
		n--;
	return n;
}

/* What stands to the right of the first line, or NULL. */
static void put_row(struct out *out, struct part *parts, const char *beside)
{
	const struct text *t = out->state;

	do {
		size_t n = beside != NULL ? t->nshown
					  : last_filled(parts, t->nshown);
		for (size_t i = 0; i < n; i++) {
			if (i > 0)
				spool_pad(&out->spool, ' ', GAP);
			put_line(&out->spool, &parts[i], t->widths[t->shown[i]],
				i + 1 == n && beside == NULL);
		}
		if (beside != NULL) {
			spool_pad(&out->spool, ' ', GAP);
			spool_puts(&out->spool, beside);
			beside = NULL;
		}
		spool_add(&out->spool, "\n", 1);
	} while (any_left(parts, t->nshown));
}

static void choose_columns(struct text *t, bool all)
{
	t->nshown = 0;
	for (size_t i = 0; i < t->ncolumns; i++)
		if (all || t->filled[i])
			t->shown[t->nshown++] = i;
}

static size_t total_width(const struct text *t)
{
	size_t total = 0;

	for (size_t i = 0; i < t->nshown; i++)
		total += t->widths[t->shown[i]] + (i > 0 ? GAP : 0);
	return total;
}

static size_t *widest_column(struct text *t)
{
	size_t widest = t->shown[0];

	for (size_t i = 0; i < t->nshown; i++)
		if (t->widths[t->shown[i]] > t->widths[widest])
			widest = t->shown[i];
	return &t->widths[widest];
}

/* Narrow the widest column, again and again, until the terminal takes it. */
static void fit_widths(struct text *t, size_t columns)
{
	for (size_t i = 0; i < t->ncolumns; i++)
		if (t->widths[i] > WIDEST)
			t->widths[i] = WIDEST;
	while (columns > 0 && t->nshown > 0 && total_width(t) > columns) {
		size_t *width = widest_column(t);
		if (*width <= NARROWEST)
			return;
		--*width;
	}
}

static void put_heading(struct out *out, struct part *parts)
{
	const struct text *t = out->state;

	for (size_t i = 0; i < t->nshown; i++) {
		const struct ks_column *c = &out->head.columns[t->shown[i]];
		parts[i] = (struct part){ c->label, c->number };
	}
	put_row(out, parts, text_bars_label(&t->bars));
	for (size_t i = 0; i < t->nshown; i++) {
		if (i > 0)
			spool_pad(&out->spool, ' ', GAP);
		spool_pad(&out->spool, '-', t->widths[t->shown[i]]);
	}
	if (t->bars.width > 0) {
		spool_pad(&out->spool, ' ', GAP);
		spool_pad(&out->spool, '-', t->bars.width);
	}
	spool_puts(&out->spool, "\n");
}

static bool grow(struct text *t, size_t want)
{
	char *mem;

	if (want <= t->cap)
		return true;
	mem = realloc(t->mem, want * 2);
	if (mem == NULL)
		return false;
	t->mem = mem;
	t->cap = want * 2;
	return true;
}

/* Offsets first: the memory may move while the row is read. */
static bool read_row(struct text *t, struct part *parts, size_t *offsets)
{
	size_t used = 0, n = 0;

	for (size_t i = 0; i < t->ncolumns; i++) {
		struct cell_head head;
		if (!spool_read(&t->rows, &head, sizeof(head)) ||
			!grow(t, used + head.len + 1) ||
			!spool_read(&t->rows, t->mem + used, head.len))
			return false;
		if (n == t->nshown || t->shown[n] != i)
			continue; /* left out: its place is reused */
		offsets[n] = used;
		parts[n++].right = head.right;
		t->mem[used + head.len] = '\0';
		used += head.len + 1;
	}
	for (size_t i = 0; i < n; i++)
		parts[i].rest = t->mem + offsets[i];
	return true;
}

static void put_fact(struct spool *spool, const char *name, const char *text)
{
	if (text != NULL && text[0] != '\0') {
		spool_puts(spool, name);
		spool_puts(spool, ": ");
		spool_puts(spool, text);
		spool_puts(spool, "\n");
	}
}

static void put_facts(struct out *out)
{
	const struct ks_table_head *h = &out->head;
	struct spool *s = &out->spool;
	bool any = h->period != NULL || h->definition != NULL ||
		h->unit != NULL || h->base != NULL || h->note != NULL;

	if (!any)
		return;
	spool_puts(s, "\n");
	put_fact(s, "期間", h->period);
	put_fact(s, "定義", h->definition);
	put_fact(s, "単位", h->unit);
	put_fact(s, "母数", h->base);
	put_fact(s, "注", h->note);
}

static void put_title(struct out *out)
{
	const struct ks_table_head *h = &out->head;
	struct spool *s = &out->spool;

	if (out->tables > 1 || out->paper)
		spool_puts(s, "\n");
	if (h->report && h->id != NULL)
		spool_puts(s, h->id);
	if (h->report && h->id != NULL && h->title != NULL)
		spool_puts(s, " ");
	if (h->title != NULL) {
		spool_puts(s, h->title);
		spool_puts(s, "\n\n");
	}
}

/* A record too wide for the terminal: a line a cell, empty ones left out. */
static void put_record(struct out *out, struct part *parts, size_t label_width)
{
	const struct text *t = out->state;
	size_t width = out->columns - label_width - GAP;

	for (size_t i = 0; i < t->nshown; i++) {
		const struct ks_column *c = &out->head.columns[t->shown[i]];
		struct part label = { c->label, false };
		parts[i].right = false;
		while (parts[i].rest[0] != '\0') {
			put_line(&out->spool, &label, label_width, false);
			spool_pad(&out->spool, ' ', GAP);
			put_line(&out->spool, &parts[i], width, true);
			spool_add(&out->spool, "\n", 1);
		}
	}
	spool_add(&out->spool, "\n", 1);
}

/* The labels' width where rows are to be printed as records, else 0. */
static size_t record_labels(const struct out *out)
{
	const struct text *t = out->state;
	size_t widest = 0;

	if (out->head.report || out->paper || out->columns == 0 ||
		total_width(t) <= out->columns)
		return 0;
	for (size_t i = 0; i < t->nshown; i++) {
		size_t w = ks_text_width(out->head.columns[t->shown[i]].label);
		widest = w > widest ? w : widest;
	}
	return widest + GAP + NARROWEST <= out->columns ? widest : 0;
}

static enum ks_code put_table(
	struct out *out, struct part *parts, size_t *offsets)
{
	struct text *t = out->state;
	size_t labels = record_labels(out);
	char bar[TEXT_BAR_BYTES];

	put_title(out);
	if (labels == 0 && out->head.form == KS_FORM_TABLE)
		put_heading(out, parts);
	spool_rewind(&t->rows);
	for (int64_t i = 0; i < t->nrows; i++) {
		if (!read_row(t, parts, offsets))
			return out_fail(
				out, KS_IO, "ためた出力を読み返せません");
		if (labels > 0)
			put_record(out, parts, labels);
		else
			put_row(out, parts,
				text_bars_row(&t->bars, (size_t)i, bar));
	}
	put_facts(out);
	spool_reset(&t->rows);
	return KS_OK;
}

static enum ks_code text_end(struct out *out)
{
	struct text *t = out->state;
	struct part *parts = calloc(t->ncolumns + 1, sizeof(*parts));
	size_t *offsets = calloc(t->ncolumns + 1, sizeof(*offsets));
	enum ks_code code;

	choose_columns(t, out->head.report || out->paper || t->nrows == 0);
	fit_widths(t, out->columns);
	text_bars_fit(&t->bars, out->columns, total_width(t) + GAP);
	if (parts == NULL || offsets == NULL)
		code = no_memory(out);
	else
		code = put_table(out, parts, offsets);
	free(parts);
	free(offsets);
	return code;
}

static enum ks_code text_paper(struct out *out, const struct ks_paper *paper)
{
	struct paper_fact facts[PAPER_FACTS];
	struct spool *s = &out->spool;

	spool_printf(s, "【%s】 %s\n\n", PAPER_MARK, paper->title);
	paper_facts(paper, facts);
	for (size_t i = 0; i < PAPER_FACTS; i++)
		put_fact(s, facts[i].name, facts[i].text);
	return KS_OK;
}

static enum ks_code text_finish(struct out *out)
{
	(void)out;
	return KS_OK;
}

static void text_drop(struct out *out)
{
	struct text *t = out->state;

	if (t == NULL)
		return;
	spool_release(&t->rows);
	free_columns(t);
	text_bars_release(&t->bars);
	free(t->mem);
	free(t);
	out->state = NULL;
}

const struct printer printer_text = { text_begin, text_row, text_end,
	text_finish, text_drop, text_paper };
