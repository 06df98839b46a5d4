#!/bin/sh
# Who sees what: planted texts, every reading command the program says it has,
# every format, every reader.  A new command is tried without being named here.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger

# ---- a ledger with something to hide ------------------------------------------------

cat > 職員.csv <<'CSV'
コード,名称,機関
S001,窓口太郎,福祉総合相談窓口
S002,保健花子,保健センター
S003,学校次郎,学校
S004,児相三郎,児童相談所
CSV
cat > 受付.csv <<'CSV'
受付番号,受付日,受付機関,氏名,フリガナ,生年月日,住所,電話,世帯番号,本人同意,相談者,相談者氏名,通報者秘匿,相談内容
1,R7.4.1,福祉総合相談窓口,同意済子,ドウイズミコ,S50.1.2,同意町一丁目,042-111-1111,S-1,,近隣・地域住民,ヒミツ通報者,○,ヒミツ通報者から聞いた
2,R7.4.2,福祉総合相談窓口,無同意太郎,ムドウイタロウ,S51.1.2,無同意町一丁目,042-222-2222,S-2,なし,,,,無同意の話
3,R7.4.3,福祉総合相談窓口,制限花子,セイゲンハナコ,S52.1.2,制限町一丁目,042-333-3333,S-3,あり,,,,カクス話
4,R7.4.4,福祉総合相談窓口,相手一郎,アイテイチロウ,S53.1.2,相手町一丁目,042-444-4444,S-4,あり,,,,相手の話
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
cat > 同意.csv <<'CSV'
ケース番号,同意区分,同意日,共有範囲機関
R7-00001,同意あり,R7.4.1,保健センター
CSV
cat > アセスメント.csv <<'CSV'
ケース番号,実施日,世帯像,実施機関
R7-00001,R7.5.1,見える世帯像,福祉総合相談窓口
R7-00002,R7.5.1,無同意の世帯像,福祉総合相談窓口
R7-00003,R7.5.1,カクス世帯像,福祉総合相談窓口
CSV
cat > 会議.csv <<'CSV'
会議番号,会議種別,開催日
ヒミツ番号1,支援会議,R7.6.13
CSV
cat > 出席.csv <<'CSV'
会議番号,機関,氏名,出席区分,守秘義務
ヒミツ番号1,保健センター,保健花子,,確認済
ヒミツ番号1,学校,学校次郎,,未確認
ヒミツ番号1,,ヒミツ会議出席,本人・家族,
CSV
cat > 案件.csv <<'CSV'
会議番号,ケース番号,法的位置付け,協議結果,次回確認日
ヒミツ番号1,R7-00001,支援会議,ヒミツ会議結果,R7.9.17
ヒミツ番号1,R7-00003,支援会議,カクス協議,R7.9.1
CSV
cat > 役割分担.csv <<'CSV'
会議番号,ケース番号,機関,役割,期限
ヒミツ番号1,R7-00001,保健センター,ヒミツ会議役割,R7.8.21
ヒミツ番号1,R7-00001,消防署,ヒミツ会議役割の二,R7.8.22
ヒミツ番号1,R7-00003,保健センター,カクス役割,
CSV
cat > 事前ヒアリング.csv <<'CSV'
会議番号,ケース番号,機関,支援状況
ヒミツ番号1,R7-00001,保健センター,ヒミツ会議聴取
ヒミツ番号1,R7-00003,保健センター,カクス聴取
CSV
cat > アンケート.csv <<'CSV'
会議番号,機関,氏名,設問,回答
ヒミツ番号1,保健センター,保健花子,どうでしたか,ヒミツ会議回答
CSV
cat > 対応.csv <<'CSV'
ケース番号,対応日,対応機関,内容,共有範囲,会議番号
R7-00001,R7.7.1,保健センター,見える対応,,
R7-00001,R7.7.2,福祉総合相談窓口,ヒミツ会議対応,支援会議限り,ヒミツ番号1
R7-00001,R7.7.3,保健センター,ヒミツ機関内,機関内限り,
R7-00001,R7.7.4,福祉総合相談窓口,ヒミツ伏せる,本人・家族に伏せる,
R7-00001,R7.7.5,福祉総合相談窓口,ヒミツ会議取消,支援会議限り,ヒミツ番号1
R7-00002,R7.7.1,福祉総合相談窓口,無同意の対応,,
R7-00003,R7.7.1,福祉総合相談窓口,カクス対応,,
R7-00004,R7.7.1,福祉総合相談窓口,相手の対応,,
CSV
cat > つなぎ.csv <<'CSV'
ケース番号,つなぎ日,つなぎ元,つなぎ先,理由
R7-00001,R7.8.1,福祉総合相談窓口,保健センター,見えるつなぎ
R7-00002,R7.8.1,福祉総合相談窓口,警察,無同意のつなぎ
R7-00003,R7.8.1,福祉総合相談窓口,警察,カクスつなぎ
CSV
cat > プラン.csv <<'CSV'
プラン番号,ケース番号,作成日,長期目標
P-1,R7-00001,R7.8.1,見える目標
P-2,R7-00002,R7.8.1,無同意の目標
P-3,R7-00003,R7.8.1,カクス目標
CSV
cat > 終結.csv <<'CSV'
ケース番号,終結日,終結の対象,終結理由,本人の意向
R7-00002,R7.9.1,アウトリーチ,転出,無同意の意向
R7-00003,R7.9.1,アウトリーチ,転出,カクス意向
CSV
cat > 地域課題.csv <<'CSV'
地域課題番号,内容,抽出日,抽出元
T-3,カクス地域課題,R7.9.1,R7-00003
CSV
take() {	# NOUN FILE [OPTIONS]
	noun=$1
	shift
	"$KASANE" -q "$noun" import "$@" 2> err ||
		{ echo "Bail out! $noun: $(cat err)"; exit 1; }
}
"$KASANE" -q code import 職員 職員.csv
"$KASANE" -q setting set 保有機関 福祉総合相談窓口
take intake 受付.csv
take member 世帯員.csv
take restrict 制限.csv
take consent 同意.csv
take assess アセスメント.csv
take meeting 会議.csv --attendance 出席.csv --agenda 案件.csv \
	--tasks 役割分担.csv --hearings 事前ヒアリング.csv --survey アンケート.csv
