/*
 * The demo city as the files five offices would send in: for each of them and
 * each fiscal year one file of receptions and one of contacts, the profile
 * one of them needs, the districts, and a README.txt that says what to do.
 */
#include "demo.h"

#include "city_csv.h"
#include "kasane.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { YEARS_MAX = 10 };

struct demo {
	const char *dir;
	const struct city_params *params;
	struct city_row row; /* one at a time */
	int files;
};

struct file {
	FILE *stream;
	bool cp932;
	struct city_writer writer;
	long rows;
};

/* Records of persons, though invented ones: nobody else's to read. */
static FILE *create(const struct demo *demo, const char *name)
{
	char path[4096];
	int n = snprintf(path, sizeof(path), "%s/%s", demo->dir, name);

	if (n < 0 || (size_t)n >= sizeof(path)) {
		errno = ENAMETOOLONG;
		return NULL;
	}
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (fd < 0 || fchmod(fd, 0600) != 0)
		return NULL;
	return fdopen(fd, "w");
}

static bool finish(struct demo *demo, FILE *stream)
{
	bool good = !ferror(stream);

	if (fclose(stream) != 0)
		good = false;
	if (good)
		demo->files++;
	return good;
}

static bool emit_cp932(struct demo *demo, FILE *stream)
{
	char *bytes = NULL;
	size_t len = 0;
	uint32_t bad;

	if (ks_text_to_cp932(demo->row.text, demo->row.len, NULL, &bytes, &len,
		    &bad) != KS_OK) {
		errno = EILSEQ;
		return false;
	}
	bool good = fwrite(bytes, 1, len, stream) == len;

	free(bytes);
	return good;
}

static bool emit(struct demo *demo, struct file *file)
{
	const struct city_row *row = &demo->row;

	file->rows++;
	if (file->cp932)
		return emit_cp932(demo, file->stream);
	return fwrite(row->text, 1, row->len, file->stream) == row->len;
}

static void file_name(
	char *out, size_t size, enum city_file kind, int agency, int year)
{
	snprintf(out, size, "%s-%s-R%d.csv",
		kind == CITY_FILE_INTAKE ? "intake" : "contact",
		city_offices[agency].slug, year - 2018);
}

static bool open_file(struct demo *demo, struct file *file, enum city_file kind,
	int agency, int year)
{
	char name[64];

	file_name(name, sizeof(name), kind, agency, year);
	city_writer_init(&file->writer, agency, kind);
	file->cp932 = city_offices[agency].cp932;
	file->stream = create(demo, name);
	if (!file->stream)
		return false;
	city_write_head(&file->writer, year, &demo->row);
	bool good = emit(demo, file);

	file->rows = 0;
	return good;
}

/* The five offices' files of one kind and year, written side by side. */
static bool open_files(struct demo *demo, struct file files[CITY_AGENCIES],
	enum city_file kind, int year)
{
	for (int a = 0; a < CITY_AGENCIES; a++)
		if (!open_file(demo, &files[a], kind, a, year))
			return false;
	return true;
}

static bool close_files(struct demo *demo, struct file files[CITY_AGENCIES])
{
	bool good = true;

	for (int a = 0; a < CITY_AGENCIES; a++)
		if (files[a].stream && !finish(demo, files[a].stream))
			good = false;
	return good;
}

static bool write_intakes(
	struct demo *demo, struct file files[CITY_AGENCIES], int year)
{
	struct city_intake intake;
	long first, end;

	city_year_range(demo->params, year, &first, &end);
	for (long i = first; i < end; i++) {
		city_intake_at(demo->params, i, &intake);
		struct file *file = &files[intake.key.agency];

		city_write_intake_row(&file->writer, &intake, &demo->row);
		if (!emit(demo, file))
			return false;
	}
	return true;
}

static bool write_contact(struct demo *demo, struct file *files,
	const struct city_contact *contact, int year)
{
	struct file *file = &files[contact->author];

	if (city_fiscal_year(contact->on) != year)
		return true;
	city_write_contact_row(&file->writer, contact, &demo->row);
	return emit(demo, file);
}

/* Of a year: contacts of this and earlier years' cases, and the rest. */
static bool write_contacts(
	struct demo *demo, struct file files[CITY_AGENCIES], int year)
{
	const struct city_params *params = demo->params;
	struct city_contact contact;
	long first, end;

	city_year_range(params, year, &first, &end);
	for (long i = 0; i < end; i++) {
		int n = city_contact_count(params, i);

		for (int k = 0; k < n; k++) {
			city_contact_at(params, i, k, &contact);
			if (!write_contact(demo, files, &contact, year))
				return false;
		}
	}
	for (long i = 0; i < params->activities; i++) {
		city_activity_at(params, i, &contact);
		if (!write_contact(demo, files, &contact, year))
			return false;
	}
	return true;
}

