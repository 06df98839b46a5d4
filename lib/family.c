#include "family.h"

#include <string.h>

/* ---- conditions ------------------------------------------------------ */

static bool same_test(
	const struct ks_family_test *a, const struct ks_family_test *b)
{
	return a->field == b->field && a->n == b->n &&
		memcmp(a->wanted, b->wanted, a->n * sizeof(*a->wanted)) == 0;
}

/* What passes, without the "not" of the declaration. */
static bool describe(const struct ks_families *families,
	const struct ks_test *test, struct ks_family_test *out)
{
	const struct ks_src_field *field = test->field;
	const struct ks_code_list *list = field->list
		? ks__codes_list(families->run->codes, field->list)
		: NULL;
	size_t n = list		 ? ks__code_list_count(list)
		: field->choices ? ks__choice_count(field->choices)
				 : 0;
	bool *wanted =
		ks__arena_take(families->run->arena, (n + 1) * sizeof(*wanted));

	*out = (struct ks_family_test){ test->field, list, wanted, n + 1 };
	if (!wanted)
		return false;
	for (size_t i = 0; i < n; i++)
		wanted[i] = test->wanted[i] != test->negated;
	wanted[n] = test->empty != test->negated;
	return true;
}

static size_t test_of(struct ks_families *families, const struct ks_test *test)
{
	struct ks_family_test wanted, *slot;

	if (!describe(families, test, &wanted))
		return 0;
	for (size_t i = 0; i < families->ntests; i++)
		if (same_test(&families->tests[i], &wanted))
			return i;
	slot = ks__arena_push(families->run->arena, &families->tests,
		&families->ntests, sizeof(*slot));
	if (!slot)
		return 0;
	*slot = wanted;
	return families->ntests - 1;
}

static void add_test(
	struct ks_families *families, struct ks_family *family, size_t test)
{
	size_t at = 0;

	while (at < family->ntests && family->tests[at] < test)
		at++;
	if (at < family->ntests && family->tests[at] == test)
		return;
	if (!ks__arena_push(families->run->arena, &family->tests,
		    &family->ntests, sizeof(*family->tests)))
		return;
	memmove(family->tests + at + 1, family->tests + at,
		(family->ntests - 1 - at) * sizeof(*family->tests));
	family->tests[at] = test;
}

/* ---- cuts ------------------------------------------------------------ */

/* Without --bands 年代区分 is 年代 by another name. */
static bool same_ages(const struct ks_run *run, const struct ks_scale *a,
	const struct ks_scale *b)
{
	bool ages = (a->view == KS_VIEW_AGE || a->view == KS_VIEW_BANDS) &&
		(b->view == KS_VIEW_AGE || b->view == KS_VIEW_BANDS);

	return ages && !run->report->bands;
}

static struct ks_family_cut cut_of(
	const struct ks_run *run, const struct ks_reader *reader)
{
	struct ks_family_cut cut = { .dimension = reader->dimension };

	for (cut.order = 0; cut.order < run->nscales; cut.order++) {
		cut.scale = run->scales[cut.order];
		if (cut.scale == reader->scale ||
			same_ages(run, cut.scale, reader->scale))
			break;
	}
	if (cut.dimension.view == KS_VIEW_BANDS)
		cut.dimension.view = cut.scale->view;
	return cut;
}

static bool cut_precedes(
	const struct ks_family_cut *a, const struct ks_family_cut *b)
{
	if (a->order != b->order)
		return a->order < b->order;
	return a->dimension.field < b->dimension.field;
}

static bool same_cut(
	const struct ks_family_cut *a, const struct ks_family_cut *b)
{
	return a->scale == b->scale && a->dimension.view == b->dimension.view &&
		a->dimension.field == b->dimension.field;
}

bool ks__family_counts(const struct ks_family *family)
{
	return family->measure == KS_MEASURE_COUNT ||
		family->measure == KS_MEASURE_DISTINCT ||
		family->measure == KS_MEASURE_FILLED;
}

