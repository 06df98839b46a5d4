#include "tableparse.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"

struct key {
	const char *name;
	bool in_table, in_block;
	enum ks_code (*take)(struct ks_parser *parser, struct ks_span value);
};

/* ---- simple values --------------------------------------------------- */

static enum ks_code take_id(struct ks_parser *parser, struct ks_span value)
{
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "abcdefghijklmnopqrstuvwxyz0123456789-_";

	parser->table->id = ks__decl_keep(parser, value);
	if (value.len > 20 || strspn(parser->table->id, allowed) != value.len)
		return ks__decl_wrong(parser,
			"表番号は半角の英数字と - _ だけで、"
			"20字までにしてください。");
	return KS_OK;
}

static enum ks_code take_title(struct ks_parser *parser, struct ks_span value)
{
	parser->table->title = ks__decl_keep(parser, value);
	return KS_OK;
}

static enum ks_code take_definition(
	struct ks_parser *parser, struct ks_span value)
{
	parser->table->definition = ks__decl_keep(parser, value);
	return KS_OK;
}

static enum ks_code take_unit(struct ks_parser *parser, struct ks_span value)
{
	const char *unit = ks__decl_keep(parser, value);

	if (parser->block)
		parser->block->unit = unit;
	else
		parser->table->unit = unit;
	return KS_OK;
}

static enum ks_code take_chart(struct ks_parser *parser, struct ks_span value)
{
	static const char *const kinds[] = { "bar", "line", "stacked", "flow" };
	struct ks_table *table = parser->table;
	struct ks_span rest = value, of;
	const char *chart = ks__decl_keep(parser, ks__decl_next(&rest));

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(chart, kinds[i]) == 0)
			table->chart = chart;
	if (!table->chart)
		return ks__decl_wrong(parser,
			"bar(棒)、line(折れ線)、stacked(積み上げ)、"
			"flow(流れ)のどれかを書いてください。");
	table->chart_line = parser->line;
	rest = ks__decl_trim(rest);
	if (!rest.len)
		return KS_OK;
	of = ks__decl_next(&rest);
	if (of.len != 2 || !ks__decl_starts(of, "of") || !rest.len)
		return ks__decl_wrong(parser,
			"グラフの列は「line of 新規, 終結」のように"
			"書いてください。");
	return ks__decl_words(parser, rest, &table->drawn, &table->ndrawn);
}

static enum ks_code take_top(struct ks_parser *parser, struct ks_span value)
{
	char *end;
	const char *text = ks__decl_keep(parser, value);
	long n = strtol(text, &end, 10);

	if (*end || n < 1 || n > 100000)
		return ks__decl_wrong(parser, "1以上の整数を書いてください。");
	parser->table->top = n;
	return KS_OK;
}

/* The table's one column is this year's; these stand beside it. */
static enum ks_code take_beside(struct ks_parser *parser, struct ks_span value)
{
	struct ks_table *table = parser->table;
	const char **words = NULL;
	size_t n = 0;
	bool before = false, change = false;
	enum ks_code code = ks__decl_words(parser, value, &words, &n);

	for (size_t i = 0; code == KS_OK && i < n; i++) {
		if (strcmp(words[i], "前年度") == 0)
			before = true;
		else if (strcmp(words[i], "増減") == 0)
			change = true;
		else if (strcmp(words[i], "目標") == 0)
			table->targets = true;
		else
			return ks__decl_wrong(parser,
				"前年度、増減、目標のほかは書けません。");
	}
	if (code == KS_OK && !(before && change))
		return ks__decl_wrong(parser,
			"前年度と増減の両方を書いてください(目標は"
			"なくてもかまいません)。");
	table->beside = true;
	return code;
}

static enum ks_code take_form(struct ks_parser *parser, struct ks_span value)
{
	const char *form = ks__decl_keep(parser, value);

