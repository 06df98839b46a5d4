#!/bin/sh
# Install what kasane is built and checked with, by name, from the system's
# own packages (Debian 12 or later, Ubuntu 22.04 or later):
#	./bootstrap.sh		enough for make, make check and make demo
#	./bootstrap.sh --all	and for make lint, tidy, fuzz, valgrind, bench
# Nothing is touched where everything is there already.
set -eu

base='build-essential pkg-config libsqlite3-dev libcsv-dev libutf8proc-dev
	libsodium-dev libxlsxwriter-dev zlib1g-dev libcmocka-dev sqlite3
	mandoc'
# What a release has under another name, or lacks, is named and left out.
more='clang libclang-rt-dev clang-format clang-tidy cppcheck shellcheck
	valgrind universal-ctags git libreoffice-calc chromium postgresql
	nodejs npm time'

say() {
	printf 'bootstrap: %s\n' "$*"
}

installed() {
	dpkg-query -W -f '${Status}' "$1" 2> /dev/null |
		grep -q '^install ok installed$'
}

missing() {
	for package in "$@"; do
		installed "$package" || printf '%s ' "$package"
	done
}

known() {
	apt-cache show "$1" > /dev/null 2>&1
}

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo > /dev/null; then
		sudo "$@"
	else
		say '管理者の権限が要ります。root で実行するか sudo を入れてください'
		exit 1
	fi
}

case ${1-} in
'') ;;
--all) ;;
*)
	say '使い方: ./bootstrap.sh [--all]'
	exit 2
	;;
esac

if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
	say 'Debian 12 以降か Ubuntu 22.04 以降で使います。ほかの OS では次に当たるものを入れてください:'
	# shellcheck disable=SC2086
	say $base
	exit 1
fi

# shellcheck disable=SC2086
want=$(missing $base)
optional=
if [ "${1-}" = --all ]; then
	# shellcheck disable=SC2086
	optional=$(missing $more)
fi
if [ -z "$want$optional" ]; then
	say '必要なものはそろっています'
	exit 0
fi

say 'パッケージの一覧を新しくします (apt-get update)'
as_root apt-get update -q
for package in $optional; do
	if known "$package"; then
		want="$want$package "
	else
		say "$package はこの OS にありません。飛ばします"
	fi
done
if [ -z "$want" ]; then
	say 'ほかに入れるものはありません'
	exit 0
fi
say "入れます: $want"
# shellcheck disable=SC2086
as_root env DEBIAN_FRONTEND=noninteractive \
	apt-get install -q -y --no-install-recommends $want
say '終わりました。次は make です'
