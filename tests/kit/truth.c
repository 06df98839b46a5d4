/*
 * What tables T02 to T18 must say about the demo city, counted from the
 * generator's own records: no SQL, no library, nothing shared with the
 * program but the definitions it is held to.
 *
 *     truth FROM TO [INTAKES]      (2025-04-01 2026-03-31)
 *
 * prints one cell a line: table, row, column, value, separated by tabs.
 * Every reception of the city opens a case of its own, so the receptions of
 * the period are its new cases too.
 */
#include "cells.h"

/* ---- T02, T03, T09: receptions and contacts by month ------------------- */

static bool is_meeting(const char *method)
{
	return method && strstr(method, "会議");
}

enum { NEW, CONTACTS, MEETINGS, CASES, ENDED };

static void t02_contacts(struct truth *t, long n[ROWS][COLUMNS])
{
	long last[MONTHS + 1];

	for (int m = 0; m <= t->months; m++)
		last[m] = -1;
	for (struct place p = at_first; next_contact(t, &p);) {
		int m = month_of(t, t->co.on);

		if (is_meeting(t->co.method)) {
			n[MEETINGS][m]++;
			n[MEETINGS][t->months]++;
			continue;
		}
		n[CONTACTS][m]++;
		n[CONTACTS][t->months]++;
		if (p.of >= 0 && last[m] < p.of) {
			last[m] = p.of;
			n[CASES][m]++;
		}
		if (p.of >= 0 && last[t->months] < p.of) {
			last[t->months] = p.of;
			n[CASES][t->months]++;
		}
	}
}

static void t02(struct truth *t)
{
	long n[ROWS][COLUMNS] = { { 0 } };
	char name[24];

	for (long i = 0; i < t->city.intakes; i++) {
		city_intake_at(&t->city, i, &t->in);
		if (inside(t, t->in.key.received_on))
			add_month(t, n, NEW, t->in.key.received_on);
		if (inside(t, t->in.ended_on))
			add_month(t, n, ENDED, t->in.ended_on);
	}
	t02_contacts(t, n);
	for (int m = 0; m <= t->months; m++) {
		const char *row = m < t->months ? month_name(t, m, name) : "計";

		count(t, row, "新規", n[NEW][m]);
		count(t, row, "延べ対応", n[CONTACTS][m]);
		count(t, row, "延べ(受付を含む)", n[CONTACTS][m] + n[NEW][m]);
		count(t, row, "会議出席", n[MEETINGS][m]);
		count(t, row, "実ケース", n[CASES][m]);
		count(t, row, "終結", n[ENDED][m]);
	}
}

/* As written; where it is empty, as the address has it. */
static const char *district_of(const struct city_intake *in)
{
	if (in->district)
		return in->district;
	for (size_t i = 0; i < sizeof(towns) / sizeof(*towns); i++)
		if (strstr(in->address, towns[i][0]))
			return towns[i][1];
	return NULL;
}

static void t03(struct truth *t)
{
	long n[ROWS][COLUMNS] = { { 0 } };

	for (long i = -1; next_reception(t, &i);)
		add_month(t, n, row_of(&districts, district_of(&t->in)),
			t->in.key.received_on);
	by_month(t, &districts, true, n);
}

static void t09(struct truth *t)
{
	long n[ROWS][COLUMNS] = { { 0 } };

	for (long i = -1; next_reception(t, &i);)
		add_month(t, n, row_of(&agencies, t->in.agency),
			t->in.key.received_on);
	by_month(t, &agencies, false, n);
}

/* ---- T04: age and sex -------------------------------------------------- */

/* Whole years on the day; year alone counts as 1 July, month as its 1st. */
static int age_on(int birth, int day)
{
	if (birth % 10000 == 0)
		birth += 701;
	else if (birth % 100 == 0)
		birth++;
	return (day - birth) / 10000;
}

static int band_of(const struct city_intake *in)
{
	if (!in->birth)
		return row_of(&bands, in->band);
	int age = age_on(in->birth, in->key.received_on);

	return age >= 90 ? 9 : age / 10;
}

static void t04_row(const struct truth *t, const char *row, const long n[4])
{
	for (int s = 0; s < 4; s++)
		count(t, row, s < 3 ? sexes.label[s] : "不明", n[s]);
	count(t, row, "計", n[0] + n[1] + n[2] + n[3]);
}

