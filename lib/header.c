#include "header.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "ledger.h"
#include "row.h"
#include "text.h"

/* The columns a rejects file or a listing adds; taken off at import. */
static const char *const added_columns[] = { "エラー", "項目", "記録ID", "取消",
	"独自項目" };

static bool same_key(const struct ks_buf *key, const char *word)
{
	struct ks_buf other = KS_BUF_INIT;
	bool same;

	ks__text_key(word, strlen(word), &other);
	same = key->len == other.len &&
		memcmp(ks__buf_str(key), ks__buf_str(&other), key->len) == 0;
	ks__buf_release(&other);
	return same;
}

int ks__field_by_heading(const struct ks_noun *noun, const char *s, size_t len)
{
	struct ks_buf key = KS_BUF_INIT;
	int found = -1;

	ks__text_key(s, len, &key);
	for (size_t i = 0; i < noun->nfields && found < 0; i++) {
		const struct ks_field *field = &noun->fields[i];

		if (!(field->flags & KS_DERIVED) &&
			(same_key(&key, field->heading) ||
				same_key(&key, field->id)))
			found = (int)i;
	}
	ks__buf_release(&key);
	return found;
}

/* "課題:ひきこもり": the field before the colon, the code after it. */
static bool map_mark(const struct ks_codes *codes, const struct ks_noun *noun,
	const char *s, size_t len, struct ks_column_map *map)
{
	const struct ks_code_list *list;
	size_t at, width = 0;
	int field;

	for (at = 0; at < len && !width; at++)
		if (s[at] == ':')
			width = 1;
		else if (len - at >= 3 && memcmp(s + at, "：", 3) == 0)
			width = 3;
	if (!width)
		return false;
	at--;
	field = ks__field_by_heading(noun, s, at);
	if (field < 0 || noun->fields[field].type != KS_CODES)
		return false;
	list = ks__codes_list(codes, noun->fields[field].list);
	map->code = list ? ks__code_find(list, s + at + width, len - at - width)
			 : NULL;
	map->field = field;
	map->kind = KS_COL_MARK;
	return map->code != NULL;
}

static bool map_profile(const struct ks_codes *codes,
	const struct ks_noun *noun, const struct ks_profile *profile,
	const char *s, size_t len, struct ks_column_map *map)
{
	const struct ks_profile_line *line;
	const struct ks_code_list *list;

	if (ks__profile_find(profile, KS_PROFILE_IGNORE, s, len)) {
		map->kind = KS_COL_DROP;
		return true;
	}
	line = ks__profile_find(profile, KS_PROFILE_HEADING, s, len);
	if (line) {
		map->kind = KS_COL_FIELD;
		map->field =
			ks__field_by_heading(noun, line->to, strlen(line->to));
		return map->field >= 0;
	}
	line = ks__profile_find(profile, KS_PROFILE_MARK, s, len);
	if (!line)
		return false;
	map->kind = KS_COL_MARK;
	map->field = ks__field_by_heading(noun, line->to, strlen(line->to));
	if (map->field < 0 || !noun->fields[map->field].list)
		return false;
	list = ks__codes_list(codes, noun->fields[map->field].list);
	map->code = list ? ks__code_find(list, line->value, strlen(line->value))
			 : NULL;
	return map->code != NULL;
}

/* A column only the program writes (ケース番号 of a reception). */
static bool is_derived(const struct ks_noun *noun, const char *s, size_t len)
{
	for (size_t i = 0; i < noun->nfields; i++)
		if ((noun->fields[i].flags & KS_DERIVED) &&
			strlen(noun->fields[i].heading) == len &&
			memcmp(noun->fields[i].heading, s, len) == 0)
			return true;
	return false;
}

static bool map_column(const struct ks_codes *codes, const struct ks_noun *noun,
	const struct ks_profile *profile, const char *s, size_t len,
	struct ks_column_map *map)
{
	for (size_t i = 0; i < sizeof(added_columns) / sizeof(*added_columns);
		i++)
		if (strlen(added_columns[i]) == len &&
			memcmp(added_columns[i], s, len) == 0) {
			map->kind = KS_COL_DROP;
			return true;
		}
	if (profile && map_profile(codes, noun, profile, s, len, map))
		return true;
	map->field = ks__field_by_heading(noun, s, len);
	if (map->field >= 0) {
		map->kind = KS_COL_FIELD;
		return true;
	}
	/* what a listing adds by itself may come back with it */
	if (is_derived(noun, s, len)) {
		map->kind = KS_COL_DROP;
		return true;
	}
	return map_mark(codes, noun, s, len, map);
}

