#!/bin/sh
# The life of one case: a 支援会議 before consent, a 支援方針, consent, a plan
# proposed and decided at a 重層的支援会議, evaluated, planned anew, ended; and
# what is refused on the way.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# added NAME COMMAND...: a record, whose id goes into $id.
added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

# refused STATUS NAME COMMAND...: it ends so and writes nothing.
refused() {
	refused_name=$2
	cp kasane.db before.db
	exit_is "$@"
	ok "$refused_name: nothing is written" cmp kasane.db before.db
}

"$KASANE" -q intake add --受付番号 1 --受付日 R7.4.1 \
	--受付機関 福祉総合相談窓口 --氏名 '佐倉 太郎' --本人同意 なし

# ---- before consent: 支援会議, 支援方針 ---------------------------------------

"$KASANE" -q meeting add --会議番号 M-1 --会議種別 支援会議 --開催日 R7.4.20
"$KASANE" -q meeting discuss M-1 --ケース番号 R7-00001 --議題区分 情報共有
added 'a 支援方針' "$KASANE" plan add --プラン番号 H-1 --ケース番号 R7-00001 \
	--プラン種別 '支援方針(同意前)' --作成日 R7.4.21 \
	--今期目標 '佐倉の目標' --モニタリング予定日 R9.3.1
is 'a planned day ahead is no slip' "$(cat err)" "プラン 1件を登録 (ID $id)"
refused 4 'without its meeting it is not decided' \
	"$KASANE" plan decide H-1 --決定日 R7.4.25
has 'and told what it needs' err '支援会議の協議会議番号が要ります'
refused 1 'nor by a meeting that is none' \
	"$KASANE" plan decide H-1 --決定日 R7.4.25 --協議会議番号 M-9
has 'which is named' err '「M-9」という番号の会議が台帳にありません'
exit_is 0 'with the 支援会議 it is, without consent' \
	"$KASANE" plan decide H-1 --決定日 R7.4.25 --協議会議番号 M-1
exit_is 0 'and may be evaluated' "$KASANE" plan evaluate H-1 \
	--評価日 R7.5.10 --結果 継続 --変化 '支援機関とのつながり'
whole '支援方針'

# ---- a plan proposed, and decided ------------------------------------------------

exit_is 0 'a plan is proposed' "$KASANE" plan add --プラン番号 P-1 \
	--ケース番号 R7-00001 --作成日 R7.5.20 --事業区分 '多機関協働;参加支援' \
	--開始日 R7.5.25
"$KASANE" -q meeting add --会議番号 M-2 --会議種別 重層的支援会議 \
	--開催日 R7.6.1
refused 4 'without consent it is not even discussed there' \
	"$KASANE" meeting discuss M-2 --ケース番号 R7-00001 \
	--議題区分 プラン協議
"$KASANE" -q consent add --ケース番号 R7-00001 --同意区分 同意あり \
	--同意日 R7.5.30
"$KASANE" -q meeting discuss M-2 --ケース番号 R7-00001 --議題区分 情報共有
refused 4 'heard, but not as プラン協議' \
	"$KASANE" plan decide P-1 --決定日 R7.6.1 --協議会議番号 M-2
has 'is told' err 'プラン協議として話し合った重層的支援会議'
exit_is 0 'put forward as プラン協議' "$KASANE" meeting discuss M-2 \
	--ケース番号 R7-00001 --議題区分 プラン協議
refused 4 'another meeting will not do' \
	"$KASANE" plan decide P-1 --決定日 R7.6.1 --協議会議番号 M-1
refused 1 'nor a day before the meeting' \
	"$KASANE" plan decide P-1 --決定日 R7.5.31 --協議会議番号 M-2
has 'which is told' err '会議の開催日(2025-06-01)より前'
refused 2 'decide takes its own fields alone' \
	"$KASANE" plan decide P-1 --今期目標 x
refused 2 'and needs one' "$KASANE" plan decide P-1
refused 1 'a plan that is none' "$KASANE" plan decide P-7 --決定日 R7.6.1
has 'is told' err 'この番号のプランは台帳にありません'
exit_is 0 'tried out' "$KASANE" plan decide P-1 --決定日 R7.6.1 \
	--協議会議番号 M-2 --dry-run
