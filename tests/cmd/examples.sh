#!/bin/sh
# The worked examples of kasane-examples(7), each in a new ledger: what the
# manual shows is what happens.
page=$PWD/man/kasane-examples.7.in
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

mkdir bin
cat > bin/kasane <<'SH'
#!/bin/sh
exec "$KASANE" "$@"
SH
chmod +x bin/kasane
PATH=$t_home/bin:$PATH
KASANE_LEDGER=kasane.db
export PATH KASANE_LEDGER

# split N: the files and steps of the N-th example, into the working folder.
split() {
	awk -v want="$1" '
	/^\.Ss / { n++ }
	/^\.Bd / && n == want { on = 1; next }
	/^\.Ed/ { on = 0; file = "" }
	!on { next }
	/^\t/ && file != "" { print substr($0, 2) > file; next }
	/:$/ { file = substr($0, 1, length($0) - 1); next }
	/^\$ / { s++; file = ""; print substr($0, 3) > ("step." s ".cmd"); next }
	/^exit / { print $2 > ("step." s ".exit"); next }
	/^> / { print substr($0, 3) > ("step." s ".says"); next }
	/^! / { print substr($0, 3) > ("step." s ".hides"); next }
	{ print "not understood: " $0 > "step.bad" }' "$page"
}

step() {	# FILE without its end
	wanted=0
	[ ! -f "$1.exit" ] || read -r wanted < "$1.exit"
	sh "$1.cmd" > out 2> err < /dev/null
	got=$?
	[ "$got" -eq "$wanted" ] || {
		echo "$(cat "$1.cmd"): exit $got, wanted $wanted"
		cat err
	}
	touch "$1.says" "$1.hides"
	while IFS= read -r text; do
		! grep -qF -e "$text" out err ||
			echo "$(cat "$1.cmd"): said: $text"
	done < "$1.hides"
	while IFS= read -r text; do
		grep -qF -e "$text" out err || {
			echo "$(cat "$1.cmd"): not said: $text"
			cat out err
		}
	done < "$1.says"
}

n=0
grep '^\.Ss ' "$page" | sed 's/^\.Ss //' > titles
while IFS= read -r title; do
	n=$((n + 1))
	mkdir "$n"
	cd "$n" || exit 1
	"$KASANE" -q init --municipality こくぶん市 --started R5.4.1
	split "$n"
	{
		[ ! -f step.bad ] || cat step.bad
		[ -f step.1.cmd ] || echo 'no steps'
		s=1
		while [ -f "step.$s.cmd" ]; do
			step "step.$s"
			s=$((s + 1))
		done
		"$KASANE" -q verify > verify.out 2>&1 || cat verify.out
	} > wrong 2>&1
	is "$title" "$(cat wrong)" ''
	cd ..
done < titles
is 'there are examples' "$((n >= 6))" 1
done_testing
