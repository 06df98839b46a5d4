/*
 * Memory that is given back all at once.  A failed allocation sticks: take
 * freely, test `failed` once at the end.
 */
#ifndef KS_ARENA_H
#define KS_ARENA_H

#include "kasane.h"

struct ks_arena_chunk;

struct ks_arena {
	struct ks_arena_chunk *last;
	bool failed;
};

#define KS_ARENA_INIT       \
	{                   \
		NULL, false \
	}

/* Zeroed memory, NULL where there is none. */
void *ks__arena_take(struct ks_arena *arena, size_t size);
/* A copy of s as a string; "" where there is no memory. */
const char *ks__arena_copy(struct ks_arena *arena, const char *s, size_t len);
/*
 * Room for one more element at the end of a growing array of *n: items points
 * to the array's pointer, which may move.  NULL where there is no memory.
 */
void *ks__arena_push(
	struct ks_arena *arena, void *items, size_t *n, size_t size);
/* Everything taken is gone; the memory is kept for what comes next. */
void ks__arena_reset(struct ks_arena *arena);
void ks__arena_release(struct ks_arena *arena);

#endif
