/* Help, from the same records that are run. */
#include "cmd.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { LEFT = 34 };

enum ks_code help_done(void)
{
	return fflush(stdout) == 0 && !ferror(stdout) ? KS_OK : KS_IO;
}

/* A left part, then its text in a column of its own. */
static void put_pair(const char *left, const char *text)
{
	size_t width = ks_text_width(left);

	if (width + 2 > LEFT)
		printf("  %s\n  %*s%s\n", left, LEFT, "", text);
	else
		printf("  %s%*s%s\n", left, (int)(LEFT - width), "", text);
}

static void put_option(const struct opt *opt)
{
	char left[256], about[512];
	char letter[8] = "";

	if (opt->letter != 0)
		snprintf(letter, sizeof(letter), "-%c, ", opt->letter);
	snprintf(left, sizeof(left), "%s--%s, --%s%s%s", letter, opt->name,
		opt->ja, opt->arg != NULL ? " " : "",
		opt->arg != NULL ? opt->arg : "");
	snprintf(about, sizeof(about), "%s%s%s%s", opt->about,
		opt->words != NULL ? " [" : "",
		opt->words != NULL ? opt->words : "",
		opt->words != NULL ? "]" : "");
	put_pair(left, about);
}

static void put_options(const char *title, opt_mask mask)
{
	if (mask == 0)
		return;
	printf("\n%s:\n", title);
	for (int i = 0; i < O_COUNT; i++)
		if ((mask & OPT(i)) != 0)
			put_option(opt_at((enum opt_id)i));
}

static void put_fields(const struct ks_noun *noun)
{
	printf("\n%sの欄:\n", noun->name);
	for (size_t i = 0; i < noun->nfields; i++) {
		const struct ks_field *f = &noun->fields[i];
		const char *arg = opt_field_arg(f);
		char left[256], about[512], name[64];
		if (!opt_is_field(f))
			continue;
		snprintf(left, sizeof(left), "--%s, --%s%s%s",
			opt_field_name(f, name), f->heading,
			arg != NULL ? " " : "", arg != NULL ? arg : "");
		snprintf(about, sizeof(about), "%s%s",
			f->flags & KS_REQUIRED ? "必須。" : "", f->about);
		put_pair(left, about);
	}
}

static void put_usage(const struct cmd_set *set, const struct cmd *cmd)
{
	const char *gap = cmd->args[0] != '\0' ? " " : "";

	printf("使い方: kasane %s%s%s [オプション]%s%s\n", set->noun,
		cmd->verb != NULL ? " " : "",
		cmd->verb != NULL ? cmd->verb : "", gap, cmd->args);
	printf("        kasane %s%s%s [オプション]%s%s\n", cmd_word(set),
		cmd->ja != NULL ? " " : "", cmd->ja != NULL ? cmd->ja : "", gap,
		cmd->args);
}

static void put_verb(const struct cmd_set *set, const struct cmd *cmd)
{
	char left[128];

	if (cmd->flags & CMD_HIDDEN)
		return;
	if (cmd->verb == NULL)
		snprintf(left, sizeof(left), "%s %s", set->noun, cmd->args);
	else
		snprintf(left, sizeof(left), "%s %s (%s)", set->noun, cmd->verb,
			cmd->ja);
	put_pair(left, cmd->summary);
}

static void put_verbs(const struct cmd_set *set)
{
	printf("\n操作:\n");
	for (size_t i = 0; i < set->ncmds; i++)
		put_verb(set, &set->cmds[i]);
	printf("\nkasane %s 操作 --help でオプションが分かります。\n",
		set->noun);
}

enum ks_code help_cmd(const struct cmd_set *set, const struct cmd *cmd)
{
	put_usage(set, cmd);
	printf("\n%s。\n", cmd->summary);
	if (cmd->more != NULL)
		printf("%s", cmd->more);
	put_options("オプション", cmd->opts);
	if (cmd_fields(set, cmd) != NULL)
		put_fields(cmd_fields(set, cmd));
	if (cmd->flags & CMD_ANY_FIELD)
		printf("\n欄のオプションは kasane NOUN add --help にあります。\n");
	put_options("共通のオプション", OPTS_GLOBAL);
	if (cmd->verb == NULL && set->ncmds > 1)
		put_verbs(set);
	return help_done();
}

enum ks_code help_set(const struct cmd_set *set)
{
	for (size_t i = 0; i < set->ncmds; i++)
		if (set->cmds[i].verb == NULL)
			return help_cmd(set, &set->cmds[i]);
	printf("使い方: kasane %s 操作 [オプション] [引数]\n", set->noun);
	printf("        kasane %s 操作 [オプション] [引数]\n", cmd_word(set));
	printf("\n%s。\n", set->about);
	put_verbs(set);
	return help_done();
}

static bool is_hidden(const struct cmd_set *set)
{
	for (size_t i = 0; i < set->ncmds; i++)
		if ((set->cmds[i].flags & CMD_HIDDEN) == 0)
			return false;
	return true;
}

enum ks_code help_overview(void)
{
	const struct cmd_set *const *sets;
	size_t n;

	printf("使い方: kasane [-f 台帳] [--as 職員] コマンド [操作] [オプション] "
	       "[引数]\n\nコマンド:\n");
	sets = cmd_sets(&n);
	for (size_t i = 0; i < n; i++) {
		char left[128];
		if (is_hidden(sets[i]))
			continue;
		snprintf(left, sizeof(left), "%s (%s)", sets[i]->noun,
			cmd_word(sets[i]));
		put_pair(left, sets[i]->about);
	}
	put_options("共通のオプション", OPTS_GLOBAL);
	printf("\nkasane コマンド で操作の一覧、kasane コマンド 操作 --help で"
	       "オプションが分かります。\n版は kasane --version です。\n");
	return help_done();
}

/* ---- kasane help ---------------------------------------------------------- */

static enum ks_code find_and_help(struct call *call)
{
	const struct cmd_set *const *sets;
	const char *noun = call->opts.args[0];
	size_t n;

	sets = cmd_sets(&n);
	for (size_t i = 0; i < n; i++)
		if (strcmp(noun, sets[i]->noun) == 0 ||
			strcmp(noun, cmd_word(sets[i])) == 0)
			return help_set(sets[i]);
	return call_fail(call, KS_USAGE,
		"コマンド「%s」はありません。kasane --help で一覧が出ます",
		noun);
}

static enum ks_code help_run(struct call *call)
{
	const char *shell = opt_get(&call->opts, O_COMPLETION);
	enum ks_code code;

	if (shell != NULL)
		code = completion_print(shell);
	else if (opt_on(&call->opts, O_MDOC))
		code = mdoc_print(call);
	else if (call->opts.nargs > 0)
		code = find_and_help(call);
	else
		code = help_overview();
	return code == KS_IO ? call_fail(call, KS_IO, "標準出力に書けません")
			     : code;
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "使い方を出す", NULL, "[コマンド]", 0, 2,
		OPT(O_MDOC) | OPT(O_COMPLETION), CMD_HIDDEN, help_run },
};

CMD_SET(help, "手引", "使い方を出す");
