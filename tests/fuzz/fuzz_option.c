/*
 * Any words on the command line are read or refused with words of our own:
 * every word is taken once, only what the scope allows is taken, and reading
 * goes on to the end.  The first bytes choose the scope, the rest are the
 * words, a zero byte after each.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "opt.h"

enum { WORDS_MAX = 32, HEAD = 9 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "broken: %s\n", what);
	abort();
}

static struct opt_scope scope_of(const uint8_t *data)
{
	struct opt_scope scope = { .mask = 0 };
	size_t n;
	const struct ks_noun *const *nouns = ks_nouns(&n);

	for (int i = 0; i < 8; i++)
		scope.mask = scope.mask << 8 | data[1 + i];
	scope.mask |= OPTS_GLOBAL;
	if (data[0] % (n + 2) < n)
		scope.noun = nouns[data[0] % (n + 2)];
	scope.any_field = data[0] % (n + 2) == n;
	return scope;
}

static int split(char *text, size_t size, char **words)
{
	int n = 0;

	for (size_t at = 0; at < size && n < WORDS_MAX; n++) {
		words[n] = text + at;
		at += strlen(text + at) + 1;
	}
	return n;
}

static void check_refusal(const struct ks_error *err)
{
	require(err->code == KS_USAGE, "a refusal is a usage error");
	require(err->message[0] != '\0', "it has words");
	require(ks_text_valid(err->message, strlen(err->message)),
		"no character is cut");
}

static void check_taken(const struct opts *opts, const struct opt_scope *scope)
{
	for (size_t i = 0; i < opts->nvalues; i++) {
		const struct opt_value *v = &opts->values[i];

		require(v->id < O_COUNT && v->text != NULL, "an option");
		require((scope->mask & OPT(v->id)) != 0, "one of the scope");
		require(opt_at(v->id)->arg != NULL || v->text[0] == '\0',
			"a switch has no value");
		require(opt_on(opts, v->id) && opt_get(opts, v->id) != NULL,
			"what was given is found");
	}
	for (size_t i = 0; i < opts->nfields; i++)
		require(opts->fields[i].name != NULL &&
				opts->fields[i].value != NULL,
			"a field has a name and a value");
	require(opts->nfields == 0 || scope->noun != NULL || scope->any_field,
		"fields only where there are some");
}

static void read_words(
	struct opts *opts, struct opt_scan *scan, const struct opt_scope *scope)
{
	struct ks_error err = { .code = KS_OK };

	while (scan->at < scan->argc) {
		int before = scan->at;
		enum ks_code code;

		if (!opt_next_is_option(scan)) {
			opts->args[opts->nargs++] = scan->argv[scan->at++];
			continue;
		}
		code = opt_read(opts, scan, scope, &err);
		if (code == KS_NOT_FOUND) {
			require(scan->at == before, "nothing was read");
			code = opt_unknown(scan, scope, &err);
		}
		if (code != KS_OK) {
			check_refusal(&err);
			return;
		}
		require(scan->at > before && scan->at <= scan->argc,
			"reading goes on");
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *words[WORDS_MAX], *text;
	struct ks_error err = { .code = KS_OK };
	struct opt_scan scan = { .argv = words };
	struct opt_scope scope;
	struct opts opts;

	/* what is not UTF-8 is refused before */
	if (size < HEAD ||
		!ks_text_valid((const char *)data + HEAD, size - HEAD))
		return 0;
	scope = scope_of(data);
	text = calloc(size - HEAD + 1, 1);
	require(text != NULL, "memory");
	memcpy(text, data + HEAD, size - HEAD);
	scan.argc = split(text, size - HEAD, words);
	require(opts_init(&opts, scan.argc, &err) == KS_OK, "memory");
	read_words(&opts, &scan, &scope);
	require(opts.nvalues + opts.nfields + opts.nargs <= (size_t)scan.argc,
		"a word is taken once");
	check_taken(&opts, &scope);
	opts_release(&opts);
	free(text);
	return 0;
}
