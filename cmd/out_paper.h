/* A paper's head, for the printers: what is said there, in one order. */
#ifndef OUT_PAPER_H
#define OUT_PAPER_H

#include "out.h"

enum { PAPER_FACTS = 5 };

struct paper_fact {
	const char *name, *text; /* text NULL or "": not said */
};

/* 宛先 first. */
void paper_facts(
	const struct ks_paper *paper, struct paper_fact facts[PAPER_FACTS]);
#define PAPER_MARK "機密"

/* ks_sink.paper of every output. */
enum ks_code out_paper(void *ctx, const struct ks_paper *paper);

/* Do the two pairs fit beside each other on a sheet? */
bool paper_is_short(const char *text);

#endif
