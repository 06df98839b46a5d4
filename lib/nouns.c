#include "noun.h"

#include <string.h>

static const struct ks_noun_ops *const all[KS_NOUN_COUNT] = {
#define KS_NOUN_OPS(name) &ks__##name,
	KS_NOUNS(KS_NOUN_OPS)
#undef KS_NOUN_OPS
};

static const struct ks_noun *const nouns[KS_NOUN_COUNT] = {
#define KS_NOUN_RECORD(name) &ks__##name.noun,
	KS_NOUNS(KS_NOUN_RECORD)
#undef KS_NOUN_RECORD
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

int ks__noun_field(const struct ks_noun *noun, const char *id)
{
	for (size_t i = 0; i < noun->nfields; i++)
		if (strcmp(noun->fields[i].id, id) == 0)
			return (int)i;
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
