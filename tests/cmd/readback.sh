#!/bin/sh
# What a listing gives, read back, is what is there already: for every kind of
# record of the demo city's year, and for rows the program completed.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

KASANE_NOW=2026-04-15T12:00:00
export KASANE_NOW

# back NAME COMMAND...: its listing, imported, registers nothing.
back() {
	b_name=$1
	shift
	"$KASANE" "$@" --restricted --reason 点検 --format csv > "$b_name.csv" \
		2> err || { t_result 1 "$b_name is listed"; t_note err; return; }
	exit_is 0 "$b_name: read back" "$KASANE" import "$b_name.csv"
	tail -n 1 err > said
	grep -q ' 0[件人回]を登録、[0-9]*[件人回]は登録済み$' said
	t_result $? "$b_name: nothing new" || t_note said
	rows=$(tail -n +2 "$b_name.csv" | wc -l)
	[ "$rows" -gt 0 ]
	t_result $? "$b_name: of several" || echo "# $rows"
}

exit_is 0 'the city is made' "$KASANE" -q demo city
t_ledger
"$KASANE" -q code import 圏域 city/code-district.csv
exit_is 0 'its year' "$KASANE" -q import city/year

# Every noun that has an import and a list, as the program says.
"$KASANE" help --completion bash | awk '
	/^\t[a-z]+\|/ { split($1, w, /[|)]/); noun = w[1]; next }
	/^\t\timport\|/ { takes[noun] = 1 }
	/^\t\tlist\|.*--restricted/ { if (takes[noun]) print noun }' > nouns
has 'they are found' nouns contact
while read -r noun; do
	back "$noun" "$noun" list
	case $noun in
	meeting) parts='出席 案件 役割分担 事前ヒアリング アンケート 構成員名簿' ;;
	plan) parts='支援内容 評価' ;;
	resource) parts=マッチング ;;
	*) parts= ;;
	esac
	for part in $parts; do
		back "$part" "$noun" list --of "$part"
	done
done < nouns
exit_is 0 'the ledger is whole' "$KASANE" verify

exit_is 2 'a part is no meeting' "$KASANE" meeting import 出席.csv
has 'and how it goes in is told' err '出席の表のようです。kasane import で'

# ---- rows the program completed ----------------------------------------------------

t_ledger
cat > 受付.csv <<'E'
受付日,受付機関,氏名,課題,主たる課題
R7.4.1,福祉総合相談窓口,山 一,ひきこもり,ごみ屋敷
R7.4.1,福祉総合相談窓口,川 二,,ごみ屋敷
E
cat > 対応.csv <<'E'
ケース番号,対応日,対応機関,支援区分,内容
R7-00001,R7.5.1,社会福祉協議会,,電話した
R7-00001,R7.5.1,社会福祉協議会,,電話した
R7-00001,R7.5.1,社会福祉協議会,個別支援,電話した
R7-00001,R7.5.2,社会福祉協議会,個別支援,訪ねた
E
cat > 会議.csv <<'E'
会議番号,会議種別,開催日
M1,支援会議,R7.6.1
E
cat > 名簿.csv <<'E'
会議種別,機関,誓約日
支援会議,保健センター,R7.4.1
E
cat > 出席.csv <<'E'
会議番号,機関,氏名,出席区分,守秘義務
M1,保健センター,保健 花子,,
M1,保健センター,,,
M1,保健センター,,構成員,
M1,警察,警察 次郎,,
E
cat > 終結.csv <<'E'
ケース番号,終結日,終結理由,本人の意向
R7-00001,R7.9.1,転出,希望する
E
exit_is 0 'rows with gaps' "$KASANE" -q import 受付.csv 対応.csv 名簿.csv \
	会議.csv 出席.csv 終結.csv
back intake intake list
back contact contact list
back 出席 meeting list --of 出席
back closure closure list
for file in 対応:contact 受付:intake 終結:closure; do
	exit_is 0 "${file%:*} as it was" \
		"$KASANE" "${file#*:}" import "${file%:*}.csv"
	tail -n 1 err > said
	has 'adds nothing either' said ' 0件を登録'
done
exit_is 0 'one more of the same' "$KASANE" contact add --ケース番号 R7-00001 \
	--対応日 R7.5.1 --対応機関 社会福祉協議会 --内容 電話した
back 'one more' contact list
"$KASANE" contact list --format csv > out
is 'is one' "$(grep -c 電話した out)" 4

# Of rows that differ in what is filled in alone, a second is a second.
cat > 別.csv <<'E'
ケース番号,対応日,対応機関,支援区分,内容
R7-00001,R7.5.2,社会福祉協議会,個別支援,訪ねた
R7-00001,R7.5.2,社会福祉協議会,地域支援,訪ねた
R7-00001,R7.5.2,社会福祉協議会,個別支援,訪ねた
E
for time in first second; do
	exit_is 0 "a file with more of it, the $time time" \
		"$KASANE" contact import 別.csv
	"$KASANE" contact list --format csv > out
	is 'three' "$(grep -c 訪ねた out)" 3
done
exit_is 0 'whole too' "$KASANE" verify

done_testing
