/* Code lists. */
#include "cmd.h"

static enum ks_code list(struct call *call)
{
	return ks_code_list(call->ledger,
		call->opts.nargs > 0 ? call->opts.args[0] : NULL,
		out_sink(&call->out), &call->err);
}

static enum ks_code import_list(struct call *call)
{
	struct ks_import import;
	struct ks_import_result result = { 0 };
	const struct ks_import_count *c = &result.counts[0];
	char added[32], changed[32];
	enum ks_code code = import_fill(call, &import);

	if (code == KS_OK)
		code = ks_code_import(call->ledger, call->opts.args[0],
			call->opts.args[1], opt_on(&call->opts, O_REPLACE),
			&import, &result, &call->err);
	import_release(&import);
	if (code == KS_OK)
		call_say(call, "%s %s件を登録、%s件を更新%s",
			call->opts.args[0], call_count(c->registered, added),
			call_count(c->updated, changed),
			import.dry_run ? " (確認のみ。何も書いていません)"
				       : "");
	return code;
}

static enum ks_code export_list(struct call *call)
{
	return ks_code_export(call->ledger, call->opts.args[0],
		out_sink(&call->out), &call->err);
}

static const struct cmd cmds[] = {
	{ "list", "一覧", "コード表の一覧、または一つのコード表を出す", NULL,
		"[LIST]", 0, 1, OPTS_OUT, CMD_READ, list },
	{ "import", "取込", "コード表に行を加える・改める",
		"ファイルの列は コード,名称,並び順 と属性です。"
		"使われているコードは消えません。\n",
		"LIST FILE", 2, 2,
		OPT(O_ENCODING) | OPT(O_DRY_RUN) | OPT(O_REPLACE), CMD_WRITE,
		import_list },
	{ "export", "書出", "コード表を、取り込める形で出す", NULL, "LIST", 1,
		1, OPTS_OUT, CMD_READ, export_list },
};

CMD_SET(code, "コード", "コード表(機関、圏域、課題など)を見る・改める");
