/* Whom what is read is for, and what was held back, in words. */
#include "sight.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"

void ks__sight_free(struct ks_sight *sight)
{
	if (!sight)
		return;
	ks__arena_release(&sight->arena);
	ks__buf_release(&sight->told);
	free(sight->reason);
	free(sight);
}

/* ---- inside: the staff's own agency --------------------------------------- */

static const struct ks_code_row *agency_named(
	const struct ks_ledger *ledger, const char *name)
{
	const struct ks_code_list *list = ks__codes_list(ledger->codes, "機関");

	return list && name ? ks__code_find(list, name, strlen(name)) : NULL;
}

static enum ks_code keeper_of(
	struct ks_ledger *ledger, int64_t *agency, struct ks_error *err)
{
	struct ks_buf name = KS_BUF_INIT;
	const struct ks_code_row *row = NULL;
	enum ks_code rc = ks__setting(ledger, "keeper", &name, err);

	if (rc == KS_OK)
		row = agency_named(ledger, ks__buf_str(&name));
	*agency = row ? row->id : 0;
	ks__buf_release(&name);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* A name the list 職員 does not have is somebody of the office that keeps the
 * ledger.  One it has sees as its 機関 does; where that is no known agency, as
 * one nothing was given to. */
static enum ks_code inside(
	struct ks_ledger *ledger, struct ks_sight *sight, struct ks_error *err)
{
	const struct ks_code_list *list = ks__codes_list(ledger->codes, "職員");
	const struct ks_code_row *staff = list && ledger->staff
		? ks__code_find(list, ledger->staff, strlen(ledger->staff))
		: NULL;
	const char *name = staff ? ks__code_prop(staff, "機関") : NULL;
	const struct ks_code_row *agency;
	int64_t keeper = 0;
	enum ks_code rc;

	sight->whom = KS_FOR_KEEPER;
	if (!name || !*name)
		return KS_OK;
	agency = agency_named(ledger, name);
	sight->staff = agency ? agency->id : -1;
	rc = keeper_of(ledger, &keeper, err);
	if (sight->staff != keeper) {
		sight->whom = KS_FOR_STAFF;
		sight->agencies[sight->nagencies++] = sight->staff;
	}
	return rc;
}

struct ks_sight *ks__sight(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_sight *sight = ledger->sight;

	if (sight)
		return sight;
	sight = calloc(1, sizeof(*sight));
	if (!sight) {
		ks__nomem(err);
		return NULL;
	}
	if (inside(ledger, sight, err) != KS_OK) {
		ks__sight_free(sight);
		return NULL;
	}
	ledger->sight = sight;
	return sight;
}

/* ---- outward: --for -------------------------------------------------------- */

static enum ks_code find_word(struct ks_ledger *ledger, const char *list,
	const char *option, const char *word, const struct ks_code_row **out,
	struct ks_error *err)
{
	const struct ks_code_list *codes = ks__codes_list(ledger->codes, list);
	const char *near;

	*out = codes ? ks__code_find(codes, word, strlen(word)) : NULL;
	if (*out)
		return KS_OK;
	near = codes ? ks__code_nearest(codes, word) : NULL;
	return ks__fail(err, KS_USAGE, "%s: 「%s」は「%s」にありません%s%s%s",
		option, word, list, near ? "。「" : "", near ? near : "",
		near ? "」ではありませんか" : "");
}

static void to_agency(struct ks_sight *sight, int64_t agency)
{
	sight->whom = KS_FOR_AGENCY;
	sight->addressee = agency;
	if (!sight->nagencies || sight->agencies[0] != agency)
		sight->agencies[sight->nagencies++] = agency;
}

enum ks_code ks__sight_for_agency(
	struct ks_ledger *ledger, int64_t agency, struct ks_error *err)
{
	struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	sight->case_id = 0; /* what was decided was for another */
	to_agency(sight, agency);
	return KS_OK;
}

static enum ks_code read_addressee(struct ks_ledger *ledger,
	struct ks_sight *sight, const char *word, struct ks_error *err)
{
	const struct ks_code_row *agency;
	enum ks_code rc;

