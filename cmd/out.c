/* Which printer, where to, and the files it makes. */
#define _XOPEN_SOURCE 700 /* realpath() */
#include "cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "out_paper.h"

enum ks_code out_fail(struct out *out, enum ks_code code, const char *fmt, ...)
{
	va_list ap;

	out->err = (struct ks_error){ .code = code };
	va_start(ap, fmt);
	vsnprintf(out->err.message, sizeof(out->err.message), fmt, ap);
	va_end(ap);
	return code;
}

static const char *reason(int number)
{
	switch (number) {
	case ENOSPC:
	case EDQUOT:
		return "ディスクに空きがありません";
	case EACCES:
	case EPERM:
	case EROFS:
		return "書込みが許されていません";
	case ENOENT:
	case ENOTDIR:
		return "フォルダがありません";
	case EISDIR:
	case EEXIST:
	case ENOTEMPTY:
		return "同じ名前のフォルダがあります";
	case EBADF:
		return "閉じられています";
	default:
		return "入出力の誤りです";
	}
}

enum ks_code out_fail_errno(struct out *out)
{
	return out_fail(out, KS_IO, "%sに書けません: %s",
		out->path != NULL ? out->path : "標準出力", reason(errno));
}

/* ---- cells ------------------------------------------------------------ */

static size_t put_digits(uint64_t n, bool thousands, char *end)
{
	size_t len = 0, digits = 0;

	do {
		if (thousands && digits > 0 && digits % 3 == 0)
			end[-(ptrdiff_t)++len] = ',';
		end[-(ptrdiff_t)++len] = (char)('0' + n % 10);
		n /= 10;
		digits++;
	} while (n > 0);
	return len;
}

const char *out_number(const struct ks_cell *cell, bool thousands, char buf[48])
{
	uint64_t n = cell->number < 0 ? 0 - (uint64_t)cell->number
				      : (uint64_t)cell->number;
	char *end = buf + 47, *p = end;

	*end = '\0';
	for (int i = 0; i < cell->digits; i++) {
		*--p = (char)('0' + n % 10);
		n /= 10;
	}
	if (cell->digits > 0)
		*--p = '.';
	p -= put_digits(n, thousands, p);
	if (cell->number < 0)
		*--p = '-';
	return p;
}

const char *out_text(const struct ks_cell *cell)
{
	if (cell->kind == KS_CELL_HIDDEN)
		return OUT_HIDDEN;
	return cell->kind == KS_CELL_TEXT && cell->text != NULL ? cell->text
								: "";
}

/* ---- our copy of a table's head --------------------------------------- */

static bool copy(const char **to, const char *from)
{
	*to = NULL;
	if (from == NULL)
		return true;
	*to = strdup(from);
	return *to != NULL;
}

static void head_release(struct ks_table_head *head)
{
	struct ks_column *columns = (struct ks_column *)head->columns;

	for (size_t i = 0; columns != NULL && i < head->ncolumns; i++) {
		free((char *)columns[i].label);
		free((char *)columns[i].unit);
	}
	free(columns);
	free((char *)head->id);
	free((char *)head->title);
	free((char *)head->period);
	free((char *)head->definition);
	free((char *)head->unit);
	free((char *)head->base);
	free((char *)head->note);
	free((char *)head->chart);
	free((bool *)head->drawn);
	*head = (struct ks_table_head){ 0 };
}

static bool columns_copy(
	struct ks_table_head *to, const struct ks_table_head *from)
{
	struct ks_column *columns =
		calloc(from->ncolumns + 1, sizeof(*columns));

	if (columns == NULL)
		return false;
	to->columns = columns;
	to->ncolumns = from->ncolumns;
	for (size_t i = 0; i < from->ncolumns; i++) {
		columns[i].number = from->columns[i].number;
		if (!copy(&columns[i].label, from->columns[i].label) ||
			!copy(&columns[i].unit, from->columns[i].unit))
			return false;
	}
	return true;
}

static bool drawn_copy(
	struct ks_table_head *to, const struct ks_table_head *from)
{
	bool *drawn;

	to->drawn = NULL;
	if (from->drawn == NULL)
		return true;
	to->drawn = drawn = calloc(from->ncolumns + 1, sizeof(*drawn));
	if (drawn != NULL)
		memcpy(drawn, from->drawn, from->ncolumns * sizeof(*drawn));
	return drawn != NULL;
}

