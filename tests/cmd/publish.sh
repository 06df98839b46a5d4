#!/bin/sh
# The report ready to publish: workbook, page, terminal.
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "$0")/lib.sh"
export KASANE_LEDGER=t.db KASANE_STAFF=tester

"$KASANE" init --municipality '重ね&<市>' --started R5.4.1 -q > /dev/null
"$KASANE" setting set 市町村名 '重ね&<市>' -q > /dev/null 2>&1

# found NAME FILE TEXT: as has, of a file too long to be shown.
found() {
	grep -qF -e "$3" "$2"
	t_result $? "$1" || echo "# no '$3'"
}

# Receptions by way, five a month, and a contact for each.
receptions() {
	echo '受付番号,受付年度,受付日,氏名,相談方法,課題,主たる課題,世帯類型'
	n=0
	for month in 2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 \
		2025-11 2025-12 2026-01 2026-02 2026-03; do
		for way in 電話 来所 電話 訪問 ''; do
			n=$((n + 1))
			[ "$n" -ne 5 ] && [ "$n" -ne 10 ] || way=メール
			printf '%d,R7,%s-1%d,人%d,%s,経済的困窮;病気,病気,単身\n' \
				"$n" "$month" "$((n % 9))" "$n" "$way"
		done
	done
}
contacts() {
	echo '受付機関,受付番号,受付年度,対応日,対応機関,担当者,対応方法,支援区分,方向'
	awk -F, 'NR > 1 { printf "福祉総合相談窓口,%s,R7,%s,福祉総合相談窓口,山田,電話,個別支援,発信\n", $1, $3 }' \
		in.csv
}
receptions > in.csv
exit_is 0 'receptions' "$KASANE" -q intake import in.csv --agency 福祉総合相談窓口
contacts > con.csv
exit_is 0 'contacts' "$KASANE" -q contact import con.csv

# ---- the workbook -----------------------------------------------------------
exit_is 0 'a workbook' "$KASANE" report --year R7 -o a.xlsx
exit_is 0 'again' "$KASANE" report --year R7 -o b.xlsx
ok 'the same bytes' cmp a.xlsx b.xlsx
if command -v python3 > /dev/null; then
	cat > book.py <<'PY'
import re, sys, zipfile, xml.dom.minidom as dom
z = zipfile.ZipFile(sys.argv[1])
part = {n: z.read(n).decode() for n in z.namelist() if n.endswith(('.xml', '.rels'))}
for text in part.values():
    dom.parseString(text)
book = part['xl/workbook.xml']
names = re.findall(r'<sheet name="([^"]*)" sheetId="(\d+)"', book)
strings = [''.join(re.findall(r'<t[^>]*>([^<]*)</t>', s)) for s in
           re.findall(r'<si>(.*?)</si>', part['xl/sharedStrings.xml'], re.S)]
sheets = {n: part['xl/worksheets/sheet%s.xml' % i] for n, i in names}
def cells(name):
    found = {}
    for ref, kind, v in re.findall(
            r'<c r="([A-Z]+\d+)"(?: s="\d+")?(?: t="(\w+)")?><v>([^<]*)</v>', sheets[name]):
        found[ref] = strings[int(v)] if kind == 's' else float(v)
    return found
def row_of(name, label):
    return next(int(r[1:]) for r, v in cells(name).items()
                if r[0] == 'A' and r[1:].isdigit() and v == label)
def chart_of(name):
    i = dict(names)[name]
    rels = part.get('xl/worksheets/_rels/sheet%s.xml.rels' % i, '')
    d = re.search(r'drawings/(drawing\d+)\.xml', rels)
    if not d: return None, None
    c = re.search(r'charts/(chart\d+\.xml)', part['xl/drawings/_rels/%s.xml.rels' % d[1]])
    return part['xl/charts/' + c[1]], part['xl/drawings/%s.xml' % d[1]]
tables = [n for n, _ in names if n[0] == 'T']
PY
	check() { # NAME, python on stdin
		{ cat book.py; cat; } > check.py
		ok "$1" python3 check.py a.xlsx
	}
	check 'contents first, then a sheet a table' <<'PY'
assert names[0][0] == '目次', names
assert 'T03 圏域別新規件数(月別)' in tables and names[1][0] == tables[0], names
assert len(tables) >= 17 and all(len(n) <= 31 for n, _ in names)
PY
	check 'links to each sheet and back' <<'PY'
