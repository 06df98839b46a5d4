/* Keys, CP932, widths, nearness. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "text.h"
#include "tsv.h"

/* U+200D: no part of any key, and never of simple text. */
#define JOINER "\xe2\x80\x8d"

static void make_key(const char *s, struct ks_buf *key)
{
	ks__buf_clear(key);
	ks__text_key(s, strlen(s), key);
	assert_false(key->failed);
	assert_int_equal(strlen(ks__buf_str(key)), key->len);
}

static void keys_are_told_apart_as_people_do(void **state)
{
	struct ks_buf a = KS_BUF_INIT, b = KS_BUF_INIT;
	struct tsv t;
	long cases = 0;

	(void)state;
	assert_true(tsv_open(&t, "tests/data/key.tsv"));
	while (tsv_next(&t)) {
		bool same = strcmp(t.field[1], "=") == 0;

		make_key(t.field[0], &a);
		make_key(t.field[2], &b);
		if ((strcmp(ks__buf_str(&a), ks__buf_str(&b)) == 0) != same)
			fail_msg("key.tsv:%ld: %s \"%s\" %s \"%s\"", t.line,
				t.field[0], ks__buf_str(&a), t.field[1],
				ks__buf_str(&b));
		cases++;
	}
	assert_true(cases >= 80);
	ks__buf_release(&a);
	ks__buf_release(&b);
}

/* UTF-8 of c into out; 0 for a surrogate. */
static size_t utf8(uint32_t c, char out[5])
{
	size_t n = 0;

	if (c >= 0xd800 && c <= 0xdfff)
		return 0;
	if (c < 0x80) {
		out[n++] = (char)c;
	} else if (c < 0x800) {
		out[n++] = (char)(0xc0 | c >> 6);
	} else if (c < 0x10000) {
		out[n++] = (char)(0xe0 | c >> 12);
		out[n++] = (char)(0x80 | (c >> 6 & 63));
	} else {
		out[n++] = (char)(0xf0 | c >> 18);
		out[n++] = (char)(0x80 | (c >> 12 & 63));
		out[n++] = (char)(0x80 | (c >> 6 & 63));
	}
	if (c >= 0x80)
		out[n++] = (char)(0x80 | (c & 63));
	out[n] = '\0';
	return n;
}

/*
 * Every character gives the key it gives by Unicode's tables (the joiner
 * keeps it from the short way), and a key is its own key.
 */
static void short_way_agrees_with_the_tables(void **state)
{
	struct ks_buf a = KS_BUF_INIT, b = KS_BUF_INIT;

	(void)state;
	for (uint32_t c = 1; c <= 0x20000; c++) {
		char one[5], text[64];

		if (utf8(c, one) == 0)
			continue;
		snprintf(text, sizeof(text), "か%sA%sハ", one, one);
		make_key(text, &a);
		snprintf(text, sizeof(text), "か%s" JOINER "A%sハ", one, one);
		make_key(text, &b);
		if (strcmp(ks__buf_str(&a), ks__buf_str(&b)) != 0)
			fail_msg("U+%04X: \"%s\" \"%s\"", (unsigned)c,
				ks__buf_str(&a), ks__buf_str(&b));
		make_key(ks__buf_str(&a), &b);
		if (strcmp(ks__buf_str(&a), ks__buf_str(&b)) != 0)
			fail_msg("U+%04X: the key changes", (unsigned)c);
	}
	ks__buf_release(&a);
	ks__buf_release(&b);
}

/* Keys are appended, of any length, and bytes that are no text survive. */
static void key_is_appended(void **state)
{
	struct ks_buf key = KS_BUF_INIT;

	(void)state;
	ks__text_key("あ", 3, &key);
	ks__text_key("A \xef\xbd\xb6\xef\xbe\x9e", 8, &key);
	assert_string_equal(ks__buf_str(&key), "アaガ");
	ks__text_key("\xff\x41", 2, &key);
	assert_string_equal(ks__buf_str(&key), "アaガ\xff\x41");
	ks__text_key("", 0, &key);
	assert_int_equal(key.len, 9);
	ks__buf_clear(&key);
	for (int i = 0; i < 2000; i++)
		ks__buf_adds(&key, "ｶﾞ");
	{
		struct ks_buf folded = KS_BUF_INIT;

		ks__text_key(key.p, key.len, &folded);
		assert_int_equal(folded.len, 6000);
		for (size_t i = 0; i < folded.len; i += 3)
			assert_memory_equal(folded.p + i, "ガ", 3);
		ks__buf_release(&folded);
	}
	ks__buf_release(&key);
}

/* ---- CP932 ----------------------------------------------------------- */

