#include "tableparse.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "err.h"
#include "text.h"

/* ---- mistakes -------------------------------------------------------- */

static void locate(
	struct ks_error *err, const char *file, long line, const char *field)
{
	if (!err)
		return;
	snprintf(err->file, sizeof(err->file), "%s", file);
	snprintf(err->field, sizeof(err->field), "%s", field ? field : "");
	err->line = line;
}

enum ks_code ks__table_wrong(struct ks_error *err, const char *file, long line,
	const char *field, const char *fmt, ...)
{
	char message[sizeof(((struct ks_error *)NULL)->message)];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(message, sizeof(message), fmt, ap);
	va_end(ap);
	ks__fail(err, KS_INVALID, "%s", message);
	locate(err, file, line, field);
	return KS_INVALID;
}

enum ks_code ks__table_unknown(struct ks_error *err, const char *file,
	long line, const char *what, const char *word, const char *const *words,
	size_t n)
{
	const char *near = n ? ks_text_nearest(word, words, n) : NULL;

	if (near)
		return ks__table_wrong(err, file, line, what,
			"「%s」はありません。「%s」のことですか。", word, near);
	return ks__table_wrong(err, file, line, what,
		"「%s」はありません。書き方は kasane-tables(5) にあります。",
		word);
}

enum ks_code ks__decl_wrong(struct ks_parser *parser, const char *message)
{
	return ks__table_wrong(parser->err, parser->table->file, parser->line,
		parser->key, "%s", message);
}

/* ---- words ----------------------------------------------------------- */

struct ks_span ks__decl_trim(struct ks_span s)
{
	s.p = ks__text_trim(s.p, &s.len);
	return s;
}

const char *ks__decl_keep(struct ks_parser *parser, struct ks_span s)
{
	s = ks__decl_trim(s);
	return ks__arena_copy(parser->arena, s.p, s.len);
}

bool ks__decl_starts(struct ks_span s, const char *with)
{
	size_t len = strlen(with);

	return s.len >= len && memcmp(s.p, with, len) == 0;
}

size_t ks__decl_blank(struct ks_span s)
{
	if (s.len && (*s.p == ' ' || *s.p == '\t'))
		return 1;
	return ks__decl_starts(s, "　") ? strlen("　") : 0;
}

struct ks_span ks__decl_next(struct ks_span *s)
{
	struct ks_span word;

	*s = ks__decl_trim(*s);
	word.p = s->p;
	while (s->len && !ks__decl_blank(*s)) {
		s->p++;
		s->len--;
	}
	word.len = (size_t)(s->p - word.p);
	*s = ks__decl_trim(*s);
	return word;
}

static size_t comma_at(struct ks_span s)
{
	static const char *const commas[] = { ",", "、", "，" };

	for (size_t i = 0; i < sizeof(commas) / sizeof(commas[0]); i++)
		if (ks__decl_starts(s, commas[i]))
			return strlen(commas[i]);
	return 0;
}

enum ks_code ks__decl_words(struct ks_parser *parser, struct ks_span s,
	const char ***words, size_t *n)
{
	while (s.len) {
		struct ks_span word = { s.p, 0 };
		const char **slot;
		size_t comma = 0;

		while (s.len && !(comma = comma_at(s))) {
			s.p++;
			s.len--;
		}
		word.len = (size_t)(s.p - word.p);
		s.p += comma;
		s.len -= comma;
		word = ks__decl_trim(word);
		if (!word.len)
			return ks__decl_wrong(parser,
				"「、」の前後が空です。"
				"語を書いてください。");
		slot = ks__arena_push(parser->arena, words, n, sizeof(**words));
		if (!slot)
			return ks__nomem(parser->err);
		*slot = ks__decl_keep(parser, word);
	}
	return KS_OK;
}
