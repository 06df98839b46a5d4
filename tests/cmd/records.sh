#!/bin/sh
# One record at a time: add, list, show, edit, void, for receptions, members of
# a household and contacts; what the history keeps; and that verify finds
# every way of tampering with it.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# whole NAME: verify finds nothing.
whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# added NAME COMMAND...: a record, whose id goes into $id.
added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

# ---- receptions ---------------------------------------------------------------

added 'a reception' "$KASANE" intake add --受付番号 1 --受付日 R7.4.1 \
	--受付機関 福祉総合相談窓口 --氏名 '佐倉 太郎' --世帯番号 S1 \
	--課題 'ひきこもり;病気' --主たる課題 病気 --備考 初回 \
	--本人同意 あり --同意日 R7.4.2
intake=$id
is 'is told with its id' "$(cat err)" "受付 1件を登録 (ID $intake)"
whole 'add'
exit_is 0 'it is listed' "$KASANE" intake list --format csv
has 'with its case' out 'R7-00001,1,,2025-04-01,福祉総合相談窓口'
has 'and its codes' out 'ひきこもり;病気,病気'
exit_is 0 'it is shown' "$KASANE" intake show "$intake" --format text
has 'with its name' out '佐倉 太郎'
exit_is 1 'the same number with another day' "$KASANE" intake add \
	--受付番号 1 --受付日 R7.4.5 --受付機関 福祉総合相談窓口
has 'is a conflict' err '内容が異なります(受付日)'
exit_is 1 'a day that is none' "$KASANE" intake add --受付日 R7.2.30 \
	--受付機関 福祉総合相談窓口
has 'is told with its heading' err '受付日: 「R7.2.30」は日付として読めません'
exit_is 1 'without the day' "$KASANE" intake add --受付機関 福祉総合相談窓口
has 'is told what lacks' err '受付日: 必須の項目です'
exit_is 2 'a field that is none' "$KASANE" intake add --受付場所 窓口
whole 'refused adds'

exit_is 0 'an edit' "$KASANE" edit "$intake" --氏名 '佐倉 次郎' --備考=
is 'is told' "$(cat err)" "ID $intake を改めました"
whole 'edit'
"$KASANE" intake show "$intake" --format text > out
has 'the new name is shown' out '佐倉 次郎'
has_not 'the old is not' out '佐倉 太郎'
has_not 'what was given empty is gone' out '初回'
has 'what was not given stays' out '病気'
exit_is 0 'the history' "$KASANE" case history R7-00001 --format csv
has 'keeps the name before' out '佐倉 太郎'
has 'and the one after' out '佐倉 次郎'
cp kasane.db before.db
exit_is 1 'an edit that is wrong' "$KASANE" edit "$intake" --受付日 きのう
ok 'changes nothing' cmp kasane.db before.db
exit_is 0 'a dry edit' "$KASANE" edit "$intake" --受付日 R7.4.3 --dry-run
ok 'changes nothing either' cmp kasane.db before.db
exit_is 1 'an edit of what is not there' \
	"$KASANE" edit 999999 --受付日 R7.4.3
has 'is told' err '記録999999はありません'
exit_is 1 'an entry that is no record' "$KASANE" edit 1 --受付日 R7.4.3
exit_is 2 'an id that is none' "$KASANE" edit x --受付日 R7.4.3

# ---- members -------------------------------------------------------------------

added 'a member by the household' "$KASANE" member add --世帯番号 S1 \
	--員番号 2 --氏名 '佐倉 花子' --続柄 配偶者 --生年月日 昭和45年
member=$id
added 'a member by the case' "$KASANE" member add --ケース番号 R7-00001 \
	--員番号 3 --続柄 子 --年代 10代
child=$id
whole 'members'
exit_is 0 'the household' "$KASANE" household show R7-00001 --format csv
has 'has the wife' out '佐倉 花子'
has 'and the child' out '子'
exit_is 0 'they are listed' "$KASANE" member list --format csv
is 'three of them' "$(grep -c '^S1,R7-00001,[123],' out)" 3
exit_is 0 'one is shown' "$KASANE" member show "$member" --format text
has 'with the year of birth' out '1970'
exit_is 0 'one is edited' "$KASANE" edit "$member" --続柄 子
"$KASANE" member show "$member" --format text > out
has 'to what was said' out '子'
exit_is 0 'one is withdrawn' "$KASANE" void "$child" --reason 誤記
"$KASANE" member list --format csv > out
has_not 'and no longer listed' out '10代'
"$KASANE" member list --voided --format csv > out
has 'but where asked for' out '取消済み'
whole 'member edit and void'

