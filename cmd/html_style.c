/*
 * The report's style sheet: black on white on paper whatever the screen
 * showed, A4, a table a page; figures to the right, rows never torn, headings
 * never left behind.  Colours are chosen to differ in brightness, too.
 */
#include "out_html.h"

static const char style_page[] =
	"@page { size: A4; margin: 16mm 15mm 18mm;\n"
	"  @bottom-right { content: counter(page) \" / \" counter(pages);\n"
	"    font-size: 8pt; } }\n"
	"@page wide { size: A4 landscape; }\n"
	":root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a;\n"
	"  --soft: #555; --rule: #888; --fine: #d4d4d4; --head: #ececec;\n"
	"  --sum: #f5f5f5; --link: #0b4f9e; --faint: #8a8a8a;\n"
	"  --c1: #1f5fa8; --c2: #b04a00; --c3: #1d6b2f; --c4: #6b3a93;\n"
	"  --c5: #7a5c00; --c6: #3f4650; }\n"
	"@media screen and (prefers-color-scheme: dark) { :root {\n"
	"  --paper: #16181b; --ink: #ececec; --soft: #b9bcc0;\n"
	"  --rule: #7c8188; --fine: #3a3e44; --head: #2a2d32;\n"
	"  --sum: #212428; --link: #8ec1ff; --faint: #8d9299;\n"
	"  --c1: #79b4f7; --c2: #ffb077; --c3: #86d29a; --c4: #d2a8f5;\n"
	"  --c5: #e3c65f; --c6: #b4bac2; } }\n"
	"@media print { :root { color-scheme: light; } }\n"
	"html { font-family: \"Noto Sans CJK JP\", \"Noto Sans JP\",\n"
	"  \"Hiragino Sans\", \"Yu Gothic\", Meiryo, sans-serif;\n"
	"  font-size: 10pt; line-height: 1.55; line-break: strict;\n"
	"  overflow-wrap: anywhere; color: var(--ink);\n"
	"  background: var(--paper);\n"
	"  font-variant-numeric: tabular-nums; }\n"
	"body { margin: 0 auto; max-width: 230mm; }\n"
	"a { color: var(--link); }\n"
	"h1 { font-size: 20pt; letter-spacing: .08em; line-height: 1.4;\n"
	"  margin: 0 0 6mm; }\n"
	"h2 { font-size: 13pt; line-height: 1.4; margin: 0 0 2mm;\n"
	"  border-left: 1.4mm solid var(--c1); padding-left: 2mm;\n"
	"  break-after: avoid; }\n"
	"h3 { font-size: 11pt; margin: 5mm 0 1mm; break-after: avoid; }\n"
	"header.cover { text-align: center; padding: 20mm 0 12mm;\n"
	"  border-bottom: .4mm solid var(--rule); margin-bottom: 8mm; }\n"
	"header.cover p { margin: 1.5mm 0; font-size: 12pt; }\n"
	"header.cover p.town { font-size: 16pt; margin-bottom: 6mm; }\n"
	"header.cover p.made { font-size: 10pt; color: var(--soft); }\n"
	"nav ol { list-style: none; padding: 0; margin: 2mm 0;\n"
	"  columns: 2; column-gap: 8mm; }\n"
	"nav li { break-inside: avoid; padding: .4mm 0 .4mm 3.2em;\n"
	"  text-indent: -3.2em; }\n"
	"nav li b { display: inline-block; width: 3.2em; text-indent: 0;\n"
	"  font-weight: normal; color: var(--soft); }\n"
	"ul.key { margin: 1mm 0; padding-left: 1.4em; font-size: 9pt; }\n";

