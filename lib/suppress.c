#include "suppress.h"

#include <stdlib.h>

#include "err.h"

/* ---- the figures and what is known of them --------------------------- */

size_t ks__secrets_add(struct ks_secrets *secrets, int64_t value, int cost)
{
	struct ks_secret *secret = ks__arena_push(
		secrets->arena, &secrets->at, &secrets->n, sizeof(*secret));

	if (!secret)
		return KS_SECRET_NONE;
	*secret = (struct ks_secret){ .value = value,
		.high = KS_SECRET_MANY,
		.margin = 1,
		.cost = cost };
	return secrets->n - 1;
}

static size_t open_terms(const struct ks_secrets *secrets)
{
	const struct ks_relation *last = secrets->relations;

	if (!secrets->nrelations)
		return 0;
	last += secrets->nrelations - 1;
	return last->first + last->n;
}

void ks__secrets_put(struct ks_secrets *secrets, size_t secret, int64_t times)
{
	struct ks_term *term;

	if (secret == KS_SECRET_NONE || !times || secrets->arena->failed)
		return;
	/* a known zero changes no sum */
	if (secrets->at[secret].state == KS_SECRET_FIXED &&
		!secrets->at[secret].value)
		return;
	for (size_t i = open_terms(secrets); i < secrets->nterms; i++)
		if (secrets->terms[i].secret == secret) {
			secrets->terms[i].times += times;
			return;
		}
	term = ks__arena_push(secrets->arena, &secrets->terms, &secrets->nterms,
		sizeof(*term));
	if (term)
		*term = (struct ks_term){ secret, times };
}

static int64_t sum_of(const struct ks_secrets *secrets, size_t first, size_t n)
{
	int64_t sum = 0;

	for (size_t i = first; i < first + n; i++)
		sum += secrets->terms[i].times *
			secrets->at[secrets->terms[i].secret].value;
	return sum;
}

void ks__secrets_close(struct ks_secrets *secrets, bool at_least)
{
	size_t first = open_terms(secrets), n = secrets->nterms - first;
	struct ks_relation *relation;
	int64_t sum;

	if (secrets->arena->failed)
		return;
	sum = sum_of(secrets, first, n);
	relation = n && (at_least ? sum >= 0 : sum == 0)
		? ks__arena_push(secrets->arena, &secrets->relations,
			  &secrets->nrelations, sizeof(*relation))
		: NULL;
	if (relation)
		*relation = (struct ks_relation){ first, n, at_least };
	else
		secrets->nterms = first;
}

void ks__secret_hide(struct ks_secret *secret)
{
	if (secret->state == KS_SECRET_PRINTED)
		secret->state = KS_SECRET_HIDDEN;
}

/* ---- the search for a second set of values --------------------------- */

/* One figure changed; those before it are found through `before`. */
struct node {
	uint32_t before, secret;
	int64_t by;
	int64_t cost, guess;
};

/*
 * What a reader takes a mark for.  SURE knows which figures are small ones.
 * Where a total and all its parts are small they can pin each other down, and
 * no hiding helps against him (4 = 1 + 1 + 1 + 1).  The mark is all he sees,
 * however: hide a zero among them, and he cannot tell WHICH is the zero.  If
 * there is none to hide, he is in DOUBT only that a mark may stand for any
 * number.
 */
enum reader { SURE, WHICH, DOUBT };

/* How to search: what a step costs, how much less a loss counts than it
 * should, what an upset relation weighs. */
struct way {
	long tries;
	int step, less, weight;
	enum reader reader;
};

/* The use of a figure in a relation. */
struct use {
	size_t relation;
	int64_t times;
};

struct search {
	struct ks_secrets *secrets;
	size_t *first; /* of each secret's uses; one more for the end */
	struct use *uses;
	int64_t *sums;	       /* of relations, as they truly are */
	int64_t *off;	       /* what the nodes in hand change them by */
	int64_t *change;       /* and the secrets */
	uint64_t *seen, stamp; /* relations looked at, and when */
	bool *safe;
	struct node *nodes;
	uint32_t *heap;
	size_t nnodes, nheap;
	const struct way *way;
};

enum { NODES = 1 << 18, NOBODY = UINT32_MAX };

static void count_uses(struct search *search)
{
	const struct ks_secrets *s = search->secrets;

	for (size_t i = 0; i < s->nterms; i++)
		search->first[s->terms[i].secret + 1]++;
	for (size_t i = 0; i < s->n; i++)
		search->first[i + 1] += search->first[i];
}

static void fill_uses(struct search *search, size_t *next)
{
	const struct ks_secrets *s = search->secrets;

	for (size_t i = 0; i < s->n; i++)
		next[i] = search->first[i];
	for (size_t r = 0; r < s->nrelations; r++) {
		const struct ks_relation *relation = &s->relations[r];

		search->sums[r] = sum_of(s, relation->first, relation->n);
		for (size_t i = 0; i < relation->n; i++) {
			const struct ks_term *term =
				&s->terms[relation->first + i];

			search->uses[next[term->secret]++] =
				(struct use){ r, term->times };
		}
	}
}

