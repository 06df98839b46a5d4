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

static enum ks_code reopen(struct call *call)
{
	const struct ks_noun *noun = cmd_fields(call->set, call->cmd);
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);
	enum ks_fate fate = KS_FATE_REJECTED;
	int64_t id = 0;

	if (code == KS_OK)
		code = ks_case_reopen(call->ledger, call->opts.args[0],
			call->opts.fields, call->opts.nfields, &import, &id,
			&fate, &call->err);
	import_release(&import);
	if (code == KS_OK)
		record_say_added(call, noun, fate, id);
	return code;
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
	{ "assign", "主担当", "ケースの主担当を変える",
		"会議の役割分担で主担当に○を付けたときも、終結後の主担当機関を"
		"書いたときも変わります。\n"
		"日付のいちばん新しいものが今の主担当です。\n",
		"ケース番号", 1, 1, OPTS_IMPORT_ROW,
		CMD_WRITE | CMD_FIELDS | CMD_OF(assign), record_attach },
	{ "reopen", "再相談", "終結したケースの本人から再び相談を受け付ける",
		"新しいケースを開き、前のケースとつなぎます。氏名、フリガナ、"
		"性別、生年月日、世帯番号は、\n"
		"書かなければ台帳から写します。\n",
		"ケース番号", 1, 1, OPTS_IMPORT_ROW,
		CMD_WRITE | CMD_FIELDS | CMD_OF(intake), reopen },
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

CMD_SET(case, "ケース",
	"ケースを見る・担う機関を決める・再相談を受ける・名寄せする");
