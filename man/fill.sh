#!/bin/sh
# Fill in what the program itself knows: man/fill.sh KASANE TEMPLATE
# A line `@MDOC words@` becomes what `KASANE help --mdoc words` prints, so no
# manual can name an option, field or rule the program has not.
set -eu
kasane=$1

while IFS= read -r line; do
	case $line in
	'@MDOC '*@)
		words=${line#@MDOC }
		# shellcheck disable=SC2086
		"$kasane" help --mdoc ${words%@}
		;;
	*)
		printf '%s\n' "$line"
		;;
	esac
done < "$2"
