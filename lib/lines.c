#include "lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WINDOW_SIZE = 64 << 10 };

void ks__lines_release(struct ks_lines *lines)
{
	free(lines->window);
	lines->window = NULL;
}

enum ks_code ks__lines_seek(struct ks_lines *lines, int64_t offset)
{
	lines->pos = lines->len = lines->lf = 0;
	lines->eof = false;
	lines->done = offset;
	lines->number = 0;
	return lseek(lines->fd, (off_t)offset, SEEK_SET) < 0 ? KS_IO : KS_OK;
}

/* Room behind the unread bytes, by moving them to the front or growing. */
static enum ks_code make_room(struct ks_lines *lines)
{
	size_t cap = lines->cap;
	char *grown;

	if (lines->pos > 0) {
		lines->len -= lines->pos;
		memmove(lines->window, lines->window + lines->pos, lines->len);
		lines->pos = 0;
	}
	if (lines->len < cap)
		return KS_OK;
	if (cap > KS_LINE_MAX)
		return KS_INVALID;
	cap = cap == 0 ? WINDOW_SIZE : cap * 2;
	grown = realloc(lines->window, cap);
	if (grown == NULL)
		return KS_NOMEM;
	lines->window = grown;
	lines->cap = cap;
	return KS_OK;
}

static void find_lf(struct ks_lines *lines, size_t from)
{
	const char *lf = NULL;

	if (from < lines->len)
		lf = memchr(lines->window + from, '\n', lines->len - from);
	lines->lf = lf == NULL ? lines->len : (size_t)(lf - lines->window);
}

static enum ks_code read_more(struct ks_lines *lines)
{
	enum ks_code code = make_room(lines);
	size_t seen = lines->len;
	ssize_t n;

	if (code != KS_OK)
		return code;
	do {
		n = read(lines->fd, lines->window + seen, lines->cap - seen);
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		return KS_IO;
	lines->eof = n == 0;
	lines->len += (size_t)n;
	/* There was none before: a line would have been handed out. */
	find_lf(lines, seen);
	return KS_OK;
}

/*
 * Length of the next line, 0 where more must be read to know.  The place of
 * the next LF is kept: a file with lone CRs would else be searched for it
 * from every line on.
 */
static size_t line_length(struct ks_lines *lines)
{
	const char *line, *cr;
	size_t after;

	if (lines->pos == lines->len)
		return 0;
	if (lines->lf < lines->pos)
		find_lf(lines, lines->pos);
	line = lines->window + lines->pos;
	cr = memchr(line, '\r', lines->lf - lines->pos);
	if (cr == NULL && lines->lf < lines->len)
		return lines->lf + 1 - lines->pos;
	if (cr == NULL)
		return lines->eof ? lines->len - lines->pos : 0;
	after = (size_t)(cr + 1 - lines->window);
	if (after == lines->len && !lines->eof)
		return 0; /* an LF may follow */
	return after + (after == lines->lf && after < lines->len) - lines->pos;
}

enum ks_code ks__lines_next(struct ks_lines *lines, const char **p, size_t *len)
{
	enum ks_code code;
	size_t n;

	while ((n = line_length(lines)) == 0) {
		if (lines->eof)
			return KS_NOT_FOUND;
		code = read_more(lines);
		if (code != KS_OK)
			return code;
	}
	if (n > KS_LINE_MAX)
		return KS_INVALID;
	*p = lines->window + lines->pos;
	*len = n;
	lines->pos += n;
	lines->done += (int64_t)n;
	lines->number++;
	return KS_OK;
}
