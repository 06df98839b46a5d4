#!/bin/sh
# How a case stands: the rules, the page of the case and what is due say the
# same of its consent, its plans and its end.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# page WORD FILE: a line of いまの状態.
page() {
	sed -n "/^いまの状態/,/^\$/s/^$1,//p" "$2"
}

# show NUMBER WORDS...: the page, into the file page.
show() {
	"$KASANE" case show "$@" --format csv > page 2> page.err
}

for n in 1 2 3 4 5 6; do
	"$KASANE" -q intake add --受付番号 $n --受付日 R7.4.1 \
		--受付機関 福祉総合相談窓口 --氏名 "佐倉 太郎$n" \
		--本人同意 あり --同意日 R7.4.1
done
"$KASANE" -q meeting add --会議番号 M-1 --会議種別 重層的支援会議 --開催日 R7.6.1

# planned N: a plan for two services, decided.
planned() {
	"$KASANE" -q meeting discuss M-1 --ケース番号 "R7-0000$1" \
		--議題区分 プラン協議
	"$KASANE" -q plan add --プラン番号 "P-$1" --ケース番号 "R7-0000$1" \
		--作成日 R7.5.20 --協議会議番号 M-1 --決定日 R7.6.1 \
		--開始日 R7.6.10 --終了予定日 R8.3.1 \
		--事業区分 '多機関協働;参加支援'
}

# ---- an end kept against the rule, and mended ------------------------------------

planned 1
exit_is 0 'an end before the evaluation is kept as 要確認' "$KASANE" closure add \
	--ケース番号 R7-00001 --終結日 R7.9.1 --終結理由 課題の解決・改善 \
	--本人の意向 了承 --record-breach
id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
"$KASANE" -q plan evaluate P-1 --評価日 R7.8.1 --結果 終結
exit_is 0 'once it is evaluated the end may be mended' "$KASANE" edit "$id" \
	--本人の意向 '了承した'
"$KASANE" closure show "$id" --format csv > out
has_not 'and is 要確認 no longer' out 要確認
show R7-00001
is 'the case has ended' "$(page 状態 page)" '終結 (2025-09-01)'
exit_is 0 'the ledger is whole' "$KASANE" verify

# ---- a plan of which one service is over -----------------------------------------

planned 2
"$KASANE" -q plan evaluate P-2 --評価日 R7.8.1 --結果 終結 \
	--事業区分 参加支援
exit_is 4 'the other goes on, so the case does not end' "$KASANE" closure add \
	--ケース番号 R7-00002 --終結日 R7.9.1 --終結理由 課題の解決・改善 \
	--本人の意向 了承
"$KASANE" due --kind プランの終了 --format csv > out
has 'its last day is still due' out ',R7-00002,'
show R7-00002
has 'and the page has the plan' page 'プラン,P-2 支援プラン'
"$KASANE" -q plan evaluate P-2 --評価日 R7.8.2 --結果 終結 \
	--事業区分 多機関協働
"$KASANE" due --kind プランの終了 --format csv > out
has_not 'with each service it is over' out ',R7-00002,'
show R7-00002
has_not 'and off the page' page 'プラン,P-2 支援プラン 決定'

done_testing
