#!/bin/sh
# Taking files in: what is wrong is told row by row and nothing is written;
# what is right goes in once, however the file is spelled.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

# Names, telephones and words of people stand in every file below; none of
# what is told may hold them.  `heard` keeps all that was told.
: > heard
run() {
	"$@" > out 2> err < /dev/null
	status=$?
	cat err >> heard
}

# takes NAME COMMAND...: it succeeds, told into err.
takes() {
	exit_is 0 "$@"
}

# listed: every reception, in an order that no import decides.
listed() {
	"$KASANE" intake list --format csv 2>&1 | cut -d , -f 2- |
		sed 's/,[0-9]*$//' | LC_ALL=C sort
}

figures() {
	"$KASANE" report --year R7 --format tidy
}

# ---- thirty mistakes --------------------------------------------------------

# A row, what is told about it, and the sed that mends it; \n is a new line
# inside a cell and \0 a NUL.  A row with nothing told is a good one.
cat > mistakes <<'TABLE'
1,,令和7年4月1日,福祉総合相談窓口,,,,佐倉 一,,,,,,,佐倉の話\nの続き,,,,,高||
2,,令和7年13月1日,福祉総合相談窓口,,,,佐倉 二,,,,,,,,,,,,|受付日: 「令和7年13月1日」は日付として読めません|s/13月/12月/g
3,,,福祉総合相談窓口,,,,佐倉 三,,,,,,,,,,,,|受付日: 必須の項目です。値を書いてください|/佐倉 三,/s/3,,,/3,,R7.4.3,/
4,,R7.2.30,福祉総合相談窓口,,,,佐倉 四,,,,,,,,,,,,|受付日: 「R7.2.30」は日付として読めません|s/2\.30/4.30/g
5,,R7.4.5,福祉相談まどぐち,,,,佐倉 五,,,,,,,,,,,,|受付機関: この値は「機関」にありません|s/福祉相談まどぐち/福祉総合相談窓口/g
6,,R7.4.6,,,,,佐倉 六,,,,,,,,,,,,|受付機関: 必須の項目です。値を書いてください|s/4\.6,,/4.6,福祉総合相談窓口,/
7,去年,R7.4.7,福祉総合相談窓口,,,,佐倉 七,,,,,,,,,,,,|受付年度: この値は年度として読めません。R7、令和7年度、2025 のいずれかで書いてください|s/去年/R7/g
8,,R7.4.8,福祉総合相談窓口,通りがかり,,,佐倉 八,,,,,,,,,,,,|相談者: この値は「相談者」にありません|s/通りがかり/本人/g
9,,R7.4.9,福祉総合相談窓口,,△,,佐倉 九,,,,,,,,,,,,|相談者匿名: この値は○として読めません。○か空欄にしてください|s/△/○/g
10,,R7.4.10,福祉総合相談窓口,,,手旗信号,佐倉 十,,,,,,,,,,,,|相談方法: この値は「相談方法」にありません|s/手旗信号/電話/g
11,,R7.4.11,福祉総合相談窓口,,,,佐倉 一一,女生,,,,,,,,,,,|性別: 「女生」は「性別」にありません。「女性」ではありませんか|s/女生/女性/g
12,,R7.4.12,福祉総合相談窓口,,,,佐倉 一二,,昭和40年2月30日,,,,,,,,,,|生年月日: この値は日付として読めません|s/2月30日/2月3日/
13,,R7.4.13,福祉総合相談窓口,,,,佐倉 一三,,R7.4.14,,,,,,,,,,|生年月日: 生年月日が受付日(2025-04-13)より後です|s/R7\.4\.14/H7.4.14/
14,,R7.4.14,福祉総合相談窓口,,,,佐倉 一四,,,働きざかり,,,,,,,,,|年代: この値は「年代」にありません|s/働きざかり/40代/g
15,,R7.4.15,福祉総合相談窓口,,,,佐倉 一五,,,,大勢,,,,,,,,|世帯人数: この値は数として読めません。0以上の整数を書いてください|s/大勢/4/g
17,,R7.4.17,福祉総合相談窓口,,,,佐倉 一七,,,,,病気;大そうどう,,,,,,,|課題: この値は「課題」にありません|s/;大そうどう//
18,,R7.4.18,福祉総合相談窓口,,,,佐倉 一八,,,,,病気,大そうどう,,,,,,|主たる課題: この値は「課題」にありません|s/大そうどう/病気/g
19,,R7.4.19,福祉総合相談窓口,,,,佐倉 一九,,,,,,,,口約束,,,,|本人同意: この値は「本人同意」にありません|s/口約束/なし/g
20,,R7.4.20,福祉総合相談窓口,,,,佐倉 二〇,,,,,,,,あり,そのうち,,,|同意日: この値は日付として読めません|s/そのうち/R7.5.1/g
21,,R7.4.21,福祉総合相談窓口,,,,佐倉 二一,,,,,,,,,,R7.4.20,転出,|終結日: 終結日が受付日(2025-04-21)より前です|s/R7\.4\.20/R7.9.20/
22,,R7.4.22,福祉総合相談窓口,,,,佐倉 二二,,,,,,,,,,99/99,転出,|終結日: 「99/99」は日付として読めません|s#99/99#R7.9.9#g
23,,R7.4.23,福祉総合相談窓口,,,,佐倉 二三,,,,,,,,,,,転出,|終結理由: 終結理由がありますが終結日がありません。終結日を書くか、終結理由を空にしてください|/二三/s/転出//
24,,R7.4.24,福祉総合相談窓口,,,,佐倉 二四,,,,,,,,,,R7.9.1,立ち消え,|終結理由: この値は「終結理由」にありません|s/立ち消え/転出/g
25,,R7.4.25,福祉総合相談窓口,,,,佐倉 二五,,,,,,,,,,,,大変|緊急度: この値は「緊急度」にありません|s/大変/緊急/g
26,,R7.4.26,福祉総合相談窓口,,,,佐倉,二六,,,,,,,,,,,,高|セルが見出し(20列)より多い行です(21列)。カンマの入った値は引用符で囲んでください|s/佐倉,二六/佐倉 二六/
27,,R7.4.27,福祉総合相談窓口,,,,"佐倉"二七,,,,,,,,,,,,|引用符(")の使い方が正しくありません|s/"佐倉"/佐倉/
1,,R7.4.28,福祉総合相談窓口,,,,佐倉 二八,,,,,,,,,,,,|同じ番号の行がこのファイルの2行目にもあります|s/,1,,R7/,28,,R7/;s/^1,,R7/28,,R7/
29,,R7.4.29,福祉総合相談窓口,,,,佐倉\0二九,,,,,,,,,,,,|行にNUL文字が含まれています。ファイルが壊れていないか確かめてください|
90,,R7.4.30,福祉総合相談窓口,,,,佐倉 三〇,,,,,,,,,,,,|同じ番号の記録が台帳にあり、内容が異なります(受付日、氏名)。直すなら --update を付けてください|s/90,,/30,,/
91,,R7.5.1,福祉総合相談窓口,,,,佐倉 三一,,,,,,,,,,,,|この番号の記録は取消済みです。別の番号にしてください|s/91,,/31,,/
32,,R7.5.2,福祉総合相談窓口,,,,佐倉 三二,,,,,,,,,,,,||
33,,R7.5.3,福祉総合相談窓口,,,,"佐倉 三三,,,,,,,,,,,,|引用符(")がファイルの終わりまで閉じられていません|/三三/s/"佐倉/佐倉/
TABLE
headings=受付番号,受付年度,受付日,受付機関,相談者,相談者匿名,相談方法,氏名,性別,生年月日,年代,世帯人数,課題,主たる課題,相談内容,本人同意,同意日,終結日,終結理由,緊急度

