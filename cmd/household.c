#include "cmd.h"

static enum ks_code show(struct call *call)
{
	return ks_household_show(call->ledger, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

static const struct cmd cmds[] = {
	{ "show", "表示", "世帯と世帯員を出す", NULL, "世帯番号かケース番号", 1,
		1, OPTS_OUT | OPTS_SIGHT, CMD_READ, show },
};

CMD_SET(household, "世帯", "世帯を見る");
