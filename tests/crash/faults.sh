#!/bin/sh
# What a full disk, a locked door and a reader that goes away do: the status
# that is documented, and a ledger as it was.
# shellcheck source-path=SCRIPTDIR source=../cmd/lib.sh
. "$(dirname "$0")/../cmd/lib.sh"
trap 'umount "$t_home/small" 2> /dev/null; rm -rf "$t_home"' EXIT
t_ledger
awk 'BEGIN {
	print "受付番号,受付日,受付機関,氏名,相談内容"
	for (i = 1; i <= 3000; i++)
		printf "%d,R7.4.1,福祉総合相談窓口,試験 %d,%0200d\n", i, i, 0
}' > many.csv
"$KASANE" -q intake add --received-on R7.4.1 --agency 福祉総合相談窓口
cp kasane.db before.db

same() { # NAME: the ledger is as it was, and whole
	ok "$1: the ledger is as it was" cmp before.db "$KASANE_LEDGER"
	exit_is 0 "$1: and verifies" "$KASANE" verify
	ok "$1: nothing lies beside it" test ! -s "$KASANE_LEDGER-journal"
}

# A file may not grow: like a full disk, and needs no other user's rights.
limited() { # BLOCKS COMMAND...
	(
		trap '' XFSZ
		ulimit -f "$1"
		shift
		exec "$@"
	)
}
blocks=$(($(stat -c %s kasane.db) / 512))
for more in 1 100 1000; do
	exit_is 8 "no room after $more blocks more" \
		limited $((blocks + more)) "$KASANE" intake import many.csv
	same 'no room'
done
exit_is 8 'no room for an output file' \
	limited 1 "$KASANE" code list 機関 -o list.csv
exit_is 8 'no room for a new ledger' \
	limited 100 "$KASANE" -f new.db init --municipality こくぶん市
ok 'which is not left behind' test ! -e new.db

if mkdir small && mount -t tmpfs -o size=4m none small 2> mount.err; then
	cp before.db small/kasane.db
	KASANE_LEDGER=$t_home/small/kasane.db
	exit_is 8 'a full disk' "$KASANE" intake import many.csv
	has 'is named' err 'ディスクの空きがない'
	same 'a full disk'
	cat /dev/zero > small/zero 2> zero.err
	exit_is 8 'not a byte left' \
		"$KASANE" setting set 市町村名 となり町
	rm small/zero
	same 'not a byte left'
	KASANE_LEDGER=$t_home/kasane.db
	umount small
else
	skip 'a full disk' 'cannot mount a small one'
fi

# A ledger that may only be read.  The owner of the machine may do anything,
# so another user tries.
chmod 711 "$t_home"
mkdir closed
cp before.db closed/kasane.db
if [ "$(id -u)" -eq 0 ]; then
	# The files out and err are ours: opened here, written by the other.
	other() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
	chown -R 65534:65534 closed
else
	other() { "$@"; }
fi
chmod 400 closed/kasane.db
KASANE_LEDGER=$t_home/closed/kasane.db
if other "$KASANE" --version > other.out 2> other.err; then
	exit_is 8 'a read-only ledger is not written' \
		other "$KASANE" setting set 市町村名 となり町
	has 'and says what to look at' err '書き込み権限'
	exit_is 8 'nor imported into' \
		other "$KASANE" intake import many.csv
	exit_is 8 'no reading that must be noted' other "$KASANE" intake list
	is 'and nothing is shown' "$(cat out)" ''
	exit_is 0 'anonymous reading' other "$KASANE" intake list --anonymous
	exit_is 0 'a report' other "$KASANE" report T03 --year R7
	exit_is 0 'verify' other "$KASANE" verify
	chmod 500 closed
	exit_is 0 'a report in a read-only folder' \
		other "$KASANE" report T03 --year R7
	exit_is 8 'verify needs a scratch file there' other "$KASANE" verify
	has 'and says so' err '作業用のファイル'
	exit_is 8 'no new ledger there' other "$KASANE" \
		-f closed/new.db init --municipality こくぶん市
	chmod 000 closed/kasane.db
	exit_is 8 'a ledger that may not be read' \
		other "$KASANE" report T03 --year R7
	chmod 700 closed
	chmod 600 closed/kasane.db
	ok 'it is as it was' cmp before.db closed/kasane.db
else
	skip 'a read-only ledger' 'no other user can run the program'
fi
KASANE_LEDGER=$t_home/kasane.db

# Where it prints to.
"$KASANE" -q intake import many.csv
closed() { "$@" >&-; }
full() { "$@" > /dev/full; }
for how in closed full; do
	exit_is 8 "standard output is $how: rows" $how "$KASANE" intake list
	has 'is told' err 'kasane: '
	exit_is 8 "standard output is $how: a report" \
		$how "$KASANE" report T03 --year R7
	exit_is 8 "standard output is $how: help" $how "$KASANE" --help
	exit_is 8 "standard output is $how: version" $how "$KASANE" --version
done
no_error() { "$@" 2>&-; }
exit_is 0 'standard error is closed' no_error "$KASANE" setting list
exit_is 2 'and the status says it' no_error "$KASANE" nothing
nothing_open() { "$@" <&- >&- 2>&-; }
exit_is 0 'all three closed' \
	nothing_open "$KASANE" setting set 市町村名 となり町
exit_is 0 'the ledger was not printed into' "$KASANE" verify

# A reader that goes away ends the printing, after the reading was noted.
entries() { sqlite3 kasane.db "select count(*) from journal
	where noun = 'read'"; }
noted=$(entries)
{
	"$KASANE" intake list
	echo $? > list.status
} 2> list.err | head -n 1 > head.out
is 'the pipe ends it' "$(cat list.status)" 141
is 'after the first row' "$(grep -c 受付番号 head.out)" 1
is 'without a word' "$(cat list.err)" ''
is 'the reading was noted' "$(entries)" $((noted + 1))
# Writing goes on when nobody hears the summary.
{
	"$KASANE" intake add --received-on R7.5.1 --number 9999 \
		--agency 福祉総合相談窓口 2>&1
	echo $? > add.status
} | true
is 'nobody listens: still done' "$(cat add.status)" 0
is 'and there' "$(sqlite3 kasane.db "select count(*) from intake
	where number = '9999'")" 1
exit_is 0 'all holds together' "$KASANE" verify
done_testing