/* ---- which noun is it? -------------------------------------------------------- */

/* Is there a value for the field although the file has no column for it? */
static bool given_elsewhere(const struct ks_noun *noun, int field,
	const struct ks_import *options, const struct ks_profile *profile)
{
	for (size_t i = 0; i < options->ndefaults; i++) {
		const char *name = options->defaults[i].name;

		if (ks__field_by_heading(noun, name, strlen(name)) == field)
			return true;
	}
	for (size_t i = 0; profile && i < profile->n; i++) {
		const struct ks_profile_line *line = &profile->lines[i];

		if (line->kind == KS_PROFILE_CONSTANT &&
			ks__field_by_heading(
				noun, line->to, strlen(line->to)) == field)
			return true;
	}
	return false;
}

/* Can a row of the noun do without a case, or does the file name one? */
static bool names_case(const struct ks_noun_ops *ops, const bool *present,
	const struct ks_import *options, const struct ks_profile *profile)
{
	static const char *const by[] = { "case_number", "intake_number" };
	const struct ks_noun *noun = &ops->noun;

	if (ops->case_optional || ks__noun_field(noun, "case_id") < 0)
		return true;
	for (size_t i = 0; i < 2; i++) {
		int at = ks__noun_field(noun, by[i]);

		if (at < 0 || !(noun->fields[at].flags & KS_LOOKUP) ||
			present[at] ||
			given_elsewhere(noun, at, options, profile))
			return true;
	}
	return false;
}

/* How many headings the noun knows; 0 where one it needs is missing. */
static size_t score(const struct ks_row *row, const struct ks_noun_ops *ops,
	const struct ks_profile *profile, const struct ks_import *options,
	const struct ks_csv_row *headings)
{
	const struct ks_noun *noun = &ops->noun;
	bool present[KS_FIELDS_MAX] = { false };
	size_t n = 0;

	for (size_t i = 0; i < headings->ncells; i++) {
		struct ks_column_map map = { .kind = KS_COL_DROP };
		size_t len = headings->cells[i].len;
		const char *s = ks__text_trim(headings->cells[i].p, &len);

		if (!len ||
			!map_column(ks__row_codes(row), noun, profile, s, len,
				&map))
			continue;
		n++;
		if (map.kind == KS_COL_FIELD)
			present[map.field] = true;
	}
	for (size_t i = 0; i < noun->nfields; i++)
		if ((noun->fields[i].flags & KS_REQUIRED) && !present[i] &&
			!given_elsewhere(noun, (int)i, options, profile))
			return 0;
	return names_case(ops, present, options, profile) ? n : 0;
}

/* The nouns whose headings fit equally well. */
struct fits {
	const struct ks_noun_ops *ops[KS_NOUN_COUNT];
	size_t n, most;
};

static void find_fits(const struct ks_row *row,
	const struct ks_profile *profile, const struct ks_import *options,
	const struct ks_csv_row *headings, struct fits *fits)
{
	fits->n = fits->most = 0;
	for (size_t i = 0; i < KS_NOUN_COUNT; i++) {
		const struct ks_noun_ops *ops = ks__noun_ops(i);
		size_t n = 0;

		if (ops->noun.import)
			n = score(row, ops, profile, options, headings);
		if (n > fits->most) {
			fits->most = n;
			fits->n = 0;
		}
		if (n && n == fits->most)
			fits->ops[fits->n++] = ops;
	}
}

/* How much of a file's name is the noun's: "出席_R7.csv". */
static size_t named(const char *file, const struct ks_noun *noun)
{
	const char *const words[] = { noun->name, noun->word, noun->id };
	size_t longest = 0;

	for (size_t i = 0; i < 3; i++)
		if (strstr(file, words[i]) && strlen(words[i]) > longest)
			longest = strlen(words[i]);
	return longest;
}

