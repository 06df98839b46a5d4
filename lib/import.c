/*
 * Files in: one run, one transaction.  Rows are written as they are read; a
 * bad row stops the writing of none of the others, so that all of them are
 * told at once, but the transaction is then rolled back (unless the person
 * asked for a rejects file, which is what makes half a file good enough).
 */
#include "import.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "run.h"
#include "text.h"

struct ks_import_count *ks__load_count(
	struct ks_import_result *result, const struct ks_noun *noun)
{
	for (size_t i = 0; i < result->ncounts; i++)
		if (result->counts[i].noun == noun)
			return &result->counts[i];
	assert(result->ncounts < KS_NOUNS_MAX);
	memset(&result->counts[result->ncounts], 0, sizeof(result->counts[0]));
	result->counts[result->ncounts].noun = noun;
	return &result->counts[result->ncounts++];
}

/* ---- rows ---------------------------------------------------------------------- */

static bool blank_row(const struct ks_csv_row *csv)
{
	if (csv->fault != KS_CSV_FINE)
		return false;
	for (size_t i = 0; i < csv->ncells; i++) {
		size_t len = csv->cells[i].len;

		ks__text_trim(csv->cells[i].p, &len);
		if (len)
			return false;
	}
	return true;
}

static void count_fate(struct ks_import_count *count, enum ks_fate fate)
{
	switch (fate) {
	case KS_FATE_REGISTERED:
		count->registered++;
		break;
	case KS_FATE_UPDATED:
		count->updated++;
		break;
	case KS_FATE_HELD:
		count->held++;
		break;
	case KS_FATE_UNCHANGED:
		count->unchanged++;
		break;
	case KS_FATE_REJECTED:
		count->rejected++;
		break;
	}
}

static enum ks_code take_row(struct ks_load *load, const struct ks_csv_row *csv,
	struct ks_import_count *count, struct ks_error *err)
{
	enum ks_fate fate = KS_FATE_REJECTED;
	enum ks_code rc = ks__load_row(load, csv, err);

	count->read++;
	if (rc == KS_OK && !load->row.wrong)
		rc = ks__register(load, &fate, err);
	else if (rc == KS_OK)
		rc = ks__register_wrong(load, err);
	/* a value there was no memory for must not become an empty one */
	if (rc == KS_OK && (load->arena.failed || load->row.first_error.failed))
		rc = ks__nomem(err);
	if (rc != KS_OK)
		return rc;
	count_fate(count, fate);
	count->notes += load->row.notes;
	if (fate != KS_FATE_REJECTED)
		return KS_OK;
	load->wrong++;
	load->refused +=
		load->row.refused && load->row.refused == load->row.wrong;
	if (load->rejects)
		ks__rejects_row(load->rejects,
			ks__buf_str(&load->row.first_error),
			load->row.first_heading, csv->raw, csv->raw_len);
	return KS_OK;
}

static enum ks_code take_rows(
	struct ks_load *load, struct ks_source *source, struct ks_error *err)
{
	const struct ks_import *o = load->options;
	struct ks_import_count *count =
		ks__load_count(load->result, &load->header.ops->noun);
	int64_t total = ks__input_facts(source->in)->bytes;
	struct ks_csv_row csv;
	enum ks_code rc;

	while ((rc = ks__csv_next(source->csv, &csv, err)) == KS_OK) {
		if (blank_row(&csv))
			continue;
		rc = take_row(load, &csv, count, err);
		if (rc != KS_OK)
			return rc;
		if (o->progress && count->read % 1024 == 0)
			o->progress(o->ctx, load->header.ops->noun.name,
				ks__input_done(source->in), total);
	}
	assert(count->read ==
		count->registered + count->updated + count->unchanged +
			count->rejected + count->held);
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

/* ---- one file -------------------------------------------------------------------- */

static enum ks_code skip_titles(struct ks_source *source, long rows,
	struct ks_rejects *rejects, struct ks_error *err)
{
	struct ks_line line;
	enum ks_code rc = KS_OK;

	while (rows-- > 0 && rc == KS_OK) {
		rc = ks__input_line(source->in, &line, err);
		if (rc == KS_OK && rejects)
			ks__rejects_title(rejects, line.raw, line.raw_len);
	}
	return rc == KS_NOT_FOUND ? KS_OK : rc;
}

static void about_file(struct ks_load *load, const struct ks_source *source)
{
	struct ks_row *row = &load->row;

	row->ledger = load->ledger;
	row->arena = &load->arena;
	row->tell = load->options->diag;
	row->ctx = load->options->ctx;
	row->file = ks__input_facts(source->in)->name;
	row->ops = source->ops ? source->ops : &ks__intake;
	row->rec.noun = &row->ops->noun;
	row->wrong = row->notes = row->refused = 0;
}

static long skip_rows(const struct ks_load *load)
{
	if (load->options->skip_rows)
		return load->options->skip_rows;
	return load->profile ? load->profile->skip_rows : 0;
}

enum ks_code ks__read_headings(
	struct ks_load *load, struct ks_source *source, struct ks_error *err)
{
	struct ks_csv_row csv;
	enum ks_code rc;

