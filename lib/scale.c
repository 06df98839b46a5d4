#include "scale.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date.h"
#include "err.h"
#include "table.h"

enum { OLDEST = 999 };

/* What stands apart under --missing, in this order; 不明 is the first. */
static const char *const unknowns[] = { KS_WORD_UNKNOWN, "回答拒否", "未聴取" };
enum { UNKNOWNS = 3 };

struct maker {
	struct ks_arena *arena;
	const struct ks_scale_wish *wish;
	struct ks_scale *scale;
	size_t room;
};

static bool make_room(struct maker *maker, size_t room)
{
	struct ks_scale *scale = maker->scale;

	maker->room = room;
	scale->labels = ks__arena_take(
		maker->arena, (room + 1) * sizeof(*scale->labels));
	scale->rare =
		ks__arena_take(maker->arena, (room + 1) * sizeof(*scale->rare));
	return scale->labels && scale->rare;
}

static int add_label(struct maker *maker, const char *label, bool rare)
{
	struct ks_scale *scale = maker->scale;

	scale->labels[scale->nbins] = label;
	scale->rare[scale->nbins] = rare;
	return (int)scale->nbins++;
}

static const char *made_label(
	struct maker *maker, const char *fmt, int a, int b)
{
	char text[64];
	int len = snprintf(text, sizeof(text), fmt, a, b);

	return ks__arena_copy(maker->arena, text, (size_t)len);
}

/* ---- code lists ------------------------------------------------------ */

/*
 * The bins of unknown answers: one 不明 for all, or each by itself under the
 * list's own labels.  An empty cell goes into 不明, stands apart (several
 * codes, --missing), or never occurs.
 */
static void add_unknowns(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;
	size_t n = scale->list ? ks__code_list_count(scale->list) : 0;
	size_t seen = 0;

	for (size_t i = 0; i < (scale->split ? UNKNOWNS : 1); i++) {
		int bin = add_label(maker, unknowns[i], false);

		if (i == 0)
			scale->unknown = bin;
	}
	for (size_t i = 0; i < n; i++) {
		int bin = scale->unknown;

		if (!ks__code_unknown(ks__code_list_at(scale->list, i)))
			continue;
		if (scale->split && seen < UNKNOWNS)
			bin += (int)seen++;
		if (scale->split && bin > scale->unknown)
			scale->labels[bin] =
				ks__code_list_at(scale->list, i)->label;
		scale->bin_of[i] = bin;
	}
	scale->empty = scale->unknown;
	if (scale->split || scale->view == KS_VIEW_CODES)
		scale->empty = add_label(maker, KS_WORD_EMPTY, false);
}

static bool make_codes(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;
	size_t n = ks__code_list_count(scale->list);

	scale->bin_of = ks__arena_take(maker->arena, (n + 1) * sizeof(int));
	if (!make_room(maker, n + UNKNOWNS + 1) || !scale->bin_of)
		return false;
	for (size_t i = 0; i < n; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(scale->list, i);

		if (!ks__code_unknown(row))
			scale->bin_of[i] =
				add_label(maker, row->label, row->retired);
	}
	if (!scale->always) {
		add_unknowns(maker);
		return true;
	}
	scale->unknown = scale->empty = (int)scale->nbins;
	for (size_t i = 0; i < n; i++)
		if (ks__code_unknown(ks__code_list_at(scale->list, i)))
			scale->bin_of[i] = scale->unknown;
	return true;
}

/* ---- months ---------------------------------------------------------- */

static int month_number(int ymd)
{
	return ymd / 10000 * 12 + ymd / 100 % 100 - 1;
}

/* "4月"; where a month would stand twice, with its year. */
static bool make_months(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;
	int first = month_number(maker->wish->from);
	int n = month_number(maker->wish->to) - first + 1;

	scale->first_month = first;
	if (n < 0)
		n = 0;
	if (!make_room(maker, (size_t)n))
		return false;
	for (int i = 0; i < n; i++) {
		int year = (first + i) / 12, month = (first + i) % 12 + 1;

		add_label(maker,
			n > 12 ? made_label(maker, "%d年%d月", year, month)
			       : made_label(maker, "%d月", month, 0),
			false);
	}
	scale->unknown = scale->empty = n;
	return true;
}

int ks__scale_month(const struct ks_scale *scale, int ymd)
{
	int i = month_number(ymd) - scale->first_month;

	return i < 0 || i > (int)scale->nbins ? (int)scale->nbins : i;
}

/* ---- ages ------------------------------------------------------------ */

static int age_property(
	const struct ks_code_row *row, const char *name, int otherwise)
{
	const char *value = ks__code_prop(row, name);

	return value && *value ? (int)strtol(value, NULL, 10) : otherwise;
}

