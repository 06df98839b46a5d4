/*
 * CP932, the Shift_JIS of Windows, which offices still ask for.
 *
 * iconv alone is not to be trusted with it: glibc writes ¥ as a backslash and
 * — as ― and calls that success.  So what was encoded is decoded again and
 * compared, and a character that does not come back is not encodable.
 *
 * Two characters are changed knowingly: 〜 U+301C and − U+2212 get the cells
 * 8160 and 817C, as every office expects, though these read back as their
 * full-width twins ～ U+FF5E and － U+FF0D.
 */
#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <utf8proc.h>

#include "text.h"

/* iconv_open(3) says what failed it is. */
#define ICONV_NONE ((iconv_t)-1)

enum { CHUNK = 4096 };

static bool is_ascii(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

/* Convert all of s; what comes out is appended to out, which may be NULL. */
static bool convert(iconv_t cd, const char *s, size_t len, struct ks_buf *out)
{
	char chunk[CHUNK];
	/* iconv takes char ** but does not write what is read. */
	char *in = (char *)(uintptr_t)s;

	while (len > 0) {
		char *to = chunk;
		size_t room = sizeof(chunk);
		size_t n = iconv(cd, &in, &len, &to, &room);

		if (n == (size_t)-1 && errno != E2BIG)
			return false;
		if (out != NULL)
			ks__buf_add(out, chunk, sizeof(chunk) - room);
	}
	return true;
}

bool ks__text_from_cp932(const char *s, size_t len, struct ks_buf *out)
{
	iconv_t cd;
	bool good;

	if (is_ascii(s, len)) {
		if (out != NULL)
			ks__buf_add(out, s, len);
		return true;
	}
	cd = iconv_open("UTF-8", "CP932");
	if (cd == ICONV_NONE)
		return false;
	good = convert(cd, s, len, out);
	iconv_close(cd);
	return good;
}

/* ---- encoding -------------------------------------------------------- */

struct encoder {
	iconv_t to, from;
	struct ks_buf twins; /* the text with 〜 and − as CP932 has them */
	struct ks_buf out;   /* CP932 */
	struct ks_buf back;  /* out decoded again */
};

/* One of the two characters changed knowingly, or NULL. */
static const char *twin_of(const char *s, size_t left)
{
	if (left >= 3 && memcmp(s, "\xe3\x80\x9c", 3) == 0)
		return "\xef\xbd\x9e";
	if (left >= 3 && memcmp(s, "\xe2\x88\x92", 3) == 0)
		return "\xef\xbc\x8d";
	return NULL;
}

static void add_twins(const char *s, size_t len, struct ks_buf *out)
{
	size_t done = 0;

	for (size_t i = 0; i < len; i++) {
		const char *twin;

		if ((unsigned char)s[i] < 0xe2 || (unsigned char)s[i] > 0xe3)
			continue;
		twin = twin_of(s + i, len - i);
		if (twin == NULL)
			continue;
		ks__buf_add(out, s + done, i - done);
		ks__buf_add(out, twin, 3);
		i += 2;
		done = i + 1;
	}
	ks__buf_add(out, s + done, len - done);
}

/* Append s to e->out; nothing is appended if it would not come back. */
static bool encode(struct encoder *e, const char *s, size_t len)
{
	size_t before = e->out.len;

	ks__buf_clear(&e->back);
	iconv(e->to, NULL, NULL, NULL, NULL);
	iconv(e->from, NULL, NULL, NULL, NULL);
	if (convert(e->to, s, len, &e->out) && !e->out.failed &&
		convert(e->from, e->out.p + before, e->out.len - before,
			&e->back) &&
		e->back.len == len && memcmp(e->back.p, s, len) == 0)
		return true;
	e->out.len = before;
	return false;
}

/* Bytes of the character at s; a byte that begins none is one of its own. */
static size_t one_character(const char *s, size_t len, uint32_t *code)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n = utf8proc_iterate(
		(const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, &c);

	if (n <= 0) {
		*code = (unsigned char)*s;
		return 1;
	}
	*code = (uint32_t)c;
	return (size_t)n;
}

/* Encode value by value, to name the character or to put in substitutes. */
static enum ks_code encode_each(struct encoder *e, const char *s, size_t len,
	const char *substitute, uint32_t *bad)
{
	size_t n;

	for (size_t i = 0; i < len; i += n) {
		uint32_t code;

		n = one_character(s + i, len - i, &code);
		if (encode(e, s + i, n))
			continue;
		*bad = code;
		if (substitute == NULL ||
			!encode(e, substitute, strlen(substitute)))
			return KS_ENCODING;
	}
	return KS_OK;
}

static enum ks_code encode_all(struct encoder *e, const char *s, size_t len,
	const char *substitute, uint32_t *bad)
{
	bool failed;

	add_twins(s, len, &e->twins);
	if (e->twins.failed)
		return KS_NOMEM;
	if (!encode(e, e->twins.p, e->twins.len)) {
		enum ks_code code = encode_each(
			e, e->twins.p, e->twins.len, substitute, bad);

		if (code != KS_OK && !e->out.failed && !e->back.failed)
			return code;
	}
	failed = e->out.failed || e->back.failed;
	return failed ? KS_NOMEM : KS_OK;
}

static enum ks_code open_encoder(struct encoder *e)
{
	*e = (struct encoder){ ICONV_NONE, ICONV_NONE, KS_BUF_INIT, KS_BUF_INIT,
		KS_BUF_INIT };
	e->to = iconv_open("CP932", "UTF-8");
	e->from = iconv_open("UTF-8", "CP932");
	if (e->to != ICONV_NONE && e->from != ICONV_NONE)
		return KS_OK;
	return errno == ENOMEM ? KS_NOMEM : KS_ENCODING;
}

static void close_encoder(struct encoder *e)
{
	if (e->to != ICONV_NONE)
		iconv_close(e->to);
	if (e->from != ICONV_NONE)
		iconv_close(e->from);
	ks__buf_release(&e->twins);
	ks__buf_release(&e->back);
	ks__buf_release(&e->out);
}

static enum ks_code hand_over(struct ks_buf *buf, char **out, size_t *outlen)
{
	size_t len = buf->len;
	char *taken = ks__buf_take(buf);

	if (taken == NULL)
		return KS_NOMEM;
	*out = taken;
	*outlen = len;
	return KS_OK;
}

enum ks_code ks_text_to_cp932(const char *s, size_t len, const char *substitute,
	char **out, size_t *outlen, uint32_t *bad)
{
	struct encoder e;
	uint32_t unwanted = 0;
	enum ks_code code;

	if (is_ascii(s, len)) {
		struct ks_buf copy = KS_BUF_INIT;

		ks__buf_add(&copy, s, len);
		return hand_over(&copy, out, outlen);
	}
	code = open_encoder(&e);
	if (code == KS_OK)
		code = encode_all(&e, s, len, substitute, &unwanted);
	if (code == KS_OK)
		code = hand_over(&e.out, out, outlen);
	if (code == KS_ENCODING && bad != NULL)
		*bad = unwanted;
	close_encoder(&e);
	return code;
}