static bool write_year(struct demo *demo, enum city_file kind, int year,
	long rows[CITY_AGENCIES])
{
	struct file files[CITY_AGENCIES];

	memset(files, 0, sizeof(files));
	bool good = open_files(demo, files, kind, year) &&
		(kind == CITY_FILE_INTAKE ? write_intakes(demo, files, year)
					  : write_contacts(demo, files, year));

	for (int a = 0; a < CITY_AGENCIES; a++)
		rows[a] = files[a].rows;
	return close_files(demo, files) && good;
}

static bool write_text(struct demo *demo, const char *name)
{
	FILE *stream = create(demo, name);

	if (!stream)
		return false;
	fwrite(demo->row.text, 1, demo->row.len, stream);
	return finish(demo, stream);
}

static void readme_head(FILE *out)
{
	fputs(CITY_NAME "の見本データ\n"
			"\n"
			"実在しない市の、実在しない人の記録です。"
			"五つの機関がそれぞれの書き方で出した\n"
			"相談受付(intake)と支援経過(contact)の"
			"CSVが、機関と年度ごとに一つずつあります。\n"
			"\n"
			"順に実行すると、台帳ができて事業報告の表が出ます。\n"
			"\n"
			"    kasane init --municipality " CITY_NAME
			" --started R5.4.1\n"
			"    kasane code import 圏域 code-district.csv\n"
			"    kasane profile import こども家庭センター "
			"profile-kodomo.csv\n",
		out);
}

static void readme_commands(FILE *out)
{
	for (int file = CITY_FILE_INTAKE; file <= CITY_FILE_CONTACT; file++)
		for (int a = 0; a < CITY_AGENCIES; a++) {
			const struct city_office *office = &city_offices[a];
			bool intake = file == CITY_FILE_INTAKE;

			fprintf(out, "    kasane %s import %s%s-%s-R*.csv\n",
				intake ? "intake" : "contact",
				intake && office->profile
					? "--profile こども家庭センター "
					: "",
				intake ? "intake" : "contact", office->slug);
		}
	fputs("    kasane report --year R7\n\n"
	      "year には、会議、プラン、つなぎ、終結なども揃った令和7年度の"
	      "300ケースがあります。\n"
	      "受付番号が重なるので、別の台帳に取り込みます。\n\n"
	      "    kasane -f 一年.db init --municipality " CITY_NAME
	      " --started R5.4.1\n"
	      "    kasane -f 一年.db code import 圏域 code-district.csv\n"
	      "    kasane -f 一年.db import year\n"
	      "    kasane -f 一年.db due\n\n",
		out);
}

static void readme_years(FILE *out, const struct city_params *params,
	long (*rows)[2][CITY_AGENCIES])
{
	char name[64];

	for (int y = 0; y < params->years; y++)
		for (int file = 0; file < 2; file++)
			for (int a = 0; a < CITY_AGENCIES; a++) {
				file_name(name, sizeof(name),
					(enum city_file)file, a,
					params->first_year + y);
				fprintf(out, "%-24s %7ld件\n", name,
					rows[y][file][a]);
			}
}

static bool write_readme(struct demo *demo, long (*rows)[2][CITY_AGENCIES])
{
	FILE *out = create(demo, "README.txt");

	if (!out)
		return false;
	readme_head(out);
	readme_commands(out);
	fputs("機関ごとの書き方\n", out);
	for (int a = 0; a < CITY_AGENCIES; a++)
		fprintf(out, "%-8s %s: %s\n", city_offices[a].slug,
			city_agency_label[a], city_offices[a].about);
	fputs("\nファイルと件数\n", out);
	readme_years(out, demo->params, rows);
	fputs("profile-kodomo.csv       "
	      "こども家庭センターの見出しと値の対応\n"
	      "code-district.csv        圏域と町丁目\n",
		out);
	return finish(demo, out);
}

static bool write_all(struct demo *demo)
{
	long rows[YEARS_MAX][2][CITY_AGENCIES];

	for (int y = 0; y < demo->params->years; y++)
		for (int file = 0; file < 2; file++)
			if (!write_year(demo, (enum city_file)file,
				    demo->params->first_year + y,
				    rows[y][file]))
				return false;
	city_write_profile(&demo->row);
	if (!write_text(demo, "profile-kodomo.csv"))
		return false;
	city_write_districts(&demo->row);
	if (!write_text(demo, "code-district.csv"))
		return false;
	return write_readme(demo, rows);
}

int demo_write(const char *dir, const struct city_params *params)
{
	if (params->years < 1 || params->years > YEARS_MAX) {
		errno = EINVAL;
		return -1;
	}
	struct demo *demo = calloc(1, sizeof(*demo));

	if (!demo)
		return -1;
	demo->dir = dir;
	demo->params = params;
	int files = write_all(demo) ? demo->files : -1;

	free(demo);
	return files;
}
