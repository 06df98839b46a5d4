/* Saying what hangs together: the words the files of kinship share. */
#ifndef KS_KINSHIP_H
#define KS_KINSHIP_H

#include "family.h"

static inline void ks__kin_put(
	const struct ks_families *families, size_t secret, int times)
{
	ks__secrets_put(families->secrets, secret, times);
}

static inline void ks__kin_equal(const struct ks_families *families)
{
	ks__secrets_close(families->secrets, false);
}

static inline void ks__kin_at_least(const struct ks_families *families)
{
	ks__secrets_close(families->secrets, true);
}

static inline int64_t ks__kin_value(
	const struct ks_families *families, size_t secret)
{
	return families->secrets->at[secret].value;
}

/* a is not more than b. */
static inline void ks__kin_at_most(
	const struct ks_families *families, size_t a, size_t b)
{
	ks__kin_put(families, b, 1);
	ks__kin_put(families, a, -1);
	ks__kin_at_least(families);
}

static inline size_t ks__kin_cells(const struct ks_family *family)
{
	return family->sizes[0] * family->sizes[1];
}

static inline size_t ks__kin_others(const struct ks_family *family, size_t cut)
{
	return family->ncuts == 2 ? family->sizes[1 - cut] : 1;
}

/* A condition and its opposite, and the bins a condition is made of.
 * (conditions.c) */
void ks__families_relate_tests(
	const struct ks_families *families, const struct ks_family *family);

#endif