exit_is 0 'decided' "$KASANE" plan decide P-1 --決定日 R7.6.1 \
	--協議会議番号 M-2
has 'with a word on the early start' err '事後承認として残します'
"$KASANE" plan show P-1 --format text > out
has 'the page says so' out '事後承認'
has 'and when' out '2025-06-01'
has 'and that it is a first one' out '初回'
whole 'decided'

# Consent withdrawn the day before: P-2 may not be decided then.
"$KASANE" -q consent add --ケース番号 R7-00001 --同意区分 撤回 --同意日 R7.7.1
"$KASANE" -q plan add --プラン番号 P-2 --ケース番号 R7-00001 --作成日 R7.6.20 \
	--回次 再プラン
refused 4 'after the withdrawal' "$KASANE" plan decide P-2 --決定日 R7.7.1 \
	--協議会議番号 M-2
has 'the way out is named' err '支援方針(同意前)にしてください'
exit_is 0 'the past is kept as 要確認' "$KASANE" plan decide P-2 \
	--決定日 R7.7.1 --協議会議番号 M-2 --record-breach
"$KASANE" plan show P-2 --format text > out
has 'and says why' out 'plan-needs-consent'
exit_is 0 'verify lists it' "$KASANE" verify
has 'by its rule' err '決定日に有効な本人の同意がありません'
exit_is 1 'and counts it where asked to' "$KASANE" --strict verify
exit_is 0 'mended' "$KASANE" plan decide P-2 --決定日 R7.6.30
"$KASANE" plan show P-2 --format text > out
has_not 'it is 要確認 no longer' out '要確認'
whole 'mended'
"$KASANE" -q void "$("$KASANE" plan list --format csv |
	sed -n 's/^R7-00001,P-2,.*,\([0-9]*\)$/\1/p')" --reason 試し

# ---- what it does, what became of it ---------------------------------------------

cat > プラン.csv <<'CSV'
プラン番号,ケース番号,作成日,長期目標
P-1,R7-00001,R7.5.20,佐倉の願い
CSV
cat > 支援内容.csv <<'CSV'
プラン番号,機関,事業区分,支援内容,頻度
P-1,参加支援事業者,参加支援,佐倉の居場所,週1回
P-1,社会福祉協議会,多機関協働,見守り,月2回
CSV
cat > 評価.csv <<'CSV'
プラン番号,評価日,会議番号,結果,変化,所見
P-1,R7.9.1,,継続,孤立の解消;社会参加機会の増加,佐倉の様子
CSV
exit_is 0 'a file with a few columns completes the plan' "$KASANE" plan \
	import --update プラン.csv --actions 支援内容.csv --evaluations 評価.csv
is 'in one line' "$(tail -n 1 err)" \
	'プラン 0件を登録、1件を更新。支援内容 2件を登録。評価 1件を登録'
exit_is 0 'once' "$KASANE" plan import --update プラン.csv \
	--actions 支援内容.csv --evaluations 評価.csv
has 'nothing is doubled' err '評価 0件を登録、1件は登録済み'
exit_is 0 'the page of the plan' "$KASANE" plan show P-1 --format text
has 'keeps what the file had not' out '事後承認'
has 'has its goal' out '佐倉の願い'
has 'its 支援内容' out '佐倉の居場所'
has 'and its 評価' out '孤立の解消'
"$KASANE" plan show P-1 --format text --anonymous > out
has_not 'and nothing of a person where asked' out '佐倉'
"$KASANE" plan list --of 評価 --case R7-00001 --format csv > out
is 'evaluations by their case' "$(grep -c '^[HP]-1,' out)" 2
"$KASANE" plan list --of 支援内容 --agency 社会福祉協議会 --format csv > out
is 'actions by their agency' "$(grep -c '^P-1,' out)" 1
exit_is 2 'a listing without cases is not asked by one' \
	"$KASANE" resource list --case R7-00001
refused 4 'a plan others stand on stays' "$KASANE" void \
	"$("$KASANE" plan list --format csv |
		sed -n 's/^R7-00001,P-1,.*,\([0-9]*\)$/\1/p')" --reason 誤
