#include "cmd.h"

RECORD_SET(appraisal, "定性評価を取り込む・登録する・見る");
