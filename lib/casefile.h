/* ケース: opened by its first reception; everything else names it. */
#ifndef KS_CASEFILE_H
#define KS_CASEFILE_H

#include "noun.h"

/* The fields by which a row of another noun names its case; to be put first
 * in the noun's field table. */
#define KS_CASE_FIELDS                                                     \
	{ "case_number", "ケース番号", KS_TEXT, NULL, KS_LOOKUP,           \
		"R7-00012 の形。または受付機関と受付番号" },               \
		{ "intake_agency", "受付機関", KS_CODE, "機関", KS_LOOKUP, \
			"受付番号を付けた機関" },                          \
		{ "intake_number", "受付番号", KS_TEXT, NULL, KS_LOOKUP,   \
			"その機関での受付番号" },                          \
	{                                                                  \
		"intake_year", "受付年度", KS_YEAR, NULL, KS_LOOKUP,       \
			"番号が年度をまたいで重なるとき"    \
	}

/* The column they become where the record is a case's. */
#define KS_CASE_REF                                              \
	{                                                        \
		"case_id", "ケース", KS_REF, "case", KS_DERIVED, \
			"記録のケース"                     \
	}

/* The key of a reception: agency, fiscal year and number, its width and
 * leading zeros ignored; without a number only the front. */
void ks__intake_key(int64_t agency, int year, const char *number, size_t len,
	struct ks_buf *out);

struct ks_case_state {
	int opened_on, ended_on; /* 0: not ended */
	bool voided;		 /* its reception was withdrawn */
};
enum ks_code ks__case_state(struct ks_ledger *ledger, int64_t id,
	struct ks_case_state *out, struct ks_error *err);

/* Find the case the row names: row->case_id; without any naming it stays 0
 * and nothing is told.  own_agency is asked where the
 * row gives a number without its 受付機関. */
enum ks_code ks__case_resolve(
	struct ks_row *row, const char *own_agency, struct ks_error *err);

/* ks_noun_ops.prepare of intake: its case, and the case's number. */
enum ks_code ks__case_number_give(
	struct ks_row *row, int64_t id, struct ks_error *err);
/* Of a row of a known reception: the number the row says against the given
 * one. */
void ks__case_number_keep(struct ks_row *row, const struct ks_value *given);
/* The case a reception opens, in the tables; or its row made anew. */
enum ks_code ks__case_open(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *intake, bool was_new, struct ks_error *err);
/* *household gets the household it was in, 0 if there was no such case. */
enum ks_code ks__case_remove(struct ks_ledger *ledger, int64_t id,
	int64_t *household, struct ks_error *err);
/* Work out a case's end anew after a closure came or went. */
enum ks_code ks__case_refresh(
	struct ks_ledger *ledger, int64_t id, struct ks_error *err);

/* Since when who leads it does, by the entry that says so; 0 where nobody
 * leads. */
enum ks_code ks__case_led_since(struct ks_ledger *ledger, int64_t case_id,
	int64_t *day, struct ks_error *err);
/* A field that names who leads from a day that has not come is wrong. */
void ks__case_lead_day(struct ks_row *row, const char *field, int64_t day);
/* Is the whole case ended by another closure than the one with this key? */
enum ks_code ks__case_closed_already(struct ks_row *row, int64_t case_id,
	const char *rowkey, const char *field, struct ks_error *err);
/* Its 主担当, after an entry that may name one (caselife.c); of every case a
 * meeting gave one to, after the meeting itself changed. */
enum ks_code ks__case_lead_refresh(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err);
enum ks_code ks__case_leads_of_meeting(
	struct ks_ledger *ledger, int64_t meeting, struct ks_error *err);
/* Its 本人, after a member changed: of every case of the household, and of
 * this case; either may be 0. */
enum ks_code ks__case_subject_refresh(struct ks_ledger *ledger,
	int64_t household, int64_t case_id, struct ks_error *err);
/* Tells where a member's row says that the 本人 of an open case died. */
enum ks_code ks__case_subject_died(struct ks_row *row, struct ks_error *err);

/* By "R7-00012" (zeros and width free): the id; KS_NOT_FOUND. */
enum ks_code ks__case_by_number(struct ks_ledger *ledger, const char *s,
	size_t len, int64_t *id, struct ks_error *err);
/* "R7-00012" of a year and a serial. */
void ks__case_number(int year, int serial, char out[24]);

#endif
