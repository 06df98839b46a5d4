#!/bin/sh
# What a search or a narrowed list answers tells nothing that the rows would
# not have shown: no word, 圏域 or telephone may be tried against the ledger.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

cat > 職員.csv <<'CSV'
コード,名称,機関
S001,窓口太郎,福祉総合相談窓口
S002,保健花子,保健センター
S003,学校次郎,学校
S004,学校三郎,学校
CSV
cat > 圏域.csv <<'CSV'
コード,名称
D91,東部
D92,西部
CSV
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,生年月日,住所,電話,圏域,世帯番号,本人同意,相談者,相談者連絡先,通報者秘匿
1,R7.4.1,福祉総合相談窓口,同意済子,ドウイズミコ,S50.1.2,同意町一丁目,042-111-1111,東部,S-1,あり,近隣・地域住民,090-9999-9999,○
2,R7.4.2,福祉総合相談窓口,無同意太郎,ムドウイタロウ,S51.1.2,無同意町一丁目,042-222-2222,西部,S-2,なし,,,
3,R7.4.3,福祉総合相談窓口,制限花子,セイゲンハナコ,S52.1.2,制限町一丁目,042-333-3333,東部,S-3,あり,,,
4,R7.4.4,福祉総合相談窓口,相手一郎,アイテイチロウ,S53.1.2,相手町一丁目,042-444-4444,西部,S-4,あり,,,
CSV
cat > 世帯員.csv <<'CSV'
世帯番号,員番号,氏名,続柄,生年月日
S-1,2,同居母子,父,S20.1.1
S-3,2,相手一郎,配偶者,S53.1.2
CSV
cat > 制限.csv <<'CSV'
世帯番号,開始日,理由,保有機関,相手方
S-3,R7.5.1,DV・ストーカー等の支援措置,児童相談所,2
CSV
"$KASANE" -q code import 職員 職員.csv
"$KASANE" -q code import 圏域 圏域.csv
"$KASANE" -q setting set 保有機関 福祉総合相談窓口
for pair in intake:受付 member:世帯員 restrict:制限; do
	"$KASANE" -q "${pair%%:*}" import "${pair#*:}.csv" 2> err ||
		{ echo "Bail out! $pair: $(cat err)"; exit 1; }
done

# rows WORDS...: how many a reading command printed, and what it said.
rows() {
	"$KASANE" "$@" --format csv > out 2> err
	echo "$(($(wc -l < out) - 1)) $(cat err)"
}

# ---- find ----------------------------------------------------------------------------

has_row() {	# NAME WORD: found by one who may see it
	is "$1" "$(rows --as 窓口太郎 find "$2" | cut -d' ' -f1)" 1
}
has_row 'the keeper finds by who informed' 090-9999-9999
has_row 'and by a member' 同居母子
is 'an agency does not find by who informed' \
	"$(rows find 090-9999-9999 --for 保健センター)" \
	"$(rows find 090-0000-0000 --for 保健センター)"
is 'nor its staff' "$(rows --as 保健花子 find 090-9999-9999)" \
	"$(rows --as 保健花子 find 090-0000-0000)"
is 'nor by a member it may not read the name of' \
	"$(rows find 同居母子 --for 保健センター)" \
	"$(rows find 不在母子 --for 保健センター)"
is 'but by the 本人 who consented' \
	"$(rows find 同意済子 --for 保健センター | cut -d' ' -f1)" 1
for word in 制限花子 セイゲンハナコ 制限町 042-333-3333; do
	is "a restricted household does not answer to $word" \
		"$(rows --as 窓口太郎 find "$word")" \
		"$(rows --as 窓口太郎 find 不在町)"
	is "nor for an agency to $word" "$(rows find "$word" --for 学校)" \
		"$(rows find 不在町 --for 学校)"
done
is 'nor one without consent' "$(rows find 無同意太郎 --for 学校)" \
	"$(rows find 不在太郎 --for 学校)"