take plan プラン.csv
take contact 対応.csv
take refer つなぎ.csv
take closure 終結.csv
take topic 地域課題.csv
"$KASANE" contact list --format csv | grep ヒミツ会議取消 > row
"$KASANE" -q void "$(sed 's/.*,//' row)" --reason ヒミツ会議取消の訳
# a case that was changed has a history
"$KASANE" contact list --format csv | grep ヒミツ会議対応 > row
"$KASANE" -q edit "$(sed 's/.*,//' row)" --content 'ヒミツ会議対応の二' \
	2> err || { echo "Bail out! edit: $(cat err)"; exit 1; }
has 'the setting is shown by its label' row ヒミツ会議対応
"$KASANE" setting list --format csv > out
has 'and told' out '保有機関,福祉総合相談窓口'
exit_is 1 'a keeper that is no agency' \
	"$KASANE" setting set 保有機関 どこか

# ---- every command that reads ---------------------------------------------------------

# What prints a document takes --format; the program lists its own commands.
"$KASANE" help --completion bash | awk '
	/^\t[a-z]+\|/ { split($1, w, /[|)]/); noun = w[1]; next }
	/^\t\t[a-z*]+[|)].*opts=.* --format / {
		split($1, w, /[|)]/)
		print noun, w[1] == "*" ? "-" : w[1], / --for / ? "for" : "-",
			/ --of / ? "of" : "-", / --kind / ? "kind" : "-",
			/ --voided / ? "voided" : "-" }' > commands
has 'the commands are found' commands 'contact list for'
has 'and those without a reader' commands 'log -'

# What a command may be asked about.  --restricted is how a person would get at
# the numbers.
numbers() {	# NOUN
	case $1 in
	case|household) echo 'R7-00001 R7-00002 R7-00003 R7-00004' ;;
	meeting) echo ヒミツ番号1 ;;
	plan) echo P-1 P-2 P-3 ;;
	topic) echo T-3 ;;
	find) echo 同意 相手 制限 R7-00003 042 ;;
	report) echo T02 ;;
	import) echo 1 2 3 4 5 6 7 8 9 10 11 ;;
	code) echo 機関 ;;
	*)	"$KASANE" "$1" list --restricted --reason 試験 --format csv \
			2> note | sed -n '2,$s/.*,//p' ;;
	esac
}

