#!/bin/sh
# A ledger of version 1 is refused, brought to this version after a copy, and
# then as good as one made by this version; a stop on the way leaves the one
# or the other.
data=$PWD/tests/data/ledger-1.sql
data3=$PWD/tests/data/ledger-3.sql
nouns=$(sed -n '/^#define KS_NOUNS/,/[^\\]$/p' lib/noun.h |
	grep -o 'X([a-z]*)' | tr -d 'X()')
# shellcheck source-path=SCRIPTDIR source=../cmd/lib.sh
. "$(dirname "$0")/../cmd/lib.sh"
sqlite3 old.db < "$data"
KASANE_LEDGER=$t_home/a.db
export KASANE_LEDGER

version() { sqlite3 "$1" 'pragma user_version'; }

# Every object with its text; comments and blanks say nothing.
schema() {
	sqlite3 "$1" "select type, name, tbl_name, '#', sql, '#'
		from sqlite_schema where sql is not null order by name" |
		sed 's/--.*//' | tr -d ' \t\n' | tr '#' '\n'
}

# All rows of all tables, in the columns that version 1 has; but what lists are
# shipped with since then are entries at the end of the journal.
last=$(sqlite3 old.db 'select seq from head')
sqlite3 old.db "select 'select ''== ' || m.name || ''';' || char(10) ||
	'select ' || group_concat(c.name) || ' from ' || m.name ||
	case m.name when 'journal' then ' where seq <= $last;'
	when 'code' then ' where id <= $last;' else ';' end
	from sqlite_schema m, pragma_table_info(m.name) c
	where m.type = 'table' and m.name not like 'sqlite%'
	and m.name <> 'head' and not (m.name = 'code' and c.name = 'props')
	group by m.name" > rows.sql
rows() { sqlite3 "$1" '.mode quote' '.read rows.sql'; }

old() { cp old.db a.db; }

old
exit_is 6 'a reader is refused' "$KASANE" intake list
has 'and told what to run' err 'kasane migrate'
exit_is 6 'a writer is refused' "$KASANE" setting set 市町村名 x
exit_is 6 'so is verify' "$KASANE" verify
ok 'and nothing was changed' cmp old.db a.db

exit_is 0 'migrate' "$KASANE" migrate
has 'tells where the copy is' err 'a.db.backup'
is 'the ledger is of this version' "$(version a.db)" 3
is 'the copy of version 1' "$(version a.db.backup)" 1
is 'for its owner alone' "$(stat -c %a a.db.backup)" 600
rows old.db > rows.old
rows a.db > rows.new
rows a.db.backup > rows.backup
ok 'all rows are as they were' cmp rows.old rows.new
ok 'in the copy too' cmp rows.old rows.backup
ok 'and there are some' test "$(grep -c '' rows.old)" -gt 1000
schema old.db > schema.old
schema a.db.backup > schema.backup
ok 'the copy has the old tables' cmp schema.old schema.backup
"$KASANE" -q -f fresh.db init --municipality こくぶん市
schema a.db > schema.new
schema fresh.db > schema.fresh
ok 'tables and indexes are those of a new ledger' \
	diff schema.fresh schema.new
ok 'which the old one had not' \
	sh -c '! cmp -s schema.old schema.new'
program=$("$KASANE" --version | cut -d ' ' -f 2)
is 'the steps are noted' "$(sqlite3 a.db 'select version, at, program
	from migration')" "2|1775012400|$program
3|1775012400|$program"
exit_is 0 'the chain is whole' "$KASANE" verify
# props FILE: what the rules read in the lists.
props() {
	sqlite3 "$1" 'select list, code, label, props from code
		order by list, code'
}
props a.db > props.new
props fresh.db > props.fresh
ok 'its lists have the properties of a new ledger' \
	diff props.fresh props.new
is 'said by entries of their own' "$(sqlite3 a.db "select distinct noun, command
	from journal where seq > $last")" 'code|migrate'
exit_is 0 'records are read' "$KASANE" intake list
has 'with what they said' out '見本 一郎'
exit_is 0 'and written' "$KASANE" edit 502 --備考 移した後
exit_is 0 'and hold together' "$KASANE" verify

# A column may be there already, in a table made as it is today.
old
sqlite3 a.db 'alter table closure add column breach text'
exit_is 0 'a column that is there' "$KASANE" migrate --backup c.db
schema a.db > schema.new
ok 'is not added again' diff schema.fresh schema.new

