#include "cmd.h"

/* The page of a plan has its 支援内容 and 評価; --of shows one of those. */
static enum ks_code show(struct call *call)
{
	if (opt_on(&call->opts, O_OF))
		return record_show(call);
	return ks_plan_show(call->ledger, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

static const struct cmd cmds[] = {
	RECORD_IMPORT(OPT(O_ACTIONS) | OPT(O_EVALUATIONS)),
	RECORD_ADD,
	RECORD_TEMPLATE(OPT(O_OF)),
	RECORD_LIST(OPT(O_OF)),
	{ "show", "表示", "一件のプランを、支援内容と評価とともに出す",
		"--of 支援内容 か --of 評価 なら、IDで指すその一件を出します。\n",
		"プラン番号", 1, 1, OPTS_OUT | OPTS_SIGHT | OPT(O_OF), CMD_READ,
		show },
	{ "decide", "決定", "プランの決定を書く",
		"支援プランは、プラン協議として話し合った重層的支援会議と、"
		"決定日に有効な同意が要ります。\n"
		"支援方針(同意前)は、支援会議が要ります。\n"
		"例: kasane plan decide P-12 --決定日 R7.6.20 "
		"--協議会議番号 M-8\n",
		"プラン番号", 1, 1, OPT(O_DRY_RUN) | OPT(O_RECORD_BREACH),
		CMD_WRITE | CMD_FIELDS, record_amend },
	{ "evaluate", "評価", "プランの評価を一件登録する",
		"結果が終結、再プラン、中断なら、その日からプランは"
		"有効でなくなります。\n"
		"例: kasane plan evaluate P-12 --評価日 R7.12.1 "
		"--結果 再プラン\n",
		"プラン番号", 1, 1, OPTS_IMPORT_ROW | OPT(O_RECORD_BREACH),
		CMD_WRITE | CMD_FIELDS | CMD_OF(evaluation), record_attach },
	RECORD_SHEET("プラン番号",
		"--kind は プラン、方針、評価 のどれかです(既定はその記録の"
		"種別)。\n"
		"例: kasane plan sheet P-1 --for 本人 -o プラン.html\n"
		"    kasane plan sheet P-1 --kind 評価\n",
		OPT(O_KIND)),
};

CMD_SET(plan, NULL, "プランを取り込む・登録する・決める・評価する・見る");
