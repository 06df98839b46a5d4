#!/bin/sh
# Households in motion: births and deaths, a move and the figures by 圏域, a
# 世帯分離 with its cases and members, and the way back from each.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# added NAME COMMAND...: a record, whose id goes into $id.
added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

cat > 表.table <<'TABLE'
id: X01
title: 圏域別対応
source: 対応
date: 対応日
rows: 圏域, 計
column: 件数
unit: 件
definition: 対応日が期間内にある対応を、その日の圏域で数えたもの。
TABLE

# figure ROW COLUMN FILE: a cell of that table.
figure() {
	awk -F, -v r="$1" -v c="$2" '$1 == "X01" && $4 == r && $5 == c {
		print $6 }' "$3"
}

both() {
	"$KASANE" report --table-file 表.table --year R7 --format tidy > "$2"
	"$KASANE" report --table-file 表.table --year R7 --format tidy \
		--via-sql > sql.tidy
	ok "$1: both engines count the same" cmp "$2" sql.tidy
}

cat > 圏域.csv <<'CSV'
コード,名称,並び順,町丁目
D1,東部,1,本町2丁目
D2,西部,2,西町1丁目
CSV
"$KASANE" -q code import 圏域 圏域.csv
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,圏域,氏名,世帯番号
1,R7.4.1,福祉総合相談窓口,東部,佐倉 太郎,S1
2,R7.4.2,福祉総合相談窓口,東部,成田 一郎,S2
CSV
cat > 世帯員.csv <<'CSV'
世帯番号,員番号,氏名,続柄,本人
S1,2,佐倉 花子,配偶者,○
S1,3,佐倉 三郎,子,
CSV
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応機関,対応方法,対象者
R7-00001,R7.5.1,社会福祉協議会,電話,1;2
R7-00001,R7.7.1,社会福祉協議会,訪問,
R7-00001,R7.10.1,社会福祉協議会,訪問,1
R7-00002,R7.10.1,社会福祉協議会,訪問,
CSV
"$KASANE" -q intake import 受付.csv
"$KASANE" -q member import 世帯員.csv
"$KASANE" -q contact import 対応.csv

# ---- births and deaths -------------------------------------------------------------

added 'a birth' "$KASANE" member add --世帯番号 S1 --員番号 4 --氏名 '佐倉 四郎' \
	--続柄 子 --生年月日 R7.6.1 --異動日 R7.6.1 --異動事由 出生
exit_is 0 'a death' "$KASANE" edit "$id" --異動日 R7.12.1 --異動事由 死亡
exit_is 0 'the household' "$KASANE" household show S1 --format csv
has 'has all four' out 'S1,東部,,4,1'
has 'the youngest too' out '4,佐倉 四郎,'
whole 'births and deaths'

# ---- a move ----------------------------------------------------------------------------

both 'before' before.tidy
is 'all contacts are in the east' "$(figure 東部 件数 before.tidy)" 4
added 'a move' "$KASANE" household move S1 --転居日 R7.9.1 \
	--住所 西町1丁目2-3 --異動事由 転居
move=$id
whole 'move'
both 'moved' moved.tidy
is 'what was before it stays in the east' "$(figure 東部 件数 moved.tidy)" 3
is 'what came after is in the west' "$(figure 西部 件数 moved.tidy)" 1
exit_is 0 'the page' "$KASANE" household show S1 --format csv
has 'says where it is' out 'S1,西部,,4,1'
has 'where it was' out ',東部,,'
has 'and since when' out "2025-09-01,西部,転居,$move"
exit_is 0 'the move corrected' "$KASANE" edit "$move" --転居日 R7.6.1
both 'moved earlier' earlier.tidy
is 'two contacts are in the west' "$(figure 西部 件数 earlier.tidy)" 2
whole 'move corrected'
exit_is 0 'the reception corrected' "$KASANE" edit \
	"$("$KASANE" log --format csv |
		awk -F, '$5 == "intake" && ++n == 1 { print $6 }')" --備考 済
"$KASANE" household show S1 --format csv > out
has 'does not move it back' out 'S1,西部,,4,1'
whole 'reception corrected'
exit_is 0 'the move withdrawn' "$KASANE" void "$move" --reason 誤記
both 'not moved' back.tidy
ok 'the figures are what they were' cmp before.tidy back.tidy
whole 'move withdrawn'
exit_is 0 'by the number of a case' "$KASANE" household move R7-2 \
	--転居日 R7.9.1 --圏域 西部
exit_is 1 'a household that is none' "$KASANE" household move S9 \
	--転居日 R7.9.1 --圏域 西部