bool ks__family_adds(const struct ks_family *family)
{
	return family->measure == KS_MEASURE_COUNT ||
		family->measure == KS_MEASURE_SUM ||
		family->measure == KS_MEASURE_FILLED;
}

bool ks__family_parts(const struct ks_family_cut *cut)
{
	return cut->dimension.view != KS_VIEW_CODES &&
		cut->dimension.view != KS_VIEW_PAIRS;
}

/* ---- families -------------------------------------------------------- */

static bool same_family(const struct ks_family *a, const struct ks_family *b)
{
	if (a->source != b->source || a->measure != b->measure ||
		a->of != b->of || a->ntests != b->ntests ||
		a->ncuts != b->ncuts)
		return false;
	for (size_t i = 0; i < a->ntests; i++)
		if (a->tests[i] != b->tests[i])
			return false;
	for (size_t i = 0; i < a->ncuts; i++)
		if (!same_cut(&a->cuts[i], &b->cuts[i]))
			return false;
	return true;
}

const struct ks_family *ks__families_like(
	const struct ks_families *families, const struct ks_family *wanted)
{
	for (size_t i = 0; i < families->n; i++)
		if (same_family(&families->at[i], wanted))
			return &families->at[i];
	return NULL;
}

const struct ks_family *ks__families_measure(const struct ks_families *families,
	const struct ks_family *family, enum ks_measure measure,
	const struct ks_src_field *of)
{
	struct ks_family wanted = *family;

	wanted.measure = measure;
	wanted.of = of;
	return ks__families_like(families, &wanted);
}

static struct ks_family without(const struct ks_family *family, size_t cut)
{
	struct ks_family whole = *family;

	whole.ncuts--;
	whole.cuts[0] = family->cuts[1 - cut];
	whole.sizes[0] = whole.ncuts ? family->sizes[1 - cut] : 1;
	whole.sizes[1] = 1;
	return whole;
}

const struct ks_family *ks__families_whole(const struct ks_families *families,
	const struct ks_family *family, size_t cut)
{
	struct ks_family whole = without(family, cut);

	return ks__families_like(families, &whole);
}

size_t ks__family_at(
	const struct ks_family *family, size_t cut, size_t bin, size_t other)
{
	if (family->ncuts == 2)
		return family->cells[cut == 0 ? bin * family->sizes[1] + other
					      : other * family->sizes[1] + bin];
	return family->cells[bin];
}

/*
 * What hiding it for another's sake would lose: totals more than parts, most
 * of all what shares are of, but less where a mean alone is lost; large
 * figures more than small ones; a zero is a word of its own.
 */
static int cost_of(const struct ks_family *family, int64_t value)
{
	static const int costs[] = { 400, 64, 24 };
	int cost = costs[family->ncuts];

	if (family->measure != KS_MEASURE_COUNT)
		cost /= 4;
	if (!value)
		return cost + 40;
	for (; value > 0; value /= 2)
		cost += 4;
	return cost;
}

static size_t add_family(
	struct ks_families *families, const struct ks_family *family)
{
	struct ks_family *slot = ks__arena_push(families->run->arena,
		&families->at, &families->n, sizeof(*slot));

	if (!slot)
		return 0;
	*slot = *family;
	slot->cells = ks__arena_take(families->run->arena,
		slot->sizes[0] * slot->sizes[1] * sizeof(*slot->cells));
	return families->n - 1;
}

static void take_cells(struct ks_families *families,
	const struct ks_family *family, const struct ks_job *job, bool turned)
{
	size_t n = family->sizes[0] * family->sizes[1];

	for (size_t i = 0; family->cells && i < n; i++) {
		size_t a = i / family->sizes[1], b = i % family->sizes[1];
		size_t from = turned ? b * family->sizes[0] + a : i;

		family->cells[i] = ks__secrets_add(families->secrets,
			job->cells[from], cost_of(family, job->cells[from]));
	}
}

