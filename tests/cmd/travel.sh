#!/bin/sh
# The lists of a ledger, taken into an empty one, are that ledger: cases keep
# their numbers, and so every record its case.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

KASANE_NOW=2026-04-15T12:00:00
export KASANE_NOW

# lists FOLDER: every list there is, as files.
lists() {
	mkdir "$1"
	while read -r noun; do
		"$KASANE" "$noun" list --restricted --reason 移行 --format csv \
			> "$1/$noun.csv" 2>> err
	done < nouns
	for part in 出席 案件 役割分担 事前ヒアリング アンケート 構成員名簿; do
		"$KASANE" meeting list --of "$part" --restricted --reason 移行 \
			--format csv > "$1/$part.csv" 2>> err
	done
	for part in 支援内容 評価; do
		"$KASANE" plan list --of "$part" --restricted --reason 移行 \
			--format csv > "$1/$part.csv" 2>> err
	done
	"$KASANE" resource list --of マッチング --restricted --reason 移行 \
		--format csv > "$1/マッチング.csv" 2>> err
}

# bare FOLDER: the same without 記録ID, the last column, in one order.
bare() {
	for file in "$1"/*.csv; do
		echo "$file" | sed 's|.*/||'
		sed 's/,[0-9]*$//' "$file" | LC_ALL=C sort
	done
}

exit_is 0 'the city is made' "$KASANE" -q demo city
t_ledger
"$KASANE" -q code import 圏域 city/code-district.csv
# a number is given out that the list leaves out, so that they have a gap
printf '受付日,受付機関\nR7.4.1,福祉総合相談窓口\n' > 誤り.csv
"$KASANE" -q intake import 誤り.csv
"$KASANE" -q void "$(sqlite3 kasane.db 'select id from intake')" --reason 誤記
exit_is 0 'its year' "$KASANE" -q import city/year
"$KASANE" help --completion bash | awk '
	/^\t[a-z]+\|/ { split($1, w, /[|)]/); noun = w[1]; next }
	/^\t\timport\|/ { takes[noun] = 1 }
	/^\t\tlist\|.*--restricted/ { if (takes[noun]) print noun }' > nouns
lists one
has 'the first is gone' one/intake.csv 'R7-00002'
mv kasane.db one.db
t_ledger
"$KASANE" -q code import 圏域 city/code-district.csv
exit_is 0 'its lists are taken into another' "$KASANE" -q import one
lists two
bare one > one.txt
bare two > two.txt
diff one.txt two.txt > differs
t_result $? 'which has the same lists' || head -n 20 differs | sed 's/^/# /'
exit_is 0 'it is whole' "$KASANE" verify
"$KASANE" case list --format csv | cut -d, -f1-9 > two.cases
mv kasane.db two.db
cp one.db kasane.db
"$KASANE" case list --format csv | cut -d, -f1-9 > one.cases
is 'and the same cases' "$(diff one.cases two.cases | head -n 5)" ''

done_testing