# The file, what must be told about it, and the sed that mends it.
LC_ALL=C awk -v headings="$headings" '
BEGIN { print headings > "mistakes.csv"; line = 2 }
{
	n = split($0, part, "|")
	row = part[1]
	gsub(/\\0/, "\001", row)
	lines = gsub(/\\n/, "\n", row)
	if (lines) {
		sub(/佐倉の話/, "\"&", row)
		sub(/の続き/, "&\"", row)
	}
	print row > "mistakes.csv"
	if (part[2] != "")
		print "kasane: 誤り.csv:" line ": " part[2] > "expected"
	line += 1 + lines
}' mistakes
tr '\001' '\000' < mistakes.csv > 誤り.csv
cut -d '|' -f 3- mistakes | sed -n 's/..*/&/p' > mend.sed
is 'the file holds thirty mistakes' "$(wc -l < expected | tr -d ' ')" 30

# A ledger with a reception of each number that the file meets again.
cat > 先.csv <<'CSV'
受付番号,受付日,受付機関,氏名
90,R7.4.1,福祉総合相談窓口,佐倉 九〇
91,R7.4.1,福祉総合相談窓口,佐倉 九一
CSV
begin() {
	t_ledger
	"$KASANE" -q intake import 先.csv
	"$KASANE" -q void "$(nth 2)" --reason 二重登録
}
# nth N: the id of the n-th reception.
nth() {
	"$KASANE" log --format csv | awk -F , -v n="$1" '
		$5 == "intake" && $6 == $1 && ++i == n { print $6 }'
}

