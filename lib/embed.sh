#!/bin/sh
# Write C that holds the named files as byte arrays: lib/embed.sh DIR FILE...
# Names in the table are paths under DIR.  String literals would be shorter,
# but C17 promises only 4,095 bytes of one.
set -eu
LC_ALL=C
export LC_ALL

dir=${1%/}/
shift
printf '/* Written by lib/embed.sh. */\n#include "asset.h"\n'
for file in "$@"; do
	printf '%s\n' "${file#"$dir"}"
done | sort | {
	n=0
	table=
	while read -r name; do
		printf '\nstatic const unsigned char asset_%d[] = {\n' "$n"
		od -An -v -tu1 "$dir$name" |
			awk '{ gsub(/ +/, ","); print substr($0, 2) "," }'
		printf '0 };\n'
		table="$table	{ \"$name\", asset_$n, sizeof(asset_$n) - 1 },
"
		n=$((n + 1))
	done
	printf '\nconst struct ks_asset ks__assets[] = {\n%s};\n' "$table"
	printf 'const size_t ks__nassets = %d;\n' "$n"
}
