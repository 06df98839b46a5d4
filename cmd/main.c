/* kasane: find the record of the command, open the ledger, run, report. */
#include "cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct cmd_set *const sets[] = {
#define CMD_POINTER(name) &cmd_##name,
	CMD_SETS(CMD_POINTER)
#undef CMD_POINTER
};

const struct cmd_set *const *cmd_sets(size_t *n)
{
	*n = sizeof(sets) / sizeof(sets[0]);
	return sets;
}

const struct ks_noun *cmd_noun(const struct cmd_set *set)
{
	const struct ks_noun *noun = ks_noun_find(set->noun);

	return noun != NULL && strcmp(noun->id, set->noun) == 0 ? noun : NULL;
}

const char *cmd_word(const struct cmd_set *set)
{
	const struct ks_noun *noun;

	if (set->ja != NULL)
		return set->ja;
	noun = cmd_noun(set);
	return noun != NULL ? noun->word : set->noun;
}

/* ---- for the commands --------------------------------------------------- */

enum ks_code call_fail(
	struct call *call, enum ks_code code, const char *fmt, ...)
{
	va_list ap;

	call->err = (struct ks_error){ .code = code };
	va_start(ap, fmt);
	vsnprintf(call->err.message, sizeof(call->err.message), fmt, ap);
	va_end(ap);
	return code;
}

enum ks_code call_number(
	struct call *call, const char *what, const char *text, int64_t *out)
{
	int64_t n = 0;
	size_t len = strspn(text, "0123456789");

	if (len == 0 || len > 18 || text[len] != '\0')
		return call_fail(
			call, KS_USAGE, "%sは数字で書いてください", what);
	for (; *text != '\0'; text++)
		n = n * 10 + (*text - '0');
	*out = n;
	return KS_OK;
}

void call_say(struct call *call, const char *fmt, ...)
{
	char line[8192];
	va_list ap;

	if (call->quiet)
		return;
	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	diag_say(&call->diag, line);
}

const char *call_count(int64_t n, char out[32])
{
	const struct ks_cell cell = { .kind = KS_CELL_NUMBER, .number = n };
	char buf[48];

	snprintf(out, 32, "%s", out_number(&cell, true, buf));
	return out;
}

/* ---- which command ------------------------------------------------------ */

static bool named(const char *word, const char *en, const char *ja)
{
	return (en != NULL && strcmp(word, en) == 0) ||
		(ja != NULL && strcmp(word, ja) == 0);
}

static const struct cmd_set *find_set(const char *word)
{
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		if (named(word, sets[i]->noun, cmd_word(sets[i])))
			return sets[i];
	return NULL;
}

static const struct cmd *find_verb(const struct cmd_set *set, const char *word)
{
	for (size_t i = 0; i < set->ncmds; i++)
		if (word == NULL ? set->cmds[i].verb == NULL
				 : named(word, set->cmds[i].verb,
					   set->cmds[i].ja))
			return &set->cmds[i];
	return NULL;
}

static enum ks_code unknown(struct call *call, const char *what,
	const char *word, const char *const *words, size_t n)
{
	const char *near = ks_text_nearest(word, words, n);

	if (near != NULL)
		return call_fail(call, KS_USAGE,
			"%s「%s」はありません。%s のことですか", what, word,
			near);
	return call_fail(call, KS_USAGE,
		"%s「%s」はありません。kasane --help で一覧が出ます", what,
		word);
}

static enum ks_code unknown_set(struct call *call, const char *word)
{
	const char *words[2 * sizeof(sets) / sizeof(sets[0])];
	size_t n = 0;

	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++) {
		words[n++] = sets[i]->noun;
		words[n++] = cmd_word(sets[i]);
	}
	return unknown(call, "コマンド", word, words, n);
}

static enum ks_code unknown_verb(struct call *call, const char *word)
{
	const char *words[64];
	size_t n = 0;

	for (size_t i = 0; i < call->set->ncmds && n + 2 <= 64; i++) {
		if (call->set->cmds[i].verb == NULL)
			continue;
		words[n++] = call->set->cmds[i].verb;
		words[n++] = call->set->cmds[i].ja;
	}
	return unknown(call, "操作", word, words, n);
}

/* ---- reading the command line ------------------------------------------- */

static struct opt_scope scope_of(const struct call *call)
{
	struct opt_scope scope = { .mask = OPTS_GLOBAL };

	if (call->cmd == NULL)
		return scope;
	scope.mask |= call->cmd->opts;
	scope.noun = cmd_fields(call->set, call->cmd);
	scope.any_field = call->cmd->flags & CMD_ANY_FIELD;
	return scope;
}

static bool done(const struct opt_scan *scan)
{
	return scan->at >= scan->argc;
}

/* Options that every command has, before the noun and before the verb. */
static enum ks_code read_global(struct call *call, struct opt_scan *scan)
{
	struct opt_scope scope = scope_of(call);
	enum ks_code code = KS_OK;

	while (code == KS_OK && !done(scan) && opt_next_is_option(scan))
		code = opt_read(&call->opts, scan, &scope, &call->err);
	return code;
}