begin
cp kasane.db before.db
exit_is 1 'a file of mistakes is refused' "$KASANE" intake import 誤り.csv
while read -r line; do
	t_found=1
	grep -F -e "$line" err | LC_ALL=C awk -v line="$line" '
		index($0, line) == 1 { found = 1 } END { exit !found }' ||
		t_found=0
	is "told: $line" "$t_found" 1
done < expected
is 'a line is told for every bad row, in order' \
	"$(sed -n 's/^kasane: \(誤り.csv:[0-9]*\): .*/\1/p' err)" \
	"$(sed 's/^kasane: \(誤り.csv:[0-9]*\): .*/\1/' expected)"
has 'what to do about all of them' err '30行に誤りがあるため、何も取り込みませんでした(良い行だけ入れるには --rejects FILE)'
ok 'not a byte of the ledger has changed' cmp kasane.db before.db

exit_is 1 'as JSON' "$KASANE" --errors json intake import 誤り.csv
is 'a line for each row, and the end' "$(grep -c '"line":[1-9]' err)" 30
has 'a value that may be told' err \
	'"line":4,"column":"受付日","value":"令和7年13月1日","code":"intake-date-unreadable"'
has 'null for a birthday' err \
	'"column":"生年月日","value":null,"code":"intake-date-unreadable"'
has 'null where the cells have shifted' err \
	'"column":"","value":null,"code":"intake-cell-count"'
if command -v python3 > /dev/null; then
	ok 'every line is JSON' python3 -c '
import json
for line in open("err", encoding="utf-8"):
    json.loads(line)'
else
	skip 'every line is JSON' 'no python3'
fi

printf '受付番号,受付日,受付機関,性別,氏名\n61,R7.4.1,福祉総合相談窓口,佐倉,花子,\n62,R7.4.2,福祉総合相談窓口,佐倉\n' \
	> ずれ.csv
exit_is 1 'cells shifted by a comma' "$KASANE" intake import ずれ.csv
has 'are told without their value' err \
	'kasane: ずれ.csv:2: 性別: この値は「性別」にありません'
has 'also where a cell is missing' err \
	'kasane: ずれ.csv:3: 性別: この値は「性別」にありません'

exit_is 1 'a dry run of it' "$KASANE" intake import --dry-run 誤り.csv
ok 'writes nothing either' cmp kasane.db before.db

exit_is 3 'with a file for the bad rows' \
	"$KASANE" intake import 誤り.csv --rejects 却下.csv
is 'the good rows are in' "$(tail -n 1 err)" \
	'受付 2件を登録、30件を却下 (却下.csv)'
# shellcheck disable=SC2012
is 'the file is for its owner alone' "$(ls -l 却下.csv | cut -c 1-10)" \
	'-rw-------'
has 'a bad row tells its mistake first' 却下.csv \
	'「令和7年13月1日」は日付として読めません,受付日,2,,令和7年13月1日,福祉総合相談窓口,,,,佐倉 二'
is 'the headings gain two' "$(head -n 1 却下.csv)" "エラー,項目,$headings"
tr '\000' ' ' < 却下.csv | sed -f mend.sed > 直した.csv
takes 'mended, it goes in' "$KASANE" intake import 直した.csv
is 'all of it' "$(tail -n 1 err)" '受付 30件を登録'
exit_is 0 'the ledger is whole' "$KASANE" verify
listed > by_rejects
begin
tr '\000' ' ' < 誤り.csv | sed -f mend.sed > 正しい.csv
takes 'the whole file, mended beforehand' "$KASANE" intake import 正しい.csv
is 'goes in at once' "$(tail -n 1 err)" '受付 32件を登録'
listed > at_once
ok 'both ways lead to the same cells' cmp by_rejects at_once
is 'which are thirty-three rows' \
	"$(grep -c 福祉総合相談窓口 at_once)" 33

