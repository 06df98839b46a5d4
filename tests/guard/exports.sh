#!/bin/sh
# What the library exports is what kasane.h declares, and all of it is told.
. tests/guard/lib.sh
B=${B:-build}

declared() { # ROOT
	cat "$1"/lib/kasane*.h | tr '\n' ' ' | sed 's/KS_API/\n&/g' |
		sed -n 's/^KS_API [^(;]*[ *]\(ks_[a-z0-9_]*\)(.*/\1/p' | sort
}

exported() {
	nm -D --defined-only "$B/lib/libkasane.so.0" |
		awk '$3 !~ /^_/ { print $3 }' | sort
}

# The library is built from this tree, so a copy is compared by its header.
exports_are_header() {
	declared "$1" > "$work/declared"
	exported > "$work/exported"
	comm -23 "$work/declared" "$work/exported" |
		sed 's/$/ is declared and not exported/'
	comm -13 "$work/declared" "$work/exported" |
		sed 's/$/ is exported and not declared/'
	[ -s "$work/exported" ] || echo 'nothing is exported'
}

# A comment ends on the line before each public function.
told() {
	awk '/^KS_API / && before !~ /\*\/$/ { print FILENAME ":" FNR ": " $0 }
		{ before = $0 }' "$1"/lib/kasane*.h
}

holds 'exports and header agree' exports_are_header
holds 'every public function has its comment' told

plant_phantom() {
	printf '/* x */\nKS_API enum ks_code\nks_phantom(void);\n' >> lib/kasane.h
}
plant_secret() {
	sed 's/^KS_API \(.*ks_version\)/\1/' lib/kasane_base.h > h &&
		mv h lib/kasane_base.h
}
plant_untold() { printf '\nKS_API int ks_untold(void);\n' >> lib/kasane.h; }
catches 'a declaration without a function' exports_are_header plant_phantom \
	'ks_phantom is declared and not exported'
catches 'an export without a declaration' exports_are_header plant_secret \
	'ks_version is exported and not declared'
catches 'a function without a comment' told plant_untold ks_untold
finish
