#include "table.h"

#include <string.h>

const struct ks_block *ks__axis_find(
	const struct ks_axis *axis, const char *label)
{
	for (size_t i = 0; i < axis->n; i++)
		if (strcmp(axis->blocks[i].label, label) == 0)
			return &axis->blocks[i];
	return NULL;
}

bool ks__column_skips(const struct ks_block *column, const struct ks_block *row)
{
	for (size_t i = 0; i < column->nblank; i++)
		if (strcmp(column->blank[i], row->label) == 0)
			return true;
	return false;
}

enum { WORDS = 128 };

static enum ks_code unknown_dimension(const struct ks_table *table,
	const struct ks_source *source, long line, const char *field,
	const char *word, struct ks_error *err)
{
	const char *words[WORDS];
	size_t n = ks__source_words(source, words, WORDS);

	return ks__table_unknown(err, table->file, line, field, word, words, n);
}

static enum ks_code check_labels(const struct ks_table *table,
	const struct ks_axis *axis, const char *const *names, size_t n,
	long line, const char *field, struct ks_error *err)
{
	for (size_t i = 0; i < n; i++) {
		const char *words[WORDS];
		size_t known = 0;

		if (ks__axis_find(axis, names[i]))
			continue;
		if (strcmp(field, "blank") == 0 &&
			strcmp(names[i], KS_WORD_EMPTY) == 0)
			continue;
		while (known < axis->n && known < WORDS) {
			words[known] = axis->blocks[known].label;
			known++;
		}
		return ks__table_unknown(
			err, table->file, line, field, names[i], words, known);
	}
	return KS_OK;
}

/* 実 and 平均 are never the sum of their parts; a sum of sums could turn in
 * a circle. */
static enum ks_code check_sum(const struct ks_table *table,
	const struct ks_axis *axis, const struct ks_block *block,
	struct ks_error *err)
{
	enum ks_code code = check_labels(
		table, axis, block->sum, block->nsum, block->line, "sum", err);

	for (size_t i = 0; code == KS_OK && i < block->nsum; i++) {
		const struct ks_block *part =
			ks__axis_find(axis, block->sum[i]);
		const struct ks_amount *amount =
			part->amount.words ? &part->amount : &table->amount;

		if (part->nsum || part->share ||
			amount->measure == KS_MEASURE_DISTINCT ||
			amount->measure >= KS_MEASURE_MEAN)
			return ks__table_wrong(err, table->file, block->line,
				"sum",
				"「%s」は足せません。件数か合計の"
				"行・列だけを並べてください。",
				block->sum[i]);
	}
	return code;
}

static enum ks_code check_share(const struct ks_table *table,
	const struct ks_block *block, struct ks_error *err)
{
	const struct ks_block *of;
	enum ks_code code = check_labels(table, &table->columns,
		(const char *const *)&block->share, 1, block->line, "share",
		err);

	if (code == KS_OK && strcmp(block->base, KS_WORD_BASE) != 0)
		code = check_labels(table, &table->rows,
			(const char *const *)&block->base, 1, block->line,
			"share", err);
	if (code != KS_OK)
		return code;
	of = ks__axis_find(&table->columns, block->share);
	if (of->share || of->kind == KS_BLOCK_DIMENSION)
		return ks__table_wrong(err, table->file, block->line, "share",
			"「%s」の割合は出せません。"
			"件数の列の名前を書いてください。",
			block->share);
	of = ks__axis_find(&table->rows, block->base);
	if (of && of->kind == KS_BLOCK_DIMENSION)
		return ks__table_wrong(err, table->file, block->line, "share",
			"「%s」は一行ではないため母数にできません。"
			"計の行か「全件」と書いてください。",
			block->base);
	return KS_OK;
}

static enum ks_code check_date(const struct ks_table *table,
	const struct ks_source *source, const char *date, long line,
	struct ks_error *err)
{
	if (!date || strcmp(date, source->fields[0].name) == 0)
		return KS_OK;
	return ks__table_wrong(err, table->file, line, "date",
		"「%s」は「%s」の日付ではありません。"
		"「%s」と書いてください。",
		date, source->name, source->fields[0].name);
}

static const struct ks_source *block_source(
	const struct ks_table *table, const struct ks_block *block)
{
	return block->source ? block->source : table->source;
}

static enum ks_code check_block(const struct ks_table *table,
	const struct ks_axis *axis, const struct ks_block *block,
	struct ks_error *err)
{
	struct ks_dimension dimension;
	enum ks_code code =
		check_date(table, block->source ? block->source : table->source,
			block->date, block->line, err);

	if (code == KS_OK && block->kind == KS_BLOCK_DIMENSION &&
		!ks__source_dimension(block_source(table, block),
			block->dimension, &dimension))
		return unknown_dimension(table, block_source(table, block),
			block->line, axis == &table->rows ? "rows" : "columns",
			block->dimension, err);
	if (code == KS_OK && block->kind == KS_BLOCK_DIMENSION && block->nsum)
		return ks__table_wrong(err, table->file, block->line, "sum",
			"each: と sum: は一つの行に書けません。"
			"行を二つに分けてください。");
	if (code == KS_OK && block->nsum)
		code = check_sum(table, axis, block, err);
	if (code == KS_OK && block->share)
		code = check_share(table, block, err);
	if (code == KS_OK)
		code = check_labels(table, &table->rows, block->blank,
			block->nblank, block->line, "blank", err);
	return code;
}

/* ---- where two blocks meet ------------------------------------------- */

