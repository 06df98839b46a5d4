/* Medians, quartiles and the largest: the numbers of a cell, put in order. */
#include <stdlib.h>

#include "pass.h"

static bool grow(struct ks_pass_values *values)
{
	size_t room = values->room ? values->room * 2 : 256;
	struct ks_pass_value *more;

	if (room > SIZE_MAX / sizeof(*more))
		return false;
	more = realloc(values->at, room * sizeof(*more));
	if (!more)
		return false;
	values->at = more;
	values->room = room;
	return true;
}

void ks__values_add(
	struct ks_pass *pass, size_t job, size_t cell, int64_t number)
{
	struct ks_pass_values *values = &pass->values[job];

	if (values->n == values->room && !grow(values)) {
		pass->failed = true;
		return;
	}
	values->at[values->n++] = (struct ks_pass_value){ cell, number };
}

static int by_cell(const void *a, const void *b)
{
	const struct ks_pass_value *x = a, *y = b;

	if (x->cell != y->cell)
		return x->cell < y->cell ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static void settle_job(
	const struct ks_pass_values *values, struct ks_pass_job *job)
{
	const struct ks_rank rank = ks__measure_rank(job->measure);

	for (size_t from = 0, to; from < values->n; from = to) {
		size_t n, at, cell = values->at[from].cell;

		for (to = from; to < values->n && values->at[to].cell == cell;)
			to++;
		n = (to - from) * (size_t)rank.of;
		at = (n + (size_t)rank.parts - 1) / (size_t)rank.parts;
		job->cells[cell] = values->at[from + at - 1].number;
	}
}

void ks__values_settle(struct ks_pass *pass)
{
	for (size_t i = 0; i < pass->feed->njobs; i++) {
		struct ks_pass_values *values = &pass->values[i];

		if (!values->n)
			continue;
		qsort(values->at, values->n, sizeof(*values->at), by_cell);
		settle_job(values, &pass->jobs[i]);
	}
}
