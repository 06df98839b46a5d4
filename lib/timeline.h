/*
 * 家族年表: what every agency wrote about a household, by date.  Gathered
 * here once for `case timeline`, the page of a case and the papers.
 */
#ifndef KS_TIMELINE_H
#define KS_TIMELINE_H

#include "arena.h"
#include "ledger.h"
#include "sight.h"

struct ks_event {
	int day;	    /* yyyymmdd; a birth may have 00 */
	const char *kind;   /* "支援経過" */
	int64_t case_id;    /* 0: of the household as a whole */
	const char *agency; /* its label, or "" */
	const char *whom;   /* "2 配偶者"; never a name */
	const char *what;   /* as far as it may be seen */
	const char *number; /* of the meeting, the plan, …, or "" */
	const char *noun;   /* id of the noun, and the record's */
	int64_t record;
};

struct ks_timeline {
	struct ks_arena arena;
	struct ks_event *at; /* of the arena, by day */
	size_t n;
	struct ks_heldback held; /* what ks__sight_record kept out */
};

/*
 * Everything of the case's household, its other cases and what 名寄せ joined
 * to it, as whom the handle is for may see it; withdrawn records and kept
 * breaches are not of it.  from, to: yyyymmdd, 0 = open.
 */
enum ks_code ks__timeline(struct ks_ledger *ledger, int64_t case_id, int from,
	int to, struct ks_timeline *out, struct ks_error *err);
void ks__timeline_release(struct ks_timeline *timeline);

#endif
