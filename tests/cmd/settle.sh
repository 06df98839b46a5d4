#!/bin/sh
# What was kept against a rule (要確認) and holds by now: read again, or looked
# at again, it is 要確認 no longer; what does not hold stays.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

cat > 受付.csv <<'E'
受付番号,受付日,受付機関,氏名
1,R7.4.1,福祉総合相談窓口,山 一
E
cat > 会議.csv <<'E'
会議番号,会議種別,開催日
M1,重層的支援会議,R7.7.1
E
cat > 案件.csv <<'E'
会議番号,ケース番号,議題区分
M1,R7-00001,プラン協議
E
cat > プラン.csv <<'E'
プラン番号,ケース番号,プラン種別,作成日,決定日,協議会議番号
P1,R7-00001,支援プラン,R7.6.1,R7.7.1,M1
E
cat > 評価.csv <<'E'
プラン番号,評価日,会議番号,結果
P1,R7.10.1,M1,中断
E
cat > 終結.csv <<'E'
ケース番号,終結日,終結の対象,終結理由,本人の意向
R7-00001,R7.9.1,ケース全体,課題の解決・改善,希望する
E
cat > 同意.csv <<'E'
ケース番号,同意区分,同意日
R7-00001,同意あり,R7.6.1
E

# kept N: so many records are 要確認.
kept() {
	"$KASANE" due --kind 要確認 --format csv > kept.csv
	is "$2" "$(tail -n +2 kept.csv | wc -l | tr -d ' ')" "$1"
}
whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}
begin() {
	t_ledger
	"$KASANE" -q import 受付.csv 会議.csv
	exit_is 0 "$1: the past is kept" "$KASANE" import --record-breach \
		案件.csv プラン.csv 評価.csv
	kept 3 'item, plan and evaluation'
}
# kept_id KIND: the record so kept.
kept_id() {
	sed -n "s/^要確認,.*,$1: .*,\([0-9]*\)\$/\1/p" kept.csv
}

# ---- read again -----------------------------------------------------------------------

begin 'read again'
exit_is 0 'read as it is' "$KASANE" import --record-breach \
	案件.csv プラン.csv 評価.csv
has 'nothing is new' err '評価 0件を登録、1件は登録済み'
kept 3 'and nothing settled'
exit_is 0 'consent is found' "$KASANE" -q consent import 同意.csv
exit_is 0 'verify' "$KASANE" verify
has 'tells that the item holds now' err 'いまは規則に合っています'
has 'and what to do' err 'kasane edit に記録IDだけを渡す'
exit_is 0 'the item read again' "$KASANE" import 案件.csv
kept 2 'is settled'
exit_is 0 'so is the rest' "$KASANE" import プラン.csv 評価.csv
kept 0 'all of it'
exit_is 0 'a fourth time' "$KASANE" import 案件.csv プラン.csv 評価.csv
has 'it is known as it is' err '評価 0件を登録、1件は登録済み'
exit_is 0 'a plan counts by now' "$KASANE" case show R7-1 --format csv
has 'as 中断' out '支援プラン'
whole 'read again'

# ---- looked at again --------------------------------------------------------------------

begin 'looked at'
item=$("$KASANE" meeting list --of 案件 --format csv | sed -n '2s/.*,//p')
plan=$("$KASANE" plan list --format csv | sed -n '2s/.*,//p')
evaluation=$("$KASANE" plan list --of 評価 --format csv | sed -n '2s/.*,//p')
exit_is 0 'without a word' "$KASANE" edit "$item"
has 'it stays what it is' err 'まだ規則に合わず、要確認のままです'
has 'and why is told' err '同意が、会議の日'
kept 3 'still'
"$KASANE" -q consent import 同意.csv
exit_is 0 'with consent' "$KASANE" edit --dry-run "$item"
kept 3 'a rehearsal changes nothing'
exit_is 0 'the item' "$KASANE" edit "$item"
kept 2 'settled'
exit_is 0 'the plan' "$KASANE" edit "$plan"
exit_is 0 'the evaluation' "$KASANE" edit "$evaluation"
kept 0 'both settled'
exit_is 2 'what is not kept needs words' "$KASANE" edit "$plan"
has 'which is told' err '改める欄がありません'
whole 'looked at'

# ---- an end, and its evaluation --------------------------------------------------------

for way in edit import; do
	t_ledger
	"$KASANE" -q import 受付.csv 会議.csv 同意.csv 案件.csv プラン.csv
	exit_is 0 "an end ($way)" "$KASANE" closure import --record-breach 終結.csv
	kept 1 'is kept'
	exit_is 0 'its evaluation' "$KASANE" plan evaluate P1 --評価日 R7.9.1 \
		--結果 終結
	if [ "$way" = edit ]; then
		exit_is 0 'looked at' "$KASANE" edit "$(kept_id 終結)"
	else
		exit_is 0 'read again' "$KASANE" closure import 終結.csv
	fi
	kept 0 'it is an end'
	"$KASANE" case list --format csv > out
	has 'of the case' out 2025-09-01
	whole "$way"
done

# ---- what held and holds no more ----------------------------------------------------------

# later NAME TEXT: verify tells of it, and is content with the ledger itself.
later() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
	has "$1: verify tells" err "$2"
}
t_ledger
"$KASANE" -q import 受付.csv 同意.csv 会議.csv 案件.csv プラン.csv
exit_is 0 'all holds' "$KASANE" --strict verify
meeting=$("$KASANE" meeting list --format csv | sed -n '2s/.*,//p')
consent=$("$KASANE" consent list --format csv | sed -n '2s/.*,//p')
exit_is 0 'the meeting was earlier' "$KASANE" edit "$meeting" --開催日 R7.5.20
later 'before consent' '同意が、会議の日(2025-05-20)に効いていません'
exit_is 0 'or later' "$KASANE" edit "$meeting" --開催日 R7.7.20
later 'after the decision' '決定日'
exit_is 0 'as it was' "$KASANE" edit "$meeting" --開催日 R7.7.1
exit_is 0 'all holds again' "$KASANE" --strict verify
exit_is 0 'another kind' "$KASANE" edit "$meeting" --会議種別 支援会議
later 'the item' 'この案件は重層的支援会議のままです'
exit_is 0 'the kind it had' "$KASANE" edit "$meeting" --会議種別 重層的支援会議
exit_is 0 'consent was a mistake' "$KASANE" void "$consent" --reason 別人
later 'the item without it' '同意が、会議の日(2025-07-01)に効いていません'
later 'the plan without it' '決定日に有効な本人の同意がありません'

done_testing
