/* The parts of the man pages that the records know: mdoc(7) body text. */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

/* Text on a line of its own: nothing in it is a macro. */
static void put_escaped(const char *s)
{
	if (*s == '.' || *s == '\'')
		fputs("\\&", stdout);
	for (; *s != '\0'; s++) {
		if (*s == '\\')
			fputs("\\e", stdout);
		else
			fputc(*s, stdout);
	}
}

static void put_text(const char *s)
{
	while (*s != '\0') {
		size_t n = strcspn(s, "\n");
		char line[1024];
		snprintf(line, sizeof(line), "%.*s", (int)n, s);
		if (n > 0) {
			put_escaped(line);
			putchar('\n');
		}
		s += n + (s[n] == '\n');
	}
}

/* As an argument of a macro: one word, never taken for another macro. */
static void put_word(const char *s)
{
	fputs(" \"\\&", stdout);
	for (; *s != '\0'; s++) {
		if (*s == '"')
			fputs("\\(dq", stdout);
		else if (*s == '\\')
			fputs("\\e", stdout);
		else
			fputc(*s, stdout);
	}
	putchar('"');
}

static void put_option(const struct opt *opt)
{
	fputs(".It", stdout);
	if (opt->letter != 0)
		printf(" Fl %c ,", opt->letter);
	printf(" Fl -%s , Fl -%s", opt->name, opt->ja);
	if (opt->arg != NULL) {
		fputs(" Ar", stdout);
		put_word(opt->arg);
	}
	putchar('\n');
	put_text(opt->about);
	if (opt->words != NULL) {
		fputs(".Pq", stdout);
		put_word(opt->words);
		putchar('\n');
	}
}

static void put_options(opt_mask mask)
{
	if (mask == 0)
		return;
	puts(".Bl -tag -width Ds");
	for (int i = 0; i < O_COUNT; i++)
		if ((mask & OPT(i)) != 0)
			put_option(opt_at((enum opt_id)i));
	puts(".El");
}

static void put_some(const struct ks_noun *noun)
{
	fputs("このほか、", stdout);
	for (size_t i = 0; i < noun->nfields; i++)
		printf("%s%s", i > 0 ? "、" : "", noun->fields[i].heading);
	puts("をオプションとして取ります。");
}

static void put_verb(const struct cmd_set *set, const struct cmd *cmd)
{
	printf(".It Nm kasane Cm %s", set->noun);
	if (cmd->verb != NULL)
		printf(" Cm %s", cmd->verb);
	if (cmd->args[0] != '\0') {
		fputs(" Ar", stdout);
		put_word(cmd->args);
	}
	putchar('\n');
	if (cmd->verb != NULL)
		printf("(%s %s)\n", cmd_word(set), cmd->ja);
	else
		printf("(%s)\n", cmd_word(set));
	printf("%s。\n", cmd->summary);
	if (cmd->more != NULL)
		put_text(cmd->more);
	put_options(cmd->opts);
	if (cmd->flags >> CMD_OF_SHIFT)
		printf("このほか、%sの欄の名前をオプションとして取ります。\n",
			cmd_fields(set, cmd)->name);
	else if (cmd_takes_some(set, cmd))
		put_some(cmd_fields(set, cmd));
	else if (cmd->flags & CMD_FIELDS)
		puts("このほか、欄の名前をオプションとして取ります。");
}

static void put_verbs(const struct cmd_set *set)
{
	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < set->ncmds; i++)
		if ((set->cmds[i].flags & CMD_HIDDEN) == 0)
			put_verb(set, &set->cmds[i]);
	puts(".El");
}

static void put_nouns(void)
{
	const struct cmd_set *const *sets;
	size_t n;

	sets = cmd_sets(&n);
	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < n; i++) {
		if (sets[i] == &cmd_help)
			continue;
		printf(".It Cm %s Pq %s\n", sets[i]->noun, cmd_word(sets[i]));
		printf("%s。\n", sets[i]->about);
	}
	puts(".El");
}

static const char *type_name(const struct ks_field *field)
{
	switch (field->type) {
	case KS_CODES:
		return "コード(複数可)";
	case KS_CODE:
		return "コード";
	case KS_PARTDATE:
		return "日付(年のみ、年月のみも可)";
	case KS_MARK:
		return "○か空欄";
	default:
		return opt_field_arg(field);
	}
}

static void put_field(const struct ks_field *field)
{
	char name[64];

	fputs(".It", stdout);
	put_word(field->heading);
	printf(" Pq Fl -%s\n", opt_field_name(field, name));
	printf("%s", type_name(field));
	if (field->list != NULL)
		printf("、一覧は「%s」", field->list);
	printf("%s。\n", field->flags & KS_REQUIRED ? "、必須" : "");
	put_text(field->about);
}

static void put_fields(const struct ks_noun *noun)
{
	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < noun->nfields; i++)
		if (opt_is_field(&noun->fields[i]))
			put_field(&noun->fields[i]);
	puts(".El");
}

static void put_rules(void)
{
	size_t n;
	const struct ks_rule *rules = ks_rules(&n);

	puts(".Bl -tag -width Ds");
	for (size_t i = 0; i < n; i++) {
		printf(".It Li %s Pq %s\n", rules[i].id,
			ks_severity_name(rules[i].severity));
		put_text(rules[i].guidance);
	}
	puts(".El");
}

