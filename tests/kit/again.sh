#!/bin/sh
# The demo city's files again, and its report by the other way of counting:
# nothing may change.
set -u
LC_ALL=C.UTF-8
KASANE_NOW=2026-04-10
export LC_ALL KASANE_NOW
kasane=${KASANE:-build/bin/kasane}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
tests=0

ok() { # WHAT FILE: a test that passes where FILE is empty
	tests=$((tests + 1))
	if [ -s "$2" ]; then
		printf 'not ok %d - %s\n' "$tests" "$1"
		head -n 20 "$2" | sed 's/^/# /'
	else
		printf 'ok %d - %s\n' "$tests" "$1"
	fi
}

report() { # FILE [OPTION]: the tidy report of R7
	file=$1
	shift
	"$kasane" -f "$work/city/kasane.db" report --year R7 --format tidy \
		"$@" > "$file" 2> "$work/err"
}

"$kasane" -q demo "$work/city" > "$work/out" 2> "$work/err"
report "$work/first"
{
	# All tables and a heading are more than this.
	[ "$(wc -l < "$work/first")" -gt 4000 ] || cat "$work/err"
} > "$work/said"
ok 'there is a report' "$work/said"

report "$work/sql" --via-sql
diff "$work/first" "$work/sql" > "$work/said"
ok 'one pass and SQL agree on every cell' "$work/said"

# A ledger of this size is read in halves, whose numbers are put together.
cat > "$work/own.table" << 'EOF'
id: X1
title: 所要分
source: 対応
rows: 対応機関, 計
columns: 月
column: 中央値
	measure: 中央値 所要分
column: 下位四分位
	measure: 下位四分位 所要分
column: 上位四分位
	measure: 上位四分位 所要分
column: 最多
	measure: 最多 所要分
column: 実方法
	measure: 実対応方法
definition: 試し。
EOF
report "$work/ranks" --table-file "$work/own.table" X1
report "$work/ranks.sql" --table-file "$work/own.table" X1 --via-sql
{
	diff "$work/ranks" "$work/ranks.sql"
	grep -q ',計,中央値,[1-9]' "$work/ranks" || cat "$work/ranks"
} > "$work/said"
ok 'medians too' "$work/said"

for file in "$work"/city/intake-*.csv "$work"/city/contact-*.csv; do
	name=${file##*/}
	profile=
	case $name in
	intake-kodomo-*) profile='--profile こども家庭センター' ;;
	esac
	# shellcheck disable=SC2086
	"$kasane" -q -f "$work/city/kasane.db" "${name%%-*}" import $profile \
		"$file" > "$work/out" 2> "$work/err" || {
		echo "$name: exit status $?"
		head -n 3 "$work/err"
	}
done > "$work/said"
ok 'every file is taken in twice without complaint' "$work/said"

report "$work/second"
diff "$work/first" "$work/second" > "$work/said"
ok 'no figure changes' "$work/said"
printf '1..%d\n' "$tests"
