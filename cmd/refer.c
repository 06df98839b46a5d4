#include "cmd.h"

static const struct cmd cmds[] = {
	RECORD_IMPORT(0),
	RECORD_ADD,
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
	{ "answer", "回答", "つなぎ先の回答を書く",
		"IDは kasane refer list の記録IDです。\n"
		"例: kasane refer answer 41 --回答 受理 --回答日 R7.5.9\n",
		"ID", 1, 1, OPT(O_DRY_RUN), CMD_WRITE | CMD_FIELDS,
		record_amend },
	RECORD_SHEET("ID",
		"つなぐシートを出します。宛先は、--for がなければつなぎ先です。"
		"\n"
		"つなぎ先への同意も会議も提供根拠もなければ断ります。\n"
		"例: kasane refer sheet 12 -o つなぐシート.html\n",
		0),
};

CMD_SET(refer, NULL, "つなぎを取り込む・登録する・答えを書く・見る");
