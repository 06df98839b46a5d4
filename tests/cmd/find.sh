#!/bin/sh
# find: parts of names in every spelling, telephones, addresses, numbers.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,生年月日,住所,電話,世帯番号,相談者連絡先
1,R7.4.1,福祉総合相談窓口,山田　太郎,ヤマダ　タロウ,昭和40年2月3日,こくぶん市本町２丁目18-1,042-123-4567,S1,
12,R7.5.1,社会福祉協議会,髙橋 花子,ﾀｶﾊｼ ﾊﾅｺ,,西町一丁目2番3号,４２－５５５－６６６６,S2,
3,R7.6.1,社会福祉協議会,佐倉 一郎,さくら いちろう,,,,,090-1111-2222
4,R7.6.2,社会福祉協議会,,,,,,,
CSV
"$KASANE" -q intake import 受付.csv
"$KASANE" -q member add --世帯番号 S1 --員番号 2 --氏名 '花田 桜' --続柄 配偶者

# finds NAME WANTED WORD...: the numbers of the cases found, in their order.
finds() {
	t_name=$1
	t_numbers=$2
	shift 2
	run "$KASANE" find --format csv "$@"
	is "$t_name" "$status $(sed 1d out | cut -d , -f 1 | tr '\n' ' ')" \
		"0 $t_numbers"
}

finds 'two characters of a name' 'R7-00001 ' 山田
finds 'the first name' 'R7-00001 ' 太郎
finds 'with the blank' 'R7-00001 ' '山田 太郎'
finds 'a member of the household' 'R7-00001 ' 花田
has 'is told as such' out ',世帯員'
finds 'hiragana' 'R7-00001 ' やまだ
finds 'katakana' 'R7-00001 ' ヤマダ
finds 'half-width kana' 'R7-00001 ' ﾔﾏﾀﾞ
finds 'a reading kept in half-width' 'R7-00002 ' たかはし
finds 'a reading kept in hiragana' 'R7-00003 ' サクラ
finds 'a telephone' 'R7-00001 ' 042-123-4567
finds 'without hyphens' 'R7-00001 ' 0421234567
finds 'without the 0' 'R7-00001 ' 42-123-4567
finds 'a part of it' 'R7-00001 ' 4567
finds 'full-width digits' 'R7-00002 ' ０４２５５５６６６６
finds 'who called' 'R7-00003 ' 090-1111-2222
has 'is told as such' out ',相談者連絡先'
finds 'a town' 'R7-00001 ' 本町
finds 'in another spelling' 'R7-00001 ' 本町2-18
finds 'of numbers in kanji too' 'R7-00002 ' 西町1-2-3
finds 'a case number' 'R7-00002 ' R7-2
finds 'a 受付番号' 'R7-00002 ' 12
finds 'with leading zeros' 'R7-00002 ' 0012
finds 'a 世帯番号' 'R7-00001 ' S1
finds 'two words are both' 'R7-00001 ' やまだ 本町
finds 'or nothing' '' 山田 西町
finds 'nobody' '' 鈴木
finds 'a sign that means something to the database' '' '%%'

exit_is 0 'the row' "$KASANE" find 山田 --format csv
has 'has name, reading, birth and address' out \
	'R7-00001,山田　太郎,ヤマダ　タロウ,1965-02-03,こくぶん市本町２丁目18-1,'
exit_is 0 'anonymous' "$KASANE" find 山田 --anonymous --format csv
is 'the number alone' "$(cat out)" 'ケース番号
R7-00001'
exit_is 2 'one character' "$KASANE" find 山
has 'is too short' err '探す語は2文字以上にしてください'
exit_is 2 'no word' "$KASANE" find
exit_is 0 'in Japanese' "$KASANE" 検索 山田 --format csv
exit_is 0 'the log' "$KASANE" log --format csv
has 'has the search' out 'find'
has_not 'but not the word' out '山田'
if command -v sqlite3 > /dev/null; then
	is 'nor has the journal' "$(sqlite3 kasane.db "select count(*) from
		journal where noun = 'read' and payload like '%山田%'")" 0
	is 'which has how many' "$(sqlite3 kasane.db "select count(*) from
		journal where payload like '%find words=1%'")" \
		"$(sqlite3 kasane.db "select count(*) from journal
			where command = 'find' and payload not like
			'%words=2%'")"
else
	skip 'the journal' 'no sqlite3'
fi

# A household under 閲覧制限 is no answer, but counted.
exit_is 0 'a restriction' "$KASANE" restrict add --ケース番号 R7-00002 \
	--開始日 R7.6.1
finds 'who is restricted' '' 髙橋
has 'is told of' err 閲覧制限の世帯は除いてあります
finds 'and is no candidate' '' 髙橋 西町
exit_is 0 'with a reason' "$KASANE" find 髙橋 --restricted --reason 照会 \
	--format csv
has 'it is shown' out 'R7-00002'

# A move: the new address is the one shown, both are found.
exit_is 0 'a move' "$KASANE" household move S1 --転居日 R7.9.1 \
	--住所 南町5-5-5 --圏域 市外
finds 'the new address' 'R7-00001 ' 南町5-5
has 'is shown' out ',南町5-5-5,市外,'
exit_is 0 'whole' "$KASANE" verify

done_testing
