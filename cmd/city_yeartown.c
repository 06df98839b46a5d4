/* What a year has beside its cases: meetings, places, community work. */
#include <stdarg.h>
#include <stdio.h>

#include "city_words.h"
#include "city_yearkit.h"

void city_put(const struct city_year_out *out, enum city_year_file file,
	const char *fmt, ...)
{
	char line[2048];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	out->fn(out->ctx, file, line);
}

int city_later(int day, int days)
{
	return city_workday(city_ymd(city_days(day) + days));
}

/* 2025-04-01, or nothing for no day and for one past the year. */
struct city_iso city_iso(int day)
{
	struct city_iso out = { "" };

	if (day / 10000 >= 1000 && day / 10000 < 10000)
		snprintf(out.text, sizeof(out.text), "%04d-%02d-%02d",
			day / 10000, day / 100 % 100, day % 100);
	return out;
}

/* A birth may be known by its year or month alone. */
struct city_iso city_birth(int day)
{
	struct city_iso out = city_iso(day);

	if (day && day % 10000 == 0)
		out.text[4] = '\0';
	else if (day && day % 100 == 0)
		out.text[7] = '\0';
	return out;
}

static int month_of(int index)
{
	return (index + 3) % 12 + 1;
}

int city_held_on(enum city_sitting kind, int index)
{
	int year = index < 9 ? YEAR : YEAR + 1;

	return city_workday(year * 10000 + month_of(index) * 100 +
		(kind == SUPPORT ? 9 : 23));
}

/* The first sitting on or after the day; MONTHS where the year has none. */
int city_next_sitting(enum city_sitting kind, int day)
{
	int index = 0;

	while (index < MONTHS && city_held_on(kind, index) < day)
		index++;
	return index;
}

struct city_sitting_name city_sitting_name(enum city_sitting kind, int index)
{
	struct city_sitting_name out;

	snprintf(out.text, sizeof(out.text), "%s-R7-%02d",
		kind == SUPPORT ? "S" : "J", month_of(index));
	return out;
}

static const struct member {
	const char *agency, *name, *work;
} members[] = {
	{ "福祉総合相談窓口", "森下 文", "行政職員" },
	{ "地域包括支援センター", "大橋 直", "社会福祉士" },
	{ "障害者相談支援事業所", "水野 忍", "精神保健福祉士" },
	{ "こども家庭センター", "江口 操", "保健師" },
	{ "社会福祉協議会", "長谷 薫", "地域福祉コーディネーター(CSW)" },
	{ "自立相談支援機関", "古賀 望", "相談支援員" },
	{ "保健センター", "秋元 静", "保健師" },
};

enum { MEMBERS = sizeof(members) / sizeof(members[0]) };

static void write_sitting(
	const struct city_year_out *y, enum city_sitting kind, int index)
{
	struct city_sitting_name no = city_sitting_name(kind, index);

	city_put(y, YEAR_MEETING,
		"%s,%s,%s,14:00,15:30,定例,%s,市役所会議室,福祉総合相談窓口,%s",
		no.text, kind == SUPPORT ? "支援会議" : "重層的支援会議",
		city_iso(city_held_on(kind, index)).text,
		index % 4 == 3 ? "オンライン" : "対面",
		city_staff[index % CITY_STAFF]);
	for (int i = 0; i < MEMBERS; i++)
		city_put(y, YEAR_ATTENDANCE, "%s,%s,%s,%s,%s,%s", no.text,
			members[i].agency, members[i].name, members[i].work,
			i == (index + 3) % MEMBERS ? "欠席" : "構成員",
			i % 2 ? "" : "確認済");
	if (kind == LAYERED)
		city_put(y, YEAR_ATTENDANCE, "%s,,,,本人・家族,", no.text);
	else
		city_put(y, YEAR_SURVEY,
			"%s,%s,%s,会議は役に立ちましたか,次の動きが決まった",
			no.text, members[index % MEMBERS].agency,
			members[index % MEMBERS].name);
}

static void write_meetings(const struct city_year_out *y)
{
	static const char *const kinds[] = { "支援会議", "重層的支援会議" };

	for (int k = 0; k < 2; k++)
		for (int i = 0; i < MEMBERS; i++)
			city_put(y, YEAR_ROSTER,
				"%s,%s,%s,2025-04-01,2025-04-01", kinds[k],
				members[i].agency, members[i].name);
	for (int index = 0; index < MONTHS; index++) {
		write_sitting(y, SUPPORT, index);
		write_sitting(y, LAYERED, index);
	}
}

/* ---- beside the cases ------------------------------------------------------------------ */

static void write_community(const struct city_year_out *y)
{
	static const char *const places[] = { "縁側サロン", "ほしみ子ども食堂",
		"家族の会", "市民農園", "寺子屋", "こもれび工房" };
	static const char *const kinds[] = { "居場所・サロン", "子ども食堂",
		"家族会・当事者会", "農園", "学習支援", "企業・商店" };

	for (int i = 0; i < 6; i++)
		city_put(y, YEAR_RESOURCE,
			"R%02d,%s,%s,%s,住民,2024-04-01,月数回,誰でも", i + 1,
			places[i], kinds[i], city_towns[i].district);
	for (int i = 0; i < 24; i++)
		city_put(y, YEAR_ACTIVITY,
			"K%02d,%s,%s,居場所・拠点,%s,社会福祉協議会,"
			"第3号ロ,R%02d,%d,%d,"
			"一緒に場をひらいた,顔の見える関係,通う人が増えた",
			i + 1, city_iso(city_later(20250405, i * 14)).text,
			places[i % 6], city_towns[i % 6].district, i % 6 + 1,
			8 + i % 7, 2 + i % 3);
	for (int i = 0; i < 6; i++)
		city_put(y, YEAR_TOPIC,
			"T%02d,%s,%s,%s,%s,%s,地域福祉計画の推進会議,%s", i + 1,
			i % 2 ? "夜に開いている居場所がない"
			      : "若い世代の相談先が知られていない",
			city_towns[i].district,
			city_iso(city_held_on(SUPPORT, i)).text,
			city_sitting_name(SUPPORT, i).text,
			i % 3 ? city_iso(city_later(
						 city_held_on(SUPPORT, i), 60))
					.text
			      : "",
			i == 4 ? "2026-02-02" : "");
}

static void write_appraisals(const struct city_year_out *y)
{
	static const char *const about[] = { "包括的相談支援", "多機関協働",
		"アウトリーチ", "参加支援", "地域づくり", "全体" };

	for (int i = 0; i < 6; i++)
		city_put(y, YEAR_APPRAISAL,
			"R7,%s,断らない相談,関係機関の声,増える,自己評価,%s,"
			"機関どうしの顔が見えるようになった",
			about[i], i % 2 ? "おおむね達成" : "一部達成");
}

void city_year_town(const struct city_year_out *out)
{
	write_meetings(out);
	write_community(out);
	write_appraisals(out);
}