has 'and they are counted' err '支援内容2件、評価1件'
refused 1 'an evaluation before the decision' "$KASANE" plan evaluate P-1 \
	--評価日 R7.5.31 --結果 継続
refused 4 '中断 without a meeting' "$KASANE" plan evaluate P-1 \
	--評価日 R7.9.20 --結果 中断
has 'is told what it needs' err '話し合った会議の会議番号が要ります'
exit_is 0 'or kept as 要確認' "$KASANE" plan evaluate P-1 \
	--評価日 R7.9.20 --結果 中断 --record-breach
has 'and said to be' err '評価 1件を要確認として保留'
exit_is 0 'with any meeting that heard the case' "$KASANE" plan evaluate P-1 \
	--評価日 R7.9.20 --結果 中断 --会議番号 M-1 --dry-run
refused 2 'the plan is the argument' "$KASANE" plan evaluate P-1 \
	--プラン番号 P-1 --評価日 R7.9.20
whole 'evaluations'

# ---- planned anew, and ended ---------------------------------------------------------

exit_is 0 'an evaluation ends the plan' "$KASANE" plan evaluate P-1 \
	--評価日 R7.10.1 --結果 再プラン --会議番号 M-2
"$KASANE" -q consent add --ケース番号 R7-00001 --同意区分 同意あり \
	--同意日 R7.10.5 --種類 プラン
"$KASANE" -q meeting add --会議番号 M-3 --会議種別 重層的支援会議 \
	--開催日 R7.10.10
"$KASANE" -q consent add --ケース番号 R7-00001 --同意区分 同意あり \
	--同意日 R7.10.5
"$KASANE" -q meeting discuss M-3 --ケース番号 R7-00001 --議題区分 プラン協議
exit_is 0 'another 初回 is told of' "$KASANE" plan add --プラン番号 P-3 \
	--ケース番号 R7-00001 --作成日 R7.10.3 --協議会議番号 M-3 \
	--決定日 R7.10.10 --dry-run
has 'with what to write' err '回次を再プランにしてください'
exit_is 0 'the next plan' "$KASANE" --strict plan add --プラン番号 P-3 \
	--ケース番号 R7-00001 --回次 再プラン --作成日 R7.10.3 \
	--協議会議番号 M-3 --決定日 R7.10.10 --開始日 R7.10.10
exit_is 0 'ends' "$KASANE" plan evaluate P-3 --評価日 R8.3.1 --結果 終結 \
	--変化 就労開始
"$KASANE" -q closure add --ケース番号 R7-00001 --終結日 R8.3.10 \
	--終結理由 課題の解決・改善 --本人の意向 '続けたい'
whole 'the whole life'

# ---- the same from files, in one run ---------------------------------------------------

for of in 'plan' 'plan --of 支援内容' 'plan --of 評価'; do
	noun=${of%% *}
	more=${of#plan}
	# shellcheck disable=SC2086
	"$KASANE" "$noun" template $more --format csv > t.csv
	is "$of: a template of one line" "$(wc -l < t.csv | tr -d ' ')" 1
done
t_ledger
mkdir files
cat > files/intake.csv <<'CSV'
受付番号,受付日,受付機関,本人同意
1,R7.4.1,福祉総合相談窓口,あり
CSV
cat > files/meeting.csv <<'CSV'
会議番号,会議種別,開催日
M-1,重層的支援会議,R7.6.1
CSV
cat > files/agenda.csv <<'CSV'
会議番号,ケース番号,議題区分
M-1,R7-00001,プラン協議
CSV
cat > files/plan.csv <<'CSV'
プラン番号,ケース番号,作成日,協議会議番号,決定日,開始日
P-1,R7-00001,R7.5.20,M-1,R7.6.1,R7.6.1
CSV
cp 支援内容.csv 評価.csv files
exit_is 0 'a folder' "$KASANE" import files
has 'goes in whatever the files are called' err '評価 1件を登録'
exit_is 0 'once' "$KASANE" import files
has 'and no more' err '評価 0件を登録、1件は登録済み'
whole 'a folder'
exit_is 0 'and can be undone' "$KASANE" import undo 1
"$KASANE" plan list --format csv > out
is 'with its plans' "$(wc -l < out | tr -d ' ')" 1
whole 'undone'

done_testing
