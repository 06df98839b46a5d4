#include "family.h"

#include <string.h>

/*
 * What every reader knows of the figures without having seen a record.  A
 * relation the figures do not obey is dropped when it is closed, so it is
 * enough to say what holds as a rule.
 */

static void put(const struct ks_families *families, size_t secret, int times)
{
	ks__secrets_put(families->secrets, secret, times);
}

static void close_equal(const struct ks_families *families)
{
	ks__secrets_close(families->secrets, false);
}

static void close_at_least(const struct ks_families *families)
{
	ks__secrets_close(families->secrets, true);
}

static int64_t value_of(const struct ks_families *families, size_t secret)
{
	return families->secrets->at[secret].value;
}

/* a is not more than b. */
static void at_most(const struct ks_families *families, size_t a, size_t b)
{
	put(families, b, 1);
	put(families, a, -1);
	close_at_least(families);
}

static size_t cells_of(const struct ks_family *family)
{
	return family->sizes[0] * family->sizes[1];
}

static size_t others(const struct ks_family *family, size_t cut)
{
	return family->ncuts == 2 ? family->sizes[1 - cut] : 1;
}

/* ---- parts and wholes ------------------------------------------------ */

/* Real numbers do not add up, unless they do: a reader may guess that. */
static void relate_parts(const struct ks_families *families,
	const struct ks_family *family, size_t cut,
	const struct ks_family *whole, size_t other)
{
	size_t n = family->sizes[cut];
	int64_t sum = 0;

	for (size_t b = 0; b < n; b++)
		sum += value_of(families, ks__family_at(family, cut, b, other));
	for (size_t b = 0; b < n; b++)
		put(families, ks__family_at(family, cut, b, other), 1);
	put(families, whole->cells[other], -1);
	if (sum == value_of(families, whole->cells[other])) {
		close_equal(families);
		return;
	}
	close_at_least(families);
	for (size_t b = 0; b < n; b++)
		at_most(families, ks__family_at(family, cut, b, other),
			whole->cells[other]);
}

/* Answers of which a record may have several, or none: 未記入. */
static void relate_answers(const struct ks_families *families,
	const struct ks_family *family, size_t cut,
	const struct ks_family *whole, size_t other)
{
	size_t n = family->sizes[cut];
	size_t empty = (size_t)family->cuts[cut].scale->empty;

	for (size_t b = 0; b < n; b++) {
		put(families, whole->cells[other], 1);
		put(families, ks__family_at(family, cut, b, other), -1);
		if (b != empty)
			put(families, ks__family_at(family, cut, empty, other),
				-1);
		close_at_least(families);
	}
	for (size_t b = 0; b < n; b++)
		put(families, ks__family_at(family, cut, b, other), 1);
	put(families, whole->cells[other], -1);
	close_at_least(families);
}

static void relate_cut(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	const struct ks_family *whole =
		ks__families_whole(families, family, cut);
	enum ks_view view = family->cuts[cut].dimension.view;

	for (size_t o = 0; whole && o < others(family, cut); o++)
		if (ks__family_parts(&family->cuts[cut]))
			relate_parts(families, family, cut, whole, o);
		else if (view == KS_VIEW_CODES)
			relate_answers(families, family, cut, whole, o);
}

/* ---- the same field cut in another way ------------------------------- */

/* The family like this one, but for the view of one cut. */
static const struct ks_family *other_view(const struct ks_families *families,
	const struct ks_family *family, size_t cut, enum ks_view view)
{
	for (size_t i = 0; i < families->n; i++) {
		const struct ks_family *at = &families->at[i];
		struct ks_family wanted = *family;

		for (size_t c = 0; c < at->ncuts; c++) {
			if (at->cuts[c].dimension.view != view ||
				at->cuts[c].dimension.field !=
					family->cuts[cut].dimension.field)
				continue;
			/* turned families are left to the other tables */
			wanted.cuts[cut] = at->cuts[c];
			if (ks__families_like(families, &wanted) == at)
				return at;
		}
	}
	return NULL;
}

/* The bin of several codes that stands for the a-th label of pairs. */
static size_t bin_of_pair(
	const struct ks_scale *pairs, const struct ks_scale *codes, size_t a)
{
	size_t n = ks__code_list_count(pairs->list);

	for (size_t i = 0; i < n; i++)
		if (pairs->bin_of[i] == (int)a)
			return (size_t)codes->bin_of[i];
	return codes->nbins;
}

