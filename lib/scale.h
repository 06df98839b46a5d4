/*
 * A scale puts what a record says into numbered bins, one a printed label:
 * the labels of a code list, the months of a period, bands of age.
 */
#ifndef KS_SCALE_H
#define KS_SCALE_H

#include "arena.h"
#include "code.h"
#include "source.h"

struct ks_scale {
	enum ks_view view;
	const struct ks_code_list *list;  /* or NULL */
	const struct ks_src_field *texts; /* whose texts, or NULL */
	const char *const *choices;	  /* fixed words, or NULL */
	bool split;			  /* the unknown answers stand apart */
	bool always;			  /* the field is never empty */
	size_t nbins;	     /* bin nbins is not printed: what has no label */
	const char **labels; /* NULL for pairs; see ks__scale_label */
	bool *rare;	     /* printed only where it has a count */
	int *bin_of;	     /* a code's bin, by its index in the list */
	int unknown, empty;  /* bins of 不明 and of an empty cell */
	int first_month;     /* year * 12 + month - 1 */
	int *lows, *highs;   /* ages of a band, both inside */
	size_t nbands;
	size_t npaired; /* labels that take part in pairs */
};

/* The bins of 課題数: 0 … 4, 5以上. */
enum { KS_NUMBERS = 6 };

struct ks_scale_wish {
	struct ks_dimension dimension;
	const struct ks_codes *codes;
	int from, to; /* the period */
	bool split;
	const char *bands; /* --bands, or NULL */
};

/* Make a scale in the arena.  A scale of texts starts without labels. */
enum ks_code ks__scale_make(struct ks_arena *arena,
	const struct ks_scale_wish *wish, struct ks_scale *out,
	struct ks_error *err);
/* The texts of a scale of texts, sorted; they must live in the arena. */
enum ks_code ks__scale_texts(struct ks_arena *arena, struct ks_scale *scale,
	const char **texts, size_t n, struct ks_error *err);

/* The label of a printed bin. */
const char *ks__scale_label(
	struct ks_arena *arena, const struct ks_scale *scale, size_t bin);

/* Bins of what a record says; nbins where it has no label. */
int ks__scale_month(const struct ks_scale *scale, int ymd);
/* birth 0 and band index -1 where there is none. */
int ks__scale_age(const struct ks_scale *scale, int birth, int day, int band);
int ks__scale_text(const struct ks_scale *scale, const char *text);
/* number < 0: not answered. */
int ks__scale_number(const struct ks_scale *scale, int64_t number);
/* The place of a fixed word; -1 for none. */
int ks__scale_choice(const struct ks_scale *scale, int64_t index);
/* Two codes by index, in any order; nbins where one takes no part. */
int ks__scale_pair(const struct ks_scale *scale, int a, int b);

#endif
