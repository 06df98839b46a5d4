#!/bin/sh
# A folder goes in at once: every noun known by its headings, in the order the
# records need, one run, one transaction.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# ---- headings ------------------------------------------------------------------

nouns='intake member restrict consent assess resource activity meeting plan
contact refer closure topic appraisal'
mkdir all
for noun in $nouns; do
	"$KASANE" "$noun" template > "all/$noun.csv"
done
for pair in attendance:出席 agenda:案件 task:役割分担 hearing:事前ヒアリング \
	survey:アンケート roster:構成員名簿; do
	"$KASANE" meeting template --of "${pair#*:}" > "all/${pair%%:*}.csv"
done
echo 'プラン番号,機関,事業区分,支援内容,頻度,資源番号,記録番号' > all/action.csv
echo 'プラン番号,評価日,会議番号,事業区分,変化,結果,所見' > all/evaluation.csv
echo '資源番号,ケース番号,開始日,終了日,プラン番号,定着状況' > all/match.csv
is 'a template of each noun that has rows' \
	"$(find all -name '*.csv' | wc -l | tr -d ' ')" 23
# Under a name that says nothing the headings alone must do.
mkdir plain
for file in all/*.csv; do
	noun=$(basename "$file" .csv)
	cp "$file" plain/x.csv
	run "$KASANE" import plain/x.csv
	is "$noun: taken in" "$status" 0
	printf '%s\n' "$(cat err)" >> words
done
is 'each as a noun of its own' "$(sort words | uniq | wc -l | tr -d ' ')" 23
exit_is 0 'all of them as a folder' "$KASANE" import all

# known HEADINGS WORD: a file of these headings is of that noun.
known() {
	printf '%s\n' "$1" > plain/x.csv
	run "$KASANE" import plain/x.csv
	is "$1 is $2" "$(sed 's/ .*//' err)" "$2"
}
known '受付番号,受付日,受付機関,終結日' 受付
known '会議番号,機関,氏名,出席区分' 出席
known '会議番号,ケース番号,協議結果' 案件
known '会議番号,ケース番号,機関,役割' 役割
known '会議番号,機関,設問,回答' アンケート
known '会議種別,機関,誓約日' 名簿
known 'プラン番号,機関,支援内容' 支援内容
known 'プラン番号,評価日,結果' 評価
known 'プラン番号,ケース番号,作成日' プラン
known '資源番号,ケース番号,開始日' マッチング
known '世帯番号,開始日,期限' 閲覧制限
known '世帯番号,員番号,続柄' 世帯員
known 'ケース番号,終結日,終結理由' 終結

printf '会議番号,機関,氏名\n' > plain/x.csv
exit_is 2 'headings that fit two nouns' "$KASANE" import plain/x.csv
has 'are told with both' err '「出席」か「アンケート」か決まりません'
has 'and with the way out' err 'ファイルの名に種類を入れる'
cp plain/x.csv plain/出席_R7.csv
run "$KASANE" import plain/出席_R7.csv
is 'the name of the file decides' "$(sed 's/ .*//' err)" 出席
cp plain/x.csv plain/アンケート.csv
run "$KASANE" import plain/アンケート.csv
is 'either way' "$(sed 's/ .*//' err)" アンケート
printf '会議番号,開催した日\n' > plain/会議.csv
exit_is 2 'a heading that is wrong' "$KASANE" import plain/会議.csv
has 'is told as of the noun the file is named after' err '必須の列「開催日」'
printf 'あ,い\n' > plain/x.csv
exit_is 2 'a file of nothing we know' "$KASANE" import plain/x.csv
has 'is told' err '何の表か分かりません'
mkdir none
exit_is 1 'a folder without files' "$KASANE" import none
has 'is told' err '.csv のファイルがありません'

# ---- all or nothing ---------------------------------------------------------------

