#include "cmd.h"

RECORD_SET(plan, "プランを取り込む・登録する・見る");
