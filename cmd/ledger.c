/* The ledger itself: making, checking, correcting it. */
#include "cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum ks_code init(struct call *call)
{
	const struct ks_create create = {
		.municipality = opt_get(&call->opts, O_MUNICIPALITY),
		.started = opt_get(&call->opts, O_STARTED),
		.staff = call->staff,
	};
	enum ks_code code;

	if (create.municipality == NULL)
		return call_fail(call, KS_USAGE,
			"市町村名が要ります。--municipality こくぶん市 の"
			"ように書いてください");
	code = ks_ledger_create(call->path, &create, &call->err);
	if (code == KS_OK)
		call_say(call, "台帳 %s を作りました", call->path);
	return code;
}

static enum ks_code migrate(struct call *call)
{
	const char *given = opt_get(&call->opts, O_BACKUP);
	char beside[4096];
	const char *backup = given != NULL ? given : beside;
	int n = snprintf(beside, sizeof(beside), "%s.backup", call->path);
	bool migrated;
	enum ks_code code;

	if (given == NULL && (n < 0 || (size_t)n >= sizeof(beside)))
		return call_fail(call, KS_IO, "台帳の名前が長すぎます");
	code = ks_ledger_migrate(call->path, backup, &migrated, &call->err);
	if (code == KS_NOT_FOUND) /* a file, not a record: 8, as elsewhere */
		call->err.code = code = KS_IO;
	if (code == KS_OK && migrated)
		call_say(call, "台帳を移しました。移す前の写しは %s です",
			backup);
	else if (code == KS_OK)
		call_say(call, "台帳はすでに今の版です");
	return code;
}

/* ---- verify ---------------------------------------------------------------- */

static void tell_finding(void *ctx, const struct ks_finding *f)
{
	struct call *call = ctx;
	const struct ks_diag diag = {
		.rule = f->rule,
		.severity = f->severity,
		.file = f->where,
		.heading = "",
		.message = f->message,
	};

	diag_row(&call->diag, &diag);
}

static void show_progress(
	void *ctx, const char *what, int64_t done, int64_t total)
{
	struct call *call = ctx;

	progress_show(&call->progress, what, done, total);
}

/* Damage that was looked for and found is 1; 9 is for a ledger so broken
 * that it cannot be looked at. */
static enum ks_code verdict(
	struct call *call, const struct ks_verify *v, enum ks_code code)
{
	char entries[32], notes[32], damage[32];

	if (v->damage > 0)
		return call_fail(call, KS_INVALID,
			"台帳に壊れたところが%sあります。写しから戻してください",
			call_count(v->damage, damage));
	if (code != KS_OK)
		return code;
	call_say(call,
		"記録 %s件を確かめました。壊れたところはありません"
		"(注意 %s件)",
		call_count(v->entries, entries), call_count(v->notes, notes));
	if (call->strict && v->notes > 0)
		return call_fail(call, KS_INVALID,
			"注意が%s件あります(--strict)",
			call_count(v->notes, notes));
	return KS_OK;
}

static enum ks_code verify(struct call *call)
{
	struct ks_verify v = {
		.finding = tell_finding,
		.progress = show_progress,
		.ctx = call,
		.anchor = opt_get(&call->opts, O_ANCHOR),
	};
	enum ks_code code = ks_ledger_verify(call->ledger, &v, &call->err);

	progress_clear(&call->progress);
	return verdict(call, &v, code);
}

/* ---- log and settings ------------------------------------------------------ */

static enum ks_code log_list(struct call *call)
{
	const char *text = opt_get(&call->opts, O_RUN);
	int64_t run = 0;
	enum ks_code code = KS_OK;

	if (text != NULL)
		code = call_number(call, "取込番号", text, &run);
	if (code != KS_OK)
		return code;
	return ks_log_list(call->ledger, run, opt_get(&call->opts, O_CASE),
		out_sink(&call->out), &call->err);
}

static enum ks_code log_anchor(struct call *call)
{
	return ks_log_anchor(call->ledger, out_sink(&call->out), &call->err);
}

static enum ks_code setting_list(struct call *call)
{
	return ks_setting_list(call->ledger, out_sink(&call->out), &call->err);
}

static enum ks_code setting_set(struct call *call)
{
	enum ks_code code = ks_setting_set(call->ledger, call->opts.args[0],
		call->opts.args[1], &call->err);

