#!/bin/sh
# The demo city's year of three hundred cases: every kind of record, from one
# folder into an empty ledger, and every state a case can be in.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

KASANE_NOW=2026-04-15T12:00:00
export KASANE_NOW
exit_is 0 'the city is made' "$KASANE" -q demo city
t_ledger
"$KASANE" -q code import 圏域 city/code-district.csv
year=city/year

# rows FILE: how many it has below its headings.
rows() {
	tail -n +2 "$year/$1.csv" | wc -l | tr -d ' '
}
# at least one row that says so: told NAME FILE TEXT
told() {
	has "the year has $1" "$year/$2.csv" "$3"
}

told 'a refused consent' 同意 同意なし
told 'a withdrawn one' 同意 撤回
told 'one nobody asked for yet' 同意 未確認
told 'a referral sent back' つなぎ '対応困難(差戻し)'
told 'one not answered' つなぎ 未回答
told 'a plan decided' プラン 支援プラン
told 'a 支援方針' プラン '支援方針(同意前)'
told 'a second plan' プラン 再プラン
told 'a suspension' 評価 中断
told 'an end' 評価 終結
for reason in '課題の解決・改善' 他機関へ移行 主担当への引継ぎ \
	'相談・情報提供のみ' 本人の申し出 転出 死亡 '施設入所・入院' その他; do
	told "an end by $reason" 終結 "$reason"
done

exit_is 0 'a rehearsal' "$KASANE" import --dry-run "$year"
"$KASANE" case list --format csv > out
is 'writes nothing' "$(wc -l < out | tr -d ' ')" 1
exit_is 0 'the folder goes in' "$KASANE" import "$year"
grep '件を登録。\|登録$' err | tail -n 1 > line
read=0
for file in "$year"/*.csv; do
	name=$(basename "$file" .csv)
	read=$((read + $(rows "$name")))
done
is 'every row of every file' \
	"$(sed 's/[^0-9]\{1,\}/ /g' line | tr -s ' ' '\n' |
		awk '{ n += $1 } END { print n }')" "$read"
exit_is 0 'the tables are what the journal says' "$KASANE" verify
has 'all of them' err '壊れたところはありません'

# listed NOUN FILE: as many as the file has.
listed() {
	"$KASANE" "$1" list --restricted --reason 点検 --format csv > out
	is "$1: as many as in $2.csv" \
		"$(grep -c . out | awk '{ print $1 - 1 }')" "$(rows "$2")"
}
listed plan プラン
listed refer つなぎ
listed closure 終結
listed meeting 会議
listed resource 社会資源
listed activity 地域支援
listed topic 地域課題
listed appraisal 定性評価
listed assess アセスメント

# Ended are those with a closure and those their screening ended.
ended=$(($(rows 終結) + $(grep -c 'のみで終了\|判断前に中断' "$year/受付.csv")))
"$KASANE" case list --restricted --reason 点検 --format csv > cases
is 'as many cases as receptions' \
	"$(tail -n +2 cases | wc -l | tr -d ' ')" "$(rows 受付)"
is 'as many ended as the files say' \
	"$(tail -n +2 cases | cut -d , -f 7 | grep -c .)" "$ended"
"$KASANE" report T02 --year R7 --format tidy > figures
has 'the report counts the receptions' figures ",計,新規,$(rows 受付),"
has 'and the contacts' figures ",計,延べ対応,$(rows 支援経過),"

"$KASANE" due --format csv > waits
for kind in 会議後の確認 モニタリング プランの終了 つなぎ 役割 主担当 同意 \
	同意の撤回 役割のない機関 閲覧制限 本人の意向; do
	has "due: $kind" waits "$kind,"
done
waiting=$(awk -F , '$10 == "" && NR > 1 || $10 == "未回答"' \
	"$year/つなぎ.csv" | wc -l | tr -d ' ')
is 'due: every referral without an answer' "$(grep -c '^つなぎ,' waits)" \
	"$waiting"
exit_is 1 'due --check: there is something' "$KASANE" due --check

# What comes by command: a copy of the ledger, as the year is taken back below.
if "$KASANE" household split --help > out 2>&1; then
	cp kasane.db moved.db
	exit_is 0 'a 世帯分離' "$KASANE" -f moved.db household split R7-00002 \
		--世帯員 2 --分離日 R7.9.1 --異動事由 世帯分離
	exit_is 0 'a move' "$KASANE" -f moved.db household move R7-00012 \
		--転居日 R8.1.10 --圏域 西部 --異動事由 転居
	exit_is 0 'a 名寄せ' "$KASANE" -f moved.db case join R7-00003 R7-00005 \
		--名寄せ日 R8.2.1 --理由 フリガナと生年月日
	exit_is 0 'the ledger is whole' "$KASANE" -f moved.db verify
	has 'all of it' err '壊れたところはありません'
	"$KASANE" -f moved.db case timeline R7-00002 --format csv > out
	has 'the 家族年表 tells of the 世帯分離' out 世帯分離
	exit_is 4 'the year they stand on stays' \
		"$KASANE" -f moved.db import undo 1
else
	skip 'households in motion' 'no such command'
fi

if "$KASANE" case assign --help > out 2>&1; then
	cp kasane.db led.db
	exit_is 0 'a new 主担当' "$KASANE" -f led.db case assign R7-00015 \
		--主担当機関 社会福祉協議会 --変更日 R8.4.1
	"$KASANE" -f led.db due --kind 主担当 --format csv > out
	has_not 'the case has a 主担当' out R7-00015
	exit_is 0 'the ledger is whole' "$KASANE" -f led.db verify
else
	skip 'a new 主担当' 'no such command'
fi

exit_is 0 'again' "$KASANE" import "$year"
is 'nothing new' "$(grep -c 'を更新\|を却下\|保留' err)" 0
"$KASANE" import list --format csv > runs
is 'no run of it' "$(wc -l < runs | tr -d ' ')" 2
exit_is 0 'the year is taken back' "$KASANE" import undo 1
"$KASANE" case list --restricted --reason 点検 --format csv > out
is 'no case is left' "$(wc -l < out | tr -d ' ')" 1
"$KASANE" meeting list --format csv > out
is 'no meeting either' "$(wc -l < out | tr -d ' ')" 1
exit_is 0 'and nothing is due' "$KASANE" due --check
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
