#include "companion.h"

#include <string.h>

#include "err.h"
#include "journal.h"
#include "ledger.h"

bool ks__companion_due(const struct ks_row *row, const char *const *fields)
{
	if (!row->change)
		return true;
	for (; *fields; fields++)
		if (row->change->v[ks__field(row->change->noun, *fields)].given)
			return true;
	return false;
}

/* The record of this key, or 0; *voided where it was withdrawn. */
static enum ks_code find(struct ks_row *row, const struct ks_noun *noun,
	const char *rowkey, int64_t *id, bool *voided, struct ks_error *err)
{
	struct ks_noun_plan *plan =
		&row->ledger->plans[ks__noun_index(noun->id)];
	struct ks_stmt *st =
		ks__db_stmt(row->ledger->db, ks__buf_str(&plan->find), err);
	enum ks_code rc;

	*id = 0;
	*voided = false;
	if (!st)
		return err->code;
	ks__bind_str(st, 1, rowkey);
	rc = ks__step(st, err);
	if (rc == KS_OK) {
		*id = ks__col_int(st, 0);
		*voided = !ks__col_null(st, 2);
	}
	ks__reset(st);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static enum ks_code same(struct ks_row *row, int64_t id,
	const struct ks_record *rec, const struct ks_buf *payload, bool *equal,
	struct ks_error *err)
{
	struct ks_record stored;
	struct ks_buf was = KS_BUF_INIT;
	int64_t voided;
	enum ks_code rc;

	memset(&stored, 0, sizeof(stored));
	stored.noun = rec->noun;
	rc = ks__fold(row->ledger, id, &stored, &voided, row->arena, err);
	ks__record_payload(&row->ledger->plans[ks__noun_index(rec->noun->id)],
		&stored, false, &was);
	*equal = !voided && was.len == payload->len &&
		strcmp(ks__buf_str(&was), ks__buf_str(payload)) == 0;
	ks__buf_release(&was);
	return rc;
}

enum ks_code ks__companion_put(struct ks_row *row, struct ks_record *rec,
	const char *rowkey, struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	bool equal = false, voided;
	int64_t id = 0;
	enum ks_code rc = KS_OK;

	ks__value_set_text(
		ks__value(rec, "rowkey"), row->arena, rowkey, strlen(rowkey));
	ks__record_payload(&row->ledger->plans[ks__noun_index(rec->noun->id)],
		rec, false, &payload);
	/* a reception just registered can have none yet: no need to look */
	if (row->update)
		rc = find(row, rec->noun, rowkey, &id, &voided, err);
	if (rc == KS_OK && id)
		rc = same(row, id, rec, &payload, &equal, err);
	if (rc == KS_OK && !equal)
		rc = ks__journal_append(row->ledger, rec->noun->id, id,
			&payload, id ? NULL : rec, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

enum ks_code ks__companion_drop(struct ks_row *row, const struct ks_noun *noun,
	const char *rowkey, struct ks_error *err)
{
	struct ks_buf payload = KS_BUF_INIT;
	int64_t id = 0;
	bool voided = false;
	enum ks_code rc = KS_OK;

	if (row->update)
		rc = find(row, noun, rowkey, &id, &voided, err);
	if (rc != KS_OK || !id || voided)
		return rc;
	ks__payload_add(&payload, "noun", noun->id);
	ks__payload_add(&payload, "reason", "受付の訂正");
	rc = ks__journal_append(
		row->ledger, "void", id, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}
