#!/bin/sh
# What is due, each kind of it to the row; and the 家族年表 of the same case.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger
mkdir 年度
cat > 年度/受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,世帯番号,生年月日,課題,相談内容,主担当機関
1,R7.4.1,福祉総合相談窓口,佐倉 太郎,W1,1970-03-04,ひきこもり,父の介護で困っている,福祉総合相談窓口
2,R8.1.5,社会福祉協議会,佐倉 花子,W1,2008-05-06,不登校,学校のこと,
3,R8.2.2,福祉総合相談窓口,梅田 四郎,W2,1950-01-01,介護,秘密の住まい,福祉総合相談窓口
4,R7.5.1,福祉総合相談窓口,桃山 五郎,W3,1990-01-01,病気,終わった相談,福祉総合相談窓口
CSV
cat > 年度/同意.csv <<'CSV'
ケース番号,種類,同意区分,同意日,有効期限
R7-00001,情報共有,同意あり,R7.4.10,R8.4.20
R7-00003,情報共有,同意あり,R8.2.3,
CSV
cat > 年度/つなぎ.csv <<'CSV'
ケース番号,つなぎ日,つなぎ元,つなぎ先,理由,回答日,回答,提供根拠
R7-00001,R8.3.2,福祉総合相談窓口,保健センター,受診の相談,,,本人同意
R7-00001,R8.3.2,福祉総合相談窓口,社会福祉協議会,居場所,R8.3.9,受理,本人同意
R7-00001,R8.3.3,福祉総合相談窓口,自立相談支援機関,家計,,未回答,本人同意
CSV
cat > 年度/会議.csv <<'CSV'
会議番号,会議種別,開催日
S1,支援会議,R7.12.1
S2,支援会議,R8.3.2
J1,重層的支援会議,R8.3.20
CSV
cat > 年度/案件.csv <<'CSV'
会議番号,ケース番号,法的位置付け,議題区分,協議結果,次回確認日
S1,R7-00001,支援会議,情報共有,見守る,
S2,R7-00003,支援会議,情報共有,訪ねる,R8.4.10
J1,R7-00001,重層的支援会議,プラン協議,決めた,
CSV
cat > 年度/出席.csv <<'CSV'
会議番号,機関,氏名,守秘義務
S2,保健センター,秋元 静,確認済
S2,社会福祉協議会,長谷 薫,確認済
CSV
cat > 年度/役割分担.csv <<'CSV'
会議番号,ケース番号,機関,役割,期限,完了日
S2,R7-00003,保健センター,訪問する,R8.3.12,
S1,R7-00001,保健センター,電話する,R8.1.12,R8.1.10
CSV
cat > 年度/プラン.csv <<'CSV'
プラン番号,ケース番号,プラン種別,作成日,協議会議番号,決定日,開始日,終了予定日,モニタリング予定日
P1,R7-00001,支援プラン,R8.3.10,J1,R8.3.20,R8.3.20,R8.9.20,R8.3.30
CSV
cat > 年度/閲覧制限.csv <<'CSV'
世帯番号,開始日,期限,理由
W2,R8.2.2,R8.4.15,DV・ストーカー等の支援措置
CSV
cat > 年度/終結.csv <<'CSV'
ケース番号,終結日,終結理由
R7-00004,R7.9.1,本人の申し出
CSV
exit_is 0 'the records go in' "$KASANE" import 年度
number() {	# 番号 of the n-th row of a kind
	grep "^$1," waits | sed -n "$2p" | sed 's/.*,//'
}
exit_is 0 'due' "$KASANE" due --format csv
cp out waits
is 'every kind, in order' "$(cut -d , -f 1-6 waits)" "\
種類,期日,超過日数,ケース番号,機関,内容
会議後の確認,2026-04-10,,R7-00003,,
モニタリング,2026-03-30,2,R7-00001,福祉総合相談窓口,モニタリング予定日: 支援プラン
つなぎ,2026-03-02,30,R7-00001,保健センター,回答待ち。つなぎ元: 福祉総合相談窓口
つなぎ,2026-03-03,29,R7-00001,自立相談支援機関,回答待ち。つなぎ元: 福祉総合相談窓口
役割,2026-03-12,20,R7-00003,,
主担当,2026-01-05,86,R7-00002,社会福祉協議会,主担当機関がない
同意,2026-01-05,86,R7-00002,社会福祉協議会,情報共有の同意が未確認
同意の期限,2026-04-20,,R7-00001,福祉総合相談窓口,同意の有効期限: 情報共有
役割のない機関,2026-03-02,30,R7-00003,,
閲覧制限,2026-04-15,,R7-00003,,
18歳,2026-05,,R7-00002,社会福祉協議会,12か月のうちに18歳になる世帯員
本人の意向,2025-09-01,212,R7-00004,福祉総合相談窓口,終結に本人の意向がない: 本人の申し出"
has_not 'no name' waits 佐倉
has_not 'no birthday' waits 2026-05-06

