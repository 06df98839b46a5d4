#include "arena.h"

#include <stdlib.h>
#include <string.h>

enum { CHUNK = 16384 };

struct ks_arena_chunk {
	struct ks_arena_chunk *before;
	size_t used, size;
	max_align_t bytes[];
};

static struct ks_arena_chunk *chunk_new(struct ks_arena *arena, size_t size)
{
	struct ks_arena_chunk *chunk;

	if (size < CHUNK)
		size = CHUNK;
	chunk = malloc(sizeof(*chunk) + size);
	if (!chunk)
		return NULL;
	chunk->used = 0;
	chunk->size = size;
	chunk->before = arena->last;
	arena->last = chunk;
	return chunk;
}

static char *take(struct ks_arena *arena, size_t size)
{
	const size_t unit = sizeof(max_align_t);
	struct ks_arena_chunk *chunk = arena->last;
	char *p;

	if (size > SIZE_MAX / 2)
		chunk = NULL;
	else if (!chunk || chunk->size - chunk->used < size + unit)
		chunk = chunk_new(arena, size + unit);
	if (!chunk) {
		arena->failed = true;
		return NULL;
	}
	p = (char *)chunk->bytes + chunk->used;
	chunk->used += (size + unit - 1) / unit * unit;
	return p;
}

void *ks__arena_take(struct ks_arena *arena, size_t size)
{
	char *p = take(arena, size);

	if (p)
		memset(p, 0, size);
	return p;
}

const char *ks__arena_copy(struct ks_arena *arena, const char *s, size_t len)
{
	char *copy = take(arena, len + 1);

	if (!copy)
		return "";
	if (len)
		memcpy(copy, s, len);
	copy[len] = '\0';
	return copy;
}

/* The array doubles whenever it holds a power of two elements. */
void *ks__arena_push(
	struct ks_arena *arena, void *items, size_t *n, size_t size)
{
	char *array;

	memcpy(&array, items, sizeof(array));
	if ((*n & (*n - 1)) == 0) {
		char *wide = ks__arena_take(arena, (*n ? *n * 2 : 1) * size);

		if (!wide)
			return NULL;
		if (*n)
			memcpy(wide, array, *n * size);
		memcpy(items, &wide, sizeof(wide));
		array = wide;
	}
	return array + (*n)++ * size;
}

static void drop_last(struct ks_arena *arena)
{
	struct ks_arena_chunk *chunk = arena->last;

	arena->last = chunk->before;
	free(chunk);
}

/* The newest chunk stays, which in a steady loop is the only one. */
void ks__arena_reset(struct ks_arena *arena)
{
	arena->failed = false;
	while (arena->last && arena->last->before) {
		struct ks_arena_chunk *keep = arena->last;

		arena->last = keep->before;
		keep->before = keep->before->before;
		free(arena->last);
		arena->last = keep;
	}
	if (arena->last)
		arena->last->used = 0;
}

void ks__arena_release(struct ks_arena *arena)
{
	while (arena->last)
		drop_last(arena);
	arena->failed = false;
}