static enum ks_code aim_dimension(const struct ks_table *table,
	const struct ks_source *source, const struct ks_block *block,
	const struct ks_block *other, struct ks_dimension *out,
	struct ks_error *err)
{
	const char *word = other->through ? other->through : block->dimension;
	struct ks_dimension own;

	*out = (struct ks_dimension){ KS_VIEW_NONE, NULL };
	if (block->kind != KS_BLOCK_DIMENSION)
		return KS_OK;
	if (!ks__source_dimension(source, word, out))
		return unknown_dimension(table, source,
			other->through ? other->line : block->line,
			other->through ? other->label : block->dimension, word,
			err);
	/* one field seen through another: the labels must be the same */
	if (other->through &&
		(!ks__source_dimension(table->source, block->dimension, &own) ||
			!own.field->list || !out->field->list ||
			strcmp(own.field->list, out->field->list) != 0))
		return ks__table_wrong(err, table->file, other->line,
			other->label,
			"「%s」と「%s」は区分が違うため、"
			"同じ行に並べられません。",
			block->label, word);
	return KS_OK;
}

static enum ks_code aim_amount(const struct ks_table *table, long line,
	struct ks_aim *aim, struct ks_error *err)
{
	const char *of = aim->amount.of;
	bool number = aim->amount.measure >= KS_MEASURE_SUM;
	struct ks_dimension dimension;

	aim->of = NULL;
	if (!of)
		return KS_OK;
	aim->of = ks__source_field(aim->source, of);
	if (!aim->of && number &&
		ks__source_dimension(aim->source, of, &dimension) &&
		dimension.view == KS_VIEW_NUMBER) {
		aim->of = dimension.field;
		return KS_OK;
	}
	if (aim->of &&
		(number ? aim->of->kind == KS_SRC_NUMBER
			: aim->of->kind == KS_SRC_KEY ||
					aim->of->kind == KS_SRC_CODE))
		return KS_OK;
	return ks__table_wrong(err, table->file, line, "measure",
		"「%s」は「%s」では数えられません。"
		"測り方か source: を確かめてください。",
		aim->amount.words, aim->source->name);
}

static enum ks_code check_where(const struct ks_table *table,
	const struct ks_source *source, const struct ks_where *where, size_t n,
	struct ks_error *err)
{
	for (size_t i = 0; i < n; i++) {
		const struct ks_src_field *field =
			ks__source_field(source, where[i].field);

		if (!field || !(field->list || field->choices) ||
			(where[i].property && !field->list))
			return unknown_dimension(table, source, where[i].line,
				"where", where[i].field, err);
	}
	return KS_OK;
}

enum ks_code ks__table_aim(const struct ks_table *table,
	const struct ks_block *row, const struct ks_block *column,
	struct ks_aim *out, struct ks_error *err)
{
	const struct ks_block *measured = column->amount.words ? column : row;
	enum ks_code code;

	if ((row->source && column->source) ||
		(row->amount.words && column->amount.words))
		return ks__table_wrong(err, table->file, row->line, row->label,
			"列「%s」と重なる指定があります。source: と measure: "
			"は行か列の一方に書いてください。",
			column->label);
	out->source = row->source ? row->source
		: column->source  ? column->source
				  : table->source;
	out->amount = measured->amount.words ? measured->amount : table->amount;
	code = aim_dimension(table, out->source, row, column, &out->row, err);
	if (code == KS_OK)
		code = aim_dimension(
			table, out->source, column, row, &out->column, err);
	if (code == KS_OK)
		code = aim_amount(table, measured->line, out, err);
	if (code == KS_OK)
		code = check_where(
			table, out->source, row->where, row->nwhere, err);
	if (code == KS_OK)
		code = check_where(
			table, out->source, column->where, column->nwhere, err);
	return code;
}

static enum ks_code check_axis(const struct ks_table *table,
	const struct ks_axis *axis, struct ks_error *err)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < axis->n; i++)
		code = check_block(table, axis, &axis->blocks[i], err);
	return code;
}

static enum ks_code check_by(const struct ks_table *table, struct ks_error *err)
{
	struct ks_dimension dimension;

	for (size_t i = 0; i < table->nby; i++)
		if (!ks__source_dimension(
			    table->source, table->by[i], &dimension))
			return unknown_dimension(table, table->source, 1, "by",
				table->by[i], err);
	return KS_OK;
}

enum ks_code ks__table_check(const struct ks_table *table, struct ks_error *err)
{
	enum ks_code code =
		check_date(table, table->source, table->date, 1, err);

	if (code == KS_OK)
		code = check_where(
			table, table->source, table->where, table->nwhere, err);
	if (code == KS_OK)
		code = check_by(table, err);
	if (code == KS_OK && table->beside &&
		(table->columns.n != 1 ||
			table->columns.blocks[0].kind == KS_BLOCK_DIMENSION))
		code = ks__table_wrong(err, table->file, 1, "beside",
			"beside: は列が一つの表にだけ書けます。"
			"column: を一つにしてください。");
	if (code == KS_OK)
		code = check_axis(table, &table->rows, err);
	if (code == KS_OK)
		code = check_axis(table, &table->columns, err);
	if (code == KS_OK)
		code = ks__table_check_chart(table, err);
	for (size_t r = 0; r < table->rows.n; r++)
		for (size_t c = 0; code == KS_OK && c < table->columns.n; c++) {
			const struct ks_block *row = &table->rows.blocks[r];
			const struct ks_block *column =
				&table->columns.blocks[c];
			struct ks_aim aim;

			if (!row->nsum && !column->nsum && !column->share &&
				!ks__column_skips(column, row))
				code = ks__table_aim(
					table, row, column, &aim, err);
		}
	return code;
}
