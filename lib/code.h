/*
 * Code lists are rows with properties.  A ledger's lists are held in memory,
 * read once; a row's id is the journal entry that made it, and that id is
 * what the tables store.
 */
#ifndef KS_CODE_H
#define KS_CODE_H

#include "buf.h"
#include "db.h"

struct ks_code_list;

struct ks_code_row {
	int64_t id;
	const struct ks_code_list *list;
	const char *code; /* "K020" */
	const char *label;
	const char *key; /* matching key of the label */
	int sort;	 /* as the file has it */
	int index;	 /* 0.. in printing order within the list */
	bool retired;
	const char *props; /* "名=値\n" lines, "" where none */
};

struct ks_codes; /* all lists of one ledger */

/* Read every list from the tables; called again after they change. */
enum ks_code ks__codes_load(
	struct ks_db *db, struct ks_codes **out, struct ks_error *err);
void ks__codes_free(struct ks_codes *codes);

const struct ks_code_list *ks__codes_list(
	const struct ks_codes *codes, const char *name);
const char *ks__code_list_name(const struct ks_code_list *list);
size_t ks__code_list_count(const struct ks_code_list *list);
/* In printing order, retired rows last. */
const struct ks_code_row *ks__code_list_at(
	const struct ks_code_list *list, size_t index);

/* By code ("K020") or label through the matching key; NULL if none. */
const struct ks_code_row *ks__code_find(
	const struct ks_code_list *list, const char *s, size_t len);
const struct ks_code_row *ks__code_by_id(
	const struct ks_codes *codes, int64_t id);
/* The label nearest to s, or NULL. */
const char *ks__code_nearest(const struct ks_code_list *list, const char *s);
/* A property's value, or NULL.  "yes" is how a true one is written. */
const char *ks__code_prop(const struct ks_code_row *row, const char *name);
bool ks__code_is(const struct ks_code_row *row, const char *name);
/* The first row of a list with that property; NULL where there is none. */
const struct ks_code_row *ks__code_with(
	const struct ks_codes *codes, const char *list, const char *property);
/* One of 不明, 回答拒否, 未聴取: an answer that is none. */
bool ks__code_unknown(const struct ks_code_row *row);

#endif
