/* 会議: its sittings, items and who sat there, for the rules of others. */
#ifndef KS_MEETING_H
#define KS_MEETING_H

#include "ledger.h"
#include "row.h"

/* What the lists' properties say of a 法的位置付け (codes.md). */
#define KS_FOOTING_CONSENT "consent_required"
#define KS_FOOTING_SECRECY "confidentiality_required"
#define KS_FOOTING_PROGRAM "presupposes_program"

/* Is what is said of an item on this footing 支援会議限り by itself
 * (domain.md §3.5)?  Where it counts as a 支援会議. */
bool ks__footing_binds(const struct ks_code_row *footing);
/* Does it count as a 重層的支援会議? */
bool ks__footing_decides(const struct ks_code_row *footing);

/* The default footing of a 会議種別, or NULL. */
const struct ks_code_row *ks__footing_of(
	const struct ks_codes *codes, const struct ks_code_row *kind);

struct ks_meeting_facts {
	const struct ks_code_row *kind;
	int held_on, confirmed_on; /* 0 = not */
};
/* All zero where there is no such meeting. */
enum ks_code ks__meeting_facts(struct ks_ledger *ledger, int64_t meeting,
	struct ks_meeting_facts *out, struct ks_error *err);

/* 注意 where a footing that presupposes the programme is used before the day
 * the municipality began it. */
enum ks_code ks__meeting_check_start(struct ks_row *row,
	const struct ks_code_row *footing, int held_on, const char *field,
	struct ks_error *err);

/* The footing an item of this meeting has that says none of its own. */
enum ks_code ks__meeting_footing(struct ks_ledger *ledger, int64_t meeting,
	const struct ks_code_row **footing, struct ks_error *err);

/* Was the agency at the meeting, or on its roster on its day, with 守秘義務
 * 確認済?  Then it may hold what was said there. */
enum ks_code ks__meeting_bound(struct ks_ledger *ledger, int64_t meeting,
	int64_t agency, bool *bound, struct ks_error *err);

/* Has somebody on the meeting's roster on its day pledged secrecy for the
 * agency: this person, where the roster names persons; NULL asks for anybody
 * of the agency. */
enum ks_code ks__roster_sworn(struct ks_ledger *ledger, int64_t meeting,
	int64_t agency, const char *name, bool *sworn, struct ks_error *err);

/* Did the meeting have an item about the case, of this 議題区分 (a property
 * of the list, NULL: any), on a footing that decides (else one that binds)?
 * *day gets the meeting's day; kept breaches do not count. */
enum ks_code ks__meeting_heard(struct ks_ledger *ledger, int64_t meeting,
	int64_t case_id, const char *kind, bool decides, bool *heard, int *day,
	struct ks_error *err);

/* confirm.c: is everybody who came bound to secrecy, and was that confirmed?
 * Also where none of the meeting's footings asks for it.  Whoever came to
 * light since, 未確認, opens it again.  Papers wait for it, counting never. */
enum ks_code ks__meeting_confirmed(struct ks_ledger *ledger, int64_t meeting,
	bool *confirmed, struct ks_error *err);

/* An agency that came as 構成員 and took nothing upon itself. */
struct ks_taskless {
	int64_t meeting, agency;
	int held_on;
};
/* Of the meetings from this day on (0: all) that discussed a case, oldest
 * first, each agency once; *out is of the arena. */
enum ks_code ks__meeting_taskless(struct ks_ledger *ledger, int from,
	struct ks_arena *arena, struct ks_taskless **out, size_t *n,
	struct ks_error *err);

#endif
