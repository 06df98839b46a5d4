/* A folder with one database in it, made for a test and gone after it. */
#ifndef PLACE_H
#define PLACE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "db.h"

struct place {
	char dir[64];
	char path[128];
	struct ks_db *db;
	struct ks_error err;
};

static inline int setup(void **state)
{
	struct place *pl = calloc(1, sizeof(*pl));

	if (!pl)
		return -1;
	strcpy(pl->dir, "/tmp/kasane-db-XXXXXX");
	if (!mkdtemp(pl->dir))
		return -1;
	snprintf(pl->path, sizeof(pl->path), "%s/a.db", pl->dir);
	*state = pl;
	return ks__db_open(pl->path, KS_DB_CREATE, &pl->db, &pl->err) == KS_OK
		? 0
		: -1;
}

static inline int teardown(void **state)
{
	struct place *pl = *state;

	ks__db_close(pl->db);
	unlink(pl->path);
	/* fails, and the test with it, where something was left behind */
	if (rmdir(pl->dir) != 0)
		return -1;
	free(pl);
	return 0;
}

static inline void exec(struct place *pl, const char *sql)
{
	if (ks__db_exec(pl->db, sql, &pl->err) != KS_OK)
		fail_msg("%s: %s", sql, pl->err.message);
}

static inline int64_t number(struct place *pl, const char *sql)
{
	struct ks_stmt *st = ks__db_stmt(pl->db, sql, &pl->err);
	int64_t n;

	assert_non_null(st);
	assert_int_equal(ks__step(st, &pl->err), KS_OK);
	n = ks__col_int(st, 0);
	ks__reset(st);
	return n;
}

static inline void reopen(struct place *pl)
{
	ks__db_close(pl->db);
	pl->db = NULL;
	assert_int_equal(ks__db_open(pl->path, 0, &pl->db, &pl->err), KS_OK);
}

#endif
