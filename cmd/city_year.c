/* A year of the demo city, case by case and meeting by meeting. */
#include "city_year.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "city_words.h"

#define CASE "受付機関,受付番号,受付年度"

const struct city_year_name city_year_names[YEAR_FILES] = {
	[YEAR_INTAKE] = { "受付",
		"受付番号,受付日,受付機関,受付者,圏域,相談者,相談経路,"
		"相談方法,氏名,フリガナ,性別,生年月日,住所,世帯番号,課題,"
		"主たる課題,相談内容,スクリーニング結果,スクリーニング日,"
		"緊急度,主担当機関" },
	[YEAR_MEMBER] = { "世帯員",
		"世帯番号,員番号,氏名,フリガナ,続柄,年代,異動日,異動事由" },
	[YEAR_RESTRICT] = { "閲覧制限",
		"世帯番号,開始日,期限,理由,保有機関,相手方" },
	[YEAR_CONSENT] = { "同意",
		CASE ",種類,同意区分,同意日,同意者,方法,有効期限" },
	[YEAR_ASSESS] = { "アセスメント",
		CASE ",実施日,課題,主たる課題,世帯像,本人の希望・強み,"
		     "重層理由,実施機関" },
	[YEAR_RESOURCE] = { "社会資源",
		"資源番号,名称,種別,圏域,運営主体,開設日,開設頻度,受入条件" },
	[YEAR_ACTIVITY] = { "地域支援",
		"活動番号,活動日,名称,種別,圏域,機関,事業,資源番号,参加者数,"
		"参加機関数,働きかけ,意図,結果" },
	[YEAR_MEETING] = { "会議",
		"会議番号,会議種別,開催日,開始,終了,開催区分,開催形態,場所,"
		"主催,記録者" },
	[YEAR_ROSTER] = { "構成員名簿", "会議種別,機関,氏名,誓約日,開始日" },
	[YEAR_ATTENDANCE] = { "出席",
		"会議番号,機関,氏名,職種,出席区分,守秘義務" },
	[YEAR_AGENDA] = { "案件",
		"会議番号," CASE ",提出機関,議題区分,協議結果,次回確認日" },
	[YEAR_TASK] = { "役割分担",
		"会議番号," CASE ",機関,役割,期限,主担当,完了日" },
	[YEAR_HEARING] = { "事前ヒアリング",
		"会議番号," CASE ",機関,支援状況,感じている課題,目標,"
		"関わってほしい機関,お願い" },
	[YEAR_SURVEY] = { "アンケート", "会議番号,機関,氏名,設問,回答" },
	[YEAR_PLAN] = { "プラン",
		"プラン番号," CASE ",プラン種別,回次,作成日,事業区分,課題,"
		"長期目標,今期目標,本人同意日,協議会議番号,決定日,開始日,"
		"終了予定日,モニタリング予定日" },
	[YEAR_ACTION] = { "支援内容",
		"プラン番号,機関,事業区分,支援内容,頻度,資源番号" },
	[YEAR_EVALUATION] = { "評価",
		"プラン番号,評価日,会議番号,事業区分,変化,結果,所見" },
	[YEAR_MATCH] = { "マッチング",
		"資源番号," CASE ",開始日,終了日,プラン番号,定着状況" },
	[YEAR_CONTACT] = { "支援経過",
		CASE ",対応日,対応機関,担当者,対応方法,支援区分,相手先区分,"
		     "アウトリーチ区分,面会,所要分,内容" },
	[YEAR_REFER] = { "つなぎ",
		CASE ",つなぎ日,つなぎ元,つなぎ先,理由,同行,回答日,回答,"
		     "差戻し理由,つながり確認日,提供根拠" },
	[YEAR_CLOSURE] = { "終結",
		CASE ",終結日,終結の対象,終結理由,本人の意向,会議番号" },
	[YEAR_TOPIC] = { "地域課題",
		"地域課題番号,内容,圏域,抽出日,抽出元,提起日,提起先,"
		"資源開発日" },
	[YEAR_APPRAISAL] = { "定性評価",
		"年度,評価項目,視点,指標,目標値,評価者区分,達成度,所見" },
};

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

enum { YEAR = 2025, LAST = 20260331, MONTHS = 12, KEY = 128 };

struct year {
	city_year_fn *fn;
	void *ctx;
	struct city_params params;
	struct city_intake who;
	long i; /* the case */
	const struct course *course;
	const char *agency;
	char key[KEY]; /* CASE of it */
	int on, consented, decided, plan_ends;
};