# ---- twice, and other words for the same --------------------------------------

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,性別,生年月日,課題,主たる課題,相談内容,本人同意,同意日,備考
1,令和7年4月1日,福祉総合相談窓口,佐倉 太郎,サクラ タロウ,男性,昭和40年2月3日,ひきこもり;病気,病気,"佐倉の話
二行目",あり,R7.4.2,備考あり
2,令和7年5月1日,福祉総合相談窓口,髙木 花子,タカギ ハナコ,女性,,介護,,,なし,,
CSV
t_ledger
takes 'a file' "$KASANE" intake import 受付.csv
listed > clean
"$KASANE" intake list --format csv > order
figures > figures.once
takes 'the same file again' "$KASANE" intake import 受付.csv
is 'finds every row' "$(cat err)" '受付 0件を登録、2件は登録済み'
figures > figures.twice
ok 'no figure changes' cmp figures.once figures.twice
"$KASANE" intake list --format csv > order.twice
ok 'nor any row' cmp order order.twice
is 'it is no run of its own' "$("$KASANE" import list | wc -l | tr -d ' ')" 2

# same_file NAME FILE OPTION...: another spelling of the same rows.
same_file() {
	t_name=$1
	shift
	run "$KASANE" intake import "$@"
	is "$t_name" "$(tail -n 1 err)" '受付 0件を登録、2件は登録済み'
}
iconv -f UTF-8 -t CP932 受付.csv > cp932.csv
same_file 'in CP932' cp932.csv
same_file 'in CP932, said so' cp932.csv --encoding cp932
{ printf '\357\273\277'; cat 受付.csv; } > bom.csv
same_file 'with a BOM' bom.csv
sed 's/$/\r/' 受付.csv > crlf.csv
run "$KASANE" intake import crlf.csv
is 'with CRLF only the cell that holds a line end differs' \
	"$(grep -o '内容が異なります([^)]*)' err)" '内容が異なります(相談内容)'
{ printf '福祉総合相談窓口 受付簿\n\n'; cat 受付.csv; } > title.csv
same_file 'under a title' title.csv --skip-rows 2
run "$KASANE" intake import title.csv
is 'a title that is not skipped' "$status" 2
has 'is told with the way out' err '--skip-rows'
sed 's/福祉総合相談窓口,//; s/,受付機関//' 受付.csv > agency.csv
same_file 'the agency said once' agency.csv --agency 福祉総合相談窓口
sh -c '"$KASANE" intake import -' < 受付.csv 2> err
is 'through a pipe' "$(tail -n 1 err)" '受付 0件を登録、2件は登録済み'
cat > 順.csv <<'CSV'
主たる課題,課題,氏名,受付機関,受付日,受付番号
病気,病気;ひきこもり,佐倉 太郎,福祉総合相談窓口,R7.4.1,１
,介護,髙木 花子,福祉総合相談窓口,R7/05/01,002
CSV
run "$KASANE" intake import 順.csv
has 'headings in another order' err '受付 0件を登録、2件は登録済み'
cat > 丸.csv <<'CSV'
受付番号,受付日,受付機関,課題：ひきこもり,課題:病気,課題:介護
1,R7.4.1,福祉総合相談窓口,○,◎,
2,R7.5.1,福祉総合相談窓口,,,1
CSV
same_file 'a column with ○ for each issue, ◎ the main one' 丸.csv
for mark in ';' '；' '、' '|' '｜' '
'; do
	printf '受付番号,受付日,受付機関,課題\n1,R7.4.1,福祉総合相談窓口,"ひきこもり%s病気"\n2,R7.5.1,福祉総合相談窓口,介護\n' \
		"$mark" > 区切り.csv
	same_file "several values parted by $(printf %s "$mark" | tr '\n' n)" \
		区切り.csv
done
for day in 令和7年4月1日 令和７年４月１日 R7.4.1 R07/4/1 r7-4-1 5-07-04-01 \
	2025-04-01 2025/4/1 2025年4月1日 ２０２５－０４－０１ 20250401 \
	平成37年4月1日; do
	printf '受付番号,受付日,受付機関\n1,%s,福祉総合相談窓口\n2,R7.5.1,福祉総合相談窓口\n' \
		"$day" > 日付.csv
	same_file "the day as $day" 日付.csv
