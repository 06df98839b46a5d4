/* A year of the demo city, case by case and meeting by meeting. */
#include "city_year.h"

#include <stdio.h>
#include <string.h>

#include "city_words.h"
#include "city_yearkit.h"

/* ---- the courses cases take ------------------------------------------------ */

enum course_flag {
	AGREES = 1 << 0,   /* 情報共有 同意あり, five days on */
	REFUSES = 1 << 1,  /* 同意なし */
	RECALLS = 1 << 2,  /* 撤回, after the plan was decided */
	COMES_TO = 1 << 3, /* agrees after a 支援会議 */
	HEARD = 1 << 4,	   /* 支援会議 */
	POLICY = 1 << 5,   /* 支援方針(同意前) */
	PLAN = 1 << 6,	   /* decided at a 重層的支援会議 */
	EARLY = 1 << 7,	   /* 事後承認 */
	AGAIN = 1 << 8,	   /* 再プラン */
	BREAKS = 1 << 9,   /* 中断 */
	MATCHED = 1 << 10, /* 参加支援 */
	SENT = 1 << 11,	   /* つなぎ, accepted */
	SENT_BACK = 1 << 12,
	WAITING = 1 << 13, /* つなぎ without an answer */
	HIDDEN = 1 << 14,  /* 閲覧制限 */
	DIES = 1 << 15,
	LEADERLESS = 1 << 16,
	RETURNS = 1 << 17 /* 再相談 after its end */
};

struct course {
	const char *screening;
	unsigned flags;
	int lasts;	    /* days until it ends, 0: it goes on */
	const char *reason; /* 終結理由 */
	const char *wish;   /* 本人の意向; NULL: not asked */
};

#define GOES_ON "継続支援(プラン策定)"
#define TOWARDS "同意に向けて継続"

static const struct course courses[] = {
	{ "情報提供・相談のみで終了", 0, 0, NULL, NULL },
	{ "他機関へつなぎ", AGREES | SENT, 40, "他機関へ移行",
		"新しい窓口で続けたい" },
	{ "他機関へつなぎ", AGREES | SENT_BACK, 0, NULL, NULL },
	{ GOES_ON, AGREES | PLAN, 1, "課題の解決・改善",
		"これからは自分でやってみたい" },
	{ GOES_ON, AGREES | PLAN | AGAIN, 0, NULL, NULL },
	{ GOES_ON, AGREES | PLAN | EARLY | MATCHED, 0, NULL, NULL },
	{ TOWARDS, HEARD | POLICY | REFUSES, 0, NULL, NULL },
	{ TOWARDS, HEARD | COMES_TO | PLAN, 0, NULL, NULL },
	{ GOES_ON, AGREES | PLAN | RECALLS, 0, NULL, NULL },
	{ GOES_ON, AGREES | PLAN | BREAKS, 0, NULL, NULL },
	{ GOES_ON, AGREES, 60, "本人の申し出", "拒否" },
	{ "未判断", 0, 50, "転出", NULL },
	{ GOES_ON, AGREES | DIES, 70, "死亡", NULL },
	{ GOES_ON, AGREES, 80, "施設入所・入院", "施設で落ち着いて暮らしたい" },
	{ "未判断", LEADERLESS, 0, NULL, NULL },
	{ TOWARDS, WAITING, 0, NULL, NULL },
	{ TOWARDS, HEARD | HIDDEN, 0, NULL, NULL },
	{ GOES_ON, AGREES, 45, "主担当への引継ぎ", "同じ人に続けてほしい" },
	{ "未判断", RETURNS, 20, "相談・情報提供のみ", NULL },
	{ GOES_ON, AGREES, 30, "その他", NULL },
	{ "判断前に中断・終了", 0, 0, NULL, NULL },
};

enum { COURSES = sizeof(courses) / sizeof(courses[0]) };

/* ---- writing ------------------------------------------------------------------ */

enum { KEY = 128 };

struct year {
	struct city_year_out out;
	struct city_params params;
	struct city_intake who;
	long i; /* the case */
	const struct course *course;
	const char *agency;
	char key[KEY]; /* CASE of it */
	int on, consented, decided, plan_ends;
};

static const char *or_none(const char *text)
{
	return text ? text : "";
}

