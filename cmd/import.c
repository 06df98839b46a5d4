/* Taking files in, and the runs that did. */
#include "cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void tell(void *ctx, const struct ks_diag *diag)
{
	struct call *call = ctx;

	diag_row(&call->diag, diag);
}

static void show_progress(
	void *ctx, const char *what, int64_t done, int64_t total)
{
	struct call *call = ctx;

	progress_show(&call->progress, what, done, total);
}

static enum ks_extra extra_of(const char *word)
{
	if (word != NULL && strcmp(word, "keep") == 0)
		return KS_EXTRA_KEEP;
	if (word != NULL && strcmp(word, "drop") == 0)
		return KS_EXTRA_DROP;
	return KS_EXTRA_REFUSE;
}

/* The fields given, and --agency, which stands for any noun's agency. */
static enum ks_code fill_defaults(struct call *call, struct ks_import *import)
{
	const char *agency = opt_get(&call->opts, O_AGENCY);
	size_t n = call->opts.nfields;
	struct ks_pair *pairs = calloc(n + 1, sizeof(*pairs));

	if (pairs == NULL)
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	if (n > 0)
		memcpy(pairs, call->opts.fields, n * sizeof(*pairs));
	if (agency != NULL)
		pairs[n++] = (struct ks_pair){ "agency", agency };
	import->defaults = pairs;
	import->ndefaults = n;
	return KS_OK;
}

static enum ks_code fill_companions(struct call *call, struct ks_import *import)
{
	struct ks_companion_file *files =
		calloc(call->opts.nvalues + 1, sizeof(*files));
	size_t n = 0;

	if (files == NULL)
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	for (size_t i = 0; i < call->opts.nvalues; i++)
		for (size_t j = 0; j < COMPANION_COUNT; j++)
			if (call->opts.values[i].id == companions[j].file)
				files[n++] = (struct ks_companion_file){
					ks_noun_find(companions[j].noun),
					call->opts.values[i].text
				};
	import->companions = files;
	import->ncompanions = n;
	return KS_OK;
}

static enum ks_code fill_numbers(struct call *call, struct ks_import *import)
{
	const char *skip = opt_get(&call->opts, O_SKIP_ROWS);
	const char *run = opt_get(&call->opts, O_REPLACE_RUN);
	int64_t rows = 0;
	enum ks_code code = KS_OK;

	if (skip != NULL)
		code = call_number(call, "--skip-rows", skip, &rows);
	if (code == KS_OK && rows > 1000000)
		code = call_fail(
			call, KS_USAGE, "--skip-rows は1,000,000までです");
	import->skip_rows = (long)rows;
	if (code == KS_OK && run != NULL)
		code = call_number(call, "取込番号", run, &import->replace_run);
	return code;
}

enum ks_code import_fill(struct call *call, struct ks_import *import)
{
	const struct opts *o = &call->opts;
	enum ks_code code;

	*import = (struct ks_import){
		.files = o->args,
		.nfiles = o->nargs,
		.encoding = opt_get(o, O_ENCODING),
		.profile = opt_get(o, O_PROFILE),
		.dry_run = opt_on(o, O_DRY_RUN),
		.update = opt_on(o, O_UPDATE),
		.clear_empty = opt_on(o, O_CLEAR_EMPTY),
		.strict = call->strict,
		.extra = extra_of(opt_get(o, O_EXTRA)),
		.rejects = opt_get(o, O_REJECTS),
		.record_breach = opt_on(o, O_RECORD_BREACH),
		.reason = opt_get(o, O_REASON),
		.diag = tell,
		.progress = show_progress,
		.ctx = call,
	};
	code = fill_companions(call, import);
	if (code == KS_OK)
		code = fill_numbers(call, import);
	return code == KS_OK ? fill_defaults(call, import) : code;
}

void import_release(struct ks_import *import)
{
	free((struct ks_companion_file *)import->companions);
	import->companions = NULL;
	free((struct ks_pair *)import->defaults);
	import->defaults = NULL;
}

/* ---- what happened, in one line ------------------------------------------ */

static size_t part(char *out, size_t size, const char *before, int64_t n,
	const char *counter, const char *after)
{
	char count[32];
	int len = snprintf(out, size, "%s%s%s%s", before, call_count(n, count),
		counter, after);

	return len < 0 || (size_t)len >= size ? 0 : (size_t)len;
}

