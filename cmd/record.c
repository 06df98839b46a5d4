/* What every noun that comes as rows can do: import, add, template, list,
 * show.  The noun's file lends its name. */
#include "cmd.h"

#include <stdio.h>
#include <string.h>

enum ks_code list_fill(struct call *call, struct ks_list *list)
{
	const struct opts *o = &call->opts;
	const char *limit = opt_get(o, O_LIMIT);

	*list = (struct ks_list){
		.from = opt_get(o, O_FROM),
		.to = opt_get(o, O_TO),
		.year = opt_get(o, O_YEAR),
		.district = opt_get(o, O_DISTRICT),
		.agency = opt_get(o, O_AGENCY),
		.case_number = opt_get(o, O_CASE),
		.anonymous = opt_on(o, O_ANONYMOUS),
		.voided = opt_on(o, O_VOIDED),
	};
	return limit == NULL
		? KS_OK
		: call_number(call, "--limit", limit, &list->limit);
}

const char record_about_import[] =
	"一つの取引で取り込みます。誤った行が一つでもあれば"
	"何も書きません。\n"
	"--rejects を付けると、正しい行だけを書き、誤った行を"
	"そのファイルに残します。\n"
	"- は標準入力です。欄のオプションは、ファイルにない列を"
	"補います。\n";
const char record_about_add[] =
	"欄のオプションで値を渡します。CSVの一行を取り込むのと"
	"同じ検査をします。\n";

enum ks_code record_import(struct call *call)
{
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);

	import.noun = cmd_noun(call->set);
	if (code == KS_OK)
		code = import_run(call, &import);
	import_release(&import);
	return code;
}

/* ---- one record -------------------------------------------------------------- */

void record_say_added(struct call *call, const struct ks_noun *noun,
	enum ks_fate fate, int64_t id)
{
	if (fate == KS_FATE_UNCHANGED)
		call_say(call,
			"%s 同じ記録が登録済みです (ID %lld)。書いていません",
			noun->word, (long long)id);
	else if (opt_on(&call->opts, O_DRY_RUN))
		call_say(call, "%s 登録できます(確認のみ。書いていません)",
			noun->word);
	else if (fate == KS_FATE_HELD)
		call_say(call, "%s 1%sを要確認として保留 (ID %lld)", noun->word,
			noun->counter, (long long)id);
	else
		call_say(call, "%s 1%sを登録 (ID %lld)", noun->word,
			noun->counter, (long long)id);
}

enum ks_code record_add(struct call *call)
{
	const struct ks_noun *noun = cmd_fields(call->set, call->cmd);
	struct ks_import import;
	enum ks_code code = import_fill(call, &import);
	enum ks_fate fate = KS_FATE_REGISTERED;
	int64_t id = 0;

	if (code == KS_OK && call->opts.nfields == 0)
		code = call_fail(call, KS_USAGE,
			"登録する値がありません。kasane %s --help で"
			"欄の一覧が出ます",
			call->command);
	if (code == KS_OK)
		code = ks_record_add(call->ledger, noun, call->opts.fields,
			call->opts.nfields, &import, &id, &fate, &call->err);
	import_release(&import);
	if (code == KS_OK)
		record_say_added(call, noun, fate, id);
	return code;
}

enum ks_code record_edit_by(struct call *call, int64_t id, edit_fn *edit)
{
	struct ks_import import;
	enum ks_fate fate = KS_FATE_UPDATED;
	enum ks_code code;

	code = import_fill(call, &import);
	if (code == KS_OK)
		code = edit(call->ledger, id, call->opts.fields,
			call->opts.nfields, &import, &fate, &call->err);
	import_release(&import);
	if (code == KS_OK && fate == KS_FATE_UNCHANGED && !call->opts.nfields)
		call_say(call, "ID %lld はまだ規則に合わず、要確認のままです",
			(long long)id);
	else if (code == KS_OK && fate == KS_FATE_UNCHANGED)
		call_say(call, "ID %lld は元からその内容です。書いていません",
			(long long)id);
	else if (code == KS_OK && import.dry_run)
		call_say(call, "ID %lld は改められます(確認のみ)",
			(long long)id);
	else if (code == KS_OK)
		call_say(call, "ID %lld を改めました", (long long)id);
	return code;
}

enum ks_code record_edit(struct call *call, int64_t id)
{
	return record_edit_by(call, id, ks_record_edit);
}

enum ks_code record_amend(struct call *call)
{
	int64_t id = 0;
	enum ks_code code = ks_record_find(call->ledger, cmd_noun(call->set),
		call->opts.args[0], &id, &call->err);

	return code == KS_OK ? record_edit(call, id) : code;
}

/* Is the field given as an option too? */
static bool given(const struct opts *opts, const struct ks_field *field)
{
	for (size_t i = 0; i < opts->nfields; i++)
		if (strcmp(opts->fields[i].name, field->id) == 0 ||
			strcmp(opts->fields[i].name, field->heading) == 0)
			return true;
	return false;
}

/* There is room: the argument was a word of the command line. */
void record_say(struct call *call, const char *field, const char *value)
{
	struct opts *opts = &call->opts;

	opts->fields[opts->nfields++] = (struct ks_pair){ field, value };
}

enum ks_code record_attach(struct call *call)
{
	const struct ks_noun *noun = cmd_fields(call->set, call->cmd);
	const struct ks_field *field = NULL;
	struct opts *opts = &call->opts;
	char id[64];

	snprintf(id, sizeof(id), "%s_number", call->set->noun);
	for (size_t i = 0; i < noun->nfields; i++)
		if (strcmp(noun->fields[i].id, id) == 0)
			field = &noun->fields[i];
	if (opts->nfields == 0 || field == NULL)
		return record_add(call);
	if (given(opts, field))
		return call_fail(call, KS_USAGE,
			"%sは引数で示しています。--%s は要りません",
			field->heading, field->heading);
	record_say(call, field->id, opts->args[0]);
	return record_add(call);
}

/* ---- reading ----------------------------------------------------------------- */

enum ks_code record_template(struct call *call)
{
	const struct ks_noun *noun;
	enum ks_code code = call_noun(call, &noun);

	if (code != KS_OK)
		return code;
	return ks_record_template(noun, opt_on(&call->opts, O_EXAMPLE),
		out_sink(&call->out), &call->err);
}

enum ks_code record_list(struct call *call)
{
	const struct ks_noun *noun;
	struct ks_list list;
	enum ks_code code = call_noun(call, &noun);

	if (code == KS_OK)
		code = list_fill(call, &list);
	if (code != KS_OK)
		return code;
	return ks_record_list(
		call->ledger, noun, &list, out_sink(&call->out), &call->err);
}

enum ks_code record_show(struct call *call)
{
	const struct ks_noun *noun;
	enum ks_code code = call_noun(call, &noun);

	if (code != KS_OK)
		return code;
	return ks_record_show(call->ledger, noun, call->opts.args[0],
		opt_on(&call->opts, O_ANONYMOUS), out_sink(&call->out),
		&call->err);
}

const struct cmd record_cmds[RECORD_CMDS] = { RECORD_IMPORT(0), RECORD_ADD,
	RECORD_TEMPLATE(0), RECORD_LIST(0), RECORD_SHOW(0) };
