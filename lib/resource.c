/* 社会資源: a place, a group, a firm. */
#include "noun.h"

#include "links.h"
#include "order.h"

static const struct ks_field fields[] = {
	{ "number", "資源番号", KS_TEXT, NULL, KS_REQUIRED,
		"資源を見分ける番号" },
	{ "name", "名称", KS_TEXT, NULL, KS_REQUIRED, "資源の名前" },
	{ "kind", "種別", KS_CODE, "資源種別", 0, "居場所、農園など" },
	{ "district", "圏域", KS_CODE, "圏域", 0, "資源のある圏域" },
	{ "operator", "運営主体", KS_CODE, "運営主体", 0, "誰が営むか" },
	{ "opened_on", "開設日", KS_DATE, NULL, 0, "始まった日" },
	{ "closed_on", "廃止日", KS_DATE, NULL, 0, "終わった日" },
	{ "frequency", "開設頻度", KS_CODE, "開設頻度", 0, "開く頻度" },
	{ "terms", "受入条件", KS_TEXT, NULL, 0, "受け入れの条件" },
	{ "contact", "連絡先", KS_TEXT, NULL, KS_PERSONAL, "連絡先" },
	KS_KEPT_FIELDS,
};

static enum ks_code check(struct ks_row *row, struct ks_error *err)
{
	ks__in_order(row, KS_RULE_DATES_CROSSED, "opened_on", "closed_on");
	return ks__links_check(row, err);
}

const struct ks_noun_ops ks__resource = {
	.noun = { "resource", "社会資源", "資源", "件", fields,
		sizeof(fields) / sizeof(fields[0]), true },
	.day = "opened_on",
	.check = check,
	.key = ks__key,
};
