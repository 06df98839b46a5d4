#!/bin/sh
# make bench: how long the main jobs take, as ratios to SQLite's own shell
# doing the least that could be done.  Medians of five pairs, run in turn after
# a warm-up.
#	ROWS	receptions of the larger import (1000000); 0 leaves it out
#	PAIRS	pairs measured (5)
. tests/bench/lib.sh
ROWS=${ROWS:-1000000}
PAIRS=${PAIRS:-5}
SMALL=100000

new_ledger "$work/empty.db"

import_ours() { # FILE INTAKE
	cp "$work/empty.db" "$work/ours.db"
	measure "$1" "$KASANE" -q -f "$work/ours.db" intake import "$2"
}

import_theirs() { # FILE
	plain_database "$work/theirs.db" "$work/split"
	measure "$1" sqlite3 -init "$work/split/import.sql" "$work/theirs.db" \
		'select 1'
}

# Did both keep the same rows?  One line where they did.
same_rows() {
	for db in ours theirs; do
		while read -r table; do
			sqlite3 "$work/$db.db" "select count(*) from $table"
		done < "$work/split/tables" | tr '\n' ' '
		echo
	done | uniq | wc -l
}

"$tools/rows" intake "$SMALL" > "$work/intake.csv"
import_ours "$work/warm" "$work/intake.csv"
split_tables "$work/ours.db" "$work/split"
import_theirs "$work/warm"
[ "$(same_rows)" -eq 1 ] || {
	echo 'bench: the two imports differ' >&2
	exit 1
}
i=0
while [ "$i" -lt "$PAIRS" ]; do
	import_ours "$work/import.ours" "$work/intake.csv"
	import_theirs "$work/import.theirs"
	i=$((i + 1))
done
compare "取込 ${SMALL}行" "$work/import.ours" "$work/import.theirs" \
	'sqlite3 .import'

# ---- the report over 100,000 cases and about a million contacts -------------

"$tools/rows" contact "$SMALL" 12 > "$work/contact.csv"
measure "$work/contact" "$KASANE" -q -f "$work/ours.db" contact import \
	"$work/contact.csv"
rm -f "$work/contact.csv"
awk -v n="$(sqlite3 "$work/ours.db" 'select count(*) from contact')" \
	'{ printf "対応の取込 %d行: %.2f s, %.0f MiB\n", n, $1, $2 / 1024 }' \
	"$work/contact"
scan_sql "$work/ours.db" intake cases member household closure contact \
	> "$work/scan.sql"
report_ours() { # FILE
	measure "$1" "$KASANE" -q -f "$work/ours.db" report --year R7 \
		--format tidy
}
report_scan() { # FILE
	measure "$1" sqlite3 "$work/ours.db" ".read $work/scan.sql"
}
report_ours "$work/warm"
report_scan "$work/warm"
i=0
while [ "$i" -lt "$PAIRS" ]; do
	report_ours "$work/report.ours"
	report_scan "$work/report.scan"
	i=$((i + 1))
done
compare '報告書 T02-T33' "$work/report.ours" "$work/report.scan" \
	'全表の一巡'

# DuckDB on two threads, where node finds it (npm install @duckdb/node-api, and
# NODE_PATH saying where): the same tables, SQL of its own.
if node -e 'require("@duckdb/node-api")' 2> /dev/null; then
	split_tables "$work/ours.db" "$work/duck"
	node tests/bench/duckdb.js "$work/duck" "$PAIRS" > "$work/duck.times"
	# its SQL is of the tables up to T18
	set --
	for n in 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18; do
		set -- "$@" "T$n"
	done
	i=0
	while [ "$i" -lt "$PAIRS" ]; do
		measure "$work/report.part" "$KASANE" -q -f "$work/ours.db" \
			report "$@" --year R7 --format tidy
		i=$((i + 1))
	done
	compare '報告書 T02-T18' "$work/report.part" "$work/duck.times" DuckDB
else
	echo '報告書と DuckDB: node の @duckdb/node-api がないので比べません'
fi

# ---- ten times the rows ------------------------------------------------------

if [ "$ROWS" -gt 0 ]; then
	"$tools/rows" intake "$ROWS" > "$work/large.csv"
	import_ours "$work/large" "$work/large.csv"
	compare "取込 ${ROWS}行" "$work/large" "$work/import.ours" \
		"${SMALL}行"
fi
