#!/bin/sh
# Every command answers --help, and every option it takes is in there.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

"$KASANE" help --mdoc nouns | sed -n 's/^\.It Cm \([a-z]*\).*/\1/p' > all
[ "$(wc -l < all)" -ge 10 ]
t_result $? 'there are commands'

# The options the records give (mdoc) against those the help prints.
options_of() {	# NOUN VERB
	"$KASANE" help --mdoc verbs "$1" | awk -v verb="$2" '
	/^\.It Nm kasane/ { on = (verb == "" ? $6 != "Cm" : $7 == verb) }
	on && /^\.It.* Fl -/ {
		for (i = 1; i < NF; i++)
			if ($i == "Fl" && $(i + 1) ~ /^-/)
				print "-" $(i + 1)
	}' | sort -u
}

check_help() {	# NOUN VERB
	run "$KASANE" "$1" ${2:+"$2"} --help
	is "$1 $2 --help ends with 0" "$status" 0
	has "$1 $2 --help shows the usage" out \
		"使い方: kasane $1${2:+ $2} [オプション]"
	ok "$1 $2 --help says what it does" \
		grep -q '。$' out
	options_of "$1" "$2" > wanted
	grep -o -e '--[^ ,\[]*' out | sort -u > shown
	is "$1 $2 --help shows every option" "$(comm -23 wanted shown)" ''
}

while read -r noun; do
	"$KASANE" help --mdoc verbs "$noun" |
		sed -n 's/^\.It Nm kasane Cm [a-z]* Cm \([a-z]*\).*/\1/p' > verb_list
	while read -r verb <&3; do
		check_help "$noun" "$verb"
	done 3< verb_list
	"$KASANE" help --mdoc verbs "$noun" |
		grep -q "^\.It Nm kasane Cm $noun\( Ar.*\)*\$" &&
		check_help "$noun" ''
	run "$KASANE" "$noun" --help
	is "$noun --help ends with 0" "$status" 0
done < all

# A planted option that no help shows is seen by the comparison above.
options_of report '' > wanted
echo --planted >> wanted
"$KASANE" report --help | grep -o -e '--[^ ,\[]*' | sort -u > shown
is 'the comparison sees a missing option' \
	"$(sort -u wanted | comm -23 - shown)" '--planted'

run "$KASANE" 報告 --使い方
has 'Japanese words reach the same help' out '使い方: kasane report'
has 'the year has both spellings' out '--year, --年度 YEAR'
run "$KASANE" intake add --help
has 'fields are options' out '--received-on, --受付日'
run "$KASANE" help 受付
has 'kasane help NOUN lists the verbs' out 'intake import (取込)'

for part in nouns rules exit options global 'fields intake' 'verbs report'; do
	{
		printf '.Dd April 1, 2026\n.Dt KASANE 1\n.Os\n.Sh NAME\n'
		printf '.Nm kasane\n.Nd x\n.Sh DESCRIPTION\n'
		# shellcheck disable=SC2086 # the words are arguments
		"$KASANE" help --mdoc $part
	} > part.1
	if command -v mandoc > /dev/null; then
		is "mdoc of $part is clean" \
			"$(mandoc -T lint -W warning part.1)" ''
	else
		skip "mdoc of $part is clean" 'no mandoc'
	fi
done
exit_is 2 'an unknown part of the manual' "$KASANE" help --mdoc nothing

done_testing
