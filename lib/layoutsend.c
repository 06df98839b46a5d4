/* A table that was laid out, as a document. */
#include "layout.h"

#include <string.h>

#include "err.h"

static const struct ks_block *column_block(
	const struct ks_layout *layout, size_t i)
{
	return &layout->grid->table->columns.blocks[i];
}

static const struct ks_block *row_block(
	const struct ks_layout *layout, size_t i)
{
	return &layout->grid->rows.blocks[i];
}

/* ---- the document ---------------------------------------------------- */

static void add_grouped(struct ks_buf *out, int64_t n)
{
	char digits[24];
	size_t len = 0;

	do {
		digits[len++] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	while (len--) {
		ks__buf_addc(out, digits[len]);
		if (len && len % 3 == 0)
			ks__buf_addc(out, ',');
	}
}

/* "n=1,204(受付)、n=12,340(対応)" */
static void add_base(struct ks_buf *out, const struct ks_layout *layout)
{
	const struct ks_grid *grid = layout->grid;

	for (size_t i = 0; i < grid->nbases; i++) {
		ks__buf_adds(out, i ? "、n=" : "n=");
		if (layout->hidden_bases && layout->hidden_bases[i])
			ks__buf_addc(out, 'x');
		else
			add_grouped(out, grid->bases[i]->cells[0]);
		ks__buf_addf(out, "(%s)", grid->bases[i]->source->name);
	}
}

/* A source that knows no 圏域 (or 機関) is not narrowed down by it. */
static void add_unasked(
	struct ks_buf *out, const struct ks_grid *grid, bool district)
{
	for (size_t i = 0; i < grid->nbases; i++) {
		const struct ks_source *source = grid->bases[i]->source;

		if (!(district ? source->district : source->agency))
			ks__buf_addf(out,
				"%sには%sがないため、すべて数えています。",
				source->name, district ? "圏域" : "機関");
	}
}

static void add_note(struct ks_buf *out, const struct ks_grid *grid,
	const struct ks_report *report)
{
	if (report->note)
		ks__buf_adds(out, report->note);
	if (report->district)
		ks__buf_addf(out, "圏域「%s」の記録だけを数えています。",
			report->district);
	if (report->district)
		add_unasked(out, grid, true);
	if (report->agency)
		ks__buf_addf(out, "機関「%s」の記録だけを数えています。",
			report->agency);
	if (report->agency)
		add_unasked(out, grid, false);
	if (report->suppress)
		ks__buf_addf(out,
			"1〜%dの数と、それを求められる数はxで伏せています。"
			"別に出した表とあわせて求められないことまでは"
			"保証しません。",
			report->suppress - 1);
}

static const char *column_unit(
	const struct ks_table *table, const struct ks_block *block)
{
	if (block->unit)
		return block->unit;
	if (block->share)
		return "%";
	return table->unit;
}

/* What stands over the rows' labels. */
static const char *stub_label(const struct ks_block *first)
{
	if (first->kind == KS_BLOCK_ITEM)
		return "区分";
	return first->dimension ? first->dimension : first->label;
}

static enum ks_code make_columns(const struct ks_layout *layout,
	struct ks_column **out, bool **drawn, size_t *n, struct ks_error *err)
{
	const struct ks_table *table = layout->grid->table;
	struct ks_column *columns = ks__arena_take(
		layout->run->arena, (layout->ncolumns + 1) * sizeof(*columns));

	*drawn = ks__arena_take(
		layout->run->arena, (layout->ncolumns + 1) * sizeof(**drawn));
	if (!columns || !*drawn)
		return ks__nomem(err);
	columns[0].label = stub_label(&layout->grid->rows.blocks[0]);
	*n = 1;
	for (size_t i = 0; i < layout->ncolumns; i++) {
		const struct ks_line *line = &layout->columns[i];

		if (!line->shown)
			continue;
		columns[*n].label = ks__layout_label(
			layout, layout->grid->column_scales, line);
		columns[*n].number = true;
		(*drawn)[*n] = ks__table_draws(
			table, column_block(layout, line->block));
		columns[(*n)++].unit =
			column_unit(table, column_block(layout, line->block));
	}
	*out = columns;
	return KS_OK;
}

static enum ks_code send_row(const struct ks_layout *layout,
	const struct ks_line *line, struct ks_cell *cells, size_t room,
	const struct ks_sink *sink)
{
	size_t n = 1;

	memset(cells, 0, room * sizeof(*cells));
	cells[0].kind = KS_CELL_TEXT;
	cells[0].text =
		ks__layout_label(layout, layout->grid->row_scales, line);
	cells[0].base = -1;
	cells[0].total = ks__table_row_is_total(
		&layout->grid->rows, row_block(layout, line->block));
	for (size_t c = 0; c < layout->ncolumns; c++) {
		const struct ks_figure *figure =
			&layout->figures[line->at * layout->ncolumns + c];

		if (!layout->columns[c].shown)
			continue;
		cells[n].base = figure->base;
		if (figure->hidden) {
			cells[n].kind = KS_CELL_HIDDEN;
		} else if (!figure->empty) {
			cells[n].kind = KS_CELL_NUMBER;
			cells[n].number = figure->number;
			cells[n].digits = figure->digits;
		}
		n++;
	}
	return sink->row(sink->ctx, cells, n);
}

static enum ks_code send_rows(const struct ks_layout *layout,
	const struct ks_table_head *head, const struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_cell *cells = ks__arena_take(
		layout->run->arena, head->ncolumns * sizeof(*cells));
	enum ks_code code;

	if (!cells)
		return ks__nomem(err);
	code = sink->begin(sink->ctx, head);
	for (size_t r = 0; code == KS_OK && r < layout->nrows; r++)
		if (layout->rows[r].shown)
			code = send_row(layout, &layout->rows[r], cells,
				head->ncolumns, sink);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

enum ks_code ks__layout_send(const struct ks_layout *layout,
	const struct ks_sink *sink, struct ks_error *err)
{
	const struct ks_table *table = layout->grid->table;
	struct ks_buf base = KS_BUF_INIT, note = KS_BUF_INIT;
	struct ks_column *columns = NULL;
	bool *drawn = NULL;
	struct ks_table_head head = { .id = table->id,
		.title = table->title,
		.period = layout->run->report->period.label,
		.definition = table->definition,
		.unit = table->unit,
		.report = true,
		.suppressed = layout->run->report->suppress > 0,
		.chart = table->chart };
	enum ks_code code =
		make_columns(layout, &columns, &drawn, &head.ncolumns, err);

	add_base(&base, layout);
	add_note(&note, layout->grid, layout->run->report);
	if (code == KS_OK && (base.failed || note.failed))
		code = ks__nomem(err);
	if (code == KS_OK) {
		head.columns = columns;
		head.drawn = table->chart ? drawn : NULL;
		head.base = ks__buf_str(&base);
		head.note = note.len ? ks__buf_str(&note) : NULL;
		code = send_rows(layout, &head, sink, err);
	}
	ks__buf_release(&base);
	ks__buf_release(&note);
	return code;
}
