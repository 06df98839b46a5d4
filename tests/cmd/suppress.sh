#!/bin/sh
# report --suppress: the demo city's whole report, printed with small counts
# hidden, and read by somebody who wants to know them.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

"$KASANE" -q demo city --format tidy > city.tidy 2> err < /dev/null ||
	{ echo 'Bail out! no city'; exit 1; }
KASANE_LEDGER=$t_home/city/kasane.db
export KASANE_LEDGER

# ---- the reader --------------------------------------------------------------
# attack LIMIT PLAIN HIDDEN: two tidy reports, as counted and as printed; prints
# whatever the printed one still tells.  Every law below is what anybody can
# see in the tables: parts and totals, the same figure printed twice.
cat > attack.awk <<'AWK'
function known(cell) { return (cell in value) }
function part(cell, sign) {
	if (!known(cell))
		return
	laws_n[laws]++
	law[laws, laws_n[laws]] = cell
	sign_of[laws, laws_n[laws]] = sign
}
function total(cell) { laws++; part(cell, -1) }
function same(a, b) { total(a); part(b, 1) }
# rows of table t in column c that make up its row r
function down(t, c, r,   i, row) {
	total(t SUBSEP r SUBSEP c)
	for (i = 1; i <= rows[t]; i++) {
		row = row_of[t, i]
		if (row == r)
			break
		if (r == "計" || row != "未記入")
			part(t SUBSEP row SUBSEP c, 1)
	}
}
function across(t, r,   i) {
	total(t SUBSEP r SUBSEP "計")
	for (i = 1; i <= columns[t]; i++) {
		if (column_of[t, i] == "計")
			break
		part(t SUBSEP r SUBSEP column_of[t, i], 1)
	}
}
function both(t,   i) {
	for (i = 1; i <= columns[t]; i++) {
		down(t, column_of[t, i], "計")
		if (column_of[t, i] == "計")
			break
	}
	for (i = 1; i <= rows[t]; i++) {
		across(t, row_of[t, i])
		if (row_of[t, i] == "計")
			break
	}
}
function state_laws(   i, t, m, r) {
	both("T03"); both("T04"); both("T09"); both("T16"); both("T17")
	both("T18")
	split("T05 T06 T07 T08 T13 T15", list, " ")
	for (i = 1; i in list; i++) {
		down(list[i], "件数", "計")
		if (list[i] != "T13")
			same("T02" SUBSEP "計" SUBSEP "新規",
				list[i] SUBSEP "計" SUBSEP "件数")
	}
	for (i = 1; i <= columns["T02"]; i++)
		if (column_of["T02", i] != "実ケース")
			down("T02", column_of["T02", i], "計")
	for (i = 1; i <= rows["T02"]; i++) {
		m = row_of["T02", i]
		total("T02" SUBSEP m SUBSEP "延べ(受付を含む)")
		part("T02" SUBSEP m SUBSEP "新規", 1)
		part("T02" SUBSEP m SUBSEP "延べ対応", 1)
		same("T02" SUBSEP m SUBSEP "新規", "T03" SUBSEP "計" SUBSEP m)
		same("T02" SUBSEP m SUBSEP "新規", "T09" SUBSEP "計" SUBSEP m)
		total("T16" SUBSEP "計" SUBSEP m)
		part("T02" SUBSEP m SUBSEP "延べ対応", 1)
		part("T02" SUBSEP m SUBSEP "会議出席", 1)
	}
	down("T10", "件数", "延べ計")
	down("T11", "件数", "延べ計")
	down("T11", "主たる課題", "延べ計")
	same("T11" SUBSEP "延べ計" SUBSEP "主たる課題",
		"T11" SUBSEP "実件数" SUBSEP "主たる課題")
	for (t = 10; t <= 11; t++) {
		total("T13" SUBSEP "計" SUBSEP "件数")
		part("T" t SUBSEP "未記入" SUBSEP "件数", 1)
		part("T" t SUBSEP "実件数" SUBSEP "件数", 1)
	}
	for (i = 1; i <= rows["T12"]; i++) {
		r = row_of["T12", i]
		across("T12", r)
		same("T11" SUBSEP r SUBSEP "件数", "T12" SUBSEP r SUBSEP "計")
	}
	same("T04" SUBSEP "計" SUBSEP "計", "T13" SUBSEP "計" SUBSEP "件数")
	same("T16" SUBSEP "計" SUBSEP "計", "T17" SUBSEP "計" SUBSEP "計")
	same("T17" SUBSEP "計" SUBSEP "計", "T18" SUBSEP "計" SUBSEP "計")
}
# What a mark says to a reader who knows which counts are small, and to one
# who guesses; everything: as if not one figure were printed.
function bounds(knows, everything,   c, small) {
	for (c in value) {
		low[c] = high[c] = value[c]
		if (!everything && !(c in hidden))
			continue
		small = value[c] > 0 && value[c] < limit
		low[c] = small && knows
		high[c] = small ? limit - 1 : 1e9
	}
	for (changed = 1; changed;) {
		changed = 0
		for (l = 1; l <= laws; l++)
			for (i = 1; i <= laws_n[l]; i++)
				narrow(l, i)
	}
}
function tell(who,   c) {
	for (c in hidden)
		if (low[c] == high[c] && !(who == "knowing" && c in pinned))
			print "worked out, " who ": " c " = " low[c]
}
# What a part can be at least and at most, given the others.
function narrow(l, i,   j, c, s, lo, hi, swap) {
	for (j = 1; j <= laws_n[l]; j++) {
		if (j == i)
			continue
		c = law[l, j]
		s = sign_of[l, j]
		lo += s > 0 ? low[c] : -high[c]
		hi += s > 0 ? high[c] : -low[c]
	}
	if (sign_of[l, i] > 0) {
		swap = -lo
		lo = -hi
		hi = swap
	}
	c = law[l, i]
	if (lo > low[c]) {
		low[c] = lo
		changed = 1
	}
	if (hi < high[c]) {
		high[c] = hi
		changed = 1
	}
}
FILENAME == "plain" {
	if (FNR == 1)
		next
	key = $1 SUBSEP $4 SUBSEP $5
	if ($7 == "%")
		next
	# a median, a largest and a difference count nothing
	if ($5 != "所要分" && $4 != "平均" && $7 != "日" &&
		$4 !~ /最多回数$/ && $5 != "増減")
		value[key] = $6
	next
}
FNR == 1 { if ($10 != "秘匿") print "no column 秘匿"; next }
{
	key = $1 SUBSEP $4 SUBSEP $5
	if ($10 == "x") {
		marks++
		if ($6 != "")
			print "marked and printed: " $0
		if (key in value)
			hidden[key] = 1
	} else if ((key in value) && $6 > 0 && $6 < limit)
		print "printed: " $0
	else if ((key in value) && $6 != value[key])
		print "changed: " $0
	if ($7 == "%" && $10 != "x" && $6 != "" &&
		(($1 SUBSEP $4 SUBSEP "件数") in hidden))
		print "share of a hidden count: " $0
	if ($8 != "" && $8 > 0 && $8 < limit)
		print "small base: " $0
	if (!(($1, $4) in seen_row)) {
		seen_row[$1, $4] = 1
		row_of[$1, ++rows[$1]] = $4
	}
	if (!(($1, $5) in seen_column)) {
		seen_column[$1, $5] = 1
		column_of[$1, ++columns[$1]] = $5
	}
}
END {
	state_laws()
	for (l = 1; l <= laws; l++) {
		for (j = sum = 0; j < laws_n[l];)
			sum += value[law[l, ++j]] * sign_of[l, j]
		if (sum != 0)
			print "not a law: " law[l, 1]
	}
	# 4 = 1 + 1 + 1 + 1: no hiding helps against who knows
	bounds(1, 1)
	for (c in value)
		if (low[c] == high[c])
			pinned[c] = 1
	bounds(1, 0)
	tell("knowing")
	bounds(0, 0)
	tell("guessing")
	for (c in hidden)
		n++
	print marks + 0, n + 0, laws + 0 > "attacked"
}
AWK

