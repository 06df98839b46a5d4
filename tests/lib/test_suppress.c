/*
 * Suppression under attack.  Random tables, linked by their totals, are
 * hidden by the library; then a reader who knows nothing but the printed
 * figures tries to work the hidden ones out, with means of his own: linear
 * algebra, bounds, and for small tables every possibility.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "suppress.h"

enum { CELLS = 512, LAWS = 192, PARTS = 16, TABLES = 600, SMALL = 150 };

/* ---- what is published ------------------------------------------------ */

struct cell {
	int64_t value;
	bool total;
};

/* The first part is the sum of the others. */
struct law {
	int n, parts[PARTS];
};

struct book {
	struct cell cells[CELLS];
	int ncells;
	struct law laws[LAWS];
	int nlaws;
	bool hidden[CELLS], small[CELLS];
};

static uint32_t seed;

static int dice(int n)
{
	seed = seed * 1664525u + 1013904223u;
	return (int)((seed >> 10) % (uint32_t)n);
}

static int add_cell(struct book *book, int64_t value, bool total)
{
	assert_true(book->ncells < CELLS);
	book->cells[book->ncells] = (struct cell){ value, total };
	return book->ncells++;
}

static void add_law(struct book *book, int total, const int *parts, int n)
{
	struct law *law = &book->laws[book->nlaws++];

	assert_true(book->nlaws <= LAWS && n < PARTS);
	law->n = n + 1;
	law->parts[0] = total;
	memcpy(law->parts + 1, parts, (size_t)n * sizeof(*parts));
}

/* Sparse and dense tables, with zeros, small counts and large ones. */
static int64_t some_count(int style)
{
	switch (style) {
	case 0:
		return dice(4) ? dice(6) : 0;
	case 1:
		return dice(40);
	case 2:
		return dice(3) ? 10 + dice(200) : dice(5);
	default:
		return dice(8) ? 0 : 1 + dice(3);
	}
}

/* A table of rows and columns under grand totals of the columns that other
 * tables have too: its cells are dealt out so that they agree. */
static void add_table(struct book *book, int rows, int columns,
	const int *column_totals, int grand)
{
	int cell[PARTS][PARTS], totals[PARTS];

	for (int c = 0; c < columns; c++) {
		int64_t left = book->cells[column_totals[c]].value;
		int parts[PARTS];

		for (int r = 0; r < rows; r++) {
			int64_t take = r == rows - 1 ? left
				: dice(3)	     ? dice((int)left + 1)
						     : dice((int)left % 4 + 1);

			cell[r][c] = parts[r] = add_cell(book, take, false);
			left -= take;
		}
		add_law(book, column_totals[c], parts, rows);
	}
	for (int r = 0; r < rows; r++) {
		int64_t sum = 0;

		for (int c = 0; c < columns; c++)
			sum += book->cells[cell[r][c]].value;
		totals[r] = add_cell(book, sum, true);
		add_law(book, totals[r], cell[r], columns);
	}
	add_law(book, grand, totals, rows);
}

static void make_book(struct book *book, int tables, int most)
{
	int columns = 2 + dice(most - 1), style = dice(4), grand;
	int totals[PARTS];
	int64_t sum = 0;

	memset(book, 0, sizeof(*book));
	for (int c = 0; c < columns; c++) {
		int64_t value = 0;

		for (int i = 0; i < most; i++)
			value += some_count(style);
		totals[c] = add_cell(book, value, true);
		sum += value;
	}
	grand = add_cell(book, sum, true);
	add_law(book, grand, totals, columns);
	for (int t = 0; t < tables; t++) {
		if (t == 2) /* the third shares the grand total alone */
			add_table(book, 1 + dice(most), 1, &grand,
				add_cell(book, sum, true));
		else
			add_table(book, 2 + dice(most - 1), columns, totals,
				grand);
	}
}

/* ---- the library hides ------------------------------------------------ */

