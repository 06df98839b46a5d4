#include "idmap.h"

#include <stdlib.h>

/* Ids are journal numbers, dense and rising: their low bits spread well. */
static size_t place(const struct ks_idmap *map, int64_t id)
{
	size_t i = (size_t)id & (map->size - 1);

	while (map->ids[i] && map->ids[i] != id)
		i = (i + 1) & (map->size - 1);
	return i;
}

uint32_t ks__idmap_find(const struct ks_idmap *map, int64_t id)
{
	size_t i;

	if (!map->size || id <= 0)
		return KS_IDMAP_NONE;
	i = place(map, id);
	return map->ids[i] ? map->values[i] : KS_IDMAP_NONE;
}

static bool grow(struct ks_idmap *map)
{
	struct ks_idmap wide = { NULL, NULL, 0,
		map->size ? map->size * 2 : 64 };

	wide.ids = calloc(wide.size, sizeof(*wide.ids));
	wide.values = calloc(wide.size, sizeof(*wide.values));
	if (!wide.ids || !wide.values) {
		ks__idmap_release(&wide);
		return false;
	}
	for (size_t i = 0; i < map->size; i++)
		if (map->ids[i])
			ks__idmap_add(&wide, map->ids[i], map->values[i]);
	ks__idmap_release(map);
	*map = wide;
	return true;
}

bool ks__idmap_add(struct ks_idmap *map, int64_t id, uint32_t value)
{
	size_t i;

	if (map->n * 2 >= map->size && !grow(map))
		return false;
	i = place(map, id);
	map->ids[i] = id;
	map->values[i] = value;
	map->n++;
	return true;
}

bool ks__idmap_set(struct ks_idmap *map, int64_t id, uint32_t value)
{
	if (ks__idmap_find(map, id) == KS_IDMAP_NONE)
		return ks__idmap_add(map, id, value);
	map->values[place(map, id)] = value;
	return true;
}

void ks__idmap_release(struct ks_idmap *map)
{
	free(map->ids);
	free(map->values);
	map->ids = NULL;
	map->values = NULL;
	map->n = map->size = 0;
}