/* ---- meetings -------------------------------------------------------------------- */

static void discuss(struct year *y, enum city_sitting kind, int index,
	const char *about, const char *outcome, int review)
{
	city_put(&y->out, YEAR_AGENDA, "%s,%s,%s,%s,%s,%s,%s",
		city_sitting_name(kind, index).text, y->key, y->agency,
		kind == SUPPORT ? "支援会議" : "重層的支援会議", about, outcome,
		city_iso(review).text);
}

/* Two agencies take a task each; what is due early in the year gets done. */
static void share_tasks(struct year *y, enum city_sitting kind, int index)
{
	static const char *const roles[] = { "定期に訪ねて様子を確かめる",
		"受診に付き添う", "家計の相談に乗る", "居場所を案内する",
		"手続きを手伝う" };
	int due = city_later(city_held_on(kind, index), 30);
	bool done = due < 20260201 && y->i % 3;

	for (int n = 0; n < 2; n++)
		city_put(&y->out, YEAR_TASK, "%s,%s,%s,%s,%s,,%s",
			city_sitting_name(kind, index).text, y->key,
			n ? "保健センター" : y->agency, roles[(y->i + n) % 5],
			city_iso(due).text,
			done ? city_iso(city_later(due, -2)).text : "");
}

static void hear(struct year *y, enum city_sitting kind, int index)
{
	city_put(&y->out, YEAR_HEARING,
		"%s,%s,%s,月に一度の訪問をしている,生活の立て直しに時間が要る,"
		"安心して暮らせる,保健センター,受診の様子を知りたい",
		city_sitting_name(kind, index).text, y->key, y->agency);
}

/* ---- one case ------------------------------------------------------------------------ */

/* By its スクリーニング結果 alone. */
static bool ends_at_once(const struct course *c)
{
	return !c->flags && !c->lasts;
}

static const char *issue_at(long n)
{
	const char *label = city_issues[n % CITY_ISSUES].label;

	return strcmp(label, "課題なし") == 0 ? issue_at(n + 1) : label;
}

static void write_reception(struct year *y, long number, int on)
{
	const struct city_intake *w = &y->who;
	const struct course *c = y->course;
	const struct city_town *town = &city_towns[y->i % CITY_TOWNS];
	bool ends = ends_at_once(c);
	const char *issue = issue_at(y->i * 7);

	city_put(&y->out, YEAR_INTAKE,
		"%ld,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s%ld-%ld,W%03ld,%s;%s,%s,"
		"%s,%s,%s,%s,%s",
		number, city_iso(on).text, y->agency,
		city_staff[y->i % CITY_STAFF], town->district,
		y->i % 3 ? "本人" : "家族・親族",
		y->i % 2 ? "本人自ら連絡(来所)" : "家族・知人から連絡(来所)",
		y->i % 2 ? "来所" : "電話", w->name, w->kana, or_none(w->sex),
		city_birth(w->birth).text, town->name, y->i % 5 + 1,
		y->i % 31 + 1, y->i, issue,
		city_issues[(y->i * 7 + 5) % CITY_ISSUES].label, issue,
		"暮らしの困りごとを聞いた。", c->screening,
		ends ? city_iso(city_later(on, 3)).text : city_iso(on).text,
		y->i % 9 ? "中" : "高", c->flags & LEADERLESS ? "" : y->agency);
}

static void write_household(struct year *y)
{
	static const char *const kin[] = { "配偶者", "母", "子", "きょうだい" };
	const struct course *c = y->course;

	if ((y->i % 2 && !(c->flags & RETURNS)) || c->flags & HIDDEN)
		city_put(&y->out, YEAR_MEMBER, "W%03ld,2,,,%s,%s,,", y->i,
			kin[y->i / 2 % 4], y->i / 2 % 4 == 2 ? "10代" : "50代");
	if (y->i % 60 == 7)
		city_put(&y->out, YEAR_MEMBER, "W%03ld,3,,,子,0-9歳,%s,出生",
			y->i, city_iso(city_later(y->on, 20)).text);
	if (c->flags & DIES)
		city_put(&y->out, YEAR_MEMBER, "W%03ld,4,,,母,80代,%s,死亡",
			y->i, city_iso(city_later(y->on, 30)).text);
	if (c->flags & HIDDEN)
		city_put(&y->out, YEAR_RESTRICT,
			"W%03ld,%s,%s,DV・ストーカー等の支援措置,"
			"福祉総合相談窓口,2",
			y->i, city_iso(y->on).text,
			y->i % 2 ? city_iso(20260420).text : "");
}

