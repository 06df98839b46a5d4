/*
 * The demo city: a municipality that does not exist, its consultations and
 * contacts over some fiscal years.  Everything is derived from a seed and a
 * record's index by integer arithmetic alone, so that any record can be asked
 * for at random, nothing is held in memory, and every machine gets the same
 * bytes.  It stands apart from the library on purpose: the test kit counts
 * from it what a report must say, and a benchmark draws its rows from it.
 */
#ifndef KASANE_CITY_H
#define KASANE_CITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CITY_NAME "重ね市"

enum {
	CITY_AGENCIES = 5,
	CITY_LIST_MAX = 8,
	CITY_TEXT = 3072 /* bytes of a free text, at most */
};

struct city_params {
	uint64_t seed;
	long intakes;	       /* receptions in all */
	int first_year;	       /* fiscal year, 2023 is R5 */
	int years;	       /* 1 to 10 */
	int growth;	       /* percent a year, 0 = evenly spread */
	int contacts_per_case; /* mean over some years; less in one */
	long activities;       /* contacts that name no case */
	int sentences;	       /* of 相談内容 beside its frame, 0 = none */
};

/* Several values of a cell. n = 0 is 未記入. */
struct city_list {
	const char *item[CITY_LIST_MAX];
	int n;
};

/* What names a case from outside: numbers start at 1 each April. */
struct city_key {
	int agency; /* 0 to CITY_AGENCIES - 1 */
	int year;   /* fiscal */
	long number;
	int received_on; /* yyyymmdd */
};

/*
 * One reception under the headings of the intake file.  Labels are those of
 * the code lists; NULL, "", 0 and an empty list are 未記入.  Days are
 * yyyymmdd, a birth has 00 for what is unknown.
 */
struct city_intake {
	struct city_key key;
	long index;
	long person; /* index of this person's first reception */
	long home;   /* the same of the household */
	const char *agency;
	const char *receiver;
	const char *district;
	const char *consulter;
	char consulter_name[64];
	const char *relation;
	char consulter_contact[24];
	bool consulter_anonymous;
	bool informer_secret;
	const char *route;
	const char *from_agency;
	const char *way;
	char name[48];
	char kana[64];
	const char *sex;
	int birth;
	const char *band;
	char address[96];
	char phone[24];
	const char *language;
	char household[24];
	const char *household_type;
	long household_size; /* 0 = 未記入 */
	struct city_list agencies;
	const char *certificate;
	const char *work;
	const char *housing;
	struct city_list attributes;
	struct city_list issues;
	const char *main_issue;
	char content[CITY_TEXT];
	struct city_list reasons;
	const char *screening;
	int screened_on;
	const char *urgency;
	const char *consent;
	int consent_on;
	const char *lead_agency;
	const char *lead_staff;
	int ended_on;
	const char *end_reason;
	const char *note;
};

/* One contact. of.agency is -1 where it names no case. */
struct city_contact {
	struct city_key of;
	const char *of_agency;
	int author;	 /* the agency that wrote it, 0 to 4 */
	char record[64]; /* 記録番号 or "" */
	int on;
	int time; /* hhmm, 0 = 未記入 */
	const char *agency;
	struct city_list with;
	const char *staff;
	const char *method;
	const char *kind; /* NULL = 個別支援, as a case is named */
	const char *direction;
	const char *party_kind;
	char party[64];
	const char *place;
	const char *outreach;
	const char *met;
	long minutes; /* 0 = 未記入 */
	char content[CITY_TEXT];
	const char *approach;
	const char *intent;
	const char *result;
	const char *scope;
};

/* Three fiscal years R5 to R7, 3,000 receptions, 15,000 contacts. */
struct city_params city_default(void);

extern const char *const city_agency_label[CITY_AGENCIES];

/* Receptions [first, end) are those of fiscal year `year`. */
void city_year_range(
	const struct city_params *params, int year, long *first, long *end);
/* Of a reception in [0, params->intakes). */
void city_key_at(
	const struct city_params *params, long index, struct city_key *out);
void city_intake_at(
	const struct city_params *params, long index, struct city_intake *out);
/* Contacts a reception has. */
int city_contact_count(const struct city_params *params, long index);
void city_contact_at(const struct city_params *params, long index, int k,
	struct city_contact *out);
/* One of params->activities contacts without a case. */
void city_activity_at(
	const struct city_params *params, long n, struct city_contact *out);

/* The fiscal year a day lies in. */
int city_fiscal_year(int ymd);

#endif
