#include "tableparse.h"

#include <string.h>

#include "err.h"

/* ---- source, date, measure ------------------------------------------- */

enum ks_code ks__decl_source(struct ks_parser *parser, struct ks_span value)
{
	enum { MOST = 64 };
	const char *names[MOST];
	size_t n;
	const struct ks_source *const *all = ks__sources(&n);
	const char *word = ks__decl_keep(parser, value);
	const struct ks_source *source = ks__source_find(word);

	for (size_t i = 0; i < n && i < MOST; i++)
		names[i] = all[i]->name;
	if (!source)
		return ks__table_unknown(parser->err, parser->table->file,
			parser->line, parser->key, word, names,
			n < MOST ? n : MOST);
	if (parser->block)
		parser->block->source = source;
	else
		parser->table->source = source;
	return KS_OK;
}

enum ks_code ks__decl_date(struct ks_parser *parser, struct ks_span value)
{
	const char *date = ks__decl_keep(parser, value);

	if (parser->block)
		parser->block->date = date;
	else
		parser->table->date = date;
	return KS_OK;
}

static const struct {
	const char *word;
	enum ks_measure measure;
	const char *of; /* NULL: the word that follows */
} measures[] = {
	{ "件数", KS_MEASURE_COUNT, NULL },
	{ "実ケース", KS_MEASURE_DISTINCT, "ケース" },
	{ "実人数", KS_MEASURE_DISTINCT, "人" },
	{ "実世帯", KS_MEASURE_DISTINCT, "世帯" },
	{ "合計", KS_MEASURE_SUM, NULL },
	{ "記入数", KS_MEASURE_FILLED, NULL },
	{ "平均", KS_MEASURE_MEAN, NULL },
	{ "最多", KS_MEASURE_MAX, NULL },
	{ "中央値", KS_MEASURE_MEDIAN, NULL },
	{ "下位四分位", KS_MEASURE_LOWER, NULL },
	{ "上位四分位", KS_MEASURE_UPPER, NULL },
};

enum { MEASURES = sizeof(measures) / sizeof(measures[0]) };

struct ks_rank ks__measure_rank(enum ks_measure measure)
{
	switch (measure) {
	case KS_MEASURE_MAX:
		return (struct ks_rank){ 1, 1 };
	case KS_MEASURE_MEDIAN:
		return (struct ks_rank){ 1, 2 };
	case KS_MEASURE_LOWER:
		return (struct ks_rank){ 1, 4 };
	case KS_MEASURE_UPPER:
		return (struct ks_rank){ 3, 4 };
	default:
		return (struct ks_rank){ 0, 0 };
	}
}

/* "実機関": whether a source has it is asked when the table is checked. */
static const char *told_apart(const char *word)
{
	size_t n = strlen("実");

	return strncmp(word, "実", n) == 0 && word[n] ? word + n : NULL;
}

static enum ks_code unknown_measure(struct ks_parser *parser, const char *word)
{
	const char *words[MEASURES];

	for (size_t i = 0; i < MEASURES; i++)
		words[i] = measures[i].word;
	return ks__table_unknown(parser->err, parser->table->file, parser->line,
		parser->key, word, words, MEASURES);
}

enum ks_code ks__decl_measure(struct ks_parser *parser, struct ks_span value)
{
	struct ks_amount *amount =
		parser->block ? &parser->block->amount : &parser->table->amount;
	const char *words = ks__decl_keep(parser, value);
	const char *word = ks__decl_keep(parser, ks__decl_next(&value));
	size_t i = 0;

	while (i < MEASURES && strcmp(measures[i].word, word) != 0)
		i++;
	if (i == MEASURES && !told_apart(word))
		return unknown_measure(parser, word);
	*amount = i < MEASURES ? (struct ks_amount){ measures[i].measure,
		measures[i].of, words }
			       : (struct ks_amount){ KS_MEASURE_DISTINCT,
					 told_apart(word), words };
	if (amount->measure < KS_MEASURE_SUM)
		return value.len ? ks__decl_wrong(parser,
					   "測り方のあとに余分な語が"
					   "あります。取ってください。")
				 : KS_OK;
	if (!value.len)
		return ks__decl_wrong(parser,
			"何についてかを「合計 所要分」の"
			"ように書いてください。");
	amount->of = ks__decl_keep(parser, value);
	return KS_OK;
}

/* ---- where ----------------------------------------------------------- */

/* "is", "is not", "has", "has no", "with", "without" */
static bool take_verb(struct ks_span *rest, struct ks_where *where)
{
	struct ks_span verb = ks__decl_next(rest), after = *rest;
	struct ks_span second = ks__decl_next(&after);
	const char *no = NULL;

	if (verb.len == 4 && ks__decl_starts(verb, "with")) {
		where->property = true;
	} else if (verb.len == 7 && ks__decl_starts(verb, "without")) {
		where->property = true;
		where->negated = true;
	} else if (verb.len == 2 && ks__decl_starts(verb, "is")) {
		no = "not";
	} else if (verb.len == 3 && ks__decl_starts(verb, "has")) {
		no = "no";
	} else {
		return false;
	}
	if (no && second.len == strlen(no) && ks__decl_starts(second, no)) {
		where->negated = true;
		*rest = after;
	}
	return true;
}

static enum ks_code take_condition(struct ks_parser *parser, struct ks_span s)
{
	struct ks_block *block = parser->block;
	struct ks_where *where = ks__arena_push(parser->arena,
		block ? &block->where : &parser->table->where,
		block ? &block->nwhere : &parser->table->nwhere,
		sizeof(*where));

	if (!where)
		return ks__nomem(parser->err);
	where->line = parser->line;
	where->field = ks__decl_keep(parser, ks__decl_next(&s));
	if (!take_verb(&s, where) || !s.len)
		return ks__decl_wrong(parser,
			"条件は「属性 has 高齢」「対応方法 is 電話、訪問」"
			"のように書いてください。");
	return ks__decl_words(parser, s, &where->words, &where->nwords);
}

/* The place of the word "and" in s, s.len where there is none. */
static size_t and_at(struct ks_span s)
{
	for (size_t i = 1; i + 5 <= s.len; i++)
		if (memcmp(s.p + i, " and ", 5) == 0)
			return i;
	return s.len;
}

enum ks_code ks__decl_where(struct ks_parser *parser, struct ks_span value)
{
	for (;;) {
		size_t at = and_at(value);
		enum ks_code code = take_condition(
			parser, ks__decl_trim((struct ks_span){ value.p, at }));

		if (code != KS_OK || at == value.len)
			return code;
		value.p += at + 5;
		value.len -= at + 5;
	}
}
