/* What differs from office to office, as tables. */
#include "city_style.h"

#include <string.h>

const struct city_office city_offices[CITY_AGENCIES] = {
	{ "sogo", "UTF-8。見出しは手引のとおり。日付は2025-04-01、区切りは ;",
		false, false },
	{ "hokatsu", "CP932(Excelの「CSV」)。日付は令和7年4月1日、区切りは 、",
		true, false },
	{ "shogai", "UTF-8(BOM付き)。日付はR7.4.1、区切りは ；、「障がい」表記",
		false, false },
	{ "kodomo", "CP932。受付は独自の見出しと○の列、見出しの上に2行", true,
		true },
	{ "shakyo", "UTF-8。日付は2025/4/1、区切りは改行と |", false, false },
};

/* ---- columns ----------------------------------------------------------- */

#define IN(heading, kind, member)                                   \
	{                                                           \
		heading, kind, offsetof(struct city_intake, member) \
	}
#define CO(heading, kind, member)                                    \
	{                                                            \
		heading, kind, offsetof(struct city_contact, member) \
	}

static const struct city_column intake_columns[] = { IN("受付番号", CITY_NUMBER,
							     key),
	IN("受付年度", CITY_YEAR, key), IN("受付日", CITY_RECEIVED, key),
	IN("受付機関", CITY_LABEL, agency), IN("受付者", CITY_LABEL, receiver),
	IN("圏域", CITY_LABEL, district), IN("相談者", CITY_LABEL, consulter),
	IN("相談者氏名", CITY_TEXT_CELL, consulter_name),
	IN("本人との関係", CITY_LABEL, relation),
	IN("相談者連絡先", CITY_TEXT_CELL, consulter_contact),
	IN("相談者匿名", CITY_MARK, consulter_anonymous),
	IN("通報者秘匿", CITY_MARK, informer_secret),
	IN("相談経路", CITY_LABEL, route),
	IN("紹介元機関", CITY_LABEL, from_agency),
	IN("相談方法", CITY_LABEL, way), IN("氏名", CITY_TEXT_CELL, name),
	IN("フリガナ", CITY_KANA, kana), IN("性別", CITY_LABEL, sex),
	IN("生年月日", CITY_DATE, birth), IN("年代", CITY_LABEL, band),
	IN("住所", CITY_TEXT_CELL, address), IN("電話", CITY_TEXT_CELL, phone),
	IN("言語", CITY_LABEL, language),
	IN("世帯番号", CITY_TEXT_CELL, household),
	IN("世帯類型", CITY_LABEL, household_type),
	IN("世帯人数", CITY_LONG, household_size),
	IN("関わっている機関", CITY_LIST, agencies),
	IN("手帳・介護度", CITY_LABEL, certificate),
	IN("就労", CITY_LABEL, work), IN("住居", CITY_LABEL, housing),
	IN("属性", CITY_LINES, attributes), IN("課題", CITY_LINES, issues),
	IN("主たる課題", CITY_LABEL, main_issue),
	IN("相談内容", CITY_TEXT_CELL, content),
	IN("重層理由", CITY_LIST, reasons),
	IN("スクリーニング結果", CITY_LABEL, screening),
	IN("スクリーニング日", CITY_DATE, screened_on),
	IN("緊急度", CITY_LABEL, urgency), IN("本人同意", CITY_LABEL, consent),
	IN("同意日", CITY_DATE, consent_on),
	IN("主担当機関", CITY_LABEL, lead_agency),
	IN("担当者", CITY_LABEL, lead_staff), IN("終結日", CITY_DATE, ended_on),
	IN("終結理由", CITY_LABEL, end_reason), IN("備考", CITY_LABEL, note),
	{ NULL, CITY_LABEL, 0 } };

