#include "cmd.h"

RECORD_SET(member, "世帯員を取り込む・登録する・見る");
