#!/bin/sh
# Every exit status, and that none but 0 and 3 has written a byte.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

printf '受付番号,受付日,受付機関,氏名\n1,R7.4.1,福祉総合相談窓口,𠮷田 一\n' > 良.csv
printf '受付番号,受付日,受付機関\n2,R7.13.1,福祉総合相談窓口\n' > 悪.csv
printf '受付番号,受付日,場所\n3,R7.4.1,窓口\n' > 見出し.csv
printf '受付番号,対応日,対応機関\n1,R7.4.2,福祉総合相談窓口\n' > 対応.csv

exit_is 0 '0: done' "$KASANE" intake import 良.csv
exit_is 0 '0: no rows' "$KASANE" intake list --year R6
exit_is 0 '0: nothing new' "$KASANE" intake import 良.csv
"$KASANE" -q contact import 対応.csv
# untouched STATUS NAME COMMAND...: it ends so and the ledger is as before.
untouched() {
	cp kasane.db before.db
	exit_is "$@"
	ok "$2: nothing is written" cmp kasane.db before.db
}
untouched 1 '1: bad data' "$KASANE" intake import 悪.csv
untouched 1 '1: no such record' "$KASANE" edit 999999 --備考 x
untouched 1 '1: no such run' "$KASANE" import undo 99
printf '受付番号,受付日,受付機関\n9,R8.12.1,福祉総合相談窓口\n' > 先.csv
untouched 1 '1: a 注意 with --strict' "$KASANE" --strict intake import 先.csv
untouched 2 '2: an unknown word' "$KASANE" intake importt 良.csv
untouched 2 '2: an unknown option' "$KASANE" intake import --fast 良.csv
untouched 2 '2: an unknown heading' "$KASANE" intake import 見出し.csv
untouched 2 '2: an argument that is not UTF-8' \
	"$KASANE" intake import "$(printf '\377')"
exit_is 3 '3: a part' "$KASANE" intake import 悪.csv --rejects r.csv
untouched 4 '4: refused by a rule' "$KASANE" import undo 1
exit_is 7 '7: a character CP932 lacks' "$KASANE" intake list --encoding cp932
is '7: nothing is printed' "$(wc -c < out | tr -d ' ')" 0
untouched 8 '8: no such file' "$KASANE" intake import ない.csv
untouched 8 '8: nowhere to write' \
	"$KASANE" intake import 悪.csv --rejects ない/r.csv
untouched 8 '8: nowhere to print' \
	"$KASANE" report T02 --year R7 -o ない/T02.csv
exit_is 8 '8: no ledger' "$KASANE" -f ない.db intake list
if [ -w /dev/full ]; then
	sh -c '"$1" report T02 --year R7 > /dev/full' sh "$KASANE" 2> err
	is '8: a full disk' "$?" 8
else
	skip '8: a full disk' 'no /dev/full'
fi

head -c 4096 /dev/zero > zeros.db
exit_is 9 '9: not a database' "$KASANE" -f zeros.db intake list
if ! command -v sqlite3 > /dev/null; then
	skip '5, 6, 9' 'no sqlite3'
	done_testing
	exit
fi
sqlite3 other.db 'create table t (x)'
exit_is 9 '9: a database of others' "$KASANE" -f other.db intake list
cp kasane.db newer.db
sqlite3 newer.db 'pragma user_version = 9999'
exit_is 6 '6: a ledger of a later version' "$KASANE" -f newer.db intake list
has '6: is told' err 'kasane: '

# Another process holds the ledger until its input ends.
mkfifo hold
sqlite3 kasane.db < hold > held 2>&1 &
holder=$!
exec 9> hold
printf 'begin immediate;\nselect 1;\n' >&9
tries=0
while [ ! -s held ] && [ "$tries" -lt 100 ]; do
	tries=$((tries + 1))
	sleep 0.1
done
exit_is 5 '5: another process is writing' "$KASANE" intake add \
	--受付日 R7.4.5 --受付機関 福祉総合相談窓口
printf 'rollback;\n' >&9
exec 9>&-
wait "$holder"
exit_is 0 '5: later it goes' "$KASANE" intake add \
	--受付日 R7.4.5 --受付機関 福祉総合相談窓口
exit_is 0 'the ledger is whole' "$KASANE" verify
done_testing
