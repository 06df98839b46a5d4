# shellcheck shell=sh
# Read by the benchmarks: data, measuring and medians.  Everything compared is
# run in turn, in one run, on one machine; what is printed is the ratio.
set -eu
LC_ALL=C
export LC_ALL
KASANE=${KASANE:-$PWD/build/bin/kasane}
B=${B:-build}
root=$PWD
case $B in
/*) tools=$B/tests/bench ;;
*) tools=$root/$B/tests/bench ;;
esac

# Gigabytes are written at the larger sizes: TMPDIR says where.
work=$(mktemp -d "${TMPDIR:-/tmp}/kasane-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

kasane() { # LEDGER WORDS...
	"$KASANE" -f "$@"
}

# An empty ledger that knows the demo city's districts.
new_ledger() { # FILE
	[ -d "$work/city" ] || "$KASANE" -q demo "$work/city"
	rm -f "$1"
	kasane "$1" -q init --municipality 重ね市 --started R3.4.1
	kasane "$1" -q code import 圏域 "$work/city/code-district.csv"
} > /dev/null

# Seconds and KiB of one command, appended to FILE.
measure() { # FILE COMMAND...
	file=$1
	shift
	"$tools/run" "$work/out" "$@" >> "$file" 2> "$work/err" || {
		cat "$work/err" >&2
		exit 1
	}
}

median() { # FILE COLUMN
	cut -d' ' -f"$2" "$1" | sort -n |
		awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# One line: what, our median, theirs, the ratio, our memory.
compare() { # WHAT OURS THEIRS NAME
	ours=$(median "$2" 1)
	theirs=$(median "$3" 1)
	awk -v what="$1" -v a="$ours" -v b="$theirs" -v name="$4" \
		-v kib="$(median "$2" 2)" 'BEGIN {
		printf "%s: %.2f s, %s %.2f s, ratio %.2f, %.0f MiB\n",
			what, a, name, b, a / b, kib / 1024 }'
}

# Every table of a ledger as CSV, hashes as text of as many bytes.
split_tables() { # LEDGER DIR
	mkdir -p "$2"
	sqlite3 "$1" "select name from sqlite_schema where type = 'table'
		and name not like 'sqlite%'" > "$2/tables"
	while read -r table; do
		columns=$(sqlite3 "$1" "select group_concat(case type
			when 'BLOB' then 'substr(hex(' || name || '),1,length('
				|| name || '))'
			else name end) from pragma_table_info('$table')")
		sqlite3 -csv "$1" "select $columns from $table" > "$2/$table.csv"
	done < "$2/tables"
	# .import writes text, which a STRICT blob column would refuse, and
	# empty text where there was null, which a partial index must pass over.
	sed -e 's/) strict, without rowid/) without rowid/' \
		-e "s/ is not null;/ <> '';/" \
		-e 's/) strict;/);/' -e 's/\bblob\b/text/' \
		lib/schema.sql > "$2/schema.sql"
	{
		# What kasane asks of SQLite: one durable transaction.
		echo 'pragma journal_mode = delete; pragma synchronous = full;'
		echo 'pragma cache_size = -24576; pragma temp_store = memory;'
		echo 'begin;'
		echo '.mode csv'
		while read -r table; do
			echo ".import $2/$table.csv $table"
		done < "$2/tables"
		echo 'commit;'
	} > "$2/import.sql"
}

# A database with the same tables and indexes, and nothing in it.
plain_database() { # FILE DIR
	rm -f "$1"
	{ echo 'pragma page_size = 16384;'; cat "$2/schema.sql"; } | sqlite3 "$1"
}

# One full scan of every column of the tables a report reads.
scan_sql() { # LEDGER TABLE...
	ledger=$1
	shift
	for table in "$@"; do
		sqlite3 "$ledger" "select 'select count(*)' ||
			group_concat(', sum(length(' || name || '))', '') ||
			' from $table;' from pragma_table_info('$table')"
	done
}
