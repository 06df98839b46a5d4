#include "cmd.h"

RECORD_SET(intake, "相談受付を取り込む・登録する・見る");