	if (strcmp(form, "定性評価") != 0)
		return ks__decl_wrong(parser,
			"「定性評価」のほかの形はありません。"
			"数える表なら、この行を消してください。");
	parser->table->appraisal = true;
	return KS_OK;
}

static enum ks_code take_by(struct ks_parser *parser, struct ks_span value)
{
	return ks__decl_words(
		parser, value, &parser->table->by, &parser->table->nby);
}

/* ---- rows and columns ------------------------------------------------ */

static struct ks_block *add_block(struct ks_parser *parser,
	struct ks_axis *axis, enum ks_block_kind kind, const char *label)
{
	struct ks_block *block;

	if (ks__axis_find(axis, label)) {
		ks__table_wrong(parser->err, parser->table->file, parser->line,
			parser->key,
			"「%s」が二つあります。一つにしてください。", label);
		return NULL;
	}
	block = ks__arena_push(
		parser->arena, &axis->blocks, &axis->n, sizeof(*block));
	if (!block) {
		ks__nomem(parser->err);
		return NULL;
	}
	*block = (struct ks_block){
		.kind = kind, .label = label, .line = parser->line
	};
	if (kind == KS_BLOCK_DIMENSION)
		block->dimension = label;
	return block;
}

/* The caller's code where err is not given. */
static enum ks_code failed(const struct ks_parser *parser)
{
	return parser->err && parser->err->code != KS_OK ? parser->err->code
							 : KS_INVALID;
}

static enum ks_code take_axis(
	struct ks_parser *parser, struct ks_span value, bool rows)
{
	struct ks_axis *axis =
		rows ? &parser->table->rows : &parser->table->columns;
	const char **words = NULL;
	size_t n = 0;
	enum ks_code code;

	if (parser->block && parser->block_is_row == rows)
		return ks__decl_wrong(parser,
			rows ? "row: の中に rows: は書けません。"
			       "columns: と書いてください。"
			     : "column: の中に columns: は書けま"
			       "せん。rows: と書いてください。");
	if (parser->block) {
		parser->block->through = ks__decl_keep(parser, value);
		return KS_OK;
	}
	code = ks__decl_words(parser, value, &words, &n);
	for (size_t i = 0; code == KS_OK && i < n; i++)
		if (!add_block(parser, axis,
			    strcmp(words[i], KS_WORD_ALL) == 0
				    ? KS_BLOCK_ALL
				    : KS_BLOCK_DIMENSION,
			    words[i]))
			code = failed(parser);
	return code;
}

static enum ks_code take_rows(struct ks_parser *parser, struct ks_span value)
{
	return take_axis(parser, value, true);
}

static enum ks_code take_columns(struct ks_parser *parser, struct ks_span value)
{
	return take_axis(parser, value, false);
}

static enum ks_code begin_block(
	struct ks_parser *parser, struct ks_span value, bool row)
{
	struct ks_axis *axis =
		row ? &parser->table->rows : &parser->table->columns;

	parser->block = add_block(
		parser, axis, KS_BLOCK_ITEM, ks__decl_keep(parser, value));
	parser->block_is_row = row;
	parser->block_seen = 0;
	return parser->block ? KS_OK : failed(parser);
}

static enum ks_code take_row(struct ks_parser *parser, struct ks_span value)
{
	return begin_block(parser, value, true);
}

static enum ks_code take_column(struct ks_parser *parser, struct ks_span value)
{
	return begin_block(parser, value, false);
}

static enum ks_code take_sum(struct ks_parser *parser, struct ks_span value)
{
	return ks__decl_words(
		parser, value, &parser->block->sum, &parser->block->nsum);
}

/* The block is no row of its own, but one for each label. */
static enum ks_code take_each(struct ks_parser *parser, struct ks_span value)
{
	if (!parser->block_is_row)
		return ks__decl_wrong(parser,
			"each: は row: の中に"
			"書いてください。");
	parser->block->kind = KS_BLOCK_DIMENSION;
	parser->block->dimension = ks__decl_keep(parser, value);
	return KS_OK;
}

