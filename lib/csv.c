#include "csv.h"

#include "err.h"

/* libcsv's header has the name of ours, and -Ilib comes first. */
#include <../include/csv.h>
#include <stdlib.h>
#include <string.h>

enum {
	CELLS_MAX = 4096,
	CELL_MAX = 1 << 20,
	/* A quote open for longer than this is taken for an unclosed one. */
	RECORD_MAX = 1 << 20,
	GROW_BY = 4096
};

/* A line kept: where its bytes lie in the two buffers of the queue. */
struct kept {
	size_t raw, raw_len, utf8, utf8_len;
	long number;
};

/*
 * The lines of a record that goes on over several.  Where its quote turns out
 * to be broken, all but the first are read again as records of their own.
 */
struct queue {
	struct ks_buf raw, utf8;
	struct kept *lines;
	size_t n, cap;
	size_t next; /* the first not read (again) yet */
};

struct ks_csv {
	struct ks_input *in;
	struct csv_parser parser;
	bool same; /* raw and UTF-8 are the same bytes */
	struct queue queue;
	/* the record being read: */
	struct ks_buf text; /* its cells, a NUL after each */
	struct ks_csv_cell *cells;
	size_t ncells, cap;
	bool ended, nul, wide, tall, failed;
	/* for `quoted`, which libcsv does not tell: */
	struct ks_line line;
	size_t line_at; /* the line's place in the record */
	size_t cell_at; /* the next cell's place in the record */
	bool quoted;	/* it begins with a quote */
};

enum outcome { WHOLE, OPEN, BROKEN, FAILED };

/* ---- the queue --------------------------------------------------------- */

static void drop_front(struct ks_buf *buf, size_t len)
{
	buf->len -= len;
	memmove(buf->p, buf->p + len, buf->len);
}

/* Forget lines done with, once they are half of what is held: every byte is
 * then moved at most once for each byte dropped. */
static void tidy(struct ks_csv *csv)
{
	struct queue *queue = &csv->queue;
	struct kept first;

	if (queue->next == queue->n) {
		ks__buf_clear(&queue->raw);
		ks__buf_clear(&queue->utf8);
		queue->next = queue->n = 0;
		return;
	}
	first = queue->lines[queue->next];
	if (first.raw == 0 || first.raw < queue->raw.len / 2)
		return;
	drop_front(&queue->raw, first.raw);
	if (!csv->same)
		drop_front(&queue->utf8, first.utf8);
	queue->n -= queue->next;
	memmove(queue->lines, queue->lines + queue->next,
		queue->n * sizeof(*queue->lines));
	queue->next = 0;
	for (size_t i = 0; i < queue->n; i++) {
		queue->lines[i].raw -= first.raw;
		queue->lines[i].utf8 -= first.utf8;
	}
}

static bool make_place(struct queue *queue)
{
	size_t cap = queue->cap == 0 ? 64 : queue->cap * 2;
	struct kept *grown;

	if (queue->n < queue->cap)
		return true;
	grown = realloc(queue->lines, cap * sizeof(*grown));
	if (grown == NULL)
		return false;
	queue->lines = grown;
	queue->cap = cap;
	return true;
}

/* Keep a line, as one already read. */
static enum ks_code keep(
	struct ks_csv *csv, const struct ks_line *line, struct ks_error *err)
{
	struct queue *queue = &csv->queue;

	if (!make_place(queue))
		return ks__nomem(err);
	queue->lines[queue->n] = (struct kept){
		.raw = queue->raw.len,
		.raw_len = line->raw_len,
		.utf8 = csv->same ? queue->raw.len : queue->utf8.len,
		.utf8_len = line->utf8_len,
		.number = line->number,
	};
	ks__buf_add(&queue->raw, line->raw, line->raw_len);
	if (!csv->same)
		ks__buf_add(&queue->utf8, line->utf8, line->utf8_len);
	if (queue->raw.failed || queue->utf8.failed)
		return ks__nomem(err);
	queue->next = ++queue->n;
	return KS_OK;
}

static struct ks_line kept_line(const struct ks_csv *csv, size_t i)
{
	const struct queue *queue = &csv->queue;
	const struct kept *kept = &queue->lines[i];
	const char *utf8 = csv->same ? queue->raw.p : queue->utf8.p;

	return (struct ks_line){
		.raw = queue->raw.p + kept->raw,
		.raw_len = kept->raw_len,
		.utf8 = utf8 + kept->utf8,
		.utf8_len = kept->utf8_len,
		.number = kept->number,
	};
}