static void t04(struct truth *t)
{
	long n[11][4] = { { 0 } }, all[4] = { 0 }, persons[4] = { 0 };
	bool *met = calloc((size_t)t->city.intakes, sizeof(*met));

	if (!met)
		exit(1);
	for (long i = -1; next_reception(t, &i);) {
		int sex = row_of(&sexes, t->in.sex);

		n[band_of(&t->in)][sex]++;
		all[sex]++;
		persons[sex] += !met[t->in.person];
		met[t->in.person] = true;
	}
	for (int b = 0; b <= 10; b++)
		t04_row(t, b < 10 ? bands.label[b] : "不明", n[b]);
	t04_row(t, "計", all);
	t04_row(t, "実人数", persons);
	free(met);
}

/* ---- T05 to T08, T15: receptions by one answer ------------------------- */

static void by_answer(struct truth *t, const struct list *list, size_t offset)
{
	long n[ROWS] = { 0 }, all = 0;
	int rows = size_of(list);

	for (long i = -1; next_reception(t, &i); all++) {
		const char *label;

		memcpy(&label, (const char *)&t->in + offset, sizeof(label));
		n[row_of(list, label)]++;
	}
	for (int r = 0; r <= rows; r++) {
		const char *row = r < rows ? list->label[r] : "不明";

		count(t, row, "件数", n[r]);
		share(t, row, "割合(件)", n[r], all);
	}
	count(t, "計", "件数", all);
	share(t, "計", "割合(件)", all, all);
}

static void t05(struct truth *t)
{
	by_answer(t, &household_types,
		offsetof(struct city_intake, household_type));
}

static void t06(struct truth *t)
{
	by_answer(t, &consulters, offsetof(struct city_intake, consulter));
}

static void t07(struct truth *t)
{
	by_answer(t, &routes, offsetof(struct city_intake, route));
}

static void t08(struct truth *t)
{
	by_answer(t, &ways, offsetof(struct city_intake, way));
}

static void t15(struct truth *t)
{
	by_answer(t, &screenings, offsetof(struct city_intake, screening));
}

/* ---- T10, T11: several answers a case ---------------------------------- */

/* A row each for the list, 不明 and 未記入; cases in all and with a mention. */
struct mentions {
	long n[ROWS], main[ROWS];
	long cases, answered, with_main;
};

static void mention(struct mentions *m, const struct list *list,
	const struct city_list *said, const char *main)
{
	m->cases++;
	m->answered += said->n > 0;
	m->with_main += main != NULL;
	m->main[answer_of(list, main)]++;
	if (said->n == 0)
		m->n[answer_of(list, NULL)]++;
	for (int i = 0; i < said->n; i++)
		m->n[answer_of(list, said->item[i])]++;
}

static void print_mentions(const struct truth *t, const struct list *list,
	const struct mentions *m, bool with_main)
{
	int rows = size_of(list);
	long all = 0, all_main = 0;

	for (int r = 0; r <= rows; r++) {
		all += m->n[r];
		all_main += m->main[r];
	}
	for (int r = 0; r < rows + 4; r++) {
		const char *row = r < rows ? list->label[r]
			: r == rows	   ? "不明"
			: r == rows + 1	   ? "未記入"
			: r == rows + 2	   ? "延べ計"
					   : "実件数";
		long n = r < rows + 2	? m->n[r]
			: r == rows + 2 ? all
					: m->answered;
		long main = r < rows + 2 ? m->main[r]
			: r == rows + 2	 ? all_main
					 : m->with_main;
		bool of_mentions = r <= rows || r == rows + 2;

		count(t, row, "件数", n);
		if (with_main)
			count(t, row, "主たる課題", main);
		share(t, row, "割合(件)", n, m->cases);
		share(t, row, "割合(延べ)", n, of_mentions ? all : 0);
	}
}

static void t10(struct truth *t)
{
	struct mentions m = { 0 };

	for (long i = -1; next_reception(t, &i);)
		mention(&m, &attributes, &t->in.attributes, NULL);
	print_mentions(t, &attributes, &m, false);
}

static void t11(struct truth *t)
{
	struct mentions m = { 0 };

	for (long i = -1; next_reception(t, &i);)
		mention(&m, &issues, &t->in.issues, t->in.main_issue);
	print_mentions(t, &issues, &m, true);
}

