#!/bin/sh
# The printers, with documents that need no ledger: rules and headings.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

# fd 1 of these is a file, so CSV is what comes without --format.
exit_is 0 'CSV in a pipe' "$KASANE" explain date-unreadable
is 'one table has no title line' "$(head -n 1 out)" \
	'番号,重さ,知らせ,わけと直し方'
is 'one row' "$(wc -l < out | tr -d ' ')" 2

exit_is 0 'two tables' "$KASANE" explain date-unreadable date-future
is 'a title line before each' \
	"$(grep -c '^検査と決まり$' out)" 2
is 'a blank line after each' "$(grep -c '^$' out)" 2

exit_is 0 'for spreadsheets' "$KASANE" explain date-unreadable --excel
is 'a byte order mark first' "$(head -c 3 out | od -An -tx1 | tr -d ' ')" \
	efbbbf
is 'CRLF ends the lines' "$(tr -cd '\r' < out | wc -c | tr -d ' ')" 2

exit_is 0 'CP932' "$KASANE" explain date-unreadable --encoding cp932
is 'the heading in it' "$(head -n 1 out | tr -d '\r' | od -An -tx1 |
	tr -d ' \n' | cut -c 1-12)" 94d48d862c8f

exit_is 0 'JSON' "$KASANE" explain date-unreadable --format json
has 'an object a table' out '{"id":"rules","title":"検査と決まり"'
has 'a line a row' out '["date-unreadable","誤",'
if command -v python3 > /dev/null; then
	ok 'that others can read' python3 -c '
import json, sys
t = json.load(open(sys.argv[1]))
assert len(t) == 1 and len(t[0]["rows"][0]) == len(t[0]["columns"])' out
else
	skip 'that others can read' 'no python3'
fi

exit_is 0 'text' "$KASANE" explain date-unreadable --format text
is 'the title first' "$(head -n 1 out)" '検査と決まり'
ok 'a rule under the heading' grep -q '^-----* *----' out
is 'no blank at the end of a line' "$(grep -c ' $' out)" 0

# -o: whole or not at all, for its owner alone unless it holds figures
exit_is 0 'into a file' "$KASANE" intake template -o t.csv
is 'nothing on standard output' "$(cat out)" ''
has 'the headings are in it' t.csv '受付日'
is 'a file for its owner alone' "$(find t.csv -perm 600)" t.csv
exit_is 0 'the ending says the form' "$KASANE" explain -o r.json
is 'JSON it is' "$(head -c 1 r.json)" '['
is 'figures and rules may be read' "$(find r.json -perm 644)" r.json
echo old > keep.csv
exit_is 8 'a folder that is not there' "$KASANE" explain -o none/r.csv
exit_is 1 'a failure' "$KASANE" explain nothing-like-it -o keep.csv
is 'leaves the old file' "$(cat keep.csv)" old
is 'and no half file' "$(find . -name '.kasane*')" ''
exit_is 0 'into a folder' "$KASANE" explain -o folder/ --format csv
has 'a file a table' folder/rules.csv 'date-unreadable'

exit_is 0 'XLSX' "$KASANE" explain date-unreadable -o a.xlsx
exit_is 0 'XLSX again' "$KASANE" explain date-unreadable -o b.xlsx
ok 'equal bytes' cmp a.xlsx b.xlsx
"$KASANE" explain date-unreadable --format xlsx > c.xlsx
ok 'and through a pipe' cmp a.xlsx c.xlsx
if command -v python3 > /dev/null; then
	ok 'its parts are well-formed' python3 -c '
import sys, zipfile, xml.dom.minidom
z = zipfile.ZipFile(sys.argv[1])
for name in z.namelist():
    xml.dom.minidom.parseString(z.read(name))
assert "検査と決まり" in z.read("xl/workbook.xml").decode()
core = z.read("docProps/core.xml").decode()
assert "2000-01-01T00:00:00Z" in core, core' a.xlsx
else
	skip 'its parts are well-formed' 'no python3'
fi

# what is no file is written to, never replaced; a link is followed
# into_pipe FILE COMMAND...: what a reader of a named pipe gets
into_pipe() {
	rm -f pipe
	mkfifo pipe
	cat pipe > "$1" &
	reader=$!
	shift
	run "$@" -o pipe
	# were the pipe replaced, its reader would wait for ever
	[ -p pipe ] || kill "$reader"
	wait "$reader"
}
into_pipe piped "$KASANE" explain date-unreadable
is 'into a named pipe' "$status" 0
ok 'it is still a pipe' test -p pipe
has 'and got the table' piped 'date-unreadable'
into_pipe piped.xlsx "$KASANE" explain date-unreadable --format xlsx
ok 'XLSX into it: the same bytes' cmp a.xlsx piped.xlsx
echo old > real.csv
ln -s real.csv link.csv
exit_is 0 'through a link' "$KASANE" explain date-unreadable -o link.csv
ok 'it is still a link' test -L link.csv
has 'and the file behind it is new' real.csv 'date-unreadable'

# where the output cannot go
if [ -w /dev/full ]; then
	run sh -c '"$KASANE" explain > /dev/full'
	is 'a full disk is 8' "$status" 8
	has 'and said so' err '標準出力に書けません'
	run sh -c '"$KASANE" --help > /dev/full'
	is 'so for help' "$status" 8
else
	skip 'a full disk is 8' 'no /dev/full'
fi
run sh -c '"$KASANE" explain >&-'
is 'a closed standard output is 8' "$status" 8
run sh -c '"$KASANE" explain date-unreadable 2>&-'
is 'a closed standard error is none' "$status" 0
run sh -c '{ "$KASANE" explain; "$KASANE" --help; } | :'
is 'a reader that goes away is no error' "$(cat err)" ''

done_testing
