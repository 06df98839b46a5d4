#include "cmd.h"

RECORD_SET(contact, "支援経過・対応記録を取り込む・登録する・見る");
