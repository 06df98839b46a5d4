#!/bin/sh
# The papers people carry: each in every form, with its fields, who may hold it
# and what was held back; for whom none is made; that HTML is whole and needs
# nothing else; how many pages an ordinary case takes.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
t_ledger
KASANE_STAFF=試験
export KASANE_STAFF

# ---- a case with everything, and one without consent ---------------------------

cat > 受付.csv <<'E'
受付番号,受付日,受付機関,受付者,圏域,相談者,相談者氏名,本人との関係,相談者連絡先,通報者秘匿,相談経路,紹介元機関,相談方法,氏名,フリガナ,性別,生年月日,住所,電話,世帯番号,世帯類型,世帯人数,関わっている機関,手帳・介護度,就労,住居,属性,課題,主たる課題,相談内容,重層理由,スクリーニング結果,スクリーニング日,緊急度,本人同意,同意日,主担当機関,担当者,備考
1,R7.4.3,福祉総合相談窓口,相談 花子,,近隣・地域住民,通報 次郎,近隣,042-000-1111,○,匿名の通報,民生委員・児童委員,電話,秘野 太郎,ヒノ タロウ,男性,S40.5.6,こくぶん市本町1-2-3,042-111-2222,S1,親と未婚の子,3,地域包括支援センター;社会福祉協議会,精神障害者保健福祉手帳2級,就労なし,持家,障害;生活困窮,ひきこもり;8050問題;ごみ屋敷,ひきこもり,"20年以上自宅にこもっている。80代の母の年金で生活。
ごみが玄関まで積まれ、近隣から苦情がある。訪問には応じないが、電話には出る。",世帯に複数の課題が絡む;長期に未接続・孤立,継続支援(プラン策定),R7.4.10,高,あり,R7.5.1,社会福祉協議会,支援 一郎,電話は午後に
2,R7.4.5,福祉総合相談窓口,相談 花子,,本人,,,,,本人自ら連絡(来所),,来所,無同 意子,ムドウ イコ,女性,S60.1.1,こくぶん市東町9,042-333-4444,S2,単身,1,,,失業中,民間賃貸,生活困窮,経済的困窮,経済的困窮,家賃の滞納,,未判断,,中,なし,R7.4.5,福祉総合相談窓口,,
E
cat > 世帯員.csv <<'E'
世帯番号,員番号,氏名,続柄,性別,生年月日,属性,課題
S1,2,秘野 ハル,母,女性,S15.3.3,高齢,介護;認知機能の低下
S1,3,秘野 次子,きょうだい,女性,S43.8.8,,
E
cat > アセスメント.csv <<'E'
ケース番号,実施日,課題,主たる課題,世帯像,本人の希望・強み,実施機関
R7-00001,R7.5.2,ひきこもり;ごみ屋敷,ひきこもり,母が家計と家事を担ってきたが、認知機能が下がり、家の中が保てなくなっている。妹は近くに住み、月に一度来る。,機械の修理が得意。家から出ずにできる仕事ならしてみたい。,社会福祉協議会
E
cat > 会議.csv <<'E'
会議番号,会議種別,既存会議名,開催日,開始,終了,場所,主催,記録者,開催形態
M1,支援会議,,R7.6.1,14:00,15:30,市役所 第2会議室,福祉総合相談窓口,記録 三郎,対面
M2,重層的支援会議,,R7.7.1,14:00,15:00,市役所,福祉総合相談窓口,記録 三郎,対面
E
cat > 出席.csv <<'E'
会議番号,機関,氏名,職種,出席区分,守秘義務
M1,福祉総合相談窓口,相談 花子,相談支援員,事務局,確認済
M1,社会福祉協議会,支援 一郎,地域福祉コーディネーター(CSW),構成員,確認済
M1,保健センター,保健 四子,保健師,構成員,確認済
M1,警察,警察 五郎,行政職員,構成員,未確認
M2,社会福祉協議会,支援 一郎,地域福祉コーディネーター(CSW),構成員,確認済
M2,地域包括支援センター,包括 六美,社会福祉士,構成員,確認済
E
cat > 案件.csv <<'E'
会議番号,ケース番号,提出機関,法的位置付け,議題区分,協議結果,次回確認日
M1,R7-00001,社会福祉協議会,,役割分担,訪問は保健師と社協の2人で行う。母の介護認定を先に進める。会議限りの話。,R7.9.1
M1,R7-00002,福祉総合相談窓口,,情報共有,家賃の相談に同席する。,R7.9.1
M2,R7-00001,社会福祉協議会,,プラン協議,プランを決定した。,R7.10.1
E
cat > 役割.csv <<'E'
会議番号,ケース番号,機関,役割,期限,主担当
M1,R7-00001,社会福祉協議会,月2回の電話と訪問,R7.8.31,○
M1,R7-00001,福祉総合相談窓口,ごみの片付けの見積り,R7.7.31,
M2,R7-00001,地域包括支援センター,母の介護認定の申請,R7.7.31,
E
cat > ヒアリング.csv <<'E'
会議番号,ケース番号,機関,支援状況,感じている課題,目標,関わってほしい機関,お願い
M1,R7-00001,社会福祉協議会,月1回電話をしている,母が倒れたときの備えがない,本人が母以外の人と話せる,保健センター;清掃事務所,清掃事務所に下見をお願いしたい
M1,R7-00001,保健センター,訪問したが会えない,受診が途切れている,受診の再開,医療機関,主治医の情報がほしい
E
cat > 経過.csv <<'E'
ケース番号,対応日,対応機関,対応方法,担当者,内容,共有範囲,会議番号
R7-00001,R7.5.10,社会福祉協議会,電話,支援 一郎,本人と20分話す。将棋の話をする。,,
R7-00001,R7.6.10,社会福祉協議会,訪問,支援 一郎,会議で決めた訪問。玄関先で話す。,支援会議限り,M1
R7-00001,R7.6.20,保健センター,訪問,保健 四子,機関の中だけの見立て。,機関内限り,
R7-00001,R7.7.20,地域包括支援センター,訪問,包括 六美,母の認定調査に同席。,,
R7-00001,R7.7.25,福祉総合相談窓口,電話,相談 花子,妹の負担のこと。,本人・家族に伏せる,
E
cat > プラン.csv <<'E'
プラン番号,ケース番号,プラン種別,回次,作成日,事業区分,課題,長期目標,今期目標,本人同意日,協議会議番号,決定日,開始日,終了予定日,モニタリング予定日
P-1,R7-00001,支援プラン,初回,R7.6.20,多機関協働;参加支援,家の外との関わりがない。母の介護が始まる。,家の外に居られる場所ができる。,月2回、母以外の人と話す。,R7.6.25,M2,R7.7.1,R7.7.2,R7.12.31,R7.10.1
P-2,R7-00002,支援方針(同意前),初回,R7.6.2,多機関協働,家賃の滞納,住み続けられる,同意を得る,,M1,,R7.6.2,,R7.9.1
E
cat > 支援内容.csv <<'E'
プラン番号,機関,事業区分,支援内容,頻度,資源番号
P-1,社会福祉協議会,多機関協働,電話と訪問,月2回,
P-1,地域包括支援センター,多機関協働,母の介護サービスの調整,月1回,
P-1,参加支援事業者,参加支援,時計の修理の仕事を自宅で試す,月1回,R-12
E
cat > 資源.csv <<'E'
資源番号,名称,種別
R-12,ときわ時計店,
E
cat > アンケート.csv <<'E'
会議番号,機関,氏名,設問,回答
M1,保健センター,保健 四子,進め方はどうでしたか,時間が足りなかった
E
cat > 評価.csv <<'E'
プラン番号,評価日,事業区分,変化,結果,所見
P-1,R7.12.20,多機関協働;参加支援,対人・家族関係の改善;社会参加機会の増加,再プラン,修理の仕事が続いている。次は外の場に。
E
cat > つなぎ.csv <<'E'
ケース番号,つなぎ日,つなぎ元,つなぎ先,事業,理由,同行
R7-00001,R7.8.1,社会福祉協議会,自立相談支援機関,第1号ニ,家計の見通しを一緒に立ててほしい。本人は電話なら話せる。,同行あり
R7-00002,R7.8.2,福祉総合相談窓口,自立相談支援機関,第1号ニ,家賃の相談,同行なし
E

