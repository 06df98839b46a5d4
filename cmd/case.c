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

static const struct cmd cmds[] = {
	{ "list", "一覧", "ケースの一覧を出す", NULL, "", 0, 0,
		OPTS_OUT | OPTS_LIST, CMD_READ, list },
	{ "show", "表示", "一つのケースの記録を出す", NULL, "ケース番号", 1, 1,
		OPTS_OUT | OPTS_SIGHT, CMD_READ, show },
	{ "history", "履歴", "ケースへの書込みを、前と後を並べて出す", NULL,
		"ケース番号", 1, 1, OPTS_OUT | OPTS_SIGHT, CMD_READ, history },
	{ "timeline", "年表", "家族年表を出す",
		"世帯のすべてのケースについて、各機関が書いたことを日付の順に"
		"並べます。\n",
		"ケース番号", 1, 1,
		OPTS_OUT | OPTS_SIGHT | OPT(O_YEAR) | OPT(O_FROM) | OPT(O_TO),
		CMD_READ, timeline },
};

CMD_SET(case, "ケース", "ケースを見る");
