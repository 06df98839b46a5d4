#include "cmd.h"

RECORD_SET(restrict, "閲覧制限(支援措置など)を登録する・見る");
