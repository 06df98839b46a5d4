#include "opt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct opt options[O_COUNT] = {
	[O_FILE] = { "file", "台帳", 'f', "LEDGER", NULL,
		"台帳のファイル(既定は $KASANE_LEDGER、なければ ./kasane.db)" },
	[O_AS] = { "as", "職員", 0, "STAFF", NULL,
		"記録に残す操作者(既定は $KASANE_STAFF、なければログイン名)" },
	[O_QUIET] = { "quiet", "静かに", 'q', NULL, NULL,
		"進み具合と結びの一行を出さない" },
	[O_ERRORS] = { "errors", "エラー形式", 0, "FORM", "text|json",
		"誤りの知らせ方" },
	[O_STRICT] = { "strict", "厳格", 0, NULL, NULL,
		"注意も誤りとして扱う(終了状態は1)" },
	[O_HELP] = { "help", "使い方", 'h', NULL, NULL, "使い方を出す" },

	[O_YEAR] = { "year", "年度", 0, "YEAR", NULL,
		"年度(R7、令和7年度、2025)" },
	[O_FROM] = { "from", "開始", 0, "DATE", NULL, "この日から" },
	[O_TO] = { "to", "終了", 0, "DATE", NULL, "この日まで" },
	[O_HALF] = { "half", "半期", 0, "HALF", "上|下|1|2",
		"年度の上半期か下半期" },
	[O_QUARTER] = { "quarter", "四半期", 0, "N", "1|2|3|4",
		"年度の四半期(1は4月から6月)" },
	[O_MONTH] = { "month", "月", 0, "MONTH", NULL,
		"一か月(4、2025-04、R7.4)" },
	[O_DISTRICT] = { "district", "圏域", 0, "DISTRICT", NULL,
		"この圏域だけ" },
	[O_AGENCY] = { "agency", "機関", 0, "AGENCY", NULL,
		"この機関だけ(取込では、列にない機関を補う)" },
	[O_CASE] = { "case", "ケース", 0, "CASE", NULL,
		"このケースだけ(R7-00001)" },
	[O_ANONYMOUS] = { "anonymous", "匿名", 0, NULL, NULL,
		"個人を特定できる項目を出さない" },
	[O_VOIDED] = { "voided", "取消済み", 0, NULL, NULL,
		"取り消した記録も出す" },
	[O_LIMIT] = { "limit", "上限", 0, "N", NULL, "多くてもこの件数まで" },

	[O_FORMAT] = { "format", "形式", 0, "FORMAT",
		"text|csv|tidy|json|xlsx|html",
		"出力の形式(既定は端末ならtext、ほかはcsv)" },
	[O_OUTPUT] = { "output", "出力", 'o', "FILE", NULL,
		"出力先のファイル。csvではフォルダも可(一表一ファイル)" },
	[O_EXCEL] = { "excel", "エクセル", 0, NULL, NULL,
		"表計算ソフトで開けるcsv(BOM、CRLF、式の無害化)" },
	[O_ENCODING] = { "encoding", "文字コード", 0, "ENCODING", "utf-8|cp932",
		"文字コード" },
	[O_SUBSTITUTE] = { "substitute", "代替文字", 0, "CHAR", NULL,
		"cp932にない文字をこの文字に替える" },

	[O_DRY_RUN] = { "dry-run", "確認のみ", 0, NULL, NULL,
		"すべて確かめるが、何も書かない" },
	[O_REJECTS] = { "rejects", "却下先", 0, "FILE", NULL,
		"誤った行をこのファイルに残し、正しい行は取り込む" },
	[O_UPDATE] = { "update", "更新", 0, NULL, NULL,
		"登録済みの記録と内容が違えば更新する" },
	[O_CLEAR_EMPTY] = { "clear-empty", "空欄で消す", 0, NULL, NULL,
		"更新のとき、空欄の値を消す" },
	[O_EXTRA] = { "extra", "余分な列", 0, "HOW", "refuse|keep|drop",
		"知らない列を、断る・独自項目に残す・捨てる" },
	[O_SKIP_ROWS] = { "skip-rows", "見出し前の行数", 0, "N", NULL,
		"見出しより上にある行の数" },
	[O_PROFILE] = { "profile", "様式", 0, "NAME", NULL,
		"その機関の様式で読む(profile import で登録したもの)" },
	[O_REPLACE_RUN] = { "replace", "差替", 0, "RUN", NULL,
		"この番号の取込を取り消して、その代わりに取り込む" },
	[O_REPLACE] = { "replace", "差替", 0, NULL, NULL,
		"ファイルにない行を廃止にする" },
	[O_EXAMPLE] = { "example", "記入例", 0, NULL, NULL,
		"記入例の一行を付ける" },

	[O_RECORD_BREACH] = { "record-breach", "要確認で残す", 0, NULL, NULL,
		"規則に合わない過去の記録を、断らず要確認として残す" },
	[O_OF] = { "of", "対象", 0, "RECORDS", NULL,
		"一緒に扱う記録の名(出席、案件、支援内容、マッチングなど)" },

	[O_ROSTER] = { "roster", "構成員名簿", 0, "FILE", NULL,
		"構成員名簿のCSVファイル" },
	[O_ATTENDANCE] = { "attendance", "出席", 0, "FILE", NULL,
		"出席のCSVファイル" },
	[O_AGENDA] = { "agenda", "案件", 0, "FILE", NULL, "案件のCSVファイル" },
	[O_TASKS] = { "tasks", "役割分担", 0, "FILE", NULL,
		"役割分担のCSVファイル" },
	[O_HEARINGS] = { "hearings", "事前ヒアリング", 0, "FILE", NULL,
		"事前ヒアリングのCSVファイル" },
	[O_SURVEY] = { "survey", "アンケート", 0, "FILE", NULL,
		"アンケートのCSVファイル" },
	[O_ACTIONS] = { "actions", "支援内容", 0, "FILE", NULL,
		"支援内容のCSVファイル" },
	[O_EVALUATIONS] = { "evaluations", "評価", 0, "FILE", NULL,
		"評価のCSVファイル" },
	[O_MATCHES] = { "matches", "マッチング", 0, "FILE", NULL,
		"マッチングのCSVファイル" },

	[O_FOR] = { "for", "宛先", 0, "WHOM", NULL,
		"誰に渡すものか(機関の名、本人、家族)。見せてよいものだけを出す" },
	[O_BASIS] = { "basis", "提供根拠", 0, "BASIS", NULL,
		"同意のない提供の根拠(--reason と一緒に。どちらも残る)" },
	[O_RESTRICTED] = { "restricted", "閲覧制限も", 0, NULL, NULL,
		"閲覧制限の世帯も出す(--reason と一緒に。どちらも残る)" },
	[O_KIND] = { "kind", "種類", 0, "KIND", NULL,
		"用紙の種類、期限の種類" },
	[O_CHECK] = { "check", "点検", 0, NULL, NULL,
		"一件でもあれば終了状態を1にする" },

	[O_BY] = { "by", "行", 0, "WHAT", "対応機関|担当者", "T17の行" },
	[O_BANDS] = { "bands", "年齢区切り", 0, "AGES", NULL,
		"T04の年齢の区切り(18,40,65,75)" },
	[O_NO_ZERO] = { "no-zero", "零を省く", 0, NULL, NULL,
		"すべて0の行を出さない" },
	[O_MISSING] = { "missing", "不明の内訳", 0, NULL, NULL,
		"不明を、不明・回答拒否・未聴取・未記入に分ける" },
	[O_PERCENT_DIGITS] = { "percent-digits", "割合の桁", 0, "N", "0|1|2|3",
		"割合の小数点以下の桁数(既定は1)" },
	[O_SUPPRESS] = { "suppress", "秘匿", 0, "N", NULL,
		"1からN-1までの数と、それを求められる数をxで伏せる" },
	[O_TABLE_FILE] = { "table-file", "表の定義", 0, "FILE", NULL,
		"独自の表の定義ファイル(何度でも)" },
	[O_PREVIOUS] = { "previous", "前年度", 0, NULL, NULL,
		"どの列にも、前の年の同じ期間の数と増減を並べる" },
	[O_AS_OF] = { "as-of", "時点", 0, "DATE", NULL,
		"この日の終わりにあった台帳で数える" },
	[O_TRACE] = { "trace", "内訳", 0, "CELL", NULL,
		"一つの数字のもとのケース番号を出す(T11:ひきこもり:件数)" },
	[O_DEFINE] = { "define", "定義", 0, "TABLE", NULL,
		"表の定義だけを出す(何度でも)" },
	[O_SQL] = { "sql", "SQL", 0, NULL, NULL, "表を求めるSQLを出す" },
	[O_VIA_SQL] = { "via-sql", "SQLで計算", 0, NULL, NULL,
		"一度の走査でなくSQLで数える(検算用)" },

	[O_MUNICIPALITY] = { "municipality", "市町村", 0, "NAME", NULL,
		"市町村名(必須)" },
	[O_STARTED] = { "started", "本格実施開始日", 0, "DATE", NULL,
		"重層的支援体制整備事業の本格実施を始めた日" },
	[O_REASON] = { "reason", "理由", 0, "TEXT", NULL,
		"理由(記録に残る。個人の情報は書かない)" },
	[O_RUN] = { "run", "取込番号", 0, "RUN", NULL, "この番号の取込だけ" },
	[O_ANCHOR] = { "anchor", "控え", 0, "\"SEQ HASH\"", NULL,
		"紙に控えた番号と値(log anchor)と比べる" },
	[O_BACKUP] = { "backup", "控え先", 0, "FILE", NULL,
		"移す前の台帳の写し(既定は LEDGER.backup)" },

	[O_MDOC] = { "mdoc", "手引", 0, "PART", NULL, "手引に使うmdocを出す" },
	[O_COMPLETION] = { "completion", "補完", 0, "SHELL", "bash|zsh|fish",
		"シェルの補完の定義を出す" },
};

