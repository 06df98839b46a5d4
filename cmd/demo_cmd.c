/* kasane demo: a made-up city, from five offices' files to the report. */
#include "cmd.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "city_style.h"
#include "demo.h"

enum { PATH_BYTES = 1024, YEARS_MAX = 10, REIWA_ZERO = 2018 };

struct demo {
	struct call *call;
	const char *dir;
	struct city_params city;
	char path[PATH_BYTES];
	char files[YEARS_MAX][PATH_BYTES];
	const char *names[YEARS_MAX];
};

static enum ks_code file_in(
	struct demo *demo, const char *name, char out[PATH_BYTES])
{
	int n = snprintf(out, PATH_BYTES, "%s/%s", demo->dir, name);

	return n > 0 && n < PATH_BYTES
		? KS_OK
		: call_fail(demo->call, KS_IO, "フォルダの名前が長すぎます");
}

/* The notes of made-up data are many and help nobody; errors are ours. */
static void tell(void *ctx, const struct ks_diag *diag)
{
	struct demo *demo = ctx;

	if (diag->severity != KS_NOTE)
		diag_row(&demo->call->diag, diag);
}

static void show_progress(
	void *ctx, const char *what, int64_t done, int64_t total)
{
	struct demo *demo = ctx;

	progress_show(&demo->call->progress, what, done, total);
}

static enum ks_code make_files(struct demo *demo)
{
	struct call *call = demo->call;
	int n = demo_write(demo->dir, &demo->city);
	char year[PATH_BYTES];
	enum ks_code code;

	if (n < 0)
		return call_fail(call, KS_IO, "%s に書けません: %s", demo->dir,
			errno == ENOSPC ? "ディスクに空きがありません"
					: "フォルダの権限を確かめてください");
	code = file_in(demo, "year", year);
	if (code != KS_OK)
		return code;
	if (demo_year_write(year) < 0)
		return call_fail(call, KS_IO, "%s に書けません", year);
	call_say(call, "%s のファイル %d個を %s に作りました", CITY_NAME, n,
		demo->dir);
	return KS_OK;
}

static enum ks_code make_ledger(struct demo *demo)
{
	struct call *call = demo->call;
	const struct ks_create create = { .municipality = CITY_NAME,
		.started = "R5.4.1",
		.staff = call->staff };
	enum ks_code code;

	if (mkdir(demo->dir, 0700) != 0 && errno != EEXIST)
		return call_fail(
			call, KS_IO, "%s: フォルダを作れません", demo->dir);
	code = file_in(demo, "kasane.db", demo->path);
	if (code == KS_OK)
		code = ks_ledger_create(demo->path, &create, &call->err);
	if (code == KS_OK)
		code = ks_ledger_open(demo->path, KS_OPEN_WRITE, call->staff,
			"demo", &call->ledger, &call->err);
	return code;
}

static enum ks_code import_codes(struct demo *demo)
{
	struct call *call = demo->call;
	const struct ks_import plain = { .diag = tell, .ctx = demo };
	struct ks_import_result result = { 0 };
	char path[PATH_BYTES];
	enum ks_code code = file_in(demo, "code-district.csv", path);

	if (code == KS_OK)
		code = ks_code_import(call->ledger, "圏域", path, false, &plain,
			&result, &call->err);
	if (code == KS_OK)
		code = file_in(demo, "profile-kodomo.csv", path);
	if (code == KS_OK)
		code = ks_profile_import(call->ledger, "こども家庭センター",
			path, &plain, &call->err);
	return code;
}

/* One office's files of all years, as one run. */
static enum ks_code import_office(
	struct demo *demo, const char *noun, const struct city_office *office)
{
	struct call *call = demo->call;
	struct ks_import import = {
		.noun = ks_noun_find(noun),
		.files = demo->names,
		.nfiles = (size_t)demo->city.years,
		.profile = office->profile && strcmp(noun, "intake") == 0
			? "こども家庭センター"
			: NULL,
		.diag = tell,
		.progress = show_progress,
		.ctx = demo,
	};
	enum ks_code code = KS_OK;

	for (int i = 0; i < demo->city.years && code == KS_OK; i++) {
		char name[64];
		snprintf(name, sizeof(name), "%s-%s-R%d.csv", noun,
			office->slug, demo->city.first_year + i - REIWA_ZERO);
		demo->names[i] = demo->files[i];
		code = file_in(demo, name, demo->files[i]);
	}
	return code == KS_OK ? import_run(call, &import) : code;
}

static enum ks_code import_files(struct demo *demo)
{
	static const char *const nouns[] = { "intake", "contact" };
	enum ks_code code = import_codes(demo);

	for (int n = 0; n < 2; n++)
		for (int i = 0; i < CITY_AGENCIES && code == KS_OK; i++)
			code = import_office(demo, nouns[n], &city_offices[i]);
	return code;
}

static enum ks_code print_report(struct demo *demo)
{
	struct call *call = demo->call;
	struct ks_report report = { .percent_digits = 1 };
	const struct ks_period_words words = { .year = "R7" };
	enum ks_code code = ks_period_parse(&words, &report.period, &call->err);

	if (code == KS_OK)
		code = ks_report_run(call->ledger, &report,
			out_sink(&call->out), &call->err);
	return code;
}

static enum ks_code demo(struct call *call)
{
	struct demo demo = {
		.call = call,
		.dir = call->opts.nargs > 0 ? call->opts.args[0]
					    : "kasane-demo",
		.city = city_default(),
	};
	enum ks_code code = make_ledger(&demo);

	if (code == KS_OK)
		code = make_files(&demo);
	if (code == KS_OK)
		code = import_files(&demo);
	return code == KS_OK ? print_report(&demo) : code;
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "見本の市の台帳を作り、令和7年度の報告を出す",
		"実在しない市の、実在しない人の記録です。DIR(既定は"
		"kasane-demo)に、五つの機関の\nCSVファイルと台帳"
		"kasane.dbを作ります。\n",
		"[DIR]", 0, 1, OPTS_OUT, CMD_PUBLIC | CMD_TEXT, demo },
};

CMD_SET(demo, "見本", "見本の市で試す");
