/* Reading one option from the command line. */
#include "opt.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An option as it was written. */
struct word {
	const char *name; /* not terminated */
	size_t len;
	const char *value; /* after =, or the rest of -oFILE; or NULL */
	bool letter;
};

static enum ks_code usage(struct ks_error *err, const char *fmt, ...)
	KS_PRINTF(2, 3);

static enum ks_code usage(struct ks_error *err, const char *fmt, ...)
{
	va_list ap;

	err->code = KS_USAGE;
	va_start(ap, fmt);
	vsnprintf(err->message, sizeof(err->message), fmt, ap);
	va_end(ap);
	return KS_USAGE;
}

bool opt_next_is_option(const struct opt_scan *scan)
{
	const char *s = scan->argv[scan->at];

	return !scan->plain && s[0] == '-' && s[1] != '\0' &&
		strcmp(s, "--") != 0;
}

static struct word split(const char *s)
{
	struct word w = { .letter = s[1] != '-' };
	const char *equals;

	w.name = w.letter ? s + 1 : s + 2;
	if (w.letter) {
		w.len = 1;
		w.value = w.name[1] != '\0' ? w.name + 1 : NULL;
		return w;
	}
	equals = strchr(w.name, '=');
	w.len = equals != NULL ? (size_t)(equals - w.name) : strlen(w.name);
	w.value = equals != NULL ? equals + 1 : NULL;
	return w;
}

static bool same(const struct word *w, const char *name)
{
	return strlen(name) == w->len && memcmp(name, w->name, w->len) == 0;
}

static bool is_option(const struct word *w, const struct opt *opt)
{
	if (w->letter)
		return opt->letter == w->name[0];
	return same(w, opt->name) || same(w, opt->ja);
}

static bool find_option(const struct word *w, opt_mask mask, enum opt_id *id)
{
	for (int i = 0; i < O_COUNT; i++) {
		if ((mask & OPT(i)) != 0 &&
			is_option(w, opt_at((enum opt_id)i))) {
			*id = (enum opt_id)i;
			return true;
		}
	}
	return false;
}

/* Sets *name to the spelling that was used: a noun's own, for the library. */
static const struct ks_field *noun_field(
	const struct word *w, const struct ks_noun *noun, const char **name)
{
	for (size_t i = 0; i < noun->nfields; i++) {
		const struct ks_field *f = &noun->fields[i];
		char id[64];
		if (!opt_is_field(f))
			continue;
		*name = f->id;
		if (same(w, opt_field_name(f, id)))
			return f;
		*name = f->heading;
		if (same(w, f->heading))
			return f;
	}
	return NULL;
}

static const struct ks_field *find_field(
	const struct word *w, const struct opt_scope *scope, const char **name)
{
	const struct ks_field *field = NULL;
	const struct ks_noun *const *nouns;
	size_t n;

	if (w->letter)
		return NULL;
	if (scope->noun != NULL)
		field = noun_field(w, scope->noun, name);
	if (field != NULL || !scope->any_field)
		return field;
	nouns = ks_nouns(&n);
	for (size_t i = 0; i < n && field == NULL; i++)
		field = noun_field(w, nouns[i], name);
	return field;
}

/* The value behind the option: after = or as the next word. */
static enum ks_code take_value(struct opt_scan *scan, const struct word *w,
	const char **value, struct ks_error *err)
{
	const char *word = scan->argv[scan->at];

	scan->at++;
	if (w->value != NULL) {
		*value = w->value;
		return KS_OK;
	}
	if (scan->at == scan->argc)
		return usage(err, "%s の後に値を書いてください", word);
	*value = scan->argv[scan->at++];
	return KS_OK;
}

static bool allowed(const char *words, const char *value)
{
	size_t len = strlen(value);

	for (const char *p = words; p != NULL;) {
		const char *end = strchr(p, '|');
		size_t n = end != NULL ? (size_t)(end - p) : strlen(p);
		if (n == len && memcmp(p, value, n) == 0)
			return true;
		p = end != NULL ? end + 1 : NULL;
	}
	return false;
}

static enum ks_code read_option(struct opts *opts, struct opt_scan *scan,
	const struct word *w, enum opt_id id, struct ks_error *err)
{
	const struct opt *opt = opt_at(id);
	struct opt_value *value = &opts->values[opts->nvalues];

	*value = (struct opt_value){ id, "" };
	if (opt->arg == NULL) {
		scan->at++;
		if (w->value != NULL)
			return usage(err, "--%s に値は付きません", opt->name);
	} else if (take_value(scan, w, &value->text, err) != KS_OK) {
		return KS_USAGE;
	}
	if (opt->words != NULL && !allowed(opt->words, value->text))
		return usage(err, "--%s に書けるのは %s です", opt->name,
			opt->words);
	opts->nvalues++;
	return KS_OK;
}