/* ---- one line through libcsv ------------------------------------------- */

/* libcsv would trim unquoted cells; what the file says is kept. */
static int no_space(unsigned char c)
{
	(void)c;
	return 0;
}

static void start_parser(struct csv_parser *parser)
{
	/* csv_init cannot fail with a parser given. */
	csv_init(parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
	csv_set_space_func(parser, no_space);
	csv_set_blk_size(parser, GROW_BY);
}

/* After a strict error libcsv holds half a cell it would hand out. */
static void restart_parser(struct csv_parser *parser)
{
	csv_free(parser);
	start_parser(parser);
}

static bool make_cell(struct ks_csv *csv)
{
	size_t cap = csv->cap == 0 ? 64 : csv->cap * 2;
	struct ks_csv_cell *grown;

	if (csv->ncells < csv->cap)
		return true;
	grown = realloc(csv->cells, cap * sizeof(*grown));
	if (grown == NULL)
		return false;
	csv->cells = grown;
	csv->cap = cap;
	return true;
}

/* Does the cell at cell_at, on the line being parsed, begin with a quote? */
static bool begins_quoted(const struct ks_csv *csv)
{
	size_t at = csv->cell_at - csv->line_at;

	return at < csv->line.utf8_len && csv->line.utf8[at] == '"';
}

/* Bytes the file spent on a cell and the comma after it. */
static size_t spent(const char *p, size_t len, bool quoted)
{
	const char *end = p + len;
	size_t n = len + 1;

	if (!quoted)
		return n;
	while ((p = memchr(p, '"', (size_t)(end - p))) != NULL) {
		n++;
		p++;
	}
	return n + 2;
}

static void on_cell(void *bytes, size_t len, void *ctx)
{
	struct ks_csv *csv = ctx;

	if (csv->ncells == CELLS_MAX || !make_cell(csv)) {
		csv->wide |= csv->ncells == CELLS_MAX;
		csv->failed |= csv->ncells != CELLS_MAX;
		return;
	}
	csv->tall |= len > CELL_MAX;
	csv->cells[csv->ncells].len = len;
	csv->cells[csv->ncells++].quoted = csv->quoted;
	ks__buf_add(&csv->text, bytes, len + 1);
	csv->cell_at += spent(bytes, len, csv->quoted);
	csv->quoted = begins_quoted(csv);
}

static void on_row(int end, void *ctx)
{
	struct ks_csv *csv = ctx;

	(void)end;
	csv->ended = true;
}

static bool has_end(const struct ks_line *line)
{
	char last = line->utf8[line->utf8_len - 1];

	return last == '\n' || last == '\r';
}

static enum outcome parse_line(struct ks_csv *csv, const struct ks_line *line)
{
	struct csv_parser *parser = &csv->parser;
	size_t n;

	csv->line = *line;
	if (csv->line_at == 0)
		csv->quoted = line->utf8[0] == '"';
	csv->nul |= memchr(line->utf8, '\0', line->utf8_len) != NULL;
	n = csv_parse(parser, line->utf8, line->utf8_len, on_cell, on_row, csv);
	if (n != line->utf8_len)
		return csv_error(parser) == CSV_EPARSE ? BROKEN : FAILED;
	/* Only the last line has no end; a quote may be open there. */
	if (!has_end(line) && csv_fini(parser, on_cell, on_row, csv) != 0)
		return csv_error(parser) == CSV_EPARSE ? OPEN : FAILED;
	csv->line_at += line->utf8_len;
	if (csv->failed || csv->text.failed)
		return FAILED;
	return csv->ended ? WHOLE : OPEN;
}

/* ---- records ------------------------------------------------------------ */

static enum ks_code take_line(struct ks_csv *csv, struct ks_line *line,
	bool *kept, struct ks_error *err)
{
	*kept = csv->queue.next < csv->queue.n;
	if (!*kept)
		return ks__input_line(csv->in, line, err);
	*line = kept_line(csv, csv->queue.next++);
	return KS_OK;
}

/* Lines after the first, until the record is whole or cannot become it. */
static enum ks_code go_on(struct ks_csv *csv, size_t first,
	enum outcome *outcome, struct ks_error *err)
{
	struct ks_line line;
	enum ks_code code;
	bool kept;

	while (*outcome == OPEN && csv->line_at <= RECORD_MAX) {
		code = take_line(csv, &line, &kept, err);
		if (code == KS_OK && !kept)
			code = keep(csv, &line, err);
		if (code == KS_NOT_FOUND)
			break;
		if (code != KS_OK)
			return code;
		line = kept_line(csv, csv->queue.next - 1);
		*outcome = parse_line(csv, &line);
	}
	if (*outcome != WHOLE)
		csv->queue.next = first + 1;
	return KS_OK;
}

static void point_cells(struct ks_csv *csv)
{
	const char *p = csv->text.p;

	for (size_t i = 0; i < csv->ncells; i++) {
		csv->cells[i].p = p;
		p += csv->cells[i].len + 1;
	}
}

static enum ks_csv_fault fault_of(
	const struct ks_csv *csv, enum outcome outcome, bool one_line)
{
	if (outcome != WHOLE)
		return outcome == BROKEN && one_line ? KS_CSV_QUOTE
						     : KS_CSV_OPEN;
	if (csv->nul)
		return KS_CSV_NUL;
	if (csv->wide)
		return KS_CSV_CELLS;
	return csv->tall ? KS_CSV_LONG : KS_CSV_FINE;
}

static void begin_record(struct ks_csv *csv)
{
	ks__buf_clear(&csv->text);
	csv->ncells = 0;
	csv->ended = csv->nul = csv->wide = csv->tall = false;
	csv->line_at = csv->cell_at = 0;
}

/* The first line left a quote open: keep it and go on. */
static enum ks_code read_rest(struct ks_csv *csv, const struct ks_line *line,
	bool kept, enum outcome *outcome, struct ks_csv_row *row,
	struct ks_error *err)
{
	struct queue *queue = &csv->queue;
	size_t first = kept ? queue->next - 1 : queue->n;
	enum ks_code code = kept ? KS_OK : keep(csv, line, err);
	struct kept last;

	if (code == KS_OK)
		code = go_on(csv, first, outcome, err);
	if (code != KS_OK)
		return code;
	row->raw = queue->raw.p + queue->lines[first].raw;
	if (*outcome == WHOLE) {
		last = queue->lines[queue->next - 1];
		row->raw_len =
			last.raw + last.raw_len - queue->lines[first].raw;
	}
	return KS_OK;
}

static enum ks_code read_record(struct ks_csv *csv, const struct ks_line *line,
	bool kept, struct ks_csv_row *row, struct ks_error *err)
{
	enum outcome outcome;
	bool one_line;
	enum ks_code code;

	begin_record(csv);
	outcome = parse_line(csv, line);
	one_line = outcome != OPEN;
	row->line = line->number;
	row->raw = line->raw;
	row->raw_len = line->raw_len;
	if (!one_line) {
		code = read_rest(csv, line, kept, &outcome, row, err);
		if (code != KS_OK)
			return code;
	}
	if (outcome == FAILED)
		return ks__nomem(err);
	if (outcome != WHOLE)
		restart_parser(&csv->parser);
	point_cells(csv);
	row->cells = csv->cells;
	row->ncells = csv->ncells;
	row->fault = fault_of(csv, outcome, one_line);
	return KS_OK;
}

static bool blank(const struct ks_line *line)
{
	return line->utf8[0] == '\n' || line->utf8[0] == '\r';
}

enum ks_code ks__csv_next(
	struct ks_csv *csv, struct ks_csv_row *row, struct ks_error *err)
{
	struct ks_line line;
	enum ks_code code;
	bool kept;

	tidy(csv);
	do {
		code = take_line(csv, &line, &kept, err);
		if (code != KS_OK)
			return code;
	} while (blank(&line));
	return read_record(csv, &line, kept, row, err);
}

enum ks_code ks__csv_new(
	struct ks_input *in, struct ks_csv **out, struct ks_error *err)
{
	struct ks_csv *csv = calloc(1, sizeof(*csv));

	*out = csv;
	if (csv == NULL)
		return ks__nomem(err);
	csv->in = in;
	csv->same = strcmp(ks__input_facts(in)->encoding, "utf-8") == 0;
	start_parser(&csv->parser);
	return KS_OK;
}

void ks__csv_free(struct ks_csv *csv)
{
	if (csv == NULL)
		return;
	csv_free(&csv->parser);
	ks__buf_release(&csv->queue.raw);
	ks__buf_release(&csv->queue.utf8);
	ks__buf_release(&csv->text);
	free(csv->queue.lines);
	free(csv->cells);
	free(csv);
}
