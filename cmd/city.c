/* Receptions of the demo city, each from its index alone. */
#include "city_words.h"

#include <stdio.h>
#include <string.h>

enum { BLOCK = 20 };

/* Out of twenty receptions each agency has its fixed share, so that a
 * reception's number can be told without counting the earlier ones. */
static const unsigned char block_agency[BLOCK] = { 0, 1, 2, 0, 3, 1, 4, 0, 1, 0,
	2, 4, 0, 1, 3, 0, 1, 2, 4, 0 };
static const int block_share[CITY_AGENCIES] = { 7, 5, 3, 2, 3 };

struct city_params city_default(void)
{
	return (struct city_params){ .seed = 20250401,
		.intakes = 3000,
		.first_year = 2023,
		.years = 3,
		.growth = 22,
		.contacts_per_case = 5,
		.activities = 600,
		.sentences = 3 };
}

/* The part of all receptions that came before year number n. */
static long before_year(const struct city_params *params, int n)
{
	uint64_t weight = 1000000, sum = 0, before = 0;

	for (int y = 0; y < params->years; y++) {
		if (y == n)
			before = sum;
		sum += weight;
		weight = weight * (uint64_t)(100 + params->growth) / 100;
	}
	if (n >= params->years || sum < 1000)
		return params->intakes;
	return (long)((uint64_t)params->intakes * (before / 1000) /
		(sum / 1000));
}

void city_year_range(
	const struct city_params *params, int year, long *first, long *end)
{
	int n = year - params->first_year;

	*first = n < 0 ? 0 : before_year(params, n);
	*end = n < 0 ? 0 : before_year(params, n + 1);
}

void city_key_at(
	const struct city_params *params, long index, struct city_key *out)
{
	int year = params->first_year;
	long first, end;

	city_year_range(params, year, &first, &end);
	while (index >= end)
		city_year_range(params, ++year, &first, &end);
	long at = index - first, block = at / BLOCK;
	struct city_dice dice = city_dice_at(params, CITY_BLOCK, block);
	int turn = city_below(&dice, BLOCK), here = (int)(at % BLOCK);
	int agency = block_agency[(here + turn) % BLOCK], rank = 0;

	for (int i = 0; i <= here; i++)
		rank += block_agency[(i + turn) % BLOCK] == agency;
	*out = (struct city_key){ agency, year,
		block * block_share[agency] + rank,
		city_day_of_year(year, at, end - first) };
}

/* ---- who it is about --------------------------------------------------- */

struct person {
	int surname, given, female, age;
	int birth; /* as known: 00 for unknown parts, 0 for none */
	const char *sex, *band;
	int town; /* -1: outside the city, -2: no address */
	int lot[3];
	bool anonymous, household;
};

static const char *band_of(int age)
{
	static const char *const bands[] = { "0-9歳", "10代", "20代", "30代",
		"40代", "50代", "60代", "70代", "80代", "90歳以上" };

	return bands[age >= 90 ? 9 : age / 10];
}

static int roll_age(struct city_dice *dice, int agency)
{
	/* Youngest, years above it; each agency has its own people. */
	static const int range[CITY_AGENCIES][2] = { { 16, 74 }, { 58, 42 },
		{ 12, 58 }, { 0, 18 }, { 20, 72 } };
	int span = range[agency][1];

	return range[agency][0] +
		(city_below(dice, span) + city_below(dice, span)) / 2;
}

static void roll_birth(struct city_dice *dice, struct person *p, int day)
{
	int exact = city_ymd(
		city_days(day) - p->age * 1461 / 4 - 1 - city_below(dice, 364));
	int how = city_below(dice, 100);
	const char *unknown = city_unknown(dice);

	if (how < 66)
		p->birth = exact;
	else if (how < 73 && p->age >= 20)
		p->birth = exact / 10000 * 10000;
	else if (how < 76 && p->age >= 20)
		p->birth = exact / 100 * 100;
	else if (how < 91)
		p->band = band_of(p->age);
	else if (how < 94)
		p->band = unknown;
}

