#include "profile.h"

#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "journal.h"
#include "text.h"

static const char *const kinds[] = { "設定", "見出し", "値", "固定", "丸",
	"無視" };

enum { NKINDS = sizeof(kinds) / sizeof(kinds[0]) };

const char *ks__profile_kind_name(enum ks_profile_kind kind)
{
	return kinds[kind];
}

/* ---- reading one that the ledger keeps -------------------------------------------- */

static char *key_of(const char *s, size_t len)
{
	struct ks_buf key = KS_BUF_INIT;

	ks__text_key(s, len, &key);
	return ks__buf_take(&key);
}

/* A kept profile is its rows as 種別 TAB 元 TAB 先 TAB 値 lines. */
static bool keep_line(struct ks_profile *profile, const char *const *cells)
{
	struct ks_profile_line *more =
		realloc(profile->lines, (profile->n + 1) * sizeof(*more));
	struct ks_profile_line *line;
	const char *match;

	if (!more)
		return false;
	profile->lines = more;
	line = &more[profile->n++];
	memset(line, 0, sizeof(*line));
	for (int i = 0; i < NKINDS; i++)
		if (strcmp(kinds[i], cells[0]) == 0)
			line->kind = (enum ks_profile_kind)i;
	line->from = strdup(cells[1]);
	line->to = strdup(cells[2]);
	line->value = strdup(cells[3]);
	match = line->kind == KS_PROFILE_VALUE ? cells[2] : cells[1];
	line->from_key = key_of(match, strlen(match));
	return line->from && line->to && line->value && line->from_key;
}

static void read_settings(struct ks_profile *profile)
{
	for (size_t i = 0; i < profile->n; i++) {
		const struct ks_profile_line *line = &profile->lines[i];

		if (line->kind != KS_PROFILE_SETTING)
			continue;
		if (strcmp(line->from, "スキップ行数") == 0)
			profile->skip_rows = strtol(line->value, NULL, 10);
		else if (strcmp(line->from, "文字コード") == 0)
			profile->encoding = line->value;
	}
}

static enum ks_code parse_body(
	struct ks_profile *profile, char *body, struct ks_error *err)
{
	char *line = body;

	while (line && *line) {
		char *next = strchr(line, '\n');
		const char *cells[4] = { "", "", "", "" };
		char *p = line;

		if (next)
			*next++ = '\0';
		for (int i = 0; i < 4 && p; i++) {
			cells[i] = p;
			p = strchr(p, '\t');
			if (p)
				*p++ = '\0';
		}
		if (!keep_line(profile, cells))
			return ks__nomem(err);
		line = next;
	}
	read_settings(profile);
	return KS_OK;
}

static enum ks_code unknown_profile(
	struct ks_ledger *ledger, const char *name, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select group_concat(name, '、') from profile "
		"where voided is null",
		err);
	struct ks_buf names = KS_BUF_INIT;

	if (!st)
		return err->code;
	if (ks__step(st, err) == KS_OK && !ks__col_null(st, 0))
		ks__buf_addf(&names, "。あるのは %s です", ks__col_str(st, 0));
	ks__reset(st);
	ks__fail(err, KS_NOT_FOUND, "様式「%s」は台帳にありません%s", name,
		names.len ? ks__buf_str(&names)
			  : "。kasane profile import で入れてください");
	ks__buf_release(&names);
	return KS_NOT_FOUND;
}

enum ks_code ks__profile_load(struct ks_ledger *ledger, const char *name,
	struct ks_profile *out, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(ledger->db,
		"select body from profile where name = ? and voided is null "
		"order by id desc limit 1",
		err);
	enum ks_code rc;
	char *body;

	memset(out, 0, sizeof(*out));
	if (!st)
		return err->code;
	ks__bind_str(st, 1, name);
	rc = ks__step(st, err);
	if (rc == KS_NOT_FOUND)
		return unknown_profile(ledger, name, err);
	if (rc != KS_OK)
		return rc;
	body = strdup(ks__col_str(st, 0));
	ks__reset(st);
	if (!body)
		return ks__nomem(err);
	rc = parse_body(out, body, err);
	free(body);
	return rc;
}

void ks__profile_release(struct ks_profile *profile)
{
	for (size_t i = 0; i < profile->n; i++) {
		free(profile->lines[i].from);
		free(profile->lines[i].to);
		free(profile->lines[i].value);
		free(profile->lines[i].from_key);
	}
	free(profile->lines);
	memset(profile, 0, sizeof(*profile));
}

static const struct ks_profile_line *find(const struct ks_profile *profile,
	enum ks_profile_kind kind, const char *heading, const char *s,
	size_t len)
{
	const struct ks_profile_line *found = NULL;
	struct ks_buf key = KS_BUF_INIT;

	ks__text_key(s, len, &key);
	for (size_t i = 0; i < profile->n && !found; i++) {
		const struct ks_profile_line *line = &profile->lines[i];

		if (line->kind == kind &&
			strcmp(line->from_key, ks__buf_str(&key)) == 0 &&
			(!heading || strcmp(line->from, heading) == 0))
			found = line;
	}
	ks__buf_release(&key);
	return found;
}

const struct ks_profile_line *ks__profile_find(const struct ks_profile *profile,
	enum ks_profile_kind kind, const char *s, size_t len)
{
	return find(profile, kind, NULL, s, len);
}

const struct ks_profile_line *ks__profile_value(
	const struct ks_profile *profile, const char *heading, const char *s,
	size_t len)
{
	return find(profile, KS_PROFILE_VALUE, heading, s, len);
}