static enum ks_code take_under(struct ks_parser *parser, struct ks_span value)
{
	if (parser->block->kind != KS_BLOCK_DIMENSION)
		return ks__decl_wrong(parser,
			"under: は each: の下に"
			"書いてください。");
	parser->block->under = ks__decl_keep(parser, value);
	return KS_OK;
}

static enum ks_code take_blank(struct ks_parser *parser, struct ks_span value)
{
	if (parser->block_is_row)
		return ks__decl_wrong(parser,
			"blank: は column: の中に"
			"書いてください。");
	return ks__decl_words(
		parser, value, &parser->block->blank, &parser->block->nblank);
}

/* "件数 of 計" */
static enum ks_code take_share(struct ks_parser *parser, struct ks_span value)
{
	struct ks_span rest = value, of;

	if (parser->block_is_row)
		return ks__decl_wrong(parser,
			"share: は column: の中に"
			"書いてください。");
	parser->block->share = ks__decl_keep(parser, ks__decl_next(&rest));
	of = ks__decl_next(&rest);
	if (of.len != 2 || !ks__decl_starts(of, "of") || !rest.len)
		return ks__decl_wrong(parser,
			"割合は「件数 of 計」のように"
			"書いてください。");
	parser->block->base = ks__decl_keep(parser, rest);
	return KS_OK;
}

/* ---- lines ----------------------------------------------------------- */

static const struct key keys[] = {
	{ "id", true, false, take_id },
	{ "title", true, false, take_title },
	{ "source", true, true, ks__decl_source },
	{ "date", true, true, ks__decl_date },
	{ "rows", true, true, take_rows },
	{ "columns", true, true, take_columns },
	{ "row", true, false, take_row },
	{ "column", true, false, take_column },
	{ "measure", true, true, ks__decl_measure },
	{ "where", true, true, ks__decl_where },
	{ "by", true, false, take_by },
	{ "top", true, false, take_top },
	{ "beside", true, false, take_beside },
	{ "form", true, false, take_form },
	{ "unit", true, true, take_unit },
	{ "chart", true, false, take_chart },
	{ "definition", true, false, take_definition },
	{ "each", false, true, take_each },
	{ "under", false, true, take_under },
	{ "sum", false, true, take_sum },
	{ "share", false, true, take_share },
	{ "blank", false, true, take_blank },
};

enum { KEYS = sizeof(keys) / sizeof(keys[0]) };

static enum ks_code unknown_key(struct ks_parser *parser, bool inside)
{
	const char *words[KEYS];
	size_t n = 0;

	for (size_t i = 0; i < KEYS; i++)
		if (inside ? keys[i].in_block : keys[i].in_table)
			words[n++] = keys[i].name;
	return ks__table_unknown(parser->err, parser->table->file, parser->line,
		parser->key, parser->key, words, n);
}

static size_t colon_at(struct ks_span s, size_t *width)
{
	for (size_t i = 0; i < s.len; i++) {
		struct ks_span rest = { s.p + i, s.len - i };

		*width = s.p[i] == ':'		      ? 1
			: ks__decl_starts(rest, "：") ? 3
						      : 0;
		if (*width)
			return i;
	}
	return s.len;
}

static enum ks_code find_key(
	struct ks_parser *parser, bool inside, const struct key **out)
{
	size_t i = 0;
	uint32_t *seen = inside ? &parser->block_seen : &parser->seen;

	while (i < KEYS && strcmp(keys[i].name, parser->key) != 0)
		i++;
	if (i == KEYS || (inside ? !keys[i].in_block : !keys[i].in_table))
		return unknown_key(parser, inside);
	*out = &keys[i];
	if (strcmp(keys[i].name, "row") == 0 ||
		strcmp(keys[i].name, "column") == 0)
		return KS_OK;
	if (*seen & (uint32_t)1 << i)
		return ks__decl_wrong(parser,
			"同じ項目が二度あります。"
			"一つにまとめてください。");
	*seen |= (uint32_t)1 << i;
	return KS_OK;
}