static bool search_open(struct search *search, struct ks_secrets *s)
{
	struct ks_arena *arena = s->arena;
	size_t n = s->n + 2, relations = s->nrelations + 1;
	size_t *next = ks__arena_take(arena, n * sizeof(*next));

	*search = (struct search){ .secrets = s };
	search->first = ks__arena_take(arena, n * sizeof(*search->first));
	search->uses =
		ks__arena_take(arena, (s->nterms + 1) * sizeof(*search->uses));
	search->sums = ks__arena_take(arena, relations * sizeof(int64_t));
	search->off = ks__arena_take(arena, relations * sizeof(int64_t));
	search->seen = ks__arena_take(arena, relations * sizeof(uint64_t));
	search->change = ks__arena_take(arena, n * sizeof(int64_t));
	search->safe = ks__arena_take(arena, n * sizeof(bool));
	search->nodes = ks__arena_take(arena, NODES * sizeof(*search->nodes));
	search->heap = ks__arena_take(arena, NODES * sizeof(*search->heap));
	if (arena->failed)
		return false;
	count_uses(search);
	fill_uses(search, next);
	return true;
}

/* ---- a heap of nodes, the cheapest first ----------------------------- */

static bool before(const struct search *search, uint32_t a, uint32_t b)
{
	const struct node *x = &search->nodes[a], *y = &search->nodes[b];

	if (x->guess != y->guess)
		return x->guess < y->guess;
	return a < b;
}

static void heap_push(struct search *search, uint32_t node)
{
	size_t i = search->nheap++;

	while (i && before(search, node, search->heap[(i - 1) / 2])) {
		search->heap[i] = search->heap[(i - 1) / 2];
		i = (i - 1) / 2;
	}
	search->heap[i] = node;
}

static uint32_t heap_pop(struct search *search)
{
	uint32_t top = search->heap[0], last = search->heap[--search->nheap];
	size_t i = 0, child;

	while ((child = 2 * i + 1) < search->nheap) {
		if (child + 1 < search->nheap &&
			before(search, search->heap[child + 1],
				search->heap[child]))
			child++;
		if (!before(search, search->heap[child], last))
			break;
		search->heap[i] = search->heap[child];
		i = child;
	}
	search->heap[i] = last;
	return top;
}

/* ---- steps ----------------------------------------------------------- */

/* What a relation still asks for, 0 where it holds. */
static int64_t wanting(const struct search *search, size_t r)
{
	int64_t sum = search->sums[r] + search->off[r];

	return search->secrets->relations[r].at_least && sum > 0 ? 0 : -sum;
}

static void apply(struct search *search, size_t secret, int64_t by)
{
	search->change[secret] += by;
	for (size_t i = search->first[secret]; i < search->first[secret + 1];
		i++)
		search->off[search->uses[i].relation] +=
			search->uses[i].times * by;
}

static void apply_all(struct search *search, uint32_t node, int sign)
{
	for (; node != NOBODY; node = search->nodes[node].before)
		apply(search, search->nodes[node].secret,
			sign * search->nodes[node].by);
}

/* Of the relations the nodes have upset, one with the fewest figures. */
static size_t worst(struct search *search, uint32_t node, size_t *upset)
{
	const uint64_t stamp = ++search->stamp;
	const struct ks_relation *relations = search->secrets->relations;
	size_t found = KS_SECRET_NONE;

	*upset = 0;
	for (; node != NOBODY; node = search->nodes[node].before) {
		size_t s = search->nodes[node].secret;

		for (size_t i = search->first[s]; i < search->first[s + 1];
			i++) {
			size_t r = search->uses[i].relation;

			if (search->seen[r] == stamp || !wanting(search, r))
				continue;
			search->seen[r] = stamp;
			++*upset;
			if (found == KS_SECRET_NONE ||
				relations[r].n < relations[found].n)
				found = r;
		}
	}
	return found;
}

static int64_t upset_by(
	const struct search *search, const struct use *use, int64_t by)
{
	struct search *mine = (struct search *)search;
	int64_t was = wanting(search, use->relation) != 0, is;

	mine->off[use->relation] += use->times * by;
	is = wanting(search, use->relation) != 0;
	mine->off[use->relation] -= use->times * by;
	return is - was;
}

static void add_node(struct search *search, uint32_t parent, size_t upset,
	size_t secret, int64_t by)
{
	const struct way *way = search->way;
	const struct ks_secret *at = &search->secrets->at[secret];
	struct node *node = &search->nodes[search->nnodes];
	int64_t bad = (int64_t)upset;

	if (search->nnodes == NODES)
		return;
	for (size_t i = search->first[secret]; i < search->first[secret + 1];
		i++)
		bad += upset_by(search, &search->uses[i], by);
	*node = (struct node){ parent, (uint32_t)secret, by, 0, 0 };
	node->cost =
		(parent == NOBODY ? 0 : search->nodes[parent].cost) + way->step;
	if (at->state == KS_SECRET_PRINTED)
		node->cost += at->cost / way->less;
	node->guess = node->cost + bad * way->weight;
	heap_push(search, (uint32_t)search->nnodes++);
}

