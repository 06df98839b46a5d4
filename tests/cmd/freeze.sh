#!/bin/sh
# The published figures of a year: kept, printed again, compared with today's.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

K() { "$KASANE" -q "$@"; }
# id NOUN N: the id of the n-th record of a noun.
id() {
	"$KASANE" log --format csv |
		awk -F, -v noun="$1" -v n="$2" \
			'$5 == noun && $6 == $1 && ++i == n { print $6 }'
}
last() { "$KASANE" log --format csv | awk -F, 'END { print $1 }'; }
# moved TABLE ROW COLUMN: "then now" of the file out, a diff in CSV.
moved() {
	awk -F, -v t="$1" -v r="$2" -v c="$3" \
		'$1 == t && $3 == r && $4 == c { print $5, $6 }' out
}
# told: the numbers of the entries the diff in out names.
told() {
	sed -n '/^記入番号/,$p' out | tail -n +2 | grep . | cut -d, -f1 |
		tr '\n' ' '
}
diff_is() { # STATUS NAME
	exit_is "$1" "$2" "$KASANE" report diff R7 --format csv
}

KASANE_NOW=2026-04-10T12:00:00
t_ledger
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,課題,氏名,フリガナ,生年月日,圏域
1,R7.4.10,福祉総合相談窓口,病気;けが,甲野花,コウノハナ,S30.4.1,東部
2,R7.5.1,福祉総合相談窓口,病気,乙野,オツノ,S40.5.5,
3,R7.6.1,福祉総合相談窓口,"介護",丙野,ヘイノ,,
CSV
sed -i 's/,東部$/,/' 受付.csv
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応機関,対応方法,所要分
R7-1,R7.4.20,福祉総合相談窓口,電話,10
R7-1,R7.5.21,福祉総合相談窓口,訪問,20
R7-2,R7.5.25,福祉総合相談窓口,電話,30
CSV
printf '年度,評価項目,視点,指標,目標値,所見\nR7,多機関協働,支援のしづらさ,T02:計:新規,5件,"役割が、
見えてきた"\n' > 評価.csv
K intake import 受付.csv
K contact import 対応.csv
K appraisal import 評価.csv

# ---- kept --------------------------------------------------------------------

exit_is 1 'nothing is frozen yet' "$KASANE" report frozen R7
has 'and it says where to look' err 'kasane report frozen'
exit_is 1 'so there is nothing to compare' "$KASANE" report diff R7
K report --year R7 --format tidy > published
exit_is 0 'a year is frozen' "$KASANE" report freeze R7
has 'with all its figures' err "$(tail -n +2 published | grep -c '^T' |
	sed 's/\([0-9]\)\([0-9][0-9][0-9]\)$/\1,\2/')個の数字を凍結しました"
exit_is 0 'the journal holds' "$KASANE" verify
K report frozen R7 --format tidy > again
ok 'the tidy form is the same, byte for byte' cmp published again
K report --year R7 T02 --format csv > published.csv
K report frozen R7 T02 --format csv > again.csv
ok 'the printed form too' cmp published.csv again.csv
K report frozen R7 T02 --format text > out
has 'it tells its edition' out '2026-04-10に凍結した第1版'
has 'and its definition' out '定義: 新規は'
diff_is 0 'at once nothing is different'
is 'no row' "$(grep -c . out)" 1

# ---- what moved --------------------------------------------------------------

KASANE_NOW=2026-05-01T12:00:00
# of another year: moves nothing
printf 'ケース番号,対応日,対応機関,対応方法\nR7-1,R8.4.20,福祉総合相談窓口,電話\n' \
	> 翌年.csv
K contact import 翌年.csv
diff_is 0 'what is of another year moves nothing'
K list > /dev/null 2>&1
K case list --reason 点検 > /dev/null
diff_is 0 'nor does reading'

K edit "$(id contact 1)" --所要分 40
first=$(last)
diff_is 1 'a correction does'
is 'the figure, then and now' "$(moved T17 計 所要分)" '60 90'
is 'by which entry' "$(told)" "$first "
has 'of which case' out 'R7-00001'
has 'when' out '2026-05-01T12:00:00'
has 'how many' err '個の数字が変わっています'
has_not 'without a name' out 甲野
K report frozen R7 --format tidy > again
ok 'the frozen figures stay' cmp published again

