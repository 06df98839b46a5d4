/* Which 圏域 an address lies in: addresses as offices write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "town.h"

static bool holds(const char *town, const char *city, const char *address)
{
	struct ks_buf t = KS_BUF_INIT;
	struct ks_buf a = KS_BUF_INIT;
	bool yes;

	ks__town_form(town, strlen(town), &t);
	ks__town_form(address, strlen(address), &a);
	yes = ks__town_holds(ks__buf_str(&t), city, ks__buf_str(&a));
	ks__buf_release(&t);
	ks__buf_release(&a);
	return yes;
}

static void the_same_town_however_written(void **state)
{
	static const char *const written[] = { "本多一丁目3-2", "本多1丁目3-2",
		"本多１丁目３−２", "本多1-3-2", "こくぶん市本多1-3-2",
		"東京都こくぶん市本多一丁目",
		"こくぶん市　本多１丁目３番２号" };

	(void)state;
	for (size_t i = 0; i < sizeof(written) / sizeof(*written); i++)
		assert_true(holds("本多一丁目", "こくぶん市", written[i]));
	assert_true(holds("本町", "こくぶん市", "こくぶん市本町1-1"));
	assert_true(holds("本町", "こくぶん市", "本町"));
	assert_true(holds("西町十二丁目", "こくぶん市", "西町12-1"));
}

static void another_town_is_another(void **state)
{
	(void)state;
	assert_false(holds("本町", "こくぶん市", "府中市本町1-1"));
	assert_false(holds("本町", "こくぶん市", "こくぶん市西本町1-1"));
	assert_false(holds("本町", "こくぶん市", "こくぶん市本町田1-1"));
	assert_false(holds("西町", "こくぶん市", "神奈川県横浜市西区西町1"));
	assert_false(holds("本多1丁目", "こくぶん市", "本多11-2"));
	assert_false(holds("本多1丁目", "こくぶん市", "本多2-1"));
	assert_false(holds("", "こくぶん市", "こくぶん市"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_town_however_written),
		cmocka_unit_test(another_town_is_another),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