formats=$("$KASANE" help --completion bash |
	sed -n 's/^\t--format|.*words=.\(.*\). ;;$/\1/p')
echo "$formats" > formats
has 'the formats are found' formats csv
unzip -v > /dev/null 2>&1 || formats=$(printf '%s' "$formats" | sed 's/xlsx//')

# one READER WORDS...: everything one command prints goes into READER.list
# where it stands by itself, into READER.page where a number opens it.
one() {
	to=$1
	format=$2
	shift 2
	case $format in
	xlsx)	rm -f page.xlsx
		"$KASANE" "$@" --format xlsx -o page.xlsx 2>> "$to"
		code=$?
		[ ! -f page.xlsx ] || unzip -p page.xlsx >> "$to" ;;
	*)	"$KASANE" "$@" --format "$format" > one.out 2>&1
		code=$?
		cat one.out >> "$to"
		# what speaks of cases: no list of meetings, no rows of every
		# agency, and not what the reader himself was journalled with
		case $1 in
		meeting|report|log) ;;
		*) cat one.out >> "${to%.*}.linked" ;;
		esac ;;
	esac
	[ "$code" -ne 2 ] || echo "usage: $*" >> "$to.usage"
	[ "$code" -lt 5 ] || echo "exit $code: $*" >> broken
}

# all READER AS [OPTIONS]: every command, every format, for one reader.
all() {
	reader=$1
	KASANE_STAFF=$2
	export KASANE_STAFF
	shift 2
	while read -r noun verb for of kind voided; do
		[ "$verb" != - ] || verb=
		case "$noun $verb" in
		*' template'|code*|profile*|setting*|explain*|demo*) continue ;;
		esac
		[ "$for" = for ] || [ $# -eq 0 ] || continue
		ofs='-'
		[ "$of" = - ] || case $noun in
		meeting) ofs='- 出席 案件 役割分担 事前ヒアリング アンケート' ;;
		plan) ofs='- 支援内容 評価' ;;
		resource) ofs='- マッチング' ;;
		esac
		for of in $ofs; do
			more=
			[ "$of" = - ] || more="--of $of"
			asked "$@"
		done
	done < commands
	unset KASANE_STAFF
}

# asked OPTIONS: the command at hand, by itself or about each number.
asked() {
	if alone; then
		for format in $formats; do
			# shellcheck disable=SC2086
			one "$reader.list" "$format" $noun $verb $more "$@"
		done
		[ "$voided" = - ] || more="$more --voided"
		# shellcheck disable=SC2086
		[ "$voided" = - ] || one "$reader.list" csv $noun $verb $more "$@"
	else
		for number in $(known); do
			pages "$@"
		done
	fi
}

# alone: does the command at hand stand without a number?  Tried once.
alone() {
	probe="probe.$noun.$verb"
	if [ ! -f "$probe" ]; then
		# shellcheck disable=SC2086
		one "$probe" csv $noun $verb
	fi
	[ ! -f "$probe.usage" ]
}

# Numbers are looked up once a noun and by no reader in particular.
known() {
	name=numbers.$noun${more#--of }
	if [ ! -f "$name" ]; then
		if [ -n "$more" ]; then
			# shellcheck disable=SC2086
			KASANE_STAFF='' "$KASANE" $noun list $more --restricted \
				--reason 試験 --format csv 2> note |
				sed -n '2,$s/.*,//p' > "$name"
		else
			KASANE_STAFF='' numbers "$noun" > "$name"
		fi
	fi
	cat "$name"
}

pages() {
	kinds=-
	[ "$kind" = - ] || case $noun in
	meeting) kinds='準備 ヒアリング 資料 会議録' ;;
	plan) kinds='プラン 方針 評価' ;;
	*) kinds='- 準備 ヒアリング 資料 会議録 プラン 方針 評価' ;;
	esac
	for k in $kinds; do
		paper=
		[ "$k" = - ] || paper="--kind $k"
		for format in $formats; do
			# shellcheck disable=SC2086
			one "$reader.page" "$format" $noun $verb "$number" \
				$more $paper "$@"
		done
	done
}