made() { # FILE...
	exit_is 0 "imports $1" "$KASANE" -q import "$@"
}
made 受付.csv 世帯員.csv アセスメント.csv
made 会議.csv 出席.csv 案件.csv 役割.csv ヒアリング.csv アンケート.csv
made 資源.csv
made 経過.csv プラン.csv 支援内容.csv 評価.csv
made つなぎ.csv
refer=$("$KASANE" refer list --format csv | awk -F, 'NR == 2 { print $NF }')

# Text breaks lines where it likes; CSV does not.
as_csv() {
	"$KASANE" "$@" --format csv
}

# ---- each paper, its fields ------------------------------------------------------

all='
intake 福祉総合相談窓口/R7/1 受付票
refer '$refer' つなぐシート
meeting M1 準備
meeting M1 ヒアリング
meeting M2 資料
meeting M1 会議録
plan P-1 プラン
plan P-2 方針
plan P-1 評価
'
sheets() { # a paper a line, without the empty ones
	printf '%s' "$all" | sed '/^$/d'
}

# paper NOUN REF KIND OPTIONS...: made.
paper() {
	p_noun=$1
	p_ref=$2
	p_kind=$3
	shift 3
	case $p_noun in
	meeting | plan) set -- --kind "$p_kind" "$@" ;;
	esac
	"$KASANE" -q "$p_noun" sheet "$p_ref" "$@"
}