static void roll_place(struct city_dice *dice, struct person *p)
{
	int how = city_below(dice, 100);

	p->town = city_below(dice, CITY_TOWNS);
	if (how < 3)
		p->town = -1;
	else if (how < 5)
		p->town = -2;
	for (int i = 0; i < 3; i++)
		p->lot[i] = 1 + city_below(dice, i ? 19 : 4);
}

/* The stranger a reception would be about, if it is about nobody known. */
static void own_person(
	const struct city_params *params, long index, struct person *p)
{
	struct city_key key;
	struct city_dice dice = city_dice_at(params, CITY_PERSON, index);

	city_key_at(params, index, &key);
	memset(p, 0, sizeof(*p));
	p->surname = city_below(&dice, CITY_SURNAMES);
	/* An office that writes CP932 cannot write the last one. */
	if (p->surname == CITY_SURNAMES - 1 && (key.agency & 1))
		p->surname = 0;
	p->given = city_below(&dice, CITY_GIVEN);
	p->female = city_below(&dice, 2);
	p->age = roll_age(&dice, key.agency);
	p->sex = city_asked(&dice,
		city_chance(&dice, 1) ? "その他"
			: p->female   ? "女性"
				      : "男性");
	roll_birth(&dice, p, key.received_on);
	roll_place(&dice, p);
	p->household = city_chance(&dice, 75);
	p->anonymous = city_chance(&dice, 4);
	if (!p->anonymous)
		return;
	p->household = false;
	p->birth = 0;
	if (p->town >= 0 && city_chance(&dice, 60))
		p->town = -2;
}

enum link { ALONE, SAME_PERSON, SAME_HOUSEHOLD };

static enum link wish_link(struct city_dice *dice)
{
	int at = city_below(dice, 100);

	return at < 24 ? SAME_PERSON : at < 30 ? SAME_HOUSEHOLD : ALONE;
}

/* Does this reception go back to an earlier one, and to which?  Only one that
 * is linked to nothing itself, and clearly on record, can be gone back to. */
static enum link link_of(const struct city_params *params, long index,
	long *root, struct person *known)
{
	struct city_dice dice = city_dice_at(params, CITY_LINK, index);
	enum link wish = wish_link(&dice);

	*root = index;
	if (wish == ALONE || index == 0)
		return ALONE;
	/* Half of them come back before long. */
	long span = city_chance(&dice, 50) ? params->intakes / 5 + 1 : index;
	long earlier =
		index - 1 - city_below_long(&dice, span < index ? span : index);
	struct city_dice other = city_dice_at(params, CITY_LINK, earlier);
	struct city_course course;
	struct city_key key;

	if (wish_link(&other) != ALONE)
		return ALONE;
	own_person(params, earlier, known);
	if (!known->household || known->town < 0 ||
		known->surname == CITY_SURNAMES - 1)
		return ALONE;
	if (wish == SAME_PERSON) {
		city_course_at(params, earlier, &course);
		city_key_at(params, index, &key);
		if (known->birth % 100 == 0 || !course.ended_on ||
			course.ended_on >= key.received_on)
			return ALONE;
	}
	*root = earlier;
	return wish;
}

static const char *district_of(const struct person *p, bool linked)
{
	if (p->town == -1)
		return "市外";
	if (p->town == -2)
		return p->anonymous ? NULL : "住所不定";
	/* Some offices leave it to be found by the address. */
	if (p->lot[2] % 7 == 0 && !linked)
		return NULL;
	return city_towns[p->town].district;
}

static void put_address(const struct person *p, char *out, size_t size)
{
	if (p->town == -1)
		snprintf(out, size, "くるみ市中町%d-%d", p->lot[0], p->lot[1]);
	else if (p->town >= 0)
		snprintf(out, size, CITY_NAME "%s%d丁目%d-%d",
			city_towns[p->town].name, p->lot[0], p->lot[1],
			p->lot[2]);
}

