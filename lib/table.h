/*
 * A table of the report is one declaration, a small text a clerk can read
 * aloud.  This is its form; kasane-tables(5) is written from here.
 *
 * LINES.  One `key: value` a line, UTF-8 or CP932.  `:` may be full-width.
 * Lines that are empty or begin with # are passed over.  `row:` and `column:`
 * begin a block; the indented lines below it say what is different there.
 *
 *	id: T02			letters, digits, - and _; what --define, --trace
 *				and the tidy form name the table by
 *	title: 月別受付・対応件数
 *	source: 受付		what is counted (sources_*.c): 受付, ケース, 対応, …
 *	date: 受付日		the day that places a record in the period; it must
 *				be the source's own and is there to be read
 *	rows: 月, 計		dimensions, in order; 計 is all records
 *	columns: 性別, 計	the same across
 *	row: 実人数		one more row of that name, below the others
 *	column: 延べ対応	one more column, to the right of the others
 *	measure: 件数		what is counted where no block says otherwise
 *	where: 属性 has 高齢	which records; conditions joined by `and`
 *	by: 担当者		dimensions --by may put in place of the first of rows
 *	top: 20			only so many rows, the most frequent, ties and all
 *	beside: 前年度, 増減, 目標	what stands beside its one column: the same
 *				span a year earlier, the difference, and the
 *				目標値 of the 定性評価 whose 指標 is the row's name
 *	form: 定性評価		no figures of its own: a row each record of
 *				定性評価, in the order of its 評価項目
 *	unit: 件
 *	chart: bar		or line, stacked (the columns on one another), flow
 *				(row → column, the most frequent).  Drawn are the
 *				column 計, else the first; of flow and stacked the
 *				first dimension; or those named, of one unit:
 *				`chart: line of 新規, 終結`.  Rows that sum others
 *				are left out
 *	definition: …		one line, printed with the table
 *
 * id, title, source, rows (or row) and definition are required; without
 * columns and column the table has one column named after its measure.
 *
 * DIMENSIONS.  A field of the source: one code (圏域, 相談方法), several codes
 * (属性, 課題) or a text (担当者, in byte order).  A code list gives all its
 * labels in order, then 不明 (不明, 回答拒否, 未聴取 and empty cells together;
 * --missing keeps them apart); several codes keep 未記入 in a row of its own.
 * Fields that are never empty (受付機関, 支援区分) have no 不明.  A field of a
 * few fixed words, no code list (集計区分: 支援会議, 重層的支援会議, その他), has
 * these in order, and a record without one stands in no row.  Besides:
 *	月		the months of the period
 *	年代		the ages of the list 年代, on the source's date
 *	年代区分	the same, or the bands of --bands
 *	課題数		of a field of several codes: 0 … 4, 5以上, 未記入
 *	課題の組合せ	pairs of its labels in one record
 *
 * MEASURES.
 *	件数		records
 *	実ケース 実人数 実世帯	distinct cases, persons, households; 実 before any
 *				other key or code of the source: 実機関, 実資源
 *	合計 所要分	the sum of a number; 記入数 所要分: how many have it
 *	平均 課題数	the mean, one decimal, of those that have it
 *	最多 回数	the largest; 中央値, 下位四分位, 上位四分位: by nearest rank,
 *			of n numbers in order the one at ⌈n/2⌉, ⌈n/4⌉, ⌈3n/4⌉;
 *			nothing where none has it
 *
 * CONDITIONS.  FIELD is LABEL, …	one of them (code, label or fixed word)
 *	FIELD is not LABEL, …		none of them; an empty cell counts
 *	FIELD is 未記入			an empty cell
 *	FIELD has LABEL, …		the same for several codes: any of them
 *	FIELD has no LABEL, …
 *	FIELD with PROPERTY		a code whose list row says PROPERTY = yes
 *	FIELD without PROPERTY		any other, or an empty cell
 *
 * IN A BLOCK.
 *	source: date: measure: where:	as above, for this row or column alone;
 *				a where is added to the table's own.  A block with
 *				another source is not asked the table's where
 *	rows: 主たる課題	(in a column) the rows are seen through this field,
 *				and so are a row's conditions on its dimension
 *	columns: …		(in a row) the same for columns
 *	each: 会議名	(in a row) not one row but one for each label of this field,
 *				which may be one of the row's own source
 *	under: 支援会議	(with each) before each label: 支援会議 › 会議名
 *	sum: 新規, 延べ対応	the sum of these rows or columns, by their names; a
 *				dimension stands for its labels without 未記入
 *	share: 件数 of 計	(in a column) percent: that column's number in this
 *				row, of the same column's in the row 計; `of 全件`
 *				is of all records of the table
 *	blank: 未記入, 平均	(in a column) rows where nothing is printed; a row
 *				named whole need not make sense for the column
 *	unit: 分
 */
#ifndef KS_TABLE_H
#define KS_TABLE_H

