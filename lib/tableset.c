#include "tableset.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "asset.h"
#include "err.h"
#include "input.h"

struct loader {
	struct ks_arena *arena;
	struct ks_tableset *set;
	struct ks_error *err;
};

static bool has_tail(const char *s, const char *tail)
{
	size_t len = strlen(s), cut = strlen(tail);

	return len > cut && strcmp(s + len - cut, tail) == 0;
}

static enum ks_code add_text(
	struct loader *loader, const char *file, const char *text, size_t len)
{
	struct ks_table table;
	struct ks_table *slot;
	enum ks_code code = ks__table_parse(
		loader->arena, file, text, len, &table, loader->err);

	if (code != KS_OK)
		return code;
	for (size_t i = 0; i < loader->set->n; i++)
		if (strcmp(loader->set->tables[i].id, table.id) == 0)
			return ks__table_wrong(loader->err, file, 1, "id",
				"表番号「%s」はほかの表が使っています。"
				"別の番号にしてください。",
				table.id);
	slot = ks__arena_push(loader->arena, &loader->set->tables,
		&loader->set->n, sizeof(*slot));
	if (!slot)
		return ks__nomem(loader->err);
	*slot = table;
	return KS_OK;
}

static enum ks_code add_shipped(struct loader *loader)
{
	enum ks_code code = KS_OK;

	for (size_t i = 0; code == KS_OK && i < ks__nassets; i++) {
		const struct ks_asset *asset = &ks__assets[i];

		if (strncmp(asset->name, "tables/", 7) == 0)
			code = add_text(loader, ks__basename(asset->name),
				(const char *)asset->bytes, asset->len);
	}
	return code;
}

/* A clerk's editor may save CP932: the reader of CSV files knows both. */
static enum ks_code read_file(
	const char *path, struct ks_buf *out, struct ks_error *err)
{
	struct ks_input *in;
	struct ks_line line;
	enum ks_code code = ks__input_open(path, NULL, ".", &in, err);

	if (code != KS_OK)
		return code;
	while ((code = ks__input_line(in, &line, err)) == KS_OK)
		ks__buf_add(out, line.utf8, line.utf8_len);
	ks__input_close(in);
	if (code == KS_NOT_FOUND)
		code = out->failed ? ks__nomem(err) : KS_OK;
	return code;
}

static enum ks_code add_file(struct loader *loader, const char *path)
{
	struct ks_buf text = KS_BUF_INIT;
	const char *name = ks__basename(path);
	enum ks_code code = read_file(path, &text, loader->err);

	name = ks__arena_copy(loader->arena, name, strlen(name));
	if (code == KS_OK)
		code = add_text(loader, name, ks__buf_str(&text), text.len);
	ks__buf_release(&text);
	return code;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static enum ks_code list_folder(struct loader *loader, const char *folder,
	const char ***names, size_t *n)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;

	if (!dir)
		return errno == ENOENT ? KS_OK
				       : ks__fail_errno(loader->err, folder);
	while ((entry = readdir(dir))) {
		struct ks_buf path = KS_BUF_INIT;
		const char **slot;

		if (!has_tail(entry->d_name, ".table"))
			continue;
		ks__buf_addf(&path, "%s/%s", folder, entry->d_name);
		slot = ks__arena_push(loader->arena, names, n, sizeof(**names));
		if (slot)
			*slot = ks__arena_copy(
				loader->arena, ks__buf_str(&path), path.len);
		if (path.failed)
			loader->arena->failed = true;
		ks__buf_release(&path);
	}
	closedir(dir);
	return loader->arena->failed ? ks__nomem(loader->err) : KS_OK;
}

/* LEDGER.tables/ beside the ledger; most ledgers have none. */
static enum ks_code add_folder(struct loader *loader, const char *ledger)
{
	struct ks_buf folder = KS_BUF_INIT;
	const char **names = NULL;
	size_t n = 0;
	enum ks_code code;

	ks__buf_addf(&folder, "%s.tables", ledger);
	code = folder.failed
		? ks__nomem(loader->err)
		: list_folder(loader, ks__buf_str(&folder), &names, &n);
	ks__buf_release(&folder);
	if (n)
		qsort(names, n, sizeof(*names), compare_names);
	for (size_t i = 0; code == KS_OK && i < n; i++)
		code = add_file(loader, names[i]);
	return code;
}

enum ks_code ks__tableset_load(struct ks_arena *arena,
	const struct ks_report *report, struct ks_tableset *out,
	struct ks_error *err)
{
	struct loader loader = { arena, out, err };
	enum ks_code code;

	*out = (struct ks_tableset){ NULL, 0 };
	code = add_shipped(&loader);
	if (code == KS_OK && report->ledger_path)
		code = add_folder(&loader, report->ledger_path);
	for (size_t i = 0; code == KS_OK && i < report->ntable_files; i++)
		code = add_file(&loader, report->table_files[i]);
	return code;
}

static enum ks_code unknown_table(
	const struct ks_tableset *set, const char *word, struct ks_error *err)
{
	const char *words[128];
	const char *near;
	size_t n = 0;

	for (size_t i = 0; i < set->n && n + 1 < 128; i++) {
		words[n++] = set->tables[i].id;
		words[n++] = set->tables[i].title;
	}
	near = ks_text_nearest(word, words, n);
	if (near)
		return ks__fail(err, KS_USAGE,
			"「%s」という表はありません。「%s」のことですか。",
			word, near);
	return ks__fail(err, KS_USAGE,
		"「%s」という表はありません。kasane report list で"
		"確かめてください。",
		word);
}

enum ks_code ks__tableset_find(const struct ks_tableset *set, const char *word,
	const struct ks_table **out, struct ks_error *err)
{
	for (size_t i = 0; i < set->n; i++)
		if (strcmp(set->tables[i].id, word) == 0 ||
			strcmp(set->tables[i].title, word) == 0) {
			*out = &set->tables[i];
			return KS_OK;
		}
	return unknown_table(set, word, err);
}

enum ks_code ks__tableset_chosen(struct ks_arena *arena,
	const struct ks_tableset *set, const struct ks_report *report,
	const struct ks_table ***out, size_t *n, struct ks_error *err)
{
	size_t wanted = report->ntables ? report->ntables : set->n;
	const struct ks_table **chosen =
		ks__arena_take(arena, (wanted + 1) * sizeof(*chosen));
	enum ks_code code = chosen ? KS_OK : ks__nomem(err);

	for (size_t i = 0; code == KS_OK && i < wanted; i++) {
		if (report->ntables)
			code = ks__tableset_find(
				set, report->tables[i], &chosen[i], err);
		else
			chosen[i] = &set->tables[i];
	}
	*out = chosen;
	*n = wanted;
	return code;
}
