/* Which records a listing asks for. */
#ifndef KS_FILTER_H
#define KS_FILTER_H

#include "ledger.h"

struct ks_ids {
	int64_t *at; /* free() */
	size_t n;
};

/* A listing's words, read: 0 where not given. */
struct ks_filter {
	int from, to;
	int64_t district, agency, case_id;
};

/* KS_USAGE with a message for a word that names nothing. words gets the
 * filter in words for the journal. */
enum ks_code ks__filter_read(struct ks_ledger *ledger,
	const struct ks_list *list, struct ks_filter *out, struct ks_buf *words,
	struct ks_error *err);
/* The ids of the noun's records that match, by their own date and id. */
enum ks_code ks__filter_ids(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_list *list,
	struct ks_ids *out, struct ks_buf *words, struct ks_error *err);
/* A record by its number, or an intake by 機関/年度/番号. KS_NOT_FOUND. */
enum ks_code ks__record_ref(struct ks_ledger *ledger,
	const struct ks_noun *noun, const char *ref, int64_t *id,
	struct ks_error *err);
/* Gather the first column of a stepped query. */
enum ks_code ks__ids_gather(
	struct ks_stmt *st, struct ks_ids *out, struct ks_error *err);

#endif
