#!/bin/sh
# Functions and files stay small.  Tables of data do not count.
. tests/guard/lib.sh

# "lines file:line" for every function: in this style a body, and nothing
# else, starts and ends with a brace in the first column.
functions() { # FILE...
	awk 'FNR == 1 { start = 0 }
		/^{$/ { start = FNR }
		/^}$/ && start { print FNR - start + 1, FILENAME ":" start
			start = 0 }' "$@"
}

# Lines outside of initialisers ("… = {" to "};").
code_lines() { # FILE
	awk '/= \{$/ && /^[a-z]/ { data = 1 }
		!data { n++ }
		/^\};$/ { data = 0 }
		END { print n + 0 }' "$1"
}

longest() {
	functions "$1"/lib/*.c "$1"/cmd/*.c "$1"/tests/*/*.c |
		awk '$1 > 80 { print $2 ": a function of " $1 " lines" }'
}

# The library and the commands, each: 95 % of 50 lines at most, half of 15.
distribution() {
	for part in lib cmd; do
		functions "$1/$part"/*.c | sort -n | awk -v part="$part" '
			{ v[NR] = $1 }
			END { if (!NR) exit
				p = v[int((NR * 95 + 99) / 100)]
				m = v[int((NR + 1) / 2)]
				if (p > 50) print part ": 95 % of functions have up to " p " lines, not 50"
				if (m > 15) print part ": the median function has " m " lines, not 15" }'
	done
}

files() {
	for file in "$1"/lib/*.[ch] "$1"/cmd/*.[ch] "$1"/tests/*/*.[ch]; do
		n=$(code_lines "$file")
		[ "$n" -le 600 ] || echo "$file: $n lines"
	done
}

holds 'no function over 80 lines' longest
holds 'most functions are short' distribution
holds 'no file over 600 lines' files

body() { # LINES
	printf 'int f(void)\n{\n'
	line=2
	while [ "$line" -lt "$1" ]; do
		printf '\tx();\n'
		line=$((line + 1))
	done
	printf '}\n'
}
plant_long() { body 81 > lib/zz.c; }
plant_many() {
	i=0
	while [ "$i" -lt 200 ]; do
		body 60
		i=$((i + 1))
	done > cmd/zz.c
}
plant_file() {
	i=0
	while [ "$i" -le 600 ]; do
		echo 'int x;'
		i=$((i + 1))
	done > lib/zz.h
}
catches 'a function of 81 lines' longest plant_long 'zz.c.* 81 lines'
catches 'many functions of 60 lines' distribution plant_many '^cmd: '
catches 'a file of 601 lines' files plant_file 'zz.h: 601'
finish
