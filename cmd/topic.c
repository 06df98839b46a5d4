#include "cmd.h"

RECORD_SET(topic, "地域課題を取り込む・登録する・見る");
