#!/bin/sh
# What a page or a message must not get wrong: where people live after a move,
# who begins again, numbers that travel with a listing, rows wrong in several
# ways at once.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# added NAME COMMAND...: a record, whose id goes into $id.
added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# hasnt NAME FILE TEXT: the file does not hold the text.
hasnt() {
	! grep -qF -e "$3" "$2"
	t_result $? "$1" || t_note "$2"
}

cat > 圏域.csv <<'CSV'
コード,名称,並び順,町丁目
D1,東部,1,本町2丁目
D2,西部,2,西町1丁目
CSV
"$KASANE" -q code import 圏域 圏域.csv
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,住所,電話,世帯番号,本人同意,同意日
1,R7.4.1,福祉総合相談窓口,佐倉 太郎,サクラタロウ,本町2丁目1-1,090-0000-0001,S1,あり,R7.4.1
2,R7.4.2,福祉総合相談窓口,佐倉 花子,サクラハナコ,本町2丁目1-1,090-0000-0002,S1,,
3,R7.4.3,福祉総合相談窓口,成田 一郎,ナリタイチロウ,本町2丁目9-9,090-0000-0003,,あり,R7.4.3
CSV
"$KASANE" -q intake import 受付.csv

# ---- the address in force ------------------------------------------------------

intake=$(sqlite3 kasane.db 'select min(id) from intake')
run "$KASANE" intake sheet "$intake" --format text
has 'a reception sheet has the address it was told' out '本町2丁目1-1'
added 'the household moves' "$KASANE" household move S1 --転居日 R7.9.1 \
	--住所 西町1丁目2-3 --異動事由 転居
exit_is 0 'and will again' "$KASANE" household move S1 --転居日 R8.5.1 \
	--住所 西町1丁目7-7 --異動事由 転居
run "$KASANE" intake sheet "$intake" --format text
has 'the sheet has where it lives now' out '西町1丁目2-3'
hasnt 'not where it lived' out '本町2丁目1-1'
hasnt 'nor where it will' out '西町1丁目7-7'
has 'the telephone is what it was' out '090-0000-0001'
added 'a referral' "$KASANE" refer add --ケース番号 R7-00001 --つなぎ日 R7.10.1 \
	--つなぎ元 福祉総合相談窓口 --つなぎ先 保健センター \
	--理由 健康の相談
refer=$id
run "$KASANE" refer sheet "$refer" --format text
has 'its sheet has it too' out '西町1丁目2-3'
run "$KASANE" household show S1 --format csv
has 'so has the household' out '西町1丁目2-3,2025-09-01'
run "$KASANE" household show S1 --anonymous --format csv
hasnt 'not where nobody is named' out '西町1丁目2-3'
run "$KASANE" household show R7-00003 --format csv
has 'one that never moved lives where it said' out '本町2丁目9-9,2025-04-03'
exit_is 0 'it is void' "$KASANE" void \
	"$(sqlite3 kasane.db 'select min(id) from move')" --reason 誤記
run "$KASANE" intake sheet "$intake" --format text
has 'then it never moved' out '本町2丁目1-1'
whole 'addresses'

# ---- 再相談 --------------------------------------------------------------------

"$KASANE" -q closure add --ケース番号 R7-00003 --終結日 R7.8.1 --終結理由 課題の解決・改善 \
	--本人の意向 同意
added 'one comes again' "$KASANE" case reopen R7-00003 --受付日 R7.12.1 \
	--受付機関 福祉総合相談窓口
