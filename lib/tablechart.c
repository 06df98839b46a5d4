/* What a table's chart shows of it. */
#include "table.h"

#include <string.h>

static bool is_word(const char *word, const char **words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(word, words[i]) == 0)
			return true;
	return false;
}

/* The first column of a kind, NULL if none. */
static const struct ks_block *first_of(
	const struct ks_axis *axis, enum ks_block_kind kind)
{
	for (size_t i = 0; i < axis->n; i++)
		if (axis->blocks[i].kind == kind)
			return &axis->blocks[i];
	return NULL;
}

bool ks__table_draws(
	const struct ks_table *table, const struct ks_block *column)
{
	const struct ks_axis *axis = &table->columns;
	const struct ks_block *only = NULL;

	if (!table->chart)
		return false;
	if (table->ndrawn)
		return is_word(column->label, table->drawn, table->ndrawn);
	if (strcmp(table->chart, "flow") == 0 ||
		strcmp(table->chart, "stacked") == 0)
		only = first_of(axis, KS_BLOCK_DIMENSION);
	if (!only)
		only = first_of(axis, KS_BLOCK_ALL);
	return column == (only ? only : &axis->blocks[0]);
}

bool ks__table_row_is_total(
	const struct ks_axis *rows, const struct ks_block *row)
{
	if (row->kind == KS_BLOCK_ITEM && !first_of(rows, KS_BLOCK_DIMENSION))
		return row->nsum > 0 || row->amount.measure == KS_MEASURE_MEAN;
	/* what is counted from elsewhere is beside the others, not of them */
	return row->kind == KS_BLOCK_ALL ||
		(row->kind == KS_BLOCK_ITEM && !row->source);
}

static const char *unit_of(
	const struct ks_table *table, const struct ks_block *column)
{
	const char *unit = column->unit ? column->unit
		: column->share		? "%"
					: table->unit;

	return unit ? unit : "";
}

enum { WORDS = 128 };

static enum ks_code unknown_column(
	const struct ks_table *table, const char *word, struct ks_error *err)
{
	const char *words[WORDS];
	size_t n = 0;

	for (; n < table->columns.n && n < WORDS; n++)
		words[n] = table->columns.blocks[n].label;
	return ks__table_unknown(
		err, table->file, table->chart_line, "chart", word, words, n);
}

enum ks_code ks__table_check_chart(
	const struct ks_table *table, struct ks_error *err)
{
	const struct ks_block *first = NULL;

	for (size_t i = 0; i < table->ndrawn; i++) {
		const struct ks_block *column =
			ks__axis_find(&table->columns, table->drawn[i]);

		if (!column)
			return unknown_column(table, table->drawn[i], err);
		if (!first)
			first = column;
		if (strcmp(unit_of(table, column), unit_of(table, first)) != 0)
			return ks__table_wrong(err, table->file,
				table->chart_line, "chart",
				"「%s」と「%s」は単位が違うため、"
				"一つのグラフに描けません。"
				"どちらかを外してください。",
				first->label, column->label);
	}
	return KS_OK;
}
