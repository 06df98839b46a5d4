/*
 * The five offices' own ways of writing the same records as CSV: headings and
 * their order, dates, lists, spelling.  Rows come out in UTF-8; an office
 * with `cp932` set saves them in that encoding.
 */
#ifndef KASANE_CITY_CSV_H
#define KASANE_CITY_CSV_H

#include "city.h"

enum city_file { CITY_FILE_INTAKE, CITY_FILE_CONTACT };

struct city_office {
	const char *slug;  /* in file names */
	const char *about; /* for README.txt */
	bool cp932;
	bool profile; /* its intake file needs a profile */
};
extern const struct city_office city_offices[CITY_AGENCIES];

struct city_row {
	char text[16384];
	size_t len;
};

struct city_column;

enum { CITY_COLUMNS = 80 };

/* How one file is written: set up once, then asked for each row. */
struct city_writer {
	int agency;
	enum city_file file;
	const struct city_column *columns[CITY_COLUMNS];
	const char *headings[CITY_COLUMNS];
	int n;
};

void city_writer_init(
	struct city_writer *writer, int agency, enum city_file file);
/* Title rows, if the office has some, and the headings; year is fiscal. */
void city_write_head(
	const struct city_writer *writer, int year, struct city_row *row);
void city_write_intake_row(const struct city_writer *writer,
	const struct city_intake *intake, struct city_row *row);
void city_write_contact_row(const struct city_writer *writer,
	const struct city_contact *contact, struct city_row *row);
/* The profile that reads こども家庭センター's intake files. */
void city_write_profile(struct city_row *row);
/* The districts as a code list. */
void city_write_districts(struct city_row *row);

#endif
