/*
 * Hashing and randomness.  libsodium is used in hash.c alone.
 */
#ifndef KS_HASH_H
#define KS_HASH_H

#include "kasane.h"

enum { KS_HASH_SIZE = 32, KS_HASH_HEX = 2 * KS_HASH_SIZE + 1 };

/* Before anything else here; as often as you like.  false: no randomness
 * to be had from the system. */
bool ks__hash_init(void);

/* SHA-256 of bytes that come piece by piece, on the caller's stack. */
struct ks_sha256 {
	union {
		unsigned char bytes[128];
		uint64_t aligned;
	} state;
};

void ks__sha256_init(struct ks_sha256 *sha);
void ks__sha256_add(struct ks_sha256 *sha, const void *p, size_t len);
/* The hash; sha may only be initialised again after. */
void ks__sha256_end(struct ks_sha256 *sha, unsigned char out[KS_HASH_SIZE]);

/* BLAKE2b of 32 bytes; keyed where keylen is not 0 (16 to 64 bytes). */
void ks__blake2b(unsigned char out[KS_HASH_SIZE], const void *key,
	size_t keylen, const void *p, size_t len);

/* A hash as lower-case hex, NUL-terminated. */
void ks__hash_hex(
	const unsigned char hash[KS_HASH_SIZE], char out[KS_HASH_HEX]);

/*
 * Random bytes, drawn from the system 4 KiB at a time: a salt an entry would
 * else be a system call an entry.  Begin with {.left = 0}.  Bytes handed out
 * do not stay in the pool.
 */
struct ks_random {
	unsigned char pool[4096];
	size_t left;
};

void ks__random(struct ks_random *random, void *p, size_t n);

#endif
