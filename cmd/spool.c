#include "spool.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPOOL_FIRST = 4096, SPOOL_MEMORY = 1 << 20 };

void spool_init(struct spool *spool, const char *dir)
{
	*spool = (struct spool){ .dir = dir, .fd = -1 };
}

void spool_release(struct spool *spool)
{
	if (spool->fd >= 0)
		close(spool->fd);
	free(spool->mem);
	spool_init(spool, spool->dir);
}

void spool_reset(struct spool *spool)
{
	if (spool->fd >= 0)
		close(spool->fd);
	spool->fd = -1;
	spool->len = 0;
	spool->in_file = spool->at = 0;
}

static int open_unlinked(const char *dir)
{
	static const char name[] = "/.kasane-XXXXXX";
	char path[4096];
	int fd;

	if (strlen(dir) + sizeof(name) > sizeof(path))
		return -1;
	snprintf(path, sizeof(path), "%s%s", dir, name);
	fd = mkstemp(path);
	if (fd >= 0)
		unlink(path);
	return fd;
}

bool spool_write_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, bytes, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		bytes += n;
		len -= (size_t)n;
	}
	return true;
}

/* Beside the ledger first: what is in there may not leave its disk. */
static bool overflow(struct spool *spool)
{
	if (spool->fd < 0 && spool->dir != NULL)
		spool->fd = open_unlinked(spool->dir);
	if (spool->fd < 0)
		spool->fd = open_unlinked("/tmp");
	if (spool->fd < 0 ||
		!spool_write_all(spool->fd, spool->mem, spool->len))
		return false;
	spool->in_file += (int64_t)spool->len;
	spool->len = 0;
	return true;
}

static bool grow(struct spool *spool, size_t want)
{
	size_t cap = spool->cap ? spool->cap : SPOOL_FIRST;
	char *mem;

	while (cap < want)
		cap *= 2;
	mem = realloc(spool->mem, cap);
	if (mem == NULL)
		return false;
	spool->mem = mem;
	spool->cap = cap;
	return true;
}

static bool make_room(struct spool *spool, size_t len)
{
	if (spool->len + len > SPOOL_MEMORY && spool->len > 0 &&
		!overflow(spool)) {
		spool->failed = KS_IO;
		return false;
	}
	if (spool->len + len > spool->cap && !grow(spool, spool->len + len)) {
		spool->failed = KS_NOMEM;
		return false;
	}
	return true;
}

void spool_add(struct spool *spool, const void *bytes, size_t len)
{
	if (spool->failed != KS_OK || len == 0 || !make_room(spool, len))
		return;
	memcpy(spool->mem + spool->len, bytes, len);
	spool->len += len;
}

void spool_puts(struct spool *spool, const char *s)
{
	spool_add(spool, s, strlen(s));
}

void spool_pad(struct spool *spool, char c, size_t n)
{
	while (n-- > 0)
		spool_add(spool, &c, 1);
}

void spool_printf(struct spool *spool, const char *fmt, ...)
{
	char text[512];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n > 0)
		spool_add(spool, text, strlen(text));
}

int64_t spool_size(const struct spool *spool)
{
	return spool->in_file + (int64_t)spool->len;
}

void spool_rewind(struct spool *spool)
{
	spool->at = 0;
}

static bool read_file(struct spool *spool, char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t n = pread(spool->fd, bytes, len, (off_t)spool->at);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			spool->failed = KS_IO;
			return false;
		}
		spool->at += n;
		bytes += n;
		len -= (size_t)n;
	}
	return true;
}

bool spool_read(struct spool *spool, void *bytes, size_t len)
{
	char *to = bytes;
	size_t first = 0;

	if (spool->failed != KS_OK ||
		spool->at + (int64_t)len > spool_size(spool))
		return false;
	if (spool->at < spool->in_file) {
		int64_t left = spool->in_file - spool->at;
		first = left < (int64_t)len ? (size_t)left : len;
		if (!read_file(spool, to, first))
			return false;
	}
	if (len > first)
		memcpy(to + first, spool->mem + (spool->at - spool->in_file),
			len - first);
	spool->at += (int64_t)(len - first);
	return true;
}

enum ks_code spool_write(struct spool *spool, int fd)
{
	static const size_t block = 65536;
	char *buf = malloc(block);
	enum ks_code code = spool->failed;

	if (buf == NULL)
		return KS_NOMEM;
	spool_rewind(spool);
	while (code == KS_OK && spool->at < spool_size(spool)) {
		int64_t left = spool_size(spool) - spool->at;
		size_t n = left < (int64_t)block ? (size_t)left : block;
		if (!spool_read(spool, buf, n) || !spool_write_all(fd, buf, n))
			code = KS_IO;
	}
	free(buf);
	return code;
}
