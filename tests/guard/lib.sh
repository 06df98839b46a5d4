# shellcheck shell=sh
# Read by the guards.  A guard is a check: a function that is given the root of
# a tree and prints a line for every breach.  Each is run twice: on this tree,
# where it must be silent, and on a copy with a breach planted, where it must
# speak, so that no guard passes because it looks at nothing.
set -u
LC_ALL=C.UTF-8
export LC_ALL

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
tests=0
failed=0

# ok WHAT WORDS: a test that passes where WORDS is empty.
ok() {
	tests=$((tests + 1))
	if [ -z "$2" ]; then
		printf 'ok %d - %s\n' "$tests" "$1"
	else
		failed=$((failed + 1))
		printf 'not ok %d - %s\n' "$tests" "$1"
		printf '%s\n' "$2" | head -n 30 | sed 's/^/# /'
	fi
}

skip() {
	tests=$((tests + 1))
	printf 'ok %d - %s # SKIP %s\n' "$tests" "$1" "$2"
}

# holds WHAT CHECK: CHECK finds nothing in this tree.
holds() {
	ok "$1" "$("$2" . 2>&1)"
}

# catches WHAT CHECK PLANT PATTERN: in a copy where PLANT was run, CHECK
# prints a line that matches PATTERN.
catches() {
	rm -rf "$work/tree"
	mkdir "$work/tree"
	cp -R Makefile README.md lib cmd man tests "$work/tree"
	(cd "$work/tree" && "$3") || exit 1
	if "$2" "$work/tree" 2>&1 | grep -q "$4"; then
		ok "caught: $1" ''
	else
		ok "caught: $1" "planted by $3, not found by $2"
	fi
}

finish() {
	printf '1..%d\n' "$tests"
	exit "$((failed > 0))"
}
