#!/bin/sh
# Many write at once, and one reads all the while: everything is there, and
# nothing twice; who finds the ledger busy is told so.
# shellcheck source-path=SCRIPTDIR source=../cmd/lib.sh
. "$(dirname "$0")/../cmd/lib.sh"
t_ledger
WRITERS=8
EACH=20
"$KASANE" -q intake add --number 9999 --received-on R7.4.1 \
	--agency 福祉総合相談窓口

# A lock held for longer than kasane waits; tried while the rest goes on.
cp kasane.db locked.db
{ echo 'begin exclusive;'; sleep 9; } | sqlite3 locked.db & holder=$!
{
	sleep 0.5
	for verb in 'setting set 市町村名 x' 'intake list'; do
		# shellcheck disable=SC2086
		"$KASANE" -f locked.db $verb > "out.${verb%% *}" \
			2> "err.${verb%% *}" &
		pids="${pids-} $!"
	done
	for pid in $pids; do
		wait "$pid"
		echo $?
	done > locked.status
} & locked=$!

# again COMMAND...: until it is not told to try again.
again() {
	while :; do
		"$@"
		t_status=$?
		[ "$t_status" -eq 5 ] || return "$t_status"
		echo busy >> busy
	done
}

writer() { # NUMBER
	i=1
	while [ "$i" -le "$EACH" ]; do
		if [ $((i % 2)) -eq 0 ]; then
			again "$KASANE" -q intake add --received-on R7.5.1 \
				--number $(($1 * 100 + i)) \
				--agency 福祉総合相談窓口
		else
			again "$KASANE" -q contact add --case-number R7-00001 \
				--contacted-on R7.6.1 --method 電話 \
				--agency 福祉総合相談窓口 \
				--content "$1 の $i"
		fi || echo "$1 $i: $?"
		i=$((i + 1))
	done
}

# The sum of the table is what its months add up to, and the chain holds.
reader() {
	while [ ! -e finished ]; do
		again "$KASANE" report T03 --year R7 --format csv > read.csv ||
			echo "report: $?"
		awk -F , '$1 == "計" { for (i = 2; i < NF; i++) n += $i
			if (n != $NF) print "half: " $0 }' read.csv
		again "$KASANE" -q verify || echo "verify: $?"
		echo >> reads
	done
}

: > busy
: > reads
reader > reader.bad 2>&1 & reader=$!
pids=
for n in $(seq $WRITERS); do
	writer "$n" > "writer.$n" 2>&1 & pids="$pids $!"
done
# shellcheck disable=SC2086
wait $pids
touch finished
wait "$reader"
echo "# $(grep -c '' busy) times busy, $(grep -c '' reads) reads meanwhile"

is 'no writer failed' "$(cat writer.*)" ''
is 'no reader saw half or failed' "$(cat reader.bad)" ''
ok 'it did read' test -s reads
half=$((WRITERS * EACH / 2))
is 'every reception is there, once' "$(sqlite3 kasane.db \
	"select count(*), count(distinct number) from intake
	where number <> '9999'")" "$half|$half"
is 'every contact is there, once' "$(sqlite3 kasane.db \
	'select count(*), count(distinct content) from contact')" "$half|$half"
is 'no case number was given twice' "$(sqlite3 kasane.db \
	'select count(distinct serial), max(serial) from cases')" \
	"$((half + 1))|$((half + 1))"
exit_is 0 'the ledger verifies' "$KASANE" verify

wait "$locked"
kill "$holder" 2> kill.err
is 'a locked ledger: 5, for writing and reading' \
	"$(tr '\n' ' ' < locked.status)" '5 5 '
has 'and told to wait' err.setting 'ほかの処理が台帳に書き込んでいます'
has 'in reading too' err.intake 'もう一度実行してください'
is 'with nothing printed' "$(cat out.intake)" ''
done_testing
