/* A declaration of any bytes is read or refused, and a mistake has words. */
#include <stdlib.h>

#include "table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool held)
{
	if (!held)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ks_arena arena = KS_ARENA_INIT;
	struct ks_table table;
	struct ks_error err = { .code = KS_OK };
	enum ks_code code = ks__table_parse(
		&arena, "x.table", (const char *)data, size, &table, &err);

	must(code == KS_OK || code == KS_INVALID);
	must(code == err.code);
	if (code == KS_OK)
		must(table.id && table.title && table.source && table.rows.n &&
			table.columns.n);
	else
		must(err.message[0] != '\0');
	ks__arena_release(&arena);
	return 0;
}
