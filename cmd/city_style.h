/* Inside the writers: what differs from office to office, as data. */
#ifndef KASANE_CITY_STYLE_H
#define KASANE_CITY_STYLE_H

#include "city_csv.h"

enum city_kind {
	CITY_LABEL,
	CITY_TEXT_CELL,
	CITY_KANA,
	CITY_LIST,
	CITY_LINES, /* a list some office writes a line a value */
	CITY_DATE,
	CITY_TIME,
	CITY_LONG,
	CITY_MARK,
	CITY_NUMBER, /* the three of struct city_key */
	CITY_YEAR,
	CITY_RECEIVED,
	CITY_ISSUE_MARK
};

struct city_column {
	const char *heading;
	enum city_kind kind;
	size_t offset; /* in its record; of an issue mark its place
				   in city_kodomo_issues */
};

/* The column of a file under its heading in the manual. */
const struct city_column *city_column_of(
	enum city_file file, const char *heading);

enum city_date {
	CITY_DATE_ISO,	  /* 2025-04-01 */
	CITY_DATE_ERA,	  /* 令和7年4月1日 */
	CITY_DATE_LETTER, /* R7.4.1 */
	CITY_DATE_WORDS,  /* 2025年4月1日 */
	CITY_DATE_SLASH	  /* 2025/4/1 */
};

struct city_style {
	int agency;
	enum city_date date;
	const char *bom, *end;
	const char *between, *line_between;
	int digits; /* 受付番号 is filled up to */
	bool wide;  /* full-width digits, ふりがな */
	const char *const *intake, *const *contact; /* headings in order */
};
extern const struct city_style city_styles[CITY_AGENCIES];

/* こども家庭センター's headings and ours; theirs NULL: the ○ columns. */
struct city_heading {
	const char *theirs, *ours;
};
extern const struct city_heading city_kodomo_headings[];

enum { CITY_KODOMO_ISSUES = 26 };
struct city_issues_heading {
	const char *theirs, *ours;
};
extern const struct city_issues_heading city_kodomo_issues[CITY_KODOMO_ISSUES];
extern const struct city_column city_kodomo_marks[CITY_KODOMO_ISSUES];

/* A label as an office writes it. heading: which cells, for the profile. */
struct city_spelling {
	int agency;
	const char *heading, *ours, *theirs;
};
extern const struct city_spelling city_spellings[];
const char *city_spelt(int agency, const char *heading, const char *label);

#endif