mkdir 年度
cat > 年度/あ対応.csv <<'CSV'
ケース番号,対応日,対応機関,対応方法
R7-00001,R7.5.1,福祉総合相談窓口,電話
CSV
cat > 年度/い会議.csv <<'CSV'
会議番号,会議種別,開催日
M1,支援会議,R7.5.9
CSV
cat > 年度/う案件.csv <<'CSV'
会議番号,ケース番号,議題区分
M1,R7-00001,情報共有
M2,R7-00001,情報共有
CSV
cat > 年度/ん受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名
1,R7.4.1,福祉総合相談窓口,佐倉 太郎
2,きのう,福祉総合相談窓口,佐倉 花子
CSV
cp kasane.db before.db
exit_is 1 'one wrong row in two of four files' "$KASANE" import 年度
has 'the first is told' err 'ん受付.csv:3: 受付日'
has 'and the second as well' err 'う案件.csv:3: 会議番号'
has 'and that nothing was written' err '何も取り込みませんでした'
ok 'nothing was' cmp kasane.db before.db
sed -i 's/^M2/M1/; s/,情報共有$/,役割分担/' 年度/う案件.csv
sed -i '2s/役割分担/情報共有/' 年度/う案件.csv
sed -i 's/きのう/R7.4.2/' 年度/ん受付.csv
exit_is 0 'mended, in the order the records need' "$KASANE" import 年度
has 'all in one line' err '受付 2件を登録。会議 1回を登録。案件 2件を登録。対応 1件を登録'
exit_is 0 'the ledger is whole' "$KASANE" verify
"$KASANE" import list --format csv > runs
is 'one run' "$(wc -l < runs | tr -d ' ')" 2
exit_is 0 'again' "$KASANE" import 年度
has 'changes nothing' err '受付 0件を登録、2件は登録済み'
exit_is 0 'undone at once' "$KASANE" import undo 1
"$KASANE" case list --format csv > out
is 'nothing is left' "$(wc -l < out | tr -d ' ')" 1
exit_is 0 'the ledger is whole' "$KASANE" verify

# ---- 要確認 ------------------------------------------------------------------------

t_ledger
mkdir 過去
cat > 過去/受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,本人同意,同意日,主担当機関
1,R7.4.1,福祉総合相談窓口,佐倉 太郎,あり,R7.4.2,福祉総合相談窓口
CSV
cat > 過去/会議.csv <<'CSV'
会議番号,会議種別,開催日
J1,重層的支援会議,R7.5.9
CSV
cat > 過去/案件.csv <<'CSV'
会議番号,ケース番号,議題区分
J1,R7-00001,プラン協議
CSV
cat > 過去/プラン.csv <<'CSV'
プラン番号,ケース番号,プラン種別,作成日,協議会議番号,決定日,開始日
P1,R7-00001,支援プラン,R7.5.1,J1,R7.5.9,R7.5.9
CSV
cat > 過去/終結.csv <<'CSV'
ケース番号,終結日,終結理由,本人の意向
R7-00001,R7.9.1,課題の解決・改善,満足している
CSV
exit_is 4 'a closure a rule refuses' "$KASANE" import 過去
exit_is 0 'the past as it was' "$KASANE" import --record-breach 過去
has 'is told as kept' err '終結 0件を登録、1件を要確認として保留'
exit_is 0 'verify is content' "$KASANE" verify
has 'and lists it' err '注意: 終結 '
exit_is 0 'due lists it' "$KASANE" due --kind 要確認 --format csv
has 'with its case and rule' out 'R7-00001,,終結: closure-needs-evaluation'
"$KASANE" report T02 --year R7 --format tidy > figures
has 'it is no 終結' figures ',計,新規,1,'
"$KASANE" case show R7-00001 --format csv > out
has 'the case goes on' out 'プランによる支援中'
exit_is 0 'a second time' "$KASANE" import --record-breach 過去
has 'it is known' err '1件は登録済み'
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