rows --as 窓口太郎 find 不在町 > told
has 'that there are such is said always' told 閲覧制限の世帯は除いてあります
is 'with a reason it is found' "$(rows find 制限花子 --restricted \
	--reason 避難先の確認)" '1 '
exit_is 2 'a search for 本人' "$KASANE" find 同意済子 --for 本人
has 'says what to do' err 'kasane case show'
exit_is 2 'nor candidates' "$KASANE" case candidates --for 家族 --restricted \
	--reason 照会
exit_is 2 'nor a search on a basis' "$KASANE" find 同意済子 --for 学校 \
	--basis 児童虐待通告 --reason 急ぎ

# ---- lists ---------------------------------------------------------------------------

for noun in case intake contact member; do
	for reader in '--for 学校' '--as 学校次郎' ''; do
		# shellcheck disable=SC2086
		rows $noun list --district 東部 $reader > east
		# shellcheck disable=SC2086
		rows $noun list --district 西部 $reader > west
		# of what it shows it may count
		is "$noun list $reader says the same of each 圏域" \
			"$(cut -d' ' -f2- east | sed 's/^通報者秘匿[^。]*。//')" \
			"$(cut -d' ' -f2- west)"
	done
done
rows case list --district 西部 --for 学校 > out2
has_not 'no row without consent by its 圏域' out R7-00002
has 'one that may be read' out R7-00004
rows case list --for 学校 > out2
has 'by itself it stands in the list' out R7-00002
rows due --district 東部 --for 学校 > east
rows due --district 西部 --for 学校 > west
is 'due says the same of each' "$(cut -d' ' -f2- east)" \
	"$(cut -d' ' -f2- west)"
is 'nor does a day tell' \
	"$(rows intake list --from R7.4.3 --to R7.4.3 | cut -d' ' -f2-)" \
	"$(rows intake list --from R7.4.9 --to R7.4.9 | cut -d' ' -f2-)"

# ---- for 本人 and 家族, and on a basis, one case at a time -------------------------------

for who in 本人 家族; do
	for noun in case intake contact member; do
		exit_is 2 "$noun list for $who" \
			"$KASANE" "$noun" list --for "$who"
		has 'says how' err --case
	done
	exit_is 2 "due for $who" "$KASANE" due --for "$who"
	exit_is 0 "one case for $who" "$KASANE" intake list --for "$who" \
		--case R7-00004 --format csv
	has 'has his name' out 相手一郎
	has_not 'and nobody else' out 同意済子
	exit_is 0 "a restricted one for $who" "$KASANE" intake list \
		--for "$who" --case R7-00003 --restricted --reason 照会 \
		--format csv
	has_not 'is never opened in a list' out 制限
done
exit_is 0 'the family of one who did not consent' "$KASANE" intake list \
	--for 家族 --case R7-00002 --format csv
has_not 'has no name' out 無同意
has 'and is told why' err 同意なし
exit_is 0 'he himself' "$KASANE" intake list --for 本人 --case R7-00002 \
	--format csv
has 'has his own' out 無同意太郎
exit_is 4 'no page for that family' "$KASANE" case show R7-00002 --for 家族
exit_is 2 'everybody on a basis' "$KASANE" case list --for 学校 \
	--basis 児童虐待通告 --reason 急ぎ
exit_is 0 'one case on a basis' "$KASANE" case list --for 学校 \
	--basis 児童虐待通告 --reason 急ぎ --case R7-00002 --format csv
has 'is opened' out 無同意太郎

# ---- a lead that is to come ---------------------------------------------------------------

exit_is 0 'a lead from a day to come' "$KASANE" case assign R7-00002 \
	--assigned-on R9.4.1 --lead-agency 学校
exit_is 0 'lets nobody in yet' "$KASANE" --as 学校三郎 case list \
	--case R7-00002 --format csv
has_not 'by name' out 無同意太郎
exit_is 0 'until it has begun' env KASANE_NOW=2027-04-01T12:00:00 \
	"$KASANE" --as 学校三郎 case list --case R7-00002 --format csv
has 'then it does' out 無同意太郎
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
