#!/bin/sh
# Handing over: who to whom, the answer, what is told where consent is lacking;
# and a contact whose 共有範囲 is widened.
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

added() {
	exit_is 0 "$@"
	id=$(sed -n 's/.*(ID \([0-9]*\))$/\1/p' err)
}

cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,本人同意,同意日
1,R7.4.1,福祉総合相談窓口,佐倉 太郎,あり,R7.4.10
CSV
"$KASANE" -q intake import 受付.csv
"$KASANE" -q consent add --ケース番号 R7-00001 --同意区分 同意あり \
	--同意日 R7.6.1 --共有範囲機関 保健センター

# ---- consent ---------------------------------------------------------------------

added 'consent in force' "$KASANE" --strict refer add --ケース番号 R7-00001 \
	--つなぎ日 R7.5.1 --つなぎ元 福祉総合相談窓口 --つなぎ先 学校 \
	--理由 '佐倉の理由'
first=$id
exit_is 0 'before it' "$KASANE" refer add --ケース番号 R7-00001 \
	--つなぎ日 R7.4.9 --つなぎ元 福祉総合相談窓口 --つなぎ先 学校 \
	--理由 '佐倉の理由'
has 'is recorded, and told' err '提供根拠: つなぎ日につなぎ先を含む同意'
has_not 'without what it was about' err 佐倉
exit_is 0 'a ground stands in for it' "$KASANE" --strict refer add \
	--ケース番号 R7-00001 --つなぎ日 R7.4.9 \
	--つなぎ元 福祉総合相談窓口 --つなぎ先 警察 --理由 緊急 \
	--提供根拠 '生命・身体・財産の保護'
exit_is 0 'consent that names another agency' "$KASANE" refer add \
	--ケース番号 R7-00001 --つなぎ日 R7.6.2 \
	--つなぎ元 福祉総合相談窓口 --つなぎ先 学校 --理由 登校
has 'does not cover this one' err 'つなぎ先を含む同意'
exit_is 0 'the agency it names' "$KASANE" --strict refer add \
	--ケース番号 R7-00001 --つなぎ日 R7.6.2 \
	--つなぎ元 福祉総合相談窓口 --つなぎ先 保健センター --理由 健診
whole 'consent'

# ---- the answer -----------------------------------------------------------------------

refused 1 'an answer before the question' "$KASANE" refer answer "$first" \
	--回答 受理 --回答日 R7.4.30
has 'is told' err 'つなぎ日(2025-05-01)より前の日付です'
refused 1 'sent back without a word' "$KASANE" refer answer "$first" \
	--回答 '対応困難(差戻し)' --回答日 R7.5.8
has 'is told what to write' err '「不明」と書いてください'
exit_is 0 'an answer' "$KASANE" refer answer "$first" --回答 受理 \
	--回答日 R7.5.8
is 'is told' "$(cat err)" "ID $first を改めました"
exit_is 0 'once more' "$KASANE" refer answer "$first" --回答 受理
is 'is no change' "$(cat err)" "ID $first は元からその内容です。書いていません"
exit_is 0 'and later that they met' "$KASANE" refer answer "$first" \
	--つながり確認日 R7.5.20
"$KASANE" refer show "$first" --format text > out
has 'the page has the answer' out 受理
has 'the day they met' out 2025-05-20
has 'and still the reason' out '佐倉の理由'
refused 2 'answer takes its own fields alone' "$KASANE" refer answer \
	"$first" --つなぎ先 警察
refused 2 'and needs one' "$KASANE" refer answer "$first"
refused 1 'a record that is none' "$KASANE" refer answer 999999 --回答 受理
refused 1 'a word that is no id' "$KASANE" refer answer x --回答 受理
refused 1 'to itself' "$KASANE" refer add --ケース番号 R7-00001 \
	--つなぎ日 R7.5.1 --つなぎ元 学校 --つなぎ先 学校 --理由 登校
whole 'answers'

# ---- a file ------------------------------------------------------------------------------

cat > つなぎ.csv <<'CSV'
ケース番号,つなぎ日,つなぎ元,つなぎ先,理由,回答日,回答,差戻し理由
R7-00001,R7.5.2,学校,福祉総合相談窓口,佐倉のこと,R7.5.3,対応困難(差戻し),
R7-00001,R7.5.2,学校,福祉総合相談窓口,佐倉のこと,,受理,
R7-00009,R7.5.2,学校,福祉総合相談窓口,佐倉のこと,,,
CSV
refused 1 'a file with mistakes' "$KASANE" refer import つなぎ.csv
has 'the first' err 'つなぎ.csv:2: 差戻し理由: '
has 'the third' err 'つなぎ.csv:4: ケース番号: 「R7-00009」'
exit_is 3 'the good row alone' "$KASANE" refer import つなぎ.csv \
	--rejects 却下.csv
is 'is told' "$(tail -n 1 err)" 'つなぎ 1件を登録、2件を却下 (却下.csv)'
has_not 'no words of a person' err 佐倉
whole 'a file'

# ---- 共有範囲 of a contact ------------------------------------------------------------------

"$KASANE" -q meeting add --会議番号 M-1 --会議種別 支援会議 --開催日 R7.5.1
refused 1 '支援会議限り of no meeting' "$KASANE" contact add \
	--ケース番号 R7-00001 --対応日 R7.5.1 --対応機関 福祉総合相談窓口 \
	--共有範囲 支援会議限り
added 'of one' "$KASANE" --strict contact add --ケース番号 R7-00001 \
	--対応日 R7.5.1 --対応機関 福祉総合相談窓口 --記録番号 7 \
	--共有範囲 支援会議限り --会議番号 M-1
refused 4 'widened without a reason' "$KASANE" edit "$id" --共有範囲 通常
has 'is told what lacks' err '--reason に理由を書いてください'
refused 4 'by another circle' "$KASANE" edit "$id" --会議番号 M-2
refused 4 'by an empty value' "$KASANE" edit "$id" --共有範囲=
exit_is 0 'narrowed without' "$KASANE" edit "$id" --共有範囲 機関内限り
exit_is 0 'widened with one' "$KASANE" edit "$id" --共有範囲 通常 \
	--reason '本人が望んだため'
exit_is 0 'and back' "$KASANE" edit "$id" --共有範囲 機関内限り
exit_is 0 'widened again, in the same words' "$KASANE" edit "$id" \
	--共有範囲 通常 --reason '本人が望んだため'
"$KASANE" case history R7-00001 --format csv > out
has 'the history has the reason' out '共有範囲を広げた理由,,本人が望んだため'
exit_is 0 'nothing to widen' "$KASANE" edit "$id" --内容 改めた
exit_is 2 'an edit takes no field its noun lacks' "$KASANE" edit "$id" \
	--つなぎ先 学校
exit_is 0 'a number not there yet' "$KASANE" contact add \
	--ケース番号 R7-00001 --対応日 R7.5.2 --対応機関 福祉総合相談窓口 \
	--活動番号 A-9 --資源番号 S-9 --会議番号 M-9
is 'is told of each' "$(grep -c 'まだ台帳にありません' err)" 3
whole '共有範囲'

done_testing
