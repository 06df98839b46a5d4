/*
 * Who may see what (domain.md §3).  The handle knows whom everything read
 * from it is for (ks_ledger_address); every listing, page, paper and trace
 * asks here before it shows a record, and counts what is held back.
 */
#ifndef KS_SIGHT_H
#define KS_SIGHT_H

#include "ledger.h"

enum ks_sight_level {
	KS_SIGHT_ALL,	 /* as it stands */
	KS_SIGHT_MASKED, /* without what identifies and without free text */
	KS_SIGHT_NONE	 /* not at all; it was counted as held back */
};

enum ks_held_why {
	KS_HELD_RESTRICTED, /* 閲覧制限 */
	KS_HELD_MEETING,    /* 支援会議限り */
	KS_HELD_AGENCY,	    /* 機関内限り */
	KS_HELD_FAMILY,	    /* 本人・家族に伏せる */
	KS_HELD_INFORMER,   /* 通報者秘匿 */
	KS_HELD_CONSENT,    /* names masked: no consent in force covers it */
	KS_HELD_WHYS
};

/* What a listing, page or paper held back so far. */
struct ks_heldback {
	int64_t n[KS_HELD_WHYS];
};

/* May this record be shown to whom the handle is for?  rec is whole. */
enum ks_code ks__sight_record(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err);
/* May this household's, this case's records be shown at all, and how? */
enum ks_code ks__sight_household(struct ks_ledger *ledger, int64_t household,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err);
enum ks_code ks__sight_case(struct ks_ledger *ledger, int64_t case_id,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err);
/* May this member be named (氏名, フリガナ, 生年月日)?  Else 続柄・年代. */
enum ks_code ks__sight_member(struct ks_ledger *ledger, int64_t member,
	bool *named, struct ks_error *err);
/* May this field be shown at this level?  informer: the reception bears
 * 通報者秘匿 and the addressee is 本人 or 家族. */
bool ks__sight_field(const struct ks_ledger *ledger, enum ks_sight_level level,
	const struct ks_field *field);

/* Before a paper about a case is made: KS_REFUSED where its addressee may
 * not have identifying data about it (domain.md §3.6); meeting: the paper is
 * of this meeting, or 0.  The basis and the reason are journalled. */
enum ks_code ks__sight_paper(struct ks_ledger *ledger, int64_t case_id,
	int64_t meeting, struct ks_error *err);

/* "支援会議限り 3件、本人・家族に伏せる 1件を除きました", or nothing. */
void ks__held_words(const struct ks_heldback *held, struct ks_buf *out);
/* Whom the handle is for, in words: "宛先: 保健センター". */
void ks__sight_words(struct ks_ledger *ledger, struct ks_buf *out);

#endif
