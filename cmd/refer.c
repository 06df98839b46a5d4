#include "cmd.h"

RECORD_SET(refer, "つなぎを取り込む・登録する・見る");
