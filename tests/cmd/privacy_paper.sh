#!/bin/sh
# To whom a paper may go, on which ground, and what it must not tell.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

cat > 職員.csv <<'CSV'
コード,名称,機関
S001,窓口太郎,福祉総合相談窓口
S002,保健花子,保健センター
S003,学校次郎,学校
CSV
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,生年月日,世帯番号,本人同意
1,R7.4.1,福祉総合相談窓口,同意済子,S50.1.2,S-1,あり
2,R7.4.2,福祉総合相談窓口,無同意太郎,S51.1.2,S-2,なし
3,R7.4.3,福祉総合相談窓口,制限花子,S52.1.2,S-3,あり
CSV
cat > 制限.csv <<'CSV'
世帯番号,開始日,理由,保有機関,相手方
S-3,R7.5.1,DV・ストーカー等の支援措置,福祉総合相談窓口,
CSV
cat > つなぎ.csv <<'CSV'
ケース番号,つなぎ日,つなぎ元,つなぎ先,理由
R7-00001,R7.8.1,福祉総合相談窓口,保健センター,見えるつなぎ
R7-00003,R7.8.1,福祉総合相談窓口,保健センター,避難先のこと
R7-00002,R7.8.1,福祉総合相談窓口,警察,無同意のつなぎ
CSV
cat > 会議.csv <<'CSV'
会議番号,会議種別,開催日
M1,重層的支援会議,R7.6.1
CSV
cat > 出席.csv <<'CSV'
会議番号,機関,氏名,守秘義務
M1,保健センター,保健花子,確認済
M1,医療機関,医師某子,確認済
CSV
cat > 案件.csv <<'CSV'
会議番号,ケース番号,法的位置付け,議題区分
M1,R7-00001,,プラン協議
M1,R7-00002,支援会議,プラン協議
CSV
cat > 役割分担.csv <<'CSV'
会議番号,ケース番号,機関,役割,主担当
M1,R7-00002,清掃事務所,片付け,○
CSV
cat > プラン.csv <<'CSV'
プラン番号,ケース番号,プラン種別,作成日,協議会議番号,決定日,長期目標,本人同意日
P-1,R7-00001,,R7.6.1,M1,R7.6.1,見える目標,R7.6.1
P-2,R7-00002,支援方針(同意前),R7.6.1,M1,R7.6.1,方針の目標,
CSV
cat > 支援内容.csv <<'CSV'
プラン番号,機関,支援内容
P-1,保健センター,訪問
P-1,警察,見守り
P-2,保健センター,方針の訪問
CSV
"$KASANE" -q code import 職員 職員.csv
"$KASANE" -q setting set 保有機関 福祉総合相談窓口
"$KASANE" -q import 受付.csv 制限.csv つなぎ.csv 会議.csv 出席.csv 案件.csv \
	役割分担.csv プラン.csv 支援内容.csv 2> err ||
	{ echo "Bail out! $(cat err)"; exit 1; }

KASANE_STAFF=窓口太郎
export KASANE_STAFF
nth() {	# NOUN N: the id of the n-th record of the noun
	"$KASANE" log --format csv | awk -F, -v noun="$1" -v n="$2" \
		'$5 == noun && $6 == $1 && ++i == n { print $6 }'
}

# ---- つなぐシート ------------------------------------------------------------------------

exit_is 0 'of a restricted household, to whom it says' \
	"$KASANE" refer sheet "$(nth refer 2)"
has 'is for the つなぎ先' out '宛先: 保健センター'
has_not 'and does not say why' out 避難先
cp out default
exit_is 0 'as when it is named' "$KASANE" refer sheet "$(nth refer 2)" \
	--for 保健センター
is 'the same to the letter' "$(cat default)" "$(cat out)"
exit_is 0 'of another' "$KASANE" refer sheet "$(nth refer 1)"
has 'has its reason' out 見えるつなぎ
has 'and its ground' out '提供の根拠: R7-00001 本人同意(情報共有)'
exit_is 0 'without names' "$KASANE" refer sheet "$(nth refer 3)" --anonymous
has 'it is for the file' out '提供の根拠: 手元の控え'
exit_is 4 'not for who has nothing to do with it' \
	"$KASANE" refer sheet "$(nth refer 1)" --for 警察
has 'says who may have it' err '(福祉総合相談窓口、保健センター)'

# ---- 支援方針 and what a 支援会議 heard ------------------------------------------------------

