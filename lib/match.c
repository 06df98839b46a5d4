/* マッチング: a case brought together with a resource (参加支援). */
#include "noun.h"

#include "casefile.h"
#include "links.h"

static const struct ks_field fields[] = {
	{ "resource_number", "資源番号", KS_TEXT, NULL, KS_REQUIRED,
		"どの社会資源か" },
	KS_CASE_FIELDS,
	KS_CASE_REF,
	{ "started_on", "開始日", KS_DATE, NULL, 0, "つながった日" },
	{ "ended_on", "終了日", KS_DATE, NULL, 0, "終わった日" },
	{ "plan_number", "プラン番号", KS_TEXT, NULL, 0, "もとになるプラン" },
	{ "settling", "定着状況", KS_CODE, "定着状況", 0,
		"調整中、参加中など" },
	{ "resource_id", "社会資源", KS_REF, "resource", KS_DERIVED,
		"どの社会資源か" },
	{ "plan_id", "プラン", KS_REF, "plan", KS_DERIVED, "もとになるプラン" },
	KS_NUMBER_FIELD,
	KS_KEPT_FIELDS,
};

const struct ks_noun_ops ks__match = {
	.noun = { "match", "マッチング", "マッチング", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "started_on",
	.check = ks__links_check,
	.key = ks__key,
};
