#include "ledger.h"

#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "asset.h"
#include "codefile.h"
#include "err.h"
#include "journal.h"
#include "migrate.h"
#include "date.h"
#include "serial.h"
#include "setting.h"
#include "sight.h"
#include "town.h"

struct ks_db *ks__ledger_db(struct ks_ledger *ledger)
{
	return ledger->db;
}

const struct ks_codes *ks__ledger_codes(struct ks_ledger *ledger)
{
	return ledger->codes;
}

static void towns_free(struct ks_ledger *ledger)
{
	for (size_t i = 0; i < ledger->ntowns; i++)
		free(ledger->towns[i].form);
	free(ledger->towns);
	ledger->towns = NULL;
	ledger->ntowns = 0;
}

void ks_ledger_close(struct ks_ledger *ledger)
{
	if (!ledger)
		return;
	towns_free(ledger);
	ks__sight_free(ledger->sight);
	for (size_t i = 0; i < KS_NOUN_COUNT; i++)
		ks__noun_plan_release(&ledger->plans[i]);
	ks__codes_free(ledger->codes);
	ks__db_close(ledger->db);
	ks__arena_release(&ledger->scratch);
	ks__buf_release(&ledger->municipality);
	free(ledger->staff);
	free(ledger->command);
	free(ledger);
}

/* Who the journal says it was: a claim, as `--as` is. */
static char *login_name(void)
{
	const struct passwd *pw = getpwuid(geteuid());

	return strdup(pw && pw->pw_name ? pw->pw_name : "不明");
}

static enum ks_code handle_new(const char *staff, const char *command,
	struct ks_ledger **out, struct ks_error *err)
{
	struct ks_ledger *ledger = calloc(1, sizeof(*ledger));
	enum ks_code rc = KS_OK;

	*out = ledger;
	if (!ledger)
		return ks__nomem(err);
	if (!ks__hash_init())
		return ks__fail(err, KS_IO, "乱数を得られません");
	for (const char *p = staff; p && *p; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			return ks__fail(err, KS_USAGE,
				"--as: 職員の名前に改行や制御文字は使えません");
	ledger->staff = staff && *staff ? strdup(staff) : login_name();
	ledger->command = strdup(command ? command : "");
	if (!ledger->staff || !ledger->command)
		return ks__nomem(err);
	for (size_t i = 0; rc == KS_OK && i < KS_NOUN_COUNT; i++)
		rc = ks__noun_plan(
			&ledger->plans[i], &ks__noun_ops(i)->noun, err);
	return rc;
}

/* ---- 町丁目 ------------------------------------------------------------------ */

static enum ks_code add_town(struct ks_ledger *ledger, const char *name,
	size_t len, const struct ks_code_row *district, struct ks_error *err)
{
	struct ks_buf form = KS_BUF_INIT;
	struct ks_town *more;

	ks__town_form(name, len, &form);
	if (!form.len) {
		ks__buf_release(&form);
		return KS_OK;
	}
	more = realloc(ledger->towns, (ledger->ntowns + 1) * sizeof(*more));
	if (!more) {
		ks__buf_release(&form);
		return ks__nomem(err);
	}
	ledger->towns = more;
	more[ledger->ntowns].form = ks__buf_take(&form);
	more[ledger->ntowns].district = district;
	ledger->ntowns++;
	return KS_OK;
}

/* 町丁目 is several names in one property: 「緑町、本町1丁目」. */
static enum ks_code add_towns(struct ks_ledger *ledger,
	const struct ks_code_row *district, struct ks_error *err)
{
	const char *names = ks__code_prop(district, "町丁目");
	enum ks_code rc = KS_OK;

	while (names && *names && rc == KS_OK) {
		size_t len = strlen(names), step = 0;

		for (size_t i = 0; names[i] && !step; i++) {
			if (names[i] == ';' || names[i] == '\n')
				step = 1;
			else if (strncmp(names + i, "、", 3) == 0)
				step = 3;
			if (step)
				len = i;
		}
		rc = add_town(ledger, names, len, district, err);
		names += len + step;
	}
	return rc;
}

static enum ks_code load_towns(struct ks_ledger *ledger, struct ks_error *err)
{
	const struct ks_code_list *list = ks__codes_list(ledger->codes, "圏域");
	enum ks_code rc;

	towns_free(ledger);
	ks__buf_clear(&ledger->municipality);
	rc = ks__setting(ledger, "municipality", &ledger->municipality, err);
	if (rc == KS_NOT_FOUND)
		rc = KS_OK;
	for (size_t i = 0; list && rc == KS_OK && i < ks__code_list_count(list);
		i++)
		rc = add_towns(ledger, ks__code_list_at(list, i), err);
	return rc;
}

const struct ks_code_row *ks__district_of(
	struct ks_ledger *ledger, const char *address, size_t len)
{
	const struct ks_code_row *best = NULL;
	struct ks_buf form = KS_BUF_INIT;
	size_t longest = 0;

