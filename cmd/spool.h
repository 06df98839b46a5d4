/*
 * A place for output until it may be written: memory, then an unlinked file
 * that nobody else can read.  A failure sticks; test it once at the end.
 */
#ifndef SPOOL_H
#define SPOOL_H

#include "kasane.h"

struct spool {
	const char *dir; /* where the file goes; NULL: /tmp */
	char *mem;	 /* the tail not yet in the file */
	size_t len, cap;
	int fd;		 /* valid where in_file > 0 */
	int64_t in_file; /* bytes in the file */
	int64_t at;	 /* where spool_read goes on */
	enum ks_code failed;
};

void spool_init(struct spool *spool, const char *dir);
void spool_release(struct spool *spool);
/* Empty it, keeping the memory. */
void spool_reset(struct spool *spool);

void spool_add(struct spool *spool, const void *bytes, size_t len);
void spool_puts(struct spool *spool, const char *s);
void spool_pad(struct spool *spool, char c, size_t n);
void spool_printf(struct spool *spool, const char *fmt, ...) KS_PRINTF(2, 3);
int64_t spool_size(const struct spool *spool);

/* Read from the start again / on; false where there are not len bytes. */
void spool_rewind(struct spool *spool);
bool spool_read(struct spool *spool, void *bytes, size_t len);

/* Write everything to fd; KS_IO with errno set. */
enum ks_code spool_write(struct spool *spool, int fd);
/* write(2) until all is written. */
bool spool_write_all(int fd, const char *bytes, size_t len);

#endif
