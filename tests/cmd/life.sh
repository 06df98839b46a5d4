#!/bin/sh
# A case's life: who leads it, whom it is about, whose consent it has, how it
# ends and begins again; with what is withdrawn, undone and rebuilt.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# added NAME COMMAND...: a record, whose id goes into $id.
added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

# whole NAME: every table is what the journal implies.
whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# lead NAME CASE WANTED: its 主担当機関 and 担当者.
lead() {
	"$KASANE" case list --anonymous --format csv > now
	is "$1" "$(grep "^$2," now | cut -d , -f 5,6)" "$3"
}

# ended NAME CASE WANTED: its 終結日.
ended() {
	"$KASANE" case list --anonymous --format csv > now
	is "$1" "$(grep "^$2," now | cut -d , -f 7)" "$3"
}

# about NAME SERIAL WANTED: the 員番号 of the case's 本人.
about() {
	is "$1" "$(sqlite3 kasane.db "select m.no from cases c join member m
		on m.id = c.member_id where c.serial = $2")" "$3"
}

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,性別,生年月日,世帯番号,主担当機関,担当者,本人同意,同意日
1,R7.4.1,福祉総合相談窓口,見本 一郎,ミホンイチロウ,男性,昭和20年,S1,社会福祉協議会,佐藤,あり,R7.4.2
2,R7.4.5,福祉総合相談窓口,見本 二郎,ミホンジロウ,男性,S40.3.4,,,,,
3,R7.4.6,福祉総合相談窓口,,,,,,,,,
CSV
exit_is 0 'receptions' "$KASANE" intake import 受付.csv

# ---- 主担当 --------------------------------------------------------------------

lead 'the reception names who leads' R7-00001 '社会福祉協議会,佐藤'
lead 'or nobody does' R7-00002 ','
added 'an assignment' "$KASANE" case assign R7-00001 --主担当機関 保健センター \
	--担当者 山田 --変更日 R7.6.1 --理由 異動
moved=$id
lead 'is who leads from then on' R7-00001 '保健センター,山田'
exit_is 0 'an earlier one, written down later' "$KASANE" case assign R7-00001 \
	--主担当機関 学校 --変更日 R7.5.1
lead 'is not' R7-00001 '保健センター,山田'
added 'without a day' "$KASANE" case assign R7-00002 --主担当機関 警察
lead 'it is from today on' R7-00002 '警察,'
is 'as the clock has it' "$(sqlite3 kasane.db "select assigned_on from assign
	where id = $id")" 20260401
exit_is 0 'in Japanese' "$KASANE" ケース 主担当 R7-00002 --主担当機関 学校 \
	--変更日 R8.4.1
lead 'it is the same' R7-00002 '学校,'
cp kasane.db before.db
exit_is 1 'no agency at all' "$KASANE" case assign R7-00001 --変更日 R7.6.1
has 'is told' err '主担当機関: 必須の項目です'
exit_is 1 'a day that is none' "$KASANE" case assign R7-00001 \
	--主担当機関 学校 --変更日 きのう
exit_is 2 'nothing' "$KASANE" case assign R7-00001
exit_is 2 'another number beside it' "$KASANE" case assign R7-00001 \
	--ケース番号 R7-00002 --主担当機関 学校
exit_is 1 'a case that is none' "$KASANE" case assign R7-09999 \
	--主担当機関 学校
ok 'and nothing is written' cmp before.db kasane.db