# ---- chosen ---------------------------------------------------------------------

"$KASANE" due --kind つなぎ --agency 保健センター --format csv > out
is 'of one kind and agency' "$(wc -l < out | tr -d ' ')" 2
"$KASANE" due --case R7-00002 --format csv > out
is 'of one case' "$(cut -d , -f 1 out | tr '\n' ' ')" '種類 主担当 同意 18歳 '
"$KASANE" due --kind プランの終了 --format csv > out
is 'what is far off is not told' "$(wc -l < out | tr -d ' ')" 1
"$KASANE" due --kind プランの終了 --to R8.9.30 --format csv > out
has 'unless asked for' out 'プランの終了,2026-09-20,,R7-00001'
exit_is 2 'a kind that is none' "$KASANE" due --kind 役わり
has 'is told with those there are' err '会議後の確認、モニタリング'
exit_is 1 'a case that is none' "$KASANE" due --case R7-00099
exit_is 0 'without --check' "$KASANE" due
exit_is 1 'with it' "$KASANE" due --check
has 'how many' err '見落としが12件あります'
exit_is 0 'with it and nothing due' "$KASANE" due --check --kind 要確認

# ---- settled ----------------------------------------------------------------------

exit_is 0 'an answer' "$KASANE" edit "$(number つなぎ 1)" --回答 受理 \
	--回答日 R8.3.20
cat > 評価.csv <<'CSV'
プラン番号,評価日,結果
P1,R8.3.31,継続
CSV
exit_is 0 'an evaluation' "$KASANE" import 評価.csv
"$KASANE" due --format csv > waits
is 'one referral waits' "$(grep -c ^つなぎ, waits)" 1
has_not 'the plan was looked at' waits モニタリング
"$KASANE" due --kind プランの終了 --to R8.9.30 --format csv > out
has 'but goes on' out P1

# ---- the household's years ------------------------------------------------------------

exit_is 0 '家族年表' "$KASANE" case timeline R7-00001 --format csv
cut -d , -f 1,3-6,8 out > line
has 'a birth, as the year has it' line '1970-03-04,出生,,,1 本人,'
has 'of every member' line '2008-05-06,出生,,,2 本人,'
has 'the reception' line '2025-04-01,相談受付,R7-00001,福祉総合相談窓口,,1'
has 'the other case of the household' line \
	'2026-01-05,相談受付,R7-00002,社会福祉協議会,,2'
has 'the meeting, on its day' line '2025-12-01,会議,R7-00001,,,S1'
has 'the role' line '2025-12-01,役割分担,R7-00001,保健センター,,S1'
has 'and that it was done' line '2026-01-10,役割の完了,R7-00001,保健センター'
has 'the plan' line '2026-03-20,プラン決定,R7-00001,,,P1'
has 'what came of it' line '2026-03-31,評価,R7-00001,,,P1'
has 'the words' out 父の介護で困っている
has_not 'no name' out 佐倉
tail -n +2 line | cut -d , -f 1 > days
ok 'from the first day to the last' sort -c days
has_not 'nothing of another household' out R7-00003
exit_is 0 'of some months' "$KASANE" case timeline R7-00001 --from R8.3.1 \
	--to R8.3.19 --format csv
is 'no more than those' "$(tail -n +2 out | cut -c 1-7 | sort -u)" 2026-03
exit_is 0 'of a restricted household' "$KASANE" case timeline R7-00003
has_not 'without its words' out 秘密の住まい
exit_is 1 'of no case' "$KASANE" case timeline R7-00099

# ---- the page ---------------------------------------------------------------------------

exit_is 0 'the page of a case' "$KASANE" case show R7-00001 --format csv
has 'how it stands' out '状態,プランによる支援中 (決定 2026-03-20)'
has 'who holds it' out '主担当,福祉総合相談窓口 (2025-04-01から)'
has 'what was consented' out '1 本人: 情報共有 同意あり (2025-04-10) 有効期限 2026-04-20'
has 'whose answer is waited for' out 'つなぎの回答待ち,自立相談支援機関 (2026-03-03から)'
has 'what comes next' out '次にすること,2026-03-03 回答待ち'
has 'its plans' out ',2026-03-10,2026-03-20,2026-03-20,2026-09-20'
has 'its items, with the day' out '2025-12-01,S1'
exit_is 0 'without names' "$KASANE" case show R7-00001 --anonymous --format csv
has_not 'no words' out 父の介護
has 'its plans still' out 'P1,支援プラン'
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