done
cat > 様式.csv <<'CSV'
種別,元,先,値
設定,スキップ行数,,1
見出し,受付年月日,受付日,
見出し,整理番号,受付番号,
値,性別,男,男性
値,性別,女,女性
固定,,受付機関,福祉総合相談窓口
丸,こもりがち,課題,ひきこもり
丸,病,課題,病気
丸,世話,課題,介護
無視,通し,,
CSV
takes 'a profile' "$KASANE" profile import 窓口 様式.csv
cat > 窓口.csv <<'CSV'
窓口の受付簿
通し,整理番号,受付年月日,性別,こもりがち,病,世話
9,1,R7.4.1,男,○,○,
8,2,R7.5.1,女,,,○
CSV
same_file 'an office'"'"'s own file by its profile' 窓口.csv --profile 窓口
exit_is 1 'a profile that is none' \
	"$KASANE" intake import 窓口.csv --profile 役場

# ---- update, conflict, clearing -----------------------------------------------

cat > 改.csv <<'CSV'
受付番号,受付日,受付機関,氏名,備考
1,R7.4.1,福祉総合相談窓口,佐倉 次郎,
CSV
cp kasane.db before.db
exit_is 1 'other content under a known number' "$KASANE" intake import 改.csv
has 'tells the headings, not the values' err \
	'改.csv:2: 同じ番号の記録が台帳にあり、内容が異なります(氏名)'
ok 'and writes nothing' cmp kasane.db before.db
exit_is 0 '--update --dry-run' \
	"$KASANE" intake import --update --dry-run 改.csv
is 'tells what would be' "$(cat err)" \
	'受付 0件を登録、1件を更新 (確認のみ。何も書いていません)'
ok 'and writes nothing' cmp kasane.db before.db
takes '--update' "$KASANE" intake import --update 改.csv
is 'changes the row' "$(cat err)" '受付 0件を登録、1件を更新'
"$KASANE" intake list --format csv > out
has 'to what the file says' out '佐倉 次郎'
has 'and keeps what the file leaves empty' out '備考あり'
takes '--update --clear-empty' \
	"$KASANE" intake import --update --clear-empty 改.csv
"$KASANE" intake list --format csv > out
has_not 'takes away what it leaves empty' out '備考あり'
has 'but not what it has no column for' out 'サクラ タロウ'
"$KASANE" case history R7-00001 > out
has 'the history knows the word before' out '備考あり'
exit_is 0 'the ledger is whole' "$KASANE" verify

# ---- undo and replace ------------------------------------------------------------

t_ledger
"$KASANE" -q intake import 受付.csv
figures > figures.before
listed > listed.before
cat > 追加.csv <<'CSV'
受付番号,受付日,受付機関,氏名,世帯番号,課題,終結日,終結理由,本人同意,同意日
7,R7.6.1,社会福祉協議会,佐倉 三郎,S7,病気,R7.9.1,転出,あり,R7.6.2
8,R7.7.1,社会福祉協議会,佐倉 四郎,S7,けが,,,,
CSV
cat > 経過.csv <<'CSV'
受付番号,対応日,対応機関,対応方法,内容
7,R7.6.5,社会福祉協議会,電話,佐倉の話
7,R7.6.5,社会福祉協議会,電話,佐倉の話
8,R7.7.5,社会福祉協議会,訪問,佐倉の話
CSV
mkdir 一式
cp 経過.csv 一式/1.csv
cp 追加.csv 一式/2.csv
echo 'これはCSVではない' > 一式/読んで.txt
takes 'a folder, receptions before contacts' "$KASANE" import 一式
is 'in one run' "$(cat err)" '受付 2件を登録。対応 3件を登録'
figures > figures.after
run cmp figures.before figures.after
is 'changes the figures' "$status" 1
takes 'the folder again' "$KASANE" import 一式
is 'is all there: identical rows are told apart by their number' \
	"$(cat err)" \
	'受付 0件を登録、2件は登録済み。対応 0件を登録、3件は登録済み'
