#!/bin/sh
# The tables T19 to T33 over a few cases whose figures can be counted by hand,
# by both ways of counting; then over a whole year, and over an empty one.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
KASANE_NOW=2026-05-20T12:00:00
export KASANE_NOW
t_ledger
tables='T19 T20 T21 T22 T23 T24 T25 T26 T27 T28 T29 T30 T31 T32 T33'

# counted LEDGER WORDS...: the tidy tables of a period by both ways, which must
# be the same; into the file tidy.
counted() {
	db=$1
	shift
	# shellcheck disable=SC2086
	exit_is 0 "$*: counted" "$KASANE" -f "$db" report $tables "$@" \
		--format tidy
	cp out tidy
	# shellcheck disable=SC2086
	exit_is 0 "$*: counted in SQL" "$KASANE" -f "$db" report $tables "$@" \
		--format tidy --via-sql
	ok "$*: both are the same" cmp tidy out
}

# row TABLE ROW FIGURES: the figures of a row, as they stand side by side.
row() {
	is "$1 $2" "$(awk -F, -v t="$1" -v r="$2" '$1 == t && $4 == r {
		printf "%s%s", n++ ? " " : "", $6 == "" ? "-" : $6 }' tidy)" \
		"$3"
}

# cell TABLE ROW COLUMN FIGURE
cell() {
	is "$1 $2 $3" "$(awk -F, -v t="$1" -v r="$2" -v c="$3" '$1 == t &&
		$4 == r && $5 == c { print $6 == "" ? "-" : $6 }' tidy)" "$4"
}

# traced CELL CASES
traced() {
	exit_is 0 "the trace of $1" "$KASANE" report --trace "$1" --year R7 \
		--format csv
	is "$1 is of these" "$(tail -n +2 out | sed 's/R7-0000//' |
		tr '\n' ' ')" "$2 "
}

# taken FILE: what comes on standard input, into the folder.
mkdir book
taken() {
	cat > "book/$1.csv"
}