fields() { # NAME TEXT...: all of it in the file out
	f_name=$1
	shift
	for f_text; do
		grep -qF -e "$f_text" out || f_name="$f_name: no $f_text"
	done
	case $f_name in *': no '*) t_result 1 "$f_name" ;;
	*) t_result 0 "$f_name" ;; esac
}

paper intake 福祉総合相談窓口/R7/1 受付票 --format csv > out
fields 'the intake sheet has its fields' 相談受付票 秘野 昭和40年5月6日 \
	'(60歳)' こくぶん市本町1-2-3 042-111-2222 通報 社会福祉協議会 \
	ひきこもり、8050問題 20年以上自宅 ☑継続支援 ☑あり 本人署名 \
	代理人署名 同意します きょうだい
paper refer "$refer" つなぐシート --format csv > out
fields 'つなぐシート has its fields' 宛先,自立相談支援機関 \
	持ってよい機関, '本人同意(情報共有)' 秘野 家計の見通し \
	☑同行あり 世帯構成 世帯人数 回答欄 □受理 つながり確認日 今後の対応 80代
paper meeting M1 準備 --format csv > out
fields 'the preparation sheet has its fields' 把握している世帯像 母が家計 \
	現在の取り組み 母が倒れたとき 関わってほしい機関と他部署へのお願い \
	清掃事務所に下見 家族年表 R7-00002 機関の中だけの 会議で決めた訪問 \
	妹の負担
paper meeting M1 ヒアリング --format csv > out
fields 'the hearings have their fields' 感じている課題 受診が途切れている \
	主治医の情報
paper meeting M2 資料 --format csv > out
fields 'the meeting paper has its fields' これまでの役割分担 月2回の電話 \
	家の外に居られる 経過 協議したいこと '実施要綱'
paper meeting M1 会議録 --format csv > out
fields 'the minutes have their fields' '保健 四子' 市役所 会議限りの話 \
	令和7年9月1日 ごみの片付け 出席して役割のない機関 保健センター、警察 \
	社会福祉法第106条の6 時間が足りなかった
paper plan P-1 プラン --format csv > out
fields 'the plan has its fields' 秘野 '☑多機関協働 □アウトリーチ ☑参加支援' \
	月2回 母の介護サービス 'R-12 ときわ時計店' 令和7年12月31日 本人署名 説明者 申し込みます
paper plan P-2 方針 --format csv > out
fields 'the policy has its fields' 支援方針 住み続けられる M1
has_not 'and nothing to sign' out 本人署名
paper plan P-1 評価 --format csv > out
fields 'the evaluation has its fields' ☑対人・家族関係の改善 ☑再プラン \
	□中断 修理の仕事が続いて 実施の状況
