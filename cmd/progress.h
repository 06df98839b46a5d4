/* The bar on standard error: only on a terminal, only after a second. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "kasane.h"

struct progress {
	bool on;
	bool shown;
	bool begun;
	int64_t start, last; /* milliseconds */
};

void progress_init(struct progress *progress, bool quiet);
void progress_show(struct progress *progress, const char *what, int64_t done,
	int64_t total);
/* Take the bar away before anything else is written there. */
void progress_clear(struct progress *progress);

#endif