static const struct city_column contact_columns[] = {
	CO("記録番号", CITY_TEXT_CELL, record),
	CO("受付機関", CITY_LABEL, of_agency), CO("受付番号", CITY_NUMBER, of),
	CO("受付年度", CITY_YEAR, of), CO("対応日", CITY_DATE, on),
	CO("対応時刻", CITY_TIME, time), CO("対応機関", CITY_LABEL, agency),
	CO("同行機関", CITY_LIST, with), CO("担当者", CITY_LABEL, staff),
	CO("対応方法", CITY_LABEL, method), CO("支援区分", CITY_LABEL, kind),
	CO("方向", CITY_LABEL, direction),
	CO("相手先区分", CITY_LABEL, party_kind),
	CO("相手先", CITY_TEXT_CELL, party), CO("場所", CITY_LABEL, place),
	CO("アウトリーチ区分", CITY_LABEL, outreach),
	CO("面会", CITY_LABEL, met), CO("所要分", CITY_LONG, minutes),
	CO("内容", CITY_TEXT_CELL, content),
	CO("働きかけ", CITY_LABEL, approach), CO("意図", CITY_LABEL, intent),
	CO("結果", CITY_LABEL, result), CO("共有範囲", CITY_LABEL, scope),
	{ NULL, CITY_LABEL, 0 }
};

const struct city_column *city_column_of(
	enum city_file file, const char *heading)
{
	const struct city_column *c =
		file == CITY_FILE_INTAKE ? intake_columns : contact_columns;

	while (c->heading && strcmp(c->heading, heading) != 0)
		c++;
	return c;
}

/* ---- the order each office keeps -------------------------------------- */

static const char *const sogo_intake[] = { "受付番号", "受付年度", "受付日",
	"受付機関", "受付者", "圏域", "相談者", "相談者氏名", "本人との関係",
	"相談者連絡先", "相談者匿名", "通報者秘匿", "相談経路", "紹介元機関",
	"相談方法", "氏名", "フリガナ", "性別", "生年月日", "年代", "住所",
	"電話", "言語", "世帯番号", "世帯類型", "世帯人数", "関わっている機関",
	"手帳・介護度", "就労", "住居", "属性", "課題", "主たる課題",
	"相談内容", "重層理由", "スクリーニング結果", "スクリーニング日",
	"緊急度", "本人同意", "同意日", "主担当機関", "担当者", "終結日",
	"終結理由", "備考", NULL };
static const char *const hokatsu_intake[] = { "受付日", "受付番号", "受付機関",
	"氏名", "フリガナ", "性別", "生年月日", "年代", "住所", "圏域", "電話",
	"世帯番号", "世帯類型", "世帯人数", "手帳・介護度", "相談者",
	"相談者氏名", "本人との関係", "相談者連絡先", "相談者匿名",
	"通報者秘匿", "相談方法", "相談経路", "紹介元機関", "属性", "課題",
	"主たる課題", "関わっている機関", "住居", "就労", "相談内容", "受付者",
	"本人同意", "同意日", "スクリーニング結果", "スクリーニング日",
	"緊急度", "重層理由", "主担当機関", "担当者", "終結日", "終結理由",
	"言語", "備考", NULL };
static const char *const shogai_intake[] = { "受付番号", "受付日", "受付機関",
	"受付者", "氏名", "フリガナ", "性別", "生年月日", "年代", "圏域",
	"住所", "電話", "手帳・介護度", "世帯番号", "世帯類型", "世帯人数",
	"相談者", "相談者氏名", "本人との関係", "相談者連絡先", "相談者匿名",
	"通報者秘匿", "相談経路", "紹介元機関", "相談方法", "就労", "住居",
	"属性", "課題", "主たる課題", "相談内容", "スクリーニング結果",
	"スクリーニング日", "本人同意", "同意日", "主担当機関", "担当者",
	"緊急度", "重層理由", "終結日", "終結理由", "関わっている機関", "言語",
	"備考", NULL };
static const char *const shakyo_intake[] = { "受付番号", "受付日", "受付年度",
	"受付機関", "受付者", "相談方法", "相談経路", "紹介元機関", "相談者",
	"相談者氏名", "本人との関係", "相談者連絡先", "相談者匿名",
	"通報者秘匿", "氏名", "フリガナ", "性別", "生年月日", "年代", "住所",
	"圏域", "電話", "世帯番号", "世帯類型", "世帯人数", "属性", "課題",
	"主たる課題", "相談内容", "関わっている機関", "スクリーニング結果",
	"スクリーニング日", "緊急度", "本人同意", "同意日", "主担当機関",
	"担当者", "終結日", "終結理由", "重層理由", "備考", NULL };

