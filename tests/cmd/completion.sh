#!/bin/sh
# Completion scripts: they load, and know the words.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

for shell in bash zsh fish; do
	exit_is 0 "completion for $shell" "$KASANE" help --completion "$shell"
	cp out "kasane.$shell"
	for word in intake 受付 import 取込 --received-on --受付日 --year; do
		case $shell in
		fish) word="${word#--}" ;;
		esac
		has "$shell knows $word" "kasane.$shell" "${word#--}"
	done
	if command -v "$shell" > /dev/null; then
		ok "$shell can read it" "$shell" -n "kasane.$shell"
	else
		skip "$shell can read it" "no $shell"
	fi
done
exit_is 2 'a shell it does not know' "$KASANE" help --completion csh

# offered WORD...: what bash would offer for the last word
offered() {
	bash -c '. ./kasane.bash
		COMP_WORDS=("$@")
		COMP_CWORD=$(($# - 1))
		_kasane
		printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
}
if command -v bash > /dev/null; then
	is 'nouns' "$(offered kasane rep)" report
	is 'Japanese nouns' "$(offered kasane 受)" 受付
	is 'verbs' "$(offered kasane intake im)" import
	is 'verbs behind global options' \
		"$(offered kasane -f x.db intake im)" import
	is 'options' "$(offered kasane intake add --received)" --received-on
	is 'values' "$(offered kasane report --format t | tr '\n' ' ')" \
		'text tidy '
	is 'nothing for an unknown noun' "$(offered kasane nothing x)" ''
else
	skip 'what bash offers' 'no bash'
fi

done_testing
