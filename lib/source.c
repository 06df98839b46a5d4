#include "source.h"

#include <string.h>

#define FIELD(name, kind, list, expr, joins, always)           \
	{                                                      \
		name, kind, list, expr, joins, always, NULL, 0 \
	}
#define CODE(name, list, expr, joins) \
	FIELD(name, KS_SRC_CODE, list, expr, joins, false)
#define SURE(name, list, expr) FIELD(name, KS_SRC_CODE, list, expr, 0, true)
#define CODES(name, list, expr) FIELD(name, KS_SRC_CODES, list, expr, 0, false)
#define DAY(name, expr, joins) FIELD(name, KS_SRC_DAY, NULL, expr, joins, false)
#define NUMBER(name, expr) FIELD(name, KS_SRC_NUMBER, NULL, expr, 0, false)
#define TEXT(name, expr) FIELD(name, KS_SRC_TEXT, NULL, expr, 0, false)
#define KEY(name, expr, joins) FIELD(name, KS_SRC_KEY, NULL, expr, joins, false)
/* A key in a ledger where it may have been found to be another one. */
#define KEY_OF(name, expr, joins, motion, motion_joins)                \
	{                                                              \
		name, KS_SRC_KEY, NULL, expr, joins, false,            \
			"coalesce(" motion ", " expr ")", motion_joins \
	}
#define CASE_OF(c, expr, joins) KEY_OF("ケース", expr, joins, c ".joined_to", 1)
#define PERSON_OF(c, joins)                                              \
	KEY_OF("人", c ".member_id", joins,                              \
		"(select s.canonical from same_person s where s.id = " c \
		".member_id)",                                           \
		joins)
#define HOUSEHOLD_OF(c, joins)                                         \
	KEY_OF("世帯", c ".household_id", joins,                       \
		"(select s.joined_to from household s where s.id = " c \
		".household_id)",                                      \
		joins)
/* A household's 圏域; of one that moved, as it was on the record's day. */
#define DISTRICT_ON(day, joins)                                                \
	{                                                                      \
		"圏域", KS_SRC_CODE, "圏域", "h.district", joins, false,       \
			"case when exists (select 1 from residence r where "   \
			"r.household_id = h.id) then (select r.district from " \
			"residence r where r.household_id = h.id and "         \
			"r.from_on <= " day " order by r.from_on desc, "       \
			"r.id desc limit 1) else h.district end",              \
			joins                                                  \
	}

/* What a reception was answered, wherever it is asked about. */
#define ANSWERS(i)                                                      \
	SURE("受付機関", "機関", i ".agency"),                          \
		CODE("圏域", "圏域", i ".district", 0),                 \
		CODE("相談者", "相談者", i ".consulter", 0),            \
		CODE("本人との関係", "本人との関係", i ".relation", 0), \
		CODE("相談経路", "相談経路", i ".route", 0),            \
		CODE("紹介元機関", "機関", i ".from_agency", 0),        \
		CODE("相談方法", "相談方法", i ".way", 0),              \
		CODE("世帯類型", "世帯類型", i ".household_type", 0),   \
		CODE("就労", "就労", i ".work", 0),                     \
		CODE("住居", "住居", i ".housing", 0),                  \
		CODE("主たる課題", "課題", i ".main_issue", 0),         \
		CODE("スクリーニング結果", "スクリーニング結果",        \
			i ".screening", 0),                             \
		CODE("緊急度", "緊急度", i ".urgency", 0),              \
		CODE("本人同意", "本人同意", i ".consent", 0),          \
		CODE("主担当機関", "機関", i ".lead_agency", 0),        \
		CODES("属性", "属性", i ".attributes"),                 \
		CODES("課題", "課題", i ".issues"),                     \
		CODES("重層理由", "重層理由", i ".reasons"),            \
		CODES("関わっている機関", "機関", i ".agencies"),       \
		NUMBER("世帯人数", i ".household_size")

