/*
 * From record ids (1 and up) to small numbers, growing as it is filled.
 */
#ifndef KS_IDMAP_H
#define KS_IDMAP_H

#include "kasane.h"

struct ks_idmap {
	int64_t *ids; /* 0 where free */
	uint32_t *values;
	size_t n, size; /* size is 0 or a power of two */
};

#define KS_IDMAP_NONE UINT32_MAX

/* KS_IDMAP_NONE where id is not there. */
uint32_t ks__idmap_find(const struct ks_idmap *map, int64_t id);
/* False where there is no memory. id must not be there yet. */
bool ks__idmap_add(struct ks_idmap *map, int64_t id, uint32_t value);
/* The same for an id that may be there: its value is replaced. */
bool ks__idmap_set(struct ks_idmap *map, int64_t id, uint32_t value);
void ks__idmap_release(struct ks_idmap *map);

#endif
