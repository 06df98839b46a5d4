/*
 * Hiding small counts so that they cannot be worked out again.
 *
 * A published document is a set of figures and what everybody knows of them:
 * totals are the sums of their parts, one figure stands in two tables, a part
 * is not larger than the whole.  Figures that are too small are hidden; then
 * for each hidden one a second set of values is looked for which tells the
 * same story in all that is still printed.  Where there is none, printed
 * figures are hidden too until there is: the second set is the proof that no
 * reader can tell, by algebra or by bounds, which of the two is true.
 *
 * Nothing here knows tables, periods or ledgers.
 */
#ifndef KS_SUPPRESS_H
#define KS_SUPPRESS_H

#include "arena.h"

enum ks_secret_state {
	KS_SECRET_UNPRINTED, /* nobody sees it, nobody needs to hide it */
	KS_SECRET_PRINTED,
	KS_SECRET_FIXED, /* known to every reader: cannot be hidden */
	KS_SECRET_HIDDEN
};

struct ks_secret {
	int64_t value;
	int64_t low, high; /* what a reader of the mark takes for granted */
	int64_t margin;	   /* how far off the second value must be at least */
	int cost; /* what is lost where it is hidden for another's sake */
	enum ks_secret_state state;
	bool count;  /* hidden where it is small */
	bool second; /* hidden for another's sake */
};

/* The sum of the terms is 0, or with at_least not negative. */
struct ks_relation {
	size_t first, n;
	bool at_least;
};

struct ks_term {
	size_t secret;
	int64_t times;
};

struct ks_secrets {
	struct ks_arena *arena;
	struct ks_secret *at;
	size_t n;
	struct ks_relation *relations;
	size_t nrelations;
	struct ks_term *terms;
	size_t nterms;
};

#define KS_SECRET_NONE SIZE_MAX
/* Larger than any count, small enough to add. */
#define KS_SECRET_MANY (INT64_MAX / 64)

/* A figure nobody has printed yet: between 0 and any number.  A failed arena
 * is told by ks__suppress. */
size_t ks__secrets_add(struct ks_secrets *secrets, int64_t value, int cost);
/*
 * One more relation: terms are put one by one, then it is closed.  A relation
 * the true values do not obey says nothing and is dropped.
 */
void ks__secrets_put(struct ks_secrets *secrets, size_t secret, int64_t times);
void ks__secrets_close(struct ks_secrets *secrets, bool at_least);
/* Hide a printed figure that says too much. */
void ks__secret_hide(struct ks_secret *secret);

/*
 * Hide the printed counts from 1 to limit - 1, and what else must be.
 * KS_INVALID where the rest would still betray one: nothing may be printed.
 */
enum ks_code ks__suppress(
	struct ks_secrets *secrets, int64_t limit, struct ks_error *err);

#endif