/* Of these nouns the one the file is named after; NULL where none or two. */
static const struct ks_noun_ops *by_name(
	const char *file, const struct fits *fits)
{
	const struct ks_noun_ops *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < fits->n; i++) {
		size_t n = named(file, &fits->ops[i]->noun);

		if (n && n == most)
			best = NULL;
		if (n > most) {
			most = n;
			best = fits->ops[i];
		}
	}
	return best;
}

static const struct ks_noun_ops *recognise(const struct ks_row *row,
	const struct ks_profile *profile, const struct ks_import *options,
	const struct ks_csv_row *headings, struct fits *fits)
{
	find_fits(row, profile, options, headings, fits);
	return fits->n == 1 ? fits->ops[0] : by_name(row->file, fits);
}

/* Where headings do not say it: the noun the file is named after, so that
 * what is wrong with its headings can be told; else why it cannot be known. */
static enum ks_code not_recognised(const struct ks_row *row,
	const struct fits *fits, const struct ks_noun_ops **ops,
	struct ks_error *err)
{
	struct ks_buf names = KS_BUF_INIT;
	struct fits all = { .n = 0 };

	for (size_t i = 0; i < KS_NOUN_COUNT; i++)
		if (ks__noun_ops(i)->noun.import)
			all.ops[all.n++] = ks__noun_ops(i);
	*ops = by_name(row->file, &all);
	if (*ops)
		return KS_OK;
	if (!fits->n)
		return ks__fail(err, KS_USAGE,
			"%s: 見出しから何の表か分かりません。"
			"kasane intake import のように種類を言うか、見出しを確かめてください",
			row->file);
	for (size_t i = 0; i < fits->n; i++)
		ks__buf_addf(&names, "%s「%s」", i ? "か" : "",
			fits->ops[i]->noun.name);
	ks__fail(err, KS_USAGE,
		"%s: 見出しだけでは%sか決まりません。"
		"ファイルの名に種類を入れる(%s.csv など)か、"
		"見分けられる列を足してください",
		row->file, ks__buf_str(&names), fits->ops[0]->noun.name);
	ks__buf_release(&names);
	return KS_USAGE;
}

/* ---- telling what is wrong ------------------------------------------------------ */

static void tell_unknown(
	struct ks_row *row, const struct ks_noun *noun, const char *heading)
{
	const char *names[KS_FIELDS_MAX];
	const char *near;
	char hint[200] = "";
	size_t n = 0;

	for (size_t i = 0; i < noun->nfields; i++)
		if (!(noun->fields[i].flags & KS_DERIVED))
			names[n++] = noun->fields[i].heading;
	near = ks_text_nearest(heading, names, n);
	if (near)
		snprintf(hint, sizeof(hint), "。「%s」ではありませんか", near);
	ks__tell(row, KS_RULE_HEADING_UNKNOWN, NULL, NULL, heading, hint);
}

static void tell_missing(struct ks_row *row, const struct ks_header *header,
	const struct ks_import *options, const struct ks_profile *profile)
{
	const struct ks_noun *noun = &header->ops->noun;

	for (size_t i = 0; i < noun->nfields; i++)
		if ((noun->fields[i].flags & KS_REQUIRED) &&
			!header->present[i] &&
			!given_elsewhere(noun, (int)i, options, profile))
			ks__tell(row, KS_RULE_HEADING_MISSING, NULL, NULL,
				noun->fields[i].heading, NULL);
}

/* ---- the row --------------------------------------------------------------------- */

/* A row few of whose cells are known is data, not headings: its cells are
 * people's, and must not be told back as 「知らない項目」. */
static bool looks_like_headings(const struct ks_header *header)
{
	size_t known = 0, filled = 0;

	for (size_t i = 0; i < header->n; i++) {
		filled += *header->columns[i].heading != '\0';
		known += header->columns[i].kind != KS_COL_UNKNOWN &&
			*header->columns[i].heading;
	}
	return known * 2 >= filled && known;
}

