#!/bin/sh
# Meetings: their files taken in together, the footing each item has, consent
# and secrecy, and what four municipalities do with them.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# whole NAME: verify finds nothing damaged.
whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

# added NAME COMMAND...: a record, whose id goes into $id.
added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

# last NOUN: the number of its newest entry in the journal.
last() {
	"$KASANE" log --format csv | awk -F, -v noun="$1" '$5 == noun { n = $1 }
		END { print n }'
}

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,本人同意,同意日
1,R7.4.1,福祉総合相談窓口,佐倉太郎,あり,R7.4.2
2,R7.4.1,福祉総合相談窓口,千葉次郎,,
3,R7.4.1,福祉総合相談窓口,松戸三郎,なし,R7.4.1
CSV
exit_is 0 'three cases, one with consent' "$KASANE" import 受付.csv

# ---- one meeting, three footings -------------------------------------------------

cat > 会議.csv <<'CSV'
会議番号,会議種別,既存会議名,開催日,開始,終了,主催
M12,重層的支援体制推進会議,重層的支援体制推進会議,R7.6.10,14:00,16:00,福祉総合相談窓口
CSV
cat > 案件.csv <<'CSV'
会議番号,ケース番号,法的位置付け,議題区分,次回確認日,協議結果
M12,R7-00001,重層的支援会議,プラン協議,,決定
M12,R7-00002,支援会議,役割分担,R7.9.10,訪問を続ける
M12,,他法の会議,地域課題,,居場所が足りない
CSV
cat > 出席.csv <<'CSV'
会議番号,機関,氏名,出席区分,守秘義務
M12,福祉総合相談窓口,柏一,事務局,確認済
M12,社会福祉協議会,流山二,,
M12,警察,野田三,,未確認
M12,学校,,欠席,
M12,,佐倉太郎,本人・家族,
CSV
cat > 役割分担.csv <<'CSV'
会議番号,ケース番号,機関,役割,期限,主担当
M12,R7-00002,社会福祉協議会,訪問,R9.7.10,○
M12,R7-00002,警察,見守り,,
CSV
cat > ヒアリング.csv <<'CSV'
会議番号,ケース番号,機関,支援状況,関わってほしい機関
M12,R7-00002,社会福祉協議会,月一回訪問,警察;学校
CSV
cat > アンケート.csv <<'CSV'
会議番号,機関,氏名,設問,回答
M12,警察,野田三,よかった点,顔が分かった
CSV
cat > 名簿.csv <<'CSV'
会議種別,既存会議名,機関,氏名,誓約日,開始日,終了日
重層的支援体制推進会議,,社会福祉協議会,,R7.4.1,,
CSV
files() {
	"$KASANE" "$@" meeting import 会議.csv --agenda 案件.csv \
		--attendance 出席.csv --tasks 役割分担.csv \
		--hearings ヒアリング.csv --survey アンケート.csv \
		--roster 名簿.csv
}
exit_is 0 'all files of a meeting, in one run' files --strict
is 'each is counted' "$(cat err)" "会議 1回を登録。名簿 1人を登録。出席 \
5人を登録。案件 3件を登録。役割 2件を登録。ヒアリング 1件を登録。\
アンケート 1件を登録"
cp kasane.db before.db
exit_is 0 'taken in again' files --strict
has 'nothing is new' err '案件 0件を登録、3件は登録済み'
whole 'a meeting with its files'
for of in 出席:5 案件:3 役割分担:2 事前ヒアリング:1 アンケート:1 構成員名簿:1
do
	"$KASANE" meeting list --of "${of%:*}" --format csv > list.csv
	is "${of%:*} are listed" "$(($(wc -l < list.csv) - 1))" "${of#*:}"
	[ "$of" = 出席:5 ] ||	# what the roster added is said in the list
		{ "$KASANE" import list.csv 2> err
		has "${of%:*} as listed are known" err "、${of#*:}"; }
	"$KASANE" meeting template --of "${of%:*}" > template.csv
	exit_is 0 "the template of ${of%:*} goes in" \
		"$KASANE" import template.csv
done
"$KASANE" meeting list --of attendance --format csv > out
has 'who is on the roster is bound' out '流山二,,構成員,確認済'
has 'whoever is said not to be is not' out '野田三,,構成員,未確認'
exit_is 0 'by the Japanese words' "$KASANE" 会議 一覧 --対象 役割分担
exit_is 2 'what is no part of a meeting' "$KASANE" meeting list --of 支援内容
has 'is met with what is' err '構成員名簿、出席、案件、役割分担'

# ---- existing bodies as 支援会議 ---------------------------------------------------

exit_is 0 '地域ケア会議 under its own name' "$KASANE" meeting add \
	--会議番号 K7 --会議種別 地域ケア会議 --既存会議名 小平市地域ケア会議 \
	--開催日 R7.6.12
