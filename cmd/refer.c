#include "cmd.h"

static const struct cmd cmds[] = {
	RECORD_IMPORT(0),
	RECORD_ADD,
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
	RECORD_SHEET("ID",
		"つなぐシートを出します。宛先は、--for がなければつなぎ先です。"
		"\n"
		"つなぎ先への同意も会議も提供根拠もなければ断ります。\n"
		"例: kasane refer sheet 12 -o つなぐシート.html\n",
		0),
};

CMD_SET(refer, NULL, "つなぎを取り込む・登録する・見る");