# unseen READER TEXT...: none of these came out.
unseen() {
	reader=$1
	shift
	cat "$reader.list" "$reader.page" > all
	for text in "$@"; do
		! grep -F -e "$text" all > found
		t_result $? "$reader does not see $text" ||
			head -n 5 found | cut -c 1-160 | sed 's/^/# /'
	done
}
# unlinked READER: that a 支援会議 heard a case at all, which one, when, and
# who was to do what until when.
unlinked() {
	for text in ヒミツ番号 2025-06-13 6月13日 R7.6.13 2025-08-21 2025-08-22 \
		2025-09-17 消防署 会議で検討中 済んでいない役割; do
		! grep -F -e "$text" "$1.linked" > found
		t_result $? "$1 is not told of $text" ||
			head -n 5 found | cut -c 1-160 | sed 's/^/# /'
	done
}
# seen READER TEXT...: a test that could not fail would tell nothing.
seen() {
	reader=$1
	shift
	for text in "$@"; do
		grep -qF -e "$text" "$reader.list" "$reader.page"
		t_result $? "$reader sees $text"
	done
}

: > broken
restricted='制限花子 セイゲンハナコ 制限町 333-3333 カクス'
meeting='ヒミツ会議'
informer='ヒミツ通報者'
withheld='無同意太郎 ムドウイタロウ 無同意町 222-2222 無同意の'

all keeper 窓口太郎
# shellcheck disable=SC2086
unseen keeper $restricted
seen keeper ヒミツ番号 2025-06-13 2025-08-21 2025-09-17 会議で検討中 \
	済んでいない役割
seen keeper ヒミツ会議結果 ヒミツ会議役割 ヒミツ会議聴取 ヒミツ会議回答 \
	ヒミツ会議対応の二 ヒミツ会議取消 ヒミツ機関内 ヒミツ伏せる ヒミツ通報者 \
	無同意太郎 同意済子 相手一郎

all health 保健花子
# shellcheck disable=SC2086
unseen health $restricted $withheld $informer
seen health ヒミツ会議結果 ヒミツ会議対応の二 ヒミツ機関内 同意済子

all school 学校次郎
# shellcheck disable=SC2086
unseen school $restricted $withheld $informer $meeting 同意済子 111-1111 \
	ヒミツ機関内 見える対応
unlinked school
seen school R7-00001

all to-health 窓口太郎 --for 保健センター
# shellcheck disable=SC2086
unseen to-health $restricted $withheld $informer ヒミツ機関内 同居母子
seen to-health ヒミツ会議結果 同意済子 見える対応

all to-school 窓口太郎 --for 学校
# shellcheck disable=SC2086
unseen to-school $restricted $withheld $informer $meeting ヒミツ機関内 \
	同意済子 見える対応
unlinked to-school

all to-police 窓口太郎 --for 警察
# shellcheck disable=SC2086
unseen to-police $restricted $withheld $informer $meeting ヒミツ機関内 同意済子
unlinked to-police

# what follows differs in who reads, not in how it is printed
formats=csv

all school-to-health 学校次郎 --for 保健センター
# shellcheck disable=SC2086
unseen school-to-health $restricted $withheld $informer $meeting 同意済子

all to-person 窓口太郎 --for 本人
# shellcheck disable=SC2086
unseen to-person $restricted $informer $meeting ヒミツ機関内 ヒミツ伏せる
seen to-person 同意済子 見える対応
unlinked to-person
unseen to-person ヒミツ番号

all to-family 窓口太郎 --for 家族 --restricted --reason 試験
# shellcheck disable=SC2086
unseen to-family $restricted $informer $meeting ヒミツ機関内 ヒミツ伏せる \
	同居母子 ヒミツ番号
unlinked to-family

all anonymous 窓口太郎 --anonymous
# shellcheck disable=SC2086
unseen anonymous $restricted 同意済子 無同意太郎 $meeting $informer \
	ヒミツ機関内 ヒミツ伏せる

all reason 窓口太郎 --restricted --reason 避難先の確認
# shellcheck disable=SC2086
seen reason $restricted

# the 保有機関 opens it by its number, and no list shows it
all holder 児相三郎
: > holder.none
cp holder.page page
: > holder.page
# shellcheck disable=SC2086
unseen holder $restricted $withheld
cp page holder.page
seen holder 制限花子

