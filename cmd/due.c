/* kasane due: what waits or is overdue. */
#include "cmd.h"

static enum ks_code due(struct call *call)
{
	struct ks_list list;
	int64_t n = 0;
	char count[32];
	enum ks_code code = list_fill(call, &list);

	list.kind = opt_get(&call->opts, O_KIND);
	if (code == KS_OK)
		code = ks_due(call->ledger, &list, out_sink(&call->out), &n,
			&call->err);
	if (code == KS_OK && n > 0 && opt_on(&call->opts, O_CHECK))
		code = call_fail(call, KS_INVALID,
			"期限の過ぎたもの、近いもの、見落としが%s件あります",
			call_count(n, count));
	return code;
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "期限の過ぎたもの、近いもの、見落としを出す",
		"会議の後の確認、モニタリング、つなぎの回答、役割、"
		"主担当、同意、閲覧制限などを、\n"
		"種類ごとに期日の順に出します。期日は、30日先まで"
		"(--to でそれより先も)です。\n",
		"", 0, 0,
		OPTS_OUT | OPTS_SIGHT | OPT(O_YEAR) | OPT(O_FROM) | OPT(O_TO) |
			OPT(O_DISTRICT) | OPT(O_AGENCY) | OPT(O_CASE) |
			OPT(O_KIND) | OPT(O_CHECK),
		CMD_READ, due },
};

CMD_SET(due, "期限", "期限の過ぎたもの、近いもの、見落とし");