for who in 本人 家族 警察 学校; do
	exit_is 4 "no 支援方針 for $who" "$KASANE" plan sheet P-2 --for "$who"
	has_not 'nothing of it' out 方針の目標
	exit_is 0 "no row of it for $who" "$KASANE" plan list \
		--case R7-00002 --for "$who" --format csv
	has_not 'is there' out P-2
	run "$KASANE" plan show P-2 --for "$who"
	has_not 'nor is its page' out 方針の目標
done
exit_is 0 'for who was bound' "$KASANE" plan sheet P-2 --for 保健センター
has 'with what it aims at' out 方針の目標
has 'on the ground the case was heard on' out '支援会議(社会福祉法第106条の6)'
has_not 'not what the meeting does as a rule' out 重層的支援会議
for kind in 準備 資料 会議録; do
	for who in 本人 家族; do
		exit_is 4 "no $kind for $who" "$KASANE" meeting sheet M1 \
			--kind "$kind" --for "$who" --case R7-00002
		is 'nothing at all' "$(cat out)" ''
	done
done
exit_is 0 'of the other case' "$KASANE" meeting sheet M1 --for 本人 \
	--case R7-00001
has 'on its own ground' out '重層的支援会議(実施要綱)'
for reader in '--as 学校次郎' '--for 警察'; do
	# shellcheck disable=SC2086
	exit_is 0 "who leads since then, $reader" \
		"$KASANE" case list $reader --case R7-00002 --format csv
	has_not 'is not told' out 清掃事務所
	# shellcheck disable=SC2086
	exit_is 0 'nor by asking for it' \
		"$KASANE" case list $reader --agency 清掃事務所 --format csv
	has_not 'there is no row' out R7-00002
	# shellcheck disable=SC2086
	exit_is 0 'nor by what is waiting' \
		"$KASANE" due $reader --agency 清掃事務所 --format csv
	has_not 'there is none' out R7-00002
	# shellcheck disable=SC2086
	run "$KASANE" household show S-2 $reader --anonymous
	has_not 'nor by the household' out 清掃事務所
done
exit_is 0 'the keeper' "$KASANE" case list --agency 清掃事務所 --format csv
has 'is' out R7-00002,2025-04-02,福祉総合相談窓口,,清掃事務所

# ---- a part of the household that was restricted ---------------------------------------------

cat > 夫婦.csv <<'CSV'
受付番号,受付日,受付機関,氏名,生年月日,世帯番号,本人同意
8,R7.4.8,福祉総合相談窓口,夫某,S50.1.2,D-1,あり
CSV
cat > 妻.csv <<'CSV'
世帯番号,員番号,氏名,続柄,生年月日
D-1,2,妻某,配偶者,S51.1.2
CSV
"$KASANE" -q import 夫婦.csv 妻.csv 2> err || { echo "Bail out! $(cat err)"; exit 1; }
husband=$("$KASANE" case list --format csv | awk -F, '/夫某/ { print $1 }')
exit_is 0 'a wife goes' "$KASANE" household split D-1 --世帯員 2 \
	--分離日 R7.9.1 --新しい世帯番号 D-1B
exit_is 0 'the timeline says so' "$KASANE" case timeline "$husband" \
	--format csv
has 'with the number' out D-1B
exit_is 0 'she is protected' "$KASANE" restrict add --世帯番号 D-1B \
	--開始日 R7.9.1 --保有機関 福祉総合相談窓口 --相手方 1
for reader in '' '--for 本人' '--for 家族' '--for 保健センター' \
	'--as 保健花子' '--restricted --reason 照会'; do
	for verb in timeline history show; do
		# shellcheck disable=SC2086
		exit_is 0 "case $verb of his $reader" "$KASANE" case $verb \
			"$husband" $reader --format csv
		has_not 'does not say where she went' out D-1B
		has_not 'nor that she did' out 世帯分離
		has_not 'nor that something is held back' err 閲覧制限
	done
done

# ---- after consent is withdrawn -------------------------------------------------------------

exit_is 0 'a plan for one that has a part in it' \
	"$KASANE" plan sheet P-1 --for 警察
exit_is 4 'not for one that has none' "$KASANE" plan sheet P-1 --for 学校
exit_is 0 'the 本人 withdraws' "$KASANE" consent add --case-number R7-00001 \
	--state 撤回 --consented-on R8.3.1
exit_is 4 'no page' "$KASANE" case show R7-00001 --for 保健センター
exit_is 4 'nor the plan, though it sat there' \
	"$KASANE" plan sheet P-1 --for 保健センター
has 'the ways out are named' err --basis
exit_is 0 'on a ground' "$KASANE" plan sheet P-1 --for 保健センター \
	--basis 法令による照会 --reason 照会書
has 'which stands on it' out '法令による照会(理由: 照会書)'
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