cat > 会議.csv <<'CSV'
会議番号,会議種別,開催日
M-1,支援会議,R7.7.1
CSV
cat > 案件.csv <<'CSV'
会議番号,ケース番号,議題区分
M-1,R7-00001,役割分担
CSV
cat > 役割.csv <<'CSV'
会議番号,ケース番号,機関,役割,主担当
M-1,R7-00001,ハローワーク,就労の相談,○
M-1,R7-00001,学校,見守り,
CSV
exit_is 0 'a meeting' "$KASANE" meeting import 会議.csv --agenda 案件.csv
exit_is 0 'its roles, from another file' "$KASANE" import 役割.csv
run "$KASANE" import list --format csv
roles=$(tail -n 1 out | cut -d , -f 1)
lead 'the ○ names who leads' R7-00001 'ハローワーク,'
run "$KASANE" case show R7-00001 --format text
has 'since the day of that meeting' out 'ハローワーク (2025-07-01から)'
run "$KASANE" due --kind 役割 --format csv
has 'a role without a day is due as well' out '役割,,,R7-00001,学校'
meeting=$(sqlite3 kasane.db 'select id from meeting')
exit_is 0 'the meeting was earlier' "$KASANE" edit "$meeting" --開催日 R7.5.20
lead 'so the assignment came after it' R7-00001 '保健センター,山田'
exit_is 0 'or not' "$KASANE" edit "$meeting" --開催日 R7.7.1
lead 'and the role did' R7-00001 'ハローワーク,'
exit_is 0 'the roles are undone' "$KASANE" import undo "$roles"
lead 'and the assignment stands' R7-00001 '保健センター,山田'
exit_is 0 'the assignment is withdrawn' "$KASANE" void "$moved" --reason 誤記
lead 'and the one before it stands' R7-00001 '学校,'
run "$KASANE" intake show "$(sqlite3 kasane.db 'select min(id) from intake')"
exit_is 0 'the reception is corrected' "$KASANE" edit \
	"$(sqlite3 kasane.db 'select min(id) from intake')" --備考 訂正
lead 'which takes the lead from nobody' R7-00001 '学校,'
whole 'who leads'

# ---- 同意 ----------------------------------------------------------------------

cat > 世帯員.csv <<'CSV'
世帯番号,員番号,氏名,続柄,生年月日
S1,2,見本 花子,配偶者,昭和25年
S1,3,見本 三郎,子,H22.5.5
CSV
exit_is 0 'the family' "$KASANE" member import 世帯員.csv
cat > 同意.csv <<'CSV'
ケース番号,員番号,種類,同意区分,同意日,同意者,方法,共有範囲機関,有効期限
R7-00001,2,情報共有,同意あり,R7.4.3,本人,署名,保健センター;学校,R8.3.31
R7-00001,3,,同意あり,R7.4.3,親権者,署名,,
R7-00001,,,撤回,R7.8.1,本人,口頭,,
CSV
exit_is 0 'consents of three persons' "$KASANE" consent import 同意.csv
is 'are taken' "$(cat err)" '同意 3件を登録'
is 'each is of the person' "$(sqlite3 kasane.db "select group_concat(no)
	from (select m.no from consent c join member m on m.id = c.member_id
	order by c.id)")" 1,2,3,1
exit_is 0 'again' "$KASANE" consent import 同意.csv
has 'it is the same' err '同意 0件を登録、3件は登録済み'
added 'one alone' "$KASANE" consent add --ケース番号 R7-00002 \
	--同意区分 同意あり --同意日 R7.4.5
exit_is 0 'is shown' "$KASANE" consent show "$id" --format text
has 'with what it says' out '同意あり'
exit_is 1 'of somebody who is not there' "$KASANE" consent add \
	--ケース番号 R7-00001 --員番号 9 --同意区分 同意あり --同意日 R7.4.5
has 'is refused' err 'この世帯にいません'
whole 'consents'

# ---- アセスメント ----------------------------------------------------------------

cat > アセスメント.csv <<'CSV'
ケース番号,実施日,員番号,実施機関,課題:ひきこもり,課題:介護,世帯像
R7-00001,R7.5.1,,保健センター,◎,○,二人暮らし
R7-00001,R7.5.1,3,保健センター,,,学校に通う
CSV
exit_is 0 'an assessment with a column for each issue' \
	"$KASANE" assess import アセスメント.csv
"$KASANE" assess list --format csv > out
has 'the ◎ is the main one' out '保健センター,ひきこもり;介護,ひきこもり'
exit_is 0 'a main issue that is not among the issues' "$KASANE" assess add \
	--ケース番号 R7-00001 --実施日 R7.6.1 --課題 介護 --主たる課題 病気
has 'is put there' err '課題に加えました'
"$KASANE" assess list --format csv > out
has 'as a reception has it' out '介護;病気,病気'
exit_is 0 'none, and others' "$KASANE" assess add --ケース番号 R7-00001 \
	--実施日 R7.6.2 --課題 '課題なし;介護'
has 'is looked at' err '他の課題だけを数えます'
whole 'assessments'

