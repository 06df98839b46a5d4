#include "diag.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void diag_init(struct diag *diag, bool json, struct progress *progress)
{
	const char *no_color = getenv("NO_COLOR");

	*diag = (struct diag){ .json = json, .progress = progress };
	diag->colour =
		!json && isatty(2) && (no_color == NULL || no_color[0] == '\0');
}

static void put_json(const char *key, const char *value)
{
	fprintf(stderr, "\"%s\":", key);
	if (value == NULL) {
		fputs("null", stderr);
		return;
	}
	fputc('"', stderr);
	for (; *value != '\0'; value++) {
		unsigned char c = (unsigned char)*value;
		if (c == '"' || c == '\\')
			fprintf(stderr, "\\%c", c);
		else if (c < 0x20 || c == 0x7f)
			fprintf(stderr, "\\u%04x", c);
		else
			fputc(c, stderr);
	}
	fputc('"', stderr);
}

/* A file name or a value may hold anything; a terminal must not obey it. */
static void put_plain(const char *s)
{
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;
		fputc(c < 0x20 || c == 0x7f ? '?' : c, stderr);
	}
}

static void put_place(const char *file, long line, const char *heading)
{
	if (file != NULL && file[0] != '\0') {
		put_plain(file);
		if (line > 0)
			fprintf(stderr, ":%ld", line);
		fputs(": ", stderr);
	}
	if (heading != NULL && heading[0] != '\0') {
		put_plain(heading);
		fputs(": ", stderr);
	}
}

static void remember(struct diag *diag, const char *rule)
{
	if (rule == NULL || rule[0] == '\0' || diag->nrules == DIAG_RULES)
		return;
	for (size_t i = 0; i < diag->nrules; i++)
		if (strcmp(diag->rules[i], rule) == 0)
			return;
	snprintf(diag->rules[diag->nrules], sizeof(diag->rules[0]), "%s", rule);
	diag->nrules++;
}

static void row_json(const struct ks_diag *row)
{
	fputc('{', stderr);
	put_json("file", row->file);
	fprintf(stderr, ",\"line\":%ld,", row->line);
	put_json("column", row->heading);
	fputc(',', stderr);
	put_json("value", row->value);
	fputc(',', stderr);
	put_json("code", row->rule);
	fputc(',', stderr);
	put_json("severity", ks_severity_name(row->severity));
	fputc(',', stderr);
	put_json("message", row->message);
	fputs("}\n", stderr);
}

static void row_text(const struct diag *diag, const struct ks_diag *row)
{
	bool note = row->severity == KS_NOTE;

	fputs("kasane: ", stderr);
	if (diag->colour)
		fputs(note ? "\033[33m" : "\033[31m", stderr);
	if (note)
		fprintf(stderr, "%s: ", ks_severity_name(KS_NOTE));
	put_place(row->file, row->line, row->heading);
	put_plain(row->message);
	fputs(diag->colour ? "\033[0m\n" : "\n", stderr);
}

void diag_row(struct diag *diag, const struct ks_diag *row)
{
	progress_clear(diag->progress);
	if (row->severity == KS_NOTE)
		diag->notes++;
	else
		diag->errors++;
	if (row->severity != KS_NOTE)
		remember(diag, row->rule);
	if (diag->json)
		row_json(row);
	else
		row_text(diag, row);
}

/* The rule's id, else the result's own name: "not-found". */
static void error_name(const struct ks_error *err, char *out, size_t size)
{
	static const char *const names[] = {
#define DIAG_NAME(name, status, about) [name] = #name,
		KS_CODES(DIAG_NAME)
#undef DIAG_NAME
	};
	const char *from = names[err->code] + strlen("KS_");

	if (err->rule[0] != '\0') {
		snprintf(out, size, "%s", err->rule);
		return;
	}
	snprintf(out, size, "%s", from);
	for (char *p = out; *p != '\0'; p++)
		*p = *p == '_' ? '-' : (char)(*p | 0x20);
}

static void error_json(const struct ks_error *err)
{
	char name[64];

	error_name(err, name, sizeof(name));
	fputc('{', stderr);
	put_json("file", err->file[0] != '\0' ? err->file : NULL);
	fprintf(stderr, ",\"line\":%ld,", err->line);
	put_json("column", err->field[0] != '\0' ? err->field : NULL);
	fputs(",\"value\":null,", stderr);
	put_json("code", name);
	fputs(",\"severity\":null,", stderr);
	put_json("message", err->message);
	fputs("}\n", stderr);
}

void diag_error(struct diag *diag, const struct ks_error *err)
{
	progress_clear(diag->progress);
	if (err->message[0] == '\0')
		return;
	if (diag->json) {
		error_json(err);
		return;
	}
	fputs("kasane: ", stderr);
	if (diag->colour)
		fputs("\033[31m", stderr);
	put_place(err->file, err->line, err->field);
	put_plain(err->message);
	fputs(diag->colour ? "\033[0m\n" : "\n", stderr);
}

void diag_hint(const struct diag *diag)
{
	if (diag->json || diag->nrules == 0)
		return;
	fputs("詳しくは kasane explain", stderr);
	for (size_t i = 0; i < diag->nrules; i++) {
		fputc(' ', stderr);
		put_plain(diag->rules[i]);
	}
	fputc('\n', stderr);
}

void diag_say(struct diag *diag, const char *line)
{
	progress_clear(diag->progress);
	if (diag->json) {
		fputc('{', stderr);
		put_json("summary", line);
		fputs("}\n", stderr);
		return;
	}
	put_plain(line);
	fputc('\n', stderr);
}