static bool young(const struct year *y)
{
	const char *band = or_none(y->who.band);

	return y->who.birth / 10000 >= YEAR - 18 || strcmp(band, "10代") == 0 ||
		strcmp(band, "0-9歳") == 0;
}

static void consent(
	struct year *y, const char *kind, const char *state, int day, int until)
{
	city_put(&y->out, YEAR_CONSENT, "%s,%s,%s,%s,%s,%s,%s", y->key, kind,
		state, city_iso(day).text, young(y) ? "親権者" : "本人",
		y->i % 3 ? "署名" : "口頭", city_iso(until).text);
}

static void write_consents(struct year *y)
{
	unsigned flags = y->course->flags;

	if (flags & AGREES) {
		y->consented = city_later(y->on, 5);
		consent(y, "情報共有", "同意あり", y->consented,
			y->i % 40 == 4 ? 20270331 : 0);
	}
	if (flags & REFUSES)
		consent(y, "情報共有", "同意なし", city_later(y->on, 5), 0);
	if (flags & WAITING)
		consent(y, "情報共有", "未確認", y->on, 0);
}

static void write_assessment(struct year *y)
{
	const char *issue = issue_at(y->i * 7);

	city_put(&y->out, YEAR_ASSESS,
		"%s,%s,%s;家計管理,%s,親と暮らし、外に出る日が少ない,"
		"少しずつ人と話したい,世帯に複数の課題が絡む,%s",
		y->key, city_iso(city_later(y->on, 10)).text, issue, issue,
		y->agency);
}

static void write_contacts(struct year *y, int until)
{
	static const char *const methods[] = { "電話", "訪問", "来所面談",
		"同行" };
	int n = ends_at_once(y->course) ? 1 : 1 + (int)(y->i % 4);

	for (int k = 0; k < n; k++) {
		int day = city_later(y->on, 2 + k * 9);
		bool visit = (y->i + k) % 4 == 1;

		if (day > until)
			return;
		city_put(&y->out, YEAR_CONTACT,
			"%s,%s,%s,%s,%s,,本人,%s,%s,%d,%s", y->key,
			city_iso(day).text, y->agency,
			city_staff[(y->i + k) % CITY_STAFF],
			methods[(y->i + k) % 4], visit ? "家庭訪問" : "",
			visit ? (y->i % 3 ? "会えた" : "会えない") : "",
			20 + (int)(y->i + k) % 5 * 10,
			"様子を聞き、次の約束をした。");
	}
}

static void write_referral(struct year *y)
{
	unsigned flags = y->course->flags;
	const char *to = y->i % 2 ? "保健センター" : "自立相談支援機関";
	int on = city_later(y->on, 8), answered = city_later(on, 9);

	if (flags & SENT)
		city_put(&y->out, YEAR_REFER,
			"%s,%s,%s,%s,専門の相談につなぐ,同行あり,%s,受理,,%s,"
			"本人同意",
			y->key, city_iso(on).text, y->agency, to,
			city_iso(answered).text,
			city_iso(city_later(answered, 7)).text);
	if (flags & SENT_BACK) {
		city_put(&y->out, YEAR_REFER,
			"%s,%s,%s,%s,専門の相談につなぐ,同行なし,%s,"
			"対応困難(差戻し),対象の要件に合わない,,本人同意",
			y->key, city_iso(on).text, y->agency, to,
			city_iso(answered).text);
		city_put(&y->out, YEAR_REFER,
			"%s,%s,%s,社会福祉協議会,居場所につなぐ,同行あり,%s,"
			"受理,,%s,本人同意",
			y->key, city_iso(city_later(answered, 4)).text,
			strcmp(y->agency, "社会福祉協議会") == 0
				? "福祉総合相談窓口"
				: y->agency,
			city_iso(city_later(answered, 9)).text,
			city_iso(city_later(answered, 14)).text);
	}
	if (flags & WAITING)
		city_put(&y->out, YEAR_REFER,
			"%s,%s,%s,%s,受診の相談につなぐ,,,%s,,,委託元・委託先",
			y->key, city_iso(on).text, y->agency, to,
			y->i % 2 ? "未回答" : "");
}

