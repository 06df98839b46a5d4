#!/bin/sh
# Does what is committed build, pass, install and go away again elsewhere?
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/src" "$work/root"

git archive HEAD | tar -x -C "$work/src"
cd "$work/src"
make
make check
make install DESTDIR="$work/root" PREFIX=/usr

"$work/root/usr/bin/kasane" --version
MANPATH="$work/root/usr/share/man" man -w kasane > /dev/null 2>&1 ||
	test -f "$work/root/usr/share/man/man1/kasane.1"
PKG_CONFIG_PATH="$work/root/usr/lib/pkgconfig" pkg-config --exists kasane

make uninstall DESTDIR="$work/root" PREFIX=/usr
left=$(find "$work/root" ! -type d)
if [ -n "$left" ]; then
	printf 'distcheck: uninstall left behind:\n%s\n' "$left" >&2
	exit 1
fi
echo 'distcheck: ok'