# ---- 本人 ------------------------------------------------------------------------

about 'the case is about the first' 1 1
cat > 死亡.csv <<'CSV'
世帯番号,員番号,異動日,異動事由
S1,1,R7.9.1,死亡
CSV
exit_is 0 'who dies' "$KASANE" member import --update 死亡.csv
has 'and it is asked what becomes of the case' err '別の世帯員を本人にする'
about 'which is still about him' 1 1
ended 'and goes on' R7-00001 ''
exit_is 0 'verify says so too' "$KASANE" verify
has 'as something to look at' err '本人が亡くなりました'
wife=$(sqlite3 kasane.db "select id from member where no = 2")
exit_is 0 'his wife is named' "$KASANE" edit "$wife" --本人
about 'it is about her now' 1 2
"$KASANE" verify > out 2> err
has_not 'and nothing is asked any more' err '本人が亡くなりました'
run "$KASANE" log --format csv
named=$(tail -n 1 out | cut -d , -f 1)
exit_is 0 'that is taken back' "$KASANE" void "$named" --reason 誤記
about 'it is about him again' 1 1
exit_is 0 'and said again' "$KASANE" edit "$wife" --本人
about 'her case' 1 2
is 'his consent stays his' "$(sqlite3 kasane.db "select m.no from consent c
	join member m on m.id = c.member_id where c.intake_id is not null")" 1
exit_is 0 'the import of his death is undone' "$KASANE" import undo \
	"$("$KASANE" import list --format csv | tail -n 1 | cut -d , -f 1)"
about 'and it is about him' 1 1
exit_is 0 'he left' "$KASANE" member add --世帯番号 S1 --員番号 1 \
	--異動日 R7.9.1 --異動事由 転出 --update
about 'it is about her' 1 2
# A second one of the household, who has a case of his own.
exit_is 0 'their son comes himself' "$KASANE" intake add --受付日 R7.9.10 \
	--受付機関 学校 --世帯番号 S1 --氏名 '見本 三郎' --生年月日 H22.5.5
about 'and has his own case' 4 3
about 'hers is hers' 1 2
whole '本人'

# ---- 終結 ------------------------------------------------------------------------

exit_is 0 'the end of something within it' "$KASANE" closure add \
	--ケース番号 R7-00001 --終結日 R7.9.20 --終結の対象 アウトリーチ \
	--終結理由 転出
ended 'is not its own' R7-00001 ''
added 'its own end' "$KASANE" closure add --ケース番号 R7-00001 \
	--終結日 R7.9.30 --終結理由 転出 --終結後の主担当機関 社会福祉協議会
closure=$id
ended 'is of the whole without saying so' R7-00001 2025-09-30
lead 'with who takes over' R7-00001 '社会福祉協議会,'
exit_is 0 'an end within it after that' "$KASANE" closure add \
	--ケース番号 R7-00001 --終結日 R7.10.20 --終結の対象 参加支援 \
	--終結理由 転出
has 'is looked at' err 'ケースの終結(2025-09-30)より後の日付です'
exit_is 0 'the end is withdrawn' "$KASANE" void "$closure" --reason 誤記
ended 'and the case goes on' R7-00001 ''
lead 'with who led it' R7-00001 '学校,'
cat > 終結.csv <<'CSV'
ケース番号,終結日,終結理由,終結後の主担当機関
R7-00001,R7.9.30,相談・情報提供のみ,社会福祉協議会
R7-00002,R7.9.30,死亡,
CSV
exit_is 0 'ends from a file' "$KASANE" closure import 終結.csv
ended 'end it' R7-00001 2025-09-30
run "$KASANE" import list --format csv
ends=$(tail -n 1 out | cut -d , -f 1)
exit_is 0 'and undone' "$KASANE" import undo "$ends"
ended 'it goes on' R7-00001 ''
lead 'as before' R7-00001 '学校,'
exit_is 0 'once more' "$KASANE" closure import 終結.csv
# ends_of AGENCY: how many ends the report counts for it in September.
ends_of() {
	"$KASANE" report T02 --year R7 --agency "$1" --format csv |
		tr -d '\r' | grep '^2025-09\|^9月\|令和7年9月' |
		sed 's/.*,//'
}
is 'they count for who led until then' "$(ends_of 学校)" 2
is 'and not for who took over' "$(ends_of 社会福祉協議会)" 0
whole 'ends'

