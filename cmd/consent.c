#include "cmd.h"

RECORD_SET(consent, "同意を取り込む・登録する・見る");
