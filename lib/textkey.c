/*
 * The key by which texts are matched: what a person would call the same word
 * or name however it was typed.  It is derived, never stored in place of what
 * was given: NFKC alone would change 神 U+FA19 and ㈱.
 *
 * A key is made again from a key without change.
 */
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "text.h"

enum { DROP = 0, STACK_CODES = 256 };

/* ---- what is folded beyond Unicode's own rules ----------------------- */

/* 長音, hyphens and dashes, and the box line typed for one. */
static bool is_hyphen(uint32_t c)
{
	return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2043 ||
		c == 0x2212 || c == 0x2500 || c == 0x30fc;
}

static bool is_middle_dot(uint32_t c)
{
	return c == 0xb7 || c == 0x2022 || c == 0x2027 || c == 0x2219 ||
		c == 0x22c5 || c == 0x30fb;
}

static bool is_space(uint32_t c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 ||
		c == 0x1680 || c == 0x2028 || c == 0x2029 || c == 0x3000;
}

/* One code point, already in lower case and half width, or DROP. */
static uint32_t fold_code(uint32_t c)
{
	if (is_space(c) || is_hyphen(c) || is_middle_dot(c))
		return DROP;
	if ((c >= 0x3041 && c <= 0x3096) || c == 0x309d || c == 0x309e)
		return c + 0x60;
	return c;
}

/* ---- text of ASCII, kana and kanji: no table is asked ---------------- */

/* Room for a key is made in pieces on the stack: one append for many. */
struct piece {
	char s[256];
	size_t n;
	struct ks_buf *out;
};

static void flush(struct piece *piece)
{
	ks__buf_add(piece->out, piece->s, piece->n);
	piece->n = 0;
}

static void put_code(struct piece *piece, uint32_t c)
{
	if (piece->n + 4 > sizeof(piece->s))
		flush(piece);
	piece->n += (size_t)utf8proc_encode_char(
		(utf8proc_int32_t)c, (utf8proc_uint8_t *)piece->s + piece->n);
}