static void hide(struct book *book, int64_t limit)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_secrets secrets = { .arena = &arena };
	struct ks_error err = { .code = KS_OK };

	for (int i = 0; i < book->ncells; i++) {
		size_t at = ks__secrets_add(&secrets, book->cells[i].value,
			book->cells[i].total ? 80 : 30);

		assert_int_equal(at, i);
		secrets.at[at].state = KS_SECRET_PRINTED;
		secrets.at[at].count = true;
	}
	for (int l = 0; l < book->nlaws; l++) {
		for (int i = 0; i < book->laws[l].n; i++)
			ks__secrets_put(&secrets,
				(size_t)book->laws[l].parts[i], i ? 1 : -1);
		ks__secrets_close(&secrets, false);
	}
	assert_int_equal(secrets.nrelations, book->nlaws);
	assert_int_equal(ks__suppress(&secrets, limit, &err), KS_OK);
	for (int i = 0; i < book->ncells; i++) {
		int64_t value = book->cells[i].value;

		book->small[i] = value > 0 && value < limit;
		book->hidden[i] = secrets.at[i].state == KS_SECRET_HIDDEN;
		if (book->small[i] && !book->hidden[i])
			fail_msg("%d stands in print", (int)value);
		assert_int_equal(secrets.at[i].second,
			book->hidden[i] && !book->small[i]);
	}
	ks__arena_release(&arena);
}

/* ---- attack by algebra ------------------------------------------------ */

static const uint64_t prime = 2305843009213693951u; /* 2^61 - 1 */

__extension__ typedef unsigned __int128 wide;

static uint64_t times(uint64_t a, uint64_t b)
{
	return (uint64_t)((wide)a * b % prime);
}

static uint64_t inverse(uint64_t a)
{
	uint64_t out = 1;

	for (uint64_t e = prime - 2; e; e /= 2) {
		if (e & 1)
			out = times(out, a);
		a = times(a, a);
	}
	return out;
}

static uint64_t matrix[LAWS][CELLS];

static void clear_column(int rows, int pivot, int column)
{
	uint64_t scale = inverse(matrix[pivot][column]);

	for (int c = 0; c < CELLS; c++)
		matrix[pivot][c] = times(matrix[pivot][c], scale);
	for (int r = 0; r < rows; r++) {
		uint64_t by = matrix[r][column];

		if (r == pivot || !by)
			continue;
		for (int c = 0; c < CELLS; c++)
			matrix[r][c] = (matrix[r][c] + prime -
					       times(by, matrix[pivot][c])) %
				prime;
	}
}

/* How many hidden cells follow from the laws: in the reduced matrix they
 * stand alone in their row. */
static int solved(const struct book *book)
{
	int rank = 0, found = 0;

	memset(matrix, 0, sizeof(matrix));
	for (int l = 0; l < book->nlaws; l++)
		for (int i = 0; i < book->laws[l].n; i++)
			if (book->hidden[book->laws[l].parts[i]])
				matrix[l][book->laws[l].parts[i]] =
					i ? 1 : prime - 1;
	for (int c = 0; c < book->ncells; c++) {
		int row = rank;

		while (row < book->nlaws && !matrix[row][c])
			row++;
		if (row == book->nlaws)
			continue;
		for (int i = 0; row != rank && i < CELLS; i++) {
			uint64_t swap = matrix[row][i];

			matrix[row][i] = matrix[rank][i];
			matrix[rank][i] = swap;
		}
		clear_column(book->nlaws, rank++, c);
	}
	for (int r = 0; r < rank; r++) {
		int n = 0;

		for (int c = 0; c < book->ncells; c++)
			n += matrix[r][c] != 0;
		found += n == 1;
	}
	return found;
}

/* ---- attack by bounds ------------------------------------------------- */

struct ranges {
	int64_t low[CELLS], high[CELLS];
};

/*
 * The reader who knows of each x whether it stands for a small count knows it
 * is 1 at least; one who knows it only of the largest possible takes 0 too.
 */
enum reader { KNOWS, GUESSES };

static void start(const struct book *book, const bool *hidden, int64_t limit,
	enum reader reader, struct ranges *out)
{
	for (int i = 0; i < book->ncells; i++) {
		int64_t value = book->cells[i].value;

		out->low[i] =
			!hidden[i] ? value : book->small[i] && reader == KNOWS;
		out->high[i] = !hidden[i] ? value
			: book->small[i]  ? limit - 1
					  : 1000000;
	}
}