/* As much of the change as a reader would think possible. */
static int64_t clip(const struct search *search, size_t secret, int64_t by)
{
	const struct ks_secret *at = &search->secrets->at[secret];
	enum reader reader = search->way->reader;
	int64_t low = (reader == SURE ? at->low : 0) - at->value;
	int64_t high =
		(reader == DOUBT ? KS_SECRET_MANY : at->high) - at->value;

	if (at->state == KS_SECRET_FIXED)
		return 0;
	if (reader == WHICH && at->low > 0)
		high = 0;
	return by < low ? low : by > high ? high : by;
}

static void mend(
	struct search *search, uint32_t parent, size_t relation, size_t upset)
{
	const struct ks_secrets *s = search->secrets;
	const struct ks_relation *at = &s->relations[relation];
	int64_t need = wanting(search, relation);

	for (size_t i = 0; i < at->n; i++) {
		const struct ks_term *term = &s->terms[at->first + i];
		int64_t by = 0;

		if (!search->change[term->secret] && need % term->times == 0)
			by = clip(search, term->secret, need / term->times);
		if (by)
			add_node(search, parent, upset, term->secret, by);
	}
}

/* The last node of a set of changes that upsets nothing, or NOBODY. */
static uint32_t seek(struct search *search, size_t secret)
{
	long tries = search->way->tries;
	int64_t margin = search->secrets->at[secret].margin;

	search->nnodes = search->nheap = 0;
	for (int sign = 1; sign >= -1; sign -= 2)
		if (clip(search, secret, sign * margin) == sign * margin)
			add_node(search, NOBODY, 0, secret, sign * margin);
	while (search->nheap && tries-- > 0) {
		uint32_t node = heap_pop(search);
		size_t upset, relation;

		apply_all(search, node, 1);
		relation = worst(search, node, &upset);
		if (relation != KS_SECRET_NONE)
			mend(search, node, relation, upset);
		apply_all(search, node, -1);
		if (relation == KS_SECRET_NONE)
			return node;
	}
	return NOBODY;
}

/* ---- hiding ---------------------------------------------------------- */

/* What changed in the second set is not printed, and is safe from now on:
 * hiding more takes nothing away from the proof. */
static void settle(struct search *search, uint32_t node)
{
	for (; node != NOBODY; node = search->nodes[node].before) {
		size_t at = search->nodes[node].secret;
		struct ks_secret *secret = &search->secrets->at[at];

		if (secret->state == KS_SECRET_PRINTED) {
			secret->state = KS_SECRET_HIDDEN;
			secret->second = true;
			secret->margin = 1;
		}
		/* short of SURE only the one in hand is proven */
		if (search->way->reader != SURE
				? search->nodes[node].before == NOBODY
				: llabs(search->nodes[node].by) >=
					secret->margin)
			search->safe[at] = true;
	}
}

/* First the cheapest set, then any; first against the one who knows most. */
static bool protect(struct search *search, size_t secret)
{
	static const struct way ways[] = {
		{ 2000, 8, 1, 8, SURE },
		{ 6000, 40, 2, 40, SURE },
		{ 8000, 100, 8, 150, SURE },
		{ 8000, 100, 8, 10000, SURE },
		{ 4000, 8, 1, 8, WHICH },
		{ 8000, 40, 2, 40, WHICH },
		{ 8000, 100, 8, 150, WHICH },
		{ 8000, 40, 2, 40, DOUBT },
		{ 20000, 100, 8, 150, DOUBT },
		{ 20000, 100, 8, 10000, DOUBT },
	};

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		uint32_t found;

		search->way = &ways[i];
		found = seek(search, secret);
		if (found == NOBODY)
			continue;
		settle(search, found);
		return true;
	}
	return false;
}

static void hide_small(struct ks_secrets *secrets, int64_t limit)
{
	for (size_t i = 0; i < secrets->n; i++) {
		struct ks_secret *secret = &secrets->at[i];

		if (!secret->count || secret->state != KS_SECRET_PRINTED ||
			secret->value < 1 || secret->value >= limit)
			continue;
		secret->state = KS_SECRET_HIDDEN;
		secret->low = 1;
		secret->high = limit - 1;
	}
}

enum ks_code ks__suppress(
	struct ks_secrets *secrets, int64_t limit, struct ks_error *err)
{
	struct search search;
	size_t settled = 0;

	if (secrets->arena->failed || !search_open(&search, secrets))
		return ks__nomem(err);
	hide_small(secrets, limit);
	/* what is hidden on the way may stand before the one in hand */
	for (size_t i = 0; settled < secrets->n; i = (i + 1) % secrets->n) {
		settled++;
		if (secrets->at[i].state != KS_SECRET_HIDDEN || search.safe[i])
			continue;
		settled = 0;
		if (!protect(&search, i))
			return ks__fail(err, KS_INVALID,
				"小さな数を伏せきれない表があるので、出しません。"
				"表か期間を分けずにまとめて出すか、"
				"--suppress の数を変えてください。");
	}
	return KS_OK;
}
