#!/bin/sh
# The main job as staff script it, and what every command says and returns.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,性別,課題,相談内容
1,R7.4.1,福祉総合相談窓口,髙橋 太郎,男性,ひきこもり;経済的困窮,"改行
あり"
2,令和7年5月7日,福祉総合相談窓口,山田 花子,女性,介護,=1+1
CSV
cat > 誤り.csv <<'CSV'
受付番号,受付日,受付機関,氏名
3,令和7年13月1日,福祉総合相談窓口,佐藤 一
4,R7.6.1,福祉総合相談窓口,鈴木 二
CSV

exit_is 0 'a dry run' "$KASANE" intake import --dry-run 受付.csv
has 'says it wrote nothing' err '何も書いていません'
exit_is 0 'an import' "$KASANE" intake import 受付.csv
is 'in one line' "$(cat err)" '受付 2件を登録'
is 'and nothing on standard output' "$(cat out)" ''
exit_is 0 'the same again, in Japanese' "$KASANE" 受付 取込 受付.csv
is 'finds them registered' "$(cat err)" '受付 0件を登録、2件は登録済み'
exit_is 0 'quietly' "$KASANE" -q intake import 受付.csv
is 'without a word' "$(cat err)" ''

exit_is 1 'a bad row' "$KASANE" intake import 誤り.csv
has 'is told with file, line and column' err \
	'kasane: 誤り.csv:2: 受付日: 「令和7年13月1日」は日付として読めません'
has 'and its rule' err 'kasane explain intake-date-unreadable'
exit_is 1 'as JSON' "$KASANE" --errors json intake import 誤り.csv
has 'with every part' err \
	'{"file":"誤り.csv","line":2,"column":"受付日","value":"令和7年13月1日","code":"intake-date-unreadable","severity":"誤","message":"'
exit_is 3 'with a file for the bad ones' \
	"$KASANE" intake import 誤り.csv --rejects rejects.csv
is 'the last line sums up' "$(tail -n 1 err)" \
	'受付 1件を登録、1件を却下 (rejects.csv)'
has 'the bad row is in it' rejects.csv '3,令和7年13月1日'

exit_is 0 'add' "$KASANE" intake add --受付日 R7.7.1 \
	--agency 福祉総合相談窓口 --number 9 --consulter-anonymous
has 'is told with its id' err '受付 1件を登録 (ID '
id=$(sed -n 's/.*(ID \([0-9]*\))/\1/p' err)
exit_is 0 'edit' "$KASANE" edit "$id" --受付日 R7.7.2
exit_is 0 'show' "$KASANE" intake show "$id"
has 'the new day' out '2025-07-02'
exit_is 0 'void' "$KASANE" void "$id" --reason 二重登録
exit_is 1 'what is not there' "$KASANE" intake show 999999

exit_is 0 'list' "$KASANE" intake list
has 'with names' out '髙橋 太郎'
has 'formulas as they are' out ',=1+1,'
exit_is 0 'for spreadsheets' "$KASANE" intake list --excel
has 'formulas are made inert' out ",'=1+1,"
exit_is 0 'anonymous' "$KASANE" intake list --anonymous
has_not 'without names' out '髙橋'
exit_is 0 'text' "$KASANE" intake list --format text
has_not 'leaves empty columns out' out '就労'
exit_is 0 'a character CP932 has' \
	"$KASANE" intake list --encoding cp932 --limit 1
printf '受付番号,受付日,受付機関,氏名\n5,R7.6.2,福祉総合相談窓口,𠮷田 三\n' \
	> 外字.csv
"$KASANE" -q intake import 外字.csv
exit_is 7 'one it lacks' "$KASANE" intake list --encoding cp932
has 'is named by column and number' err '氏名: 「𠮷」(U+20BB7)'
is 'and nothing is printed' "$(wc -c < out | tr -d ' ')" 0
exit_is 0 'or is replaced' \
	"$KASANE" intake list --encoding cp932 --substitute 〓

