#include "html_text.h"

static const char *entity(unsigned char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	default: /* no sign a page may hold */
		return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7f ? " "
									 : NULL;
	}
}

void html_put(struct spool *spool, const char *s)
{
	const char *plain = s;

	for (; *s != '\0'; s++) {
		const char *instead = entity((unsigned char)*s);
		if (instead == NULL)
			continue;
		spool_add(spool, plain, (size_t)(s - plain));
		spool_puts(spool, instead);
		plain = s + 1;
	}
	spool_add(spool, plain, (size_t)(s - plain));
}

void html_put_in(
	struct spool *spool, const char *open, const char *s, const char *close)
{
	spool_puts(spool, open);
	html_put(spool, s);
	spool_puts(spool, close);
}
