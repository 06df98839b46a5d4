/*
 * The eras since Meiji.  first and last are the days the law gives; 30 July
 * 1912 and 25 December 1926 belong to two eras, and the later one names them.
 */
#ifndef KS_ERA_H
#define KS_ERA_H

enum { KS_ERAS = 5 };

struct ks_era {
	const char *name;
	char letter;
	int first, last; /* yyyymmdd */
};

/* In order: code 1 明治 is ks__eras[0], code 5 令和 is ks__eras[4]. */
extern const struct ks_era ks__eras[KS_ERAS];

#endif