static void relate_pair(const struct ks_families *families, size_t pair,
	size_t a, size_t b, size_t whole)
{
	at_most(families, pair, a);
	at_most(families, pair, b);
	if (whole == KS_SECRET_NONE)
		return;
	put(families, whole, 1);
	put(families, pair, 1);
	put(families, a, -1);
	put(families, b, -1);
	close_at_least(families);
}

static void relate_pairs(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	const struct ks_family *codes =
		other_view(families, family, cut, KS_VIEW_CODES);
	const struct ks_family *whole =
		ks__families_whole(families, family, cut);
	const struct ks_scale *scale = family->cuts[cut].scale;
	size_t n = scale->npaired;

	for (size_t i = 0; codes && i < n * n * others(family, cut); i++) {
		size_t bin = i % (n * n), o = i / (n * n);
		size_t a = bin_of_pair(scale, codes->cuts[cut].scale, bin / n);
		size_t b = bin_of_pair(scale, codes->cuts[cut].scale, bin % n);
		size_t pair = ks__family_at(family, cut, bin, o);

		if (value_of(families, pair))
			relate_pair(families, pair,
				ks__family_at(codes, cut, a, o),
				ks__family_at(codes, cut, b, o),
				whole ? whole->cells[o] : KS_SECRET_NONE);
	}
}

/* ---- how many answers ------------------------------------------------ */

/* Mentions are as many as the numbers of answers say, or more: 5以上. */
static void relate_mentions(const struct ks_families *families,
	const struct ks_family *numbers, const struct ks_family *codes,
	size_t cut, size_t o)
{
	const struct ks_scale *scale = codes->cuts[cut].scale;
	size_t n = ks__code_list_count(scale->list);
	size_t many = ks__family_at(numbers, cut, KS_NUMBERS - 1, o);

	for (size_t i = 0; i < n; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(scale->list, i);

		if (!ks__code_unknown(row) && !ks__code_is(row, "課題なし"))
			put(families,
				ks__family_at(codes, cut,
					(size_t)scale->bin_of[i], o),
				1);
	}
	for (size_t k = 1; k < KS_NUMBERS; k++)
		put(families, ks__family_at(numbers, cut, k, o), -(int)k);
	ks__secrets_close(families->secrets, value_of(families, many) != 0);
}

/* None said, and nothing said. */
static void relate_none(const struct ks_families *families,
	const struct ks_family *numbers, const struct ks_family *codes,
	size_t cut, size_t o)
{
	const struct ks_scale *scale = codes->cuts[cut].scale;
	size_t n = ks__code_list_count(scale->list);
	size_t zero = ks__family_at(numbers, cut, 0, o);
	size_t silent = ks__family_at(
		numbers, cut, (size_t)numbers->cuts[cut].scale->empty, o);
	size_t empty = ks__family_at(codes, cut, (size_t)scale->empty, o);

	for (size_t i = 0; i < n; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(scale->list, i);

		if (!ks__code_is(row, "課題なし"))
			continue;
		put(families, zero, 1);
		put(families,
			ks__family_at(codes, cut, (size_t)scale->bin_of[i], o),
			-1);
		close_equal(families);
	}
	at_most(families, empty, silent);
	put(families, empty, 1);
	put(families, ks__family_at(codes, cut, (size_t)scale->unknown, o), 1);
	put(families, silent, -1);
	close_at_least(families);
}

/* Those that have answers at all: the 母数 of their mean. */
static void relate_filled(const struct ks_families *families,
	const struct ks_family *numbers, size_t cut)
{
	const struct ks_src_field *field = numbers->cuts[cut].dimension.field;
	const struct ks_family *whole =
		ks__families_whole(families, numbers, cut);
	const struct ks_family *filled = whole
		? ks__families_measure(
			  families, whole, KS_MEASURE_FILLED, field)
		: NULL;
	size_t empty = (size_t)numbers->cuts[cut].scale->empty;

	for (size_t o = 0; filled && o < others(numbers, cut); o++) {
		put(families, whole->cells[o], 1);
		put(families, filled->cells[o], -1);
		put(families, ks__family_at(numbers, cut, empty, o), -1);
		close_equal(families);
	}
}

static void relate_numbers(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	const struct ks_family *codes =
		other_view(families, family, cut, KS_VIEW_CODES);

	if (family->measure != KS_MEASURE_COUNT)
		return;
	for (size_t o = 0; codes && o < others(family, cut); o++) {
		relate_mentions(families, family, codes, cut, o);
		relate_none(families, family, codes, cut, o);
	}
	relate_filled(families, family, cut);
}

/* ---- seen through another field -------------------------------------- */

