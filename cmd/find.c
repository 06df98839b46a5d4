#include "cmd.h"

static enum ks_code find(struct call *call)
{
	struct ks_list list;
	enum ks_code code = list_fill(call, &list);

	if (code != KS_OK)
		return code;
	return ks_find(call->ledger, call->opts.args, call->opts.nargs, &list,
		out_sink(&call->out), &call->err);
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "氏名、電話、住所、番号の一部からケースを探す",
		"語をいくつも書くと、すべてに当てはまるケースだけを出します。\n"
		"氏名とフリガナは2文字以上の一部でよく、平仮名でも"
		"半角カナでもかまいません。\n"
		"電話はハイフンや先頭の0がなくても探せます。\n",
		"語...", 1, -1, OPTS_OUT | OPTS_SIGHT | OPT(O_LIMIT), CMD_READ,
		find },
};

CMD_SET(find, "検索", "氏名や電話からケースを探す");
