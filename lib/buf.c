#include "buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_SIZE = 64 };

/* Make room for len more bytes and the NUL. */
static bool reserve(struct ks_buf *buf, size_t len)
{
	size_t need, cap;
	char *p;

	if (buf->failed)
		return false;
	need = buf->len + len + 1;
	if (need <= len) {
		buf->failed = true;
		return false;
	}
	if (need <= buf->cap)
		return true;
	cap = buf->cap < FIRST_SIZE ? FIRST_SIZE : buf->cap;
	while (cap < need)
		cap = cap > SIZE_MAX / 2 ? need : cap * 2;
	p = realloc(buf->p, cap);
	if (p == NULL) {
		buf->failed = true;
		return false;
	}
	buf->p = p;
	buf->cap = cap;
	return true;
}

void ks__buf_add(struct ks_buf *buf, const void *bytes, size_t len)
{
	if (!reserve(buf, len))
		return;
	if (len > 0)
		memcpy(buf->p + buf->len, bytes, len);
	buf->len += len;
	buf->p[buf->len] = '\0';
}

void ks__buf_adds(struct ks_buf *buf, const char *s)
{
	ks__buf_add(buf, s, strlen(s));
}

void ks__buf_addc(struct ks_buf *buf, char c)
{
	ks__buf_add(buf, &c, 1);
}

size_t ks__int_text(int64_t n, char out[24])
{
	uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	char digits[24];
	size_t at = sizeof(digits), len;

	do {
		digits[--at] = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest);
	if (n < 0)
		digits[--at] = '-';
	len = sizeof(digits) - at;
	memcpy(out, digits + at, len);
	out[len] = '\0';
	return len;
}

void ks__buf_addi(struct ks_buf *buf, int64_t n)
{
	char text[24];

	ks__buf_add(buf, text, ks__int_text(n, text));
}

/* Print into the spare memory; true if it had to be made larger first. */
static bool print_more(struct ks_buf *buf, const char *fmt, va_list ap)
{
	size_t room = buf->cap - buf->len;
	int n = vsnprintf(buf->p + buf->len, room, fmt, ap);

	if (n < 0) {
		buf->p[buf->len] = '\0';
		buf->failed = true;
		return false;
	}
	if ((size_t)n >= room) {
		buf->p[buf->len] = '\0';
		return reserve(buf, (size_t)n);
	}
	buf->len += (size_t)n;
	return false;
}

void ks__buf_addf(struct ks_buf *buf, const char *fmt, ...)
{
	va_list ap;
	bool again;

	if (!reserve(buf, FIRST_SIZE))
		return;
	do {
		va_start(ap, fmt);
		again = print_more(buf, fmt, ap);
		va_end(ap);
	} while (again);
}

void ks__buf_clear(struct ks_buf *buf)
{
	buf->len = 0;
	if (buf->p != NULL)
		buf->p[0] = '\0';
}

void ks__buf_release(struct ks_buf *buf)
{
	free(buf->p);
	*buf = (struct ks_buf)KS_BUF_INIT;
}

const char *ks__buf_str(const struct ks_buf *buf)
{
	return buf->p == NULL ? "" : buf->p;
}

char *ks__buf_take(struct ks_buf *buf)
{
	char *taken;

	if (buf->failed || !reserve(buf, 0)) {
		ks__buf_release(buf);
		return NULL;
	}
	buf->p[buf->len] = '\0';
	taken = buf->p;
	*buf = (struct ks_buf)KS_BUF_INIT;
	return taken;
}
