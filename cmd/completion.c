/* Completion for the shells, generated from the records. */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

/* Calls put for every option a command takes: the shared ones, then fields. */
typedef void put_fn(const char *name, const char *ja, const char *about,
	const struct opt *opt);

static void each_option(
	const struct cmd_set *set, const struct cmd *cmd, put_fn *put)
{
	const struct ks_noun *noun = cmd_fields(set, cmd);
	char name[64];

	for (int i = 0; i < O_COUNT; i++) {
		const struct opt *opt = opt_at((enum opt_id)i);
		if (((cmd->opts | OPTS_GLOBAL) & OPT(i)) != 0)
			put(opt->name, opt->ja, opt->about, opt);
	}
	for (size_t i = 0; noun != NULL && i < noun->nfields; i++) {
		const struct ks_field *f = &noun->fields[i];
		if (opt_is_field(f))
			put(opt_field_name(f, name), f->heading, f->about,
				NULL);
	}
}

/* ---- bash ------------------------------------------------------------------ */

static void bash_name(const char *name, const char *ja, const char *about,
	const struct opt *opt)
{
	(void)about;
	(void)opt;
	printf(" --%s --%s", name, ja);
}

static void bash_nouns(const struct cmd_set *const *sets, size_t n)
{
	fputs("\tlocal nouns='", stdout);
	for (size_t i = 0; i < n; i++)
		printf("%s%s %s", i > 0 ? " " : "", sets[i]->noun,
			cmd_word(sets[i]));
	puts("'");
}

static void bash_set(const struct cmd_set *set)
{
	printf("\t%s|%s)\n\t\tverbs='", set->noun, cmd_word(set));
	for (size_t i = 0; i < set->ncmds; i++)
		if (set->cmds[i].verb != NULL)
			printf("%s%s %s", i > 0 ? " " : "", set->cmds[i].verb,
				set->cmds[i].ja);
	puts("'\n\t\tcase $verb in");
	for (size_t i = 0; i < set->ncmds; i++) {
		const struct cmd *cmd = &set->cmds[i];
		if (cmd->verb == NULL)
			continue;
		printf("\t\t%s|%s) opts='", cmd->verb, cmd->ja);
		each_option(set, cmd, bash_name);
		puts("' ;;");
	}
	fputs("\t\t*) opts='", stdout);
	for (size_t i = 0; i < set->ncmds; i++)
		if (set->cmds[i].verb == NULL)
			each_option(set, &set->cmds[i], bash_name);
	puts("' ;;\n\t\tesac ;;");
}

/* The values of options that take one of a few words. */
static void bash_values(void)
{
	puts("\tcase $prev in");
	for (int i = 0; i < O_COUNT; i++) {
		const struct opt *opt = opt_at((enum opt_id)i);
		if (opt->words == NULL)
			continue;
		printf("\t--%s|--%s) words='", opt->name, opt->ja);
		for (const char *p = opt->words; *p != '\0'; p++)
			putchar(*p == '|' ? ' ' : *p);
		puts("' ;;");
	}
	puts("\t*) words= ;;\n\tesac");
}