static void put_name(const struct person *p, bool old, struct city_intake *out)
{
	const struct city_name *last = &city_surnames[p->surname];
	const struct city_name *first = &city_given[p->female][!old][p->given];

	snprintf(out->name, sizeof(out->name), "%s　%s", last->text,
		first->text);
	snprintf(out->kana, sizeof(out->kana), "%s　%s", last->kana,
		first->kana);
}

/* How old the person is, and whoever the household was first met through. */
struct ages {
	int own, home;
};

static struct ages fill_person(
	const struct city_params *params, struct city_intake *out)
{
	struct person own, known;
	long root;
	enum link link = link_of(params, out->index, &root, &known);
	const struct person *p = &own;

	own_person(params, out->index, &own);
	out->home = root;
	if (link == SAME_PERSON) {
		p = &known;
		out->person = root;
	} else if (link == SAME_HOUSEHOLD) {
		own.surname = known.surname;
		own.town = known.town;
		memcpy(own.lot, known.lot, sizeof(own.lot));
		own.household = true;
		own.anonymous = false;
	}
	if (p->household)
		snprintf(out->household, sizeof(out->household), "S%07ld",
			root + 1);
	if (!p->anonymous)
		put_name(p, p->age >= 50, out);
	out->sex = p->sex;
	out->birth = p->birth;
	out->band = p->band;
	out->district = district_of(p, link != ALONE);
	put_address(p, out->address, sizeof(out->address));
	return (struct ages){ p->age, link == ALONE ? own.age : known.age };
}

/* ---- what happened ----------------------------------------------------- */

static void roll_end(struct city_dice *dice, int received_on, int last,
	bool screened_out, struct city_course *out)
{
	int after = screened_out ? city_below(dice, 15)
				 : 30 + city_below(dice, 420);
	int day = city_workday(city_ymd(city_days(received_on) + after));

	/* A weekend at a month's end moves the day back. */
	if (day < received_on)
		day = received_on;
	if (day > last || !city_chance(dice, screened_out ? 55 : 62))
		return;
	out->ended_on = day;
	out->end_reason = city_pick(dice, city_end_reasons);
	if (screened_out)
		out->end_reason = "相談・情報提供のみ";
	if (city_chance(dice, 5))
		out->end_reason = NULL;
}

void city_course_at(
	const struct city_params *params, long index, struct city_course *out)
{
	struct city_dice dice = city_dice_at(params, CITY_COURSE, index);
	int last = city_last_day(params);
	struct city_key key;

	city_key_at(params, index, &key);
	memset(out, 0, sizeof(*out));
	const char *found = city_pick(&dice, city_screenings);
	bool out_at_once =
		strstr(found, "のみで終了") || strstr(found, "判断前");

	out->screening = city_asked(&dice, found);
	int day = city_workday(
		city_ymd(city_days(key.received_on) + city_below(&dice, 10)));

	if (out->screening && day >= key.received_on && day <= last &&
		city_chance(&dice, 85))
		out->screened_on = day;
	roll_end(&dice, key.received_on, last,
		out_at_once && out->screening == found, out);
}

static void fill_course(
	const struct city_params *params, struct city_intake *out)
{
	struct city_course course;

	city_course_at(params, out->index, &course);
	out->screening = course.screening;
	out->screened_on = course.screened_on;
	out->ended_on = course.ended_on;
	out->end_reason = course.end_reason;
}

static void add(struct city_list *list, const char *label)
{
	for (int i = 0; i < list->n; i++)
		if (strcmp(list->item[i], label) == 0)
			return;
	list->item[list->n++] = label;
}

static const char *pick_issue(struct city_dice *dice, int agency)
{
	int sum = 0, i = 0;

	for (int k = 0; k < CITY_ISSUES; k++)
		sum += city_issues[k].weight[agency];
	int at = city_below(dice, sum);

	while (at >= city_issues[i].weight[agency])
		at -= city_issues[i++].weight[agency];
	return city_issues[i].label;
}

