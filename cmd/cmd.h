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
	CMD_TEXT = 64	   /* text without --format, terminal or not */
};

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
};

/* Every noun, in the order the overview shows them. */
/* clang-format off */
#define CMD_SETS(X) \
	X(init) X(intake) X(member) X(household) X(case) X(restrict) \
	X(consent) X(assess) X(contact) X(refer) X(meeting) X(plan) \
	X(closure) X(resource) X(activity) X(topic) X(appraisal) \
	X(import) X(report) X(code) X(profile) X(edit) X(void) \
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

/* The verbs of a noun whose rows come as CSV files: all of record.c. */
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
