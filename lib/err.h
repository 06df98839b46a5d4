/* Filling a caller's struct ks_error. */
#ifndef KS_ERR_H
#define KS_ERR_H

#include "kasane.h"

/* Both return code, so that `return ks__fail(err, KS_IO, "…")` reads well.
 * The whole struct is filled: set rule, field, file and line afterwards. */
enum ks_code ks__fail(struct ks_error *err, enum ks_code code, const char *fmt,
	...) KS_PRINTF(3, 4);
void ks__say_nomem(struct ks_error *err);
/* Inline, so that who reads a caller sees what it returns. */
static inline enum ks_code ks__nomem(struct ks_error *err)
{
	ks__say_nomem(err);
	return KS_NOMEM;
}
/* KS_IO (or KS_NOT_FOUND, KS_NOMEM) from errno about a file. */
enum ks_code ks__fail_errno(struct ks_error *err, const char *file);
/* The same where only the ledger may be missing: no such file is KS_IO. */
enum ks_code ks__fail_file(struct ks_error *err, const char *file);
/* The last part of a path: messages name files, not folders. */
const char *ks__basename(const char *path);

#endif
