/*
 * Tables of test data: one case a line, fields parted by tabs.  Lines that
 * begin with # are for the reader.
 */
#ifndef TSV_H
#define TSV_H

#include <stdio.h>
#include <string.h>

enum { TSV_FIELDS = 8, TSV_LINE = 4096 };

struct tsv {
	FILE *file;
	long line;
	size_t n;
	char *field[TSV_FIELDS]; /* "" where the line is shorter */
	char text[TSV_LINE];
};

static inline int tsv_open(struct tsv *t, const char *path)
{
	t->file = fopen(path, "r");
	t->line = 0;
	return t->file != NULL;
}

static inline void tsv_split(struct tsv *t)
{
	char *p = t->text;

	t->n = 0;
	for (int i = 0; i < TSV_FIELDS; i++) {
		char *tab = strchr(p, '\t');

		t->field[i] = p;
		if (*p != '\0' || tab != NULL)
			t->n = (size_t)i + 1;
		if (tab != NULL)
			*tab = '\0';
		p = tab != NULL ? tab + 1 : p + strlen(p);
	}
}

/* The next case; 0 at the end, where the file is closed. */
static inline int tsv_next(struct tsv *t)
{
	do {
		if (fgets(t->text, sizeof(t->text), t->file) == NULL) {
			fclose(t->file);
			return 0;
		}
		t->line++;
	} while (t->text[0] == '#');
	t->text[strcspn(t->text, "\n")] = '\0';
	tsv_split(t);
	return 1;
}

#endif