	if (strcmp(word, "本人") == 0 || strcmp(word, "家族") == 0) {
		sight->whom = strcmp(word, "本人") == 0 ? KS_FOR_PERSON
							: KS_FOR_FAMILY;
		return KS_OK;
	}
	rc = find_word(ledger, "機関", "--for", word, &agency, err);
	if (rc != KS_OK)
		return rc;
	to_agency(sight, agency->id);
	return KS_OK;
}

/* A basis stands in the place of consent and of a 支援会議; those two are
 * shown by their own records. */
static enum ks_code read_basis(struct ks_ledger *ledger, struct ks_sight *sight,
	const char *word, struct ks_error *err)
{
	const struct ks_code_row *basis;
	enum ks_code rc =
		find_word(ledger, "提供根拠", "--basis", word, &basis, err);

	if (rc != KS_OK)
		return rc;
	if (ks__code_is(basis, "同意") || ks__code_is(basis, "会議"))
		return ks__fail(err, KS_USAGE,
			"--basis: 「%s」は記録で示します。"
			"kasane consent add か kasane meeting で"
			"登録してください",
			basis->label);
	sight->basis = basis->id;
	return KS_OK;
}

static enum ks_code need_reason(
	const struct ks_audience *a, struct ks_error *err)
{
	bool blank = !a->reason || !a->reason[strspn(a->reason, " \t\r\n")];

	if (blank && a->basis)
		return ks__fail(err, KS_USAGE,
			"--basis には理由が要ります。--reason に"
			"書いてください(台帳に残ります)");
	if (blank && a->restricted)
		return ks__fail(err, KS_USAGE,
			"--restricted には理由が要ります。--reason に"
			"書いてください(台帳に残ります)");
	return KS_OK;
}

enum ks_code ks_ledger_address(struct ks_ledger *ledger,
	const struct ks_audience *audience, struct ks_error *err)
{
	struct ks_sight *sight;
	enum ks_code rc = need_reason(audience, err);

	if (rc != KS_OK)
		return rc;
	ks__sight_free(ledger->sight);
	ledger->sight = NULL;
	sight = ks__sight(ledger, err);
	if (!sight)
		return err->code;
	sight->restricted = audience->restricted;
	sight->anonymous = audience->anonymous;
	if (audience->addressee)
		rc = read_addressee(ledger, sight, audience->addressee, err);
	if (rc == KS_OK && audience->basis)
		rc = read_basis(ledger, sight, audience->basis, err);
	if (rc == KS_OK && (audience->basis || audience->restricted)) {
		sight->reason = strdup(audience->reason);
		if (!sight->reason)
			rc = ks__nomem(err);
	}
	return rc;
}

/* ---- in words ---------------------------------------------------------------- */

void ks__held_count(struct ks_heldback *held, enum ks_held_why why)
{
	if (held)
		held->n[why]++;
}

static const char *const names[KS_HELD_WHYS] = {
	[KS_HELD_RESTRICTED] = "閲覧制限",
	[KS_HELD_COVERED] = "閲覧制限",
	[KS_HELD_MEETING] = "支援会議限り",
	[KS_HELD_AGENCY] = "機関内限り",
	[KS_HELD_FAMILY] = "本人・家族に伏せる",
	[KS_HELD_INFORMER] = "通報者秘匿",
	[KS_HELD_CONSENT] = "同意なし",
};

void ks__held_names(const struct ks_heldback *held, struct ks_buf *out)
{
	for (size_t i = 0; i < KS_HELD_WHYS; i++)
		if (held->n[i])
			ks__buf_addf(
				out, "%s%s", out->len ? "、" : "", names[i]);
}

static void list_counts(const struct ks_heldback *held,
	const enum ks_held_why *whys, size_t n, const char *end,
	struct ks_buf *out)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		int64_t count = held->n[whys[i]];

		if (!count)
			continue;
		if (out->len)
			ks__buf_adds(out, "、");
		ks__buf_addf(
			out, "%s %lld件", names[whys[i]], (long long)count);
		any = true;
	}
	if (any)
		ks__buf_adds(out, end);
}

void ks__held_words(const struct ks_heldback *held, struct ks_buf *out)
{
	static const enum ks_held_why left_out[] = { KS_HELD_RESTRICTED,
		KS_HELD_MEETING, KS_HELD_AGENCY, KS_HELD_FAMILY };
	static const enum ks_held_why masked[] = { KS_HELD_COVERED,
		KS_HELD_CONSENT };
	static const enum ks_held_why informer[] = { KS_HELD_INFORMER };

	list_counts(held, left_out, 4, "を除きました", out);
	list_counts(held, masked, 2, "は氏名などを伏せました", out);
	list_counts(held, informer, 1, "は通報者の欄を伏せました", out);
	if (held->kept)
		ks__buf_addf(out, "%s" KS_KEPT_WORDS, out->len ? "。" : "");
	if (held->others)
		ks__buf_addf(out, "%s圏域を見せられない記録は除いてあります",
			out->len ? "。" : "");
}

enum ks_code ks__sight_tell(struct ks_ledger *ledger,
	const struct ks_heldback *held, struct ks_error *err)
{
	struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	for (size_t i = 0; i < KS_HELD_WHYS; i++)
		sight->told_so_far.n[i] = held->n[i] +
			(sight->paging ? sight->told_so_far.n[i] : 0);
	ks__buf_clear(&sight->told);
	ks__held_words(&sight->told_so_far, &sight->told);
	return KS_OK;
}

enum ks_code ks__sight_page(
	struct ks_ledger *ledger, bool on, struct ks_error *err)
{
	struct ks_sight *sight = ks__sight(ledger, err);

	if (!sight)
		return err->code;
	if (on)
		memset(&sight->told_so_far, 0, sizeof(sight->told_so_far));
	sight->paging = on;
	return KS_OK;
}

const char *ks_ledger_held(const struct ks_ledger *ledger)
{
	return ledger->sight && ledger->sight->told.len
		? ks__buf_str(&ledger->sight->told)
		: NULL;
}

void ks__sight_words(struct ks_ledger *ledger, struct ks_buf *out)
{
	const struct ks_sight *sight = ledger->sight;
	const struct ks_code_row *agency;

	if (!sight || sight->whom < KS_FOR_AGENCY)
		return;
	agency = ks__code_by_id(ledger->codes, sight->addressee);
	ks__buf_adds(out, "宛先: ");
	if (sight->whom == KS_FOR_AGENCY)
		ks__buf_adds(out, agency ? agency->label : "");
	else
		ks__buf_adds(
			out, sight->whom == KS_FOR_PERSON ? "本人" : "家族");
}

void ks__sight_ground(struct ks_ledger *ledger, struct ks_buf *out)
{
	const struct ks_sight *sight = ledger->sight;
	const struct ks_code_row *basis = sight && sight->basis
		? ks__code_by_id(ledger->codes, sight->basis)
		: NULL;

	if (basis)
		ks__buf_addf(out, "%s(理由: %s)", basis->label, sight->reason);
}