# The one of version 3.  Whoever changes schema.sql and forgets the version or
# the step finds other tables here than in a new ledger.
sqlite3 three.db < "$data3"
ok 'the nouns were found' test "$(printf '%s\n' "$nouns" | wc -l)" -ge 27
empty=
for noun in $nouns; do
	[ "$(sqlite3 three.db "select count(*) from $noun" 2> err)" -gt 0 ] ||
		empty="$empty $noun"
done 2> err
is 'a ledger of version 3 with rows of every noun' "$empty" ''
exit_is 0 'is brought up, if it has to be' "$KASANE" -f three.db migrate
is 'is of this version' "$(version three.db)" "$(version fresh.db)"
schema three.db > schema.new
ok 'has the tables of a new ledger' diff schema.fresh schema.new
exit_is 0 'and verifies' "$KASANE" -f three.db verify

# Again, and where something is in the way.
old
"$KASANE" -q migrate --backup d.db
rm -f a.db.backup
exit_is 0 'migrate again' "$KASANE" migrate
has 'says there is nothing to do' err '今の版です'
ok 'and makes no copy' test ! -e a.db.backup
old
echo '大事なもの' > a.db.backup
exit_is 8 'a file in the place of the copy' "$KASANE" migrate
is 'is left alone' "$(cat a.db.backup)" '大事なもの'
ok 'the ledger too' cmp old.db a.db
exit_is 0 'another name for the copy' "$KASANE" migrate --backup 別.db
is 'is taken' "$(version 別.db)" 1
old
exit_is 8 'no folder for the copy' "$KASANE" migrate --backup ない/a.db
ok 'leaves the ledger alone' cmp old.db a.db
exit_is 8 'no ledger' "$KASANE" -f ない.db migrate

# Other versions.
old
sqlite3 a.db 'pragma user_version = 4'
cp a.db newer.db
exit_is 6 'a newer ledger is refused' "$KASANE" intake list
has 'and the program is to blame' err 'kasane を更新してください'
exit_is 6 'by migrate too' "$KASANE" migrate --backup b.db
ok 'unchanged' cmp newer.db a.db
ok 'without a copy' test ! -e b.db
sqlite3 a.db 'pragma user_version = 0'
exit_is 9 'no version at all' "$KASANE" migrate --backup b.db
sqlite3 a.db 'pragma user_version = 1; pragma application_id = 7'
exit_is 9 'something that is no ledger' "$KASANE" migrate --backup b.db
printf 'not a database' > a.db
exit_is 9 'nor a database' "$KASANE" migrate --backup b.db

# Two at once: one does it, the other finds it done or is asked to wait.
old
"$KASANE" -q migrate --backup b1.db 2> err1 & one=$!
"$KASANE" -q migrate --backup b2.db 2> err2 & two=$!
wait "$one"; one=$?
wait "$two"; two=$?
ok 'two at once do not fall over each other' \
	test "$one$two" = 00 -o "$one$two" = 05 -o "$one$two" = 50
is 'and do it once' "$(sqlite3 a.db 'select count(*) from migration')" 2

# Killed on the way.
at=0
bad=
for delay in 0 1 2 3 4 5 6 7 8 9 10 12 14 16 18 20 25 30; do
	old
	rm -f b.db b.db-journal a.db-journal
	"$KASANE" -q migrate --backup b.db 2> err & pid=$!
	sleep "$(printf '0.%03d' "$delay")"
	kill -9 "$pid" 2> kill.err
	wait "$pid" 2> wait.err
	case $(version a.db) in
	1)
		at=$((at + 1))
		rows a.db > rows.new
		schema a.db > schema.now
		cmp -s schema.old schema.now || bad="$bad $delay:schema"
		;;
	2) # between two steps: whole, and the next run goes on
		at=$((at + 1))
		rows a.db > rows.new
		;;
	3)
		rows a.db > rows.new
		schema a.db > schema.now
		cmp -s schema.fresh schema.now || bad="$bad $delay:schema"
		"$KASANE" -q verify 2> err || bad="$bad $delay:verify"
		;;
	*) bad="$bad $delay:version" ;;
	esac
	cmp -s rows.old rows.new || bad="$bad $delay:rows"
done
is "killed, $at of 18 times before the end, it is of one version" "$bad" ''
done_testing
