#include "cmd.h"

static const struct cmd cmds[] = {
	RECORD_IMPORT(OPT(O_MATCHES)),
	RECORD_ADD,
	RECORD_TEMPLATE(OPT(O_OF)),
	RECORD_LIST(OPT(O_OF)),
	RECORD_SHOW(OPT(O_OF)),
	{ "match", "結付", "ケースと社会資源の結び付き(参加支援)を登録する",
		"例: kasane resource match S-3 --ケース番号 R7-00012 "
		"--開始日 R7.7.1\n",
		"資源番号", 1, 1, OPTS_IMPORT_ROW,
		CMD_WRITE | CMD_FIELDS | CMD_OF(match), record_attach },
};

CMD_SET(resource, NULL,
	"社会資源を取り込む・登録する・ケースと結び付ける・見る");