exit_is 0 'of itself a policy is one' as_csv plan sheet P-2
has 'a policy' out 支援方針
exit_is 2 'a policy is no plan' as_csv plan sheet P-2 --kind プラン
exit_is 2 'nor the other way round' as_csv plan sheet P-1 --kind 方針
exit_is 2 'a kind that is none' as_csv meeting sheet M1 --kind 計画
has 'is told what there is' err '準備、ヒアリング、資料、会議録'
exit_is 1 'a meeting that is none' as_csv meeting sheet M9
exit_is 1 'a case that is not of it' as_csv meeting sheet M2 \
	--case R7-00002
exit_is 0 'one case of a meeting' as_csv meeting sheet M1 \
	--kind 会議録 --case R7-00002
has 'with its item' out 家賃の相談に同席
has_not 'and no other' out 会議限りの話
has_not 'nor what was said of the meeting as a whole' out 時間が足りなかった

# ---- every form -------------------------------------------------------------------

# whole_html FILE: every tag closed in its order, nothing from elsewhere.
whole_html() {
	grep -qiE '<script|<img|<link|<iframe|url\(|@import|src=' "$1" && return 1
	sed '/<style>/,/<\/style>/d; /<!DOCTYPE/d' "$1" | tr '\n' ' ' |
		sed 's/</\n</g' | awk '
		/^<\// { tag = substr($0, 3); sub(/>.*/, "", tag)
			if (stack[n--] != tag) bad = 1; next }
		/^<[a-z]/ { if ($0 ~ /^<[^>]*\/>/) next
			tag = substr($0, 2); sub(/[ >].*/, "", tag)
			stack[++n] = tag }
		END { exit bad || n != 0 }'
}
echo '<p><b>x</p></b>' > broken.html
! whole_html broken.html
t_result $? 'a broken page is caught'

n=0
sheets > sheets.txt
while read -r noun ref kind; do
	n=$((n + 1))
	for format in text csv json html xlsx; do
		paper "$noun" "$ref" "$kind" -o "s$n.$format" \
			--format "$format" < /dev/null
		t_result $? "$kind as $format" || continue
		case $format in
		text | csv | json)
			has "$kind as $format says who may hold it" \
				"s$n.$format" 持ってよい機関 ;;
		html)
			ok "$kind as html is whole" whole_html "s$n.html"
			has "$kind as html is marked" "s$n.html" '<b>機密</b>'
			has "$kind as html repeats it" "s$n.html" '<thead>' ;;
		xlsx)
			is "$kind as xlsx is a workbook" \
				"$(head -c 2 "s$n.xlsx")" PK ;;
		esac
	done
done < sheets.txt
is 'every paper was tried' "$n" 9
has 'text is marked' s2.text 【機密】
exit_is 2 'tidy is for figures' "$KASANE" plan sheet P-1 --format tidy
is 'a paper is nobody else'\''s to read' \
	"$(find s1.html -perm 600)" s1.html

# What people wrote is never taken for a tag.
"$KASANE" -q intake add --受付日 R7.4.9 --受付機関 福祉総合相談窓口 \
	--受付番号 3 --氏名 '<b>甲 & 乙</b>' --相談内容 '"x" < y'
exit_is 0 'a name like a tag' "$KASANE" intake sheet \
	福祉総合相談窓口/R7/3 --format html -o tag.html
has 'is escaped' tag.html '&lt;b&gt;甲 &amp; 乙&lt;/b&gt;'
ok 'and the page is whole' whole_html tag.html

# A listing and a report as HTML.
exit_is 0 'a list as html' "$KASANE" contact list --format html -o list.html
ok 'is whole' whole_html list.html
has 'with its headings' list.html '<b>対応日</b>2025-05-10'
exit_is 0 'a report as html' "$KASANE" report T02 --year R7 --format html \
	-o report.html
ok 'is whole, too' whole_html report.html
has 'with its numbers to the right' report.html '<td class="n">'
has 'and its definition' report.html '<dt>定義</dt>'

# ---- for whom ------------------------------------------------------------------------

