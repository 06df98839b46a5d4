#!/bin/sh
# Run the *.test files beside this script: one for each rule of lib/rules.def,
# named after its id, with a half that is accepted and a half that is refused
# (or, for a 注意, told).  Each half has a new ledger, and says:
#	NAME:		the file NAME holds the lines below that begin with a tab
#	$ WORDS		run this
#	exit N		it ends with this status (0 if nothing is said)
#	> LINE		this whole line is on its standard error
#	! TEXT		this text is nowhere on it
# Each half is run twice, as text and as JSON, where the rule's id is told.
# shellcheck source-path=SCRIPTDIR source=../cmd/lib.sh
tests=$(cd "$(dirname "$0")" && pwd)
. "$(dirname "$0")/../cmd/lib.sh"

KASANE_LEDGER=kasane.db
PATH=$t_home/bin:$PATH
export KASANE_LEDGER PATH
mkdir bin new
cat > bin/kasane <<'SH'
#!/bin/sh
# shellcheck disable=SC2086
exec "$KASANE" $KASANE_FLAGS "$@"
SH
# id NOUN N: the id of the n-th record of a noun.
cat > bin/id <<'SH'
#!/bin/sh
"$KASANE" log --format csv |
	awk -F, -v noun="$1" -v n="$2" '$5 == noun && $6 == $1 && ++i == n {
		print $6 }'
SH
chmod +x bin/kasane bin/id
(cd new && "$KASANE" -q --as 試験 init --municipality こくぶん市 \
	--started R5.4.1) || { echo 'Bail out! no ledger'; exit 1; }

# split HALF FILE: its files and its numbered steps, into the working folder.
split() {
	awk -v half="# $1" '
	/^# / { on = $0 == half; file = ""; next }
	!on { next }
	/^\t/ { if (file != "") print substr($0, 2) > file; next }
	file != "" { close(file); file = "" }
	/:$/ { file = substr($0, 1, length($0) - 1); next }
	/^\$ / { n++; print substr($0, 3) > ("step." n ".cmd"); next }
	/^exit / { print $2 > ("step." n ".exit"); next }
	/^> / { print substr($0, 3) > ("step." n ".says"); next }
	/^! / { print substr($0, 3) > ("step." n ".hides"); next }
	{ print "not understood: " $0 > "step.bad" }' "$2"
}

# hear N: what is wrong with what step N said into the file err.
hear() {
	while IFS= read -r line; do
		grep -qxF -e "$line" err || echo "not said: $line"
	done < "step.$1.says"
	while IFS= read -r text; do
		! grep -qF -e "$text" err || echo "said: $text"
	done < "step.$1.hides"
}

# step N: run it; what is wrong on standard output.
step() {
	touch "step.$1.says" "step.$1.hides"
	wanted=0
	[ -f "step.$1.exit" ] && read -r wanted < "step.$1.exit"
	cp kasane.db before.db
	sh "step.$1.cmd" > out 2> err < /dev/null
	got=$?
	cat err >> all.err
	[ "$got" -eq "$wanted" ] || echo "exit $got, wanted $wanted"
	case $wanted in
	0 | 3) ;;
	*) cmp kasane.db before.db 2>&1 ;;
	esac
	[ -n "$KASANE_FLAGS" ] || hear "$1"
	[ "$got" -eq "$wanted" ] || sed 's/^/    /' err
}

# play HALF FILE FLAGS: the whole half; what is wrong on standard output, all
# that was told in the file played/all.err.
play() {
	KASANE_FLAGS=$3
	export KASANE_FLAGS
	rm -rf played
	cp -R new played
	cd played || exit 1
	: > all.err
	split "$1" "$2"
	[ ! -f step.bad ] || cat step.bad
	[ -f step.1.cmd ] || echo 'no steps'
	n=1
	while [ -f "step.$n.cmd" ]; do
		step "$n"
		n=$((n + 1))
	done
	"$KASANE" -q verify > verify.out 2>&1 || cat verify.out
	cd ..
}

# told ID: the rule is told in what was played as JSON.
told() {
	grep -Eq "\"code\":\"([a-z]+-)?$1\"" played/all.err
}

for file in "$tests"/*.test; do
	id=$(basename "$file" .test)
	{
		play accept "$file" ''
		play accept "$file" '--errors json'
		if told "$id"; then echo "$id is told"; fi
	} > wrong 2>&1
	is "$id: accepts" "$(cat wrong)" ''
	{
		play refuse "$file" ''
		play refuse "$file" '--errors json'
		told "$id" || echo "$id is not told"
	} > wrong 2>&1
	is "$id: refuses" "$(cat wrong)" ''
	unset KASANE_FLAGS
	exit_is 0 "$id: is explained" "$KASANE" explain "$id"
done

done_testing