static void fill_issues(
	const struct city_params *params, struct city_intake *out)
{
	static const int many[20] = { 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3,
		3, 4, 4, 5, 5, 6 };
	struct city_dice dice = city_dice_at(params, CITY_ISSUE, out->index);
	int how = city_below(&dice, 100), n = many[city_below(&dice, 20)];
	const char *unknown = city_unknown(&dice);

	if (how < 10)
		return;
	if (how < 13)
		add(&out->issues, unknown);
	else if (how < 15)
		add(&out->issues, "課題なし");
	else
		while (n-- > 0)
			add(&out->issues, pick_issue(&dice, out->key.agency));
	if (how >= 15 && city_chance(&dice, 70))
		out->main_issue =
			out->issues.item[city_below(&dice, out->issues.n)];
	if (out->issues.n > 1 && city_chance(&dice, 40))
		add(&out->reasons, city_pick(&dice, city_reasons));
	if (out->issues.n > 3 && city_chance(&dice, 40))
		add(&out->reasons, city_pick(&dice, city_reasons));
}

static bool has_issue(const struct city_intake *in, const char *label)
{
	for (int i = 0; i < in->issues.n; i++)
		if (strcmp(in->issues.item[i], label) == 0)
			return true;
	return false;
}

static void fill_attributes(struct city_dice *dice, struct city_intake *out)
{
	struct city_list *list = &out->attributes;
	int how = city_below(dice, 100);
	const char *unknown = city_unknown(dice);

	if (how < 10)
		return;
	if (how < 13) {
		add(list, unknown);
		return;
	}
	if (out->key.agency == 1)
		add(list, "高齢");
	if (out->key.agency == 2)
		add(list, "障害");
	if (out->key.agency == 3)
		add(list, "子ども・子育て");
	if (has_issue(out, "経済的困窮"))
		add(list, "生活困窮");
	if (has_issue(out, "外国籍"))
		add(list, "外国籍");
	if (list->n == 0)
		add(list,
			how < 30	   ? "制度の狭間"
				: how < 45 ? "若者"
				: how < 80 ? "生活困窮"
					   : "その他");
}

static const struct city_choice *homes_at(int age)
{
	return age < 20	   ? city_homes_young
		: age < 65 ? city_homes
			   : city_homes_old;
}

static void fill_home(const struct city_params *params, struct ages ages,
	struct city_intake *out)
{
	struct city_dice dice = city_dice_at(params, CITY_HOME, out->home);
	const char *type = city_pick(&dice, homes_at(ages.home));
	bool single = strstr(type, "単身") != NULL;

	out->household_type = city_asked(&dice, type);
	out->household_size = single ? 1 : 2 + city_below(&dice, 4);
	if (city_chance(&dice, 10))
		out->household_size = 0;
	dice = city_dice_at(params, CITY_LIVING, out->index);
	if (city_chance(&dice, 88))
		out->work = city_pick(&dice, city_works);
	if (city_chance(&dice, 85))
		out->housing = city_pick(&dice, city_housings);
	if (city_chance(&dice, 25))
		out->certificate = city_pick(&dice,
			ages.own < 65 ? city_certificates : city_care_levels);
	fill_attributes(&dice, out);
	if (has_issue(out, "外国籍"))
		out->language = city_pick(&dice, city_languages);
	for (int n = city_below(&dice, 4); n > 1; n--)
		add(&out->agencies, city_pick(&dice, city_partners));
	const char *area = city_chance(&dice, 60) ? "080" : "03";

	if (*out->name && city_chance(&dice, 80))
		snprintf(out->phone, sizeof(out->phone), "%s-0000-%04d", area,
			city_below(&dice, 10000));
}

/* ---- how it came ------------------------------------------------------- */

