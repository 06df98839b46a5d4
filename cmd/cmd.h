/*
 * The command line: words in, the library's answer out.  A file describes one
 * noun and ends with its records; main.c finds the record, opens the ledger
 * as the record asks, runs it, and turns its result into the exit status.
 */
#ifndef CMD_H
#define CMD_H

#include "diag.h"
#include "opt.h"
#include "out.h"
#include "progress.h"

enum cmd_flag {
	CMD_READ = 1,	   /* main opens the ledger to read */
	CMD_WRITE = 2,	   /* main opens the ledger to write */
	CMD_FIELDS = 4,	   /* takes the noun's fields as options */
	CMD_ANY_FIELD = 8, /* takes any noun's fields as options */
	CMD_HIDDEN = 16,   /* not in the overview */
	CMD_PUBLIC = 32,   /* -o makes a file others may read */
	CMD_TEXT = 64,	   /* text without --format, terminal or not */
	CMD_OF_SHIFT = 8   /* CMD_OF() stands from here */
};

/*
 * Nouns that travel with another's: whose, which, and the option that names
 * its file (O_COUNT: they come one by one).  --of takes them, and with
 * CMD_FIELDS | CMD_OF(noun) a verb takes that noun's fields instead of its own.
 */
/* clang-format off */
#define COMPANIONS(X) \
	X(meeting, roster, O_ROSTER) X(meeting, attendance, O_ATTENDANCE) \
	X(meeting, agenda, O_AGENDA) X(meeting, task, O_TASKS) \
	X(meeting, hearing, O_HEARINGS) X(meeting, survey, O_SURVEY) \
	X(plan, action, O_ACTIONS) X(plan, evaluation, O_EVALUATIONS) \
	X(resource, match, O_MATCHES) X(case, joining, O_COUNT) \
	X(household, split, O_COUNT) X(household, move, O_COUNT) \
	X(case, assign, O_COUNT) X(case, intake, O_COUNT)
/* clang-format on */
enum {
#define COMPANION_ENUM(set, noun, file) COMPANION_##noun,
	COMPANIONS(COMPANION_ENUM)
#undef COMPANION_ENUM
		COMPANION_COUNT
};
#define CMD_OF(noun) ((COMPANION_##noun + 1U) << CMD_OF_SHIFT)

struct companion {
	const char *set, *noun;
	enum opt_id file;
};
/* companion.c */
extern const struct companion companions[COMPANION_COUNT];

struct call;

struct cmd {
	const char *verb;    /* NULL: the noun alone is the command */
	const char *ja;	     /* the verb in Japanese */
	const char *summary; /* one line: what it does */
	const char *more;    /* further lines for --help, or NULL */
	const char *args;    /* as the usage line shows them */
	int least, most;     /* number of arguments; most < 0: any */
	opt_mask opts;	     /* of enum opt_id, as OPT() bits */
	unsigned flags;	     /* of enum cmd_flag */
	enum ks_code (*run)(struct call *call);
};

struct cmd_set {
	const char *noun;
	const char *ja; /* NULL: the library's word for the noun */
	const char *about;
	const struct cmd *cmds;
	size_t ncmds;
};

/* One run of the program. */
struct call {
	const struct cmd_set *set;
	const struct cmd *cmd;
	struct opts opts;
	const char *path;  /* of the ledger */
	const char *staff; /* or NULL: the library asks the system */
	bool quiet;
	bool strict;
	char command[64]; /* what the journal says was run */
	struct ks_ledger *ledger;
	struct diag diag;
	struct progress progress;
	struct out out;
	struct ks_error err;
	enum ks_code verdict; /* of an answer that is printed all the same */
};

/* Every noun, in the order the overview shows them. */
/* clang-format off */
#define CMD_SETS(X) \
	X(init) X(find) X(intake) X(member) X(household) X(case) X(restrict) \
	X(consent) X(assess) X(contact) X(refer) X(meeting) X(plan) \
	X(closure) X(resource) X(activity) X(topic) X(appraisal) \
	X(due) X(import) X(report) X(code) X(profile) X(edit) X(void) \
	X(log) X(setting) X(verify) X(migrate) X(explain) X(demo) X(help)
/* clang-format on */
#define CMD_EXTERN(name) extern const struct cmd_set cmd_##name;
CMD_SETS(CMD_EXTERN)
#undef CMD_EXTERN

/* main.c: the sets above; *n their number. */
const struct cmd_set *const *cmd_sets(size_t *n);
/* The set's Japanese word, and the library's noun (NULL where none). */
const char *cmd_word(const struct cmd_set *set);
const struct ks_noun *cmd_noun(const struct cmd_set *set);

/* companion.c: the noun whose fields the verb takes as options, or NULL. */
const struct ks_noun *cmd_fields(
	const struct cmd_set *set, const struct cmd *cmd);
/* Are these but some of the noun's fields? */
bool cmd_takes_some(const struct cmd_set *set, const struct cmd *cmd);
/* The noun a call is about: what --of names, else the set's own.  KS_USAGE. */
enum ks_code call_noun(struct call *call, const struct ks_noun **noun);

/* Fill call->err and return code. */
enum ks_code call_fail(struct call *call, enum ks_code code, const char *fmt,
	...) KS_PRINTF(3, 4);
