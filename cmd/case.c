#include "cmd.h"

static enum ks_code list(struct call *call)
{
	struct ks_list list;
	enum ks_code code = list_fill(call, &list);

	if (code != KS_OK)
		return code;
	return ks_case_list(
		call->ledger, &list, out_sink(&call->out), &call->err);
}

static enum ks_code show(struct call *call)
{
	return ks_case_show(call->ledger, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

static enum ks_code history(struct call *call)
{
	return ks_case_history(call->ledger, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

static enum ks_code timeline(struct call *call)
{
	struct ks_list list;
	enum ks_code code = list_fill(call, &list);

	if (code != KS_OK)
		return code;
	return ks_case_timeline(call->ledger, call->opts.args[0], &list,
		out_sink(&call->out), &call->err);
}

static enum ks_code join(struct call *call)
{
	record_say(call, "case_number", call->opts.args[0]);
	record_say(call, "other_number", call->opts.args[1]);
	return record_add(call);
}

static enum ks_code candidates(struct call *call)
{
	struct ks_list list;
	enum ks_code code = list_fill(call, &list);

	if (code != KS_OK)
		return code;
	return ks_case_candidates(call->ledger,
		call->opts.nargs > 0 ? call->opts.args[0] : NULL, &list,
		out_sink(&call->out), &call->err);
}

static const struct cmd cmds[] = {
	{ "list", "一覧", "ケースの一覧を出す", NULL, "", 0, 0,
		OPTS_OUT | OPTS_LIST, CMD_READ, list },
	{ "show", "表示", "一つのケースの記録を出す", NULL, "ケース番号", 1, 1,
		OPTS_OUT | OPTS_SIGHT, CMD_READ, show },
	{ "history", "履歴", "ケースへの書込みを、前と後を並べて出す", NULL,
		"ケース番号", 1, 1, OPTS_OUT | OPTS_SIGHT, CMD_READ, history },
	{ "join", "名寄せ", "二つのケースが一つと分かったことを記録する",
		"後のケースが前のケースと分かったと記録します。"
		"どちらの記録も書き換わりません。\n"
		"--世帯のみ を付けると、ケースは別のまま、"
		"世帯だけが一つになります。\n"
		"まちがえたときは kasane void で元に戻せます。\n",
		"ケース番号 合わせるケース番号", 2, 2, OPT(O_DRY_RUN),
		CMD_WRITE | CMD_FIELDS | CMD_OF(joining), join },
	{ "candidates", "名寄せ候補",
		"同じ人や同じ世帯と思われるケースの組を出す",
		"候補を出すだけで、何も合わせません。"
		"合わせるのは kasane case join です。\n"
		"不明や匿名は、何とも合いません。\n",
		"[ケース番号]", 0, 1, OPTS_OUT | OPTS_SIGHT | OPT(O_LIMIT),
		CMD_READ, candidates },
	{ "timeline", "年表", "家族年表を出す",
		"世帯のすべてのケースについて、各機関が書いたことを日付の順に"
		"並べます。\n",
		"ケース番号", 1, 1,
		OPTS_OUT | OPTS_SIGHT | OPT(O_YEAR) | OPT(O_FROM) | OPT(O_TO),
		CMD_READ, timeline },
};

CMD_SET(case, "ケース", "ケースを見る・名寄せする");
