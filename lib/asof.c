#include "asof.h"

#include <string.h>

#include "date.h"
#include "err.h"
#include "journal.h"
#include "serial.h"

/* ---- which entries ----------------------------------------------------- */

static enum ks_code no_entry(struct ks_ledger *ledger, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select at from journal where seq = 1", err);
	char day[26] = "";
	enum ks_code code = st ? ks__step(st, err) : err->code;

	if (code == KS_OK)
		ks__time_iso(ks__col_int(st, 0), day);
	if (st)
		ks__reset(st);
	day[10] = '\0'; /* the day alone */
	return ks__fail(err, KS_USAGE,
		"--as-of: その日には台帳がまだありません。"
		"台帳を作った日(%s)かそれより後の日を書いてください",
		day);
}

enum ks_code ks__asof_entry(struct ks_ledger *ledger, const char *date,
	int64_t *seq, int *ymd, struct ks_error *err)
{
	struct ks_stmt *st;
	enum ks_code code;

	if (ks__date_parse(date, strlen(date), false, ymd) == KS_DATE_BAD)
		return ks__fail(err, KS_USAGE,
			"--as-of「%s」は日付として読めません。"
			"R8.5.1 のように書いてください",
			date);
	if (*ymd > ks__today())
		return ks__fail(err, KS_USAGE,
			"--as-of: これから来る日です。"
			"今日までの日を書いてください");
	/* times never decrease */
	st = ks__db_stmt(ledger->db,
		"select seq from journal where at < ? order by seq desc "
		"limit 1",
		err);
	if (!st)
		return err->code;
	ks__bind_int(st, 1, ks__day_begins(*ymd) + 24 * 60 * 60);
	code = ks__step(st, err);
	if (code == KS_OK)
		*seq = ks__col_int(st, 0);
	ks__reset(st);
	return code == KS_NOT_FOUND ? no_entry(ledger, err) : code;
}

/* ---- replay ------------------------------------------------------------ */

static enum ks_code replay(struct ks_ledger *from, int64_t seq,
	const struct ks_report *report, struct ks_ledger *to,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(from->db,
		"select " KS_ENTRY_COLUMNS
		" from journal where seq <= ? order by seq",
		err);
	struct ks_entry e;
	enum ks_code code;

	if (!st)
		return err->code;
	ks__bind_int(st, 1, seq);
	while ((code = ks__step(st, err)) == KS_OK) {
		code = ks__journal_copy(to, st, err);
		ks__journal_read(st, &e);
		if (code == KS_OK)
			code = ks__apply(to, &e, NULL, err);
		if (code != KS_OK) {
			ks__reset(st);
			return code;
		}
		if (report->progress && e.seq % 4096 == 0)
			report->progress(report->ctx, "再現", e.seq, seq);
	}
	if (code == KS_NOT_FOUND)
		code = ks__serial_flush(to, err);
	return code == KS_OK ? ks__ledger_reload(to, err) : code;
}

enum ks_code ks__asof_open(struct ks_ledger *ledger, int64_t seq,
	const struct ks_report *report, struct ks_ledger **out,
	struct ks_error *err)
{
	enum ks_code code =
		ks__ledger_scratch(ks__db_path(ledger->db), out, err);

	if (code != KS_OK)
		return code;
	code = ks__db_exec((*out)->db, "begin", err);
	if (code == KS_OK)
		code = replay(ledger, seq, report, *out, err);
	if (code != KS_OK) {
		ks_ledger_close(*out);
		*out = NULL;
	}
	return code;
}

enum ks_code ks__asof_ledger(struct ks_ledger *ledger,
	const struct ks_report *report, struct ks_ledger **out,
	struct ks_buf *note, struct ks_error *err)
{
	char day[48];
	int64_t seq = 0;
	int ymd = 0;
	enum ks_code code;

	*out = NULL;
	if (!report->as_of)
		return KS_OK;
	code = ks__asof_entry(ledger, report->as_of, &seq, &ymd, err);
	if (code != KS_OK)
		return code;
	ks__date_wareki(ymd, day, sizeof(day));
	ks__buf_addf(note,
		"%s(%d年%d月%d日)の終わりの台帳(記入%lldまで)で"
		"数えています。",
		day, ymd / 10000, ymd / 100 % 100, ymd % 100, (long long)seq);
	return ks__asof_open(ledger, seq, report, out, err);
}
