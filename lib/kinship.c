#include "kinship.h"

/*
 * What every reader knows of the figures without having seen a record.  A
 * relation the figures do not obey is dropped when it is closed, so it is
 * enough to say what holds as a rule.
 */

/* ---- parts and wholes ------------------------------------------------ */

/* Real numbers do not add up, unless they do: a reader may guess that. */
static void relate_parts(const struct ks_families *families,
	const struct ks_family *family, size_t cut,
	const struct ks_family *whole, size_t other)
{
	size_t n = family->sizes[cut];
	int64_t sum = 0;

	for (size_t b = 0; b < n; b++)
		sum += ks__kin_value(
			families, ks__family_at(family, cut, b, other));
	for (size_t b = 0; b < n; b++)
		ks__kin_put(families, ks__family_at(family, cut, b, other), 1);
	ks__kin_put(families, whole->cells[other], -1);
	if (sum == ks__kin_value(families, whole->cells[other])) {
		ks__kin_equal(families);
		return;
	}
	ks__kin_at_least(families);
	for (size_t b = 0; b < n; b++)
		ks__kin_at_most(families, ks__family_at(family, cut, b, other),
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
		ks__kin_put(families, whole->cells[other], 1);
		ks__kin_put(families, ks__family_at(family, cut, b, other), -1);
		if (b != empty)
			ks__kin_put(families,
				ks__family_at(family, cut, empty, other), -1);
		ks__kin_at_least(families);
	}
	for (size_t b = 0; b < n; b++)
		ks__kin_put(families, ks__family_at(family, cut, b, other), 1);
	ks__kin_put(families, whole->cells[other], -1);
	ks__kin_at_least(families);
}

static void relate_cut(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	const struct ks_family *whole =
		ks__families_whole(families, family, cut);
	enum ks_view view = family->cuts[cut].dimension.view;

	for (size_t o = 0; whole && o < ks__kin_others(family, cut); o++)
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
	ks__kin_at_most(families, pair, a);
	ks__kin_at_most(families, pair, b);
	if (whole == KS_SECRET_NONE)
		return;
	ks__kin_put(families, whole, 1);
	ks__kin_put(families, pair, 1);
	ks__kin_put(families, a, -1);
	ks__kin_put(families, b, -1);
	ks__kin_at_least(families);
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

	for (size_t i = 0; codes && i < n * n * ks__kin_others(family, cut);
		i++) {
		size_t bin = i % (n * n), o = i / (n * n);
		size_t a = bin_of_pair(scale, codes->cuts[cut].scale, bin / n);
		size_t b = bin_of_pair(scale, codes->cuts[cut].scale, bin % n);
		size_t pair = ks__family_at(family, cut, bin, o);

		if (ks__kin_value(families, pair))
			relate_pair(families, pair,
				ks__family_at(codes, cut, a, o),
				ks__family_at(codes, cut, b, o),
				whole ? whole->cells[o] : KS_SECRET_NONE);
	}
}

/* ---- how many answers ------------------------------------------------ */

/* All mentions that are answers. */
static void put_answers(const struct ks_families *families,
	const struct ks_family *codes, size_t cut, size_t o)
{
	const struct ks_scale *scale = codes->cuts[cut].scale;

	for (size_t i = 0; i < ks__code_list_count(scale->list); i++) {
		const struct ks_code_row *row =
			ks__code_list_at(scale->list, i);

		if (!ks__code_unknown(row) && !ks__code_is(row, "課題なし"))
			ks__kin_put(families,
				ks__family_at(codes, cut,
					(size_t)scale->bin_of[i], o),
				1);
	}
}

/* Mentions are as many as the numbers of answers say, or more: 5以上. */
static void relate_mentions(const struct ks_families *families,
	const struct ks_family *numbers, const struct ks_family *codes,
	size_t cut, size_t o)
{
	size_t many = ks__family_at(numbers, cut, KS_NUMBERS - 1, o);

	put_answers(families, codes, cut, o);
	for (size_t k = 1; k < KS_NUMBERS; k++)
		ks__kin_put(
			families, ks__family_at(numbers, cut, k, o), -(int)k);
	ks__secrets_close(
		families->secrets, ks__kin_value(families, many) != 0);
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
		ks__kin_put(families, zero, 1);
		ks__kin_put(families,
			ks__family_at(codes, cut, (size_t)scale->bin_of[i], o),
			-1);
		ks__kin_equal(families);
	}
	ks__kin_at_most(families, empty, silent);
	ks__kin_put(families, empty, 1);
	ks__kin_put(families,
		ks__family_at(codes, cut, (size_t)scale->unknown, o), 1);
	ks__kin_put(families, silent, -1);
	ks__kin_at_least(families);
}

/* What their mean was made from, told by either. */
static void relate_amount(const struct ks_families *families,
	const struct ks_family *numbers, const struct ks_family *codes,
	size_t cut)
{
	const struct ks_src_field *field = numbers->cuts[cut].dimension.field;
	const struct ks_family *whole =
		ks__families_whole(families, numbers, cut);
	const struct ks_family *amount = whole
		? ks__families_measure(families, whole, KS_MEASURE_SUM, field)
		: NULL;

	for (size_t o = 0; amount && o < ks__kin_others(numbers, cut); o++) {
		size_t many = ks__family_at(numbers, cut, KS_NUMBERS - 1, o);

		ks__kin_put(families, amount->cells[o], 1);
		for (size_t k = 1; k < KS_NUMBERS; k++)
			ks__kin_put(families, ks__family_at(numbers, cut, k, o),
				-(int)k);
		ks__secrets_close(
			families->secrets, ks__kin_value(families, many) != 0);
		if (!codes)
			continue;
		ks__kin_put(families, amount->cells[o], -1);
		put_answers(families, codes, cut, o);
		ks__kin_equal(families);
	}
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

	for (size_t o = 0; filled && o < ks__kin_others(numbers, cut); o++) {
		ks__kin_put(families, whole->cells[o], 1);
		ks__kin_put(families, filled->cells[o], -1);
		ks__kin_put(
			families, ks__family_at(numbers, cut, empty, o), -1);
		ks__kin_equal(families);
	}
}

static void relate_numbers(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	const struct ks_family *codes =
		other_view(families, family, cut, KS_VIEW_CODES);

	if (family->measure != KS_MEASURE_COUNT)
		return;
	for (size_t o = 0; codes && o < ks__kin_others(family, cut); o++) {
		relate_mentions(families, family, codes, cut, o);
		relate_none(families, family, codes, cut, o);
	}
	relate_amount(families, family, codes, cut);
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
			for (size_t o = 0; o < ks__kin_others(family, cut) &&
				(int)b < scale->unknown;
				o++)
				ks__kin_at_most(families,
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
	for (size_t c = 0; c < ks__kin_cells(family); c++)
		ks__kin_at_most(families, family->cells[c], count->cells[c]);
}

void ks__families_relate(struct ks_families *families)
{
	for (size_t i = 0; i < families->n && !families->run->arena->failed;
		i++) {
		const struct ks_family *family = &families->at[i];

		if (!ks__family_adds(family) &&
			family->measure != KS_MEASURE_DISTINCT)
			continue;
		for (size_t c = 0; c < family->ncuts; c++) {
			relate_cut(families, family, c);
			relate_views(families, family, c);
		}
		ks__families_relate_tests(families, family);
		relate_measure(families, family);
	}
}