# What a rule refuses is kept where asked for, and ends nothing.
cat > 協議.csv <<'CSV'
会議番号,会議種別,開催日
M-3,重層的支援会議,R7.9.20
CSV
cat > 協議案件.csv <<'CSV'
会議番号,ケース番号,議題区分
M-3,R7-00004,プラン協議
CSV
cat > プラン.csv <<'CSV'
プラン番号,ケース番号,作成日,協議会議番号,決定日,開始日
P-1,R7-00004,R7.9.11,M-3,R7.9.20,R7.9.20
CSV
exit_is 0 'his consent' "$KASANE" consent add --ケース番号 R7-00004 \
	--同意区分 同意あり --同意日 R7.9.10 --同意者 親権者
exit_is 0 'and his plan' "$KASANE" import 協議.csv 協議案件.csv プラン.csv
exit_is 4 'which is not evaluated' "$KASANE" closure add \
	--ケース番号 R7-00004 --終結日 R7.9.30 --終結理由 課題の解決・改善 \
	--本人の意向 了承
has 'and the way out is told' err 'kasane plan evaluate'
exit_is 0 'an end of the past' "$KASANE" closure add --ケース番号 R7-00004 \
	--終結日 R7.9.30 --終結理由 課題の解決・改善 --本人の意向 了承 \
	--終結後の主担当機関 警察 --record-breach
has 'is kept' err '要確認として保留'
ended 'but ends nothing' R7-00004 ''
lead 'and hands over to nobody' R7-00004 ','
whole 'what was kept'

# ---- 再相談 ----------------------------------------------------------------------

exit_is 4 'a case that goes on cannot begin again' "$KASANE" case reopen \
	R7-00003 --受付日 R7.10.1 --受付機関 学校
exit_is 1 'nor one that is none' "$KASANE" case reopen R7-09999 \
	--受付日 R7.10.1 --受付機関 学校
exit_is 1 'nor on no day' "$KASANE" case reopen R7-00002 --受付機関 学校
has 'which is told' err '受付日: 必須の項目です'
exit_is 1 'nor in another household' "$KASANE" case reopen R7-00002 \
	--受付日 R7.10.1 --受付機関 学校 --世帯番号 S1
added 'one that ended' "$KASANE" case reopen R7-00002 --受付日 R7.10.1 \
	--受付機関 保健センター --相談内容 'また困っている'
"$KASANE" case show R7-00005 --format text > out
has 'has the name' out '見本 二郎'
has 'and the case before' out 'R7-00002'
"$KASANE" intake show "$id" --format text > out
has 'the reading' out 'ミホンジロウ'
has 'the birth date' out '1965-03-04'
has 'the sex' out '男性'
is 'and no second person' "$(sqlite3 kasane.db 'select count(*) from member
	where household_id = (select household_id from cases where serial = 2)')" 1
exit_is 0 'without a number it is another one' "$KASANE" case reopen R7-00002 \
	--受付日 R7.10.1 --受付機関 保健センター --相談内容 'また困っている'
has 'every time' err '受付 1件を登録'
exit_is 0 'with a number' "$KASANE" ケース 再相談 R7-00001 --受付番号 77 \
	--受付日 R7.12.1 --受付機関 福祉総合相談窓口
about 'it is about who it was about' 7 2
is 'in the household' "$(sqlite3 kasane.db 'select i.household_number
	from intake i join cases c on c.id = i.id where c.serial = 7')" S1
about 'and the ended one about her too' 1 2
cp kasane.db before.db
exit_is 0 'a rehearsal' "$KASANE" case reopen R7-00002 --受付日 R7.10.1 \
	--受付機関 保健センター --dry-run
ok 'writes nothing' cmp before.db kasane.db
exit_is 0 'nobody knows the name' "$KASANE" closure add --ケース番号 R7-00003 \
	--終結日 R7.9.30 --終結理由 転出
exit_is 0 'and it begins again all the same' "$KASANE" case reopen R7-00003 \
	--受付日 R7.10.1 --受付機関 学校
whole 'beginning again'
done_testing
