#!/bin/sh
# make count: instructions, not seconds, so that a slow or busy machine says
# the same.  2,000 receptions are imported and reported, and SQLite's shell
# imports the same rows already split; both counted by callgrind in one run.
. tests/bench/lib.sh
ROWS=${ROWS:-2000}

new_ledger "$work/ours.db"
cp "$work/ours.db" "$work/empty.db"

# Instructions of one command, in millions.
instructions() { # COMMAND...
	valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" \
		"$@" > "$work/out" 2> "$work/err" || {
		cat "$work/err" >&2
		exit 1
	}
	awk '/^summary:|^totals:/ { n = $2 } END { printf "%.1f\n", n / 1e6 }' \
		"$work/callgrind"
}

ratio() { # WHAT OURS THEIRS
	awk -v what="$1" -v a="$2" -v b="$3" 'BEGIN {
		printf "%s: %.1f M, sqlite3 .import %.1f M, ratio %.2f\n",
			what, a, b, a / b }'
}

"$tools/rows" intake "$ROWS" > "$work/intake.csv"
"$KASANE" -q -f "$work/ours.db" intake import "$work/intake.csv" \
	2> "$work/err"
split_tables "$work/ours.db" "$work/split"
plain_database "$work/theirs.db" "$work/split"
theirs=$(instructions sqlite3 -init "$work/split/import.sql" \
	"$work/theirs.db" 'select 1')
import=$(instructions "$KASANE" -q -f "$work/empty.db" intake import \
	"$work/intake.csv")
report=$(instructions "$KASANE" -q -f "$work/ours.db" report --year R7 \
	--format tidy)
ratio "取込 ${ROWS}行" "$import" "$theirs"
ratio '報告書' "$report" "$theirs"
