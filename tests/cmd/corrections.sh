#!/bin/sh
# What a correction, a withdrawal or an undo must leave alone.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"

# id NOUN N: the id of the n-th record of a noun.
id() {
	"$KASANE" log --format csv |
		awk -F, -v noun="$1" -v n="$2" \
			'$5 == noun && $6 == $1 && ++i == n { print $6 }'
}
last() { "$KASANE" log --format csv | awk -F, 'END { print $1 }'; }
cell() { # NOUN HEADING ROW: one cell of a listing
	"$KASANE" "$1" list --format csv | awk -F, -v want="$2" -v row="$3" '
		NR == 1 { for (i = 1; i <= NF; i++) if ($i == want) at = i }
		NR == row + 1 { print $at }'
}
clean() { exit_is 0 "$1: verify is clean" "$KASANE" -q verify; }

# Columns a file lacks say nothing, whatever a check would make of them.
t_ledger
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,課題,主たる課題,圏域,住所
1,R7.4.1,福祉総合相談窓口,病気;けが,,市外,本多1-1
CSV
printf '受付番号,受付日,受付機関,主たる課題\n1,R7.4.1,福祉総合相談窓口,けが\n' \
	> 主.csv
"$KASANE" -q intake import 受付.csv
exit_is 0 'a file of some columns updates them' \
	"$KASANE" -q intake import --update 主.csv
is 'and no others' "$(cell intake 課題 1)" '病気;けが'
is 'the main issue is in' "$(cell intake 主たる課題 1)" 'けが'
exit_is 0 'edit adds what its check finds' \
	"$KASANE" -q edit "$(id intake 1)" --主たる課題 介護
is 'to the issues' "$(cell intake 課題 1)" '病気;けが;介護'
exit_is 0 'the file as it first came changes nothing' \
	"$KASANE" intake import 主.csv --update
has 'of what it does not speak of' err '1件を更新'
is 'the issues stand' "$(cell intake 課題 1)" '病気;けが;介護'
clean columns

# A contact moves to the case it is said to be about, or not at all.
printf '受付番号,受付日,受付機関\n2,R7.4.2,福祉総合相談窓口\n' > 二.csv
printf 'ケース番号,対応日,対応機関,支援区分\nR7-1,R7.5.1,福祉総合相談窓口,地域支援\n' \
	> 対応.csv
"$KASANE" -q intake import 二.csv
"$KASANE" -q contact import 対応.csv
exit_is 0 'a contact is moved' \
	"$KASANE" -q edit "$(id contact 1)" --ケース番号 R7-2
is 'to its case' "$(cell contact ケース番号 1)" R7-00002
is 'and stays what it was' "$(cell contact 支援区分 1)" 地域支援
exit_is 1 'not to a case there is not' \
	"$KASANE" -q edit "$(id contact 1)" --ケース番号 R7-99
exit_is 1 'nor about somebody there is not' \
	"$KASANE" -q edit "$(id contact 1)" --対象者 77
clean contacts

# Rows without a number are known by what they say.
t_ledger
printf '受付日,受付機関,世帯番号,氏名\nR7.4.1,福祉総合相談窓口,H9,甲\nR7.4.1,福祉総合相談窓口,H9,甲\n' \
	> 無番.csv
"$KASANE" -q intake import 無番.csv
exit_is 0 'unnumbered rows again' "$KASANE" intake import 無番.csv
has 'are known' err '2件は登録済み'
exit_is 0 'a single add is one more' "$KASANE" -q intake add \
	--受付日 R7.4.1 --受付機関 福祉総合相談窓口 --世帯番号 H9 --氏名 甲
is 'so there are three' \
	"$("$KASANE" intake list --format csv | tail -n +2 | wc -l | tr -d ' ')" 3
exit_is 0 'their day can be corrected' \
	"$KASANE" -q edit "$(id intake 1)" --受付日 R7.4.5
