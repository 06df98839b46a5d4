/* Cells of CSV as they are written: quoting, and the guard on formulas. */
#include "csv.h"

#include "err.h"

#include <string.h>

/*
 * Would a spreadsheet take it for a formula?  A text that is a formula behind
 * apostrophes counts as well, so that it gets a guard of its own and
 * taking one off is exact.
 */
static bool formula_like(const char *s, size_t len)
{
	size_t i = 0;

	while (i < len && s[i] == '\'')
		i++;
	return i < len && s[i] != '\0' && strchr("=+-@\t\r", s[i]) != NULL;
}

static bool blank(char c)
{
	return c == ' ' || c == '\t';
}

/*
 * Blanks at an end are for readers that trim; a leading BOM would be taken
 * for the file's own.
 */
static bool needs_quotes(const char *s, size_t len)
{
	static const char bom[] = "\xEF\xBB\xBF";

	if (len == 0)
		return false;
	if (blank(s[0]) || blank(s[len - 1]))
		return true;
	if (len >= 3 && memcmp(s, bom, 3) == 0)
		return true;
	for (size_t i = 0; i < len; i++) {
		if (s[i] == '"' || s[i] == ',' || s[i] == '\n' || s[i] == '\r')
			return true;
	}
	return false;
}

static void add_doubled(struct ks_buf *out, const char *s, size_t len)
{
	const char *end = s + len;
	const char *quote;

	while ((quote = memchr(s, '"', (size_t)(end - s))) != NULL) {
		quote++;
		ks__buf_add(out, s, (size_t)(quote - s));
		ks__buf_addc(out, '"');
		s = quote;
	}
	ks__buf_add(out, s, (size_t)(end - s));
}

void ks__csv_write(struct ks_buf *out, const char *s, size_t len, bool guarded)
{
	bool guard = guarded && formula_like(s, len);
	bool quotes = needs_quotes(s, len);

	if (quotes)
		ks__buf_addc(out, '"');
	if (guard)
		ks__buf_addc(out, '\'');
	if (quotes)
		add_doubled(out, s, len);
	else
		ks__buf_add(out, s, len);
	if (quotes)
		ks__buf_addc(out, '"');
}

const char *ks__csv_unguard(const char *s, size_t *len)
{
	if (*len == 0 || s[0] != '\'' || !formula_like(s + 1, *len - 1))
		return s;
	(*len)--;
	return s + 1;
}

enum ks_code ks_csv_cell(const char *s, bool guarded, char **out)
{
	struct ks_buf buf = KS_BUF_INIT;

	ks__csv_write(&buf, s, strlen(s), guarded);
	*out = ks__buf_take(&buf);
	return *out == NULL ? KS_NOMEM : KS_OK;
}