/* What each exit status of kasane.h's table means to a person. */
static void put_exit(void)
{
	static const char *const about[] = {
		"済んだ(注意や、該当なしを含む)",
		("誤りがあり何も書いていない、該当する記録がない、"
		 "または検査で見つかったものがある"),
		"知らないコマンド・オプション・見出し",
		"正しい行だけを書いた(--rejects を付けたとき)",
		"法令や守秘の決まりにより断った",
		"ほかの人が書込み中。少し待ってもう一度",
		"台帳の移行が要る、または台帳のほうが新しい",
		"求められた文字コードで書けない文字がある",
		"入出力の誤り(空き容量、ファイルの有無、権限)",
		"台帳が壊れている、またはメモリが足りない",
	};

	puts(".Bl -tag -width Ds -compact");
	for (size_t i = 0; i < sizeof(about) / sizeof(about[0]); i++)
		printf(".It %zu\n%s。\n", i, about[i]);
	puts(".El");
}

/* ---- the report's tables --------------------------------------------------- */

static enum ks_code table_begin(void *ctx, const struct ks_table_head *head)
{
	(void)ctx;
	(void)head;
	puts(".Bl -tag -width Ds");
	return KS_OK;
}

static enum ks_code table_row(void *ctx, const struct ks_cell *cells, size_t n)
{
	(void)ctx;
	for (size_t i = 0; i < n; i++) {
		const char *s = out_text(&cells[i]);
		if (i > 0) {
			put_text(s);
			continue;
		}
		fputs(".It", stdout);
		put_word(s);
		putchar('\n');
	}
	return KS_OK;
}

static enum ks_code table_end(void *ctx)
{
	(void)ctx;
	puts(".El");
	return KS_OK;
}

static enum ks_code put_tables(struct call *call)
{
	struct ks_sink sink = {
		.begin = table_begin, .row = table_row, .end = table_end
	};
	struct ks_report report = { .percent_digits = 1 };
	enum ks_code code =
		ks_period_parse(&(struct ks_period_words){ .year = "R7" },
			&report.period, &call->err);

	if (code != KS_OK)
		return code;
	return ks_report_define(NULL, &report, &sink, &call->err);
}

/* ---- which part ------------------------------------------------------------ */

static opt_mask all_options(void)
{
	const struct cmd_set *const *sets;
	opt_mask mask = OPTS_GLOBAL;
	size_t n;

	sets = cmd_sets(&n);
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < sets[i]->ncmds; j++)
			if ((sets[i]->cmds[j].flags & CMD_HIDDEN) == 0)
				mask |= sets[i]->cmds[j].opts;
	return mask;
}

static enum ks_code put_verbs_of(struct call *call, const char *noun)
{
	const struct cmd_set *const *sets;
	size_t n;

	sets = cmd_sets(&n);
	for (size_t i = 0; i < n; i++) {
		if (strcmp(sets[i]->noun, noun) == 0) {
			put_verbs(sets[i]);
			return KS_OK;
		}
	}
	return call_fail(call, KS_USAGE, "コマンド「%s」はありません", noun);
}

static enum ks_code put_fields_of(struct call *call, const char *noun)
{
	const struct ks_noun *found = ks_noun_find(noun);

	if (found == NULL)
		return call_fail(
			call, KS_USAGE, "「%s」に欄はありません", noun);
	put_fields(found);
	return KS_OK;
}

/* Every noun a CSV file may be of, in the order a folder is taken in. */
static void put_headings(void)
{
	size_t n;
	const struct ks_noun *const *nouns = ks_nouns(&n);

	for (size_t i = 0; i < n; i++) {
		if (!nouns[i]->import)
			continue;
		fputs(".Ss", stdout);
		put_word(nouns[i]->name);
		putchar('\n');
		put_fields(nouns[i]);
	}
}

static enum ks_code put_part(
	struct call *call, const char *part, const char *noun)
{
	if (strcmp(part, "verbs") == 0 && noun != NULL)
		return put_verbs_of(call, noun);
	if (strcmp(part, "fields") == 0 && noun != NULL)
		return put_fields_of(call, noun);
	if (strcmp(part, "tables") == 0)
		return put_tables(call);
	if (strcmp(part, "nouns") == 0)
		put_nouns();
	else if (strcmp(part, "headings") == 0)
		put_headings();
	else if (strcmp(part, "rules") == 0)
		put_rules();
	else if (strcmp(part, "exit") == 0)
		put_exit();
	else if (strcmp(part, "options") == 0)
		put_options(all_options());
	else if (strcmp(part, "global") == 0)
		put_options(OPTS_GLOBAL);
	else
		return call_fail(call, KS_USAGE,
			"--mdoc に書けるのは verbs NOUN、fields NOUN、nouns、"
			"headings、rules、exit、options、global、tables です");
	return KS_OK;
}

enum ks_code mdoc_print(struct call *call)
{
	const char *noun = call->opts.nargs > 0 ? call->opts.args[0] : NULL;
	enum ks_code code = put_part(call, opt_get(&call->opts, O_MDOC), noun);

	return code == KS_OK ? help_done() : code;
}
