#include "cmd.h"

RECORD_SET(activity, "地域支援・地域づくりの活動を取り込む・登録する・見る");
