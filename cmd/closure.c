#include "cmd.h"

static const struct cmd cmds[] = {
	RECORD_IMPORT(0),
	{ "add", "追加", "一件を登録する", record_about_add, "", 0, 0,
		OPTS_IMPORT_ROW | OPT(O_RECORD_BREACH), CMD_WRITE | CMD_FIELDS,
		record_add },
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
};

CMD_SET(closure, NULL, "終結を取り込む・登録する・見る");