exit_is 0 'a case without consent, positioned as 支援会議' "$KASANE" --strict \
	meeting discuss K7 --ケース番号 R7-00002 --法的位置付け 支援会議
exit_is 0 'another as what the meeting is' "$KASANE" --strict \
	meeting discuss K7 --ケース番号 R7-00003
exit_is 4 'but not as 支援調整会議' "$KASANE" \
	meeting discuss K7 --ケース番号 R7-00003 --法的位置付け 支援調整会議
has 'which is told with the way out' err \
	'法的位置付けを支援会議とすれば協議できます'

# ---- three tiers, a roster each ------------------------------------------------------

cat > 三層.csv <<'CSV'
会議番号,会議種別,既存会議名,開催日,開催区分
S1,庁内調整会議,相談支援総合調整会議(総合調整会議),R7.5.20,随時
S2,庁内調整会議,相談支援総合調整会議(担当者会議),R7.6.3,定例
S3,庁内調整会議,相談支援総合調整会議(緊急会議),R7.6.5,随時
CSV
cat > 名簿2.csv <<'CSV'
既存会議名,機関,氏名,誓約日,開始日,終了日
相談支援総合調整会議(担当者会議),社会福祉協議会,,R7.4.1,,
相談支援総合調整会議(担当者会議),保健センター,我孫子 四,R7.4.1,,
相談支援総合調整会議(担当者会議),学校,,R7.6.4,,
相談支援総合調整会議(担当者会議),警察,,R6.4.1,R6.4.1,R7.3.31
CSV
exit_is 0 'three tiers and a roster' "$KASANE" import 三層.csv 名簿2.csv
# secrecy MEETING AGENCY NAME: what the attendance registered says of it.
secrecy() {
	"$KASANE" -q meeting attend "$1" --機関 "$2" --氏名 "$3"
	"$KASANE" meeting list --of 出席 --format csv |
		awk -F, -v m="$1" -v a="$2" -v n="$3" \
			'$1 == m && $2 == a && $3 == n { print $6 }'
}
is 'a whole agency is bound' "$(secrecy S2 社会福祉協議会 A)" 確認済
is 'one person is, however spaced' "$(secrecy S2 保健センター 我孫子四)" 確認済
is 'another of the agency is not' "$(secrecy S2 保健センター B)" ''
is 'nor who pledged the day after' "$(secrecy S2 学校 C)" ''
is 'nor who left before' "$(secrecy S2 警察 D)" ''
is 'nor whoever is of another tier' "$(secrecy S3 社会福祉協議会 A)" ''
whole 'rosters'
exit_is 4 'confirming names how many of whom' "$KASANE" meeting confirm S2
has 'by agency' err '未確認の出席者が3人います(保健センター1人、学校1人、警察1人)'
has_not 'not by name' err 我孫子
cat > 名簿3.csv <<'CSV'
会議種別,機関,誓約日
庁内調整会議,学校,R7.4.1
庁内調整会議,警察,R7.4.1
庁内調整会議,保健センター,R7.4.1
CSV
exit_is 0 'a roster that comes later' "$KASANE" import 名簿3.csv
exit_is 0 'is enough to try' "$KASANE" meeting confirm S2 --dry-run
entries=$(last meeting)
exit_is 0 'and to confirm' "$KASANE" 会議 守秘確認 S2
is 'which is said' "$(cat err)" '会議 S2 の守秘義務を確かめました'
confirmed=$(last meeting)
[ "$confirmed" != "$entries" ]
t_result $? 'is written as an entry'
exit_is 0 'again on the same day' "$KASANE" meeting confirm S2
is 'writes nothing more' "$(last meeting)" "$confirmed"
whole 'a confirmed meeting'
exit_is 0 'the entry can be taken back' \
	"$KASANE" void "$confirmed" --reason 誤り
whole 'a confirmation withdrawn'
exit_is 1 'a meeting that is none' "$KASANE" meeting confirm S9
has 'is told with what to do' err 'kasane meeting list で番号を確かめて'

# ---- a sitting split by time, consent withdrawn the day before ------------------------

cat > 合同.csv <<'CSV'
会議番号,会議種別,同日開催,開催日,開始,終了
G1,支援会議,7月の合同会議,R7.7.8,14:00,14:40
G2,重層的支援会議,7月の合同会議,R7.7.8,14:40,15:30
CSV
exit_is 0 'one sitting in two parts' "$KASANE" --strict import 合同.csv
exit_is 0 'on the day before consent is withdrawn' "$KASANE" consent add \
	--ケース番号 R7-00001 --種類 情報共有 --同意区分 撤回 --同意日 R7.7.7
