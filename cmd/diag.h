/* What goes wrong, told on standard error as text or as JSON lines. */
#ifndef DIAG_H
#define DIAG_H

#include "kasane.h"
#include "progress.h"

enum { DIAG_RULES = 4 };

struct diag {
	bool json;
	bool colour;
	struct progress *progress; /* cleared before a line */
	int64_t errors, notes;
	char rules[DIAG_RULES][64]; /* the first ones met, to explain */
	size_t nrules;
};

void diag_init(struct diag *diag, bool json, struct progress *progress);
/* One finding about one row. */
void diag_row(struct diag *diag, const struct ks_diag *row);
/* The rules met so far and where to read about them; nothing if none. */
void diag_hint(const struct diag *diag);
/* What was done, in one line. */
void diag_say(struct diag *diag, const char *line);
/* Why the command failed; nothing where err has no message. */
void diag_error(struct diag *diag, const struct ks_error *err);

#endif