static const char *const full_contact[] = { "記録番号", "受付機関", "受付番号",
	"受付年度", "対応日", "対応時刻", "対応機関", "同行機関", "担当者",
	"対応方法", "支援区分", "方向", "相手先区分", "相手先", "場所",
	"アウトリーチ区分", "面会", "所要分", "内容", "働きかけ", "意図",
	"結果", "共有範囲", NULL };
static const char *const hokatsu_contact[] = { "対応日", "対応時刻", "担当者",
	"対応方法", "受付機関", "受付年度", "受付番号", "記録番号", "対応機関",
	"同行機関", "支援区分", "方向", "相手先区分", "相手先", "場所",
	"アウトリーチ区分", "面会", "所要分", "内容", "働きかけ", "意図",
	"結果", "共有範囲", NULL };
static const char *const short_contact[] = { "対応日", "対応時刻", "対応機関",
	"担当者", "受付機関", "受付年度", "受付番号", "対応方法", "方向",
	"支援区分", "所要分", "相手先区分", "相手先", "アウトリーチ区分",
	"面会", "同行機関", "内容", "共有範囲", NULL };

const struct city_style city_styles[CITY_AGENCIES] = {
	{ 0, CITY_DATE_ISO, "", "\n", ";", ";", 4, false, sogo_intake,
		full_contact },
	{ 1, CITY_DATE_ERA, "", "\r\n", "、", "、", 0, false, hokatsu_intake,
		hokatsu_contact },
	{ 2, CITY_DATE_LETTER, "\xef\xbb\xbf", "\r\n", "；", "；", 0, false,
		shogai_intake, full_contact },
	{ 3, CITY_DATE_WORDS, "", "\r\n", "、", "、", 4, true, NULL,
		short_contact },
	{ 4, CITY_DATE_SLASH, "", "\n", "|", "\n", 0, false, shakyo_intake,
		short_contact }
};

/* ---- こども家庭センター ----------------------------------------------- */

const struct city_heading city_kodomo_headings[] = { { "整理番号", "受付番号" },
	{ "相談日", "受付日" }, { "聞き取った人", "受付者" },
	{ "お住まいの地区", "圏域" }, { "お名前", "氏名" },
	{ "ふりがな", "フリガナ" }, { "性別", "性別" },
	{ "お誕生日", "生年月日" }, { "年齢層", "年代" }, { "ご住所", "住所" },
	{ "お電話", "電話" }, { "ことば", "言語" },
	{ "ご家庭番号", "世帯番号" }, { "ご家庭のかたち", "世帯類型" },
	{ "ご家族の人数", "世帯人数" }, { "相談された方", "相談者" },
	{ "相談された方のお名前", "相談者氏名" },
	{ "お子さんとの関係", "本人との関係" },
	{ "相談された方の連絡先", "相談者連絡先" },
	{ "お名前を伏せる", "相談者匿名" }, { "通報元を伏せる", "通報者秘匿" },
	{ "きっかけ", "相談経路" }, { "紹介元", "紹介元機関" },
	{ "相談のしかた", "相談方法" }, { "対象の区分", "属性" },
	{ NULL, "課題" }, { "相談の内容", "相談内容" },
	{ "かかわっている機関", "関わっている機関" },
	{ "重なりの理由", "重層理由" }, { "見立て", "スクリーニング結果" },
	{ "見立てた日", "スクリーニング日" }, { "急ぎの度合い", "緊急度" },
	{ "情報共有の同意", "本人同意" }, { "同意をもらった日", "同意日" },
	{ "主に受け持つ機関", "主担当機関" }, { "受け持ち", "担当者" },
	{ "終わった日", "終結日" }, { "終わった理由", "終結理由" },
	{ "メモ", "備考" }, { NULL, NULL } };

