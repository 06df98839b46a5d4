#include "cmd.h"

#include <string.h>

static enum ks_code show(struct call *call)
{
	return ks_household_show(call->ledger, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

/* "R7-12": then it is a case's number, and its household is meant. */
static bool case_like(const char *s)
{
	size_t n;

	if (*s < 'A' || *s > 'Z')
		return false;
	n = strspn(++s, "0123456789");
	return n > 0 && s[n] == '-' && s[n + 1] != '\0' &&
		s[n + 1 + strspn(s + n + 1, "0123456789")] == '\0';
}

/* A record of a household, which is named by the argument or by options. */
static enum ks_code add(struct call *call)
{
	const char *number = call->opts.args[0];

	if (call->opts.nargs > 0)
		record_say(call,
			case_like(number) ? "case_number" : "household_number",
			number);
	return record_add(call);
}

static const struct cmd cmds[] = {
	{ "show", "表示", "世帯と世帯員を出す", NULL, "世帯番号かケース番号", 1,
		1, OPTS_OUT | OPTS_SIGHT, CMD_READ, show },
	{ "split", "分離", "世帯員の一部を、新しい世帯に分ける",
		"分かれる世帯員は、員番号を持ったまま新しい世帯に移ります。"
		"ケースは本人に付いて移ります。\n"
		"まちがえたときは kasane void で元に戻せます。\n",
		"[世帯番号かケース番号]", 0, 1, OPT(O_DRY_RUN),
		CMD_WRITE | CMD_FIELDS | CMD_OF(split), add },
	{ "move", "転居", "世帯の転居を登録する",
		"圏域別の集計では、転居日から後の記録を移った先の圏域で"
		"数えます。\n",
		"[世帯番号かケース番号]", 0, 1, OPT(O_DRY_RUN),
		CMD_WRITE | CMD_FIELDS | CMD_OF(move), add },
};

CMD_SET(household, "世帯", "世帯を見る・分ける・移す");