static const char style_tables[] =
	"section { margin: 0 0 12mm; }\n"
	"section.wide { page: wide; }\n"
	"dl.facts { display: grid; grid-template-columns: 3.2em 1fr;\n"
	"  gap: .3mm 2mm; margin: 0 0 3mm; font-size: 9pt;\n"
	"  break-after: avoid; break-inside: avoid; }\n"
	"dl.facts dt { color: var(--soft); }\n"
	"dl.facts dd { margin: 0; }\n"
	"div.scroll { overflow-x: auto; }\n"
	"table { border-collapse: collapse; font-size: 9pt;\n"
	"  line-height: 1.4; min-width: 50%; }\n"
	"th, td { border: .2mm solid var(--rule); padding: .5mm 1.6mm;\n"
	"  vertical-align: top; text-align: left; font-weight: normal; }\n"
	"thead { display: table-header-group; }\n"
	"thead th { background: var(--head); text-align: center;\n"
	"  vertical-align: middle; }\n"
	"td.n { text-align: right; white-space: nowrap; }\n"
	"tr { break-inside: avoid; }\n"
	"tr.sum > * { background: var(--sum); font-weight: bold; }\n"
	"thead th, tr.sum > * { -webkit-print-color-adjust: exact;\n"
	"  print-color-adjust: exact; }\n"
	"section.dense table { font-size: 8.5pt; line-height: 1.3; }\n"
	"section.dense th, section.dense td { padding: .25mm 1.2mm; }\n"
	"@media print { section.long table { font-size: 8pt;\n"
	"    line-height: 1.2; }\n"
	"  section.long th, section.long td { padding: .15mm 1.2mm; }\n"
	"  section.long figure { margin-top: 2mm; } }\n"
	"p.back { text-align: right; font-size: 9pt; margin: 2mm 0 0; }\n"
	"@media screen { body { padding: 6mm; }\n"
	"  section { border-top: .2mm solid var(--fine);\n"
	"    padding-top: 6mm; } }\n"
	"@media print { body { max-width: none; } p.back { display: none; }\n"
	"  a { color: inherit; text-decoration: none; }\n"
	"  div.scroll { overflow: visible; }\n"
	"  section { break-before: page; margin: 0; }\n"
	"  body.single section { break-before: auto; }\n"
	"  body.single header.cover { padding: 4mm 0; } }\n";

static const char style_charts[] =
	"figure { margin: 4mm 0 0; break-inside: avoid; }\n"
	"figcaption { font-size: 9pt; color: var(--soft); }\n"
	"svg.chart { width: 100%; max-width: 180mm; height: auto;\n"
	"  max-height: 225mm; -webkit-print-color-adjust: exact;\n"
	"  print-color-adjust: exact; }\n"
	"section.wide svg.chart { max-height: 150mm; }\n"
	".chart text { font-size: 12px; fill: var(--ink); }\n"
	".chart line.grid { stroke: var(--fine); stroke-width: 1; }\n"
	".chart line.axis { stroke: var(--rule); stroke-width: 1.2; }\n"
	".chart .faint { fill: var(--paper); stroke: var(--faint);\n"
	"  stroke-width: 1.2; }\n"
	".chart path[class^=g] { fill: none; stroke-width: 2;\n"
	"  stroke-linejoin: round; }\n"
	".chart path[class^=l] { fill: none; stroke-width: 1.6; }\n"
	".chart rect[class^=e] { stroke-width: 1; }\n"
	".chart rect[class^=t] { fill-opacity: .28; }\n"
	".chart .g2 { stroke-dasharray: 9 4; }\n"
	".chart .g3 { stroke-dasharray: 2 4; stroke-linecap: round; }\n"
	".chart .g4 { stroke-dasharray: 9 4 2 4; }\n"
	".chart .g5 { stroke-dasharray: 14 5; }\n"
	".chart .g6 { stroke-dasharray: 5 3 1.5 3 1.5 3; }\n";

void html_report_style(struct spool *spool)
{
	enum { COLOURS = 6 };

	spool_puts(spool, style_page);
	spool_puts(spool, style_tables);
	spool_puts(spool, style_charts);
	for (int i = 1; i <= COLOURS; i++)
		spool_printf(spool,
			".s%d, .m%d, .t%d { fill: var(--c%d); }\n"
			".g%d, .l%d, .e%d { stroke: var(--c%d); }\n",
			i, i, i, i, i, i, i, i);
}