attack() {
	awk -F, -f attack.awk limit="$1" "$2" "$3" | sed 's/\x1c/:/g' |
		head -n 20
}

# try NAME LIMIT OPTION...: a period, hidden, attacked.
try() {
	t_what=$1
	t_limit=$2
	shift 2
	"$KASANE" report --format tidy "$@" > plain 2> err < /dev/null
	"$KASANE" report --format tidy --suppress "$t_limit" "$@" > hidden \
		2> err < /dev/null
	is "$t_what: the report is printed" "$?" 0
	attack "$t_limit" plain hidden > told
	is "$t_what: nothing hidden is told" "$(cat told)" ''
	read -r marks cells laws < attacked
	[ "$cells" -gt 0 ] && [ "$marks" -ge "$cells" ] && [ "$laws" -gt 50 ]
	t_result $? "$t_what: $cells counts hidden, $laws laws" || cat attacked
}

try R7 5 --year R7
try 'R7, 3' 3 --year R7
try 'R7, 10' 10 --year R7
try 'R6, without zeros' 5 --year R6 --no-zero
try 'a quarter' 5 --year R7 --quarter 2
try 'a month' 5 --month 2025-12
try 'one district' 5 --year R7 --district 東部
try 'one agency' 5 --year R7 --agency 社会福祉協議会
try 'unknown answers apart' 5 --year R7 --missing