static void hex(const char *s, size_t len, char *out, size_t size)
{
	out[0] = '\0';
	for (size_t i = 0; i < len && i * 2 + 3 <= size; i++)
		snprintf(out + i * 2, 3, "%02X", (unsigned char)s[i]);
}

static void assert_encodes(struct tsv *t)
{
	const char *s = t->field[0];
	const char *back = *t->field[3] != '\0' ? t->field[3] : s;
	struct ks_buf decoded = KS_BUF_INIT;
	char *out = NULL, bytes[64];
	size_t len = 0;
	uint32_t bad = 0;

	if (ks_text_to_cp932(s, strlen(s), NULL, &out, &len, &bad) != KS_OK)
		fail_msg("cp932.tsv:%ld: refused", t->line);
	hex(out, len, bytes, sizeof(bytes));
	assert_string_equal(bytes, t->field[2]);
	assert_true(ks__text_from_cp932(out, len, &decoded));
	assert_string_equal(ks__buf_str(&decoded), back);
	ks__buf_release(&decoded);
	free(out);
}

static void assert_refuses(struct tsv *t)
{
	char text[64], *out = NULL, named[16];
	size_t len = 7;
	uint32_t bad = 0;

	snprintf(text, sizeof(text), "重ね%s①", t->field[0]);
	if (ks_text_to_cp932(text, strlen(text), NULL, &out, &len, &bad) !=
		KS_ENCODING)
		fail_msg("cp932.tsv:%ld: taken", t->line);
	snprintf(named, sizeof(named), "U+%04X", (unsigned)bad);
	assert_string_equal(named, t->field[1]);
	assert_null(out);
	assert_int_equal(len, 7);
	assert_int_equal(
		ks_text_to_cp932(text, strlen(text), "〓", &out, &len, &bad),
		KS_OK);
	assert_int_equal(len, 8);
	assert_memory_equal(out, "\x8f\x64\x82\xcb\x81\xac\x87\x40", 8);
	free(out);
}

static void encodes_what_cp932_has(void **state)
{
	struct tsv t;
	long cases = 0;

	(void)state;
	assert_true(tsv_open(&t, "tests/data/cp932.tsv"));
	while (tsv_next(&t)) {
		if (strcmp(t.field[2], "—") == 0)
			assert_refuses(&t);
		else
			assert_encodes(&t);
		cases++;
	}
	assert_true(cases >= 100);
}

/* No character comes back as another one, save the two that are known. */
static void no_character_changes(void **state)
{
	long kept = 0;

	(void)state;
	for (uint32_t c = 1; c <= 0x2ffff; c++) {
		struct ks_buf back = KS_BUF_INIT;
		char one[5], *out = NULL;
		size_t n = utf8(c, one), len = 0;
		uint32_t bad = 0;

		if (n == 0 || c == 0x301c || c == 0x2212)
			continue;
		if (ks_text_to_cp932(one, n, NULL, &out, &len, &bad) != KS_OK) {
			assert_int_equal(bad, c);
			continue;
		}
		assert_true(ks__text_from_cp932(out, len, &back));
		assert_string_equal(ks__buf_str(&back), one);
		ks__buf_release(&back);
		free(out);
		kept++;
	}
	/* ASCII, 63 half-width, 7,479 others, 1,880 of the user's own. */
	assert_in_range(kept, 9000, 9600);
}

static void decodes_cp932(void **state)
{
	static const char short_file[] = "\x93\x5F\x8C\x9F\x98\x41\x94\xD4"
					 "\x2C\x8C\x5E\x8E\xAE\r\n1,2\r\n";
	static const char *const bad[] = { "\x81", "a\x88", "\x81\x20", "\x80",
		"\xa0", "\xfd", "\xfe\xfe", "\x81\xad",
		"\xe9\x87\x8d\xe3\x81\xad" };
	struct ks_buf out = KS_BUF_INIT;

	(void)state;
	assert_true(
		ks__text_from_cp932(short_file, sizeof(short_file) - 1, &out));
	assert_string_equal(ks__buf_str(&out), "点検連番,型式\r\n1,2\r\n");
	ks__buf_clear(&out);
	assert_true(ks__text_from_cp932("\xee\xe0\xfb\xfc", 4, &out));
	assert_string_equal(ks__buf_str(&out), "髙髙");
	ks__buf_clear(&out);
	assert_true(ks__text_from_cp932("\x95\x5c\\n~", 5, &out));
	assert_string_equal(ks__buf_str(&out), "表\\n~");
	assert_true(ks__text_from_cp932("\x95\x5c", 2, NULL));
	assert_true(ks__text_from_cp932("", 0, NULL));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (ks__text_from_cp932(bad[i], strlen(bad[i]), NULL))
			fail_msg("case %zu was taken", i);
	ks__buf_release(&out);
}

