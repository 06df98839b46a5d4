#include "cmd.h"

static const struct cmd cmds[] = {
	RECORD_IMPORT(0),
	RECORD_ADD,
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
	RECORD_SHEET("プラン番号",
		"--kind は プラン、方針、評価 のどれかです(既定はその記録の"
		"種別)。\n"
		"例: kasane plan sheet P-1 --for 本人 -o プラン.html\n"
		"    kasane plan sheet P-1 --kind 評価\n",
		OPT(O_KIND)),
};

CMD_SET(plan, NULL, "プランを取り込む・登録する・見る");
