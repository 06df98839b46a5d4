#include "input.h"

#include "err.h"
#include "hash.h"
#include "lines.h"
#include "rule.h"
#include "spool.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BOM_LEN = 3, HEAD_LEN = 4096 };

#define UTF8_BOM "\xEF\xBB\xBF"

struct ks_input {
	struct ks_lines lines;
	struct ks_input_facts facts;
	struct ks_buf name;
	struct ks_buf decoded;
	bool cp932;
	struct timespec changed;
};

/* ---- messages: what is wrong, what to do; the place stands beside them --- */

/* line 0: the file as a whole. */
static enum ks_code place(const struct ks_input *in, long line,
	struct ks_error *err, enum ks_code code)
{
	if (err != NULL) {
		snprintf(err->file, sizeof(err->file), "%s", in->facts.name);
		err->line = line;
	}
	return code;
}

static enum ks_code refuse(
	const struct ks_input *in, struct ks_error *err, const char *why)
{
	return place(in, 0, err, ks__fail(err, KS_INVALID, "%s", why));
}

static enum ks_code refuse_line(const struct ks_input *in, long line,
	struct ks_error *err, const char *why)
{
	return place(in, line, err, ks__fail(err, KS_INVALID, "%s", why));
}

/* Text that is in no encoding, or in two. */
static enum ks_code refuse_text(const struct ks_input *in, long line,
	struct ks_error *err, const char *why)
{
	enum ks_code code = refuse_line(in, line, err, why);

	if (err != NULL)
		snprintf(err->rule, sizeof(err->rule), "%s",
			ks__rule(KS_RULE_TEXT_BROKEN)->id);
	return code;
}

static enum ks_code refuse_changed(
	const struct ks_input *in, struct ks_error *err)
{
	return refuse(in, err,
		"読んでいる間にファイルが変わりました。保存が終わってから、"
		"もう一度実行してください。");
}

/* ---- lines as bytes --------------------------------------------------- */

static enum ks_code next_raw(
	struct ks_input *in, const char **p, size_t *len, struct ks_error *err)
{
	enum ks_code code = ks__lines_next(&in->lines, p, len);

	switch (code) {
	case KS_IO:
		return ks__fail_errno(err, in->facts.name);
	case KS_NOMEM:
		return ks__nomem(err);
	case KS_INVALID:
		return refuse_line(in, in->lines.number + 1, err,
			"1行が64 MiBを超えています。CSV ファイルかどうか"
			"確かめてください。");
	default:
		return code;
	}
}

enum ks_code ks__input_rewind(struct ks_input *in, struct ks_error *err)
{
	if (ks__lines_seek(&in->lines, in->facts.bom ? BOM_LEN : 0) != KS_OK)
		return ks__fail_errno(err, in->facts.name);
	return KS_OK;
}

/* ---- what kind of file it is ------------------------------------------ */

static const struct {
	const char *bytes;
	size_t len;
	const char *message;
} magics[] = {
	{ "PK\x03\x04", 4,
		"Excel ブック(.xlsx)か zip です。Excel で開き、"
		"「CSV UTF-8」で保存し直してください。" },
	{ "\xD0\xCF\x11\xE0", 4,
		"古い形式の Excel ブック(.xls)です。Excel で開き、"
		"「CSV UTF-8」で保存し直してください。" },
	{ "%PDF-", 5,
		"PDF です。元の表を Excel で開き、"
		"「CSV UTF-8」で保存し直してください。" },
};

static const char utf16_message[] = "文字コードが UTF-16 です。Excel で開き、"
				    "「CSV UTF-8」で保存し直してください。";
static const char jis_message[] = "文字コードが JIS(ISO-2022-JP)です。"
				  "「CSV UTF-8」で保存し直してください。";

/*
 * Without a mark, UTF-16 shows in its ASCII characters: a NUL beside each,
 * all at even or all at odd offsets.  A few stray NULs are not that.
 */
static bool looks_utf16(const char *head, size_t len)
{
	size_t nuls[2] = { 0, 0 };
	size_t many, few;

	if (len >= 2 &&
		(memcmp(head, "\xFF\xFE", 2) == 0 ||
			memcmp(head, "\xFE\xFF", 2) == 0))
		return true;
	for (size_t i = 0; i < len; i++)
		nuls[i % 2] += head[i] == '\0';
	many = nuls[0] > nuls[1] ? nuls[0] : nuls[1];
	few = nuls[0] + nuls[1] - many;
	return many >= 4 && many * 20 >= len && few * 8 <= many;
}

/* ISO-2022-JP is ASCII to a byte checker; its escapes give it away. */
static bool looks_jis(const char *head, size_t len)
{
	for (size_t i = 0; i + 2 < len; i++) {
		if (memcmp(head + i, "\x1B$B", 3) == 0 ||
			memcmp(head + i, "\x1B$@", 3) == 0)
			return true;
	}
	return false;
}

