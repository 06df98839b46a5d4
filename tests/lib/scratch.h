/* A folder of one's own for files a test needs; the test removes it. */
#ifndef SCRATCH_H
#define SCRATCH_H

#include <assert.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct scratch {
	char dir[64];
	char path[128]; /* of the file written last */
};

static inline void scratch_make(struct scratch *scratch)
{
	snprintf(scratch->dir, sizeof(scratch->dir), "/tmp/kasane-test-XXXXXX");
	if (mkdtemp(scratch->dir) == NULL)
		abort();
}

/* Write a file there; its path. */
static inline const char *scratch_write(struct scratch *scratch,
	const char *name, const void *bytes, size_t len)
{
	FILE *f;

	snprintf(scratch->path, sizeof(scratch->path), "%s/%s", scratch->dir,
		name);
	f = fopen(scratch->path, "wb");
	if (f == NULL || fwrite(bytes, 1, len, f) != len || fclose(f) != 0)
		abort();
	return scratch->path;
}

/* Files in it, not counting "." and "..". */
static inline size_t scratch_count(const struct scratch *scratch)
{
	DIR *dir = opendir(scratch->dir);
	size_t n = 0;

	if (dir == NULL)
		abort();
	while (readdir(dir) != NULL)
		n++;
	closedir(dir);
	return n - 2;
}

static inline void scratch_remove(const struct scratch *scratch)
{
	DIR *dir = opendir(scratch->dir);
	struct dirent *entry;

	if (dir == NULL)
		abort();
	while ((entry = readdir(dir)) != NULL)
		unlinkat(dirfd(dir), entry->d_name, 0);
	closedir(dir);
	rmdir(scratch->dir);
}

#endif