static void add_band(
	struct maker *maker, int low, int high, const char *label, bool rare)
{
	struct ks_scale *scale = maker->scale;

	scale->lows[scale->nbands] = low;
	scale->highs[scale->nbands++] = high;
	add_label(maker, label, rare);
}

static void bands_of_list(struct maker *maker)
{
	size_t n = ks__code_list_count(maker->scale->list);

	for (size_t i = 0; i < n; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(maker->scale->list, i);

		if (!ks__code_unknown(row))
			add_band(maker, age_property(row, "下限", OLDEST),
				age_property(row, "上限", OLDEST), row->label,
				row->retired);
	}
}

/* "18,40,65,75": 0-17歳, 18-39歳, … 75歳以上. */
static bool bands_of_words(struct maker *maker, const char *words)
{
	int low = 0;

	for (size_t n = 0; n < maker->room - UNKNOWNS - 2; n++) {
		char *end;
		long next = strtol(words, &end, 10);

		if (end == words || next <= low || next > 150)
			return false;
		add_band(maker, low, (int)next - 1,
			made_label(maker, "%d-%d歳", low, (int)next - 1),
			false);
		low = (int)next;
		if (!*end) {
			add_band(maker, low, OLDEST,
				made_label(maker, "%d歳以上", low, 0), false);
			return true;
		}
		if (*end != ',')
			return false;
		words = end + 1;
	}
	return false;
}

/* An age told only by its label counts where that lies within one band. */
static void place_list_in_bands(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;
	size_t n = ks__code_list_count(scale->list);

	for (size_t i = 0; i < n; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(scale->list, i);
		int low = age_property(row, "下限", OLDEST);
		int high = age_property(row, "上限", OLDEST);

		if (ks__code_unknown(row))
			continue;
		scale->bin_of[i] = scale->unknown;
		for (size_t b = 0; b < scale->nbands; b++)
			if (low >= scale->lows[b] && high <= scale->highs[b])
				scale->bin_of[i] = (int)b;
	}
}

static enum ks_code make_ages(struct maker *maker, struct ks_error *err)
{
	struct ks_scale *scale = maker->scale;
	const char *bands =
		scale->view == KS_VIEW_BANDS ? maker->wish->bands : NULL;
	size_t n, room = bands ? strlen(bands) + 2 : 0;

	scale->list = ks__codes_list(maker->wish->codes, "年代");
	n = scale->list ? ks__code_list_count(scale->list) : 0;
	if (room < n)
		room = n;
	scale->bin_of = ks__arena_take(maker->arena, (n + 1) * sizeof(int));
	scale->lows = ks__arena_take(maker->arena, (room + 1) * sizeof(int));
	scale->highs = ks__arena_take(maker->arena, (room + 1) * sizeof(int));
	if (!make_room(maker, room + UNKNOWNS + 2) || !scale->bin_of ||
		!scale->lows || !scale->highs)
		return ks__nomem(err);
	if (bands && !bands_of_words(maker, bands))
		return ks__fail(err, KS_USAGE,
			"年代区分が読めません。「18,40,65,75」のように、"
			"区切りの年齢を小さい順に書いてください。");
	if (!bands && scale->list)
		bands_of_list(maker);
	add_unknowns(maker);
	if (scale->list)
		place_list_in_bands(maker);
	return KS_OK;
}

int ks__scale_age(const struct ks_scale *scale, int birth, int day, int band)
{
	bool estimated;
	int age = birth ? ks__age(birth, day, &estimated) : -1;

	if (age < 0)
		return band < 0 ? scale->empty : scale->bin_of[band];
	for (size_t i = 0; i < scale->nbands; i++)
		if (age >= scale->lows[i] && age <= scale->highs[i])
			return (int)i;
	return scale->unknown;
}

/* ---- numbers, pairs, texts ------------------------------------------- */

static bool make_numbers(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;

	if (!make_room(maker, KS_NUMBERS + 1))
		return false;
	for (int i = 0; i < KS_NUMBERS - 1; i++)
		add_label(maker, made_label(maker, "%d", i, 0), false);
	add_label(maker, made_label(maker, "%d以上", KS_NUMBERS - 1, 0), false);
	scale->empty = add_label(maker, KS_WORD_EMPTY, false);
	scale->unknown = scale->empty;
	return true;
}

int ks__scale_number(const struct ks_scale *scale, int64_t number)
{
	if (number < 0)
		return scale->empty;
	return number < KS_NUMBERS - 1 ? (int)number : KS_NUMBERS - 1;
}

/* A record without one has no bin. */
static bool make_choices(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;
	size_t n = ks__choice_count(scale->choices);

	if (!make_room(maker, n))
		return false;
	for (size_t i = 0; i < n; i++)
		add_label(maker, scale->choices[i], false);
	scale->unknown = scale->empty = (int)n;
	return true;
}

