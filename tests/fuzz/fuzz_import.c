/*
 * Any bytes as a CSV of any noun: every row is counted once, what is wrong is
 * told in words of our own and without anyone's name, and a dry run leaves
 * the ledger as it was.  The first byte chooses the noun, the second how.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ledger.h"

enum { HEAD = 2 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "broken: %s\n", what);
	abort();
}

/* ---- a ledger to import into, made once ------------------------------------- */

static char folder[] = "/tmp/kasane-fuzz-XXXXXX";
static char path[64];
static struct ks_ledger *ledger;

static void put_away(void)
{
	ks_ledger_close(ledger);
	unlink(path);
	rmdir(folder);
}

static enum ks_code take_in(const struct ks_noun *noun, const void *bytes,
	size_t len, struct ks_import import, struct ks_import_result *result,
	struct ks_error *err)
{
	char name[] = "/tmp/kasane-fuzz-XXXXXX", self[64];
	const char *file = self;
	int fd = mkstemp(name);
	enum ks_code code;

	require(fd >= 0, "mkstemp");
	unlink(name);
	require(write(fd, bytes, len) == (ssize_t)len, "write");
	snprintf(self, sizeof(self), "/proc/self/fd/%d", fd);
	import.noun = noun;
	import.files = &file;
	import.nfiles = 1;
	code = ks_import(ledger, &import, result, err);
	close(fd);
	return code;
}

static void make_ledger(void)
{
	static const char known[] =
		"受付番号,受付日,受付機関,氏名,世帯番号,本人同意,同意日\n"
		"1,R7.4.1,福祉総合相談窓口,見本 一,S1,あり,R7.4.2\n"
		"2,R7.5.7,福祉総合相談窓口,見本 二,S1,,\n";
	const struct ks_create create = { .municipality = "重ね市",
		.staff = "試験" };
	const struct ks_import import = { .dry_run = false };
	struct ks_import_result result = { 0 };
	struct ks_error err = { .code = KS_OK };

	require(mkdtemp(folder) != NULL, "mkdtemp");
	snprintf(path, sizeof(path), "%s/ledger.db", folder);
	require(ks_ledger_create(path, &create, &err) == KS_OK, "create");
	require(ks_ledger_open(path, KS_OPEN_WRITE, "試験", "fuzz", &ledger,
			&err) == KS_OK,
		"open");
	atexit(put_away);
	require(take_in(ks_noun_find("intake"), known, sizeof(known) - 1,
			import, &result, &err) == KS_OK,
		"the first rows");
}

/* ---- what must hold ------------------------------------------------------------- */

/* One number that any written row would change. */
static int64_t contents(void)
{
	struct ks_error err = { .code = KS_OK };
	struct ks_stmt *st = ks__db_stmt(ks__ledger_db(ledger),
		"select (select seq from head) + "
		"(select count(*) from journal) * 3 + "
		"(select count(*) from intake) * 5 + "
		"(select count(*) from member) * 7 + "
		"(select count(*) from contact) * 11 + "
		"(select count(*) from cases) * 13 + "
		"(select coalesce(sum(last), 0) from serial) * 17 + "
		"(select count(*) from run) * 19",
		&err);
	int64_t n;

	require(st != NULL && ks__step(st, &err) == KS_OK, "reading");
	n = ks__col_int(st, 0);
	ks__reset(st);
	return n;
}

static bool personal(const struct ks_noun *noun, const char *heading)
{
	for (size_t i = 0; i < noun->nfields; i++)
		if (strcmp(noun->fields[i].heading, heading) == 0)
			return noun->fields[i].flags & KS_PERSONAL;
	return false;
}

static void check_words(const char *message)
{
	require(message[0] != '\0', "a message has words");
	require(ks_text_valid(message, strlen(message)), "none is cut");
}

static void check_diag(void *ctx, const struct ks_diag *diag)
{
	const struct ks_noun *noun = ctx;

	check_words(diag->message);
	require(ks_rule_find(diag->rule) != NULL, "a rule that is explained");
	require(diag->line >= 0, "a line of the file");
	require(diag->value == NULL || !personal(noun, diag->heading),
		"nobody's value");
}

static void check_count(const struct ks_import_result *result)
{
	for (size_t i = 0; i < result->ncounts; i++) {
		const struct ks_import_count *c = &result->counts[i];

		require(c->read ==
				c->registered + c->updated + c->unchanged +
					c->rejected + c->held,
			"every row is counted once");
	}
	require(result->run == 0, "a dry run has no number");
}

static void check_code(enum ks_code code, const struct ks_error *err)
{
	require(code == KS_OK || code == KS_INVALID || code == KS_CONFLICT ||
			code == KS_USAGE || code == KS_REFUSED,
		err->message);
	if (code != KS_OK)
		check_words(err->message);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ks_import_result result = { 0 };
	struct ks_error err = { .code = KS_OK };
	struct ks_import import = { .dry_run = true, .diag = check_diag };
	const struct ks_noun *const *nouns;
	const struct ks_noun *noun;
	size_t n;
	int64_t before;

	if (size < HEAD)
		return 0;
	if (ledger == NULL)
		make_ledger();
	before = contents();
	nouns = ks_nouns(&n);
	noun = nouns[data[0] % n];
	import.ctx = (void *)noun;
	import.update = data[1] & 1;
	import.clear_empty = data[1] & 2;
	import.strict = data[1] & 4;
	import.extra = (enum ks_extra)((data[1] >> 3) % 3);
	import.skip_rows = data[1] >> 5 & 1;
	import.encoding = data[1] & 64 ? "cp932" : NULL;
	check_code(
		take_in(noun, data + HEAD, size - HEAD, import, &result, &err),
		&err);
	check_count(&result);
	require(contents() == before, "the ledger is as it was");
	return 0;
}
