/*
 * One fiscal year (R7) of the demo city as a folder of files, one a noun:
 * three hundred consultations through every state a case can be in, the
 * meetings, plans and closures that took them there, and the community work
 * beside them.  As the rest of the city it is arithmetic on an index alone.
 */
#ifndef KASANE_CITY_YEAR_H
#define KASANE_CITY_YEAR_H

#include "city.h"

enum city_year_file {
	YEAR_INTAKE,
	YEAR_MEMBER,
	YEAR_RESTRICT,
	YEAR_CONSENT,
	YEAR_ASSESS,
	YEAR_RESOURCE,
	YEAR_ACTIVITY,
	YEAR_MEETING,
	YEAR_ROSTER,
	YEAR_ATTENDANCE,
	YEAR_AGENDA,
	YEAR_TASK,
	YEAR_HEARING,
	YEAR_SURVEY,
	YEAR_PLAN,
	YEAR_ACTION,
	YEAR_EVALUATION,
	YEAR_MATCH,
	YEAR_CONTACT,
	YEAR_REFER,
	YEAR_CLOSURE,
	YEAR_TOPIC,
	YEAR_APPRAISAL,
	YEAR_FILES
};

enum { CITY_YEAR_CASES = 300 };

/* Name without .csv, and its headings. */
extern const struct city_year_name {
	const char *name, *headings;
} city_year_names[YEAR_FILES];

/* One row after the other, without its end of line, in no order of files. */
typedef void city_year_fn(
	void *ctx, enum city_year_file file, const char *line);
void city_year(city_year_fn *fn, void *ctx);

#endif