/* ---- T12 to T14: issues of the new cases ------------------------------- */

static void t12(struct truth *t)
{
	long n[ROWS][COLUMNS] = { { 0 } };
	int rows = size_of(&issues);

	for (long i = -1; next_reception(t, &i);) {
		const struct city_list *said = &t->in.issues;
		int band = band_of(&t->in);

		if (said->n == 0)
			n[rows + 1][band]++;
		for (int k = 0; k < said->n; k++)
			n[answer_of(&issues, said->item[k])][band]++;
	}
	for (int r = 0; r <= rows + 1; r++) {
		const char *row = r < rows ? issues.label[r]
			: r == rows	   ? "不明"
					   : "未記入";
		long all = 0;

		for (int b = 0; b <= 10; b++) {
			count(t, row, b < 10 ? bands.label[b] : "不明",
				n[r][b]);
			all += n[r][b];
		}
		count(t, row, "計", all);
	}
}

/* How many issues a case has: -1 where none of its answers is one. */
static int issues_of(const struct city_intake *in)
{
	int n = 0;
	bool answered = false;

	for (int i = 0; i < in->issues.n; i++) {
		const char *label = in->issues.item[i];

		answered = answered || !unknown(label);
		n += !unknown(label) && !is(label, "課題なし");
	}
	return answered ? n : -1;
}

static void t13(struct truth *t)
{
	static const char *const rows[] = { "0", "1", "2", "3", "4", "5以上",
		"未記入" };
	long n[7] = { 0 }, all = 0, sum = 0;

	for (long i = -1; next_reception(t, &i); all++) {
		int many = issues_of(&t->in);

		n[many < 0 ? 6 : many > 5 ? 5 : many]++;
		sum += many > 0 ? many : 0;
	}
	for (int r = 0; r < 7; r++) {
		count(t, rows[r], "件数", n[r]);
		share(t, rows[r], "割合(件)", n[r], all);
	}
	count(t, "計", "件数", all);
	share(t, "計", "割合(件)", all, all);
	ratio(t, "平均", "件数", sum, all - n[6]);
	cell(t, "平均", "割合(件)", "");
}

/* Does an issue take part in combinations? */
static bool combines(const char *label)
{
	return !unknown(label) && !is(label, "課題なし") &&
		!is(label, "その他");
}

static void t14_pairs(const struct city_list *said, long n[ROWS][ROWS])
{
	for (int a = 0; a < said->n; a++)
		for (int b = 0; b < said->n; b++) {
			if (!combines(said->item[a]) ||
				!combines(said->item[b]))
				continue;
			int x = answer_of(&issues, said->item[a]);
			int y = answer_of(&issues, said->item[b]);

			if (x < y)
				n[x][y]++;
		}
}

static void t14_print(const struct truth *t, long n[ROWS][ROWS], long wanted)
{
	int rows = size_of(&issues);
	char row[256];

	for (int x = 0; x < rows; x++)
		for (int y = x + 1; y < rows; y++) {
			if (n[x][y] != wanted)
				continue;
			snprintf(row, sizeof(row), "%s × %s", issues.label[x],
				issues.label[y]);
			count(t, row, "件数", wanted);
		}
}

/* Pairs that occurred `wanted` times. */
static long t14_many(long n[ROWS][ROWS], long wanted)
{
	long many = 0;

	for (int x = 0; x < ROWS; x++)
		for (int y = 0; y < ROWS; y++)
			many += n[x][y] == wanted;
	return many;
}

static void t14(struct truth *t)
{
	long n[ROWS][ROWS] = { { 0 } }, most = 0, printed = 0;

	for (long i = -1; next_reception(t, &i); most++)
		t14_pairs(&t->in.issues, n);
	for (; most > 0 && printed < 20; most--) {
		t14_print(t, n, most);
		printed += t14_many(n, most);
	}
}

/* ---- T16 to T18: contacts ---------------------------------------------- */