/* The total less what the other parts are at least, or at most. */
static bool narrow_law(const struct law *law, struct ranges *r)
{
	bool changed = false;

	for (int i = 0; i < law->n; i++) {
		int64_t low = 0, high = 0;
		int at = law->parts[i];

		for (int j = 0; j < law->n; j++) {
			int other = law->parts[j];

			if (j == i)
				continue;
			if (i == 0) {
				low += r->low[other];
				high += r->high[other];
			} else {
				low += j ? -r->high[other] : r->low[other];
				high += j ? -r->low[other] : r->high[other];
			}
		}
		if (low > r->low[at]) {
			r->low[at] = low;
			changed = true;
		}
		if (high < r->high[at]) {
			r->high[at] = high;
			changed = true;
		}
	}
	return changed;
}

/* false: contradictory. */
static bool narrow(const struct book *book, struct ranges *r)
{
	for (bool changed = true; changed;) {
		changed = false;
		for (int l = 0; l < book->nlaws; l++)
			changed = narrow_law(&book->laws[l], r) || changed;
		for (int i = 0; i < book->ncells; i++)
			if (r->low[i] > r->high[i])
				return false;
	}
	return true;
}

/* Cells no hiding helps: known though not one figure is printed. */
static int pinned(const struct book *book, int64_t limit, struct ranges *r)
{
	static bool all[CELLS];
	int n = 0;

	memset(all, true, sizeof(all));
	start(book, all, limit, KNOWS, r);
	assert_true(narrow(book, r));
	for (int i = 0; i < book->ncells; i++)
		n += r->low[i] == r->high[i] && book->small[i];
	return n;
}

static int bounded(const struct book *book, int64_t limit, enum reader reader)
{
	static struct ranges r, best;
	int n = 0;

	pinned(book, limit, &best);
	start(book, book->hidden, limit, reader, &r);
	assert_true(narrow(book, &r));
	for (int i = 0; i < book->ncells; i++)
		n += book->hidden[i] && r.low[i] == r.high[i] &&
			(reader == GUESSES || best.low[i] < best.high[i]);
	return n;
}

/* ---- attack by trying everything -------------------------------------- */

static bool possible(
	const struct book *book, const struct ranges *given, long *budget)
{
	struct ranges *r = malloc(sizeof(*r));
	int at = -1;
	bool found = false;

	assert_non_null(r);
	*r = *given;
	assert_true(--*budget > 0);
	if (narrow(book, r)) {
		for (int i = 0; i < book->ncells; i++)
			if (r->low[i] < r->high[i] &&
				(at < 0 ||
					r->high[i] - r->low[i] <
						r->high[at] - r->low[at]))
				at = i;
		found = at < 0;
		for (int64_t v = found ? 0 : r->low[at];
			!found && v <= r->high[at]; v++) {
			struct ranges next = *r;

			next.low[at] = next.high[at] = v;
			found = possible(book, &next, budget);
		}
	}
	free(r);
	return found;
}

/* Hidden cells that can have no value but their own. */
static int proven(const struct book *book, int64_t limit)
{
	static struct ranges r, best;
	int n = 0;

	if (pinned(book, limit, &best))
		return 0;
	start(book, book->hidden, limit, KNOWS, &best);
	assert_true(narrow(book, &best));
	for (int i = 0; i < book->ncells; i++) {
		int64_t value = book->cells[i].value;
		long budget = 2000000;
		bool other;

		if (!book->hidden[i])
			continue;
		r = best;
		r.low[i] = value + 1;
		other = possible(book, &r, &budget);
		r = best;
		r.high[i] = value - 1;
		n += !other && !possible(book, &r, &budget);
	}
	return n;
}

/* ---- tests ------------------------------------------------------------ */

static const int64_t limits[] = { 3, 4, 5, 5, 5, 10 };

