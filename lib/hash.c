#include "hash.h"

#include <assert.h>
#include <sodium.h>
#include <string.h>

static_assert(sizeof(crypto_hash_sha256_state) <= sizeof(struct ks_sha256),
	"the state fits");
static_assert(_Alignof(crypto_hash_sha256_state) <= _Alignof(struct ks_sha256),
	"the state is aligned");
static_assert(crypto_hash_sha256_BYTES == KS_HASH_SIZE, "SHA-256 is 32 bytes");

bool ks__hash_init(void)
{
	return sodium_init() >= 0;
}

static crypto_hash_sha256_state *state_of(struct ks_sha256 *sha)
{
	return (crypto_hash_sha256_state *)(void *)&sha->state;
}

void ks__sha256_init(struct ks_sha256 *sha)
{
	crypto_hash_sha256_init(state_of(sha));
}

void ks__sha256_add(struct ks_sha256 *sha, const void *p, size_t len)
{
	if (len > 0)
		crypto_hash_sha256_update(state_of(sha), p, len);
}

void ks__sha256_end(struct ks_sha256 *sha, unsigned char out[KS_HASH_SIZE])
{
	crypto_hash_sha256_final(state_of(sha), out);
}

void ks__blake2b(unsigned char out[KS_HASH_SIZE], const void *key,
	size_t keylen, const void *p, size_t len)
{
	int failed;

	assert(keylen == 0 ||
		(keylen >= crypto_generichash_KEYBYTES_MIN &&
			keylen <= crypto_generichash_KEYBYTES_MAX));
	failed = crypto_generichash(out, KS_HASH_SIZE, p, len, key, keylen);
	assert(failed == 0);
	(void)failed;
}

void ks__hash_hex(const unsigned char hash[KS_HASH_SIZE], char out[KS_HASH_HEX])
{
	sodium_bin2hex(out, KS_HASH_HEX, hash, KS_HASH_SIZE);
}

void ks__random(struct ks_random *random, void *p, size_t n)
{
	if (n > sizeof(random->pool)) {
		randombytes_buf(p, n);
		return;
	}
	if (n > random->left) {
		randombytes_buf(random->pool, sizeof(random->pool));
		random->left = sizeof(random->pool);
	}
	random->left -= n;
	memcpy(p, random->pool + random->left, n);
	sodium_memzero(random->pool + random->left, n);
}
