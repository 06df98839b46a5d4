#include "spool.h"

#include "buf.h"
#include "err.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { BLOCK_SIZE = 64 << 10 };

static enum ks_code create(const char *dir, int *fd, struct ks_error *err)
{
	struct ks_buf path = KS_BUF_INIT;
	enum ks_code code = KS_OK;

	ks__buf_addf(&path, "%s/.kasane-XXXXXX", dir);
	if (path.failed) {
		code = ks__nomem(err);
		goto out;
	}
	*fd = mkstemp(path.p);
	if (*fd < 0) {
		code = ks__fail_errno(err, dir);
		goto out;
	}
	unlink(path.p);
	fcntl(*fd, F_SETFD, FD_CLOEXEC);
out:
	ks__buf_release(&path);
	return code;
}

static bool write_all(int fd, const char *p, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, p, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		p += n;
		len -= (size_t)n;
	}
	return true;
}

static bool copy(int from, int to)
{
	char block[BLOCK_SIZE];

	for (;;) {
		ssize_t n = read(from, block, sizeof(block));

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n == 0 && lseek(to, 0, SEEK_SET) == 0;
		if (!write_all(to, block, (size_t)n))
			return false;
	}
}

enum ks_code ks__spool(
	int from, const char *dir, int *out, struct ks_error *err)
{
	enum ks_code code;
	int fd = -1;

	if (dir == NULL)
		dir = ".";
	code = create(dir, &fd, err);
	if (code != KS_OK)
		return code;
	if (!copy(from, fd)) {
		code = ks__fail_errno(err, dir);
		close(fd);
		return code;
	}
	*out = fd;
	return KS_OK;
}
