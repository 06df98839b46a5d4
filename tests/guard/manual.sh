#!/bin/sh
# Every command and every kind of record has its place in the manuals, and the
# manuals as built are sound mdoc.
. tests/guard/lib.sh
B=${B:-build}

# The commands, from the one list the program has of them.
commands() { # ROOT
	sed -n '/^#define CMD_SETS(X)/,/[^\\]$/p' "$1/cmd/cmd.h" |
		grep -o 'X([a-z]*)' | sed 's/X(\(.*\))/\1/' |
		grep -v -e '^X$' -e '^help$'
}

commands_told() {
	commands "$1" > "$work/commands"
	[ -s "$work/commands" ] || echo 'no commands found'
	while read -r noun; do
		grep -qx "@MDOC verbs $noun@" "$1"/man/*.in ||
			echo "$noun is in no manual"
	done < "$work/commands"
}

# A manual a reader is sent to exists.
references_exist() {
	sed -n 's/^\.Xr \(kasane[a-z-]*\) \([0-9]\).*/\1.\2.in/p' \
		"$1"/man/*.in | sort -u | while read -r page; do
		[ -f "$1/man/$page" ] || echo "man/$page does not exist"
	done
}

# kasane(1) is where a reader begins: it names every other manual.
manuals_named() {
	for page in "$1"/man/kasane-*.in; do
		name=$(basename "$page" .in)
		grep -q "^\.Xr ${name%.*} ${name##*.}" "$1/man/kasane.1.in" ||
			echo "kasane(1) does not name ${name%.*}"
	done
}

sound() { # DIRECTORY WITH BUILT MANUALS
	ls "$1"/kasane.1 > /dev/null || echo 'no manual was built'
	mandoc -T lint -W warning "$1"/*.[1-9] 2>&1
	grep -n '^@MDOC' "$1"/*.[1-9]
}

built() {
	sound "$B/man"
}

holds 'every command is in a manual' commands_told
holds 'every manual referred to exists' references_exist
holds 'kasane(1) names every manual' manuals_named
if command -v mandoc > /dev/null; then
	holds 'built manuals are sound' built
	mkdir "$work/man"
	cp "$B"/man/*.[1-9] "$work/man"
	printf '.Bl -tag\n.It a\n' >> "$work/man/kasane.1"
	said=$(sound "$work/man")
	if [ -n "$said" ]; then said=; else said='a broken manual passes'; fi
	ok 'caught: a broken manual' "$said"
else
	skip 'built manuals are sound' 'no mandoc'
fi

plant_command() {
	sed 's/X(demo)/X(demo) X(unheard)/' cmd/cmd.h > h && mv h cmd/cmd.h
}
plant_reference() { echo '.Xr kasane-nowhere 1' >> man/kasane.1.in; }
catches 'a command without a manual' commands_told plant_command unheard
plant_manual() { cp man/kasane-case.1.in man/kasane-unnamed.1.in; }
catches 'a manual nobody names' manuals_named plant_manual unnamed
catches 'a reference to nowhere' references_exist plant_reference nowhere
finish