/* --本人 says ○ by itself; ○ or nothing may be said after it as well. */
static bool mark_follows(const struct opt_scan *scan, const struct word *w)
{
	const char *next = w->value != NULL || scan->at + 1 >= scan->argc
		? NULL
		: scan->argv[scan->at + 1];

	return w->value != NULL ||
		(next != NULL &&
			(*next == '\0' || strcmp(next, "○") == 0 ||
				strcmp(next, "〇") == 0 ||
				strcmp(next, "×") == 0));
}

static enum ks_code read_field(struct opts *opts, struct opt_scan *scan,
	const struct word *w, const struct ks_field *field, const char *name,
	struct ks_error *err)
{
	const char *value = w->value != NULL ? w->value : "○";

	if (field->type == KS_MARK && !mark_follows(scan, w))
		scan->at++;
	else if (take_value(scan, w, &value, err) != KS_OK)
		return KS_USAGE;
	opts->fields[opts->nfields++] = (struct ks_pair){ name, value };
	return KS_OK;
}

enum ks_code opt_read(struct opts *opts, struct opt_scan *scan,
	const struct opt_scope *scope, struct ks_error *err)
{
	struct word w = split(scan->argv[scan->at]);
	const struct ks_field *field;
	const char *name;
	enum opt_id id;

	if (find_option(&w, scope->mask, &id))
		return read_option(opts, scan, &w, id, err);
	field = find_field(&w, scope, &name);
	if (field != NULL)
		return read_field(opts, scan, &w, field, name, err);
	return KS_NOT_FOUND;
}

/* ---- the nearest option ---------------------------------------------- */

struct names {
	char (*text)[72];
	size_t n, cap;
};

static void add_name(struct names *names, const char *name)
{
	if (names->n < names->cap)
		snprintf(names->text[names->n++], sizeof(names->text[0]),
			"--%s", name);
}

static void add_fields(struct names *names, const struct ks_noun *noun)
{
	char id[64];

	for (size_t i = 0; i < noun->nfields; i++) {
		if (!opt_is_field(&noun->fields[i]))
			continue;
		add_name(names, opt_field_name(&noun->fields[i], id));
		add_name(names, noun->fields[i].heading);
	}
}

static void add_all(struct names *names, const struct opt_scope *scope)
{
	const struct ks_noun *const *nouns;
	size_t n;

	for (int i = 0; i < O_COUNT; i++) {
		if ((scope->mask & OPT(i)) == 0)
			continue;
		add_name(names, opt_at((enum opt_id)i)->name);
		add_name(names, opt_at((enum opt_id)i)->ja);
	}
	if (scope->noun != NULL)
		add_fields(names, scope->noun);
	nouns = ks_nouns(&n);
	for (size_t i = 0; i < n && scope->any_field; i++)
		add_fields(names, nouns[i]);
}

static size_t count_names(const struct opt_scope *scope)
{
	const struct ks_noun *const *nouns;
	size_t n, all = 2 * (size_t)O_COUNT;

	if (scope->noun != NULL)
		all += 2 * scope->noun->nfields;
	nouns = ks_nouns(&n);
	for (size_t i = 0; i < n && scope->any_field; i++)
		all += 2 * nouns[i]->nfields;
	return all;
}

/* Into near[72]; "" where none is near, or memory is short. */
static void nearest(
	const char *word, const struct opt_scope *scope, char near[72])
{
	struct names names = { NULL, 0, count_names(scope) };
	const char **list = calloc(names.cap, sizeof(*list));
	const char *found = NULL;

	near[0] = '\0';
	names.text = calloc(names.cap, sizeof(*names.text));
	if (names.text != NULL && list != NULL) {
		add_all(&names, scope);
		for (size_t i = 0; i < names.n; i++)
			list[i] = names.text[i];
		found = ks_text_nearest(word, list, names.n);
	}
	if (found != NULL)
		snprintf(near, 72, "%s", found);
	free(names.text);
	free(list);
}

enum ks_code opt_unknown(const struct opt_scan *scan,
	const struct opt_scope *scope, struct ks_error *err)
{
	struct word w = split(scan->argv[scan->at]);
	char word[128], near[72];
	size_t len = w.len < 100 ? w.len : 100;

	while (len > 0 && len < w.len &&
		((unsigned char)w.name[len] & 0xc0) == 0x80)
		len--; /* a long word is cut between characters */
	while (w.letter && ((unsigned char)w.name[len] & 0xc0) == 0x80)
		len++; /* and a letter may be one of several bytes */
	snprintf(word, sizeof(word), "%s%.*s", w.letter ? "-" : "--", (int)len,
		w.name);
	nearest(word, scope, near);
	if (near[0] != '\0')
		return usage(err,
			"オプション「%s」はありません。%s のことですか", word,
			near);
	return usage(err,
		"オプション「%s」はありません。--help で使い方が分かります",
		word);
}