__attribute__((format(printf, 3, 4))) static void put(
	struct year *y, enum city_year_file file, const char *fmt, ...)
{
	char line[2048];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	y->fn(y->ctx, file, line);
}

static int later(int day, int days)
{
	return city_workday(city_ymd(city_days(day) + days));
}

/* 2025-04-01, or nothing for no day and for one past the year. */
struct iso {
	char text[16];
};

static struct iso iso(int day)
{
	struct iso out = { "" };

	if (day / 10000 >= 1000 && day / 10000 < 10000)
		snprintf(out.text, sizeof(out.text), "%04d-%02d-%02d",
			day / 10000, day / 100 % 100, day % 100);
	return out;
}

/* A birth may be known by its year or month alone. */
static struct iso birth(int day)
{
	struct iso out = iso(day);

	if (day && day % 10000 == 0)
		out.text[4] = '\0';
	else if (day && day % 100 == 0)
		out.text[7] = '\0';
	return out;
}

static const char *or_none(const char *text)
{
	return text ? text : "";
}

/* ---- meetings -------------------------------------------------------------------- */

enum sitting { SUPPORT, LAYERED };

static int month_of(int index)
{
	return (index + 3) % 12 + 1;
}

static int held_on(enum sitting kind, int index)
{
	int year = index < 9 ? YEAR : YEAR + 1;

	return city_workday(year * 10000 + month_of(index) * 100 +
		(kind == SUPPORT ? 9 : 23));
}

/* The first sitting on or after the day; MONTHS where the year has none. */
static int next_sitting(enum sitting kind, int day)
{
	int index = 0;

	while (index < MONTHS && held_on(kind, index) < day)
		index++;
	return index;
}

struct sitting_name {
	char text[24];
};