	if (code == KS_OK)
		call_say(call, "設定「%s」を改めました", call->opts.args[0]);
	return code;
}

/* ---- correcting ------------------------------------------------------------ */

static enum ks_code record_of(struct call *call, int64_t *id)
{
	return call_number(call, "ID", call->opts.args[0], id);
}

static enum ks_code edit(struct call *call)
{
	int64_t id = 0;
	enum ks_code code = record_of(call, &id);

	return code == KS_OK ? record_edit(call, id) : code;
}

static enum ks_code void_record(struct call *call)
{
	const char *reason = opt_get(&call->opts, O_REASON);
	int64_t id = 0;
	enum ks_code code = record_of(call, &id);

	if (code == KS_OK && (reason == NULL || reason[0] == '\0'))
		code = call_fail(call, KS_USAGE,
			"取り消す理由が要ります。--reason を付けてください");
	if (code == KS_OK)
		code = ks_record_void(call->ledger, id, reason, &call->err);
	if (code == KS_OK)
		call_say(call, "ID %lld を取り消しました", (long long)id);
	return code;
}

static const struct cmd init_cmds[] = {
	{ NULL, NULL, "新しい台帳を作る",
		"例: kasane init --municipality こくぶん市 --started R5.4.1\n",
		"", 0, 0, OPT(O_MUNICIPALITY) | OPT(O_STARTED), 0, init },
};

static const struct cmd migrate_cmds[] = {
	{ NULL, NULL, "古い台帳を、写しを取ってから今の版に移す", NULL, "", 0,
		0, OPT(O_BACKUP), 0, migrate },
};

static const struct cmd verify_cmds[] = {
	{ NULL, NULL, "台帳が壊れたり書き換えられたりしていないか確かめる",
		"記録の鎖を読み直し、すべての表を作り直して比べます。\n"
		"壊れたところがあれば終了状態は1です。\n",
		"", 0, 0, OPT(O_ANCHOR), CMD_READ, verify },
};

static const struct cmd log_cmds[] = {
	{ NULL, NULL, "台帳への書込みの一覧を出す(値は出さない)", NULL, "", 0,
		0, OPTS_OUT | OPT(O_RUN) | OPT(O_CASE), CMD_READ, log_list },
	{ "anchor", "控え", "紙に控える番号と値を出す",
		"verify --anchor で比べると、台帳を書き換えられた人の改ざんも"
		"分かります。\n",
		"", 0, 0, OPTS_OUT, CMD_READ, log_anchor },
};

static const struct cmd setting_cmds[] = {
	{ "list", "一覧", "設定の一覧を出す", NULL, "", 0, 0, OPTS_OUT,
		CMD_READ, setting_list },
	{ "set", "変更", "設定を改める", NULL, "NAME VALUE", 2, 2, 0, CMD_WRITE,
		setting_set },
};

static const struct cmd edit_cmds[] = {
	{ NULL, NULL, "一件の記録を訂正する",
		"書いた欄だけを改めます。空の値(--備考=)はその欄を消します。\n"
		"例: kasane edit 1234 --受付日 R7.4.2\n",
		"ID", 1, 1, OPT(O_DRY_RUN), CMD_WRITE | CMD_ANY_FIELD, edit },
};

static const struct cmd void_cmds[] = {
	{ NULL, NULL, "一件の記録を、理由を残して取り消す", NULL, "ID", 1, 1,
		OPT(O_REASON), CMD_WRITE, void_record },
};

#define LEDGER_SET(name, ja, about)                                        \
	const struct cmd_set cmd_##name = { #name, ja, about, name##_cmds, \
		sizeof(name##_cmds) / sizeof(name##_cmds[0]) }

LEDGER_SET(init, "作成", "新しい台帳を作る");
LEDGER_SET(migrate, "移行", "古い台帳を今の版に移す");
LEDGER_SET(verify, "検証", "台帳が壊れていないか確かめる");
LEDGER_SET(log, "記録", "台帳への書込みの一覧");
LEDGER_SET(setting, "設定", "台帳の設定");
LEDGER_SET(edit, "訂正", "一件の記録を訂正する");
LEDGER_SET(void, "取消", "一件の記録を取り消す");