there = set(re.findall(r'location="(?:\'|&apos;)(.*?)(?:\'|&apos;)!A1"', sheets['目次']))
assert there == {n for n, _ in names[1:]}, there
for n in tables:
    assert re.search(r"<hyperlink [^>]*location=\"(?:'|&apos;)?目次", sheets[n]), n
PY
	check 'each says what it is' <<'PY'
for n in tables:
    said = set(v for v in cells(n).values() if isinstance(v, str))
    # T34 is words: it has neither unit nor base
    words = {'期間', '定義'} if n.startswith('T34') else {'期間', '定義', '単位', '母数'}
    assert words <= said, n
    assert '令和7年度(2025年4月1日〜2026年3月31日)' in said, n
PY
	check 'numbers are numbers, a share is 12.3' <<'PY'
c = cells('T08 相談方法別'); at = row_of('T08 相談方法別', '電話')
assert c['B%d' % at] == 24.0 and c['C%d' % at] == 40.0, c
assert cells('T10 属性別')['B%d' % row_of('T10 属性別', '未記入')] == 60.0
PY
	check 'no merged cells' <<'PY'
assert not any('mergeCell' in s for s in sheets.values())
PY
	check 'panes are frozen below the heading' <<'PY'
for n in tables:
    pane = re.search(r'<pane xSplit="1" ySplit="(\d+)"[^>]*state="frozen"', sheets[n])
    c = cells(n)
    heading = int(pane[1])
    assert 'A%d' % heading in c and 'B%d' % heading in c, n
    assert isinstance(c['B%d' % heading], str), n
PY
	check 'A4, one page wide, headings repeated, an area to print' <<'PY'
for n in tables:
    s = sheets[n]
    assert re.search(r'<pageSetup paperSize="9"', s), n
    # the flow between all agencies is wider than any page
    wide = len(re.findall('<c r="[A-Z]+%s"' % re.search(r'ySplit="(\d+)"', s)[1], s)) > 25
    assert ('<pageSetUpPr fitToPage="1"/>' in s) != wide, n
    assert (' scale="55"' in s) == wide, n
    assert '&amp;P / &amp;N' in s and '<oddHeader>' in s, n
for kind in ('Print_Area', 'Print_Titles'):
    assert book.count('_xlnm.' + kind) >= len(tables), kind
PY
	check 'a chart where the table says so, and only there' <<'PY'
assert all(chart_of(n)[0] for n in tables if n < 'T19' and n[:3] not in ('T01', 'T12'))
assert chart_of('T12 課題別・年代別')[0] is None
PY
	check 'its kind' <<'PY'
assert '<c:lineChart>' in chart_of('T02 月別受付・対応件数')[0]
assert '<c:grouping val="stacked"/>' in chart_of('T04 年代別・性別')[0]
t = chart_of('T06 相談者別')[0]
assert '<c:barDir val="bar"/>' in t and '<c:orientation val="maxMin"/>' in t
PY
	check 'its axes have names, its series one unit' <<'PY'
for n in tables:
    chart = chart_of(n)[0]
    if chart:
        assert len(re.findall(r'<c:(?:catAx|valAx)>.*?<c:title>', chart, re.S)) == 2, n
t = chart_of('T05 世帯類型別')[0]
assert t.count('<c:ser>') == 1 and '$B$' in t and '$C$' not in t
assert chart_of('T02 月別受付・対応件数')[0].count('<c:ser>') == 4
PY
	check 'it leaves the total out' <<'PY'
for n, first, total in (('T02 月別受付・対応件数', '4月', '計'),
                        ('T04 年代別・性別', '0-9歳', '計'),
                        ('T08 相談方法別', '来所', '計')):
    lines = set(re.findall(r'<c:cat>.*?\$A\$(\d+):\$A\$(\d+)', chart_of(n)[0], re.S))
    assert lines == {(str(row_of(n, first)), str(row_of(n, total) - 1))}, (n, lines)
PY
	check 'it lies on no figure' <<'PY'