static enum ks_code take_line(struct ks_parser *parser, struct ks_span line)
{
	bool inside = ks__decl_blank(line) != 0;
	const struct key *key = NULL;
	struct ks_span value;
	size_t width = 0, at;
	enum ks_code code;

	line = ks__decl_trim(line);
	if (!line.len || *line.p == '#')
		return KS_OK;
	at = colon_at(line, &width);
	parser->key = NULL;
	if (at == line.len)
		return ks__decl_wrong(parser,
			"「:」がありません。「項目: 値」の形で"
			"書いてください。");
	parser->key = ks__decl_keep(parser, (struct ks_span){ line.p, at });
	if (!inside)
		parser->block = NULL;
	else if (!parser->block)
		return ks__decl_wrong(parser,
			"行の頭を下げるのは row: か column: の"
			"下だけです。頭をそろえてください。");
	code = find_key(parser, inside, &key);
	if (code != KS_OK)
		return code;
	value = ks__decl_trim(
		(struct ks_span){ line.p + at + width, line.len - at - width });
	if (!value.len)
		return ks__decl_wrong(
			parser, "値が空です。値を書いてください。");
	return key->take(parser, value);
}

static enum ks_code require(struct ks_parser *parser, const void *value,
	const char *key, const char *message)
{
	parser->key = key;
	parser->line = 1;
	return value ? KS_OK : ks__decl_wrong(parser, message);
}

/* Without columns there is one, named after what is counted. */
static enum ks_code complete(struct ks_parser *parser)
{
	static const char missing[] =
		"この項目がありません。一行加えてください。";
	struct ks_table *table = parser->table;
	enum ks_code code = require(parser, table->id, "id", missing);

	if (code == KS_OK)
		code = require(parser, table->title, "title", missing);
	if (code == KS_OK)
		code = require(parser, table->source, "source", missing);
	if (code == KS_OK)
		code = require(parser, table->rows.blocks, "rows", missing);
	if (code == KS_OK)
		code = require(
			parser, table->definition, "definition", missing);
	if (!table->amount.words)
		table->amount.words = "件数";
	if (code == KS_OK && !table->columns.n &&
		!add_block(parser, &table->columns, KS_BLOCK_ITEM,
			table->amount.words))
		code = failed(parser);
	return code;
}

static enum ks_code take_text(struct ks_parser *parser, struct ks_span text)
{
	if (ks__decl_starts(text, "\xef\xbb\xbf")) {
		text.p += 3;
		text.len -= 3;
	}
	while (text.len) {
		const char *end = memchr(text.p, '\n', text.len);
		size_t len = end ? (size_t)(end - text.p) : text.len;
		enum ks_code code;

		parser->line++;
		code = take_line(parser, (struct ks_span){ text.p, len });
		if (code != KS_OK)
			return code;
		text.p += end ? len + 1 : len;
		text.len -= end ? len + 1 : len;
	}
	return complete(parser);
}

enum ks_code ks__table_parse(struct ks_arena *arena, const char *file,
	const char *text, size_t len, struct ks_table *out,
	struct ks_error *err)
{
	struct ks_parser parser = { .arena = arena, .err = err, .table = out };
	enum ks_code code;

	*out = (struct ks_table){ .file = file, .len = len };
	if (err)
		*err = (struct ks_error){ .code = KS_OK };
	out->text = ks__arena_copy(arena, text, len);
	if (!ks_text_valid(text, len) || memchr(text, '\0', len))
		return ks__table_wrong(err, file, 0, NULL,
			"文字として読めません。"
			"UTF-8 で保存してください。");
	code = take_text(&parser, (struct ks_span){ text, len });
	if (code == KS_OK && arena->failed)
		code = ks__nomem(err);
	return code == KS_OK ? ks__table_check(out, err) : code;
}