taken 受付 << 'EOF'
受付番号,受付日,受付機関,相談者,相談方法,氏名,本人同意,同意日,スクリーニング結果,スクリーニング日
1,R7.4.1,福祉総合相談窓口,本人,来所,青木 一,あり,R7.4.11,,
2,R7.4.2,福祉総合相談窓口,本人,電話,馬場 二,なし,,,
3,R7.4.3,福祉総合相談窓口,家族・親族,来所,千葉 三,あり,R7.4.3,,
4,R7.4.4,福祉総合相談窓口,本人,電話,土井 四,未確認,,情報提供・相談のみで終了,R7.4.4
5,R7.4.5,福祉総合相談窓口,本人,電話,江口 五,あり,R7.4.8,,
6,R7.4.6,福祉総合相談窓口,本人,電話,福田 六,あり,R7.4.6,,
7,R7.4.7,福祉総合相談窓口,本人,電話,後藤 七,未確認,,,
8,R7.4.8,福祉総合相談窓口,本人,電話,原 八,あり,R7.4.8,,
9,R7.4.9,福祉総合相談窓口,本人,電話,井上 九,未確認,,,
EOF
# 撤回 wins on its day; what comes after the period's end or the case's own is
# not seen yet; what ran out is not there.
taken 同意 << 'EOF'
ケース番号,種類,同意区分,同意日,有効期限
R7-00003,情報共有,撤回,R8.4.10,
R7-00006,情報共有,撤回,R7.9.1,
R7-00008,情報共有,同意あり,R7.9.1,
R7-00008,情報共有,撤回,R7.9.1,
R7-00009,情報共有,同意あり,R7.4.20,R7.12.31
EOF
taken つなぎ << 'EOF'
ケース番号,つなぎ日,つなぎ元,つなぎ先,理由,回答日,回答,差戻し理由
R7-00001,R7.4.5,福祉総合相談窓口,保健センター,相談,R7.4.7,受理,
R7-00002,R7.4.6,福祉総合相談窓口,保健センター,相談,R7.4.16,受理,
R7-00003,R7.4.7,福祉総合相談窓口,保健センター,相談,R7.4.12,対応困難(差戻し),対象外
R7-00005,R7.4.8,福祉総合相談窓口,保健センター,相談,R7.4.16,受理,
R7-00006,R7.4.9,福祉総合相談窓口,保健センター,相談,R8.4.3,受理,
EOF
# One meeting under two footings; one in two parts; two without an item.
taken 会議 << 'EOF'
会議番号,会議種別,既存会議名,同日開催,開催日,開催区分
M1,重層的支援体制推進会議,推進会議,,R7.4.15,定例
M2,支援会議,,五月,R7.5.10,随時
M3,支援会議,,五月,R7.5.10,随時
M4,支援会議,,,R7.6.1,定例
M5,地域ケア会議,,,R7.6.2,定例
M6,重層的支援会議,,,R7.6.3,定例
EOF
taken 案件 << 'EOF'
会議番号,ケース番号,法的位置付け,議題区分
M1,R7-00001,重層的支援会議,プラン協議
M1,R7-00002,支援会議,情報共有
M1,R7-00002,支援会議,役割分担
M2,R7-00002,,情報共有
M3,R7-00002,,役割分担
M3,R7-00003,,情報共有
M6,R7-00002,,情報共有
EOF
taken 出席 << 'EOF'
会議番号,機関,氏名,出席区分,守秘義務
M1,地域包括支援センター,山本 葉,構成員,確認済
M1,地域包括支援センター,森 直,,確認済
M1,保健センター,川口 文,欠席,確認済
M1,,青木 一,本人・家族,
M2,地域包括支援センター,山本 葉,構成員,確認済
M2,保健センター,川口 文,構成員,確認済
M3,地域包括支援センター,山本 葉,構成員,確認済
EOF
taken プラン << 'EOF'
プラン番号,ケース番号,プラン種別,回次,作成日,事業区分,協議会議番号,決定日
P1,R7-00001,支援プラン,初回,R7.4.12,多機関協働;アウトリーチ;参加支援,M1,R7.4.15
P2,R7-00003,支援方針(同意前),初回,R7.5.1,多機関協働,M3,R7.5.10
EOF
taken 評価 << 'EOF'
プラン番号,評価日,事業区分,変化,結果
P1,R7.10.1,アウトリーチ,孤立の解消,終結
P1,R7.11.1,,孤立の解消;精神の安定,継続
EOF
taken 支援経過 << 'EOF'
ケース番号,対応日,対応機関,対応方法,支援区分,アウトリーチ区分,面会
R7-00001,R7.4.14,福祉総合相談窓口,訪問,個別支援,家庭訪問,会えない
R7-00001,R7.4.15,福祉総合相談窓口,訪問,個別支援,家庭訪問,会えない
R7-00001,R7.9.30,福祉総合相談窓口,訪問,個別支援,家庭訪問,会えない
R7-00001,R7.10.1,福祉総合相談窓口,訪問,個別支援,家庭訪問,会えない
R7-00002,R7.4.15,福祉総合相談窓口,訪問,個別支援,関係性構築,会えた
R7-00005,R7.7.1,福祉総合相談窓口,電話,個別支援,情報収集,
R7-00005,R7.7.2,地域包括支援センター,訪問,個別支援,家庭訪問,会えない
EOF
taken 社会資源 << 'EOF'
資源番号,名称,種別,運営主体,開設日,開設頻度,廃止日
R1,縁側サロン,居場所・サロン,住民,R6.4.1,週1日,
R2,ほしみ商店,企業・商店,民間事業者,R6.4.1,,
R3,しまった食堂,子ども食堂,NPO,R6.4.1,月数回,R8.3.31
EOF
taken マッチング << 'EOF'
資源番号,ケース番号,開始日,終了日
R1,R7-00001,R7.4.10,
R2,R7-00001,R7.4.15,R7.6.30
EOF
taken 地域支援 << 'EOF'
活動番号,活動日,名称,種別,機関,資源番号,参加者数,参加機関数
K1,R7.4.20,縁側,居場所・拠点,社会福祉協議会,R1,5,2
K2,R7.5.20,縁側サロン,居場所・拠点,社会福祉協議会,R1,,
K3,R7.5.1,お茶会,居場所・拠点,社会福祉協議会,,,
K4,R7.6.1,お茶会,居場所・拠点,社会福祉協議会,,3,1
EOF
taken 地域課題 << 'EOF'
地域課題番号,内容,抽出日,提起日,解決日
T1,夜の居場所がない,R7.4.20,R7.6.1,R8.5.1
EOF
taken 終結 << 'EOF'
ケース番号,終結日,終結の対象,終結理由
R7-00006,R7.4.26,ケース全体,転出
R7-00007,R7.4.7,ケース全体,転出
EOF
exit_is 0 'the books are taken in' "$KASANE" import --record-breach book
counted kasane.db --year R7