/* A file longer than any inner buffer, with a character at every shift. */
static void decodes_long_text(void **state)
{
	(void)state;
	for (size_t shift = 0; shift < 4; shift++) {
		struct ks_buf text = KS_BUF_INIT, back = KS_BUF_INIT;
		char *out = NULL;
		size_t len = 0;

		ks__buf_add(&text, "abc", shift);
		for (int i = 0; i < 20000; i++)
			ks__buf_adds(&text, "重ねｱ");
		assert_int_equal(ks_text_to_cp932(text.p, text.len, NULL, &out,
					 &len, NULL),
			KS_OK);
		assert_int_equal(len, shift + 20000 * 5);
		assert_true(ks__text_from_cp932(out, len, &back));
		assert_string_equal(back.p, text.p);
		assert_false(ks__text_from_cp932(out, len - 2, NULL) &&
			ks__text_from_cp932(out, len - 4, NULL));
		free(out);
		ks__buf_release(&text);
		ks__buf_release(&back);
	}
}

static void substitute_must_be_writable(void **state)
{
	char *out = NULL;
	size_t len = 0;
	uint32_t bad = 0;

	(void)state;
	assert_int_equal(
		ks_text_to_cp932("a\xc2\xa5", 3, "é", &out, &len, &bad),
		KS_ENCODING);
	assert_int_equal(bad, 0xa5);
	assert_null(out);
	assert_int_equal(
		ks_text_to_cp932("a\xc2\xa5", 3, "", &out, &len, &bad), KS_OK);
	assert_int_equal(len, 1);
	free(out);
	out = NULL;
	assert_int_equal(ks_text_to_cp932("重\xff", 4, NULL, &out, &len, &bad),
		KS_ENCODING);
	assert_int_equal(bad, 0xff);
}

/* ---- soundness, trimming, escaping ----------------------------------- */

static bool valid(const char *s)
{
	return ks_text_valid(s, strlen(s));
}

static void knows_utf8(void **state)
{
	static const char *const bad[] = { "\x80", "\xc0\x80", "\xc3",
		"\xe3\x81", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8",
		"12345678\xff", "1234567\xe3\x81", "\x8f\x64\x82\xcb",
		"重ね重ね\xe3" };

	(void)state;
	assert_true(valid(""));
	assert_true(valid("12345678"));
	assert_true(valid("重ね 12345678 𠮷 é \xf4\x8f\xbf\xbf"));
	assert_true(ks_text_valid("\0", 1));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		if (valid(bad[i]))
			fail_msg("case %zu was taken", i);
}

static bool suspicious(const char *s)
{
	return ks__text_suspicious(s, strlen(s));
}

static void finds_what_hides(void **state)
{
	(void)state;
	assert_false(suspicious("重ね\tA\r\nB、é「」…‥←"));
	assert_true(ks__text_suspicious("a\0b", 3));
	assert_true(suspicious("a\x1b[2J"));
	assert_true(suspicious("\x7f"));
	assert_true(suspicious("\xc2\x85"));
	assert_false(suspicious("\xc2\xa0"));
	assert_true(suspicious("山田\xe2\x80\xae"));
	assert_true(suspicious("\xe2\x80\xaa"));
	assert_false(suspicious("\xe2\x80\xa9"));
	assert_true(suspicious("\xe2\x81\xa6"));
	assert_true(suspicious("\xe2\x81\xa9"));
	assert_false(suspicious("\xe2\x81\xaa"));
	assert_false(ks__text_suspicious("\xe2\x80", 2));
}

static void assert_trimmed(const char *s, const char *expected)
{
	size_t len = strlen(s);
	const char *p = ks__text_trim(s, &len);

	assert_int_equal(len, strlen(expected));
	assert_memory_equal(p, expected, len);
	assert_true(p >= s && p + len <= s + strlen(s));
}

static void trims(void **state)
{
	(void)state;
	assert_trimmed("", "");
	assert_trimmed(" \t　\r\n", "");
	assert_trimmed("　 山田　太郎 　\n", "山田　太郎");
	assert_trimmed("a", "a");
	/* ends in the last byte of U+3000, which is another character */
	assert_trimmed("あ\xe3\x81\x80", "あ\xe3\x81\x80");
}

static void assert_narrow(const char *s, const char *expected)
{
	struct ks_buf out = KS_BUF_INIT;

	ks__text_narrow(s, strlen(s), &out);
	assert_string_equal(ks__buf_str(&out), expected);
	ks__buf_release(&out);
}

