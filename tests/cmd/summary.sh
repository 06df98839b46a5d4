#!/bin/sh
# The summary of a year (T01) and what was said beside it (T34).
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

# cell TABLE ROW COLUMN [FIELD]: of the tidy form in the file tidy.
cell() {
	awk -F, -v t="$1" -v r="$2" -v c="$3" -v f="${4:-6}" \
		'$1 == t && $4 == r && $5 == c { print $f; n++ }
		END { if (n != 1) print "rows: " n + 0 }' tidy
}
# shellcheck disable=SC2094
report() { "$KASANE" -q report "$@" --format tidy > tidy; }
now() { cell T01 "$1" 今年度; }
said() { cell T34 "$1" "$2" "${3:-6}"; }

KASANE_NOW=2026-04-20T12:00:00
t_ledger
report T01 T34 --year R7
is 'an empty ledger has every indicator' \
	"$(grep -c '^T01,[^,]*,[^,]*,[^,]*,今年度,' tidy)" 30
is 'at 0' "$(now 新規相談受付件数)" 0
is 'a largest of nothing is nothing' "$(now 一世帯月あたり最多回数)" ''
is 'each 評価項目 has its row' \
	"$(grep -c '^T34,[^,]*,[^,]*,[^,]*,所見,' tidy)" 6

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,世帯番号,氏名,フリガナ,生年月日,課題
1,R6.5.1,福祉総合相談窓口,H1,甲,コウ,S30.1.1,病気;けが
2,R6.6.1,福祉総合相談窓口,H2,乙,オツ,S31.1.1,病気
3,R7.3.31,福祉総合相談窓口,H3,丙,ヘイ,S32.1.1,課題なし
4,R7.4.1,福祉総合相談窓口,H4,丁,テイ,S33.1.1,病気;介護
5,R7.9.1,福祉総合相談窓口,H5,戊,ボ,S34.1.1,病気;不明
6,R8.3.1,福祉総合相談窓口,H6,丁,テイ,S33.1.1,病気;けが;介護
CSV
cat > 終結.csv <<'CSV'
ケース番号,終結日,終結理由
R6-2,R7.3.31,課題の解決・改善
R6-1,R7.8.1,課題の解決・改善
CSV
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応機関,対応方法
R6-1,R7.4.1,福祉総合相談窓口,電話
R6-1,R7.4.1,福祉総合相談窓口,電話
R6-1,R7.4.2,福祉総合相談窓口,支援会議
R7-1,R7.5.2,福祉総合相談窓口,訪問
CSV
cat > 評価.csv <<'CSV'
年度,評価項目,視点,指標,目標値,達成度,評価者区分,所見
R7,包括的相談支援,断られることなく相談できる体制か,新規相談受付件数,５件,おおむね達成,自己評価,窓口を断った例は、なかった。
R7,多機関協働,支援のしづらさの解消度,支援会議 開催回数,"1,200回",一部達成,自己評価,役割分担が早くなった。
R7,参加支援,社会とのつながりができたか,T02:計:新規,増やす,未達成,自己評価,協力事業者の声を聞く。
R7,地域づくり,居場所が増えたか,居場所の声,,達成,自己評価,"住民の集まりが、
二つ増えた。"
R7,地域づくり,居場所が増えたか,居場所等拠点数,3か所,達成,自己評価,月一回が多い。
R6,全体,,新規ケース,99件,,,前の年の言葉。
CSV
for noun in intake contact closure appraisal; do
	case $noun in
	intake) file=受付 ;;
	contact) file=対応 ;;
	closure) file=終結 ;;
	appraisal) file=評価 ;;
	esac
	exit_is 0 "$noun goes in" "$KASANE" -q $noun import "$file.csv"
done

report T01 T34 --year R7
is 'receptions' "$(now 新規相談受付件数)" 3
is 'new cases' "$(now 新規ケース)" 3
is 'carried over: ended on the last day before is not' "$(now 期首未終結)" 2
is 'of these, with something done' "$(now 継続ケース)" 1
is 'contacts without meetings' "$(now 延べ対応件数)" 3
is 'meetings apart' "$(now 会議出席)" 1
is 'distinct cases' "$(now 実支援ケース)" 2
is 'two problems or more: 不明 is none' \
	"$(now '複合課題(2以上)の新規ケース')" 2
is 'ends' "$(now 終結件数)" 1
is 'one person under two numbers' "$(now 名寄せ候補の未確認組数)" 1
is 'no meeting' "$(now '支援会議 開催回数')" 0
is 'last year' "$(cell T01 新規相談受付件数 前年度)" 3
is 'its cases end before the second of the pair' \
	"$(cell T01 名寄せ候補の未確認組数 前年度)" 0
