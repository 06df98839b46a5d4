/* 同意: in force or not, asked in one place (domain.md §3.1). */
#ifndef KS_CONSENT_H
#define KS_CONSENT_H

#include "ledger.h"

/* What consent is asked for: properties of the list 同意の種類. */
#define KS_CONSENT_SHARING "共有"
#define KS_CONSENT_PLAN "プラン"

struct ks_consent_question {
	int64_t member;	  /* whose */
	const char *kind; /* KS_CONSENT_… */
	int day;	  /* yyyymmdd */
	int64_t agency; /* towards this one (共有範囲機関), 0 = whoever */
};

/*
 * Is the consent in force on the day?  The latest 同意あり on or before it,
 * with no 撤回 or 同意なし since (on one day those win), not past its
 * 有効期限, and covering the agency where it names agencies.
 */
enum ks_code ks__consent_in_force(struct ks_ledger *ledger,
	const struct ks_consent_question *question, bool *in_force,
	struct ks_error *err);

/* Was it ever given, on or before the day, whatever came of it?  kind: a row
 * of 同意の種類, NULL is 情報共有. */
enum ks_code ks__consent_given(struct ks_ledger *ledger, int64_t member,
	const struct ks_code_row *kind, int day, bool *given,
	struct ks_error *err);

/* For a page: whose it is by 員番号, and 情報共有 where no kind was said. */
enum ks_code ks__consent_fill(struct ks_ledger *ledger, struct ks_record *rec,
	struct ks_arena *arena, struct ks_error *err);

/* The person of a case with this 員番号, 0: its 本人; *member 0 where there is
 * none. */
enum ks_code ks__person_of(struct ks_ledger *ledger, int64_t case_id,
	int64_t no, int64_t *member, struct ks_error *err);

/* The members a row is about: its 対象者, else the case's 本人; ids into *ids
 * (of the arena). */
enum ks_code ks__persons_of(struct ks_ledger *ledger, int64_t case_id,
	const char *persons, struct ks_arena *arena, int64_t **ids, size_t *n,
	struct ks_error *err);

#endif