static void take_arg(struct call *call, struct opt_scan *scan)
{
	const char *word = scan->argv[scan->at++];

	if (!scan->plain && strcmp(word, "--") == 0)
		scan->plain = true;
	else
		call->opts.args[call->opts.nargs++] = word;
}

static enum ks_code read_rest(struct call *call, struct opt_scan *scan)
{
	struct opt_scope scope = scope_of(call);

	while (!done(scan)) {
		enum ks_code code;
		if (!opt_next_is_option(scan)) {
			take_arg(call, scan);
			continue;
		}
		code = opt_read(&call->opts, scan, &scope, &call->err);
		if (code == KS_NOT_FOUND)
			return opt_unknown(scan, &scope, &call->err);
		if (code != KS_OK)
			return code;
	}
	return KS_OK;
}

static enum ks_code read_set(struct call *call, struct opt_scan *scan)
{
	struct opt_scope scope = scope_of(call);
	enum ks_code code = read_global(call, scan);

	if (code == KS_NOT_FOUND)
		return opt_unknown(scan, &scope, &call->err);
	if (code != KS_OK || done(scan))
		return code;
	call->set = find_set(scan->argv[scan->at]);
	if (call->set == NULL)
		return unknown_set(call, scan->argv[scan->at]);
	scan->at++;
	return KS_OK;
}

/* The next word is a verb, or the noun is a command by itself. */
static enum ks_code read_verb(struct call *call, struct opt_scan *scan)
{
	struct opt_scope scope = scope_of(call);
	enum ks_code code = read_global(call, scan);

	if (code != KS_OK && code != KS_NOT_FOUND)
		return code;
	if (code == KS_OK && !done(scan))
		call->cmd = find_verb(call->set, scan->argv[scan->at]);
	if (call->cmd != NULL) {
		scan->at++;
		return KS_OK;
	}
	call->cmd = find_verb(call->set, NULL);
	if (call->cmd != NULL && done(scan) && call->set->ncmds > 1 &&
		call->cmd->least > 0)
		call->cmd = NULL;
	if (call->cmd != NULL || done(scan))
		return KS_OK;
	if (code == KS_NOT_FOUND)
		return opt_unknown(scan, &scope, &call->err);
	return unknown_verb(call, scan->argv[scan->at]);
}

static enum ks_code check_args(struct call *call)
{
	const struct cmd *cmd = call->cmd;
	size_t n = call->opts.nargs;
	const char *verb = cmd->verb != NULL ? cmd->verb : "";

	if (n < (size_t)cmd->least)
		return call_fail(call, KS_USAGE,
			"%s が足りません。kasane %s%s%s --help で"
			"使い方が分かります",
			cmd->args, call->set->noun, verb[0] ? " " : "", verb);
	if (cmd->most >= 0 && n > (size_t)cmd->most)
		return call_fail(call, KS_USAGE,
			"「%s」は余分です。kasane %s%s%s --help で"
			"使い方が分かります",
			call->opts.args[cmd->most], call->set->noun,
			verb[0] ? " " : "", verb);
	return KS_OK;
}

static enum ks_code read_words(struct call *call, struct opt_scan *scan)
{
	enum ks_code code = read_set(call, scan);

	if (code == KS_OK && call->set != NULL)
		code = read_verb(call, scan);
	if (code == KS_OK && call->cmd != NULL)
		code = read_rest(call, scan);
	return code;
}

/* ---- running ------------------------------------------------------------- */

static const char *or_environment(const char *given, const char *name)
{
	const char *value = given != NULL ? given : getenv(name);

	return value != NULL && value[0] != '\0' ? value : NULL;
}

static enum ks_code settle(struct call *call)
{
	const char *path =
		or_environment(opt_get(&call->opts, O_FILE), "KASANE_LEDGER");
	const char *verb = call->cmd->verb;

	call->path = path != NULL ? path : "kasane.db";
	call->staff =
		or_environment(opt_get(&call->opts, O_AS), "KASANE_STAFF");
	call->strict = opt_on(&call->opts, O_STRICT);
	snprintf(call->command, sizeof(call->command), "%s%s%s",
		call->set->noun, verb != NULL ? " " : "",
		verb != NULL ? verb : "");
	if (call->staff != NULL &&
		!ks_text_valid(call->staff, strlen(call->staff)))
		return call_fail(call, KS_USAGE,
			"職員の名前がUTF-8ではありません。"
			"端末の文字コードを確かめてください");
	return KS_OK;
}

/* Whom what is read is for: said once, before anything is. */
static enum ks_code address(struct call *call)
{
	const struct ks_audience audience = {
		.addressee = opt_get(&call->opts, O_FOR),
		.basis = opt_get(&call->opts, O_BASIS),
		.reason = opt_get(&call->opts, O_REASON),
		.restricted = opt_on(&call->opts, O_RESTRICTED),
		.anonymous = opt_on(&call->opts, O_ANONYMOUS),
	};

