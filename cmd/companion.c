/* Nouns that travel with another's: 出席 with 会議, 評価 with プラン. */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

const struct companion companions[COMPANION_COUNT] = {
#define COMPANION_ROW(set, noun, file) { #set, #noun, file },
	COMPANIONS(COMPANION_ROW)
#undef COMPANION_ROW
};

/* Verbs that change some of a record's fields: those alone are options. */
static const struct {
	const char *set, *verb;
	const char *fields[8];
} verb_fields[] = {
	{ "plan", "decide",
		{ "consented_on", "meeting_number", "decided_on", "starts_on",
			"ends_on", "review_on" } },
	{ "refer", "answer",
		{ "answered_on", "answer", "return_reason", "connected_on" } },
};
enum { VERB_FIELDS = sizeof(verb_fields) / sizeof(verb_fields[0]) };

/* The noun with the fields of verb_fields[at] alone. */
static const struct ks_noun *narrowed(const struct ks_noun *noun, size_t at)
{
	static struct ks_noun nouns[VERB_FIELDS];
	static struct ks_field fields[VERB_FIELDS][8];
	const char *const *id = verb_fields[at].fields;

	if (nouns[at].fields != NULL)
		return &nouns[at];
	nouns[at] = *noun;
	nouns[at].fields = fields[at];
	nouns[at].nfields = 0;
	for (; *id != NULL; id++)
		for (size_t i = 0; i < noun->nfields; i++)
			if (strcmp(noun->fields[i].id, *id) == 0)
				fields[at][nouns[at].nfields++] =
					noun->fields[i];
	return &nouns[at];
}

/* The row of verb_fields, or VERB_FIELDS where the verb takes them all. */
static size_t fields_of(const struct cmd_set *set, const struct cmd *cmd)
{
	size_t i = 0;

	while (i < VERB_FIELDS &&
		(cmd->verb == NULL ||
			strcmp(verb_fields[i].set, set->noun) != 0 ||
			strcmp(verb_fields[i].verb, cmd->verb) != 0))
		i++;
	return i;
}

bool cmd_takes_some(const struct cmd_set *set, const struct cmd *cmd)
{
	return fields_of(set, cmd) < VERB_FIELDS;
}

const struct ks_noun *cmd_fields(
	const struct cmd_set *set, const struct cmd *cmd)
{
	unsigned of = cmd->flags >> CMD_OF_SHIFT;

	if ((cmd->flags & CMD_FIELDS) == 0)
		return NULL;
	if (of != 0)
		return ks_noun_find(companions[of - 1].noun);
	return cmd_takes_some(set, cmd)
		? narrowed(cmd_noun(set), fields_of(set, cmd))
		: cmd_noun(set);
}

/* 構成員名簿、出席、…: what --of of this set takes. */
static void words_of(const struct cmd_set *set, char *out, size_t size)
{
	size_t at = 0;

	out[0] = '\0';
	for (size_t i = 0; i < COMPANION_COUNT && at < size; i++)
		if (strcmp(companions[i].set, set->noun) == 0)
			at += (size_t)snprintf(out + at, size - at, "%s%s",
				at > 0 ? "、" : "",
				ks_noun_find(companions[i].noun)->name);
}

enum ks_code call_noun(struct call *call, const struct ks_noun **noun)
{
	const char *word = opt_get(&call->opts, O_OF);
	char words[512];

	*noun = word != NULL ? ks_noun_find(word) : cmd_noun(call->set);
	if (word == NULL || *noun == cmd_noun(call->set))
		return KS_OK;
	for (size_t i = 0; *noun != NULL && i < COMPANION_COUNT; i++)
		if (strcmp(companions[i].set, call->set->noun) == 0 &&
			strcmp(companions[i].noun, (*noun)->id) == 0)
			return KS_OK;
	words_of(call->set, words, sizeof(words));
	return call_fail(call, KS_USAGE,
		"--of: 「%s」は%sと一緒の記録ではありません。%sのどれかです",
		word, cmd_noun(call->set)->name, words);
}