cp kasane.db before.db
takes 'undo, only looking' "$KASANE" import undo --dry-run 2
ok 'writes nothing' cmp kasane.db before.db
takes 'undo' "$KASANE" import undo 2
figures > figures.after
ok 'brings back the figures of before' cmp figures.before figures.after
listed > listed.after
ok 'and the rows' cmp listed.before listed.after
exit_is 0 'the ledger is whole' "$KASANE" verify
exit_is 1 'a run can be undone once' "$KASANE" import undo 2
takes 'what was undone may come again' "$KASANE" import 経過.csv 追加.csv
is 'as new' "$(cat err)" '受付 2件を登録。対応 3件を登録'
sed 's/佐倉 三郎/佐倉 五郎/' 追加.csv > 差替.csv
exit_is 0 '--replace' "$KASANE" import --replace 3 差替.csv
"$KASANE" intake list --format csv > out
has 'brings the new rows' out '佐倉 五郎'
has_not 'in place of the old' out '佐倉 三郎'
is 'and of the contacts of that run' \
	"$("$KASANE" contact list --format csv | wc -l | tr -d ' ')" 1
exit_is 0 'the ledger is whole' "$KASANE" verify
cp kasane.db before.db
exit_is 1 'a replacement that is refused' \
	"$KASANE" intake import --replace 4 誤り.csv
ok 'leaves what it would replace' cmp kasane.db before.db

# ---- record numbers, and rows without ---------------------------------------------

cat > 番号.csv <<'CSV'
記録番号,受付番号,対応日,対応機関,対応方法
a-1,7,R7.6.6,社会福祉協議会,電話
CSV
takes 'a contact with a record number' "$KASANE" contact import 番号.csv
sed 's/電話/訪問/' 番号.csv > 番号改.csv
exit_is 1 'the number again with other content' \
	"$KASANE" contact import 番号改.csv
has 'is a conflict' err '内容が異なります(対応方法)'
takes 'or an update' "$KASANE" contact import --update 番号改.csv
is 'of one' "$(cat err)" '対応 0件を登録、1件を更新'
cat > 三つ.csv <<'CSV'
受付番号,対応日,対応機関,対応方法
7,R7.6.7,社会福祉協議会,電話
7,R7.6.7,社会福祉協議会,電話
CSV
takes 'two rows that say the same' "$KASANE" contact import 三つ.csv
is 'are two' "$(cat err)" '対応 2件を登録'
echo '7,R7.6.7,社会福祉協議会,電話' >> 三つ.csv
takes 'a third one' "$KASANE" contact import 三つ.csv
is 'is the third' "$(cat err)" '対応 1件を登録、2件は登録済み'

# ---- columns nobody knows -----------------------------------------------------------

printf '受付番号,受付日,受付機関,庁内区分,氏名\n71,R7.8.1,福祉総合相談窓口,窓口二,佐倉 七一\n' \
	> 余分.csv
exit_is 2 'an unknown column' "$KASANE" intake import 余分.csv
has 'is named' err '余分.csv:1: 見出し「庁内区分」は知らない項目です'
takes 'dropped' "$KASANE" intake import --extra drop 余分.csv
"$KASANE" intake list --format csv > out
has_not 'is not in the ledger' out '窓口二'
sed 's/^71/72/' 余分.csv > 余分2.csv
takes 'kept' "$KASANE" intake import --extra keep 余分2.csv
has 'with a word about it' err '見出し「庁内区分」は独自項目として残しました'
"$KASANE" intake list --format csv > out
has 'is listed' out '庁内区分=窓口二'

# ---- several files, and the rejects of each -------------------------------------------

printf '受付番号,受付日,受付機関\n81,R7.8.1,福祉総合相談窓口\n82,きのう,福祉総合相談窓口\n' \
	> 甲.csv
printf '受付番号,受付日,受付機関\n83,R7.8.1,福祉総合相談窓口\n84,あす,福祉総合相談窓口\n' \
	> 乙.csv
cp kasane.db before.db
exit_is 1 'two files, each with a bad row' "$KASANE" intake import 甲.csv 乙.csv
has 'tell of the first' err '甲.csv:3: 受付日: この値は'
has 'and of the second' err '乙.csv:3: 受付日: この値は'
ok 'and write nothing' cmp kasane.db before.db
exit_is 3 'a rejects file' "$KASANE" intake import 甲.csv 乙.csv --rejects r.csv
is 'for the one' "$(sed -n 2p r.csv)" \
	'この値は日付として読めません,受付日,82,きのう,福祉総合相談窓口'
is 'and for the other' "$(sed -n 2p r-2.csv)" \
	'この値は日付として読めません,受付日,84,あす,福祉総合相談窓口'
