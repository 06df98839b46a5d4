#include "findword.h"

#include <string.h>

#include "text.h"
#include "town.h"

static bool only_kana(const struct ks_buf *key)
{
	for (size_t i = 0; i + 2 < key->len; i += 3) {
		const unsigned char *u = (const unsigned char *)key->p + i;

		if (u[0] != 0xe3 || (u[1] != 0x82 && u[1] != 0x83))
			return false;
	}
	return key->len > 0 && key->len % 3 == 0;
}

void ks__word_digits(const char *s, size_t len, struct ks_buf *out)
{
	struct ks_buf narrow = KS_BUF_INIT;

	ks__text_narrow(s, len, &narrow);
	for (const char *p = ks__buf_str(&narrow); *p; p++)
		if (*p >= (out->len ? '0' : '1') && *p <= '9')
			ks__buf_addc(out, *p);
	ks__buf_release(&narrow);
}

/* So many digits say which telephone is meant. */
enum { PHONE_PART = 4 };

/* Nothing but digits and what telephones are written with? */
static bool like_phone(const char *s, size_t len)
{
	struct ks_buf narrow = KS_BUF_INIT;
	size_t digits = 0;
	bool good = true;

	ks__text_narrow(s, len, &narrow);
	for (const char *p = ks__buf_str(&narrow); *p; p++) {
		digits += *p >= '0' && *p <= '9';
		good = good && strchr("0123456789-() +", *p);
	}
	ks__buf_release(&narrow);
	return good && digits >= PHONE_PART;
}

/* The longest run that no folding of addresses touches. */
static void plain_part(const char *s, struct ks_buf *out)
{
	size_t best = 0, at = 0;

	for (size_t i = 0; s[i];) {
		size_t n = 0;

		while ((unsigned char)s[i + n] >= 0x80)
			n++;
		if (n > best) {
			best = n;
			at = i;
		}
		i += n ? n : 1;
	}
	ks__buf_add(out, s + at, best);
}

static void number_form(const char *s, size_t len, struct ks_buf *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	const char *p;

	ks__text_narrow(s, len, &narrow);
	p = ks__buf_str(&narrow);
	while (*p == '0' && p[1])
		p++;
	for (; *p; p++)
		ks__buf_addc(
			out, *p >= 'a' && *p <= 'z' ? (char)(*p - 32) : *p);
	ks__buf_release(&narrow);
}

void ks__word_read(const char *s, struct ks_word *w)
{
	size_t len = strlen(s);

	ks__text_key(s, len, &w->key);
	number_form(s, len, &w->number);
	if (like_phone(s, len)) {
		ks__word_digits(s, len, &w->digits);
		if (w->digits.len < PHONE_PART)
			ks__buf_clear(&w->digits);
		return;
	}
	if (only_kana(&w->key))
		ks__buf_add(&w->kana, w->key.p, w->key.len);
	ks__town_form(s, len, &w->town);
	plain_part(ks__buf_str(&w->town), &w->plain);
}

void ks__word_release(struct ks_word *w)
{
	ks__buf_release(&w->key);
	ks__buf_release(&w->kana);
	ks__buf_release(&w->digits);
	ks__buf_release(&w->town);
	ks__buf_release(&w->plain);
	ks__buf_release(&w->number);
}

bool ks__word_enough(const struct ks_word *w)
{
	size_t n = 0;

	for (size_t i = 0; i < w->key.len; i++)
		n += ((unsigned char)w->key.p[i] & 0xc0) != 0x80;
	return n >= 2 || (n == 1 && w->key.p[0] >= '0' && w->key.p[0] <= '9');
}
