#include "code.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "err.h"
#include "idmap.h"
#include "text.h"

struct prop {
	const char *name, *value;
};

/* What the rest of the library sees of a row, and what it does not. */
struct entry {
	struct ks_code_row row;
	const char *list_name;
	const struct prop *props;
	size_t nprops;
	bool unknown;
};

/* Words of one list and the rows they mean: open addressing, never full. */
struct word {
	const char *s; /* NULL where free */
	size_t len;
	uint32_t hash;
	const struct ks_code_row *row;
};

struct words {
	struct word *slots;
	size_t size; /* a power of two */
};

/*
 * The answer for a cell that is neither a code nor a label byte for byte.  A
 * file spells a word the same way in every row, and a key costs a hundred
 * times a look-up; what is forgotten is only worked out again.
 */
enum { MEMO_SLOTS = 64, MEMO_TEXT = 54 };

struct memo {
	const struct ks_code_row *row;
	unsigned char len; /* 0 where free */
	char s[MEMO_TEXT];
};

struct ks_code_list {
	const char *name;
	const struct entry *entries;
	size_t count, live;  /* the first `live` are not retired */
	const char **labels; /* of the live ones */
	struct words exact;  /* codes and labels as they are */
	struct words keys;   /* the same through the matching key */
	struct memo *memo;
};

struct ks_codes {
	struct ks_arena arena;
	struct entry *entries; /* by list, in printing order */
	size_t nentries, room;
	struct ks_code_list *lists; /* by name */
	size_t nlists;
	struct memo *memos;
	struct ks_idmap ids;
};

/* ---- words ----------------------------------------------------------- */

static uint32_t hash_of(const char *s, size_t len)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < len; i++)
		hash = (hash ^ (unsigned char)s[i]) * 16777619u;
	return hash ^ hash >> 15;
}

static struct word *word_slot(
	const struct words *words, const char *s, size_t len, uint32_t hash)
{
	size_t i = hash & (words->size - 1);

	for (;; i = (i + 1) & (words->size - 1)) {
		struct word *word = &words->slots[i];

		if (!word->s)
			return word;
		if (word->hash == hash && word->len == len &&
			memcmp(word->s, s, len) == 0)
			return word;
	}
}

/* The first to come keeps the word: live rows come before retired ones. */
static void word_add(
	struct words *words, const char *s, const struct ks_code_row *row)
{
	size_t len = strlen(s);
	uint32_t hash = hash_of(s, len);
	struct word *word = word_slot(words, s, len, hash);

	if (len > 0 && !word->s)
		*word = (struct word){ s, len, hash, row };
}

static bool words_init(
	struct words *words, struct ks_arena *arena, size_t count)
{
	size_t bytes;

	words->size = 8;
	while (words->size < count * 2)
		words->size *= 2;
	bytes = words->size * sizeof(*words->slots);
	words->slots = ks__arena_take(arena, bytes);
	if (words->slots)
		memset(words->slots, 0, bytes);
	return words->slots != NULL;
}

/* ---- loading --------------------------------------------------------- */

static const char *copy_column(
	struct ks_arena *arena, struct ks_stmt *st, int i)
{
	size_t len;
	const char *s = ks__col_text(st, i, &len);

	return ks__arena_copy(arena, s, len);
}

static size_t count_lines(const char *s)
{
	size_t n = 0;

	for (; *s; s += strcspn(s, "\n"), s += *s == '\n')
		n++;
	return n;
}

/* A value as the journal escapes it: \n is a line's end, \\ a backslash. */
static const char *plain_value(
	struct ks_arena *arena, const char *s, size_t len)
{
	char *value = ks__arena_take(arena, len + 1);
	size_t n = 0;

	if (!value)
		return "";
	for (size_t i = 0; i < len; i++) {
		bool escaped = s[i] == '\\' && i + 1 < len;

		i += escaped;
		value[n++] = escaped && s[i] == 'n' ? '\n' : s[i];
	}
	value[n] = '\0';
	return value;
}

