/* Hashes against published vectors; randomness that is not used twice. */
#include "hash.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static const char *hex(const unsigned char hash[KS_HASH_SIZE])
{
	static char text[KS_HASH_HEX];

	ks__hash_hex(hash, text);
	return text;
}

static const char *sha256(const char *s, size_t len, size_t piece)
{
	struct ks_sha256 sha;
	unsigned char hash[KS_HASH_SIZE];

	ks__sha256_init(&sha);
	for (size_t i = 0; i < len; i += piece)
		ks__sha256_add(&sha, s + i, len - i < piece ? len - i : piece);
	ks__sha256_end(&sha, hash);
	return hex(hash);
}

/* FIPS 180-2, appendix B. */
static void test_sha256(void **state)
{
	const char *two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnop"
			  "nopq";

	(void)state;
	assert_string_equal(sha256("", 0, 1),
		"e3b0c44298fc1c149afbf4c8996fb924"
		"27ae41e4649b934ca495991b7852b855");
	assert_string_equal(sha256("abc", 3, 3),
		"ba7816bf8f01cfea414140de5dae2223"
		"b00361a396177a9cb410ff61f20015ad");
	for (size_t piece = 1; piece <= 56; piece++)
		assert_string_equal(sha256(two, 56, piece),
			"248d6a61d20638b8e5c026930c3e6039"
			"a33ce45964ff2167f6ecedd419db06c1");
}

/* From Python's hashlib.blake2b(b"abc", digest_size=32[, key=...]). */
static void test_blake2b(void **state)
{
	static const unsigned char key[16] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
		11, 12, 13, 14, 15 };
	unsigned char hash[KS_HASH_SIZE];

	(void)state;
	ks__blake2b(hash, NULL, 0, "abc", 3);
	assert_string_equal(hex(hash),
		"bddd813c634239723171ef3fee98579b"
		"94964e3bb1cb3e427262c8c068d52319");
	ks__blake2b(hash, key, sizeof(key), "abc", 3);
	assert_string_equal(hex(hash),
		"3fd8fd31501cdbe942607b204368e3dc"
		"4ebce5744de1a955a6025f5c9848bb20");
}

static void test_random(void **state)
{
	static unsigned char seen[1024][16];
	static unsigned char large[2][5000];
	struct ks_random random = { .left = 0 };

	(void)state;
	for (size_t i = 0; i < 1024; i++) {
		ks__random(&random, seen[i], sizeof(seen[i]));
		for (size_t j = 0; j < i; j++)
			assert_memory_not_equal(seen[i], seen[j], 16);
	}
	for (size_t i = 0; i < 2; i++)
		ks__random(&random, large[i], sizeof(large[i]));
	assert_memory_not_equal(large[0], large[1], sizeof(large[0]));
	assert_memory_not_equal(large[0], large[0] + 2500, 2500);
}

/* A salt that was erased from the ledger is not to be found in memory. */
static void test_random_forgets(void **state)
{
	static const unsigned char zero[16];
	struct ks_random random = { .left = 0 };
	unsigned char salt[16];

	(void)state;
	ks__random(&random, salt, sizeof(salt));
	assert_memory_not_equal(salt, zero, sizeof(salt));
	assert_memory_equal(random.pool + random.left, zero, sizeof(zero));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sha256),
		cmocka_unit_test(test_blake2b),
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_random_forgets),
	};

	if (!ks__hash_init())
		return 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