static enum ks_code check_kind(
	struct ks_input *in, const char *head, size_t len, struct ks_error *err)
{
	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++) {
		if (len >= magics[i].len &&
			memcmp(head, magics[i].bytes, magics[i].len) == 0)
			return refuse(in, err, magics[i].message);
	}
	if (looks_utf16(head, len))
		return refuse(in, err, utf16_message);
	if (looks_jis(head, len))
		return refuse(in, err, jis_message);
	return KS_OK;
}

static enum ks_code read_head(struct ks_input *in, struct ks_error *err)
{
	char head[HEAD_LEN];
	ssize_t len;

	do {
		len = pread(in->lines.fd, head, sizeof(head), 0);
	} while (len < 0 && errno == EINTR);
	if (len < 0)
		return ks__fail_errno(err, in->facts.name);
	in->facts.bom = len >= BOM_LEN && memcmp(head, UTF8_BOM, BOM_LEN) == 0;
	return check_kind(in, head, (size_t)len, err);
}

/* ---- which encoding: the whole file decides --------------------------- */

/* Lines that are wrong, 0 for none. */
struct survey {
	long utf8, cp932, both;
};

/* First reading: the hash of all, the first line that is not UTF-8. */
static enum ks_code survey_utf8(
	struct ks_input *in, struct survey *survey, struct ks_error *err)
{
	unsigned char hash[KS_HASH_SIZE];
	struct ks_sha256 sha;
	enum ks_code code;
	const char *p;
	size_t len;

	ks__sha256_init(&sha);
	if (in->facts.bom)
		ks__sha256_add(&sha, UTF8_BOM, BOM_LEN);
	while ((code = next_raw(in, &p, &len, err)) == KS_OK) {
		ks__sha256_add(&sha, p, len);
		if (survey->utf8 == 0 && !ks_text_valid(p, len))
			survey->utf8 = in->lines.number;
	}
	ks__sha256_end(&sha, hash);
	ks__hash_hex(hash, in->facts.sha256);
	in->facts.bytes = in->lines.done;
	return code == KS_NOT_FOUND ? KS_OK : code;
}

/* Second reading, only where it is not UTF-8. */
static enum ks_code survey_cp932(
	struct ks_input *in, struct survey *survey, struct ks_error *err)
{
	enum ks_code code;
	const char *p;
	size_t len;

	while ((code = next_raw(in, &p, &len, err)) == KS_OK) {
		if (ks__text_from_cp932(p, len, NULL))
			continue;
		if (survey->cp932 == 0)
			survey->cp932 = in->lines.number;
		if (survey->both == 0 && !ks_text_valid(p, len))
			survey->both = in->lines.number;
	}
	return code == KS_NOT_FOUND ? KS_OK : code;
}

static enum ks_code refuse_encoding(const struct ks_input *in,
	const struct survey *survey, struct ks_error *err)
{
	char why[256];

	if (survey->both != 0)
		return refuse_text(in, survey->both, err,
			"UTF-8 でも CP932 でもない文字があります。元の表を"
			"「CSV UTF-8」で保存し直してください。");
	snprintf(why, sizeof(why),
		"UTF-8 の行と CP932 の行(%ld行目)が混ざっています。"
		"どちらかにそろえて保存し直してください。",
		survey->utf8);
	return refuse_text(in, survey->cp932, err, why);
}

static enum ks_code choose_utf8(const struct ks_input *in,
	const struct survey *survey, struct ks_error *err)
{
	if (survey->utf8 == 0)
		return KS_OK;
	return refuse_text(in, survey->utf8, err,
		in->facts.bom
			? "UTF-8 の印(BOM)で始まるのに、UTF-8 でない文字が"
			  "あります。「CSV UTF-8」で保存し直してください。"
			: "UTF-8 でない文字があります。指定した文字コードを"
			  "確かめてください。");
}

static enum ks_code choose_cp932(struct ks_input *in, bool forced,
	struct survey *survey, struct ks_error *err)
{
	enum ks_code code = ks__input_rewind(in, err);

	if (code == KS_OK)
		code = survey_cp932(in, survey, err);
	if (code != KS_OK)
		return code;
	in->cp932 = true;
	if (survey->cp932 == 0)
		return KS_OK;
	if (!forced)
		return refuse_encoding(in, survey, err);
	return refuse_text(in, survey->cp932, err,
		"CP932 でない文字があります。指定した文字コードを"
		"確かめてください。");
}

static enum ks_code choose_encoding(
	struct ks_input *in, const char *force, struct ks_error *err)
{
	struct survey survey = { 0, 0, 0 };
	bool cp932 = force != NULL && strcasecmp(force, "cp932") == 0;
	enum ks_code code;

	if (cp932 && in->facts.bom)
		return refuse(in, err,
			"UTF-8 の印(BOM)で始まるので CP932 では読めません。"
			"文字コードの指定を外してください。");
	code = ks__input_rewind(in, err);
	if (code == KS_OK)
		code = survey_utf8(in, &survey, err);
	if (code != KS_OK)
		return code;
	if (cp932 || (force == NULL && !in->facts.bom && survey.utf8 != 0))
		return choose_cp932(in, cp932, &survey, err);
	return choose_utf8(in, &survey, err);
}

/* ---- opening and closing ---------------------------------------------- */