/* '名=値' lines into pairs; a line without '=' is a name without a value. */
static void parse_props(struct entry *entry, struct ks_arena *arena)
{
	const char *s = entry->row.props;
	struct prop *prop =
		ks__arena_take(arena, count_lines(s) * sizeof(*prop));

	if (!prop)
		return;
	entry->props = prop;
	for (; *s; prop++) {
		size_t line = strcspn(s, "\n");
		size_t name = strcspn(s, "=\n");
		size_t skip = name + (name < line);

		prop->name = ks__arena_copy(arena, s, name);
		prop->value = plain_value(arena, s + skip, line - skip);
		entry->nprops++;
		s += line + (s[line] == '\n');
	}
}

static struct entry *new_entry(struct ks_codes *codes)
{
	struct entry *entries;
	size_t room;

	if (codes->nentries == codes->room) {
		room = codes->room ? codes->room * 2 : 1024;
		entries = realloc(codes->entries, room * sizeof(*entries));
		if (!entries)
			return NULL;
		codes->entries = entries;
		codes->room = room;
	}
	memset(&codes->entries[codes->nentries], 0, sizeof(*entries));
	return &codes->entries[codes->nentries++];
}

static const char *list_name(
	struct ks_codes *codes, const struct entry *entry, struct ks_stmt *st)
{
	const char *name = ks__col_str(st, 1);

	if (entry > codes->entries && name &&
		strcmp(entry[-1].list_name, name) == 0)
		return entry[-1].list_name;
	return copy_column(&codes->arena, st, 1);
}

static bool read_row(struct ks_codes *codes, struct ks_stmt *st)
{
	struct entry *entry = new_entry(codes);
	struct ks_code_row *row;
	int64_t sort = ks__col_int(st, 3);

	if (!entry)
		return false;
	entry->list_name = list_name(codes, entry, st);
	row = &entry->row;
	row->id = ks__col_int(st, 0);
	row->code = copy_column(&codes->arena, st, 2);
	row->sort = sort > INT_MAX ? INT_MAX : sort < 0 ? 0 : (int)sort;
	row->retired = !ks__col_null(st, 4);
	row->label = copy_column(&codes->arena, st, 5);
	row->key = copy_column(&codes->arena, st, 6);
	row->props = copy_column(&codes->arena, st, 7);
	parse_props(entry, &codes->arena);
	entry->unknown = ks__code_is(row, "不明");
	return !codes->arena.failed &&
		ks__idmap_add(
			&codes->ids, row->id, (uint32_t)(codes->nentries - 1));
}

static enum ks_code read_rows(
	struct ks_codes *codes, struct ks_db *db, struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(db,
		"select id, list, code, sort, retired, label, label_key, props"
		" from code order by list, retired is not null, sort, id",
		err);
	enum ks_code code;

	if (!st)
		return err ? err->code : KS_CORRUPT;
	while ((code = ks__step(st, err)) == KS_OK) {
		if (!read_row(codes, st)) {
			ks__reset(st);
			return ks__nomem(err);
		}
	}
	return code == KS_NOT_FOUND ? KS_OK : code;
}

/* Codes first: a code means its row whatever the labels are. */
static bool add_keys(struct ks_code_list *list, struct ks_arena *arena)
{
	struct ks_buf key = KS_BUF_INIT;
	bool failed;

	for (size_t i = 0; i < list->count; i++) {
		const struct ks_code_row *row = &list->entries[i].row;

		ks__buf_clear(&key);
		ks__text_key(row->code, strlen(row->code), &key);
		word_add(&list->keys,
			ks__arena_copy(arena, ks__buf_str(&key), key.len), row);
	}
	for (size_t i = 0; i < list->count; i++)
		word_add(&list->keys, list->entries[i].row.key,
			&list->entries[i].row);
	failed = key.failed;
	ks__buf_release(&key);
	return !failed && !arena->failed;
}

/* 男 for 男性: what is written as well, in the row's property 別名, parted by
 * ・.  A code or a label comes before. */
