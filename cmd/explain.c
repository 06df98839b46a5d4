/* What a rule asks, or how a table is counted. */
#include "cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct ks_cell text(const char *s)
{
	return (struct ks_cell){ .kind = KS_CELL_TEXT, .text = s, .base = -1 };
}

/* A template with a mark where the value at hand would stand. */
static void example(const char *template, char *out, size_t size)
{
	size_t at = 0;

	for (const char *p = template; *p != '\0' && at + 12 < size; p++) {
		bool gap = p[0] == '%' && p[1] != '\0' &&
			strchr("V12", p[1]) != NULL;
		const char *mark = gap && p[1] == 'V' ? "「…」" : "…";
		if (!gap) {
			out[at++] = *p;
			continue;
		}
		at += (size_t)snprintf(out + at, size - at, "%s", mark);
		p++;
	}
	out[at] = '\0';
}

static enum ks_code put_rule(struct ks_sink *sink, const struct ks_rule *rule)
{
	char message[1024];
	const struct ks_cell cells[] = { text(rule->id),
		text(ks_severity_name(rule->severity)), text(message),
		text(rule->guidance) };

	example(rule->message, message, sizeof(message));
	return sink->row(sink->ctx, cells, 4);
}

static enum ks_code put_rules(
	struct call *call, const struct ks_rule *rules, size_t n)
{
	static const struct ks_column columns[] = {
		{ .label = "番号" },
		{ .label = "重さ" },
		{ .label = "知らせ" },
		{ .label = "わけと直し方" },
	};
	static const struct ks_table_head head = { .id = "rules",
		.title = "検査と決まり",
		.columns = columns,
		.ncolumns = 4 };
	struct ks_sink *sink = out_sink(&call->out);
	enum ks_code code = sink->begin(sink->ctx, &head);

	for (size_t i = 0; i < n && code == KS_OK; i++)
		code = put_rule(sink, &rules[i]);
	return code == KS_OK ? sink->end(sink->ctx) : code;
}

static enum ks_code unknown(struct call *call, const char *id)
{
	size_t n;
	const struct ks_rule *rules = ks_rules(&n);
	const char **ids = calloc(n + 1, sizeof(*ids));
	const char *near = NULL;

	for (size_t i = 0; ids != NULL && i < n; i++)
		ids[i] = rules[i].id;
	if (ids != NULL)
		near = ks_text_nearest(id, ids, n);
	free(ids);
	if (near != NULL)
		return call_fail(call, KS_NOT_FOUND,
			"「%s」はありません。%s のことですか", id, near);
	return call_fail(call, KS_NOT_FOUND,
		"「%s」はありません。kasane explain で一覧が出ます", id);
}

static enum ks_code explain_table(struct call *call, const char *id)
{
	const struct ks_report report = {
		.tables = &id, .ntables = 1, .percent_digits = 1
	};
	struct ks_error err = { 0 };
	enum ks_code code =
		ks_report_define(NULL, &report, out_sink(&call->out), &err);

	if (code == KS_OK || code == KS_NOMEM)
		return code;
	return unknown(call, id);
}

static enum ks_code explain_one(struct call *call, const char *id)
{
	const struct ks_rule *rule = ks_rule_find(id);

	return rule != NULL ? put_rules(call, rule, 1)
			    : explain_table(call, id);
}

static enum ks_code explain(struct call *call)
{
	enum ks_code code = KS_OK;
	const struct ks_rule *rules;
	size_t n;

	if (call->opts.nargs == 0) {
		rules = ks_rules(&n);
		return put_rules(call, rules, n);
	}
	for (size_t i = 0; i < call->opts.nargs && code == KS_OK; i++)
		code = explain_one(call, call->opts.args[i]);
	return code;
}

static const struct cmd cmds[] = {
	{ NULL, NULL, "検査・決まり・表の数え方を説明する",
		"番号を書かなければ、検査と決まりの一覧を出します。\n"
		"例: kasane explain intake-date-unreadable\n"
		"    kasane explain T11\n",
		"[ID...]", 0, -1, OPTS_OUT, CMD_PUBLIC, explain },
};

CMD_SET(explain, "説明", "検査・決まり・表の数え方を説明する");
