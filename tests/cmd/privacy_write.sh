#!/bin/sh
# What may not be read may not be changed, and what is opened leaves a reason.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

cat > 職員.csv <<'CSV'
コード,名称,機関
S001,窓口太郎,福祉総合相談窓口
S003,学校次郎,学校
CSV
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,生年月日,世帯番号,本人同意,通報者秘匿
1,R7.4.1,福祉総合相談窓口,窓口一子,マドグチイチコ,S50.1.2,S-1,なし,○
2,R7.4.2,学校,学校一子,ガッコウイチコ,S51.1.2,S-2,なし,
CSV
cat > 対応.csv <<'CSV'
ケース番号,記録番号,対応日,対応機関,内容,共有範囲
R7-00001,1,R7.5.1,福祉総合相談窓口,窓口の対応,通常
R7-00001,2,R7.5.2,福祉総合相談窓口,窓口だけの対応,機関内限り
R7-00002,1,R7.5.1,学校,学校の対応,通常
CSV
sed 's/窓口の対応/書き換え/' 対応.csv > 改.csv
"$KASANE" -q code import 職員 職員.csv
KASANE_STAFF=学校次郎
export KASANE_STAFF
exit_is 0 'until it is said whose the ledger is, anybody may' \
	"$KASANE" setting set 保有機関 福祉総合相談窓口
exit_is 4 'then only its staff' "$KASANE" setting set 保有機関 学校
has 'says who may' err '保有機関'
exit_is 4 'nor the lists that say who belongs where' \
	"$KASANE" code import 職員 職員.csv
KASANE_STAFF=窓口太郎
exit_is 0 'who may, may' "$KASANE" code import 職員 職員.csv
"$KASANE" -q import 受付.csv 対応.csv 2> err ||
	{ echo "Bail out! $(cat err)"; exit 1; }
nth() {	# NOUN N
	"$KASANE" --as 窓口太郎 log --format csv | awk -F, -v noun="$1" \
		-v n="$2" '$5 == noun && $6 == $1 && ++i == n { print $6 }'
}
one=$(nth contact 1)
own=$(nth contact 3)
KASANE_STAFF=学校次郎
exit_is 4 'no correction of what is not shown whole' \
	"$KASANE" edit "$one" --content 書き換え
exit_is 4 'nor by a file' "$KASANE" contact import --update 改.csv
exit_is 4 'no withdrawal' "$KASANE" void "$one" --reason 不要
exit_is 4 'no 名寄せ with a case it may not see' \
	"$KASANE" case join R7-00002 R7-00001 --joined-on R7.6.1
exit_is 0 'its own it corrects' "$KASANE" edit "$own" --content 直した
exit_is 0 'and withdraws' "$KASANE" void "$own" --reason 不要
KASANE_STAFF=窓口太郎
exit_is 0 'the keeper does either' "$KASANE" void "$one" --reason 不要
entry=$("$KASANE" log --format csv | awk -F, 'END { print $1 }')
exit_is 4 'nor is a withdrawal undone' "$KASANE" --as 学校次郎 void "$entry" \
	--reason 復活
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
