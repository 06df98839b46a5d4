/*
 * Households in motion: in which 圏域 one was from which day on, and which
 * members left one for a household of their own.
 */
#ifndef KS_RESIDENCE_H
#define KS_RESIDENCE_H

#include "ledger.h"

/* A move of the household came, was changed or withdrawn. */
enum ks_code ks__residence_refresh(
	struct ks_ledger *ledger, int64_t household, struct ks_error *err);
/* The same of every household that ever moved. */
enum ks_code ks__residence_rebuild(
	struct ks_ledger *ledger, struct ks_error *err);

/* A member's row was made anew: to the household it went to since, *now. */
enum ks_code ks__split_follow(struct ks_ledger *ledger, int64_t member,
	int64_t *now, struct ks_error *err);
/* A case's row was made anew: to the household of its 本人. */
enum ks_code ks__split_follow_case(
	struct ks_ledger *ledger, int64_t case_id, struct ks_error *err);
/* The same of the cases of two households. */
enum ks_code ks__split_follow_cases(struct ks_ledger *ledger, int64_t one,
	int64_t other, struct ks_error *err);
/* In which household a member known as this one's 員番号 is now: the
 * household itself, or the one it left for. */
enum ks_code ks__split_now(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t *now, struct ks_error *err);
/* A person of the household by 員番号, those included who left it and those
 * it left; 0 where there is none. */
enum ks_code ks__split_member(struct ks_ledger *ledger, int64_t household,
	int64_t no, int64_t *member, struct ks_error *err);

#endif
