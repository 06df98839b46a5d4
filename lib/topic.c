/* 地域課題: drawn from cases or meetings, and what came of it. */
#include "noun.h"

#include "casefile.h"
#include "links.h"
#include "order.h"

static const struct ks_field fields[] = {
	{ "number", "地域課題番号", KS_TEXT, NULL, KS_REQUIRED,
		"地域課題を見分ける番号" },
	{ "content", "内容", KS_TEXT, NULL, KS_REQUIRED | KS_COVERED,
		"課題の内容" },
	{ "district", "圏域", KS_CODE, "圏域", 0, "課題のある圏域" },
	{ "drawn_on", "抽出日", KS_DATE, NULL, KS_REQUIRED, "見いだした日" },
	{ "origin", "抽出元", KS_TEXT, NULL, KS_OF_MEETING,
		"ケース番号か会議番号" },
	{ "raised_on", "提起日", KS_DATE, NULL, 0, "提起した日" },
	{ "raised_to", "提起先", KS_TEXT, NULL, 0, "提起した相手" },
	{ "developed_on", "資源開発日", KS_DATE, NULL, 0, "資源ができた日" },
	{ "reflected_on", "政策反映日", KS_DATE, NULL, 0, "施策に入った日" },
	{ "solved_on", "解決日", KS_DATE, NULL, 0, "解決した日" },
	{ "note", "備考", KS_TEXT, NULL, KS_PERSONAL, "その他の記録" },
	{ "case_id", "ケース", KS_REF, "case", KS_DERIVED, "見いだしたケース" },
	{ "meeting_id", "会議", KS_REF, "meeting", KS_DERIVED, "どの会議か" },
	KS_KEPT_FIELDS,
};

/* 抽出元 names a case ("R7-00012") or else a meeting. */
static enum ks_code find_origin(struct ks_row *row, struct ks_error *err)
{
	const struct ks_value *origin = ks__row_value(row, "origin");
	struct ks_error ignored;
	int64_t found = 0, meeting = 0;
	enum ks_code rc = KS_OK;

	ks__value_set_text(ks__row_value(row, "case_id"), row->arena, "", 0);
	ks__value_set_text(ks__row_value(row, "meeting_id"), row->arena, "", 0);
	if (ks__empty(origin))
		return KS_OK;
	if (ks__case_by_number(row->ledger, origin->text, origin->len, &found,
		    &ignored) != KS_OK)
		rc = ks__by_number(row->ledger, &ks__meeting.noun, origin->text,
			origin->len, &meeting, err);
	if (found)
		ks__value_set_int(
			ks__row_value(row, "case_id"), row->arena, found);
	else if (meeting)
		ks__value_set_int(
			ks__row_value(row, "meeting_id"), row->arena, meeting);
	else if (rc == KS_OK)
		ks__tell_field(
			row, KS_RULE_ORIGIN_UNKNOWN, "origin", NULL, NULL);
	return rc;
}

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	static const char *const later[] = { "raised_on", "developed_on",
		"reflected_on", "solved_on" };

	for (size_t i = 0; i < sizeof(later) / sizeof(later[0]); i++)
		ks__in_order(row, KS_RULE_DATES_ODD, "drawn_on", later[i]);
	for (size_t i = 1; i < sizeof(later) / sizeof(later[0]); i++)
		ks__in_order(row, KS_RULE_DATES_ODD, "raised_on", later[i]);
	return find_origin(row, err);
}

const struct ks_noun_ops ks__topic = {
	.noun = { "topic", "地域課題", "地域課題", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "drawn_on",
	.check = check,
	.key = ks__key,
};
