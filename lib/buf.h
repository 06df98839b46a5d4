/*
 * A growing byte string.  A failed allocation sticks: append freely, test
 * `failed` once at the end.  The bytes are always NUL-terminated unless empty.
 */
#ifndef KS_BUF_H
#define KS_BUF_H

#include "kasane.h"

struct ks_buf {
	char *p;
	size_t len, cap;
	bool failed;
};

#define KS_BUF_INIT               \
	{                         \
		NULL, 0, 0, false \
	}

void ks__buf_add(struct ks_buf *buf, const void *bytes, size_t len);
void ks__buf_adds(struct ks_buf *buf, const char *s);
void ks__buf_addc(struct ks_buf *buf, char c);
void ks__buf_addf(struct ks_buf *buf, const char *fmt, ...) KS_PRINTF(2, 3);
/* A number in decimal: keys are made of them, several a row. */
void ks__buf_addi(struct ks_buf *buf, int64_t n);
void ks__buf_clear(struct ks_buf *buf); /* keeps the memory */
void ks__buf_release(struct ks_buf *buf);
/* The text, "" where nothing was added. */
const char *ks__buf_str(const struct ks_buf *buf);
/* The text as the caller's own string (free it); the buffer is empty after. */
char *ks__buf_take(struct ks_buf *buf);

/* A number in decimal, NUL-terminated; its length. */
size_t ks__int_text(int64_t n, char out[24]);

#endif