static bool head_copy(
	struct ks_table_head *to, const struct ks_table_head *from)
{
	head_release(to);
	to->report = from->report;
	to->form = from->form;
	to->suppressed = from->suppressed;
	return copy(&to->id, from->id) && copy(&to->title, from->title) &&
		copy(&to->period, from->period) &&
		copy(&to->definition, from->definition) &&
		copy(&to->unit, from->unit) && copy(&to->base, from->base) &&
		copy(&to->note, from->note) && copy(&to->chart, from->chart) &&
		columns_copy(to, from) && drawn_copy(to, from);
}

/* ---- what the library calls ------------------------------------------- */

static enum ks_code spooled(struct out *out)
{
	if (out->spool.failed == KS_IO)
		return out_fail(out, KS_IO, "出力をためる場所に書けません: %s",
			reason(errno));
	if (out->spool.failed != KS_OK)
		return out_fail(out, KS_NOMEM, "メモリが足りません");
	return KS_OK;
}

static enum ks_code sink_begin(void *ctx, const struct ks_table_head *head)
{
	struct out *out = ctx;

	if (!head_copy(&out->head, head))
		return out_fail(out, KS_NOMEM, "メモリが足りません");
	out->tables++;
	return out->printer->begin(out);
}

static enum ks_code sink_row(void *ctx, const struct ks_cell *cells, size_t n)
{
	struct out *out = ctx;
	enum ks_code code = out->printer->row(out, cells, n);

	return code == KS_OK ? spooled(out) : code;
}

static enum ks_code sink_end(void *ctx)
{
	struct out *out = ctx;
	enum ks_code code = out->printer->end(out);

	return code == KS_OK ? spooled(out) : code;
}

struct ks_sink *out_sink(struct out *out)
{
	return &out->sink;
}

/* ---- files ------------------------------------------------------------- */

static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *dir;

	if (slash == NULL)
		return strdup(".");
	dir = strdup(path);
	if (dir != NULL)
		dir[slash == path ? 1 : slash - path] = '\0';
	return dir;
}

static char *temp_name(const char *dir)
{
	static const char name[] = "/.kasane-XXXXXX";
	size_t len = strlen(dir);
	char *temp = malloc(len + sizeof(name));

	if (temp != NULL) {
		memcpy(temp, dir, len);
		memcpy(temp + len, name, sizeof(name));
	}
	return temp;
}

static bool room_for_file(struct out *out)
{
	struct out_file *files =
		realloc(out->files, (out->nfiles + 1) * sizeof(*files));

	if (files == NULL)
		return false;
	out->files = files;
	files[out->nfiles] = (struct out_file){ NULL, NULL };
	return true;
}

/* A slip of the finger (-o LEDGER) must not cost the ledger. */
static bool is_database(const char *path)
{
	static const char magic[] = "SQLite format 3";
	char head[sizeof(magic)];
	FILE *f = path != NULL ? fopen(path, "rb") : NULL;
	bool same = f != NULL && fread(head, sizeof(head), 1, f) == 1 &&
		memcmp(head, magic, sizeof(magic)) == 0;

	if (f != NULL)
		fclose(f);
	return same;
}

const struct out_file *out_file_new(struct out *out, const char *path)
{
	struct out_file *file;
	char *dir;
	int fd;

	if (is_database(path)) {
		out_fail(out, KS_USAGE,
			"-o: %s は台帳です。別のファイル名を指定してください",
			path);
		return NULL;
	}
	if (!room_for_file(out)) {
		out_fail(out, KS_NOMEM, "メモリが足りません");
		return NULL;
	}
	dir = path != NULL ? folder_of(path) : strdup(out->dir);
	file = &out->files[out->nfiles++];
	file->path = path != NULL ? strdup(path) : NULL;
	file->temp = dir != NULL ? temp_name(dir) : NULL;
	free(dir);
	if (file->temp == NULL || (path != NULL && file->path == NULL)) {
		free(file->temp);
		file->temp = NULL;
		out_fail(out, KS_NOMEM, "メモリが足りません");
		return NULL;
	}
	fd = mkstemp(file->temp);
	if (fd < 0) {
		free(file->temp);
		file->temp = NULL;
		out_fail_errno(out);
		return NULL;
	}
	close(fd);
	return file;
}