#include "arena.h"
#include "source.h"

#define KS_WORD_ALL "計"
#define KS_WORD_BASE "全件"
#define KS_WORD_UNKNOWN "不明"
#define KS_WORD_EMPTY "未記入"

enum ks_measure {
	KS_MEASURE_COUNT,
	KS_MEASURE_DISTINCT,
	KS_MEASURE_SUM,
	KS_MEASURE_FILLED,
	KS_MEASURE_MEAN,
	/* from here on: one of the numbers in their order */
	KS_MEASURE_MAX,
	KS_MEASURE_MEDIAN,
	KS_MEASURE_LOWER,
	KS_MEASURE_UPPER
};

/* The place of a measure among n numbers in order is ⌈n * of / parts⌉. */
struct ks_rank {
	int of, parts; /* parts 0: no such measure */
};
struct ks_rank ks__measure_rank(enum ks_measure measure);

struct ks_amount {
	enum ks_measure measure;
	const char *of;	   /* 所要分, ケース; NULL for 件数 */
	const char *words; /* as declared */
};

struct ks_where {
	const char *field;
	bool negated;
	bool property; /* with, without */
	const char **words;
	size_t nwords;
	long line;
};

enum ks_block_kind { KS_BLOCK_DIMENSION, KS_BLOCK_ALL, KS_BLOCK_ITEM };

/* One row or column, or as many as a dimension has labels. */
struct ks_block {
	enum ks_block_kind kind;
	const char *label;     /* the dimension's word, 計, the item's name */
	const char *dimension; /* its word, where it is one */
	const char *under;     /* stands before each label, or NULL */
	long line;
	/* what is different here; NULL or 0 where nothing is */
	const struct ks_source *source;
	const char *date;
	struct ks_amount amount;
	struct ks_where *where;
	size_t nwhere;
	const char *through; /* the field the other axis is seen through */
	const char **sum;
	size_t nsum;
	const char *share, *base;
	const char **blank;
	size_t nblank;
	const char *unit;
};

struct ks_axis {
	struct ks_block *blocks;
	size_t n;
};

struct ks_table {
	const char *file; /* base name, for messages */
	const char *id, *title, *definition, *unit, *chart;
	const struct ks_source *source;
	const char *date;
	struct ks_amount amount;
	struct ks_where *where;
	size_t nwhere;
	struct ks_axis rows, columns;
	const char **by;
	size_t nby;
	long top;	  /* 0 = all */
	bool beside;	  /* 前年度 and 増減 stand beside its one column */
	bool targets;	  /* and the 目標 of 定性評価 */
	bool appraisal;	  /* not counted: the words of 定性評価 (T34) */
	const char *text; /* as declared */
	size_t len;
	const char **drawn; /* columns of the chart, as named */
	size_t ndrawn;
	long chart_line;
};

/* What one row block and one column block together ask for. */
struct ks_aim {
	const struct ks_source *source;
	struct ks_amount amount;
	struct ks_dimension row, column; /* view 0 where there is none */
	const struct ks_src_field *of;	 /* of the amount, or NULL */
};

/* Read one declaration; everything in it lives in the arena.  KS_INVALID with
 * file, line, field (the key) and what to do. */
enum ks_code ks__table_parse(struct ks_arena *arena, const char *file,
	const char *text, size_t len, struct ks_table *out,
	struct ks_error *err);

/* Do the words of a declaration fit together? (tablecheck.c) */
enum ks_code ks__table_check(
	const struct ks_table *table, struct ks_error *err);
/* Are the columns of its chart there, and of one unit? (tablechart.c) */
enum ks_code ks__table_check_chart(
	const struct ks_table *table, struct ks_error *err);
/* What stands where the two blocks meet; neither may be a sum or a share. */
enum ks_code ks__table_aim(const struct ks_table *table,
	const struct ks_block *row, const struct ks_block *column,
	struct ks_aim *out, struct ks_error *err);
/* Is the column drawn in the table's chart? */
bool ks__table_draws(
	const struct ks_table *table, const struct ks_block *column);
/* Is the row made of others, so that no chart may show it beside them? */
bool ks__table_row_is_total(
	const struct ks_axis *rows, const struct ks_block *row);
/* Is nothing printed where these two meet? */
bool ks__column_skips(
	const struct ks_block *column, const struct ks_block *row);
/* The block of that label, NULL if none. */
const struct ks_block *ks__axis_find(
	const struct ks_axis *axis, const char *label);
/* A mistake in a declaration, with the nearest of words where one is near:
 * what is "表の項目", near may be NULL. */
enum ks_code ks__table_unknown(struct ks_error *err, const char *file,
	long line, const char *what, const char *word, const char *const *words,
	size_t n);
enum ks_code ks__table_wrong(struct ks_error *err, const char *file, long line,
	const char *field, const char *fmt, ...) KS_PRINTF(5, 6);

#endif