has 'is told' err '世帯番号「S9」の世帯が台帳にありません'
exit_is 1 'without the day' "$KASANE" household move S1 --圏域 西部
has 'is told too' err '転居日: 必須の項目です'

# ---- a separation ------------------------------------------------------------------------

added 'the wife and a child leave' "$KASANE" household split S1 \
	--世帯員 '2;3' --分離日 R7.11.1 --新しい世帯番号 S7 --圏域 西部 \
	--異動事由 世帯分離
split=$id
whole 'split'
exit_is 0 'the old page' "$KASANE" household show S1 --format csv
has 'has who stays' out '1,佐倉 太郎,'
has_not 'not who left' out '佐倉 花子'
has 'says who left, when, and to where' out \
	"2025-11-01,2;3,世帯分離,この世帯から分かれた,S7,,$split"
has 'keeps the case of its 本人' out 'R7-00001,2025-04-01'
exit_is 0 'the new page' "$KASANE" household show S7 --format csv
has 'has them with their numbers' out '2,佐倉 花子,'
has 'and where they came from' out "この世帯に分かれてきた,S1,R7-00001,$split"
has_not 'not the case' out 'R7-00001,2025-04-01'
exit_is 0 'the same members again' "$KASANE" member import 世帯員.csv
is 'are who they were' "$(cat err)" '世帯員 0人を登録、2人は登録済み'
exit_is 0 'a contact of before still names her' "$KASANE" contact add \
	--ケース番号 R7-00001 --対応日 R7.5.2 --対応機関 社会福祉協議会 \
	--対応方法 電話 --対象者 '1;2'
exit_is 0 'she is edited' "$KASANE" edit "$("$KASANE" log --format csv |
	awk -F, '$5 == "member" && ++n == 1 { print $6 }')" --フリガナ 'サクラ ハナコ'
"$KASANE" household show S7 --format csv > out
has 'and stays where she is' out '2,佐倉 花子,サクラ ハナコ'
whole 'after the split'
exit_is 1 'she cannot leave twice' "$KASANE" household split S1 --世帯員 2 \
	--分離日 R7.12.1
has 'is told' err '世帯員はこの世帯にいません'
added 'a reception of the new household' "$KASANE" intake add --受付番号 9 \
	--受付日 R7.12.1 --受付機関 福祉総合相談窓口 --世帯番号 S7 \
	--氏名 '佐倉 五郎'
reception=$id
"$KASANE" household show S7 --format csv > out
has 'adds a member with the next number' out '4,佐倉 五郎,'
exit_is 4 'the split cannot be withdrawn then' "$KASANE" void "$split" \
	--reason 誤
has 'and tells why' err '受付1件'
exit_is 0 'without it' "$KASANE" void "$reception" --reason 誤
exit_is 0 'the split corrected' "$KASANE" edit "$split" --世帯員 2
"$KASANE" household show S1 --format csv > out
has 'brings the child back' out '3,佐倉 三郎,'
whole 'split corrected'
exit_is 0 'it can be withdrawn' "$KASANE" void "$split" --reason 誤
whole 'split withdrawn'
"$KASANE" household show S1 --format csv > out
has 'and she is back' out '2,佐倉 花子,'
has_not 'with no word of it' out '分かれた'
exit_is 1 'the number is free again' "$KASANE" household show S7
exit_is 0 'and the withdrawal withdrawn' "$KASANE" void \
	"$("$KASANE" log --format csv |
		awk -F, '$5 == "void" { n = $1 } END { print n }')" --reason 誤
"$KASANE" household show S7 --format csv > out
has 'she left after all' out '2,佐倉 花子,'
whole 'split again'

# The 本人 leaves: the case goes along.
added 'the 本人 leaves' "$KASANE" household split S1 --世帯員 1 \
	--分離日 R7.12.1 --新しい世帯番号 S8
whole 'the 本人 left'
"$KASANE" household show S8 --format csv > out
has 'and his case is there' out 'R7-00001,2025-04-01'
"$KASANE" household show S1 --format csv > out
has_not 'not here' out 'R7-00001,2025-04-01'
exit_is 0 'its contacts go on' "$KASANE" contact add --ケース番号 R7-00001 \
	--対応日 R7.12.2 --対応機関 社会福祉協議会 --対応方法 電話 --対象者 1
exit_is 0 'the reception is corrected' "$KASANE" edit \
	"$("$KASANE" log --format csv |
		awk -F, '$5 == "intake" && ++n == 1 { print $6 }')" --備考 再
"$KASANE" household show S8 --format csv > out
has 'and the case stays with him' out 'R7-00001,2025-04-01'
whole 'all of it'
both 'all of it' all.tidy

done_testing