K void "$(id contact 2)" --reason 重複
second=$(last)
diff_is 1 'a withdrawal'
is 'is told as well' "$(told)" "$first $second "
is 'with what it took away' "$(moved T02 計 延べ対応)" '3 2'
is 'last figure of its row' "$(moved T16 訪問 計)" '1 0'
K report diff R7 --format text > out 2> err
has 'the words are of the table' out '数字を変えた記入'

# One from another record: the age is the 本人's.
K edit "$(id intake 2)" --生年月日 S10.5.5
third=$(last)
diff_is 1 'a birth date corrected'
is 'moves the age' "$(moved T12 病気 80代)" '0 1'
is 'from one band' "$(moved T04 50代 計)" '1 0'
has 'by its entry' out "$third,"

# An import taken back.
printf '受付番号,受付日,受付機関\n9,R7.7.1,福祉総合相談窓口\n' > 後.csv
K intake import 後.csv
K report freeze R7
KASANE_NOW=2026-05-02T12:00:00
run=$("$KASANE" import list --format csv | tail -n 1 | cut -d, -f1)
K import undo "$run"
undo=$(last)
diff_is 1 'an import undone after the second edition'
is 'takes its reception away' "$(moved T02 7月 新規)" '1 0'
is 'the undo did it' "$(told)" "$undo "
exit_is 1 'the first edition is compared by its number' \
	"$KASANE" report diff R7/1 --format csv
has 'with all that came since' out "$first,"
K report frozen R7/1 --format tidy > again
ok 'and printed' cmp published again
K report frozen --format csv > out
is 'both are listed' "$(grep -c '^R7,' out)" 2
exit_is 1 'a third there is not' "$KASANE" report frozen R7/3
exit_is 2 'no year' "$KASANE" report frozen きょう
has 'is told how to say one' err 'R7'
exit_is 2 'no such table' "$KASANE" report frozen R7 T99
exit_is 2 'a year is asked for' "$KASANE" report freeze
exit_is 2 'one that can be read' "$KASANE" report freeze きのう

# ---- how it was counted --------------------------------------------------------

cat > own.table <<'T'
id: X01
title: 電話の件数
source: 対応
rows: 対応方法
where: 対応方法 is 電話
definition: 電話の対応。
T
exit_is 0 'with a table of our own' "$KASANE" report freeze R7 \
	--table-file own.table --percent-digits 0 --previous
rm own.table
exit_is 0 'the declaration is in the ledger' \
	"$KASANE" report frozen R7 X01 --format csv
has 'with its figures' out '電話,2'
diff_is 0 'and counts again as it did'
K report frozen R7 T11 --format csv > out
has 'so do its options' out '割合(件)(前年度)'
exit_is 0 'an empty year is frozen' "$KASANE" report freeze R2
exit_is 0 'and nothing of it moves' "$KASANE" report diff R2
exit_is 0 'verify knows them all' "$KASANE" verify

# ---- words beside figures --------------------------------------------------------

K report frozen R7/1 T34 --format csv > out
has 'the words as they were written' out '役割が、'
has 'beside the figure they are about' out 'T02:計:新規,3,5'
K edit "$(id appraisal 1)" --達成度 達成
KASANE_NOW=2026-05-03T12:00:00
diff_is 1 'an appraisal changed'
is 'is told' "$(moved T34 多機関協働 達成度)" ' 達成'
is 'with its entry' "$(told)" "$(last) "

# ---- a damaged ledger --------------------------------------------------------------

if command -v sqlite3 > /dev/null; then
	sqlite3 "$KASANE_LEDGER" 'update contact set minutes = 7'
	exit_is 1 'a damaged ledger is not frozen' "$KASANE" report freeze R7
	has 'it says what to do' err 'kasane verify'
	K report frozen --format csv > out
	is 'nothing was added' "$(grep -c '^R7,' out)" 3
else
	skip 'a damaged ledger is not frozen' 'no sqlite3'
fi
done_testing
