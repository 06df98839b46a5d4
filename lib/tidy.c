#include "tidy.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "csv.h"
#include "err.h"

/* ---- writing ------------------------------------------------------------- */

void ks__tidy_add(struct ks_buf *out, const char *const *cells, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i)
			ks__buf_addc(out, ',');
		if (cells[i])
			ks__csv_write(out, cells[i], strlen(cells[i]), false);
	}
	ks__buf_addc(out, '\n');
}

void ks__tidy_number(const struct ks_cell *cell, struct ks_buf *out)
{
	int64_t n = cell->number, scale = 1;

	for (int i = 0; i < cell->digits; i++)
		scale *= 10;
	if (n < 0) {
		ks__buf_addc(out, '-');
		n = -n;
	}
	ks__buf_addf(out, "%" PRId64, n / scale);
	if (cell->digits)
		ks__buf_addf(out, ".%0*" PRId64, cell->digits, n % scale);
}

static void add_cell(struct ks_buf *out, const struct ks_doc_table *table,
	const struct ks_cell *row, size_t c)
{
	const struct ks_table_head *head = &table->head;
	const struct ks_column *column = &head->columns[c];
	const struct ks_cell *cell = &row[c];
	bool words = cell->kind == KS_CELL_TEXT ||
		(cell->kind == KS_CELL_EMPTY && !column->number);
	struct ks_buf number = KS_BUF_INIT, base = KS_BUF_INIT;
	const char *cells[9] = { head->id, head->title, head->period,
		row[0].text, column->label };

	if (cell->kind == KS_CELL_NUMBER)
		ks__tidy_number(cell, &number);
	if (cell->base >= 0)
		ks__buf_addi(&base, cell->base);
	cells[5] = ks__buf_str(&number);
	cells[6] = words ? NULL : column->unit ? column->unit : head->unit;
	cells[7] = ks__buf_str(&base);
	cells[8] = cell->kind == KS_CELL_TEXT ? cell->text : NULL;
	ks__tidy_add(out, cells, 9);
	out->failed = out->failed || number.failed || base.failed;
	ks__buf_release(&number);
	ks__buf_release(&base);
}

void ks__tidy_write(const struct ks_doc *doc, struct ks_buf *out)
{
	ks__buf_adds(out, "表番号,表名,期間,行,列,値,単位,母数,文\n");
	for (size_t t = 0; t < doc->n; t++)
		for (size_t r = 0; r < doc->tables[t].nrows; r++)
			for (size_t c = 1; c < doc->tables[t].head.ncolumns;
				c++)
				add_cell(out, &doc->tables[t],
					doc->tables[t].rows[r], c);
}

void ks__tidy_heads(const struct ks_doc *doc, struct ks_buf *out)
{
	for (size_t t = 0; t < doc->n; t++) {
		const struct ks_table_head *head = &doc->tables[t].head;
		const char *table[] = { "table", head->id, head->title,
			head->period, head->definition, head->unit, head->base,
			head->note, head->chart };

		ks__tidy_add(out, table, 9);
		for (size_t c = 0; c < head->ncolumns; c++) {
			const struct ks_column *column = &head->columns[c];
			const char *cells[] = { "column", column->label,
				column->number ? "number" : "words",
				column->unit };

			ks__tidy_add(out, cells, 4);
		}
	}
}

/* ---- lines of CSV ---------------------------------------------------------- */

/* One cell into the arena; *s stands on what ends it. */
static const char *read_cell(struct ks_arena *arena, const char **s)
{
	const char *from = *s;
	struct ks_buf cell = KS_BUF_INIT;
	const char *out;

	if (*from != '"') {
		*s += strcspn(from, ",\n");
		return ks__arena_copy(arena, from, (size_t)(*s - from));
	}
	for ((*s)++; **s && !(**s == '"' && (*s)[1] != '"'); (*s)++) {
		if (**s == '"')
			(*s)++;
		ks__buf_addc(&cell, **s);
	}
	*s += **s == '"';
	out = ks__arena_copy(arena, ks__buf_str(&cell), cell.len);
	if (cell.failed)
		arena->failed = true;
	ks__buf_release(&cell);
	return out;
}

bool ks__tidy_line(struct ks_lines_of *lines)
{
	lines->cells = NULL;
	lines->n = 0;
	if (!*lines->at)
		return false;
	for (;;) {
		const char **slot = ks__arena_push(
			lines->arena, &lines->cells, &lines->n, sizeof(*slot));

		if (!slot)
			return false;
		*slot = read_cell(lines->arena, &lines->at);
		if (*lines->at != ',')
			break;
		lines->at++;
	}
	lines->at += *lines->at == '\n';
	return !lines->arena->failed;
}