# Even counts: of 2, 5, 8, 10 the second.  An answer of after the end is none.
row T19 保健センター '5 3 1 0 0 0 1 5 5 4'
cell T20 福祉総合相談窓口 保健センター 5
cell T21 支援会議 4月 1
cell T21 支援会議 5月 1
cell T21 支援会議 6月 1
cell T21 支援会議 回数計 3
cell T21 支援会議 '検討ケース(実)' 2
cell T21 支援会議 '検討ケース(延べ)' 3
cell T21 支援会議 '出席機関(実)' 2
cell T21 支援会議 定例 2
cell T21 支援会議 随時 1
cell T21 '支援会議 › 推進会議' 回数計 1
cell T21 '支援会議 › 支援会議' 回数計 2
cell T21 '支援会議 › 支援会議' '検討ケース(延べ)' 2
cell T21 重層的支援会議 回数計 1
cell T21 重層的支援会議 6月 0
cell T21 重層的支援会議 '検討ケース(実)' 1
cell T21 重層的支援会議 '出席機関(実)' 1
cell T21 'その他 › 地域ケア会議' 回数計 1
cell T21 その他 回数計 1
row T22 地域包括支援センター '2 1 0 3 3'
row T22 保健センター '1 0 0 1 1'
row T23 同意あり '4 0'
row T23 同意なし '1 -'
row T23 撤回 '1 0'
row T23 未確認 '3 11'
row T23 計 '9 0'
row T24 多機関協働 '1 0 1 0 0 0 1'
row T24 アウトリーチ '1 0 1 0 1 0 0'
row T24 '計(実プラン)' '1 0 1 0 1 0 1'
row T24 '支援方針(同意前)' '1 0 0 0 0 0 1'
row T25 プランに基づく '1 1 1'
row T25 プラン開始前 '1 1 1'
row T26 会議なし '2 1 0 2'
row T26 初回支援会議前 '1 1 0 1'
row T26 初回支援会議以後 '1 1 0 1'
row T26 初回重層的支援会議以後 '3 1 2 1'
row T27 1 4
row T27 2-4 1
row T27 5-9 0
row T27 最多回数 2
row T28 転出 '2 0 1'
row T28 受付時に終了 '1 0 1'
row T28 死亡 '0 - 0'
row T29 孤立の解消 '1 100.0'
row T29 評価のあったケース '1 -'
row T30 '第1号 包括的相談支援' '9 1 9'
row T30 '第2号 参加支援' '2 0 1'
row T30 '第3号 地域づくり' '4 0 0'
row T30 '第4号 アウトリーチ等' '7 0 3'
row T30 '第5号 多機関協働' '4 0 3'
row T30 '第6号 支援プラン' '1 0 1'
# The one contact of an agency with a work of its own.
traced T30:'第1号 包括的相談支援':延べ 5
row T31 居場所・拠点 '2 4 8 2 3 -'
row T31 '開設頻度 › 週1日' '- - - - - 1'
row T31 '運営主体 › 住民' '- - - - - 1'
row T31 拠点計 '- - - - - 1'
row T32 不明 '1 1 0 0 0 1'
row T33 初回面会 '2 0 0 13 4'
row T33 同意 '6 0 0 10 1'
row T33 初回支援会議 '2 13 13 37 4'
row T33 初回重層的支援会議 '1 14 14 14 5'
row T33 プラン決定 '1 14 14 14 5'
row T33 終結 '2 0 0 20 6'

