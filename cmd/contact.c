#include "cmd.h"

/* 共有範囲 is widened only with a reason. */
static const struct cmd cmds[] = {
	RECORD_IMPORT(OPT(O_REASON)),
	RECORD_ADD,
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
};

CMD_SET(contact, NULL, "支援経過・対応記録を取り込む・登録する・見る");