/* 主たる課題 is one of 課題. */
static void relate_through(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	const struct ks_scale *scale = family->cuts[cut].scale;

	for (size_t i = 0; i < families->n; i++) {
		const struct ks_family *at = &families->at[i];
		struct ks_family wanted = *family;

		wanted.cuts[cut] = at->cuts[cut];
		if (at->ncuts != family->ncuts ||
			at->cuts[cut].scale != scale ||
			at->cuts[cut].dimension.view != KS_VIEW_CODES ||
			ks__families_like(families, &wanted) != at)
			continue;
		for (size_t b = 0; b < scale->nbins; b++)
			for (size_t o = 0; o < others(family, cut) &&
				(int)b < scale->unknown;
				o++)
				at_most(families,
					ks__family_at(family, cut, b, o),
					ks__family_at(at, cut, b, o));
	}
}

static void relate_views(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	switch (family->cuts[cut].dimension.view) {
	case KS_VIEW_PAIRS:
		relate_pairs(families, family, cut);
		break;
	case KS_VIEW_NUMBER:
		relate_numbers(families, family, cut);
		break;
	case KS_VIEW_CODE:
		if (family->cuts[cut].scale->view == KS_VIEW_CODES)
			relate_through(families, family, cut);
		break;
	default:
		break;
	}
}

/* ---- conditions ------------------------------------------------------ */

static struct ks_family without_test(const struct ks_families *families,
	const struct ks_family *family, size_t test)
{
	struct ks_family out = *family;

	out.tests = ks__arena_take(families->run->arena,
		(family->ntests + 1) * sizeof(*out.tests));
	out.ntests = 0;
	for (size_t i = 0; out.tests && i < family->ntests; i++)
		if (family->tests[i] != test)
			out.tests[out.ntests++] = family->tests[i];
	return out;
}

static bool opposite(
	const struct ks_family_test *a, const struct ks_family_test *b)
{
	if (a->field != b->field || a->n != b->n ||
		a->field->kind != KS_SRC_CODE)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (a->wanted[i] == b->wanted[i])
			return false;
	return true;
}

/* The families with the condition and with its opposite are the whole. */
static void relate_halves(const struct ks_families *families,
	const struct ks_family *family, size_t test,
	const struct ks_family *whole)
{
	for (size_t i = 0; i < families->n; i++) {
		const struct ks_family *at = &families->at[i];
		struct ks_family rest;

		for (size_t t = 0; t < at->ntests; t++) {
			if (at->tests[t] <= test ||
				!opposite(&families->tests[at->tests[t]],
					&families->tests[test]))
				continue;
			rest = without_test(families, at, at->tests[t]);
			if (ks__families_like(families, &rest) != whole)
				continue;
			for (size_t c = 0; c < cells_of(whole); c++) {
				put(families, family->cells[c], 1);
				put(families, at->cells[c], 1);
				put(families, whole->cells[c], -1);
				ks__secrets_close(families->secrets,
					whole->measure == KS_MEASURE_DISTINCT);
			}
		}
	}
}

enum taken { NOTHING, EVERYTHING, SOMETHING };

/* How much of what a bin holds does the condition take? */
static enum taken taken_of(const struct ks_family_test *test,
	const struct ks_scale *scale, size_t bin)
{
	bool yes = false, no = false;

	for (size_t i = 0; i + 1 < test->n; i++)
		if (scale->bin_of[i] == (int)bin) {
			yes = yes || test->wanted[i];
			no = no || !test->wanted[i];
		}
	if (scale->empty == (int)bin) {
		yes = yes || test->wanted[test->n - 1];
		no = no || !test->wanted[test->n - 1];
	}
	if (yes && no)
		return SOMETHING;
	return yes ? EVERYTHING : NOTHING;
}

static bool clear_cut(
	const struct ks_family_test *test, const struct ks_scale *scale)
{
	for (size_t b = 0; b <= scale->nbins; b++)
		if (taken_of(test, scale, b) == SOMETHING)
			return false;
	return true;
}

/* The condition as bins of a family cut by its field: each is within it, and
 * together they are it (of several codes: at least). */
static void relate_bins(const struct ks_families *families,
	const struct ks_family *whole, size_t cut,
	const struct ks_family_test *test, const struct ks_family *part)
{
	const struct ks_scale *scale = part->cuts[cut].scale;
	bool parts = ks__family_parts(&part->cuts[cut]);

	for (size_t o = 0; o < cells_of(whole); o++) {
		size_t n = 0;

		for (size_t b = 0; b <= scale->nbins; b++)
			if (taken_of(test, scale, b) == EVERYTHING) {
				put(families, ks__family_at(part, cut, b, o),
					1);
				n++;
			}
		put(families, whole->cells[o], -1);
		ks__secrets_close(families->secrets,
			(n > 1 && !parts) ||
				part->measure == KS_MEASURE_DISTINCT);
		for (size_t b = 0; b <= scale->nbins; b++)
			if (!parts && taken_of(test, scale, b) == EVERYTHING)
				at_most(families,
					ks__family_at(part, cut, b, o),
					whole->cells[o]);
	}
}

