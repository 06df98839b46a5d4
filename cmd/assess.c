#include "cmd.h"

RECORD_SET(assess, "アセスメントを取り込む・登録する・見る");
