#include "err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A message cut by its array's size must not end in half a character. */
static void drop_half_character(char *s, size_t size)
{
	size_t len = strlen(s), start = len;

	if (len + 1 < size)
		return;
	while (start > 0 && ((unsigned char)s[start - 1] & 0xc0) == 0x80)
		start--;
	if (start > 0 && ((unsigned char)s[start - 1] & 0xc0) == 0xc0)
		s[start - 1] = '\0';
}

/*
 * The whole struct is filled, so that nothing of an earlier failure stays in
 * it; it is made aside, so that an argument may point into *err.
 */
enum ks_code ks__fail(
	struct ks_error *err, enum ks_code code, const char *fmt, ...)
{
	struct ks_error made = { .code = code };
	va_list ap;

	if (err == NULL)
		return code;
	va_start(ap, fmt);
	vsnprintf(made.message, sizeof(made.message), fmt, ap);
	va_end(ap);
	drop_half_character(made.message, sizeof(made.message));
	*err = made;
	return code;
}

void ks__say_nomem(struct ks_error *err)
{
	ks__fail(err, KS_NOMEM,
		"メモリが足りません。ほかのプログラムを終了してから、"
		"もう一度実行してください。");
}

const char *ks__basename(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

static const struct trouble {
	int number;
	enum ks_code code;
	const char *what;
} troubles[] = {
	{ ENOENT, KS_NOT_FOUND,
		"ファイルがありません。名前と場所を確かめてください。" },
	{ ENOTDIR, KS_NOT_FOUND,
		"フォルダーがありません。名前と場所を確かめてください。" },
	{ EACCES, KS_IO,
		"開く権限がありません。ファイルとフォルダーの権限を"
		"確かめてください。" },
	{ EPERM, KS_IO,
		"変更する権限がありません。ファイルとフォルダーの権限を"
		"確かめてください。" },
	{ EROFS, KS_IO,
		"書き込みできない場所です。別の場所を指定してください。" },
	{ ENOSPC, KS_IO,
		"ディスクの空きがありません。不要なファイルを片付けてから、"
		"もう一度実行してください。" },
	{ EDQUOT, KS_IO,
		"割り当てられた容量を使い切りました。不要なファイルを"
		"片付けてから、もう一度実行してください。" },
	{ EFBIG, KS_IO,
		"ファイルの大きさの上限を超えます。"
		"別の場所を指定してください。" },
	{ EISDIR, KS_IO, "フォルダーです。ファイルを指定してください。" },
	{ EEXIST, KS_IO, "すでにあります。別の名前を指定してください。" },
	{ ENAMETOOLONG, KS_IO, "名前が長すぎます。短い名前にしてください。" },
};

/*
 * The name stands in the message and not in err->file, which is for a line of
 * an input file: nobody prints it twice.
 */
enum ks_code ks__fail_errno(struct ks_error *err, const char *file)
{
	int number = errno;
	const char *name = ks__basename(file);

	if (number == ENOMEM)
		return ks__nomem(err);
	for (size_t i = 0; i < sizeof(troubles) / sizeof(*troubles); i++)
		if (troubles[i].number == number)
			return ks__fail(err, troubles[i].code, "%s: %s", name,
				troubles[i].what);
	return ks__fail(err, KS_IO,
		"%s: 読み書きできません(システムの番号 %d)。場所と権限を"
		"確かめて、もう一度実行してください。",
		name, number);
}

enum ks_code ks__fail_file(struct ks_error *err, const char *file)
{
	enum ks_code code = ks__fail_errno(err, file);

	if (code != KS_NOT_FOUND)
		return code;
	if (err != NULL)
		err->code = KS_IO;
	return KS_IO;
}
