/* Looking at text: is it sound, how wide is it, what is near it. */
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* ---- soundness ------------------------------------------------------- */

/* Is the next machine word ASCII throughout? */
static bool ascii_word(const char *s)
{
	uint64_t word;

	memcpy(&word, s, sizeof(word));
	return (word & UINT64_C(0x8080808080808080)) == 0;
}

bool ks_text_valid(const char *s, size_t len)
{
	const utf8proc_uint8_t *u = (const utf8proc_uint8_t *)s;
	utf8proc_int32_t code;
	size_t i = 0;

	while (i < len) {
		utf8proc_ssize_t n = 1;

		if (len - i >= 8 && ascii_word(s + i))
			n = 8;
		else if (u[i] >= 0x80)
			n = utf8proc_iterate(
				u + i, (utf8proc_ssize_t)(len - i), &code);
		if (n <= 0)
			return false;
		i += (size_t)n;
	}
	return true;
}

/* A C1 control, or an override that makes text read in another order. */
static bool suspicious_wide(const unsigned char *u, size_t left)
{
	if (u[0] == 0xc2 && left >= 2)
		return u[1] < 0xa0;
	if (u[0] != 0xe2 || left < 3)
		return false;
	if (u[1] == 0x80)
		return u[2] >= 0xaa && u[2] <= 0xae;
	return u[1] == 0x81 && u[2] >= 0xa6 && u[2] <= 0xa9;
}

bool ks__text_suspicious(const char *s, size_t len)
{
	const unsigned char *u = (const unsigned char *)s;

	for (size_t i = 0; i < len; i++) {
		if (u[i] >= 0x80) {
			if (suspicious_wide(u + i, len - i))
				return true;
		} else if (u[i] < 0x20 || u[i] == 0x7f) {
			if (u[i] != '\t' && u[i] != '\n' && u[i] != '\r')
				return true;
		}
	}
	return false;
}

/* ---- trimming, escaping ---------------------------------------------- */

static bool ascii_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool wide_space(const char *s)
{
	return memcmp(s, "\xe3\x80\x80", 3) == 0;
}

/* Bytes of the white space that begins s, 0 if none does. */
static size_t space_first(const char *s, size_t len)
{
	if (len >= 1 && ascii_space(s[0]))
		return 1;
	return len >= 3 && wide_space(s) ? 3 : 0;
}

static size_t space_last(const char *s, size_t len)
{
	if (len >= 1 && ascii_space(s[len - 1]))
		return 1;
	return len >= 3 && wide_space(s + len - 3) ? 3 : 0;
}

const char *ks__text_trim(const char *s, size_t *len)
{
	size_t n;

	while ((n = space_last(s, *len)) > 0)
		*len -= n;
	while ((n = space_first(s, *len)) > 0) {
		s += n;
		*len -= n;
	}
	return s;
}

static const char *xml_entity(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void ks__text_xml(const char *s, struct ks_buf *out)
{
	for (;;) {
		size_t plain = strcspn(s, "&<>\"'");

		ks__buf_add(out, s, plain);
		s += plain;
		if (*s == '\0')
			return;
		ks__buf_adds(out, xml_entity(*s++));
	}
}

/* ---- width ----------------------------------------------------------- */

/* Bytes and columns of the character at s, which is not the NUL. */
static size_t measure(const char *s, size_t *width)
{
	utf8proc_int32_t code;
	utf8proc_ssize_t n;

	if ((unsigned char)*s >= 0x20 && (unsigned char)*s < 0x7f) {
		*width = 1;
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)s, -1, &code);
	if (n <= 0) {
		/* A terminal shows one mark for a byte it cannot read. */
		*width = 1;
		return 1;
	}
	*width = (size_t)utf8proc_charwidth(code);
	return (size_t)n;
}

size_t ks_text_width(const char *s)
{
	size_t total = 0, width;

	while (*s != '\0') {
		s += measure(s, &width);
		total += width;
	}
	return total;
}