for n in tables:
    chart, drawing = chart_of(n)
    if not chart: continue
    x, y = (int(re.search(r'<xdr:from>.*?<xdr:%s>(\d+)' % w, drawing, re.S)[1]) for w in ('col', 'row'))
    for ref in cells(n):
        letters, row = re.match(r'([A-Z]+)(\d+)', ref).groups()
        column = sum((ord(l) - 64) * 26 ** i for i, l in enumerate(reversed(letters)))
        assert int(row) <= y or column <= x, (n, ref)
    area = re.search(re.escape(n).replace("'", "''") + r"'?!\$A\$1:\$[A-Z]+\$(\d+)</definedName", book)
    low = int(re.search(r'<xdr:to>.*?<xdr:row>(\d+)', drawing, re.S)[1])
    assert low < int(area[1]), (n, low, area[1])
PY
	check 'of a long list the greatest, from a sheet of their own' <<'PY'
assert names[-1][0] == 'グラフの値'
t = chart_of('T11 課題別')[0]
assert 'グラフの値' in t and '課題別(多い順)' in t
c = cells('グラフの値')
assert {'経済的困窮', '病気'} <= set(c.values()) and 'ひきこもり' not in c.values()
PY
else
	skip 'the workbook' 'no python3'
fi

# ---- the page ------------------------------------------------------------------
exit_is 0 'a page' "$KASANE" report --year R7 -o a.html
exit_is 0 'again' "$KASANE" report --year R7 -o b.html
ok 'the same bytes' cmp a.html b.html
is 'figures may be read' "$(find a.html -perm 644)" a.html
found 'whose it is, escaped' a.html '<p class="town">重ね&amp;&lt;市&gt;</p>'
found 'the period in both calendars' a.html \
	'<p>令和7年度(2025年4月1日〜2026年3月31日)</p>'
found 'when it was made' a.html '作成: 令和8年4月1日(2026年4月1日)'
lacks() { # NAME FILE PATTERN
	! grep -qE -e "$3" "$2"
	t_result $? "$1" || grep -nE -e "$3" "$2" | head -n 3 | sed 's/^/# /'
}
lacks 'no script' a.html '<script|javascript:|[ "]on[a-z]+='
lacks 'nothing from elsewhere' a.html \
	'(src|href|action|data)="[^#]|@import|url\([^#]|<(link|img|iframe|object)'
tables=$(grep -c '<section ' a.html)
ok 'it has all tables' test "$tables" -ge 17
for part in '<dt>定義</dt>' '<dt>期間</dt>' '<thead>' \
	'<a href="#contents">'; do
	is "each has $part" "$(grep -c "$part" a.html)" "$tables"
done
for part in '<dt>単位</dt>' '<dt>母数</dt>'; do
	is "each but T34, of words, has $part" "$(grep -c "$part" a.html)" \
		$((tables - 1))
done
is 'each is in the contents' "$(grep -c '<li><b>T' a.html)" "$tables"
charts=$(grep -c '<svg ' a.html)
for n in 02 03 04 05 06 07 08 09 10 11 13 14 15 16 17 18; do
	is "T$n has a chart" "$(grep -c "<title id=\"T$n-title\">" a.html)" 1
done
is 'T12 has none' "$(grep -c 'id="T12-title"' a.html)" 0
is 'with words for those who do not see it' \
	"$(grep -c '^<desc id=' a.html) $(grep -c '^<title id=' a.html)" \
	"$charts $charts"
found 'a matrix says what it leaves out' a.html '<dt>省略</dt>'
found 'the greatest is said' a.html '最も多いのは電話の24件。'
found 'a total stands out' a.html '<tr class="sum"><th scope="row">計</th>'
found 'unknown is explained' a.html '「不明」は、'
lacks 'what is not hidden is not' a.html '「x」は'
found 'a dark screen' a.html 'prefers-color-scheme: dark'
found 'A4' a.html '@page { size: A4;'
found 'told apart without colour' a.html '<pattern id="T04-p1"'
if command -v python3 > /dev/null; then
	ok 'well-formed, ids once, links to them' python3 -c '
import re, sys, xml.dom.minidom
s = open(sys.argv[1], encoding="utf-8").read()
xml.dom.minidom.parseString(s.split("\n", 1)[1])
ids = re.findall(r" id=\"([^\"]*)\"", s)
assert len(ids) == len(set(ids))
wanted = re.findall(r"(?:href=\"|url\()#([^\")]*)", s)
wanted += sum((x.split() for x in re.findall(r"aria-labelledby=\"([^\"]*)", s)), [])
assert len(wanted) > 40 and set(wanted) <= set(ids), set(wanted) - set(ids)
# no stroke outside its picture
for svg in re.findall(r"<svg .*?</svg>", s, re.S):
    w, h = map(float, re.search(r"viewBox=\"0 0 (\d+) (\d+)", svg).groups())
    for x, y in re.findall(r"<text x=\"([-\d.]+)\" y=\"([-\d.]+)\"", svg):
        assert 0 <= float(x) <= w and 0 < float(y) <= h, (x, y, w, h)
    for x, y, a, b in re.findall(r"<rect [^>]*x=\"([-\d.]+)\" y=\"([-\d.]+)\" width=\"([\d.]+)\" height=\"([\d.]+)\"", svg):
        assert float(x) + float(a) <= w and float(y) + float(b) <= h' a.html
