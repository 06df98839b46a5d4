/*
 * What the tables of truth.c are counted with: the records of a period one
 * after the other, places in lists, and cells as they are printed.
 */
#ifndef KASANE_KIT_CELLS_H
#define KASANE_KIT_CELLS_H

#include "city.h"
#include "labels.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 64, COLUMNS = 24, MONTHS = COLUMNS - 4 };

struct truth {
	struct city_params city;
	int from, to; /* yyyymmdd, both inside */
	int months;
	const char *table;
	struct city_intake in;
	struct city_contact co;
};

/* ---- the records of the period ---------------------------------------- */

static bool inside(const struct truth *t, int day)
{
	return day >= t->from && day <= t->to;
}

/* Months of the period from 0 on. */
static int month_of(const struct truth *t, int day)
{
	return (day / 10000 - t->from / 10000) * 12 + day / 100 % 100 -
		t->from / 100 % 100;
}

/* The next reception of the period after *at, from -1 on, in t->in. */
static bool next_reception(struct truth *t, long *at)
{
	while (++*at < t->city.intakes) {
		city_intake_at(&t->city, *at, &t->in);
		if (inside(t, t->in.key.received_on))
			return true;
	}
	return false;
}

/* Where among the contacts: those of case `of` one after the other, then
 * those without a case (of is -1). */
struct place {
	long of;
	int k, n;
	long activity;
};

static const struct place at_first = { -1, 0, 0, -1 };

static bool case_contact(struct truth *t, struct place *p)
{
	while (p->activity < 0) {
		if (p->k < p->n) {
			city_contact_at(&t->city, p->of, p->k++, &t->co);
			return true;
		}
		if (++p->of >= t->city.intakes) {
			p->of = -1;
			p->activity = 0;
			return false;
		}
		p->k = 0;
		p->n = city_contact_count(&t->city, p->of);
	}
	return false;
}

/* The next contact of the period, in t->co. */
static bool next_contact(struct truth *t, struct place *p)
{
	do {
		if (case_contact(t, p))
			continue;
		if (p->activity >= t->city.activities)
			return false;
		city_activity_at(&t->city, p->activity++, &t->co);
	} while (!inside(t, t->co.on));
	return true;
}

/* ---- labels ------------------------------------------------------------ */

static int size_of(const struct list *list)
{
	int n = 0;

	while (list->label[n])
		n++;
	return n;
}

static bool is(const char *label, const char *word)
{
	return label && strcmp(label, word) == 0;
}

static bool unknown(const char *label)
{
	return is(label, "不明") || is(label, "回答拒否") ||
		is(label, "未聴取");
}

/* 0 to n - 1 by the list; n where the answer is none, n + 1 where empty. */
static int answer_of(const struct list *list, const char *label)
{
	int n = size_of(list);

	if (!label)
		return n + 1;
	if (unknown(label))
		return n;
	for (int i = 0; i < n; i++)
		if (is(label, list->label[i]))
			return i;
	fprintf(stderr, "truth: %s: not in the list %s\n", label, list->name);
	exit(1);
}

/* The same with the empty cells among the unknown ones. */
static int row_of(const struct list *list, const char *label)
{
	int row = answer_of(list, label), n = size_of(list);

	return row > n ? n : row;
}

/* ---- printing ---------------------------------------------------------- */

static void cell(const struct truth *t, const char *row, const char *column,
	const char *value)
{
	printf("%s\t%s\t%s\t%s\n", t->table, row, column, value);
}

static void count(
	const struct truth *t, const char *row, const char *column, long n)
{
	char text[24];

	snprintf(text, sizeof(text), "%ld", n);
	cell(t, row, column, text);
}

/* n / base with one decimal, half up; empty without a base. */
static void ratio(const struct truth *t, const char *row, const char *column,
	long n, long base)
{
	char text[32] = "";
	int64_t tenths = base ? ((int64_t)n * 20 + base) / (2 * base) : 0;

	if (base)
		snprintf(text, sizeof(text), "%" PRId64 ".%" PRId64,
			tenths / 10, tenths % 10);
	cell(t, row, column, text);
}

static void share(const struct truth *t, const char *row, const char *column,
	long n, long base)
{
	ratio(t, row, column, n * 100, base);
}

/* "4月", or "2025年4月" where the period is longer than a year. */
static const char *month_name(const struct truth *t, int i, char out[24])
{
	int month = t->from / 100 % 100 - 1 + i;
	int year = t->from / 10000 + month / 12;

	if (t->months > 12)
		snprintf(out, 24, "%d年%d月", year, month % 12 + 1);
	else
		snprintf(out, 24, "%d月", month % 12 + 1);
	return out;
}

/* Rows of a list with 不明 after them (or without), months and 計 across. */
static void by_month(const struct truth *t, const struct list *list,
	bool with_unknown, long n[ROWS][COLUMNS])
{
	int rows = size_of(list) + with_unknown;
	char name[24];

	for (int r = 0; r <= rows; r++) {
		const char *row = r == rows ? "計"
			: list->label[r]    ? list->label[r]
					    : "不明";
		long *from = r == rows ? n[ROWS - 1] : n[r];

		for (int m = 0; m < t->months; m++)
			count(t, row, month_name(t, m, name), from[m]);
		count(t, row, "計", from[t->months]);
	}
}

/* Adds one to a row's month and year and to those of the row 計. */
static void add_month(
	const struct truth *t, long n[ROWS][COLUMNS], int row, int day)
{
	int m = month_of(t, day);

	n[row][m]++;
	n[row][t->months]++;
	n[ROWS - 1][m]++;
	n[ROWS - 1][t->months]++;
}

#endif