/* 受付 1,204件を登録、12件は登録済み、3件を却下 (rejects.csv) */
static size_t noun_line(char *out, size_t size, const struct ks_import_count *c,
	const char *rejects)
{
	const char *counter = c->noun->counter;
	size_t at = (size_t)snprintf(out, size, "%s ", c->noun->word);

	at += part(out + at, size - at, "", c->registered, counter, "を登録");
	if (c->updated > 0)
		at += part(out + at, size - at, "、", c->updated, counter,
			"を更新");
	if (c->unchanged > 0)
		at += part(out + at, size - at, "、", c->unchanged, counter,
			"は登録済み");
	if (c->held > 0)
		at += part(out + at, size - at, "、", c->held, counter,
			"を要確認として保留");
	if (c->rejected > 0)
		at += part(out + at, size - at, "、", c->rejected, counter,
			"を却下");
	if (c->rejected > 0 && rejects != NULL)
		at += (size_t)snprintf(
			out + at, size - at, " (%.200s)", rejects);
	return at;
}

static void say(struct call *call, const struct ks_import *import,
	const struct ks_import_result *result)
{
	char line[8192];
	size_t at = 0;

	line[0] = '\0';
	for (size_t i = 0; i < result->ncounts; i++) {
		if (result->counts[i].noun == NULL || at + 512 > sizeof(line))
			continue;
		if (at > 0)
			at += (size_t)snprintf(
				line + at, sizeof(line) - at, "。");
		at += noun_line(line + at, sizeof(line) - at,
			&result->counts[i], import->rejects);
	}
	if (at == 0)
		snprintf(line, sizeof(line), "取り込む行がありません");
	call_say(call, "%s%s", line,
		import->dry_run ? " (確認のみ。何も書いていません)" : "");
}

enum ks_code import_run(struct call *call, const struct ks_import *import)
{
	struct ks_import_result result = { 0 };
	enum ks_code code =
		ks_import(call->ledger, import, &result, &call->err);

	progress_clear(&call->progress);
	if (!call->quiet)
		diag_hint(&call->diag);
	if (code == KS_OK || code == KS_PARTIAL)
		say(call, import, &result);
	return code;
}

/* ---- kasane import ------------------------------------------------------- */

static enum ks_code import_any(struct call *call)
{
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);

	if (code == KS_OK)
		code = import_run(call, &import);
	import_release(&import);
	return code;
}

static enum ks_code run_of(struct call *call, int64_t *run)
{
	return call_number(call, "取込番号", call->opts.args[0], run);
}

static enum ks_code list(struct call *call)
{
	return ks_run_list(call->ledger, out_sink(&call->out), &call->err);
}

static enum ks_code show(struct call *call)
{
	int64_t run;
	enum ks_code code = run_of(call, &run);

	if (code != KS_OK)
		return code;
	return ks_run_show(call->ledger, run, out_sink(&call->out), &call->err);
}

static enum ks_code undo(struct call *call)
{
	bool dry_run = opt_on(&call->opts, O_DRY_RUN);
	int64_t run;
	enum ks_code code = run_of(call, &run);

	if (code == KS_OK)
		code = ks_run_undo(call->ledger, run, dry_run, &call->err);
	if (code == KS_OK)
		call_say(call,
			dry_run ? "取込 %lld は取り消せます(確認のみ)"
				: "取込 %lld を取り消しました",
			(long long)run);
	return code;
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "CSVファイルやフォルダをまとめて取り込む",
		"どの種類の記録かは見出しで分かります。すべてを一回の取込、"
		"一つの取引で書きます。\n",
		"FILE...|FOLDER", 1, -1,
		OPTS_IMPORT_FILE | OPTS_IMPORT_ROW | OPT(O_AGENCY), CMD_WRITE,
		import_any },
	{ "list", "一覧", "取込の一覧を出す", NULL, "", 0, 0, OPTS_OUT,
		CMD_READ, list },
	{ "show", "表示", "一回の取込で書いたものを出す(値は出さない)", NULL,
		"取込番号", 1, 1, OPTS_OUT, CMD_READ, show },
	{ "undo", "取消", "一回の取込を取り消す",
		"その取込で書いたものだけを取り消します。後の記録がそれに"
		"よっていれば断ります。\n",
		"取込番号", 1, 1, OPT(O_DRY_RUN), CMD_WRITE, undo },
};

CMD_SET(import, "取込", "ファイルをまとめて取り込む、取込を見る・取り消す");
