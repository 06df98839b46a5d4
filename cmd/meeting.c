#include "cmd.h"

#define COMPANION_FILES                                                     \
	(OPT(O_ROSTER) | OPT(O_ATTENDANCE) | OPT(O_AGENDA) | OPT(O_TASKS) | \
		OPT(O_HEARINGS) | OPT(O_SURVEY))

/* The page of a meeting has all that belongs to it; --of shows one of that. */
static enum ks_code show(struct call *call)
{
	if (opt_on(&call->opts, O_OF))
		return record_show(call);
	return ks_meeting_show(call->ledger, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

static enum ks_code confirm(struct call *call)
{
	const char *number = call->opts.args[0];
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);

	if (code == KS_OK)
		code = ks_meeting_confirm(
			call->ledger, number, &import, &call->err);
	import_release(&import);
	if (code != KS_OK)
		return code;
	if (import.dry_run)
		call_say(call,
			"会議 %s の守秘義務は確かめられます"
			"(確認のみ。書いていません)",
			number);
	else
		call_say(call, "会議 %s の守秘義務を確かめました", number);
	return KS_OK;
}

static const struct cmd cmds[] = {
	RECORD_IMPORT(COMPANION_FILES),
	RECORD_ADD,
	RECORD_TEMPLATE(OPT(O_OF)),
	RECORD_LIST(OPT(O_OF)),
	{ "show", "表示", "一回の会議を、出席・案件・役割分担とともに出す",
		"--of 出席 などなら、IDで指すその一件を出します。\n",
		"会議番号", 1, 1, OPTS_OUT | OPTS_SIGHT | OPT(O_OF), CMD_READ,
		show },
	{ "attend", "出席", "会議の出席者を一人登録する",
		"守秘義務を書かなければ、構成員名簿から取ります。\n",
		"会議番号", 1, 1, OPTS_IMPORT_ROW,
		CMD_WRITE | CMD_FIELDS | CMD_OF(attendance), record_attach },
	{ "discuss", "協議", "会議の案件を一件登録する",
		"法的位置付けを書かなければ、会議種別の既定です。"
		"同意のないケースは支援会議の案件にします。\n",
		"会議番号", 1, 1, OPTS_IMPORT_ROW | OPT(O_RECORD_BREACH),
		CMD_WRITE | CMD_FIELDS | CMD_OF(agenda), record_attach },
	{ "assign", "分担", "会議で決めた役割を一件登録する", NULL, "会議番号",
		1, 1, OPTS_IMPORT_ROW, CMD_WRITE | CMD_FIELDS | CMD_OF(task),
		record_attach },
	{ "confirm", "守秘確認", "出席者の守秘義務を確かめたことを残す",
		"欠席と本人・家族のほかの全員が確認済でなければ断ります。"
		"会議の資料はこの確認を待ちます。\n",
		"会議番号", 1, 1, OPT(O_DRY_RUN), CMD_WRITE, confirm },
	RECORD_SHEET("会議番号",
		"--kind は 準備、ヒアリング、資料、会議録 のどれかです"
		"(既定は準備)。\n"
		"渡せるのは、この会議で守秘義務が確認済の機関だけです。資料と"
		"会議録は confirm のあとで渡せます。\n"
		"例: kasane meeting sheet M12 --kind 資料 --for 保健センター "
		"-o 資料.html\n",
		OPT(O_KIND) | OPT(O_CASE)),
};

CMD_SET(meeting, NULL, "会議を取り込む・登録する・見る");