int ks__scale_choice(const struct ks_scale *scale, int64_t index)
{
	return index < 0 || index > (int64_t)scale->nbins ? (int)scale->nbins
							  : (int)index;
}

/* Answers that are none, その他 and 課題なし make no pair.  bin_of holds a
 * label's place among those that do, or -1. */
static bool make_pairs(struct maker *maker)
{
	struct ks_scale *scale = maker->scale;
	size_t n = ks__code_list_count(scale->list);

	scale->bin_of = ks__arena_take(maker->arena, (n + 1) * sizeof(int));
	scale->labels =
		ks__arena_take(maker->arena, (n + 1) * sizeof(*scale->labels));
	if (!scale->bin_of || !scale->labels)
		return false;
	for (size_t i = 0; i < n; i++) {
		const struct ks_code_row *row =
			ks__code_list_at(scale->list, i);

		scale->bin_of[i] = -1;
		if (ks__code_unknown(row) || ks__code_is(row, "その他") ||
			ks__code_is(row, "課題なし"))
			continue;
		scale->labels[scale->npaired] = row->label;
		scale->bin_of[i] = (int)scale->npaired++;
	}
	scale->nbins = scale->npaired * scale->npaired;
	scale->unknown = scale->empty = (int)scale->nbins;
	return true;
}

int ks__scale_pair(const struct ks_scale *scale, int a, int b)
{
	int i = scale->bin_of[a], j = scale->bin_of[b];

	if (i < 0 || j < 0 || i == j)
		return (int)scale->nbins;
	return i < j ? i * (int)scale->npaired + j
		     : j * (int)scale->npaired + i;
}

const char *ks__scale_label(
	struct ks_arena *arena, const struct ks_scale *scale, size_t bin)
{
	const char *a, *b;
	struct ks_buf text = KS_BUF_INIT;
	const char *label;

	if (scale->view != KS_VIEW_PAIRS)
		return scale->labels[bin];
	a = scale->labels[bin / scale->npaired];
	b = scale->labels[bin % scale->npaired];
	ks__buf_addf(&text, "%s × %s", a, b);
	label = ks__arena_copy(arena, ks__buf_str(&text), text.len);
	if (text.failed)
		arena->failed = true;
	ks__buf_release(&text);
	return label;
}

enum ks_code ks__scale_texts(struct ks_arena *arena, struct ks_scale *scale,
	const char **texts, size_t n, struct ks_error *err)
{
	struct maker maker = { arena, NULL, scale, 0 };

	scale->nbins = 0;
	if (!make_room(&maker, n + 1))
		return ks__nomem(err);
	for (size_t i = 0; i < n; i++)
		add_label(&maker, texts[i], true);
	scale->unknown = scale->empty =
		add_label(&maker, KS_WORD_UNKNOWN, true);
	return KS_OK;
}

static int compare_text(const void *key, const void *element)
{
	return strcmp(key, *(const char *const *)element);
}

int ks__scale_text(const struct ks_scale *scale, const char *text)
{
	const char **found;

	if (!text || !*text || scale->nbins < 2)
		return scale->empty;
	found = bsearch(text, scale->labels, scale->nbins - 1,
		sizeof(*scale->labels), compare_text);
	return found ? (int)(found - scale->labels) : (int)scale->nbins;
}

enum ks_code ks__scale_make(struct ks_arena *arena,
	const struct ks_scale_wish *wish, struct ks_scale *out,
	struct ks_error *err)
{
	const struct ks_src_field *field = wish->dimension.field;
	struct maker maker = { arena, wish, out, 0 };
	bool made = true;

	*out = (struct ks_scale){ .view = wish->dimension.view,
		.split = wish->split,
		.choices = field->choices,
		.always = field->always };
	if (field->list)
		out->list = ks__codes_list(wish->codes, field->list);
	if (field->list && !out->list)
		return ks__fail(err, KS_NOT_FOUND,
			"コード表「%s」がありません。"
			"kasane code import で取り込んでください。",
			field->list);
	switch (out->view) {
	case KS_VIEW_MONTH:
		made = make_months(&maker);
		break;
	case KS_VIEW_AGE:
	case KS_VIEW_BANDS:
		return make_ages(&maker, err);
	case KS_VIEW_NUMBER:
		made = make_numbers(&maker);
		break;
	case KS_VIEW_CHOICE:
		made = make_choices(&maker);
		break;
	case KS_VIEW_PAIRS:
		made = make_pairs(&maker);
		break;
	case KS_VIEW_TEXT:
		out->texts = field;
		return ks__scale_texts(arena, out, NULL, 0, err);
	default:
		made = make_codes(&maker);
		break;
	}
	return made ? KS_OK : ks__nomem(err);
}