is 'the difference' "$(cell T01 延べ対応件数 増減)" 3
is 'the target, of full-width digits' "$(cell T01 新規相談受付件数 目標)" 5
is 'with a separator' "$(cell T01 '支援会議 開催回数' 目標)" 1200
is 'none for what nobody aimed at' "$(cell T01 終結件数 目標)" ''
is 'nor last year s' "$(cell T01 新規ケース 目標)" ''
report T01 --year R7 --via-sql
cp tidy sql
report T01 --year R7
ok 'both ways of counting agree' cmp sql tidy
exit_is 0 'an indicator is traced' "$KASANE" -q report --year R7 \
	--trace T01:継続ケース:今年度 --format csv
is 'to its case' "$(sed -n 2p out)" R6-00001
exit_is 0 'a pair too' "$KASANE" -q report --year R7 \
	--trace T01:名寄せ候補の未確認組数:今年度 --format csv
is 'to one of the two' "$(sed -n 2p out)" R7-00001

# Found to be one: no longer a pair to look at, and one case.
exit_is 0 'they are joined' "$KASANE" -q case join R7-1 R7-3 \
	--名寄せ日 2026-04-20 --reason 同じ人
report T01 --year R7
is 'the pair is done with' "$(now 名寄せ候補の未確認組数)" 0
is 'receptions stay' "$(now 新規相談受付件数)" 3
is 'cases are one' "$(now 新規ケース)" 2
report T01 --year R7 --via-sql
cp tidy sql
report T01 --year R7
ok 'both agree again' cmp sql tidy
report T01 --year R7 --as-of 2026-04-20
is 'as of today' "$(now 新規ケース)" 2

# 再相談
exit_is 0 'somebody comes again' "$KASANE" -q case reopen R6-2 \
	--受付番号 7 --受付日 R7.12.1 --受付機関 福祉総合相談窓口
report T01 --year R7
is 'which is told' "$(now うち再相談)" 1

# ---- 小金井市: four headings, figures and words ----------------------------------

report T34 T01 --year R7
is 'the figure of an indicator' "$(said 包括的相談支援 数値指標)" 4
is 'the target as a number' "$(said 包括的相談支援 目標値)" 5
is 'the words stand in 文' "$(said 包括的相談支援 視点 9)" \
	断られることなく相談できる体制か
is 'how far' "$(said 多機関協働 達成度 9)" 一部達成
is 'a figure of another table' "$(said 参加支援 数値指標)" 4
is 'a target in words' "$(said 参加支援 目標値 9)" 増やす
is 'words have no figure' "$(said '地域づくり › 居場所が増えたか' 数値指標)" ''
is 'two of one 評価項目 and 視点 stand apart' \
	"$(said '地域づくり › 居場所が増えたか (2)' 数値指標)" 0
is 'no cell twice' "$("$KASANE" -q report T34 --year R7 --format json |
	grep -o '"地域づくり[^"]*"' | sort | uniq -d)" ''
is 'another year s words are not here' "$(grep -c 前の年の言葉 tidy)" 0
report T34 --year R7
is 'without T01 beside it the figures are the same' \
	"$(said 包括的相談支援 数値指標)" 4
report T34 --year R7 --no-zero
is 'what nobody spoke of can be left out' "$(grep -c '^T34,[^,]*,[^,]*,全体,' tidy)" 0
# shellcheck disable=SC2094
"$KASANE" -q report T34 T01 --year R7 --suppress 5 --format tidy > tidy
is 'a hidden figure is hidden beside the words' \
	"$(said 包括的相談支援 数値指標 10)" x
exit_is 2 'words have no cases' "$KASANE" report --year R7 \
	--trace T34:多機関協働:数値指標
has 'they have records' err 'kasane appraisal list'

# ---- a table of one's own ----------------------------------------------------------

cat > own.table <<'T'
id: X01
title: 電話と目標
source: 対応
row: 電話の件数
	where: 対応方法 is 電話
column: 今年度
beside: 前年度, 増減
definition: 電話。
T
report X01 --year R7 --table-file own.table
is 'sets last year beside' "$(cell X01 電話の件数 増減)" 2
sed 's/^beside: .*/beside: 前年度, 目標値/' own.table > bad.table
exit_is 1 'a word it does not know' "$KASANE" report X01 --table-file bad.table
has 'is named with those it does' err '前年度、増減、目標'
has 'by its line' err 'bad.table:7'
sed 's/^column: .*/columns: 月/' own.table > bad.table
exit_is 1 'and it is for one column' \
	"$KASANE" report X01 --table-file bad.table
has 'which it says' err '列が一つ'
sed 's/^beside: .*/form: 定性/' own.table > bad.table
exit_is 1 'a form it does not know' \
	"$KASANE" report X01 --table-file bad.table
has 'is told the one' err '定性評価'
"$KASANE" -q report T01 --year R7 --agency 福祉総合相談窓口 --format text > out
has 'what is of no agency is told' out '名寄せ候補には機関がないため、すべて数えています'
exit_is 0 'the ledger is what the journal says' "$KASANE" -q verify
done_testing
