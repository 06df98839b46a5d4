/* The demo city's year as files, for one `kasane import FOLDER`. */
#include "demo.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "city_year.h"

struct writer {
	FILE *files[YEAR_FILES];
	bool failed;
};

/* Records of persons, though invented ones: nobody else's to read. */
static FILE *create(const char *dir, const char *name)
{
	char path[4096];
	int n = snprintf(path, sizeof(path), "%s/%s.csv", dir, name);
	int fd;

	if (n < 0 || (size_t)n >= sizeof(path)) {
		errno = ENAMETOOLONG;
		return NULL;
	}
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	return fd < 0 ? NULL : fdopen(fd, "w");
}

static void write_line(void *ctx, enum city_year_file file, const char *line)
{
	struct writer *w = ctx;

	if (fprintf(w->files[file], "%s\n", line) < 0)
		w->failed = true;
}

int demo_year_write(const char *dir)
{
	struct writer w = { .failed = false };
	int n = 0;

	if (mkdir(dir, 0700) != 0 && errno != EEXIST)
		return -1;
	for (int i = 0; i < YEAR_FILES && !w.failed; i++) {
		w.files[i] = create(dir, city_year_names[i].name);
		if (!w.files[i])
			w.failed = true;
		else
			write_line(&w, (enum city_year_file)i,
				city_year_names[i].headings);
	}
	if (!w.failed)
		city_year(write_line, &w);
	for (int i = 0; i < YEAR_FILES; i++) {
		if (w.files[i] && fclose(w.files[i]) != 0)
			w.failed = true;
		n += w.files[i] != NULL;
	}
	return w.failed ? -1 : n;
}