is 'no command broke' "$(cat broken)" ''

# ---- how much was held back is told -----------------------------------------------------

exit_is 0 'a listing tells' "$KASANE" contact list --for 学校
has 'what was left out' err '支援会議限り 1件、機関内限り 1件を除きました'
has 'what was restricted' err '閲覧制限 1件'
has 'what was masked' err '同意なし'
exit_is 0 'in the table too' "$KASANE" contact list --for 学校 --format json
has 'as its note' out '支援会議限り 1件'
exit_is 0 'a trace tells' "$KASANE" report --trace T03:不明:計 --year R7
has 'what was left out' err '閲覧制限 1件を除きました'
has_not 'and does not name it' out R7-00003
exit_is 0 'no household is left out in silence' "$KASANE" case list
has 'one is' err '閲覧制限 1件を除きました'
exit_is 0 'the 保有機関 has it masked in lists' \
	"$KASANE" --as 児相三郎 case list --format csv
has_not 'its number is not there' out R7-00003

# ---- the ground is asked for, and kept ----------------------------------------------------

exit_is 4 'no consent, no page' "$KASANE" case show R7-00002 --for 保健センター
has 'the ways out are named' err --anonymous
exit_is 2 'a basis needs a reason' "$KASANE" case show R7-00002 \
	--for 保健センター --basis 児童虐待通告
has 'and says so' err --reason
exit_is 2 'so does --restricted' "$KASANE" case list --restricted
exit_is 2 'a blank is none' "$KASANE" case list --restricted --reason ' '
exit_is 2 'an addressee nobody knows' "$KASANE" case list --for 保健セン
has 'the nearest is named' err 保健センター
exit_is 2 'consent is no basis' "$KASANE" case show R7-00002 \
	--for 保健センター --basis 本人同意 --reason 急ぎ
exit_is 0 'with both it opens' "$KASANE" case show R7-00002 \
	--for 保健センター --basis 児童虐待通告 --reason 至急の確認
has 'with names' out 無同意太郎
"$KASANE" log --format csv > out
has 'the journal says for whom' out '宛先=保健センター'
has 'on which ground' out '提供根拠=児童虐待通告'
has 'and why' out '理由=至急の確認'
has 'and that a restriction was lifted' out '理由=避難先の確認 閲覧制限も'
entries=$("$KASANE" log --format csv | wc -l)
exit_is 0 'without names' "$KASANE" case show R7-00002 --for 学校 --anonymous
is 'nothing is journalled' "$("$KASANE" log --format csv | wc -l)" "$entries"
exit_is 0 'who asked about a restricted case' "$KASANE" contact list \
	--case R7-00003 --restricted --reason 照会 --format csv
"$KASANE" log --format csv > out
has 'is in the log without its number' out 'case=(閲覧制限)'

exit_is 0 'the log of a case, for an agency that was not bound' \
	"$KASANE" --as 学校次郎 log --case R7-00001 --format csv
has 'has its reception' out ',intake,'
for noun in agenda task hearing; do
	has_not "but no $noun" out ",$noun,"
done
exit_is 0 'and for the keeper' "$KASANE" --as 窓口太郎 \
	log --case R7-00001 --format csv
has 'has that it was heard' out ',agenda,'

# ---- 相手方 -----------------------------------------------------------------------------

exit_is 4 'nothing of the household for the family' \
	"$KASANE" case show R7-00003 --for 家族 --restricted --reason 照会
for verb in show history timeline; do
	grep -q "^case $verb " commands || continue
	exit_is 0 "case $verb of the other side" "$KASANE" case "$verb" \
		R7-00004 --restricted --reason 照会 --format csv
	has_not 'does not name the household' out 制限
	has_not 'nor its number' out R7-00003
done

# ---- a restriction ends -------------------------------------------------------------------

"$KASANE" restrict list --restricted --reason 期限 --format csv > out 2> err
exit_is 0 'until yesterday' "$KASANE" edit "$(sed -n '$s/.*,//p' out)" \
	--until R8.3.31
exit_is 0 'the household is back' "$KASANE" case list --format csv
has 'with its name' out 制限花子
exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