static void narrows(void **state)
{
	(void)state;
	assert_narrow("", "");
	assert_narrow("１２３", "123");
	assert_narrow("０３ー１２３４−５６", "03-1234-56");
	assert_narrow("Ｒ７／４（１）", "R7/4(1)");
	assert_narrow("１　２", "1 2");
	assert_narrow("令和７年", "令和7年");
	assert_narrow("サービス①㈱𠮷", "サービス①㈱𠮷");
}

static void escapes_xml(void **state)
{
	struct ks_buf out = KS_BUF_INIT;

	(void)state;
	ks__text_xml("", &out);
	assert_string_equal(ks__buf_str(&out), "");
	ks__text_xml("<重ね a=\"1\" b='2'>&amp;", &out);
	assert_string_equal(ks__buf_str(&out),
		"&lt;重ね a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;");
	ks__buf_release(&out);
}

/* ---- width, nearness ------------------------------------------------- */

static void measures_columns(void **state)
{
	static const char text[] = "a重ｱか\u3099𠮷é";

	(void)state;
	assert_int_equal(ks_text_width(""), 0);
	assert_int_equal(ks_text_width("abc"), 3);
	assert_int_equal(ks_text_width("重ね"), 4);
	assert_int_equal(ks_text_width("ｱｲ"), 2);
	assert_int_equal(ks_text_width("か\u3099"), 2);
	assert_int_equal(ks_text_width("辻\U000e0100"), 2);
	assert_int_equal(ks_text_width("𠮷"), 2);
	assert_int_equal(ks_text_width("\xff"), 1);
	for (size_t width = 0; width < 20; width++) {
		size_t n = ks_text_fit(text, width);
		char cut[sizeof(text)];

		memcpy(cut, text, n);
		cut[n] = '\0';
		assert_true(valid(cut));
		assert_true(ks_text_width(cut) <= width);
		assert_true(n == sizeof(text) - 1 ||
			ks_text_width(cut) + 2 > width);
	}
	/* a mark stays with its letter */
	assert_int_equal(ks_text_fit("か\u3099は", 2), 6);
	assert_int_equal(ks_text_fit("重ね", 3), 3);
	assert_int_equal(ks_text_fit("重ね", 1), 0);
}

static void counts_differences(void **state)
{
	(void)state;
	assert_int_equal(ks__text_distance("", "", 3), 0);
	assert_int_equal(ks__text_distance("受付機関", "受付機関", 0), 0);
	assert_int_equal(ks__text_distance("受付機関", "受付機開", 3), 1);
	assert_int_equal(ks__text_distance("受付日", "受日付", 3), 2);
	assert_int_equal(ks__text_distance("受付日", "日", 3), 2);
	assert_int_equal(ks__text_distance("kitten", "SITTING", 9), 3);
	assert_int_equal(ks__text_distance("kitten", "sitting", 2), 3);
	assert_int_equal(ks__text_distance("kitten", "sitting", 1), 2);
	assert_int_equal(ks__text_distance("", "abcdef", 3), 4);
	assert_int_equal(ks__text_distance("ｼｮｳｶﾞｲ", "しょうがい", 3), 0);
}

static void finds_the_nearest_word(void **state)
{
	static const char *const words[] = { "受付日", "受付機関", "受付番号",
		"担当者", "氏名", "report", "intake" };
	const size_t n = sizeof(words) / sizeof(*words);

	(void)state;
	assert_string_equal(ks_text_nearest("受付機開", words, n), "受付機関");
	assert_string_equal(ks_text_nearest("受付日", words, n), "受付日");
	assert_string_equal(ks_text_nearest("受付け日", words, n), "受付日");
	assert_string_equal(ks_text_nearest("reprot", words, n), "report");
	assert_string_equal(ks_text_nearest("Intakes", words, n), "intake");
	assert_null(ks_text_nearest("趣味", words, n));
	assert_null(ks_text_nearest("", words, n));
	assert_null(ks_text_nearest("x", words, n));
	assert_null(ks_text_nearest("受付日", words, 0));
	assert_null(ks_text_nearest("zzzzzz", words, n));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_are_told_apart_as_people_do),
		cmocka_unit_test(short_way_agrees_with_the_tables),
		cmocka_unit_test(key_is_appended),
		cmocka_unit_test(encodes_what_cp932_has),
		cmocka_unit_test(no_character_changes),
		cmocka_unit_test(decodes_cp932),
		cmocka_unit_test(decodes_long_text),
		cmocka_unit_test(substitute_must_be_writable),
		cmocka_unit_test(knows_utf8),
		cmocka_unit_test(finds_what_hides),
		cmocka_unit_test(trims),
		cmocka_unit_test(narrows),
		cmocka_unit_test(escapes_xml),
		cmocka_unit_test(measures_columns),
		cmocka_unit_test(counts_differences),
		cmocka_unit_test(finds_the_nearest_word),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