const struct city_issues_heading city_kodomo_issues[CITY_KODOMO_ISSUES] = {
	{ "困りごと:お金", "経済的困窮" },
	{ "困りごと:食べるもの", "食料の不足" },
	{ "困りごと:子育て", "子育て" },
	{ "困りごと:学校に行けない", "不登校" },
	{ "困りごと:ひとりで子育て", "ひとり親" },
	{ "困りごと:家族の仲", "家族関係" },
	{ "困りごと:家族の世話をする子", "ヤングケアラー" },
	{ "困りごと:育児と介護", "ダブルケア" },
	{ "困りごと:発達", "発達障害(疑い含む)" },
	{ "困りごと:手帳のある障害", "障害(手帳有)" },
	{ "困りごと:障害かもしれない", "障害(疑い)" },
	{ "困りごと:こころ", "メンタルヘルス" },
	{ "困りごと:虐待", "児童虐待" }, { "困りごと:夫婦間の暴力", "DV" },
	{ "困りごと:生活リズム", "生活習慣の乱れ" },
	{ "困りごと:外に出られない", "ひきこもり" },
	{ "困りごと:非行", "非行" }, { "困りごと:中退", "中卒・高校中退" },
	{ "困りごと:人づきあい", "コミュニケーションが苦手" },
	{ "困りごと:ことば・国籍", "外国籍" },
	{ "困りごと:困っていない", "困り感がない・認識のずれ" },
	{ "困りごと:その他", "その他" }, { "困りごと:特になし", "課題なし" },
	{ "困りごと:わからない", "不明" },
	{ "困りごと:答えたくない", "回答拒否" },
	{ "困りごと:まだ聞いていない", "未聴取" }
};

#define MARK(i)                          \
	{                                \
		NULL, CITY_ISSUE_MARK, i \
	}
const struct city_column city_kodomo_marks[CITY_KODOMO_ISSUES] = { MARK(0),
	MARK(1), MARK(2), MARK(3), MARK(4), MARK(5), MARK(6), MARK(7), MARK(8),
	MARK(9), MARK(10), MARK(11), MARK(12), MARK(13), MARK(14), MARK(15),
	MARK(16), MARK(17), MARK(18), MARK(19), MARK(20), MARK(21), MARK(22),
	MARK(23), MARK(24), MARK(25) };

/* ---- spelling ---------------------------------------------------------- */

/* Those of こども家庭センター need its profile; the others' are found by the
 * matching key alone. */
const struct city_spelling city_spellings[] = { { 1, "相談方法", "LINE・SNS",
							"ＬＩＮＥ･ＳＮＳ" },
	{ 1, "課題", "障害(手帳有)", "障害（手帳有）" },
	{ 1, "課題", "ひきこもり", "ﾋｷｺﾓﾘ" },
	{ 1, "相談経路", "本人自ら連絡(来所)", "本人自ら連絡（来所）" },
	{ 1, "相談経路", "本人自ら連絡(電話・メール)",
		"本人自ら連絡（電話･メール）" },
	{ 2, "課題", "障害(手帳有)", "障がい(手帳有)" },
	{ 2, "課題", "障害(疑い)", "障がい(疑い)" },
	{ 2, "課題", "発達障害(疑い含む)", "発達障がい(疑い含む)" },
	{ 2, "課題", "障害者虐待", "障がい者虐待" },
	{ 2, "属性", "障害", "障がい" }, { 3, "性別", "男性", "男" },
	{ 3, "性別", "女性", "女" }, { 3, "相談方法", "来所", "来庁" },
	{ 3, "相談方法", "電話", "でんわ" },
	{ 3, "世帯類型", "ひとり親と子", "ひとり親家庭" },
	{ 3, "スクリーニング結果", "情報提供・相談のみで終了", "ご案内のみ" },
	{ 3, "スクリーニング結果", "継続支援(プラン策定)", "続けてかかわる" },
	{ 3, "本人同意", "あり", "もらった" },
	{ 3, "本人同意", "なし", "断られた" },
	{ 3, "本人同意", "未確認", "これから" }, { 0, NULL, NULL, NULL } };

const char *city_spelt(int agency, const char *heading, const char *label)
{
	for (const struct city_spelling *s = city_spellings; s->ours; s++)
		if (s->agency == agency && strcmp(s->ours, label) == 0 &&
			strcmp(s->heading, heading) == 0)
			return s->theirs;
	return label;
}