static enum ks_code write_file(struct out *out, const char *path)
{
	FILE *f = fopen(path, "r+");
	bool good = f != NULL;

	good = good && spool_write(&out->prefix, fileno(f)) == KS_OK &&
		spool_write(&out->spool, fileno(f)) == KS_OK &&
		fsync(fileno(f)) == 0;
	if (!good)
		out_fail_errno(out);
	if (f != NULL && fclose(f) != 0 && good)
		good = (out_fail_errno(out), false);
	return good ? KS_OK : KS_IO;
}

enum ks_code out_spool_file(struct out *out, const char *path)
{
	const struct out_file *file = out_file_new(out, path);
	enum ks_code code = spooled(out);

	if (file == NULL)
		return out->err.code;
	if (code == KS_OK)
		code = write_file(out, file->temp);
	spool_reset(&out->spool);
	return code;
}

/* Each becomes visible whole, under its own name. */
static enum ks_code rename_files(struct out *out)
{
	mode_t mode = out->public ? 0644 : 0600;

	for (size_t i = 0; i < out->nfiles; i++) {
		struct out_file *file = &out->files[i];
		if (file->path == NULL)
			continue;
		if (chmod(file->temp, mode) != 0 ||
			rename(file->temp, file->path) != 0)
			return out_fail_errno(out);
		free(file->temp);
		file->temp = NULL;
	}
	return KS_OK;
}

static bool copy_file(const char *path, int fd)
{
	char buf[65536];
	FILE *f = fopen(path, "r");
	bool good = f != NULL;
	size_t n;

	while (good && (n = fread(buf, 1, sizeof(buf), f)) > 0)
		good = spool_write_all(fd, buf, n);
	good = good && !ferror(f);
	if (f != NULL)
		fclose(f);
	return good;
}

/* A file that a printer made by name, or what it spooled. */
static enum ks_code write_stream(struct out *out)
{
	int fd = out->path != NULL ? open(out->path, O_WRONLY) : STDOUT_FILENO;
	bool good = fd >= 0;

	if (good && out->nfiles > 0)
		good = copy_file(out->files[0].temp, fd);
	else if (good)
		good = spool_write(&out->prefix, fd) == KS_OK &&
			spool_write(&out->spool, fd) == KS_OK;
	if (!good)
		out_fail_errno(out);
	if (out->path != NULL && fd >= 0)
		close(fd);
	return good ? KS_OK : KS_IO;
}

static enum ks_code deliver(struct out *out)
{
	enum ks_code code = spooled(out);

	if (code != KS_OK)
		return code;
	if (out->stream)
		return write_stream(out);
	if (!out->folder && out->nfiles == 0)
		code = out_spool_file(out, out->target);
	return code == KS_OK ? rename_files(out) : code;
}

enum ks_code out_finish(struct out *out)
{
	enum ks_code code;

	if (out->printer == NULL)
		return KS_OK;
	code = out->printer->finish(out);
	return code == KS_OK ? deliver(out) : code;
}

void out_release(struct out *out)
{
	if (out->printer != NULL)
		out->printer->drop(out);
	for (size_t i = 0; i < out->nfiles; i++) {
		if (out->files[i].temp != NULL)
			unlink(out->files[i].temp);
		free(out->files[i].temp);
		free(out->files[i].path);
	}
	free(out->files);
	head_release(&out->head);
	spool_release(&out->spool);
	spool_release(&out->prefix);
	free(out->dir);
	free(out->target);
	*out = (struct out){ 0 };
}

/* ---- options ----------------------------------------------------------- */

static const struct {
	const char *name;
	const struct printer *printer;
} formats[] = {
	{ "text", &printer_text },
	{ "csv", &printer_csv },
	{ "tidy", &printer_tidy },
	{ "json", &printer_json },
	{ "xlsx", &printer_xlsx },
	{ "html", &printer_html },
};

static const struct printer *printer_named(const char *name)
{
	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (strcmp(formats[i].name, name) == 0)
			return formats[i].printer;
	return NULL;
}

/* "x.xlsx" says enough; other endings say nothing. */
static const struct printer *printer_of_file(const char *path)
{
	const char *dot = strrchr(path, '.');

	if (dot == NULL || strchr(dot, '/') != NULL)
		return NULL;
	return strcmp(dot, ".txt") == 0 ? &printer_text
					: printer_named(dot + 1);
}