else
	skip 'well-formed, ids once, links to them' 'no python3'
fi
exit_is 0 'one table alone' "$KASANE" report T02 --year R7 -o one.html
found 'has no page before it' one.html '<body class="single">'
exit_is 0 'a year without records' "$KASANE" report --year R3 -o none.html
is 'has tables' "$(grep -c '<section ' none.html)" "$tables"
is 'and no chart of nothing' "$(grep -c '<svg ' none.html)" 0
exit_is 0 'and a workbook' "$KASANE" report --year R3 -o none.xlsx

# Of two years one figure each, side by side.
exit_is 0 'beside last year' "$KASANE" report T08 --year R7 --previous -o two.html
found 'the chart shows both' two.html '系列は件数、件数(前年度)'
# 2 by メール
exit_is 0 'small counts hidden' "$KASANE" report T08 --year R7 --suppress 3 \
	-o hidden.html
found 'the chart hides them, too' hidden.html '>x</text>'
found 'and it is explained' hidden.html '「x」は'
lacks 'the greatest is not guessed' hidden.html '最も多いのは'

# ---- what a table's chart shows -------------------------------------------------
declare_table() { # ID, lines on stdin
	{
		printf 'id: %s\ntitle: 試し\nsource: 受付\ndate: 受付日\n' "$1"
		cat
		printf 'unit: 件\ndefinition: 試しの表。\n'
	} > "$1.table"
}
declare_table X01 <<'DECL'
rows: 受付機関, 計
columns: 相談方法, 計
chart: flow
DECL
exit_is 0 'a flow' "$KASANE" report X01 --table-file X01.table --year R7 -o x.html
found 'is drawn from row to column' x.html '>福祉総合相談窓口 → 電話</text>'
ok 'the greatest first' awk '/→ 電話</ { first = !second } /→ 来所</ { second = 1 }
	END { exit !(first && second) }' x.html
declare_table X02 <<'DECL'
rows: 相談方法, 計
column: 件数
column: 割合
	share: 件数 of 全件
chart: bar of 件数, 割合
DECL
exit_is 1 'columns of two units' "$KASANE" report X02 --table-file X02.table \
	--year R7
has 'are not drawn together' err '「件数」と「割合」は単位が違うため'
declare_table X03 <<'DECL'
rows: 相談方法, 計
chart: pie
DECL
exit_is 1 'a kind that is none' "$KASANE" report X03 --table-file X03.table \
	--year R7
has 'names those there are' err 'bar(棒)、line(折れ線)、stacked(積み上げ)、'

# ---- the terminal -----------------------------------------------------------------
bars() { # COLUMNS
	COLUMNS=$1 "$KASANE" report T08 --year R7 --format text > out 2> err
}
blocks() { # ROW: how long its bar is, in bytes of whole blocks
	grep "^$1" out | grep -o '█' | wc -l | tr -d ' '
}
bars 80
has 'bars beside the table' out 'グラフ(件数)'
is 'the longest is as long as its rule' "$(blocks 電話)" \
	"$(sed -n 4p out | sed 's/.* //' | tr -d '\n' | wc -c | tr -d ' ')"
is 'in proportion' "$(blocks 電話)" $(($(blocks 来所) * 2))
is 'none for a total' "$(blocks 計)" 0
is 'none for nothing' "$(blocks LINE)" 0
bars 40
is 'no room, no bars' "$(grep -c '█' out)" 0
"$KASANE" report T08 --year R7 --format text > out
is 'no width, no bars' "$(grep -c '█' out)" 0
bars wide
is 'no number, no bars' "$(grep -c '█' out)" 0
COLUMNS=80 "$KASANE" report T08 --year R7 --format csv > out
is 'none in CSV' "$(grep -c '█' out)" 0

exit_is 0 'the ledger is whole' "$KASANE" verify

done_testing