static enum ks_code check_force(const char *force, struct ks_error *err)
{
	if (force == NULL || strcasecmp(force, "utf-8") == 0 ||
		strcasecmp(force, "cp932") == 0)
		return KS_OK;
	return ks__fail(err, KS_USAGE,
		"文字コード「%s」は知りません。utf-8 か cp932 を"
		"指定してください。",
		force);
}

/* Pipes cannot be read twice: what is no regular file is spooled. */
static enum ks_code open_source(struct ks_input *in, const char *path,
	const char *spool_dir, struct ks_error *err)
{
	struct stat st;
	int fd = STDIN_FILENO;
	enum ks_code code;

	if (strcmp(path, "-") == 0)
		return ks__spool(fd, spool_dir, &in->lines.fd, err);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || fstat(fd, &st) != 0) {
		code = ks__fail_file(err, path);
	} else if (S_ISREG(st.st_mode)) {
		in->lines.fd = fd;
		return KS_OK;
	} else if (S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		code = ks__fail_errno(err, path);
	} else {
		code = ks__spool(fd, spool_dir, &in->lines.fd, err);
	}
	if (fd >= 0)
		close(fd);
	return code;
}

static enum ks_code open_file(struct ks_input *in, const char *path,
	const char *spool_dir, struct ks_error *err)
{
	struct stat st;
	enum ks_code code;

	ks__buf_adds(&in->name,
		strcmp(path, "-") == 0 ? "標準入力" : ks__basename(path));
	if (in->name.failed)
		return ks__nomem(err);
	in->facts.name = ks__buf_str(&in->name);
	code = open_source(in, path, spool_dir, err);
	if (code != KS_OK)
		return code;
	if (fstat(in->lines.fd, &st) != 0)
		return ks__fail_errno(err, in->facts.name);
	in->changed = st.st_mtim;
	return read_head(in, err);
}

enum ks_code ks__input_open(const char *path, const char *force,
	const char *spool_dir, struct ks_input **out, struct ks_error *err)
{
	struct ks_input *in;
	enum ks_code code = check_force(force, err);

	*out = NULL;
	if (code != KS_OK)
		return code;
	in = calloc(1, sizeof(*in));
	if (in == NULL)
		return ks__nomem(err);
	in->lines.fd = -1;
	code = open_file(in, path, spool_dir, err);
	if (code == KS_OK)
		code = choose_encoding(in, force, err);
	if (code == KS_OK)
		code = ks__input_rewind(in, err);
	if (code != KS_OK) {
		ks__input_close(in);
		return code;
	}
	in->facts.encoding = in->cp932 ? "cp932" : "utf-8";
	*out = in;
	return KS_OK;
}

void ks__input_close(struct ks_input *in)
{
	if (in == NULL)
		return;
	if (in->lines.fd >= 0)
		close(in->lines.fd);
	ks__lines_release(&in->lines);
	ks__buf_release(&in->name);
	ks__buf_release(&in->decoded);
	free(in);
}

const struct ks_input_facts *ks__input_facts(const struct ks_input *in)
{
	return &in->facts;
}

/* ---- reading ----------------------------------------------------------- */

/* At the end: is it still the file whose encoding and hash were taken? */
static enum ks_code check_unchanged(
	const struct ks_input *in, struct ks_error *err)
{
	struct stat st;

	if (fstat(in->lines.fd, &st) != 0)
		return ks__fail_errno(err, in->facts.name);
	if (in->lines.done == in->facts.bytes &&
		st.st_mtim.tv_sec == in->changed.tv_sec &&
		st.st_mtim.tv_nsec == in->changed.tv_nsec)
		return KS_NOT_FOUND;
	return refuse_changed(in, err);
}

static enum ks_code decode(
	struct ks_input *in, struct ks_line *line, struct ks_error *err)
{
	bool decoded;

	ks__buf_clear(&in->decoded);
	decoded = ks__text_from_cp932(line->raw, line->raw_len, &in->decoded);
	if (in->decoded.failed)
		return ks__nomem(err);
	if (!decoded)
		return refuse_changed(in, err);
	line->utf8 = ks__buf_str(&in->decoded);
	line->utf8_len = in->decoded.len;
	return KS_OK;
}

enum ks_code ks__input_line(
	struct ks_input *in, struct ks_line *line, struct ks_error *err)
{
	enum ks_code code = next_raw(in, &line->raw, &line->raw_len, err);

	if (code == KS_NOT_FOUND)
		return check_unchanged(in, err);
	if (code != KS_OK)
		return code;
	line->number = in->lines.number;
	line->utf8 = line->raw;
	line->utf8_len = line->raw_len;
	return in->cp932 ? decode(in, line, err) : KS_OK;
}

int64_t ks__input_done(const struct ks_input *in)
{
	return in->lines.done;
}

bool ks__same_file(const char *a, const char *b)
{
	struct stat one, two;

	return stat(a, &one) == 0 && stat(b, &two) == 0 &&
		one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

bool ks__input_is(const struct ks_input *in, const char *path)
{
	struct stat one, two;

	return fstat(in->lines.fd, &one) == 0 && stat(path, &two) == 0 &&
		one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}
