#include "cmd.h"

RECORD_SET(resource, "社会資源を取り込む・登録する・見る");