/* A 支援会議, and the 支援方針 it may decide. */
static int write_support(struct year *y)
{
	int index = city_next_sitting(SUPPORT, city_later(y->on, 12));

	if (index == MONTHS)
		return 0;
	int held = city_held_on(SUPPORT, index);

	hear(y, SUPPORT, index);
	discuss(y, SUPPORT, index, "情報共有", "関わり方をそろえた",
		y->i % 3 ? city_later(held, 90) : 0);
	share_tasks(y, SUPPORT, index);
	if (y->course->flags & POLICY) {
		city_put(&y->out, YEAR_PLAN,
			"H-%03ld,%s,支援方針(同意前),初回,%s,アウトリーチ,,"
			"安心できる関係をつくる,月に一度は会う,,%s,%s,%s,%s,%s",
			y->i, y->key, city_iso(city_later(y->on, 10)).text,
			city_sitting_name(SUPPORT, index).text,
			city_iso(held).text, city_iso(held).text,
			city_iso(city_later(held, 180)).text,
			city_iso(city_later(held, 90)).text);
		city_put(&y->out, YEAR_ACTION,
			"H-%03ld,%s,アウトリーチ,訪問を続ける,月2回,", y->i,
			y->agency);
	}
	return held;
}

static void plan(struct year *y, const char *round, const char *front,
	int index, int starts)
{
	int held = city_held_on(LAYERED, index);

	y->decided = held;
	city_put(&y->out, YEAR_PLAN,
		"%s-%03ld,%s,支援プラン,%s,%s,%s,暮らしの立て直し,"
		"地域で安心して暮らす,週に一度は外に出る,%s,%s,%s,%s,%s,%s",
		front, y->i, y->key, round, city_iso(city_later(held, -7)).text,
		y->course->flags & MATCHED ? "多機関協働;参加支援"
					   : "多機関協働",
		city_iso(city_later(held, -5)).text,
		city_sitting_name(LAYERED, index).text, city_iso(held).text,
		city_iso(starts).text, city_iso(city_later(held, 180)).text,
		city_iso(city_later(held, 90)).text);
	city_put(&y->out, YEAR_ACTION,
		"%s-%03ld,%s,多機関協働,暮らしの相談に乗る,月1回,", front, y->i,
		y->agency);
}

static void evaluate(struct year *y, const char *front, int day,
	const char *meeting, const char *effect, const char *outcome)
{
	city_put(&y->out, YEAR_EVALUATION, "%s-%03ld,%s,%s,多機関協働,%s,%s,%s",
		front, y->i, city_iso(day).text, meeting, effect, outcome,
		"約束したことを一つずつ確かめた");
}

/* What became of the plan at a later sitting, if the year has one. */
static void write_outcome(struct year *y)
{
	unsigned flags = y->course->flags;
	enum city_sitting kind = flags & BREAKS ? SUPPORT : LAYERED;
	int index = city_next_sitting(kind, city_later(y->decided, 60));
	struct city_sitting_name no = city_sitting_name(kind, index);

	if (flags & RECALLS) {
		consent(y, "情報共有", "撤回", city_later(y->decided, 30), 0);
		return;
	}
	if (index == MONTHS)
		return;
	int held = city_held_on(kind, index);

	if (flags & BREAKS) {
		discuss(y, kind, index, "中断", "連絡が全く取れない", 0);
		evaluate(y, "P", held, no.text, "変化なし", "中断");
	} else if (flags & AGAIN) {
		discuss(y, kind, index, "プラン協議", "目標を改めて続ける", 0);
		evaluate(y, "P", held, no.text, "自立意欲の向上", "再プラン");
		plan(y, "再プラン", "Q", index, held);
	} else if (y->course->lasts) {
		discuss(y, kind, index, "終結", "落ち着いたので終える", 0);
		evaluate(
			y, "P", held, no.text, "家計の改善;孤立の解消", "終結");
		y->plan_ends = held;
	} else if (y->i % 2) {
		discuss(y, kind, index, "評価", "このまま続ける", 0);
		evaluate(y, "P", held, no.text, "孤立の解消", "継続");
	}
}

