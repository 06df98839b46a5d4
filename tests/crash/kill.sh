#!/bin/sh
# Killed at any moment, a ledger holds all of an import or nothing of it, and
# verifies.
# shellcheck source-path=SCRIPTDIR source=../cmd/lib.sh
. "$(dirname "$0")/../cmd/lib.sh"
t_ledger
KILLS=${KILLS:-30}
ROWS=2000

rows() { # FIRST LAST
	awk -v first="$1" -v last="$2" 'BEGIN {
		print "受付番号,受付日,受付機関,氏名,フリガナ,性別,課題," \
			"相談内容,本人同意,同意日"
		for (i = first; i <= last; i++)
			printf "%d,2025-%02d-%02d,福祉総合相談窓口," \
				"試験 %d,シケン,男性,介護;ひきこもり," \
				"\"%d 番の相談\n二行目\",あり,2026-01-05\n",
				i, 4 + i % 9, 1 + i % 28, i, i
	}'
}

receptions() { sqlite3 "$KASANE_LEDGER" 'select count(*) from intake'; }

milliseconds() { # COMMAND...: how long it takes
	t_start=$(date +%s%N)
	"$@" > ms.out 2> ms.err
	echo $((($(date +%s%N) - t_start) / 1000000))
}

rows 1 $ROWS > first.csv
rows $((ROWS + 1)) $((2 * ROWS)) > second.csv
"$KASANE" -q intake import first.csv
cp kasane.db before.db
is 'there is something to lose' "$(receptions)" $ROWS
took=$(milliseconds "$KASANE" -q intake import second.csv)
is 'and something to add' "$(receptions)" $((2 * ROWS))

# Most of the time goes before the first write: half of the kills are aimed
# at the last third, where the file is written.
seed=$(date +%s)
awk -v seed="$seed" -v n="$KILLS" -v took="$took" 'BEGIN {
	srand(seed)
	for (i = 0; i < n; i++)
		printf "%.3f\n", (i % 2 ? rand() : 0.6 + rand() * 0.5) \
			* took / 1000 }' > delays
none=0
all=0
hot=0
bad=
while read -r delay; do
	cp before.db kasane.db
	rm -f kasane.db-journal
	"$KASANE" -q intake import second.csv 2> err & pid=$!
	sleep "$delay"
	kill -9 "$pid" 2> kill.err
	wait "$pid" 2> wait.err
	[ ! -s kasane.db-journal ] || hot=$((hot + 1))
	"$KASANE" -q verify 2> err || bad="$bad $delay:verify"
	case $(receptions) in
	"$ROWS") none=$((none + 1)) ;;
	$((2 * ROWS))) all=$((all + 1)) ;;
	*) bad="$bad $delay:half" ;;
	esac
done < delays
echo "# seed $seed: $none without, $all with the file; $hot with a hot journal"
is "after each of $KILLS kills: all or nothing, and whole" "$bad" ''
ok 'and enough fell before the end' test "$none" -ge $((KILLS / 4))

# What was not taken in can be: nothing of it stayed.
cp before.db kasane.db
rm -f kasane.db-journal
"$KASANE" -q intake import second.csv & pid=$!
sleep "$(awk -v t="$took" 'BEGIN { printf "%.3f", t / 2000 }')"
kill -9 "$pid" 2> kill.err
wait "$pid" 2> wait.err
exit_is 0 'the file is taken in after all' "$KASANE" intake import second.csv
is 'every row once' "$(receptions)" $((2 * ROWS))
exit_is 0 'and all holds together' "$KASANE" verify
left=$(find . -name 'kasane.db?*' ! -name kasane.db-journal)
is 'nothing was left beside the ledger' "$left" ''
done_testing
