/*
 * Who may see what (domain.md §3).  The handle knows whom everything read
 * from it is for (ks_ledger_address); every listing, page, paper and trace
 * asks here before it shows a record, and counts what is held back.
 *
 * A reader: count into one struct ks_heldback, and when all is decided hand
 * it to ks__sight_tell, so that the command says it.  held may be NULL.
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
	KS_HELD_RESTRICTED, /* 閲覧制限: left out */
	KS_HELD_COVERED, /* 閲覧制限: shown without names and free text */
	KS_HELD_MEETING, /* 支援会議限り */
	KS_HELD_AGENCY,	 /* 機関内限り */
	KS_HELD_FAMILY,	 /* 本人・家族に伏せる */
	KS_HELD_INFORMER, /* 通報者秘匿: the fields that tell who informed */
	KS_HELD_CONSENT, /* names masked: no consent in force covers it */
	KS_HELD_WHYS
};

/* What a listing, page or paper held back so far. */
struct ks_heldback {
	int64_t n[KS_HELD_WHYS];
};

/* May this record be shown, opened by its number, to whom the handle is for?
 * rec is whole. */
enum ks_code ks__sight_record(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err);
/* The same as one row of a listing: a restricted household's is left out. */
enum ks_code ks__sight_row(struct ks_ledger *ledger,
	const struct ks_record *rec, int64_t id, enum ks_sight_level *level,
	struct ks_heldback *held, struct ks_error *err);
/* May this household's, this case's records be shown, and how, where they are
 * opened by their number? */
enum ks_code ks__sight_household(struct ks_ledger *ledger, int64_t household,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err);
enum ks_code ks__sight_case(struct ks_ledger *ledger, int64_t case_id,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err);
/* The same for listings, searches and candidates: NONE where the household is
 * restricted. */
enum ks_code ks__sight_case_row(struct ks_ledger *ledger, int64_t case_id,
	enum ks_sight_level *level, struct ks_heldback *held,
	struct ks_error *err);
/* May a page about case_id speak of this other household or of another case
 * in it (links, history, timeline)?  Not where that household is restricted
 * against a person of this case, whatever --restricted says. */
enum ks_code ks__sight_from(struct ks_ledger *ledger, int64_t case_id,
	int64_t household, bool *shown, struct ks_heldback *held,
	struct ks_error *err);
/* May this member be named (氏名, フリガナ, 生年月日)?  Else 続柄・年代. */
enum ks_code ks__sight_member(struct ks_ledger *ledger, int64_t member,
	bool *named, struct ks_error *err);
/* May it be told that the case (0: any) was heard at this meeting?  Nothing
 * for the keeper alone, else as what was said there. */
enum ks_code ks__sight_heard(struct ks_ledger *ledger, int64_t meeting,
	int64_t case_id, bool *told, struct ks_error *err);
/* The same of the meeting the record names, if it names one. */
enum ks_code ks__sight_meeting(struct ks_ledger *ledger,
	const struct ks_record *rec, bool *told, struct ks_error *err);
/* May this field of the record be shown at this level?  Asks also whether the
 * reception bears 通報者秘匿, and whether its meeting may be told of. */
bool ks__sight_field(struct ks_ledger *ledger, enum ks_sight_level level,
	const struct ks_record *rec, const struct ks_field *field);

/* Before a page or a paper about a case is made: KS_REFUSED where its reader
 * may not have identifying data about it (domain.md §3.6); meeting: the paper
 * is of this meeting, or 0.  Basis and reason are journalled by
 * ks__reads_commit. */
enum ks_code ks__sight_paper(struct ks_ledger *ledger, int64_t case_id,
	int64_t meeting, struct ks_error *err);

/* "支援会議限り 3件、本人・家族に伏せる 1件を除きました", or nothing. */
void ks__held_words(const struct ks_heldback *held, struct ks_buf *out);
/* Their names alone: "支援会議限り、機関内限り". */
void ks__held_names(const struct ks_heldback *held, struct ks_buf *out);
/* The same, kept for ks_ledger_held. */
enum ks_code ks__sight_tell(struct ks_ledger *ledger,
	const struct ks_heldback *held, struct ks_error *err);
/* Whom the handle is for, in words: "宛先: 保健センター"; nothing inside. */
void ks__sight_words(struct ks_ledger *ledger, struct ks_buf *out);
/* On which ground: "児童虐待通告(理由: …)", or nothing. */
void ks__sight_ground(struct ks_ledger *ledger, struct ks_buf *out);

/* ---- for the files of sight alone, and read.c ----------------------------- */

enum ks_whom {
	KS_FOR_KEEPER, /* inside, the office that keeps the ledger */
	KS_FOR_STAFF,  /* inside, staff of another agency */
	KS_FOR_AGENCY, /* outward */
	KS_FOR_PERSON,
	KS_FOR_FAMILY
};

/* A restriction in force today. */
struct ks_hidden {
	int64_t household, holder;
	const char *opponents; /* 員番号 framed by blanks, or "" */
};

struct ks_sight {
	enum ks_whom whom;
	int64_t staff; /* agency of who reads; 0 = none the list 職員 has */
	/* what is shown all of these may see: the staff's own agency unless it
	 * is the keeper, and the one it is for */
	int64_t agencies[2];
	size_t nagencies;
	int64_t addressee; /* an agency, outward; 0 = none */
	int64_t basis;
	char *reason;
	bool restricted, anonymous;
	struct ks_hidden *hidden; /* by household */
	size_t nhidden;
	bool hidden_known;
	struct ks_arena arena;
	struct ks_buf told;
	/* the last case asked about: rows of one come together */
	int64_t case_id;
	bool open;
};

/* What the handle was addressed to, or who the staff is; NULL: err. */
struct ks_sight *ks__sight(struct ks_ledger *ledger, struct ks_error *err);
void ks__sight_free(struct ks_sight *sight);
/* As --for does, for a paper that says itself to whom it goes. */
enum ks_code ks__sight_for_agency(
	struct ks_ledger *ledger, int64_t agency, struct ks_error *err);
/* Does it show everything, so that nothing need be asked? */
enum ks_code ks__sight_plain(
	struct ks_ledger *ledger, bool *plain, struct ks_error *err);

/* Is the household restricted, for who opens it by number or (listed) in a
 * list? */
enum ks_code ks__sight_hidden(struct ks_ledger *ledger, int64_t household,
	bool listed, bool *hidden, struct ks_error *err);
/* May the agency have identifying data of this case (domain.md §3.6)? */
enum ks_code ks__sight_open(struct ks_ledger *ledger, int64_t case_id,
	bool *open, struct ks_error *err);
/* Where 本人 or 家族 are, or may be, whom the household is kept from. */
enum ks_code ks__sight_opposed(struct ks_ledger *ledger, int64_t case_id,
	bool *opposed, struct ks_error *err);
void ks__held_count(struct ks_heldback *held, enum ks_held_why why);

static inline bool ks__sight_private(const struct ks_sight *sight)
{
	return sight->whom == KS_FOR_PERSON || sight->whom == KS_FOR_FAMILY;
}

#endif
