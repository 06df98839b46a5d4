#!/bin/sh
# Last year's figures beside this year's, and the ledger as of a day.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

# cell TABLE ROW COLUMN: its value in the tidy form of the file tidy.
cell() {
	awk -F, -v t="$1" -v r="$2" -v c="$3" \
		'$1 == t && $4 == r && $5 == c { print $6; n++ }
		END { if (n != 1) print "rows: " n + 0 }' tidy
}
# shellcheck disable=SC2094
report() { "$KASANE" -q report "$@" --format tidy > tidy; }
on() { # DAY COMMAND...: on that day
	# shellcheck disable=SC2086
	KASANE_NOW=$1T12:00:00 "$KASANE" -q $2 "$3" "$4" > /dev/null
}

KASANE_NOW=2025-04-02T09:00:00
t_ledger
cat > r6.csv <<'CSV'
受付番号,受付日,受付機関,課題,担当者,氏名
1,R6.4.10,福祉総合相談窓口,病気;けが,山田,甲
2,R6.5.1,福祉総合相談窓口,病気,佐藤,乙
3,R7.2.28,福祉総合相談窓口,介護,山田,丙
CSV
cat > r7.csv <<'CSV'
受付番号,受付日,受付機関,課題,担当者,氏名
4,R7.4.10,福祉総合相談窓口,病気;けが,鈴木,丁
5,R7.6.1,福祉総合相談窓口,病気;けが,山田,戊
CSV
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応機関,対応方法,担当者,所要分
R6-1,R6.4.20,福祉総合相談窓口,電話,山田,10
R6-1,R6.4.21,福祉総合相談窓口,訪問,佐藤,20
R7-1,R7.4.20,福祉総合相談窓口,電話,鈴木,45
CSV
on 2026-04-01 intake import r6.csv
on 2026-04-03 intake import r7.csv
on 2026-04-05 contact import 対応.csv
KASANE_NOW=2026-04-10T12:00:00

# ---- beside ----------------------------------------------------------------

report T02 T11 --year R7 --previous
is 'this year stays under its own name' "$(cell T02 計 新規)" 2
is 'last year beside it' "$(cell T02 計 '新規(前年度)')" 3
is 'and the difference' "$(cell T02 計 '新規(増減)')" -1
is 'by the month' "$(cell T02 5月 '新規(増減)')" -1
is 'distinct cases too' "$(cell T02 計 '実ケース(前年度)')" 1
is 'shares have theirs' "$(cell T11 病気 '割合(件)(前年度)')" 66.7
is 'and the difference is in points' "$(cell T11 病気 '割合(件)(増減)')" 33.3
has 'which is its unit' tidy 'ポイント'
is 'no cell twice' "$(cut -d, -f1,4,5 tidy | sort | uniq -d)" ''
"$KASANE" -q report T02 --year R7 --previous --format text > out
has 'the note names the other year' out '前年度は令和6年度'
report T02 --year R6
is 'the same figure the year itself gives' "$(cell T02 計 新規)" 3

# Texts: who worked in one of the years alone stands in both.
report T17 --year R7 --by 担当者 --previous
is 'one who came' "$(cell T17 鈴木 '計(前年度)')" 0
is 'one who left' "$(cell T17 佐藤 計)" 0
is 'with the difference' "$(cell T17 佐藤 '計(増減)')" -1
is 'and the sums' "$(cell T17 計 '所要分(増減)')" 15

# The most frequent of this year; last year's figures of just these.
report T14 --year R7 --previous
is 'the pair' "$(cell T14 '病気 × けが' '件数(前年度)')" 1
is 'alone' "$(grep -c '^T14' tidy)" 3

# The same span a year earlier, the last day of February too.
report T02 --from R7.2.1 --to R7.2.28 --previous
is 'a month' "$(cell T02 2月 '新規(増減)')" 1
"$KASANE" -q report T02 --from R7.2.1 --to R7.2.28 --previous \
	--format text > out
has 'a leap year has its day' out '2024年2月29日'
report T02 --from R6.4.1 --to R8.3.31 --previous
is 'two years' "$(cell T02 2025年4月 '新規(前年度)')" 1
is 'month by month' "$(cell T02 2024年4月 '新規(前年度)')" 0

# Years without a record.
report --year H20 --previous
is 'a year before the ledger began' "$(cell T02 計 '新規(増減)')" 0
is 'a share of nothing is nothing' "$(cell T11 病気 '割合(件)(増減)')" ''
report T03 --year R9 --previous
is 'an empty year' "$(cell T03 計 '計(前年度)')" 0

# Hidden this year, hidden in the difference.
# shellcheck disable=SC2094
"$KASANE" -q report T02 --year R7 --previous --suppress 3 --format tidy > tidy
grep '新規(増減)' tidy | grep '^T02,[^,]*,[^,]*,計,' > line
has 'a difference would tell a hidden figure' line ',x'

exit_is 2 'last year has no cases of its own here' \
	"$KASANE" report --trace T02:計:新規 --previous
has 'and why' err '--previous は --trace と一緒に使えません'
exit_is 2 'nor is a column of it traced' \
	"$KASANE" report --year R7 --trace 'T02:計:新規(前年度)'
has 'the way is the year itself' err '--year'

# ---- as of a day -------------------------------------------------------------

report T02 --year R7 --as-of 2026-04-02
is 'before the import' "$(cell T02 計 新規)" 0
report T02 --year R7 --as-of R8.4.3
is 'at the end of its day' "$(cell T02 計 新規)" 2
is 'before the contacts' "$(cell T02 計 延べ対応)" 0
report T02 --year R7 --as-of 2026-04-10
is 'today' "$(cell T02 計 延べ対応)" 1
report T02 --year R7
"$KASANE" -q report T02 --year R7 --as-of 2026-04-10 --via-sql \
	--format tidy > sql
ok 'either engine, as of today or not: the same' cmp tidy sql
"$KASANE" -q report T02 --year R7 --as-of 2026-04-03 --format text > out
has 'it says so' out '2026年4月3日'
id=$("$KASANE" log --format csv |
	awk -F, '$5 == "intake" && $6 == $1 { id = $1 } END { print id }')
KASANE_NOW=2026-04-11T12:00:00
"$KASANE" -q edit "$id" --受付日 R7.7.1
exit_is 0 'a figure is traced as of then' "$KASANE" -q report \
	--year R7 --trace T02:6月:新規 --as-of 2026-04-10 --format csv
has 'to the case it was made of' out R7-00002
exit_is 0 'and now' "$KASANE" -q report --year R7 --trace T02:6月:新規 \
	--format csv
has_not 'it is made of none' out R7-00002
exit_is 2 'a day to come' "$KASANE" report --as-of 2026-05-01
has 'is refused' err 'これから来る日'
exit_is 2 'a day before the ledger' "$KASANE" report --as-of 2020-01-01
has 'names its first' err 2025-04-02
exit_is 2 'no day' "$KASANE" report --as-of きのう
has 'says how to write one' err R8.5.1
exit_is 2 'a definition has no day' "$KASANE" report --define T02 \
	--as-of 2026-04-01
is 'no scratch ledger stays' "$(find . -name '*scratch*')" ''
exit_is 0 'nothing was written' "$KASANE" -q verify
done_testing