static void write_match(struct year *y)
{
	static const char *const settling[] = { "調整中", "参加中", "定着" };

	city_put(&y->out, YEAR_MATCH, "R%02ld,%s,%s,,P-%03ld,%s", y->i % 6 + 1,
		y->key, city_iso(city_later(y->decided, 10)).text, y->i,
		settling[y->i / 21 % 3]);
}

static void write_plan(struct year *y, int after)
{
	unsigned flags = y->course->flags;
	int index;

	if (flags & COMES_TO) {
		y->consented = city_later(after, 6);
		consent(y, "情報共有", "同意あり", y->consented, 0);
	}
	index = city_next_sitting(LAYERED, city_later(y->consented, 12));
	if (index == MONTHS)
		return;
	consent(y, "プラン", "同意あり",
		city_later(city_held_on(LAYERED, index), -5), 0);
	discuss(y, LAYERED, index, "プラン協議", "案のとおり決めた", 0);
	share_tasks(y, LAYERED, index);
	plan(y, "初回", "P", index,
		flags & EARLY ? city_later(city_held_on(LAYERED, index), -10)
			      : city_held_on(LAYERED, index));
	if (flags & MATCHED)
		write_match(y);
	write_outcome(y);
}

static void write_end(struct year *y)
{
	const struct course *c = y->course;
	int day = c->flags & PLAN ? city_later(y->plan_ends, 3)
				  : city_later(y->on, c->lasts);

	if (!c->lasts || (c->flags & PLAN && !y->plan_ends) || day > LAST)
		return;
	city_put(&y->out, YEAR_CLOSURE, "%s,%s,ケース全体,%s,%s,", y->key,
		city_iso(day).text, c->reason, or_none(c->wish));
	if (c->flags & RETURNS && city_later(day, 40) <= LAST)
		write_reception(
			y, 100 + y->i / CITY_AGENCIES + 1, city_later(day, 40));
}

/* Who comes again is known to be the same by name and birth. */
static void name(struct city_intake *who, long i)
{
	const struct city_name *family = &city_surnames[i % CITY_SURNAMES];
	const struct city_name *own = &city_given[1][0][i % CITY_GIVEN];

	snprintf(
		who->name, sizeof(who->name), "%s %s", family->text, own->text);
	snprintf(
		who->kana, sizeof(who->kana), "%s %s", family->kana, own->kana);
	who->sex = "女性";
	who->birth = 19600101 + (int)(i % 12) * 100;
}

static void write_case(struct year *y, long i)
{
	int after = 0;

	city_intake_at(&y->params, i, &y->who);
	y->i = i;
	y->course = &courses[i % COURSES];
	y->agency = city_agency_label[i % CITY_AGENCIES];
	y->on = city_later(20250401, (int)(i * 330 / CITY_YEAR_CASES));
	y->consented = y->decided = y->plan_ends = 0;
	if (y->course->flags & RETURNS)
		name(&y->who, i);
	snprintf(y->key, sizeof(y->key), "%s,%ld,R7", y->agency,
		i / CITY_AGENCIES + 1);
	write_reception(y, i / CITY_AGENCIES + 1, y->on);
	write_household(y);
	write_consents(y);
	if (y->course->flags & (PLAN | HEARD))
		write_assessment(y);
	write_referral(y);
	if (y->course->flags & HEARD)
		after = write_support(y);
	if (y->course->flags & PLAN &&
		(after || !(y->course->flags & COMES_TO)))
		write_plan(y, after);
	write_contacts(y,
		y->course->lasts > 1 ? city_later(y->on, y->course->lasts)
				     : LAST);
	write_end(y);
}

void city_year(city_year_fn *fn, void *ctx)
{
	struct year y = { .out = { fn, ctx }, .params = city_default() };

	y.params.intakes = CITY_YEAR_CASES;
	y.params.first_year = YEAR;
	y.params.years = 1;
	city_year_town(&y.out);
	for (long i = 0; i < CITY_YEAR_CASES; i++)
		write_case(&y, i);
}
