#include "setting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "date.h"
#include "err.h"
#include "journal.h"
#include "text.h"
#include "writeright.h"

static const struct setting {
	const char *id, *name;
	enum ks_type type;
	const char *about;
	const char *unset; /* what holds until it is set, or NULL */
} settings[] = {
	{ "municipality", "市町村名", KS_TEXT, "報告書に載せる市町村の名前",
		NULL },
	{ "started", "本格実施開始日", KS_DATE,
		"重層的支援体制整備事業を本格実施した日", NULL },
	{ "review_months", "会議後の確認月数", KS_INT,
		"支援会議の後、次回確認日のない案件を確かめるまでの月数", "3" },
	{ "keeper", "保有機関", KS_CODE,
		"台帳を持つ機関。この機関の職員はすべてを見る", NULL },
};

enum { NSETTINGS = sizeof(settings) / sizeof(settings[0]) };

static const struct setting *find(const char *name)
{
	for (size_t i = 0; i < NSETTINGS; i++)
		if (strcmp(settings[i].id, name) == 0 ||
			strcmp(settings[i].name, name) == 0)
			return &settings[i];
	return NULL;
}

static enum ks_code unknown(const char *name, struct ks_error *err)
{
	const char *names[NSETTINGS];
	const char *near;

	for (size_t i = 0; i < NSETTINGS; i++)
		names[i] = settings[i].name;
	near = ks_text_nearest(name, names, NSETTINGS);
	return ks__fail(err, KS_USAGE, "「%s」という設定はありません。%s%s%s",
		name, near ? "「" : "",
		near ? near
		     : "kasane setting list で"
		       "確かめてください",
		near ? "」ではありませんか" : "");
}

/* "６" is 6; up to four digits. */
static bool read_number(const char *value, char out[8])
{
	struct ks_buf narrow = KS_BUF_INIT;
	const char *s;
	size_t len;
	bool good;

	ks__text_narrow(value, strlen(value), &narrow);
	len = narrow.len;
	s = ks__text_trim(ks__buf_str(&narrow), &len);
	good = len > 0 && len < 5 && strspn(s, "0123456789") >= len;
	if (good)
		snprintf(out, 8, "%ld", strtol(s, NULL, 10) % 10000);
	ks__buf_release(&narrow);
	return good;
}

/* An agency is kept by its code: labels may change. */
static enum ks_code agency_code(struct ks_ledger *ledger,
	const struct setting *setting, const char **value, struct ks_error *err)
{
	const struct ks_code_list *list = ks__codes_list(ledger->codes, "機関");
	const struct ks_code_row *row =
		list ? ks__code_find(list, *value, strlen(*value)) : NULL;

	if (!row)
		return ks__fail(err, KS_INVALID,
			"%s: 「%s」は「機関」にありません。"
			"kasane code list 機関 で確かめてください",
			setting->name, *value);
	*value = row->code;
	return KS_OK;
}

static const char *shown(const struct ks_ledger *ledger,
	const struct setting *setting, const struct ks_buf *value)
{
	const struct ks_code_list *list = ks__codes_list(ledger->codes, "機関");
	const struct ks_code_row *row = setting->type == KS_CODE && list
		? ks__code_find(list, ks__buf_str(value), value->len)
		: NULL;

	return row ? row->label : ks__buf_str(value);
}

enum ks_code ks__setting_put(struct ks_ledger *ledger, const char *name,
	const char *value, struct ks_error *err)
{
	const struct setting *setting = find(name);
	struct ks_buf payload = KS_BUF_INIT;
	char iso[11], number[8];
	enum ks_code rc;
	int ymd;

	if (!setting)
		return unknown(name, err);
	if (setting->type == KS_CODE && !*value) {
		; /* none any more */
	} else if (setting->type == KS_DATE) {
		if (ks__date_parse(value, strlen(value), false, &ymd) ==
			KS_DATE_BAD)
			return ks__fail(err, KS_INVALID,
				"%s: 「%s」は日付として"
				"読めません。R5.4.1 のように書いてください",
				setting->name, value);
		ks__date_iso(ymd, iso);
		value = iso;
	} else if (setting->type == KS_INT) {
		if (!read_number(value, number))
			return ks__fail(err, KS_INVALID,
				"%s: 「%s」は数として読めません。"
				"0以上9999以下の整数を書いてください",
				setting->name, value);
		value = number;
	} else if (setting->type == KS_CODE) {
		rc = agency_code(ledger, setting, &value, err);
		if (rc != KS_OK)
			return rc;
	} else if (!*value) {
		return ks__fail(err, KS_INVALID, "%s: 値を書いてください",
			setting->name);
	}
	ks__payload_add(&payload, "name", setting->id);
	ks__payload_add(&payload, "value", value);
	rc = ks__journal_append(
		ledger, "setting", 0, &payload, NULL, NULL, err);
	ks__buf_release(&payload);
	return rc;
}

enum ks_code ks__setting(struct ks_ledger *ledger, const char *name,
	struct ks_buf *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(
		ledger->db, "select value from setting where name = ?", err);
	enum ks_code rc;

	if (!st)
		return err->code;
	ks__bind_str(st, 1, name);
	rc = ks__step(st, err);
	if (rc == KS_OK)
		ks__buf_adds(out, ks__col_str(st, 0));
	ks__reset(st);
	return rc;
}

enum ks_code ks__setting_number(struct ks_ledger *ledger, const char *name,
	int *out, struct ks_error *err)
{
	const struct setting *setting = find(name);
	struct ks_buf value = KS_BUF_INIT;
	enum ks_code rc = ks__setting(ledger, name, &value, err);

	*out = 0;
	if (rc == KS_OK)
		*out = (int)strtol(ks__buf_str(&value), NULL, 10);
	else if (rc == KS_NOT_FOUND && setting && setting->unset)
		*out = (int)strtol(setting->unset, NULL, 10);
	ks__buf_release(&value);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

struct put {
	const char *name, *value;
};

static enum ks_code put(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct put *p = arg;

	return ks__setting_put(ledger, p->name, p->value, err);
}

enum ks_code ks_setting_set(struct ks_ledger *ledger, const char *name,
	const char *value, struct ks_error *err)
{
	struct put p = { name, value };
	enum ks_code rc = ks__may_govern(ledger, "設定", err);

	return rc == KS_OK ? ks__transaction(ledger, put, &p, err) : rc;
}

enum ks_code ks_setting_list(
	struct ks_ledger *ledger, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_column columns[] = { { "設定", false, NULL },
		{ "値", false, NULL }, { "説明", false, NULL } };
	static const struct ks_table_head head = { .id = "setting",
		.title = "設定",
		.columns = columns,
		.ncolumns = 3 };
	enum ks_code rc = sink->begin(sink->ctx, &head);

	for (size_t i = 0; rc == KS_OK && i < NSETTINGS; i++) {
		struct ks_buf value = KS_BUF_INIT;
		struct ks_cell cells[3];

		rc = ks__setting(ledger, settings[i].id, &value, err);
		if (rc == KS_NOT_FOUND && settings[i].unset)
			ks__buf_adds(&value, settings[i].unset);
		if (rc == KS_OK || rc == KS_NOT_FOUND) {
			ks__cell_text(&cells[0], settings[i].name);
			ks__cell_text(
				&cells[1], shown(ledger, &settings[i], &value));
			ks__cell_text(&cells[2], settings[i].about);
			rc = sink->row(sink->ctx, cells, 3);
		}
		ks__buf_release(&value);
	}
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}
