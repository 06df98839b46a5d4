#!/bin/sh
# Run test programs that speak TAP and count what they say:
#	tests/run.sh PROGRAM...
# A program that dies, prints no plan, or runs another number of tests than it
# planned counts as one more failure.  The last line is the sum.
set -u
CMOCKA_MESSAGE_OUTPUT=TAP
# The tests choose their own clock and ledger; the caller's must not leak in.
unset KASANE_LEDGER KASANE_STAFF KASANE_NOW NO_COLOR
export CMOCKA_MESSAGE_OUTPUT

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
: > "$work/sum"

for program in "$@"; do
	case $program in
	*.sh) sh "$program" ;;
	*) "$program" ;;
	esac > "$work/out" 2> "$work/err"
	status=$?
	awk -v name="$program" -v status="$status" '
	# cmocka before 1.1.6 writes a skipped test as "not ok".
	/^(not )?ok/ && /# *[Ss][Kk][Ii][Pp]/ { skip++; ran++; next }
	/^ok/ { pass++; ran++; next }
	/^not ok/ { fail++; ran++; next }
	/^1\.\.[0-9]+/ { plan = substr($1, 4) + 0; planned++
		if (plan == 0 && /[Ss][Kk][Ii][Pp]/) whole = 1 }
	END {
		why = ""
		if (!planned)
			why = "no plan"
		else if (planned > 1)
			why = "more than one plan"
		else if (plan != ran)
			why = "planned " plan ", ran " ran + 0
		else if (!ran && !whole)
			why = "no tests"
		else if (status != 0 && !fail)
			why = "exit status " status
		if (why != "")
			fail++
		if (whole)
			skip++
		printf "%d %d %d\n", pass, fail, skip
		printf "%s %s: %d", fail ? "NOT OK" : "ok", name, \
			pass > "/dev/stderr"
		if (skip)
			printf ", %d skipped", skip > "/dev/stderr"
		if (fail)
			printf ", %d failed%s", fail, \
				why == "" ? "" : " (" why ")" > "/dev/stderr"
		printf "\n" > "/dev/stderr"
	}' "$work/out" 2> "$work/line" >> "$work/sum"
	cat "$work/line"
	if grep -q '^NOT OK' "$work/line"; then
		grep -v '^ok' "$work/out" | head -n 60
		head -n 60 "$work/err"
	else
		grep -i '# *skip' "$work/out" | sed 's/^/    /'
	fi
done

awk '{ p += $1; f += $2; s += $3 }
	END { printf "%d passed, %d failed, %d skipped\n", p, f, s
		exit f > 0 || p == 0 }' "$work/sum"