traced T19:保健センター:未回答 6
traced T21:支援会議:'検討ケース(実)' '2 3'
traced T23:同意あり:'ケース(期末)' '1 3 5 6'
traced T24:'支援方針(同意前)':期末継続 3
traced T26:初回重層的支援会議以後:延べ 1
traced T27:2-4:世帯月 1
traced T28:受付時に終了:件数 4
traced T30:'第5号 多機関協働':実ケース '1 2 3'
traced T33:終結:中央値 '6 7'
traced T33:同意:未到達 2
exit_is 0 'what a column leaves blank is of nobody' "$KASANE" report \
	--trace T31:拠点計:活動数 --year R7 --format csv
is 'not one' "$(wc -l < out | tr -d ' ')" 1

# The second half: what goes on is seen, what was before is not.
counted kasane.db --year R7 --half 下
row T25 プランに基づく '0 0 0'
row T25 プラン開始前 '0 1 1'
row T23 計 '6 -'
row T24 '計(実プラン)' '0 0 1 0 1 0 1'
row T19 計 '0 0 0 0 0 0 0 0 - 0'

# Years with nothing, and before the ledger began.
counted kasane.db --year R3
row T23 計 '0 -'
row T33 終結 '0 - - - 0'
row T27 最多回数 -
cell T21 支援会議 回数計 0
is 'no meeting has a name' "$(grep -c ' › ..*会議,' tidy)" 0

# ---- two cases found to be one ----------------------------------------------------

cp kasane.db joined.db
exit_is 0 'a 名寄せ' "$KASANE" -f joined.db case join R7-00003 R7-00008 \
	--名寄せ日 R8.5.1 --理由 フリガナと生年月日
counted joined.db --year R7
row T23 計 '8 3'
row T23 撤回 '1 0'
row T23 同意あり '3 3'
cell T33 同意 件数 5
cell T33 終結 未到達 5

# ---- a municipality's own ----------------------------------------------------------

cat > own.table << 'EOF'
id: X1
title: 会議の位置付け
source: 検討
date: 開催日
rows: 法的位置付け, 計
column: 実ケース
	measure: 実ケース
column: 実機関
	measure: 実機関
where: 集計区分 is not その他
definition: 試し。
EOF
exit_is 0 'with a table of its own' "$KASANE" report X1 --table-file own.table \
	--year R7 --no-zero --format csv
has 'by the footing' out '支援会議,2,1'
sed 's/その他/その地/' own.table > wrong.table
exit_is 1 'a fixed word misspelt' "$KASANE" report X1 \
	--table-file wrong.table --year R7
has 'is told' err 'wrong.table:10: 集計区分: 「その地」はありません。「その他」のことですか。'
sed 's/measure: 実機関/measure: 実機閨/' own.table > wrong.table
exit_is 1 'an unknown key' "$KASANE" report X1 --table-file wrong.table --year R7
has 'is told too' err 'wrong.table:8: measure: 「実機閨」は「検討」では数えられません。'

# An option a source has nothing for is not silent.
exit_is 0 'a 圏域' "$KASANE" report T21 --year R7 --district 市外 --format json
has 'meetings have none' out '会議には圏域がないため、すべて数えています。'

exit_is 0 'the ledger is whole' "$KASANE" verify

# ---- a whole year ---------------------------------------------------------------------

exit_is 0 'the city' "$KASANE" -q demo city
t_ledger
"$KASANE" -q code import 圏域 city/code-district.csv
exit_is 0 'its year' "$KASANE" -q import city/year
tables=
counted kasane.db --year R7
counted kasane.db --year R7 --quarter 2
counted kasane.db --from R7.4.15 --to R8.4.14 --missing
counted kasane.db --year R7 --district 東部 --agency 社会福祉協議会
"$KASANE" -q household move R7-00012 --転居日 R8.1.10 --圏域 西部 \
	--異動事由 転居
"$KASANE" -q case join R7-00003 R7-00005 --名寄せ日 R8.2.1 --理由 氏名
counted kasane.db --year R7
for table in T19 T21 T26 T30 T33; do
	has "$table is there" tidy "$table,"
done

done_testing
