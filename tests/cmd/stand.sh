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

# ---- a 支援方針 is not a plan of support ---------------------------------------------

"$KASANE" -q meeting add --会議番号 H-1 --会議種別 支援会議 --開催日 R7.6.3
"$KASANE" -q meeting discuss H-1 --ケース番号 R7-00003 --議題区分 情報共有
"$KASANE" -q plan add --プラン番号 H-1 --ケース番号 R7-00003 \
	--プラン種別 '支援方針(同意前)' --作成日 R7.5.20 --協議会議番号 H-1 \
	--決定日 R7.6.3 --開始日 R7.6.10
show R7-00003
has 'a 支援方針 that was decided is on the page' page 'プラン,H-1 支援方針'
is 'but the case is not one with a plan' "$(page 状態 page)" \
	'会議で検討中 (最終 2025-06-03)'

# ---- consent ------------------------------------------------------------------------

# agreed NUMBER STATE DAY WORDS...: of 情報共有, as the 種類 left blank says.
agreed() {
	agreed_case=$1 agreed_state=$2 agreed_day=$3
	shift 3
	"$KASANE" -q consent add --ケース番号 "$agreed_case" \
		--同意区分 "$agreed_state" --同意日 "$agreed_day" "$@"
}
agreed R7-00003 撤回 R7.7.1
show R7-00003
is 'a withdrawal without a 種類 is of 情報共有' "$(page 同意 page)" \
	'1 本人: 情報共有 撤回 (2025-07-01)'
agreed R7-00003 同意あり R7.7.1 --種類 情報共有
show R7-00003
is 'on one day it wins' "$(page 同意 page)" \
	'1 本人: 情報共有 撤回 (2025-07-01)'

agreed R7-00004 同意あり R8.1.10 --共有範囲機関 保健センター --有効期限 R8.4.20
agreed R7-00004 同意あり R8.1.10 --共有範囲機関 福祉事務所 --有効期限 R8.4.20
"$KASANE" due --kind 同意の期限 --format csv > out
is 'two of one day both come to their end' "$(grep -c ,R7-00004, out)" 2
agreed R7-00004 同意あり R8.3.10 --種類 情報共有
"$KASANE" due --kind 同意の期限 --format csv > out
has_not 'until it is given anew' out ,R7-00004,

# ---- of whom was found to be the same person ----------------------------------------

"$KASANE" -q intake add --受付番号 7 --受付日 R7.4.1 \
	--受付機関 福祉総合相談窓口 --氏名 '佐倉 花子'
"$KASANE" -q intake add --受付番号 8 --受付日 R7.4.2 \
	--受付機関 福祉総合相談窓口 --氏名 '佐倉 花子' \
	--本人同意 あり --同意日 R7.4.2
"$KASANE" -q case join R7-00007 R7-00008 --名寄せ日 R7.4.9
planned 7
"$KASANE" due --kind 同意 --format csv > out
has_not 'consent under the other number is one' out ,R7-00007,
show R7-00007
is 'and on the page' "$(page 同意 page)" '1 本人: 情報共有 同意あり (2025-04-02)'
exit_is 0 'asked by the number that was joined' \
	"$KASANE" due --case R7-00008 --kind 主担当 --format csv
is 'the case it is now has no lead' "$(grep -c ',R7-00007,' out)" 1
agreed R7-00008 撤回 R7.9.1
"$KASANE" due --kind 同意の撤回 --format csv > out
has 'so is its withdrawal' out '同意の撤回,2025-09-01,'

# ---- whose a case is by a 閲覧制限 -----------------------------------------------------

printf 'コード,名称,機関\nS004,児相三郎,児童相談所\n' > 職員.csv
"$KASANE" -q code import 職員 職員.csv
"$KASANE" -q intake add --受付番号 9 --受付日 R7.4.1 \
	--受付機関 福祉総合相談窓口 --氏名 '佐倉 次郎'
"$KASANE" -q restrict add --ケース番号 R7-00009 --開始日 R7.5.1 \
	--期限 R8.3.31 --理由 DV・ストーカー等の支援措置 --保有機関 児童相談所 \
	2> /dev/null
exit_is 4 'a restriction that is over opens it to nobody' \
	"$KASANE" --as 児相三郎 case show R7-00009
"$KASANE" -q restrict add --ケース番号 R7-00009 --開始日 R7.5.1 \
	--理由 DV・ストーカー等の支援措置 --保有機関 児童相談所
exit_is 0 'one in force opens it to its 保有機関' \
	"$KASANE" --as 児相三郎 case show R7-00009

# ---- a page of several tables says of all what was held back --------------------------

"$KASANE" -q meeting add --会議番号 S-1 --会議種別 支援会議 --開催日 R7.6.2
"$KASANE" -q meeting discuss S-1 --ケース番号 R7-00005 --議題区分 情報共有
"$KASANE" -q meeting discuss S-1 --ケース番号 R7-00006 --議題区分 情報共有
"$KASANE" -q meeting assign S-1 --ケース番号 R7-00005 --機関 学校 --役割 見守り \
	--期限 R8.3.20
exit_is 0 'a 支援会議 to whom is not bound' \
	"$KASANE" meeting show S-1 --for 保健センター
has 'two items and a task are counted' err '支援会議限り 3件を除きました'

# ---- the state of a case tells no more than its records -------------------------------

show R7-00005
is 'the keeper sees the task' "$(page 済んでいない役割 page)" \
	'1件 (最も早い期限 2026-03-20)'
is 'and the meeting' "$(page 状態 page)" '会議で検討中 (最終 2025-06-02)'
for reader in 本人 保健センター; do
	show R7-00005 --for $reader
	is "$reader: no task of a 支援会議" "$(page 済んでいない役割 page)" ''
	is "$reader: nor that there was one" "$(page 状態 page)" \
		'受付 (2025-04-01)'
done

done_testing
