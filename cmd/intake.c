#include "cmd.h"

static const struct cmd cmds[] = {
	RECORD_IMPORT(0),
	RECORD_ADD,
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
	RECORD_SHEET("ID",
		"相談受付票を出します。署名を受ける同意欄が付きます。\n"
		"受付は記録IDか 機関/年度/番号 で示します。\n"
		"例: kasane intake sheet 12 -o 受付票.html\n",
		0),
};

CMD_SET(intake, NULL, "相談受付を取り込む・登録する・見る");