exit_is 4 'no consent, no sheet' as_csv refer sheet $((refer + 1))
has 'and the way out' err '--basis'
exit_is 0 'on another ground' as_csv refer sheet $((refer + 1)) \
	--basis 生命・身体・財産の保護 --reason 家を失うおそれ
has 'which is printed' out 生命・身体・財産の保護
has 'with its reason' out 家を失うおそれ
has 'and the name' out 無同
exit_is 0 'without names' as_csv refer sheet $((refer + 1)) --anonymous
has_not 'there are none' out 無同
has 'which it says' out 匿名
exit_is 0 'the mother did not agree' as_csv -q refer sheet "$refer"
has_not 'so she has no name' out 'ハル'
has 'which is counted' out '同意なし 2件は氏名などを伏せました'
has_not 'the informer is not told' out '通報 次郎'
exit_is 0 'for the family' as_csv intake sheet 福祉総合相談窓口/R7/1 \
	--for 家族
has_not 'the informer is not told' out '通報 次郎'
has_not 'nor how it came to light' out 匿名の通報
has 'which is counted' out '通報者秘匿 1件'
exit_is 0 'for an agency that was there' as_csv -q meeting sheet M1 \
	--for 保健センター --case R7-00001
has 'what was said at the meeting' out 会議で決めた訪問
exit_is 0 'for another that was' as_csv -q meeting sheet M1 \
	--for 社会福祉協議会 --case R7-00001
has_not 'nothing kept within an agency' out 機関の中だけの
has 'which is counted' out '機関内限り 1件を除きました'
exit_is 4 'for one that did not pledge' as_csv meeting sheet M1 --for 警察
has 'the way out is told' err 構成員名簿
exit_is 4 'for one that was not there' as_csv meeting sheet M1 \
	--for 医療機関
exit_is 4 'minutes before it is confirmed' as_csv meeting sheet M1 \
	--kind 会議録 --for 保健センター
has 'the way out is told' err 'kasane meeting confirm'
"$KASANE" -q meeting confirm M2
exit_is 0 'minutes once it is' as_csv meeting sheet M2 --kind 会議録 \
	--for 社会福祉協議会
exit_is 2 'a meeting for 本人 is of one case' as_csv meeting sheet M2 \
	--kind 会議録 --for 本人
exit_is 0 'and so can be had' as_csv -q meeting sheet M2 --kind 準備 \
	--for 本人 --case R7-00001
has_not 'without what is kept from them' out 妹の負担
has_not 'and without the meeting'\''s' out 会議で決めた訪問
exit_is 0 'the timeline' as_csv case timeline R7-00001
has 'writes days as people do' out '期限 令和7年8月31日'
has 'and several things with their comma' out ひきこもり、ごみ屋敷
has_not 'not with a semicolon' out ';'
exit_is 0 'a plan for 本人' as_csv plan sheet P-1 --for 本人
has 'is theirs' out '宛先,本人'

# ---- the journal -------------------------------------------------------------------

"$KASANE" log --format csv > out
has 'who read what for whom is kept' out 'つなぐシート 宛先=自立相談支援機関'
exit_is 0 'the ledger is whole' "$KASANE" verify

# ---- pages ----------------------------------------------------------------------------

pages() { # FILE.html: how many on paper
	chromium --headless --no-sandbox --disable-gpu \
		--user-data-dir="$t_home/chromium" --no-pdf-header-footer \
		--print-to-pdf="$1.pdf" "file://$t_home/$1" > /dev/null 2>&1
	pdfinfo "$1.pdf" | awk '/^Pages:/ { print $2 }'
}
if command -v chromium > /dev/null && command -v pdfinfo > /dev/null; then
	n=0
	while read -r noun ref kind; do
		n=$((n + 1))
		[ "$noun $kind" = 'meeting 準備' ] &&
			paper "$noun" "$ref" "$kind" --case R7-00001 \
				-o "s$n.html" < /dev/null
		[ "$(pages "s$n.html" < /dev/null)" -le 2 ]
		t_result $? "$kind takes two pages at most"
	done < sheets.txt
else
	skip 'two pages at most' 'no chromium or no pdfinfo'
fi
done_testing
