/* Inside the year: writing a row, its calendar, its sittings. */
#ifndef KASANE_CITY_YEARKIT_H
#define KASANE_CITY_YEARKIT_H

#include "city_year.h"

enum { YEAR = 2025, LAST = 20260331, MONTHS = 12 };

struct city_year_out {
	city_year_fn *fn;
	void *ctx;
};

__attribute__((format(printf, 3, 4))) void city_put(
	const struct city_year_out *out, enum city_year_file file,
	const char *fmt, ...);

/* A working day so many days on. */
int city_later(int day, int days);

/* 2025-04-01; nothing for no day. */
struct city_iso {
	char text[16];
};
struct city_iso city_iso(int day);
/* A birth may be known by its year or month alone. */
struct city_iso city_birth(int day);

enum city_sitting { SUPPORT, LAYERED }; /* 支援会議, 重層的支援会議 */

/* One of each a month; index 0 is April. */
int city_held_on(enum city_sitting kind, int index);
/* The first sitting on or after the day; MONTHS where the year has none. */
int city_next_sitting(enum city_sitting kind, int day);
struct city_sitting_name {
	char text[24];
};
struct city_sitting_name city_sitting_name(enum city_sitting kind, int index);

/* Meetings with who sat there, and what is no case's. */
void city_year_town(const struct city_year_out *out);

#endif