cat > 本人.csv <<'CSV'
ケース番号,員番号,本人
R7-00001,2,○
R7-00001,1,
CSV
exit_is 0 'another becomes the one the case is about' \
	"$KASANE" member import --update --clear-empty 本人.csv
is 'and the first no longer is' "$(cat err)" '世帯員 0人を登録、2人を更新'
exit_is 1 'she cannot be withdrawn then' "$KASANE" void "$member" --reason 誤記
has 'and it is told why' err '先に別の世帯員を本人にしてください'
head -n 1 本人.csv > 戻す.csv
printf 'R7-00001,1,○\nR7-00001,2,\n' >> 戻す.csv
exit_is 0 'and back' \
	"$KASANE" member import --update --clear-empty 戻す.csv
whole 'the subject'

# ---- contacts --------------------------------------------------------------------

added 'a contact' "$KASANE" contact add --ケース番号 R7-00001 \
	--対応日 R7.5.1 --対応時刻 9:30 --対応機関 福祉総合相談窓口 \
	--対応方法 電話 --対象者 '1;2' --所要分 30 --内容 話した
contact=$id
whole 'contact add'
exit_is 0 'it is listed' "$KASANE" contact list --format csv
has 'with case, day and time' out 'R7-00001,2025-05-01,09:30,福祉総合相談窓口'
exit_is 0 'it is shown' "$KASANE" contact show "$contact" --format text
has 'with its words' out '話した'
exit_is 0 'it is edited' "$KASANE" edit "$contact" --対応方法 訪問
whole 'contact edit'
"$KASANE" contact list --format csv > out
has 'the list follows' out '訪問'
exit_is 1 'a contact of a case that is none' "$KASANE" contact add \
	--ケース番号 R7-00009 --対応日 R7.5.1 --対応機関 福祉総合相談窓口
has 'is told' err 'ケース番号: 「R7-00009」に当たるケースが台帳にありません'
exit_is 1 'a person who is not in the household' "$KASANE" contact add \
	--ケース番号 R7-00001 --対応日 R7.5.1 --対応機関 福祉総合相談窓口 \
	--対象者 3
has 'is told with the number' err '員番号「3」の世帯員はこの世帯にいません'

# ---- void ------------------------------------------------------------------------

exit_is 4 'a reception others stand on' "$KASANE" void "$intake" --reason 誤
has 'is told what stands on it' err '世帯員1人、対応1件'
exit_is 2 'a void without a reason' "$KASANE" void "$contact"
exit_is 2 'or with an empty one' "$KASANE" void "$contact" --reason ''
exit_is 0 'a contact withdrawn' "$KASANE" void "$contact" --reason 誤記
whole 'contact void'
exit_is 1 'once' "$KASANE" void "$contact" --reason 誤記
exit_is 1 'and no longer to be edited' "$KASANE" edit "$contact" --対応日 R7.5.2
"$KASANE" contact list --format csv > out
is 'it is not listed' "$(wc -l < out | tr -d ' ')" 1
"$KASANE" report T02 --year R7 --format tidy > out
has 'nor counted' out ',計,延べ対応,0,'
exit_is 0 'the wife withdrawn' "$KASANE" void "$member" --reason 誤記
exit_is 0 'now the reception can be' "$KASANE" void "$intake" --reason 誤記
whole 'intake void'
"$KASANE" case list --format csv > out
is 'its case is not listed' "$(wc -l < out | tr -d ' ')" 1
"$KASANE" report T02 --year R7 --format tidy > out
has 'nor counted' out ',計,新規,0,'
exit_is 1 'its number is not free' "$KASANE" intake add --受付番号 1 \
	--受付日 R7.4.1 --受付機関 福祉総合相談窓口
has 'and told so' err 'この番号の記録は取消済みです'
exit_is 0 'the case can still be looked at' \
	"$KASANE" case history R7-00001 --format csv
has 'with the reason' out '誤記'

# ---- templates --------------------------------------------------------------------

for noun in intake member contact; do
	"$KASANE" "$noun" template > "$noun.csv"
	is "$noun template: one line" "$(wc -l < "$noun.csv" | tr -d ' ')" 1
	exit_is 0 "$noun template: goes in" "$KASANE" "$noun" import "$noun.csv"
	"$KASANE" "$noun" template --example > "$noun.csv"
	is "$noun template: with an example" \
		"$(wc -l < "$noun.csv" | tr -d ' ')" 2
	"$KASANE" "$noun" list --format csv > "$noun.list"
	exit_is 0 "$noun list: its headings go in" \
		"$KASANE" "$noun" import --dry-run "$noun.list"
done

