/* The annual report. */
#include "cmd.h"

#include <stdlib.h>
#include <string.h>

static void show_progress(
	void *ctx, const char *what, int64_t done, int64_t total)
{
	struct call *call = ctx;

	progress_show(&call->progress, what, done, total);
}

static enum ks_code fill_period(struct call *call, struct ks_period *period)
{
	const struct opts *o = &call->opts;
	const struct ks_period_words words = {
		.year = opt_get(o, O_YEAR),
		.from = opt_get(o, O_FROM),
		.to = opt_get(o, O_TO),
		.half = opt_get(o, O_HALF),
		.quarter = opt_get(o, O_QUARTER),
		.month = opt_get(o, O_MONTH),
	};

	return ks_period_parse(&words, period, &call->err);
}

/* Tables come as arguments, or behind --define. */
static enum ks_code fill_tables(
	struct call *call, struct ks_report *report, const char **names)
{
	const struct opts *o = &call->opts;
	size_t n = o->nargs;

	if (n > 0)
		memcpy(names, o->args, n * sizeof(*names));
	n += opt_all(o, O_DEFINE, names + n);
	report->tables = names;
	report->ntables = n;
	report->table_files = names + n;
	report->ntable_files = opt_all(o, O_TABLE_FILE, names + n);
	return KS_OK;
}

/* A number the library then finds too small, too large or right; -1 where it
 * is none. */
static int suppress_number(const char *text)
{
	char *end;
	long n;

	if (text == NULL)
		return 0;
	n = strtol(text, &end, 10);
	return *text < '0' || *text > '9' || *end != '\0' || n < 1 ||
			n > KS_SUPPRESS_MOST
		? -1
		: (int)n;
}

/* What leads back to the cases is not for publication; a definition has no
 * year and no day. */
static enum ks_code check_alone(struct call *call)
{
	static const struct {
		enum opt_id a, b;
	} apart[] = {
		{ O_SUPPRESS, O_TRACE },
		{ O_SUPPRESS, O_DEFINE },
		{ O_SUPPRESS, O_SQL },
		{ O_PREVIOUS, O_TRACE },
		{ O_PREVIOUS, O_DEFINE },
		{ O_PREVIOUS, O_SQL },
		{ O_AS_OF, O_DEFINE },
		{ O_AS_OF, O_SQL },
	};

	for (size_t i = 0; i < sizeof(apart) / sizeof(apart[0]); i++)
		if (opt_on(&call->opts, apart[i].a) &&
			opt_on(&call->opts, apart[i].b))
			return call_fail(call, KS_USAGE,
				"--%s は --%s と一緒に使えません。"
				"どちらかを外してください",
				opt_at(apart[i].a)->name,
				opt_at(apart[i].b)->name);
	return KS_OK;
}

static enum ks_code fill(
	struct call *call, struct ks_report *report, const char **names)
{
	const struct opts *o = &call->opts;
	const char *digits = opt_get(o, O_PERCENT_DIGITS);
	enum ks_code code;

	*report = (struct ks_report){
		.district = opt_get(o, O_DISTRICT),
		.agency = opt_get(o, O_AGENCY),
		.by = opt_get(o, O_BY),
		.bands = opt_get(o, O_BANDS),
		.no_zero = opt_on(o, O_NO_ZERO),
		.split_missing = opt_on(o, O_MISSING),
		.percent_digits = digits != NULL ? digits[0] - '0' : 1,
		.suppress = suppress_number(opt_get(o, O_SUPPRESS)),
		.sql = opt_on(o, O_VIA_SQL),
		.previous = opt_on(o, O_PREVIOUS),
		.as_of = opt_get(o, O_AS_OF),
		.ledger_path = call->path,
		.progress = show_progress,
		.ctx = call,
	};
	if (report->by != NULL && strcmp(report->by, "対応機関") == 0)
		report->by = NULL;
	code = check_alone(call);
	if (code == KS_OK)
		code = fill_period(call, &report->period);
	return code == KS_OK ? fill_tables(call, report, names) : code;
}

static enum ks_code answer(struct call *call, const struct ks_report *report)
{
	const char *cell = opt_get(&call->opts, O_TRACE);
	struct ks_sink *sink = out_sink(&call->out);

	if (cell != NULL)
		return ks_report_trace(
			call->ledger, report, cell, sink, &call->err);
	if (opt_on(&call->opts, O_DEFINE))
		return ks_report_define(call->ledger, report, sink, &call->err);
	if (opt_on(&call->opts, O_SQL))
		return ks_report_sql(call->ledger, report, sink, &call->err);
	return ks_report_run(call->ledger, report, sink, &call->err);
}

static enum ks_code run_report(struct call *call)
{
	size_t room = call->opts.nargs + call->opts.nvalues + 1;
	const char **names = calloc(room, sizeof(*names));
	struct ks_report report;
	enum ks_code code;