again=$id
run "$KASANE" intake sheet "$again" --format text
has 'where they lived is known' out '本町2丁目9-9'
has 'and how to call' out '090-0000-0003'
again_no=$(sqlite3 kasane.db "select 'R7-' || printf('%05d', serial)
	from cases where id = $again")
run "$KASANE" due --kind 同意 --format csv
hasnt 'nobody asks for the consent there is' out "$again_no"
has 'but for the one there is not' out 'R7-00002'
run "$KASANE" case show "$again_no" --format csv
has 'its page tells the consent of before' out '1 本人: 情報共有 同意あり (2025-04-03)'
has 'in the table, by whom' out '2025-04-03,1,情報共有,同意あり'
added 'a consent without a kind, for a time' "$KASANE" consent add \
	--ケース番号 R7-00001 --同意区分 同意あり --同意日 R7.5.1 --有効期限 R8.4.20
run "$KASANE" due --kind 同意の期限 --format csv
has 'is of 情報共有' out '同意の期限,2026-04-20,,R7-00001,福祉総合相談窓口,同意の有効期限: 情報共有'
run "$KASANE" case show R7-00002 --format csv
has 'a page has the consents of the household' out \
	'1 本人: 情報共有 同意あり (2025-05-01) 有効期限 2026-04-20'
printf '世帯番号,員番号,異動事由,異動日\nS1,1,死亡,R8.3.1\n' > 死亡.csv
exit_is 0 'its giver dies' "$KASANE" member import --update 死亡.csv
run "$KASANE" due --kind 同意の期限 --format csv
hasnt 'and is asked no more' out '2026-04-20'
run "$KASANE" case show R7-00001 --format csv
has 'as the page says' out '本人(死亡): 情報共有'
whole 'consents'

# ---- 支援方針 ------------------------------------------------------------------

cat > 会議.csv <<'CSV'
会議番号,会議種別,開催日
M-1,支援会議,R7.7.1
CSV
cat > 案件.csv <<'CSV'
会議番号,ケース番号,議題区分
M-1,R7-00002,プラン協議
CSV
"$KASANE" -q meeting import 会議.csv --agenda 案件.csv
exit_is 0 'a 支援方針' "$KASANE" plan add --プラン番号 P-1 --ケース番号 R7-00002 \
	--プラン種別 '支援方針(同意前)' --作成日 R7.7.1 --決定日 R7.7.1 --協議会議番号 M-1
run "$KASANE" case show R7-00002 --format csv
has 'is called by its name' out '支援方針(同意前)による支援中 (決定 2025-07-01)'

# ---- rows wrong in several ways ------------------------------------------------

cat > 誤り.csv <<'CSV'
受付番号,受付日,受付機関,性別
11,いつか,,男性
12,R7.4.1,福祉総合相談窓口,ふめい
12,R7.4.1,福祉総合相談窓口,男性
13,R7.4.1,福祉総合相談窓口,男性
13,R7.4.1,福祉総合相談窓口,ふめい
14,R9.4.2,福祉総合相談窓口,男性
CSV
exit_is 1 'such rows' "$KASANE" intake import 誤り.csv
has 'what cannot be read is told' err '誤り.csv:2: 受付日: '
has 'with what is missing beside it' err '誤り.csv:2: 受付機関: 必須の項目です'
hasnt 'which what was unreadable is not' err '受付日: 必須の項目です'
has 'a number twice, the first row wrong' err \
	'誤り.csv:4: 同じ番号の行がこのファイルの3行目にもあります'
has 'a number twice, the second row wrong' err \
	'誤り.csv:6: 同じ番号の行がこのファイルの5行目にもあります'
has 'a day two years from now' err '今日から1年より先です'
exit_is 3 'the good ones alone' "$KASANE" intake import 誤り.csv \
	--rejects 却下.csv
has 'both rows of a number are kept back' 却下.csv '12,R7.4.1,福祉総合相談窓口,男性'
is 'with the others' "$(tail -n +2 却下.csv | wc -l | tr -d ' ')" 5

# ---- lists, settings, options --------------------------------------------------

printf 'コード,名称\nX1,甲センター\n' > 甲.csv
printf 'コード,名称\nX2,甲センター\n' > 乙.csv
printf 'コード,名称\nX2,甲センター\nX1,乙センター\n' > 替.csv
exit_is 0 'an agency' "$KASANE" code import 機関 甲.csv
exit_is 1 'another of its name' "$KASANE" code import 機関 乙.csv
has 'is told' err '「甲センター」と同じ読み方になる行が、このファイルか台帳の一覧に'
exit_is 0 'unless that one has another name now' "$KASANE" code import 機関 替.csv
exit_is 0 'who keeps the ledger' "$KASANE" setting set 保有機関 甲センター
exit_is 0 'nobody does' "$KASANE" setting set 保有機関 ''
run "$KASANE" setting list --format csv
has 'as the settings say' out '保有機関,,'
printf '世帯番号,員番号,氏名\nS1,5,見本 五郎\n' > 五郎.csv
"$KASANE" -q member import 五郎.csv
five=$(sqlite3 kasane.db 'select id from member where no = 5')
exit_is 0 'a mark with ○' "$KASANE" edit "$five" --本人 ○
exit_is 0 'a mark with nothing' "$KASANE" edit "$five" --本人 ''
exit_is 0 'a mark by itself' "$KASANE" edit "$five" --本人
printf '受付番号,受付日,受付機関,性別,相談方法\n31,R7.4.1,甲センター,女,窓口\n' > 別名.csv
printf 'コード,名称\nX1,甲センター\nX2,乙センター\n' > 戻.csv
exit_is 0 'the names change places' "$KASANE" code import 機関 戻.csv
exit_is 0 'words people write for a code' "$KASANE" intake import 別名.csv
run "$KASANE" intake list --agency 甲センター --format csv
has 'are read as it' out ',来所,'
has 'of another list too' out ',女性,'
whole 'all that'

done_testing