	about_file(load, source);
	rc = skip_titles(source, skip_rows(load), load->rejects, err);
	if (rc == KS_OK)
		rc = ks__csv_new(source->in, &source->csv, err);
	if (rc == KS_OK)
		rc = ks__csv_next(source->csv, &csv, err);
	if (rc == KS_NOT_FOUND)
		return ks__fail(err, KS_INVALID,
			"%s: 見出しの行がありません。"
			"空のファイルではありませんか",
			load->row.file);
	if (rc != KS_OK)
		return rc;
	load->row.line = csv.line;
	if (csv.fault != KS_CSV_FINE)
		return ks__fail(err, KS_INVALID, "%s:%ld: 見出しの行: %s",
			load->row.file, csv.line,
			ks__rule(ks__fault_rule(csv.fault))->message);
	if (load->rejects)
		ks__rejects_headings(load->rejects, csv.raw, csv.raw_len);
	return ks__header_read(&load->row, source->ops, load->profile,
		load->options, &csv, &load->header, err);
}

/* The rejects file must not take the place of a file it is made from. */
static enum ks_code check_target(struct ks_load *load,
	const struct ks_sources *sources, struct ks_error *err)
{
	const char *name = load->options->rejects;
	bool taken = name && ks__same_file(name, ks__db_path(load->ledger->db));

	for (size_t i = 0; name && !taken && i < sources->n; i++)
		taken = ks__input_is(sources->at[i].in, name);
	if (!taken)
		return KS_OK;
	return ks__fail(err, KS_USAGE,
		"--rejects: %s は取り込むファイルか台帳です。"
		"別のファイル名を指定してください",
		ks__basename(name));
}

static enum ks_code open_rejects(struct ks_load *load, struct ks_source *source,
	size_t number, struct ks_error *err)
{
	enum ks_code rc;

	if (!load->options->rejects)
		return KS_OK;
	rc = ks__rejects_open(load->options->rejects, number,
		ks__input_facts(source->in)->encoding, &source->rejects, err);
	load->rejects = source->rejects;
	return rc;
}

static enum ks_code take_file(struct ks_load *load, struct ks_source *source,
	size_t number, struct ks_error *err)
{
	enum ks_code rc = ks__input_rewind(source->in, err);

	ks__csv_free(source->csv);
	source->csv = NULL;
	if (rc == KS_OK)
		rc = open_rejects(load, source, number, err);
	if (rc == KS_OK)
		rc = ks__read_headings(load, source, err);
	if (rc == KS_OK) {
		load->row.wrong = 0;
		load->row.line = 0;
		ks__load_constants(load);
		if (load->row.wrong)
			rc = ks__fail(err, KS_USAGE,
				"補う値に誤りがあるため、"
				"取り込みませんでした");
	}
	if (rc == KS_OK)
		rc = take_rows(load, source, err);
	ks__header_release(&load->header);
	ks__idmap_release(&load->bad);
	ks__idmap_release(&load->lines);
	ks__idmap_release(&load->nth);
	return rc;
}

/* ---- the run ----------------------------------------------------------------------- */

static void describe_files(const struct ks_sources *sources, struct ks_buf *out)
{
	for (size_t i = 0; i < sources->n; i++) {
		const struct ks_input_facts *facts =
			ks__input_facts(sources->at[i].in);

		ks__buf_addf(out, "%s %s %s\n", facts->sha256, facts->encoding,
			facts->name);
	}
}

static bool anything_written(const struct ks_import_result *result)
{
	for (size_t i = 0; i < result->ncounts; i++)
		if (result->counts[i].registered || result->counts[i].updated ||
			result->counts[i].held)
			return true;
	return false;
}

static enum ks_code close_run(struct ks_load *load, struct ks_sources *sources,
	int64_t first, struct ks_error *err)
{
	struct ks_import_result *result = load->result;
	struct ks_buf files = KS_BUF_INIT;
	struct ks_buf counts = KS_BUF_INIT;
	enum ks_code rc;

	describe_files(sources, &files);
	for (size_t i = 0; i < result->ncounts; i++) {
		const struct ks_import_count *c = &result->counts[i];

		ks__buf_addf(&counts, "%s %lld %lld %lld %lld %lld %lld\n",
			c->noun->id, (long long)c->read,
			(long long)c->registered, (long long)c->updated,
			(long long)c->unchanged, (long long)c->rejected,
			(long long)c->held);
	}
	rc = ks__run_close(load->ledger, first, ks__buf_str(&files),
		ks__buf_str(&counts), err);
	ks__buf_release(&files);
	ks__buf_release(&counts);
	return rc;
}

/* What the rows came to, as a whole: may the transaction stand? */
static enum ks_code judge(const struct ks_load *load, struct ks_error *err)
{
	const struct ks_import *o = load->options;
	int64_t notes = 0;

