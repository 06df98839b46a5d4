#include "cmd.h"

static enum ks_code edit(struct call *call)
{
	int64_t id = 0;
	enum ks_code code =
		call_number(call, "記録ID", call->opts.args[0], &id);

	return code == KS_OK ? record_edit_by(call, id, ks_member_edit) : code;
}

static const struct cmd cmds[] = {
	RECORD_IMPORT(0),
	RECORD_ADD,
	RECORD_TEMPLATE(0),
	RECORD_LIST(0),
	RECORD_SHOW(0),
	{ "edit", "訂正", "世帯員の欄を改める",
		"記録IDは kasane member list の最後の欄です。受付の本人も、"
		"続柄、異動日、異動事由などをここで改めます。\n"
		"空の値を渡すと、その欄を消します。\n"
		"例: kasane member edit 12 --続柄 母 --フリガナ 'サクラ タロウ'\n",
		"記録ID", 1, 1, OPT(O_DRY_RUN), CMD_WRITE | CMD_FIELDS, edit },
};

CMD_SET(member, NULL, "世帯員を取り込む・登録する・見る・訂正する");