static struct sitting_name sitting_name(enum sitting kind, int index)
{
	struct sitting_name out;

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

static void write_sitting(struct year *y, enum sitting kind, int index)
{
	struct sitting_name no = sitting_name(kind, index);

	put(y, YEAR_MEETING,
		"%s,%s,%s,14:00,15:30,定例,%s,市役所会議室,福祉総合相談窓口,%s",
		no.text, kind == SUPPORT ? "支援会議" : "重層的支援会議",
		iso(held_on(kind, index)).text,
		index % 4 == 3 ? "オンライン" : "対面",
		city_staff[index % CITY_STAFF]);
	for (int i = 0; i < MEMBERS; i++)
		put(y, YEAR_ATTENDANCE, "%s,%s,%s,%s,%s,%s", no.text,
			members[i].agency, members[i].name, members[i].work,
			i == (index + 3) % MEMBERS ? "欠席" : "構成員",
			i % 2 ? "" : "確認済");
	if (kind == LAYERED)
		put(y, YEAR_ATTENDANCE, "%s,,,,本人・家族,", no.text);
	else
		put(y, YEAR_SURVEY,
			"%s,%s,%s,会議は役に立ちましたか,次の動きが決まった",
			no.text, members[index % MEMBERS].agency,
			members[index % MEMBERS].name);
}

static void write_meetings(struct year *y)
{
	static const char *const kinds[] = { "支援会議", "重層的支援会議" };

	for (int k = 0; k < 2; k++)
		for (int i = 0; i < MEMBERS; i++)
			put(y, YEAR_ROSTER, "%s,%s,%s,2025-04-01,2025-04-01",
				kinds[k], members[i].agency, members[i].name);
	for (int index = 0; index < MONTHS; index++) {
		write_sitting(y, SUPPORT, index);
		write_sitting(y, LAYERED, index);
	}
}

static void discuss(struct year *y, enum sitting kind, int index,
	const char *about, const char *outcome, int review)
{
	put(y, YEAR_AGENDA, "%s,%s,%s,%s,%s,%s", sitting_name(kind, index).text,
		y->key, y->agency, about, outcome, iso(review).text);
}

/* Two agencies take a task each; what is due early in the year gets done. */
static void share_tasks(struct year *y, enum sitting kind, int index)
{
	static const char *const roles[] = { "定期に訪ねて様子を確かめる",
		"受診に付き添う", "家計の相談に乗る", "居場所を案内する",
		"手続きを手伝う" };
	int due = later(held_on(kind, index), 30);
	bool done = due < 20260201 && y->i % 3;

	for (int n = 0; n < 2; n++)
		put(y, YEAR_TASK, "%s,%s,%s,%s,%s,,%s",
			sitting_name(kind, index).text, y->key,
			n ? "保健センター" : y->agency, roles[(y->i + n) % 5],
			iso(due).text, done ? iso(later(due, -2)).text : "");
}

static void hear(struct year *y, enum sitting kind, int index)
{
	put(y, YEAR_HEARING,
		"%s,%s,%s,月に一度の訪問をしている,生活の立て直しに時間が要る,"
		"安心して暮らせる,保健センター,受診の様子を知りたい",
		sitting_name(kind, index).text, y->key, y->agency);
}

/* ---- one case ------------------------------------------------------------------------ */

static void write_reception(struct year *y, long number, int on)
{
	const struct city_intake *w = &y->who;
	const struct course *c = y->course;
	const struct city_town *town = &city_towns[y->i % CITY_TOWNS];
	bool ends = !c->flags && !c->lasts;
	const char *issue = city_issues[y->i * 7 % CITY_ISSUES].label;

	put(y, YEAR_INTAKE,
		"%ld,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s%ld-%ld,W%03ld,%s;%s,%s,"
		"%s,%s,%s,%s,%s",
		number, iso(on).text, y->agency, city_staff[y->i % CITY_STAFF],
		town->district, y->i % 3 ? "本人" : "家族・親族",
		y->i % 2 ? "本人自ら連絡(来所)" : "家族・知人から連絡(来所)",
		y->i % 2 ? "来所" : "電話", w->name, w->kana, or_none(w->sex),
		birth(w->birth).text, town->name, y->i % 5 + 1, y->i % 31 + 1,
		y->i, issue, city_issues[(y->i * 7 + 5) % CITY_ISSUES].label,
		issue, "暮らしの困りごとを聞いた。", c->screening,
		ends ? iso(later(on, 3)).text : iso(on).text,
		y->i % 9 ? "中" : "高", c->flags & LEADERLESS ? "" : y->agency);
}

static void write_household(struct year *y)
{
	static const char *const kin[] = { "配偶者", "母", "子", "きょうだい" };
	const struct course *c = y->course;

	if (y->i % 2 || c->flags & HIDDEN)
		put(y, YEAR_MEMBER, "W%03ld,2,,,%s,%s,,", y->i,
			kin[y->i / 2 % 4], y->i / 2 % 4 == 2 ? "10代" : "50代");
	if (y->i % 60 == 7)
		put(y, YEAR_MEMBER, "W%03ld,3,,,子,0-9歳,%s,出生", y->i,
			iso(later(y->on, 20)).text);
	if (c->flags & DIES)
		put(y, YEAR_MEMBER, "W%03ld,2,,,配偶者,80代,%s,死亡", y->i,
			iso(later(y->on, 30)).text);
	if (c->flags & HIDDEN)
		put(y, YEAR_RESTRICT,
			"W%03ld,%s,%s,DV・ストーカー等の支援措置,"
			"福祉総合相談窓口,2",
			y->i, iso(y->on).text,
			y->i % 2 ? iso(20260420).text : "");
}

static void consent(
	struct year *y, const char *kind, const char *state, int day, int until)
{
	put(y, YEAR_CONSENT, "%s,%s,%s,%s,本人,%s,%s", y->key, kind, state,
		iso(day).text, y->i % 3 ? "署名" : "口頭", iso(until).text);
}

static void write_consents(struct year *y)
{
	unsigned flags = y->course->flags;

	if (flags & AGREES) {
		y->consented = later(y->on, 5);
		consent(y, "情報共有", "同意あり", y->consented,
			y->i % 40 == 4 ? 20270331 : 0);
	}
	if (flags & REFUSES)
		consent(y, "情報共有", "同意なし", later(y->on, 5), 0);
	if (flags & WAITING)
		consent(y, "情報共有", "未確認", y->on, 0);
}

static void write_assessment(struct year *y)
{
	const char *issue = city_issues[y->i * 7 % CITY_ISSUES].label;

	put(y, YEAR_ASSESS,
		"%s,%s,%s;経済的困窮,%s,親と暮らし、外に出る日が少ない,"
		"少しずつ人と話したい,世帯に複数の課題が絡む,%s",
		y->key, iso(later(y->on, 10)).text, issue, issue, y->agency);
}

static void write_contacts(struct year *y, int until)
{
	static const char *const methods[] = { "電話", "訪問", "来所面談",
		"同行" };
	int n = 1 + (int)(y->i % 4);

	for (int k = 0; k < n; k++) {
		int day = later(y->on, 2 + k * 9);
		bool visit = (y->i + k) % 4 == 1;

		if (day > until)
			return;
		put(y, YEAR_CONTACT, "%s,%s,%s,%s,%s,,本人,%s,%s,%d,%s", y->key,
			iso(day).text, y->agency,
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
	int on = later(y->on, 8), answered = later(on, 9);

	if (flags & SENT)
		put(y, YEAR_REFER,
			"%s,%s,%s,%s,専門の相談につなぐ,同行あり,%s,受理,,%s,"
			"本人同意",
			y->key, iso(on).text, y->agency, to, iso(answered).text,
			iso(later(answered, 7)).text);
	if (flags & SENT_BACK) {
		put(y, YEAR_REFER,
			"%s,%s,%s,%s,専門の相談につなぐ,同行なし,%s,"
			"対応困難(差戻し),対象の要件に合わない,,本人同意",
			y->key, iso(on).text, y->agency, to,
			iso(answered).text);
		put(y, YEAR_REFER,
			"%s,%s,%s,社会福祉協議会,居場所につなぐ,同行あり,%s,"
			"受理,,%s,本人同意",
			y->key, iso(later(answered, 4)).text,
			strcmp(y->agency, "社会福祉協議会") == 0
				? "福祉総合相談窓口"
				: y->agency,
			iso(later(answered, 9)).text,
			iso(later(answered, 14)).text);
	}
	if (flags & WAITING)
		put(y, YEAR_REFER,
			"%s,%s,%s,%s,受診の相談につなぐ,,,%s,,,委託元・委託先",
			y->key, iso(on).text, y->agency, to,
			y->i % 2 ? "未回答" : "");
}

/* A 支援会議, and the 支援方針 it may decide. */
static int write_support(struct year *y)
{
	int index = next_sitting(SUPPORT, later(y->on, 12));

	if (index == MONTHS)
		return 0;
	int held = held_on(SUPPORT, index);

	hear(y, SUPPORT, index);
	discuss(y, SUPPORT, index, "情報共有", "関わり方をそろえた",
		y->i % 3 ? later(held, 90) : 0);
	share_tasks(y, SUPPORT, index);
	if (y->course->flags & POLICY) {
		put(y, YEAR_PLAN,
			"H-%03ld,%s,支援方針(同意前),初回,%s,アウトリーチ,,"
			"安心できる関係をつくる,月に一度は会う,,%s,%s,%s,%s,%s",
			y->i, y->key, iso(later(y->on, 10)).text,
			sitting_name(SUPPORT, index).text, iso(held).text,
			iso(held).text, iso(later(held, 180)).text,
			iso(later(held, 90)).text);
		put(y, YEAR_ACTION,
			"H-%03ld,%s,アウトリーチ,訪問を続ける,月2回,", y->i,
			y->agency);
	}
	return held;
}

static void plan(struct year *y, const char *round, const char *front,
	int index, int starts)
{
	int held = held_on(LAYERED, index);

	y->decided = held;
	put(y, YEAR_PLAN,
		"%s-%03ld,%s,支援プラン,%s,%s,%s,暮らしの立て直し,"
		"地域で安心して暮らす,週に一度は外に出る,%s,%s,%s,%s,%s,%s",
		front, y->i, y->key, round, iso(later(held, -7)).text,
		y->course->flags & MATCHED ? "多機関協働;参加支援"
					   : "多機関協働",
		iso(later(held, -5)).text, sitting_name(LAYERED, index).text,
		iso(held).text, iso(starts).text, iso(later(held, 180)).text,
		iso(later(held, 90)).text);
	put(y, YEAR_ACTION, "%s-%03ld,%s,多機関協働,暮らしの相談に乗る,月1回,",
		front, y->i, y->agency);
}

static void evaluate(struct year *y, const char *front, int day,
	const char *meeting, const char *effect, const char *outcome)
{
	put(y, YEAR_EVALUATION, "%s-%03ld,%s,%s,多機関協働,%s,%s,%s", front,
		y->i, iso(day).text, meeting, effect, outcome,
		"約束したことを一つずつ確かめた");
}

/* What became of the plan at a later sitting, if the year has one. */
static void write_outcome(struct year *y)
{
	unsigned flags = y->course->flags;
	enum sitting kind = flags & BREAKS ? SUPPORT : LAYERED;
	int index = next_sitting(kind, later(y->decided, 60));
	struct sitting_name no = sitting_name(kind, index);

	if (flags & RECALLS) {
		consent(y, "情報共有", "撤回", later(y->decided, 30), 0);
		return;
	}
	if (index == MONTHS)
		return;
	int held = held_on(kind, index);

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

	put(y, YEAR_MATCH, "R%02ld,%s,%s,,P-%03ld,%s", y->i % 6 + 1, y->key,
		iso(later(y->decided, 10)).text, y->i, settling[y->i / 21 % 3]);
}

static void write_plan(struct year *y, int after)
{
	unsigned flags = y->course->flags;
	int index;

	if (flags & COMES_TO) {
		y->consented = later(after, 6);
		consent(y, "情報共有", "同意あり", y->consented, 0);
	}
	index = next_sitting(LAYERED, later(y->consented, 12));
	if (index == MONTHS)
		return;
	consent(y, "プラン", "同意あり", later(held_on(LAYERED, index), -5), 0);
	discuss(y, LAYERED, index, "プラン協議", "案のとおり決めた", 0);
	share_tasks(y, LAYERED, index);
	plan(y, "初回", "P", index,
		flags & EARLY ? later(held_on(LAYERED, index), -10)
			      : held_on(LAYERED, index));
	if (flags & MATCHED)
		write_match(y);
	write_outcome(y);
}

static void write_end(struct year *y)
{
	const struct course *c = y->course;
	int day = c->flags & PLAN ? later(y->plan_ends, 3)
				  : later(y->on, c->lasts);

	if (!c->lasts || (c->flags & PLAN && !y->plan_ends) || day > LAST)
		return;
	put(y, YEAR_CLOSURE, "%s,%s,ケース全体,%s,%s,", y->key, iso(day).text,
		c->reason, or_none(c->wish));
	if (c->flags & RETURNS && later(day, 40) <= LAST)
		write_reception(
			y, 100 + y->i / CITY_AGENCIES + 1, later(day, 40));
}

static void write_case(struct year *y, long i)
{
	int after = 0;

	city_intake_at(&y->params, i, &y->who);
	y->i = i;
	y->course = &courses[i % COURSES];
	y->agency = city_agency_label[i % CITY_AGENCIES];
	y->on = later(20250401, (int)(i * 330 / CITY_YEAR_CASES));
	y->consented = y->decided = y->plan_ends = 0;
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
		y->course->lasts > 1 ? later(y->on, y->course->lasts) : LAST);
	write_end(y);
}

/* ---- beside the cases ------------------------------------------------------------------ */

static void write_community(struct year *y)
{
	static const char *const places[] = { "縁側サロン", "ほしみ子ども食堂",
		"家族の会", "市民農園", "寺子屋", "こもれび工房" };
	static const char *const kinds[] = { "居場所・サロン", "子ども食堂",
		"家族会・当事者会", "農園", "学習支援", "企業・商店" };

	for (int i = 0; i < 6; i++)
		put(y, YEAR_RESOURCE,
			"R%02d,%s,%s,%s,住民,2024-04-01,月数回,誰でも", i + 1,
			places[i], kinds[i], city_towns[i].district);
	for (int i = 0; i < 24; i++)
		put(y, YEAR_ACTIVITY,
			"K%02d,%s,%s,居場所・拠点,%s,社会福祉協議会,"
			"第3号ロ,R%02d,%d,%d,"
			"一緒に場をひらいた,顔の見える関係,通う人が増えた",
			i + 1, iso(later(20250405, i * 14)).text, places[i % 6],
			city_towns[i % 6].district, i % 6 + 1, 8 + i % 7,
			2 + i % 3);
	for (int i = 0; i < 6; i++)
		put(y, YEAR_TOPIC,
			"T%02d,%s,%s,%s,%s,%s,地域福祉計画の推進会議,%s", i + 1,
			i % 2 ? "夜に開いている居場所がない"
			      : "若い世代の相談先が知られていない",
			city_towns[i].district, iso(held_on(SUPPORT, i)).text,
			sitting_name(SUPPORT, i).text,
			i % 3 ? iso(later(held_on(SUPPORT, i), 60)).text : "",
			i == 4 ? "2026-02-02" : "");
}

static void write_appraisals(struct year *y)
{
	static const char *const about[] = { "包括的相談支援", "多機関協働",
		"アウトリーチ", "参加支援", "地域づくり", "全体" };

	for (int i = 0; i < 6; i++)
		put(y, YEAR_APPRAISAL,
			"R7,%s,断らない相談,関係機関の声,増える,自己評価,%s,"
			"機関どうしの顔が見えるようになった",
			about[i], i % 2 ? "おおむね達成" : "一部達成");
}

void city_year(city_year_fn *fn, void *ctx)
{
	struct year y = { .fn = fn, .ctx = ctx, .params = city_default() };

	y.params.intakes = CITY_YEAR_CASES;
	y.params.first_year = YEAR;
	y.params.years = 1;
	write_meetings(&y);
	write_community(&y);
	write_appraisals(&y);
	for (long i = 0; i < CITY_YEAR_CASES; i++)
		write_case(&y, i);
}
