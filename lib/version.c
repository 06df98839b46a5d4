#include "kasane.h"

const char *ks_version(void)
{
	return KASANE_VERSION;
}

int ks_exit_status(enum ks_code code)
{
	static const int status[] = {
#define KS_CODE_STATUS(name, exit, about) [name] = exit,
		KS_CODES(KS_CODE_STATUS)
#undef KS_CODE_STATUS
	};

	return status[code];
}