	if (!ledger->ntowns)
		return NULL;
	ks__town_form(address, len, &form);
	for (size_t i = 0; i < ledger->ntowns; i++) {
		const struct ks_town *town = &ledger->towns[i];
		size_t n = strlen(town->form);

		if (n > longest &&
			ks__town_holds(town->form,
				ks__buf_str(&ledger->municipality),
				ks__buf_str(&form))) {
			longest = n;
			best = town->district;
		}
	}
	ks__buf_release(&form);
	return best;
}

enum ks_code ks__ledger_reload(struct ks_ledger *ledger, struct ks_error *err)
{
	enum ks_code rc;

	ks__codes_free(ledger->codes);
	ledger->codes = NULL;
	ledger->codes_stale = false;
	rc = ks__codes_load(ledger->db, &ledger->codes, err);
	return rc == KS_OK ? load_towns(ledger, err) : rc;
}

/* ---- transactions ------------------------------------------------------------ */

static enum ks_code run_inside(struct ks_ledger *ledger, ks__work_fn *fn,
	void *arg, bool keep, struct ks_error *err)
{
	enum ks_code rc = ks__db_begin(ledger->db, err);

	if (rc != KS_OK)
		return rc;
	ledger->head_known = false;
	ledger->now = ks__now();
	rc = fn(ledger, arg, err);
	if (rc == KS_OK && keep)
		rc = ks__serial_flush(ledger, err);
	ks__serial_forget(ledger);
	/* nothing read the head: nothing was appended to it */
	if (rc == KS_OK && keep && ledger->head_known)
		rc = ks__journal_seal(ledger, err);
	if (rc == KS_OK && keep)
		rc = ks__db_commit(ledger->db, err);
	if (rc != KS_OK || !keep) {
		ks__db_rollback(ledger->db);
		ledger->head_known = false;
	}
	ledger->run = 0;
	return rc;
}

enum ks_code ks__transaction(struct ks_ledger *ledger, ks__work_fn *fn,
	void *arg, struct ks_error *err)
{
	return run_inside(ledger, fn, arg, true, err);
}

enum ks_code ks__rehearsal(struct ks_ledger *ledger, ks__work_fn *fn, void *arg,
	struct ks_error *err)
{
	return run_inside(ledger, fn, arg, false, err);
}

/* ---- create and open ----------------------------------------------------------- */

const char *ks__schema_text(void)
{
	for (size_t i = 0; i < ks__nassets; i++)
		if (strcmp(ks__assets[i].name, "schema.sql") == 0)
			return (const char *)ks__assets[i].bytes;
	return "";
}

static enum ks_code first_entries(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	const struct ks_create *create = arg;
	enum ks_code rc = ks__db_exec(ledger->db, ks__schema_text(), err);

	if (rc == KS_OK)
		rc = ks__setting_put(
			ledger, "municipality", create->municipality, err);
	if (rc == KS_OK && create->started)
		rc = ks__setting_put(ledger, "started", create->started, err);
	if (rc == KS_OK)
		rc = ks__codes_ship(ledger, err);
	return rc;
}

enum ks_code ks_ledger_create(
	const char *path, const struct ks_create *create, struct ks_error *err)
{
	struct ks_ledger *ledger;
	enum ks_code rc;

	if (!create->municipality || !*create->municipality)
		return ks__fail(err, KS_USAGE,
			"市町村名を指定してください"
			"(--municipality こくぶん市)");
	rc = handle_new(create->staff, "init", &ledger, err);
	if (rc == KS_OK)
		rc = ks__db_open(path, KS_DB_CREATE, &ledger->db, err);
	if (rc == KS_OK) {
		rc = ks__transaction(
			ledger, first_entries, (void *)create, err);
		if (rc != KS_OK)
			unlink(path);
	}
	ks_ledger_close(ledger);
	return rc;
}

enum ks_code ks__ledger_around(struct ks_db *db, const char *command,
	struct ks_ledger **out, struct ks_error *err)
{
	enum ks_code rc = handle_new(NULL, command, out, err);

	if (*out)
		(*out)->db = db;
	else
		ks__db_close(db);
	return rc;
}

enum ks_code ks__ledger_scratch(
	const char *beside, struct ks_ledger **out, struct ks_error *err)
{
	enum ks_code rc = handle_new("-", "verify", out, err);

	if (rc == KS_OK)
		rc = ks__db_open(beside, KS_DB_SCRATCH, &(*out)->db, err);
	if (rc == KS_OK)
		rc = ks__db_exec((*out)->db, ks__schema_text(), err);
	if (rc != KS_OK) {
		ks_ledger_close(*out);
		*out = NULL;
	}
	return rc;
}

enum ks_code ks_ledger_open(const char *path, unsigned flags, const char *staff,
	const char *command, struct ks_ledger **out, struct ks_error *err)
{
	struct ks_ledger *ledger;
	enum ks_code rc = handle_new(staff, command, &ledger, err);

	*out = NULL;
	if (rc == KS_OK)
		rc = ks__db_open(path, 0, &ledger->db, err);
	if (rc == KS_OK)
		rc = ks__version_check(ledger->db, err);
	if (rc == KS_OK)
		rc = ks__ledger_reload(ledger, err);
	if (rc != KS_OK) {
		ks_ledger_close(ledger);
		return rc;
	}
	ledger->write = (flags & KS_OPEN_WRITE) != 0;
	*out = ledger;
	return KS_OK;
}
