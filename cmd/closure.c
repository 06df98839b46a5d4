#include "cmd.h"

RECORD_SET(closure, "終結を取り込む・登録する・見る");
