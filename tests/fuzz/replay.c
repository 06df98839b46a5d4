/*
 * Feeds every file of a fuzz target's corpus to the target once, without
 * libFuzzer: what a fuzzer found stays found, with any compiler.  TAP.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PATH_SIZE = 4096, INPUT_MAX = 1 << 20 };

/* An exact allocation, so that a sanitizer sees one byte too far. */
static int feed(const char *path, uint8_t *buf)
{
	FILE *f = fopen(path, "rb");
	if (f == NULL)
		return 0;
	size_t n = fread(buf, 1, INPUT_MAX, f);
	int whole = feof(f) && !ferror(f);
	(void)fclose(f);
	uint8_t *exact = malloc(n > 0 ? n : 1);
	if (!whole || exact == NULL) {
		free(exact);
		return 0;
	}
	memcpy(exact, buf, n);
	(void)LLVMFuzzerTestOneInput(exact, n);
	free(exact);
	return 1;
}

/* How many files were fed; -1 where one could not be read. */
static long replay(const char *dir, DIR *files, uint8_t *buf)
{
	char path[PATH_SIZE];
	long count = 0;
	for (struct dirent *e; (e = readdir(files)) != NULL;) {
		if (e->d_name[0] == '.')
			continue;
		int n = snprintf(path, sizeof(path), "%s/%s", dir, e->d_name);
		/* Said before, so that a crash names its input. */
		printf("# %s\n", path);
		(void)fflush(stdout);
		if (n < 0 || n >= PATH_SIZE || !feed(path, buf))
			return -1;
		count++;
	}
	return count;
}

/* build/tests/fuzz/replay_csv feeds tests/fuzz/corpus/csv. */
int main(int argc, char **argv)
{
	char dir[PATH_SIZE];
	const char *name = argc > 0 ? strrchr(argv[0], '_') : NULL;
	if (argc > 1)
		(void)snprintf(dir, sizeof(dir), "%s", argv[1]);
	else
		(void)snprintf(dir, sizeof(dir), "tests/fuzz/corpus/%s",
			name != NULL ? name + 1 : "");
	DIR *files = opendir(dir);
	uint8_t *buf = malloc(INPUT_MAX);
	long count = -1;
	if (files != NULL && buf != NULL)
		count = replay(dir, files, buf);
	printf("%s 1 - %ld inputs of %s\n1..1\n", count > 0 ? "ok" : "not ok",
		count, dir);
	free(buf);
	if (files != NULL)
		(void)closedir(files);
	return count > 0 ? 0 : 1;
}