exit_is 0 'cases' "$KASANE" case list
has 'are numbered' out 'R7-00001'
exit_is 0 'a case' "$KASANE" case show R7-00001 --format json
exit_is 0 'its history' "$KASANE" case history R7-00001
exit_is 0 'its household' "$KASANE" household show R7-00001
exit_is 0 'several tables in a pipe' "$KASANE" case show R7-00001
is 'a title before each' "$(head -n 1 out)" 'ケース'

exit_is 0 'the report' "$KASANE" report T03 --year R7
is 'one table, no title' "$(head -n 1 out | cut -d , -f 1,2)" '圏域,4月'
exit_is 0 'tidy' "$KASANE" 報告 T03 --年度 R7 --形式 tidy
is 'its columns' "$(head -n 1 out)" \
	'表番号,表名,期間,行,列,値,単位,母数,文'
ok 'nine cells in every row' \
	awk -F , 'NF != 9 { bad = 1 } END { exit bad }' out
has 'the sum of April' out \
	'T03,圏域別新規件数(月別),令和7年度(2025年4月1日〜2026年3月31日),計,4月,1,件,'
exit_is 0 'a folder' "$KASANE" report --year R7 --format csv -o tables/
ok 'a file a table' test -s tables/T03.csv
exit_is 0 'XLSX' "$KASANE" report --year R7 -o a.xlsx
exit_is 0 'XLSX again' "$KASANE" report --year R7 -o b.xlsx
ok 'equal ledgers, equal bytes' cmp a.xlsx b.xlsx
exit_is 0 'JSON' "$KASANE" report T03 --year R7 --format json
has 'numbers are numbers' out '["計",1,1,2,'
exit_is 0 'text' "$KASANE" report T03 --year R7 --format text
has 'with its definition' out '定義: '
has 'and period' out '期間: 令和7年度'
exit_is 0 'cases behind a figure' \
	"$KASANE" report --year R7 --trace T11:ひきこもり:件数
is 'by number' "$(tail -n 1 out)" 'R7-00001'
exit_is 2 'a table that is none' "$KASANE" report T99
exit_is 2 'a year that is none' "$KASANE" report --year X

exit_is 0 'runs' "$KASANE" import list
exit_is 0 'one run' "$KASANE" import show 1
has_not 'without values' out '髙橋'
exit_is 0 'undo, only looking' "$KASANE" import undo 2 --dry-run
exit_is 0 'undo' "$KASANE" import undo 2
exit_is 1 'a run that is none' "$KASANE" import undo 77
exit_is 0 'settings' "$KASANE" setting list
has 'hold the municipality' out 'こくぶん市'
exit_is 2 'a setting that is none' "$KASANE" setting set nothing 1
exit_is 0 'code lists' "$KASANE" code list
"$KASANE" code export 性別 > 性別.csv
exit_is 0 'go out and in' "$KASANE" code import 性別 性別.csv
exit_is 0 'the log' "$KASANE" log
has_not 'names nobody' out '髙橋'
has 'but who did it' out "$(id -un)"
exit_is 0 'the chain is whole' "$KASANE" verify
has 'and told' err '壊れたところはありません'
"$KASANE" log anchor > out
sed -n 2p out | cut -d , -f 1,2 | tr , ' ' > noted
exit_is 0 'against the note on paper' \
	"$KASANE" verify --anchor "$(cat noted)"
exit_is 1 'another note' "$KASANE" verify --anchor \
	"$(sed -E 's/( [0-9a-f]{32})([0-9a-f]{32})/\1ffffffffffffffffffffffffffffffff/' noted)"
exit_is 2 'a note cut short' "$KASANE" verify --anchor "$(cut -c 1-20 noted)"

# Who did it: --as, then the environment.
"$KASANE" -q --as 山本 setting set 市町村名 こくぶん町
"$KASANE" log > out
has '--as is in the log' out '山本'
KASANE_STAFF=中村 "$KASANE" -q setting set 市町村名 こくぶん市
"$KASANE" log > out
has 'and the environment' out '中村'

done_testing