/* ---- reading ------------------------------------------------------------- */

static const char *or_null(const char *s)
{
	return *s ? s : NULL;
}

static struct ks_doc_table *add_table(
	struct ks_doc *doc, const struct ks_lines_of *line)
{
	const char **c = line->cells;
	struct ks_doc_table *table;

	if (line->n != 9)
		return NULL;
	table = ks__arena_push(
		doc->arena, &doc->tables, &doc->n, sizeof(*table));
	if (table)
		*table = (struct ks_doc_table){ .head = { .id = c[1],
							.title = c[2],
							.period = c[3],
							.definition = c[4],
							.unit = or_null(c[5]),
							.base = or_null(c[6]),
							.note = or_null(c[7]),
							.report = true,
							.chart = or_null(
								c[8]) } };
	return table;
}

static bool add_column(struct ks_doc *doc, struct ks_doc_table *table,
	const struct ks_lines_of *line)
{
	struct ks_column *columns;
	struct ks_column *slot;

	if (!table || line->n != 4)
		return false;
	columns = (struct ks_column *)(void *)table->head.columns;
	slot = ks__arena_push(
		doc->arena, &columns, &table->head.ncolumns, sizeof(*slot));
	table->head.columns = columns;
	if (slot)
		*slot = (struct ks_column){ line->cells[1],
			strcmp(line->cells[2], "number") == 0,
			or_null(line->cells[3]) };
	return slot != NULL;
}

static bool read_heads(struct ks_doc *doc, const char *heads)
{
	struct ks_lines_of line = { .arena = doc->arena, .at = heads };
	struct ks_doc_table *table = NULL;

	while (ks__tidy_line(&line))
		if (strcmp(line.cells[0], "table") == 0) {
			table = add_table(doc, &line);
			if (!table)
				return false;
		} else if (!add_column(doc, table, &line)) {
			return false;
		}
	return !doc->arena->failed;
}

static void read_number(const char *s, struct ks_cell *cell)
{
	bool minus = *s == '-';
	bool point = false;

	cell->kind = KS_CELL_NUMBER;
	for (s += minus; *s; s++) {
		if (*s == '.') {
			point = true;
			continue;
		}
		cell->number = cell->number * 10 + (*s - '0');
		cell->digits += point;
	}
	if (minus)
		cell->number = -cell->number;
}

static struct ks_cell read_value(const struct ks_lines_of *line)
{
	struct ks_cell cell = { .base = -1 };

	if (*line->cells[8]) {
		cell.kind = KS_CELL_TEXT;
		cell.text = line->cells[8];
	} else if (*line->cells[5]) {
		read_number(line->cells[5], &cell);
	}
	if (*line->cells[7])
		cell.base = strtoll(line->cells[7], NULL, 10);
	return cell;
}

/* The lines of a row follow one another, a line a column. */
static bool read_row(struct ks_doc *doc, struct ks_doc_table *table,
	struct ks_lines_of *line)
{
	size_t n = table->head.ncolumns;
	struct ks_cell *cells =
		ks__arena_take(doc->arena, (n + 1) * sizeof(*cells));
	struct ks_cell **slot = ks__arena_push(
		doc->arena, &table->rows, &table->nrows, sizeof(*slot));

	if (!cells || !slot)
		return false;
	*slot = cells;
	cells[0] = (struct ks_cell){
		.kind = KS_CELL_TEXT, .text = line->cells[3], .base = -1
	};
	for (size_t c = 1; c < n; c++) {
		if ((c > 1 && !ks__tidy_line(line)) || line->n != 9 ||
			strcmp(line->cells[4], table->head.columns[c].label) !=
				0)
			return false;
		cells[c] = read_value(line);
	}
	return true;
}

static bool read_rows(struct ks_doc *doc, const char *tidy)
{
	struct ks_lines_of line = { .arena = doc->arena, .at = tidy };

	ks__tidy_line(&line); /* the headings */
	while (ks__tidy_line(&line)) {
		struct ks_doc_table *table = NULL;

		for (size_t i = 0; i < doc->n && !table; i++)
			if (strcmp(doc->tables[i].head.id, line.cells[0]) == 0)
				table = &doc->tables[i];
		if (!table || line.n != 9 || !read_row(doc, table, &line))
			return false;
	}
	return !doc->arena->failed;
}

enum ks_code ks__tidy_read(struct ks_doc *doc, const char *heads,
	const char *tidy, struct ks_error *err)
{
	if (read_heads(doc, heads) && read_rows(doc, tidy))
		return KS_OK;
	return doc->arena->failed
		? ks__nomem(err)
		: ks__fail(err, KS_CORRUPT,
			  "凍結した報告を読めません。"
			  "kasane verify で台帳を確かめてください");
}
