#include "town.h"

#include <string.h>

#include "text.h"

/* 一 to 九 and 十 as the digit they are; 0 where it is none. */
static int kanji_digit(const char *p)
{
	static const char *const digits[] = { "一", "二", "三", "四", "五",
		"六", "七", "八", "九", "十" };

	for (int i = 0; i < 10; i++)
		if (strncmp(p, digits[i], 3) == 0)
			return i + 1;
	return 0;
}

static size_t starts(const char *p, const char *word)
{
	size_t n = strlen(word);

	return strncmp(p, word, n) == 0 ? n : 0;
}

/* "十二丁目" at p: its number, and how long it is; 0 where it is none. */
static int kanji_number(const char *p, size_t *len)
{
	int n = 0, digit;
	size_t at = 0;

	while ((digit = kanji_digit(p + at)) != 0) {
		if (digit == 10)
			n = n ? n * 10 : 10;
		else
			n += digit;
		at += 3;
	}
	*len = at;
	return at && starts(p + at, "丁目") ? n : 0;
}

static size_t separator(const char *p)
{
	static const char *const words[] = { "丁目", "番地", "番", "号", "の",
		"ノ", "-", "‐", "−", "－", "ー", "―" };
	size_t n = 0;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words) && !n; i++)
		n = starts(p, words[i]);
	return n;
}

static bool after_digit(const struct ks_buf *out)
{
	return out->len && out->p[out->len - 1] >= '0' &&
		out->p[out->len - 1] <= '9';
}

void ks__town_form(const char *s, size_t len, struct ks_buf *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	const char *p;

	ks__text_narrow(s, len, &narrow);
	p = ks__buf_str(&narrow);
	while (*p) {
		size_t n = 0;
		int number = kanji_number(p, &n);

		if (number) {
			ks__buf_addi(out, number);
			p += n;
		} else if (*p == ' ' || starts(p, "　")) {
			p += *p == ' ' ? 1 : 3;
		} else if (after_digit(out) && (n = separator(p)) != 0) {
			ks__buf_addc(out, '-');
			p += n;
		} else {
			ks__buf_addc(out, *p++);
		}
	}
	if (after_digit(out))
		ks__buf_addc(out, '-');
	ks__buf_release(&narrow);
}

bool ks__town_holds(
	const char *town, const char *municipality, const char *address)
{
	const char *at = municipality && *municipality
		? strstr(address, municipality)
		: NULL;
	const char *rest = at ? at + strlen(municipality) : address;
	size_t n = strlen(town);
	unsigned char next;

	if (!n || strncmp(rest, town, n) != 0)
		return false;
	next = (unsigned char)rest[n];
	return town[n - 1] == '-' || next < 0x80;
}