static const struct printer *choose(const struct call *call)
{
	const struct out *out = &call->out;
	const char *format = opt_get(&call->opts, O_FORMAT);
	const struct printer *printer = NULL;

	if (format != NULL)
		return printer_named(format);
	if (out->excel || opt_on(&call->opts, O_ENCODING))
		return &printer_csv;
	if (out->path != NULL)
		printer = printer_of_file(out->path);
	if (printer != NULL)
		return printer;
	if (call->cmd->flags & CMD_TEXT)
		return &printer_text;
	return out->path == NULL && isatty(STDOUT_FILENO) ? &printer_text
							  : &printer_csv;
}

/* What -o names: a new file, one to replace, a folder, or a device. */
static bool find_target(struct out *out)
{
	size_t len = out->path != NULL ? strlen(out->path) : 0;
	struct stat st;
	bool there = out->path != NULL && stat(out->path, &st) == 0;

	out->folder = there ? S_ISDIR(st.st_mode)
			    : len > 0 && out->path[len - 1] == '/';
	out->stream = out->path == NULL ||
		(there && !out->folder && !S_ISREG(st.st_mode));
	if (out->path == NULL)
		return true;
	out->target = there ? realpath(out->path, NULL) : strdup(out->path);
	return out->target != NULL;
}

static size_t terminal_columns(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO))
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return 80;
}

/* Text for a file or a pager is as wide as COLUMNS says, if it says. */
static size_t columns_said(void)
{
	const char *s = getenv("COLUMNS");
	size_t n = s != NULL ? strspn(s, "0123456789") : 0;

	return n > 0 && n < 5 && s[n] == '\0' ? (size_t)strtoul(s, NULL, 10)
					      : 0;
}

static enum ks_code check_options(struct call *call)
{
	const struct out *out = &call->out;
	bool csv =
		out->printer == &printer_csv || out->printer == &printer_tidy;

	if ((out->excel || out->cp932) && !csv)
		return call_fail(call, KS_USAGE,
			"--excel と --encoding cp932 は csv と tidy に"
			"だけ使えます");
	if (out->substitute != NULL && !out->cp932)
		return call_fail(call, KS_USAGE,
			"--substitute は --encoding cp932 と一緒に使います");
	if (out->folder && out->printer != &printer_csv)
		return call_fail(call, KS_USAGE,
			"-o にフォルダを書けるのは csv だけです。"
			"ファイルの名前を書いてください");
	if (out->printer == &printer_xlsx && out->path == NULL &&
		isatty(STDOUT_FILENO))
		return call_fail(call, KS_USAGE,
			"xlsx は端末に出せません。"
			"-o ファイル名 を付けてください");
	return KS_OK;
}

static enum ks_code make_folder(struct call *call)
{
	if (mkdir(call->out.path, 0700) != 0 && errno != EEXIST)
		return call_fail(call, KS_IO, "%s: フォルダを作れません: %s",
			call->out.path, reason(errno));
	return KS_OK;
}

enum ks_code out_init(struct call *call)
{
	struct out *out = &call->out;
	const char *encoding = opt_get(&call->opts, O_ENCODING);
	enum ks_code code;

	out->sink = (struct ks_sink){ .begin = sink_begin,
		.row = sink_row,
		.end = sink_end,
		.ctx = out,
		.paper = out_paper };
	out->path = opt_get(&call->opts, O_OUTPUT);
	if (out->path != NULL && strcmp(out->path, "-") == 0)
		out->path = NULL;
	out->cp932 = encoding != NULL && strcmp(encoding, "cp932") == 0;
	out->excel = opt_on(&call->opts, O_EXCEL);
	out->substitute = opt_get(&call->opts, O_SUBSTITUTE);
	out->columns = terminal_columns();
	out->public = call->cmd->flags & CMD_PUBLIC;
	if (!find_target(out))
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	out->dir = folder_of(out->stream ? call->path : out->target);
	if (out->dir == NULL)
		return call_fail(call, KS_NOMEM, "メモリが足りません");
	spool_init(&out->spool, out->dir);
	spool_init(&out->prefix, out->dir);
	out->printer = choose(call);
	if (out->columns == 0 && out->printer == &printer_text)
		out->columns = columns_said();
	code = check_options(call);
	return code == KS_OK && out->folder ? make_folder(call) : code;
}
