/*
 * A profile maps one agency's own CSV to ours: its headings, ○-columns,
 * values, constants and title rows.  It is a small CSV (種別, 元, 先, 値)
 * kept in the ledger; see kasane-csv(5).
 */
#ifndef KS_PROFILE_H
#define KS_PROFILE_H

#include "buf.h"
#include "kasane.h"

struct ks_ledger;

enum ks_profile_kind {
	KS_PROFILE_SETTING, /* 設定: 元 = スキップ行数|文字コード, 値 */
	KS_PROFILE_HEADING, /* 見出し: 元 = theirs, 先 = ours */
	KS_PROFILE_VALUE, /* 値: 元 = our heading, 先 = theirs, 値 = ours */
	KS_PROFILE_CONSTANT, /* 固定: 先 = our heading, 値 */
	KS_PROFILE_MARK,  /* 丸: 元 = theirs, 先 = our heading, 値 = code */
	KS_PROFILE_IGNORE /* 無視: 元 = theirs */
};

struct ks_profile_line {
	enum ks_profile_kind kind;
	char *from, *to, *value;
	char *from_key; /* matching key of from (値: of to) */
};

struct ks_profile {
	struct ks_profile_line *lines;
	size_t n;
	long skip_rows;
	const char *encoding; /* borrowed from a line, or NULL */
};

/* KS_NOT_FOUND with a message naming the nearest profile. */
enum ks_code ks__profile_load(struct ks_ledger *ledger, const char *name,
	struct ks_profile *out, struct ks_error *err);
void ks__profile_release(struct ks_profile *profile);

/* 種別 as the file has it. */
const char *ks__profile_kind_name(enum ks_profile_kind kind);

/* The line of this kind whose 元 (値: whose heading and value) matches. */
const struct ks_profile_line *ks__profile_find(const struct ks_profile *profile,
	enum ks_profile_kind kind, const char *s, size_t len);
const struct ks_profile_line *ks__profile_value(
	const struct ks_profile *profile, const char *heading, const char *s,
	size_t len);

#endif
