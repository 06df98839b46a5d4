#!/bin/sh
# Includes point down, and each dependency stands behind one file.
. tests/guard/lib.sh

# The words between <> or "" of every include: "file word".
includes() { # ROOT PATTERN
	grep -Hn '^#include '"$2" "$1"/lib/*.[ch] "$1"/cmd/*.[ch] |
		sed -n 's/^\(.*\):[0-9]*:#include *[<"]\([^>"]*\)[>"].*/\1 \2/p'
}

# cmd/ sees kasane.h and itself.
cmd_sees_public() {
	includes "$1" '"' | while read -r file header; do
		case $file in
		*/cmd/*) ;;
		*) continue ;;
		esac
		[ "$header" = kasane.h ] || [ -f "$1/cmd/$header" ] ||
			echo "$file includes $header: cmd/ may use kasane.h alone"
	done
}

lib_sees_lib() {
	includes "$1" '"' | while read -r file header; do
		case $file in
		*/lib/*) ;;
		*) continue ;;
		esac
		if [ ! -f "$1/lib/$header" ] || [ "${header#*/}" != "$header" ]
		then echo "$file includes $header, which is not in lib/"; fi
	done
}

# The header a file implements: by this house's habit the first it includes.
concept() { # FILE
	sed -n 's/^#include "\(.*\)".*/\1/p' "$1" | head -n 1
}

# What is neither C nor POSIX is a dependency: the files of one concept name
# it, no header does, and only the spreadsheet writer is named in cmd/.
dependencies() {
	includes "$1" '<' | sort -u | while read -r file header; do
		case $header in
		sys/*) continue ;;
		sqlite3.h | csv.h | utf8proc.h | iconv.h | sodium.h)
			side=lib ;;
		xlsxwriter.h | xlsxwriter/*)
			side=cmd ;;
		*)
			printf '#include <%s>\n' "$header" |
				cc -std=c17 -D_POSIX_C_SOURCE=200809L -M \
					-x c - 2> /dev/null |
				grep -q "$header" ||
				echo "$file includes <$header>, which is missing"
			continue ;;
		esac
		case $file in
		*.h) echo "$file includes <$header>: headers name no dependency" ;;
		*/$side/*) echo "$header $(concept "$file") $file" ;;
		*) echo "$file includes <$header>: it belongs in $side/" ;;
		esac
	done | awk '/ includes / { print; next }
		$1 in first && first[$1] != $2 { print $3 " includes <" $1 \
			">, which belongs to " first[$1]; next }
		{ first[$1] = $2 }'
}

# Headers that need each other are one header in two files.
no_cycles() {
	includes "$1" '"' | sed -n 's|^[^ ]*/\([^/ ]*\.h\) |\1 |p' |
		sort -u > "$work/edges"
	[ -s "$work/edges" ] || echo 'no includes found'
	tsort "$work/edges" 2>&1 > /dev/null | sed 's/^tsort: */cycle: /'
}

# The ground floor knows no ledger: its files include no header from which
# ledger.h can be reached.
ground_floor() {
	includes "$1" '"' | sed -n 's|^[^ ]*/lib/|lib/|p' > "$work/edges"
	awk '{ from[NR] = substr($1, 5); to[NR] = $2 }
		END {
			high["ledger.h"] = 1
			for (again = 1; again;) {
				again = 0
				for (i = 1; i <= NR; i++)
					if (from[i] ~ /\.h$/ && (to[i] in high) &&
						!(from[i] in high))
						again = high[from[i]] = 1
			}
			for (i = 1; i <= NR; i++)
				if (ground(from[i]) && (to[i] in high))
					print "lib/" from[i] " includes " to[i]
		}
		function ground(file) {
			return file ~ /^(err|buf|arena|clock|date|dateparse|era|text|textkey|cp932|hash|spool|lines|input|csv|csvwrite|db|asset|idmap|rule)\.[ch]$/
		}' "$work/edges"
}

# The library neither prints nor exits, and no code depends on the locale or
# the clock's zone.
forbidden_calls() {
	calling 'printf|puts|putchar|perror|exit|abort' "$1"/lib/*.c |
		sed 's/$/  <- the library is silent/'
	calling 'setlocale|localtime|localtime_r|strftime|strtok|gets|sprintf|strcpy|strcat|atoi|system|popen' \
		"$1"/lib/*.c "$1"/cmd/*.c | sed 's/$/  <- not in this house/'
}

# Lines that call one of NAMES, outside of string literals.
calling() { # NAMES FILE...
	names=$1
	shift
	awk -v names="(^|[^a-z_>.])($names) *\\\\(" '{
		code = $0
		gsub(/"([^"\\]|\\.)*"/, "", code)
		if (code ~ names)
			print FILENAME ":" FNR ": " $0
	}' "$@"
}

holds 'cmd/ uses the public header alone' cmd_sees_public
holds 'lib/ uses lib/ alone' lib_sees_lib
holds 'each dependency belongs to one concept' dependencies
holds 'headers include downwards' no_cycles
holds 'the ground floor knows no ledger' ground_floor
holds 'no forbidden calls' forbidden_calls

plant_internal() { echo '#include "buf.h"' > cmd/zz.c; }
plant_upward() { echo '#include "../cmd/opt.h"' > lib/zz.c; }
plant_sql() { echo '#include <sqlite3.h>' > cmd/zz.c; }
plant_second() {
	printf '#include "zz.h"\n#include <sodium.h>\n' > lib/zz.c
}
plant_unknown() { echo '#include <zlib-not-there.h>' > lib/zz.c; }
plant_cycle() {
	echo '#include "zy.h"' > lib/zz.h
	echo '#include "zz.h"' > lib/zy.h
}
plant_ledger() { echo '#include "ledger.h"' >> lib/date.c; }
plant_print() {
	printf 'void f(void)\n{\n\tprintf("x");\n}\n' > lib/zz.c
}
plant_local() {
	printf 'void f(void)\n{\n\tx = localtime(&t);\n}\n' > cmd/zz.c
}
catches 'an internal header in cmd/' cmd_sees_public plant_internal buf.h
catches 'lib/ reaching up' lib_sees_lib plant_upward 'cmd/opt.h'
catches 'SQL in cmd/' dependencies plant_sql sqlite3.h
catches 'a dependency named twice' dependencies plant_second 'sodium.h. *, which belongs'
catches 'a header that is nowhere' dependencies plant_unknown not-there
catches 'headers that include each other' no_cycles plant_cycle cycle
catches 'a date that knows the ledger' ground_floor plant_ledger date.c
catches 'a library that prints' forbidden_calls plant_print zz.c
catches 'local time' forbidden_calls plant_local localtime
finish