const struct opt *opt_at(enum opt_id id)
{
	return &options[id];
}

bool opt_is_field(const struct ks_field *field)
{
	return (field->flags & KS_DERIVED) == 0;
}

const char *opt_field_name(const struct ks_field *field, char out[64])
{
	snprintf(out, 64, "%s", field->id);
	for (char *p = out; *p != '\0'; p++)
		if (*p == '_')
			*p = '-';
	return out;
}

const char *opt_field_arg(const struct ks_field *field)
{
	switch (field->type) {
	case KS_DATE:
	case KS_PARTDATE:
		return "日付";
	case KS_TIME:
		return "時刻";
	case KS_INT:
		return "数";
	case KS_YEAR:
		return "年度";
	case KS_CODE:
	case KS_CODES:
		return field->list;
	case KS_REF:
		return "番号";
	case KS_MEMBERS:
		return "員番号";
	case KS_MARK:
		return NULL;
	case KS_TEXT:
		break;
	}
	return "文字";
}

enum ks_code opts_init(struct opts *opts, int argc, struct ks_error *err)
{
	size_t n = (size_t)argc + 1;

	*opts = (struct opts){ 0 };
	opts->values = calloc(n, sizeof(*opts->values));
	opts->fields = calloc(n, sizeof(*opts->fields));
	opts->args = calloc(n, sizeof(*opts->args));
	if (opts->values != NULL && opts->fields != NULL && opts->args != NULL)
		return KS_OK;
	opts_release(opts);
	err->code = KS_NOMEM;
	snprintf(err->message, sizeof(err->message), "メモリが足りません");
	return KS_NOMEM;
}

void opts_release(struct opts *opts)
{
	free(opts->values);
	free(opts->fields);
	free(opts->args);
	*opts = (struct opts){ 0 };
}

const char *opt_get(const struct opts *opts, enum opt_id id)
{
	for (size_t i = opts->nvalues; i-- > 0;)
		if (opts->values[i].id == id)
			return opts->values[i].text;
	return NULL;
}

bool opt_on(const struct opts *opts, enum opt_id id)
{
	return opt_get(opts, id) != NULL;
}

size_t opt_all(const struct opts *opts, enum opt_id id, const char **out)
{
	size_t n = 0;

	for (size_t i = 0; i < opts->nvalues; i++)
		if (opts->values[i].id == id)
			out[n++] = opts->values[i].text;
	return n;
}