/* Why a row reads like no headings of this noun, as far as it shows. */
static enum ks_code no_headings(struct ks_row *row, const struct ks_header *out,
	const struct ks_profile *profile, const struct ks_import *options,
	const struct ks_csv_row *headings, struct ks_error *err)
{
	struct fits fits;
	const struct ks_noun_ops *other =
		recognise(row, profile, options, headings, &fits);
	const char *only = headings->ncells ? headings->cells[0].p : "";

	if (other && other != out->ops)
		return ks__fail(err, KS_USAGE,
			"%s: %sの表のようです。"
			"kasane import で取り込んでください",
			row->file, other->noun.name);
	if (headings->ncells == 1 && (strchr(only, '\t') || strchr(only, ';')))
		return ks__fail(err, KS_USAGE,
			"%s: 区切りがカンマではありません(%s)。"
			"CSV(カンマ区切り)で保存し直してください",
			row->file, strchr(only, '\t') ? "タブ" : "セミコロン");
	return ks__fail(err, KS_USAGE,
		"%s:%ld: 見出しの行ではないようです。"
		"題名の行が上にあるなら --skip-rows で飛ばしてください",
		row->file, headings->line);
}

static void take_column(struct ks_row *row, struct ks_header *out,
	const struct ks_profile *profile, struct ks_column_map *map)
{
	size_t len = strlen(map->heading);

	map->kind = KS_COL_DROP;
	if (len &&
		!map_column(ks__row_codes(row), &out->ops->noun, profile,
			map->heading, len, map))
		map->kind = KS_COL_UNKNOWN;
}

/* What is unknown is refused, kept or dropped as the person asked. */
static void settle_unknown(struct ks_row *row, const struct ks_noun *noun,
	const struct ks_import *options, struct ks_column_map *map)
{
	if (options->extra == KS_EXTRA_KEEP)
		map->kind = KS_COL_EXTRA;
	else if (options->extra == KS_EXTRA_DROP)
		map->kind = KS_COL_DROP;
	if (options->extra == KS_EXTRA_KEEP)
		ks__tell(row, KS_RULE_HEADING_KEPT, NULL, NULL, map->heading,
			NULL);
	else if (options->extra == KS_EXTRA_REFUSE)
		tell_unknown(row, noun, map->heading);
}

static void tell_wrong(struct ks_row *row, struct ks_header *out,
	const struct ks_profile *profile, const struct ks_import *options)
{
	for (size_t i = 0; i < out->n; i++) {
		struct ks_column_map *map = &out->columns[i];

		if (map->kind == KS_COL_UNKNOWN)
			settle_unknown(row, &out->ops->noun, options, map);
		else if (map->kind == KS_COL_FIELD && out->present[map->field])
			ks__tell(row, KS_RULE_HEADING_TWICE, NULL, NULL,
				map->heading, NULL);
		if (map->kind == KS_COL_FIELD || map->kind == KS_COL_MARK)
			out->present[map->field] = true;
	}
	tell_missing(row, out, options, profile);
}

enum ks_code ks__header_read(struct ks_row *row, const struct ks_noun_ops *ops,
	const struct ks_profile *profile, const struct ks_import *options,
	const struct ks_csv_row *headings, struct ks_header *out,
	struct ks_error *err)
{
	struct fits fits;

	memset(out, 0, sizeof(*out));
	out->ops =
		ops ? ops : recognise(row, profile, options, headings, &fits);
	if (!out->ops && not_recognised(row, &fits, &out->ops, err) != KS_OK)
		return err->code;
	row->ops = out->ops;
	out->columns = calloc(headings->ncells + 1, sizeof(*out->columns));
	if (!out->columns)
		return ks__nomem(err);
	out->n = headings->ncells;
	for (size_t i = 0; i < out->n; i++) {
		size_t len = headings->cells[i].len;
		const char *s = ks__text_trim(headings->cells[i].p, &len);

		out->columns[i].heading = strndup(s, len);
		if (!out->columns[i].heading)
			return ks__nomem(err);
		take_column(row, out, profile, &out->columns[i]);
	}
	if (!looks_like_headings(out))
		return no_headings(row, out, profile, options, headings, err);
	tell_wrong(row, out, profile, options);
	if (!row->wrong)
		return KS_OK;
	/* without memory no heading is known */
	if (row->first_error.failed)
		return ks__nomem(err);
	return ks__fail(err, KS_USAGE,
		"%s: 見出しに誤りがあるため、取り込みませんでした", row->file);
}

void ks__header_release(struct ks_header *header)
{
	for (size_t i = 0; i < header->n && header->columns; i++)
		free(header->columns[i].heading);
	free(header->columns);
	header->columns = NULL;
	header->n = 0;
}
