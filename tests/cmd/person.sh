#!/bin/sh
# A 本人 born of a reception is corrected as any 世帯員 is; a person something
# was written about stays.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

cat > 受付.csv <<'E'
受付番号,受付日,受付機関,氏名,フリガナ
1,R7.4.1,福祉総合相談窓口,佐倉 太郎,サクラ タロウ
E
cat > 世帯員.csv <<'E'
ケース番号,員番号,氏名,続柄
R7-00001,2,佐倉 花,配偶者
R7-00001,3,佐倉 次郎,子
R7-00001,4,佐倉 三郎,子
R7-00001,5,佐倉 四郎,子
R7-00001,6,佐倉 五郎,子
E
"$KASANE" -q import 受付.csv 世帯員.csv
members() {
	"$KASANE" member list --format csv > members
}
# of NO: the 記録ID of the person with this 員番号.
of() {
	awk -F, -v no="$1" 'NR == 1 { for (i = 1; i <= NF; i++)
		if ($i == "員番号") at = i }
		NR > 1 && $at == no { print $NF }' members
}
whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}
members
self=$(of 1)

exit_is 0 'the 本人' "$KASANE" member edit "$self" --続柄 本人 \
	--フリガナ 'サクラバ タロウ' --異動日 R7.5.1 --異動事由 転入
members
has 'has the reading' members 'サクラバ タロウ'
has 'the 続柄' members 'サクラバ タロウ,本人'
has 'and the 異動' members 2025-05-01,転入
"$KASANE" intake list --format csv > out
has 'the reception says what it said' out 'サクラ タロウ'
whole 'edited'
exit_is 0 'the same again' "$KASANE" member edit "$self" --続柄 本人
has 'is no change' err '元からその内容です'
exit_is 0 'a rehearsal' "$KASANE" member edit --dry-run "$self" --続柄 ''
members
has 'changes nothing' members 'サクラバ タロウ,本人'
exit_is 0 'an empty value' "$KASANE" member edit "$self" --続柄 ''
members
has 'erases' members 'サクラバ タロウ,,'
exit_is 0 'the reception is corrected' "$KASANE" edit "$self" \
	--氏名 '佐倉 太朗'
members
has 'which is said of the person too' members '佐倉 太朗'
exit_is 0 'another person' "$KASANE" member edit "$(of 2)" --続柄 母
exit_is 1 'what is no person' "$KASANE" member edit 999999 --続柄 母
has 'is told' err '世帯員ではありません'
has 'with where to look' err 'kasane member list'
exit_is 2 'no number' "$KASANE" member edit 一 --続柄 母
exit_is 2 'without a word' "$KASANE" member edit "$self"
exit_is 1 'a 続柄 that is none' "$KASANE" member edit "$self" --続柄 赤の他人
whole 'refusals'

# ---- who was written about stays -------------------------------------------------

cat > 同意.csv <<'E'
ケース番号,員番号,同意区分,同意日
R7-00001,,同意あり,R7.4.1
R7-00001,2,同意あり,R7.5.1
E
cat > アセスメント.csv <<'E'
ケース番号,実施日,員番号,世帯像
R7-00001,R7.5.1,3,静か
E
cat > 対応.csv <<'E'
ケース番号,対応日,対応機関,対象者
R7-00001,R7.5.1,福祉総合相談窓口,4
E
cat > 会議.csv <<'E'
会議番号,会議種別,開催日
M1,支援会議,R7.6.1
E
cat > 案件.csv <<'E'
会議番号,ケース番号,対象者
M1,R7-00001,5
E
"$KASANE" -q import 同意.csv アセスメント.csv 対応.csv 会議.csv 案件.csv
for one in 2:同意 3:アセスメント 4:対応 5:案件; do
	exit_is 4 "a person with a record (${one#*:})" \
		"$KASANE" void "$(of "${one%:*}")" --reason 誤
	has 'is kept, and why' err "${one#*:}1件"
done
exit_is 0 'one nobody wrote about' "$KASANE" void "$(of 6)" --reason 誤
members
has_not 'goes' members '佐倉 五郎'
whole 'persons'

done_testing