	return ks_ledger_address(call->ledger, &audience, &call->err);
}

static enum ks_code open_ledger(struct call *call)
{
	unsigned flags = call->cmd->flags;
	enum ks_code code;

	if ((flags & (CMD_READ | CMD_WRITE)) == 0)
		return KS_OK;
	code = ks_ledger_open(call->path,
		flags & CMD_WRITE ? KS_OPEN_WRITE : KS_OPEN_READ, call->staff,
		call->command, &call->ledger, &call->err);
	if (code == KS_OK)
		return address(call);
	if (code != KS_NOT_FOUND)
		return code;
	return call_fail(call, KS_IO,
		"台帳 %s がありません。-f で台帳を示すか、kasane init で"
		"作ってください",
		call->path);
}

/* Why a callback stopped the library is known here better than there. */
static void why(struct call *call, enum ks_code code)
{
	if (call->out.err.message[0] != '\0' && call->out.err.code == code)
		call->err = call->out.err;
}

/* What was held back is told, so that nobody takes a part for the whole. */
static void say_held(struct call *call)
{
	const char *held =
		call->ledger != NULL ? ks_ledger_held(call->ledger) : NULL;

	if (held != NULL)
		call_say(call, "%s", held);
}

static enum ks_code run_cmd(struct call *call)
{
	enum ks_code code = check_args(call);

	if (code == KS_OK)
		code = settle(call);
	if (code == KS_OK && (call->cmd->opts & OPT(O_FORMAT)) != 0)
		code = out_init(call);
	if (code == KS_OK)
		code = open_ledger(call);
	if (code == KS_OK) {
		out_set_time(call);
		code = call->cmd->run(call);
	}
	if (code == KS_OK)
		say_held(call);
	ks_ledger_close(call->ledger);
	call->ledger = NULL;
	progress_clear(&call->progress);
	if (code == KS_OK) {
		/* from here a closed pipe may end us: nothing is at stake */
		signal(SIGPIPE, SIG_DFL);
		code = out_finish(&call->out);
		if (code == KS_OK)
			code = call->verdict;
	}
	why(call, code);
	return code;
}

static enum ks_code printed(struct call *call, enum ks_code code)
{
	return code == KS_IO ? call_fail(call, KS_IO, "標準出力に書けません")
			     : code;
}

static enum ks_code version(struct call *call)
{
	printf("kasane %s\n", ks_version());
	return printed(call, help_done());
}

static enum ks_code show_help(const struct call *call)
{
	if (call->set == NULL)
		return help_overview();
	if (call->cmd == NULL)
		return help_set(call->set);
	return help_cmd(call->set, call->cmd);
}

static enum ks_code dispatch(struct call *call)
{
	if (call->cmd != NULL && !opt_on(&call->opts, O_HELP))
		return run_cmd(call);
	signal(SIGPIPE, SIG_DFL);
	return printed(call, show_help(call));
}

static enum ks_code check_utf8(struct call *call, int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (!ks_text_valid(argv[i], strlen(argv[i])))
			return call_fail(call, KS_USAGE,
				"%d番目の引数がUTF-8ではありません。"
				"端末の文字コードを確かめてください",
				i);
	return KS_OK;
}

static bool wants_json(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], "--errors=json") == 0 ||
			(i + 1 < argc && strcmp(argv[i], "--errors") == 0 &&
				strcmp(argv[i + 1], "json") == 0))
			return true;
	return false;
}

static enum ks_code run(struct call *call, int argc, char **argv)
{
	struct opt_scan scan = { argc, argv, 1, false };
	const char *errors;
	enum ks_code code = check_utf8(call, argc, argv);

	if (argc == 2 &&
		(strcmp(argv[1], "--version") == 0 ||
			strcmp(argv[1], "--版") == 0))
		return version(call);
	if (code == KS_OK)
		code = opts_init(&call->opts, argc, &call->err);
	if (code == KS_OK)
		code = read_words(call, &scan);
	errors = opt_get(&call->opts, O_ERRORS);
	if (errors != NULL)
		call->diag.json = strcmp(errors, "json") == 0;
	call->quiet = opt_on(&call->opts, O_QUIET);
	progress_init(&call->progress, call->quiet || call->diag.json);
	return code == KS_OK ? dispatch(call) : code;
}

/*
 * A caller may have closed our first three descriptors; a ledger opened on
 * one of them would be overwritten by a message.  They are filled so that
 * using them fails.
 */
static void fill_descriptors(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			(void)open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
	static const struct call nothing;
	struct call call = nothing;
	enum ks_code code;

	fill_descriptors();
	umask(077);
	/* a reader that goes away must not stop the ledger half way */
	signal(SIGPIPE, SIG_IGN);
	diag_init(&call.diag, wants_json(argc, argv), &call.progress);
	code = run(&call, argc, argv);
	/* the summary has said it where rows were rejected */
	if (code != KS_OK && code != KS_PARTIAL)
		diag_error(&call.diag, &call.err);
	out_release(&call.out);
	opts_release(&call.opts);
	return ks_exit_status(code);
}