iconv -f UTF-8 -t CP932 甲.csv > 甲932.csv
exit_is 3 'a file in CP932' "$KASANE" intake import 甲932.csv --rejects r932.csv
iconv -f CP932 -t UTF-8 r932.csv > r932.utf8
has 'has its rejects in CP932' r932.utf8 '82,きのう,福祉総合相談窓口'
printf 'きのう' | iconv -f UTF-8 -t CP932 > word
LC_ALL=C sed "s/$(cat word)/R7.8.2/" r932.csv > r932.mended
takes 'which mended go in' "$KASANE" intake import r932.mended
is 'as one row' "$(cat err)" '受付 1件を登録'
printf '受付番号,受付日,受付機関\n85,R7.8.1,福祉総合相談窓口\n' > 丙.csv
takes 'good rows alone' "$KASANE" intake import 丙.csv --rejects none.csv
exit_is 1 'leave no rejects file' test -e none.csv

# ---- files that are no CSV -------------------------------------------------------------

cp kasane.db before.db
refused() {	# NAME STATUS FILE TEXT
	exit_is "$2" "$1" "$KASANE" intake import "$3"
	has "$1 is told" err "$4"
}
: > 空.csv
refused 'an empty file' 1 空.csv '見出しの行がありません'
printf 'PK\003\004xxxx' > 表.csv
refused 'a workbook' 1 表.csv '表.csv: Excel ブック(.xlsx)か zip です'
printf '\320\317\021\340xxxx' > 旧.csv
refused 'an old workbook' 1 旧.csv '旧.csv: 古い形式の Excel ブック(.xls)です'
printf '%%PDF-1.7 x' > 紙.csv
refused 'a PDF' 1 紙.csv '紙.csv: PDF です'
iconv -f UTF-8 -t UTF-16 受付.csv > utf16.csv
refused 'UTF-16' 1 utf16.csv '文字コードが UTF-16 です'
iconv -f UTF-8 -t ISO-2022-JP 丙.csv > jis.csv
refused 'JIS' 1 jis.csv '文字コードが JIS'
{ cat 丙.csv; iconv -f UTF-8 -t CP932 丙.csv; } > 混.csv
refused 'two encodings' 1 混.csv 'UTF-8 の行と CP932 の行(3行目)が混ざっています'
refused 'no file' 8 ない.csv 'ない.csv'
refused 'a folder' 8 一式 'フォルダー'
printf '佐倉 太郎,090-1234-5678,こくぶん市\n佐倉 花子,090-1234-5678,こくぶん市\n' \
	> 見出しなし.csv
refused 'rows without headings' 2 見出しなし.csv '見出しの行ではないようです'
refused 'headings alone tell no noun' 2 見出しなし.csv '見出し'
exit_is 2 'an encoding that is none' \
	"$KASANE" intake import 丙.csv --encoding sjis
exit_is 8 'a rejects file in no folder' \
	"$KASANE" intake import 甲.csv --rejects no/where.csv
mkdir 空箱
exit_is 1 'an empty folder' "$KASANE" import 空箱
ok 'none of them wrote a byte' cmp kasane.db before.db

# What the shell may leave in a cell.
printf '受付番号,受付日,受付機関,電話,世帯人数\n96,R7.8.1,福祉総合相談窓口,9012345678,3\n97,R7.8.1,福祉総合相談窓口,,1.23E+11\n98,R7.8.1,福祉総合相談窓口,,3月4日\n' \
	> 壊れ.csv
exit_is 1 'cells a spreadsheet has changed' "$KASANE" intake import 壊れ.csv
has 'a telephone number without its 0' err \
	'注意: 壊れ.csv:2: 電話: この値は表計算ソフトが書き換えた値のようです(先頭の0がありません)'
has 'an exponent' err '注意: 壊れ.csv:3: 世帯人数: 「1.23E+11」は表計算ソフトが書き換えた値のようです'
has 'a day' err '注意: 壊れ.csv:4: 世帯人数: 「3月4日」は表計算ソフトが書き換えた値のようです'

has_not 'no name was told in all of this' heard '佐倉'
has_not 'nor another' heard '髙木'
has_not 'nor a reading' heard 'サクラ'
has_not 'nor a telephone number' heard '90123456'
has_not 'nor the other' heard '090-1234'
has_not 'nor what was said' heard 'の続き'
has_not 'nor a birthday' heard '昭和40年'
done_testing