/* A number above zero from an argument, or KS_USAGE naming what it is. */
enum ks_code call_number(
	struct call *call, const char *what, const char *text, int64_t *out);
/* One line for people on standard error; -q hides it. */
void call_say(struct call *call, const char *fmt, ...) KS_PRINTF(2, 3);
/* "1,204" into out[32]; returns out. */
const char *call_count(int64_t n, char out[32]);

/* help.c */
enum ks_code help_overview(void);
enum ks_code help_set(const struct cmd_set *set);
enum ks_code help_cmd(const struct cmd_set *set, const struct cmd *cmd);
/* mdoc.c, completion.c: what the man pages and the shells read. */
enum ks_code mdoc_print(struct call *call);
enum ks_code completion_print(const char *shell);
/* Standard output, flushed: KS_IO where it could not be written. */
enum ks_code help_done(void);

/* record.c */
/* The rows a list is asked for. KS_USAGE. */
enum ks_code list_fill(struct call *call, struct ks_list *list);

#define OPTS_IMPORT_FILE                                             \
	(OPT(O_ENCODING) | OPT(O_SKIP_ROWS) | OPT(O_PROFILE) |       \
		OPT(O_REJECTS) | OPT(O_EXTRA) | OPT(O_REPLACE_RUN) | \
		OPT(O_RECORD_BREACH))
#define OPTS_IMPORT_ROW (OPT(O_DRY_RUN) | OPT(O_UPDATE) | OPT(O_CLEAR_EMPTY))

/*
 * The verbs of a noun whose rows come as CSV files; more: further options of
 * the noun's own (files of its companions, --of).
 */
#define RECORD_IMPORT(more)                                          \
	{                                                            \
		"import", "取込", "CSVファイルを取り込む",           \
			record_about_import, "FILE...", 1, -1,       \
			OPTS_IMPORT_FILE | OPTS_IMPORT_ROW | (more), \
			CMD_WRITE | CMD_FIELDS, record_import        \
	}
#define RECORD_ADD                                                           \
	{                                                                    \
		"add", "追加", "一件を登録する", record_about_add, "", 0, 0, \
			OPTS_IMPORT_ROW, CMD_WRITE | CMD_FIELDS, record_add  \
	}
#define RECORD_TEMPLATE(more)                                                  \
	{                                                                      \
		"template", "雛形", "取込用CSVの見出しを出す", NULL, "", 0, 0, \
			OPTS_OUT | OPT(O_EXAMPLE) | (more), 0, record_template \
	}
#define RECORD_LIST(more)                                                 \
	{                                                                 \
		"list", "一覧", "一覧を出す(そのまま取り込める見出しで)", \
			NULL, "", 0, 0, OPTS_OUT | OPTS_LIST | (more),    \
			CMD_READ, record_list                             \
	}
#define RECORD_SHOW(more)                                                     \
	{                                                                     \
		"show", "表示", "一件を出す", NULL, "ID", 1, 1,               \
			OPTS_OUT | OPTS_SIGHT | (more), CMD_READ, record_show \
	}
#define RECORD_SHEET(arg, more, opts)                                        \
	{                                                                    \
		"sheet", "用紙", "渡す用紙を出す", more, arg, 1, 1,          \
			OPTS_OUT | OPTS_SIGHT | (opts), CMD_READ | CMD_TEXT, \
			record_sheet                                         \
	}
extern const char record_about_import[], record_about_add[];
enum ks_code record_import(struct call *call);
enum ks_code record_add(struct call *call);
enum ks_code record_template(struct call *call);
enum ks_code record_list(struct call *call);
enum ks_code record_show(struct call *call);
/* One line of what became of a record that was added. */
void record_say_added(struct call *call, const struct ks_noun *noun,
	enum ks_fate fate, int64_t id);
enum ks_code record_sheet(struct call *call); /* sheet.c */
/* `meeting attend M12 ...`: a record of the noun whose fields the verb takes
 * (CMD_OF), about the record of the set that the argument numbers. */
enum ks_code record_attach(struct call *call);
/* Change the record of the set that the argument numbers; or the one of this
 * id. */
enum ks_code record_amend(struct call *call);
enum ks_code record_edit(struct call *call, int64_t id);

/* An argument said in the noun's own field. */
void record_say(struct call *call, const char *field, const char *value);

/* The same as one table, for a noun that has no other verbs. */
enum { RECORD_CMDS = 5 };
extern const struct cmd record_cmds[RECORD_CMDS];
#define RECORD_SET(name, about)                                              \
	const struct cmd_set cmd_##name = { #name, NULL, about, record_cmds, \
		RECORD_CMDS }

/*
 * import.c: the options of an import; the import itself, told in one line at
 * its end.  import_release gives back what import_fill made.
 */
enum ks_code import_fill(struct call *call, struct ks_import *import);
enum ks_code import_run(struct call *call, const struct ks_import *import);
void import_release(struct ks_import *import);

#define CMD_SET(name, ja, about)                                    \
	const struct cmd_set cmd_##name = { #name, ja, about, cmds, \
		sizeof(cmds) / sizeof(cmds[0]) }

#endif