size_t ks_text_fit(const char *s, size_t width)
{
	const char *p = s;
	size_t used = 0, wide;

	while (*p != '\0') {
		size_t n = measure(p, &wide);

		if (used + wide > width)
			break;
		used += wide;
		p += n;
	}
	return (size_t)(p - s);
}

/* ---- nearness -------------------------------------------------------- */

/* A key as code points, with room for one line of the distance table. */
struct codes {
	int32_t *at;
	size_t *line;
	size_t n;
};

static void codes_release(struct codes *codes)
{
	free(codes->at);
	free(codes->line);
}

static void split_codes(const struct ks_buf *key, struct codes *codes)
{
	const utf8proc_uint8_t *u = (const utf8proc_uint8_t *)key->p;
	utf8proc_ssize_t left = (utf8proc_ssize_t)key->len;

	while (left > 0) {
		utf8proc_int32_t code;
		utf8proc_ssize_t n = utf8proc_iterate(u, left, &code);

		if (n <= 0) {
			code = *u;
			n = 1;
		}
		codes->at[codes->n++] = code;
		u += n;
		left -= n;
	}
}

static bool codes_init(struct codes *codes, const char *s)
{
	struct ks_buf key = KS_BUF_INIT;
	bool good;

	ks__text_key(s, strlen(s), &key);
	codes->n = 0;
	codes->at = malloc((key.len + 1) * sizeof(*codes->at));
	codes->line = malloc((key.len + 1) * sizeof(*codes->line));
	good = codes->at != NULL && codes->line != NULL && !key.failed;
	if (good)
		split_codes(&key, codes);
	ks__buf_release(&key);
	return good;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The next line of the table: distances of a[0..i] to each start of b. */
static size_t next_line(const struct codes *a, size_t i, const struct codes *b)
{
	size_t *line = b->line, corner = line[0], smallest = i + 1;

	line[0] = i + 1;
	for (size_t j = 0; j < b->n; j++) {
		size_t above = line[j + 1];
		size_t step = corner + (a->at[i] != b->at[j]);

		line[j + 1] = least(step, least(above, line[j]) + 1);
		smallest = least(smallest, line[j + 1]);
		corner = above;
	}
	return smallest;
}

static size_t distance(
	const struct codes *a, const struct codes *b, size_t limit)
{
	size_t gap = a->n > b->n ? a->n - b->n : b->n - a->n;

	if (gap > limit)
		return limit + 1;
	for (size_t j = 0; j <= b->n; j++)
		b->line[j] = j;
	for (size_t i = 0; i < a->n; i++)
		if (next_line(a, i, b) > limit)
			return limit + 1;
	return least(b->line[b->n], limit + 1);
}

/* Without memory nothing is near: a guess is missed, no more. */
size_t ks__text_distance(const char *a, const char *b, size_t limit)
{
	struct codes left, right;
	bool good = codes_init(&left, a);
	size_t d = limit + 1;

	good = codes_init(&right, b) && good;
	if (good)
		d = distance(&left, &right, limit);
	codes_release(&left);
	codes_release(&right);
	return d;
}

/* Is candidate nearer to asked than *best?  Then *best is its distance. */
static bool is_nearer(
	const struct codes *asked, const char *candidate, size_t *best)
{
	struct codes known;
	bool nearer = false;

	if (codes_init(&known, candidate)) {
		size_t d = distance(asked, &known, *best - 1);

		nearer = d < *best && d < known.n;
		if (nearer)
			*best = d;
	}
	codes_release(&known);
	return nearer;
}

/* Near is a third of the word's characters off at most, and not all of it. */
const char *ks_text_nearest(
	const char *word, const char *const *words, size_t n)
{
	const char *nearest = NULL;
	struct codes asked;
	size_t best = 0;

	if (codes_init(&asked, word) && asked.n > 1)
		best = (asked.n + 2) / 3 + 1;
	for (size_t i = 0; i < n && best > 0; i++)
		if (is_nearer(&asked, words[i], &best))
			nearest = words[i];
	codes_release(&asked);
	return nearest;
}