# The reader is no fool: where small counts alone are hidden he finds some.
"$KASANE" report --format tidy --year R7 > plain 2> err < /dev/null
awk -F, -v OFS=, 'NR == 1 { print $0, "秘匿"; next }
	$7 != "%" && $5 != "所要分" && $6 > 0 && $6 < 5 { $6 = ""; $10 = "x"
		print; next }
	{ print $0, "" }' plain > hidden
attack 5 plain hidden > told
has 'small counts alone: worked out' told 'worked out, knowing'

# ---- the forms ---------------------------------------------------------------

report() {
	"$KASANE" report --year R7 --suppress 5 "$@" < /dev/null
}
for form in text csv tidy json xlsx; do
	report --format "$form" > "a.$form"
	report --format "$form" > "b.$form"
	ok "$form: equal bytes" cmp "a.$form" "b.$form"
done
report --format tidy --via-sql > sql.tidy
ok 'the same through SQL' cmp a.tidy sql.tidy
report T03 --format csv > t03.csv
is 'csv: the mark' "$(awk -F, '$1 == "市外"' t03.csv | tr -d '0-9,')" \
	市外xxxxxxxxxxx
is 'csv: no small count' "$(awk -F, 'NR > 1 {
	for (i = 2; i <= NF; i++) if ($i > 0 && $i < 5) print }' t03.csv)" ''
report T03 --format text > t03.text
has 'text: the note' t03.text '1〜4の数と、それを求められる数はxで伏せています'
is 'text: no small count' "$(grep -E ' [1-4]( |$)' t03.text)" ''
if command -v python3 > /dev/null; then
	cat > read.py <<'PY'
import json, re, sys, zipfile
bad = hidden = 0
for table in json.load(open('a.json')):
    for row in table['rows']:
        for column, cell in zip(table['columns'][1:], row[1:]):
            if isinstance(cell, dict):
                hidden += cell == {'value': None, 'suppressed': True}
            elif isinstance(cell, (int, float)) and 0 < cell < 5 and \
                    column['unit'] not in ('%', '日') and \
                    column['label'] != '増減' and row[0] != '平均' and \
                    not row[0].endswith('最多回数'):
                bad += 1
book = zipfile.ZipFile('a.xlsx')
words = re.findall(r'<si><t[^>]*>([^<]*)</t></si>',
                   book.read('xl/sharedStrings.xml').decode())
marks = 0
for name in book.namelist():
    if name.startswith('xl/worksheets/sheet'):
        marks += book.read(name).decode().count(
            't="s"><v>%d</v>' % words.index('x'))
print(bad, hidden == marks == int(sys.argv[1]))
PY
	is 'json, xlsx: marks and no small count' \
		"$(python3 read.py "$(cut -d, -f10 a.tidy | grep -c x)")" '0 True'
else
	skip 'json, xlsx: marks and no small count' 'no python3'
fi
"$KASANE" report --year R7 --format tidy > whole.tidy
head -n 1 whole.tidy > head.tidy
is 'without the option nothing is new' "$(cat head.tidy)" \
	表番号,表名,期間,行,列,値,単位,母数,文

# ---- a reader of one table, of two -------------------------------------------

"$KASANE" 報告 T14 --年度 R7 --月 5 --秘匿 5 --形式 csv > t14.csv
is 'the most frequent: marks come last, unranked' \
	"$(cut -d, -f2 t14.csv | tail -n +2 | uniq | grep -c x)" 1
"$KASANE" report T17 --month 2025-04 --district 市外 --suppress 5 \
	--format csv > t17.csv
has 'minutes of a few' t17.csv 障害者相談支援事業所,x,0,x,x,x
is 'none stands beside a mark' "$(awk -F, 'NR > 1 && $6 == "x" &&
	$5 != "x"' t17.csv)" ''

# ---- mistakes ----------------------------------------------------------------

for n in 0 2 1001 -1 five 5x ''; do
	exit_is 2 "--suppress '$n'" "$KASANE" report T03 --suppress "$n"
	has "--suppress '$n': what to give" err '3から1000まで'
done
exit_is 2 'with --trace' "$KASANE" report --suppress 5 --trace T11:介護:件数
has 'with --trace: which' err '--trace と一緒に使えません'
exit_is 2 'with --sql' "$KASANE" report --suppress 5 --sql
exit_is 2 'with --define' "$KASANE" report --suppress 5 --define T03
exit_is 0 'nothing to hide' "$KASANE" report --year 2010 --suppress 5

done_testing
