#include "import.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "err.h"
#include "ledger.h"

/* noun NULL: to be recognised by its headings. */
static enum ks_code add_source(struct ks_load *load, const struct ks_noun *noun,
	const char *path, struct ks_sources *out, struct ks_error *err)
{
	struct ks_source *more = realloc(out->at, (out->n + 1) * sizeof(*more));
	struct ks_source *source;
	struct ks_buf dir = KS_BUF_INIT;
	const char *ledger = ks__db_path(load->ledger->db);
	const char *slash = strrchr(ledger, '/');
	enum ks_code rc;

	if (!more)
		return ks__nomem(err);
	out->at = more;
	source = &more[out->n++];
	memset(source, 0, sizeof(*source));
	if (noun)
		source->ops = ks__noun_ops((size_t)ks__noun_index(noun->id));
	/* standard input is spooled beside the ledger, not in /tmp */
	ks__buf_add(&dir, slash ? ledger : ".",
		slash ? (size_t)(slash - ledger) + (slash == ledger) : 1);
	rc = ks__input_open(path, load->options->encoding, ks__buf_str(&dir),
		&source->in, err);
	ks__buf_release(&dir);
	return rc;
}

/* ---- folders ------------------------------------------------------------------------ */

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_csv(const char *name)
{
	size_t n = strlen(name);

	return n > 4 && *name != '.' &&
		(strcmp(name + n - 4, ".csv") == 0 ||
			strcmp(name + n - 4, ".CSV") == 0);
}

static enum ks_code list_folder(
	const char *path, char ***names, size_t *n, struct ks_error *err)
{
	DIR *dir = opendir(path);
	struct dirent *entry;
	enum ks_code rc = KS_OK;

	if (!dir)
		return ks__fail_errno(err, path);
	while (rc == KS_OK && (entry = readdir(dir)) != NULL) {
		struct ks_buf full = KS_BUF_INIT;
		char **more;

		if (!is_csv(entry->d_name))
			continue;
		ks__buf_addf(&full, "%s/%s", path, entry->d_name);
		more = realloc(*names, (*n + 1) * sizeof(*more));
		if (!more || full.failed) {
			ks__buf_release(&full);
			rc = ks__nomem(err);
		}
		if (more)
			*names = more;
		if (rc == KS_OK)
			more[(*n)++] = ks__buf_take(&full);
	}
	closedir(dir);
	return rc;
}

static enum ks_code add_folder(struct ks_load *load, const char *path,
	struct ks_sources *out, struct ks_error *err)
{
	char **names = NULL;
	size_t n = 0;
	enum ks_code rc = list_folder(path, &names, &n, err);

	if (rc == KS_OK && !n)
		rc = ks__fail(err, KS_NOT_FOUND,
			"%s: フォルダに .csv のファイルがありません",
			ks__basename(path));
	if (n)
		qsort(names, n, sizeof(*names), by_name);
	for (size_t i = 0; i < n; i++) {
		if (rc == KS_OK)
			rc = add_source(load, NULL, names[i], out, err);
		free(names[i]);
	}
	free(names);
	return rc;
}

/* ---- which noun, and in which order ----------------------------------------------------- */

static enum ks_code recognise(
	struct ks_load *load, struct ks_source *source, struct ks_error *err)
{
	struct ks_header header;
	struct ks_csv_row csv;
	struct ks_line line;
	struct ks_row row = { .ledger = load->ledger,
		.ops = &ks__intake,
		.file = ks__input_facts(source->in)->name };
	long skip = load->options->skip_rows;
	enum ks_code rc = KS_OK;

	while (skip-- > 0 && rc == KS_OK)
		rc = ks__input_line(source->in, &line, err);
	if (rc == KS_OK)
		rc = ks__csv_new(source->in, &source->csv, err);
	if (rc == KS_OK)
		rc = ks__csv_next(source->csv, &csv, err);
	if (rc == KS_NOT_FOUND)
		return ks__fail(err, KS_INVALID,
			"%s: 見出しの行がありません。"
			"空のファイルではありませんか",
			row.file);
	if (rc != KS_OK)
		return rc;
	rc = ks__header_read(
		&row, NULL, load->profile, load->options, &csv, &header, err);
	source->ops = header.ops;
	ks__header_release(&header);
	ks__buf_release(&row.first_error);
	/* wrong headings are told when the file is taken in */
	return rc == KS_USAGE && source->ops ? KS_OK : rc;
}

/* A stable insertion sort: files of one noun stay in the order given. */
static void sort_sources(struct ks_sources *sources)
{
	for (size_t i = 1; i < sources->n; i++) {
		struct ks_source moving = sources->at[i];
		size_t at = i;

		while (at &&
			ks__noun_index(sources->at[at - 1].ops->noun.id) >
				ks__noun_index(moving.ops->noun.id)) {
			sources->at[at] = sources->at[at - 1];
			at--;
		}
		sources->at[at] = moving;
	}
}

enum ks_code ks__sources_open(
	struct ks_load *load, struct ks_sources *out, struct ks_error *err)
{
	const struct ks_import *o = load->options;
	enum ks_code rc = KS_OK;

	for (size_t i = 0; rc == KS_OK && i < o->nfiles; i++) {
		struct stat st;

		if (!o->noun && stat(o->files[i], &st) == 0 &&
			S_ISDIR(st.st_mode))
			rc = add_folder(load, o->files[i], out, err);
		else
			rc = add_source(load, o->noun, o->files[i], out, err);
	}
	for (size_t i = 0; rc == KS_OK && i < o->ncompanions; i++)
		rc = add_source(load, o->companions[i].noun,
			o->companions[i].path, out, err);
	for (size_t i = 0; rc == KS_OK && i < out->n; i++)
		if (!out->at[i].ops)
			rc = recognise(load, &out->at[i], err);
	if (rc == KS_OK && (!o->noun || o->ncompanions))
		sort_sources(out);
	return rc;
}

void ks__sources_close(struct ks_sources *sources)
{
	for (size_t i = 0; i < sources->n; i++) {
		ks__csv_free(sources->at[i].csv);
		ks__input_close(sources->at[i].in);
	}
	free(sources->at);
}