static bool add_aliases(struct ks_code_list *list, struct ks_arena *arena)
{
	struct ks_buf key = KS_BUF_INIT;
	bool failed;

	for (size_t i = 0; i < list->count; i++) {
		const struct ks_code_row *row = &list->entries[i].row;
		const char *p =
			row->retired ? NULL : ks__code_prop(row, "別名");

		while (p && *p) {
			const char *end = strstr(p, "・");
			size_t len = end ? (size_t)(end - p) : strlen(p);

			ks__buf_clear(&key);
			ks__text_key(p, len, &key);
			word_add(&list->keys,
				ks__arena_copy(
					arena, ks__buf_str(&key), key.len),
				row);
			p += len + (end ? strlen("・") : 0);
		}
	}
	failed = key.failed;
	ks__buf_release(&key);
	return !failed && !arena->failed;
}

/* Of each row, how many other words mean it. */
static size_t count_aliases(const struct ks_code_list *list)
{
	size_t n = 0;

	for (size_t i = 0; i < list->count; i++) {
		const char *p = ks__code_prop(&list->entries[i].row, "別名");

		n += p && *p;
		for (; p && (p = strstr(p, "・")) != NULL; p += strlen("・"))
			n++;
	}
	return n;
}

static bool add_words(struct ks_code_list *list, struct ks_arena *arena)
{
	/* a code and a label a row, in a table that stays half empty */
	if (!words_init(&list->exact, arena, list->count * 2) ||
		!words_init(&list->keys, arena,
			list->count * 2 + count_aliases(list)))
		return false;
	for (size_t i = 0; i < list->count; i++)
		word_add(&list->exact, list->entries[i].row.code,
			&list->entries[i].row);
	for (size_t i = 0; i < list->count; i++)
		word_add(&list->exact, list->entries[i].row.label,
			&list->entries[i].row);
	return add_keys(list, arena) && add_aliases(list, arena);
}

/* Make a list of the entries that bear the first one's name. */
static bool fill_list(
	struct ks_codes *codes, struct ks_code_list *list, size_t first)
{
	struct entry *entries = &codes->entries[first];
	size_t left = codes->nentries - first;

	list->name = entries->list_name;
	list->entries = entries;
	while (list->count < left &&
		entries[list->count].list_name == list->name) {
		entries[list->count].row.list = list;
		entries[list->count].row.index = (int)list->count;
		list->live += !entries[list->count].row.retired;
		list->count++;
	}
	list->labels = ks__arena_take(
		&codes->arena, list->count * sizeof(*list->labels));
	for (size_t i = 0; list->labels && i < list->live; i++)
		list->labels[i] = entries[i].row.label;
	return list->labels && add_words(list, &codes->arena);
}

static bool make_lists(struct ks_codes *codes)
{
	size_t first = 0;

	for (size_t i = 0; i < codes->nentries; i++)
		codes->nlists += i == 0 ||
			codes->entries[i].list_name !=
				codes->entries[i - 1].list_name;
	if (codes->nlists == 0)
		return true;
	codes->lists = calloc(codes->nlists, sizeof(*codes->lists));
	codes->memos =
		calloc(codes->nlists * MEMO_SLOTS, sizeof(*codes->memos));
	if (!codes->lists || !codes->memos)
		return false;
	for (size_t i = 0; i < codes->nlists; i++) {
		codes->lists[i].memo = &codes->memos[i * MEMO_SLOTS];
		if (!fill_list(codes, &codes->lists[i], first))
			return false;
		first += codes->lists[i].count;
	}
	return true;
}

enum ks_code ks__codes_load(
	struct ks_db *db, struct ks_codes **out, struct ks_error *err)
{
	struct ks_codes *codes = calloc(1, sizeof(*codes));
	enum ks_code code;

	*out = NULL;
	if (!codes)
		return ks__nomem(err);
	code = read_rows(codes, db, err);
	if (code == KS_OK && !make_lists(codes))
		code = ks__nomem(err);
	if (code == KS_OK)
		*out = codes;
	else
		ks__codes_free(codes);
	return code;
}

void ks__codes_free(struct ks_codes *codes)
{
	if (!codes)
		return;
	ks__arena_release(&codes->arena);
	ks__idmap_release(&codes->ids);
	free(codes->entries);
	free(codes->lists);
	free(codes->memos);
	free(codes);
}

/* ---- lists ----------------------------------------------------------- */

