#!/bin/sh
# Every check and rule has a file in tests/refuse with both halves, and every
# file there is of a rule.
. tests/guard/lib.sh

ids() { # ROOT
	grep -o '^RULE([A-Z_]*, "[a-z-]*"' "$1/lib/rules.def" |
		sed 's/.*"\(.*\)"/\1/'
}

# The steps of a half, and what they say.
half() { # FILE HALF
	awk -v half="# $2" '/^# / { on = $0 == half } on' "$1"
}

every_rule_tested() {
	ids "$1" > "$work/ids"
	[ "$(wc -l < "$work/ids")" -eq "$(grep -c '^RULE(' \
		"$1/lib/rules.def")" ] || echo 'a rule without an id'
	[ -s "$work/ids" ] || echo 'no rules found'
	sort "$work/ids" | uniq -d | sed 's/$/: twice in rules.def/'
	while read -r id; do
		file=$1/tests/refuse/$id.test
		[ -f "$file" ] || { echo "$id: no test"; continue; }
		half "$file" accept | grep -q '^\$ ' ||
			echo "$id: nothing is accepted"
		half "$file" refuse | grep -q '^\$ ' ||
			echo "$id: nothing is refused"
		half "$file" refuse | grep -q '^> ' ||
			echo "$id: no message is expected"
	done < "$work/ids"
}

every_test_has_rule() {
	ids "$1" > "$work/ids"
	for file in "$1"/tests/refuse/*.test; do
		id=$(basename "$file" .test)
		grep -qx -e "$id" "$work/ids" || echo "$id: no such rule"
	done
}

holds 'every rule has a test of both halves' every_rule_tested
holds 'every such test is of a rule' every_test_has_rule

plant_rule() {
	printf 'RULE(UNHEARD, "unheard-of", KS_NOTE,\n\t"a", "b")\n' \
		>> lib/rules.def
}
plant_half() {
	sed '/^# refuse/,$d' tests/refuse/key-twice.test > t &&
		mv t tests/refuse/key-twice.test
}
plant_silence() {
	grep -v '^> ' tests/refuse/key-twice.test > t &&
		mv t tests/refuse/key-twice.test
}
plant_test() { mv tests/refuse/key-twice.test tests/refuse/key-thrice.test; }
catches 'a rule without a test' every_rule_tested plant_rule \
	'unheard-of: no test'
catches 'a test without its refusing half' every_rule_tested plant_half \
	'key-twice: nothing is refused'
catches 'a test that expects no message' every_rule_tested plant_silence \
	'key-twice: no message'
catches 'a test of no rule' every_test_has_rule plant_test \
	'key-thrice: no such rule'
finish
