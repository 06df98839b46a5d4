/* How one agency's own CSV maps to ours. */
#include "cmd.h"

static enum ks_code import_profile(struct call *call)
{
	const char *name = call->opts.args[0];
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);

	if (code == KS_OK)
		code = ks_profile_import(call->ledger, name, call->opts.args[1],
			&import, &call->err);
	import_release(&import);
	if (code == KS_OK)
		call_say(call, "様式「%s」を登録しました", name);
	return code;
}

static enum ks_code list(struct call *call)
{
	return ks_profile_list(call->ledger, out_sink(&call->out), &call->err);
}

static enum ks_code show(struct call *call)
{
	return ks_profile_show(call->ledger, call->opts.args[0],
		out_sink(&call->out), &call->err);
}

static enum ks_code check(struct call *call)
{
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);

	if (code == KS_OK)
		code = ks_profile_check(call->ledger, call->opts.args[0], NULL,
			call->opts.args[1], &import, out_sink(&call->out),
			&call->err);
	import_release(&import);
	return code;
}

static const struct cmd cmds[] = {
	{ "import", "取込", "様式を登録する(同じ名前があれば替える)",
		"ファイルの列は 種別,元,先,値 です。\n", "NAME FILE", 2, 2,
		OPT(O_ENCODING), CMD_WRITE, import_profile },
	{ "list", "一覧", "様式の一覧を出す", NULL, "", 0, 0, OPTS_OUT,
		CMD_READ, list },
	{ "show", "表示", "様式を、取り込める形で出す", NULL, "NAME", 1, 1,
		OPTS_OUT, CMD_READ, show },
	{ "check", "確認", "様式でファイルの見出しがどう読まれるかを見る",
		"何も書きません。知らない見出しや足りない列があれば、"
		"取込と同じように知らせます。\n",
		"NAME FILE", 2, 2, OPTS_OUT, CMD_READ, check },
};

CMD_SET(profile, "様式", "機関ごとのCSVの様式(見出しと値の読替え)");