# A list of a ledger, taken into another, is the same list.
t_ledger
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,世帯番号,生年月日,課題,主たる課題,相談内容,本人同意,終結日,終結理由
1,R7.4.1,福祉総合相談窓口,佐倉 太郎,S1,昭和40年2月,病気;けが,けが,"=1+1
二行目",なし,R7.9.1,転出
2,R7.5.1,社会福祉協議会,佐倉 花子,S1,昭和45年,,,-,,,
CSV
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応時刻,対応機関,対応方法,支援区分,対象者,内容
R7-00001,R7.5.1,9:30,福祉総合相談窓口,電話,,1;2,@話
,R7.5.2,,社会福祉協議会,訪問,地域支援,,+集い
CSV
"$KASANE" -q import 受付.csv 対応.csv
"$KASANE" intake list --format csv > intake.1
"$KASANE" contact list --format csv > contact.1
"$KASANE" intake list --excel > intake.excel
"$KASANE" contact list --excel > contact.excel
t_ledger
exit_is 0 'lists go into another ledger' \
	"$KASANE" import intake.1 contact.1
"$KASANE" intake list --format csv > intake.2
"$KASANE" contact list --format csv > contact.2
ok 'the same receptions' cmp intake.1 intake.2
ok 'the same contacts' cmp contact.1 contact.2
t_ledger
exit_is 0 'and lists for spreadsheets' \
	"$KASANE" import intake.excel contact.excel
"$KASANE" intake list --format csv | tr -d '\r' > intake.2
"$KASANE" contact list --format csv > contact.2
ok 'the same receptions, guards taken off' cmp intake.1 intake.2
ok 'the same contacts, guards taken off' cmp contact.1 contact.2
whole 'all of it'

# ---- tampering ----------------------------------------------------------------------

if ! command -v sqlite3 > /dev/null; then
	skip 'tampering' 'no sqlite3'
	done_testing
	exit
fi
"$KASANE" log anchor --format csv > anchor.csv
anchor=$(sed -n 2p anchor.csv | cut -d , -f 1,2 | tr , ' ')
cp kasane.db whole.db
# tamper NAME SQL TEXT: after it, verify ends with 1 and says TEXT.
tamper() {
	cp whole.db kasane.db
	sqlite3 kasane.db "$2" > sql.out 2>&1
	t_result $? "$1: can be done" || t_note sql.out
	run cmp kasane.db whole.db
	is "$1: is a change" "$status" 1
	exit_is 1 "$1: is found" "$KASANE" verify
	has "$1: and named" err "$3"
}
seq=$(sqlite3 whole.db "select min(seq) from journal where noun = 'contact'")
last=$(sqlite3 whole.db 'select max(seq) from journal')
tamper 'a byte of a payload' "update journal set payload =
	replace(payload, '2025-05-01', '2025-05-02') where seq = $seq" \
	"記入$seq"
tamper 'who wrote it' "update journal set staff = '別人' where seq = $seq" \
	"記入$seq"
tamper 'when' "update journal set at = at + 1 where seq = $seq" "記入$seq"
tamper 'a salt' "update journal set salt = randomblob(16)
	where seq = $seq" "記入$seq"
tamper 'an entry taken out' "delete from journal where seq = $seq" '記入'
tamper 'the last entry taken out' "delete from journal where seq = $last" \
	'台帳の先頭'
tamper 'the head' 'update head set seq = seq - 1' '台帳の先頭'
tamper 'a cell of a table' "update contact set contacted_on =
	contacted_on + 1 where id = $seq" "contact $seq: "
tamper 'a row of a table taken out' "delete from contact where id = $seq" \
	"contact $seq: 日誌にある行がありません"
tamper 'a row put in' "insert into run (id, entry, first_entry, at, staff,
	command, files, counts) select 99, entry, first_entry, at, staff,
	command, files, counts from run" 'run 99: 日誌にない行です'
tamper 'a setting' "update setting set value = 'よその市'
	where value = 'こくぶん市'" 'setting'
tamper 'a label' "update code set label = '別' where id =
	(select max(id) from code)" 'code'
tamper 'a case' "update cases set opened_on = opened_on + 1" 'cases'
tamper 'a household' "update household set number = 'S2'" 'household'
tamper 'a member' "update member set no = no + 10" 'member'
cp whole.db kasane.db
exit_is 0 'the untouched one is whole' "$KASANE" verify --anchor "$anchor"
exit_is 1 'another anchor is not its own' "$KASANE" verify \
	--anchor "${anchor%?????}00000"
dd if=/dev/zero of=kasane.db bs=1024 seek=20 count=64 conv=notrunc \
	2> /dev/null
run "$KASANE" verify
case $status in
1 | 9) t_found=0 ;;
*) t_found=1 ;;
esac
t_result "$t_found" "a torn file is found (exit $status)" || t_note err

done_testing
