/*
 * Any bytes as text: keys are their own keys and do not mind a joiner, CP932
 * comes back as it was, cuts fall between characters.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool held)
{
	if (!held)
		abort();
}

static void check_key(const char *s, size_t len)
{
	struct ks_buf key = KS_BUF_INIT, again = KS_BUF_INIT;

	ks__text_key(s, len, &key);
	must(!key.failed);
	ks__text_key(ks__buf_str(&key), key.len, &again);
	must(again.len == key.len);
	must(key.len == 0 || memcmp(key.p, again.p, key.len) == 0);
	if (ks_text_valid(s, len)) {
		struct ks_buf joined = KS_BUF_INIT;

		must(ks_text_valid(ks__buf_str(&key), key.len));
		ks__buf_add(&joined, s, len);
		/* U+200D is in no key, but turns off the short way. */
		ks__buf_adds(&joined, "\xe2\x80\x8d");
		ks__buf_clear(&again);
		ks__text_key(joined.p, joined.len, &again);
		must(again.len == key.len);
		must(key.len == 0 || memcmp(key.p, again.p, key.len) == 0);
		ks__buf_release(&joined);
	}
	ks__buf_release(&key);
	ks__buf_release(&again);
}

/* The text as it reads back: with the two characters CP932 has as twins. */
static void add_twins(const char *s, size_t len, struct ks_buf *out)
{
	for (size_t i = 0; i < len; i++) {
		if (len - i >= 3 && memcmp(s + i, "〜", 3) == 0)
			ks__buf_adds(out, "～");
		else if (len - i >= 3 && memcmp(s + i, "−", 3) == 0)
			ks__buf_adds(out, "－");
		else {
			ks__buf_addc(out, s[i]);
			continue;
		}
		i += 2;
	}
}

static void check_encoding(const char *s, size_t len)
{
	struct ks_buf back = KS_BUF_INIT, twins = KS_BUF_INIT;
	char *out = NULL;
	size_t outlen = 0;
	uint32_t bad = 0;
	enum ks_code code = ks_text_to_cp932(s, len, NULL, &out, &outlen, &bad);

	must(code == KS_OK || (code == KS_ENCODING && bad >= 0x80));
	if (code == KS_OK) {
		add_twins(s, len, &twins);
		must(ks__text_from_cp932(out, outlen, &back));
		must(back.len == twins.len);
		must(back.len == 0 || memcmp(back.p, twins.p, back.len) == 0);
	}
	free(out);
	ks__buf_release(&back);
	ks__buf_release(&twins);
	out = NULL;
	code = ks_text_to_cp932(s, len, "〓", &out, &outlen, &bad);
	must(code == KS_OK);
	must(ks__text_from_cp932(out, outlen, NULL));
	free(out);
}

/* As CP932: what decodes is text, and what it is made of can be encoded. */
static void check_decoding(const char *s, size_t len)
{
	struct ks_buf text = KS_BUF_INIT;

	if (ks__text_from_cp932(s, len, &text)) {
		char *out = NULL;
		size_t outlen = 0;

		must(ks_text_valid(ks__buf_str(&text), text.len));
		must(ks_text_to_cp932(ks__buf_str(&text), text.len, NULL, &out,
			     &outlen, NULL) == KS_OK);
		must(outlen == len);
		free(out);
	}
	ks__buf_release(&text);
}

static void check_looks(const char *s, size_t len)
{
	struct ks_buf text = KS_BUF_INIT, xml = KS_BUF_INIT;
	size_t trimmed = len, width;
	const char *p = ks__text_trim(s, &trimmed);

	must(p >= s && p + trimmed <= s + len);
	ks__text_suspicious(s, len);
	ks__buf_add(&text, s, len);
	width = ks_text_width(ks__buf_str(&text));
	must(ks_text_fit(ks__buf_str(&text), width) ==
		strlen(ks__buf_str(&text)));
	must(ks_text_fit(ks__buf_str(&text), width / 2) <= len);
	must(ks__text_distance(ks__buf_str(&text), ks__buf_str(&text), 3) == 0);
	ks__text_xml(ks__buf_str(&text), &xml);
	must(strpbrk(ks__buf_str(&xml), "<>\"'") == NULL);
	ks__buf_clear(&xml);
	ks__text_narrow(s, len, &xml);
	must(xml.len <= len);
	ks__buf_release(&text);
	ks__buf_release(&xml);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *)data;

	if (size > 4096)
		return 0;
	check_key(s, size);
	check_encoding(s, size);
	check_decoding(s, size);
	check_looks(s, size);
	return 0;
}
