/* What every noun that comes as rows can do: import, add, template, list,
 * show.  The noun's file lends its name. */
#include "cmd.h"

enum ks_code list_fill(struct call *call, struct ks_list *list)
{
	const struct opts *o = &call->opts;
	const char *limit = opt_get(o, O_LIMIT);

	*list = (struct ks_list){
		.from = opt_get(o, O_FROM),
		.to = opt_get(o, O_TO),
		.year = opt_get(o, O_YEAR),
		.district = opt_get(o, O_DISTRICT),
		.agency = opt_get(o, O_AGENCY),
		.case_number = opt_get(o, O_CASE),
		.anonymous = opt_on(o, O_ANONYMOUS),
		.voided = opt_on(o, O_VOIDED),
	};
	return limit == NULL
		? KS_OK
		: call_number(call, "--limit", limit, &list->limit);
}

static enum ks_code import_rows(struct call *call)
{
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);

	import.noun = cmd_noun(call->set);
	if (code == KS_OK)
		code = import_run(call, &import);
	import_release(&import);
	return code;
}

static enum ks_code add_row(struct call *call)
{
	const struct ks_noun *noun = cmd_noun(call->set);
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);
	enum ks_fate fate = KS_FATE_REGISTERED;
	int64_t id = 0;

	if (code == KS_OK && call->opts.nfields == 0)
		code = call_fail(call, KS_USAGE,
			"登録する値がありません。kasane %s add --help で"
			"欄の一覧が出ます",
			noun->id);
	if (code == KS_OK)
		code = ks_record_add(call->ledger, noun, call->opts.fields,
			call->opts.nfields, &import, &id, &fate, &call->err);
	import_release(&import);
	if (code != KS_OK)
		return code;
	if (fate == KS_FATE_UNCHANGED)
		call_say(call,
			"%s 同じ記録が登録済みです (ID %lld)。書いていません",
			noun->word, (long long)id);
	else if (import.dry_run)
		call_say(call, "%s 登録できます(確認のみ。書いていません)",
			noun->word);
	else
		call_say(call, "%s 1%sを登録 (ID %lld)", noun->word,
			noun->counter, (long long)id);
	return KS_OK;
}

static enum ks_code print_template(struct call *call)
{
	return ks_record_template(cmd_noun(call->set),
		opt_on(&call->opts, O_EXAMPLE), out_sink(&call->out),
		&call->err);
}

static enum ks_code list_rows(struct call *call)
{
	struct ks_list list;
	enum ks_code code = list_fill(call, &list);

	if (code != KS_OK)
		return code;
	return ks_record_list(call->ledger, cmd_noun(call->set), &list,
		out_sink(&call->out), &call->err);
}

static enum ks_code show_row(struct call *call)
{
	return ks_record_show(call->ledger, cmd_noun(call->set),
		call->opts.args[0], opt_on(&call->opts, O_ANONYMOUS),
		out_sink(&call->out), &call->err);
}

const struct cmd record_cmds[RECORD_CMDS] = {
	{ "import", "取込", "CSVファイルを取り込む",
		"一つの取引で取り込みます。誤った行が一つでもあれば"
		"何も書きません。\n"
		"--rejects を付けると、正しい行だけを書き、誤った行を"
		"そのファイルに残します。\n"
		"- は標準入力です。欄のオプションは、ファイルにない列を"
		"補います。\n",
		"FILE...", 1, -1, OPTS_IMPORT_FILE | OPTS_IMPORT_ROW,
		CMD_WRITE | CMD_FIELDS, import_rows },
	{ "add", "追加", "一件を登録する",
		"欄のオプションで値を渡します。CSVの一行を取り込むのと"
		"同じ検査をします。\n",
		"", 0, 0, OPTS_IMPORT_ROW, CMD_WRITE | CMD_FIELDS, add_row },
	{ "template", "雛形", "取込用CSVの見出しを出す", NULL, "", 0, 0,
		OPTS_OUT | OPT(O_EXAMPLE), 0, print_template },
	{ "list", "一覧", "一覧を出す(そのまま取り込める見出しで)", NULL, "", 0,
		0, OPTS_OUT | OPTS_LIST, CMD_READ, list_rows },
	{ "show", "表示", "一件を出す", NULL, "ID", 1, 1, OPTS_OUT | OPTS_SIGHT,
		CMD_READ, show_row },
};
