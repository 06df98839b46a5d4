#include "kinship.h"

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
	bool choice = a->field->kind == KS_SRC_CHOICE;

	if (a->field != b->field || a->n != b->n ||
		(!choice && a->field->kind != KS_SRC_CODE))
		return false;
	/* one of fixed words is always said */
	for (size_t i = 0; i + choice < a->n; i++)
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
			for (size_t c = 0; c < ks__kin_cells(whole); c++) {
				ks__kin_put(families, family->cells[c], 1);
				ks__kin_put(families, at->cells[c], 1);
				ks__kin_put(families, whole->cells[c], -1);
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
		if ((scale->bin_of ? scale->bin_of[i] : (int)i) == (int)bin) {
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

	for (size_t o = 0; o < ks__kin_cells(whole); o++) {
		size_t n = 0;

		for (size_t b = 0; b <= scale->nbins; b++)
			if (taken_of(test, scale, b) == EVERYTHING) {
				ks__kin_put(families,
					ks__family_at(part, cut, b, o), 1);
				n++;
			}
		ks__kin_put(families, whole->cells[o], -1);
		ks__secrets_close(families->secrets,
			(n > 1 && !parts) ||
				part->measure == KS_MEASURE_DISTINCT);
		for (size_t b = 0; b <= scale->nbins; b++)
			if (!parts && taken_of(test, scale, b) == EVERYTHING)
				ks__kin_at_most(families,
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
					cut->dimension.view != KS_VIEW_CHOICE &&
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
		for (size_t o = 0; o < ks__kin_cells(whole); o++) {
			ks__kin_put(families, family->cells[o], 1);
			ks__kin_put(families,
				ks__family_at(part, i % 2,
					(size_t)cut->scale->empty, o),
				1);
			ks__kin_put(families, whole->cells[o], -1);
			ks__kin_equal(families);
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

void ks__families_relate_tests(
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
		for (size_t c = 0; c < ks__kin_cells(whole); c++)
			ks__kin_at_most(
				families, family->cells[c], whole->cells[c]);
		relate_halves(families, family, test, whole);
		if (families->tests[test].field->kind == KS_SRC_CODES)
			relate_empty(families, family, test, whole);
	}
}
