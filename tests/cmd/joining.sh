#!/bin/sh
# 名寄せ: two cases found to be one, the pages and figures that follow, the
# candidates, and the way back.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# figure TABLE ROW COLUMN FILE: a cell of a tidy report.
figure() {
	awk -F, -v t="$1" -v r="$2" -v c="$3" \
		'$1 == t && $4 == r && $5 == c { print $6 }' "$4"
}

# both NAME FILE: the report, the same by both engines, into FILE.
both() {
	"$KASANE" report --year R7 --format tidy > "$2"
	"$KASANE" report --year R7 --format tidy --via-sql > sql.tidy
	ok "$1: both engines count the same" cmp "$2" sql.tidy
}

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,生年月日,性別,住所,電話
1,R7.4.1,福祉総合相談窓口,山田　太郎,ヤマダ　タロウ,昭和40年2月3日,男性,こくぶん市本町２丁目18-1,042-123-4567
2,R7.6.1,社会福祉協議会,山田太郎,ﾔﾏﾀﾞ ﾀﾛｳ,S40.2.3,男性,本町2-18-1,
3,R7.7.1,社会福祉協議会,山田 太郎,やまだ たろう,1965-02-03,女性,東町1-1-1,
4,R7.7.2,社会福祉協議会,匿名,トクメイ,,,,042-999-9999
5,R7.7.3,社会福祉協議会,匿名,トクメイ,,,北町3-3-3,042-888-8888
6,R7.7.4,社会福祉協議会,山田 次郎,ヤマダ ジロウ,昭和60年,,本町2丁目18番地1,
7,R7.7.5,社会福祉協議会,,,,,,
8,R7.7.6,社会福祉協議会,,,,,,
9,R7.7.7,社会福祉協議会,佐倉 一,サクラ ハジメ,S50.1.1,,,042-123-4567
CSV
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応機関,対応方法
R7-00001,R7.5.1,社会福祉協議会,電話
R7-00001,R7.7.1,社会福祉協議会,訪問
R7-00002,R7.7.1,社会福祉協議会,電話
R7-00002,R7.8.1,社会福祉協議会,訪問
CSV
"$KASANE" -q import 受付.csv 対応.csv

# ---- candidates ----------------------------------------------------------------

exit_is 0 'candidates' "$KASANE" case candidates --format csv
has 'the same reading and birth is one person' out \
	'R7-00001,R7-00002,同じ人,かな・生年月日、かな・住所、姓・住所,強'
has_not 'but not where the sex speaks against it' out 'R7-00001,R7-00003,同じ人'
has_not 'two anonymous persons are no pair' out 'R7-00004'
has_not 'nor are two unknown ones' out 'R7-00007'
has 'the same surname at the same house is one household' out \
	'R7-00001,R7-00006,同じ世帯,姓・住所,中'
has 'a telephone alone is weak' out 'R7-00001,R7-00009,同じ世帯,電話,弱'
has_not 'no name is told' out '山田'
exit_is 0 'those of one case' "$KASANE" case candidates R7-9 --format csv
is 'are its own' "$(sed 1d out)" 'R7-00009,R7-00001,同じ世帯,電話,弱'
exit_is 1 'of a case that is none' "$KASANE" case candidates R7-99
exit_is 0 'with a limit' "$KASANE" case candidates --limit 1 --format csv
is 'no more than that' "$(sed 1d out | wc -l | tr -d ' ')" 1

# ---- joining ---------------------------------------------------------------------

both 'before' before.tidy
exit_is 0 'a dry join' "$KASANE" case join R7-00001 R7-00002 \
	--名寄せ日 R7.9.1 --dry-run
exit_is 0 'a join' "$KASANE" case join R7-00001 R7-00002 \
	--名寄せ日 R7.9.1 --理由 電話と住所が同じ
joining=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
whole 'join'
both 'joined' after.tidy
is '新規 counts receptions' "$(figure T02 計 新規 after.tidy)" 9
is 'before, two cases' "$(figure T02 計 実ケース before.tidy)" 2
is 'now one' "$(figure T02 計 実ケース after.tidy)" 1
is 'in July too' "$(figure T02 7月 実ケース after.tidy)" 1
is '延べ stays' "$(figure T02 計 延べ対応 after.tidy)" 4
exit_is 0 'where a figure comes from' "$KASANE" report T02 --year R7 \
	--trace T02:8月:実ケース --format csv
is 'is told by the number that stands' "$(sed 1d out)" R7-00001
exit_is 0 'the list' "$KASANE" case list --format csv
has 'says where it went' out 'R7-00002,2025-06-01,社会福祉協議会,,,,,2,2025-08-01,,R7-00001,'
has 'and counts the contacts of both' out \
	'R7-00001,2025-04-01,福祉総合相談窓口,,,,,4,2025-08-01,,,'
