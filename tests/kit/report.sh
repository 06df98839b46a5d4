#!/bin/sh
# The report on the demo city, cell by cell against what truth.c counts from
# the city's own records.
set -u
LC_ALL=C.UTF-8
KASANE_NOW=2026-04-10
export LC_ALL KASANE_NOW

kasane=${KASANE:-build/bin/kasane}
truth=${B:-build}/tests/kit/truth
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
tests=0

# ok WHAT FILE: a test that passes where FILE is empty.
ok() {
	tests=$((tests + 1))
	if [ -s "$2" ]; then
		printf 'not ok %d - %s\n' "$tests" "$1"
		head -n 30 "$2" | sed 's/^/# /'
	else
		printf 'ok %d - %s\n' "$tests" "$1"
	fi
}

# cells: of a tidy report, as truth prints them.
cells() {
	awk -F, -v OFS='\t' '
		$1 ~ /^T(0[2-9]|1[0-8])$/ { print $1, $4, $5, $6 }'
}

# order: the rows of each table and its columns, as they first come.
order() {
	awk -F'\t' -v OFS='\t' '
		!row[$1, $2]++ { rows[$1] = rows[$1] OFS $2 }
		!column[$1, $3]++ { columns[$1] = columns[$1] OFS $3 }
		!table[$1]++ { ids[++n] = $1 }
		END {
			for (i = 1; i <= n; i++)
				print ids[i] rows[ids[i]] OFS columns[ids[i]]
		}' | sort
}

# period NAME FROM TO
period() {
	: > "$work/said"
	"$kasane" -f "$work/city/kasane.db" report --from "$2" --to "$3" \
		--format tidy < /dev/null > "$work/tidy" 2> "$work/err" ||
		{ echo "exit status $?"; cat "$work/err"; } > "$work/said"
	cells < "$work/tidy" > "$work/told"
	"$truth" "$2" "$3" > "$work/true" ||
		echo "truth: failed" >> "$work/said"
	ok "$1: the report runs" "$work/said"
	sort "$work/told" > "$work/told.sorted"
	sort "$work/true" > "$work/true.sorted"
	diff "$work/true.sorted" "$work/told.sorted" > "$work/diff"
	ok "$1: $(wc -l < "$work/true" | tr -d ' ') cells" "$work/diff"
	order < "$work/told" > "$work/told.order"
	order < "$work/true" > "$work/true.order"
	diff "$work/true.order" "$work/told.order" > "$work/diff"
	ok "$1: rows and columns in order" "$work/diff"
}

"$kasane" demo "$work/city" --format tidy > "$work/demo" 2> "$work/err" ||
	{ echo "exit status $?"; cat "$work/err"; } > "$work/failed"
: >> "$work/failed"
ok "the demo city is taken in" "$work/failed"

# The same bytes on every machine: a change of the generator changes this sum.
cat "$work"/city/intake-*.csv "$work"/city/contact-*.csv | cksum |
	grep -v '^4223566481 5352651$' > "$work/diff"
ok "the files are the same everywhere" "$work/diff"

period "R7" 2025-04-01 2026-03-31
cells < "$work/demo" | sort | diff "$work/true.sorted" - > "$work/diff"
ok "the demo prints the report of R7" "$work/diff"
# Were the comparison blind, it would take another year's report too.
"$truth" 2024-04-01 2025-03-31 | sort |
	cmp -s - "$work/told.sorted" && echo "R6 = R7" > "$work/blind"
: >> "$work/blind"
ok "another year's figures are told apart" "$work/blind"

period "R6" 2024-04-01 2025-03-31
period "a quarter" 2024-07-01 2024-09-30
period "a month" 2025-12-01 2025-12-31
period "three half-years" 2024-10-01 2026-03-31
printf '1..%d\n' "$tests"