static uint32_t lower(uint32_t c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

/*
 * The character of three bytes at u if it is one that normalisation leaves
 * alone whatever its neighbours are, in the form fold_code wants; else 0.
 */
static uint32_t simple_wide(const unsigned char *u)
{
	uint32_t c = (uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 |
		(uint32_t)(u[2] & 63);

	if ((u[0] & 0xf0) != 0xe0 || (u[1] & 0xc0) != 0x80 ||
		(u[2] & 0xc0) != 0x80)
		return 0;
	if ((c >= 0x4e00 && c <= 0x9fef) || (c >= 0x3041 && c <= 0x3096) ||
		(c >= 0x30a1 && c <= 0x30fc) || c == 0x3000)
		return c;
	if (c >= 0xff01 && c <= 0xff5e)
		return lower(c - 0xff01 + '!');
	return 0;
}

/* Append the key of s if all of it is simple; else append nothing. */
static bool simple_key(const char *s, size_t len, struct ks_buf *out)
{
	const unsigned char *u = (const unsigned char *)s;
	struct piece piece = { .n = 0, .out = out };
	size_t before = out->len, i = 0;

	while (i < len) {
		uint32_t c = 0;
		size_t n = u[i] < 0x80 ? 1 : 3;

		if (n == 1)
			c = lower(u[i]);
		else if (len - i >= 3)
			c = simple_wide(u + i);
		if (c == 0) {
			out->len = before;
			return false;
		}
		c = fold_code(c);
		if (c != DROP)
			put_code(&piece, c);
		i += n;
	}
	flush(&piece);
	return true;
}

/* ---- all other text -------------------------------------------------- */

static int combining_class(int32_t c)
{
	return utf8proc_get_property(c)->combining_class;
}

/*
 * Fold decomposed text in place.  Where a character was dropped, marks of two
 * characters meet, so they are put in canonical order again.
 */
static size_t fold_codes(int32_t *codes, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		int32_t c = (int32_t)fold_code((uint32_t)codes[i]);
		int class = combining_class(c);
		size_t at = kept;

		if (c == DROP)
			continue;
		while (class > 0 && at > 0 &&
			combining_class(codes[at - 1]) > class) {
			codes[at] = codes[at - 1];
			at--;
		}
		codes[at] = c;
		kept++;
	}
	return kept;
}

static void compose(int32_t *codes, size_t n, struct ks_buf *out)
{
	struct piece piece = { .n = 0, .out = out };
	utf8proc_ssize_t m;

	n = fold_codes(codes, n);
	m = utf8proc_normalize_utf32(
		codes, (utf8proc_ssize_t)n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	for (utf8proc_ssize_t i = 0; i < m; i++)
		put_code(&piece, (uint32_t)codes[i]);
	flush(&piece);
}

static utf8proc_ssize_t decompose(
	const char *s, size_t len, int32_t *codes, utf8proc_ssize_t room)
{
	return utf8proc_decompose((const utf8proc_uint8_t *)s,
		(utf8proc_ssize_t)len, codes, room,
		UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_STABLE |
			UTF8PROC_IGNORE | UTF8PROC_CASEFOLD);
}

static void full_key(const char *s, size_t len, struct ks_buf *out)
{
	int32_t stack[STACK_CODES], *codes = stack;
	utf8proc_ssize_t n = decompose(s, len, stack, STACK_CODES);

	if (n > STACK_CODES) {
		codes = malloc((size_t)n * sizeof(*codes));
		if (codes == NULL) {
			out->failed = true;
			return;
		}
		n = decompose(s, len, codes, n);
	}
	/* Not UTF-8: such bytes are equal to themselves alone. */
	if (n < 0)
		ks__buf_add(out, s, len);
	else
		compose(codes, (size_t)n, out);
	if (codes != stack)
		free(codes);
}

/* ---- words written in several ways ----------------------------------- */

/*
 * As keys, so kana are katakana.  No `to` is longer than its `from`: they are
 * replaced in place; and no `to` begins a `from`, so a key stays as it is.
 */
static const struct spelling {
	const char *from, *to;
} spellings[] = {
	{ "障ガイ", "障害" },
	{ "障碍", "障害" },
	{ "障礙", "障害" },
	{ "子ドモ", "子供" },
	{ "コドモ", "子供" },
	{ "ヒキコモリ", "引籠リ" },
	{ "引キコモリ", "引籠リ" },
	{ "引コモリ", "引籠リ" },
	{ "引キ籠モリ", "引籠リ" },
	{ "引キ籠リ", "引籠リ" },
	{ "引籠モリ", "引籠リ" },
	{ "ヒトリ親", "一人親" },
	{ "独リ親", "一人親" },
};

static const struct spelling *spelling_at(const char *s, size_t left)
{
	for (size_t i = 0; i < sizeof(spellings) / sizeof(*spellings); i++) {
		const char *from = spellings[i].from;

		if (s[2] == from[2] && s[1] == from[1] &&
			left >= strlen(from) &&
			memcmp(s, from, strlen(from)) == 0)
			return &spellings[i];
	}
	return NULL;
}

/* Give each word of the key, from `start` on, one spelling. */
static void unify_spellings(struct ks_buf *out, size_t start)
{
	size_t from = start, to = start;

	while (from < out->len) {
		const struct spelling *spelling = NULL;

		if ((unsigned char)out->p[from] >= 0xe3 && out->len - from >= 6)
			spelling = spelling_at(out->p + from, out->len - from);
		if (spelling == NULL) {
			out->p[to++] = out->p[from++];
			continue;
		}
		memcpy(out->p + to, spelling->to, strlen(spelling->to));
		to += strlen(spelling->to);
		from += strlen(spelling->from);
	}
	out->len = to;
	if (out->p != NULL)
		out->p[to] = '\0';
}

void ks__text_key(const char *s, size_t len, struct ks_buf *out)
{
	size_t start = out->len;

	if (!simple_key(s, len, out))
		full_key(s, len, out);
	if (!out->failed)
		unify_spellings(out, start);
}

/* ---- narrow ---------------------------------------------------------- */

/* The ASCII character that the wide one at u stands for, or '\0'. */
static char narrow_of(const unsigned char *u, char before)
{
	uint32_t c = (uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 |
		(uint32_t)(u[2] & 63);

	if ((u[0] & 0xf0) != 0xe0 || (u[1] & 0xc0) != 0x80 ||
		(u[2] & 0xc0) != 0x80)
		return '\0';
	if (c >= 0xff01 && c <= 0xff5e)
		return (char)(c - 0xff01 + '!');
	if (c == 0x3000)
		return ' ';
	if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
		return '-';
	/* ー typed for a hyphen, as in 03ー1234 */
	if ((c == 0x30fc || c == 0xff70) && before >= '0' && before <= '9')
		return '-';
	return '\0';
}

void ks__text_narrow(const char *s, size_t len, struct ks_buf *out)
{
	char before = '\0';

	for (size_t i = 0; i < len; i++) {
		char c = '\0';

		if (len - i >= 3)
			c = narrow_of((const unsigned char *)s + i, before);
		if (c != '\0')
			i += 2;
		else
			c = s[i];
		ks__buf_addc(out, c);
		before = c;
	}
}
