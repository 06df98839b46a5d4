/* What stands at the head of a paper: who may hold it, why, what it lacks. */
#include "out_paper.h"

#include <string.h>

static const char *addressee(const struct ks_paper *paper)
{
	static const char front[] = "宛先: ";

	if (paper->addressee == NULL)
		return "なし(手元の控え)";
	return strncmp(paper->addressee, front, sizeof(front) - 1) == 0
		? paper->addressee + sizeof(front) - 1
		: paper->addressee;
}

void paper_facts(
	const struct ks_paper *paper, struct paper_fact facts[PAPER_FACTS])
{
	const struct paper_fact all[PAPER_FACTS] = {
		{ "宛先", addressee(paper) },
		{ "持ってよい機関", paper->keepers },
		{ "提供の根拠", paper->basis },
		{ "除いたもの", paper->held != NULL ? paper->held : "なし" },
		{ "作成", paper->made },
	};

	memcpy(facts, all, sizeof(all));
}

static bool said(const struct paper_fact *fact)
{
	return fact->text != NULL && fact->text[0] != '\0';
}

/* A form that knows no papers has it as one more table of pairs. */
static enum ks_code as_table(struct out *out, const struct ks_paper *paper)
{
	static const struct ks_column columns[] = { { "項目", false, NULL },
		{ "内容", false, NULL } };
	const struct ks_table_head head = { .id = "paper",
		.title = paper->title,
		.columns = columns,
		.ncolumns = 2,
		.form = KS_FORM_FIELDS };
	struct paper_fact facts[PAPER_FACTS];
	enum ks_code code = out->sink.begin(out, &head);

	paper_facts(paper, facts);
	for (size_t i = 0; i < PAPER_FACTS && code == KS_OK; i++) {
		const struct ks_cell cells[] = {
			{ .kind = KS_CELL_TEXT, .text = facts[i].name },
			{ .kind = KS_CELL_TEXT, .text = facts[i].text },
		};
		if (said(&facts[i]))
			code = out->sink.row(out, cells, 2);
	}
	return code == KS_OK ? out->sink.end(out) : code;
}

enum ks_code out_paper(void *ctx, const struct ks_paper *paper)
{
	struct out *out = ctx;

	out->paper = true;
	return out->printer->paper != NULL ? out->printer->paper(out, paper)
					   : as_table(out, paper);
}

bool paper_is_short(const char *text)
{
	enum { HALF = 26 }; /* columns of half a sheet */

	return strchr(text, '\n') == NULL && ks_text_width(text) <= HALF;
}