static void relate_fields(const struct ks_families *families,
	const struct ks_family *family, size_t test)
{
	const struct ks_family_test *at = &families->tests[test];
	const struct ks_family rest = without_test(families, family, test);

	for (size_t i = 0; i < families->n; i++) {
		const struct ks_family *part = &families->at[i];

		for (size_t c = 0; c < part->ncuts; c++) {
			const struct ks_family_cut *cut = &part->cuts[c];
			struct ks_family wanted = rest;

			if (cut->dimension.field != at->field ||
				(cut->dimension.view != KS_VIEW_CODE &&
					cut->dimension.view != KS_VIEW_CODES) ||
				part->ncuts != rest.ncuts + 1 ||
				!clear_cut(at, cut->scale))
				continue;
			wanted.ncuts = part->ncuts;
			wanted.cuts[c] = *cut;
			wanted.cuts[1 - c] = rest.cuts[0];
			if (ks__families_like(families, &wanted) == part)
				relate_bins(families, family, c, at, part);
		}
	}
}

static void relate_silent(const struct ks_families *families,
	const struct ks_family *family, const struct ks_family *whole,
	const struct ks_family_test *silent)
{
	for (size_t i = 0; i < families->n * 2; i++) {
		const struct ks_family *part = &families->at[i / 2];
		const struct ks_family_cut *cut = &part->cuts[i % 2];

		if (i % 2 >= part->ncuts ||
			cut->dimension.field != silent->field ||
			cut->dimension.view != KS_VIEW_CODES ||
			ks__families_whole(families, part, i % 2) != whole ||
			!clear_cut(silent, cut->scale))
			continue;
		for (size_t o = 0; o < cells_of(whole); o++) {
			put(families, family->cells[o], 1);
			put(families,
				ks__family_at(part, i % 2,
					(size_t)cut->scale->empty, o),
				1);
			put(families, whole->cells[o], -1);
			close_equal(families);
		}
	}
}

/* Those who did not answer are the rest of those who did. */
static void relate_empty(const struct ks_families *families,
	const struct ks_family *family, size_t test,
	const struct ks_family *whole)
{
	const struct ks_family_test *said = &families->tests[test];
	struct ks_family_test silent = *said;
	bool *wanted =
		ks__arena_take(families->run->arena, said->n * sizeof(*wanted));

	if (!wanted || said->wanted[said->n - 1])
		return;
	for (size_t i = 0; i + 1 < said->n; i++)
		if (!said->wanted[i])
			return;
	wanted[said->n - 1] = true;
	silent.wanted = wanted;
	relate_silent(families, family, whole, &silent);
}

static void relate_tests(
	const struct ks_families *families, const struct ks_family *family)
{
	for (size_t i = 0; i < family->ntests; i++) {
		size_t test = family->tests[i];
		struct ks_family rest = without_test(families, family, test);
		const struct ks_family *whole =
			ks__families_like(families, &rest);

		relate_fields(families, family, test);
		if (!whole)
			continue;
		for (size_t c = 0; c < cells_of(whole); c++)
			at_most(families, family->cells[c], whole->cells[c]);
		relate_halves(families, family, test, whole);
		if (families->tests[test].field->kind == KS_SRC_CODES)
			relate_empty(families, family, test, whole);
	}
}

/* ---- what is counted ------------------------------------------------- */

/* A real number, or how many have a number, is not more than the records. */
static void relate_measure(
	const struct ks_families *families, const struct ks_family *family)
{
	const struct ks_family *count =
		ks__families_measure(families, family, KS_MEASURE_COUNT, NULL);

	if (!count ||
		(family->measure != KS_MEASURE_DISTINCT &&
			family->measure != KS_MEASURE_FILLED))
		return;
	for (size_t c = 0; c < cells_of(family); c++)
		at_most(families, family->cells[c], count->cells[c]);
}

void ks__families_relate(struct ks_families *families)
{
	for (size_t i = 0; i < families->n && !families->run->arena->failed;
		i++) {
		const struct ks_family *family = &families->at[i];

		for (size_t c = 0; c < family->ncuts; c++) {
			relate_cut(families, family, c);
			relate_views(families, family, c);
		}
		relate_tests(families, family);
		relate_measure(families, family);
	}
}
