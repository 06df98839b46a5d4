#!/bin/sh
# Words that are not known, or stand where they may not.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

exit_is 0 '--version' "$KASANE" --version
ok 'it names a version of three numbers' \
	grep -qx 'kasane [0-9]*\.[0-9]*\.[0-9]*' out

exit_is 0 'no words: the overview' "$KASANE"
has 'the overview lists intake' out 'intake (受付)'
has_not 'the overview hides what is not for people' out 'help ('

exit_is 0 'a noun alone lists its verbs' "$KASANE" intake
has 'import among them' out 'intake import (取込)'
exit_is 0 'also one that is a command itself' "$KASANE" import
has 'with its verbs' out 'import undo (取消)'
exit_is 0 'so does its Japanese word' "$KASANE" 受付
has 'the same list' out 'intake import (取込)'

# near WRONG RIGHT COMMAND...: exit 2, and the right word is offered
near() {
	wrong=$1
	right=$2
	shift 2
	exit_is 2 "$wrong is refused" "$KASANE" "$@"
	has "$right is offered for it" err "$right のことですか"
	is 'nothing on standard output' "$(cat out)" ''
	is 'one line on standard error' "$(wc -l < err | tr -d ' ')" 1
}
near intak intake intak list
near 報国 報告 報国
near imprt import intake imprt a.csv
near 取込み 取込 受付 取込み
near --yaer --year report --yaer R7
near --四半 --四半期 report --四半 1
near --recieved-on --received-on intake add --recieved-on R7.4.1
near --受け付け日 --受付日 intake add --受け付け日 R7.4.1
near --recieved-on --received-on edit 3 --recieved-on R7.4.1

exit_is 2 'a word near nothing' "$KASANE" xyzzyq
has 'is told where the list is' err 'kasane --help'
exit_is 2 'an option that wants a value' "$KASANE" init --municipality
exit_is 2 'a switch that takes none' "$KASANE" intake import --update=1 a
exit_is 2 'a value outside the few allowed' "$KASANE" report --format xml
has 'the allowed ones are named' err 'text|csv|tidy|json|xlsx'
exit_is 2 'too few arguments' "$KASANE" intake import
exit_is 2 'too many arguments' "$KASANE" verify now
t_ledger
exit_is 2 'an id that is no number' "$KASANE" void 12a --reason x
exit_is 2 'no reason' "$KASANE" void 12
exit_is 2 'nothing to change' "$KASANE" edit 12
exit_is 2 'nothing to add' "$KASANE" intake add
unset KASANE_LEDGER
rm kasane.db
exit_is 2 'no municipality' "$KASANE" init
exit_is 2 'an argument that is not UTF-8' \
	"$KASANE" intake add --氏名 "$(printf '\223\372')"
has 'its place is named' err '4番目の引数'
exit_is 2 'a staff name that is not UTF-8' \
	env KASANE_STAFF="$(printf '\223\372')" "$KASANE" log

exit_is 2 'options of the output that do not go together' \
	"$KASANE" explain --format json --excel
exit_is 2 'a substitute without the encoding' \
	"$KASANE" explain --substitute x
mkdir folder
exit_is 2 'a folder for one document' \
	"$KASANE" explain --format json -o folder
exit_is 2 'tidy of what is no report' "$KASANE" explain --format tidy

exit_is 8 'no ledger there' "$KASANE" log
has 'told how to make one' err 'kasane init'
exit_is 8 'a ledger named before the noun' "$KASANE" -f none.db log
has 'by its name' err 'none.db'
exit_is 8 'and after the verb' "$KASANE" log --台帳=none2.db
has 'by its name too' err 'none2.db'
exit_is 8 'and by the environment' env KASANE_LEDGER=none3.db "$KASANE" log
has 'by that name' err 'none3.db'

exit_is 2 'errors as JSON' "$KASANE" --errors json intak
has 'with a code' err '"code":"usage"'
has 'and a message' err '"message":"コマンド「intak」'
exit_is 2 'an option after -- is a word' "$KASANE" verify -- --strict
has 'and is surplus' err '「--strict」は余分'

done_testing