static const struct ks_src_field intake_fields[] = {
	DAY("受付日", "t.received_on", 0),
	ANSWERS("t"),
	CODE("性別", "性別", "t.sex", 0),
	CODE("年代の記入", "年代", "t.age_band", 0),
	DAY("生年月日", "t.birth", 0),
	TEXT("担当者", "t.lead_staff"),
	TEXT("受付者", "t.receiver"),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

static const struct ks_src_field case_fields[] = {
	DAY("受付日", "t.opened_on", 0),
	ANSWERS("i"),
	CODE("性別", "性別", "m.sex", 1),
	CODE("年代の記入", "年代", "m.age_band", 1),
	DAY("生年月日", "m.birth", 1),
	TEXT("担当者", "i.lead_staff"),
	KEY("記録", "t.id", 0),
	KEY("ケース", "t.id", 0),
	PERSON_OF("t", 0),
	HOUSEHOLD_OF("t", 0),
};

static const struct ks_src_field contact_fields[] = {
	DAY("対応日", "t.contacted_on", 0),
	SURE("対応機関", "機関", "t.agency"),
	CODE("対応方法", "対応方法", "t.method", 0),
	SURE("支援区分", "支援区分", "t.kind"),
	CODE("事業", "事業", "t.program", 0),
	CODE("方向", "方向", "t.direction", 0),
	CODE("相手先区分", "相手先区分", "t.party_kind", 0),
	CODE("アウトリーチ区分", "アウトリーチ区分", "t.outreach", 0),
	CODE("面会", "面会", "t.met", 0),
	CODES("同行機関", "機関", "t.with_agencies"),
	NUMBER("所要分", "t.minutes"),
	TEXT("担当者", "t.staff"),
	DISTRICT_ON("t.contacted_on", 2),
	CODE("性別", "性別", "m.sex", 3),
	CODE("年代の記入", "年代", "m.age_band", 3),
	DAY("生年月日", "m.birth", 3),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

/* A closure names no agency of its own: it is the one that led its case, not
 * the one that takes over. */
static const struct ks_src_field closure_fields[] = {
	DAY("終結日", "t.closed_on", 0),
	CODE("終結理由", "終結理由", "t.reason", 0),
	CODE("終結後の主担当機関", "機関", "t.next_agency", 0),
	CODE("機関", "機関", "coalesce(c.led_by, i.agency)", 2),
	DISTRICT_ON("t.closed_on", 3),
	KEY("記録", "t.id", 0),
	CASE_OF("c", "t.case_id", 0),
	PERSON_OF("c", 1),
	HOUSEHOLD_OF("c", 1),
};

/* A year's words; T34 prints them, a table of one's own may count them. */
static const struct ks_src_field appraisal_fields[] = {
	DAY("年度の末日", "((t.year + 1) * 10000 + 331)", 0),
	SURE("評価項目", "評価項目", "t.criterion"),
	CODE("達成度", "達成度", "t.achievement", 0),
	CODE("評価者区分", "評価者区分", "t.appraiser", 0),
	TEXT("視点", "t.view"),
	TEXT("指標", "t.indicator"),
	TEXT("目標値", "t.target"),
	TEXT("所見", "t.finding"),
	KEY("記録", "t.id", 0),
	KEY("ケース", "cast(null as integer)", 0),
};

#define FIELDS(array) array, sizeof(array) / sizeof((array)[0])

static const struct ks_source sources[] = {
	{
		.name = "受付",
		.split = "intake",
		.from = "intake t",
		.where = "t.voided is null",
		.joins = { "left join cases c on c.id = t.case_id" },
		.district = "圏域",
		.agency = "受付機関",
		FIELDS(intake_fields),
	},
	{
		.name = "ケース",
		.split = "cases",
		.from = "cases t join intake i on i.id = t.first_intake",
		.where = "i.voided is null",
		.motion = "i.voided is null and t.joined_to is null",
		.joins = { "left join member m on m.id = t.member_id" },
		.district = "圏域",
		.agency = "受付機関",
		FIELDS(case_fields),
	},
	{
		.name = "対応",
		.split = "contact",
		.from = "contact t",
		.where = "t.voided is null",
		.joins = { "left join cases c on c.id = t.case_id",
			"left join household h on h.id = c.household_id",
			"left join member m on m.id = c.member_id" },
		.district = "圏域",
		.agency = "対応機関",
		FIELDS(contact_fields),
	},
	{
		.name = "終結",
		/* the property, not the label, says it is the whole case */
		.from = "closure t join code e on e.id = t.target"
			" and e.props like '%全体=yes%'",
		.where = "t.voided is null and t.breach is null",
		.joins = { "left join cases c on c.id = t.case_id",
			"left join intake i on i.id = c.first_intake",
			"left join household h on h.id = c.household_id" },
		.district = "圏域",
		.agency = "機関",
		FIELDS(closure_fields),
	},
	{
		.name = KS_SRC_WORDS,
		.from = "appraisal t",
		.where = "t.voided is null",
		.agency = NULL,
		FIELDS(appraisal_fields),
	},
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

const struct ks_source *ks__sources(size_t *n)
{
	*n = sizeof(sources) / sizeof(sources[0]);
	return sources;
}

const struct ks_source *ks__source_find(const char *name)
{
	size_t n;
	const struct ks_source *all = ks__sources(&n);

	for (size_t i = 0; i < n; i++)
		if (strcmp(all[i].name, name) == 0)
			return &all[i];
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
