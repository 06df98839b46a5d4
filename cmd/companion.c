/* Nouns that travel with another's: 出席 with 会議, 評価 with プラン. */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

const struct companion companions[COMPANION_COUNT] = {
#define COMPANION_ROW(set, noun, file) { #set, #noun, file },
	COMPANIONS(COMPANION_ROW)
#undef COMPANION_ROW
};

const struct ks_noun *cmd_fields(
	const struct cmd_set *set, const struct cmd *cmd)
{
	unsigned of = cmd->flags >> CMD_OF_SHIFT;

	if ((cmd->flags & CMD_FIELDS) == 0)
		return NULL;
	return of != 0 ? ks_noun_find(companions[of - 1].noun) : cmd_noun(set);
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