exit_is 0 'the number that went' "$KASANE" case show R7-00002 --format text
has 'opens the other' out 'R7-00002 は R7-00001 に名寄せされています'
has 'with its own reception' out '2025-06-01'
has 'and its own contact' out '2025-08-01'
exit_is 0 'found under the number that stands' "$KASANE" find R7-2 --format csv
has 'it is' out 'R7-00001,'
"$KASANE" case candidates --format csv > out
has_not 'they are no candidates any more' out 'R7-00001,R7-00002'
second=$("$KASANE" log --format csv |
	awk -F, '$5 == "intake" && ++n == 2 { print $6 }')
exit_is 4 'its reception cannot be withdrawn' \
	"$KASANE" void "$second" --reason 誤
has 'which tells why' err '名寄せ1件'

# Chains: the third to the second, which is the first.
exit_is 0 'a third, named by the number that went' "$KASANE" case join R7-2 R7-6 \
	--名寄せ日 R7.9.2
chain=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
"$KASANE" case list --format csv > out
is 'both went to the first' "$(grep -c ',R7-00001,[^,]*,[^,]*$' out)" 2
whole 'chain'
exit_is 0 'the first joining withdrawn' "$KASANE" void "$joining" --reason 別人
whole 'parted'
"$KASANE" case list --format csv > out
has 'the third stays with the second' out ',R7-00002,山田 次郎,'
exit_is 0 'and back' "$KASANE" void "$("$KASANE" log --format csv |
	awk -F, '$5 == "void" { n = $1 } END { print n }')" --reason 同じ人だった
whole 'joined again'
"$KASANE" case list --format csv > out
is 'both with the first again' "$(grep -c ',R7-00001,[^,]*,[^,]*$' out)" 2
exit_is 0 'the chain withdrawn' "$KASANE" void "$chain" --reason 別人
both 'joined again' again.tidy
ok 'the figures are those of the first joining' cmp after.tidy again.tidy

# What one of them says of itself is said of both, and kept apart.
exit_is 0 'the reception that went is corrected' \
	"$KASANE" edit "$second" --備考 確かめた
whole 'a corrected reception'
"$KASANE" case list --format csv > out
has 'stays joined' out '2025-08-01,,R7-00001,'
exit_is 0 'it ends' "$KASANE" closure add --ケース番号 R7-00002 \
	--終結日 R7.10.1 --終結の対象 ケース全体 --終結理由 転出 --本人の意向 希望する
"$KASANE" case list --format csv > out
has 'both end' out 'R7-00001,2025-04-01,福祉総合相談窓口,,,,2025-10-01,'
whole 'ended'
exit_is 0 'parted again' "$KASANE" void "$joining" --reason 別人
"$KASANE" case list --format csv > out
has 'the first is open' out 'R7-00001,2025-04-01,福祉総合相談窓口,,,,,2,'
has 'the other ended' out 'R7-00002,2025-06-01,社会福祉協議会,,,,2025-10-01,2,'
whole 'parted for good'

# The households alone.
both 'apart' apart.tidy
exit_is 0 'only the households' "$KASANE" case join R7-00001 R7-00006 \
	--世帯のみ --名寄せ日 R7.9.1
both 'one household' house.tidy
whole 'one household'
is 'the cases stay two' "$(figure T02 計 実ケース house.tidy)" \
	"$(figure T02 計 実ケース apart.tidy)"
"$KASANE" case list --format csv > out
has_not 'none went anywhere' out ',R7-00001,山田'
exit_is 0 'the page of the household' "$KASANE" household show R7-1 --format csv
has 'tells of it' out '2025-09-01,世帯のみ,R7-00001,R7-00006,'

exit_is 1 'a case that is none' "$KASANE" case join R7-1 R7-99 --名寄せ日 R7.9.1
has 'is told' err '合わせるケース: 「R7-99」に当たるケースが台帳にありません'
exit_is 2 'one number alone' "$KASANE" case join R7-1
exit_is 1 'without the day' "$KASANE" case join R7-1 R7-3
has 'is told too' err '名寄せ日: 必須の項目です'

# ---- what was said of one is said of both ----------------------------------------