static void t16(struct truth *t)
{
	long n[ROWS][COLUMNS] = { { 0 } }, cases[ROWS] = { 0 }, last[ROWS];
	int rows = size_of(&methods);

	for (int r = 0; r < ROWS; r++)
		last[r] = -1;
	for (struct place p = at_first; next_contact(t, &p);) {
		int row = row_of(&methods, t->co.method);
		int both[2] = { row, ROWS - 1 };

		add_month(t, n, row, t->co.on);
		for (int i = 0; i < 2 && p.of >= 0; i++) {
			cases[both[i]] += last[both[i]] < p.of;
			last[both[i]] = p.of;
		}
	}
	by_month(t, &methods, true, n);
	for (int r = 0; r <= rows; r++)
		count(t, r < rows ? methods.label[r] : "不明", "実ケース",
			cases[r]);
	count(t, "計", "実ケース", cases[ROWS - 1]);
}

enum { OF_CASE, OF_AREA, MINUTES, TIMED };

static void t17_row(const struct truth *t, const char *row, const long n[4])
{
	count(t, row, "個別支援", n[OF_CASE]);
	count(t, row, "地域支援", n[OF_AREA]);
	count(t, row, "計", n[OF_CASE] + n[OF_AREA]);
	count(t, row, "所要分", n[MINUTES]);
	count(t, row, "所要分の記入数", n[TIMED]);
}

static void t17(struct truth *t)
{
	long n[ROWS][4] = { { 0 } };
	int rows = size_of(&agencies);

	for (struct place p = at_first; next_contact(t, &p);) {
		int both[2] = { row_of(&agencies, t->co.agency), rows };

		for (int i = 0; i < 2; i++) {
			long *row = n[both[i]];

			row[is(t->co.kind, "地域支援") ? OF_AREA : OF_CASE]++;
			row[MINUTES] += t->co.minutes;
			row[TIMED] += t->co.minutes > 0;
		}
	}
	for (int r = 0; r <= rows; r++)
		t17_row(t, r < rows ? agencies.label[r] : "計", n[r]);
}

static void t18(struct truth *t)
{
	static const char *const columns[] = { "受信", "発信", "不明" };
	long n[ROWS][3] = { { 0 } };
	int rows = size_of(&agencies);

	for (struct place p = at_first; next_contact(t, &p);) {
		int way = is(t->co.direction, "受信") ? 0
			: is(t->co.direction, "発信") ? 1
						      : 2;

		n[row_of(&agencies, t->co.agency)][way]++;
		n[rows][way]++;
	}
	for (int r = 0; r <= rows; r++) {
		const char *row = r < rows ? agencies.label[r] : "計";

		for (int c = 0; c < 3; c++)
			count(t, row, columns[c], n[r][c]);
		count(t, row, "計", n[r][0] + n[r][1] + n[r][2]);
	}
}

/* ------------------------------------------------------------------------ */

/* "2025-04-01" as 20250401, 0 where it is not of that form. */
static int day_from(const char *s)
{
	int y, m, d;

	if (strlen(s) != 10 || sscanf(s, "%4d-%2d-%2d", &y, &m, &d) != 3)
		return 0;
	return y * 10000 + m * 100 + d;
}

static void count_all(struct truth *t)
{
	static const struct {
		const char *id;
		void (*count)(struct truth *t);
	} tables[] = { { "T02", t02 }, { "T03", t03 }, { "T04", t04 },
		{ "T05", t05 }, { "T06", t06 }, { "T07", t07 }, { "T08", t08 },
		{ "T09", t09 }, { "T10", t10 }, { "T11", t11 }, { "T12", t12 },
		{ "T13", t13 }, { "T14", t14 }, { "T15", t15 }, { "T16", t16 },
		{ "T17", t17 }, { "T18", t18 } };

	for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
		t->table = tables[i].id;
		tables[i].count(t);
	}
}

int main(int argc, char **argv)
{
	struct truth *t = calloc(1, sizeof(*t));

	if (!t || argc < 3) {
		fputs("usage: truth FROM TO [INTAKES]\n", stderr);
		free(t);
		return 2;
	}
	t->city = city_default();
	t->city.sentences = 0;
	if (argc > 3)
		t->city.intakes = atol(argv[3]);
	t->from = day_from(argv[1]);
	t->to = day_from(argv[2]);
	t->months = month_of(t, t->to) + 1;
	if (!t->from || !t->to || t->months < 1 || t->months > MONTHS) {
		fputs("truth: FROM and TO are days, 20 months at most\n",
			stderr);
		free(t);
		return 2;
	}
	count_all(t);
	free(t);
	return 0;
}
