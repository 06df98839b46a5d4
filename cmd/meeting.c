#include "cmd.h"

#define COMPANION_FILES                                                     \
	(OPT(O_ROSTER) | OPT(O_ATTENDANCE) | OPT(O_AGENDA) | OPT(O_TASKS) | \
		OPT(O_HEARINGS) | OPT(O_SURVEY))

static const struct cmd cmds[] = {
	RECORD_IMPORT(COMPANION_FILES),
	RECORD_ADD,
	RECORD_TEMPLATE(OPT(O_OF)),
	RECORD_LIST(OPT(O_OF)),
	RECORD_SHOW(OPT(O_OF)),
	{ "attend", "出席", "会議の出席者を一人登録する",
		"守秘義務を書かなければ、構成員名簿から取ります。\n",
		"会議番号", 1, 1, OPTS_IMPORT_ROW,
		CMD_WRITE | CMD_FIELDS | CMD_OF(attendance), record_attach },
	{ "discuss", "協議", "会議の案件を一件登録する",
		"法的位置付けを書かなければ、会議種別の既定です。"
		"同意のないケースは支援会議の案件にします。\n",
		"会議番号", 1, 1, OPTS_IMPORT_ROW | OPT(O_RECORD_BREACH),
		CMD_WRITE | CMD_FIELDS | CMD_OF(agenda), record_attach },
	{ "assign", "分担", "会議で決めた役割を一件登録する", NULL, "会議番号",
		1, 1, OPTS_IMPORT_ROW, CMD_WRITE | CMD_FIELDS | CMD_OF(task),
		record_attach },
};

CMD_SET(meeting, NULL, "会議を取り込む・登録する・見る");