static void print_bash(void)
{
	const struct cmd_set *const *sets;
	size_t n;

	sets = cmd_sets(&n);
	puts("# bash completion for kasane; made by kasane help "
	     "--completion bash\n"
	     "_kasane()\n{");
	puts("\tlocal cur=${COMP_WORDS[COMP_CWORD]}\n"
	     "\tlocal prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	     "\tlocal noun= verb= verbs= opts= words= i w");
	bash_nouns(sets, n);
	puts("\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	     "\t\tw=${COMP_WORDS[i]}\n"
	     "\t\tcase $w in\n"
	     "\t\t-f|--file|--台帳|--as|--職員|--errors) ((i++)) ;;\n"
	     "\t\t-*) ;;\n"
	     "\t\t*) if [[ -z $noun ]]; then noun=$w\n"
	     "\t\t   elif [[ -z $verb ]]; then verb=$w; fi ;;\n"
	     "\t\tesac\n"
	     "\tdone");
	bash_values();
	puts("\tcase $noun in");
	for (size_t i = 0; i < n; i++)
		bash_set(sets[i]);
	puts("\tesac\n"
	     "\tif [[ -z $words ]]; then\n"
	     "\t\tif [[ $cur == -* ]]; then words=$opts\n"
	     "\t\telif [[ -z $noun ]]; then words=$nouns\n"
	     "\t\telif [[ -z $verb ]]; then words=$verbs; fi\n"
	     "\tfi\n"
	     "\tCOMPREPLY=()\n"
	     "\twhile IFS= read -r w; do COMPREPLY+=(\"$w\")\n"
	     "\tdone < <(compgen -W \"$words\" -- \"$cur\")\n"
	     "}\n"
	     "complete -o default -F _kasane kasane");
}

/* ---- zsh and fish: one quoted word ----------------------------------------- */

static void put_quoted(const char *s, bool colon)
{
	for (; *s != '\0'; s++) {
		if (*s == '\'')
			fputs("’", stdout);
		else if (*s == ':' && colon)
			fputs("\\:", stdout);
		else
			putchar(*s);
	}
}

static void zsh_pair(const char *dashes, const char *name, const char *about)
{
	printf(" '%s", dashes);
	put_quoted(name, true);
	putchar(':');
	put_quoted(about, false);
	putchar('\'');
}

static void zsh_option(const char *name, const char *ja, const char *about,
	const struct opt *opt)
{
	(void)opt;
	zsh_pair("--", name, about);
	zsh_pair("--", ja, about);
}

static void zsh_set(const struct cmd_set *set)
{
	printf("\t%s|%s)\n\t\tverbs=(", set->noun, cmd_word(set));
	for (size_t i = 0; i < set->ncmds; i++) {
		const struct cmd *cmd = &set->cmds[i];
		if (cmd->verb == NULL)
			continue;
		zsh_pair("", cmd->verb, cmd->summary);
		zsh_pair("", cmd->ja, cmd->summary);
	}
	puts(" )\n\t\tcase $verb in");
	for (size_t i = 0; i < set->ncmds; i++) {
		const struct cmd *cmd = &set->cmds[i];
		if (cmd->verb == NULL)
			continue;
		printf("\t\t%s|%s) opts=(", cmd->verb, cmd->ja);
		each_option(set, cmd, zsh_option);
		puts(" ) ;;");
	}
	fputs("\t\t*) opts=(", stdout);
	for (size_t i = 0; i < set->ncmds; i++)
		if (set->cmds[i].verb == NULL)
			each_option(set, &set->cmds[i], zsh_option);
	puts(" ) ;;\n\t\tesac ;;");
}

static void print_zsh(void)
{
	const struct cmd_set *const *sets;
	size_t n;

	sets = cmd_sets(&n);
	puts("#compdef kasane\n"
	     "# made by kasane help --completion zsh\n"
	     "_kasane() {\n"
	     "\tlocal -a nouns verbs opts\n"
	     "\tlocal noun verb w\n"
	     "\tlocal -i i");
	fputs("\tnouns=(", stdout);
	for (size_t i = 0; i < n; i++) {
		zsh_pair("", sets[i]->noun, sets[i]->about);
		zsh_pair("", cmd_word(sets[i]), sets[i]->about);
	}
	puts(" )\n"
	     "\tfor ((i = 2; i < CURRENT; i++)); do\n"
	     "\t\tw=$words[i]\n"
	     "\t\tcase $w in\n"
	     "\t\t-f|--file|--台帳|--as|--職員|--errors) ((i++)) ;;\n"
	     "\t\t-*) ;;\n"
	     "\t\t*) if [[ -z $noun ]]; then noun=$w\n"
	     "\t\t   elif [[ -z $verb ]]; then verb=$w; fi ;;\n"
	     "\t\tesac\n"
	     "\tdone\n"
	     "\tcase $noun in");
	for (size_t i = 0; i < n; i++)
		zsh_set(sets[i]);
	puts("\tesac\n"
	     "\tif [[ $words[CURRENT] == -* ]]; then\n"
	     "\t\t_describe -o 'option' opts\n"
	     "\telif [[ -z $noun ]]; then _describe 'noun' nouns\n"
	     "\telif [[ -z $verb && ${#verbs} -gt 0 ]]; then\n"
	     "\t\t_describe 'verb' verbs || _files\n"
	     "\telse _files; fi\n"
	     "}\n"
	     "_kasane \"$@\"");
}

static void fish_about(const char *about)
{
	fputs(" -d '", stdout);
	put_quoted(about, false);
	puts("'");
}

static void fish_option(const char *name, const char *ja, const char *about,
	const struct opt *opt)
{
	const char *names[] = { name, ja };

	for (size_t i = 0; i < 2; i++) {
		printf("complete -c kasane -n \"$kasane_when\" -l '%s'",
			names[i]);
		if (opt != NULL && opt->words != NULL) {
			fputs(" -x -a '", stdout);
			for (const char *p = opt->words; *p != '\0'; p++)
				putchar(*p == '|' ? ' ' : *p);
			putchar('\'');
		} else if (opt == NULL || opt->arg != NULL) {
			fputs(" -r", stdout);
		}
		fish_about(about);
	}
}

static void fish_set(const struct cmd_set *set)
{
	static const char seen[] = "__fish_seen_subcommand_from";
	const char *ja = cmd_word(set);

	for (size_t i = 0; i < set->ncmds; i++) {
		const struct cmd *cmd = &set->cmds[i];
		if (cmd->verb != NULL) {
			printf("complete -c kasane -n '%s %s %s' "
			       "-a '%s %s'",
				seen, set->noun, ja, cmd->verb, cmd->ja);
			fish_about(cmd->summary);
			printf("set -l kasane_when '%s %s %s; and %s %s %s'\n",
				seen, set->noun, ja, seen, cmd->verb, cmd->ja);
		} else {
			printf("set -l kasane_when '%s %s %s'\n", seen,
				set->noun, ja);
		}
		each_option(set, cmd, fish_option);
	}
}

static void print_fish(void)
{
	const struct cmd_set *const *sets;
	size_t n;

	sets = cmd_sets(&n);
	puts("# fish completion for kasane; made by kasane help "
	     "--completion fish");
	for (size_t i = 0; i < n; i++) {
		printf("complete -c kasane -n __fish_use_subcommand "
		       "-a '%s %s'",
			sets[i]->noun, cmd_word(sets[i]));
		fish_about(sets[i]->about);
	}
	for (size_t i = 0; i < n; i++)
		fish_set(sets[i]);
}

enum ks_code completion_print(const char *shell)
{
	if (strcmp(shell, "bash") == 0)
		print_bash();
	else if (strcmp(shell, "zsh") == 0)
		print_zsh();
	else
		print_fish();
	return help_done();
}
