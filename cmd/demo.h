/* Writing the demo city's files into a folder. */
#ifndef KASANE_DEMO_H
#define KASANE_DEMO_H

#include "city.h"

/* The files written (mode 0600, README.txt among them) into dir, which must
 * exist; -1 with errno set where one cannot be written, or EILSEQ where a
 * character cannot be encoded. */
int demo_write(const char *dir, const struct city_params *params);

/* A year of every kind of record, one file a noun, into dir, which is made
 * where it is not there; the files written, or -1 with errno set. */
int demo_year_write(const char *dir);

#endif