static struct ks_family family_of(struct ks_families *families,
	const struct ks_feed *feed, const struct ks_job *job, bool *turned)
{
	const struct ks_run *run = families->run;
	struct ks_family out = { .source = job->source,
		.measure = job->measure,
		.of = job->of,
		.sizes = { 1, 1 } };
	struct ks_family_cut cuts[2];
	size_t sizes[2];

	for (size_t i = 0; i < 2; i++) {
		size_t reader = i ? job->column : job->row;

		if (reader == KS_NO_READER)
			continue;
		cuts[out.ncuts] = cut_of(run, &feed->readers[reader]);
		sizes[out.ncuts++] = i ? job->ncolumns : job->nrows;
	}
	*turned = out.ncuts == 2 && cut_precedes(&cuts[1], &cuts[0]);
	for (size_t i = 0; i < out.ncuts; i++) {
		size_t from = *turned ? 1 - i : i;

		out.cuts[i] = cuts[from];
		out.sizes[i] = sizes[from];
	}
	for (size_t i = 0; i < job->ntests; i++)
		add_test(families, &out,
			test_of(families, &feed->tests[job->tests[i]]));
	return out;
}

static void add_job(struct ks_families *families, const struct ks_feed *feed,
	const struct ks_job *job)
{
	struct ks_family_job *slot = ks__arena_push(families->run->arena,
		&families->jobs, &families->njobs, sizeof(*slot));
	const struct ks_family *known;
	struct ks_family wanted;

	if (!slot)
		return;
	slot->job = job;
	wanted = family_of(families, feed, job, &slot->turned);
	known = ks__families_like(families, &wanted);
	if (known) {
		slot->family = (size_t)(known - families->at);
		return;
	}
	slot->family = add_family(families, &wanted);
	if (!families->run->arena->failed)
		take_cells(families, &families->at[slot->family], job,
			slot->turned);
}

/* ---- totals nobody prints -------------------------------------------- */

/* They tie tables together that cut the same whole in two ways. */
static void add_whole(struct ks_families *families, size_t of, size_t cut)
{
	struct ks_family whole = without(&families->at[of], cut);
	size_t at;

	if (ks__families_like(families, &whole))
		return;
	at = add_family(families, &whole);
	for (size_t o = 0; !families->run->arena->failed && o < whole.sizes[0];
		o++) {
		const struct ks_family *family = &families->at[of];
		int64_t sum = 0;

		for (size_t b = 0; b < family->sizes[cut]; b++)
			sum += families->secrets
				       ->at[ks__family_at(family, cut, b, o)]
				       .value;
		families->at[at].cells[o] = ks__secrets_add(
			families->secrets, sum, cost_of(&whole, sum));
	}
}

static void add_wholes(struct ks_families *families)
{
	for (size_t i = 0; i < families->n; i++)
		for (size_t c = 0; c < families->at[i].ncuts; c++)
			if (!families->run->arena->failed &&
				ks__family_adds(&families->at[i]) &&
				ks__family_parts(&families->at[i].cuts[c]))
				add_whole(families, i, c);
}

/* ---- what is asked from outside -------------------------------------- */

void ks__families_make(struct ks_families *families)
{
	const struct ks_run *run = families->run;

	for (size_t f = 0; f < run->nfeeds; f++)
		for (size_t j = 0; j < run->feeds[f].njobs; j++)
			add_job(families, &run->feeds[f],
				run->feeds[f].jobs[j]);
	add_wholes(families);
}

size_t ks__families_cell(const struct ks_families *families,
	const struct ks_job *job, size_t cell)
{
	for (size_t i = 0; i < families->njobs; i++) {
		const struct ks_family_job *at = &families->jobs[i];
		const struct ks_family *family = &families->at[at->family];

		if (at->job != job)
			continue;
		if (!at->turned)
			return family->cells[cell];
		return family->cells[cell % job->ncolumns * family->sizes[1] +
			cell / job->ncolumns];
	}
	return KS_SECRET_NONE;
}
