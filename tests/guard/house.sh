#!/bin/sh
# The house: no list of files kept by hand, no trace of a machine, one format.
. tests/guard/lib.sh

# A file named one by one is a list that will be forgotten.
no_lists() {
	grep -nE '(^|[^A-Za-z_.%*])((lib|cmd)/)?[a-z0-9_]+\.c([^a-z]|$)' \
		"$1/Makefile" | grep -vE 'replay\.c|assets\.c'
}

# Absolute homes, and addresses of machines nobody else can reach.
no_machines() {
	grep -rnIE --exclude-dir=.git --exclude-dir='build*' \
		-e '(^|[^][A-Za-z0-9_.$}*])/(work|home|Users|root|mnt|workspace)/' \
		-e 'https?://([0-9]+\.|localhost|[a-z0-9-]+[:/"]|[^/ ]*:[0-9])' \
		"$1" | grep -v '^[^:]*/tests/guard/house\.sh:'
}

formatted() {
	clang-format --dry-run -Werror --style=file:.clang-format \
		"$1"/lib/*.[ch] "$1"/cmd/*.[ch] "$1"/tests/*/*.[ch] 2>&1 |
		grep 'error:'
}

# Every script is at least readable by a shell.
scripts_parse() {
	find "$1" -name '*.sh' ! -path '*/build*' | while read -r script; do
		sh -n "$script" 2>&1
	done
}

plant_list() { echo 'X = lib/date.c' >> Makefile; }
plant_home() { printf '# see /%s/someone/x\n' home >> README.md; }
plant_host() { printf 'http://%s:8080/x\n' builder >> README.md; }
plant_script() { echo 'if true; then' > tests/zz.sh; }
plant_format() { printf 'int  f( void ){return 1;}\n' > lib/zz.c; }
holds 'the Makefile lists no files' no_lists
holds 'no trace of a machine' no_machines
holds 'scripts parse' scripts_parse
# Versions of clang-format differ in what they find: 14 is the one meant.
if clang-format --version 2> /dev/null | grep -q 'version 14\.'; then
	holds 'clang-format finds nothing' formatted
	catches 'an unformatted file' formatted plant_format zz.c
else
	skip 'clang-format finds nothing' 'no clang-format 14'
fi

catches 'a listed file' no_lists plant_list date.c
catches 'a home directory' no_machines plant_home someone
catches 'a private host' no_machines plant_host 8080
catches 'a broken script' scripts_parse plant_script zz.sh
finish
