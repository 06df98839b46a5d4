/* Free text: 相談内容 and 内容 put together from sentences. */
#include "city_words.h"

#include <string.h>

struct text {
	char *p;
	size_t n;
};

/* A sentence that does not fit is left out whole. */
static void say(struct text *text, const char *words)
{
	size_t len = strlen(words);

	if (text->n + len >= CITY_TEXT)
		return;
	memcpy(text->p + text->n, words, len + 1);
	text->n += len;
}

static const char *words_of(const char *label)
{
	for (int i = 0; i < CITY_ISSUES; i++)
		if (strcmp(city_issues[i].label, label) == 0)
			return city_issues[i].words;
	return "";
}

static const char *since(struct city_dice *dice)
{
	static const char *const words[] = { "半年ほど前から、", "この春から、",
		"数年来、", "最近になって、", "" };

	return words[city_below(dice, 5)];
}

static const char *opening(struct city_dice *dice, const char *way)
{
	const char *other = city_pick(dice, city_openings);

	if (way && strcmp(way, "電話") == 0)
		return "電話での相談。";
	if (way && strcmp(way, "来所") == 0)
		return "窓口に来られて相談を受けた。";
	return other;
}

void city_write_intake(
	const struct city_params *params, struct city_intake *intake)
{
	struct city_dice dice =
		city_dice_at(params, CITY_WRITING, intake->index);
	struct text text = { intake->content, 0 };
	bool lines = city_chance(&dice, 22);

	if (params->sentences <= 0 || city_chance(&dice, 8))
		return;
	say(&text, opening(&dice, intake->way));
	for (int i = 0; i < intake->issues.n && i < params->sentences; i++) {
		const char *words = words_of(intake->issues.item[i]);

		if (lines && *words)
			say(&text, "\n・");
		else if (i == 0 && *words && intake->main_issue)
			say(&text, since(&dice));
		say(&text, words);
	}
	if (lines)
		say(&text, "\n");
	if (city_chance(&dice, 4))
		say(&text, "家族の話では\"夜も眠れていない\"とのこと。");
	say(&text, city_pick(&dice, city_closings));
}

void city_write_contact(struct city_dice *dice, struct city_contact *contact)
{
	struct text text = { contact->content, 0 };

	if (city_chance(dice, 8))
		return;
	say(&text, city_pick(dice, city_contact_words));
	if (city_chance(dice, 10))
		say(&text, "\n");
	if (city_chance(dice, 70))
		say(&text, city_pick(dice, city_next_steps));
}