	if (names == NULL)
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	code = fill(call, &report, names);
	if (code == KS_OK)
		code = answer(call, &report);
	free(names);
	return code;
}

static enum ks_code list(struct call *call)
{
	size_t room = call->opts.nvalues + 1;
	const char **names = calloc(room, sizeof(*names));
	struct ks_report report;
	enum ks_code code;

	if (names == NULL)
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	code = fill(call, &report, names);
	if (code == KS_OK)
		code = ks_report_define(
			NULL, &report, out_sink(&call->out), &call->err);
	free(names);
	return code;
}

/* How a year is counted that is to be kept; its period is its own. */
static enum ks_code freeze(struct call *call)
{
	size_t room = call->opts.nvalues + 1;
	const char **names = calloc(room, sizeof(*names));
	struct ks_report report;
	int64_t seq = 0, figures = 0;
	char count[32];
	enum ks_code code;

	if (names == NULL)
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	call->opts.nargs = 0; /* no table: the year */
	code = fill(call, &report, names);
	if (code == KS_OK)
		code = ks_report_freeze(call->ledger, call->opts.args[0],
			&report, &seq, &figures, &call->err);
	if (code == KS_OK)
		call_say(call, "%s個の数字を凍結しました(記入%lld)",
			call_count(figures, count), (long long)seq);
	free(names);
	return code;
}

static enum ks_code frozen(struct call *call)
{
	const struct opts *o = &call->opts;

	if (o->nargs == 0)
		return ks_report_frozen_list(
			call->ledger, out_sink(&call->out), &call->err);
	return ks_report_frozen(call->ledger, o->args[0], o->args + 1,
		o->nargs - 1, out_sink(&call->out), &call->err);
}

static enum ks_code diff(struct call *call)
{
	const struct ks_report report = { .progress = show_progress,
		.ctx = call };
	int64_t n = 0;
	char count[32];
	enum ks_code code = ks_report_diff(call->ledger, call->opts.args[0],
		&report, out_sink(&call->out), &n, &call->err);

	if (code == KS_OK && n > 0)
		call->verdict = call_fail(call, KS_INVALID,
			"凍結した後に%s個の数字が変わっています",
			call_count(n, count));
	return code;
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "事業報告書の表を出す",
		"表は番号(T03)か名称で選びます。選ばなければすべての表です。\n"
		"期間を書かなければ今日の年度です。\n"
		"例: kasane report --year R7 --format xlsx -o 事業報告書.xlsx\n"
		"    kasane 報告 T03 --年度 R7 --形式 csv --エクセル > "
		"圏域別.csv\n",
		"[TABLE...]", 0, -1,
		OPTS_PERIOD | OPTS_OUT | OPT(O_DISTRICT) | OPT(O_AGENCY) |
			OPT(O_BY) | OPT(O_BANDS) | OPT(O_NO_ZERO) |
			OPT(O_MISSING) | OPT(O_PERCENT_DIGITS) |
			OPT(O_SUPPRESS) | OPT(O_TABLE_FILE) | OPT(O_TRACE) |
			OPT(O_PREVIOUS) | OPT(O_AS_OF) | OPT(O_DEFINE) |
			OPT(O_SQL) | OPT(O_VIA_SQL),
		CMD_READ | CMD_PUBLIC, run_report },
	{ "list", "一覧", "表の一覧を定義とともに出す", NULL, "", 0, 0,
		OPTS_OUT | OPT(O_TABLE_FILE), CMD_PUBLIC, list },
	{ "freeze", "凍結", "一年度の報告の数字を凍結して残す",
		"すべての表の数字を、数え方と表の定義と一緒に台帳に残します。\n"
		"先に台帳を確かめ(verify)、食い違いがあれば凍結しません。\n"
		"例: kasane report freeze R7\n",
		"YEAR", 1, 1,
		OPT(O_BY) | OPT(O_BANDS) | OPT(O_NO_ZERO) | OPT(O_MISSING) |
			OPT(O_PERCENT_DIGITS) | OPT(O_PREVIOUS) |
			OPT(O_TABLE_FILE),
		CMD_WRITE, freeze },
	{ "frozen", "凍結済み", "凍結した報告をもう一度出す",
		"年度を書かなければ、凍結した報告の一覧です。\n"
		"R7 はその年度の最後の版、R7/1 は第1版です。\n"
		"例: kasane report frozen R7 T02 --format csv\n",
		"[YEAR [TABLE...]]", 0, -1, OPTS_OUT, CMD_READ | CMD_PUBLIC,
		frozen },
	{ "diff", "違い", "凍結した後に変わった数字と、変えた記入を出す",
		"一つでも変わっていれば終了状態は1です。\n"
		"例: kasane report diff R7\n",
		"YEAR", 1, 1, OPTS_OUT, CMD_READ, diff },
};

CMD_SET(report, "報告", "事業報告書の表を出す");
