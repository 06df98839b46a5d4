#include "source.h"

#include <string.h>

#include "sourcefield.h"

const char *const ks__words_class[] = { "支援会議", "重層的支援会議", "その他",
	NULL };
const char *const ks__words_plan[] = { "プランに基づく", "プラン開始前", NULL };
/* 社会福祉法第106条の4第2項 */
const char *const ks__words_program[] = { "第1号 包括的相談支援",
	"第2号 参加支援", "第3号 地域づくり", "第4号 アウトリーチ等",
	"第5号 多機関協働", "第6号 支援プラン", NULL };

static const struct ks_source *const sources[] = {
	&ks__source_intake,
	&ks__source_case,
	&ks__source_contact,
	&ks__source_closure,
	&ks__source_screened,
	&ks__source_refer,
	&ks__source_consent,
	&ks__source_stage,
	&ks__source_waiting,
	&ks__source_sitting,
	&ks__source_item,
	&ks__source_agency,
	&ks__source_guest,
	&ks__source_plan,
	&ks__source_evaluation,
	&ks__source_support,
	&ks__source_match,
	&ks__source_taking,
	&ks__source_outreach,
	&ks__source_month,
	&ks__source_program,
	&ks__source_activity,
	&ks__source_place,
	&ks__source_topic,
	&ks__source_carried,
	&ks__source_pairs,
	&ks__source_said,
};

const char *ks__source_expr(const struct ks_src_field *field, bool motion)
{
	return motion && field->motion ? field->motion : field->expr;
}

size_t ks__source_joins(const struct ks_src_field *field, bool motion)
{
	return motion && field->motion ? field->motion_joins : field->joins;
}

const char *ks__source_where(const struct ks_source *source, bool motion)
{
	return motion && source->motion ? source->motion : source->where;
}

const struct ks_source *const *ks__sources(size_t *n)
{
	*n = sizeof(sources) / sizeof(sources[0]);
	return sources;
}

size_t ks__choice_count(const char *const *choices)
{
	size_t n = 0;

	while (choices && choices[n])
		n++;
	return n;
}

const struct ks_source *ks__source_find(const char *name)
{
	size_t n;
	const struct ks_source *const *all = ks__sources(&n);

	for (size_t i = 0; i < n; i++)
		if (strcmp(all[i]->name, name) == 0)
			return all[i];
	return NULL;
}

const struct ks_src_field *ks__source_field(
	const struct ks_source *source, const char *name)
{
	for (size_t i = 0; i < source->nfields; i++)
		if (strcmp(source->fields[i].name, name) == 0)
			return &source->fields[i];
	return NULL;
}

/* "課題数" with the tail "数" names the field 課題; NULL if it does not. */
static const struct ks_src_field *field_with_tail(
	const struct ks_source *source, const char *word, const char *tail)
{
	size_t len = strlen(word), cut = strlen(tail);

	if (len <= cut || strcmp(word + len - cut, tail) != 0)
		return NULL;
	for (size_t i = 0; i < source->nfields; i++) {
		const struct ks_src_field *field = &source->fields[i];

		if (field->kind == KS_SRC_CODES &&
			strlen(field->name) == len - cut &&
			memcmp(field->name, word, len - cut) == 0)
			return field;
	}
	return NULL;
}

static enum ks_view view_of(const struct ks_src_field *field)
{
	switch (field->kind) {
	case KS_SRC_CODE:
		return KS_VIEW_CODE;
	case KS_SRC_CODES:
		return KS_VIEW_CODES;
	case KS_SRC_TEXT:
		return KS_VIEW_TEXT;
	case KS_SRC_CHOICE:
		return KS_VIEW_CHOICE;
	default:
		return KS_VIEW_NONE;
	}
}

static const struct {
	const char *word;
	enum ks_view view;
} day_views[] = {
	{ "年代", KS_VIEW_AGE },
	{ "年代区分", KS_VIEW_BANDS },
};

bool ks__source_dimension(const struct ks_source *source, const char *word,
	struct ks_dimension *out)
{
	*out = (struct ks_dimension){ KS_VIEW_NONE, NULL };
	if (strcmp(word, "月") == 0) {
		*out = (struct ks_dimension){ KS_VIEW_MONTH, source->fields };
		return true;
	}
	for (size_t i = 0; i < sizeof(day_views) / sizeof(*day_views); i++)
		if (strcmp(word, day_views[i].word) == 0) {
			out->view = day_views[i].view;
			out->field = ks__source_field(source, KS_SRC_BIRTH);
			return out->field != NULL;
		}
	out->field = ks__source_field(source, word);
	if (out->field) {
		out->view = view_of(out->field);
		return out->view != KS_VIEW_NONE;
	}
	if ((out->field = field_with_tail(source, word, "数")))
		out->view = KS_VIEW_NUMBER;
	else if ((out->field = field_with_tail(source, word, "の組合せ")))
		out->view = KS_VIEW_PAIRS;
	return out->field != NULL;
}

size_t ks__source_words(
	const struct ks_source *source, const char **words, size_t room)
{
	size_t n = 0;

	if (n < room)
		words[n++] = "月";
	if (n < room && ks__source_field(source, KS_SRC_BIRTH))
		words[n++] = "年代区分";
	for (size_t i = 0; i < source->nfields && n < room; i++)
		if (view_of(&source->fields[i]) != KS_VIEW_NONE)
			words[n++] = source->fields[i].name;
	return n;
}
