# shellcheck shell=sh
# TAP for the scripts beside this file, which read it with
#	. "$(dirname "$0")/lib.sh"
# Each gets a folder of its own as its working folder; KASANE is the binary.
set -u

: "${KASANE:=$PWD/build/bin/kasane}"
unset KASANE_LEDGER KASANE_STAFF NO_COLOR COLUMNS
KASANE_NOW=2026-04-01T12:00:00
export KASANE KASANE_NOW

status=0
t_ran=0
t_failed=0
t_home=$(mktemp -d) || exit 1
trap 'rm -rf "$t_home"' EXIT
trap 'exit 130' INT TERM
cd "$t_home" || exit 1

t_result() {	# 0 or not, the name
	t_ran=$((t_ran + 1))
	if [ "$1" -eq 0 ]; then
		printf 'ok %d - %s\n' "$t_ran" "$2"
		return 0
	fi
	t_failed=$((t_failed + 1))
	printf 'not ok %d - %s\n' "$t_ran" "$2"
	return 1
}

t_note() {	# lines of a file, as comments
	sed 's/^/# /' "$1"
}

# ok NAME COMMAND...: it succeeds.
ok() {
	t_name=$1
	shift
	"$@" > ok.out 2> ok.err
	t_result $? "$t_name" || { t_note ok.out; t_note ok.err; }
}

# is NAME GOT WANTED: two texts are the same.
is() {
	[ "$2" = "$3" ]
	t_result $? "$1" || {
		printf '%s\n' "$2" > is.got
		printf '%s\n' "$3" > is.wanted
		echo '# got:'
		t_note is.got
		echo '# wanted:'
		t_note is.wanted
	}
}

# run COMMAND...: into the files out and err, its status into $status.
run() {
	"$@" > out 2> err < /dev/null
	status=$?
}

# exit_is STATUS NAME COMMAND...: it ends with that status.
exit_is() {
	t_wanted=$1
	t_name=$2
	shift 2
	run "$@"
	[ "$status" -eq "$t_wanted" ]
	t_result $? "$t_name" || {
		echo "# exit $status, wanted $t_wanted"
		t_note out
		t_note err
	}
}

# has NAME FILE TEXT: the file holds the text, byte for byte.
has() {
	grep -qF -e "$3" "$2"
	t_result $? "$1" || { echo "# no '$3' in:"; t_note "$2"; }
}

# has_not NAME FILE TEXT
has_not() {
	! grep -qF -e "$3" "$2"
	t_result $? "$1" || { echo "# '$3' in:"; t_note "$2"; }
}

# skip NAME WHY
skip() {
	t_ran=$((t_ran + 1))
	printf 'ok %d - %s # SKIP %s\n' "$t_ran" "$1" "$2"
}

# t_ledger: a new ledger, which every command finds from now on.
t_ledger() {
	KASANE_LEDGER=$t_home/kasane.db
	export KASANE_LEDGER
	rm -f "$KASANE_LEDGER"
	"$KASANE" -q --as 試験 init --municipality こくぶん市 \
		--started R5.4.1 ||
		{ echo 'Bail out! no ledger'; exit 1; }
}

done_testing() {
	echo "1..$t_ran"
	[ "$t_failed" -eq 0 ]
}