mkdir group
cd group || exit 1
export KASANE_LEDGER=group.db
"$KASANE" -q init --municipality 重ね市 --started R5.4.1
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,生年月日,性別
1,R7.4.1,福祉総合相談窓口,川上　花,カワカミ　ハナ,S40.2.3,女性
2,R7.6.1,社会福祉協議会,川上花,ｶﾜｶﾐ ﾊﾅ,S40.2.3,女性
CSV
cat > 同意.csv <<'CSV'
ケース番号,同意区分,同意日
R7-00002,同意あり,R7.6.1
CSV
cat > 会議.csv <<'CSV'
会議番号,会議種別,開催日
M1,重層的支援会議,R7.7.1
M2,重層的支援会議,R7.9.1
CSV
cat > 案件.csv <<'CSV'
会議番号,ケース番号,法的位置付け,議題区分,協議結果
M1,R7-00002,重層的支援会議,プラン協議,支援プランを決めた
M2,R7-00002,重層的支援会議,プラン協議,続けると決めた
CSV
cat > 役割.csv <<'CSV'
会議番号,ケース番号,機関,役割,期限,主担当
M1,R7-00002,保健センター,通院に同行する,R7.8.1,○
CSV
cat > プラン.csv <<'CSV'
プラン番号,ケース番号,プラン種別,作成日,決定日,協議会議番号,モニタリング予定日
P1,R7-00002,支援プラン,R7.6.20,R7.7.1,M1,R7.10.1
CSV
cat > つなぎ.csv <<'CSV'
ケース番号,つなぎ日,つなぎ元,つなぎ先,理由
R7-00002,R7.6.5,社会福祉協議会,警察,見守りの相談
CSV
"$KASANE" -q import 受付.csv 同意.csv プラン.csv つなぎ.csv \
	会議.csv 案件.csv 役割.csv 2> err || { echo "Bail out! $(cat err)"; exit 1; }
"$KASANE" case show R7-1 --format csv > out
has_not 'before, one knows nothing of the other' out P1
exit_is 0 'an end the plan does not hold back' "$KASANE" closure add \
	--ケース番号 R7-1 --終結日 R7.11.1 --終結の対象 ケース全体 \
	--終結理由 課題の解決・改善 --本人の意向 希望する --dry-run
exit_is 0 'they are one' "$KASANE" case join R7-1 R7-2 --名寄せ日 R7.9.1
group=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
exit_is 0 'its page' "$KASANE" case show R7-1 --format csv
for text in 'プランによる支援中 (決定 2025-07-01)' '保健センター' \
	'同意あり (2025-06-01)' 'P1 支援プラン 決定 2025-07-01' \
	'警察 (2025-06-05から)' '1件 (最も早い期限 2025-08-01)' \
	通院に同行する 見守りの相談 支援プランを決めた; do
	has "tells $text" out "$text"
done
exit_is 0 'what waits' "$KASANE" due --format csv
for kind in モニタリング つなぎ 役割; do
	grep "^$kind," out > row
	has "$kind is of the case that stands" row ,R7-00001,
done
has_not 'it is led' out 主担当
has_not 'and consented to' out 'R7-00001,福祉総合相談窓口,情報共有の同意'
cp out due.all
exit_is 0 'asked by the number that went' "$KASANE" due --case R7-2 --format csv
is 'it is the same' "$(sort out)" "$(grep -e 種類 -e R7-00001 due.all | sort)"
exit_is 4 'the plan holds back the end of either' "$KASANE" closure add \
	--ケース番号 R7-1 --終結日 R7.11.1 --終結の対象 ケース全体 \
	--終結理由 課題の解決・改善 --本人の意向 希望する
has 'which says why' err プラン
exit_is 0 'a plan is decided where either was heard' "$KASANE" plan add \
	--プラン番号 P2 --ケース番号 R7-1 --プラン種別 支援プラン \
	--回次 再プラン --作成日 R7.8.25 --決定日 R7.9.1 --協議会議番号 M2
exit_is 0 'so is 中断' "$KASANE" plan evaluate P2 \
	--評価日 R7.10.1 --会議番号 M2 --結果 中断 --dry-run
exit_is 0 'the papers of the meeting' \
	"$KASANE" meeting sheet M1 --case R7-1 --kind 資料 --format csv
has 'are of the case that stands' out R7-00001
has 'with the plan' out P2
is 'and name the person once' "$(grep -c '川上' out)" 2
exit_is 0 'and of the number that went' \
	"$KASANE" meeting sheet M1 --case R7-2 --kind 会議録 --format csv
has 'which is the same case' out '通院に同行する'
whole 'the group'
exit_is 0 'the plan goes' "$KASANE" void "$("$KASANE" plan list --format csv |
	sed -n '/P2/s/.*,//p')" --reason 誤
exit_is 0 'they are two again' "$KASANE" void "$group" --reason 別人
"$KASANE" case list --format csv > out
has 'each led as before' out 'R7-00001,2025-04-01,福祉総合相談窓口,,,,'
has 'by its own word' out 'R7-00002,2025-06-01,社会福祉協議会,,保健センター,'
whole 'the group parted'

done_testing
