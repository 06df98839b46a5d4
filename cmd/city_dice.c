/* Dice and calendar of the demo city: integers only, no library. */
#include "city_words.h"

static uint64_t mix(uint64_t x)
{
	x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
	return x ^ (x >> 31);
}

struct city_dice city_dice_at(
	const struct city_params *params, enum city_stream stream, long index)
{
	uint64_t place = (uint64_t)index * 64 + (uint64_t)stream;

	return (struct city_dice){ mix(params->seed ^ mix(place)) };
}

static uint64_t roll(struct city_dice *dice)
{
	dice->state += UINT64_C(0x9e3779b97f4a7c15);
	return mix(dice->state);
}

int city_below(struct city_dice *dice, int n)
{
	return (int)(((roll(dice) >> 32) * (uint64_t)n) >> 32);
}

long city_below_long(struct city_dice *dice, long n)
{
	return (long)(((roll(dice) >> 32) * (uint64_t)n) >> 32);
}

bool city_chance(struct city_dice *dice, int percent)
{
	return city_below(dice, 100) < percent;
}

const char *city_pick(struct city_dice *dice, const struct city_choice *from)
{
	int sum = 0;

	for (const struct city_choice *c = from; c->label; c++)
		sum += c->weight;
	int at = city_below(dice, sum);

	while (at >= from->weight) {
		at -= from->weight;
		from++;
	}
	return from->label;
}

const char *city_unknown(struct city_dice *dice)
{
	static const char *const words[] = { "不明", "不明", "回答拒否",
		"未聴取" };

	return words[city_below(dice, 4)];
}

const char *city_told(struct city_dice *dice, const char *label)
{
	int at = city_below(dice, 100);

	return at < 10 ? NULL : at < 12 ? "不明" : label;
}

const char *city_asked(struct city_dice *dice, const char *label)
{
	int at = city_below(dice, 100);
	const char *unknown = city_unknown(dice);

	return at < 10 ? NULL : at < 14 ? unknown : label;
}

/* Days are counted in years that begin on 1 March, so that a leap day is the
 * last of its year. */
int city_days(int ymd)
{
	int y = ymd / 10000, m = ymd / 100 % 100, d = ymd % 100;

	if (m <= 2) {
		y--;
		m += 12;
	}
	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m - 3) + 2) / 5 +
		d - 1 - 719468;
}

int city_ymd(int days)
{
	int rest = days + 719468;
	int y = rest / 365; /* never too small */

	while (365 * y + y / 4 - y / 100 + y / 400 > rest)
		y--;
	rest -= 365 * y + y / 4 - y / 100 + y / 400;
	int m = (5 * rest + 2) / 153;
	int d = rest - (153 * m + 2) / 5 + 1;

	m += 3;
	if (m > 12) {
		m -= 12;
		y++;
	}
	return y * 10000 + m * 100 + d;
}

int city_fiscal_year(int ymd)
{
	return (ymd / 100 - 4) / 100;
}

/* 0 is Sunday; 1970-01-01 was a Thursday. */
static int weekday(int days)
{
	return (days + 4) % 7;
}

int city_workday(int ymd)
{
	int days = city_days(ymd), move = 0;

	if (weekday(days) == 6)
		move = ymd % 100 == 1 ? 2 : -1;
	else if (weekday(days) == 0)
		move = city_ymd(days + 1) / 100 == ymd / 100 ? 1 : -2;
	return city_ymd(days + move);
}

int city_day_of_year(int year, long part, long whole)
{
	/* Per mille of a year from April on; they add up to 1,000. */
	static const int busy[12] = { 95, 80, 85, 80, 70, 80, 85, 80, 75, 85,
		80, 105 };
	long at = (long)((int64_t)part * 1000000 / whole);
	int month = 0;

	while (month < 11 && at >= busy[month] * 1000L)
		at -= busy[month++] * 1000L;
	int first = year * 10000 + (month + 4) * 100 + 1;
	int next = first + 100;

	if (month > 8)
		first += 10000 - 1200;
	if (month >= 8)
		next = (year + 1) * 10000 + (month - 7) * 100 + 1;
	int length = city_days(next) - city_days(first);

	return city_workday(first + (int)(at * length / (busy[month] * 1000L)));
}

int city_last_day(const struct city_params *params)
{
	return (params->first_year + params->years) * 10000 + 331;
}
