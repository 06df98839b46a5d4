#!/bin/sh
# tests/run.sh counts what programs say and believes none that breaks off.
. tests/guard/lib.sh

# The sum and status tests/run.sh gives for a script of these lines.
sum() { # LINE...
	printf '%s\n' "$@" > "$work/t.sh"
	tests/run.sh "$work/t.sh" > "$work/said"
	status=$?
	printf '%s, status %d\n' "$(tail -n 1 "$work/said")" "$status"
}

counts() { # WHAT EXPECTED LINE...
	what=$1
	expected=$2
	shift 2
	got=$(sum "$@")
	if [ "$got" = "$expected" ]; then
		ok "$what" ''
	else
		ok "$what" "expected $expected, got $got"
	fi
}

counts 'two passed' '2 passed, 0 failed, 0 skipped, status 0' \
	'echo ok 1' 'echo ok 2' 'echo 1..2'
counts 'a failure' '1 passed, 1 failed, 0 skipped, status 1' \
	'echo 1..2' 'echo ok 1' 'echo not ok 2'
counts 'a skip' '1 passed, 0 failed, 1 skipped, status 0' \
	'echo 1..2' 'echo ok 1' 'echo "ok 2 - x # SKIP no clang"'
counts 'a skip as old cmocka writes it' \
	'1 passed, 0 failed, 1 skipped, status 0' \
	'echo 1..2' 'echo ok 1' 'echo "not ok 2 # SKIP x"'
counts 'all skipped is no success' \
	'0 passed, 0 failed, 1 skipped, status 1' 'echo "1..0 # SKIP x"'
counts 'no plan' '1 passed, 1 failed, 0 skipped, status 1' 'echo ok 1'
counts 'fewer than planned' '1 passed, 1 failed, 0 skipped, status 1' \
	'echo 1..2' 'echo ok 1'
counts 'more than planned' '2 passed, 1 failed, 0 skipped, status 1' \
	'echo 1..1' 'echo ok 1' 'echo ok 2'
counts 'dies after its tests' '1 passed, 1 failed, 0 skipped, status 1' \
	'echo 1..1' 'echo ok 1' 'exit 3'
counts 'killed' '1 passed, 1 failed, 0 skipped, status 1' \
	'echo 1..1' 'echo ok 1' 'kill -9 $$'
counts 'silent' '0 passed, 1 failed, 0 skipped, status 1' 'exit 0'
finish
