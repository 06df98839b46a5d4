#!/bin/sh
# What is written of a case is seen where the case is: every noun that names a
# case, or a plan of one, has its line in the family's timeline and its table
# on the page of the case, or stands here with the reason why not.
. tests/guard/lib.sh

# PLACE NOUN: the reason is for who reads this.
exceptions() {
	cat <<'X'
page joining: the page of either case is that of both, and says so at its head
page action: what a plan consists of is on the page of the plan
timeline action: it has no day of its own
X
}

nouns() { # ROOT
	grep -l -e '^	KS_CASE_REF,' -e '^	{ "case_id", ' \
		-e '^	{ "plan_id", ' "$1"/lib/*.c |
		sed 's|.*/||; s|\.c$||'
}

excepted() { # PLACE NOUN
	exceptions | grep -q "^$1 $2: ."
}

every_noun_has_its_place() {
	nouns "$1" > "$work/nouns"
	[ "$(wc -l < "$work/nouns")" -ge 15 ] || echo 'too few nouns found'
	while read -r noun; do
		grep -q "^	{ \"$noun\", " "$1/lib/timeline.c" ||
			excepted timeline "$noun" ||
			echo "$noun: no line in lib/timeline.c"
		grep -q "^	{ \"$noun\"," "$1/lib/pagerecords.c" ||
			grep -q "^	{ KS_NOUN_$noun," "$1/lib/caseview.c" ||
			excepted page "$noun" ||
			echo "$noun: no table in lib/pagerecords.c or caseview.c"
	done < "$work/nouns"
}

# An exception that is none any more goes.
exceptions_are_such() {
	exceptions | sed 's/:.*//' | while read -r place noun; do
		[ -f "$1/lib/$noun.c" ] || echo "$noun: no such noun"
		case $place in
		timeline) grep -q "^	{ \"$noun\", " "$1/lib/timeline.c" ;;
		page) grep -q "^	{ \"$noun\"," "$1/lib/pagerecords.c" ;;
		esac && echo "$noun: has its place ($place) and is excepted"
	done
}

holds 'what is written of a case has its places' every_noun_has_its_place
holds 'no exception is left over' exceptions_are_such

plant_noun() {
	sed 's/refer/visit/' lib/refer.c > lib/visit.c
}
plant_untold() {
	grep -v '^	{ "match", "' lib/timeline.c > t && mv t lib/timeline.c
}
plant_unlisted() {
	sed 's/^	{ "hearing",/	{ "hear",/' lib/pagerecords.c > t &&
		mv t lib/pagerecords.c
}
plant_told() {
	printf '	{ "action", "支援内容",\n' >> lib/timeline.c
}
catches 'a noun with no place' every_noun_has_its_place plant_noun \
	'visit: no line'
catches 'a noun the timeline lost' every_noun_has_its_place plant_untold \
	'match: no line'
catches 'a noun the page lost' every_noun_has_its_place plant_unlisted \
	'hearing: no table'
catches 'an exception that is none' exceptions_are_such plant_told \
	'action: has its place'
finish
