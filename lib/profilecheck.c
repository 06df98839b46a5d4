/* `profile check`: what a profile makes of a file's headings. */
#include "import.h"

#include <string.h>

#include "cell.h"
#include "err.h"
#include "ledger.h"
#include "row.h"

static const char *what(const struct ks_header *header,
	const struct ks_column_map *map, const char **value)
{
	*value = "";
	switch (map->kind) {
	case KS_COL_FIELD:
		return header->ops->noun.fields[map->field].heading;
	case KS_COL_MARK:
		*value = map->code->label;
		return header->ops->noun.fields[map->field].heading;
	case KS_COL_DROP:
		return "(読み飛ばす)";
	case KS_COL_EXTRA:
	case KS_COL_UNKNOWN:
		break;
	}
	return "(知らない見出し)";
}

static enum ks_code show_header(
	const struct ks_header *header, struct ks_sink *sink)
{
	static const struct ks_column columns[] = { { "列", true, NULL },
		{ "見出し", false, NULL }, { "先", false, NULL },
		{ "値", false, NULL } };
	struct ks_table_head head = { .id = "profile",
		.title = header->ops->noun.name,
		.columns = columns,
		.ncolumns = 4 };
	enum ks_code rc = sink->begin(sink->ctx, &head);

	for (size_t i = 0; rc == KS_OK && i < header->n; i++) {
		struct ks_cell cells[4];
		const char *value;
		const char *to = what(header, &header->columns[i], &value);

		ks__cell_int(&cells[0], (int64_t)i + 1);
		ks__cell_text(&cells[1], header->columns[i].heading);
		ks__cell_text(&cells[2], to);
		ks__cell_text(&cells[3], value);
		rc = sink->row(sink->ctx, cells, 4);
	}
	return rc == KS_OK ? sink->end(sink->ctx) : rc;
}

static enum ks_code check_file(struct ks_load *load, const char *file,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_source source = { .ops = NULL };
	enum ks_code rc, shown = KS_OK;

	if (load->options->noun)
		source.ops = ks__noun_ops(
			(size_t)ks__noun_index(load->options->noun->id));
	rc = ks__input_open(
		file, load->options->encoding, NULL, &source.in, err);
	if (rc == KS_OK)
		rc = ks__read_headings(load, &source, err);
	if (load->header.ops && load->header.n)
		shown = show_header(&load->header, sink);
	ks__csv_free(source.csv);
	ks__input_close(source.in);
	return rc == KS_OK ? shown : rc;
}

enum ks_code ks_profile_check(struct ks_ledger *ledger, const char *name,
	const struct ks_noun *noun, const char *file,
	const struct ks_import *options, struct ks_sink *sink,
	struct ks_error *err)
{
	struct ks_import o = *options;
	struct ks_load load = { .ledger = ledger, .options = &o };
	struct ks_profile profile;
	enum ks_code rc = ks__profile_load(ledger, name, &profile, err);

	o.noun = noun;
	o.extra = KS_EXTRA_REFUSE;
	load.profile = &profile;
	if (rc == KS_OK && !o.encoding)
		o.encoding = profile.encoding;
	if (rc == KS_OK)
		rc = check_file(&load, file, sink, err);
	ks__profile_release(&profile);
	ks__load_release(&load);
	return rc;
}
