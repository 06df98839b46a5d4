/*
 * The physical lines of an open file, as bytes, read through one window.
 * A line ends with LF, CRLF or a lone CR, or where the file ends.
 */
#ifndef KS_LINES_H
#define KS_LINES_H

#include "kasane.h"

enum { KS_LINE_MAX = 64 << 20 };

struct ks_lines {
	int fd;
	char *window;
	size_t pos, len, cap; /* unread: window[pos] to window[len - 1] */
	size_t lf;	      /* of the next LF; len where none is seen */
	bool eof;
	int64_t done; /* file offset after the last line */
	long number;  /* of the last line, from 1 */
};

/* lines->fd is set by the caller, who keeps it. */
void ks__lines_release(struct ks_lines *lines);
/* Start over at a file offset.  KS_IO with errno set. */
enum ks_code ks__lines_seek(struct ks_lines *lines, int64_t offset);
/* The next line with its end, borrowed until the next call.  KS_NOT_FOUND at
 * the end, KS_IO with errno set, KS_INVALID over KS_LINE_MAX, KS_NOMEM. */
enum ks_code ks__lines_next(
	struct ks_lines *lines, const char **p, size_t *len);

#endif
