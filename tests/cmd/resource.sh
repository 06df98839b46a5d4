#!/bin/sh
# 社会資源 and their matches, 地域支援・地域づくり, 地域課題, 定性評価.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

whole() {
	exit_is 0 "$1: the ledger is whole" "$KASANE" verify
}

refused() {	# STATUS NAME COMMAND...: nothing is written
	refused_name=$2
	cp kasane.db before.db
	exit_is "$@"
	ok "$refused_name: nothing is written" cmp kasane.db before.db
}

# again NOUN OPTIONS: its list goes in again, and is no news.
again() {
	"$KASANE" "$@" --format csv > again.csv
	shift
	exit_is 0 "$noun: its list goes in again" "$KASANE" "$noun" import \
		--dry-run again.csv
}

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,本人同意
1,R7.4.1,福祉総合相談窓口,あり
CSV
"$KASANE" -q intake import 受付.csv

# ---- resources --------------------------------------------------------------------

cat > 資源.csv <<'CSV'
資源番号,名称,種別,圏域,運営主体,開設日,廃止日,開設頻度,受入条件,連絡先
S-1,ひだまり食堂,子ども食堂,,住民,R5.4.1,,月数回,だれでも,佐倉 03-0000-0000
Ｓ－２,花の農園,農園,,NPO,R4.4.1,R7.3.31,週1日,,
CSV
cat > マッチング.csv <<'CSV'
資源番号,ケース番号,開始日,終了日,定着状況
s-1,R7-00001,R7.6.1,,参加中
CSV
exit_is 0 'resources with their matches' "$KASANE" resource import 資源.csv \
	--matches マッチング.csv
is 'in one line' "$(cat err)" '資源 2件を登録。マッチング 1件を登録'
exit_is 0 'shown by its number in any width' "$KASANE" resource show 's-２' \
	--format text
has 'with its name' out 花の農園
"$KASANE" resource list --anonymous --format csv > out
has_not 'whom to call is left out where asked' out 佐倉
refused 1 'closed before it opened' "$KASANE" resource add --資源番号 S-3 \
	--名称 寺 --開設日 R7.4.1 --廃止日 R6.4.1
exit_is 0 'a match' "$KASANE" resource match S-1 --ケース番号 R7-00001 \
	--開始日 R7.7.1 --終了日 R7.8.1
refused 1 'that ends before it begins' "$KASANE" resource match S-1 \
	--ケース番号 R7-00001 --開始日 R7.7.1 --終了日 R7.6.1
has 'is told' err '開始日(2025-07-01)より前の日付です'
refused 1 'with what is not there' "$KASANE" resource match S-9 \
	--ケース番号 R7-00001 --開始日 R7.7.1
has 'is told' err '「S-9」という番号の社会資源が台帳にありません'
refused 1 'without a case' "$KASANE" resource match S-1 --開始日 R7.7.1
exit_is 0 'with what has closed' "$KASANE" resource match S-2 \
	--ケース番号 R7-00001 --開始日 R7.4.1
has 'is told and taken' err '廃止日(2025-03-31)より後に始まっています'
"$KASANE" resource list --of マッチング --case R7-00001 --format csv > out
is 'three matches of the case' "$(grep -c '^R7-00001,' out)" 3
refused 4 'a resource that is matched stays' "$KASANE" void \
	"$("$KASANE" resource list --format csv |
		sed -n 's/^S-1,.*,\([0-9]*\)$/\1/p')" --reason 誤
noun=resource
again resource list
whole 'resources'

# ---- community work ------------------------------------------------------------------

exit_is 0 'an activity' "$KASANE" activity add --活動番号 A-1 --活動日 R7.5.1 \
	--名称 食堂の立ち上げ --種別 居場所・拠点 --資源番号 S-1 \
	--参加者数 12 --参加機関数 3 --機関 社会福祉協議会
refused 1 'with fewer than nobody' "$KASANE" activity add --活動番号 A-2 \
	--活動日 R7.5.1 --参加者数=-1
has 'is told' err '0以上の整数を書いてください'
refused 1 'with a resource that is none' "$KASANE" activity add \
	--活動番号 A-2 --活動日 R7.5.1 --資源番号 S-9
exit_is 0 'a contact about it names no case' "$KASANE" --strict contact add \
	--支援区分 地域支援 --対応日 R7.5.1 --対応機関 社会福祉協議会 \
	--活動番号 A-1
noun=activity
again activity list --agency 社会福祉協議会
whole 'activities'

# ---- topics -----------------------------------------------------------------------------

"$KASANE" -q meeting add --会議番号 M-1 --会議種別 支援会議 --開催日 R7.5.1
exit_is 0 'a topic of a case' "$KASANE" topic add --地域課題番号 K-1 \
	--内容 移動手段がない --抽出日 R7.5.1 --抽出元 'Ｒ７－１'
exit_is 0 'a topic of a meeting' "$KASANE" topic add --地域課題番号 K-2 \
	--内容 夜の居場所がない --抽出日 R7.5.1 --抽出元 m-1
exit_is 0 'a topic of neither' "$KASANE" topic add --地域課題番号 K-3 \
	--内容 空き家 --抽出日 R7.5.1
refused 1 'of what is not there' "$KASANE" topic add --地域課題番号 K-4 \
	--内容 空き家 --抽出日 R7.5.1 --抽出元 R7-00002
has 'is told' err '抽出元: 「R7-00002」というケースも会議も台帳にありません'
exit_is 0 'put forward before it was found' "$KASANE" edit \
	"$("$KASANE" topic list --format csv |
		sed -n 's/^K-1,.*,\([0-9]*\)$/\1/p')" --提起日 R7.4.1
has 'is told and taken' err '抽出日(2025-05-01)より前の日付です'
"$KASANE" topic list --case R7-00001 --format csv > out
is 'by the case it is drawn from' "$(sed -n 2p out | cut -d , -f 1)" K-1
is 'that one alone' "$(wc -l < out | tr -d ' ')" 2
noun=topic
again topic list
refused 4 'a meeting a topic is drawn from stays' "$KASANE" void \
	"$("$KASANE" meeting list --format csv |
		sed -n 's/^M-1,.*,\([0-9]*\)$/\1/p')" --reason 誤
whole 'topics'

# ---- words beside the numbers ---------------------------------------------------------------

cat > 定性評価.csv <<'CSV'
年度,評価項目,視点,指標,目標値,評価者区分,達成度,所見
R7,地域づくり,居場所,か所,10,自己評価,一部達成,"増えた
まだ足りない"
令和6年度,全体,,,,外部,,よくなった
CSV
exit_is 0 'appraisals' "$KASANE" appraisal import 定性評価.csv
exit_is 0 'once' "$KASANE" appraisal import 定性評価.csv
is 'and no more' "$(cat err)" '定性評価 0件を登録、2件は登録済み'
refused 1 'of no year' "$KASANE" appraisal add --評価項目 全体
has 'is told' err '年度: 必須の項目です'
"$KASANE" appraisal list --year R7 --format csv > out
has 'one year' out 居場所
has_not 'alone' out よくなった
refused 2 'cases have none' "$KASANE" appraisal list --case R7-00001
has 'which is told' err 'ケースでは選べません'
noun=appraisal
again appraisal list
whole 'appraisals'

done_testing
