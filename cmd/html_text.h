/* Words within HTML and SVG. */
#ifndef HTML_TEXT_H
#define HTML_TEXT_H

#include "spool.h"

/* Escaped, for an element or an attribute. */
void html_put(struct spool *spool, const char *s);
/* The same between two pieces of markup. */
void html_put_in(struct spool *spool, const char *open, const char *s,
	const char *close);

#endif
