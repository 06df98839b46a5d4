/* 役割分担: what an agency took upon itself at a meeting. */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "meeting_number", "会議番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの会議か" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "agency", "機関", KS_CODE, "機関", KS_REQUIRED, "役割を担う機関" },
	{ "role", "役割", KS_TEXT, NULL, KS_PERSONAL, "担う役割" },
	{ "due_on", "期限", KS_DATE, NULL, 0, "いつまでに" },
	{ "lead", "主担当", KS_MARK, NULL, 0, "この機関が主担当なら○" },
	{ "done_on", "完了日", KS_DATE, NULL, 0, "済んだ日" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

/* A role with ○ names the case's 主担当. */
static enum ks_code undone(struct ks_ledger *ledger,
	const struct ks_record *was, struct ks_error *err)
{
	return ks__case_lead_refresh(
		ledger, was->v[ks__field(was->noun, "case_id")].number, err);
}

static enum ks_code applied(struct ks_ledger *ledger, int64_t id,
	const struct ks_record *rec, bool was_new, struct ks_error *err)
{
	(void)id;
	if (was_new && !rec->v[ks__field(rec->noun, "lead")].number)
		return KS_OK;
	return undone(ledger, rec, err);
}

const struct ks_noun_ops ks__task = {
	.noun = { "task", "役割分担", "役割", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "due_on",
	.agency = "agency",
	.check = ks__links_check,
	.key = ks__key,
	.applied = applied,
	.undone = undone,
};