exit_is 0 'of two of them' "$KASANE" -q edit "$(id intake 2)" --受付日 R7.4.5
clean unnumbered

# Withdrawn by hand stays withdrawn, whatever else is corrected.
t_ledger
printf '受付番号,受付日,受付機関,終結日,終結理由,本人同意,同意日\n1,R7.4.1,福祉総合相談窓口,R7.6.1,転出,あり,R7.4.2\n' \
	> 終結.csv
"$KASANE" -q intake import 終結.csv
"$KASANE" -q void "$(id closure 1)" --reason 誤り
"$KASANE" -q edit "$(id intake 1)" --電話 03-0000-0000
is 'the case stays open' \
	"$("$KASANE" case list --format csv | sed -n 2p | cut -d, -f7)" ''
"$KASANE" -q void "$(id intake 1)" --reason 'x noun=member'
is 'a withdrawn reception takes its person along' \
	"$("$KASANE" member list --format csv | tail -n +2 | wc -l | tr -d ' ')" 0
exit_is 1 'and its case takes nothing' "$KASANE" -q contact add \
	--ケース番号 R7-1 --対応日 R7.4.3 --対応機関 福祉総合相談窓口
"$KASANE" -q void "$(last)" --reason 取消の取消
is 'the withdrawal withdrawn brings the person back' \
	"$("$KASANE" member list --format csv | tail -n +2 | wc -l | tr -d ' ')" 1
clean withdrawals

# An undo is refused where it would lose what was said after.
t_ledger
printf '受付番号,受付日,受付機関,電話,備考\n1,R7.4.1,福祉総合相談窓口,01,\n' > a.csv
printf '受付番号,受付日,受付機関,電話,備考\n1,R7.4.1,福祉総合相談窓口,02,\n' > b.csv
printf '受付番号,受付日,受付機関,電話,備考\n1,R7.4.1,福祉総合相談窓口,02,c\n' > c.csv
"$KASANE" -q intake import a.csv
"$KASANE" -q intake import --update b.csv
"$KASANE" -q intake import --update c.csv
exit_is 4 'the middle one of three' "$KASANE" -q import undo 2
exit_is 0 'the last one' "$KASANE" -q import undo 3
exit_is 0 'then the middle one' "$KASANE" -q import undo 2
is 'and the first stands' "$(cell intake 電話 1)" 01
clean undo

# Neither the ledger nor the file itself is written over.
cp "$KASANE_LEDGER" before.db
exit_is 2 'a listing over the ledger' \
	"$KASANE" -q case list -o "$KASANE_LEDGER"
exit_is 2 'rejects over the ledger' \
	"$KASANE" -q intake import a.csv --rejects "$KASANE_LEDGER"
exit_is 2 'rejects over their own file' \
	"$KASANE" -q intake import a.csv --rejects ./a.csv
mkdir 箱
exit_is 2 'rejects into a folder' \
	"$KASANE" -q intake import a.csv --rejects 箱
ok 'the file stands' test "$(wc -l < a.csv)" -eq 2
exit_is 0 'the ledger too' "$KASANE" -q verify

# A person's value told back by a swapped column would be on every screen.
printf '受付番号,受付日,受付機関,性別,課題\n1,秘密花子,福祉総合相談窓口,042-111-2222,極秘の話\n' \
	> 入替.csv
run "$KASANE" --errors json intake import 入替.csv
for secret in 秘密 042-111 極秘; do
	has_not "columns swapped: $secret is not told" err "$secret"
done
exit_is 2 'a listing that cannot be narrowed so' \
	"$KASANE" member list --year R7
exit_is 1 'notes stop an add that is strict' "$KASANE" -q --strict \
	intake add --受付日 R7.4.1 --受付機関 福祉総合相談窓口 --本人同意 あり
exit_is 2 'a name is one line' "$KASANE" -q --as "$(printf 'a\nb')" log

done_testing