static void relate(
	struct city_dice *dice, const char *who, struct city_intake *out)
{
	const struct city_name *last =
		&city_surnames[city_below(dice, CITY_SURNAMES - 1)];

	if (strcmp(who, "本人") == 0) {
		out->relation = "本人";
		return;
	}
	if (strcmp(who, "家族・親族") == 0)
		out->relation = city_pick(dice, city_relations);
	else if (strcmp(who, "知人・友人") == 0)
		out->relation = "知人";
	else if (strcmp(who, "近隣・地域住民") == 0)
		out->relation = "近隣";
	else if (strcmp(who, "関係機関") == 0)
		out->relation = "支援者";
	out->informer_secret = strcmp(who, "近隣・地域住民") == 0;
	if (strcmp(who, "民間事業者") == 0)
		snprintf(out->consulter_name, sizeof(out->consulter_name),
			"%s　%s", city_pick(dice, city_firms), last->text);
	else if (city_chance(dice, 70))
		snprintf(out->consulter_name, sizeof(out->consulter_name), "%s",
			last->text);
	if (*out->consulter_name && city_chance(dice, 60))
		snprintf(out->consulter_contact, sizeof(out->consulter_contact),
			"03-0000-%04d", city_below(dice, 10000));
}

static void anonymous_report(struct city_dice *dice, struct city_intake *out)
{
	out->consulter = "匿名";
	out->consulter_anonymous = true;
	out->informer_secret = true;
	out->route = city_chance(dice, 90) ? "匿名の通報" : NULL;
	out->way = city_chance(dice, 80) ? "電話" : "メール";
}

static void fill_reception(
	const struct city_params *params, struct city_intake *out)
{
	struct city_dice dice =
		city_dice_at(params, CITY_RECEPTION, out->index);
	const char *who = city_pick(&dice, city_consulters);

	if (city_chance(&dice, 92))
		out->receiver = city_staff[city_below(&dice, CITY_STAFF)];
	if (!*out->name) {
		anonymous_report(&dice, out);
		return;
	}
	out->consulter = city_told(&dice, who);
	if (out->consulter == who)
		relate(&dice, who, out);
	out->route = city_told(&dice, city_pick(&dice, city_routes));
	if (out->route && strcmp(out->route, "関係機関からの紹介") == 0)
		out->from_agency = city_pick(&dice, city_sources);
	out->way = city_told(&dice, city_pick(&dice, city_ways));
}

static void fill_consent(
	const struct city_params *params, struct city_intake *out)
{
	struct city_dice dice = city_dice_at(params, CITY_CONSENT, out->index);

	if (city_chance(&dice, 90))
		out->urgency = city_pick(&dice, city_urgencies);
	if (city_chance(&dice, 90) && *out->name)
		out->consent = city_pick(&dice, city_consents);
	if (out->consent && strcmp(out->consent, "あり") == 0 &&
		city_chance(&dice, 95))
		out->consent_on = out->key.received_on;
	if (city_chance(&dice, 90)) {
		out->lead_agency = city_chance(&dice, 85)
			? out->agency
			: city_agency_label[city_below(&dice, CITY_AGENCIES)];
		out->lead_staff = city_staff[city_below(&dice, CITY_STAFF)];
	}
	if (city_chance(&dice, 12))
		out->note = city_pick(&dice, city_notes);
}

void city_intake_at(
	const struct city_params *params, long index, struct city_intake *out)
{
	memset(out, 0, offsetof(struct city_intake, content));
	memset(&out->reasons, 0,
		sizeof(*out) - offsetof(struct city_intake, reasons));
	out->content[0] = '\0';
	out->index = index;
	out->person = index;
	out->home = index;
	city_key_at(params, index, &out->key);
	out->agency = city_agency_label[out->key.agency];
	struct ages ages = fill_person(params, out);

	fill_issues(params, out);
	fill_home(params, ages, out);
	fill_reception(params, out);
	fill_course(params, out);
	fill_consent(params, out);
	city_write_intake(params, out);
}
