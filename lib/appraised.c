#include "appraised.h"

#include <stdlib.h>
#include <string.h>

#include "cell.h"
#include "err.h"
#include "text.h"

/* The live 評価項目, and retired ones that a record still has. */
static const char appraised_sql[] =
	"select c.label, a.id, a.view, a.indicator, a.target, "
	"(select x.label from code x where x.id = a.achievement), "
	"(select x.label from code x where x.id = a.appraiser), a.finding "
	"from code c left join appraisal a on a.criterion = c.id and "
	"a.voided is null and a.year * 10000 + 401 <= ?2 and "
	"(a.year + 1) * 10000 + 331 >= ?1 "
	"where c.list = '評価項目' and (c.retired is null or a.id > 0) "
	"order by c.sort, c.id, a.year, a.id";

static const char *copy(struct ks_arena *arena, struct ks_stmt *st, int i)
{
	size_t len = 0;
	const char *text = ks__col_text(st, i, &len);

	return text && len ? ks__arena_copy(arena, text, len) : NULL;
}

enum ks_code ks__appraised_read(struct ks_arena *arena, struct ks_db *db,
	const struct ks_period *period, struct ks_appraised *out,
	struct ks_error *err)
{
	struct ks_stmt *st = ks__db_stmt(db, appraised_sql, err);
	enum ks_code code;

	*out = (struct ks_appraised){ NULL, 0 };
	if (!st)
		return err->code;
	ks__bind_int(st, 1, period->from);
	ks__bind_int(st, 2, period->to);
	while ((code = ks__step(st, err)) == KS_OK) {
		struct ks_appraisal_row *row = ks__arena_push(
			arena, &out->rows, &out->n, sizeof(*row));

		if (!row) {
			ks__reset(st);
			return ks__nomem(err);
		}
		*row = (struct ks_appraisal_row){
			.record = ks__col_int(st, 1),
			.criterion = copy(arena, st, 0),
			.view = copy(arena, st, 2),
			.indicator = copy(arena, st, 3),
			.target = copy(arena, st, 4),
			.achievement = copy(arena, st, 5),
			.appraiser = copy(arena, st, 6),
			.finding = copy(arena, st, 7),
		};
	}
	if (arena->failed)
		return ks__nomem(err);
	return code == KS_NOT_FOUND ? KS_OK : code;
}

/* Written by hand: full width, blanks and hyphens are no other indicator. */
static bool same_name(const char *a, const char *b)
{
	struct ks_buf x = KS_BUF_INIT, y = KS_BUF_INIT;
	bool same;

	ks__text_key(a, strlen(a), &x);
	ks__text_key(b, strlen(b), &y);
	same = !x.failed && !y.failed &&
		strcmp(ks__buf_str(&x), ks__buf_str(&y)) == 0;
	ks__buf_release(&x);
	ks__buf_release(&y);
	return same;
}

const char *ks__appraised_target(
	const struct ks_appraised *appraised, const char *indicator)
{
	for (size_t i = appraised->n; i-- > 0;) {
		const struct ks_appraisal_row *row = &appraised->rows[i];

		if (row->indicator && row->target &&
			same_name(row->indicator, indicator))
			return row->target;
	}
	return NULL;
}

/* Digits, with thousands separators, then nothing or one counter. */
static bool read_number(const char *s, int64_t *out)
{
	static const char *const counters[] = { "", "件", "人", "世帯", "回",
		"か所", "箇所", "ヶ所", "団体", "組", "日", "名" };
	size_t digits = 0;

	*out = 0;
	for (; (*s >= '0' && *s <= '9') || (digits && *s == ','); s++) {
		if (*s == ',')
			continue;
		*out = *out * 10 + (*s - '0');
		if (++digits > 15)
			return false;
	}
	while (*s == ' ')
		s++;
	for (size_t i = 0; digits && i < sizeof(counters) / sizeof(*counters);
		i++)
		if (strcmp(s, counters[i]) == 0)
			return true;
	return false;
}

void ks__appraised_cell(const char *target, struct ks_cell *out)
{
	struct ks_buf narrow = KS_BUF_INIT;
	int64_t number;

	ks__cell_text(out, target);
	if (!target)
		return;
	ks__text_narrow(target, strlen(target), &narrow);
	if (read_number(ks__buf_str(&narrow), &number))
		ks__cell_int(out, number);
	ks__buf_release(&narrow);
}

bool ks__appraised_split(struct ks_arena *arena, const char *indicator,
	const char **table, const char **row, const char **column)
{
	const char *first = strchr(indicator, ':');
	const char *last = strrchr(indicator, ':');

	if (!first || first == last)
		return false;
	*table = ks__arena_copy(arena, indicator, (size_t)(first - indicator));
	*row = ks__arena_copy(arena, first + 1, (size_t)(last - first - 1));
	*column = ks__arena_copy(arena, last + 1, strlen(last + 1));
	return !arena->failed;
}
