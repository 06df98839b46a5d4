#include "cmd.h"

RECORD_SET(meeting, "会議を取り込む・登録する・見る");