static void test_attacks(void **state)
{
	static struct book book;
	long small = 0, second = 0, printed = 0, excused = 0;

	(void)state;
	for (int t = 0; t < TABLES; t++) {
		static struct ranges r;
		int64_t limit;

		seed = (uint32_t)t * 2654435761u + 17;
		limit = limits[dice(6)];
		make_book(&book, 1 + t % 3, 3 + dice(8));
		hide(&book, limit);
		if (solved(&book))
			fail_msg("book %d: %d by algebra", t, solved(&book));
		for (int reader = KNOWS; reader <= GUESSES; reader++)
			if (bounded(&book, limit, reader))
				fail_msg("book %d: %d by bounds", t,
					bounded(&book, limit, reader));
		excused += pinned(&book, limit, &r) > 0;
		for (int i = 0; i < book.ncells; i++) {
			small += book.small[i];
			second += book.hidden[i] && !book.small[i];
			printed += !book.hidden[i];
		}
	}
	print_message("%ld small, %ld more hidden, %ld printed, %ld pinned\n",
		small, second, printed, excused);
	assert_true(excused * 20 < TABLES);
	assert_true(second * 2 < small);
	assert_true(printed > small);
}

static void test_every_possibility(void **state)
{
	static struct book book;

	(void)state;
	for (int t = 0; t < SMALL; t++) {
		seed = (uint32_t)t * 40503u + 5;
		make_book(&book, 1 + t % 2, 3);
		hide(&book, 5);
		if (proven(&book, 5))
			fail_msg("book %d: %d by trial", t, proven(&book, 5));
	}
}

/* The attacks find what is there to be found. */
static void test_attackers(void **state)
{
	static struct book book;
	int parts[] = { 0, 0, 0 }, total;

	(void)state;
	memset(&book, 0, sizeof(book));
	parts[0] = add_cell(&book, 3, false);
	parts[1] = add_cell(&book, 8, false);
	parts[2] = add_cell(&book, 7, false);
	total = add_cell(&book, 18, true);
	add_law(&book, total, parts, 3);
	book.hidden[0] = book.small[0] = true;
	assert_int_equal(solved(&book), 1);
	assert_int_equal(bounded(&book, 5, KNOWS), 1);
	assert_int_equal(proven(&book, 5), 1);
	book.hidden[1] = true;
	assert_int_equal(solved(&book), 0);
	assert_int_equal(bounded(&book, 5, KNOWS), 0);
	assert_int_equal(proven(&book, 5), 0);
	/* 4 + 4 = 8: algebra is blind, bounds are not */
	book.cells[0].value = book.cells[1].value = 4;
	book.cells[total].value = 15;
	book.small[1] = true;
	assert_int_equal(solved(&book), 0);
	assert_int_equal(bounded(&book, 5, KNOWS), 2);
}

/* A total and its parts all small: 4 = 1 + 1 + 1 + 1. */
static void test_pinned(void **state)
{
	static struct book book;
	int parts[4], total;

	(void)state;
	memset(&book, 0, sizeof(book));
	for (int i = 0; i < 4; i++)
		parts[i] = add_cell(&book, 1, false);
	total = add_cell(&book, 4, true);
	add_law(&book, total, parts, 4);
	hide(&book, 5);
	assert_true(book.hidden[total]);
	assert_int_equal(solved(&book), 0);
}

/* What is too costly to lose stays where something cheaper serves. */
static void test_least_loss(void **state)
{
	static struct book book;
	int parts[4], total;
	static const int64_t values[] = { 2, 400, 9, 60 };

	(void)state;
	memset(&book, 0, sizeof(book));
	for (int i = 0; i < 4; i++)
		parts[i] = add_cell(&book, values[i], false);
	total = add_cell(&book, 471, true);
	add_law(&book, total, parts, 4);
	hide(&book, 5);
	assert_true(book.hidden[parts[0]]);
	assert_false(book.hidden[total]);
	assert_int_equal(book.hidden[parts[1]] + book.hidden[parts[2]] +
			book.hidden[parts[3]],
		1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_attackers),
		cmocka_unit_test(test_attacks),
		cmocka_unit_test(test_every_possibility),
		cmocka_unit_test(test_pinned),
		cmocka_unit_test(test_least_loss),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
