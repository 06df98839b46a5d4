#include "serial.h"

#include "err.h"

static struct ks_serial *find(struct ks_ledger *ledger, int year)
{
	for (size_t i = 0; i < ledger->nserials; i++)
		if (ledger->serials[i].year == year)
			return &ledger->serials[i];
	return NULL;
}

static enum ks_code read_last(
	struct ks_ledger *ledger, int year, int *last, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select last from serial where year = ?", err);
	enum ks_code rc;

	*last = 0;
	if (!st)
		return err->code;
	ks__bind_int(st, 1, year);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		*last = (int)ks__col_int(st, 0);
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* The year's place in the handle, read from the table the first time. */
static enum ks_code held(struct ks_ledger *ledger, int year,
	struct ks_serial **out, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	*out = find(ledger, year);
	if (*out)
		return KS_OK;
	if (ledger->nserials == KS_SERIALS) {
		rc = ks__serial_flush(ledger, err);
		ks__serial_forget(ledger);
	}
	if (rc == KS_OK) {
		*out = &ledger->serials[ledger->nserials];
		(*out)->year = year;
		(*out)->moved = false;
		rc = read_last(ledger, year, &(*out)->last, err);
		ledger->nserials += rc == KS_OK;
	}
	return rc;
}

enum ks_code ks__serial_last(
	struct ks_ledger *ledger, int year, int *last, struct ks_error *err)
{
	struct ks_serial *serial;
	enum ks_code rc = held(ledger, year, &serial, err);

	*last = rc == KS_OK ? serial->last : 0;
	return rc;
}

enum ks_code ks__serial_keep(
	struct ks_ledger *ledger, int year, int number, struct ks_error *err)
{
	struct ks_serial *serial;
	enum ks_code rc = held(ledger, year, &serial, err);

	if (rc == KS_OK && number > serial->last) {
		serial->last = number;
		serial->moved = true;
	}
	return rc;
}

enum ks_code ks__serial_flush(struct ks_ledger *ledger, struct ks_error *err)
{
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < ledger->nserials; i++) {
		struct ks_serial *serial = &ledger->serials[i];
		struct ks_stmt *st;

		if (!serial->moved)
			continue;
		st = ks__db_stmt(ledger->db,
			"insert or replace into serial (year, last) "
			"values (?, ?)",
			err);
		if (!st)
			return err->code;
		ks__bind_int(st, 1, serial->year);
		ks__bind_int(st, 2, serial->last);
		rc = ks__run(st, err);
		serial->moved = false;
	}
	return rc;
}

void ks__serial_forget(struct ks_ledger *ledger)
{
	ledger->nserials = 0;
}

enum ks_code ks__serial_years(struct ks_ledger *ledger, int *years, size_t max,
	size_t *n, struct ks_error *err)
{
	enum ks_code rc = ks__serial_flush(ledger, err);
	struct ks_stmt *st;

	*n = 0;
	if (rc != KS_OK)
		return rc;
	st = ks__db_stmt(
		ledger->db, "select year from serial order by year desc", err);
	if (!st)
		return err->code;
	while ((rc = ks__step(st, err)) == KS_OK)
		if (*n < max)
			years[(*n)++] = (int)ks__col_int(st, 0);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}
