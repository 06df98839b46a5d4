/* Inside the generator: its dice, its calendar, its stock of words. */
#ifndef KASANE_CITY_WORDS_H
#define KASANE_CITY_WORDS_H

#include "city.h"

/* Streams of dice: one a question, so that a new question moves no other. */
enum city_stream {
	CITY_BLOCK = 1,
	CITY_LINK,
	CITY_PERSON,
	CITY_HOME,
	CITY_LIVING,
	CITY_RECEPTION,
	CITY_ISSUE,
	CITY_COURSE,
	CITY_CONSENT,
	CITY_WRITING,
	CITY_CONTACT_COUNT,
	CITY_CONTACT,
	CITY_CONTACT_WRITING,
	CITY_ACTIVITY
};

struct city_dice {
	uint64_t state;
};

struct city_dice city_dice_at(
	const struct city_params *params, enum city_stream stream, long index);
/* 0 to n - 1. */
int city_below(struct city_dice *dice, int n);
long city_below_long(struct city_dice *dice, long n);
bool city_chance(struct city_dice *dice, int percent);

/* Labels with weights, ended by a NULL label. */
struct city_choice {
	const char *label;
	int weight;
};

const char *city_pick(struct city_dice *dice, const struct city_choice *from);
/* One cell in ten is 未記入, one in fifty 不明. */
const char *city_told(struct city_dice *dice, const char *label);
/* The same, with 回答拒否 and 未聴取 now and then. */
const char *city_asked(struct city_dice *dice, const char *label);
const char *city_unknown(struct city_dice *dice);

/* Days since 1970-01-01 and back. */
int city_days(int ymd);
int city_ymd(int days);
/* A working day near it, in the same month. */
int city_workday(int ymd);
/* Day number `part` of `whole` equal steps through a fiscal year, by month
 * as busy as offices are. */
int city_day_of_year(int year, long part, long whole);

/* When a case ends, as far as its contacts care; params' last day if open. */
struct city_course {
	const char *screening;
	int screened_on, ended_on;
	const char *end_reason;
};
void city_course_at(
	const struct city_params *params, long index, struct city_course *out);
int city_last_day(const struct city_params *params);

struct city_name {
	const char *text, *kana;
};

enum {
	CITY_SURNAMES = 40,
	CITY_GIVEN = 14,
	CITY_TOWNS = 10,
	CITY_STAFF = 12,
	CITY_ISSUES = 52
};
extern const struct city_name city_surnames[CITY_SURNAMES];
/* [female][born before 1975, after] */
extern const struct city_name city_given[2][2][CITY_GIVEN];
extern const char *const city_staff[CITY_STAFF];

struct city_town {
	const char *name, *district;
};
extern const struct city_town city_towns[CITY_TOWNS];

/* How often each agency meets an issue, and how a clerk puts it. */
struct city_issue {
	const char *label;
	int weight[CITY_AGENCIES];
	const char *words;
};
extern const struct city_issue city_issues[CITY_ISSUES];

extern const struct city_choice city_consulters[], city_relations[],
	city_routes[], city_ways[], city_sources[], city_homes_young[],
	city_homes[], city_homes_old[], city_care_levels[], city_works[],
	city_housings[], city_screenings[], city_end_reasons[],
	city_urgencies[], city_consents[], city_reasons[], city_certificates[],
	city_languages[], city_partners[], city_notes[];
extern const struct city_choice city_methods[], city_activity_methods[],
	city_party_kinds[], city_places[], city_scopes[], city_approaches[],
	city_intents[], city_results[], city_firms[];
extern const struct city_choice city_openings[], city_closings[],
	city_contact_words[], city_activity_words[], city_next_steps[];

/* Fills 相談内容 and 内容. */
void city_write_intake(
	const struct city_params *params, struct city_intake *intake);
void city_write_contact(struct city_dice *dice, struct city_contact *contact);

#endif