	for (size_t i = 0; i < load->result->ncounts; i++)
		notes += load->result->counts[i].notes;
	if (load->wrong && !o->rejects) {
		enum ks_code rc = load->conflict ? KS_CONFLICT : KS_INVALID;

		if (load->refused == load->wrong)
			rc = KS_REFUSED;
		return ks__fail(err, rc,
			"%d行に誤りがあるため、何も取り込みませんでした"
			"(良い行だけ入れるには --rejects FILE)",
			load->wrong);
	}
	if (o->strict && notes)
		return ks__fail(err, KS_INVALID,
			"注意が%lld件あるため、"
			"何も取り込みませんでした(--strict)",
			(long long)notes);
	return KS_OK;
}

struct import_work {
	struct ks_load *load;
	struct ks_sources *sources;
};

static enum ks_code import_all(
	struct ks_ledger *ledger, void *arg, struct ks_error *err)
{
	struct import_work *work = arg;
	struct ks_load *load = work->load;
	int64_t first = 0;
	enum ks_code rc = KS_OK;

	if (load->options->replace_run)
		rc = ks__run_undo(
			ledger, load->options->replace_run, false, err);
	if (rc == KS_OK)
		rc = ks__run_next(ledger, &ledger->run, err);
	if (rc == KS_OK)
		rc = ks__journal_next(ledger, &first, err);
	for (size_t i = 0; rc == KS_OK && i < work->sources->n; i++)
		rc = take_file(load, &work->sources->at[i], i + 1, err);
	if (rc == KS_OK)
		rc = judge(load, err);
	for (size_t i = 0; rc == KS_OK && i < work->sources->n; i++)
		rc = ks__rejects_finish(work->sources->at[i].rejects, err);
	if (rc != KS_OK)
		return rc;
	if (anything_written(load->result)) {
		load->result->run = ledger->run;
		rc = close_run(load, work->sources, first, err);
	}
	return rc;
}

static enum ks_code settle(struct ks_load *load, struct ks_sources *sources,
	enum ks_code rc, struct ks_error *err)
{
	struct ks_error ignored;
	bool keep = rc == KS_OK && !load->options->dry_run;

	if (!keep)
		load->result->run = 0;
	for (size_t i = 0; i < sources->n; i++) {
		enum ks_code closed = ks__rejects_close(
			sources->at[i].rejects, keep, keep ? err : &ignored);

		sources->at[i].rejects = NULL;
		if (rc == KS_OK)
			rc = closed;
	}
	if (rc == KS_OK && load->wrong)
		rc = ks__fail(
			err, KS_PARTIAL, "%d行を却下しました", load->wrong);
	return rc;
}

static enum ks_code run_import(
	struct ks_load *load, struct ks_sources *sources, struct ks_error *err)
{
	struct import_work work = { load, sources };
	enum ks_code rc;

	if (load->options->dry_run)
		rc = ks__rehearsal(load->ledger, import_all, &work, err);
	else
		rc = ks__transaction(load->ledger, import_all, &work, err);
	return settle(load, sources, rc, err);
}

enum ks_code ks_import(struct ks_ledger *ledger, const struct ks_import *o,
	struct ks_import_result *result, struct ks_error *err)
{
	struct ks_load load = {
		.ledger = ledger, .options = o, .result = result
	};
	struct ks_profile profile;
	struct ks_sources sources = { NULL, 0 };
	struct ks_import options = *o;
	enum ks_code rc = KS_OK;

	memset(result, 0, sizeof(*result));
	memset(&profile, 0, sizeof(profile));
	if (o->noun && !o->noun->import)
		return ks__fail(err, KS_USAGE,
			"%sはCSVファイルからは取り込めません", o->noun->name);
	if (o->profile) {
		rc = ks__profile_load(ledger, o->profile, &profile, err);
		load.profile = &profile;
		if (!options.encoding)
			options.encoding = profile.encoding;
		load.options = &options;
	}
	if (rc == KS_OK)
		rc = ks__sources_open(&load, &sources, err);
	if (rc == KS_OK)
		rc = check_target(&load, &sources, err);
	if (rc == KS_OK)
		rc = run_import(&load, &sources, err);
	ks__sources_close(&sources);
	ks__profile_release(&profile);
	ks__load_release(&load);
	return rc;
}