static int compare_name(const void *name, const void *list)
{
	return strcmp(name, ((const struct ks_code_list *)list)->name);
}

/* The rows came ordered by their list's bytes. */
const struct ks_code_list *ks__codes_list(
	const struct ks_codes *codes, const char *name)
{
	if (codes->nlists == 0)
		return NULL;
	return bsearch(name, codes->lists, codes->nlists, sizeof(*codes->lists),
		compare_name);
}

const char *ks__code_list_name(const struct ks_code_list *list)
{
	return list->name;
}

size_t ks__code_list_count(const struct ks_code_list *list)
{
	return list ? list->count : 0;
}

const struct ks_code_row *ks__code_list_at(
	const struct ks_code_list *list, size_t index)
{
	assert(index < list->count);
	return &list->entries[index].row;
}

/* ---- finding --------------------------------------------------------- */

/* False where there was no memory for the key: nothing to remember then. */
static bool find_key(const struct ks_code_list *list, const char *s, size_t len,
	const struct ks_code_row **row)
{
	struct ks_buf key = KS_BUF_INIT;
	bool made;

	*row = NULL;
	ks__text_key(s, len, &key);
	made = !key.failed;
	if (made && key.len > 0) {
		uint32_t hash = hash_of(key.p, key.len);

		*row = word_slot(&list->keys, key.p, key.len, hash)->row;
	}
	ks__buf_release(&key);
	return made;
}

static const struct ks_code_row *find_memo(const struct ks_code_list *list,
	const char *s, size_t len, uint32_t hash)
{
	struct memo *memo = &list->memo[hash % MEMO_SLOTS];
	const struct ks_code_row *row;

	if (memo->len == len && memcmp(memo->s, s, len) == 0)
		return memo->row;
	if (find_key(list, s, len, &row)) {
		memo->len = (unsigned char)len;
		memcpy(memo->s, s, len);
		memo->row = row;
	}
	return row;
}

const struct ks_code_row *ks__code_find(
	const struct ks_code_list *list, const char *s, size_t len)
{
	const struct ks_code_row *row;
	uint32_t hash;

	if (!list || len == 0)
		return NULL;
	hash = hash_of(s, len);
	row = word_slot(&list->exact, s, len, hash)->row;
	/* a live row spelled otherwise is meant rather than a retired one */
	if (row && !row->retired)
		return row;
	if (len <= MEMO_TEXT)
		return find_memo(list, s, len, hash);
	find_key(list, s, len, &row);
	return row;
}

const struct ks_code_row *ks__code_by_id(
	const struct ks_codes *codes, int64_t id)
{
	uint32_t at = ks__idmap_find(&codes->ids, id);

	return at == KS_IDMAP_NONE ? NULL : &codes->entries[at].row;
}

const char *ks__code_nearest(const struct ks_code_list *list, const char *s)
{
	return list ? ks_text_nearest(s, list->labels, list->live) : NULL;
}

/* ---- properties ------------------------------------------------------ */

/* Every row handed out is the head of its entry. */
static const struct entry *entry_of(const struct ks_code_row *row)
{
	return (const struct entry *)row;
}

const char *ks__code_prop(const struct ks_code_row *row, const char *name)
{
	const struct entry *entry = entry_of(row);

	/* a damaged ledger may store an id that no list has */
	for (size_t i = 0; entry && i < entry->nprops; i++)
		if (strcmp(entry->props[i].name, name) == 0)
			return entry->props[i].value;
	return NULL;
}

bool ks__code_is(const struct ks_code_row *row, const char *name)
{
	const char *value = ks__code_prop(row, name);

	return value && strcmp(value, "yes") == 0;
}

const struct ks_code_row *ks__code_with(
	const struct ks_codes *codes, const char *list, const char *property)
{
	const struct ks_code_list *rows = ks__codes_list(codes, list);

	for (size_t i = 0; rows && i < ks__code_list_count(rows); i++)
		if (ks__code_is(ks__code_list_at(rows, i), property))
			return ks__code_list_at(rows, i);
	return NULL;
}

bool ks__code_unknown(const struct ks_code_row *row)
{
	return row && entry_of(row)->unknown;
}
