/* The nouns in the order of domain.md §6, which is the order a folder of
 * files is taken in whatever the files are called. */
#include "noun.h"

#include <string.h>

static const struct ks_noun_ops *const all[KS_NOUN_COUNT] = {
	[KS_NOUN_INTAKE] = &ks__intake,
	[KS_NOUN_MEMBER] = &ks__member,
	[KS_NOUN_CONSENT] = &ks__consent,
	[KS_NOUN_CONTACT] = &ks__contact,
	[KS_NOUN_CLOSURE] = &ks__closure,
};

static const struct ks_noun *const nouns[KS_NOUN_COUNT] = {
	[KS_NOUN_INTAKE] = &ks__intake.noun,
	[KS_NOUN_MEMBER] = &ks__member.noun,
	[KS_NOUN_CONSENT] = &ks__consent.noun,
	[KS_NOUN_CONTACT] = &ks__contact.noun,
	[KS_NOUN_CLOSURE] = &ks__closure.noun,
};

const struct ks_noun_ops *ks__noun_ops(size_t index)
{
	return all[index];
}

int ks__noun_index(const char *id)
{
	for (int i = 0; i < KS_NOUN_COUNT; i++)
		if (strcmp(nouns[i]->id, id) == 0)
			return i;
	return -1;
}

const struct ks_noun *const *ks_nouns(size_t *n)
{
	*n = KS_NOUN_COUNT;
	return nouns;
}

const struct ks_noun *ks_noun_find(const char *word)
{
	for (size_t i = 0; i < KS_NOUN_COUNT; i++)
		if (strcmp(nouns[i]->id, word) == 0 ||
			strcmp(nouns[i]->name, word) == 0 ||
			strcmp(nouns[i]->word, word) == 0)
			return nouns[i];
	return NULL;
}
