/*
 * Options, each described once: what means the same has the same name in
 * every command.  A command names those it takes as a set of bits.
 */
#ifndef OPT_H
#define OPT_H

#include "kasane.h"

enum opt_id {
	/* everywhere */
	O_FILE,
	O_AS,
	O_QUIET,
	O_ERRORS,
	O_STRICT,
	O_HELP,
	/* which rows */
	O_YEAR,
	O_FROM,
	O_TO,
	O_HALF,
	O_QUARTER,
	O_MONTH,
	O_DISTRICT,
	O_AGENCY,
	O_CASE,
	O_ANONYMOUS,
	O_VOIDED,
	O_LIMIT,
	/* the form of the output */
	O_FORMAT,
	O_OUTPUT,
	O_EXCEL,
	O_ENCODING,
	O_SUBSTITUTE,
	/* input */
	O_DRY_RUN,
	O_REJECTS,
	O_UPDATE,
	O_CLEAR_EMPTY,
	O_EXTRA,
	O_SKIP_ROWS,
	O_PROFILE,
	O_REPLACE_RUN,
	O_REPLACE,
	O_EXAMPLE,
	O_RECORD_BREACH,
	O_OF,
	/* files that travel with a noun's */
	O_ROSTER,
	O_ATTENDANCE,
	O_AGENDA,
	O_TASKS,
	O_HEARINGS,
	O_SURVEY,
	O_ACTIONS,
	O_EVALUATIONS,
	O_MATCHES,
	/* whom it is for */
	O_FOR,
	O_BASIS,
	O_RESTRICTED,
	O_KIND,
	O_CHECK,
	/* the report */
	O_BY,
	O_BANDS,
	O_NO_ZERO,
	O_MISSING,
	O_PERCENT_DIGITS,
	O_SUPPRESS,
	O_TABLE_FILE,
	O_PREVIOUS,
	O_AS_OF,
	O_TRACE,
	O_DEFINE,
	O_SQL,
	O_VIA_SQL,
	/* the ledger */
	O_MUNICIPALITY,
	O_STARTED,
	O_REASON,
	O_RUN,
	O_ANCHOR,
	O_BACKUP,
	/* help for the build */
	O_MDOC,
	O_COMPLETION,
	O_COUNT
};

/* There are more options than 64; both compilers have 128 bits. */
__extension__ typedef unsigned __int128 opt_mask;
_Static_assert(O_COUNT <= 128, "opt_mask is too small");

#define OPT(id) ((opt_mask)1 << (id))
#define OPTS_GLOBAL                                               \
	(OPT(O_FILE) | OPT(O_AS) | OPT(O_QUIET) | OPT(O_ERRORS) | \
		OPT(O_STRICT) | OPT(O_HELP))
#define OPTS_OUT                                                          \
	(OPT(O_FORMAT) | OPT(O_OUTPUT) | OPT(O_EXCEL) | OPT(O_ENCODING) | \
		OPT(O_SUBSTITUTE))
/* Whom what is read is for: main tells the library. */
#define OPTS_SIGHT                                                       \
	(OPT(O_FOR) | OPT(O_BASIS) | OPT(O_RESTRICTED) | OPT(O_REASON) | \
		OPT(O_ANONYMOUS))
#define OPTS_LIST                                                          \
	(OPT(O_YEAR) | OPT(O_FROM) | OPT(O_TO) | OPT(O_DISTRICT) |         \
		OPT(O_AGENCY) | OPT(O_CASE) | OPTS_SIGHT | OPT(O_VOIDED) | \
		OPT(O_LIMIT))
#define OPTS_PERIOD                                            \
	(OPT(O_YEAR) | OPT(O_FROM) | OPT(O_TO) | OPT(O_HALF) | \
		OPT(O_QUARTER) | OPT(O_MONTH))

struct opt {
	const char *name; /* without the dashes */
	const char *ja;
	char letter;	   /* short form, or 0 */
	const char *arg;   /* what the value is, or NULL: a switch */
	const char *words; /* the values allowed, parted by |, or NULL */
	const char *about;
};

/* The description of one option. */
const struct opt *opt_at(enum opt_id id);

/* Which options are taken: the shared ones by bit, a noun's fields. */
struct opt_scope {
	opt_mask mask;
	const struct ks_noun *noun; /* fields of this noun, or NULL */
	bool any_field;		    /* fields of every noun */
};

/* A field that may be given as an option (derived ones may not). */
bool opt_is_field(const struct ks_field *field);
/* "received-on" into out[64]; returns out. */
const char *opt_field_name(const struct ks_field *field, char out[64]);
/* What a field's value is called in help; NULL for a mark. */
const char *opt_field_arg(const struct ks_field *field);

struct opt_value {
	enum opt_id id;
	const char *text; /* "" for a switch */
};

/* What was given; room for every word of the command line. */
struct opts {
	struct opt_value *values;
	size_t nvalues;
	struct ks_pair *fields;
	size_t nfields;
	const char **args;
	size_t nargs;
};

enum ks_code opts_init(struct opts *opts, int argc, struct ks_error *err);
void opts_release(struct opts *opts);

/* The words not yet read. */
struct opt_scan {
	int argc;
	char **argv;
	int at;
	bool plain; /* after "--": no more options */
};

/* Is the next word an option? */
bool opt_next_is_option(const struct opt_scan *scan);
/* Read one option.  KS_NOT_FOUND: none of this scope, nothing read;
 * KS_USAGE: a bad value, with err filled. */
enum ks_code opt_read(struct opts *opts, struct opt_scan *scan,
	const struct opt_scope *scope, struct ks_error *err);
/* KS_USAGE for the next word, naming the nearest option of the scope. */
enum ks_code opt_unknown(const struct opt_scan *scan,
	const struct opt_scope *scope, struct ks_error *err);

/* The last value given, or NULL. */
const char *opt_get(const struct opts *opts, enum opt_id id);
bool opt_on(const struct opts *opts, enum opt_id id);
/* All values of an option given several times, into out (room for
 * opts->nvalues); how many. */
size_t opt_all(const struct opts *opts, enum opt_id id, const char **out);

#endif