cp kasane.db before.db
exit_is 4 'the case does not come before 重層的支援会議' "$KASANE" \
	meeting discuss G2 --ケース番号 R7-00001 --議題区分 評価
has 'for want of consent on the day' err \
	'情報共有の同意が、会議の日(2025-07-08)に効いていません'
has_not 'nobody is named' err 佐倉
ok 'nothing is written' cmp kasane.db before.db
exit_is 0 'it does before 支援会議, the same day' "$KASANE" --strict \
	meeting discuss G1 --ケース番号 R7-00001 --議題区分 評価
exit_is 0 'and as such in the other part' "$KASANE" --strict \
	meeting discuss G2 --ケース番号 R7-00001 --議題区分 評価 \
	--法的位置付け 支援会議
printf '会議番号,ケース番号,議題区分\nG2,R7-00001,評価\nG2,R7-00003,評価\n' \
	> 過去.csv
exit_is 4 'a file of the past' "$KASANE" import 過去.csv
exit_is 0 'is taken where it is asked for' \
	"$KASANE" import --record-breach 過去.csv
has 'and held' err '案件 0件を登録、2件を要確認として保留'
exit_is 0 'once' "$KASANE" import --record-breach 過去.csv
has 'as is told' err '案件 0件を登録、2件は登録済み'
added 'one at a time as well' "$KASANE" meeting discuss G2 --record-breach \
	--ケース番号 R7-00002
has 'held too' err '案件 1件を要確認として保留'
whole 'kept breaches'
is 'verify names each' "$(grep -c '同意が、会議の日' err)" 3
exit_is 1 'and is not content' "$KASANE" --strict verify
exit_is 0 'positioned otherwise it stands' \
	"$KASANE" edit "$id" --法的位置付け 支援会議
whole 'a breach mended'
is 'two are left' "$(grep -c '同意が、会議の日' err)" 2
exit_is 0 'consent found later' "$KASANE" consent add \
	--ケース番号 R7-00002 --種類 情報共有 --同意区分 同意あり --同意日 R7.7.1
exit_is 0 'lets it be what it was' "$KASANE" edit "$id" --法的位置付け=
whole 'back again'

# ---- one at a time -----------------------------------------------------------------

exit_is 2 'attend without anything' "$KASANE" meeting attend G1
has 'is told where the words are' err 'kasane meeting attend --help'
exit_is 2 'attend without a meeting' "$KASANE" meeting attend --機関 警察
exit_is 2 'a meeting said twice' \
	"$KASANE" meeting attend G1 --会議番号 G2 --機関 警察
has 'is once too often' err '会議番号は引数で示しています'
exit_is 1 'a meeting that is none' "$KASANE" meeting attend G9 --機関 警察
has 'is told' err '「G9」という番号の会議が台帳にありません'
exit_is 2 'a field of another noun' "$KASANE" meeting attend G1 --役割 訪問
exit_is 1 'a role of no agency' \
	"$KASANE" meeting assign G1 --ケース番号 R7-00001 --役割 訪問
has 'is told' err '機関: 必須の項目です'
exit_is 0 'tried' "$KASANE" meeting attend G1 --機関 警察 --dry-run
exit_is 0 'by the Japanese words' "$KASANE" 会議 出席 G1 --機関 警察
added 'an item' "$KASANE" meeting discuss g1 --ケース番号 R7-00002
exit_is 0 'shown' "$KASANE" meeting show --of 案件 "$id"
has 'with its case' out 'R7-00002'
exit_is 0 'its role' "$KASANE" --strict meeting assign G1 \
	--ケース番号 R7-00002 --機関 警察 --役割 見守り --主担当 --期限 R9.1.1
exit_is 0 'who is told not to know' "$KASANE" meeting attend --help
has 'its own fields are in its help' out '--secrecy, --守秘義務'
meeting=$("$KASANE" log --format csv | awk -F, '$5 == "meeting" && $6 == $1 {
	n = $1 } END { print n }')
exit_is 4 'a meeting others stand on' "$KASANE" void "$meeting" --reason 誤り
has 'is told what does' err '案件'
whole 'one at a time'

# ---- settings, and back ---------------------------------------------------------------

"$KASANE" setting list --format csv > out
has 'the months until a look back' out '会議後の確認月数,3,'
exit_is 0 'are set' "$KASANE" setting set 会議後の確認月数 ６
"$KASANE" setting list --format csv > out
has 'as a number' out '会議後の確認月数,6,'
exit_is 1 'nothing else' "$KASANE" setting set 会議後の確認月数 半年
has 'and told so' err '「半年」は数として読めません'
exit_is 0 'a run undone' "$KASANE" import undo \
	"$("$KASANE" import list --format csv | awk -F, 'END { print $1 }')"
whole 'after an undo'

done_testing
